#!/usr/bin/env bash
# All tests, in two halves beside each other: those that ask for no server, the explorer's in Chromium among them, and the rest.
set -euo pipefail
# Built once, or both halves would.
node_modules/.bin/node scripts/build-web.ts --if-changed
apart=(test/web test/domain test/records test/package)
bash .ci/vitest.sh launcher apart "${apart[@]}" >"$CI_WORK/apart.log" 2>&1 &
half=$!
result=0
bash .ci/vitest.sh launcher rest "${apart[@]/#/--exclude=}" || result=$?
wait "$half" || result=$?
cat "$CI_WORK/apart.log"
exit "$result"

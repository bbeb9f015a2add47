#!/usr/bin/env bash
# The README's test command, on real Neo4j servers and nothing less: vitest.sh launcher|containers NAME [more arguments for vitest]
# Leaves the runner's own report in $CI_WORK/vitest-<name>.json.
set -euo pipefail
way=$1 name=$2
shift 2
case $way in
  launcher) export CLAIMLINE_TEST_VIA=launcher ;;
  containers) source .ci/engine-variables.sh ;;
  *) echo "vitest.sh: not a way to run Neo4j: $way" >&2; exit 2 ;;
esac
unset NEO4J_TEST_URI CLAIMLINE_TEST_SERVERS CLAIMLINE_TEST_IMAGES
npm test -- --reporter=default --reporter=json --outputFile.json="$CI_WORK/vitest-$name.json" "$@"

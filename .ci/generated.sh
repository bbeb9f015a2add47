#!/usr/bin/env bash
# Makes the generated files anew; fails when that changes anything.
set -euo pipefail
npm run -s generate
changed=$(git status --porcelain)
if [[ -n $changed ]]; then
  echo "Run \"npm run generate\" and commit what it changed:"
  echo "$changed"
  git --no-pager diff --stat
  exit 1
fi

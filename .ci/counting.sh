# Steps with a time limit, and what they count. Sourced by .ci/run; CI_WORK is where results are kept:
# vitest-*.json (the runner's own reports), checks (lines "passed …" or "failed …") and steps (seconds and names).

# Prints the sum of a count over the runner's reports: count_tests numPassedTests
count_tests() {
  local report sum=0
  for report in "$CI_WORK"/vitest-*.json; do
    [[ -e $report ]] || continue
    sum=$((sum + $(grep -o "\"$1\":[0-9]*" "$report" | head -n 1 | cut -d: -f2)))
  done
  echo "$sum"
}

# Prints how many checks went so: count_checks passed
count_checks() {
  grep -c "^$1 " "$CI_WORK/checks" 2>/dev/null || true
}

count_failed() {
  local checks
  checks=$(count_checks failed)
  echo $(($(count_tests numFailedTests) + ${checks:-0}))
}

# Runs a command and keeps its time: step NAME SECONDS COMMAND…
# One that fails without having counted a failure of its own counts as one.
step() {
  local name=$1 limit=$2 result=0 before started=$SECONDS
  shift 2
  before=$(count_failed)
  echo "=== $name"
  timeout --kill-after=20 "$limit" "$@" || result=$?
  printf '%5d s  %s%s\n' $((SECONDS - started)) "$name" "$( ((result == 0)) || echo " FAILED ($result)")" >>"$CI_WORK/steps"
  if ((result != 0)) && (($(count_failed) == before)); then
    echo "failed step: $name" >>"$CI_WORK/checks"
  fi
  return "$result"
}

# Ends what the steps left running, prints the times and, last, the counts.
close_run() {
  local status=$? passed failed skipped checks
  trap - EXIT
  if [[ -e .ci/engine.sh ]]; then bash .ci/engine.sh stop || true; fi
  checks=$(count_checks passed)
  passed=$(($(count_tests numPassedTests) + ${checks:-0}))
  failed=$(count_failed)
  skipped=$(count_tests numPendingTests)
  if ((failed == 0 && status != 0)) || ((passed == 0 && failed == 0)); then failed=1; fi
  echo "=== times"
  cat "$CI_WORK/steps" 2>/dev/null || true
  grep '^failed ' "$CI_WORK/checks" 2>/dev/null || true
  rm -rf "$CI_WORK" || true
  if ((skipped > 0)); then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
  exit $((failed > 0))
}

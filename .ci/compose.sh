#!/usr/bin/env bash
# Builds and starts what docker-compose.yml describes, asks it a question, and ends it. Each check counts (lines in $CI_WORK/checks).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source .ci/engine-variables.sh
export COMPOSE_PROJECT_NAME=claimline-ci
unset NEO4J_PASSWORD NEO4J_IMAGE NEO4J_HEAP NODE_IMAGE
read -r PORT NEO4J_BOLT_PORT NEO4J_HTTP_PORT < <(node_modules/.bin/node -e '
  const servers = [1, 2, 3].map(() => require("node:net").createServer().listen(0, "127.0.0.1"));
  setTimeout(() => { console.log(servers.map((it) => it.address().port).join(" ")); process.exit(); }, 100);')
export PORT NEO4J_BOLT_PORT NEO4J_HTTP_PORT
CLAIMS=$(find data/claims -name '*.yaml' | wc -l)

compose() {
  if command -v docker-compose >/dev/null; then docker-compose "$@"; else docker compose "$@"; fi
}
trap 'compose logs --tail 50 2>/dev/null || true; NEO4J_PASSWORD=claimline-ci compose down --volumes --timeout 20 >/dev/null 2>&1 || true' EXIT

# check NAME COMMAND…: counts whether the command succeeds, and goes on.
check() {
  local name=$1 result=passed
  shift
  "$@" || result=failed
  echo "$result compose: $name" | tee -a "$CI_WORK/checks"
}

wants_a_password() { ! compose config >/dev/null 2>&1; }
starts() { compose up -d >"$CI_WORK/compose.log" 2>&1 || { tail -n 30 "$CI_WORK/compose.log"; return 1; }; }
builds() { compose build >"$CI_WORK/compose.log" 2>&1 || { tail -n 30 "$CI_WORK/compose.log"; return 1; }; }
is_ready() {
  local deadline=$((SECONDS + 180)) status
  while ((SECONDS < deadline)); do
    status=$(curl --silent --max-time 10 --output "$CI_WORK/ready" --write-out '%{http_code}' "http://127.0.0.1:$PORT/ready" || true)
    if [[ $status == 200 ]]; then cat "$CI_WORK/ready"; echo; return; fi
    sleep 0.5
  done
  echo "/ready answered $status: $(cat "$CI_WORK/ready" 2>/dev/null)"
  return 1
}
runs_on() { grep -q "\"engine\":\"neo4j $1" "$CI_WORK/ready"; }
revision() { sed -nE 's/.*"revision":([0-9]+).*/\1/p' "$CI_WORK/ready"; }
counts_claims() {
  local answer
  answer=$(curl --silent --max-time 30 --header 'content-type: application/json' \
    --data '{"query": "{ claims(first: 1) { totalCount nodes { id status } } }"}' "http://127.0.0.1:$PORT/graphql")
  echo "$answer"
  [[ $answer == *"\"totalCount\":$CLAIMS,"* && $answer == *'"id":"claim:'* ]]
}
is_nobody_special() { [[ $(compose exec -T api id -u) == 1000 ]]; }
listens_here_only() { [[ $(compose port api 4000) == "127.0.0.1:$PORT" && $(compose port neo4j 7687) == "127.0.0.1:$NEO4J_BOLT_PORT" ]]; }
is_healthy() { podman healthcheck run "$(compose ps -q api)"; }
ends_in_good_order() {
  local api
  api=$(compose ps -q api)
  compose stop --timeout 20 api >/dev/null 2>&1
  [[ $(podman inspect --format '{{.State.ExitCode}}' "$api") == 0 ]]
}
restarts() { compose down --timeout 20 >/dev/null 2>&1 && starts; }
has_revision() { [[ $(revision) == "$1" ]]; }

check "without NEO4J_PASSWORD it says so and starts nothing" wants_a_password
export NEO4J_PASSWORD=claimline-ci
check "the image builds" builds
check "both services start" starts
check "/ready answers 200 once Neo4j is up and the records are loaded" is_ready
check "it runs on Neo4j 5.26" runs_on 5.26
check "a query counts every claim" counts_claims
check "the API is not root" is_nobody_special
check "both listen on 127.0.0.1 only" listens_here_only
check "the image's health check passes" is_healthy
check "the API ends in good order when told to" ends_in_good_order
first=$(revision)
check "it starts again on what the volume keeps" restarts
check "/ready answers 200 again" is_ready
check "and loading the same records changed nothing" has_revision "$first"
compose down --volumes --timeout 20 >/dev/null 2>&1
export NEO4J_IMAGE=neo4j:2026-community
check "with NEO4J_IMAGE it starts on another Neo4j" starts
check "/ready answers 200 there" is_ready
check "it runs on Neo4j 2026" runs_on 2026
check "and the query counts every claim" counts_claims

! grep -q '^failed compose' "$CI_WORK/checks"

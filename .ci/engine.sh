#!/usr/bin/env bash
# A Docker-compatible engine of our own, without a daemon of the machine's: engine.sh start|stop
# Everything it keeps is in $CI_WORK/engine; who sources .ci/engine-variables.sh reaches it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source .ci/engine-variables.sh

start() {
  mkdir -p "$ENGINE/networks"
  # Limits above these can't be set everywhere, crun refuses old control groups, and systemd may not be there.
  cat >"$CONTAINERS_CONF" <<END
[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1000:1000"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
tmp_dir = "$ENGINE/tmp"
compat_api_enforce_docker_hub = false
[network]
network_backend = "netavark"
network_config_dir = "$ENGINE/networks"
END
  cat >"$CONTAINERS_STORAGE_CONF" <<END
[storage]
driver = "overlay"
graphroot = "$ENGINE/storage"
runroot = "$ENGINE/run"
END
  setsid podman system service --time=0 "$DOCKER_HOST" >"$ENGINE/log" 2>&1 &
  echo $! >"$ENGINE/pid"
  for _ in {1..100}; do
    if [[ -S ${DOCKER_HOST#unix://} ]]; then podman version --format '{{.Version}}'; return; fi
    sleep 0.1
  done
  cat "$ENGINE/log"
  exit 1
}

stop() {
  [[ -e $ENGINE/pid ]] || return 0
  podman rm --all --force --time 5 >/dev/null || true
  podman network prune --force >/dev/null || true
  kill "$(cat "$ENGINE/pid")" || true
  rm -f "$ENGINE/pid"
  podman system reset --force >/dev/null 2>&1 || true
}

"$1"

# What podman, docker-compose and testcontainers read to reach the engine of .ci/engine.sh. Sourced.
export ENGINE="$CI_WORK/engine"
export CONTAINERS_CONF="$ENGINE/containers.conf"
export CONTAINERS_STORAGE_CONF="$ENGINE/storage.conf"
export DOCKER_HOST="unix://$ENGINE/podman.sock"
# testcontainers' own cleaner is an image that can't be had here; .ci/engine.sh removes what is left.
export TESTCONTAINERS_RYUK_DISABLED=true
export TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1

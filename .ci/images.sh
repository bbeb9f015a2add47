#!/usr/bin/env bash
# Builds stand-ins for the images that tests and docker-compose.yml ask for: images.sh root|node|neo4j [LINE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source .ci/engine-variables.sh
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/claimline-ci
PARTS="$CI_WORK/parts"
mkdir -p "$PARTS"

# A small Debian with a Java runtime, made once and kept as a tar file.
root() {
  local packages=openjdk-17-jre-headless,ca-certificates,socat suite=bookworm archive
  archive="$CACHE/$suite-$(sha256sum <<<"$packages" | cut -c1-12).tar"
  if [[ ! -e $archive ]]; then
    mkdir -p "$CACHE"
    local folder="$CI_WORK/root"
    debootstrap --variant=minbase --include="$packages" "$suite" "$folder" >"$CI_WORK/debootstrap.log" 2>&1 || {
      tail -n 30 "$CI_WORK/debootstrap.log"
      exit 1
    }
    rm -rf "$folder"/var/cache/apt/archives/*.deb "$folder"/var/lib/apt/lists/* "$folder"/usr/share/{doc,locale,man}/*
    # The authorities that this machine trusts, so that npm reaches its registry from inside as well.
    cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/"
    tar -C "$folder" -cf "$archive.$$" .
    mv "$archive.$$" "$archive"
    rm -rf "$folder"
  fi
  podman import --quiet "$archive" claimline-ci/root
}

node() {
  local parts="$PARTS/node"
  mkdir -p "$parts"
  cp "$(readlink -f node_modules/node/bin/node)" "$parts/node"
  cp -R "$(npm root --global)/npm" "$parts/npm"
  build node node:24-slim "$parts" --build-arg "NPM_REGISTRY=$(npm config get registry)"
}

# For the line 5.26 the root's own Java serves, later ones take this machine's JDK along.
neo4j() {
  local line=$1 parts="$PARTS/neo4j-$1" found version jdk
  mkdir -p "$parts"/{java,lib,classes}
  found=$(node_modules/.bin/node .ci/images/neo4j-line.ts "$line")
  { read -r version; read -r jdk; } <<<"$found"
  JAVA_HOME=$jdk mvn --batch-mode --quiet --file scripts/neo4j/pom.xml "-Dneo4j.version=$version" \
    org.apache.maven.plugins:maven-dependency-plugin:2.8:copy-dependencies "-DoutputDirectory=$parts/lib"
  local release=()
  if [[ $line == 5.26 ]]; then
    release=(--release 17)
  else
    tar -C "$jdk" -ch --ignore-failed-read --exclude=./jmods --exclude=./src.zip --exclude=./man . | tar -C "$parts/java" -x
  fi
  "$jdk/bin/javac" -nowarn "${release[@]}" -cp "$parts/lib/*" -d "$parts/classes" scripts/neo4j/Neo4jServer.java
  cp .ci/images/neo4j-entrypoint.sh "$parts/"
  build neo4j "neo4j:$line-community" "$parts"
}

# build DOCKERFILE IMAGE FOLDER [more arguments]
build() {
  podman build --quiet --network host --file ".ci/images/$1.Dockerfile" --tag "$2" "${@:4}" "$3"
}

"$@"

#!/usr/bin/env bash
# Installs what a bare Debian machine lacks: Node with npm, Maven, JDKs for both Neo4j lines, a browser, and what runs containers.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive
sudo=$( ((EUID == 0)) || echo sudo)

missing=()
need() { command -v "$1" >/dev/null || missing+=("${@:2}"); }
need npm nodejs npm
need mvn maven
need podman podman
need runc runc
need debootstrap debootstrap
need docker-compose docker-compose
need iptables iptables
if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then
  missing+=(chromium)
fi
for helper in netavark aardvark-dns; do
  [[ -x /usr/lib/podman/$helper ]] || missing+=("$helper")
done

# has_jdk MAJOR…: is a JDK (not a mere runtime) of one of these versions in the places where installers put them?
has_jdk() {
  local release major
  for release in "${JAVA_HOME:-/none}"/release /usr/lib/jvm/*/release /opt/*/release; do
    [[ -x ${release%/release}/bin/javac ]] || continue
    major=$(sed -nE 's/^JAVA_VERSION="([0-9]+).*/\1/p' "$release")
    if [[ " $* " == *" $major "* ]]; then return; fi
  done
  return 1
}
# need_jdk LINE MAJOR…: a JDK that this line of Neo4j runs on, or the first package of one that there is.
need_jdk() {
  local line=$1 major
  shift
  if has_jdk "$@"; then return; fi
  for major in "$@"; do
    if apt-cache policy "openjdk-$major-jdk-headless" | grep -q 'Candidate: [0-9]'; then
      missing+=("openjdk-$major-jdk-headless")
      return
    fi
  done
  echo "Neo4j $line needs a JDK of one of the versions $*: none was found, and no package of one is to be had." >&2
  exit 1
}

if ((${#missing[@]} > 0)) || ! has_jdk 21 17 || ! has_jdk 25 21; then $sudo apt-get update -q; fi
need_jdk 5.26 21 17
need_jdk 2026 25 21
if ((${#missing[@]} > 0)); then
  echo "Installing: ${missing[*]}"
  $sudo apt-get install -qy --no-install-recommends "${missing[@]}" >/dev/null
fi

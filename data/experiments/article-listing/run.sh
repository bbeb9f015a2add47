#!/usr/bin/env bash
# What the article's code listing (section 5) does when it is followed: as printed, and with its manifest mended.
# Needs bash and cargo (with crates.io in reach); works in a temporary folder, removes it, and ends by itself.
#
#   ./run.sh                 builds programs/service.rs, which stands in for the listing's program
#   ./run.sh --main FILE     builds FILE instead, for those who have the article's own text
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
main=$here/programs/service.rs
if [[ ${1:-} == --main && -f ${2:-} ]]; then
  main=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
elif [[ $# -gt 0 ]]; then
  echo "usage: $0 [--main FILE]" >&2
  exit 2
fi
command -v cargo >/dev/null || { echo "cargo is not on the path" >&2; exit 2; }

work=$(mktemp -d)
server=
cleanup() {
  [[ -n $server ]] && kill "$server" 2>/dev/null
  rm -rf "$work"
}
trap cleanup EXIT

heading() { printf '\n== %s\n' "$1"; }
indent() { sed 's/^/  /'; }

# Runs a command, shows the last lines of what it said (the temporary folder cut out) and its exit code.
show() {
  local lines=$1 code
  shift
  "$@" >"$work/out" 2>&1
  code=$?
  grep -v '^ *$' "$work/out" | sed "s#$work#.#g" | tail -n "$lines" | indent
  echo "  exit code $code"
  return "$code"
}

append_dependencies() {
  cat >>Cargo.toml <<'EOF'

[dependencies]
axum = "0.7"
tokio = { version = "1", features = ["full"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
EOF
}

# A line for every package of the host's tree but the project itself: its folder and the Rust version that it declares.
metadata() {
  cargo metadata --format-version 1 --filter-platform "$host" 2>/dev/null |
    grep -oE '"manifest_path":"[^"]*"|"rust_version":("[^"]*"|null)' |
    paste - - | grep -v '/rust-service/Cargo.toml'
}
declared() { metadata | sed -nE 's#.*/([^/]+)/Cargo\.toml"\t"rust_version":"([^"]*)"#\2 (\1)#p' | sort -V; }
undeclared() { metadata | grep -c 'null$'; }

# An HTTP/1.1 GET by bash alone.
get() {
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$2" >&3
  tr -d '\r' <&3
  exec 3>&-
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

heading "0. with what"
date -u +'  %Y-%m-%d'
cargo --version | indent
rustc --version | indent
host=$(rustc -vV | sed -n 's/^host: //p')
echo "  host $host"

heading "1. the steps as printed: a new project, four dependencies appended, cargo run"
cd "$work" || exit 1
show 3 cargo new rust-service --vcs none
cd rust-service || exit 1
grep -n '^\[dependencies\]' Cargo.toml | sed 's/^/  the new manifest already has, in line /'
append_dependencies
cp "$main" src/main.rs
show 8 cargo run

heading "2. the first of the two tables taken out, then cargo build"
sed -i.bak '0,/^\[dependencies\]$/{/^\[dependencies\]$/d}' Cargo.toml
echo "  edition = $(sed -n 's/^edition = //p' Cargo.toml)"
show 3 cargo build || exit 1
echo "  chosen by cargo:"
cargo tree --depth 1 --prefix none | tail -n +2 | indent
echo "  packages in the tree: $(cargo tree --prefix none --no-dedupe | sort -u | wc -l), of them SQLx: $(cargo tree --prefix none | grep -c '^sqlx')"

heading "3. the health route on port 3000"
if listens 3000; then
  echo "  port 3000 is taken by another program: not tried"
else
  ./target/debug/rust-service >"$work/server.out" 2>&1 &
  server=$!
  for _ in $(seq 50); do listens 3000 && break; sleep 0.2; done
  get 3000 /health | sed '/^date:/d' | indent
  echo
  kill "$server"
  wait "$server" 2>/dev/null
  server=
fi

heading "4. the smallest Rust that builds it"
echo "  in the newest set, the largest that packages declare ($(undeclared) of $(metadata | wc -l) declare none):"
declared | tail -n 5 | indent
sed -i.bak -E 's/^edition = .*/edition = "2021"/' Cargo.toml
for version in 1.75 1.74 1.73 1.72 1.71 1.70; do
  sed -i.bak -E '/^rust-version/d; s/^(edition = .*)/\1\nrust-version = "'"$version"'"/' Cargo.toml
  rm -f Cargo.lock
  CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS=fallback cargo generate-lockfile >/dev/null 2>&1
  echo "  asked for packages that fit Rust $version, cargo chooses a set whose largest is $(declared | tail -n 1)"
  [[ $version == 1.75 ]] && cp Cargo.lock "$work/fitting-1.75.lock"
done
sed -i.bak '/^rust-version/d' Cargo.toml

# Tried in earnest on the toolchains that rustup has: 1.75.0 and 1.85.0 (rustup toolchain install VERSION --profile minimal).
for version in 1.75.0 1.85.0; do
  if ! RUSTUP_AUTO_INSTALL=0 cargo "+$version" --version >/dev/null 2>&1; then
    echo "  Rust $version is not installed: not tried"
    continue
  fi
  echo "  Rust $version, newest packages:"
  rm -f Cargo.lock
  show 4 cargo "+$version" build --target-dir "$work/with-$version"
  [[ $version == 1.75.0 ]] || continue
  echo "  Rust $version, the packages that fit it:"
  cp "$work/fitting-1.75.lock" Cargo.lock
  show 1 cargo "+$version" build --locked --target-dir "$work/with-$version"
  echo "  Rust $version, newest packages but for tokio 1.53.1 and hyper-util 0.1.20:"
  rm -f Cargo.lock
  cargo "+$version" update -p tokio --precise 1.53.1 >/dev/null 2>&1
  cargo "+$version" update -p hyper-util --precise 0.1.20 >/dev/null 2>&1
  show 1 cargo "+$version" build --locked --target-dir "$work/with-$version"
done
rm -f Cargo.lock

heading "5. where the response lies and when it is freed"
mkdir -p examples
cp "$here"/programs/{lifetime,async_cost,leak,dangling_raw_pointer}.rs examples/
cargo build --examples >"$work/out" 2>&1 || { tail -n 20 "$work/out"; exit 1; }
echo "  warnings while the examples were built: $(grep -c '^warning' "$work/out")"
cargo run --quiet --example lifetime

heading "6. leaks in safe code"
cargo run --quiet --example leak

heading "7. references that outlive their values"
for program in "$here"/programs/rejected/*.rs; do
  rustc --edition 2021 --emit metadata -o "$work/rejected.rmeta" "$program" >"$work/out" 2>&1 && code=accepted || code=refused
  echo "  $(basename "$program"): $code $(grep -oE '^error\[E[0-9]+\]' "$work/out" | sort -u | paste -s -d ' ' -)"
done
cargo run --quiet --example dangling_raw_pointer

heading "8. what an async function costs in allocations"
cargo run --quiet --example async_cost

heading "9. where the compiler spends its time on the service's own crate (its dependencies and linking apart)"
for profile in dev release; do
  touch src/main.rs
  cargo build --quiet --profile "$profile" 2>/dev/null
  touch src/main.rs
  echo "  $profile:"
  RUSTC_BOOTSTRAP=1 cargo rustc --bin rust-service --profile "$profile" -- -Ztime-passes 2>&1 |
    grep -E 'MIR_borrow_checking|codegen_crate|LLVM_passes|link_crate|[[:space:]]total$' | sed -E 's/ +/ /g; s/; rss:.*\)//' | indent
done

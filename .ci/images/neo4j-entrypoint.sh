#!/bin/bash
# Starts Neo4j as the official image does where our tests and docker-compose.yml rely on it: NEO4J_AUTH (none or neo4j/password),
# NEO4J_server_memory_heap_max__size, data in /data, Bolt on 7687 once it answers, an end in good order on SIGTERM.
set -euo pipefail
auth=${NEO4J_AUTH:-neo4j/neo4j}
case $auth in
  none) password= ;;
  neo4j/?*) password=${auth#neo4j/} ;;
  *) echo "NEO4J_AUTH has to be none or neo4j/<password>." >&2; exit 1 ;;
esac
if [[ -n $password ]] && ((${#password} < 8)); then
  echo "Invalid value for password. The minimum password length is 8 characters." >&2
  exit 1
fi
heap=${NEO4J_server_memory_heap_max__size:-1g}

mkdir -p /data
rm -f /run/server-input /run/server-output
mkfifo /run/server-input /run/server-output
java "-Xmx$heap" -XX:+IgnoreUnrecognizedVMOptions --add-opens=java.base/java.nio=ALL-UNNAMED \
  --add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -cp "/opt/neo4j/classes:/opt/neo4j/lib/*" Neo4jServer /data 7688 67108864 </run/server-input >/run/server-output &
server=$!
trap 'kill -TERM "$server"' TERM INT
# The server ends when its input does, so it stays open here.
exec 3>/run/server-input 4</run/server-output
printf '%s\n' "$password" >&3
read -r ready <&4 && [[ $ready == READY* ]]
cat <&4 &
# The server listens on 127.0.0.1 only; the container's port opens when it is ready.
socat TCP-LISTEN:7687,fork,reuseaddr,backlog=256,nodelay TCP:127.0.0.1:7688,nodelay &
echo Started.
while kill -0 "$server" 2>/dev/null; do wait "$server" || true; done

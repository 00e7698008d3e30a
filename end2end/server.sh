#!/usr/bin/env bash
# Serves a site with an empty library and the accounts of fixtures.ts, from a folder that is gone afterwards.
set -euo pipefail
near_miss=${NEAR_MISS:-../target/release/near-miss}
data=$(mktemp -d)
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$data"' EXIT
trap 'exit 0' TERM INT
add() {
  echo "$3" | "$near_miss" moderator add "$1" --role "$2" --password-stdin --data "$data"
}
server=0
add mara moderator "correct horse battery"
add alex approver "staple correct horse"
"$near_miss" serve --data "$data" --listen "127.0.0.1:$1" &
server=$!
wait "$server"

#!/bin/bash
# Runs docs/ci/compose.yaml over an image an engine has: tests/Container/compose.sh IMAGE
# Where there is no compose, or no image for the application, one skipped test says why.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
export CHATS_EMULATOR_IMAGE=$1
docker=${DOCKER:-docker}
scratch=$(mktemp -d)
compose=()
clean_up() {
    [ ${#compose[@]} -eq 0 ] || "${compose[@]}" down -t 2 >/dev/null 2>&1 || true
    rm -rf "$scratch"
}
trap clean_up EXIT

# Leaves the command in $compose, or says in $reason why there is none.
get_compose() {
    local project=(-p "chats-emulator-$$" -f "$ROOT/docs/ci/compose.yaml")
    if "$docker" compose version >/dev/null 2>&1; then compose=("$docker" compose "${project[@]}"); return; fi
    if ! command -v docker-compose >/dev/null; then
        reason='no docker compose, and it cannot be installed: not root, or no apt-get'
        [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
        reason='apt-get could not install docker-compose'
        DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -qq --no-install-recommends docker-compose >"$scratch/apt.log" 2>&1 || return 1
    fi
    compose=(docker-compose "${project[@]}")
}

# Leaves NODE_IMAGE: the real one, or this machine's node with the libraries it is linked to.
get_node() {
    local root=$scratch/node file
    NODE_IMAGE=node:22-alpine
    "$docker" image inspect "$NODE_IMAGE" >/dev/null 2>&1 || timeout 60 "$docker" pull -q "$NODE_IMAGE" >/dev/null 2>&1 || {
        NODE_IMAGE=chats-emulator-standin/node reason='no registry, and no node to make a stand-in from'
        command -v node >/dev/null || return 1
        mkdir -p "$root/usr/bin" "$root/app"
        cp -L "$(command -v node)" "$root/usr/bin/node"
        for file in $(ldd "$root/usr/bin/node" | grep -o '/[^ ]*'); do cp -L --parents "$file" "$root"; done
        tar -c -C "$root" . | "$docker" import --change 'ENV PATH=/usr/bin' - "$NODE_IMAGE" >/dev/null
    }
    export NODE_IMAGE
}

heading 'CI recipes: docker compose'
reason=''
if ! get_compose || ! get_node; then skip "docs/ci/compose.yaml: $reason"; finish; exit 0; fi
status=0
timeout 120 "${compose[@]}" up --exit-code-from app >"$scratch/up.log" 2>&1 || status=$?
if [ $status -eq 0 ]; then pass 'the application starts after the emulator is healthy, and ends well'; else fail 'docker compose up' "$(tail -30 "$scratch/up.log")"; fi
contains 'the webhook found the application by its service name' 'told of message.delivered' "$(cat "$scratch/up.log")"

finish

#!/bin/bash
# Runs docs/ci/compose.yaml and compose-tests.yaml over an image an engine has: tests/Container/compose.sh IMAGE
# Where there is no compose, or no image for the application, one skipped test says why.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
export CHATS_EMULATOR_IMAGE=$1
docker=${DOCKER:-docker}
scratch=$(mktemp -d)
compose=()
# with FILE COMMAND...: compose over a file of docs/ci, in a project of its own.
with() { local file=$1; shift; "${compose[@]}" -p "chats-emulator-${file%.yaml}-$$" -f "$ROOT/docs/ci/$file" "$@"; }
clean_up() {
    local file
    [ ${#compose[@]} -eq 0 ] || for file in compose.yaml compose-tests.yaml; do with "$file" down -t 2 >/dev/null 2>&1 || true; done
    rm -rf "$scratch"
}
trap clean_up EXIT

# Leaves the command in $compose, or says in $reason why there is none.
get_compose() {
    if "$docker" compose version >/dev/null 2>&1; then compose=("$docker" compose); return; fi
    if ! command -v docker-compose >/dev/null; then
        reason='no docker compose, and it cannot be installed: not root, or no apt-get'
        [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
        reason='apt-get could not install docker-compose'
        DEBIAN_FRONTEND=noninteractive timeout 300 apt-get install -y -qq --no-install-recommends docker-compose >"$scratch/apt.log" 2>&1 || return 1
    fi
    compose=(docker-compose)
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
if ! get_compose || ! get_node; then skip "docs/ci/compose.yaml and compose-tests.yaml: $reason"; finish; exit 0; fi
status=0
with compose.yaml up --exit-code-from app >"$scratch/up.log" 2>&1 || status=$?
if [ $status -eq 0 ]; then pass 'the application starts after the emulator is healthy, and ends well'; else fail 'docker compose up' "$(tail -30 "$scratch/up.log")"; fi
contains 'the webhook found the application by its service name' 'told of message.delivered' "$(cat "$scratch/up.log")"

heading 'CI recipes: conversation tests by docker compose'
if [ ! -d "$ROOT/samples/bakery-bot/node_modules" ] && ! npm ci --prefix "$ROOT/samples/bakery-bot" --no-audit --no-fund --loglevel=error; then
    skip 'docs/ci/compose-tests.yaml: the packages of the application cannot be installed'
    finish; exit 0
fi
export REPORTS=$scratch/reports
mkdir -m 777 "$REPORTS"
# verdict NAME STATUS: the exit status of the service with the tests.
verdict() {
    local status=0
    with compose-tests.yaml up --exit-code-from tests >"$scratch/up.log" 2>&1 || status=$?
    if [ "$status" -eq "$2" ]; then pass "$1"; else fail "$1" "exit status $status: $(tail -60 "$scratch/up.log")"; fi
}
verdict 'the shipped tests pass, each in a container of its own' 0
equal 'the report tells of every file' "$(ls "$ROOT"/scenarios/tests/*.test.yaml | wc -l)" "$(grep -c '<testsuite ' "$REPORTS/junit.xml")"
check 'a report for people is there as well' grep -q '<html' "$REPORTS/report.html"
with compose-tests.yaml down -t 2 >/dev/null 2>&1
mkdir "$scratch/red"
sed 's/contains: "4711"/contains: "4712"/' "$ROOT/scenarios/tests/idempotency.test.yaml" >"$scratch/red/red.test.yaml"
cp "$ROOT"/scenarios/tests/{bakery.yaml,words.jsonl} "$scratch/red"
TESTS=$scratch/red verdict 'a wrong answer fails the run with the exit status of the tests' 5

finish

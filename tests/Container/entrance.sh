#!/bin/bash
# The README with Docker alone: its commands as they stand there, a message, and a webhook that arrives at a receiver of this machine.
#   tests/Container/entrance.sh IMAGE   over an image that an engine has
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
. "$ROOT/tests/Snippets/blocks.sh"
. "$ROOT/tests/Snippets/quickstart.sh"
image=$1 docker=${DOCKER:-docker}
use_scratch
container=chats-emulator-entrance-$$
trap '"$docker" rm -f $container >/dev/null 2>&1 || true; clean_up' EXIT

heading 'Container: the README with Docker alone'
# Another image, a name to end it by, a port that is free; all else is the README's.
start=$(block_with README.md bash 'docker build' | sed -n "s/docker run --rm -p 127.0.0.1:4010:8080 \(.*\) chats-emulator$/run -d --name $container -p 127.0.0.1::8080 \1 ${image//\//\\/}/p")
contains 'the README starts a container that knows this machine' 'host.docker.internal:host-gateway' "$start"
# shellcheck disable=SC2086 # words of a command line
check 'the container starts' "$docker" $start
url=http://$("$docker" port "$container" 8080/tcp | head -1)
check 'and is ready' until_true 30 curl -sf "$url/readyz"
equal 'the first call answers what the README shows, to the byte' "$(block README.md json 1)" "$(bash -c "$(block_with README.md bash '/v3/chats')")"
first_webhook_from_container python3 "$ROOT/docs/quickstart/receiver.py"
first_webhook_from_container node "$ROOT/docs/quickstart/receiver.mjs"
finish

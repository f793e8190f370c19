#!/bin/bash
# Builds the image and uses it as a pipeline would: read-only, with a mounted scenario, waited for by its health check.
# Where no engine can be had, one skipped test says why.
set -euo pipefail
. "$(dirname "$0")/../lib.sh"
here=$ROOT/tests/Container
image=chats-emulator:ci
inherited=${CI_RESULTS:-}
standins=chats-emulator-standin
engine_pid='' container='' scratch=$(mktemp -d)

clean_up() {
    [ -z "$container" ] || $DOCKER rm -f "$container" >/dev/null 2>&1 || true
    # Only the engine that was started here is stopped here.
    [ -z "$engine_pid" ] || { kill "$engine_pid" 2>/dev/null && wait "$engine_pid" 2>/dev/null; } || true
    rm -rf "$scratch"
}
trap clean_up EXIT

# The first client that can build with BuildKit; some are installed without it.
client() {
    local candidate
    for candidate in ${DOCKER:-} $(type -ap docker); do
        if DOCKER_BUILDKIT=1 "$candidate" build --help >/dev/null 2>&1; then echo "$candidate"; return; fi
    done
    return 1
}

# Leaves a running engine and DOCKER, or says in $reason why there is none.
get_engine() {
    if ! DOCKER=$(client); then
        reason='no docker, and it cannot be installed: not root, or no apt-get'
        [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
        heading 'Installing a Docker engine'
        reason='apt-get could not install docker.io'
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq docker.io iptables; } >"$scratch/apt.log" 2>&1 || return 1
        hash -r
        DOCKER=$(client) || return 1
    fi
    "$DOCKER" info >/dev/null 2>&1 && return 0
    reason='no Docker engine is running, and none can be started here'
    [ "$(id -u)" = 0 ] && command -v dockerd >/dev/null || return 1
    dockerd >"$scratch/dockerd.log" 2>&1 &
    engine_pid=$!
    until_true 20 "$DOCKER" info || { reason="dockerd does not start: $(tail -1 "$scratch/dockerd.log")"; return 1; }
}

# Leaves REGISTRY, the source of base images: the real one, or stand-ins where it cannot be reached.
get_base_images() {
    local base needed
    needed=$(sed -n 's,^FROM ${REGISTRY}/\([^ ]*\).*,\1,p' "$ROOT/Dockerfile")
    REGISTRY=$(sed -n 's,^ARG REGISTRY=,,p' "$ROOT/Dockerfile")
    for base in $needed; do
        "$DOCKER" image inspect "$REGISTRY/$base" >/dev/null 2>&1 || timeout 300 "$DOCKER" pull -q "$REGISTRY/$base" >/dev/null 2>&1 || {
            echo "$REGISTRY cannot be reached: using local stand-ins for the base images"
            REGISTRY=$standins
            "$DOCKER" image inspect "$standins/$base" >/dev/null 2>&1 || DOCKER=$DOCKER "$here/base-image-standins.sh" "$standins" || return 1
            return 0
        }
    done
}

# The Dockerfile as the engine can read it: one before 25 knows no --start-interval, so there the first question comes after a whole interval.
dockerfile() {
    local version
    version=$("$DOCKER" version -f '{{.Server.Version}}')
    if [ "${version%%.*}" -ge 25 ]; then cat "$ROOT/Dockerfile"; else sed 's/ --start-interval=[^ ]*//' "$ROOT/Dockerfile"; fi
}

# Settings of this machine's network that a build needs as well; the Dockerfile knows none of them.
build() {
    local arguments=(--network host --build-arg "REGISTRY=$REGISTRY") name
    for name in HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy; do
        [ -z "${!name:-}" ] || arguments+=(--build-arg "$name")
    done
    dockerfile | DOCKER_BUILDKIT=1 "$DOCKER" build "${arguments[@]}" -t "$image" -f - "$ROOT"
}

# start ARGUMENTS...: as strict as a cluster would run it.
start() { container=$("$DOCKER" run -d --read-only --cap-drop ALL --security-opt no-new-privileges -p 127.0.0.1::8080 "$@" "$image"); }
health() { "$DOCKER" inspect -f '{{.State.Health.Status}}' "$container"; }
is_healthy() { [ "$(health)" = healthy ]; }
address() { echo "http://$("$DOCKER" port "$container" 8080/tcp | head -1)"; }
# call METHOD PATH [BODY]: the answer's body, and its status on a line of its own.
call() {
    curl -sS -m 10 -X "$1" -w '\n%{http_code}' -H 'Content-Type: application/json' -H "Authorization: Bearer ${TOKEN-any-key}" \
        "$(address)$2" ${3:+-d "$3"}
}
remove() { "$DOCKER" rm -f "$container" >/dev/null; container=''; }

heading 'Container: engine and base images'
reason=''
if ! get_engine; then skip "container tests: $reason"; finish; exit 0; fi
echo "engine: $("$DOCKER" version -f '{{.Server.Version}}'), client: $DOCKER"
if ! get_base_images; then skip 'container tests: no registry, and no stand-ins for the base images can be made'; finish; exit 0; fi

heading "Container: docker build, base images from $REGISTRY"
if ! build >"$scratch/build.log" 2>&1; then fail 'docker build' "$(tail -40 "$scratch/build.log")"; finish; exit 0; fi
pass "docker build ($("$DOCKER" image inspect -f '{{.Size}}' "$image" | awk '{ printf "%d MB", $1 / 1000000 }'), of which the program $("$DOCKER" history --format '{{.Size}} {{.CreatedBy}}' "$image" | awk '$2 == "COPY" && $3 == "/image/" { print $1 }'))"
config() { "$DOCKER" image inspect -f "$1" "$image"; }
equal 'the image runs as a user that is not root' 1654 "$(config '{{.Config.User}}')"
equal 'the image exposes port 8080' 'map[8080/tcp:{}]' "$(config '{{.Config.ExposedPorts}}')"
equal 'the health check needs no shell' CMD "$(config '{{index .Config.Healthcheck.Test 0}}')"
contains 'the image carries labels' 'Chats Emulator' "$(config '{{index .Config.Labels "org.opencontainers.image.title"}}')"

heading 'Container: a mounted scenario on a read-only root'
started=$(now_ms)
start -v "$here/scenario.yaml:/scenarios/default.yaml:ro"
if until_true 60 is_healthy; then
    pass "healthy $(($(now_ms) - started)) ms after docker run"
else
    fail 'becomes healthy' "$(health; "$DOCKER" logs "$container" 2>&1)"
fi
contains 'the ready line is on stdout' 'Chats Emulator ready: http://' "$("$DOCKER" logs "$container" 2>/dev/null)"
equal 'nothing is on stderr' '' "$("$DOCKER" logs "$container" 2>&1 >/dev/null)"
contains 'the mounted scenario is what runs' '"scenario":"in-a-container"' "$(call GET /_emulator/health)"

chats=$(call GET /v3/chats)
equal 'GET /v3/chats answers 200' 200 "${chats##*$'\n'}"
contains 'with the seeded chat' '"id":"00000000-0000-4000-8000-0000000000c1"' "$chats"
created=$(call POST /api/partner/v3/chats '{"from":"+12025550100","to":["+14155550199"],"message":{"parts":[{"type":"text","value":"From a container"}]}}')
equal 'POST /chats answers 201' 201 "${created##*$'\n'}"
contains 'with the pending message' '"delivery_status":"pending"' "$created"
equal 'a body with a slip answers 400' 400 "$(call POST /v3/chats '{"from":"12025550100"}' | tail -1)"
contains 'the new chat is first in the list' '"display_name":"+14155550199"' "$(call GET '/v3/chats?limit=1')"
refused=$(TOKEN='' call GET /v3/chats)
equal 'without a key 401' 401 "${refused##*$'\n'}"
contains 'in the vendor'"'"'s envelope' '"code":2004' "$refused"
equal 'nothing was written to the container' '' "$("$DOCKER" diff "$container")"
equal 'the process is not root' 1654 "$("$DOCKER" top "$container" -eo pid,uid | awk '{ print $2 }' | tail -1)"

started=$(now_ms)
"$DOCKER" stop -t 10 "$container" >/dev/null
took=$(($(now_ms) - started))
equal 'docker stop ends it with exit code 0' 0 "$("$DOCKER" inspect -f '{{.State.ExitCode}}' "$container")"
if [ $took -lt 3000 ]; then pass "docker stop takes $took ms"; else fail 'docker stop is fast' "$took ms"; fi
remove

heading 'Container: shipped scenarios and verbs'
start
check 'without a mount the shipped default runs' until_true 60 is_healthy
contains 'and has chats' '"display_name"' "$(call GET /v3/chats)"
remove
start -e CHATS_EMULATOR_SCENARIO=group-chats.yaml
check 'a variable names a shipped scenario' until_true 60 is_healthy
contains 'which then runs' '"scenario":"group-chats"' "$(call GET /_emulator/health)"
remove
run() { "$DOCKER" run --rm --read-only "$@"; }
check 'validate accepts what is shipped' run "$image" validate default.yaml two-lines.yaml
status=0; seen=$(run -v "$ROOT/tests/ten-mistakes.yaml:/scenarios/default.yaml:ro" "$image" 2>&1) || status=$?
equal 'a scenario with mistakes ends with exit code 3' 3 "$status"
equal 'and names each' 10 "$(grep -cE '^/scenarios/default\.yaml:[0-9]+:[0-9]+: ' <<<"$seen")"
status=0; run "$image" health >/dev/null 2>&1 || status=$?
equal 'health fails where nothing runs' 1 "$status"

# What else needs the image and an engine; these results count here. Testcontainers is told what an engine without a registry needs.
export CI_RESULTS=$RESULTS DOCKER
bash "$here/entrance.sh" "$image" || fail 'tests/Container/entrance.sh ends properly' "exit status $?"
bash "$here/compose.sh" "$image" || fail 'tests/Container/compose.sh ends properly' "exit status $?"

export DOCKER_API_VERSION=${DOCKER_API_VERSION:-1.41} TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
# What a registry gives back is what people get, so that is what is tested from here on.
bash "$ROOT/tests/release.sh" image "$image" chats-emulator:released || fail 'tests/release.sh ends properly' "exit status $?"
[ -z "$("$DOCKER" images -q chats-emulator:released)" ] || image=chats-emulator:released
heading 'Container: the contract of all hosts, and the module'
reports=$scratch/reports
CHATS_EMULATOR_IMAGE=$image dotnet test "$ROOT/tests/Emulator.Container.Tests" --logger trx --results-directory "$reports" || status=$?
add_trx "$reports"
check 'none of it is skipped where an engine runs' bash -c "! grep -l 'outcome=\"NotExecuted\"' '$reports'/*.trx"

# As people use it: a browser, the bot of the samples and the image, whose root nobody can write to.
heading 'Container: the web console'
CONSOLE_HOST=container CONSOLE_IMAGE=$image timeout 300 dotnet test "$ROOT/tests/Emulator.Browser.Tests" \
    --filter 'FullyQualifiedName~BotFlowTests|FullyQualifiedName~ConversationFlowTests' --logger trx --results-directory "$scratch/console" || status=$?
add_trx "$scratch/console"
bash "$ROOT/tests/Consumer/run.sh" container "$image" || fail 'tests/Consumer/run.sh ends properly' "exit status $?"
[ "$inherited" = "$CI_RESULTS" ] || unset CI_RESULTS

finish

# Sourced after blocks.sh: what the quickstarts promise. Expects $url, $scratch, $pids and $program.

# first_webhook COMMAND FILE: the receiver of the README prints what somebody writes, once its commands have run.
first_webhook() { first_webhook_at '' "$@"; }
# The same where the emulator runs in a container, so that this machine has another name.
first_webhook_from_container() { first_webhook_at host.docker.internal "$@"; }
first_webhook_at() {
    local host=$1; shift
    command -v "$1" >/dev/null || { skip "the first webhook, with ${2#"$ROOT/"}: needs $1"; return; }
    local seen=$scratch/webhook.$1 receiver
    PORT=0 "$@" >"$seen" & pids+=("$!")
    check "${2#"$ROOT/"} starts" until_true 10 grep -q '^Waiting' "$seen"
    receiver=$(sed -n 's#^Waiting for webhooks on \(.*\)/hooks$#\1#p' "$seen")
    [ -z "$host" ] || receiver=${receiver/localhost/$host}
    bash -c "$(block_with README.md bash 'webhook-subscriptions')" >"$seen.answers"
    check "${2#"$ROOT/"} prints the first webhook as the README says" until_true 10 grep -q '^message.received: Is my order ready?$' "$seen"
}

# Each scenario of the cookbook is valid as it stands there.
cookbook() {
    local n=1 text files=()
    while text=$(block docs/cookbook.md yaml $n) && [ -n "$text" ]; do
        printf '%s\n' "$text" >"$scratch/cookbook-$n.yaml"
        files+=("$scratch/cookbook-$n.yaml")
        n=$((n + 1))
    done
    check "the ${#files[@]} scenarios of the cookbook are valid" "${program[@]}" validate "${files[@]}"
}

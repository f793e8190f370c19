# Sourced after blocks.sh: runs the blocks for a shell. Expects $url, $receiver, a folder $work they may write in, and $scratch.

# elsewhere COMMANDS: who runs what cannot be run here.
elsewhere() {
    case $1 in
        *'dotnet nuget add source'* | 'dotnet add package '*) echo 'tests/Consumer/run.sh, in a project far from this repository' ;;
        *'docker compose'*) echo 'tests/Container/compose.sh, where there is an engine' ;;
        *'docker run'* | *'docker build'*) echo 'tests/Container/entrance.sh, where there is an engine' ;;
        *publish-native.sh*) echo 'tests/native.sh' ;;
        'dotnet test Chats.Emulator.sln') echo '.ci/run, first of all' ;;
        *) return 1 ;;
    esac
}

# expected COMMANDS: how they end, and with which refusals, where the page says that not all is well.
expected() {
    case $1 in
        *'+1 (415) 555-0123'*) echo 'status 0 after 400' ;;
        *'--min-coverage 60'*) echo 'status 5' ;;
        *) echo 'status 0' ;;
    esac
}

# arrange PAGE: what has happened before the first command of a page. A reset would keep the scenario another page has sent.
arrange() {
    as_user -X PUT -H 'Content-Type: application/yaml' --data-binary @"$ROOT/scenarios/default.yaml" "$url/_emulator/scenario"
    [ "$1" = docs/proof.md ] || return 0
    tell v3/webhook-subscriptions "{\"target_url\": \"$receiver/hooks\", \"subscribed_events\": [\"message.received\"]}"
    for text in One Two Three; do tell _emulator/contacts/+14155550123/messages "{\"to\": \"+12025550100\", \"text\": \"$text\"}"; done
    tell v3/chats '{"from": "+12025550100", "to": ["+14155550999"], "message": {"parts": [{"type": "text", "value": "Hello"}]}}'
    tell _emulator/events/wait '{"match": {"type": "message.delivered"}}'
}
tell() { as_user -H 'Content-Type: application/json' -d "$2" "$url/$1"; }
as_user() { curl -sSf -o /dev/null -H 'Authorization: Bearer any-key' "$@"; }

# run COMMANDS: leaves in $outcome how they ended, and every answer that refused; in $seen what they printed last.
run() {
    local status=0 refused
    (cd "$work" && timeout 60 env PATH="$ROOT/tests/Snippets/commands:$PATH" bash -euo pipefail -c "$1") >"$scratch/seen" 2>"$scratch/seen.err" </dev/null || status=$?
    refused=$(sed -n 's/^HTTP \([045]..\)$/\1/p' "$scratch/seen.err" | tr '\n' ' ')
    outcome="status $status${refused:+ after ${refused% }}"
    seen=$(cat "$scratch/seen" "$scratch/seen.err" | tail -c 1000)
}

# page PAGE: runs its blocks one after the other, as somebody does who reads it.
page() {
    local n total text name reason
    total=$(shown "$1" | grep -c '^```bash$') || return 0
    heading "$1"
    arrange "$1"
    for n in $(seq "$total"); do
        text=$(block "$1" bash "$n")
        name="$1, commands $n: $(head -1 <<<"${text//$url/http://localhost:4010}" | cut -c1-100)"
        if reason=$(elsewhere "$text"); then echo "elsewhere: $name — $reason"; continue; fi
        run "$text"
        if [ "$outcome" = "$(expected "$text")" ]; then pass "$name"; else fail "$name" "expected $(expected "$text"), found $outcome: $seen"; fi
    done
}

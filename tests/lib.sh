# Sourced by the shell tests: every check counts as one test, each is printed, and the last line is the sum.
#
# Alone, a script prints its own sum. Under .ci/run, which sets CI_RESULTS, it only adds to the file that is summed there.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

heading() { printf '\n== %s\n' "$*"; }
pass() { printf 'passed: %s\n' "$*"; echo passed >>"$RESULTS"; }
skip() { printf 'SKIPPED: %s\n' "$*"; echo skipped >>"$RESULTS"; }

# fail NAME [WHAT WAS SEEN]
fail() {
    printf 'FAILED: %s\n' "$1"
    [ -z "${2:-}" ] || printf '%s\n' "$2" | sed 's/^/    /'
    echo failed >>"$RESULTS"
}

# check NAME COMMAND...: passes when the command succeeds.
check() {
    local name=$1 seen; shift
    if seen=$("$@" 2>&1); then pass "$name"; else fail "$name" "$seen"; fi
}

# equal NAME EXPECTED ACTUAL
equal() { if [ "$2" = "$3" ]; then pass "$1"; else fail "$1" "expected: $2
found:    $3"; fi; }

# contains NAME PART TEXT
contains() { case $3 in *"$2"*) pass "$1" ;; *) fail "$1" "expected something with: $2
found: $3" ;; esac; }

# add PASSED FAILED SKIPPED: takes over what another runner counted.
add() {
    local kind n
    for kind in passed failed skipped; do
        n=$1; shift
        while [ "$n" -gt 0 ]; do echo $kind; n=$((n - 1)); done
    done >>"$RESULTS"
}

# add_trx FOLDER: the counters of every .trx file in it; what was neither passed nor failed was skipped.
add_trx() {
    local file total passed failed
    for file in "$1"/*.trx; do
        [ -f "$file" ] || { fail 'dotnet test reports results'; return; }
        counter() { sed -n "s/.*<Counters [^>]*\b$1=\"\([0-9]*\)\".*/\1/p" "$file"; }
        total=$(counter total) passed=$(counter passed) failed=$(counter failed)
        add "$passed" "$failed" $((total - passed - failed))
    done
}

count() { grep -c "^$1$" "$RESULTS" || true; }

# Prints the closing line; its status is the status of the run.
sum() {
    local passed failed skipped
    passed=$(count passed) failed=$(count failed) skipped=$(count skipped)
    if [ "$skipped" -gt 0 ]; then echo "$passed passed, $failed failed, $skipped skipped"; else echo "$passed passed, $failed failed"; fi
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

# A folder $scratch and a list $pids of processes, which both end with the script.
use_scratch() {
    scratch=$(mktemp -d)
    pids=()
    trap clean_up EXIT
}
clean_up() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    rm -rf "$scratch"
}

# The emulator as the scripts start it, in the array $program: the file that EMULATOR_PROGRAM names, else the one that was built last.
# A native program starts by itself, a .dll by dotnet. The clients in Node, Python and C# read the variable the same way.
get_program() {
    local file=${EMULATOR_PROGRAM:-$ROOT/src/Emulator/bin/Debug/net10.0/Chats.Emulator.dll}
    [ -n "${EMULATOR_PROGRAM:-}" ] || [ -f "$file" ] || dotnet build "$ROOT/src/Emulator" -v quiet >/dev/null
    [ -f "$file" ] || { echo "There is no program $file" >&2; return 1; }
    case $file in *.dll) program=(dotnet "$file") ;; *) program=("$file") ;; esac
}

# Where tests/publish-native.sh puts the native program.
native_program() { echo "$ROOT"/artifacts/native/*/chats-emulator; }

# milliseconds on a clock for measuring how long something took
now_ms() { echo $(($(date +%s%N) / 1000000)); }

# until_true SECONDS COMMAND...: waits for a fact, at most so long.
until_true() {
    local deadline=$(($(now_ms) + $1 * 1000)); shift
    until "$@" >/dev/null 2>&1; do
        [ "$(now_ms)" -lt "$deadline" ] || return 1
        sleep 0.05
    done
}

if [ -n "${CI_RESULTS:-}" ]; then
    RESULTS=$CI_RESULTS
else
    RESULTS=$(mktemp)
fi

# Called at the end of every script; a script that dies on the way must not look like success.
finish() {
    [ -z "${CI_RESULTS:-}" ] || return 0
    local status=0
    sum || status=1
    rm -f "$RESULTS"
    exit $status
}

#!/bin/bash
# Measures the program and says so in tables for docs/performance.md: calls side by side with a bare server, WireMock.Net and the native
# program, what a call allocates, how a start and a million chats fare, how long calls take at a constant rate. Needs a quiet machine and
# some minutes.
#   tests/bench.sh [ROUNDS]
set -euo pipefail
. "$(dirname "$0")/lib.sh"
cd "$ROOT"
rounds=${1:-5}
out=$ROOT/artifacts/bench

build() { dotnet build "$1" -c Release -o "$2" -nr:false -v quiet --nologo -p:RunAnalyzers=false; }

echo "building" >&2
build tests/Emulator.Benchmarks "$out/bench" >&2
wiremock=''
if build tests/Emulator.Benchmarks.WireMock "$out/wiremock" >&2; then wiremock=$out/wiremock/Chats.Emulator.Benchmarks.WireMock.dll
else echo 'WireMock.Net could not be had: left out' >&2; fi
native=${EMULATOR_NATIVE:-}
[ -n "$native" ] || echo 'EMULATOR_NATIVE names no native program: left out' >&2

bench() { dotnet "$out/bench/Chats.Emulator.Benchmarks.dll" "$@"; }
echo "$(date -u +%F), $(git rev-parse --short HEAD), $(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)"
echo; bench http "$rounds" "$native" "$wiremock"
echo; bench calls
echo; bench scale "$native"
echo; bench steady
[ -z "$native" ] || { echo; bench steady "$native"; }

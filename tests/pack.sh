#!/bin/bash
# Packs what src/ holds into a folder that is a feed: tests/pack.sh [FOLDER] [VERSION]
set -euo pipefail
cd "$(dirname "$0")/.."
feed=$(realpath -m "${1:-artifacts/packages}")
rm -rf "$feed"
for project in Emulator Emulator.Testing Emulator.Testcontainers Emulator.Tool; do
    echo "Packing Chats.$project ..." >&2
    dotnet pack "src/$project" -c Release -nr:false -v quiet --nologo -p:RunAnalyzers=false ${2:+-p:Version=$2} -o "$feed"
done
echo "The packages are in $feed" >&2

#!/bin/bash
# Publishes the emulator as one native file, and its debug symbols beside it: tests/publish-native.sh [FOLDER] [VERSION]
# It is for the system this runs on. Needs clang and the headers of zlib (apt-get install clang zlib1g-dev).
set -euo pipefail
cd "$(dirname "$0")/.."
case $(uname -m) in x86_64) rid=linux-x64 ;; aarch64) rid=linux-arm64 ;; *) echo "There is no native program for $(uname -m)" >&2; exit 1 ;; esac
folder=$(realpath -m "${1:-artifacts/native/$rid}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
# What an earlier run left must not be taken for what this one makes.
rm -f "$folder/chats-emulator" "$folder/Chats.Emulator.dbg"

echo 'Compiling to native code; on two cores that takes some four minutes ...' >&2
dotnet publish src/Emulator -c Release -r "$rid" -p:PublishAot=true -nr:false -v quiet --nologo -p:RunAnalyzers=false ${2:+-p:Version=$2} -o "$made"
mkdir -p "$folder"
mv "$made/Chats.Emulator" "$folder/chats-emulator"
# Debuggers look for this name: it stands in the program.
mv "$made/Chats.Emulator.dbg" "$folder/"
echo "The program is $folder/chats-emulator" >&2

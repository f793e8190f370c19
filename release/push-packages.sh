#!/bin/bash
# Pushes all packages of a folder to a feed: release/push-packages.sh FOLDER [FEED]. A feed that asks for a key finds it in NUGET_API_KEY.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
feed=${2:-$FEED}
# A library before those that need it; symbols go along with theirs.
for package in Chats.Emulator Chats.Emulator.Testing Chats.Emulator.Testcontainers Chats.Emulator.Tool; do
    found=("$1/$package".[0-9]*.nupkg)
    [ -f "${found[0]}" ] || { echo "There is no package $package in $1" >&2; exit 1; }
    dotnet nuget push "${found[0]}" --source "$feed" --skip-duplicate ${NUGET_API_KEY:+--api-key "$NUGET_API_KEY"}
done

#!/bin/bash
# The emulator as one native file, packed beside its licence, with a checksum: release/single-file.sh FOLDER VERSION RID
# RID is that of the system this runs on (on macOS, of either architecture): linux-x64, linux-arm64, osx-arm64, osx-x64, win-x64.
# EMULATOR_NATIVE names a file that is made already.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
folder=$(mkdir -p "$1" && cd "$1" && pwd) version=$2
cd "$ROOT"
rid=$3
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
name=chats-emulator-$version-$rid
mkdir "$made/$name"

# publish: as tests/publish-native.sh does for Linux, whose debug symbols stay behind.
publish() {
    dotnet publish src/Emulator -c Release -r "$rid" -p:PublishAot=true -p:Version="$version" -p:ContinuousIntegrationBuild=true \
        -p:RunAnalyzers=false -nr:false -v quiet --nologo -o "$made/published"
}
suffix=''
[ "$rid" != win-x64 ] || suffix=.exe
if [ -n "${EMULATOR_NATIVE:-}" ]; then
    cp "$EMULATOR_NATIVE" "$made/$name/chats-emulator$suffix"
else
    publish
    cp "$made/published/Chats.Emulator$suffix" "$made/$name/chats-emulator$suffix"
fi
cp LICENSE "$made/$name/"
chmod 755 "$made/$name" "$made/$name/chats-emulator$suffix"
chmod 644 "$made/$name/LICENSE"

# The format's own times and owners would differ from run to run; Python packs alike on every system.
archive=$(python3 release/archive.py "$made/$name" "$folder")
cd "$folder"
python3 -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest() + "  " + sys.argv[1])' "$archive" >"$archive.sha256"
cat "$archive.sha256"

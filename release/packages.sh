#!/bin/bash
# Makes the packages, byte for byte the same from the same commit: release/packages.sh FOLDER VERSION
set -euo pipefail
. "$(dirname "$0")/settings.sh"
# Paths of this machine must not get into the files.
export CI=true
"$ROOT/tests/pack.sh" "$1" "$2"
python3 "$ROOT/release/same-bytes.py" "$1"/*.*nupkg
ls -l "$1"

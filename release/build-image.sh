#!/bin/bash
# Builds the image of this machine's architecture and pushes it without a tag, and prints its digest: release/build-image.sh REPOSITORY VERSION
# BuildKit writes SOURCE_DATE_EPOCH over every time in it, so that it is the same for whoever builds it on the same base.
set -euo pipefail
. "$(dirname "$0")/settings.sh"
metadata=$(mktemp)
trap 'rm -f "$metadata"' EXIT
docker buildx build --build-arg VERSION="$2" --build-arg SOURCE_DATE_EPOCH --provenance=false --metadata-file "$metadata" \
    --output "type=image,name=$1,push=true,push-by-digest=true,name-canonical=true,rewrite-timestamp=true" "$ROOT" >&2
python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["containerimage.digest"])' "$metadata"

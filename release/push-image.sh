#!/bin/bash
# Pushes an image of this machine's Docker engine, and prints the digest it has there: release/push-image.sh IMAGE REPOSITORY TAG
# REGISTRY_PLAIN=yes speaks plain http, to a registry on this machine.
set -euo pipefail
image=$1 repository=$2 tag=$3
plain=()
[ "${REGISTRY_PLAIN:-}" != yes ] || plain=(--dest-tls-verify=false)
digest=$(mktemp)
trap 'rm -f "$digest"' EXIT
skopeo copy --quiet "${plain[@]}" --digestfile "$digest" "docker-daemon:$image" "docker://$repository:$tag" >&2
cat "$digest"
echo

#!/bin/bash
# Makes stand-ins for the .NET base images where no registry can be reached: this machine's SDK on Debian packages.
# They prove the steps of the Dockerfile and how the container behaves; they say nothing about the real images' size.
# They have a name of their own (REGISTRY in the Dockerfile), so that they can never be taken for Microsoft's.
#
#   tests/Container/base-image-standins.sh NAME      makes NAME/sdk:10.0-noble-aot and NAME/runtime-deps:10.0-noble-chiseled
set -euo pipefail

name=$1
docker=${DOCKER:-docker}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{packages,runtime,build}
chmod 755 "$work"/*

# The name of a package that carries the distribution's version in it: newest 'libssl3', 'libssl3t64' ...
newest() { apt-cache pkgnames "$1" | grep -E "^$1[0-9]+(t64)?$" | sort -V | tail -1; }
# with_needed PACKAGES: them and all they depend on, as if nothing were installed.
with_needed() { apt-get -s -o Dir::State::status=/dev/null install --no-install-recommends "$@" | awk '/^Inst/ { print $2 }'; }

# The runtime image has what .NET is linked against and nothing else, no shell either, as the chiseled one.
runtime=(base-files libc6 libgcc-s1 libstdc++6 zlib1g "$(newest libssl)" tzdata)
# The build image runs shell commands, the SDK, and the linker of native programs.
mapfile -t build < <(with_needed "${runtime[@]}" bash coreutils sed grep findutils tar gzip dash "$(newest libicu)" clang zlib1g-dev)

(cd "$work/packages" && apt-get -o APT::Sandbox::User=root download -qq "${build[@]}")
unpack() { local root=$1 package; shift; for package; do dpkg-deb -x "$work/packages/${package}"_*.deb "$root"; done; }
unpack "$work/runtime" "${runtime[@]}"
unpack "$work/build" "${build[@]}"

for root in "$work/runtime" "$work/build"; do
    rm -rf "$root"/usr/share/{doc,man,locale}
    mkdir -p "$root"/{etc/ssl/certs,tmp,home/app,root,usr/bin,run,proc,sys,dev}
    chmod 1777 "$root/tmp"
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    printf 'root:x:0:0:root:/root:/bin/sh\napp:x:1654:1654::/home/app:/bin/sh\n' >"$root/etc/passwd"
    printf 'root:x:0:\napp:x:1654:\n' >"$root/etc/group"
    chown 1654:1654 "$root/home/app"
done

sdk=$(dirname "$(readlink -f "$(command -v dotnet)")")
mkdir -p "$work/build/usr/share/dotnet"
for folder in dotnet host shared sdk sdk-manifests packs templates; do
    [ ! -e "$sdk/$folder" ] || cp -a --reflink=auto "$sdk/$folder" "$work/build/usr/share/dotnet/"
done
ln -s /usr/share/dotnet/dotnet "$work/build/usr/bin/dotnet"

environment="ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 \
DOTNET_RUNNING_IN_CONTAINER=true SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt"

# image TAG ROOT CHANGE...: one layer.
image() {
    local tag=$1 root=$work/$2 changes=(--change "$environment"); shift 2
    while [ $# -gt 0 ]; do changes+=(--change "$1"); shift; done
    tar -c -C "$root" . | "$docker" import "${changes[@]}" - "$name/$tag" >/dev/null
    echo "made $name/$tag"
}

image runtime-deps:10.0-noble-chiseled runtime "ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true" "USER 1654"
image sdk:10.0-noble-aot build \
    "ENV DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false NUGET_XMLDOC_MODE=skip NUGET_CERT_REVOCATION_MODE=offline"

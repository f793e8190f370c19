#!/bin/bash
# Makes stand-ins for the .NET base images where no registry can be reached: this machine's SDK on a few Debian packages.
# They prove the steps of the Dockerfile and how the container behaves; they say nothing about the real images' size.
# They have a name of their own (REGISTRY in the Dockerfile), so that they can never be taken for Microsoft's.
#
#   tests/Container/base-image-standins.sh NAME      makes NAME/sdk:10.0 and NAME/aspnet:10.0-noble-chiseled
set -euo pipefail

name=$1
docker=${DOCKER:-docker}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{packages,runtime,build}
chmod 755 "$work"/*

# The name of a package that carries the distribution's version in it: newest 'libssl3', 'libssl3t64' ...
newest() { apt-cache pkgnames "$1" | grep -E "^$1[0-9]+(t64)?$" | sort -V | tail -1; }

# The runtime image has what .NET is linked against and nothing else, no shell either, as the chiseled one.
runtime="base-files libc6 libgcc-s1 libstdc++6 zlib1g $(newest libssl) tzdata"
# The build image runs shell commands.
build="dash bash coreutils libc-bin libselinux1 libacl1 libattr1 libpcre2-8-0 $(newest libgmp) $(newest libtinfo) $(newest libicu) sed grep findutils tar gzip"

# shellcheck disable=SC2086 # lists of words
(cd "$work/packages" && apt-get -o APT::Sandbox::User=root download -qq $runtime $build)
unpack() { local root=$1 package; shift; for package; do dpkg-deb -x "$work/packages/${package}"_*.deb "$root"; done; }

for root in runtime build; do
    root=$work/$root
    # shellcheck disable=SC2086
    unpack "$root" $runtime
    # shellcheck disable=SC2086
    [ "$root" != "$work/build" ] || unpack "$root" $build
    rm -rf "$root"/usr/share/{doc,man,locale}
    mkdir -p "$root"/{etc/ssl/certs,tmp,home/app,root,usr/bin,run,proc,sys,dev}
    chmod 1777 "$root/tmp"
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    printf 'root:x:0:0:root:/root:/bin/sh\napp:x:1654:1654::/home/app:/bin/sh\n' >"$root/etc/passwd"
    printf 'root:x:0:\napp:x:1654:\n' >"$root/etc/group"
    chown 1654:1654 "$root/home/app"
    ln -s /usr/share/dotnet/dotnet "$root/usr/bin/dotnet"
done

sdk=$(dirname "$(readlink -f "$(command -v dotnet)")")
environment="ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 \
DOTNET_RUNNING_IN_CONTAINER=true SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt"

# image TAG ROOT FOLDERS CHANGE...: one layer of a root and some folders of the SDK.
image() {
    local tag=$1 root=$work/$2 folders=$3 folder changes=(--change "$environment"); shift 3
    while [ $# -gt 0 ]; do changes+=(--change "$1"); shift; done
    mkdir -p "$root/usr/share/dotnet"
    for folder in $folders; do
        [ ! -e "$sdk/$folder" ] || cp -a --reflink=auto "$sdk/$folder" "$root/usr/share/dotnet/"
    done
    tar -c -C "$root" . | "$docker" import "${changes[@]}" - "$name/$tag" >/dev/null
    echo "made $name/$tag"
}

image aspnet:10.0-noble-chiseled runtime "dotnet host shared" "ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true" "USER 1654"
image sdk:10.0 build "dotnet host shared sdk sdk-manifests packs templates" \
    "ENV DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false NUGET_XMLDOC_MODE=skip NUGET_CERT_REVOCATION_MODE=offline"

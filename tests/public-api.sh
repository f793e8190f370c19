#!/bin/bash
# Writes what is public and not yet shipped to src/*/PublicAPI.Unshipped.txt; the difference is for a human to judge.
# Run it after a change of public API: until then the build says RS0016 or RS0017.
set -euo pipefail
cd "$(dirname "$0")/.."

projects='Emulator Emulator.Testing Emulator.Testcontainers'
for project in $projects; do echo '#nullable enable' >"src/$project/PublicAPI.Unshipped.txt"; done

# The analyzer names each symbol as the file wants it; it runs where CI is set.
found=$(CI=true dotnet build src/Emulator.Testcontainers --no-incremental -nr:false -p:TreatWarningsAsErrors=false -consoleLoggerParameters:NoSummary |
    sed -n "s,.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\(Emulator[A-Za-z.]*\)\.csproj\].*,\2 \1,p" | LC_ALL=C sort -u)

for project in $projects; do
    sed -n "s/^$project //p" <<<"$found" >>"src/$project/PublicAPI.Unshipped.txt"
    echo "src/$project/PublicAPI.Unshipped.txt: $(($(wc -l <"src/$project/PublicAPI.Unshipped.txt") - 1)) symbols"
done

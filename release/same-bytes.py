"""Writes packages anew without what differs from run to run: times of files, the order of entries, and a name made of random digits.

    python3 release/same-bytes.py PACKAGE...

All entries get the time in SOURCE_DATE_EPOCH. NuGet names the part with a package's core properties by chance; here it is named by
what is in it.
"""

import hashlib
import os
import re
import sys
import time
import zipfile

CORE = re.compile(r"package/services/metadata/core-properties/[0-9a-f]+\.psmdcp")
# Ids of relationships are made of what they point to, by NuGet itself; that to the part which is renamed is made anew.
RELATION = re.compile(rb'Target="/(package/services/metadata/core-properties/[0-9a-f]+\.psmdcp)" Id="[0-9A-Za-z]+"')


def normalise(path):
    with zipfile.ZipFile(path) as package:
        parts = {entry.filename: package.read(entry) for entry in package.infolist()}
    for name in [name for name in parts if CORE.fullmatch(name)]:
        parts[core_name(parts[name])] = parts.pop(name)
    if "_rels/.rels" in parts:
        parts["_rels/.rels"] = RELATION.sub(lambda _: relation(parts), parts["_rels/.rels"])
    write(path, parts)


def core_name(content):
    return f"package/services/metadata/core-properties/{hashlib.sha256(content).hexdigest()[:32]}.psmdcp"


def relation(parts):
    name = next(name for name in parts if CORE.fullmatch(name))
    return f'Target="/{name}" Id="R{hashlib.sha256(name.encode()).hexdigest()[:16].upper()}"'.encode()


def write(path, parts):
    # A zip file knows no time before 1980, and only even seconds.
    moment = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315532800))[:6]
    with zipfile.ZipFile(f"{path}.new", "w", zipfile.ZIP_DEFLATED) as package:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            package.writestr(entry, parts[name])
    os.replace(f"{path}.new", path)


for argument in sys.argv[1:]:
    normalise(argument)

"""Packs a folder, the same bytes for the same files: python3 release/archive.py FOLDER WHERE

A folder whose name says Windows becomes a .zip, any other a .tar.gz. It prints the name of the archive.
"""

import gzip
import os
import sys
import tarfile
import time
import zipfile

folder, where = sys.argv[1], sys.argv[2]
name = os.path.basename(folder)
moment = int(os.environ["SOURCE_DATE_EPOCH"])


def plain(entry):
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = moment
    return entry


def tar(path):
    with open(path, "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=moment) as packed:
        with tarfile.open(fileobj=packed, mode="w") as archive:
            archive.add(folder, name, recursive=False, filter=plain)
            for file_name in sorted(os.listdir(folder)):
                archive.add(os.path.join(folder, file_name), f"{name}/{file_name}", filter=plain)


def pack_zip(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file_name in sorted(os.listdir(folder)):
            entry = zipfile.ZipInfo(f"{name}/{file_name}", time.gmtime(max(moment, 315532800))[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            with open(os.path.join(folder, file_name), "rb") as file:
                archive.writestr(entry, file.read())


archive_name = f"{name}.zip" if "-win-" in name else f"{name}.tar.gz"
(pack_zip if archive_name.endswith(".zip") else tar)(os.path.join(where, archive_name))
print(archive_name)

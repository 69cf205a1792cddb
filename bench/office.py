#!/usr/bin/env python3
"""bench/office.py RECORD [COUNT]: how long COUNT (200) copies of a Word or OpenDocument record of
ten pages take, on one core. The body of RECORD is repeated until it holds 30,000 characters of words.
"""
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORDS_OF_TEN_PAGES = 30_000
BODIES = {"word/document.xml": r"(<w:body>)(.*?)((?:<w:sectPr.*)?</w:body>)",
          "content.xml": r"(<office:text[^>]*>)(.*)(</office:text>)"}


def longer(name, xml):
    before, body, after = re.search(BODIES[name], xml, re.S).groups()
    times = 1 + WORDS_OF_TEN_PAGES // max(1, len(re.sub(r"<[^>]*>", "", body)))
    return xml.replace(before + body + after, before + body * times + after)


def lengthen(record, target):
    with zipfile.ZipFile(record) as source, \
            zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            part = source.read(name)
            if name in BODIES:
                part = longer(name, part.decode()).encode()
                print(f"{name}: {len(part):,} bytes", file=sys.stderr)
            copy.writestr(name, part)


def main(record, count):
    with tempfile.TemporaryDirectory() as folder:
        meetings = pathlib.Path(folder, "meetings")
        meetings.mkdir()
        first = meetings / ("0" + pathlib.Path(record).suffix)
        lengthen(record, first)
        for number in range(1, count):
            os.link(first, meetings / f"{number}{first.suffix}")
        subprocess.run([ROOT / "build/openverslag", "check", folder], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=False)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = usage.ru_utime + usage.ru_stime
    print(f"{count} files: {seconds:.2f} s of one core, {count / seconds:.0f} a second, "
          f"{usage.ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200)

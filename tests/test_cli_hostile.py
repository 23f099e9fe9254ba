"""Hostile and broken sources through the command line: read or refused with a sentence, quickly, the file as it was."""

import io
import json
import subprocess
import sys
import time
import zipfile

import openpyxl
import pytest
from documents.word_parts import p, packed, tbl, tr, word

from ita_desktop.services import session

SECONDS, MEGABYTES = 5, 500
SHEET, DOCUMENT = "xl/worksheets/sheet1.xml", "word/document.xml"
HEADINGS = ("ข้อ", "ประเด็น", "กิจกรรม", "ผลผลิต", "ระยะเวลา", "ผู้รับผิดชอบ")
ROW = ("I1", "รอนาน", "เปิดช่องบริการเพิ่ม", "๑ ช่อง", "ธ.ค. 65", "ฝ่ายทะเบียน")
ENTITIES = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ก" * 10}">' for n in range(10))


def book(*rows, merges=(), place=None):
    """A workbook with these rows, each further one at its own place; `merges` are written as they are."""
    made, data = openpyxl.Workbook(), io.BytesIO()
    for number, row in enumerate(rows):
        for column, text in enumerate(row, 1):
            made.active.cell((place or range(1, 1 + len(rows)))[number], column, text)
    made.save(data)
    cells = "".join(f'<mergeCell ref="{ref}"/>' for ref in merges)
    end = f"</sheetData><mergeCells>{cells}</mergeCells>" if merges else "</sheetData>"
    return replaced(data.getvalue(), SHEET, lambda xml: xml.replace(b"</sheetData>", end.encode()))


def replaced(data, part, change):
    """A package with one of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        return packed({name: (change if name == part else bytes)(old.read(name)) for name in old.namelist()})


def with_entities(data, part):
    """The same, with a document type whose entities grow tenfold ten times over."""
    begin = f"<!DOCTYPE x [{ENTITIES}]>".encode()
    return replaced(data, part, lambda xml: begin + xml[xml.find(b"?>") + 2 if xml.startswith(b"<?xml") else 0 :])


def bomb(part):
    return replaced(book(HEADINGS), part, lambda xml: b" " * 400_000_000)


OVER_EACH_OTHER = ("G1:XFD1048576", "H2:K9", "G1:H2", "K9:M12", "G1:XFD1048576")
ROUND_AND_ROUND = ("A1:F2", "F2:A1", "B1:C3", "C3:B1")
OLE = bytes.fromhex("D0CF11E0A1B11AE1")

REFUSED = {
    "bomb.xlsx": lambda: bomb(SHEET),
    "entities.xlsx": lambda: with_entities(book(HEADINGS, ROW), SHEET),
    "entities.docx": lambda: with_entities(word(tbl(tr(*HEADINGS), tr(*ROW))), DOCUMENT),
    "three cells.xlsx": lambda: book(("ก",), ("ข",), ("ค",), place=(1, 500_000, 1_048_576)),
    "locked.xlsx": lambda: OLE + "EncryptedPackage".encode("utf-16-le") + bytes(4000),
    "old.xls": lambda: OLE + bytes(4000),
    "really.docx": lambda: b"%PDF-1.7\n1 0 obj",
    "merges without end.xlsx": lambda: book(HEADINGS, ROW, merges=ROUND_AND_ROUND),
    "cut.xlsx": lambda: book(HEADINGS, ROW)[:-300],
    "nul.txt": lambda: "\t".join(HEADINGS).encode() + b"\n\x00\n",
    "surrogate.docx": lambda: word(p("<w:r><w:t>ก&#xD800;</w:t></w:r>")),
    "nothing.html": lambda: b"<html></html>",
}  # fmt: skip

READ = {
    "three rows far apart.xlsx": lambda: book(HEADINGS, ROW, place=(1, 1_048_576)),
    "ten megabytes.xlsx": lambda: book(HEADINGS, (*ROW[:2], "ก" * 30_000, *ROW[3:])),
    "ten megabytes.txt": lambda: "\n".join(("\t".join(HEADINGS), "\t".join((*ROW[:2], "ก" * 3_300_000, *ROW[3:])))).encode(),
    "ten megabytes.html": lambda: page((*ROW[:2], "ก" * 3_300_000, *ROW[3:])),
    "merges.xlsx": lambda: book(HEADINGS, ROW, merges=OVER_EACH_OTHER),
    "macro.xlsm": lambda: packed_with(book(HEADINGS, ROW), "xl/vbaProject.bin"),
    "wrong ending.docx": lambda: book(HEADINGS, ROW),
    "wrong ending.xlsx": lambda: page(ROW),
    "surrogates.html": lambda: page((ROW[0], "&#xD800;รอนาน&#0;", *ROW[2:])),
    "direction marks.txt": lambda: "\n".join(("\t".join(HEADINGS), "\t".join((ROW[0], "\u202eรอนาน\u202c", *ROW[2:])))).encode(),
}  # fmt: skip


def page(row):
    """A web page with one row under the headings."""
    cells = ("".join(f"<td>{text}</td>" for text in one) for one in (HEADINGS, row))
    return ("<html><table>" + "".join(f"<tr>{one}</tr>" for one in cells) + "</table></html>").encode()


def packed_with(data, part):
    """A package with one part more."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        return packed({**{name: old.read(name) for name in old.namelist()}, part: bytes(range(256))})


CALL = """
import sys
from pathlib import Path
from ita_desktop import cli
code, status = cli.main(sys.argv[2:]), Path("/proc/self/status")
highest = [line.split()[1] for line in status.read_text().split("\\n") if line.startswith("VmHWM")] if status.exists() else [0]
Path(sys.argv[1]).write_text(str(int(highest[0]) // 1024))
sys.exit(code)
"""


class Done:
    """What a process of its own gave, how long it took and how many megabytes."""

    def __init__(self, folder, *words):
        begun, memory = time.perf_counter(), folder / "memory"
        done = subprocess.run(
            [sys.executable, "-c", CALL, str(memory), *map(str, words)], capture_output=True, timeout=60
        )
        self.seconds, self.megabytes = time.perf_counter() - begun, int(memory.read_text())
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr.decode()


def said(path):
    """All that the plan and the history of an office file say."""
    with session.open_to_read(path) as opened:
        return opened.plans.measures(2566), opened.past.keys()


@pytest.mark.parametrize("name", [*REFUSED, *READ])
def test_a_hostile_source_is_read_or_refused_and_only_what_was_read_is_kept(name, tmp_path, office_path):
    source = tmp_path / name
    source.write_bytes((REFUSED | READ)[name]())
    before = said(office_path)
    done = Done(tmp_path, "import", office_path, source, "--year", 2566, "--as", "plan")
    assert done.seconds < SECONDS and done.megabytes < MEGABYTES and "Traceback" not in done.err
    if name in READ:
        assert (done.code, done.err) == (0, "")
        (measure,) = json.loads(done.out)["measures"]
        assert measure["items"][0]["code"] == "I1" and measure["activities"][0]["text"][:30]
        assert not set("\u202e\u202c\ud800\x00") & set("".join(measure["issues"]))
    else:
        assert (done.code, done.out) == (1, b"") and done.err.strip()
        assert said(office_path) == before

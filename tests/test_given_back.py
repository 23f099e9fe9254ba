"""Everything that the program makes, given back to every import of the command line: taken in right, or refused."""

import contextlib
import io
import itertools
import json
import shutil
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from PIL import Image
from store.content import content, database

from ita_desktop import cli
from ita_desktop.domain import messages
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services import papers, safety, sample, score_charts, session
from ita_desktop.services.evidence import Given

YEAR, RESULT, MONTH, SECTION = 2570, 2569, Month(2569, 10), "ฝ่ายโยธา"
ENDINGS = (".pdf", ".docx", ".xlsx")
WHERE_TO = {
    "plan": "แผน", "followup-form": "ลงนาม สแกน", "section-form": "แบบที่ฝ่ายคืนมา", "risk-form": "แบบความเสี่ยงที่ฝ่ายคืนมา",
    "risks.xlsx": "ข้อ “ทะเบียนความเสี่ยง”", "evidence": "ไฟล์",
    "backup": "กู้คืน", "chart": "หลักฐาน",
}  # fmt: skip
"""What is said of a thing at least; of all others, that nothing of it is to be taken in."""


def where_to(what, file):
    """What a refusal says at least."""
    return WHERE_TO.get(f"{what}{file.suffix}") or WHERE_TO.get(what, "ไม่มีอะไรให้นำเข้า")


def is_taken(what, file, kind):
    """What is taken in as what; everything else is refused."""
    if what == "plan":
        return kind in ("plan", "report") and file.suffix != ".pdf"
    if what == "risks":
        return kind == "risks" and file.suffix == ".xlsx"
    return what == kind and kind in ("section-form", "risk-form")


def called(*words):
    """A call of the command line without what pytest does to it, so that files may be made once for all tests."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = cli.main([str(word) for word in words])
    return code, out.getvalue(), err.getvalue()


def ways(what):
    """Every way to export one thing: how the file is called, and the words of the call."""
    year = ("--year", RESULT if what in ("scores", "oit-links") else YEAR)
    if what == "evidence":
        yield what, year
    elif what == "risk-form":
        yield f"{what}.xlsx", (*year, "--period", "q1", "--section", SECTION)
    elif what == "section-form":
        yield f"{what}.xlsx", (*year, "--month", MONTH, "--section", SECTION)
    else:
        layouts = papers.PAPERS[what].layouts if what in papers.PAPERS else ("",)
        blanks = ((), ("--blank",)) if what == "followup-form" else ((),)
        for (place, layout), blank, ending in itertools.product(enumerate(layouts), blanks, ENDINGS):
            name = "-".join((what, *([layout] if place else ()), *(["blank"] if blank else ())))
            yield f"{name}{ending}", (*year, *(("--layout", layout) if layout else ()), *blank)


def photograph(kind):
    out = io.BytesIO()
    Image.new("RGB", (60, 40), (10, 90, 60)).save(out, kind)
    return out.getvalue()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The sample office with a photo, and every file that can be made of it beside what it is."""
    folder = tmp_path_factory.mktemp("made")
    office, found = folder / "sample.ita", []
    with sample.create(office) as opened:
        line = opened.followups.checklist(YEAR, MONTH).lines[0]
        opened.evidence.add_files(YEAR, [(line.key, MONTH)], [Given("ภาพ.jpg", photograph("JPEG"))])
    for what in cli.EXPORTS:
        unbuilt = str(messages.say(Problem("not_built", what=f"export {what}"), "th"))
        for name, words in ways(what):
            code, _, err = called("export", office, what, folder / name, *words)
            no_workbook = str(messages.say(Problem("output_no_workbook", name=name), "th"))
            assert code == 0 or err.strip() in (unbuilt, no_workbook), err
            found += [(what, folder / name)] if code == 0 else []
    safety.back_up_to(office, folder / "backup.ita")
    score_charts.keep_picture(folder / "chart.png", photograph("PNG"))
    return office, [*found, ("backup", folder / "backup.ita"), ("chart", folder / "chart.png")]


def everything(office):
    with session.open_to_read(office) as opened:
        return content(database(opened))


@pytest.mark.parametrize("kind", [kind for kind in cli.IMPORTS if kind != "action-plan"])
def test_what_was_made_is_taken_in_right_or_refused_with_what_it_is(made, kind, tmp_path):
    office, files = made
    work = Path(shutil.copy(office, tmp_path))
    before = everything(work)
    for what, file in files:
        year = RESULT if kind == "scores" else YEAR
        code, out, err = called("import", work, file, "--year", year, "--as", kind)
        if is_taken(what, file, kind):
            assert code == 0, (file.name, err)
            assert_right(json.loads(out))
            before = everything(work)
        else:
            assert (code, out) == (1, ""), (file.name, out)
            assert file.name in err and where_to(what, file) in err, err
            assert everything(work) == before, file.name


def assert_right(said):
    """A plan says the same as before, and a form has nothing that was filled in."""
    if "forms" in said:
        assert [one["standing"] for one in said["forms"]] == ["new"] and not said["merged"]["cells"]
    else:
        assert said["same"] and not said["new"] and not said["changed"]


def test_a_paper_that_was_saved_anew_by_another_program_is_still_known(made, tmp_path):
    office, files = made
    file = next(file for _, file in files if file.name == "director.xlsx")
    book = openpyxl.load_workbook(file)
    book.properties.title, book.properties.keywords = None, f"ผู้อำนวยการ, {book.properties.keywords}, 2570"
    book.save(tmp_path / "a.xlsx")
    document = docx.Document(str(file.with_suffix(".docx")))
    document.add_paragraph("แก้ครั้งสุดท้าย")
    document.save(str(tmp_path / "a.docx"))
    for path in (tmp_path / "a.xlsx", tmp_path / "a.docx"):
        code, _, err = called("import", office, path, "--year", YEAR)
        assert code == 1 and "ไม่มีอะไรให้นำเข้า" in err


def test_a_plan_that_lost_its_seal_is_read_as_anybodys_plan(made, tmp_path):
    office, files = made
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(files[0][1].with_name("plan.docx")) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.infolist():
            if not part.filename.startswith("customXml/item1"):
                new.writestr(part, old.read(part))
    code, out, _ = called("import", office, path, "--year", YEAR, "--preview")
    assert code == 0 and json.loads(out)["layout"] == "plan-by-item" and json.loads(out)["measures"]


def test_a_folder_is_taken_for_its_forms_and_refused_where_none_is_one(made, tmp_path):
    office, files = made
    known = {file.name: file for _, file in files}
    folder = tmp_path / "คืน"
    folder.mkdir()
    for name in ("director.xlsx", "scores.xlsx"):
        shutil.copy(known[name], folder)
    code, _, err = called("import", office, folder, "--year", YEAR, "--as", "section-form", "--preview")
    assert code == 1 and err.count("ไม่มีอะไรให้นำเข้า") == 2
    shutil.copy(known["section-form.xlsx"], folder)
    code, out, _ = called("import", office, folder, "--year", YEAR, "--as", "section-form", "--preview")
    forms = {one["file"]: one for one in json.loads(out)["forms"]}
    assert code == 0 and forms["section-form.xlsx"]["problem"] is None
    assert "director.xlsx คือ" in forms["director.xlsx"]["problem"]

"""Papers of an open office: every kind, in the digits and typeface that the office chose, whole or not at all."""

import shutil
import zipfile

import pypdfium2
import pytest

from ita_desktop import assets
from ita_desktop.documents.paper import installed
from ita_desktop.domain.errors import FileProblem, Problem
from ita_desktop.services import papers


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx", ".PDF"])
def test_every_kind_is_made_and_says_what_it_holds(opened, tmp_path, ending):
    made = papers.export(opened, "scores", 2569, tmp_path / f"ผลคะแนน{ending}")
    assert made.path.stat().st_size > 5000 and all(made.holds[name] > 0 for name in list(made.holds)[:2])
    assert {path.name for path in tmp_path.iterdir() if path.suffix == ending} == {f"ผลคะแนน{ending}"}


def test_an_ending_that_is_no_kind_of_paper_gets_a_sentence(opened, tmp_path):
    with pytest.raises(Problem) as caught:
        papers.export(opened, "scores", 2569, tmp_path / "paper.odt")
    assert caught.value.code == "output_kind_unknown" and not (tmp_path / "paper.odt").exists()


def test_digits_come_from_the_office_unless_they_are_asked_for(opened, tmp_path):
    thai = text_of(papers.export(opened, "scores", 2569, tmp_path / "1.pdf").path)
    assert "๙๓.๓๒" in thai and "93.32" not in thai
    opened.office.set_setting(papers.DIGITS, "arabic")
    assert "93.32" in text_of(papers.export(opened, "scores", 2569, tmp_path / "2.pdf").path)
    assert "๙๓.๓๒" in text_of(
        papers.export(opened, "scores", 2569, tmp_path / "3.pdf", papers.Choice(digits="thai")).path
    )


def test_an_installed_th_sarabun_is_used_where_the_office_chose_it(opened, tmp_path, monkeypatch):
    for style, name in (("Regular", "THSarabun.ttf"), ("Bold", "THSarabun Bold.ttf")):
        shutil.copy(assets.resource("fonts", f"ITASarabun-{style}.ttf"), tmp_path / name)
    installed.th_sarabun.cache_clear()
    monkeypatch.setattr(installed, "_folders", lambda: iter([tmp_path]))
    opened.office.set_setting(papers.TYPEFACE, "th-sarabun")
    try:
        assert papers.th_sarabun_installed()
        made = papers.export(opened, "scores", 2569, tmp_path / "th.pdf")
        assert b"THSarabun" in made.path.read_bytes() and "๙๓.๓๒" in text_of(made.path)
        installed.th_sarabun.cache_clear()
        monkeypatch.setattr(installed, "_folders", lambda: iter([]))
        again = papers.export(opened, "scores", 2569, tmp_path / "own.pdf")
        assert b"ITASarabun" in again.path.read_bytes()
    finally:
        installed.th_sarabun.cache_clear()


def test_a_stopped_paper_leaves_nothing(opened, tmp_path):
    class Stopped(Exception):
        pass

    def step(done, _):
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        papers.export(opened, "scores", 2569, tmp_path / "stopped.pdf", step=step)
    assert not [path for path in tmp_path.iterdir() if "stopped" in path.name]


def test_a_name_tells_another_layout_than_the_usual(opened):
    names = [papers.suggested_name(opened, "report-6", 2570, layout) for layout in ("", "photos", "pictures-inside")]
    whose = opened.office.read().name
    assert names[0] == names[1] == f"รายงานผลมาตรการ ITA รอบ 6 เดือน 2570 {whose}"
    assert names[2] == f"รายงานผลมาตรการ ITA รอบ 6 เดือน ภาพในผล 2570 {whose}"


@pytest.mark.parametrize("paper", papers.PAPERS)
def test_every_layout_of_a_paper_has_a_name_of_its_own(opened, paper):
    layouts = papers.PAPERS[paper].layouts
    assert len({papers.suggested_name(opened, paper, 2570, layout) for layout in layouts}) == len(layouts)


def test_a_finished_paper_is_kept_whole_or_the_one_before_stays(tmp_path):
    source, target = tmp_path / "a.pdf", tmp_path / "b.pdf"
    source.write_bytes(b"new")
    papers.keep(source, target)
    assert target.read_bytes() == b"new"
    with pytest.raises(FileProblem) as caught:
        papers.keep(source, tmp_path)
    assert caught.value.code == "file_is_folder"


def test_the_word_paper_says_what_the_pdf_says(opened, tmp_path):
    made = papers.export(opened, "scores", 2569, tmp_path / "a.docx")
    xml = zipfile.ZipFile(made.path).read("word/document.xml").decode()
    assert "๙๓.๓๒" in xml and made.holds["pictures"] == 4

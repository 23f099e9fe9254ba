"""The first day: a new office file, last year's result out of Excel, the table that was published."""

import pytest
from documents import score_books

from ita_desktop.services import packs


@pytest.fixture
def new(tmp_path, run):
    """The file of a new office, made as a person would."""
    path = tmp_path / "ITA-ตัวอย่าง.ita"
    assert run("new", path, "--district", "วังทองหลาง", "--year", "2566").code == 0
    return path


@pytest.mark.parametrize("layout", ["answers", "published", "scores"])
def test_new_import_show_gives_the_published_table(new, run, tmp_path, published, layout):
    framework, book = packs.load("bma-2565"), tmp_path / "ผลคะแนน.xlsx"
    if layout == "answers":
        score_books.answer_list(book, published, framework, part="counts")
    elif layout == "published":
        score_books.published_layout(book, published, framework)
    else:
        score_books.item_list(book, published)
    done = run("import", new, book, "--year", "2565", "--as", "scores")
    assert (done.code, done.data["adds_year"]) == (0, True)
    shown = run("show", new, "scores", "--year", "2565").data
    assert (shown["year"], shown["framework"]) == (2565, "bma-2565")
    assert (shown["total"], shown["level"]) == (published["total"]["score"], published["total"]["level"])
    assert [(i["code"], i["score"], i["weighted"]) for i in shown["instruments"]] == [
        (i["code"], i["score"], i["weighted_score"]) for i in published["instruments"]
    ]
    assert [(i["number"], i["score"], i["level"]) for i in shown["indicators"]] == [
        (i["number"], i["score"], i["level"]) for i in published["indicators"]
    ]
    assert shown["groups"] == published["groups"]
    assert [(i["code"], i["score"]) for i in shown["items"]] == [(i["code"], i["score"]) for i in published["items"]]
    if layout == "answers":
        assert [[t["score"] for t in i["topics"]] for i in shown["items"]] == [
            [t["score"] for t in i.get("topics", ())] for i in published["items"]
        ]


def test_preview_says_what_would_change_and_writes_nothing(new, run, tmp_path, published):
    book = score_books.item_list(tmp_path / "a.xlsx", published)
    before = new.read_bytes()
    seen = run("import", new, book, "--year", "2565", "--as", "scores", "--preview").data
    assert new.read_bytes() == before
    assert (seen["adds_year"], seen["items"], len(seen["changes"])) == (True, 88, 88)
    assert {"code": "O9", "before": None, "after": 0.0} in seen["changes"]
    done = run("import", new, book, "--year", "2565", "--as", "scores").data
    assert done["changes"] == seen["changes"]
    assert run("import", new, book, "--year", "2565", "--as", "scores", "--preview").data["changes"] == []
    assert run("show", new, "years").data == [
        {"year": 2565, "analysed": None, "target": "bma-2565"},
        {"year": 2566, "analysed": "bma-2565", "target": "bma-2566"},
    ]


def test_an_import_is_one_step_back(new, run, tmp_path, published):
    book = score_books.item_list(tmp_path / "a.xlsx", published)
    run("import", new, book, "--year", "2565", "--as", "scores")
    assert run("undo", new).data["undone"] == "นำเข้าคะแนนปี 2565 จาก a.xlsx"
    assert run("undo", new).code == 1
    shown = run("show", new, "scores", "--year", "2565").data
    assert shown["total"] is None and {i["score"] for i in shown["items"]} == {None}


def test_the_same_from_the_clipboard(new, run, published, monkeypatch):
    import io
    import sys

    lines = "ข้อ\tคะแนน\n" + "".join(f"{i['code']}\t{i['score']}\n" for i in published["items"])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    assert run("import", new, "-", "--year", "2565", "--as", "scores").data["items"] == 88

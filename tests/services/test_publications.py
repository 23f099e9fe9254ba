"""What is published for disclosure items: each change one step that comes back, and readiness over all of them."""

import datetime as dt
import zipfile

import openpyxl
import pypdfium2
import pytest
from store.content import comes_back_whole

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.office import Person, Role
from ita_desktop.services import papers, session

YEAR = 2566
URL = "https://www.example.go.th/sub/17991"


@pytest.fixture
def desk(office):
    return office.publications


def check_of(desk, code="O23", place=0):
    return desk.read(YEAR, code).checks[place].id


CHANGES = {
    "the explanation": lambda d: d.change(YEAR, "O1", explanation="หน้าแรก\nหัวข้อโครงสร้าง"),
    "the comment and the reason": lambda d: d.change(YEAR, "O1", comment="ไม่พบ", reason="ขาดหนึ่งหัวข้อ"),
    "a date": lambda d: d.set_date(YEAR, "O1", "approved_on", dt.date(2023, 1, 9)),
    "the section": lambda d: d.set_section(YEAR, "O1", "registration"),
    "the own note": lambda d: d.note(YEAR, "O1", "ถามฝ่ายโยธา"),
    "a link": lambda d: d.add_link(YEAR, "O1", URL, "โครงสร้าง"),
    "a tick": lambda d: d.tick(YEAR, "O23", check_of(d), True),
    "a note on an element": lambda d: d.note_element(YEAR, "O23", check_of(d), "ลงนามแล้ว"),
    "an attachment": lambda d: d.attach(YEAR, "O1", "แผน.pdf", b"%PDF-"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_one_step_and_comes_back_whole(office, desk, change):
    comes_back_whole(office, lambda: change(desk))


def test_everything_typed_is_read_again(desk):
    desk.change(YEAR, "O1", explanation="หน้าแรก", officer="ผู้รับผิดชอบตัวอย่าง", comment="ก", reason="ข", notes="ค")
    desk.set_date(YEAR, "O1", "published_on", dt.date(2023, 1, 9))
    desk.set_section(YEAR, "O1", "registration")
    read = desk.read(YEAR, "O1")
    assert (read.explanation, read.officer, read.comment, read.reason, read.notes) == (
        "หน้าแรก", "ผู้รับผิดชอบตัวอย่าง", "ก", "ข", "ค",
    )  # fmt: skip
    assert (read.published_on, read.approved_on, read.section) == (dt.date(2023, 1, 9), None, "registration")
    desk.set_date(YEAR, "O1", "published_on", None)
    desk.set_section(YEAR, "O1", None)
    assert (desk.read(YEAR, "O1").published_on, desk.read(YEAR, "O1").section) == (None, None)


def test_links_are_kept_as_typed_ordered_repaired_and_taken_away(desk):
    first = desk.add_link(YEAR, "O1", "https://www.example.go.th/sub/๑๗๙๙๑", "โครงสร้าง")
    second = desk.add_link(YEAR, "O1", "ยังไม่มี")
    other = desk.add_link(YEAR, "O2", URL)
    assert [link.url for link in desk.read(YEAR, "O1").links] == ["https://www.example.go.th/sub/๑๗๙๙๑", "ยังไม่มี"]
    assert desk.repair_link(YEAR, "O1", first) == URL
    assert desk.move_link(YEAR, "O1", second, -1) and not desk.move_link(YEAR, "O1", second, -1)
    desk.change_link(YEAR, "O1", second, url=URL)
    desk.change_link(YEAR, "O1", second, title="อัตรากำลัง")
    assert [(link.id, link.url, link.title) for link in desk.read(YEAR, "O1").links] == [
        (second, URL, "อัตรากำลัง"), (first, URL, "โครงสร้าง"),
    ]  # fmt: skip
    desk.change_link(YEAR, "O1", second, title="")
    desk.remove_link(YEAR, "O1", first)
    assert [link.title for link in desk.read(YEAR, "O1").links] == [""]
    with pytest.raises(Problem) as caught:
        desk.change_link(YEAR, "O1", other, url="")
    assert caught.value.code == "link_gone" and desk.read(YEAR, "O2").links[0].url == URL


def test_what_is_of_another_item_or_year_is_refused(office, desk):
    kept = desk.attach(YEAR, "O2", "ก.pdf", b"1")
    refused = {
        "element_gone": lambda: desk.tick(YEAR, "O1", check_of(desk), True),
        "attachment_gone": lambda: desk.detach(YEAR, "O1", kept),
        "item_unknown": lambda: desk.add_link(YEAR, "O99", URL),
        "framework_missing": lambda: desk.change(2540, "O1", notes="x"),
        "attachment_unfit": lambda: desk.attach(YEAR, "O1", "ว่าง.pdf", b""),
    }
    steps = len(list(office.past.steps()))
    for code, act in refused.items():
        with pytest.raises(Problem) as caught:
            act()
        assert caught.value.code == code
    with pytest.raises(Problem) as caught:
        desk.read(YEAR, "I1")
    assert caught.value.code == "item_unknown" and desk.readiness(YEAR).of("I1") is None
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem) as caught:
        desk.tick(YEAR, "O23", check_of(desk), True)
    assert caught.value.code == "year_locked" and len(list(office.past.steps())) == steps + 1


def test_an_attachment_comes_out_as_it_went_in(desk, tmp_path):
    source = tmp_path / "ภาพกิจกรรม.pdf"
    source.write_bytes(b"%PDF-1.7 abc")
    kept = desk.attach_file(YEAR, "O1", source)
    assert [(one.id, one.name, one.size) for one in desk.read(YEAR, "O1").attachments] == [(kept, source.name, 12)]
    target = tmp_path / "out" / source.name
    desk.take_out(YEAR, "O1", kept, target)
    assert target.read_bytes() == b"%PDF-1.7 abc"
    with pytest.raises(Problem) as caught:
        desk.take_out(YEAR, "O1", kept, target)
    assert caught.value.code == "attachment_exists"
    desk.detach(YEAR, "O1", kept)
    assert desk.read(YEAR, "O1").attachments == ()
    with pytest.raises(Problem) as caught:
        desk.attach_file(YEAR, "O1", tmp_path / "ไม่มี.pdf")
    assert caught.value.code == "attachment_unreadable"


def test_readiness_says_per_item_what_lacks_and_the_score_to_expect(office, desk):
    found = desk.readiness(YEAR)
    assert [line.item.code for line in found.items] == [f"O{number}" for number in range(1, 31)]
    assert (found.predicted, found.official) == (0, None)
    assert all(line.reasons[0].code == "link_none" for line in found.items)
    office.office.change(website="https://www.example.go.th")
    for line in found.items:
        code = line.item.code
        desk.add_link(YEAR, code, URL)
        desk.change(YEAR, code, explanation="ตุลาคม 2565 - มีนาคม 2566")
        desk.set_date(YEAR, code, "approved_on", dt.date(2023, 1, 9))
        for check in line.published.checks:
            desk.tick(YEAR, code, check.id, True)
        office.scores.set_official(YEAR, code, 100 if code != "O1" else 0)
    whole = desk.readiness(YEAR)
    assert [line.reasons for line in whole.items if line.reasons] == []
    assert whole.predicted == 100 and 0 < whole.official < 100
    assert (whole.items[0].predicted, whole.items[0].official) == (100, 0)


def test_a_director_who_left_and_another_district_are_found_in_the_text(office, desk):
    (director,) = office.office.add_people(Person("นายเก่า สมมุติการ", "ผู้อำนวยการเขต", Role.DIRECTOR))
    desk.change(YEAR, "O1", explanation="สำนักงานเขตบางนา ปี 2566 ลงนามโดยนายเก่า สมมุติการ")
    assert {reason.code for reason in desk.readiness(YEAR).of("O1").reasons} == {"link_none", "district_other"}
    office.office.change_row("person", director, name="นายใหม่ สมมุติการ")
    found = {reason.code: reason for reason in desk.readiness(YEAR).of("O1").reasons}
    assert found["director_old"].values == {"name": "นายเก่า สมมุติการ"}
    assert found["district_other"].values == {"district": "บางนา"}
    office.office.remove_row("person", director)
    names = [reason.values for reason in desk.readiness(YEAR).of("O1").reasons if reason.code == "director_old"]
    assert names == [{"name": "นายเก่า สมมุติการ"}]


def test_the_command_line_shows_readiness(office_path, run):
    shown = run("show", office_path, "readiness", "--year", YEAR)
    assert shown.code == 0 and len(shown.data) == 30
    first = shown.data[0]
    assert first.keys() == {"code", "title", "predicted", "official", "reasons"}
    assert (first["code"], first["predicted"], first["official"]) == ("O1", 0, None)
    assert first["reasons"][0] == {"code": "link_none", "text": "ยังไม่มีลิงก์", "severity": "loses"}
    english = run("show", office_path, "readiness", "--year", YEAR, "--lang", "en").data
    assert english[0]["reasons"][0]["text"] == "There is no link yet."
    assert run("show", office_path, "readiness", "--year", 2540).code == 1


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_the_link_list_leaves_as_paper_and_workbook(office_path, run, tmp_path, ending):
    with session.open_to_write(office_path) as opened:
        opened.publications.add_link(YEAR, "O1", URL, "หน้าโครงสร้าง")
        opened.publications.change(YEAR, "O1", explanation="หัวข้อที่สามของหน้า", comment="ไม่พบอัตรากำลัง")
        opened.publications.set_date(YEAR, "O1", "published_on", dt.date(2023, 1, 9))
        opened.scores.set_official(YEAR, "O1", 0)
    made = run("export", office_path, "oit-links", tmp_path / f"ลิงก์{ending}", "--year", YEAR)
    assert made.code == 0, made.err
    text = said_in(tmp_path / f"ลิงก์{ending}")
    for words in (URL, "หน้าโครงสร้าง", "หัวข้อที่สามของหน้า", "ไม่พบอัตรากำลัง", "O30"):
        assert "".join(words.split()) in text


def said_in(path):
    """The words of a made file without blanks and line ends."""
    if path.suffix == ".pdf":
        pdf = pypdfium2.PdfDocument(path)
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
        pdf.close()
    elif path.suffix == ".xlsx":
        rows = openpyxl.load_workbook(path).active.iter_rows(values_only=True)
        text = "".join(str(value) for row in rows for value in row)
    else:
        with zipfile.ZipFile(path) as parts:
            text = parts.read("word/document.xml").decode()
    return "".join(text.split()).replace("\ufffe", "")


def test_the_file_name_of_the_list(office):
    assert papers.suggested_name(office, "oit-links", YEAR) == "รายการลิงก์ OIT 2566 สำนักงานเขตดุสิต"

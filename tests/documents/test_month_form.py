"""The printed monthly form: what it says blank and filled, where its pages part, and that every QR is read again."""

import datetime as dt
import re

import pytest
from documents.month_forms import SEEN, as_bytes, done, form, line, picture, texts, written

from ita_desktop.documents.content import Digits
from ita_desktop.documents.forms import month_form
from ita_desktop.documents.incoming import scans
from ita_desktop.documents.word import writer as word
from ita_desktop.domain import form_code
from ita_desktop.domain.followup import Status

TICKED, EMPTY = "☑", "☐"


def flat(text):
    return re.sub(r"\s+", " ", text.replace("ํา", "ำ"))


def test_a_blank_form_has_boxes_and_room_for_a_hand(tmp_path):
    pages = texts(written(tmp_path, form([done(n) for n in range(1, 8)], blank=True)))
    assert len(pages) == 2
    assert [page.count(EMPTY) for page in pages] == [20, 8 + 4] and not any(TICKED in page for page in pages)
    first = flat(pages[0])
    for words in (
        "แบบกำกับติดตามการดำเนินการตามมาตรการ", "สำนักงานเขตตัวอย่าง ฝ่ายทะเบียน ประจำเดือน ธันวาคม ๒๕๖๙", "หน้า ๑ จาก ๒",
        "ITA-00-256912-02-1-1", "เป้าหมาย ๑๒ ครั้ง", "ทำได้ ครั้ง วันที่", "หนังสือ",
    ):  # fmt: skip
        assert words in first, words
    assert "เผยแพร่ครบ" not in first and "เร่งรัด" not in first
    assert "หน้า ๒ จาก ๒" in flat(pages[1]) and "ITA-00-256912-02-2-9" in pages[1] and "(ต่อ)" in pages[1]


def test_a_filled_form_says_what_was_recorded(tmp_path):
    not_done = line(2, status=Status.NOT_DONE, reason="รอส่วนกลาง", event_date=dt.date(2026, 12, 1))
    (page,) = texts(written(tmp_path, form([done(), not_done])))
    said = flat(page)
    for words in (
        "ทำได้ ๔ ครั้ง วันที่ ๙ ธ.ค. ๖๙", "เผยแพร่ครบ ๔ ครั้ง", "ปัญหา ระบบล่าช้า", "ข้อเสนอแนะ เพิ่มเครื่อง",
        "ขั้นต่อไป ติดตามเดือนหน้า", "เหตุผล รอส่วนกลาง", "ภาพ ๓", "ลิงก์ ๑", "หนังสือ –", "I1: เร่งรัด",
    ):  # fmt: skip
        assert words in said, words
    assert page.count(TICKED) == 2 and page.count(EMPTY) == 6 + 4


def test_what_was_not_recorded_stays_open_for_the_pen(tmp_path):
    (page,) = texts(written(tmp_path, form([line()])))
    assert TICKED not in page and "ทำได้ ครั้ง วันที่" in flat(page)


def test_approval_of_every_line_is_ticked_and_said_once():
    approved = done()._replace(entry=done().entry._replace(approved_on=dt.date(2027, 1, 5)))
    for lines, ticked in (((approved, approved), True), ((approved, done()), False)):
        remark = next(b for b in month_form.document([form(lines)]).blocks if type(b).__name__ == "Remark")
        assert [tick.ticked for tick in remark.ticks] == [False, ticked, False, False]
        assert remark.words == "I1: เร่งรัด"


@pytest.mark.parametrize(("lines", "rows"), [(1, [1]), (2, [2]), (5, [4, 1]), (6, [5, 1]), (11, [5, 5, 1])])
def test_five_rows_stand_on_a_page_and_the_last_travels_with_the_signatures(tmp_path, lines, rows):
    pages = texts(written(tmp_path, form([line(n) for n in range(1, lines + 1)], blank=True)))
    assert [page.count("ภาพ") for page in pages] == rows
    assert ["ผู้รับทราบ/สั่งการ" in page for page in pages] == [False] * (len(rows) - 1) + [True]
    assert "ความเห็น/ข้อสั่งการ" in flat(pages[-1])


def test_a_month_without_anything_says_so(tmp_path):
    (page,) = texts(written(tmp_path, form([])))
    assert "เดือนธันวาคม ๒๕๖๙ ไม่มีกิจกรรมตามแผนที่ถึงกำหนดติดตามของฝ่ายทะเบียน" in flat(page)
    assert "ITA-00-256912-02-1-1" in page and "ผู้รายงาน" in page


def test_long_texts_go_on_and_nothing_is_lost(tmp_path):
    long = "ประชุมร่วมกับผู้แทนชุมชนและจัดทำบันทึกผลการประชุมโดยละเอียด " * 40
    lines = [done(n)._replace(text=long, entry=done(n).entry._replace(result=long)) for n in (1, 2)]
    pages = texts(written(tmp_path, form(lines)))
    assert flat("".join(pages)).count("ผู้แทน") == 160 and len(pages) > 2
    assert [f"-{n}-" in page for n, page in enumerate(pages, 1)] == [True] * len(pages)


def test_a_long_office_keeps_its_line(tmp_path):
    longest = form([line()], office="สำนักงานเขตป้อมปราบศัตรูพ่าย", section="ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม", number=10)
    (page,) = texts(written(tmp_path, longest))
    assert "ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม ประจำเดือน ธันวาคม ๒๕๖๙ ปีงบประมาณ พ.ศ. ๒๕๗๐" in flat(page)


def test_several_forms_in_one_paper_count_their_own_pages(tmp_path):
    forms = [form([line(n) for n in range(1, 7)]), form([line()], section="", number=0)]
    pages = [flat(page) for page in texts(written(tmp_path, *forms))]
    assert ["หน้า ๑ จาก ๒" in p or "หน้า ๒ จาก ๒" in p for p in pages] == [True, True, False]
    assert "ทุกฝ่าย" in pages[2] and "หน้า ๑ จาก ๑" in pages[2]
    assert [str(form_code.found_in(page)) for page in pages] == [
        "ITA-00-256912-02-1-1", "ITA-00-256912-02-2-9", "ITA-00-256912-00-1-3",
    ]  # fmt: skip


def test_arabic_digits_where_the_office_wants_them(tmp_path):
    (page,) = texts(written(tmp_path, form([line()]), digits=Digits.ARABIC))
    assert "หน้า 1 จาก 1" in flat(page) and "เป้าหมาย 12 ครั้ง" in flat(page)


def test_word_has_the_same_words_without_codes(tmp_path):
    made = word.write(month_form.document([form([done(), line(2)]), form([line()])]), tmp_path / "form.docx")
    assert made.holds["tables"] == 2 and made.holds["rows"] == 3


@pytest.mark.parametrize("dpi", [100, 150, 300])
@pytest.mark.parametrize("seen", SEEN.values(), ids=SEEN)
def test_the_qr_is_read_from_every_page_that_comes_back(tmp_path, seen, dpi):
    pdf = written(tmp_path, form([line(n) for n in range(1, 7)], district="50", number=10, blank=True))
    for place in range(2):
        said = scans.said_in(as_bytes(seen(picture(pdf, place, dpi))))
        assert [form_code.read(text).page for text in said] == [place + 1]


def test_pages_of_scanned_pdfs_and_tiffs_come_apart(tmp_path):
    pdf = written(tmp_path, form([line(n) for n in range(1, 7)], blank=True))
    pages = [picture(pdf, place, 200) for place in range(2)]
    for kind, more in (("PDF", {"resolution": 200}), ("TIFF", {})):
        path = tmp_path / f"scan.{kind.lower()}"
        first, second = (page.copy() for page in pages)  # Pillow leaves traces of one kind in an image
        first.save(path, kind, save_all=True, append_images=[second], **more)
        found = list(scans.pages(path.read_bytes(), path.name))
        assert [form_code.read(one.said[0]).page for one in found] == [1, 2]
        assert all(max(one.photo.width, one.photo.height) <= 2000 for one in found)

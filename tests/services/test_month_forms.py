"""Monthly forms on paper: what goes out is remembered, what comes back is filed by its code or by hand."""

import pytest
from documents.month_forms import SEEN, as_bytes, picture, texts
from store.content import comes_back_whole, content, database

from ita_desktop.documents.paper import writer
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.domain.form_code import FormCode
from ita_desktop.domain.measures import Activity, Measure, Owner, Rhythm, Served, read_output
from ita_desktop.domain.office import Person, Role
from ita_desktop.services import month_form_papers, month_forms, packs, papers, session
from ita_desktop.services.evidence import Given
from ita_desktop.services.month_forms import _code, codes_in, read_scans

YEAR, JAN = 2566, Month(2566, 1)
REGISTRATION, FINANCE = "ฝ่ายทะเบียน", "ฝ่ายการคลัง"


@pytest.fixture
def forms(office):
    """Seven activities of one ฝ่าย and one of another, all due in January 2566."""
    many = tuple(Activity(f"กิจกรรมที่ {n}", (read_output("๑๒ ครั้ง"),)) for n in range(1, 8))
    office.plans.add(
        YEAR, Measure(1, (Served("I1"),), ("ก",), many, owners=(Owner(REGISTRATION),), rhythm=Rhythm.MONTHLY)
    )
    office.plans.add(YEAR, Measure(2, (Served("I8"),), ("ข",), (Activity("สรุปงบ"),), owners=(Owner(FINANCE),)))
    return office.month_forms


def made(office, folder, *sections, blank=True):
    document = month_form_papers.document(office, YEAR, JAN, sections or (REGISTRATION,), blank=blank)
    return writer.write(document, folder / "form.pdf").path


def back(pdf, place=0, name="scan.png", seen="as it is"):
    return Given(name, as_bytes(SEEN[seen](picture(pdf, place, 150))))


def out(forms):
    return [(page.section, page.page) for page in forms.pages_out(YEAR, JAN)]


def test_what_is_printed_is_out_until_it_comes_back(office, forms, tmp_path):
    pdf = made(office, tmp_path)
    codes = codes_in(pdf)
    assert [(code.section, code.page) for code in codes] == [(2, 1), (2, 2)]
    comes_back_whole(office, lambda: forms.printed(pdf))
    assert out(forms) == [("registration", 1), ("registration", 2)]
    scans = read_scans([back(pdf, 1, seen="askew")])
    comes_back_whole(office, lambda: forms.file_scans(scans))
    assert out(forms) == [("registration", 1)]
    (filed,) = [page for page in forms.pages(YEAR, JAN) if not page.is_out]
    assert filed.page == 2 and office.evidence.picture(filed.evidence) == scans[0].photo.data


def test_printing_again_says_when_and_keeps_what_came_back(office, forms, tmp_path):
    pdf = made(office, tmp_path)
    forms.printed(pdf)
    forms.file_scans(read_scans([back(pdf)]))
    comes_back_whole(office, lambda: _printed_later(office, pdf))
    pages = forms.pages(YEAR, JAN)
    assert [page.is_out for page in pages] == [False, True] and {page.printed_at for page in pages} == {"2999"}


def _printed_later(office, pdf):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(month_forms, "_now", lambda: "2999")
        office.month_forms.printed(pdf)


def test_a_form_that_became_shorter_waits_for_no_page_that_it_lost(office, forms, tmp_path):
    forms.printed(made(office, tmp_path, REGISTRATION, FINANCE))
    assert out(forms) == [("registration", 1), ("registration", 2), ("finance", 1)]
    ids = [row.activity.id for row in office.followups.year(YEAR, REGISTRATION)]
    office.plans.remove_activities(YEAR, ids[2:])
    forms.printed(made(office, tmp_path))
    assert out(forms) == [("registration", 1), ("finance", 1)]


def test_a_paper_without_codes_is_no_form(office, forms, tmp_path):
    memo = papers.export(office, "memo", YEAR, tmp_path / "memo.pdf").path
    steps = len(office.past.keys())
    assert forms.printed(memo) == [] and len(office.past.keys()) == steps


def test_scans_that_can_not_be_filed_come_back_with_the_reason(office, forms, tmp_path):
    pdf = made(office, tmp_path)
    forms.printed(pdf)
    other = session.create(tmp_path / "other.ita", packs.district("บางบอน"), YEAR)
    with other:
        foreign = writer.write(month_form_papers.document(other, YEAR, JAN), tmp_path / "other.pdf").path
        office.years.add(2570)
        later = writer.write(month_form_papers.document(office, 2570, Month(2570, 1)), tmp_path / "later.pdf").path
        office.past.undo()
    blank = picture(pdf).point([255] * 256)
    given = [
        back(pdf, name="good.png"), back(pdf, name="again.png"), Given("blank.png", as_bytes(blank)),
        back(foreign, name="foreign.png"), back(later, name="later.png"), Given("words.txt", b"words"),
        Given("cut.pdf", b"%PDF-1.4 cut"), Given("cut.jpg", b"\xff\xd8\xff cut"),
    ]  # fmt: skip
    filed = forms.file_scans(read_scans(given))
    assert [page.page for page in filed.pages] == [1]
    assert {scan.name: scan.problem.code for scan in filed.left} == {
        "again.png": "scan_twice", "blank.png": "scan_unreadable", "foreign.png": "scan_other_office",
        "later.png": "form_year_unknown", "words.txt": "scan_kind_unknown", "cut.pdf": "scan_broken",
        "cut.jpg": "photo_broken",
    }  # fmt: skip
    again = forms.file_scans(read_scans([back(pdf, seen="noisy")]))
    assert not again.pages and again.left[0].problem.code == "scan_filed_before"


def test_a_qr_of_something_else_is_said_to_be_foreign():
    assert _code(("https://example.go.th",), "a.png")[1].code == "scan_foreign"
    assert _code(("https://example.go.th", "ITA-00-256912-02-1-1"), "a.png")[0] == FormCode("00", Month(2569, 12), 2, 1)
    assert _code(("ITA-00-256912-02-1-2",), "a.png")[1].code == "form_code_wrong"


def test_a_page_is_filed_by_hand_and_may_replace_another(office, forms, tmp_path):
    pdf = made(office, tmp_path)
    (first,) = read_scans([back(pdf)])
    (second,) = read_scans([back(pdf, seen="upside down")])
    forms.printed(pdf)
    comes_back_whole(office, lambda: forms.file_by_hand(first, JAN, REGISTRATION, 1))
    comes_back_whole(office, lambda: forms.file_by_hand(second, JAN, REGISTRATION, 1))
    (page,) = [one for one in forms.pages(YEAR, JAN) if not one.is_out]
    assert (
        office.evidence.picture(page.evidence) == second.photo.data and len(content(database(office))["evidence"]) == 1
    )
    filed = forms.file_by_hand(first, JAN, None, 3)
    assert (filed.section, filed.page, filed.is_out) == ("", 3, False)
    with pytest.raises(Problem, match="form_page_unknown"):
        forms.file_by_hand(first, JAN, None, 0)


def test_a_page_that_another_copy_of_the_file_printed_is_filed_too(office, forms, tmp_path):
    pdf = made(office, tmp_path)
    filed = forms.file_scans(read_scans([back(pdf), back(pdf, 1)]))
    assert [(page.section, page.page) for page in filed.pages] == [("registration", 1), ("registration", 2)]
    assert not forms.pages_out(YEAR, JAN)


def test_the_printed_form_itself_has_no_signature_and_waits_for_a_person(office, forms, tmp_path):
    pdf = made(office, tmp_path)
    forms.printed(pdf)
    filed = forms.file_scans(read_scans([Given.at(pdf)]))
    assert not filed.pages and [scan.problem.code for scan in filed.left] == ["scan_unsigned"] * 2
    first = filed.left[0]
    forms.file_by_hand(first, first.code.month, forms.name(first.code.section), first.code.page)
    assert out(forms) == [("registration", 2)]


def test_a_locked_year_keeps_its_forms(office, forms, tmp_path):
    pdf = made(office, tmp_path)
    scans = read_scans([back(pdf)])
    office.years.set_locked(YEAR, True)
    with pytest.raises(Problem, match="year_locked"):
        forms.printed(pdf)
    assert forms.file_scans(scans).left[0].problem.code == "year_locked"
    with pytest.raises(Problem, match="year_locked"):
        forms.file_by_hand(scans[0], JAN, None, 1)


def test_sections_have_the_numbers_of_the_city(forms):
    assert [forms.number(name) for name in (None, "ฝ่ายปกครอง", REGISTRATION, "ฝ่ายพัฒนาชุมชนและสวัสดิการสังคม")] == [
        0,
        1,
        2,
        10,
    ]
    with pytest.raises(Problem, match="form_section_unknown"):
        forms.number("ฝ่ายไม่มี")
    assert [forms.name(number) for number in (0, 2, 8)] == [None, REGISTRATION, FINANCE]


def test_the_paper_says_who_signs_and_what_was_recorded_in_the_order_of_the_plan(office, forms, tmp_path):
    office.office.add_people(
        Person("นายสมมุติ ทดสอบ", "นักจัดการงานทะเบียน", Role.OFFICER, "registration"),
        Person("นางสมมุติ การคลัง", "หัวหน้าฝ่ายการคลัง", Role.HEAD, "finance"),
    )
    uids = [row.activity.uid for row in office.followups.year(YEAR, REGISTRATION)]
    office.followups.record(YEAR, JAN, uids[:1], status="done", result="ประชุมแล้ว")
    form = month_form_papers.month_form(office, YEAR, JAN, REGISTRATION)
    assert [line.entry.activity for line in form.lines] == uids and form.lines[0].target[1] == "ครั้ง"
    assert [signer.name for signer in form.signers] == ["นายสมมุติ ทดสอบ", "", "", ""]
    assert [signer.position for signer in form.signers][:2] == ["นักจัดการงานทะเบียน", "หัวหน้าฝ่ายทะเบียน"]
    text = "".join(texts(made(office, tmp_path, blank=False)))
    assert "ประชุมแล้ว" in text and "สรุปงบ" not in text
    assert "ประชุมแล้ว" not in "".join(texts(made(office, tmp_path)))
    whole = month_form_papers.month_form(office, YEAR, JAN)
    assert len(whole.lines) == 8 and whole.number == 0 and whole.signers[1].position == "หัวหน้าฝ่ายปกครอง"

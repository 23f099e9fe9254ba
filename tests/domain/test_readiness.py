import datetime as dt
import string

import pytest

from ita_desktop.domain import readiness
from ita_desktop.domain.framework import Element, Item, Scale
from ita_desktop.domain.naming import former_directors, months_named, other_districts, years_named
from ita_desktop.domain.publication import Check, Link, Publication
from ita_desktop.domain.readiness import Around, Severity
from ita_desktop.domain.sentences.reasons import REASONS

YEAR = 2569
DISTRICTS = ("ดุสิต", "พระนคร", "บางกอกน้อย", "บางกอกใหญ่", "บางนา")
AROUND = Around(YEAR, "https://www.example.go.th", "ดุสิต", DISTRICTS, ("นายสมมุติ ตัวอย่าง",), ("นางเก่า สมมุติการ",))
GOOD = Publication("O1", "ข้อมูลปีงบประมาณ พ.ศ. 2569 อยู่ที่หน้าแรก", links=(Link(7, "https://www.example.go.th/a", "หน้าแรก"),))


def item(title="โครงสร้างหน่วยงาน", *elements):
    return Item("O1", 9, title, "", Scale.DISCLOSURE, elements=tuple(map(Element, elements)))


def codes(published, title="โครงสร้างหน่วยงาน", around=AROUND):
    return {reason.code: reason for reason in readiness.reasons(item(title), published, around)}


def test_an_item_with_all_it_needs_is_expected_to_score():
    found = readiness.reasons(item(), GOOD, AROUND)
    assert found == () and readiness.predicted(found) == 100


def test_an_item_without_anything_says_so_first_where_it_costs_points():
    found = readiness.reasons(item(), Publication("O1"), AROUND)
    assert [(reason.code, reason.severity, reason.place) for reason in found] == [
        ("link_none", Severity.LOSES, "links"), ("explanation_empty", Severity.WARNING, "explanation"),
    ]  # fmt: skip
    assert readiness.predicted(found) == 0


@pytest.mark.parametrize(
    ("url", "code", "severity"),
    [
        ("https://www.example.go.th/๑๒", "link_thai_digits", Severity.LOSES),
        ("www.example.go.th", "link_malformed", Severity.LOSES),
        ("https://www.facebook.com/a", "link_elsewhere", Severity.WARNING),
    ],
)
def test_each_link_is_looked_at(url, code, severity):
    reason = codes(GOOD._replace(links=(*GOOD.links, Link(9, url))))[code]
    assert (reason.severity, reason.place, reason.values["url"]) == (severity, "link:9", url)


def test_an_empty_line_among_the_links_is_no_link():
    assert "link_none" in codes(GOOD._replace(links=(Link(1, " "),)))


def test_elements_must_be_ticked_and_unconfirmed_ones_only_warn():
    checks = (Check(1, "งบประมาณ", True), Check(2, "ปัญหา", False), Check(3, "ผล", True, True))
    found = codes(GOOD._replace(checks=checks))
    assert {reason.place: reason.severity for reason in found.values()} == {
        "element:1": Severity.LOSES, "element:2": Severity.WARNING,
    }  # fmt: skip


MONTHLY = "สรุปผลการจัดซื้อจัดจ้างรายเดือน"


@pytest.mark.parametrize(
    ("title", "text", "missing"),
    [
        (MONTHLY, "ปี 2569 เดือน ต.ค. พ.ย. ธันวาคม ม.ค. และมีนาคม", ("ก.พ.",)),
        (MONTHLY, "ตุลาคม ๒๕๖๘ ถึง มีนาคม ๒๕๖๙", None),
        (MONTHLY, "ต.ค. 68 - ก.พ. 69", ("มี.ค.",)),
        (MONTHLY, "รอบ 6 เดือน ปี 2569", ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.")),
        ("รายงานการกำกับติดตาม ๖ เดือน", "รอบ ๖ เดือนแรก ปี ๒๕๖๙", None),
        ("รายงานการกำกับติดตาม ๖ เดือน", "ปี 2569", ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.")),
        ("โครงสร้างหน่วยงาน", "ปี 2569", None),
    ],
)
def test_months_that_the_title_asks_for(title, text, missing):
    found = codes(GOOD._replace(explanation=text), title).get("months_missing")
    assert (found.values["months"] if found else None) == missing


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("แผนปี 2569", None),
        ("แผนปี ๒๕๖๗", "year_other"),
        ("แผนปี 2569 ปรับจากปี 2567", "year_besides"),
        ("แผน พ.ศ. 2566–2570", None),
        ("แผน พ.ศ. 2560-2564", "year_other"),
        ("ประชุมเมื่อ 5 ตุลาคม 2568", None),
        ("ประชุมเมื่อ 5 กันยายน 2568", "year_other"),
        ("สรุปถึง ธ.ค. 66", "year_other"),
        ("ตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 ปี 2569", None),
        ("ดู https://www.example.go.th/2565/a ปี 2569", None),
    ],
)
def test_years_in_the_text(text, code):
    assert set(codes(GOOD._replace(explanation=text))) == ({code} if code else set())


def test_a_yearly_item_should_name_its_year_somewhere():
    silent = GOOD._replace(explanation="อยู่ที่หน้าแรก")
    assert set(codes(silent, "แผนปฏิบัติราชการประจำปี")) == {"year_missing"}
    titled = silent._replace(links=(Link(7, "https://www.example.go.th/a", "แผนปี 2569"),))
    assert not codes(titled, "แผนปฏิบัติราชการประจำปี")


@pytest.mark.parametrize(
    ("published_on", "approved_on", "code", "severity"),
    [
        (dt.date(2025, 10, 1), dt.date(2026, 9, 30), None, None),
        (dt.date(2025, 9, 30), None, "published_outside", Severity.LOSES),
        (None, dt.date(2026, 10, 1), "approved_late", Severity.LOSES),
        (None, dt.date(2025, 9, 15), "approved_early", Severity.WARNING),
    ],
)
def test_dates_belong_into_the_fiscal_year(published_on, approved_on, code, severity):
    found = codes(GOOD._replace(published_on=published_on, approved_on=approved_on))
    assert {name: reason.severity for name, reason in found.items()} == ({code: severity} if code else {})


def test_an_approval_is_asked_for_by_title_or_element():
    asked = GOOD._replace(checks=(Check(1, "ผู้อำนวยการเขตอนุมัติ", True, True),))
    assert codes(asked)["approval_missing"].place == "approved_on"
    assert not codes(asked._replace(approved_on=dt.date(2026, 1, 5)))
    assert codes(GOOD, "ประกาศนโยบายไม่รับของขวัญ")["approval_maybe"].severity is Severity.WARNING
    assert not codes(GOOD, "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง")


def test_names_that_belong_to_another_office_or_time():
    text = "สำนักงานเขตบางกอกใหญ่ ปี 2569 โดยนางเก่า  สมมุติการ"
    found = codes(GOOD._replace(explanation=text))
    assert found["district_other"].values == {"district": "บางกอกใหญ่"}
    assert found["director_old"].values == {"name": "นางเก่า สมมุติการ"}
    assert {reason.place for reason in found.values()} == {"explanation"}
    titled = GOOD._replace(links=(Link(7, "https://www.example.go.th/a", "เขตบางนา"),))
    assert codes(titled)["district_other"].place == "link:7"


def test_districts_are_only_those_that_are_called_so():
    assert other_districts("เขตดุสิตและเขตพระนคร เขต พระนคร", "ดุสิต", DISTRICTS) == ("พระนคร",)
    assert other_districts("ถนนบางนา จังหวัดพระนครศรีอยุธยา เขตพระนครศรีอยุธยา", "ดุสิต", DISTRICTS) == ()
    assert other_districts("เขตบางกอกน้อย", "", ()) == ()


def test_a_director_with_a_name_alike_is_not_the_old_one():
    assert former_directors("นายสมมุติ ตัวอย่างดี", ("นายสมมุติ ตัวอย่าง",), ("นายสมมุติ ตัวอย่างดี",)) == ()
    assert former_directors("สมมุติ ตัวอย่าง ลงนาม", ("นายสมมุติ ตัวอย่าง",), ()) == ("นายสมมุติ ตัวอย่าง",)


def test_months_and_years_are_read_as_people_write_them():
    assert months_named("ธ.ค. 68 ถึง ก.พ. 69 และมิถุนายน") == {12, 1, 2, 6}
    assert months_named("สมควรทำตามกพร.") == frozenset()
    assert years_named("ปี ๒๕๖๘ และ พ.ย. 68", 2569) == {2568, 2569}


@pytest.mark.parametrize("code", REASONS)
def test_every_reason_is_said_in_both_languages(code):
    thai, english = REASONS[code]
    names = [{name for _, name, _, _ in string.Formatter().parse(line) if name} for line in (thai, english)]
    assert names[0] == names[1] and all(line.encode("cp874") for line in (thai, english))
    assert any("ก" <= letter <= "๙" for letter in thai) and not any("ก" <= letter <= "๙" for letter in english)


def test_a_reason_is_said_with_its_values():
    early = codes(GOOD._replace(approved_on=dt.date(2025, 9, 15)))["approved_early"]
    assert readiness.in_words(early) == "วันที่อนุมัติ 15 ก.ย. 2568 อยู่ก่อนปีงบประมาณ 2569"
    assert "15 Sep 2568" in readiness.in_words(early, "en")
    months = codes(GOOD._replace(explanation="ต.ค. - ม.ค. ปี 2569"), MONTHLY)["months_missing"]
    assert readiness.in_words(months) == "ยังไม่ระบุเดือน ก.พ., มี.ค."

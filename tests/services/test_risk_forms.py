"""Risk forms per ฝ่าย: out, filled in, back; merged cell by cell, new rows as new risks, and nothing twice."""

from decimal import Decimal

import openpyxl
import pytest
from store.content import content, database

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.merging import THEIRS, Verdict
from ita_desktop.domain.risk import Remedy
from ita_desktop.services.form_board import State
from ita_desktop.services.returned_forms import Standing
from ita_desktop.services.risk_forms import as_data

YEAR, KEY = 2570, "q3"


@pytest.fixture
def section(opened):
    return opened.risks.listed(YEAR)[0].section


@pytest.fixture
def path(opened, section, tmp_path):
    return opened.risk_forms.send_as(YEAR, KEY, section, tmp_path / "แบบ.xlsx").path


def fill(path, cells):
    """Fill in cells of a form: by the number of the row and the title of the column."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    head = next(row for row in page.iter_rows() if row[0].value == "ที่")
    columns = {cell.value: cell.column for cell in head}
    for (row, title), value in cells.items():
        page.cell(head[0].row + row, columns[title]).value = value
    book.save(path)


def read(opened, *paths, **words):
    return opened.risk_forms.read(paths, YEAR, **words)


def own(opened, section):
    return [risk for risk in opened.risks.listed(YEAR) if risk.section == section]


def test_an_untouched_form_changes_nothing(opened, path):
    returned = read(opened, path)
    assert [one.standing for one in returned.forms] == [Standing.NEW]
    assert {cell.verdict for cell in returned.forms[0].cells} == {Verdict.UNCHANGED}
    before = opened.risks.listed(YEAR), opened.risk_watches.watches(YEAR)
    merged = opened.risk_forms.apply(returned)
    assert (merged.cells, merged.risks, merged.left) == (0, 0, 0)
    assert (opened.risks.listed(YEAR), opened.risk_watches.watches(YEAR)) == before
    assert [one.standing for one in read(opened, path).forms] == [Standing.SAME]


def test_what_a_section_filled_in_comes_back_in_one_step(opened, path, section):
    count = len(own(opened, section))
    fill(path, {
        (1, "สาเหตุ"): "ไม่มีผู้ตรวจ", (1, "โอกาสเกิด (L)"): "2 น้อย", (1, "เกิดเหตุกี่ครั้ง"): 0, (1, "ผลการดำเนินงาน"): "ไม่พบ",
        (1, "ผู้รับผิดชอบ"): "ฝ่ายคลัง", (1, "กำหนดแล้วเสร็จ"): "31 มี.ค. 2570",
        (count + 1, "เหตุการณ์ความเสี่ยง"): "รับเงินใต้โต๊ะ", (count + 1, "มาตรการ (บรรทัดละหนึ่งมาตรการ)"): "อบรม\nสุ่มตรวจ",
    })  # fmt: skip
    before = content(database(opened))
    merged = opened.risk_forms.apply(read(opened, path))
    assert (merged.forms, merged.risks, merged.left) == (1, 1, 0)
    first, *_, last = own(opened, section)
    assert (first.cause, first.likelihood, first.remedies[0].owner) == ("ไม่มีผู้ตรวจ", 2, "ฝ่ายคลัง")
    assert (last.event, [one.text for one in last.remedies]) == ("รับเงินใต้โต๊ะ", ["อบรม", "สุ่มตรวจ"])
    watch = next(one for one in opened.risk_watches.watches(YEAR) if (one.risk, one.period) == (first.uid, KEY))
    assert (watch.occurred, watch.result) == (0, "ไม่พบ")
    assert [one.standing for one in read(opened, path).forms] == [Standing.SAME]
    opened.past.undo()
    assert content(database(opened)) == before


def test_a_new_risk_that_is_filled_in_further_stays_one(opened, path, section):
    count = len(own(opened, section))
    fill(path, {(count + 1, "เหตุการณ์ความเสี่ยง"): "รับเงินใต้โต๊ะ"})
    opened.risk_forms.apply(read(opened, path))
    fill(path, {(count + 1, "สาเหตุ"): "ไม่มีผู้ตรวจ"})
    merged = opened.risk_forms.apply(read(opened, path))
    assert (merged.cells, merged.risks) == (1, 0)
    assert len(own(opened, section)) == count + 1
    assert own(opened, section)[-1].cause == "ไม่มีผู้ตรวจ"


def test_what_both_sides_changed_is_decided_by_a_person(opened, path, section):
    risk = own(opened, section)[0]
    fill(path, {(1, "สาเหตุ"): "ของฝ่าย"})
    opened.risks.change(YEAR, [risk.id], cause="ของเรา")
    returned = read(opened, path)
    (conflict,) = returned.forms[0].conflicts
    assert opened.risk_forms.apply(returned).left == 1
    assert own(opened, section)[0].cause == "ของเรา"
    opened.risk_forms.apply(read(opened, path), {conflict.key: THEIRS})
    assert own(opened, section)[0].cause == "ของฝ่าย"


def test_the_form_again_changes_nothing_and_one_filled_in_differently_is_said(opened, path, tmp_path):
    fill(path, {(1, "สาเหตุ"): "ก"})
    other = tmp_path / "อีกไฟล์.xlsx"
    other.write_bytes(path.read_bytes())
    assert [one.standing for one in read(opened, path, other).forms] == [Standing.NEW, Standing.SAME]
    fill(other, {(1, "สาเหตุ"): "ข"})
    assert [one.standing for one in read(opened, path, other).forms] == [Standing.NEW, Standing.TWICE]


def test_an_older_copy_never_wins_over_a_later_answer(opened, path, section, tmp_path):
    copies = {name: tmp_path / f"{name}.xlsx" for name in ("ส่ง", "1", "2")}
    copies["ส่ง"].write_bytes(path.read_bytes())
    for name, cause in (("1", "ฉบับแรก"), ("2", "ฉบับแก้")):
        fill(path, {(1, "สาเหตุ"): cause})
        copies[name].write_bytes(path.read_bytes())
        opened.risk_forms.apply(read(opened, path))
    for given in (["1"], ["1", "2"], ["ส่ง"]):
        returned = read(opened, *(copies[name] for name in given))
        assert {one.standing for one in returned.forms} == {Standing.SAME}
    fill(copies["1"], {(1, "ผลการดำเนินงาน"): "ไม่พบ"})
    returned = read(opened, copies["1"])
    assert [(cell.theirs, cell.ours) for cell in returned.forms[0].conflicts] == [("ฉบับแรก", "ฉบับแก้")]
    assert opened.risk_forms.apply(returned).left == 1
    watch = next(one for one in opened.risk_watches.watches(YEAR) if one.result == "ไม่พบ")
    assert (own(opened, section)[0].cause, watch.risk) == ("ฉบับแก้", own(opened, section)[0].uid)


def test_ten_forms_become_one_register(opened, tmp_path):
    names = [one.name for one in opened.office.sections()]
    sent = opened.risk_forms.write(YEAR, KEY, names, tmp_path)
    opened.risk_forms.record(sent)
    assert {line.state for line in opened.risk_forms.board(YEAR, KEY)} == {State.SENT}
    for one in sent:
        rows = len(one.form.lines)
        fill(one.path, {(rows, "เหตุการณ์ความเสี่ยง"): f"เรื่องใหม่ของ{one.form.section}"})
    before = len(opened.risks.listed(YEAR))
    merged = opened.risk_forms.apply(read(opened, *(one.path for one in sent)))
    assert (merged.forms, merged.risks) == (10, 10)
    assert [risk.section for risk in opened.risks.listed(YEAR)[before:]] == names
    assert {line.state for line in opened.risk_forms.board(YEAR, KEY)} == {State.RETURNED}


def test_forms_of_risks_and_months_do_not_meet(opened, section, tmp_path):
    from ita_desktop.domain.fiscal_year import Month

    month = Month(2570, 1)
    opened.risk_forms.send_as(YEAR, str(month), section, tmp_path / "a.xlsx")
    board = {line.section: line for line in opened.section_forms.board(YEAR, month)}
    assert board[section].state is State.NOT_SENT


@pytest.mark.parametrize(
    ("words", "standing"), [({"key": "q1"}, Standing.OTHER_MONTH), ({}, Standing.NEW)]
)  # fmt: skip
def test_another_period(opened, path, words, standing):
    assert [one.standing for one in read(opened, path, **words).forms] == [standing]


def test_another_year_and_files_that_are_no_form(opened, path, tmp_path):
    (tmp_path / "ก.xlsx").write_bytes(b"PK broken")
    returned = opened.risk_forms.read([path, tmp_path / "ก.xlsx"], 2569)
    assert [one.standing for one in returned.forms] == [Standing.OTHER_YEAR, Standing.UNREADABLE]
    assert opened.risk_forms.apply(returned) == (0, 0, 0, 0)
    assert all(one["problem"] for one in as_data(returned, "th")["forms"])


def test_a_form_that_lost_its_hidden_part_is_told_how_its_answers_come_back(opened, path):
    book = openpyxl.load_workbook(path)
    for name in book.sheetnames[1:]:
        del book[name]
    book.save(path)
    (lost,) = read(opened, path).forms
    assert (lost.standing, lost.problem.code) == (Standing.UNREADABLE, "form_lost")


def test_a_risk_that_is_gone_is_said(opened, path, section):
    opened.risks.remove(YEAR, [own(opened, section)[0].id])
    returned = read(opened, path)
    assert "risk_form_gone" in [doubt.rule for doubt in returned.forms[0].doubts]
    opened.risk_forms.apply(returned)


def test_what_cant_be_read_keeps_its_value(opened, path, section):
    fill(path, {(1, "โอกาสเกิด (L)"): "9 มากมาย", (1, "เกิดเหตุกี่ครั้ง"): "หลายครั้ง"})
    doubts = read(opened, path).forms[0].doubts
    assert [doubt.rule for doubt in doubts] == ["form_status", "form_number"]


def test_an_unknown_period_is_refused(opened, section, tmp_path):
    with pytest.raises(Problem, match="risk_period_unknown"):
        opened.risk_forms.send_as(YEAR, "q9", section, tmp_path / "a.xlsx")


def test_a_count_is_a_whole_number(opened, path):
    fill(path, {(1, "เกิดเหตุกี่ครั้ง"): 2})
    cell = next(
        cell for cell in read(opened, path).forms[0].cells if cell.field == "occurred" and cell.theirs is not None
    )
    assert cell.theirs == Decimal(2)


def test_a_linked_measure_stays_the_plans_while_others_change(opened, section, tmp_path):
    risk, measure = own(opened, section)[0], opened.plans.read(YEAR).measures[0]
    opened.risks.change(YEAR, [risk.id], remedies=(Remedy(measure=measure.uid), Remedy("ของเรา")))
    path = opened.risk_forms.send_as(YEAR, KEY, section, tmp_path / "ข.xlsx").path
    told = next(one for one in read(opened, path).forms[0].cells if (one.activity, one.field) == (risk.uid, "measures"))
    *linked, _ = str(told.sent).split("\n")
    fill(path, {(1, "มาตรการ (บรรทัดละหนึ่งมาตรการ)"): "\n".join([*linked, "ของฝ่าย", "เพิ่มอีก"])})
    opened.risk_forms.apply(read(opened, path))
    first, second, third = own(opened, section)[0].remedies
    assert (first.measure, first.text) == (measure.uid, "")
    assert (second.text, third.text) == ("ของฝ่าย", "เพิ่มอีก")


def test_who_told_of_the_period_did_not_write_the_risk(opened, path, section):
    risk = own(opened, section)[0]
    opened.risk_watches.watch(YEAR, KEY, [risk.id], result="ของเรา")
    opened.risks.change(YEAR, [risk.id], cause="ของเรา")
    fill(path, {(1, "สาเหตุ"): "ของฝ่าย", (1, "ผลการดำเนินงาน"): "ของฝ่าย"})
    (watch,) = (one for one in opened.risk_watches.watches(YEAR) if (one.risk, one.period) == (risk.uid, KEY))
    authors = {cell.field: (cell.ours_by, cell.ours_at) for cell in read(opened, path).forms[0].conflicts}
    assert authors == {"cause": ("", ""), "result": (watch.entered_by, watch.entered_at)} and watch.entered_by

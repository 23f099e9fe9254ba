import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.content import database

from ita_desktop.domain.framework import Scale
from ita_desktop.services import session
from ita_desktop.store import history, search


def look(opened, text, limit=50):
    return search.find(opened._file, text, limit)


def found(opened, text):
    return {(hit.table, hit.column) for hit in look(opened, text, 2000)}


@pytest.mark.parametrize(
    ("typed", "where"),
    [
        ("สินบน", ("item", "title")), ("บน", ("item", "title")), ("ย", ("section", "name")), ("เทศกิจ", ("section", "name")),
        ("No Gift", ("item", "title")), ("no gift policy", ("item", "title")), ("แผน ๒๐ ปี", ("item", "title")),
        ("20 ปี", ("item", "title")), ("o25", ("item", "code")), ("๙", ("item", "code")),
        ("อ\u0e4dานาจ", ("indicator", "title")), ("Q&A", ("item", "title")), ('"', None), ("*", None), ("ฆฏฆ", None), ("  ", None),
    ],
)  # fmt: skip
def test_any_run_of_letters_is_found(office, typed, where):
    hits = found(office, typed)
    assert where in hits if where else hits == set()


def test_every_word_must_stand_in_the_row(office):
    assert {hit.text for hit in look(office, "ฝ่าย ทะเบียน")} == {"ฝ่ายทะเบียน"}
    assert look(office, "ทะเบียน เทศกิจ") == []


def test_what_was_typed_just_now_is_found_and_what_is_gone_is_not(office):
    assert look(office, "โรงเรียนวัดใหม่") == []
    office.office.add_schools("โรงเรียนวัดใหม่")
    assert found(office, "วัดใหม่") == {("school", "name")}
    with office._file.step("school_added"):
        database(office).execute("UPDATE school SET name = 'โรงเรียนวัดเก่า'")
    assert look(office, "วัดใหม่") == []
    assert found(office, "วัดเก่า") == {("school", "name")}
    office.past.undo()
    office.past.undo()
    assert look(office, "วัดใหม่") == look(office, "วัดเก่า") == []


def test_newest_first_and_no_more_than_asked(office):
    office.office.add_schools(*(f"โรงเรียนที่ {n}" for n in range(1, 80)))
    assert [hit.text for hit in look(office, "โรงเรียนที่", limit=2)] == ["โรงเรียนที่ 79", "โรงเรียนที่ 78"]
    assert len(look(office, "โรงเรียนที่")) == 50


def test_a_reader_finds_what_the_writer_has_not_indexed_yet(office, office_path):
    look(office, "แผน")
    office.office.add_schools("โรงเรียนวัดใหม่")
    with session.open_to_read(office_path) as reader:
        assert found(reader, "วัดใหม่") == {("school", "name")}
        assert ("item", "title") in found(reader, "สินบน")


def test_the_index_is_made_anew_when_most_of_it_is_old(office, monkeypatch):
    monkeypatch.setattr(search, "_STALE_LIMIT", -100_000)
    look(office, "แผน")
    office.office.add_schools("โรงเรียนวัดใหม่")
    assert found(office, "วัดใหม่") == {("school", "name")}
    last, rows = database(office).execute("SELECT max(id), count(*) FROM search_doc").fetchone()
    assert last == rows


def test_searching_leaves_no_line_in_the_history(office):
    before = len(list(office.past.steps()))
    look(office, "แผน")
    assert len(list(office.past.steps())) == before


NOT_TYPED = {
    ("office", "uid"), ("office", "district"), ("office", "district_code"), ("office", "emblem"), ("section", "key"),
    ("person", "role"), ("setting", "name"), ("setting", "value"), ("framework", "pack"), ("framework", "rounding"),
    ("instrument", "title_en"), ("item", "scale"), ("level", "code"), ("level", "title_en"), ("answer", "choice"),
    ("publication", "published_on"), ("publication", "approved_on"), ("attachment", "sha256"),
    ("crosswalk_pair", "relation"), ("respondent", "instrument"), ("respondent", "trait"), ("measure", "uid"),
    ("measure", "rhythm"), ("measure", "source"), ("measure", "brought_from"), ("measure_item", "code"),
    ("activity", "uid"), ("activity", "start"), ("activity", "end"), ("activity", "rhythm"), ("point", "kind"),
    ("point", "unit"), ("owner", "role"), ("followup", "uid"), ("followup", "month"), ("followup", "activity_uid"),
    ("followup", "status"), ("followup", "event_date"), ("followup", "approved_on"), ("followup", "entered_at"),
    ("evidence", "uid"), ("evidence", "kind"), ("evidence", "sha256"), ("evidence", "original"),
    ("evidence", "thumbnail"), ("evidence", "source"), ("evidence", "taken_on"), ("section_form", "uid"),
    ("section_form", "month"), ("section_form", "sent_at"), ("section_form", "due_on"), ("section_form", "returned_at"),
    ("section_form", "returned_as"), ("section_form", "returned_before"), ("form_page", "code"), ("form_page", "month"), ("form_page", "printed_at"),
    ("form_page", "filed_at"), ("report_text", "report"), ("report_text", "heading"),
    ("section_form", "kind"), ("risk_method", "content"), ("risk", "uid"), ("risk", "light"), ("risk", "touches"),
    ("risk", "quality"), ("risk", "response"), ("risk", "source"), ("risk", "brought_from"), ("risk_measure", "uid"),
    ("risk_measure", "start"), ("risk_measure", "due_on"), ("risk_measure", "measure_uid"),
    ("risk_measure", "activity_uid"), ("risk_watch", "uid"), ("risk_watch", "period"), ("risk_watch", "state"),
    ("risk_watch", "entered_at"), ("risk_revision", "uid"), ("risk_revision", "asked_on"),
    ("risk_revision", "approved_on"), ("risk_evidence", "period"),
}  # fmt: skip


def test_every_text_that_a_person_can_type_is_searched(office):
    db = database(office)
    texts = {
        (table, name)
        for table in history.watched_tables(db)
        for name, kind in db.execute(f"SELECT name, type FROM pragma_table_info('{table}')").fetchall()
        if kind == "TEXT"
    }
    searched = {(table, column) for table, columns in search.SEARCHED.items() for column in columns}
    assert texts == searched | NOT_TYPED


LETTERS = st.text(alphabet="กขที่น้ำแ 12๑aB&%_'\"", min_size=1, max_size=12)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LETTERS, min_size=1, max_size=8), LETTERS)
def test_the_index_finds_exactly_what_a_look_at_every_row_finds(new_office, tmp_path, names, wanted):
    path = tmp_path / "a.ita"
    shutil.copy(new_office, path)
    with session.open_to_write(path) as opened:
        opened.office.add_schools(*names)
        words = search.fold(wanted).split()
        by_eye = sorted(n for n in names if words and all(word in search.fold(n) for word in words))
        assert sorted(hit.text for hit in look(opened, wanted, 500) if hit.table == "school") == by_eye


def test_the_scales_that_are_stored_are_those_of_the_domain(office):
    sql = database(office).execute("SELECT sql FROM sqlite_schema WHERE name = 'item'").fetchone()[0]
    assert all(f"'{scale.value}'" in sql for scale in Scale)


@pytest.mark.parametrize(
    ("typed", "searched"),
    [("น\u0e4d\u0e49า", "น้ำ"), ("น้ำ", "น\u0e49\u0e4dา"), ("เเผน", "แผน"), ("โปร\u00adง่าย", "โปรง่าย")],
)
def test_marks_out_of_order_and_invisible_letters_hide_nothing(office, typed, searched):
    office.office.add_schools(f"โรงเรียน{typed}")
    assert [hit.text for hit in office.search(searched)]

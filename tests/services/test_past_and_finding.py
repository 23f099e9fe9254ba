"""History in people's words, and search that leads to a place."""

import datetime as dt
from pathlib import Path

import pytest
from store.content import database

from ita_desktop.domain.office import Person, Role
from ita_desktop.domain.risk import Remedy, Risk
from ita_desktop.domain.risk_watch import Revision
from ita_desktop.services import finding
from ita_desktop.services.finding import Place
from ita_desktop.store import history
from ita_desktop.store.rows import insert
from ita_desktop.store.search import SEARCHED
from ita_desktop.ui.dialogs import history_words


def fields(office):
    return [
        (change.table, change.row, change.column, change.before, change.after)
        for change in office.past.changed_fields(office.past.keys()[0], 100)
    ]


def test_a_score_reads_as_a_score(office):
    office.scores.set_official(2565, "I3", "91.5")
    office.scores.set_official(2565, "I3", "92")
    assert fields(office) == [("official_score", "I3", "score", "91.50", "92.00")]


def test_rows_have_the_names_that_people_call_them_by(office):
    office.office.add_people(Person("นางสมมุติ หนึ่ง", "เจ้าพนักงาน", Role.HEAD, "finance"))
    found = {(row, column): after for _, row, column, _, after in fields(office)}
    assert found["นางสมมุติ หนึ่ง", "section_id"] == "ฝ่ายการคลัง"
    assert not [column for _, column in found if column in ("id", "uid", "key")]
    office.frameworks.add_topic(2565, "I1")
    assert {row.split(" · ")[0] for _, row, *_ in fields(office)} == {"I1"}


def test_what_belongs_to_a_risk_is_named_after_it(office):
    (row,) = office.risks.add(2566, Risk(event="ไม่ออกใบเสร็จ", remedies=(Remedy("สุ่มสอบยัน"),)))
    found = fields(office)
    assert ("risk", "ไม่ออกใบเสร็จ", "event", "", "ไม่ออกใบเสร็จ") in found
    assert ("risk_measure", "ไม่ออกใบเสร็จ · สุ่มสอบยัน", "text", "", "สุ่มสอบยัน") in found
    assert not [column for _, _, column, *_ in found if column == "content"]
    office.risk_watches.watch(2566, "q1", [row], done="ตรวจแล้ว")
    assert ("risk_watch", "ไม่ออกใบเสร็จ · q1", "done", "", "ตรวจแล้ว") in fields(office)
    office.risks.remove(2566, [row])
    assert ("risk_watch", "ไม่ออกใบเสร็จ · q1", "done", "ตรวจแล้ว", "") in fields(office)


def test_what_was_removed_still_has_its_name(office):
    office.frameworks.remove_item(2565, "I5")
    assert ("item", "I5", "code", "I5", "") in fields(office)


def test_undo_to_a_point_takes_back_every_step_after_it(office):
    for score in ("91", "92", "93"):
        office.scores.set_official(2565, "I3", score)
    newest = office.past.keys()
    assert office.past.standing_after(newest[2]) == 2
    assert office.past.undo_to(newest[2]) == 2
    assert {i.code: str(i.official) for i in office.scores.sheet(2565)[1].items}["I3"] == "91.00"


def test_every_table_and_field_of_the_history_has_words(office):
    db = database(office)
    for table in history.watched_tables(db):
        assert history_words.name_of_table(table)
        for (column,) in db.execute(f"SELECT name FROM pragma_table_info('{table}')").fetchall():
            if column == "section_id" or not (column.endswith("id") or column in ("key", "district_code", "pack_year")):
                assert history_words.name_of_field(column)


@pytest.mark.parametrize(("text", "kind", "key"), [("I3", "item", "I3"), ("ฝ่ายการคลัง", "section", None)])
def test_search_leads_to_a_place(office, text, kind, key):
    places = [found.place for found in office.search(text)]
    assert any(place.kind == kind and (key is None or place.key == key) for place in places)


def test_what_is_said_of_a_risk_leads_to_it(office):
    remedy = Remedy("มาตรการหนึ่ง", "วิธีหนึ่ง", "ผู้รับผิดชอบหนึ่ง")
    (row,) = office.risks.add(2566, Risk(event="เหตุการณ์หนึ่ง", cause="สาเหตุหนึ่ง", remedies=(remedy,)))
    (risk,) = office.risks.listed(2566)
    office.risk_watches.watch(2566, "q1", [row], occurred=0, done="ทำแล้วหนึ่ง", extra="เพิ่มเติมหนึ่ง")
    office.risk_watches.ask(2566, Revision(risk.uid, dt.date(2023, 1, 1), "เดิม", "ใหม่หนึ่ง", "เหตุผลหนึ่ง"))
    with office._file.step("evidence_added", count=1):
        evidence = insert(database(office), "evidence", uid="e", fiscal_year=2566, kind="link", name="หลักฐานหนึ่ง")
        insert(database(office), "risk_evidence", risk_id=row, evidence_id=evidence, caption="คำบรรยายหนึ่ง", place=1)
    texts = "เหตุการณ์ สาเหตุ มาตรการ วิธี ผู้รับผิดชอบ ทำแล้ว เพิ่มเติม ใหม่ เหตุผล หลักฐาน คำบรรยาย"
    for text in texts.split():
        (found,) = office.search(f"{text}หนึ่ง")
        assert (found.place, found.title) == (Place("risk", str(row), 2566), "เหตุการณ์หนึ่ง"), text
        assert found.text == f"{text}หนึ่ง"
    assert [found.place.kind for found in office.search("หนึ่ง")].count("risk") == 1


def test_a_place_is_found_once(office):
    places = [found.place for found in office.search("ทุจริต")]
    assert len(places) == len(set(places)) > 1
    assert Place("item", "I26", 2565) in places or len(places) > 1


def test_what_is_asked_of_every_searched_table_can_be_asked(office):
    assert finding._KINDS.keys() <= SEARCHED.keys()
    for kind in finding._KINDS.values():
        assert database(office).execute(kind.asked, (0,)).fetchall() == []


def test_a_file_is_looked_through(office_path: Path):
    from ita_desktop.services import safety

    told = []
    assert safety.check(office_path, lambda done, total: told.append((done, total))) == []
    assert all(0 <= done <= total for done, total in told)

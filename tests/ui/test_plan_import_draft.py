"""What a person makes of an imported plan before it is taken: cells edited, the old kept, mended words marked."""

import pytest
from documents.invented_plan import PLAN, TITLES
from documents.plan_files import Sheet, write
from documents.plan_rows import Layout, plan_rows

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.measures import Measure, Owner, Role
from ita_desktop.services import sources
from ita_desktop.ui.dialogs import plan_import_edits as edits
from ita_desktop.ui.dialogs.plan_import_draft import Draft, Group
from ita_desktop.ui.dialogs.plan_import_repairs import repaired

YEAR = 2566


@pytest.fixture
def plan_file(tmp_path):
    """A Word plan in the layout with eight columns."""
    return write(tmp_path / "แผนปี 2566.docx", Sheet(Layout.DUSIT.value, plan_rows(PLAN, Layout.DUSIT), TITLES))


def test_a_draft_keeps_what_a_person_kept_of_both(office, plan_file):
    found = office.plan_imports.read(sources.from_file(plan_file), YEAR)
    office.plan_imports.apply(found)
    first = office.plans.measures(YEAR)[0]
    office.plans.remove_activities(YEAR, [first.activities[1].id])
    draft = Draft(office.plan_imports.read(sources.from_file(plan_file), YEAR))
    row = draft.rows[0]
    assert row.group is Group.CHANGED and len(row.line.becomes.activities) == 2
    row.use_old("activities.1.text", True)
    assert row.group is Group.SAME and len(row.line.becomes.activities) == 1


def test_nothing_understood_is_refused_in_a_cell():
    with pytest.raises(Problem):
        edits.typed(Measure(1), "pictures", "หลายภาพ")
    assert edits.typed(Measure(1), "issues", "- หนึ่ง\n• สอง").issues == ("หนึ่ง", "สอง")
    led = Measure(1, owners=(Owner("ฝ่ายการคลัง", Role.LEAD),))
    assert edits.typed(led, "owners", "ฝ่ายเทศกิจ\nฝ่ายการคลัง").owners == (Owner("ฝ่ายเทศกิจ"), *led.owners)


def test_words_that_a_repair_mended_are_marked_on_both_sides():
    printed, read = "- สำนัก งานเขตชี้แจง\n- ใหม่", "สำนักงานเขตชี้แจง\nใหม่"
    marked = repaired(printed, read)
    assert marked is not None
    for pieces, whole in zip(marked, (printed, read), strict=True):
        assert "".join(piece.text for piece in pieces) == whole
    assert ["".join(piece.text.split()) for piece in marked[0] if piece.differs] == [
        piece.text for piece in marked[1] if piece.differs
    ]
    assert any("สำนัก งาน" in piece.text for piece in marked[0] if piece.differs)
    assert repaired("อื่น", "สิ่ง") is None

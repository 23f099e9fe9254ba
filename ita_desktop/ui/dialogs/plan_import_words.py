"""What the cells, rows and doubts of an imported plan are called in the window."""

from __future__ import annotations

from collections.abc import Mapping

from ita_desktop.domain import messages as sentences
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item
from ita_desktop.domain.measures import Measure, Rhythm, spans
from ita_desktop.ui import speech
from ita_desktop.ui.dialogs.plan_import_draft import Doubt, Group, Row
from ita_desktop.ui.dialogs.plan_import_edits import activity_of, text_at
from ita_desktop.ui.dialogs.plan_import_places import part_of
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tabs.measures.measure_words import rhythm_words, role_words


def cell_name(path: str) -> str:
    """What a cell of a measure is called."""
    if (at := activity_of(path)) and at[1] == "text":
        return tr("Activity %1").replace("%1", str(at[0] + 1))
    names = {
        "": tr("Whole row"), "items": tr("Items"), "titles": tr("Questions"), "scores": tr("Scores answered"),
        "issues": tr("Issues to prepare for"), "outputs": tr("Outputs"),
        "channels": tr("How people learn of it"), "months": tr("Months"), "supervision": tr("Supervision"),
        "owners": tr("Owners"), "results": tr("Results"), "pictures": tr("Pictures"), "notes": tr("Notes"),
        "rhythm": tr("Own rhythm") if at else tr("Followed up"),
    }  # fmt: skip
    return names.get(part_of(path), path)


def cell_words(measure: Measure, path: str, items: Mapping[str, Item]) -> str:
    """What a cell of a measure says, for a person to read."""
    if path == "items":
        return items_words(measure, items)
    if part_of(path) == "rhythm":
        rhythm = text_at(measure, path)
        return rhythm_words()[Rhythm(rhythm)] if rhythm else ""
    if path == "owners":
        roles = role_words()
        names = (f"{one.name} ({roles[one.role]})" if one.role else one.name for one in measure.owners)
        return "\n".join(names)
    return text_at(measure, path)


def items_words(measure: Measure, items: Mapping[str, Item]) -> str:
    """The items of a measure with what they ask, or its whole indicator."""
    codes = [item.code for item in measure.items]
    if not codes:
        whole = tr("the whole of indicator %1")
        return whole.replace("%1", str(measure.indicator)) if measure.indicator else ""
    if len(codes) > 2:
        return spans(codes)
    return "\n".join(f"{code} {title_of(code, items)}".strip() for code in codes)


def codes_of(measure: Measure) -> str:
    """What leads a row: its codes, or the indicator that it serves as a whole."""
    whole = tr("indicator %1").replace("%1", str(measure.indicator)) if measure.indicator else ""
    return spans(item.code for item in measure.items) or whole


def title_of(code: str, items: Mapping[str, Item]) -> str:
    """The short question of an item, where the year's item set has it."""
    item = items.get(code)
    return (item.short_title or item.title) if item else ""


def items_of(framework: Framework | None) -> Mapping[str, Item]:
    """The items of a set by code; none where a year has no set yet."""
    return framework.items_by_code if framework else {}


def row_title(measure: Measure, items: Mapping[str, Item]) -> str:
    """What a row of the list is called beside its codes."""
    titles = [title_of(item.code, items) or item.title for item in measure.items]
    first = [activity.text for activity in measure.activities] + list(measure.issues)
    return next((title for title in (*titles, *first) if title), "")


def group_words(group: Group) -> str:
    """What stands under a filter."""
    words = {Group.LOOK: tr("must look"), Group.CHANGED: tr("differs"), Group.NEW: tr("new"), Group.SAME: tr("same")}
    return words[group]


def row_state(row: Row) -> tuple[str, State | None, str]:
    """The second line of a row in the list, with the shape or the icon that goes with it."""
    group = row.group
    if group is Group.LOOK:
        asked = row.asked()
        reason = doubt_words(asked[0]) if asked else tr("no item was found for it")
        return tr("must look: %1").replace("%1", reason), State.LATE, ""
    if group is Group.CHANGED:
        return tr("differs in %n cells", "", len(row.differences)), State.WATCH, ""
    return (tr("as it is there"), None, "check") if group is Group.SAME else (tr("new"), None, "plus")


def doubt_words(doubt: Doubt) -> str:
    """A doubt as a sentence."""
    return sentences.say_doubt(doubt.rule, doubt.values, speech.language())


def said(problem: Problem) -> str:
    """Why something typed can't be kept, in the room of a cell."""
    sentence = speech.say(problem)
    return f"{sentence.what} {sentence.todo}".strip()


def column_roles() -> dict[str, str]:
    """What a column of a source can hold, in words."""
    return {
        "code": tr("Code of the item"), "item": tr("Item or indicator"), "score": tr("Score"),
        "issue": tr("Issues to prepare for"), "activity": tr("Activities"), "output": tr("Outputs"),
        "channel": tr("How people learn of it"), "months": tr("Months"), "start": tr("First month"),
        "end": tr("Last month"), "owner": tr("Owners"), "rhythm": tr("Followed up"),
        "supervision": tr("Supervision"), "result": tr("Results"), "pictures": tr("Pictures"), "note": tr("Notes"),
        "ignored": tr("Not used"),
    }  # fmt: skip


def layout_words(layout: str) -> str:
    """The layout that a source has."""
    names = {
        "plan-by-item": tr("plan by item"), "plan-by-indicator": tr("plan by indicator"),
        "report": tr("report"), "report-pictures": tr("report with pictures"),
    }  # fmt: skip
    return names.get(layout, "")

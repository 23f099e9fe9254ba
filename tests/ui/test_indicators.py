"""The first tab by keyboard: answers typed and pasted, columns of scores pasted, and how a score came about."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from ui.conftest import key

from ita_desktop.domain.framework import Scale, Topic
from ita_desktop.domain.relation import Relation
from ita_desktop.domain.scoring import Answers, ItemScore, TopicScore
from ita_desktop.services import packs, session
from ita_desktop.services.overview import Past
from ita_desktop.ui.tabs.indicators import item_words, rows
from ita_desktop.ui.tabs.indicators.oit_panel import OitPart
from ita_desktop.ui.widgets.chip import Chip
from ita_desktop.ui.widgets.text import Text

CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return


def show_item(window, code):
    """The item's panel, filled, with the item's row marked."""
    tab = window.workspace.current()
    tab._beside.fill()
    assert tab.tree.select(("item", code), 2)
    return tab


def copy(text):
    QGuiApplication.clipboard().setText(text)


def type_into(cell, text):
    cell.setFocus()
    cell.selectAll()
    cell.insert(text)
    cell.textEdited.emit(cell.text())


def texts(field):
    return [cell.text() for cell in field.cells]


def said(widget):
    return " ".join(text.text() for text in widget.findChildren(Text) if not text.isHidden())


def official(window, year=2569):
    return {item.code: str(item.official) for item in window.session.scores.sheet(year)[1].items}


# --- answers ------------------------------------------------------------------------------------------------


def test_answers_are_typed_by_enter_alone_and_kept_together(window):
    tab = show_item(window, "I1")
    first, second = tab.item.answers.fields[:2]
    assert texts(first) == ["3", "14", "28", "367"]
    first.cells[0].setFocus()
    for number in ("0", "0", "0", "1,000"):
        type_into(QApplication.focusWidget(), number)
        key(QApplication.focusWidget(), ENTER)
    assert window.session.scores.answers_of(2569, "I1")[1] == Answers((0, 0, 0, 1000))
    assert texts(first) == ["0", "0", "0", "1000"]
    assert QApplication.focusWidget() is second.cells[0]
    assert tab.item.answers._scores[0].text() == "100.00"
    assert tab._overview.lines["item", "I1"].result.computed > tab._overview.lines["item", "I1"].result.official
    key(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert texts(first) == ["3", "14", "28", "367"] and tab.item.answers._scores[0].text() == "94.75"


def test_half_a_row_stays_with_its_sentence_and_its_item(window, qtbot):
    tab = show_item(window, "I1")
    field = tab.item.answers.fields[0]
    type_into(field.cells[0], "")
    type_into(field.cells[1], "20")
    tab.tree.setFocus()
    assert field.is_wrong() and "I1" in said(field) and texts(field) == ["", "20", "28", "367"]
    tab.tree.select(("item", "I3"), 2)
    qtbot.waitUntil(lambda: tab.tree.current_key() == ("item", "I1"))
    assert tab.item.answers.fields[0] is field and texts(field) == ["", "20", "28", "367"]
    assert window.session.scores.answers_of(2569, "I1")[1].counts == (3, 14, 28, 367)
    key(field.cells[1], Qt.Key.Key_Escape)
    assert texts(field) == ["3", "14", "28", "367"] and not field.is_wrong()
    tab.tree.select(("item", "I3"), 2)
    assert tab.item.answers.fields[0] is not field


def test_percentages_are_the_other_way_and_their_sum_is_said(window):
    tab = show_item(window, "I1")
    answers = tab.item.answers
    field = answers.fields[0]
    assert [one.text() for one in field._others] == ["0.73 %", "3.40 %", "6.80 %", "89.08 %"]
    answers.switch.choose("percents")
    assert texts(field) == ["0.73", "3.40", "6.80", "89.08"]
    assert [one.text() for one in field._others] == ["3", "14", "28", "367"]
    assert window.session.past.next_redo() is None and texts(answers.fields[1])[0] == "0.97"
    type_into(field.cells[3], "80")
    assert not field._wrong.isHidden()
    key(field.cells[3], ENTER)
    assert field.is_wrong() and "90.93" in said(field)
    assert window.session.scores.answers_of(2569, "I1")[1].counts == (3, 14, 28, 367)
    answers.switch.choose("counts")
    assert answers.switch.current() == "percents" and texts(field)[3] == "80"
    type_into(field.cells[3], "89.07")
    key(field.cells[3], ENTER)
    assert not field.is_wrong() and window.session.scores.answers_of(2569, "I1")[1].counts is None


def test_a_block_of_answers_is_pasted_over_the_sub_questions_in_one_step(window):
    tab = show_item(window, "I1")
    fields = tab.item.answers.fields
    steps = window.session.past.keys()
    copy("1\t2\t3\t4\r\n5\t6\t7\t8\r\n")
    fields[1].cells[0].setFocus()
    key(fields[1].cells[0], Qt.Key.Key_V, CONTROL)
    assert [texts(field) for field in fields[1:3]] == [["1", "2", "3", "4"], ["5", "6", "7", "8"]]
    assert len(window.session.past.keys()) == len(steps) + 1
    copy("1\t2\t3\r\n5\t6\t7\r\n")
    key(fields[1].cells[0], Qt.Key.Key_V, CONTROL)
    assert fields[1].is_wrong() and texts(fields[1]) == ["1", "2", "3", "4"]
    copy("7\t8")
    key(fields[1].cells[2], Qt.Key.Key_V, CONTROL)
    assert texts(fields[1]) == ["1", "2", "7", "8"]
    key(fields[1].cells[3], ENTER)
    assert window.session.scores.answers_of(2569, "I1")[2] == Answers((1, 2, 7, 8))


def test_up_and_down_go_to_the_sub_question_beside(window):
    fields = show_item(window, "I1").item.answers.fields
    fields[0].go_to(2)
    key(fields[0].cells[2], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is fields[1].cells[2]
    key(fields[1].cells[2], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is fields[0].cells[2]


def test_six_levels_and_yes_or_no_have_their_cells(window, qtbot):
    tab = show_item(window, "I3")
    window.session.frameworks.set_item(2569, "I3", scale=Scale.LEVEL6)
    qtbot.waitUntil(lambda: len(tab.item.answers.fields[0].cells) == 6)
    field = tab.item.answers.fields[0]
    field.go_to(0)
    for number in "012345":
        type_into(QApplication.focusWidget(), number)
        key(QApplication.focusWidget(), ENTER)
    assert window.session.scores.answers_of(2569, "I3")[1].counts == (0, 1, 2, 3, 4, 5)
    assert len(show_item(window, "I7").item.answers.fields[0].cells) == 2


def test_answers_being_typed_are_kept_when_the_window_closes(window, sample_path):
    field = show_item(window, "I1").item.answers.fields[0]
    type_into(field.cells[0], "4")
    window.close()
    with session.open_to_read(sample_path) as opened:
        assert opened.scores.answers_of(2569, "I1")[1].counts == (4, 14, 28, 367)


def test_a_locked_year_shows_answers_that_can_t_be_changed(window, qtbot):
    window.session.years.set_locked(2569, True)
    tab = window.workspace.current()
    qtbot.waitUntil(lambda: not tab._can_write)
    tab = show_item(window, "I1")
    assert not any(cell.isEnabled() for field in tab.item.answers.fields for cell in field.cells)


def test_another_year_shows_in_the_same_fields_and_keeps_what_is_typed_for_itself(window):
    tab, opened = show_item(window, "I1"), window.session
    answers, model = tab.item.answers, tab.tree.model()
    opened.scores.set_answers(2568, "I1", 1, Answers(percents=tuple(map(Decimal, ("10", "20", "30", "40")))))
    before = official(window)
    tab.tree.setFocus()
    window.workspace.desk.look_at_year(2569)
    assert tab.item.answers is answers and tab.tree.model() is model
    assert "2568" in model.headerData(2, Qt.Orientation.Horizontal)
    assert answers.switch.current() == "percents" and texts(answers.fields[0]) == ["10.00", "20.00", "30.00", "40.00"]
    type_into(answers.fields[0].cells[3], "40.05")
    key(answers.fields[0].cells[3], ENTER)
    model.keep(model.index_of(("item", "I1"), 2), "77")
    assert opened.scores.answers_of(2568, "I1")[1].percents[3] == Decimal("40.05")
    assert official(window, 2568)["I1"] == "77.00" and official(window) == before
    assert opened.scores.answers_of(2569, "I1")[1].counts == (3, 14, 28, 367)


def test_another_year_of_a_disclosure_item_has_its_own_fields(window):
    tab = show_item(window, "O15")
    panel = tab.item._shown
    window.workspace.desk.look_at_year(2569)
    assert tab.item._shown is not panel and tab.tree.current_key() == ("item", "O15")
    notes = tab.item._shown.findChild(OitPart).fields["notes"]
    notes.editor.setPlainText("ของปี 2568")
    assert notes.commit()
    assert window.session.publications.read(2568, "O15").notes == "ของปี 2568"
    assert not window.session.publications.read(2569, "O15").notes


# --- words --------------------------------------------------------------------------------------------------


def scored(computed, official, *topics):
    parts = tuple(TopicScore(number, topic) for number, topic in enumerate(topics or (computed,), 1))
    return ItemScore("I1", official or computed, computed, official, None, parts)


@pytest.mark.parametrize(
    ("computed", "official", "word", "why"),
    [
        ("90.00", "90.00", "the same", ""),
        ("90.00", "90.01", "differs", "rounding"),
        ("90.00", "85.00", "differs", "by hand"),
        ("90.00", None, "counts", "No official score"),
    ],
)
def test_the_difference_is_explained(qapp, monkeypatch, computed, official, word, why):
    monkeypatch.setattr(item_words, "tr", lambda text: text)
    found = item_words.comparison(scored(Decimal(computed), Decimal(official) if official else None))
    assert found.word == word and why in found.why
    assert item_words.comparison(scored(None, None, Decimal(1), None)).word == "incomplete"
    assert item_words.comparison(scored(None, None, None)) is None and item_words.comparison(None) is None


def test_where_an_item_changed_the_history_is_broken_and_says_why(qapp, monkeypatch):
    monkeypatch.setattr(rows, "tr", lambda text: text)

    def year(number, score=None, code="I1", relation=Relation.SAME):
        return Past(number, ((code, score and Decimal(score)),), relation)

    unknown, now = Past(2567, (), None), year(2569, "78.4")
    assert item_words.over_the_years([unknown, year(2568), year(2569)]) == []
    assert item_words.over_the_years([year(2568, "81.05"), now]) == ["2568 81.05 · 2569 78.40"]
    assert item_words.over_the_years([year(2565, "70", relation=None), unknown, unknown, year(2568, "8"), now]) == [
        "2565 70.00 ≠ 2568 8.00 · 2569 78.40", "≠ FY 2568: what it was before is not confirmed",
    ]  # fmt: skip
    assert item_words.over_the_years([year(2568, "70", "I4", Relation.REWORDED), now]) == [
        "2568 70.00 (I4) ≈ 2569 78.40", "≈ FY 2569: reworded, it was I4 before",
    ]  # fmt: skip
    merged = Past(2568, (("I4", Decimal(70)), ("I5", Decimal(60))), Relation.MERGED)
    assert item_words.over_the_years([unknown, merged, now]) == [
        "≠ 2568 70.00 (I4), 60.00 (I5) ≠ 2569 78.40",
        "≠ FY 2568: what it was before is not confirmed", "≠ FY 2569: merged from I4, I5",
    ]  # fmt: skip


@pytest.mark.parametrize("scale", [Scale.LEVEL4, Scale.LEVEL6, Scale.YES_NO])
def test_every_scale_has_words_and_directions(qapp, scale):
    assert len(set(item_words.choice_words(scale))) == len(scale.choices)
    good, bad = (item_words.direction(scale, Topic(1, "", positive=positive)) for positive in (True, False))
    assert good != bad


def test_the_panel_tells_the_scores_of_the_years(window):
    tab = show_item(window, "I8")
    assert "2568 81.05 · 2569 78.40" in said(tab.item)
    assert [chip for chip in tab.item.findChildren(Chip) if not chip.isHidden() and chip.findChildren(QLabel)]


# --- pasting into the tree ----------------------------------------------------------------------------------


def test_a_column_is_pasted_down_the_visible_items_in_one_step(window):
    tab = window.workspace.current()
    tab.tree.select(("item", "I6"), 0)
    tab.tree.setFocus()
    copy("91.5\r\n92.5\r\n93.5\r\n")
    key(tab.tree, Qt.Key.Key_V, CONTROL)
    kept = official(window)
    assert (kept["I6"], kept["I7"], kept["I8"], kept["I9"]) == ("91.50", "92.50", "93.50", "91.47")
    assert window.workspace.toast.isVisible()
    key(tab.tree, Qt.Key.Key_Z, CONTROL)
    assert official(window)["I6"] == "94.79" and official(window)["I8"] == "78.40"


def test_a_column_pasted_while_a_cell_is_typed_in_is_a_column_too(window):
    tab = window.workspace.current()
    tab.tree.edit_at(tab.tree.model().index_of(("item", "I6"), 2))
    copy("91.5\r\n92.5\r\n")
    key(QApplication.focusWidget(), Qt.Key.Key_V, CONTROL)
    assert (official(window)["I6"], official(window)["I7"]) == ("91.50", "92.50") and not tab.tree.is_editing()


def test_what_can_t_be_pasted_is_said_and_changes_nothing(window):
    tab = window.workspace.current()
    before = official(window)
    tab.tree.select(("item", "I6"), 2)
    tab.tree.setFocus()
    for text, word in (("91.5\nดี\n", "ดี"), ("I1\t90\nI1\t91", "I1"), ("I99\t5", "I99"), ("I1\t100.5", "100.5")):
        copy(text)
        key(tab.tree, Qt.Key.Key_V, CONTROL)
        assert window.workspace.trouble.isVisible() and word in window.workspace.trouble.text()
    assert official(window) == before


@pytest.fixture
def window_2566(make_window, tmp_path):
    """The window over a new office whose result of 2565 is to be typed in."""
    path = tmp_path / "ITA-ดุสิต.ita"
    session.create(path, packs.district("ดุสิต"), 2566).close()
    return make_window(path)


def test_the_published_result_is_entered_by_paste_alone(window_2566, published):
    tab = window_2566.workspace.current()
    tab._type_scores()
    key(QApplication.focusWidget(), Qt.Key.Key_Escape)
    copy("\r\n".join(f"{item['code']}\t{item['score']}" for item in published["items"]))
    key(tab.tree, Qt.Key.Key_V, CONTROL)
    tab._beside.fill()
    for item in published["items"]:
        if "topics" in item:
            tab.tree.select(("item", item["code"]), 2)
            cell = tab.item.answers.fields[0].cells[0]
            cell.setFocus()
            copy("\r\n".join("\t".join(map(str, topic["counts"])) for topic in item["topics"]) + "\r\n")
            key(cell, Qt.Key.Key_V, CONTROL)
            if len(item["topics"]) == 1:
                key(tab.item.answers.fields[0].cells[-1], ENTER)
    sheet = window_2566.session.scores.sheet(2565)[1]
    assert (float(sheet.total), sheet.level) == (published["total"]["score"], published["total"]["level"])
    assert [(g.code, float(g.score)) for g in sheet.groups] == [(g["code"], g["score"]) for g in published["groups"]]
    for shown, item in zip(sheet.items, published["items"], strict=True):
        assert shown.code == item["code"] and float(shown.official) == item["score"]
        if "topics" in item:
            assert float(shown.computed) == item["score"]
            assert [float(t.score) for t in shown.topics] == [topic["score"] for topic in item["topics"]]
    assert tab._overview.lines["group", "9.1"].score == sheet.groups[0].score
    assert tab.tree.has(("group", "9.1.3"))


# --- sorting ------------------------------------------------------------------------------------------------


def test_items_are_sorted_by_a_column_and_back(window):
    tab = window.workspace.current()
    model = tab.tree.model()
    top = lambda: [model.key(model.index(number, 0)) for number in range(3)]  # noqa: E731
    usual = top()
    tab.tree.select(("item", "I9"), 2)
    tab.tree.setFocus()
    key(tab.tree, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    scores = [tab._overview.lines[one].score for one in top()]
    assert scores == sorted(scores) and scores[0] == min(line.score for line in tab._overview.items())
    assert tab.tree.current_key() == ("item", "I9")
    assert model.headerData(2, Qt.Orientation.Horizontal).endswith("↑")
    key(tab.tree, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert tab._overview.lines[top()[0]].score == 100
    key(tab.tree, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert top() == usual and not model.headerData(2, Qt.Orientation.Horizontal).endswith(("↑", "↓"))
    tab.tree.header().sectionClicked.emit(3)
    assert tab._overview.lines[top()[0]].difference == min(line.difference for line in tab._overview.items())
    tab._filters.choose("weak")
    assert all(tab._overview.lines[one].standing == "weak" for one in top())
    tab.tree.header().sectionClicked.emit(0)
    assert top()[0][0] == "instrument"

"""What is said below a cell of an imported plan: doubts with the ways to answer them, repairs in one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ita_desktop.ui.dialogs import plan_import_words as words
from ita_desktop.ui.dialogs.plan_import_draft import Doubt
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.flow import Flow
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import Text, label


class Answers(NamedTuple):
    """What can be done about a doubt; `edit` is None where no cell is meant."""

    agree: Callable[[Sequence[Doubt]], None]
    agree_all: Callable[[str], None]
    without_owner: Callable[[Doubt], None]
    edit: Callable[[], None] | None


def doubt_parts(doubt: Doubt, answers: Answers, same: int) -> list[QWidget]:
    """A doubt that asks, and its buttons; `same` is how many rows have one of its kind."""
    said = words.doubt_words(doubt)
    owner = str(doubt.values.get("name") or "") if doubt.rule == "owner_guessed" else ""
    yes, change = tr("That is right"), tr("Change it")
    if owner:
        yes, change = tr("Yes, %1").replace("%1", owner.removeprefix("ฝ่าย")), tr("Choose myself")
    buttons = [button(yes, lambda: answers.agree([doubt]), role="primary" if owner else "")]
    if edit := answers.edit:
        buttons.append(button(change, edit))
    if owner:
        buttons.append(button(tr("Take it out"), lambda: answers.without_owner(doubt)))
    if same > 1:
        everywhere = lambda: answers.agree_all(doubt.rule)  # noqa: E731
        buttons.append(button(tr("Agree to all %n", "", same), everywhere))
    for one in buttons:
        one.setAccessibleDescription(said)
    return [_said(said, State.LATE), _Ways(buttons)]


def repair_part(repairs: Sequence[Doubt]) -> QWidget:
    """What was mended in a cell in a few words; where that is long, its button tells it."""
    if repairs[0].rule != "spaces_repaired":
        return _said("\n".join(map(words.doubt_words, repairs)))
    told = Text("\n".join(map(words.doubt_words, repairs)), points=SMALL, colour=theme().ink2)
    told.hide()
    short = button(tr("Blanks mended"), role="link", icon="circle-check", tip=tr("Shows what was mended"))
    short.setCheckable(True)
    short.toggled.connect(told.setVisible)
    made = QWidget()
    made.setLayout(column(row(short, None), told, spacing=0))
    return made


def _said(text: str, state: State | None = None) -> QWidget:
    """A sentence behind its shape."""
    colours = theme()
    ink = colours.states[state].text if state else colours.accent
    svg = icons.shape(state) if state else icons.outline("circle-check", ink)
    picture, made = label(""), QWidget()
    picture.setPixmap(icons.pixmap(svg, 15, picture.devicePixelRatioF()))
    picture.setAlignment(Qt.AlignmentFlag.AlignTop)
    picture.setContentsMargins(0, px(4), 0, 0)
    made.setLayout(row(picture, Text(text, points=SMALL, colour=ink), spacing=6))
    return made


class _Ways(QWidget):
    """Buttons beside each other, in as many rows as they need."""

    def __init__(self, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.setLayout(Flow(*buttons, spacing=6))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

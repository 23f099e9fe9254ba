"""The language that the window speaks now: Qt's translator, and the sentences of the domain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from ita_desktop import assets
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import BUDDHIST_OFFSET

if TYPE_CHECKING:
    from ita_desktop.domain.messages import Language, Sentences


class _Now:
    language: Language = "th"
    translator: QTranslator | None = None


_now = _Now()


def use(application: QApplication, language: Language) -> None:
    """Speak this language from now on; what is on the screen already is made anew by its owner."""
    if _now.translator:
        application.removeTranslator(_now.translator)
    _now.language, _now.translator = language, QTranslator(application)
    if _now.translator.load(str(assets.translation(language))):
        application.installTranslator(_now.translator)


def language() -> Language:
    """The language that the window speaks."""
    return _now.language


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """Words of the window outside its classes, in this language; a class says self.tr."""
    return QCoreApplication.translate("", text, comment, count)


def term(thai: str, english: str) -> str:
    """A word that papers print too: in Thai as they do."""
    return thai if _now.language == "th" else english


def day(date: dt.date) -> str:
    """A day as people say it."""
    from ita_desktop.domain import dates

    return dates.thai_date(date) if _now.language == "th" else f"{date.day} {date:%b} {date.year + BUDDHIST_OFFSET}"


def short_month(number: int) -> str:
    """A month as it heads a column."""
    from ita_desktop.domain import dates

    return dates.MONTH_SHORT[number - 1] if _now.language == "th" else f"{dt.date(2000, number, 1):%b}"


def moment(at: dt.datetime | str) -> str:
    """A moment as people say it; one that the file holds is ISO text."""
    known = dt.datetime.fromisoformat(at) if isinstance(at, str) else at
    return f"{day(known.date())} {clock(known)}"


def clock(at: dt.datetime) -> str:
    """A time of day as people say it."""
    return f"{at:%H:%M} น." if _now.language == "th" else f"{at:%H:%M}"


def name_of_set(pack: str) -> str:
    """What people call a shipped item set, such as กทม. 2566."""
    return tr("BMA %1").replace("%1", pack.rpartition("-")[2])


def say(problem: Problem) -> Sentences:
    """A problem in this language."""
    from ita_desktop.domain import messages  # when something is first said

    return messages.say(problem, _now.language)


def name_of_step(label: str, words: Mapping[str, object]) -> str:
    """A step of the history in this language."""
    from ita_desktop.domain import messages

    return messages.name_of_step(label, words, _now.language)


def megabytes(size: int) -> str:
    """How much room something takes."""
    return f"{size / 2**20:.1f} MB"

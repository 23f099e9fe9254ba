"""What the program says about problems, doubts and steps, in Thai and English, for window and command line alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, NamedTuple

from ita_desktop.domain.dates import thai_moment
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.sentences import DOUBTS, PROBLEMS, STEPS, Line

Language = Literal["th", "en"]


class Sentences(NamedTuple):
    """What happened, what is safe, what to do; the last two may be empty."""

    what: str
    safe: str = ""
    todo: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.safe, self.todo) if part)


def say(problem: Problem, language: Language = "th") -> Sentences:
    """A problem in a person's words."""
    return Sentences(*(_filled(part, problem.values, language) for part in _parts(PROBLEMS[problem.code], language)))


def say_doubt(rule: str, values: Mapping[str, object], language: Language = "th") -> str:
    """A doubt about something printed, in a person's words."""
    return _filled(_of(DOUBTS[rule], language), values, language)


def name_of_step(label: str, words: Mapping[str, object], language: Language = "th") -> str:
    """What a line of the history, or undo, calls a step."""
    return _filled(_of(STEPS[label], language), words, language)


def _of(line: Line, language: Language) -> str:
    return line[0 if language == "th" else 1]


def _parts(line: Line, language: Language) -> list[str]:
    return [part.strip() for part in _of(line, language).split("|")]


def _filled(text: str, values: Mapping[str, object], language: Language) -> str:
    return text.format_map({name: _shown(name, value, language) for name, value in values.items()})


def _shown(name: str, value: object, language: Language) -> str:
    if name == "since":
        try:
            moment = dt.datetime.fromisoformat(str(value))
        except ValueError:
            return "?"
        return thai_moment(moment) if language == "th" else moment.strftime("%d %b %Y, %H:%M")
    return str(value)

"""A year's result: typed in, imported, computed. A score belongs to the year assessed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from ita_desktop.domain import scoring
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Scale
from ita_desktop.domain.scoring import Answers, ScoreSheet, TopicKey
from ita_desktop.domain.thai import to_arabic_digits
from ita_desktop.services import packs
from ita_desktop.services.sources import Source
from ita_desktop.services.years import Years
from ita_desktop.store import frameworks
from ita_desktop.store import scores as store
from ita_desktop.store.office_file import OfficeFile


class Difference(NamedTuple):
    """One value that an import changes: the item, its topic where it is an answer, before and after."""

    code: str
    topic: int | None
    before: Decimal | Answers | None
    after: Decimal | Answers


class ScoreImport(NamedTuple):
    """What a source holds for a year, compared with what the file has; doubts are (place, rule, values)."""

    year: int
    source: str
    adds_year: bool
    framework: Framework
    official: Mapping[str, Decimal]
    answers: Mapping[TopicKey, Answers]
    differences: tuple[Difference, ...]
    doubts: tuple[tuple[str, str, Mapping[str, object]], ...]


class Scores:
    """Results in one open office file."""

    def __init__(self, file: OfficeFile, years: Years) -> None:
        self._file = file
        self._years = years

    def sheet(self, year: int) -> tuple[Framework, ScoreSheet]:
        """The framework and the whole result of a year."""
        framework = self._years.framework(year)
        given = store.answers(self._file.connection, year, framework)
        return framework, scoring.score(framework, given, store.official(self._file.connection, year))

    def set_official(self, year: int, code: str, typed: str | Decimal | None) -> None:
        """Keep an item's official score as typed; None or an empty text takes it away."""
        self._years.require_changeable(year)
        item_id, score = self._item_id(year, code), _score(typed)
        with self._file.step("score_typed", year=year, code=code):
            store.set_official(self._file.connection, item_id, score)

    def set_answers(self, year: int, code: str, topic: int, given: Answers | None) -> None:
        """Keep the answers of one sub-question; None takes them away."""
        self._years.require_changeable(year)
        framework = self._years.framework(year)
        ids = frameworks.topic_ids(self._file.connection, year)
        if (code, topic) not in ids:
            raise Problem("item_unknown", year=year, code=f"{code}.{topic}")
        scale = framework.items_by_code[code].scale
        if given and not (given.counts or given.percents):
            given = None
        if given:
            _check_answers(code, scale, given)
        with self._file.step("answers_typed", year=year, code=code, topic=topic):
            store.set_answers(self._file.connection, ids[code, topic], scale.choices, given)

    def _item_id(self, year: int, code: str) -> int:
        found = frameworks.item_id(self._file.connection, year, code)
        if found is None:
            raise Problem("item_unknown", year=year, code=code)
        return found

    def read_import(self, source: Source, year: int) -> ScoreImport:
        """What a source would bring to a year; writes nothing."""
        from ita_desktop.documents.incoming.scores import read_scores

        adds_year = not self._years.has(year)
        if not adds_year:
            self._years.require_changeable(year)
        framework = self._framework_for_import(year)
        read = read_scores(source.tables, framework, year)
        official = store.official(self._file.connection, year)
        answers = store.answers(self._file.connection, year, framework)
        differences = [
            Difference(code, None, official.get(code), score)
            for code, score in read.official.items()
            if official.get(code) != score
        ]
        differences += [
            Difference(code, topic, answers.get((code, topic)), given)
            for (code, topic), given in read.answers.items()
            if answers.get((code, topic)) != given
        ]
        return ScoreImport(
            year=year,
            source=source.name,
            adds_year=adds_year,
            framework=framework,
            official=read.official,
            answers=read.answers,
            differences=tuple(differences),
            doubts=tuple((doubt.place, doubt.rule, dict(doubt.values)) for doubt in read.doubts),
        )

    def _framework_for_import(self, year: int) -> Framework:
        found = frameworks.read(self._file.connection, year)
        pack = packs.default_for(year)
        if found is None and pack is None:
            raise Problem("framework_missing", year=year)
        return found or packs.load(pack or "")

    def apply_import(self, read: ScoreImport) -> None:
        """Take a read result into the file: one step, one undo."""
        with self._file.step("scores_imported", year=read.year, source=read.source, count=len(read.differences)):
            self._years.ensure(read.year)
            items = frameworks.item_ids(self._file.connection, read.year)
            topics = frameworks.topic_ids(self._file.connection, read.year)
            for code, score in read.official.items():
                store.set_official(self._file.connection, items[code], score)
            for (code, topic), given in read.answers.items():
                choices = read.framework.items_by_code[code].scale.choices
                store.set_answers(self._file.connection, topics[code, topic], choices, given)


def _score(typed: str | Decimal | None) -> Decimal | None:
    """A score as typed, from 0 to 100."""
    text = to_arabic_digits(str(typed if typed is not None else "")).strip()
    if not text:
        return None
    if not re.fullmatch(r"\d{1,3}(\.\d+)?", text, re.ASCII) or Decimal(text) > 100:
        raise Problem("score_unreadable", text=typed)
    return Decimal(text)


def _check_answers(code: str, scale: Scale, given: Answers) -> None:
    wanted = len(scale.choices)
    possible = {"counts": scoring.possible_count, "percents": lambda value: value >= 0}
    for name, fits in possible.items():
        values = getattr(given, name)
        if values and (len(values) != wanted or not all(map(fits, values))):
            raise Problem("answers_unfit", code=code, count=wanted)
    if given.percents and not scoring.adds_up(given.percents):
        raise Problem("percent_sum", code=code, total=f"{sum(given.percents):f}")


def as_data(year: int, framework: Framework, sheet: ScoreSheet) -> dict[str, Any]:
    """A result as `show FILE scores` prints it."""
    return {
        "year": year,
        "framework": framework.pack,
        "total": _number(sheet.total),
        "level": sheet.level,
        "instruments": [
            {"code": p.code, "score": _number(p.score), "weighted": _number(p.weighted), "level": p.level}
            for p in sheet.instruments
        ],
        "indicators": [{"number": int(p.code), "score": _number(p.score), "level": p.level} for p in sheet.indicators],
        "groups": [{"code": p.code, "score": _number(p.score)} for p in sheet.groups],
        "items": [
            {
                "code": item.code,
                "score": _number(item.score),
                "computed": _number(item.computed),
                "official": _number(item.official),
                "level": item.level,
                "topics": [{"no": topic.number, "score": _number(topic.score)} for topic in item.topics],
            }
            for item in sheet.items
        ],
    }


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)

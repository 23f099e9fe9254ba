"""A year's result: typed in, imported, computed. A score belongs to the year assessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from ita_desktop.domain import scoring
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Scale
from ita_desktop.domain.scoring import Answers, ScoreSheet, TopicKey
from ita_desktop.domain.standing import StandingRule
from ita_desktop.services import packs, typed
from ita_desktop.services.sources import Source
from ita_desktop.services.years import Years
from ita_desktop.store import frameworks
from ita_desktop.store import office as settings
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

    def packs(self) -> dict[int, str]:
        """The item set of each year that has one."""
        return {year: pack for year, (pack, _) in frameworks.packs(self._file.connection).items()}

    def item_score(self, year: int, code: str) -> Decimal | None:
        """The score of one item in a year: the official one, else the computed one, else none."""
        official = store.official(self._file.connection, year)
        if code in official:
            return official[code]
        item = next((item for item in self.sheet(year)[1].items if item.code == code), None)
        return item.score if item else None

    def set_official(self, year: int, code: str, given: str | Decimal | None) -> None:
        """Keep an item's official score as typed; None or an empty text takes it away."""
        self._years.require_changeable(year)
        item_id, score = self._item_id(year, code), typed.score(given)
        with self._file.step("score_typed", year=year, code=code):
            store.set_official(self._file.connection, item_id, score)

    def paste(self, year: int, pairs: Iterable[typed.Pair]) -> int:
        """Keep pasted official scores, all or none, in one step; says how many there were."""
        self._years.require_changeable(year)
        scores = typed.scores_by_item(year, self._years.framework(year), pairs)
        ids = frameworks.item_ids(self._file.connection, year)
        with self._file.step("scores_pasted", year=year, count=len(scores)):
            for code, score in scores.items():
                store.set_official(self._file.connection, ids[code], score)
        return len(scores)

    def answers_of(self, year: int, code: str) -> dict[int, Answers]:
        """What respondents answered to an item, by the number of its sub-question."""
        framework = self._years.framework(year)
        given = store.answers(self._file.connection, year, framework, code)
        return {topic: answers for (_, topic), answers in given.items()}

    def type_answers(self, year: int, code: str, rows: Mapping[int, Sequence[str]], *, percents: bool) -> None:
        """Keep the answers of one or more sub-questions as they stand in their cells, all or none, in one step."""
        self._years.require_changeable(year)
        item = self._years.framework(year).items_by_code.get(code)
        if item is None:
            raise Problem("item_unknown", year=year, code=code)
        read = {topic: typed.answers(item, topic, texts, percents=percents) for topic, texts in rows.items()}
        with self._file.step("answers_typed", year=year, code=code, topic=", ".join(map(str, rows))):
            for topic, given in read.items():
                self.set_answers(year, code, topic, given)

    def rule(self) -> StandingRule:
        """The office's own rule of what is weak and what is watched."""
        usual, db = StandingRule(), self._file.connection
        weak = settings.setting(db, "weak-below", frameworks.hundredths(usual.weak_below))
        watch = settings.setting(db, "watch-below", frameworks.hundredths(usual.watch_below))
        fell = settings.setting(db, "fell-is-weak", usual.fell_is_weak)
        return StandingRule(frameworks.from_hundredths(weak), frameworks.from_hundredths(watch), bool(fell))

    def set_rule(self, rule: StandingRule) -> None:
        """Keep the office's rule; weak is never above watched."""
        if not 0 <= rule.weak_below <= rule.watch_below <= 100:
            raise Problem("rule_unfit", weak=f"{rule.weak_below:f}", watch=f"{rule.watch_below:f}")
        with self._file.step("rule_changed"):
            db = self._file.connection
            settings.set_setting(db, "weak-below", frameworks.hundredths(rule.weak_below))
            settings.set_setting(db, "watch-below", frameworks.hundredths(rule.watch_below))
            settings.set_setting(db, "fell-is-weak", rule.fell_is_weak)

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
        found, pack = self._years.known_framework(year), packs.default_for(year)
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

"""Recognises an ITA result in tables: official scores by item, and answers by sub-question.

Two shapes are read: a list with a column for the code, and the published result, where an item's line
stands above the heading of its sub-questions. The framework is a witness for codes, never a judge of numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.incoming import headings
from ita_desktop.documents.incoming.grid import Cell, Doubt, Table
from ita_desktop.documents.incoming.score_columns import LEVELS, UNNAMED, YES_NO, Columns, read_heading
from ita_desktop.documents.incoming.titles import agree
from ita_desktop.documents.incoming.values import Number, holds_text, is_dash, read_number
from ita_desktop.domain import item_code
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.framework import Framework, Item, Scale
from ita_desktop.domain.item_code import ItemCode
from ita_desktop.domain.scoring import Answers, TopicKey, adds_up, possible_count
from ita_desktop.domain.thai import squeeze, to_arabic_digits

_GROUP_LINE = re.compile(r"(?:ตัวชี้วัดย่อย(?:ที่)?\s*)?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?\s*[^\d\s%]")
_OF_A_RESULT = ("ผลการประเมิน", "ผลคะแนน", "คะแนน")
_Numbers = dict[str, dict[str, Number]]  # by unit, then by choice


class ReadScores(NamedTuple):
    """What was recognised, and what was not, each with its place."""

    official: dict[str, Decimal]
    answers: dict[TopicKey, Answers]
    doubts: list[Doubt]


class _Line(NamedTuple):
    """A sub-question's line; whether unnamed numbers are counts or percentages is settled at the end."""

    item: Item
    topic: int
    place: str
    numbers: _Numbers


def read_scores(tables: Iterable[Table], framework: Framework, year: int) -> ReadScores:
    """The result of a year in these tables; raises a Problem when nothing was recognised."""
    tables = list(tables)
    _refuse_other_year(tables, year)
    reading = _Reading(framework, year)
    for table in tables:
        reading.table(table)
    result = reading.result()
    if not result.official and not result.answers and not result.doubts:
        raise Problem("nothing_recognised")
    return result


def _refuse_other_year(tables: Iterable[Table], year: int) -> None:
    """A source whose titles speak of the result of other years only is not the result of this one."""
    named: set[int] = set()
    of_a_result: set[int] = set()
    for cell in (cell for table in tables for row in table.rows for cell in row if not cell.empty):
        years = headings.years_in(cell.text) if len(cell.text) < 200 else set()
        named |= years
        if any(word in cell.text for word in _OF_A_RESULT):
            of_a_result |= years
    if of_a_result and year not in named:
        raise Problem("scores_of_other_year", year=year, other=max(of_a_result))


class _Reading:
    """One pass over the tables of a source."""

    def __init__(self, framework: Framework, year: int) -> None:
        self.framework = framework
        self.year = year
        self.official: dict[str, tuple[Decimal, str]] = {}
        self.lines: dict[TopicKey, _Line] = {}
        self.doubts: list[Doubt] = []
        self.columns = Columns()
        self.instrument: str | None = None
        self.last: ItemCode | None = None
        self.item: Item | None = None
        self.titles_agree: list[bool] = []
        self.unclear: set[str] = set()

    def doubt(self, place: str, rule: str, /, **values: object) -> None:
        self.doubts.append(Doubt.at(place, rule, **values))

    def table(self, table: Table) -> None:
        self.columns, self.item = Columns(), None
        number = 0
        while number < len(table.rows):
            heading = read_heading(table.rows[number : number + 3])
            if heading:
                self.columns, height = heading
                self.columns.choose_score(self.year)
                number += height
                continue
            if not self._section(table.rows[number]):
                self._row(table.rows[number])
            number += 1

    def _section(self, row: Sequence[Cell]) -> bool:
        """Take in a section heading; true when the row was one, or a group's line, which says nothing new."""
        text = next((cell.text for cell in row if not cell.empty), "")
        if self.columns.cell(row, "code") and any(item_code.exact(cell.text) for cell in row):
            return False
        indicator = headings.indicator_of(text)
        if indicator is not None:
            instrument = self.framework.instrument_of_indicator.get(indicator)
        elif _GROUP_LINE.match(to_arabic_digits(text).strip()):
            return True
        else:
            instrument = None if item_code.split_code(text)[0] else headings.instrument_of(text)
        if instrument is None:
            return False
        if instrument != self.instrument:
            self.instrument, self.last, self.item = instrument, None, None
        return True

    def _row(self, row: Sequence[Cell]) -> None:
        filled = [cell for cell in row if not cell.empty]
        if not filled:
            return
        listed = "code" in self.columns.roles
        numbers = self._numbers(row, least=1 if listed else 2)
        mark, title = self._mark_and_title(row)
        below_item = bool(numbers) and not listed and self.item is not None
        if mark and not below_item:
            self.item = self._item(mark, title, filled[0].source, aloud=self._carries_value(filled, listed=listed))
        if self.item is None:
            return
        if numbers:
            self._topic_line(row, self.item, mark if below_item else "", title, numbers)
        elif mark:
            self._keep_official(self._score(row), self.item, filled[0].source)
        elif listed and self.columns.cell(row, "score") and self._score(row) is not None:
            self._scored_again(self.item, filled[0].source)

    def _carries_value(self, filled: Sequence[Cell], *, listed: bool) -> bool:
        """Whether a line is one of a result that would be missed if nobody said that it was not understood."""
        if listed:
            return len(filled) > 1
        inside = bool(self.instrument or self.columns.roles or self.columns.answers)
        return inside and any(read_number(cell) for cell in filled[1:])

    def _mark_and_title(self, row: Sequence[Cell]) -> tuple[str, str]:
        """What may be the item's code, and the words beside it."""
        if "code" in self.columns.roles:
            code, title = self.columns.cell(row, "code"), self.columns.cell(row, "title")
            mark, words = item_code.split_code(title.text) if title else ("", "")
            if item_code.exact(mark):  # a code with its letter before the question says more than a running number
                return mark, words
            return code.text.strip() if code else "", title.text if title else ""
        texts = [cell.text for cell in row if not cell.empty]
        mark, words = item_code.split_code(texts[0])
        return mark, words or next((text for text in texts[1:] if re.search("[ก-๙a-zA-Z]", text)), "")

    def _item(self, mark: str, title: str, place: str, *, aloud: bool) -> Item | None:
        """The item a code means; None, with a doubt when a value is at stake, where it is not sure enough."""
        reading = item_code.resolve(mark, self.instrument, self.last)
        if (reading is None or not reading.sure) and (named := self._by_title(mark, title)):
            reading = named
        item = self.framework.items_by_code.get(str(reading.code)) if reading else None
        if reading is None or item is None:
            if aloud and re.search(r"\d", to_arabic_digits(mark)):
                self.doubt(place, "code_unknown", printed=mark)
            return None
        agrees = agree(title, item.title)
        if not aloud and not agrees:  # a numbered line of prose
            return None
        if agrees is not None:
            self.titles_agree.append(agrees)
        if agrees is False and not re.search("[A-Za-z]", mark):  # only its place in a list speaks for it
            if reading.sure or "code" in self.columns.roles:
                self.doubt(place, "code_unsure", printed=mark, code=item.code)
            return None
        if not reading.sure:
            self.doubt(place, "code_by_sequence" if agrees else "code_unsure", printed=mark, code=item.code)
            if not agrees:
                return None
        self.last = reading.code
        return item

    def _by_title(self, mark: str, title: str) -> item_code.Reading | None:
        """The one code that the mark can stand for and whose title agrees."""
        possible = [
            code
            for code in item_code.candidates(mark, self.instrument)
            if (item := self.framework.items_by_code.get(str(code))) and agree(title, item.title)
        ]
        return item_code.Reading(possible[0], sure=False) if len(possible) == 1 else None

    def _numbers(self, row: Sequence[Cell], least: int) -> _Numbers:
        """The numbers under each unit's answer columns, where at least so many stand."""
        found: _Numbers = {}
        for unit, columns in self.columns.answers.items():
            cells = {choice: row[at] for choice, at in columns.items() if at < len(row)}
            read = {choice: number for choice, cell in cells.items() if (number := read_number(cell))}
            words = [cell for cell in cells.values() if holds_text(cell)]
            if len(read) < least:
                continue
            for cell in words:
                self.doubt(cell.source, "number_expected", printed=cell.text)
            if not words and not all(is_dash(cell) or cell.empty for cell in cells.values()):
                found[unit] = read
        return found

    def _topic_line(self, row: Sequence[Cell], item: Item, mark: str, title: str, numbers: _Numbers) -> None:
        place = next(cell.source for cell in row if not cell.empty)
        topic = self._topic(row, item, mark, title)
        if topic is None:
            self.doubt(place, "topic_unknown", code=item.code, printed=mark or title)
        elif (item.code, topic) in self.lines:
            self.doubt(place, "topic_twice", code=item.code, topic=topic)
        else:
            self.lines[item.code, topic] = _Line(item, topic, place, numbers)
        if "code" not in self.columns.roles:
            return
        if len(item.topics) == 1 or "topic_score" in self.columns.roles:
            self._keep_official(self._score(row), item, place)
        elif self.columns.cell(row, "score") and self._score(row) is not None:
            self._scored_again(item, place)

    def _scored_again(self, item: Item, place: str) -> None:
        """Several lines of one item have scores: none of them is surely the item's own."""
        if item.code not in self.unclear:
            self.unclear.add(item.code)
            self.doubt(place, "item_score_unclear", code=item.code)

    def _topic(self, row: Sequence[Cell], item: Item, mark: str, title: str) -> int | None:
        """Which sub-question a line answers: its printed number, its words, or the only one there is."""
        cell = self.columns.cell(row, "topic")
        words = cell.text if cell else title
        number = to_arabic_digits(cell.text if cell else mark).strip(" .)")
        numbers = [topic.number for topic in item.topics]
        if number.isdigit() and int(number) in numbers:
            return int(number)
        by_words = [topic.number for topic in item.topics if words and squeeze(topic.title) == squeeze(words)]
        if len(by_words) == 1:
            return by_words[0]
        return numbers[0] if len(numbers) == 1 else None

    def _score(self, row: Sequence[Cell]) -> Decimal | None:
        """The item's score on its line; a doubt where it is no number from 0 to 100."""
        cell = self.columns.cell(row, "score")
        if "code" in self.columns.roles and "score" not in self.columns.roles and self.columns.scores:
            self.doubt(self.columns.place, "score_column_unclear", year=self.year)
            self.columns.scores.clear()  # said once for a heading
        if "code" not in self.columns.roles:  # above the heading of its sub-questions: the last number on the line
            filled = [cell for cell in row if not cell.empty][1:]
            cell = next((cell for cell in reversed(filled) if read_number(cell)), None)
        if cell is None or is_dash(cell):
            return None
        number = read_number(cell)
        if number is None:
            self.doubt(cell.source, "number_expected", printed=cell.text)
        elif not 0 <= number.value <= 100:
            self.doubt(cell.source, "score_outside", printed=cell.text)
        else:
            return number.value
        return None

    def _keep_official(self, score: Decimal | None, item: Item, place: str) -> None:
        if score is None:
            return
        first = self.official.setdefault(item.code, (score, place))
        if first[0] != score:
            self.doubt(place, "item_twice", code=item.code, first=first[1])

    def result(self) -> ReadScores:
        """Everything read, with each line's numbers settled as counts or percentages."""
        if len(self.titles_agree) >= 5 and sum(self.titles_agree) * 2 < len(self.titles_agree):
            raise Problem("scores_of_other_framework", framework=self.framework.pack_year)
        self._refuse_fractions()
        twice = {dict(doubt.values)["code"] for doubt in self.doubts if doubt.rule == "item_twice"}
        unit = _unit_of_unnamed(line.numbers[UNNAMED] for line in self.lines.values() if UNNAMED in line.numbers)
        answers = {key: given for key, line in self.lines.items() if (given := self._answers(line, unit))}
        official = {code: score for code, (score, _) in self.official.items() if code not in twice | self.unclear}
        return ReadScores(official, answers, self.doubts)

    def _refuse_fractions(self) -> None:
        """Scores from 0 to 1 all over are parts of one, as Excel keeps percentages; nobody knows for a single one."""
        scores = [score for score, _ in self.official.values()]
        if len(scores) > 2 and max(scores) <= 1 and any(score != score.to_integral_value() for score in scores):
            self.doubt(next(iter(self.official.values()))[1], "scores_are_fractions")
            self.official.clear()

    def _answers(self, line: _Line, unit_of_unnamed: str | None) -> Answers | None:
        """The answers of a line, checked; None, with a doubt, when they can't be right."""
        settled: dict[str, tuple[Decimal, ...]] = {}
        about = {"code": line.item.code, "topic": line.topic}
        for unit, by_choice in line.numbers.items():
            values = self._in_order(line, by_choice)
            named = unit_of_unnamed if unit == UNNAMED else unit
            if values is None:
                self.doubt(line.place, "answers_do_not_fit", **about)
            elif named is None:
                self.doubt(line.place, "count_or_percent", **about)
            elif named == "percent" and not adds_up(values):
                self.doubt(line.place, "percent_sum", **about, total=f"{sum(values):f}")
            elif named == "count" and not all(map(possible_count, values)):
                self.doubt(line.place, "count_not_whole", **about)
            else:
                settled[named] = values
        counts, percents = settled.get("count"), settled.get("percent")
        if counts and not sum(counts):
            counts = None
        if counts and percents and not _tell_the_same(counts, percents):
            self.doubt(line.place, "counts_contradict", **about)
            return None
        return Answers(tuple(map(int, counts)) if counts else None, percents) if counts or percents else None

    def _in_order(self, line: _Line, by_choice: dict[str, Number]) -> tuple[Decimal, ...] | None:
        """The numbers in the order of the item's choices; what is left blank beside others is zero.

        Yes/no questions are also printed under the four levels' heading, มี first: then two numbers stand there.
        """
        choices = line.item.scale.choices
        if line.item.scale is Scale.YES_NO and by_choice.keys() <= set(LEVELS):
            if any(by_choice[choice].value for choice in LEVELS[2:] if choice in by_choice):
                return None
            self.doubt(line.place, "yes_no_under_levels", code=line.item.code, topic=line.topic)
            below = zip(YES_NO, LEVELS[:2], strict=True)
            by_choice = {answer: by_choice[level] for answer, level in below if level in by_choice}
        if not choices or not by_choice.keys() <= set(choices):
            return None
        return tuple(by_choice[choice].value if choice in by_choice else Decimal(0) for choice in choices)


def _tell_the_same(counts: Sequence[Decimal], percents: Sequence[Decimal]) -> bool:
    """Whether percentages are those of the counts, but for rounding to whole ones."""
    total = sum(counts)
    return all(abs(count * 100 / total - percent) <= 1 for count, percent in zip(counts, percents, strict=True))


def _unit_of_unnamed(lines: Iterable[dict[str, Number]]) -> str | None:
    """What numbers without a unit are, settled for the whole source: percentages add up to 100 on every line."""
    rows = [list(line.values()) for line in lines]
    numbers = [number for row in rows for number in row]
    hundreds = sum(adds_up([number.value for number in row]) for row in rows)
    if any(number.percent or number.value != number.value.to_integral_value() for number in numbers):
        return "percent"
    if hundreds * 2 > len(rows):
        return "percent"
    return "count" if not hundreds else None

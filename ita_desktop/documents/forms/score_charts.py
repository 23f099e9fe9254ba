"""The charts of one year's result, for paper and for the window; keys are indicator numbers and instrument codes."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ita_desktop.documents.charts import Bars, Fill, Lines, Radar, Series, Stack, Value
from ita_desktop.documents.forms.score_analysis_data import Band, ScoreAnalysis
from ita_desktop.domain.scoring import PartScore

_LEVEL_FILLS = (Fill.DARK, Fill.MIDDLE, Fill.HATCH, Fill.CROSS_HATCH)
_INSTRUMENT_FILLS = (Fill.DARK, Fill.MIDDLE, Fill.HATCH)


class ChartWords(NamedTuple):
    """The words in the charts; paper names levels by their scores, the window by the levels themselves."""

    year: str = "ปี %1"
    total: str = "คะแนนรวม"
    unit: str = "ข้อ"
    by_scores: bool = True

    def of_year(self, year: int) -> str:
        """A year as charts name it."""
        return self.year.replace("%1", str(year))

    def of_band(self, band: Band) -> str:
        """A level as charts name it."""
        return band.label if self.by_scores else band.level


def radar(given: ScoreAnalysis, words: ChartWords) -> Radar:
    """The indicators of a year round a centre, with the year before."""
    return Radar(_values(given), words.of_year(given.year), _before(given, words))


def in_order(given: ScoreAnalysis, words: ChartWords) -> Bars:
    """The indicators by their numbers."""
    return _bars(given, _values(given), words)


def ranked(given: ScoreAnalysis, words: ChartWords) -> Bars:
    """The indicators from the best down."""
    return _bars(given, sorted(_values(given), key=lambda one: (one.now is None, -(one.now or 0))), words)


def by_level(given: ScoreAnalysis, words: ChartWords) -> Stack:
    """How many items of each instrument stand on each level."""
    codes = [instrument.code for instrument in given.framework.instruments]
    counts = given.counts()
    rows = tuple(
        (words.of_band(band), tuple(counts[band.level][code] for code in codes)) for band in given.level_bands()
    )
    return Stack(rows, tuple(zip(_INSTRUMENT_FILLS, codes, strict=False)), words.unit)


def over_years(given: ScoreAnalysis, words: ChartWords) -> Lines:
    """The total and each instrument over the years that have a result."""
    codes = [instrument.code for instrument in given.framework.instruments]
    series = [Series(words.total, tuple(sheet.total for _, sheet in given.history))]
    series += [Series(code, tuple(_of(sheet.instruments, code) for _, sheet in given.history), code) for code in codes]
    known = [value for one in series for value in one.values if value is not None]
    lowest = max(0, int(min(known, default=Decimal(0))) // 10 * 10 - 10)
    return Lines(tuple(str(year) for year, _ in given.history), tuple(series), lowest)


def _before(given: ScoreAnalysis, words: ChartWords) -> str:
    return words.of_year(given.year - 1) if given.before else ""


def _fills(given: ScoreAnalysis) -> dict[str, Fill]:
    return {band.level: fill for band, fill in zip(given.level_bands(), _LEVEL_FILLS, strict=False)}


def _values(given: ScoreAnalysis) -> tuple[Value, ...]:
    fills = _fills(given)
    return tuple(
        Value(
            f"{indicator.number} {indicator.title}", part.score, given.indicator_before(indicator.number),
            fills.get(part.level or "", Fill.WHITE), str(indicator.number),
        )
        for indicator, part in given.indicators()
    )  # fmt: skip


def _bars(given: ScoreAnalysis, values: Sequence[Value], words: ChartWords) -> Bars:
    bands, fills = given.level_bands(), _fills(given)
    legend = tuple((fills[band.level], words.of_band(band)) for band in bands if band.level in fills)
    marks = tuple(band.minimum for band in bands if band.minimum > 0)
    return Bars(tuple(values), _before(given, words), marks, legend)


def _of(parts: tuple[PartScore, ...], code: str) -> Decimal | None:
    return next((part.score for part in parts if part.code == code), None)

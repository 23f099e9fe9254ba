"""The charts of a result in the window: what they show, where their parts lead, and keeping a picture of one."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ita_desktop.documents.charts import Chart
from ita_desktop.documents.forms import score_charts as form
from ita_desktop.documents.forms.score_charts import ChartWords
from ita_desktop.domain.framework import Framework
from ita_desktop.services import papers
from ita_desktop.services.finding import Place
from ita_desktop.services.session import Session

if TYPE_CHECKING:
    from ita_desktop.documents.outgoing import Made

__all__ = ["ChartWords", "ScoreCharts", "ScoredItem", "keep_picture", "result_years", "score_charts"]


class ScoredItem(NamedTuple):
    """An item as the list beside the levels shows it."""

    code: str
    title: str
    score: Decimal
    level: str


class ScoreCharts(NamedTuple):
    """The charts of one year by name, in the order in which they are shown, and its items from the weakest up."""

    year: int
    framework: Framework
    charts: dict[str, Chart]
    items: tuple[ScoredItem, ...]

    def place(self, key: str) -> Place | None:
        """Where a part of a chart leads: an item itself, an indicator or instrument by its first item."""
        items = self.framework.items
        instruments = self.framework.instrument_of_indicator
        code = next(
            (i.code for i in items if key in (i.code, str(i.indicator), instruments[i.indicator])),
            None,
        )
        return Place("item", code, self.year) if code else None


def result_years(opened: Session) -> list[int]:
    """The years that have a result, newest first."""
    return list(reversed(papers.results(opened)))


def score_charts(opened: Session, year: int, words: ChartWords) -> ScoreCharts:
    """Everything that can be drawn of a year's result; lines over the years need two of them."""
    given = papers.score_analysis(opened, year)
    charts: dict[str, Chart] = {
        "radar": form.radar(given, words),
        "ranked": form.ranked(given, words),
        "in-order": form.in_order(given, words),
        "by-level": form.by_level(given, words),
    }
    if len(given.history) > 1:
        charts["over-years"] = form.over_years(given, words)
    scored = [
        ScoredItem(item.code, item.short_title or item.title, result.score, result.level or "")
        for item, result in given.items()
        if result.score is not None
    ]
    return ScoreCharts(year, given.framework, charts, tuple(sorted(scored, key=lambda one: one.score)))


def keep_picture(target: Path, png: bytes) -> Made:
    """Keep a chart as a picture; it is whole, or what was there stays."""
    from ita_desktop.documents.outgoing import write_data

    return write_data(target, lambda: png)

"""Why a disclosure item would lose points today, and the score that is to be expected of it.

How an assessor shares the points of an item among its elements is not published: an item counts whole or not at all.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from ita_desktop.domain import dates, links
from ita_desktop.domain.fiscal_year import BUDDHIST_OFFSET, fiscal_year_of
from ita_desktop.domain.framework import Item
from ita_desktop.domain.links import LinkState
from ita_desktop.domain.messages import Language
from ita_desktop.domain.naming import former_directors, months_named, other_districts, years_named
from ita_desktop.domain.publication import Publication
from ita_desktop.domain.sentences.reasons import REASONS
from ita_desktop.domain.sentences.table import Line
from ita_desktop.domain.thai import to_arabic_digits

FULL, NOTHING = Decimal(100), Decimal(0)
_FIRST_HALF = (10, 11, 12, 1, 2, 3)
_MONTHLY, _HALF_YEARLY = re.compile("รายเดือน"), re.compile(r"6\s*เดือน")
_YEARLY = re.compile(r"ประจำปี|รายเดือน|6\s*เดือน")
_ANNOUNCED = re.compile("ประกาศ(?!ต่าง)|คำสั่ง")


class Severity(StrEnum):
    """Whether a reason costs the points of its item, or only asks for a look."""

    LOSES = "loses"
    WARNING = "warning"


class Reason(NamedTuple):
    """One reason: its sentence by code with values, what it costs, and the field where it is mended."""

    code: str
    values: Mapping[str, Any]
    severity: Severity
    place: str


def _none(_: str) -> tuple[str, ...]:
    return ()


class Around(NamedTuple):
    """What the rules must know of the office: its site and district, all districts, directors of now and before.

    `undrawn` tells the letters of a text that the typeface of its papers does not have.
    """

    year: int
    website: str = ""
    district: str = ""
    districts: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    undrawn: Callable[[str], tuple[str, ...]] = _none


def reasons(item: Item, published: Publication, around: Around) -> tuple[Reason, ...]:
    """Every reason of an item, those that cost points first."""
    found = [
        *_of_links(published, around),
        *_of_elements(published),
        *_of_months(item, published),
        *_of_years(item, published, around),
        *_of_dates(item, published, around),
        *_of_names(published, around),
    ]
    if not published.explanation.strip():
        found.append(_warning("explanation_empty", "explanation"))
    return tuple(sorted(found, key=lambda reason: reason.severity is not Severity.LOSES))


def predicted(found: tuple[Reason, ...]) -> Decimal:
    """The score to expect: nothing while one reason costs points, else all."""
    return NOTHING if any(reason.severity is Severity.LOSES for reason in found) else FULL


def in_words(reason: Reason, language: Language = "th") -> str:
    """A reason as a person reads it."""
    return filled(REASONS[reason.code], reason.values, language)


def filled(line: Line, values: Mapping[str, Any], language: Language) -> str:
    """A sentence in one language, with its days and lists as people read them."""
    return line[0 if language == "th" else 1].format_map({n: _shown(value, language) for n, value in values.items()})


def _shown(value: object, language: Language) -> str:
    if isinstance(value, dt.date):
        day, month = value.day, f"{value:%b}"
        return dates.thai_date(value) if language == "th" else f"{day} {month} {value.year + BUDDHIST_OFFSET}"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)


def _loses(code: str, place: str, **values: object) -> Reason:
    return Reason(code, values, Severity.LOSES, place)


def _warning(code: str, place: str, **values: object) -> Reason:
    return Reason(code, values, Severity.WARNING, place)


# --- one rule each --------------------------------------------------------------------------------------------


def _of_links(published: Publication, around: Around) -> Iterator[Reason]:
    given = [link for link in published.links if links.state(link.url) is not LinkState.EMPTY]
    if not given:
        yield _loses("link_none", "links")
    for link in given:
        place = f"link:{link.id}"
        if links.state(link.url) is LinkState.THAI_DIGITS:
            yield _loses("link_thai_digits", place, url=link.url)
        elif links.state(link.url) is LinkState.MALFORMED:
            yield _loses("link_malformed", place, url=link.url)
        elif links.on_own_site(link.url, around.website) is False:
            yield _warning("link_elsewhere", place, url=link.url)


def _of_elements(published: Publication) -> Iterator[Reason]:
    """An element nobody found in a published source may not be looked for, so it only warns."""
    for check in published.checks:
        if not check.ticked and check.confirmed:
            yield _loses("element_open", f"element:{check.id}", title=check.title)
        elif not check.ticked:
            yield _warning("element_open_unconfirmed", f"element:{check.id}", title=check.title)


def _asked(item: Item, published: Publication) -> str:
    """Everything that says what the item asks for."""
    titles = (item.title, item.short_title, *(check.title for check in published.checks))
    return to_arabic_digits("\n".join(titles))


def _texts(published: Publication) -> list[tuple[str, str]]:
    """What the assessor reads, each with its field."""
    titles = [(link.title, f"link:{link.id}") for link in published.links]
    return [(published.explanation, "explanation"), *titles]


def _of_months(item: Item, published: Publication) -> Iterator[Reason]:
    """October to March must be named one by one, or as a span, where the title says so; six months also as such."""
    asked = _asked(item, published)
    monthly = bool(_MONTHLY.search(asked))
    if not (monthly or _HALF_YEARLY.search(asked)):
        return
    said = to_arabic_digits("\n".join(text for text, _ in _texts(published)))
    if not monthly and _HALF_YEARLY.search(said):
        return
    named = months_named(said)
    missing = tuple(dates.MONTH_SHORT[month - 1] for month in _FIRST_HALF if month not in named)
    if missing:
        yield _loses("months_missing", "explanation", months=missing)


def _of_years(item: Item, published: Publication, around: Around) -> Iterator[Reason]:
    all_named: set[int] = set()
    place = "explanation"
    for text, where in _texts(published):
        named = years_named(text, around.year)
        if named - all_named - {around.year} and around.year not in named:
            place = where
        all_named |= named
    others = tuple(sorted(all_named - {around.year}))
    if others and around.year in all_named:
        yield _warning("year_besides", place, years=others, year=around.year)
    elif others:
        yield _loses("year_other", place, years=others, year=around.year)
    elif not all_named and published.explanation.strip() and _YEARLY.search(_asked(item, published)):
        yield _warning("year_missing", "explanation", year=around.year)


def _of_dates(item: Item, published: Publication, around: Around) -> Iterator[Reason]:
    """A plan may well be approved before its year; what is published belongs into it."""
    if (day := published.published_on) and fiscal_year_of(day) != around.year:
        yield _loses("published_outside", "published_on", day=day, year=around.year)
    asked = _asked(item, published)
    if day := published.approved_on:
        if fiscal_year_of(day) > around.year:
            yield _loses("approved_late", "approved_on", day=day, year=around.year)
        elif fiscal_year_of(day) < around.year:
            yield _warning("approved_early", "approved_on", day=day, year=around.year)
    elif "อนุมัติ" in asked:
        yield _loses("approval_missing", "approved_on")
    elif _ANNOUNCED.search(asked):
        yield _warning("approval_maybe", "approved_on")


def _of_names(published: Publication, around: Around) -> Iterator[Reason]:
    """Each name once, where it is found first; in one text both a district and a director may bear it."""
    seen: set[str] = set()
    for text, place in _texts(published):
        districts = other_districts(text, around.district, around.districts)
        directors = former_directors(text, around.former, around.directors)
        yield from (_loses("district_other", place, district=name) for name in districts if name not in seen)
        yield from (_loses("director_old", place, name=name) for name in directors if name not in seen)
        seen.update(districts, directors)

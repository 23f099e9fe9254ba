"""What is taken in: scores, plans, reports, forms that came back; and a plan carried over."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from ita_desktop.cli.calls import Call
from ita_desktop.domain import messages
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import read_year
from ita_desktop.services import session, sources
from ita_desktop.services.scores import Difference, ScoreImport
from ita_desktop.services.session import Session
from ita_desktop.services.sources import Source

T = TypeVar("T")


def take_in(call: Call) -> dict[str, Any]:
    """Read a source and take it into a year, or only say what it would bring."""
    if call.arguments.kind == "section-form":
        return _section_forms(call)
    kinds: dict[str, _Import[Any]] = {
        "scores": _Import(
            lambda opened, source: opened.scores.read_import(source, call.year),
            lambda opened, read: opened.scores.apply_import(read),
            lambda read: _import_data(read, call),
        ),
        "plan": _plan_import(call, "plan"),
        "report": _plan_import(call, "report"),
    }
    if call.arguments.kind not in kinds:
        raise Problem("not_built", what=f"import --as {call.arguments.kind}")
    given, kind = call.arguments.source, kinds[call.arguments.kind]
    source = sources.from_paste(_standard_input()) if given == "-" else sources.from_file(Path(given))
    if call.arguments.preview:
        with session.open_to_read(call.file) as opened:
            return kind.said(kind.read(opened, source))
    with call.open_to_write() as opened:
        read = kind.read(opened, source)
        call.report(opened.back_up("import"))
        kind.take(opened, read)
        return kind.said(read)


class _Import(NamedTuple, Generic[T]):
    """How one kind of source is read, taken into the file, and printed."""

    read: Callable[[Session, Source], T]
    take: Callable[[Session, T], object]
    said: Callable[[T], dict[str, Any]]


def _plan_import(call: Call, name: str) -> _Import[Any]:
    from ita_desktop.services import plan_imports

    kind = plan_imports.Kind(name)
    return _Import(
        lambda opened, source: opened.plan_imports.read(source, call.year, kind),
        lambda opened, read: opened.plan_imports.apply(read),
        lambda read: plan_imports.as_data(read, call.language),
    )


def _standard_input() -> bytes:
    """What was piped in; a program without a console has no standard input."""
    if sys.stdin is None:
        raise Problem("source_missing", name="-")
    return sys.stdin.buffer.read()


def _import_data(read: ScoreImport, call: Call) -> dict[str, Any]:
    return {
        "year": read.year,
        "source": read.source,
        "adds_year": read.adds_year,
        "items": len(read.official),
        "topics": len(read.answers),
        "changes": [_difference_data(difference) for difference in read.differences],
        "doubts": [
            {"place": place, "rule": rule, "text": messages.say_doubt(rule, values, call.language)}
            for place, rule, values in read.doubts
        ],
    }


def _difference_data(difference: Difference) -> dict[str, Any]:
    def plain(value: object) -> object:
        if value is None:
            return None
        counts, percents = getattr(value, "counts", None), getattr(value, "percents", None)
        if counts or percents:
            return {"counts": counts, "percents": [float(p) for p in percents] if percents else None}
        return float(str(value))

    topic = {} if difference.topic is None else {"topic": difference.topic}
    return {"code": difference.code, **topic, "before": plain(difference.before), "after": plain(difference.after)}


def _section_forms(call: Call) -> dict[str, Any]:
    """Forms that came back, a file or a folder of them; what both sides changed stays as it is here."""
    from ita_desktop.services import returned_forms

    source = Path(call.arguments.source)
    if call.arguments.preview:
        with session.open_to_read(call.file) as opened:
            return returned_forms.as_data(opened.section_forms.read(source, call.year), call.language)
    with call.open_to_write() as opened:
        read = opened.section_forms.read(source, call.year)
        call.report(opened.back_up("import"))
        merged = opened.section_forms.apply(read)
        return {**returned_forms.as_data(read, call.language), "merged": merged._asdict()}


def carry_over(call: Call) -> dict[str, Any]:
    """Carry the plan of a year over to a later one, or only say what that would bring."""
    from ita_desktop.services import carrying

    before, year = read_year(call.arguments.first), read_year(call.arguments.to)
    if call.arguments.preview:
        with session.open_to_read(call.file) as opened:
            return carrying.as_data(opened.carrying.look(before, year))
    with call.open_to_write() as opened:
        found = opened.carrying.look(before, year)
        opened.carrying.carry(found)
        return carrying.as_data(found)

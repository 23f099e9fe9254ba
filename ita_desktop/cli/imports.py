"""What is taken in: scores, plans, reports, forms that came back; and what is carried over."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ita_desktop.cli.calls import Call
from ita_desktop.domain import messages
from ita_desktop.domain.errors import Problem
from ita_desktop.domain.fiscal_year import read_year
from ita_desktop.services import session, sources
from ita_desktop.services.scores import Difference, ScoreImport
from ita_desktop.services.session import Session
from ita_desktop.services.sources import Source

if TYPE_CHECKING:
    from ita_desktop.domain.risk_form import RiskForm
    from ita_desktop.domain.section_form import SectionForm
    from ita_desktop.services.returned_forms import Returned

T = TypeVar("T")


def take_in(call: Call) -> dict[str, Any]:
    """Read a source and take it into a year, or only say what it would bring."""
    if call.arguments.kind == "section-form":
        return _section_forms(call)
    if call.arguments.kind == "risk-form":
        return _risk_forms(call)
    kinds: dict[str, _Import[Any]] = {
        "scores": _Import(
            lambda opened, source: opened.scores.read_import(source, call.year),
            lambda opened, read: opened.scores.apply_import(read),
            lambda read: _import_data(read, call),
        ),
        "plan": _plan_import(call, "plan"),
        "report": _plan_import(call, "report"),
        "risks": _risk_import(call),
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


def _risk_import(call: Call) -> _Import[Any]:
    from ita_desktop.services import risk_imports

    return _Import(
        lambda opened, source: opened.risk_imports.look(call.year, source),
        lambda opened, read: opened.risk_imports.keep(read),
        lambda read: risk_imports.as_data(read, call.language),
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

    if call.arguments.preview:
        with session.open_to_read(call.file) as opened:
            return returned_forms.as_data(_returned(opened, call), call.language)
    with call.open_to_write() as opened:
        read = _returned(opened, call)
        call.report(opened.back_up("import"))
        merged = opened.section_forms.apply(read)
        return {**returned_forms.as_data(read, call.language), "merged": merged._asdict()}


def _returned(opened: Session, call: Call) -> Returned[SectionForm]:
    """What came back; where nothing of it can be taken in, what is wrong with each file."""
    read = opened.section_forms.read(Path(call.arguments.source), call.year)
    _refuse_all(call, [one.problem for one in read.forms])
    for photo in read.beside:
        if photo.asks:
            call.tell(photo.asks)
    return read


def _risk_forms(call: Call) -> dict[str, Any]:
    """Risk forms that came back, a file or a folder of them; what both sides changed stays as it is here."""
    from ita_desktop.services import risk_forms

    def read(opened: Session) -> Returned[RiskForm]:
        found = opened.risk_forms.read([Path(call.arguments.source)], call.year)
        _refuse_all(call, [one.problem for one in found.forms])
        return found

    if call.arguments.preview:
        with session.open_to_read(call.file) as opened:
            return risk_forms.as_data(read(opened), call.language)
    with call.open_to_write() as opened:
        found = read(opened)
        call.report(opened.back_up("import"))
        merged = opened.risk_forms.apply(found)
        return {**risk_forms.as_data(found, call.language), "merged": merged._asdict()}


def _refuse_all(call: Call, problems: Sequence[Problem | None]) -> None:
    """Where nothing can be taken in, say what is wrong with each file."""
    found = [problem for problem in problems if problem]
    if found and len(found) == len(problems):
        for problem in found[:-1]:
            call.tell(problem)
        raise found[-1]


def carry_over(call: Call) -> dict[str, Any]:
    """Carry the plan or the risks of a year over to a later one, or only say what that would bring."""
    before, year = read_year(call.arguments.first), read_year(call.arguments.to)
    over = _risks_over if call.arguments.kind == "risks" else _plan_over
    if call.arguments.preview:
        with session.open_to_read(call.file) as opened:
            return over(opened, before, year, take=False)
    with call.open_to_write() as opened:
        return over(opened, before, year, take=True)


def _plan_over(opened: Session, before: int, year: int, *, take: bool) -> dict[str, Any]:
    from ita_desktop.services import carrying

    found = opened.carrying.look(before, year)
    if take:
        opened.carrying.carry(found)
    return carrying.as_data(found)


def _risks_over(opened: Session, before: int, year: int, *, take: bool) -> dict[str, Any]:
    from ita_desktop.services import risk_carrying

    found = opened.risk_carrying.look(before, year)
    if take:
        opened.risk_carrying.carry(before, year)
    return risk_carrying.as_data(found)

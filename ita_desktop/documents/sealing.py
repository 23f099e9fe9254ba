"""The seal of any file of ours as lines of text: first what it is, then what it carries, a row each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from ita_desktop.domain.errors import Problem

Sealed = TypeVar("Sealed")


def sealed(mark: str, version: int, head: Mapping[str, Any], rows: Iterable[Any]) -> list[str]:
    """A seal of a kind of file, to be read again by `unsealed`."""
    first = {"mark": mark, "version": version, **head}
    return [json.dumps(line, ensure_ascii=False) for line in (first, *rows)]


def unsealed(
    mark: str, version: int, lines: Sequence[str], make: Callable[[Mapping[str, Any], Sequence[Any]], Sealed]
) -> Sealed | None:
    """What `make` makes of the head and the rows; None where these lines are no such seal, or a person broke it."""
    try:
        head, *rows = map(json.loads, lines)
        return make(head, rows) if (head["mark"], head["version"]) == (mark, version) else None
    except (Problem, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
        return None

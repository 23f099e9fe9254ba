"""Which row of a form a photo says it belongs to, by the number that its name or the name of its folder begins with."""

from __future__ import annotations

import re

from ita_desktop.domain.dates import MONTH_NAMES, MONTH_SHORT
from ita_desktop.domain.thai import squeeze, tidy, to_arabic_digits

_NUMBER = re.compile(r"(?:ลำดับ(?:ที่)?\s*)?(\d{1,4})(?![^\W_])(.*)", re.DOTALL)
_MONTHS = tuple(squeeze(name).replace(".", "") for name in (*MONTH_NAMES, *MONTH_SHORT))
_DAY_OR_HOUR = re.compile(r"\s*(?:[-/._ ]\d{1,2}[-/._ ](?:\d{2}|\d{4})(?!\d)|[.:]\d{2}\s*น)")


def row_number(name: str) -> int | None:
    """The number of the row in a name, as in 3, 3-1, "3 ประชุม" or ๓; a day or an hour is none."""
    found = _NUMBER.match(to_arabic_digits(tidy(name).text).strip())
    if not found or _DAY_OR_HOUR.match(found[2]):
        return None
    rest = squeeze(found[2]).replace(".", "").lstrip("-_")
    return None if rest.startswith(_MONTHS) else int(found[1]) or None

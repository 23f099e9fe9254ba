"""Thai or Arabic digits on paper: prose and counts change, links, mail, file names and item codes never do."""

from __future__ import annotations

import re

from ita_desktop.domain.thai import to_arabic_digits, to_thai_digits

# What keeps its digits wherever it stands. A code is letters and digits in one: O12, ITA2569, ISO-9001.
_PROTECTED = re.compile(
    r"(?:https?://|www\.|ftp://)\S+"
    r"|[\w.+-]+@[\w-]+\.[\w.-]+"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:go\.th|or\.th|ac\.th|co\.th|in\.th|com|net|org|th)\b(?:/\S*)?"
    r"|[\w()-]+\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|ita|txt|csv|html?)\b"
    r"|\b[A-Za-z][A-Za-z_.-]*\d[\w.-]*"
    r"|\b\d+[A-Za-z][\w.-]*",
    re.IGNORECASE | re.ASCII,
)


def shown(text: str, *, thai: bool) -> str:
    """The text as paper shows its digits."""
    convert = to_thai_digits if thai else to_arabic_digits
    parts, last = [], 0
    for kept in _PROTECTED.finditer(text):
        parts += [convert(text[last : kept.start()]), kept[0]]
        last = kept.end()
    parts.append(convert(text[last:]))
    return "".join(parts)

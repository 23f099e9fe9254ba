"""Whether an address that goes to the assessor can be opened, and whether it lies on the office's own site."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

from ita_desktop.domain.thai import tidy, to_arabic_digits

_LABEL = re.compile(r"[a-z0-9\u0e00-\u0e4e]([a-z0-9\u0e00-\u0e4e-]*[a-z0-9\u0e00-\u0e4e])?")
_THAI_DIGIT = re.compile("[๐-๙]")


class LinkState(StrEnum):
    """What is wrong with the form of an address, if anything."""

    GOOD = "good"
    EMPTY = "empty"
    MALFORMED = "malformed"
    THAI_DIGITS = "thai-digits"


def state(url: str) -> LinkState:
    """Whether an address is well-formed, and whether somebody's word processor made its digits Thai."""
    if not url.strip():
        return LinkState.EMPTY
    if _THAI_DIGIT.search(url):
        return LinkState.THAI_DIGITS
    return LinkState.GOOD if _split(url) else LinkState.MALFORMED


def repaired(url: str) -> str:
    """The address with Arabic digits and nothing invisible or blank around it; what else is wrong stays."""
    return to_arabic_digits(tidy(url).text).strip()


def on_own_site(url: str, website: str) -> bool | None:
    """Whether an address lies on the office's site; None where that can't be said."""
    link, own = _split(url), _split(_with_scheme(website))
    if link is None or own is None:
        return None
    host, own_host = _host(link), _host(own)
    if host != own_host and not host.endswith(f".{own_host}"):
        return False
    folder = own.path.strip("/").casefold()
    inside = link.path.strip("/").casefold()
    return host != own_host or not folder or inside == folder or inside.startswith(f"{folder}/")


def _with_scheme(website: str) -> str:
    text = repaired(website)
    return text if "://" in text or not text else f"https://{text}"


def _split(url: str) -> SplitResult | None:
    """The parts of a well-formed address."""
    if re.search(r"\s", url) or tidy(url).text != url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    labels = (parts.hostname or "").split(".")
    fits = parts.scheme in ("http", "https") and len(labels) > 1 and all(map(_LABEL.fullmatch, labels))
    return parts if fits and port != 0 and not _is_number(labels[-1]) else None


def _is_number(label: str) -> bool:
    """A host that ends in a number is an address of a machine, which nobody outside reaches for sure."""
    return label.isdigit()


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").removeprefix("www.")

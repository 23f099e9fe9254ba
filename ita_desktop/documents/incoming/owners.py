"""Who answers for a measure: ฝ่าย by full, short or misspelt name, posts as printed, and what each does."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ita_desktop.domain.measures import Owner, Role
from ita_desktop.domain.office import Section
from ita_desktop.domain.thai import squeeze

_ROLES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"\s*[(:\-–]?\s*(?:เป็น|ทำหน้าที่)?(?:เจ้าภาพ(?:หลัก)?|ผู้รับผิดชอบหลัก|หน่วยงานหลัก)\s*\)?\s*$"), Role.LEAD),
    (re.compile(r"\s*[(:\-–]?\s*(?:เป็น|ทำหน้าที่)?(?:ผู้กำกับดูแล|ผู้ดูแล|ผู้กำกับ|กำกับดูแล)\s*\)?\s*$"), Role.OVERSEER),
    (re.compile(r"\s*[(:\-–]?\s*(?:เป็น|ทำหน้าที่)?(?:ผู้ปฏิบัติ(?:งาน)?|ผู้ดำเนินการ)\s*\)?\s*$"), Role.DOER),
    (re.compile(r"\s*[(:\-–]?\s*(?:เป็น|ทำหน้าที่)?(?:ผู้ประสาน(?:งาน)?)\s*\)?\s*$"), Role.COORDINATOR),
)
_ROLE_FIRST = re.compile(r"^(เจ้าภาพหลัก|ผู้รับผิดชอบหลัก|ผู้ดูแล|ผู้กำกับดูแล|ผู้ปฏิบัติ|ผู้ประสานงาน)\s*[:：]\s*(?=\S)")
_WITH = re.compile(r"\s+(?:และ)?(?:โดย)?ประสาน(?:งาน)?(?:กับ|ร่วมกับ)\s*")
_ROLE_ENDS = re.compile(r"(เป็น(?:เจ้าภาพหลัก|ผู้กำกับดูแล|ผู้ดูแล|ผู้ปฏิบัติ(?:งาน)?|ผู้ประสาน(?:งาน)?))\s+(?!ประสาน|และ)")
_COORDINATES = re.compile(r"^(?:โดย)?ประสาน(?:งาน)?(?:กับ|ร่วมกับ)?\s*(?=\S)")
_ALL_STAFF = re.compile(r"(?:บุคลากร|ข้าราชการ|เจ้าหน้าที่|ลูกจ้าง|พนักงาน)\S*(?:ทุกคน|ทั้งหมด)")
_SEPARATOR = re.compile(r"\s*[/,;]\s*|\s+และ\s*(?=ฝ่าย)|(?<=\S)และ(?=ฝ่าย)|\s+(?=ฝ่าย)")
_SHORTENED = re.compile(r"\s*ฯ(?:ลฯ)?\s*$")
_NEAR, _APART = 0.78, 0.08
_MOST = 30  # owners of one point; an office has ten sections


class ReadOwner(NamedTuple):
    """An owner with the number of the point it came from, how it was printed, and whether its name was guessed."""

    owner: Owner
    point: int
    printed: str
    guessed: bool = False


class Names:
    """The names of an office's ฝ่าย, as tables write them."""

    def __init__(self, sections: Iterable[Section]) -> None:
        self.full: list[str] = []
        self._known: dict[str, str] = {}
        self._found: dict[str, tuple[str, bool] | None] = {}
        for section in sections:
            self.full.append(section.name)
            bare = section.name.removeprefix("ฝ่าย")
            for name in (section.name, section.short_name, bare, bare.removeprefix("การ"), *section.aliases):
                self._known.setdefault(squeeze(name).replace("ฯ", ""), section.name)

    def find(self, printed: str) -> tuple[str, bool] | None:
        """The full name of a ฝ่าย and whether it was guessed; None for posts and anything else."""
        if printed not in self._found:
            self._found[printed] = self._find(printed)
        return self._found[printed]

    def _find(self, printed: str) -> tuple[str, bool] | None:
        flat = squeeze(printed)
        plain = _SHORTENED.sub("", flat)
        for spelling in (plain, plain.removeprefix("ฝ่าย")):
            if spelling in self._known:
                return self._known[spelling], False
        bare = plain.removeprefix("ฝ่าย")
        if plain != flat and len(bare) > 3:
            begun = [name for name in self.full if name.removeprefix("ฝ่าย").startswith(bare)]
            if len(begun) == 1:
                return begun[0], False
        return self._near(bare) if flat.startswith("ฝ่าย") or len(bare) <= 40 else None

    def _near(self, bare: str) -> tuple[str, bool] | None:
        """The one ฝ่าย whose name a misspelt one must be."""
        if len(bare) < 4:
            return None
        rated: dict[str, float] = {}
        for spelling, name in self._known.items():
            known = spelling.removeprefix("ฝ่าย")
            if abs(len(known) - len(bare)) <= max(2, len(known) // 4):
                ratio = difflib.SequenceMatcher(None, bare, known, autojunk=False).ratio()
                rated[name] = max(ratio, rated.get(name, 0))
        best = sorted(rated.items(), key=lambda pair: -pair[1])[:2]
        if best and best[0][1] >= _NEAR and (len(best) == 1 or best[0][1] - best[1][1] >= _APART):
            return best[0][0], True
        return None


def read_owners(points: Sequence[str], names: Names) -> list[ReadOwner]:
    """The owners in the points of a cell; a role word alone belongs to the owner before it."""
    read: list[ReadOwner] = []
    for number, text in enumerate(points):
        for part, coordinates in _with_coordinators(text):
            name, role = _split_role(part)
            role = Role.COORDINATOR if coordinates and role is None else role
            if not name:
                if read and role and read[-1].owner.role is None:
                    read[-1] = read[-1]._replace(owner=read[-1].owner._replace(role=role))
                continue
            if role is None and _ALL_STAFF.search(squeeze(name)):
                role = Role.ALL_STAFF
            read += [owner._replace(point=number) for owner in _named(name, role, names)]
    return list({(r.owner.name, r.owner.role): r for r in reversed(read)}.values())[::-1]


def _with_coordinators(text: str) -> list[tuple[str, bool]]:
    """The owners of a point, cut after each role and before those to coordinate with, who are marked."""
    return [part for owner in _ROLE_ENDS.sub("\\1\n", text).split("\n") for part in _coordinated(owner)]


def _coordinated(text: str) -> list[tuple[str, bool]]:
    first, *others = _WITH.split(text)
    alone = _COORDINATES.match(first)
    parts = [(first[alone.end() :], True) if alone else (first, False)]
    return [*parts, *((other, True) for other in others)]


def _split_role(text: str) -> tuple[str, Role | None]:
    """A name without the words that say what it does, and what they say."""
    first = _ROLE_FIRST.match(text)
    if first:
        return text[first.end() :].strip(), _split_role(first[1])[1]
    for pattern, role in _ROLES:
        found = pattern.search(text)
        if found:
            return text[: found.start()].strip(" -–,"), role
    return text.strip(" -–,"), None


def _named(printed: str, role: Role | None, names: Names) -> list[ReadOwner]:
    """The ฝ่าย that a name means, several where it joins them; else the name as it stands."""
    whole = names.find(printed)
    if whole and not whole[1]:
        return [ReadOwner(Owner(whole[0], role), 0, printed)]
    parts = [part for part in _SEPARATOR.split(printed, _MOST) if part and part.strip()]
    found = [names.find(part) for part in parts]
    if len(parts) > 1 and any(found):
        return [
            ReadOwner(Owner(hit[0] if hit else " ".join(part.split()), role), 0, part, bool(hit and hit[1]))
            for part, hit in zip(parts, found, strict=True)
        ]
    if whole:
        return [ReadOwner(Owner(whole[0], role), 0, printed, True)]
    return [ReadOwner(Owner(printed, role), 0, printed)]


def with_default_role(owners: Iterable[Owner], *, roles_used: bool) -> tuple[Owner, ...]:
    """Owners as a plan prints them: where the document uses role words, one without is a doer."""
    if not roles_used:
        return tuple(owners)
    return tuple(owner if owner.role else owner._replace(role=Role.DOER) for owner in owners)

"""Photos that lie beside forms that came back: whose each is by its folder, and which row's by its number.

Whoever a folder belongs to is said by its name, that of a ฝ่าย or of a form, or by the forms in it. Where that leaves a
doubt, a person is asked: nothing is filed by guess.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import Kind
from ita_desktop.domain.photo_numbers import row_number
from ita_desktop.domain.thai import squeeze
from ita_desktop.services.evidence import Given, Ready, prepare

_PICTURES = (
    ".jpg", ".jpeg", ".jfif", ".png", ".heic", ".heif", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif",
)  # fmt: skip
_OF_SYSTEMS = ("thumbs.db", "desktop.ini")
_OF_PHOTOS = re.compile("^(รูปถ่าย|รูปภาพ|รูป|ภาพถ่าย|ภาพกิจกรรม|ภาพ|photos?|pictures?|images?)")
_DEEPEST, _MOST_FILES, MOST = 4, 5000, 300


class Target(NamedTuple):
    """Where a photo goes: a form by its uid, and a row of it."""

    form: str
    row: str


class Beside(NamedTuple):
    """A file that lies beside forms: those it may belong to, and where its number puts it, else somebody is asked.

    What can't be taken is not `ready`, and has a `problem`.
    """

    path: Path
    forms: tuple[str, ...] = ()
    target: Target | None = None
    ready: Ready | None = None
    problem: Problem | None = None

    @property
    def asks(self) -> Problem | None:
        """Why it goes nowhere of itself, if it does not."""
        return self.problem or (None if self.target else Problem("form_photo_asks", name=self.path.name))


Chosen = Mapping[Path, Target | None]
"""Where a person puts photos, or leaves them; the others go where their number says."""
Whose = frozenset[str | None]
"""The forms that a folder may belong to; None is one that is not known here."""


class Delivery(NamedTuple):
    """What was chosen or dropped: the files to read as forms, and what lies beside them, below which folder.

    Nobody chose what is only `near` a form; where it belongs to another, it is none of our business.
    """

    books: tuple[Path, ...]
    files: Mapping[Path, Path]
    near: frozenset[Path]


def folder_name(name: str) -> str:
    """The name of a ฝ่าย or form as folders are compared by it."""
    return _OF_PHOTOS.sub("", squeeze(name)).removeprefix("ฝ่าย")


def delivery(paths: Iterable[Path], sections: Iterable[str]) -> Delivery:
    """The forms among these, in order, each once, and every file that may come along; `sections` names folders."""
    names, books, files = {folder_name(name) for name in sections}, dict[Path, None](), dict[Path, Path]()
    given, near = list(paths), dict[Path, Path]()
    for path in given:
        if path.is_dir():
            found, inside = _books_below(path, names), {one: path for one in _below(path) if not _is_book(one)}
            if not found and not any(map(_is_picture, inside)):
                raise Problem("forms_none", name=path.name)
            books |= dict.fromkeys(found)
            files |= inside
        elif _is_picture(path):
            files[path] = path.parent
        else:
            books[path] = None
            near |= dict.fromkeys(_near(path, names), path.parent)
    if given and not books:
        raise Problem("forms_none" if given[0].is_dir() else "form_photo_alone", name=given[0].name)
    return Delivery(tuple(books), {**near, **files}, frozenset(near.keys() - files.keys()))


def _books_below(folder: Path, names: set[str]) -> list[Path]:
    """The workbooks of a folder and of folders of ฝ่าย in it; where it has none itself, those of any folder in it."""
    own = _listed(folder)
    books, folders = [one for one in own if _is_book(one)], [one for one in own if one.is_dir()]
    wanted = [one for one in folders if folder_name(one.name) in names] if books else folders
    return [*books, *(one for inside in wanted for one in _listed(inside) if _is_book(one))]


def _near(book: Path, names: set[str]) -> Iterator[Path]:
    """What may belong to a form out of a folder that may hold anything: photos, numbers, folders of its name."""
    listed = _listed(book.parent)
    alone = sum(map(_is_book, listed)) == 1
    for one in listed:
        if one.is_dir():
            if row_number(one.name) or folder_name(one.name) in (*names, folder_name(book.stem), ""):
                yield from (inside for inside in _below(one) if not _is_book(inside))
        elif (alone and _is_picture(one)) or (row_number(one.stem) and not _is_book(one)):
            yield one


def _below(folder: Path) -> list[Path]:
    """The files below a folder, as far as anybody lays photos."""
    found: list[Path] = []
    for at, folders, names in os.walk(folder):
        here = Path(at)
        deep = len(here.relative_to(folder).parts)
        folders[:] = [] if deep >= _DEEPEST else sorted(one for one in folders if not one.startswith("."))
        found += [here / name for name in sorted(names) if _counts(name)]
        if len(found) > _MOST_FILES:
            break
    return found[:_MOST_FILES]


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(one for one in folder.iterdir() if _counts(one.name))
    except OSError:  # a folder that nobody may look into holds nothing for us
        return []


def _counts(name: str) -> bool:
    return not name.startswith(("~$", ".")) and name.lower() not in _OF_SYSTEMS


def _is_book(path: Path) -> bool:
    return path.suffix.lower() == ".xlsx" and not path.is_dir()


def _is_picture(path: Path) -> bool:
    return path.suffix.lower() in _PICTURES


class Placing:
    """Who each file beside forms belongs to.

    `books` are the files that were read, with the uid of the form in each or None; `named` are the forms of each ฝ่าย
    by its names, None where it has none here; `rows` are the rows of each form in their order, "" for one that is gone.
    """

    def __init__(
        self, books: Mapping[Path, str | None], named: Mapping[str, Whose], rows: Mapping[str, Sequence[str]]
    ) -> None:  # fmt: skip
        self._books, self._named, self._rows = books, named, rows
        self._known: dict[Path, Whose | None] = {}

    def place(self, path: Path, root: Path) -> Beside:
        """The forms that a file may belong to, and its row where both are beyond doubt."""
        numbers: list[int] = []
        for folder in (path.parent, *path.parent.parents):
            whose = self._whose(folder)
            if whose is None and folder == root:
                whose = frozenset({*self._rows, None})
            if whose is not None:
                return self._placed(path, whose, numbers)
            if number := row_number(folder.name):
                numbers.append(number)
        return self._placed(path, frozenset({*self._rows, None}), numbers)

    def _placed(self, path: Path, whose: Whose, folders: Sequence[int]) -> Beside:
        forms = tuple(uid for uid in self._rows if uid in whose)
        if not forms:
            return Beside(path, problem=Problem("form_photo_no_form", name=path.name))
        numbers = set(folders or [row_number(path.stem) or 0])
        number = numbers.pop() if len(numbers) == 1 and len(whose) == 1 else 0
        rows = self._rows[forms[0]]
        row = rows[number - 1] if 1 <= number <= len(rows) else ""
        return Beside(path, forms, Target(forms[0], row) if row else None)

    def _whose(self, folder: Path) -> Whose | None:
        if folder not in self._known:
            self._known[folder] = self._told(folder)
        return self._known[folder]

    def _told(self, folder: Path) -> Whose | None:
        """What a folder says by what lies in it and by its name, the surest first; where they differ, all of it."""
        name = folder_name(folder.name)
        inside = self._inside(folder, lambda _: True)
        like_a_form = self._inside(folder.parent, lambda book: folder_name(book.stem) == name)
        told = [one for one in (inside, like_a_form, self._named.get(name)) if one]
        if not told:
            return None
        return told[0] if all(told[0] <= other for other in told) else frozenset().union(*told)

    def _inside(self, folder: Path, wanted: Callable[[Path], bool]) -> Whose:
        """The forms in a folder; one that nobody chose might be any."""
        return frozenset(self._books.get(one) for one in _listed(folder) if _is_book(one) and wanted(one))


def read(placed: Iterable[Beside], is_new: Callable[[Beside, Ready], bool]) -> tuple[list[Beside], int]:
    """Photos made ready, those with a number first, and how many are not new; not more at once than memory likes."""
    found, known, ready = list[Beside](), 0, 0
    for one in sorted(placed, key=lambda one: (one.target is None, _in_order(one.path))):
        if one.problem is None and ready >= MOST:
            one = one._replace(problem=Problem("form_photo_beyond", name=one.path.name, most=MOST))
        if one.problem is None:
            try:
                photo = prepare(Given.at(one.path))
            except Problem as problem:
                one = one._replace(problem=problem)
            else:
                if photo.kind is not Kind.PHOTO:
                    one = one._replace(problem=Problem("form_file_no_photo", name=one.path.name))
                elif is_new(one, photo):
                    one, ready = one._replace(ready=photo), ready + 1
                else:
                    known += 1
                    continue
        found.append(one)
    return found, known


def _in_order(path: Path) -> list[tuple[int, str]]:
    """Names as people count: 3-2 before 3-10."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", str(path))]

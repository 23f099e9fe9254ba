"""The pen: puts lines, rules, areas and pictures on the pages of one PDF. Lengths are points from the top left."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

from reportlab.pdfgen.canvas import Canvas

from ita_desktop.documents import origin
from ita_desktop.documents.content import Align
from ita_desktop.documents.paper.faces import Face, FaceInUse, Typeface
from ita_desktop.documents.paper.lines import Line, Piece, spread, start_of, trimmed
from ita_desktop.documents.paper.saving import Photographs, end_page, save
from ita_desktop.documents.paper.styles import BASELINE, LETTER_STRETCH, SPACE_STRETCH, Style
from ita_desktop.documents.pictures import Prepared
from ita_desktop.domain.thai import keepable

DOTS = (0.6, 1.6)
_IN_LINKS = ":/?#[]@!$&'()*+,;=%-._~"


class _Canvas(Canvas):  # type: ignore[misc]
    """ReportLab's canvas without the Helvetica with which it begins every page."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Ink:
    """Draws on one PDF."""

    def __init__(self, target: Path | BytesIO, typeface: Typeface, *, title: str, office: str, kind: str = "") -> None:
        self._target, self._photographs = target, Photographs()
        self.canvas = _Canvas(str(target) if isinstance(target, Path) else target, pageCompression=1)
        self.typeface = typeface
        self._faces: dict[int, FaceInUse] = {}
        self._height = 0.0
        self._outline, self._level = 0, -1
        self.said: list[str] = []
        """Every line that was drawn, for whoever reads it back."""
        self.canvas.setTitle(keepable(title))
        self.canvas.setAuthor(keepable(office))
        self.canvas.setCreator(origin.PROGRAM)
        self.canvas.setKeywords(origin.mark(kind) if kind else "")
        self.canvas.setCatalogEntry("Lang", "th-TH")

    def begin_page(self, width: float, height: float) -> None:
        """A new page of this size."""
        self.canvas.setPageSize((width, height))
        self._height = height

    def end_page(self) -> None:
        """Finish the page."""
        end_page(self.canvas)

    def save(self) -> None:
        """Finish the PDF."""
        for face in self._faces.values():
            face.embed(self.canvas._doc)
        with (
            open(self._target, "wb") if isinstance(self._target, Path) else contextlib.nullcontext(self._target) as out
        ):
            save(self.canvas, out)

    # --- text -----------------------------------------------------------------------------------------------

    def line(
        self,
        line: Line,
        style: Style,
        x: float,
        top: float,
        room: float,
        align: Align = Align.LEFT,
        *,
        white: bool = False,
    ) -> None:
        """One set line whose leading begins at `top`."""
        pieces = trimmed(line.pieces)
        if not pieces:
            return
        size = style.size_in(self.typeface)
        blank, letter = 0.0, 0.0
        if align is Align.JUSTIFY and not line.ends:
            blank, letter = spread(line, size, room, SPACE_STRETCH, LETTER_STRETCH)
        left, base = x + start_of(line, room, align), self._height - top - style.leading * BASELINE
        text = "".join(piece.word.text for piece in pieces)
        self.said.append(text)
        code = ["q 1 g"] if white else []
        marked = max(text) <= "\uffff"  # PDFium reads a blank for anything beyond; our glyphs say it themselves
        if marked:
            code.append(f"/Span <</ActualText <feff{text.encode('utf-16-be').hex()}>>> BDC")
        code.append(f"BT 1 0 0 1 {left:.2f} {base:.2f} Tm")
        code += self._runs(pieces, size, blank, letter)
        code.append("ET EMC" if marked else "ET")
        self.canvas._code.append(" ".join([*code, "Q"] if white else code))
        if any(piece.link for piece in pieces):
            self._links(pieces, left, base, size, blank, letter)

    def _runs(self, pieces: Sequence[Piece], size: float, blank: float, letter: float) -> list[str]:
        """Operators that draw pieces one after the other, changing face and height where they do."""
        code: list[str] = []
        run: list[str] = []
        now: Face | None = None
        height = 0.0
        for piece in pieces:
            used = self._use(piece.face)
            if piece.face is not now:
                code += _shown(run)
                now = piece.face
                code.append(f"/{used.name} {size:g} Tf")
            parts = used.drawn(piece.word) if piece.blank or not letter else used.draw(piece.word.glyphs, letter)
            for rise, part in parts:
                if rise != height:
                    code += _shown(run)
                    code.append(f"{rise * size / 1000:g} Ts")
                    height = rise
                run.append(part)
            if piece.blank and blank:
                run.append(f"{-blank * len(piece.word.text):g}")
        code += _shown(run)
        if height:
            code.append("0 Ts")
        return code

    def _links(
        self, pieces: Sequence[Piece], left: float, base: float, size: float, blank: float, letter: float
    ) -> None:
        for piece in pieces:
            clusters = sum(glyph.advance > 0 for glyph in piece.word.glyphs)
            more = blank * len(piece.word.text) if piece.blank else letter * clusters
            width = (piece.word.width + more) * size / 1000
            if piece.link.lower().startswith(("http://", "https://", "mailto:")):
                self.canvas.linkURL(
                    quote(keepable(piece.link), safe=_IN_LINKS),
                    (left, base - size * 0.3, left + width, base + size * 0.9),
                )
            left += width

    def _use(self, face: Face) -> FaceInUse:
        used = self._faces.get(id(face))
        if used is None:
            used = self._faces[id(face)] = FaceInUse(face, f"T{len(self._faces) + 1}")
        return used

    @contextlib.contextmanager
    def turned(self, x: float, y: float) -> Iterator[None]:
        """What is drawn meanwhile stands upright, turned about a point; it reads from below upwards."""
        across, up = x, self._height - y
        self.canvas._code.append(f"q 0 1 -1 0 {across + up:.2f} {up - across:.2f} cm")
        yield
        self.canvas._code.append("Q")

    # --- strokes and areas ----------------------------------------------------------------------------------

    def rule(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        width: float = 0.4,
        *,
        dash: Sequence[float] = (),
        grey: float = 0,
    ) -> None:
        """A straight stroke."""
        low, high = self._height - y0, self._height - y1
        stroke = f"{x0:.2f} {low:.2f} m {x1:.2f} {high:.2f} l S"
        self.canvas._code.append(f"q {width:g} w {grey:g} G {_dash(dash)}{stroke} Q")

    def area(self, x: float, top: float, width: float, height: float, grey: float) -> None:
        """A filled rectangle."""
        self.canvas._code.append(
            f"q {grey:g} g {x:.2f} {self._height - top - height:.2f} {width:.2f} {height:.2f} re f Q"
        )

    def squares(self, at: Sequence[tuple[float, float, float]], side: float) -> None:
        """Black strips `side` high, each from its left and top so far to the right: one area without seams."""
        path = " ".join(f"{x:.3f} {self._height - top - side:.3f} {wide:.3f} {side:.3f} re" for x, top, wide in at)
        self.canvas._code.append(f"q 0 g {path} f Q")

    def box(self, x: float, top: float, width: float, height: float, line: float = 0.75, *, grey: float = 0) -> None:
        """The outline of a rectangle."""
        self.canvas._code.append(
            f"q {line:g} w {grey:g} G {x:.2f} {self._height - top - height:.2f} {width:.2f} {height:.2f} re S Q"
        )

    def outline(
        self, points: Sequence[tuple[float, float]], *, stroke: float = 0, ink: str = "0 G", fill: str = "",
        dash: Sequence[float] = (), closed: bool = True,
    ) -> None:  # fmt: skip
        """A path through points: filled, stroked or both; `ink` and `fill` are operators of PDF."""
        if len(points) < 2:
            return
        path = " ".join(f"{x:.2f} {self._height - y:.2f} {'l' if n else 'm'}" for n, (x, y) in enumerate(points))
        act = {(True, True): "b", (True, False): "s", (False, True): "B", (False, False): "S"}[closed, bool(fill)]
        if fill and not stroke:
            act = "h f"
        self.canvas._code.append(f"q {stroke:g} w 1 j {ink} {fill} {_dash(dash)}{path} {act} Q")

    def hatch(self, points: Sequence[tuple[float, float]], gap: float, *, crossed: bool = False) -> None:
        """Slanting strokes inside an outline: no tiling pattern, some printers drop those."""
        xs, ys = [x for x, _ in points], [self._height - y for _, y in points]
        left, right, low, high = min(xs), max(xs), min(ys), max(ys)
        path = " ".join(f"{x:.2f} {self._height - y:.2f} {'l' if n else 'm'}" for n, (x, y) in enumerate(points))
        strokes, start = [], left - (high - low)
        while start < right:
            strokes.append(f"{start:.2f} {low:.2f} m {start + high - low:.2f} {high:.2f} l")
            if crossed:
                strokes.append(f"{start:.2f} {high:.2f} m {start + high - low:.2f} {low:.2f} l")
            start += gap
        self.canvas._code.append(f"q {path} h W n 0.5 w 0.15 G {' '.join(strokes)} S Q")

    def picture(self, ready: Prepared, x: float, top: float, width: float, height: float) -> None:
        """A picture in its room."""
        name = self._photographs.put(self.canvas, *ready)
        low = self._height - top - height
        self.canvas._code.append(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {low:.2f} cm /{name} Do Q")

    # --- the file -------------------------------------------------------------------------------------------

    def bookmark(self, title: str, level: int) -> None:
        """A place in the list of contents that PDF readers show."""
        key = f"b{self._outline}"
        self._outline += 1
        self._level = max(0, min(level, self._level + 1))  # readers know no level without the one above
        self.canvas.bookmarkPage(key)
        self.canvas.addOutlineEntry(" ".join(keepable(title).split()), key, self._level)


def _shown(run: list[str]) -> list[str]:
    """The collected glyphs as one operator; the collection is empty then."""
    if not run:
        return []
    made = [f"[{''.join(run)}] TJ"]
    run.clear()
    return made


def _dash(dash: Sequence[float]) -> str:
    return f"[{' '.join(f'{d:g}' for d in dash)}] 0 d " if dash else ""

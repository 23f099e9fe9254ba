"""Icons: Lucide's outlines in the colour of their role, and our own shapes that carry a state."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ita_desktop import assets
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import px, theme

_SHAPES: dict[State, str] = {
    State.GOOD: '<circle cx="12" cy="12" r="10" fill="{fill}"/><path d="M7.5 12.2l3 3 6-6.2" fill="none" '
    'stroke="{inside}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
    State.UNDER_WAY: '<circle cx="12" cy="12" r="8.9" fill="{inside}" stroke="{edge}" stroke-width="2"/>'
    '<path d="M12 3.1a8.9 8.9 0 0 0 0 17.8z" fill="{fill}"/><circle cx="12" cy="12" r="8.9" fill="none" '
    'stroke="{edge}" stroke-width="2"/>',
    State.WATCH: '<path d="M12 2.2L21.8 12 12 21.8 2.2 12z" fill="{fill}" stroke="{edge}" stroke-width="1.8" '
    'stroke-linejoin="round"/>',
    State.LATE: '<path d="M12 2.8L22.6 21.2H1.4z" fill="{fill}" stroke="{fill}" stroke-width="1.6" '
    'stroke-linejoin="round"/><path d="M12 9.2v5.2M12 17.6v.1" stroke="{inside}" stroke-width="2.4" '
    'stroke-linecap="round"/>',
    State.BAD: '<rect x="2.5" y="2.5" width="19" height="19" rx="2.5" fill="{fill}"/><path d="M8 8l8 8M16 8l-8 8" '
    'stroke="{inside}" stroke-width="2.4" stroke-linecap="round"/>',
    State.WEAK: '<path d="M2 4.5h20L12 21z" fill="{fill}" stroke="{fill}" stroke-width="1.4" stroke-linejoin="round"/>',
    State.NOT_YET: '<circle cx="12" cy="12" r="8.9" fill="none" stroke="{fill}" stroke-width="2.2"/>',
}


@cache
def _outline(name: str) -> str:
    return assets.resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def outline(name: str, colour: str) -> bytes:
    """An icon of resources/icons as SVG in one colour."""
    return _outline(name).replace("currentColor", colour).encode()


def shape(state: State, *, plain: bool = False) -> bytes:
    """The shape of a state as SVG; where it is small, plain: without the sign inside."""
    colours = theme()
    tone = colours.states[state]
    outer, end, _ = _SHAPES[state].partition("/>")
    body = outer + end if plain else _SHAPES[state]
    return _svg(body.format(fill=tone.fill, edge=tone.edge or tone.fill, inside=colours.surface))


def _svg(body: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{body}</svg>'.encode()


def paint(painter: QPainter, svg: bytes, rect: QRectF) -> None:
    """Draw an SVG into a rectangle."""
    QSvgRenderer(QByteArray(svg)).render(painter, rect)


class _Engine(QIconEngine):
    """Paints an icon when it is first seen, in its colour or in that of a disabled one."""

    def __init__(self, enabled: bytes, disabled: bytes) -> None:
        super().__init__()
        self._svgs = {False: enabled, True: disabled}
        self._kept: dict[tuple[bool, int, int], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())  # a wider rectangle leaves room before the words of a button
        square = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        paint(painter, self._svgs[mode == QIcon.Mode.Disabled], square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (mode == QIcon.Mode.Disabled, size.width(), size.height())
        if key not in self._kept:
            made = QPixmap(size)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            self.paint(painter, QRect(QPoint(), size), mode, state)
            painter.end()
            self._kept[key] = made
        return self._kept[key]

    def clone(self) -> QIconEngine:
        return _Engine(self._svgs[False], self._svgs[True])


def icon(name: str, colour: str | None = None) -> QIcon:
    """An icon in the ink of the theme, or in another colour of it."""
    colours = theme()
    return QIcon(_Engine(outline(name, colour or colours.ink2), outline(name, colours.edge)))


def state_icon(state: State) -> QIcon:
    """The shape of a state as an icon."""
    return QIcon(_Engine(shape(state), shape(state)))


def pixmap(svg: bytes, pixels: float, ratio: float = 1.0) -> QPixmap:
    """An SVG as a picture of a size of the design, sharp on this screen."""
    size = px(pixels)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint(painter, svg, QRectF(0, 0, size, size))
    painter.end()
    return made


def write_for_style_sheet(folder: Path) -> None:
    """Write the few pictures that a style sheet can only take from files."""
    colours = theme()
    for file, name, colour in (
        ("down", "chevron-down", colours.ink2),
        ("down-off", "chevron-down", colours.edge),
        ("check", "check", colours.on_accent),
        ("tick", "check", colours.strong),
        ("minus", "minus", colours.on_accent),
        ("up", "chevron-up", colours.ink2),
    ):
        (folder / f"{file}.svg").write_bytes(outline(name, colour))
    dot = f'<circle cx="12" cy="12" r="5" fill="{colours.on_accent}"/>'
    (folder / "dot.svg").write_bytes(_svg(dot))

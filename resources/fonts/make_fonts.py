"""Makes our copy of Sarabun for window and paper: python3 dev.py fonts (it fetches the originals by npm).

Unmodified Sarabun clips Thai tone marks in Qt, because its ascent and descent are smaller than its ink. Ours says
how tall it is, has an empty glyph for U+200B (else the fallback font changes the line height), and the shapes that
forms need: ☐ ☑ ✓ ✕ ● ○ ◐. It is renamed, as a changed copy should be; the licence beside it stays the OFL.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FAMILY = "ITA Sarabun"
ASCENT, DESCENT = 1286, -567  # of 1000: the ink of the tallest and the deepest pile of marks
STYLES = {
    "Regular": ("400Regular/Sarabun_400Regular.ttf", 400),
    "Medium": ("500Medium/Sarabun_500Medium.ttf", 500),
    "SemiBold": ("600SemiBold/Sarabun_600SemiBold.ttf", 600),
    "Bold": ("700Bold/Sarabun_700Bold.ttf", 700),
    "Italic": ("400Regular_Italic/Sarabun_400Regular_Italic.ttf", 400),
    "Bold Italic": ("700Bold_Italic/Sarabun_700Bold_Italic.ttf", 700),
}
LEFT, RIGHT, BOTTOM, TOP = 60, 700, -40, 600  # the square in which every added shape stands
WIDTH = 760


def main(source: Path, target: Path) -> None:
    """Write every style into `target`."""
    for style, (name, weight) in STYLES.items():
        font = TTFont(source / name, recalcTimestamp=False)  # made again, the same bytes
        set_metrics(font)
        rename(font, style, weight)
        add_glyphs(font, stroke=44 if weight < 600 else 60)
        font.save(target / f"ITASarabun-{style.replace(' ', '')}.ttf")


def set_metrics(font: TTFont) -> None:
    """Say the height that the ink really has, in every table that any system asks."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, DESCENT, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, -DESCENT


def rename(font: TTFont, style: str, weight: int) -> None:
    """Our own family name; the four classic styles link as regular, bold, italic, the others by weight."""
    names = font["name"]
    classic = style in ("Regular", "Bold", "Italic", "Bold Italic")
    values = {
        1: FAMILY if classic else f"{FAMILY} {style}",
        2: style if classic else "Regular",
        3: f"1.0;{FAMILY} {style}",
        4: f"{FAMILY} {style}",
        6: f"{FAMILY}-{style}".replace(" ", ""),
        16: None if classic else FAMILY,
        17: None if classic else style,
    }
    for number, value in values.items():
        names.removeNames(nameID=number)
        if value:
            names.setName(value, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def add_glyphs(font: TTFont, stroke: int) -> None:
    """The zero-width space and the shapes of forms."""
    shapes = {
        0x200B: ("zerowidthspace", 0, lambda _: None),
        0x2610: ("ballotbox", WIDTH, lambda pen: box(pen, stroke)),
        0x2611: ("ballotboxcheck", WIDTH, lambda pen: (box(pen, stroke), check(pen, stroke * 1.5))),
        0x2713: ("checkmark", WIDTH, lambda pen: check(pen, stroke * 1.7)),
        0x2715: ("multiplicationx", WIDTH, lambda pen: cross(pen, stroke * 1.6)),
        0x25CF: ("blackcircle", WIDTH, lambda pen: circle(pen, 290)),
        0x25CB: ("whitecircle", WIDTH, lambda pen: (circle(pen, 290), circle(pen, 290 - stroke, reverse=True))),
        0x25D0: ("circleleftblack", WIDTH, lambda pen: half_circle(pen, stroke)),
    }
    order = font.getGlyphOrder()
    for code, (name, width, draw) in shapes.items():
        pen = TTGlyphPen(None)
        draw(pen)
        font["glyf"][name] = pen.glyph()
        font["hmtx"][name] = (width, 0)
        if name not in order:
            order.append(name)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.setGlyphOrder(order)


def polygon(pen: TTGlyphPen, points: list[tuple[float, float]]) -> None:
    """A closed outline of straight lines."""
    rounded = [(round(x), round(y)) for x, y in points]
    pen.moveTo(rounded[0])
    for point in rounded[1:]:
        pen.lineTo(point)
    pen.closePath()


def box(pen: TTGlyphPen, stroke: float) -> None:
    """An empty box."""
    polygon(pen, [(LEFT, BOTTOM), (LEFT, TOP), (RIGHT, TOP), (RIGHT, BOTTOM)])
    inner = [(RIGHT - stroke, BOTTOM + stroke), (RIGHT - stroke, TOP - stroke)]
    polygon(pen, [*inner, (LEFT + stroke, TOP - stroke), (LEFT + stroke, BOTTOM + stroke)])


def line(pen: TTGlyphPen, start: tuple[float, float], end: tuple[float, float], stroke: float) -> None:
    """A straight stroke."""
    length = math.dist(start, end)
    across = ((end[1] - start[1]) / length * stroke / 2, (start[0] - end[0]) / length * stroke / 2)
    polygon(pen, [
        (start[0] + across[0], start[1] + across[1]), (start[0] - across[0], start[1] - across[1]),
        (end[0] - across[0], end[1] - across[1]), (end[0] + across[0], end[1] + across[1]),
    ])  # fmt: skip


def check(pen: TTGlyphPen, stroke: float) -> None:
    """A tick in one outline."""
    half = stroke / 2
    polygon(pen, [
        (170 - half, 290 + half * 0.4), (170 + half * 0.6, 290 + half * 1.4), (320, 150 + stroke * 0.7),
        (590 - half * 0.6, 470 + half * 1.2), (590 + half, 470), (325, 150 - stroke * 0.9),
    ])  # fmt: skip


def cross(pen: TTGlyphPen, stroke: float) -> None:
    """An ✕ of two strokes."""
    line(pen, (170, 70), (590, 490), stroke)
    line(pen, (170, 490), (590, 70), stroke)


def circle(pen: TTGlyphPen, radius: float, *, reverse: bool = False) -> None:
    """A disc, or a hole when reversed."""
    arc(pen, [2 * math.pi * n / 8 for n in range(8)], radius, reverse=reverse)


def half_circle(pen: TTGlyphPen, stroke: float) -> None:
    """A ring whose left half is filled."""
    circle(pen, 290)
    angles = [-math.pi / 2 + math.pi * n / 8 for n in range(9)]
    radius, (x, y) = 290 - stroke, centre()
    points = [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]
    polygon(pen, points)


def arc(pen: TTGlyphPen, angles: list[float], radius: float, *, reverse: bool) -> None:
    """A closed curve through points on a circle, by quadratic curves between them."""
    x, y = centre()
    step = angles[1] - angles[0]
    turned = angles if reverse else list(reversed(angles))
    sign = 1 if reverse else -1
    outer = radius / math.cos(step / 2)
    first = turned[0]
    pen.moveTo((round(x + radius * math.cos(first)), round(y + radius * math.sin(first))))
    for angle in turned:
        middle, end = angle + sign * step / 2, angle + sign * step
        pen.qCurveTo(
            (round(x + outer * math.cos(middle)), round(y + outer * math.sin(middle))),
            (round(x + radius * math.cos(end)), round(y + radius * math.sin(end))),
        )
    pen.closePath()


def centre() -> tuple[float, float]:
    """The middle of the square in which shapes stand."""
    return (LEFT + RIGHT) / 2, (BOTTOM + TOP) / 2


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

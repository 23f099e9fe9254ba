"""Sizes and type, scaled by zoom; which theme and zoom hold now. Set once by `use`, read by everything that paints."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ita_desktop import assets
from ita_desktop.ui.look.colours import LIGHT, Theme

FAMILY = "ITA Sarabun"
SMALL, TIGHT, CELL, BODY, PANEL_TITLE, BIG, TOTAL = 12.0, 13.0, 13.5, 14.0, 15.0, 20.0, 24.0
REGULAR, MEDIUM, SEMIBOLD = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
STEP = 1.55  # em from one line of running text to the next
INK_ABOVE, INK_BELOW = 1.29, 0.54  # em that Thai marks need above and below the baseline, measured in our type
ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)


class _Now:
    theme: Theme = LIGHT
    zoom: float = 1.0


_now = _Now()


def use(theme: Theme, zoom: float) -> None:
    """From now on paint with this theme and zoom."""
    _now.theme, _now.zoom = theme, zoom


def theme() -> Theme:
    """The colours that hold now."""
    return _now.theme


def zoom() -> float:
    """The zoom that holds now; 1.0 is 100 %."""
    return _now.zoom


def px(pixels: float) -> int:
    """A length of the design in pixels of the screen."""
    return round(pixels * _now.zoom)


def font(points: float = BODY, weight: QFont.Weight = REGULAR) -> QFont:
    """Our type at a size of the design."""
    made = QFont(FAMILY)
    made.setPointSizeF(points * _now.zoom)
    made.setWeight(weight)
    return made


def load_fonts() -> None:
    """Make our fonts known to Qt; the styles that only paper uses stay where they are."""
    for style in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(assets.resource("fonts", f"ITASarabun-{style}.ttf")))


def palette() -> QPalette:
    """The colours for what the style sheet does not reach."""
    made, colours = QPalette(), theme()
    for role, colour in (
        (QPalette.ColorRole.Window, colours.canvas),
        (QPalette.ColorRole.Base, colours.surface),
        (QPalette.ColorRole.AlternateBase, colours.raised),
        (QPalette.ColorRole.Button, colours.surface),
        (QPalette.ColorRole.ToolTipBase, colours.toast),
        (QPalette.ColorRole.ToolTipText, colours.on_toast),
        (QPalette.ColorRole.WindowText, colours.ink),
        (QPalette.ColorRole.Text, colours.ink),
        (QPalette.ColorRole.ButtonText, colours.ink),
        (QPalette.ColorRole.PlaceholderText, colours.ink3),
        (QPalette.ColorRole.Highlight, colours.selection),
        (QPalette.ColorRole.HighlightedText, colours.ink),
        (QPalette.ColorRole.Link, colours.accent),
        (QPalette.ColorRole.Mid, colours.edge),
    ):
        made.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colours.border)
    return made


def dress(application: QApplication) -> None:
    """Give the application the look that holds now."""
    from ita_desktop.ui.look.style import style_sheet

    application.setPalette(palette())
    application.setFont(font())
    application.setStyleSheet(style_sheet())

"""How a level of risk looks: its shape, and the values that it spans."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from ita_desktop.domain.risk_method import Band, Level
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.measures import SMALL, font
from ita_desktop.ui.tabs.risks.words import STATES
from ita_desktop.ui.widgets.panels import row
from ita_desktop.ui.widgets.text import label, tip


def shape(level: Level) -> bytes:
    """The shape of a level as SVG."""
    return icons.shape(STATES[level.tone], plain=True)


def span(band: Band) -> str:
    """The values of a level in words."""
    return str(band.lowest) if band.lowest == band.highest else f"{band.lowest}–{band.highest}"


def marked(svg: bytes, words: str, more: str = "") -> QWidget:
    """Words behind a shape; `more` is told by the tooltip."""
    picture, said, made = QLabel(), label(words), QWidget()
    picture.setPixmap(icons.pixmap(svg, 15, picture.devicePixelRatioF()))
    said.setStyleSheet(f"font-size: {font(SMALL).pointSizeF():g}pt;")
    made.setLayout(row(picture, said, spacing=5, margins=(0, 0, 8, 0)))
    made.setToolTip(tip(more))
    made.setAccessibleName(words)
    return made

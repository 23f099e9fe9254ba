"""Chips: a few words on a tint, with the shape of a state or an icon before them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import MEDIUM, SMALL, font, px, theme


class Chip(QWidget):
    """A state, or a fact about what is shown; never clickable."""

    def __init__(self, text: str, state: State | None = None, *, icon: str = "", accent: bool = False) -> None:
        super().__init__()
        colours = theme()
        if state:
            ink, tint = colours.states[state].text, colours.states[state].tint
        elif accent:
            ink, tint = colours.strong, colours.selection
        else:
            ink, tint = colours.ink2, colours.states[State.NOT_YET].tint
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(8), 0, px(8), 0)
        layout.setSpacing(px(5))
        if state or icon:
            picture = QLabel()
            svg = icons.shape(state) if state else icons.outline(icon, ink)
            picture.setPixmap(icons.pixmap(svg, 15, self.devicePixelRatioF()))
            layout.addWidget(picture)
        words = QLabel(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setFont(font(SMALL, MEDIUM))
        words.setStyleSheet(f"color: {ink}; font-size: {font(SMALL).pointSizeF():g}pt; font-weight: 500;")
        layout.addWidget(words)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f".Chip {{ background: {tint}; border-radius: {px(4)}px; }}")
        self.setFixedHeight(px(28))
        self.setAccessibleName(text)

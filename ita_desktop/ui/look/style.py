"""The one style sheet, made for the theme and zoom that hold now. Widgets say their part by the property `role`."""

from __future__ import annotations

import re
import tempfile
from functools import cache
from pathlib import Path

from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import BIG, PANEL_TITLE, SMALL, TIGHT, TOTAL, px, theme, zoom


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="ita-desktop-", ignore_cleanup_errors=True)


def style_sheet() -> str:
    """The style sheet for the look that holds now."""
    colours = theme()
    folder = Path(_folder().name)
    icons.write_for_style_sheet(folder)
    values = {name: value for name, value in colours._asdict().items() if isinstance(value, str)}
    points = {"small": SMALL, "panel_title": PANEL_TITLE, "big": BIG, "total": TOTAL, "tight": TIGHT}
    values |= {name: f"{size * zoom():g}pt" for name, size in points.items()}
    values |= {f"p{n}": f"{px(n)}px" for n in (4, 5, 6, 7, 8, 10, 12, 13, 14, 16, 18, 24, 32, 34, 36)}
    values["round"] = f"{px(18) // 2 + 1}px"  # of an indicator and its border; more would make it a square
    values["bad"] = colours.states[State.BAD].fill
    values["pictures"] = folder.as_posix()
    return re.sub(r"\$(\w+)", lambda name: values[name[1]], _SHEET)


_SHEET = """
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget[role="canvas"] { background: $canvas; }
QToolTip { background: $toast; color: $on_toast; border: none; padding: $p4 $p8; }
QLabel { background: transparent; }
QLabel[role="small"] { font-size: $small; color: $ink2; }
QLabel[role="faint"] { font-size: $small; color: $ink3; }
QLabel[role="panel-title"] { font-size: $panel_title; font-weight: 600; }
QLabel[role="big"] { font-size: $big; font-weight: 600; }
QLabel[role="total"] { font-size: $total; font-weight: 600; }

QFrame[role="panel"] { background: $surface; border: 1px solid $hairline; border-radius: $p6; }
QFrame[role="line"] { background: $hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="status"] { border-top: 1px solid $hairline; }
QFrame[role="head"] { border-bottom: 1px solid $edge; }
QFrame[role="foot"] { border-top: 1px solid $edge; }

QPushButton { background: $surface; border: 1px solid $edge; border-radius: $p5; padding: 0 $p14; min-height: $p36;
    max-height: $p36; }
QPushButton:hover { background: $raised; }
QPushButton:pressed, QPushButton:checked { background: $selection; color: $strong; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 0 $p13; min-height: $p34; max-height: $p34; }
QPushButton:disabled { color: $border; background: transparent; border-color: $hairline; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[role="primary"]:hover { background: $strong; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $hairline; color: $border; border-color: $hairline; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 $p6;
    font-weight: 500; }
QPushButton[role="link"]:hover { color: $strong; text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 0 $p5; }
QPushButton[role="link"]:disabled { color: $border; }
QPushButton[role="icon"], QPushButton[role="bar"] { background: transparent; border: 1px solid transparent; padding: 0 $p8; }
QPushButton[role="icon"]:hover, QPushButton[role="bar"]:hover { background: $raised; }
QPushButton[role="icon"]:focus, QPushButton[role="bar"]:focus { border: 2px solid $accent; padding: 0 $p7; }
QPushButton[role="bar"]:disabled { color: $border; }
QPushButton::menu-indicator { image: url($pictures/down.svg); width: $p16; height: $p16;
    subcontrol-position: right center; right: $p8; }

QLineEdit, QTextEdit, QComboBox { background: $surface; border: 1px solid $border; border-radius: $p4;
    padding: 0 $p8; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox { min-height: $p36; max-height: $p36; }
QLineEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid $accent; }
QLineEdit:focus, QComboBox:focus { min-height: $p34; max-height: $p34; padding: 0 $p7; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled { background: $raised; color: $ink3;
    border-color: $hairline; }
QLineEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: $raised; border-color: $hairline; }
*[wrong="true"] { border: 2px solid $bad; }
QLineEdit[role="cell"] { border-radius: 0; border: 2px solid $accent; min-height: 0; max-height: 9999px; padding: 0 $p4; }
QComboBox::drop-down { border: none; width: $p32; }
QComboBox::down-arrow { image: url($pictures/down.svg); width: $p16; height: $p16; }
QComboBox::down-arrow:disabled { image: url($pictures/down-off.svg); }
QComboBox[role="year"] { font-weight: 600; border-color: $accent; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: none; padding: $p4;
    selection-background-color: $selection; selection-color: $strong; }
QComboBox QAbstractItemView::item { min-height: $p36; padding: 0 $p8; }

QCheckBox, QRadioButton { spacing: $p8; min-height: $p32; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: $p18; height: $p18; border: 1px solid $border; background: $surface; }
QCheckBox::indicator { border-radius: $p4; }
QRadioButton::indicator { border-radius: $round; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; }
QCheckBox::indicator:checked { image: url($pictures/check.svg); }
QCheckBox::indicator:indeterminate { image: url($pictures/minus.svg); }
QRadioButton::indicator:checked { image: url($pictures/dot.svg); }
QCheckBox:focus, QRadioButton:focus { color: $strong; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $border; }

QMenuBar { background: transparent; spacing: $p4; }
QMenuBar::item { background: transparent; padding: 2px $p10; border-radius: $p5; }
QMenuBar::item:selected { background: $selection; color: $strong; }
QMenu { background: $surface; border: 1px solid $edge; padding: $p4; }
QMenu::item { padding: $p6 $p24 $p6 $p12; border-radius: $p4; }
QMenu::item:selected { background: $selection; color: $strong; }
QMenu::item:disabled { color: $border; }
QMenu::separator { height: 1px; background: $hairline; margin: $p4 $p8; }
QMenu::icon { padding-left: $p8; }
QMenu::indicator { width: $p18; height: $p18; padding-left: $p8; }
QMenu::indicator:checked { image: url($pictures/tick.svg); }

QTabWidget::pane { background: $surface; border: 1px solid $hairline; border-radius: $p6; top: -1px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 3px solid transparent; padding: $p8 $p16; color: $ink2;
    font-weight: 500; }
QTabBar[tight="true"]::tab { padding: $p8 $p8; font-size: $tight; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $strong; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { background: $selection; }

QAbstractItemView { background: $surface; border: none; outline: none; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $raised; color: $ink2; font-size: $small; font-weight: 600; border: none;
    border-bottom: 1px solid $edge; padding: 0 $p8; min-height: $p34; }
QTableCornerButton::section { background: $raised; border: none; }
QTreeView::branch { background: transparent; }

QScrollBar:vertical { background: transparent; width: $p10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $p10; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: $p4; margin: 1px; }
QScrollBar::handle:vertical { min-height: $p32; }
QScrollBar::handle:horizontal { min-width: $p32; }
QScrollBar::handle:hover { background: $border; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent;
    border: none; width: 0; height: 0; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: none; }

QProgressBar { background: $hairline; border: none; border-radius: $p4; max-height: $p8; min-height: $p8; }
QProgressBar::chunk { background: $accent; border-radius: $p4; }
QSplitter::handle { background: transparent; }
"""

"""Where words are typed that rows must have to be shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit


class FindLine(QLineEdit):
    """Says what it is for in its place and its name; `typed` is called at every letter."""

    def __init__(self, words: str, typed: Callable[[], object]) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.textChanged.connect(lambda: typed())

"""The sentences of messages.py, by what they speak of."""

from ita_desktop.domain.sentences.doubts import DOUBTS
from ita_desktop.domain.sentences.entries import ENTRIES
from ita_desktop.domain.sentences.files import FILES
from ita_desktop.domain.sentences.sources import SOURCES
from ita_desktop.domain.sentences.steps import STEPS
from ita_desktop.domain.sentences.table import Line

PROBLEMS = FILES | SOURCES | ENTRIES

__all__ = ["DOUBTS", "PROBLEMS", "STEPS", "Line"]

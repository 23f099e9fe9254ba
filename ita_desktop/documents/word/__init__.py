"""Word files of papers that an office edits before signing: `write` draws a Document as .docx."""

from ita_desktop.documents.word.sheet import ChartPicture
from ita_desktop.documents.word.writer import write

__all__ = ["ChartPicture", "write"]

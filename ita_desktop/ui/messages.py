"""The only door for message boxes and file dialogs: what happened, what is safe, what to do, and plain buttons."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.ui import speech
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SEMIBOLD, px, theme
from ita_desktop.ui.speech import tr
from ita_desktop.ui.widgets.buttons import button
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import Text


class Box(QDialog):
    """One message; `answer` is the place of the button pressed, or None where it was closed."""

    def __init__(self, parent: QWidget | None, what: str, parts: Sequence[tuple[str, str, str]], state: State) -> None:
        super().__init__(parent)
        self.setWindowTitle("ITA Desktop")
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.answer: int | None = None
        self._what = what
        shape = QLabel()
        shape.setPixmap(icons.pixmap(icons.shape(state), 24, self.devicePixelRatioF()))
        heading = Text(what, points=16, weight=SEMIBOLD)
        self._body = column(row(shape, heading, spacing=12), spacing=18, margins=(28, 24, 28, 20))
        for icon, title, words in parts:
            if words:
                self._body.addLayout(self._part(icon, title, words))
        self._buttons = row(spacing=10)
        self._body.addSpacing(px(6))
        self._body.addLayout(self._buttons)
        self.setLayout(self._body)
        self.setMinimumWidth(px(560))
        self.setAccessibleName(what)
        self.setAccessibleDescription(" ".join(words for _, _, words in parts))

    def _part(self, icon: str, title: str, words: str) -> QLayout:
        colours = theme()
        colour = colours.states[State.GOOD].fill if icon == "circle-check" else colours.accent
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icons.outline(icon, colour), 22, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        texts = column(Text(title, weight=SEMIBOLD), Text(words), spacing=0) if title else column(Text(words))
        return row(picture, texts, spacing=14)

    def add_buttons(self, words: Sequence[str], advised: int) -> None:
        """The buttons, the advised one last and blue."""
        self._buttons.addStretch(1)
        for number, text in enumerate(words):
            if number != advised:
                self._add(text, number, "")
        self._add(words[advised], advised, "primary").setFocus()

    def _add(self, words: str, number: int, role: str) -> QWidget:
        made = button(words, lambda: self._answered(number), role=role)
        made.setAutoDefault(True)
        self._buttons.addWidget(made)
        return made

    def _answered(self, number: int) -> None:
        self.answer = number
        self.accept()

    def ask(self) -> int | None:
        """Show it and wait for the answer; it goes when it is closed."""
        try:
            self.exec()
            return self.answer
        finally:
            self.deleteLater()

    def text(self) -> str:
        """What happened, as the person reads it."""
        return self._what


def tell(parent: QWidget | None, problem: Problem, acts: Sequence[str] = (), advised: int = 0) -> int | None:
    """A problem with its three parts; gives the place of the button that was pressed."""
    said = speech.say(problem)
    parts = [("circle-check", tr("What is safe"), said.safe), ("arrow-right", tr("What to do"), said.todo)]
    box = Box(parent, said.what, parts, State.BAD)
    box.add_buttons(list(acts) or [tr("OK")], advised)
    return box.ask()


def ask(
    parent: QWidget | None,
    question: str,
    words: str,
    acts: Sequence[str],
    *,
    advised: int = 0,
    state: State = State.LATE,
) -> int | None:
    """A question whose buttons say what happens; gives the place of the one pressed, None where it was closed."""
    box = Box(parent, question, [("info", "", words)], state)
    box.add_buttons(acts, advised)
    return box.ask()


def _office_files() -> str:
    return tr("Office files") + " (*.ita)"


def choose_office_file(parent: QWidget, folder: str) -> Path | None:
    """The office file that the person chooses to open."""
    return _open(parent, tr("Open office file"), folder, _office_files())


def choose_new_office_file(parent: QWidget, suggested: Path) -> Path | None:
    """Where the person wants a new office file."""
    path = _save(parent, tr("New office file"), str(suggested), _office_files())
    return path.with_name(path.name + ".ita") if path and path.suffix.lower() != ".ita" else path


def choose_source(parent: QWidget, folder: str) -> Path | None:
    """The file that the person chooses to import."""
    kinds = tr("Excel and text") + " (*.xlsx *.xlsm *.tsv *.txt *.csv)"
    return _open(parent, tr("Choose a file to import"), folder, kinds)


def choose_plan(parent: QWidget, folder: str) -> Path | None:
    """The plan or report that the person chooses to import."""
    kinds = (
        tr("Plans in Word, Excel, web pages and text") + " (*.docx *.xlsx *.xlsm *.html *.htm *.txt *.tsv *.csv *.ita)"
    )
    return _open(parent, tr("Choose a file to import"), folder, kinds)


def choose_risks(parent: QWidget, folder: str) -> list[Path]:
    """The tables of risks that the person chooses to import."""
    from PySide6.QtWidgets import QFileDialog

    kinds = tr("Tables in Excel, Word, web pages and text") + " (*.docx *.xlsx *.xlsm *.html *.htm *.txt *.tsv *.csv)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Choose a file to import"), folder, kinds)
    return [Path(name) for name in names]


def choose_picture(parent: QWidget, folder: str) -> Path | None:
    """The picture that the person chooses."""
    kinds = tr("Pictures") + " (*.png *.jpg *.jpeg)"
    return _open(parent, tr("Choose a picture"), folder, kinds)


def choose_picture_target(parent: QWidget, suggested: Path) -> Path | None:
    """Where the person wants a picture of a chart."""
    return _ended(parent, _save(parent, tr("Save picture"), str(suggested), "PNG (*.png)"), ".png")


def choose_forms(parent: QWidget, folder: str) -> list[Path]:
    """The forms that came back and that the person chooses."""
    from PySide6.QtWidgets import QFileDialog

    title, kinds = tr("Choose the forms that came back"), "Excel (*.xlsx)"
    return [Path(name) for name in QFileDialog.getOpenFileNames(parent, title, folder, kinds)[0]]


def choose_folder(parent: QWidget, folder: str) -> Path | None:
    """The folder that the person chooses."""
    from PySide6.QtWidgets import QFileDialog

    return _chosen(QFileDialog.getExistingDirectory(parent, tr("Choose a folder"), folder))


def choose_backup(parent: QWidget, folder: str) -> Path | None:
    """The backup, or office file, that the person chooses to restore."""
    return _open(parent, tr("Choose a backup"), folder, _office_files())


def choose_report(parent: QWidget) -> Path | None:
    """Where the person wants the report of a bug."""
    suggested = str(Path.home() / "ITA Desktop.txt")
    return _save(parent, tr("Keep a report"), suggested, "*.txt")


def choose_attachment(parent: QWidget, folder: str) -> Path | None:
    """The file that the person chooses to attach."""
    return _open(parent, tr("Choose a file to attach"), folder, tr("All files") + " (*)")


def choose_evidence(parent: QWidget, folder: str) -> list[Path]:
    """The photos and papers that the person chooses as evidence."""
    from PySide6.QtWidgets import QFileDialog

    names, _ = QFileDialog.getOpenFileNames(parent, tr("Choose evidence"), folder, tr("All files") + " (*)")
    return [Path(name) for name in names]


def choose_evidence_target(parent: QWidget, suggested: Path) -> Path | None:
    """Where the person wants a photo or paper out of the file."""
    path = _save(parent, tr("Save as"), str(suggested), f"*{suggested.suffix}")
    return _ended(parent, path, suggested.suffix.lower())


def choose_scans(parent: QWidget, folder: str) -> list[Path]:
    """The scans and photos of signed forms that the person chooses."""
    from PySide6.QtWidgets import QFileDialog

    kinds = (
        tr("Pictures and PDF")
        + " (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.bmp);;"
        + tr("All files")
        + " (*)"
    )
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Choose signed pages"), folder, kinds)
    return [Path(name) for name in names]


def choose_copy(parent: QWidget, suggested: Path) -> Path | None:
    """Where the person wants a copy of the file."""
    return _save(parent, tr("Keep a copy elsewhere"), str(suggested), _office_files())


def choose_paper(parent: QWidget, suggested: Path) -> Path | None:
    """Where the person wants a paper; its kind stays as suggested."""
    kinds = {".pdf": "PDF (*.pdf)", ".docx": "Word (*.docx)", ".xlsx": "Excel (*.xlsx)"}
    return _ended(parent, _save(parent, tr("Export"), str(suggested), kinds[suggested.suffix]), suggested.suffix)


def _ended(parent: QWidget, path: Path | None, suffix: str) -> Path | None:
    """A place with the ending that its kind has; what would be replaced there is asked about."""
    if path is None or path.suffix.lower() == suffix:
        return path
    path = path.with_name(path.name + suffix)
    words = tr("There is a file with this name already.")  # the file dialog has asked about the name without its ending
    acts = [tr("Replace it"), tr("Leave it")]
    question = tr("Replace %1?").replace("%1", path.name)
    return None if path.exists() and ask(parent, question, words, acts, advised=1) != 0 else path


def choose_crosswalk(parent: QWidget, folder: str) -> Path | None:
    """The crosswalk of another office that the person chooses."""
    return _open(parent, tr("Choose a crosswalk"), folder, tr("Crosswalks") + " (*.ita-crosswalk)")


def choose_crosswalk_target(parent: QWidget, suggested: Path) -> Path | None:
    """Where the person wants the crosswalk for other offices."""
    path = _save(parent, tr("Save the crosswalk"), str(suggested), tr("Crosswalks") + " (*.ita-crosswalk)")
    return _ended(parent, path, ".ita-crosswalk")


def _open(parent: QWidget, title: str, folder: str, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # no start needs it

    return _chosen(QFileDialog.getOpenFileName(parent, title, folder, kinds)[0])


def _save(parent: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    return _chosen(QFileDialog.getSaveFileName(parent, title, suggested, kinds)[0])


def _chosen(name: str) -> Path | None:
    return Path(name) if name else None

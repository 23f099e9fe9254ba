"""The evidence of entries or risks: small pictures with captions, how much room they take, all ways to add more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import EntryKey, HolderKey, Kind, RiskKey, Shown, is_outside, proposed_day, safe_name
from ita_desktop.domain.fiscal_year import Month
from ita_desktop.services.evidence import Added, Given
from ita_desktop.ui import messages, speech
from ita_desktop.ui.desk import Desk
from ita_desktop.ui.look import icons
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.look.measures import SMALL, theme
from ita_desktop.ui.tabs.followup.evidence_adding import Adding
from ita_desktop.ui.tabs.followup.evidence_list import EvidenceList
from ita_desktop.ui.tabs.followup.evidence_model import title_of
from ita_desktop.ui.widgets.buttons import button, with_key
from ita_desktop.ui.widgets.notices import TroubleBar
from ita_desktop.ui.widgets.panels import column, row
from ita_desktop.ui.widgets.text import ShortLabel, Text, label
from ita_desktop.ui.widgets.working import Working

TABLES = frozenset({"evidence", "followup_evidence", "followup", "risk_evidence", "risk", "year"})
_MOST_SAID = 3


class EvidenceStrip(QWidget):
    """The evidence of one entry or risk, or of several at once: what is added then serves them all."""

    def __init__(self, desk: Desk, title: str = "") -> None:
        super().__init__()
        self.desk, self._year = desk, 0
        self._holders: tuple[HolderKey, ...] = ()
        self._proposed: dt.date | None = None
        self._copies: TemporaryDirectory[str] | None = None
        self.list = EvidenceList(desk, self._keep_caption)
        self.trouble, self.working = TroubleBar(), Working()
        self.about = ShortLabel("", "small")
        self.outside, self.fits = _Note(State.LATE), _Note(State.GOOD)
        self.use_day = button("", self._use_day, role="link")
        self._buttons = self._make_buttons()
        head = row(label(title or self.tr("Evidence"), "small"), self.about, *self._buttons, spacing=4)
        self.setLayout(column(
            head, self.list, self.outside, self.fits, row(self.use_day, None), self.working, self.trouble, spacing=4,
        ))  # fmt: skip
        for first, then in pairwise((*self._buttons, self.list, self.use_day, self.working.stop)):
            QWidget.setTabOrder(first, then)
        self._connect()

    def _make_buttons(self) -> list[QWidget]:
        def made(icon: str, name: str, key: str, act: Callable[[], object]) -> QWidget:
            one = button("", act, role="icon", icon=icon, name=name)
            one.setToolTip(with_key(name, key))
            return one

        return [
            made("clipboard-paste", self.tr("Paste evidence"), "Ctrl+V", self.paste),
            made("pencil", self.tr("Write a caption"), "F2", self.list.edit_caption),
            made("trash-2", self.tr("Remove evidence"), "Del", lambda: self._remove(self.list.marked())),
        ]

    def _connect(self) -> None:
        view = self.list
        view.opened.connect(self.open_piece)
        view.adding.connect(self.choose)
        view.pasted.connect(self.paste)
        view.dropped.connect(self.take)
        view.removed.connect(self._remove)
        view.ordered.connect(self._reorder)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        self.desk.changed.connect(self._changed)

    # --- what is shown --------------------------------------------------------------------------------------

    def show(self, year: int, month: Month, activities: Sequence[str]) -> None:  # type: ignore[override]
        """Show the evidence of activities in a month."""
        self.show_holders(year, [(uid, month) for uid in activities])

    def show_holders(self, year: int, holders: Sequence[HolderKey]) -> None:
        """Show the evidence of entries or risks."""
        if tuple(holders) != self._holders:
            self.trouble.hide()
        self._year, self._holders = year, tuple(holders)
        self.refresh()

    def refresh(self) -> None:
        """Show what the file holds now."""
        pieces = self.pieces()
        self.list.show_pieces(pieces, self._writable())
        for one in self._buttons:
            one.setEnabled(self._writable())
        evidence = self.desk.session.evidence
        words = self.tr("%n pieces · %1 · year %2", "", len(pieces))
        own = evidence.size(self._year, [one.id for one in pieces])
        self.about.setText(
            words.replace("%1", speech.megabytes(own)).replace("%2", speech.megabytes(evidence.size(self._year)))
        )
        self._show_days(pieces)

    def pieces(self) -> tuple[Shown, ...]:
        """What serves them; one that serves several is shown once, as the first of them has it."""
        return self.desk.session.evidence.serving(self._year, self._holders)

    def _entries(self) -> list[EntryKey]:
        """Those of the follow-up: they have a day of the event."""
        return [key for key in self._holders if not isinstance(key, RiskKey)]

    def _writable(self) -> bool:
        return bool(self._holders) and self.desk.can_change(self._year)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES and self._holders:
            self.refresh()

    def _show_days(self, pieces: Sequence[Shown]) -> None:
        """Whether the days of the pictures fit the year and the day of the event."""
        outside = [one for one in pieces if is_outside(one.taken_on, self._year)]
        proposed = proposed_day((one.taken_on for one in pieces), self._year)
        told = {self.desk.session.followups.entry(month, uid).event_date for uid, month in self._entries()}
        words = self.tr("%n pictures were taken in another fiscal year: %1", "", len(outside))
        named = ", ".join(_dated(one) for one in outside[:_MOST_SAID])
        self.outside.say(words.replace("%1", named) if outside else "")
        fits = proposed is not None and told == {proposed} and not outside
        self.fits.say(self.tr("The day of the pictures is that of the event") if fits else "")
        self._proposed = proposed if proposed and None in told and self._writable() else None
        self.use_day.setVisible(self._proposed is not None)
        if self._proposed:
            self.use_day.setText(self.tr("Use %1 as the date of the event").replace("%1", speech.day(self._proposed)))

    # --- adding ---------------------------------------------------------------------------------------------

    def choose(self, *, keep_original: bool = False) -> None:
        """Let the person choose files."""
        if self._writable():
            paths = messages.choose_evidence(self, self.desk.preferences.folder)
            self.add([Given.at(path) for path in paths], keep_original=keep_original)

    def paste(self) -> None:
        """Take what lies in the clipboard."""
        if self._writable():
            self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Take what was pasted or dropped: files, a picture, or the address of a page."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add([Given.at(path) for path in _files_of(paths)])
        elif data.hasImage() and not (image := QImage(data.imageData())).isNull():
            name = self.tr("Pasted picture")
            self.add([Given(f"{name} {dt.datetime.now():%Y-%m-%d %H.%M.%S}.png", _png(image))])
        elif data.text().strip():
            self._add_link(data.text().strip())
        else:
            self._say(Problem("evidence_none_pasted"))

    def _add_link(self, url: str) -> None:
        try:
            self._added(self.desk.session.evidence.add_link(self._year, self._holders, url))
        except Problem as problem:
            self._say(problem)

    def add(self, given: Sequence[Given], *, keep_original: bool = False) -> None:
        """Take in files and pictures beside the window; they serve the entries that are shown now."""
        if not given or not self._writable():
            return
        self.trouble.hide()
        session, tasks = self.desk.session, self.desk.tasks
        adding = Adding(session, tasks, self._year, self._holders, given, keep_original=keep_original)
        adding.finished.connect(self._added)
        adding.failed.connect(self._say)
        self.working.watch(adding, self.tr("Adding"))
        adding.start()

    def _added(self, added: Added) -> None:
        new = len(added.ids) - len(added.known)
        words = [self.tr("%n pieces of evidence were added", "", new)] if new > 0 else []
        if added.known:
            words.append(self.tr("%n were in this year already and are used again", "", len(added.known)))
        if added.originals:
            words.append(self.tr("the originals of %n are kept now as well", "", len(added.originals)))
        if words:
            self.desk.told.emit("; ".join(words))
        if added.refused:
            said = [str(speech.say(problem)) for problem in added.refused[:_MOST_SAID]]
            more = len(added.refused) - len(said)
            self.trouble.say("\n".join([*said, self.tr("%n more could not be added", "", more)] if more else said))

    def _say(self, problem: Problem) -> None:
        self.trouble.say(str(speech.say(problem)))

    # --- acts -----------------------------------------------------------------------------------------------

    def _try_to(self, act: Callable[[], object]) -> bool:
        """Do something that can be refused; the refusal is said here."""
        try:
            act()
        except Problem as problem:
            self._say(problem)
            return False
        self.trouble.hide()
        return True

    def _keep_caption(self, evidence_id: int, text: str) -> None:
        self._try_to(lambda: self.desk.session.evidence.caption(self._year, self._holders, evidence_id, text))

    def _reorder(self, ids: list[int]) -> None:
        self._try_to(lambda: self.desk.session.evidence.reorder(self._year, self._holders, ids))

    def _remove(self, ids: Sequence[int]) -> None:
        evidence = self.desk.session.evidence
        if ids and self._try_to(lambda: evidence.remove(self._year, self._holders, ids)):
            self.desk.told.emit(self.tr("%n pieces of evidence were removed", "", len(ids)))

    def _use_day(self) -> None:
        day, followups = self._proposed, self.desk.session.followups
        without = [uid for uid, month in self._entries() if followups.entry(month, uid).event_date is None]
        if day and without:
            month = self._entries()[0][1]
            self._try_to(lambda: followups.record(self._year, month, without, event_date=day))

    # --- looking --------------------------------------------------------------------------------------------

    def open_piece(self, evidence_id: int) -> None:
        """Look at a photo, or open a file or link in the program that people use for it."""
        pieces = self.pieces()
        shown = next((one for one in pieces if one.id == evidence_id), None)
        if shown is None:
            return
        if shown.kind is Kind.PHOTO:
            from ita_desktop.ui.dialogs.photo_viewer import PhotoViewer

            photos = [one for one in pieces if one.kind is Kind.PHOTO]
            PhotoViewer(
                self, self.desk, self._year, self._holders, photos, photos.index(shown), self._open_outside
            ).run()
        elif shown.kind is Kind.LINK:
            QDesktopServices.openUrl(QUrl(shown.url))
        else:
            self._open_outside(shown)

    def _open_outside(self, shown: Shown) -> None:
        """Open a copy of what is kept, the original where there is one; nobody edits what is in the file."""
        evidence = self.desk.session.evidence
        if self._copies is None:
            self._copies = TemporaryDirectory(prefix="ita-evidence-", ignore_cleanup_errors=True)
            self.destroyed.connect(self._copies.cleanup)
        told = Path(shown.name)
        as_jpeg = shown.kind is Kind.PHOTO and not evidence.has_original(shown.id)
        name = f"{shown.id} {safe_name(told.stem)}{'.jpg' if as_jpeg else told.suffix}"
        target = Path(self._copies.name) / name
        if target.exists() or self._try_to(lambda: evidence.save(shown.id, target, original=True)):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def _save(self, shown: Shown) -> None:
        told = Path(shown.name)
        suffix = ".jpg" if shown.kind is Kind.PHOTO else told.suffix
        suggested = Path(self.desk.preferences.folder) / f"{safe_name(shown.caption or told.stem, 80)}{suffix}"
        if target := messages.choose_evidence_target(self, suggested):
            self._try_to(lambda: self.desk.session.evidence.save(shown.id, target))

    def menu(self) -> QMenu:
        """Everything that can be done with the current piece, and the ways to add."""
        made, shown, writable = QMenu(self), self.list.current(), self._writable()

        def add(words: str, act: Callable[[], object], possible: bool, keys: str = "") -> None:
            action = made.addAction(f"{words}\t{keys}" if keys else words)
            action.triggered.connect(lambda: act())
            action.setEnabled(possible)

        if shown:
            one = shown
            add(self.tr("Open"), lambda: self.open_piece(one.id), True, "Enter")
            add(self.tr("Save as…"), lambda: self._save(one), one.kind is not Kind.LINK)
            made.addSeparator()
            add(self.tr("Write a caption"), self.list.edit_caption, writable, "F2")
            add(self.tr("Earlier"), lambda: self.list.move_by(-1), writable, "Alt+←")
            add(self.tr("Later"), lambda: self.list.move_by(1), writable, "Alt+→")
            add(self.tr("Remove evidence"), lambda: self._remove(self.list.marked()), writable, "Del")
            made.addSeparator()
        add(self.tr("Add evidence…"), self.choose, writable)
        add(self.tr("Add and keep the originals too…"), lambda: self.choose(keep_original=True), writable)
        add(self.tr("Paste evidence"), self.paste, writable, "Ctrl+V")
        return made

    def _show_menu(self, at: QPoint) -> None:
        made = self.menu()
        made.exec(self.list.viewport().mapToGlobal(at))
        made.deleteLater()


class _Note(QWidget):
    """A sentence with the shape of its state; gone while there is nothing to say."""

    def __init__(self, state: State) -> None:
        super().__init__()
        shape = QLabel()
        shape.setPixmap(icons.pixmap(icons.shape(state), 16, self.devicePixelRatioF()))
        self.words = Text(points=SMALL, colour=theme().states[state].text)
        self.setLayout(row(shape, self.words, spacing=6))

    def say(self, words: str) -> None:
        """Say this, or nothing."""
        self.words.setText(words)
        self.setVisible(bool(words))


def _files_of(paths: Sequence[Path]) -> list[Path]:
    """The files that were given, and those in folders that were."""
    return [one for path in paths for one in (sorted(path.iterdir()) if path.is_dir() else [path]) if not one.is_dir()]


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _dated(shown: Shown) -> str:
    return f"{title_of(shown)} ({speech.day(shown.taken_on)})" if shown.taken_on else title_of(shown)

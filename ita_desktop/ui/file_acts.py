"""What is done to the whole file: keep a copy elsewhere, look through it, back it up once a day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ita_desktop.domain.errors import FileDamaged, Problem
from ita_desktop.services import safety
from ita_desktop.ui import messages
from ita_desktop.ui.look.colours import State
from ita_desktop.ui.opening import restored
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tasks import Task

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow


def keep_copy(window: MainWindow) -> None:
    """A whole copy of the file where the person wants it."""
    if not window.session:
        return
    path = window.session.path
    target = messages.choose_copy(window, Path.home() / tr("%1 copy.ita").replace("%1", path.stem))
    if target is None:
        return
    task = window.tasks.in_file_lane(lambda _: safety.copy_to(path, target))
    told = tr("A copy is at %1").replace("%1", str(target))
    task.finished.connect(lambda: window.tell(told))
    _watch(window, task, tr("Keeping a copy…"), can_stop=False)


def check(window: MainWindow) -> None:
    """Look through the whole file."""
    if not window.session:
        return
    path = window.session.path
    task = window.tasks.in_file_lane(lambda progress: safety.check(path, progress.step))
    task.finished.connect(lambda found: _checked(window, path, found))
    _watch(window, task, tr("Looking through the file…"))


def back_up_daily(window: MainWindow) -> None:
    """The backup of the day, beside the window; a file found damaged is closed and its last good one offered."""
    if not window.session:
        return
    path = window.session.path
    if not window.session.read_only:
        task = window.tasks.in_file_lane(lambda _: safety.back_up_daily_at(path))
        task.finished.connect(lambda report: _backed_up(window, path, report))
        task.failed.connect(lambda problem: _backed_up(window, path, safety.BackupReport((), (problem,))))


def _backed_up(window: MainWindow, path: Path, report: safety.BackupReport) -> None:
    if not (window.session and window.session.path == path and window.workspace):
        return
    damage = next((one for one in report.problems if isinstance(one, FileDamaged)), None)
    if damage is None:
        window.workspace.status.look_for_backup()
        window.workspace.say_all(report.problems)
        return
    window.close_file()  # before anything more is written into it
    if restored(window, path, damage):
        window.open_file(path)


def _watch(window: MainWindow, task: Task, words: str, *, can_stop: bool = True) -> None:
    task.failed.connect(lambda problem: messages.tell(window, problem))
    if window.workspace:
        window.workspace.working.watch(task, words, can_stop=can_stop)


def _checked(window: MainWindow, path: Path, found: list[str]) -> None:
    if found:
        messages.tell(window, Problem("check_failed", name=path.name, count=len(found)))
    else:
        words = tr("Every row, reference and picture was looked through.")
        messages.ask(window, tr("The file is whole"), words, [tr("OK")], state=State.GOOD)

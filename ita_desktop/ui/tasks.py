"""Long work, and the only place with threads: one lane for the file, a small pool for parsing and drawing.

Work reports into a Progress, plain numbers that a timer of the window reads; cancelling is a flag that work looks at.
The result or the Problem comes back as a signal in the window's own thread; a bug goes the way of all bugs.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from ita_desktop.domain.errors import Problem

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor


class Cancelled(Exception):
    """The person asked work to stop; nothing of it remains."""


@dataclass
class Progress:
    """How far work has come; `cancelled` is set by the window and looked at by the work."""

    done: int = 0
    total: int = 0
    words: str = ""
    cancelled: threading.Event = field(default_factory=threading.Event)

    def step(self, done: int, total: int, words: str = "") -> None:
        """Say how far it is; stops the work where the person asked for it."""
        self.done, self.total, self.words = done, total, words or self.words
        if self.cancelled.is_set():
            raise Cancelled


Work = Callable[[Progress], Any]


class Task(QObject):
    """One piece of long work."""

    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.progress = Progress()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.progress.cancelled.set()


class Tasks(QObject):
    """Runs work beside the window."""

    _back = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, ThreadPoolExecutor] = {}
        self._running: set[Task] = set()
        self._back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)  # never before the caller listens

    def in_file_lane(self, work: Work) -> Task:
        """Work on the file: one after the other."""
        return self._start("file", 1, work)

    def in_pool(self, work: Work) -> Task:
        """Work that needs no file."""
        return self._start("work", 2, work)

    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._running)

    def _start(self, lane: str, threads: int, work: Work) -> Task:
        from concurrent.futures import ThreadPoolExecutor

        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(threads, lane)
        task = Task(self)
        self._running.add(task)
        future = self._lanes[lane].submit(work, task.progress)
        future.add_done_callback(lambda done: self._hand_back(task, done))
        return task

    def _hand_back(self, task: Task, done: Future[Any]) -> None:
        with contextlib.suppress(RuntimeError):  # a window that is gone hears nothing
            self._back.emit(task, done)

    def _deliver(self, task: Task, done: Future[Any]) -> None:
        from concurrent.futures import CancelledError

        self._running.discard(task)
        try:
            result = done.result()
        except (Cancelled, CancelledError):
            pass
        except Problem as problem:
            task.failed.emit(problem)
        else:
            task.finished.emit(result)
        finally:
            task.ended.emit()
            task.deleteLater()

    def close(self) -> None:
        """Ask everything to stop, and wait for what works on the file."""
        for task in self._running:
            task.cancel()
        for name, lane in self._lanes.items():
            lane.shutdown(wait=name == "file", cancel_futures=True)  # nobody waits for a look at a share that is gone

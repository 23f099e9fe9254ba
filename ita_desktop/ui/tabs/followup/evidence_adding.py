"""Taking in photos and papers beside the window: one after the other is read and shrunk, then all are added at once."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from ita_desktop.domain.errors import Problem
from ita_desktop.domain.evidence import HolderKey
from ita_desktop.services.evidence import Given, Held, Ready, prepare
from ita_desktop.services.session import Session
from ita_desktop.ui.tasks import Task, Tasks

_AT_ONCE = 2


class Adding(Task):
    """One adding: `finished` brings what came of it, `failed` why the office file takes nothing.

    What is ready goes into the file at once and out of memory; the one step at the end says what it serves. Where the
    person stops it, nothing of it stays. It lives as long as the window, whatever is looked at meanwhile.
    """

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        year: int,
        holders: Sequence[HolderKey],
        given: Sequence[Given],
        *,
        keep_original: bool = False,
    ) -> None:
        super().__init__(tasks)
        self._session, self._tasks, self._year, self._holders = session, tasks, year, tuple(holders)
        self._given, self._keep_original = given, keep_original
        self._held: dict[int, Held] = {}
        self._refused: dict[int, Problem] = {}
        self._under_way: dict[Task, int] = {}
        self._begun = 0
        self._broken: Problem | None = None
        self.progress.total = len(given)

    def start(self) -> None:
        """Go on; its owner listens by now."""
        while self._goes_on() and self._begun < len(self._given) and len(self._under_way) < _AT_ONCE:
            self._begin_next()
        if not self._under_way:
            self._end()

    def _goes_on(self) -> bool:
        return self._session.is_open and not self._broken and not self.progress.cancelled.is_set()

    def _begin_next(self) -> None:
        given, keep = self._given[self._begun], self._keep_original
        task = self._tasks.in_pool(lambda _: prepare(given, keep_original=keep))
        self._under_way[task] = self._begun
        self._begun += 1
        self.progress.words = given.name
        task.finished.connect(lambda ready: self._ready(task, ready))
        task.failed.connect(lambda problem: self._refused.setdefault(self._under_way[task], problem))
        task.ended.connect(lambda: self._one_ended(task))

    def _ready(self, task: Task, ready: Ready) -> None:
        if self._goes_on():
            try:
                self._held[self._under_way[task]] = self._session.evidence.hold(self._year, ready)
            except Problem as problem:
                self._broken = problem

    def _one_ended(self, task: Task) -> None:
        del self._under_way[task]
        self.progress.done += 1
        self.start()

    def _end(self) -> None:
        if self._session.is_open:
            held = [self._held[number] for number in sorted(self._held)]
            if not (self._goes_on() and self._add(held)):
                with contextlib.suppress(Problem):  # a full disk can't be tidied either
                    self._session.evidence.drop(held)
        if self._broken:
            self.failed.emit(self._broken)
        self.ended.emit()
        self.deleteLater()

    def _add(self, held: Sequence[Held]) -> bool:
        try:
            added = self._session.evidence.add(self._year, self._holders, held)
        except Problem as problem:
            self._broken = problem
            return False
        self.finished.emit(added._replace(refused=tuple(self._refused[number] for number in sorted(self._refused))))
        return True

"""One call of the command line: its arguments, its language, and how it opens the file."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from ita_desktop.domain import messages
from ita_desktop.domain.errors import FileDamaged, Problem
from ita_desktop.domain.fiscal_year import read_year
from ita_desktop.domain.messages import Language
from ita_desktop.services import session
from ita_desktop.services.safety import BackupReport
from ita_desktop.services.session import Session


class WrongCall(Exception):
    """The words of the call are off; `usage` says how it should read."""

    def __init__(self, reason: str, usage: str) -> None:
        super().__init__(reason)
        self.reason, self.usage = reason, usage


class Call:
    """One call: its arguments, and the language in which it speaks."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.language: Language = getattr(arguments, "lang", "th")  # a default would win over one before the command

    @property
    def file(self) -> Path:
        return Path(self.arguments.file)

    @property
    def year(self) -> int:
        """The year asked for; the commands that need one refuse to go on without."""
        if self.arguments.year is None:
            raise WrongCall("--year", "--year 2566")
        return read_year(self.arguments.year)

    def tell(self, problem: Problem) -> None:
        """Say a problem aloud without stopping."""
        print(messages.say(problem, self.language), file=sys.stderr)

    def open_to_write(self) -> Session:
        """The file as its one writer, backed up if today it was not yet."""
        opened = session.open_to_write(self.file)
        try:
            self.report(opened.back_up_daily())
        except Problem:
            opened.close()
            raise
        return opened

    def report(self, backup: BackupReport) -> None:
        """Say aloud which backups failed; a damaged file is written no further."""
        for problem in backup.problems:
            if isinstance(problem, FileDamaged):
                raise problem
            self.tell(problem)


def not_built(call: Call) -> NoReturn:
    """A command of the plan that a later version does."""
    raise Problem("not_built", what=" ".join((call.arguments.command, getattr(call.arguments, "what", ""))).strip())

"""What a person can act on. Everything else that is raised is a bug.

A problem is a code with named values; its Thai and English sentences are in messages.py.
The classes exist only where code has to tell one kind from another.
"""

from __future__ import annotations


class Problem(Exception):
    """Something the person can act on: `code` names the sentence, `values` fill it."""

    def __init__(self, code: str, /, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class FileProblem(Problem):
    """The office file can't be opened or kept as asked; the file itself is untouched."""


class FileLocked(FileProblem):
    """Somebody else has the file open for writing; values: holder, computer, since."""


class LockStale(FileLocked):
    """A share without locks: the holder was silent for five minutes; the person must decide."""


class FileProtected(FileProblem):
    """The file or its folder can't be written; reading works."""


class FileOutdated(FileProblem):
    """The file is older than the program and could not be brought up to date for reading only."""


class FileDamaged(FileProblem):
    """The file is ours but broken; the last good backup is the way out."""


class DiskFull(FileProblem):
    """No room on the drive; everything kept so far is in the file."""


class Unreadable(Problem):
    """A typed or pasted value that can't be read; nothing was guessed."""


class Unclear(Unreadable):
    """A value with several readings: the person chooses among `alternatives`."""

    def __init__(self, code: str, /, *, alternatives: tuple[object, ...], **values: object) -> None:
        super().__init__(code, **values)
        self.alternatives = alternatives

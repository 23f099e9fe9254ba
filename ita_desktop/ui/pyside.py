"""Two habits of PySide6 6.12 that this program does without; imported before anything else of Qt.

It replaces Python's import by one that reads the source of every module imported later, to look for a feature that
nobody here uses: a fifth of our start. And it drops one reference to None, True and False each time a call returns
one: from Python 3.12 they are immortal, on 3.11 a day of work would end in "deallocating None".
"""

import builtins
import ctypes
import sys

_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import

_PLENTY = 1 << 40


def keep_none_and_true() -> None:
    """Give them more references than any session can drop."""
    if sys.version_info < (3, 12):
        for one in (None, True, False):
            ctypes.c_ssize_t.from_address(id(one)).value += _PLENTY

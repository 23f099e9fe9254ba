"""None, True and False must outlive PySide6 6.12, which drops one reference each time a call of it returns one.

From Python 3.12 they are immortal and nothing is lost; on 3.11 a day of work would end in "deallocating None".
"""

import ctypes
import sys

_PLENTY = 1 << 40


def keep() -> None:
    """Give them more references than any session can drop."""
    if sys.version_info < (3, 12):
        for one in (None, True, False):
            ctypes.c_ssize_t.from_address(id(one)).value += _PLENTY

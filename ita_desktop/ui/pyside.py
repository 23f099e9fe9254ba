"""Three habits of PySide6 6.12 that this program does without; imported before anything else of Qt.

At each start it compiles its reader of signatures and its maker of stub files, a tenth of our start, for the words of
an error that only a developer sees: they load when something of them is asked for. It replaces Python's import by one
that reads the source of every module imported later, to look for a feature that nobody here uses: a fifth of our
start. And it drops one reference to None, True and False each time a call returns one: from Python 3.12 they are
immortal, on 3.11 a day of work would end in "deallocating None".
"""

import builtins
import ctypes
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_PLENTY = 1 << 40
_SIGNATURES = "shibokensupport.signature"
_LATER = {_SIGNATURES: ("layout", "parser"), f"{_SIGNATURES}.lib": ("enum_sig", "pyi_generator")}


class _Later(ModuleType):
    """A module of PySide6 that runs when something of it is first asked for."""

    def __getattr__(self, name: str) -> Any:
        self.__class__ = ModuleType  # type: ignore[assignment]
        importer: Any = sys.modules[f"{_SIGNATURES}.loader"].__loader__
        self.__spec__ = importer.find_spec(self.__name__, None)
        importer.exec_module(self)
        return getattr(self, name)


def _import_later(package: str, *where: Any, **named: Any) -> Any:
    """Python's import, which takes the modules of `_LATER` for loaded."""
    for part in _LATER.get(package, ()):
        name = f"{package}.{part}"
        if name not in sys.modules:
            sys.modules[name] = _Later(name)
            sys.modules[name].__spec__ = ModuleSpec(name, None)
    return _plain_import(package, *where, **named)


_plain_import = builtins.__import__
builtins.__import__ = _import_later  # type: ignore[assignment]
try:
    import PySide6.QtCore  # noqa: F401
finally:
    builtins.__import__ = _plain_import


def keep_none_and_true() -> None:
    """Give them more references than any session can drop."""
    if sys.version_info < (3, 12):
        for one in (None, True, False):
            ctypes.c_ssize_t.from_address(id(one)).value += _PLENTY

"""Window or command line: one file or nothing opens the window, everything else is a call."""

from __future__ import annotations

import gc
import sys

COMMANDS = ("new", "demo", "import", "carry-over", "show", "export", "check", "backup", "restore", "undo")


def main() -> int:
    """Start what the words ask for."""
    words = sys.argv[1:]
    if len(words) > 1 or any(word in COMMANDS or word.startswith("-") for word in words):
        from ita_desktop import cli

        return cli.main(words)
    gc.disable()  # nothing that a start makes is garbage; the window looks for it again once it has been painted
    from ita_desktop import app

    return app.main(words)


if __name__ == "__main__":
    sys.exit(main())

"""Window or command line: a first word that is a command goes to the command line."""

from __future__ import annotations

import sys

COMMANDS = ("new", "demo", "import", "carry-over", "show", "export", "check", "backup", "restore", "undo")


def main() -> int:
    """Start what the first word that is no option asks for."""
    words = sys.argv[1:]
    plain = [word for word in words if word not in ("--lang", "th", "en") and not word.startswith("--lang=")]
    if plain and (plain[0] in COMMANDS or plain[0] in ("-h", "--help")):
        from ita_desktop import cli

        return cli.main(words)
    from ita_desktop import app

    return app.main(plain)


if __name__ == "__main__":
    sys.exit(main())

"""Collects the licences of what is shipped with the program: python3 dev.py licences."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).resolve().parent

LGPL_NOTE = """\
Used under LGPL-3.0: see LGPL-3.0.txt and GPL-3.0.txt here. Its libraries lie in the program's
folder as files of their own and may be replaced there by other builds of the same version.
"""


def main() -> None:
    """Write one text for each package that runs with the program."""
    for name, package in sorted(shipped().items()):
        texts = [
            file.locate().read_text(encoding="utf-8", errors="replace")
            for file in package.files or ()
            if re.search(r"\.dist-info/.*(licen[cs]e|copying|notice)", file.as_posix(), re.IGNORECASE)
        ]
        about = package.metadata
        licence = about.get("License-Expression") or about.get("License") or ""
        if "LGPL" in licence:
            texts = [LGPL_NOTE]
        head = f"{about['Name']}\nLicence: {licence.splitlines()[0] if licence else 'see below'}\n"
        (HERE / f"{name}.txt").write_text("\n".join([head, *texts]).rstrip() + "\n", encoding="utf-8", newline="\n")


def shipped() -> dict[str, metadata.Distribution]:
    """The packages that the program needs to run, and all that they need, by plain name."""
    project = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    installed = {_plain(d.metadata["Name"]): d for d in metadata.distributions()}
    wanted = [_plain(line) for line in project["dependencies"]]
    found: dict[str, metadata.Distribution] = {}
    while wanted:
        name = wanted.pop()
        if name in installed and name not in found:
            found[name] = installed[name]
            wanted += [_plain(line) for line in installed[name].requires or () if "extra ==" not in line]
    return found


def _plain(requirement: str) -> str:
    """The plain name in a requirement: "PySide6_Pdf==6.12.*" is pyside6-pdf."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower().rstrip("-")


if __name__ == "__main__":
    main()

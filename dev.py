#!/usr/bin/env python3
"""Everything a developer does here, on any machine with Python 3.11 or later and nothing else.

    python3 dev.py run [FILE]      make the environment and open the window
    python3 dev.py test [ARGS]     everything that must pass; ARGS go to pytest and skip the rest
    python3 dev.py cli ARGS        the command line
    python3 dev.py bench [ROW]     speed, measured side by side
    python3 dev.py look            every widget in every state on one page
    python3 dev.py gallery         every paper of the sample office: PDF, pages as PNG, Word, Excel
    python3 dev.py libreoffice     install LibreOffice and poppler, with which some tests and bench rows compare
    python3 dev.py build           a folder for PCs without Python: dist/ITA Desktop
    python3 dev.py translate       bring translations/*.ts up to date with the source
    python3 dev.py fonts           make our copy of the font anew
    python3 dev.py licences        collect the licences of what we ship

On Windows: py dev.py ...
"""

from __future__ import annotations

import ctypes.util
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "made-for.txt"
LANGUAGES = ("th", "en")

# What the Qt wheels need of a Linux system, by the library that shows that it is there.
QT_LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "glib-2.0": "libglib2.0-0",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
}
SCREEN_LIBRARIES = {
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}


def say(text: str) -> None:
    """Tell the developer; standard output belongs to the program."""
    print(text, file=sys.stderr, flush=True)


# --- the environment ------------------------------------------------------------------------------------------


def make_environment() -> None:
    """Make .venv, anew when the dependencies have changed: Qt's wheels can't be taken out one by one."""
    wanted = _requirements()
    stamp = hashlib.sha256("\n".join([sys.version, *wanted]).encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == stamp:
        return
    if importlib.util.find_spec("ensurepip") is None:
        _install_packages(["python3-venv"])
    if sys.platform == "linux":
        _install_packages(_missing(QT_LIBRARIES))
    say("Making the environment in .venv; this takes a minute or two.")
    shutil.rmtree(VENV, ignore_errors=True)
    venv.create(VENV, with_pip=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    result = subprocess.run([*pip, *wanted], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{result.stdout}{result.stderr}\nThe packages could not be installed. Is there a network?")
    STAMP.write_text(stamp)


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _requirements() -> list[str]:
    project = _project()
    return [*project["dependencies"], *project["optional-dependencies"]["dev"]]


def _missing(libraries: dict[str, str]) -> list[str]:
    return [package for library, package in libraries.items() if not ctypes.util.find_library(library)]


def _install_packages(packages: list[str]) -> None:
    """Install system packages where we may, else print the one command that does."""
    if not packages:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        sys.exit(f"Please install these system packages, under your system's names: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"Please run this once, then try again:\n  sudo {' '.join(command)}")
    say(f"Installing {' '.join(packages)}")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.run(command, env=environment, **quiet).returncode:
        subprocess.run(["apt-get", "update"], env=environment, **quiet)
        if subprocess.run(command, env=environment, stdout=sys.stderr).returncode:
            sys.exit("The system packages could not be installed.")


def environment(*, offscreen: bool = False) -> dict[str, str]:
    """The variables under which the program runs from this checkout."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # without compiled files every start would compile anew
    if offscreen:
        variables["QT_QPA_PLATFORM"] = "offscreen"
        variables |= _without_libthai(variables)
    return variables


def _without_libthai(variables: dict[str, str]) -> dict[str, str]:
    """Keep libthai out of reach, so that Thai wraps here as it does on Windows: an empty file stands in its place."""
    if sys.platform != "linux":
        return {}
    folder = VENV / "without-libthai"
    folder.mkdir(exist_ok=True)
    (folder / "libthai.so.0").touch()
    return {"LD_LIBRARY_PATH": os.pathsep.join(filter(None, [str(folder), variables.get("LD_LIBRARY_PATH")]))}


def python(*words: object, offscreen: bool = False, **options: object) -> int:
    """Run the environment's Python in the caller's folder."""
    command = [str(PYTHON), *map(str, words)]
    return subprocess.run(command, env=environment(offscreen=offscreen), **options).returncode  # type: ignore[call-overload]


# --- commands -------------------------------------------------------------------------------------------------


def run(words: list[str]) -> int:
    """Open the window; without a screen show what the program does with the sample office."""
    build_translations()
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return _run_without_screen()
    if sys.platform == "linux":
        _install_packages(_missing(SCREEN_LIBRARIES))
    if not words:
        words = [str(_sample_office())]
    return python("-m", "ita_desktop", *words)


def _sample_office() -> Path:
    sample = ROOT / "out" / "ITA-เขตตัวอย่าง.ita"
    if not sample.exists():
        sample.parent.mkdir(exist_ok=True)
        python("-m", "ita_desktop", "demo", sample)
    return sample


def _run_without_screen() -> int:
    say("No screen here, so the sample office is run through the command line. Its documents are in out/:")
    sample = _sample_office()
    for year in (2568, 2569):
        target = sample.parent / f"scores-{year}.json"
        with open(target, "wb") as file:
            if code := python("-m", "ita_desktop", "show", sample, "scores", "--year", year, stdout=file):
                return code
        say(f"  {target.relative_to(ROOT)}  the result of fiscal year {year}")
    say(f"  {sample.relative_to(ROOT)}  the office file; with a screen, python3 dev.py run opens it")
    return 0


def cli(words: list[str]) -> int:
    """The command line; adds nothing to standard output and keeps exit code and folder."""
    return python("-m", "ita_desktop", *(words or ["--help"]))


def test(words: list[str]) -> int:
    """Everything that must pass, each named; with words, pytest alone."""
    build_translations()
    if words:
        return _pytest(words)
    checks: list[tuple[str, Callable[[], int]]] = [
        ("ruff", lambda: python("-m", "ruff", "check", ".", cwd=ROOT)),
        ("format", lambda: python("-m", "ruff", "format", "--check", "--quiet", ".", cwd=ROOT)),
        ("types", lambda: python("-m", "mypy", cwd=ROOT)),
        ("imports", lambda: python("-c", _LINT_IMPORTS, cwd=ROOT)),
        ("translations", check_translations),
        ("tests", _all_tests),
    ]
    failed = []
    for name, check in checks:
        say(f"== {name}")
        if check():
            failed.append(name)
    say(f"Failed: {', '.join(failed)}" if failed else "Everything passed.")
    return 1 if failed else 0


_WINDOWS = ("tests/ui", "tests/journeys")


def _all_tests() -> int:
    """All tests in two processes, those with windows beside the others; what those say comes at their end."""
    with tempfile.TemporaryFile() as said:
        command = [str(PYTHON), "-m", "pytest", *_WINDOWS]
        beside = subprocess.Popen(command, cwd=ROOT, env=environment(offscreen=True), stdout=said, stderr=said)
        failed = _pytest([f"--ignore={folder}" for folder in _WINDOWS])
        failed = beside.wait() or failed
        said.seek(0)
        sys.stdout.buffer.write(said.read())
        sys.stdout.flush()
    return failed


def _pytest(words: list[str]) -> int:
    return python("-m", "pytest", *words, offscreen=True, cwd=ROOT)


_LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def bench(words: list[str]) -> int:
    """Speed, as ratios measured side by side in one run."""
    build_translations()
    return python(ROOT / "tests" / "benchmarks" / "run.py", *words, offscreen=True)


# --- translations ---------------------------------------------------------------------------------------------


def _ts(language: str, folder: Path = ROOT / "translations") -> Path:
    return folder / f"ita_desktop_{language}.ts"


def build_translations() -> None:
    """Make the .qm files that the program loads, where the .ts is newer."""
    for language in LANGUAGES:
        ts = _ts(language)
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime:
            _qt_tool("lrelease", "-silent", ts, "-qm", qm)


def _qt_tool(name: str, *words: object) -> None:
    result = subprocess.run(
        [str(BIN / f"pyside6-{name}"), *map(str, words)], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    if result.returncode:
        sys.exit(f"{name} failed:\n{result.stdout}{result.stderr}")


def _sources() -> list[Path]:
    return [ROOT / "ita_desktop" / "app.py", *sorted((ROOT / "ita_desktop" / "ui").rglob("*.py"))]


def _update(folder: Path) -> None:
    """Extract strings into the .ts files of a folder; English holds only what has plural forms."""
    for language, more in (("th", []), ("en", ["-pluralonly"])):
        _qt_tool(
            "lupdate", *(path.relative_to(ROOT) for path in _sources()), "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", language, *more, "-ts", _ts(language, folder),
        )  # fmt: skip


def translate(_: list[str]) -> int:
    """Bring translations/*.ts up to date with the source; what is missing is marked unfinished."""
    _update(ROOT / "translations")
    return check_translations()


def check_translations() -> int:
    """Whether every string of the source has its translation, and no translation is left over."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            shutil.copy(_ts(language), _ts(language, folder))
        _update(folder)
        problems = [p for language in LANGUAGES for p in _problems(_ts(language), _ts(language, folder))]
    for problem in problems:
        say(problem)
    return 1 if problems else 0


def _problems(kept: Path, fresh: Path) -> Iterable[str]:
    """What is wrong with a .ts file, compared with one extracted just now."""
    before, now = _messages(kept), _messages(fresh)
    for key in sorted(now.keys() - before.keys()):
        yield f"{kept.name}: not extracted yet, run dev.py translate: {key[1]}"
    for key in sorted(before.keys() - now.keys()):
        yield f"{kept.name}: no longer in the source, run dev.py translate: {key[1]}"
    for (_, source), translation in now.items():
        if translation is None:
            yield f"{kept.name}: not translated: {source}"
        elif set(re.findall(r"%[1-9n]", source)) != set(re.findall(r"%[1-9n]", translation)):
            yield f"{kept.name}: other places than the source: {source}"


def _messages(path: Path) -> dict[tuple[str, str], str | None]:
    """Translations by context and source; None where one is unfinished."""
    found: dict[tuple[str, str], str | None] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in message.iter("numerusform")]
            text = None
            if translation is not None and translation.get("type") is None:
                text = "".join(forms) if forms else translation.text
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = text or None
    return found


# --- what is made of it ---------------------------------------------------------------------------------------


def look(words: list[str]) -> int:
    """Every widget in every state on one page: look [light|dark] [ZOOM] [PICTURE.png]."""
    build_translations()
    with_screen = sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not with_screen and len(words) < 3:
        words = [*words, *["light", "1.0", str(ROOT / "out" / "look.png")][len(words) :]]
        (ROOT / "out").mkdir(exist_ok=True)
        say(f"No screen here: the page goes to {words[2]}")
    return python(ROOT / "tests" / "ui" / "look_page.py", *words, offscreen=not with_screen)


def gallery(words: list[str]) -> int:
    """Make every paper of the sample office for a person to look at."""
    folder = Path(words[0]) if words else ROOT / "out" / "gallery"
    return python(ROOT / "tests" / "documents" / "gallery.py", folder, offscreen=True)


def libreoffice(_: list[str]) -> int:
    """Install what opens our Word and Excel files, and reads our PDF, on a machine without Office."""
    tools = {"soffice": ["libreoffice-calc", "libreoffice-writer"], "pdftotext": ["poppler-utils"]}
    _install_packages([package for tool, names in tools.items() if not shutil.which(tool) for package in names])
    return 0


def build(_: list[str]) -> int:
    """Make dist/ITA Desktop: the window and the command line over the same files, for PCs without Python."""
    build_translations()
    if sys.platform == "linux" and not shutil.which("objdump"):
        _install_packages(["binutils"])
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", ROOT / "dist", "--workpath", ROOT / "build"]
    return python("-m", "PyInstaller", *words, ROOT / "build.spec", cwd=ROOT)


def fonts(_: list[str]) -> int:
    """Make resources/fonts anew from the published Sarabun."""
    with tempfile.TemporaryDirectory() as name:
        npm = shutil.which("npm")
        package = "@expo-google-fonts/sarabun@0.4.1"
        if not npm or subprocess.run([npm, "install", "--silent", "--prefix", name, package]).returncode:
            sys.exit("The originals come by npm; is it installed, and is there a network?")
        source = Path(name, "node_modules", "@expo-google-fonts", "sarabun")
        return python(ROOT / "resources" / "fonts" / "make_fonts.py", source, ROOT / "resources" / "fonts")


def licences(_: list[str]) -> int:
    """Write the licence texts of every package that runs with the program into resources/licences/."""
    return python(ROOT / "resources" / "licences" / "collect.py")


COMMANDS = {
    "run": run, "test": test, "cli": cli, "bench": bench, "look": look, "build": build, "translate": translate,
    "fonts": fonts, "licences": licences, "gallery": gallery, "libreoffice": libreoffice,
}  # fmt: skip


def main() -> int:
    """Do what the first word says."""
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        print(__doc__)
        return 2
    make_environment()
    return COMMANDS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())

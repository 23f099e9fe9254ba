"""The house itself: what every part of it promises."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PYTHON = [path for folder in ("ita_desktop", "tests", "resources") for path in (ROOT / folder).rglob("*.py")]
PYTHON += [ROOT / "dev.py", ROOT / "build.spec"]
sys.path.insert(0, str(ROOT))


def test_every_shipped_package_has_its_licence_and_a_reason_in_the_readme():
    sys.path.insert(0, str(ROOT / "resources" / "licences"))
    from collect import shipped

    readme = (ROOT / "README.md").read_text(encoding="utf-8").lower()
    notices = {path.stem.lower() for path in (ROOT / "resources" / "licences").glob("*.txt")}
    assert shipped().keys() <= notices
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirement in [*project["dependencies"], *project["optional-dependencies"]["dev"]]:
        name = re.match(r"[\w.-]+", requirement)[0].rstrip("-").lower()
        assert name in readme, f"{name} has no line in the README"


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_small(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno - node.lineno < 60, f"{node.name} is long"


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_leans_on_one_machine(path):
    text = path.read_text(encoding="utf-8")
    forbidden = ["/work/", "/root/", "../shared", "processEvents()" if "ita_desktop" in path.parts else "\x00"]
    assert not [word for word in forbidden if word in text and path.name != "test_house.py"]


def test_every_module_says_what_lives_in_it():
    for path in (ROOT / "ita_desktop").rglob("*.py"):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path


def test_the_top_level_holds_what_the_design_names():
    import shutil
    import subprocess

    git = shutil.which("git")
    tracked = subprocess.run([git, "ls-files"], cwd=ROOT, capture_output=True, text=True) if git else None
    if tracked is None or tracked.returncode:
        pytest.skip("no git, or no checkout of it")
    top = {line.split("/")[0] for line in tracked.stdout.splitlines()}
    allowed = {
        "ita_desktop", "resources", "translations", "tests", "pyproject.toml", "build.spec", "dev.py", "README.md", "LICENSE",
        ".ci", ".gitignore",
    }  # fmt: skip
    assert top <= allowed


@pytest.mark.parametrize("path", sorted((ROOT / "ita_desktop" / "ui").rglob("*.py")), ids=lambda path: path.name)
def test_words_of_the_window_can_be_found_by_the_translation_tool(path):
    """It reads no f-string, and no text that is put together only when the program runs."""
    tree = ast.parse(path.read_text(encoding="utf-8"))

    def is_tr(node):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        return name in ("tr", "QT_TRANSLATE_NOOP")

    hidden = {id(call) for text in ast.walk(tree) if isinstance(text, ast.JoinedStr) for call in ast.walk(text)}
    calls = [node for node in ast.walk(tree) if is_tr(node)]
    assert not [node.lineno for node in calls if id(node) in hidden]
    if path.name != "speech.py":
        assert not [node.lineno for node in calls if not isinstance(node.args[0], ast.Constant)]

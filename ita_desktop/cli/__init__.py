"""The command line: the same services without a window.

Data goes to standard output as JSON, sentences to standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from ita_desktop.cli.calls import Call, WrongCall
from ita_desktop.cli.exports import export
from ita_desktop.cli.imports import carry_over, take_in
from ita_desktop.cli.shows import show
from ita_desktop.domain import messages
from ita_desktop.domain.errors import FileDamaged, Problem
from ita_desktop.domain.messages import Language
from ita_desktop.services import bugs, packs, safety, sample, session

DONE, REFUSED, WRONG_CALL = 0, 1, 2
Command = Callable[[Call], Any]

IMPORTS = ("plan", "report", "scores", "risks", "action-plan", "section-form", "risk-form")
SHOWS = ("years", "plan", "report", "scores", "followup", "risks", "action-plan", "readiness", "history")
EXPORTS = (
    "plan", "memo", "followup-form", "section-form", "report-6", "report-12", "scores", "oit-links", "risks",
    "risk-form", "risks-monitoring", "risks-half-year", "risks-year", "risks-page", "risks-memo", "action-plan",
    "director", "evidence", "all",
)  # fmt: skip


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongCall(message, self.format_usage().strip())


def main(arguments: Sequence[str]) -> int:
    """Run one command; 0 done, 1 refused with a sentence, 2 wrong call."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    language: Language = "en" if "en" in _language_asked(arguments) else "th"
    try:
        call = Call(_parser().parse_args(list(arguments)))
        _print(call.arguments.run(call))
    except WrongCall as wrong:
        print(messages.say(Problem("wrong_call", reason=wrong.reason, usage=wrong.usage), language), file=sys.stderr)
        return WRONG_CALL
    except Problem as problem:
        print(messages.say(problem, language), file=sys.stderr)
        if isinstance(problem, FileDamaged):
            _offer_backup(Path(call.arguments.file), language)
        return REFUSED
    except Exception as bug:  # noqa: BLE001 - kept as a log, and the person reads a sentence
        log = bugs.keep(type(bug), bug.__traceback__)
        print(messages.say(Problem("bug", log=log or "-"), language), file=sys.stderr)
        return REFUSED
    return DONE


def _print(data: object) -> None:
    """Data as JSON; who reads it may have read enough."""
    if data is None:
        return
    try:
        print(json.dumps(data, ensure_ascii=False, indent=1), flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise Problem("output_failed", reason=error.strerror or str(error)) from error


def _offer_backup(file: Path, language: Language) -> None:
    """Name the backup that would bring a damaged file back."""
    if backup := safety.last_good(file):
        print(messages.say(Problem("backup_offered", path=backup.path), language), file=sys.stderr)


def _language_asked(arguments: Sequence[str]) -> str:
    """The language of a call, even of one that can't be read."""
    for place, word in enumerate(arguments):
        if word.startswith("--lang="):
            return word.partition("=")[2]
        if word == "--lang" and place + 1 < len(arguments):
            return arguments[place + 1]
    return "th"


def _parser() -> _Parser:
    general = _Parser(add_help=False)
    general.add_argument("--lang", choices=("th", "en"), default=argparse.SUPPRESS)
    with_year = _Parser(add_help=False)
    with_year.add_argument("--year")
    parser = _Parser(prog="ita-desktop", parents=[general])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Command, *more: _Parser) -> argparse.ArgumentParser:
        made = commands.add_parser(name, parents=[general, *more])
        made.set_defaults(run=run, command=name)
        made.add_argument("file", metavar="FILE")
        return made

    new = command("new", _new, with_year)
    new.add_argument("--district", required=True)
    new.add_argument("--framework")
    new.add_argument("--analysed")
    command("demo", _demo)
    importing = command("import", take_in, with_year)
    importing.add_argument("source", metavar="SOURCE")
    importing.add_argument("--as", dest="kind", choices=IMPORTS, default="plan")
    importing.add_argument("--preview", action="store_true")
    showing = command("show", show, with_year)
    showing.add_argument("what", choices=SHOWS)
    carry = command("carry-over", carry_over)
    carry.add_argument("--from", dest="first", required=True)
    carry.add_argument("--to", required=True)
    carry.add_argument("--as", dest="kind", choices=("plan", "risks"), default="plan")
    carry.add_argument("--preview", action="store_true")
    exporting = command("export", export, with_year)
    exporting.add_argument("what", choices=EXPORTS)
    exporting.add_argument("out", metavar="OUT")
    exporting.add_argument("--digits", choices=("thai", "arabic"))
    exporting.add_argument("--only", choices=("weak",))
    for option in ("--month", "--section", "--layout", "--area", "--period"):
        exporting.add_argument(option)
    exporting.add_argument("--blank", action="store_true")
    command("check", _check)
    command("backup", _backup).add_argument("to", metavar="TO", nargs="?")
    command("restore", _restore).add_argument("source", metavar="FROM")
    command("undo", _undo)
    return parser


def _new(call: Call) -> None:
    given = call.arguments
    district = packs.district(given.district)
    session.create(call.file, district, call.year, target=given.framework, analysed=given.analysed).close()


def _demo(call: Call) -> None:
    sample.create(call.file).close()


def _check(call: Call) -> list[str]:
    found = safety.check(call.file)
    if found:
        _print(found)
        raise Problem("check_failed", name=call.file.name, count=len(found))
    return found


def _backup(call: Call) -> dict[str, Any]:
    if call.arguments.to:
        target = Path(call.arguments.to)
        safety.back_up_to(call.file, target)
        return {"made": [str(target)]}
    with session.open_to_read(call.file) as opened:
        report = opened.back_up("asked")
    if not report.made:
        raise report.problems[0]
    call.report(report)
    return {"made": [str(path) for path in report.made]}


def _restore(call: Call) -> dict[str, Any]:
    return safety.restore(call.file, Path(call.arguments.source))


def _undo(call: Call) -> dict[str, Any]:
    with call.open_to_write() as opened:
        line = opened.past.undo()
    return {"step": line.id, "undone": messages.name_of_step(line.label, line.words, call.language)}

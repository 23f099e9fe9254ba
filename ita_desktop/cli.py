"""The command line: the same services without a window.

Data goes to standard output as JSON, sentences to standard error.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from ita_desktop.domain import messages
from ita_desktop.domain.errors import FileDamaged, Problem
from ita_desktop.domain.fiscal_year import read_year
from ita_desktop.domain.messages import Language
from ita_desktop.services import bugs, packs, papers, safety, sample, session, sources
from ita_desktop.services.past import PastStep
from ita_desktop.services.safety import BackupReport
from ita_desktop.services.scores import Difference, ScoreImport, as_data
from ita_desktop.services.session import Session

DONE, REFUSED, WRONG_CALL = 0, 1, 2
Command = Callable[["_Call"], Any]

IMPORTS = ("plan", "report", "scores", "risks", "action-plan", "section-form")
SHOWS = ("years", "plan", "report", "scores", "followup", "risks", "action-plan", "readiness", "history")
EXPORTS = (
    "plan", "memo", "followup-form", "section-form", "report-6", "report-12", "scores", "oit-links", "risks",
    "risks-monitoring", "risks-half-year", "risks-year", "risks-page", "action-plan", "director", "evidence", "all",
)  # fmt: skip


class _WrongCall(Exception):
    """The words of the call are off; `usage` says how it should read."""

    def __init__(self, reason: str, usage: str) -> None:
        super().__init__(reason)
        self.reason, self.usage = reason, usage


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _WrongCall(message, self.format_usage().strip())


class _Call:
    """One call: its arguments, and the language in which it speaks."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.language: Language = getattr(arguments, "lang", "th")  # a default would win over one before the command

    @property
    def file(self) -> Path:
        return Path(self.arguments.file)

    @property
    def year(self) -> int:
        """The year asked for; the commands that need one refuse to go on without."""
        if self.arguments.year is None:
            raise _WrongCall("--year", "--year 2566")
        return read_year(self.arguments.year)

    def tell(self, problem: Problem) -> None:
        """Say a problem aloud without stopping."""
        print(messages.say(problem, self.language), file=sys.stderr)

    def open_to_write(self) -> Session:
        """The file as its one writer, backed up if today it was not yet."""
        opened = session.open_to_write(self.file)
        try:
            self.report(opened.back_up_daily())
        except Problem:
            opened.close()
            raise
        return opened

    def report(self, backup: BackupReport) -> None:
        """Say aloud which backups failed; a damaged file is written no further."""
        for problem in backup.problems:
            if isinstance(problem, FileDamaged):
                raise problem
            self.tell(problem)


def main(arguments: Sequence[str]) -> int:
    """Run one command; 0 done, 1 refused with a sentence, 2 wrong call."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    language: Language = "en" if "en" in _language_asked(arguments) else "th"
    try:
        call = _Call(_parser().parse_args(list(arguments)))
        _print(call.arguments.run(call))
    except _WrongCall as wrong:
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
    importing = command("import", _import, with_year)
    importing.add_argument("source", metavar="SOURCE")
    importing.add_argument("--as", dest="kind", choices=IMPORTS, default="plan")
    importing.add_argument("--preview", action="store_true")
    show = command("show", _show, with_year)
    show.add_argument("what", choices=SHOWS)
    carry = command("carry-over", _not_built)
    carry.add_argument("--from", dest="first", required=True)
    carry.add_argument("--to", required=True)
    carry.add_argument("--preview", action="store_true")
    export = command("export", _export, with_year)
    export.add_argument("what", choices=EXPORTS)
    export.add_argument("out", metavar="OUT")
    export.add_argument("--digits", choices=("thai", "arabic"))
    for option in ("--month", "--section", "--layout", "--only"):
        export.add_argument(option)
    export.add_argument("--blank", action="store_true")
    command("check", _check)
    command("backup", _backup).add_argument("to", metavar="TO", nargs="?")
    command("restore", _restore).add_argument("source", metavar="FROM")
    command("undo", _undo)
    return parser


def _not_built(call: _Call) -> NoReturn:
    """A command of the plan that a later version does."""
    raise Problem("not_built", what=" ".join((call.arguments.command, getattr(call.arguments, "what", ""))).strip())


def _new(call: _Call) -> None:
    given = call.arguments
    district = packs.district(given.district)
    session.create(call.file, district, call.year, target=given.framework, analysed=given.analysed).close()


def _demo(call: _Call) -> None:
    sample.create(call.file).close()


def _import(call: _Call) -> dict[str, Any]:
    if call.arguments.kind != "scores":
        raise Problem("not_built", what=f"import --as {call.arguments.kind}")
    given, year = call.arguments.source, call.year
    source = sources.from_paste(_standard_input()) if given == "-" else sources.from_file(Path(given))
    if call.arguments.preview:
        with session.open_to_read(call.file) as opened:
            return _import_data(opened.scores.read_import(source, year), call)
    with call.open_to_write() as opened:
        read = opened.scores.read_import(source, year)
        call.report(opened.back_up("import"))
        opened.scores.apply_import(read)
        return _import_data(read, call)


def _standard_input() -> bytes:
    """What was piped in; a program without a console has no standard input."""
    if sys.stdin is None:
        raise Problem("source_missing", name="-")
    return sys.stdin.buffer.read()


def _import_data(read: ScoreImport, call: _Call) -> dict[str, Any]:
    return {
        "year": read.year,
        "source": read.source,
        "adds_year": read.adds_year,
        "items": len(read.official),
        "topics": len(read.answers),
        "changes": [_difference_data(difference) for difference in read.differences],
        "doubts": [
            {"place": place, "rule": rule, "text": messages.say_doubt(rule, values, call.language)}
            for place, rule, values in read.doubts
        ],
    }


def _difference_data(difference: Difference) -> dict[str, Any]:
    def plain(value: object) -> object:
        if value is None:
            return None
        counts, percents = getattr(value, "counts", None), getattr(value, "percents", None)
        if counts or percents:
            return {"counts": counts, "percents": [float(p) for p in percents] if percents else None}
        return float(str(value))

    topic = {} if difference.topic is None else {"topic": difference.topic}
    return {"code": difference.code, **topic, "before": plain(difference.before), "after": plain(difference.after)}


def _export(call: _Call) -> dict[str, Any]:
    given = call.arguments
    if given.what not in papers.PAPERS:
        _not_built(call)
    with session.open_to_read(call.file) as opened:
        made = papers.export(opened, given.what, call.year, Path(given.out), digits=given.digits)
    return {"made": str(made.path), **made.holds}


def _show(call: _Call) -> Any:
    shows: Mapping[str, Callable[[Session], Any]] = {
        "years": _years_data,
        "scores": lambda opened: as_data(call.year, *opened.scores.sheet(call.year)),
        "readiness": lambda opened: _readiness_data(opened, call),
        "history": lambda opened: [_step_data(step, call.language) for step in opened.past.steps()],
    }
    if call.arguments.what not in shows:
        raise Problem("not_built", what=f"show {call.arguments.what}")
    with session.open_to_read(call.file) as opened:
        return shows[call.arguments.what](opened)


def _readiness_data(opened: Session, call: _Call) -> list[dict[str, Any]]:
    from ita_desktop.services import publications

    return publications.as_data(opened.publications.readiness(call.year), call.language)


def _years_data(opened: Session) -> list[dict[str, Any]]:
    return [{"year": line.year, "analysed": line.analysed, "target": line.target} for line in opened.years.listed()]


def _step_data(step: PastStep, language: Language) -> dict[str, Any]:
    line = step.line
    return {
        "step": line.id,
        "at": line.at,
        "who": line.who,
        "computer": line.computer,
        "kind": line.kind,
        "what": messages.name_of_step(line.label, line.words, language),
        "undone": line.undone,
        "changes": [
            {"table": change.table, "row": change.row_id, "before": change.before, "after": change.after}
            for change in step.changes
        ],
    }


def _check(call: _Call) -> list[str]:
    found = safety.check(call.file)
    if found:
        _print(found)
        raise Problem("check_failed", name=call.file.name, count=len(found))
    return found


def _backup(call: _Call) -> dict[str, Any]:
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


def _restore(call: _Call) -> dict[str, Any]:
    return safety.restore(call.file, Path(call.arguments.source))


def _undo(call: _Call) -> dict[str, Any]:
    with call.open_to_write() as opened:
        line = opened.past.undo()
    return {"step": line.id, "undone": messages.name_of_step(line.label, line.words, call.language)}

"""Papers from the window: looked at before they are printed, or written as Word and Excel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ita_desktop.services import paper_checks, papers, session
from ita_desktop.services.finding import Place
from ita_desktop.ui import messages
from ita_desktop.ui.speech import tr
from ita_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from ita_desktop.ui.main_window import MainWindow


def preview(window: MainWindow, place: Place) -> None:
    """Show a paper as it will be printed."""
    from ita_desktop.ui.dialogs.paper_options import PaperOptions
    from ita_desktop.ui.dialogs.preview import Preview

    if not (window.session and place.year):
        return
    opened, year, paper = window.session, place.year, papers.PAPERS[place.key]
    here = window.workspace.desk.section() if window.workspace else None
    section = here.name if here else ""
    file, options = opened.path, PaperOptions(paper, paper.offers(opened, year), section)
    options.check.setVisible(paper_checks.is_checked(place.key))

    def make(path: Path, progress: Progress) -> object:
        with session.open_to_read(file) as beside:
            return papers.export(beside, place.key, year, path, options.choice, step=progress.step)

    def make_anew() -> None:
        looked_at.suggest(f"{papers.suggested_name(opened, place.key, year, options.choice.layout)}.pdf")
        looked_at.refresh()

    name = papers.suggested_name(opened, place.key, year)
    shown = options if paper.has_choices or section else None
    looked_at = Preview(window, window.tasks, name, f"{name}.pdf", make, shown, paper.endings)
    options.changed.connect(make_anew)
    wanted: list[Place] = []

    def check() -> None:
        wanted.append(Place("report-texts", paper_checks.key_of(place.key, options.choice.layout), year))
        looked_at.accept()

    options.check_wanted.connect(check)
    looked_at.run()
    for one in wanted:
        window.go(one)


def export(window: MainWindow, place: Place, ending: str) -> None:
    """Write a paper where the person wants it, beside the window."""
    if not (window.session and window.workspace and place.year):
        return
    file, year = window.session.path, place.year
    suggested = Path.home() / f"{papers.suggested_name(window.session, place.key, year)}{ending}"
    target = messages.choose_paper(window, suggested)
    if target is None:
        return

    def make(progress: Progress) -> object:
        with session.open_to_read(file) as opened:
            return papers.export(opened, place.key, year, target, step=progress.step)

    task = window.tasks.in_pool(make)
    task.finished.connect(lambda _: window.tell(tr("%1 is made.").replace("%1", target.name)))
    task.failed.connect(lambda problem: messages.tell(window, problem))
    window.workspace.working.watch(task, tr("Making %1…").replace("%1", target.name))

"""Opens previews for the tests of preview and printing."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QWidget
from ui.test_printing import paper

from ita_desktop.ui.dialogs.preview import Preview
from ita_desktop.ui.tasks import Tasks


def maker(pages: int = 3):
    return lambda path, progress: paper(path, pages)


def opening(show, qtbot) -> Iterator[Callable[..., Preview]]:
    """What a fixture gives: previews that are shown, wait for their pages, and close behind themselves."""
    tasks = Tasks()
    made: list[Preview] = []

    def opened(make=None, *, options: QWidget | None = None, size=(1100, 800), wait: bool = True) -> Preview:
        dialog = Preview(None, tasks, "แบบติดตาม", "แบบติดตาม.pdf", make or maker(), options)
        made.append(dialog)
        show(dialog, *size)
        if wait:
            qtbot.waitUntil(lambda: dialog.print_button.isEnabled())
            qtbot.waitUntil(lambda: drawn(dialog))
        return dialog

    yield opened
    for dialog in made:
        dialog.done(0)
    qtbot.waitUntil(lambda: not tasks.busy())
    tasks.close()


def drawn(dialog: Preview) -> bool:
    """Whether all that can be seen is there as a picture."""
    return all(view.images.is_ready(page) for view in (dialog.pages, dialog.thumbnails) for page in view.visible())


def folder_of(dialog: Preview) -> Path:
    return dialog._drafts.path

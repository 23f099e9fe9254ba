"""Every paper of the sample office for a person to look at: python3 dev.py gallery [FOLDER]."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pypdfium2

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from documents import torture

from ita_desktop.documents.paper import writer
from ita_desktop.services import papers, sample

DOTS_PER_INCH = 110


def pages(pdf: Path) -> int:
    """The pages of a PDF as pictures beside it."""
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        page.render(scale=DOTS_PER_INCH / 72).to_pil().save(pdf.with_name(f"{pdf.stem}-{number:02}.png"))
    count = len(document)
    document.close()
    return count


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    made = []
    with tempfile.TemporaryDirectory() as name, sample.create(Path(name) / "sample.ita") as opened:
        year = opened.years.listed()[-1].year - 1
        for paper in papers.PAPERS:
            made += [
                papers.export(opened, paper, year, folder / f"{paper}{e}").path for e in (".pdf", ".docx", ".xlsx")
            ]
        for name_of, document in (("every-block", torture.document(Path(name))), ("memo", torture.memo())):
            made.append(writer.write(document, folder / f"{name_of}.pdf").path)
            made.append(papers.write_word(document, folder / f"{name_of}.docx").path)
    for path in made:
        print(f"{path}  {pages(path) if path.suffix == '.pdf' else ''}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

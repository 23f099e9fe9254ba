"""Forms of a ฝ่าย as a person fills them in: cells by activity and title."""

import io
import shutil

import openpyxl
from openpyxl.drawing.image import Image as Placed
from PIL import Image

from ita_desktop.documents.sheets.section_form import ACTIVITY_UID, OPEN

TITLES = {column.field: column.title for column in OPEN}


def opened(path):
    """The workbook, its sheet, its columns by title, and its rows by activity."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows() if any(cell.value == ACTIVITY_UID for cell in row))
    columns = {cell.value: cell.column for cell in head if cell.value}
    rows = {}
    for row in range(head[0].row + 1, sheet.max_row + 1):
        uid = sheet.cell(row, columns[ACTIVITY_UID]).value
        rows.setdefault(uid, row)
    return book, sheet, columns, rows


def fill(path, *changes, target=None, photos=()):
    """Type into cells, place pictures on rows, save: changes are (number of the activity, field, value)."""
    book, sheet, columns, rows = opened(path)
    places = list(rows.values())
    for number, field, value in changes:
        sheet.cell(places[number], columns[TITLES[field]]).value = value
    for number, colour in photos:
        row = places[number] if number is not None else 1
        sheet.add_image(Placed(picture(colour)), f"F{row}")
    target = target or path
    book.save(target)
    return target


def picture(colour):
    """A small photo of one colour."""
    data = io.BytesIO()
    Image.new("RGB", (64, 48), colour).save(data, "JPEG")
    data.seek(0)
    return data


def copied(path, name):
    """The same file under another name."""
    return shutil.copy(path, path.with_name(name))

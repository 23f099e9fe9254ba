"""Writes a result into workbooks as offices lay them out, from the published figures or invented ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl

from ita_desktop.domain.framework import Framework, Scale
from ita_desktop.domain.thai import to_thai_digits

LEVELS = ["น้อยที่สุด", "น้อย", "มาก", "มากที่สุด"]


def item_list(path: Path, result: dict[str, Any], *, heading: tuple[str, str] = ("ข้อ", "คะแนน")) -> Path:
    """Two columns under three lines of title."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["สำนักงานเขตตัวอย่าง"])
    sheet.merge_cells("A1:B1")
    sheet.append(["ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕"])
    sheet.append([])
    sheet.append(list(heading))
    for item in result["items"]:
        sheet.append([item["code"], item["score"]])
    book.save(path)
    return path


def answer_list(
    path: Path, result: dict[str, Any], framework: Framework, *, part: str, as_excel_percent: bool = False
) -> Path:
    """A line for each sub-question with its answers, and disclosure items with their scores."""
    book = openpyxl.Workbook()
    sheet = book.active
    unit = "จำนวนผู้ตอบ (คน)" if part == "counts" else "ร้อยละ"
    sheet.append(["ข้อ", "ข้อย่อย", unit, None, None, None, None, None, "คะแนน"])
    sheet.merge_cells("C1:H1")
    sheet.append([None, None, *LEVELS, "มี", "ไม่มี", None])
    for code, number, scale, numbers in topics(result, framework, part):
        values = [n / 100 if as_excel_percent else n for n in numbers]
        sheet.append([code, number, *(values + [None, None] if scale is Scale.LEVEL4 else [None] * 4 + values)])
        if as_excel_percent:
            for cell in sheet[sheet.max_row][2:8]:
                cell.number_format = "0.00%"
    for item in result["items"]:
        if "topics" not in item:
            sheet.append([item["code"], *[None] * 7, item["score"]])
    book.save(path)
    return path


def both_units(path: Path, result: dict[str, Any], framework: Framework) -> Path:
    """Counts and percentages side by side under a heading of two rows, the code only on an item's first line."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["รหัสข้อ", "ข้อคำถามย่อย", "จำนวน (คน)", *[None] * 3, "ร้อยละ", *[None] * 3, "คะแนนข้อย่อย", "คะแนน"])
    sheet.append([None, None, *LEVELS, *LEVELS, None, None])
    for cells in ("C1:F1", "G1:J1", "A1:A2", "B1:B2", "K1:K2", "L1:L2"):
        sheet.merge_cells(cells)
    last = None
    for item in result["items"]:
        official = framework.items_by_code[item["code"]]
        for topic, given in zip(official.topics, item.get("topics", ()), strict=False):
            if official.scale is not Scale.LEVEL4:
                continue
            first = item["code"] != last
            sheet.append([
                item["code"] if first else None, topic.title, *given["counts"], *given["percents"], given["score"],
                item["score"] if first else None,
            ])  # fmt: skip
            last = item["code"]
    book.save(path)
    return path


def published_layout(path: Path, result: dict[str, Any], framework: Framework) -> Path:
    """As the result is printed: an item's line, then the heading of its sub-questions, in Thai digits and misread codes."""
    book = openpyxl.Workbook()
    sheet = book.active
    scores = {item["code"]: item for item in result["items"]}
    sheet.append(["ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕"])
    for indicator in framework.indicators:
        sheet.append([f"ตัวชี้วัดที่ {thai(indicator.number)} {indicator.title}", *[None] * 4, "๐.๐๐ คะแนน"])
        for item in framework.items_of(indicator.number):
            printed = {"I": "๑", "O": "๐", "E": "E"}[item.code[0]] + thai(item.code[1:])
            sheet.append([f"{printed}. {item.title}", *[None] * 4, thai(f"{scores[item.code]['score']:.2f}")])
            if item.topics and item.scale is not Scale.DISCLOSURE:
                reversed_yes_no = item.scale is Scale.YES_NO and not item.topics[0].positive
                sheet.append(["หัวข้อการประเมิน", *(["มี", "ไม่มี"] if reversed_yes_no else LEVELS), "คะแนน"])
                for topic, given in zip(item.topics, scores[item.code]["topics"], strict=True):
                    numbers = [f"{thai(f'{n:.2f}')}%" for n in given["percents"]]
                    blank = [] if len(numbers) == 4 or reversed_yes_no else ["%", "%"]
                    sheet.append(
                        [f"{thai(topic.number)}.{topic.title}", *numbers, *blank, thai(f"{given['score']:.2f}")]
                    )
    book.save(path)
    return path


def topics(result: dict[str, Any], framework: Framework, part: str) -> Iterator[tuple[str, int, Scale, list[float]]]:
    """Code, number, scale and numbers of every sub-question."""
    for item in result["items"]:
        for number, topic in enumerate(item.get("topics", ()), 1):
            yield item["code"], number, framework.items_by_code[item["code"]].scale, topic[part]


def thai(value: object) -> str:
    return to_thai_digits(str(value))

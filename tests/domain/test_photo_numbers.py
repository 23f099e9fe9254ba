"""The number that the name of a photo begins with is its row; a day, an hour or a camera's counter is none."""

import pytest

from ita_desktop.domain.photo_numbers import row_number


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("3", 3), ("03", 3), ("๓", 3), ("3-1", 3), ("3_2", 3), ("3.1", 3), ("3 (2)", 3), ("3 ประชุม", 3), ("๑๒-๑", 12),
        ("3 - ประชุม 5 คน", 3), ("ลำดับ 3", 3), ("ลำดับที่ ๓", 3), (" 3 ", 3), ("3-ประชุม", 3),
        ("IMG_3", None), ("ประชุม 3", None), ("0", None), ("", None), ("3ประชุม", None), ("3rd", None),
        ("10 ก.พ. 2566", None), ("10กพ66", None), ("10 กุมภาพันธ์", None), ("10-2-2566", None), ("10.2.66 ประชุม", None),
        ("10.30 น.", None), ("20230210_120000", None), ("2566-02-10", None), ("-3", None), ("ข้อ 3", None),
    ],
)  # fmt: skip
def test_the_row_that_a_name_begins_with(name, number):
    assert row_number(name) == number

"""The risk matrix on the screen with risks on it, for every method that an office may have."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from ui.conftest import beside

from ita_desktop.domain.risk import Tone
from ita_desktop.domain.risk_method import Axis, Level, Matrix, Step
from ita_desktop.services import packs
from ita_desktop.ui.tabs.risks.matrix import RiskMatrix

METHOD = packs.risk_method()
RISKS = {(5, 4): [3], (4, 3): [1, 5], (4, 4): [4], (3, 2): [2, 7], (1, 1): [9], (2, 5): list(range(100, 400))}
SIDE = ("แทบไม่เกิด", "เกิดบ้าง", "เกิดบ่อย", "เกิดเป็นประจำ")
FOUR = Matrix(
    Axis("โอกาส", tuple(Step(n, name, f"ปีละ {n} ครั้ง") for n, name in enumerate(SIDE, 1))),
    Axis("ผลเสีย", tuple(Step(n, name, "") for n, name in enumerate(SIDE, 1))),
    (Level("l", "น้อย", Tone.GREEN, 1), Level("m", "กลาง", Tone.YELLOW, 5), Level("h", "มาก", Tone.RED, 12, "ทำทันที")),
)


def changed(matrix: Matrix, *starts: int) -> Matrix:
    """The same matrix with other thresholds."""
    levels = tuple(level._replace(lowest=lowest) for level, lowest in zip(matrix.levels, starts, strict=True))
    return matrix._replace(levels=levels)


MATRICES = {
    "5x5": METHOD.b, "5x5 from 5, 10, 17": changed(METHOD.b, 1, 5, 10, 17), "5x5 from 6": changed(METHOD.b, 1, 6, 11, 16),
    "3x3": METHOD.a, "3x3 from 3, 6": changed(METHOD.a, 1, 3, 6), "4x4": FOUR,
}  # fmt: skip


class Shown:
    """A matrix on the screen with risks on it, and what was heard of it."""

    def __init__(self, show, *, after: bool = False) -> None:
        self.matrix = RiskMatrix(lambda spot: RISKS.get(spot, []))
        self.matrix.show_matrix(METHOD.b, {spot: len(ids) for spot, ids in RISKS.items()}, after)
        self.grid = self.matrix.grid
        self.asked, self.moved, self.moments = [], [], []
        self.matrix.field_chosen.connect(self.asked.append)
        self.matrix.risks_moved.connect(lambda ids, *spot: self.moved.append((*ids, *spot)))
        self.matrix.moment_changed.connect(self.moments.append)
        self.window = show(beside(self.matrix), 500, 560)
        self.grid.setFocus()

    def at(self, spot: tuple[int, int]) -> QPoint:
        """The middle of the circle on a field."""
        return self.grid.layout_now().circle(spot).center().toPoint()

    def click(self, spot: tuple[int, int]) -> None:
        """Press and release on a field."""
        QTest.mouseClick(self.grid, Qt.MouseButton.LeftButton, pos=self.at(spot))

    def drag(self, start: tuple[int, int], *spots: tuple[int, int]) -> None:
        """Press on a field and move over others, without letting go."""
        QTest.mousePress(self.grid, Qt.MouseButton.LeftButton, pos=self.at(start))
        for spot in spots:
            QTest.mouseMove(self.grid, self.at(spot) + QPoint(1, 1))
            QTest.mouseMove(self.grid, self.at(spot))

    def let_go(self, spot: tuple[int, int]) -> None:
        """Release on a field."""
        QTest.mouseRelease(self.grid, Qt.MouseButton.LeftButton, pos=self.at(spot))

    def colours(self, x: float, y: float) -> set[str]:
        """The colours of the grid round a place."""
        picture = self.grid.grab().toImage()
        steps = [(across, down) for across in range(-2, 3) for down in range(-2, 3)]
        return {QColor(picture.pixelColor(round(x) + a, round(y) + d)).name().upper() for a, d in steps}

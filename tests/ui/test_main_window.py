import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from ita_desktop import app
from ita_desktop.services import sample, session
from ita_desktop.ui.main_window import MainWindow


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "ITA-เขตตัวอย่าง.ita"
    sample.create(path).close()
    return path


@pytest.fixture
def window(qtbot):
    window = MainWindow(app.open_file)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def texts(window):
    model = window._scores.model()
    return [[model.index(r, c).data(Qt.ItemDataRole.DisplayRole) for c in range(4)] for r in range(model.rowCount())]


def test_the_window_names_office_and_year_and_lists_the_scores(window, sample_path):
    window.open_path(sample_path)
    assert "สำนักงานเขตตัวอย่าง" in window.windowTitle()
    assert "สำนักงานเขตตัวอย่าง" in window._heading.text() and "93.32 ผ่านดี" in window._heading.text()
    rows = texts(window)
    assert len(rows) == 3 + 10 + 70
    assert ["I8", "รับรู้งบประมาณและแผนการใช้จ่าย", "78.40", "ต้องปรับปรุง"] in rows


def test_a_file_that_can_t_be_opened_is_said_and_the_one_before_stays(window, sample_path, tmp_path):
    window.open_path(sample_path)
    window.open_path(tmp_path / "none.ita")
    assert window._notice.isVisible() and "ไม่พบไฟล์ none.ita" in window._notice.text()
    assert len(texts(window)) == 83


def test_a_file_in_use_opens_for_reading_and_says_who_has_it(window, sample_path, tmp_path):
    path = tmp_path / "a.ita"
    shutil.copy(sample_path, path)
    with session.open_to_write(path):
        window.open_path(path)
        assert "เปิดอยู่ที่เครื่อง" in window._notice.text()
        assert len(texts(window)) == 83


def test_what_start_imports(sample_path):
    script = (
        "import sys; from pathlib import Path; from ita_desktop import app; a = app.make_application(['x']);"
        "w = app.MainWindow(app.open_file); w.open_path(Path(sys.argv[1])); w.show(); a.processEvents(); w.close();"
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'openpyxl', 'reportlab', 'docx', 'nlpo3', 'PIL', 'lxml', 'sqlite_utils'}))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(sample_path)], capture_output=True)
    assert done.stdout.decode().splitlines()[-1] == "[]", done.stderr.decode()

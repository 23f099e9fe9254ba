<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>Open an office file (.ita) with Ctrl+O.</source>
        <translation>เปิดไฟล์สำนักงาน (.ita) ด้วย Ctrl+O</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด (&amp;O)…</translation>
    </message>
    <message>
        <source>%1 · fiscal year %2</source>
        <translation>%1 · ปีงบประมาณ %2</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>%1 · fiscal year %2 · result of %3: %4</source>
        <translation>%1 · ปีงบประมาณ %2 · ผลปี %3: %4</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Indicator or item</source>
        <translation>ตัวชี้วัดหรือข้อ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Open office file</source>
        <translation>เปิดไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>Office files (*.ita)</source>
        <translation>ไฟล์สำนักงาน (*.ita)</translation>
    </message>
</context>
</TS>

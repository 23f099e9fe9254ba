"""What is said of a plan or report when something printed in it was changed, guessed or not understood."""

from ita_desktop.domain.sentences.table import table

PLAN_DOUBTS = table("""
code_read
รหัส “{printed}” อ่านเป็น {code}
Code “{printed}” was read as {code}.

rows_joined
แถวของ {code} ถูกตัดข้ามหน้า จึงต่อข้อความเข้าด้วยกัน
The row of {code} was broken over pages and joined again.

spaces_repaired
ลบช่องว่างที่เกิดจากการตัดบรรทัด “{printed}” เป็น “{read}”
Blanks left by line ends were removed: “{printed}” became “{read}”.

lead_in_kept
“{printed}” เป็นข้อความนำรายการ จึงเก็บไว้ในหมายเหตุ
“{printed}” only leads to a list; kept as a note.

whole_year
“{printed}” อ่านเป็นทั้งปีงบประมาณ
“{printed}” was read as the whole fiscal year.

code_by_title
“{printed}” ไม่มีรหัส อ่านเป็นข้อ {code} ตามข้อคำถาม
“{printed}” has no code; read as {code} by its question.

code_lost
“{printed}” ไม่มีรหัส อ่านเป็นข้อ {code} ตามลำดับ
“{printed}” has no code; read as {code} by sequence.

code_twice
ข้อ {code} มีหลายแถวในแผน
{code} stands in several rows of the plan.

measure_shared
ข้อ {code} ไม่มีข้อความของตนเอง จึงใช้มาตรการเดียวกับ {other}
{code} has no words of its own; it shares the measure of {other}.

row_of_same_item
แถวนี้ไม่มีรหัส อ่านเป็นอีกมาตรการของ {code}
This row has no code; read as a further measure for {code}.

table_without_heading
ตารางนี้ไม่มีหัวตาราง อ่านต่อจากตารางก่อนหน้า ({headings})
This table has no heading; read on from the one before ({headings}).

month_guessed
ระยะเวลา “{printed}” อ่านเป็น {read} ตามปีงบประมาณและแถวอื่น
Months “{printed}” were read as {read} by fiscal year and the other rows.

months_outside_year
ระยะเวลา “{printed}” ไม่อยู่ในปีงบประมาณ {year}
Months “{printed}” are not in fiscal year {year}.

owner_guessed
ผู้รับผิดชอบ “{printed}” อ่านเป็น {name}
Owner “{printed}” was read as {name}.

points_unpaired
มี {count} ข้อความสำหรับ {activities} กิจกรรม จึงจับคู่ตามลำดับ โปรดตรวจ
There are {count} points for {activities} activities; paired in order, please check.

indicator_differs
ข้อ {code} อยู่ใต้ตัวชี้วัดที่ {printed} แต่ชุดข้อคำถามให้อยู่ตัวชี้วัดที่ {indicator} จึงใช้ตามชุดข้อคำถาม
{code} stands under indicator {printed}; the item set has it under {indicator}, which was taken.

indicator_by_framework
ข้อ {code} ไม่มีหัวตัวชี้วัด จึงใช้ตัวชี้วัดที่ {indicator} ตามชุดข้อคำถาม
{code} stands under no indicator; {indicator} was taken from the item set.

indicator_of_other_instrument
ข้อ {code} อยู่ใต้ตัวชี้วัดที่ {printed} ซึ่งเป็นของแบบวัดอื่น โปรดตรวจ
{code} stands under indicator {printed} of another instrument; please check.

title_differs
ข้อคำถามของ {code} ไม่ตรงกับชุดข้อคำถาม จึงเก็บตามที่พิมพ์
The question of {code} is not that of the item set; kept as printed.

framework_of_other_year
ข้อคำถาม {count} จาก {total} ข้อไม่ตรงกับชุดข้อคำถาม อาจเป็นแผนของปีอื่น จึงเก็บตามที่พิมพ์
{count} of {total} questions are not those of the item set, maybe of another year; kept as printed.

year_differs
เอกสารระบุปีงบประมาณ {printed} แต่นำเข้าเป็นปี {year}
The document names fiscal year {printed} but is taken as {year}.

table_skipped
ข้ามตารางที่ไม่ใช่แผน ({headings})
A table that is no plan was skipped ({headings}).

column_unknown
ไม่รู้จักหัวคอลัมน์ “{heading}” จึงเก็บข้อความไว้ในหมายเหตุ
Heading “{heading}” is unknown; its texts were kept as notes.

item_unknown
ไม่รู้ว่า “{printed}” เป็นข้อใด จึงเก็บข้อความไว้ในหมายเหตุ
Which item “{printed}” is was not understood; kept as a note.

months_unreadable
อ่านระยะเวลา “{printed}” ไม่ออก จึงเก็บไว้ในหมายเหตุ
Months “{printed}” can't be read; kept as a note.

rhythm_unreadable
อ่านรอบกำกับติดตาม “{printed}” ไม่ออก จึงเก็บไว้ในหมายเหตุ
Rhythm “{printed}” can't be read; kept as a note.

without_activity
ไม่พบกิจกรรมของ {code} จึงเก็บผลผลิตและช่องทางไว้ในหมายเหตุ
{code} has no activity; its outputs and channels were kept as notes.

text_left
ข้อความ “{printed}” ไม่เข้ากับคอลัมน์ใด จึงไม่นำเข้า
“{printed}” belongs to no column; left out.
""")

"""What is said of risk tables and forms where something printed in them was guessed or not understood."""

from ita_desktop.domain.sentences.table import table

RISK_DOUBTS = table("""
risk_cell_unread
“{printed}” ในคอลัมน์ “{column}” อ่านไม่ได้ จึงไม่นำเข้าช่องนี้
“{printed}” under “{column}” can't be read; this cell was left out.

risk_score_beyond
คะแนน {printed} ในคอลัมน์ “{column}” อยู่นอกเกณฑ์ {lowest}–{highest} จึงไม่นำเข้าคะแนนนี้
The score {printed} under “{column}” is not from {lowest} to {highest}; it was left out.

risk_section_unknown
“{printed}” ไม่ใช่ฝ่ายของสำนักงานนี้ จึงคงไว้ตามที่พิมพ์ โปรดเลือกฝ่าย
“{printed}” is no section of this office; it was kept as printed. Choose the section.

risk_owner_no_section
ผู้รับผิดชอบ “{printed}” ไม่ใช่ชื่อฝ่าย จึงคงไว้ตามที่พิมพ์
The owner “{printed}” is no section; kept as printed.

risk_columns_left
คอลัมน์ที่ไม่ได้นำเข้า: {printed}
Columns that were not taken: {printed}

risk_ticked_twice
ทำเครื่องหมายไว้มากกว่าหนึ่งช่อง จึงใช้ช่องแรก ไม่ใช้ “{column}”
More than one field is ticked; the first holds, not “{column}”.

risk_level_alone
มีแต่ระดับหรือผลรวม “{printed}” ไม่มีคะแนนของแต่ละด้าน จึงต้องให้คะแนนเอง
Only the level or total “{printed}” is printed, without its scores; give the scores by hand.

risk_time_unread
ระยะเวลา “{printed}” อ่านไม่ได้ จึงยังไม่มีกำหนด
Time “{printed}” can't be read; the measure has no due date yet.

risk_row_unknown
แถว “{printed}” ไม่บอกว่าเป็นความเสี่ยงเรื่องใด จึงไม่นำเข้า
The row “{printed}” names no risk; left out.

risk_row_gone
ความเสี่ยง “{printed}” ไม่อยู่ในไฟล์แล้ว จึงคงไว้ในทะเบียนตามเดิม
Risk “{printed}” is no longer in the file; it stays in the register as it is.

risk_section_by_owner
ไม่ได้บอกฝ่าย จึงใช้ผู้รับผิดชอบ “{printed}”
No section is named; its owner “{printed}” was taken.

risk_joined_by_number
“{printed}” ใช้ข้อความไม่ตรงกันในแต่ละตาราง จึงรวมตามลำดับที่
“{printed}” is worded differently in the tables; joined by its number.

risk_occurrence_assumed
สถานะบอกว่าเกิดเหตุ แต่ไม่บอกจำนวนครั้ง จึงบันทึกเป็น 1 ครั้ง
The status says that it happened, not how often; once was taken.

risk_period_assumed
ไม่ได้บอกว่าเป็นผลของรอบใด จึงบันทึกเป็น {period}
No period is named; {period} was taken.

risk_form_gone
ความเสี่ยง “{printed}” ไม่อยู่ในทะเบียนแล้ว จึงไม่นำเข้าแถวนี้
Risk “{printed}” is no longer in the register; its row was left out.

risk_like_another
คล้ายกับ “{printed}” ในทะเบียน โปรดดูก่อนว่าเป็นเรื่องเดียวกันหรือไม่
It is much like “{printed}” in the register. See first whether it is the same matter.
""")

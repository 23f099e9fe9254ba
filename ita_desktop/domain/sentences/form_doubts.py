"""What is said of the form of a ฝ่าย that came back, where something in it was not understood."""

from ita_desktop.domain.sentences.table import table

FORM_DOUBTS = table("""
form_column_missing
แบบไม่มีคอลัมน์ “{column}” แล้ว จึงคงค่าเดิมของคอลัมน์นี้
The form has no column “{column}” any more; its values stay as they are.

form_row_missing
แถวของ “{activity}” หายไปจากแบบ จึงคงค่าเดิม
The row of “{activity}” is gone from the form; its values stay as they are.

form_row_unknown
แถว “{printed}” ไม่ใช่กิจกรรมที่ส่งไป จึงไม่นำเข้า
The row “{printed}” is no activity that was sent; left out.

form_row_twice
มีแถวของ “{activity}” มากกว่าหนึ่งแถว จึงไม่นำเข้าทั้งหมด
There is more than one row of “{activity}”; none was taken.

form_number
“{printed}” ไม่ใช่ตัวเลขที่เป็นจำนวนได้ จึงคงจำนวนเดิม
“{printed}” is no number that a quantity can be; the quantity stays as it is.

form_status
สถานะ “{printed}” ไม่อยู่ในรายการ จึงคงสถานะเดิม
Status “{printed}” is not on the list; the status stays as it is.

form_date
อ่านวันที่ “{printed}” ไม่ออก จึงคงวันที่เดิม
The date “{printed}” can't be read; the date stays as it is.

form_date_outside
วันที่ {printed} ไม่อยู่ในปีงบประมาณ {year} จึงคงวันที่เดิม
{printed} is not in fiscal year {year}; the date stays as it is.

form_text_is_date
ช่อง “{column}” กลายเป็นวันที่ {printed} เพราะ Excel แปลงให้ ไม่รู้ว่าพิมพ์อะไรไว้ จึงคงค่าเดิม
Excel made the date {printed} of what was typed in “{column}”; the value stays as it is.

form_formula
สูตร {printed} ยังไม่มีผลคำนวณ จึงคงค่าเดิม
The formula {printed} has no result; the value stays as it is.

form_photo_nowhere
รูป {name} ไม่ได้วางบนแถวของกิจกรรม จึงไม่รู้ว่าเป็นของกิจกรรมใด
Picture {name} lies on no row of an activity, so nobody knows which it shows.

form_photo_unread
อ่านรูป {name} ในแบบไม่ออก จึงไม่นำเข้า
Picture {name} of the form can't be read; left out.

form_activity_gone
“{activity}” ไม่อยู่ในแผนแล้ว จึงไม่นำเข้า
“{activity}” is no longer in the plan; left out.

form_older
เป็นแบบที่ส่งครั้งที่ {revision} แต่ส่งครั้งที่ {newest} ไปแล้ว จึงเทียบกับค่าที่ส่งในครั้งที่ {revision}
This is the form sent as number {revision}, though number {newest} went out since; compared with what was sent then.

form_answers_older
ไฟล์นี้เก่ากว่าไฟล์ของแบบเดียวกันที่รับไว้แล้ว คำตอบ {count} ช่องต่างจากที่ฝ่ายส่งมาทีหลัง จึงถามก่อน
This file is older than one of the same form that was taken in; {count} of its answers differ from the later ones, so they are asked.

form_cells_untouched
ช่องที่เป็นอย่างที่ส่งไป {count} ช่อง คงคำตอบที่ฝ่ายส่งมาก่อนหน้านี้ ถ้าฝ่ายตั้งใจลบ ให้ลบในตาราง
{count} cells are as they were sent; what the section answered before stays. Where it was meant to be taken away, do so in the table.
""")

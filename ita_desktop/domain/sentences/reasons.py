"""Why a disclosure item would lose points today, and where only a look is advised."""

from ita_desktop.domain.sentences.table import table

REASONS = table("""
link_none
ยังไม่มีลิงก์
There is no link yet.

link_malformed
ลิงก์ “{url}” เขียนไม่ถูกรูปแบบ จึงเปิดไม่ได้
The link “{url}” is not written as an address and can't be opened.

link_thai_digits
ลิงก์ “{url}” มีเลขไทย จึงเปิดไม่ได้
The link “{url}” has Thai digits and can't be opened.

link_elsewhere
ลิงก์ “{url}” ไม่อยู่บนเว็บไซต์ของสำนักงาน
The link “{url}” is not on the office's own site.

explanation_empty
ยังไม่มีคำอธิบายถึงผู้ประเมิน
There is no explanation to the assessor yet.

year_other
ข้อความระบุปี {years} แต่ไม่มีปีงบประมาณ {year}
The text names {years}, not fiscal year {year}.

year_besides
ข้อความระบุปี {years} นอกจากปีงบประมาณ {year}
The text names {years} beside fiscal year {year}.

year_missing
ข้อนี้เป็นข้อมูลประจำปี แต่ข้อความไม่ระบุปีงบประมาณ {year}
The item is a yearly one, and the text does not name fiscal year {year}.

published_outside
วันที่เผยแพร่ {day} ไม่อยู่ในปีงบประมาณ {year}
The day of publishing, {day}, lies outside fiscal year {year}.

approved_late
วันที่อนุมัติ {day} อยู่หลังปีงบประมาณ {year}
The day of approval, {day}, lies after fiscal year {year}.

approved_early
วันที่อนุมัติ {day} อยู่ก่อนปีงบประมาณ {year}
The day of approval, {day}, lies before fiscal year {year}.

approval_missing
องค์ประกอบของข้อนี้กล่าวถึงการอนุมัติ แต่ยังไม่มีวันที่อนุมัติ
The item asks for an approval, and there is no day of approval.

approval_maybe
ข้อนี้กล่าวถึงประกาศหรือคำสั่ง แต่ยังไม่มีวันที่อนุมัติ
The item speaks of an announcement or order, and there is no day of approval.

months_missing
ยังไม่ระบุเดือน {months}
These months are not named: {months}.

element_open
ยังไม่ยืนยันองค์ประกอบ “{title}”
The element “{title}” is not ticked.

element_open_unconfirmed
ยังไม่ยืนยันองค์ประกอบ “{title}” (รายการนี้ยังไม่พบในเอกสารที่เผยแพร่)
The element “{title}” is not ticked; it was not found in a published source.

district_other
ข้อความมีชื่อเขตอื่น: เขต{district}
The text names another district: {district}.

director_old
ข้อความมีชื่อผู้อำนวยการเขตคนก่อน: {name}
The text names a former director: {name}.
""")

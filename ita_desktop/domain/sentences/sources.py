"""What is said of files and pasted text that are to be imported."""

from ita_desktop.domain.sentences.table import table

SOURCES = table("""
clipboard_empty
ยังไม่มีข้อความในคลิปบอร์ด | ยังไม่ได้นำอะไรเข้าไฟล์ | เลือกตารางใน Excel, Word หรือหน้าเว็บ กด Ctrl+C แล้ววางอีกครั้ง
The clipboard holds no text. | Nothing was taken into the file. | Mark the table in Excel, Word or a web page, press Ctrl+C and paste again.

source_missing
ไม่พบไฟล์ {name} ที่จะนำเข้า | ยังไม่ได้นำอะไรเข้าไฟล์
The file to import, {name}, was not found. | Nothing was taken into the file.

source_unreadable
เปิดไฟล์ {name} ไม่ได้ | ยังไม่ได้นำอะไรเข้าไฟล์ | ปิดไฟล์ในโปรแกรมอื่นแล้วลองอีกครั้ง
{name} can't be opened. | Nothing was taken into the file. | Close it in other programs and try again.

source_too_large
ไฟล์ {name} ใหญ่เกิน {megabytes} MB | ยังไม่ได้นำอะไรเข้าไฟล์ | คัดลอกเฉพาะตารางที่ต้องใช้ไปไว้ในไฟล์ใหม่
{name} is larger than {megabytes} MB. | Nothing was taken into the file. | Copy only the table you need into a new file.

source_too_many_cells
แผ่นงาน {sheet} มีข้อมูลเกิน {rows} แถว หรือเกิน {columns} คอลัมน์ | ยังไม่ได้นำอะไรเข้าไฟล์ | คัดลอกเฉพาะตารางที่ต้องใช้ไปไว้ในไฟล์ใหม่
Sheet {sheet} has more than {rows} rows or {columns} columns. | Nothing was taken into the file. | Copy only the table you need into a new file.

source_empty
ไฟล์ {name} ว่างเปล่า | ยังไม่ได้นำอะไรเข้าไฟล์
{name} is empty. | Nothing was taken into the file.

source_has_password
ไฟล์ {name} มีรหัสผ่าน | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วยรหัสผ่านแล้วบันทึกสำเนาที่ไม่มีรหัสผ่าน
{name} has a password. | Nothing was taken into the file. | Open it with the password and save a copy without.

source_old_office
{name} เป็นไฟล์ Office แบบเก่า | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วย Excel หรือ Word แล้วบันทึกเป็น .xlsx หรือ .docx ก่อนนำเข้า
{name} is an old Office file. | Nothing was taken into the file. | Open it in Excel or Word and save it as .xlsx or .docx first.

source_kind_unknown
ยังอ่านไฟล์ชนิดนี้ไม่ได้: {name} | ยังไม่ได้นำอะไรเข้าไฟล์ | ใช้ไฟล์ .xlsx .docx .html หรือข้อความคั่นด้วยแท็บ
This kind of file can't be read: {name} | Nothing was taken into the file. | Use .xlsx, .docx, .html or tab-separated text.

source_not_excel
{name} ไม่ใช่สมุดงาน Excel หรือเสียหายจนอ่านไม่ได้ | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วย Excel แล้วบันทึกเป็น .xlsx ก่อนนำเข้า
{name} is no Excel workbook, or too damaged to read. | Nothing was taken into the file. | Open it in Excel and save it as .xlsx first.

source_not_word
{name} ไม่ใช่เอกสาร Word หรือเสียหายจนอ่านไม่ได้ | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วย Word แล้วบันทึกเป็น .docx ก่อนนำเข้า
{name} is no Word document, or too damaged to read. | Nothing was taken into the file. | Open it in Word and save it as .docx first.

source_too_much
{name} มีข้อมูลมากเกินกว่าแผนหรือผลคะแนนทั่วไป จึงไม่อ่าน | ยังไม่ได้นำอะไรเข้าไฟล์ | คัดลอกเฉพาะตารางที่ต้องใช้ไปไว้ในไฟล์ใหม่
{name} holds far more than a plan or a result does, so it was not read. | Nothing was taken into the file. | Copy only the table you need into a new file.

source_is_pdf
{name} เป็นไฟล์ PDF ซึ่งไม่มีตารางให้อ่าน | ยังไม่ได้นำอะไรเข้าไฟล์ | ขอไฟล์ Word หรือ Excel ต้นฉบับ หรือเลือกตารางในโปรแกรมอ่าน PDF กด Ctrl+C แล้ววาง
{name} is a PDF, which knows no tables. | Nothing was taken into the file. | Ask for the Word or Excel file behind it, or mark the table in a PDF reader, press Ctrl+C and paste.

source_is_office_file
{name} เป็นฐานข้อมูลหรือไฟล์ของ ITA Desktop จึงไม่มีตารางให้อ่าน | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดไฟล์ .ita ด้วยโปรแกรมนี้ หรือกู้คืนถ้าเป็นไฟล์สำรอง แผนในไฟล์ .ita นำเข้าได้เมื่อเลือกนำเข้าแผน
{name} is a database or a file of ITA Desktop, not a table. | Nothing was taken into the file. | Open an .ita file with this program, or restore it if it is a backup; its plan comes in when a plan is imported.

source_is_picture
{name} เป็นรูปภาพ จึงไม่มีตารางให้อ่าน | ยังไม่ได้นำอะไรเข้าไฟล์ | เพิ่มเป็นหลักฐานในแท็บ ติดตามรายเดือน หรือถ้าเป็นแบบที่ลงนามแล้ว ใช้เมนู “นำเข้า” ข้อ “แบบที่ลงนามแล้วส่งกลับมา”
{name} is a picture, which holds no table. | Nothing was taken into the file. | Add it as evidence in the tab Monthly follow-up; of a signed form, use Signed forms that came back in the menu Import.

source_is_folder
{name} เป็นโฟลเดอร์ ไม่ใช่ไฟล์ | ยังไม่ได้นำอะไรเข้าไฟล์ | เลือกไฟล์ในโฟลเดอร์ ทั้งโฟลเดอร์รับได้เฉพาะแบบที่ฝ่ายคืนมา และหลักฐานในแท็บ ติดตามรายเดือน
{name} is a folder, not a file. | Nothing was taken into the file. | Choose a file in it; whole folders are taken only of the sections' forms, and of evidence in the tab Monthly follow-up.

ours_plan
{name} คือ “{title}” ที่ส่งออกจากโปรแกรมนี้ นำเข้าได้เฉพาะเป็นแผน | ยังไม่ได้นำอะไรเข้าไฟล์ | เลือกนำเข้าแผน แล้วเลือกไฟล์นี้อีกครั้ง
{name} is “{title}”, exported by this program; it comes in as a plan only. | Nothing was taken into the file. | Choose to import a plan, then this file again.

ours_plan_printed
{name} คือ “{title}” ที่โปรแกรมนี้ทำเป็น PDF ไว้พิมพ์ จึงนำเข้าไม่ได้ | ยังไม่ได้นำอะไรเข้าไฟล์ | ส่งออกแผนเดียวกันเป็น Word หรือ Excel แล้วนำเข้าไฟล์นั้นเป็นแผน
{name} is “{title}”, made by this program as a PDF for printing; it can't be taken in. | Nothing was taken into the file. | Export the same plan as Word or Excel, and import that as a plan.

ours_section_form
{name} คือ “{title}” ที่โปรแกรมนี้ส่งให้ฝ่ายกรอก | ยังไม่ได้นำอะไรเข้าไฟล์ | ใช้เมนู “นำเข้า” ข้อ “แบบที่ฝ่ายคืนมา”
{name} is “{title}”, which this program made for a section to fill in. | Nothing was taken into the file. | Use Forms of the sections in the menu Import.

ours_month_form
{name} คือ “{title}” ที่โปรแกรมนี้ทำไว้ให้ลงนาม ไม่ใช่ตารางที่นำเข้าได้ | ยังไม่ได้นำอะไรเข้าไฟล์ | พิมพ์ให้ลงนาม สแกนหรือถ่ายรูป แล้วใช้เมนู “นำเข้า” ข้อ “แบบที่ลงนามแล้วส่งกลับมา”
{name} is “{title}”, made by this program to be signed; it is no table to take in. | Nothing was taken into the file. | Print it, have it signed, scan or photograph it, and use Signed forms that came back in the menu Import.

ours_paper
{name} คือ “{title}” ที่โปรแกรมนี้ทำขึ้นจากข้อมูลในไฟล์สำนักงาน จึงไม่มีอะไรให้นำเข้า | ยังไม่ได้นำอะไรเข้าไฟล์ | แก้ข้อมูลในโปรแกรมแล้วทำเอกสารใหม่ ถ้าต้องการเฉพาะตารางในนั้น ให้คัดลอกแล้ววาง
{name} is “{title}”, made by this program from what the office file holds; there is nothing to take in. | Nothing was taken into the file. | Change it in the program and make the paper anew; if you want a table of it, copy and paste that.

nothing_recognised
ไม่พบตารางคะแนนที่รู้จัก | ยังไม่ได้นำอะไรเข้าไฟล์ | หัวตารางควรมีคอลัมน์ ข้อ และ คะแนน หรือ ข้อ ข้อย่อย และคำตอบแต่ละระดับ
No table of scores was recognised. | Nothing was taken into the file. | The heading should name item and score, or item, sub-question and the answers.

scores_of_other_framework
ข้อคำถามในไฟล์ไม่ตรงกับชุดข้อคำถามปี {framework} | ยังไม่ได้นำอะไรเข้าไฟล์ | ตรวจปีของผลคะแนน แล้วเลือกปีงบประมาณให้ตรง
The questions in the file are not those of the {framework} set. | Nothing was taken into the file. | Check which year the result is of, and choose that year.

scores_of_other_year
ไฟล์นี้เป็นผลของปี {other} ไม่มีปี {year} | ยังไม่ได้นำอะไรเข้าไฟล์ | เลือกปีงบประมาณ {other} หรือแก้ปีในไฟล์ต้นทางถ้าพิมพ์ผิด
The file is a result of {other}; it names no {year}. | Nothing was taken into the file. | Choose year {other}, or correct the year in the source if it is a slip.

source_formulas_uncomputed
แผ่นงาน {sheet} มีสูตรที่ยังไม่ได้คำนวณ เช่น เซลล์ {cell} | ยังไม่ได้นำอะไรเข้าไฟล์ | เปิดด้วย Excel แล้วบันทึกอีกครั้งก่อนนำเข้า
Sheet {sheet} has formulas without a result, such as cell {cell}. | Nothing was taken into the file. | Open it in Excel and save it again first.

plan_not_found
ไม่พบตารางแผนหรือรายงานที่รู้จัก หัวตารางที่พบ: {headings} | ยังไม่ได้นำอะไรเข้าไฟล์ | หัวตารางควรมี ตัวชี้วัดหรือประเด็น และ มาตรการหรือกิจกรรม หรือเลือกคอลัมน์เอง
No plan or report was recognised; headings seen: {headings} | Nothing was taken into the file. | The heading should name item or issue, and measure or activity; or choose the columns.

no_items_recognised
ไม่พบรายการข้อคำถามที่รู้จัก | ยังไม่ได้นำอะไรเข้าไฟล์ | หัวตารางควรมีคอลัมน์ ข้อ และ ข้อคำถาม
No list of items was recognised. | Nothing was taken into the file. | The heading should name item and question.
""")

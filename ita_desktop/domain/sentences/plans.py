"""What is said of plans and of files that hold one."""

from ita_desktop.domain.sentences.table import table

PLANS = table("""
measure_gone
มาตรการนี้ถูกลบไปแล้ว | ส่วนอื่นของแผนยังอยู่ครบ | เลือกมาตรการอื่น หรือกดเลิกทำเพื่อนำกลับมา
This measure was removed meanwhile. | The rest of the plan is safe. | Choose another one, or bring it back with undo.

activity_gone
กิจกรรมนี้ถูกลบไปแล้ว | ส่วนอื่นของแผนยังอยู่ครบ | เลือกกิจกรรมอื่น หรือกดเลิกทำเพื่อนำกลับมา
This activity was removed meanwhile. | The rest of the plan is safe. | Choose another one, or bring it back with undo.

plan_missing
ปี {year} ยังไม่มีแผนมาตรการ | ไฟล์ไม่ถูกแก้ไข | นำเข้าแผนของปี {year} ก่อน หรือเลือกปีอื่น
There is no plan of {year} yet. | The file was not changed. | Import the plan of {year} first, or choose another year.

carry_backwards
ยกแผนจากปี {before} มาปี {year} ไม่ได้ เพราะต้องยกไปปีที่ใหม่กว่า | ไฟล์ไม่ถูกแก้ไข | เลือกปีปลายทางที่ใหม่กว่าปี {before}
A plan of {before} can't be carried over to {year}. | The file was not changed. | Choose a later year than {before}.

plan_missing_in
ไฟล์ {name} ยังไม่มีแผนมาตรการของปีใด | ไฟล์สำนักงานไม่ถูกแก้ไข | เลือกไฟล์อื่น
{name} holds no plan of any year. | The office file was not changed. | Choose another file.

layout_unknown
ไม่มีรูปแบบ “{layout}” | ยังไม่มีการเขียนไฟล์ | เลือกจาก: {known}
There is no layout “{layout}”. | Nothing was written. | Choose from: {known}

output_no_workbook
เอกสารนี้ไม่มีแบบ Excel จึงยังไม่ได้เขียน {name} | ยังไม่มีการเขียนไฟล์ | เลือกชื่อไฟล์ที่ลงท้ายด้วย .pdf หรือ .docx
This paper has no workbook, so {name} was not made. | Nothing was written. | Choose a name that ends in .pdf or .docx.
""")

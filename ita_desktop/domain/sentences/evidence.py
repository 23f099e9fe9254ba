"""What is said of photos, files and links that are to be kept as evidence."""

from ita_desktop.domain.sentences.table import table

EVIDENCE = table("""
photo_broken
เปิดรูป {name} ไม่ได้ เพราะไฟล์เสียหายหรือคัดลอกมาไม่ครบ | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | คัดลอกจากกล้องหรือโทรศัพท์ใหม่อีกครั้ง
The picture {name} is damaged or cut short. | It was not kept; others are not touched. | Copy it from the camera or telephone again.

photo_too_large
รูป {name} มีขนาดใหญ่เกินกว่าที่จะเปิดได้ | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | ย่อรูปให้เล็กลงก่อน แล้วเพิ่มอีกครั้ง
The picture {name} is larger than can be opened. | It was not kept; others are not touched. | Make it smaller first, then add it again.

photo_several
{name} มีหลายภาพในไฟล์เดียว เช่น ภาพเคลื่อนไหวหรือเอกสารสแกนหลายหน้า | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | บันทึกภาพที่ต้องใช้เป็น JPEG หรือบันทึกเอกสารเป็น PDF แล้วเพิ่มอีกครั้ง
{name} holds several pictures, such as a moving one or scanned pages. | It was not kept; others are not touched. | Save the one you need as JPEG, or the pages as PDF, and add that.

photo_heic
เครื่องนี้ยังเปิดรูปแบบ HEIC ไม่ได้: {name} | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | ส่งออกจากโทรศัพท์เป็น JPEG แล้วเพิ่มอีกครั้ง
HEIC pictures can't be read on this computer: {name} | It was not kept; others are not touched. | Let the telephone export it as JPEG and add that.

evidence_kind_unknown
ไม่รับไฟล์ชนิดนี้เป็นหลักฐาน: {name} | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | ใช้รูป PDF Word Excel หรือ PowerPoint หรือใส่เป็นลิงก์แทน
This kind of file is not taken as evidence: {name} | It was not kept; others are not touched. | Use pictures, PDF, Word, Excel or PowerPoint, or give a link to it.

evidence_broken
{name} ไม่ใช่ไฟล์ตามที่ชื่อบอก หรือเสียหาย | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | เปิดดูว่ายังใช้ได้ บันทึกใหม่ แล้วเพิ่มอีกครั้ง
{name} is not what its name says, or is damaged. | It was not kept; others are not touched. | See whether it still opens, save it again and add that.

evidence_unfit
เก็บ {name} ไม่ได้ เพราะไฟล์ว่างหรือใหญ่กว่า {most} MB | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | เลือกไฟล์อื่น หรือใส่เป็นลิงก์แทน
{name} can't be kept: it is empty or larger than {most} MB. | It was not kept; others are not touched. | Choose another file, or give a link to it.

evidence_unreadable
อ่าน {name} ไม่ได้: {reason} | ไม่ได้เก็บไฟล์นี้ ไฟล์อื่นไม่กระทบ | ตรวจว่าไฟล์นั้นยังเปิดได้ แล้วเพิ่มอีกครั้ง
{name} can't be read: {reason} | It was not kept; others are not touched. | See whether that file still opens, and add it again.

evidence_link_bad
ลิงก์นี้เปิดไม่ได้: {url} | ยังไม่ได้เก็บลิงก์ | คัดลอกที่อยู่ทั้งหมดที่ขึ้นต้นด้วย https:// จากแถบที่อยู่ของเว็บ แล้ววางอีกครั้ง
This link can't be opened: {url} | It was not kept. | Copy the whole address, beginning with https://, from the browser's address bar and paste it again.

evidence_none_pasted
ในคลิปบอร์ดไม่มีรูป ไฟล์ หรือลิงก์ | ยังไม่ได้เก็บอะไร | คัดลอกรูปหรือไฟล์ หรือที่อยู่เว็บ แล้ววางอีกครั้ง
The clipboard holds no picture, file or link. | Nothing was kept. | Copy a picture, a file or an address and paste again.

evidence_gone
หลักฐานนี้ไม่อยู่ในไฟล์แล้ว | ไฟล์ไม่ถูกแก้ไข
This evidence is no longer in the file. | The file was not changed.

evidence_none
ปี {year} ยังไม่มีหลักฐานให้นำออก | ยังไม่มีการเขียนไฟล์
{year} has no evidence to take out. | Nothing was written.

evidence_folder_used
โฟลเดอร์ {name} มีไฟล์อยู่แล้ว | ไม่มีไฟล์ใดถูกเขียนทับ | เลือกโฟลเดอร์ว่าง หรือตั้งชื่อโฟลเดอร์ใหม่
There are files in the folder {name}. | None of them was touched. | Choose an empty folder, or the name of a new one.
""")

"""What is said of office files, backups, the disk and the program itself."""

from ita_desktop.domain.sentences.table import table

FILES = table("""
file_gone
ไม่พบไฟล์ {name} ที่เปิดอยู่แล้ว อาจถูกย้าย เปลี่ยนชื่อ หรือถอดแฟลชไดรฟ์ | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์นั้น | นำไฟล์กลับมาที่เดิมแล้วทำอีกครั้ง หรือเปิดไฟล์จากที่ใหม่
The open file {name} is no longer where it was; it was moved, renamed, or its stick was taken out. | Everything kept before is in that file. | Put it back and try again, or open it from its new place.

file_missing
ไม่พบไฟล์ {name} | | ตรวจว่าแฟลชไดรฟ์หรือโฟลเดอร์กลางต่ออยู่ แล้วลองอีกครั้ง
{name} was not found. | | Check that the stick or share is connected, then try again.

file_is_folder
{name} เป็นโฟลเดอร์ ไม่ใช่ไฟล์
{name} is a folder, not a file.

file_empty
ไฟล์ {name} ว่างเปล่า อาจคัดลอกมาไม่ครบ | ไฟล์ไม่ถูกแก้ไข | กู้คืนจากไฟล์สำรองล่าสุด หรือเปิดสำเนาที่เก็บไว้ที่อื่น
{name} is empty; it may have been copied only in part. | The file was not changed. | Restore the last backup, or open a copy kept elsewhere.

file_foreign
{name} ไม่ใช่ไฟล์ของ ITA Desktop | ไฟล์ไม่ถูกแก้ไข | เลือกไฟล์ที่ลงท้ายด้วย .ita
{name} is not a file of ITA Desktop. | The file was not changed. | Choose a file that ends in .ita.

file_damaged
ไฟล์ {name} เสียหายหรือไม่ครบ | ไฟล์ไม่ถูกแก้ไข | กู้คืนจากไฟล์สำรองล่าสุด หรือเปิดสำเนาที่เก็บไว้ที่อื่น
{name} is damaged or cut short. | The file was not changed. | Restore the last backup, or open a copy kept elsewhere.

file_newer
ไฟล์ {name} สร้างด้วยโปรแกรมรุ่นใหม่กว่า เปิดด้วยรุ่นนี้ไม่ได้ | ไฟล์ไม่ถูกแก้ไข | ติดตั้งโปรแกรมรุ่นใหม่แล้วเปิดอีกครั้ง
{name} was made by a newer version; this one can't open it. | The file was not changed. | Install the newer version and open it again.

file_outdated
ไฟล์ {name} สร้างด้วยโปรแกรมรุ่นเก่า และตอนนี้ปรับให้เป็นรุ่นนี้ไม่ได้ | ไฟล์ไม่ถูกแก้ไข | เปิดไฟล์จากที่ที่เขียนได้ เมื่อไม่มีใครเปิดอยู่
{name} is of an older version and can't be brought up to date now. | The file was not changed. | Open it where it can be written, when nobody else has it open.

file_is_backup
{name} เป็นไฟล์สำรอง เปิดทำงานโดยตรงไม่ได้ | ไฟล์ไม่ถูกแก้ไข | ใช้คำสั่งกู้คืนเพื่อนำข้อมูลกลับมา
{name} is a backup; it can't be worked in. | The file was not changed. | Use restore to bring its content back.

file_locked
ไฟล์ {name} เปิดอยู่ที่เครื่อง {computer} โดย {who} ตั้งแต่ {since} | เปิดอ่านได้ แต่ยังแก้ไม่ได้ | ปิดไฟล์ที่เครื่องนั้นแล้วลองอีกครั้ง
{name} is open on {computer} by {who} since {since}. | It can be read, but not changed yet. | Close it there, then try again.

lock_stale
ไฟล์ {name} อาจยังเปิดอยู่ที่เครื่อง {computer} โดย {who} ตั้งแต่ {since} แต่เงียบไปเกิน 5 นาที | เปิดอ่านได้ แต่ยังแก้ไม่ได้ | ถ้าแน่ใจว่าเครื่องนั้นปิดไฟล์แล้ว เปิดในโปรแกรมแล้วเลือกรับช่วงต่อ
{name} may still be open on {computer} by {who} since {since}, but there was no sign for over 5 minutes. | It can be read, but not changed yet. | If it is surely closed there, open it in the window and take over.

folder_protected
โฟลเดอร์ของ {name} เขียนไม่ได้ | เปิดอ่านได้ แต่แก้ไม่ได้ | คัดลอกไฟล์ไปไว้ในโฟลเดอร์ที่เขียนได้แล้วเปิดจากที่นั่น
The folder of {name} can't be written. | The file can be read, but not changed. | Copy it to a folder that can be written and open it there.

file_protected
ไฟล์ {name} ถูกป้องกันการเขียน | เปิดอ่านได้ แต่แก้ไม่ได้ | เอาเครื่องหมายอ่านอย่างเดียวออก หรือคัดลอกไปที่อื่นแล้วเปิดสำเนา
{name} is write-protected. | It can be read, but not changed. | Clear its read-only mark, or copy it elsewhere and open the copy.

file_read_only
แก้ไม่ได้ เพราะเปิด {name} ไว้เพื่ออ่านอย่างเดียว | ไฟล์ไม่ถูกแก้ไข | ปิดแล้วเปิดใหม่เมื่อไม่มีใครเปิดอยู่
{name} is open for reading only and can't be changed. | The file was not changed. | Close it and open it again when nobody else has it open.

file_exists
มีไฟล์ {name} อยู่แล้ว | ไฟล์เดิมไม่ถูกเขียนทับ | ตั้งชื่ออื่น
{name} exists already. | It was not overwritten. | Choose another name.

folder_missing
ไม่พบโฟลเดอร์ {name}
The folder {name} was not found.

file_busy
ไฟล์ {name} กำลังถูกใช้จากที่อื่น จึงยังบันทึกไม่ได้ | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | รอสักครู่แล้วลองอีกครั้ง
{name} is in use elsewhere and can't be written just now. | Everything kept before is in the file. | Wait a moment and try again.

file_unreachable
เข้าถึงไฟล์ {name} ไม่ได้ อาจถอดแฟลชไดรฟ์หรือหลุดจากเครือข่าย | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | ต่อไดรฟ์กลับแล้วลองอีกครั้ง
{name} can't be reached; a stick may be out or the network down. | Everything kept before is in the file. | Connect the drive and try again.

file_trouble
ทำกับ {name} ไม่ได้ ระบบแจ้งว่า {reason} | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ
{name} can't be used; the system says: {reason} | Everything kept before is in the file.

folder_busy
โฟลเดอร์ {name} กำลังถูกใช้จากที่อื่น | ไฟล์ไม่ถูกแก้ไข | รอสักครู่แล้วลองอีกครั้ง
The folder {name} is in use elsewhere. | The file was not changed. | Wait a moment and try again.

name_too_long
ชื่อไฟล์ {name} ยาวเกินไป | | ตั้งชื่อให้สั้นลง
The name {name} is too long. | | Choose a shorter one.

disk_full
บันทึก {name} ไม่ได้ เพราะไดรฟ์ {drive} เต็ม | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | ลบไฟล์ที่ไม่ใช้ในไดรฟ์นั้นแล้วลองอีกครั้ง
{name} can't be written because drive {drive} is full. | Everything kept before is in the file. | Remove files you don't need from that drive and try again.

file_taken_over
มีคนรับช่วงไฟล์ {name} ไปที่เครื่อง {computer} โดย {who} ตั้งแต่ {since} | สิ่งที่บันทึกก่อนหน้านั้นอยู่ในไฟล์ครบ ครั้งนี้ยังไม่ได้บันทึก | ปิดแล้วเปิดไฟล์ใหม่
{name} was taken over on {computer} by {who} since {since}. | What was kept before that is in the file; this change is not. | Close the file and open it again.

backup_offered
ไฟล์สำรองล่าสุดที่ใช้ได้: {path}
The last good backup: {path}

backup_damaged
ไฟล์สำรอง {name} เสียหาย จึงไม่ใช้ | ไฟล์ไม่ถูกแก้ไข | เลือกไฟล์สำรองอื่น
The backup {name} is damaged and was not used. | The file was not changed. | Choose another backup.

backup_file_missing
ไฟล์สำรอง {name} ขาดรูปหรือเอกสารบางไฟล์ในโฟลเดอร์ ita-files | ไฟล์ไม่ถูกแก้ไข | วางโฟลเดอร์ ita-files ไว้ข้างไฟล์สำรอง หรือเลือกไฟล์สำรองอื่น
The backup {name} lacks pictures or documents in the folder ita-files. | The file was not changed. | Put ita-files beside the backup, or choose another one.

backup_other_office
{name} เป็นข้อมูลของสำนักงานอื่น | ไฟล์ไม่ถูกแก้ไข | เลือกไฟล์สำรองของสำนักงานนี้
{name} holds another office's data. | The file was not changed. | Choose a backup of this office.

not_built
รุ่นนี้ยังทำ {what} ไม่ได้ | ไฟล์ไม่ถูกแก้ไข
This version can't do {what} yet. | The file was not changed.

check_failed
ไฟล์ {name} มีปัญหา {count} จุด | ไฟล์ไม่ถูกแก้ไข | กู้คืนจากไฟล์สำรองล่าสุด หรือเปิดสำเนาที่เก็บไว้ที่อื่น
{name} has {count} problems. | The file was not changed. | Restore the last backup, or open a copy kept elsewhere.

output_failed
พิมพ์ผลลัพธ์ไม่ได้ ระบบแจ้งว่า {reason} | ข้อมูลในไฟล์อยู่ครบ
The result can't be printed; the system says: {reason} | Everything is in the file.

output_in_use
เขียนทับ {name} ไม่ได้ เพราะเปิดอยู่ในโปรแกรมอื่น เช่น Excel หรือ Word | ไฟล์เดิมไม่ถูกแก้ไข | ปิดไฟล์ในโปรแกรมนั้นแล้วส่งออกอีกครั้ง หรือใช้ชื่ออื่น
{name} can't be replaced while another program, such as Excel or Word, has it open. | The file before was not changed. | Close it there and export again, or use another name.

output_protected
เขียน {name} ไม่ได้ เพราะไฟล์หรือโฟลเดอร์ถูกป้องกันการเขียน | ไฟล์เดิมไม่ถูกแก้ไข | เลือกชื่ออื่นหรือโฟลเดอร์อื่น
{name} can't be written; it or its folder is write-protected. | The file before was not changed. | Choose another name or another folder.

output_kind_unknown
ไม่รู้ว่าจะส่งออก {name} เป็นไฟล์ชนิดใด | ยังไม่มีไฟล์ใดถูกเขียน | ให้ชื่อไฟล์ลงท้ายด้วย .pdf .docx หรือ .xlsx
What kind of file {name} should be is not known. | Nothing was written. | Let the name end in .pdf, .docx or .xlsx.

output_not_workbook
เอกสารนี้เป็นไฟล์ Excel จึงยังไม่ได้เขียน {name} | ยังไม่มีไฟล์ใดถูกเขียน | ให้ชื่อไฟล์ลงท้ายด้วย .xlsx
This is a workbook, so {name} was not made. | Nothing was written. | Let the name end in .xlsx.

output_disk_full
ส่งออก {name} ไม่ได้ เพราะไดรฟ์ {drive} เต็ม | ไฟล์เดิมไม่ถูกแก้ไข และไม่มีไฟล์ค้างครึ่งทาง | ลบไฟล์ที่ไม่ใช้ออกจากไดรฟ์นั้นแล้วส่งออกอีกครั้ง
{name} can't be exported because drive {drive} is full. | The file before was not changed and nothing half-written is left. | Remove files you don't need from that drive and export again.

tidy_busy
ยังลดขนาดไฟล์ไม่ได้ เพราะมีงานที่ยังทำไม่เสร็จ | ไฟล์ไม่ถูกแก้ไข | รอให้งานนั้นเสร็จแล้วสั่งอีกครั้ง
The file can't be made smaller while something is under way. | The file was not changed. | Wait until that is done, then try again.

copy_onto_itself
{name} เป็นไฟล์ที่เปิดอยู่ จึงเก็บสำเนาทับไม่ได้ | ไฟล์ไม่ถูกแก้ไข | เลือกชื่ออื่นหรือโฟลเดอร์อื่น
{name} is the file that is open, so a copy can't take its place. | The file was not changed. | Choose another name or another folder.

crash
โปรแกรมทำงานผิดพลาดและบันทึกไว้แล้ว | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | ทำงานต่อได้ ถ้าเกิดซ้ำให้ปิดแล้วเปิดโปรแกรมใหม่ และส่งบันทึกให้ผู้ดูแลโปรแกรม ในนั้นไม่มีข้อมูลที่พิมพ์ไว้: {log}
The program made a mistake, which is in its log. | Everything kept before is in the file. | Work can go on. If it comes back, close the program and open it again, and send the log to who looks after it; it holds nothing that was typed: {log}

bug
โปรแกรมทำงานผิดพลาด และหยุดคำสั่งนี้ไว้ | ทุกอย่างที่บันทึกไว้ก่อนหน้านี้อยู่ในไฟล์ครบ | ส่งบันทึกข้อผิดพลาดนี้ให้ผู้ดูแลโปรแกรม ในนั้นไม่มีข้อมูลที่พิมพ์ไว้: {log}
The program made a mistake and stopped this command. | Everything kept before is in the file. | Send this log to who looks after the program; it holds nothing that was typed: {log}

wrong_call
คำสั่งไม่ถูกต้อง: {reason} | | {usage}
Wrong call: {reason} | | {usage}
""")

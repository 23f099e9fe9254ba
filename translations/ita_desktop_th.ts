<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Go on</source>
        <translation>ทำงานต่อ</translation>
    </message>
    <message>
        <source>Keep a report…</source>
        <translation>เก็บรายงานปัญหา…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>กำลังอ่าน %1…</translation>
    </message>
    <message>
        <source>Backing up first…</source>
        <translation>กำลังสำรองก่อน…</translation>
    </message>
    <message>
        <source>The file before is backed up.</source>
        <translation>สำรองไฟล์เดิมไว้ก่อนแล้ว</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>ตาราง %1 แถว %2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>ตาราง %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>ค่าที่ตั้งไว้</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>แบบวัด</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Sub-question</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>What the assessor looks for</source>
        <translation>สิ่งที่ผู้ประเมินตรวจ</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>ฝ่ายที่รับผิดชอบ</translation>
    </message>
    <message>
        <source>Official score</source>
        <translation>คะแนนทางการ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>การเผยแพร่</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Checked element</source>
        <translation>องค์ประกอบที่ตรวจแล้ว</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>เอกสารแนบ</translation>
    </message>
    <message>
        <source>Pair of items of two years</source>
        <translation>คู่ข้อคำถามสองปี</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>ผู้ตอบแบบวัด</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Item served</source>
        <translation>ข้อที่ตอบ</translation>
    </message>
    <message>
        <source>Forms for the sections, fiscal year %1</source>
        <translation>แบบส่งฝ่าย ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Merge the forms of the sections</source>
        <translation>รวมแบบของฝ่าย</translation>
    </message>
    <message>
        <source>Forms of %1</source>
        <translation>แบบเดือน %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>ยังไม่มีข้อมูล</translation>
    </message>
    <message>
        <source>Each section gets an Excel file with its own activities. What comes back is merged cell by cell, and a file that was filled in is never written over.</source>
        <translation>แต่ละฝ่ายได้ไฟล์ Excel เฉพาะกิจกรรมของตน เมื่อคืนมาจะรวมทีละช่อง และไม่เขียนทับไฟล์ที่กรอกแล้ว</translation>
    </message>
    <message>
        <source>Every Excel file of a folder, and the photos beside them.</source>
        <translation>ทุกไฟล์ Excel ในโฟลเดอร์ พร้อมรูปที่อยู่ข้างกัน</translation>
    </message>
    <message numerus="yes">
        <source>%n activities of this month go into no form: no section answers for them.</source>
        <translation>
            <numerusform>%n กิจกรรมของเดือนนี้ไม่อยู่ในแบบใด เพราะไม่มีฝ่ายรับผิดชอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk forms of %1</source>
        <translation>แบบความเสี่ยง %1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>ความเสี่ยง</translation>
    </message>
    <message>
        <source>Nothing told</source>
        <translation>ไม่มีรายงาน</translation>
    </message>
    <message>
        <source>Each section gets an Excel file with its own risks and empty rows for new ones. What comes back is merged cell by cell into one register.</source>
        <translation>แต่ละฝ่ายได้ไฟล์ Excel ที่มีความเสี่ยงของฝ่ายและแถวว่างสำหรับเพิ่ม เมื่อส่งคืนจะรวมทีละช่องเป็นทะเบียนเดียว</translation>
    </message>
    <message>
        <source>Every Excel file of a folder.</source>
        <translation>ทุกไฟล์ Excel ในโฟลเดอร์</translation>
    </message>
    <message>
        <source>form of the period %1</source>
        <translation>เป็นแบบของรอบ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n risks are new.</source>
        <translation>
            <numerusform>เพิ่มใหม่ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Line of a measure</source>
        <translation>บรรทัดของมาตรการ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Evidence of an entry</source>
        <translation>หลักฐานของรายการ</translation>
    </message>
    <message>
        <source>Form of a section</source>
        <translation>แบบของฝ่าย</translation>
    </message>
    <message>
        <source>Page of a printed form</source>
        <translation>หน้าของแบบที่พิมพ์</translation>
    </message>
    <message>
        <source>Words of a report</source>
        <translation>ถ้อยคำในรายงาน</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>ความเสี่ยง</translation>
    </message>
    <message>
        <source>Measure against a risk</source>
        <translation>มาตรการจัดการความเสี่ยง</translation>
    </message>
    <message>
        <source>Report on a risk</source>
        <translation>ผลเฝ้าระวังความเสี่ยง</translation>
    </message>
    <message>
        <source>Request to revise</source>
        <translation>คำขอปรับปรุงแผน</translation>
    </message>
    <message>
        <source>Evidence of a risk</source>
        <translation>หลักฐานของความเสี่ยง</translation>
    </message>
    <message>
        <source>Risk criteria</source>
        <translation>เกณฑ์ประเมินความเสี่ยง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>District</source>
        <translation>เขต</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Own web site</source>
        <translation>เว็บไซต์ของสำนักงาน</translation>
    </message>
    <message>
        <source>Number prefix of letters</source>
        <translation>เลขนำหน้าหนังสือ</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ชื่อย่อ</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>ลำดับในรายการ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในฐานะ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Item set</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>English title</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>การปัดเศษ</translation>
    </message>
    <message>
        <source>Weights confirmed</source>
        <translation>ยืนยันน้ำหนักแล้ว</translation>
    </message>
    <message>
        <source>Levels confirmed</source>
        <translation>ยืนยันระดับแล้ว</translation>
    </message>
    <message>
        <source>Rounding confirmed</source>
        <translation>ยืนยันการปัดเศษแล้ว</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>เลขที่</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>ชื่อสั้น</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>คำตอบเป็น</translation>
    </message>
    <message>
        <source>Title confirmed</source>
        <translation>ยืนยันชื่อแล้ว</translation>
    </message>
    <message>
        <source>Scale confirmed</source>
        <translation>ยืนยันแบบคำตอบแล้ว</translation>
    </message>
    <message>
        <source>High is good</source>
        <translation>สูงคือดี</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Each instrument from</source>
        <translation>แบบวัดแต่ละแบบตั้งแต่</translation>
    </message>
    <message>
        <source>For the total only</source>
        <translation>เฉพาะคะแนนรวม</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>จำนวนคำตอบ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Explanation to the assessor</source>
        <translation>คำอธิบายต่อผู้ประเมิน</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>วันที่เผยแพร่</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Assessor&apos;s comment</source>
        <translation>ข้อเสนอแนะของผู้ประเมิน</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>เหตุผลของคะแนน</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>บันทึกของหน่วยงาน</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>จากปี</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>ถึงปี</translation>
    </message>
    <message>
        <source>How they go together</source>
        <translation>ความสัมพันธ์</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>จำแนกตาม</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>กำกับติดตาม</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>อ่านจาก</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>ยกมาจาก</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>เดือนแรก</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>เดือนสุดท้าย</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>หน่วยนับ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>ปริมาณ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>ปัญหา/อุปสรรค</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>วันที่จัดกิจกรรม</translation>
    </message>
    <message>
        <source>Director&apos;s remark</source>
        <translation>ข้อสั่งการ</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>ผู้บันทึก</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>บันทึกเมื่อ</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>ครั้งที่แก้</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>ต้นฉบับ</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>ภาพย่อ</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>ถ่ายเมื่อ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>กว้าง</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>คำบรรยาย</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>จำนวนแถว</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งเมื่อ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>กลับมาเมื่อ</translation>
    </message>
    <message>
        <source>Returned as</source>
        <translation>ไฟล์ที่กลับมา</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>จำนวนหน้า</translation>
    </message>
    <message>
        <source>Returned before</source>
        <translation>ส่งคืนก่อนหน้า</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>พิมพ์เมื่อ</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>จัดเก็บเมื่อ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Confirmed that there is none</source>
        <translation>ยืนยันว่าไม่มี</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>กระบวนงาน</translation>
    </message>
    <message>
        <source>Step of the process</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>Happened before</source>
        <translation>เคยเกิดมาก่อน</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>ผลกระทบที่ตามมา</translation>
    </message>
    <message>
        <source>Traffic light</source>
        <translation>สถานะสี</translation>
    </message>
    <message>
        <source>Necessity of watching</source>
        <translation>ความจำเป็นของการเฝ้าระวัง</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>ความรุนแรง</translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation>กระทบด้านใด</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>โอกาสเกิด</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>ผลกระทบ</translation>
    </message>
    <message>
        <source>Existing controls</source>
        <translation>การควบคุมที่มีอยู่</translation>
    </message>
    <message>
        <source>Quality of the controls</source>
        <translation>คุณภาพการจัดการ</translation>
    </message>
    <message>
        <source>Likelihood after</source>
        <translation>โอกาสเกิดหลังดำเนินการ</translation>
    </message>
    <message>
        <source>Impact after</source>
        <translation>ผลกระทบหลังดำเนินการ</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>การตอบสนอง</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>วิธีดำเนินการ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>รอบรายงาน</translation>
    </message>
    <message>
        <source>How often it happened</source>
        <translation>จำนวนครั้งที่เกิด</translation>
    </message>
    <message>
        <source>Put right in time</source>
        <translation>แก้ไขได้ทัน</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ดำเนินการ</translation>
    </message>
    <message>
        <source>Further measures</source>
        <translation>มาตรการเพิ่มเติม</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>สถานะของแผน</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>เหตุผลอื่น</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>วันที่ขอ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>เนื้อหา</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>what it said</source>
        <translation>สิ่งที่กรอกมา</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>row %1, cell %2</source>
        <translation>แถว %1 ช่อง %2</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>หลังนำเข้า</translation>
    </message>
    <message>
        <source>Import the result of fiscal year %1</source>
        <translation>นำเข้าผลปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>A list of items and scores, the answers of each sub-question, or the published table.</source>
        <translation>รายการข้อกับคะแนน คำตอบของแต่ละข้อย่อย หรือตารางผลที่ประกาศ</translation>
    </message>
    <message numerus="yes">
        <source>%n values imported.</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n ค่า</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>แน่ใจ</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>ควรตรวจ</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>ไม่มีคู่</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>ปรับถ้อยคำ</translation>
    </message>
    <message>
        <source>split into several</source>
        <translation>แยกเป็นหลายข้อ</translation>
    </message>
    <message>
        <source>merged into one</source>
        <translation>รวมเป็นข้อเดียว</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Both ask the same in the same words.</source>
        <translation>ถามเรื่องเดียวกันด้วยถ้อยคำเดียวกัน</translation>
    </message>
    <message>
        <source>The words are alike (%1 of 100).</source>
        <translation>ถ้อยคำใกล้เคียงกัน (%1 จาก 100)</translation>
    </message>
    <message>
        <source>One stands nearly whole in the other (%1 of 100).</source>
        <translation>ข้อหนึ่งอยู่ในอีกข้อเกือบทั้งหมด (%1 จาก 100)</translation>
    </message>
    <message>
        <source>No item of the other year asks this.</source>
        <translation>อีกปีไม่มีข้อที่ถามเรื่องนี้</translation>
    </message>
    <message>
        <source>Proposed with the program; nobody of the assessor has confirmed it.</source>
        <translation>ข้อเสนอที่มากับโปรแกรม ผู้ประเมินยังไม่ได้ยืนยัน</translation>
    </message>
    <message>
        <source>From the file of another office, not confirmed there.</source>
        <translation>จากไฟล์ของสำนักงานอื่น ที่นั่นยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Confirmed in this file.</source>
        <translation>ยืนยันแล้วในไฟล์นี้</translation>
    </message>
    <message>
        <source>new title</source>
        <translation>ชื่อใหม่</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Import the item list of fiscal year %1</source>
        <translation>นำเข้ารายการข้อของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>A table with the code and the question of each item, under its indicator.</source>
        <translation>ตารางที่มีรหัสและคำถามของแต่ละข้อ อยู่ใต้ตัวชี้วัดของข้อนั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n items imported.</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>sub-question %1</source>
        <translation>ข้อย่อย %1</translation>
    </message>
    <message>
        <source>%1 copy.ita</source>
        <translation>%1 สำเนา.ita</translation>
    </message>
    <message>
        <source>A copy is at %1</source>
        <translation>เก็บสำเนาไว้ที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>Keeping a copy…</source>
        <translation>กำลังเก็บสำเนา…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>กำลังตรวจไฟล์…</translation>
    </message>
    <message>
        <source>Every row, reference and picture was looked through.</source>
        <translation>ตรวจทุกแถว ทุกการอ้างอิง และทุกรูปแล้ว</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>ไฟล์สมบูรณ์ดี</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>สิ่งที่ปลอดภัย</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ทำได้</translation>
    </message>
    <message>
        <source>Office files</source>
        <translation>ไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>Open office file</source>
        <translation>เปิดไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>Excel and text</source>
        <translation>Excel และข้อความ</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>เลือกไฟล์ที่จะนำเข้า</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>เลือกรูปภาพ</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>บันทึกรูป</translation>
    </message>
    <message>
        <source>Choose the forms that came back</source>
        <translation>เลือกแบบที่คืนมา</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>เลือกไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Keep a report</source>
        <translation>เก็บรายงานปัญหา</translation>
    </message>
    <message>
        <source>Choose a file to attach</source>
        <translation>เลือกไฟล์ที่จะแนบ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ไฟล์ทั้งหมด</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation>เลือกหลักฐาน</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>รูปและ PDF</translation>
    </message>
    <message>
        <source>Choose signed pages</source>
        <translation>เลือกหน้าที่ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Choose a crosswalk</source>
        <translation>เลือกตารางเทียบข้อ</translation>
    </message>
    <message>
        <source>Crosswalks</source>
        <translation>ตารางเทียบข้อ</translation>
    </message>
    <message>
        <source>Save the crosswalk</source>
        <translation>บันทึกตารางเทียบข้อ</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>เก็บสำเนาไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Plans in Word, Excel, web pages and text</source>
        <translation>แผนใน Word, Excel, หน้าเว็บ และข้อความ</translation>
    </message>
    <message>
        <source>Tables in Excel, Word, web pages and text</source>
        <translation>ตารางใน Excel, Word, หน้าเว็บ และข้อความ</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <translation>มีไฟล์ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>เขียนทับ</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>เขียนทับ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ยังไม่มีคะแนน</translation>
    </message>
    <message>
        <source>title unconfirmed</source>
        <translation>ชื่อยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>FY %1: reworded, it was %2 before</source>
        <translation>ปี %1: ปรับถ้อยคำ เดิมคือ %2</translation>
    </message>
    <message>
        <source>FY %1: merged from %2</source>
        <translation>ปี %1: รวมจาก %2</translation>
    </message>
    <message>
        <source>FY %1: split off from %2</source>
        <translation>ปี %1: แยกจาก %2</translation>
    </message>
    <message>
        <source>FY %1: a new item</source>
        <translation>ปี %1: ข้อใหม่</translation>
    </message>
    <message>
        <source>FY %1: what it was before is not confirmed</source>
        <translation>ปี %1: ยังไม่ยืนยันว่าเดิมคือข้อใด</translation>
    </message>
    <message>
        <source>%1 reasons to lose points; the panel of the item names them</source>
        <translation>มีเหตุให้เสียคะแนน %1 เรื่อง ดูได้ในแผงของข้อ</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>ขาด %1</translation>
    </message>
    <message>
        <source>check</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>พร้อม แต่ควรดูอีกครั้ง</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>Measures of the plan of fiscal year %1 that serve this item or its whole indicator</source>
        <translation>มาตรการในแผนปีงบประมาณ %1 ที่รองรับข้อนี้หรือทั้งตัวชี้วัด</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>ปี %1</translation>
    </message>
    <message>
        <source>Instrument · indicator · item</source>
        <translation>แบบวัด · ตัวชี้วัด · ข้อ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>This version keeps the office, its years and results; this tab comes with the next ones.</source>
        <translation>รุ่นนี้เก็บข้อมูลสำนักงาน ปี และผลคะแนน ส่วนแท็บนี้จะมากับรุ่นถัดไป</translation>
    </message>
    <message>
        <source>See the weak items</source>
        <translation>ดูข้อที่เป็นจุดอ่อน</translation>
    </message>
    <message>
        <source>What the last result asks for is in the first tab already.</source>
        <translation>สิ่งที่ผลครั้งล่าสุดบอกให้ทำอยู่ในแท็บแรกแล้ว</translation>
    </message>
    <message>
        <source>Show the indicators</source>
        <translation>ไปที่ตัวชี้วัด</translation>
    </message>
    <message>
        <source>No action plan in this version yet</source>
        <translation>รุ่นนี้ยังไม่มีแผนป้องกันการทุจริต</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>&amp;New office file…</source>
        <translation>ไฟล์สำนักงานใหม่…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>ไฟล์ล่าสุด</translation>
    </message>
    <message>
        <source>Open the &amp;sample office</source>
        <translation>เปิดสำนักงานตัวอย่าง</translation>
    </message>
    <message>
        <source>&amp;Print the score analysis…</source>
        <translation>พิมพ์รายงานวิเคราะห์ผลคะแนน…</translation>
    </message>
    <message>
        <source>Score analysis as &amp;Word…</source>
        <translation>รายงานวิเคราะห์ผลคะแนนเป็น Word…</translation>
    </message>
    <message>
        <source>Score analysis as &amp;Excel…</source>
        <translation>ตารางวิเคราะห์ผลคะแนนเป็น Excel…</translation>
    </message>
    <message>
        <source>Print the &amp;list of published links…</source>
        <translation>พิมพ์รายการลิงก์ที่เผยแพร่…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy elsewhere…</source>
        <translation>เก็บสำเนาไว้ที่อื่น…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>&amp;Backup and restore…</source>
        <translation>สำรองและกู้คืน…</translation>
    </message>
    <message>
        <source>Make the file s&amp;maller…</source>
        <translation>ลดขนาดไฟล์…</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>ปิดไฟล์</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ประวัติ…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Measure plans</source>
        <translation>แผนมาตรการ</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>ติดตามรายเดือน</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>ประเมินความเสี่ยง</translation>
    </message>
    <message>
        <source>Anti-corruption plan</source>
        <translation>แผนป้องกันการทุจริต</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>&amp;Years of this file…</source>
        <translation>ปีในไฟล์นี้…</translation>
    </message>
    <message>
        <source>&amp;Framework of this year…</source>
        <translation>ชุดข้อคำถามของปีนี้…</translation>
    </message>
    <message>
        <source>&amp;Crosswalk with the year before…</source>
        <translation>เทียบข้อกับปีก่อน…</translation>
    </message>
    <message>
        <source>Carry the &amp;plan over…</source>
        <translation>ยก&amp;แผนมาปีนี้…</translation>
    </message>
    <message>
        <source>&amp;Scores of last year&apos;s result…</source>
        <translation>คะแนนของผลปีก่อน…</translation>
    </message>
    <message>
        <source>&amp;Item list of this year…</source>
        <translation>รายการข้อของปีนี้…</translation>
    </message>
    <message>
        <source>Last year&apos;s &amp;plan…</source>
        <translation>&amp;แผนของปีก่อน…</translation>
    </message>
    <message>
        <source>&amp;Report of measures…</source>
        <translation>&amp;รายงานผลตามมาตรการ…</translation>
    </message>
    <message>
        <source>&amp;Forms of the sections…</source>
        <translation>แบบที่ฝ่ายคืนมา…</translation>
    </message>
    <message>
        <source>S&amp;igned forms that came back…</source>
        <translation>แบบที่ลงนามแล้วส่งกลับมา…</translation>
    </message>
    <message>
        <source>Register of ris&amp;ks…</source>
        <translation>ทะเบียนความเสี่ยง…</translation>
    </message>
    <message>
        <source>Risk f&amp;orms of the sections…</source>
        <translation>แบบความเสี่ยงจากฝ่าย…</translation>
    </message>
    <message>
        <source>&amp;Typical risks of a district office…</source>
        <translation>ความเสี่ยงตัวอย่างของสำนักงานเขต…</translation>
    </message>
    <message>
        <source>&amp;Result and links</source>
        <translation>ผลและลิงก์</translation>
    </message>
    <message>
        <source>&amp;Measures plan</source>
        <translation>แผนมาตรการ</translation>
    </message>
    <message>
        <source>Re&amp;ports of measures</source>
        <translation>รายงานตามมาตรการ</translation>
    </message>
    <message>
        <source>Corruption ris&amp;ks</source>
        <translation>ความเสี่ยงการทุจริต</translation>
    </message>
    <message>
        <source>Risk forms for the secti&amp;ons…</source>
        <translation>แบบความเสี่ยงสำหรับฝ่าย…</translation>
    </message>
    <message>
        <source>Print the &amp;measures plan…</source>
        <translation>พิมพ์แผนมาตรการ…</translation>
    </message>
    <message>
        <source>Measures plan as W&amp;ord…</source>
        <translation>แผนมาตรการเป็น Word…</translation>
    </message>
    <message>
        <source>Measures plan as E&amp;xcel…</source>
        <translation>แผนมาตรการเป็น Excel…</translation>
    </message>
    <message>
        <source>Print the memo for &amp;approval…</source>
        <translation>พิมพ์บันทึกขออนุมัติแผน…</translation>
    </message>
    <message>
        <source>Memo for approval as Wor&amp;d…</source>
        <translation>บันทึกขออนุมัติแผนเป็น Word…</translation>
    </message>
    <message>
        <source>Print the si&amp;x-month report…</source>
        <translation>พิมพ์รายงานรอบ 6 เดือน…</translation>
    </message>
    <message>
        <source>Print the &amp;yearly report…</source>
        <translation>พิมพ์รายงานรอบ 12 เดือน…</translation>
    </message>
    <message>
        <source>Report: &amp;headings and check…</source>
        <translation>รายงาน: ข้อความ&amp;หัวข้อและการตรวจ…</translation>
    </message>
    <message>
        <source>Print the &amp;director&apos;s page…</source>
        <translation>พิมพ์สรุปสำหรับผู้อำนวยการเขต…</translation>
    </message>
    <message>
        <source>Director&apos;s work&amp;book (Excel)…</source>
        <translation>สมุดงานสำหรับผู้อำนวยการเขต (Excel)…</translation>
    </message>
    <message>
        <source>Print the monthly &amp;form…</source>
        <translation>พิมพ์แบบกำกับติดตาม…</translation>
    </message>
    <message>
        <source>Forms for the &amp;sections…</source>
        <translation>แบบส่ง&amp;ฝ่าย…</translation>
    </message>
    <message>
        <source>&amp;Evidence as files…</source>
        <translation>&amp;หลักฐานเป็นไฟล์…</translation>
    </message>
    <message>
        <source>Print the &amp;assessment…</source>
        <translation>พิมพ์รายงานการประเมินความเสี่ยง…</translation>
    </message>
    <message>
        <source>Assessment as &amp;Word…</source>
        <translation>รายงานการประเมินความเสี่ยงเป็น Word…</translation>
    </message>
    <message>
        <source>Register as E&amp;xcel…</source>
        <translation>ทะเบียนความเสี่ยงเป็น Excel…</translation>
    </message>
    <message>
        <source>Print the &amp;monitoring report…</source>
        <translation>พิมพ์รายงานการเฝ้าระวัง…</translation>
    </message>
    <message>
        <source>Print the &amp;half-year report…</source>
        <translation>พิมพ์รายงานรอบ 6 เดือน…</translation>
    </message>
    <message>
        <source>Reports: h&amp;eadings and check…</source>
        <translation>รายงาน: หัวข้อและการตรวจ…</translation>
    </message>
    <message>
        <source>Print the memo to the di&amp;rector…</source>
        <translation>พิมพ์บันทึกข้อความถึงผู้อำนวยการเขต…</translation>
    </message>
    <message>
        <source>&amp;Charts of the result…</source>
        <translation>กราฟผลคะแนน…</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>ลองปรับคะแนน…</translation>
    </message>
    <message>
        <source>&amp;Respondents of the surveys…</source>
        <translation>&amp;ผู้ตอบแบบวัด…</translation>
    </message>
    <message>
        <source>Risk c&amp;riteria of this year…</source>
        <translation>เกณฑ์ประเมินความเสี่ยงของปีนี้…</translation>
    </message>
    <message>
        <source>Re&amp;quests to revise the risk plan…</source>
        <translation>คำขอปรับปรุงแผนความเสี่ยง…</translation>
    </message>
    <message>
        <source>Carry r&amp;isks over…</source>
        <translation>ยกความเสี่ยงจากปีก่อนมา…</translation>
    </message>
    <message>
        <source>&amp;Office details…</source>
        <translation>ข้อมูลสำนักงาน…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>ตรวจไฟล์</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>&amp;About ITA Desktop</source>
        <translation>เกี่ยวกับ ITA Desktop</translation>
    </message>
    <message>
        <source>BMA %1</source>
        <translation>กทม. %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงต่อ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>เปิดอ่าน</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>กู้คืนไฟล์สำรองเมื่อ %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ทำ</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>ทำไฟล์ %1 เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>กำลังทำ %1…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>page %1 can&apos;t be drawn</source>
        <translation>วาดหน้า %1 ไม่ได้</translation>
    </message>
    <message>
        <source>the printer does not take the job</source>
        <translation>เครื่องพิมพ์ไม่รับงาน</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>น้อยที่สุด</translation>
    </message>
    <message>
        <source>Little</source>
        <translation>น้อย</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>มาก</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>มากที่สุด</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ระดับ %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>มี</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>“Yes” is good</source>
        <translation>ตอบ “มี” = ดี</translation>
    </message>
    <message>
        <source>“No” is good</source>
        <translation>ตอบ “ไม่มี” = ดี</translation>
    </message>
    <message>
        <source>A high answer is good</source>
        <translation>คะแนนสูง = ดี</translation>
    </message>
    <message>
        <source>A low answer is good</source>
        <translation>ตอบน้อย = ดี</translation>
    </message>
    <message>
        <source>Answers are known of %1 of %2 sub-questions; the score needs all of them.</source>
        <translation>มีคำตอบ %1 จาก %2 ข้อย่อย ต้องครบทุกข้อย่อยจึงคำนวณคะแนนได้</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ยังไม่ครบ</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>ใช้คะแนนนี้</translation>
    </message>
    <message>
        <source>No official score is typed in, so the computed one counts.</source>
        <translation>ยังไม่มีคะแนนทางการ จึงใช้คะแนนคำนวณ</translation>
    </message>
    <message>
        <source>The official score is %1 %2: rounding of printed percentages makes as much.</source>
        <translation>คะแนนทางการ%2 %1 เกิดจากการปัดเศษร้อยละที่พิมพ์ได้</translation>
    </message>
    <message>
        <source>The official score is %1 %2, more than rounding makes: it was typed by hand and counts.</source>
        <translation>คะแนนทางการ%2 %1 มากกว่าการปัดเศษ เป็นคะแนนที่พิมพ์เอง และใช้คะแนนนี้</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>สูงกว่า</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>ต่ำกว่า</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>กิจกรรม %1</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>ทั้งแถว</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ข้อคำถาม</translation>
    </message>
    <message>
        <source>Scores answered</source>
        <translation>คะแนนที่ตอบ</translation>
    </message>
    <message>
        <source>Issues to prepare for</source>
        <translation>ประเด็นที่ต้องเตรียมความพร้อม</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>How people learn of it</source>
        <translation>วิธีสร้างการรับรู้</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ระยะเวลา (ต.ค.–ก.ย.)</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>การกำกับติดตาม</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>รับผิดชอบ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Own rhythm</source>
        <translation>รอบติดตามเฉพาะกิจกรรม</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>กำกับติดตาม</translation>
    </message>
    <message>
        <source>the whole of indicator %1</source>
        <translation>ทั้งตัวชี้วัดที่ %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>ตัวชี้วัดที่ %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>must look</source>
        <translation>ต้องดู</translation>
    </message>
    <message>
        <source>same</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>no item was found for it</source>
        <translation>ไม่พบข้อที่ตรงกัน</translation>
    </message>
    <message>
        <source>must look: %1</source>
        <translation>ต้องดู: %1</translation>
    </message>
    <message numerus="yes">
        <source>differs in %n cells</source>
        <translation>
            <numerusform>ต่างจากเดิม %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>as it is there</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>รหัสข้อ</translation>
    </message>
    <message>
        <source>Item or indicator</source>
        <translation>ข้อหรือตัวชี้วัด</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>ไม่ใช้คอลัมน์นี้</translation>
    </message>
    <message>
        <source>plan by item</source>
        <translation>แบบรายข้อ</translation>
    </message>
    <message>
        <source>plan by indicator</source>
        <translation>แบบรายตัวชี้วัด</translation>
    </message>
    <message>
        <source>report</source>
        <translation>รายงานผล</translation>
    </message>
    <message>
        <source>report with pictures</source>
        <translation>รายงานผลพร้อมภาพ</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>เพิ่มข้อ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่กำหนด</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>มาตรการใหม่</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message numerus="yes">
        <source>%n measures were duplicated</source>
        <translation>
            <numerusform>ทำสำเนามาตรการ %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete measure %1 with its %n activities?</source>
        <translation>
            <numerusform>ลบมาตรการ %1 พร้อมกิจกรรม %n รายการหรือไม่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 measures with their %n activities?</source>
        <translation>
            <numerusform>ลบมาตรการ %1 รายการ พร้อมกิจกรรม %n รายการหรือไม่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months of results with %1 pieces of evidence hang on it.</source>
        <translation>
            <numerusform>มีผลที่บันทึกไว้ %n เดือน และหลักฐาน %1 รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay in the file, and reports print them at the end as no longer in the plan.</source>
        <translation>ผลยังอยู่ในไฟล์ และรายงานจะพิมพ์ไว้ท้ายเล่มว่าไม่อยู่ในแผนแล้ว</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ไม่ลบ</translation>
    </message>
    <message>
        <source>It can still be undone.</source>
        <translation>ลบแล้วยังเลิกทำได้</translation>
    </message>
    <message numerus="yes">
        <source>%n measures were deleted</source>
        <translation>
            <numerusform>ลบมาตรการ %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>It moves within its item only; Ctrl+M gives it to another one.</source>
        <translation>เลื่อนได้ภายในข้อเดียวกัน ถ้าจะย้ายไปข้ออื่นกด Ctrl+M</translation>
    </message>
    <message>
        <source>Which item do the measures serve?</source>
        <translation>มาตรการนี้ตอบข้อใด</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>ย้ายไป</translation>
    </message>
    <message numerus="yes">
        <source>%n measures were moved to %1</source>
        <translation>
            <numerusform>ย้ายมาตรการ %n รายการไป %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>เพิ่มมาตรการ</translation>
    </message>
    <message>
        <source>This item was weak in the last result, and no measure answers it yet.</source>
        <translation>ข้อนี้เป็นจุดอ่อนในผลปีก่อน และยังไม่มีมาตรการรองรับ</translation>
    </message>
    <message>
        <source>%1 (whole indicator)</source>
        <translation>%1 (ทั้งตัวชี้วัด)</translation>
    </message>
    <message>
        <source>whole indicator</source>
        <translation>ทั้งตัวชี้วัด</translation>
    </message>
    <message>
        <source>Serve the whole indicator</source>
        <translation>ตอบทั้งตัวชี้วัด</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>ครั้งเดียว</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>ทุกสัปดาห์</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>ทุกเดือน</translation>
    </message>
    <message>
        <source>Every 3 months</source>
        <translation>ทุก 3 เดือน</translation>
    </message>
    <message>
        <source>Every 6 months</source>
        <translation>ทุก 6 เดือน</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>ทุกปี</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>ปี %1</translation>
    </message>
    <message>
        <source>Add owner</source>
        <translation>เพิ่มผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>ไม่ระบุบทบาท</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>ยังไม่มีมาตรการ</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>ยังไม่มีผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>no months yet</source>
        <translation>ยังไม่กำหนดเดือน</translation>
    </message>
    <message>
        <source>no output yet</source>
        <translation>ยังไม่มีผลผลิต</translation>
    </message>
    <message>
        <source>no activity yet</source>
        <translation>ยังไม่มีกิจกรรม</translation>
    </message>
    <message>
        <source>The whole indicator: %1</source>
        <translation>ทั้งตัวชี้วัด %1</translation>
    </message>
    <message>
        <source>For no item yet</source>
        <translation>ยังไม่ระบุข้อ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more months</source>
        <translation>
            <numerusform>%1 และอีก %n เดือน</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>ตัวชี้วัดที่ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>ช้า %n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n กิจกรรม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n มาตรการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps %1</source>
        <translation>ช่องว่าง %1</translation>
    </message>
    <message>
        <source>%1 weak, no measure yet</source>
        <translation>%1 จุดอ่อน ยังไม่มีมาตรการ</translation>
    </message>
    <message>
        <source>Enter adds a measure</source>
        <translation>กด Enter เพื่อเพิ่มมาตรการ</translation>
    </message>
    <message>
        <source>Without an indicator</source>
        <translation>ไม่ระบุตัวชี้วัด</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>จำนวนที่ได้</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>วันที่จัด</translation>
    </message>
    <message>
        <source>Problems and obstacles</source>
        <translation>ปัญหา/อุปสรรค</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>ไว้ทีหลัง</translation>
    </message>
    <message numerus="yes">
        <source>%n cells to decide</source>
        <translation>
            <numerusform>ต้องตัดสินใจ %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ready, %n cells</source>
        <translation>
            <numerusform>พร้อมรวม %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>ready, nothing new</source>
        <translation>พร้อมรวม ไม่มีอะไรใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>อ่านไม่ออก %n จุด</numerusform>
        </translation>
    </message>
    <message>
        <source>merged before, nothing new</source>
        <translation>รวมแล้ว ไม่มีอะไรใหม่</translation>
    </message>
    <message>
        <source>form of another office</source>
        <translation>เป็นแบบของสำนักงานอื่น</translation>
    </message>
    <message>
        <source>form of year %1</source>
        <translation>เป็นแบบของปี %1</translation>
    </message>
    <message>
        <source>form of %1</source>
        <translation>เป็นแบบของเดือน %1</translation>
    </message>
    <message>
        <source>the same form, filled in differently</source>
        <translation>แบบฉบับเดียวกันแต่กรอกไม่เหมือนกัน</translation>
    </message>
    <message>
        <source>can&apos;t be read as a form</source>
        <translation>อ่านเป็นแบบไม่ได้</translation>
    </message>
    <message>
        <source>came back %1</source>
        <translation>คืนแล้ว %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ยังไม่ส่ง</translation>
    </message>
    <message numerus="yes">
        <source>not back, %n days late</source>
        <translation>
            <numerusform>ยังไม่คืน ช้า %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>ส่งแล้ว %1</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูปหลักฐาน</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>ถูกต้อง</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>แก้เอง</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>ใช่ %1</translation>
    </message>
    <message>
        <source>Choose myself</source>
        <translation>เลือกเอง</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ตัดออก</translation>
    </message>
    <message numerus="yes">
        <source>Agree to all %n</source>
        <translation>
            <numerusform>เห็นด้วยทั้ง %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Blanks mended</source>
        <translation>ซ่อมเว้นวรรคแล้ว</translation>
    </message>
    <message>
        <source>Shows what was mended</source>
        <translation>ดูว่าซ่อมอะไรบ้าง</translation>
    </message>
    <message numerus="yes">
        <source>%n files of evidence lie in %1.</source>
        <translation>
            <numerusform>เก็บหลักฐาน %n ไฟล์ไว้ใน %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking out evidence…</source>
        <translation>กำลังนำหลักฐานออก…</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>หลักฐาน %1</translation>
    </message>
    <message numerus="yes">
        <source>The director&apos;s approval of %n entries is taken back: they have changed since</source>
        <translation>
            <numerusform>การอนุมัติ %n รายการถูกยกเลิก เพราะแก้ไขหลังอนุมัติ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities: %1</source>
        <translation>
            <numerusform>%n กิจกรรม: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of the month before taken over for %n activities</source>
        <translation>
            <numerusform>ยกข้อความเดือนก่อนมาใช้ %n กิจกรรมแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take over: the month before has no text, or there is text here</source>
        <translation>ไม่มีข้อความให้ยกมา เพราะเดือนก่อนยังไม่มีข้อความ หรือเดือนนี้เขียนไว้แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>What was recorded of %n activities is taken away</source>
        <translation>
            <numerusform>ล้างผลที่บันทึกของ %n กิจกรรมแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>or Ctrl+V</source>
        <translation>หรือกด Ctrl+V</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>เรียบร้อย %1 จาก %2</translation>
    </message>
    <message>
        <source>nothing falls due</source>
        <translation>ไม่มีงานครบกำหนด</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>เกินกำหนด %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n งาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Other months of this activity</source>
        <translation>เดือนอื่นของกิจกรรมนี้</translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation>ยังไม่บอกเหตุผล</translation>
    </message>
    <message>
        <source>no longer in the plan</source>
        <translation>ไม่อยู่ในแผนแล้ว</translation>
    </message>
    <message>
        <source>No number to reach</source>
        <translation>ไม่ได้กำหนดจำนวน</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>หลักฐาน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>Done, but without evidence yet</source>
        <translation>แล้วเสร็จ แต่ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>Director&apos;s remark: %1</source>
        <translation>ข้อสั่งการ: %1</translation>
    </message>
    <message>
        <source>Approved by the director</source>
        <translation>ผู้อำนวยการเขตเห็นชอบแล้ว</translation>
    </message>
    <message>
        <source>Nothing from the director yet</source>
        <translation>ผู้อำนวยการเขตยังไม่ได้สั่งการ</translation>
    </message>
    <message>
        <source>Activity and status</source>
        <translation>กิจกรรมและสถานะ</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ผอ.เขต</translation>
    </message>
    <message>
        <source>Overdue from earlier months</source>
        <translation>เกินกำหนดจากเดือนก่อน</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>ครบกำหนด %1</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>ไม่ต้องติดตามแล้ว</translation>
    </message>
    <message>
        <source>Key %1 in the list</source>
        <translation>กด %1 ในรายการ</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1 เกินกำหนด</translation>
    </message>
    <message>
        <source>Activities and months</source>
        <translation>กิจกรรมและเดือน</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>กลับไปที่เดือน</translation>
    </message>
    <message>
        <source>Fiscal year %1 by month</source>
        <translation>ปีงบประมาณ %1 รายเดือน</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Fiscal year %1 is locked: look only</source>
        <translation>ปีงบประมาณ %1 ล็อกไว้ ดูได้อย่างเดียว</translation>
    </message>
    <message>
        <source>This file is open to look only</source>
        <translation>ไฟล์นี้เปิดอ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>ขั้นใหม่</translation>
    </message>
    <message>
        <source>When it is given</source>
        <translation>ให้คะแนนนี้เมื่อ</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>From value</source>
        <translation>ตั้งแต่คะแนน</translation>
    </message>
    <message>
        <source>What is done then</source>
        <translation>การจัดการ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Levels after controls</source>
        <translation>ระดับหลังควบคุม</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>คุณภาพ</translation>
    </message>
    <message>
        <source>Matrix of controls (table 4)</source>
        <translation>เมทริกส์การควบคุม (ตารางที่ 4)</translation>
    </message>
    <message>
        <source>Lights (table 2)</source>
        <translation>สถานะสี (ตารางที่ 2)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>What the effect touches (table 3.2)</source>
        <translation>ผลกระทบด้านต่าง ๆ (ตารางที่ 3.2)</translation>
    </message>
    <message>
        <source>Severity from</source>
        <translation>ความรุนแรงตั้งแต่</translation>
    </message>
    <message>
        <source>Severity to</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>ด้านใหม่</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>ระดับใหม่</translation>
    </message>
    <message>
        <source>Put right what was refused, or press Esc in its field.</source>
        <translation>แก้สิ่งที่ยังบันทึกไม่ได้ หรือกด Esc ในช่องนั้น</translation>
    </message>
    <message numerus="yes">
        <source>%n risks were added</source>
        <translation>
            <numerusform>เพิ่มความเสี่ยง %n เรื่องแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were duplicated</source>
        <translation>
            <numerusform>ทำสำเนาความเสี่ยง %n เรื่องแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were deleted</source>
        <translation>
            <numerusform>ลบความเสี่ยง %n เรื่องแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were scored anew</source>
        <translation>
            <numerusform>ให้คะแนนใหม่ %n เรื่องแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk %1 was scored anew</source>
        <translation>ให้คะแนนความเสี่ยงข้อ %1 ใหม่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>no risks</source>
        <translation>ไม่มีความเสี่ยง</translation>
    </message>
    <message numerus="yes">
        <source>The whole measure, %n activities</source>
        <translation>
            <numerusform>ทั้งมาตรการ %n กิจกรรม</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>เหตุการณ์ความเสี่ยง</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>สถานะ %1</translation>
    </message>
    <message>
        <source>No event written yet</source>
        <translation>ยังไม่ระบุเหตุการณ์</translation>
    </message>
    <message>
        <source>After controls</source>
        <translation>หลังควบคุม</translation>
    </message>
    <message>
        <source>After measures</source>
        <translation>หลังมาตรการ</translation>
    </message>
    <message>
        <source>Before controls</source>
        <translation>ก่อนควบคุม</translation>
    </message>
    <message>
        <source>Risk status (table 2)</source>
        <translation>สถานะความเสี่ยง (ตารางที่ 2)</translation>
    </message>
    <message>
        <source>What the effect touches</source>
        <translation>ผลกระทบด้านใด</translation>
    </message>
    <message numerus="yes">
        <source>%n risks did not happen in %1</source>
        <translation>
            <numerusform>บันทึกว่าไม่เกิดเหตุ %n เรื่อง ใน%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Words of the period before taken over for %n risks in %1</source>
        <translation>
            <numerusform>นำข้อความรอบก่อนมาใช้ %n เรื่อง ใน%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take over: no period before has words, or there are words here</source>
        <translation>ไม่มีข้อความให้นำมา รอบก่อนไม่มีข้อความหรือรอบนี้มีข้อความแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>What was told of %n risks in %1 is taken away</source>
        <translation>
            <numerusform>ลบผลเฝ้าระวัง %n เรื่อง ของ%1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Periods of the year</source>
        <translation>รอบรายงานของปี</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>ยังไม่รายงาน</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>ไตรมาส %1</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>high, without a measure</source>
        <translation>มาตรการของความเสี่ยงสูง</translation>
    </message>
    <message>
        <source>a measure without owner</source>
        <translation>ผู้รับผิดชอบมาตรการ</translation>
    </message>
    <message>
        <source>a measure without due date</source>
        <translation>กำหนดเสร็จของมาตรการ</translation>
    </message>
    <message numerus="yes">
        <source>%n photos not used yet</source>
        <translation>
            <numerusform>ยังไม่ใช้รูป %n</numerusform>
        </translation>
    </message>
    <message>
        <source>every photo has its activity</source>
        <translation>ทุกรูปมีกิจกรรมแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>ไม่ได้รับ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of no certain section</source>
        <translation>รูปที่ไม่รู้ว่าของฝ่ายใด</translation>
    </message>
    <message>
        <source>Risk forms for the sections, fiscal year %1</source>
        <translation>แบบความเสี่ยงสำหรับฝ่าย ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Import risks into fiscal year %1</source>
        <translation>นำเข้าความเสี่ยง ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Merge the risk forms of the sections</source>
        <translation>รวมแบบความเสี่ยงจากฝ่าย</translation>
    </message>
    <message>
        <source>Fiscal year %1 has no risks yet</source>
        <translation>ปีงบประมาณ %1 ยังไม่มีทะเบียนความเสี่ยง</translation>
    </message>
    <message>
        <source>Every section looks for at least one matter in which corruption could happen.</source>
        <translation>ทุกฝ่ายหาเรื่องที่อาจเกิดการทุจริตอย่างน้อยฝ่ายละ 1 เรื่อง</translation>
    </message>
    <message>
        <source>Start from typical risks</source>
        <translation>เริ่มจากความเสี่ยงที่พบบ่อย</translation>
    </message>
    <message>
        <source>Nine risks of a district office with cause, effect and a measure, to choose from and change.</source>
        <translation>ความเสี่ยงของสำนักงานเขต 9 เรื่อง พร้อมสาเหตุ ผลกระทบ และมาตรการ เลือกแล้วแก้ไขได้</translation>
    </message>
    <message>
        <source>Choose risks</source>
        <translation>เลือกความเสี่ยง</translation>
    </message>
    <message>
        <source>Carry risks over</source>
        <translation>ยกความเสี่ยงจากปีก่อน</translation>
    </message>
    <message>
        <source>Risks of an earlier year with what became of them; they are scored anew.</source>
        <translation>ความเสี่ยงของปีก่อนพร้อมผลที่เกิดขึ้น ให้คะแนนใหม่ในปีนี้</translation>
    </message>
    <message>
        <source>Choose what to carry</source>
        <translation>เลือกเรื่องที่จะยกมา</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>วางตาราง</translation>
    </message>
    <message>
        <source>From Excel or Word: copy it there with its headings, or copy one event a line.</source>
        <translation>จาก Excel หรือ Word คัดลอกมาพร้อมหัวตาราง หรือคัดลอกเหตุการณ์บรรทัดละเรื่อง</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Write the first risk</source>
        <translation>เขียนความเสี่ยงเรื่องแรก</translation>
    </message>
    <message>
        <source>What somebody could do wrong, at which step, and why.</source>
        <translation>ใครอาจทำผิดอะไร ที่ขั้นตอนไหน เพราะอะไร</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่มเขียน</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ITA Desktop</source>
        <translation>เกี่ยวกับ ITA Desktop</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>รุ่น %1</translation>
    </message>
    <message>
        <source>Prepares the ITA of a district office: offline, in one file that stays with the office.</source>
        <translation>เตรียมการประเมิน ITA ของสำนักงานเขต ไม่ต้องใช้อินเทอร์เน็ต ทุกอย่างอยู่ในไฟล์เดียวของสำนักงาน</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is built on Qt and other free software, whose licences lie in its folder.</source>
        <translation>ซอฟต์แวร์เสรีภายใต้สัญญาอนุญาต MIT สร้างบน Qt และซอฟต์แวร์เสรีอื่น สัญญาอนุญาตทั้งหมดอยู่ในโฟลเดอร์ของโปรแกรม</translation>
    </message>
    <message>
        <source>Logs of faults:</source>
        <translation>บันทึกข้อผิดพลาด:</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>ดูสัญญาอนุญาต</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activities</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>เพิ่มกิจกรรม</translation>
    </message>
    <message>
        <source>From the wordings</source>
        <translation>จากคลังถ้อยคำ</translation>
    </message>
    <message>
        <source>Move activity up</source>
        <translation>ย้ายกิจกรรมขึ้น</translation>
    </message>
    <message>
        <source>Move activity down</source>
        <translation>ย้ายกิจกรรมลง</translation>
    </message>
    <message>
        <source>Delete activities</source>
        <translation>ลบกิจกรรม</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรมที่จะดำเนินการ</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>วิธีสร้างการรับรู้</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ระยะเวลา (ต.ค.–ก.ย.)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>กำกับติดตาม</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่กำหนด</translation>
    </message>
    <message>
        <source>As the measure</source>
        <translation>ตามมาตรการ</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>กิจกรรม %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: months or follow-up typed in one change all</source>
        <translation>
            <numerusform>เลือก %n กิจกรรม: แก้ระยะเวลาหรือกำกับติดตามช่องเดียว เปลี่ยนทุกแถวที่เลือก</numerusform>
        </translation>
    </message>
    <message>
        <source>F2 type · drag over the strip · Shift+← → longer or shorter · Ctrl+Shift+← → move</source>
        <translation>F2 พิมพ์ · ลากบนแถบเดือน · Shift+← → ยืดหรือหด · Ctrl+Shift+← → เลื่อน</translation>
    </message>
    <message>
        <source>F2 edit · Enter next below · Shift+Enter new line · Ctrl+Enter new row</source>
        <translation>F2 แก้ไข · Enter ช่องล่าง · Shift+Enter ขึ้นบรรทัด · Ctrl+Enter แถวใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n activities were deleted</source>
        <translation>
            <numerusform>ลบ %n กิจกรรมแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n activities?</source>
        <translation>
            <numerusform>ลบ %n กิจกรรมหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>คัดลอกแถว</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ย้ายขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ย้ายลง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>วาง %n แถวแล้ว กด Ctrl+Z เพื่อเลิกทำ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Sum %1</source>
        <translation>รวม %1</translation>
    </message>
    <message>
        <source>Sum %1 respondents</source>
        <translation>รวม %1 คน</translation>
    </message>
    <message>
        <source>Percentages should make 100.</source>
        <translation>ร้อยละต้องรวมได้ 100</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>Counts</source>
        <translation>จำนวนคน</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Answers as counts or as percentages</source>
        <translation>คำตอบเป็นจำนวนคนหรือร้อยละ</translation>
    </message>
    <message>
        <source>Sub-questions</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>The question itself</source>
        <translation>ตัวคำถาม</translation>
    </message>
</context>
<context>
    <name>Answered</name>
    <message>
        <source>Result %1</source>
        <translation>ผลปี %1</translation>
    </message>
    <message>
        <source>down from %1</source>
        <translation>ลดจาก %1</translation>
    </message>
    <message>
        <source>up from %1</source>
        <translation>เพิ่มจาก %1</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backup and restore</source>
        <translation>สำรองและกู้คืน</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>สำรองเมื่อ</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>เพราะ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ไฟล์สำรอง</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>สำรองเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>กู้คืนไฟล์สำรองนี้…</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>ไฟล์สำรองอื่น…</translation>
    </message>
    <message>
        <source>Made by itself once a day and before every import. Kept 7 days, 5 weeks and 12 months; those asked for stay.</source>
        <translation>สำรองเองวันละครั้งและก่อนนำเข้าทุกครั้ง เก็บไว้ 7 วัน 5 สัปดาห์ และ 12 เดือน ส่วนที่สั่งสำรองเองเก็บไว้ตลอด</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>Open an office file to see its backups, or choose one.</source>
        <translation>เปิดไฟล์สำนักงานเพื่อดูไฟล์สำรอง หรือเลือกไฟล์สำรองเอง</translation>
    </message>
    <message>
        <source>First opening of the day</source>
        <translation>เปิดครั้งแรกของวัน</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>ก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Before a new version changed the file</source>
        <translation>ก่อนโปรแกรมรุ่นใหม่ปรับไฟล์</translation>
    </message>
    <message>
        <source>Replaced by a restore</source>
        <translation>ถูกแทนที่ด้วยการกู้คืน</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>สั่งสำรองเอง</translation>
    </message>
    <message>
        <source>Before the file was made smaller</source>
        <translation>ก่อนลดขนาดไฟล์</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>กำลังสำรอง…</translation>
    </message>
    <message>
        <source>Put “%1” in the place of the file?</source>
        <translation>นำ “%1” มาแทนไฟล์นี้หรือไม่</translation>
    </message>
    <message>
        <source>The file as it is now is kept among the backups, so this can be taken back.</source>
        <translation>ไฟล์ปัจจุบันจะเก็บไว้ในไฟล์สำรอง จึงกลับคืนได้</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ทำ</translation>
    </message>
    <message>
        <source>Last change in the backup %1, in the file now %2.</source>
        <translation>แก้ไขล่าสุด: ไฟล์สำรอง %1 ไฟล์ปัจจุบัน %2</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>people</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>The backup is in place; the file before is kept.</source>
        <translation>กู้คืนแล้ว และเก็บไฟล์เดิมไว้แล้ว</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>What it brought before</source>
        <translation>ปีก่อนได้ผล</translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message>
        <source>Carry over from</source>
        <translation>ยกมาจาก</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>เป็นข้อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Measures to carry over</source>
        <translation>มาตรการที่จะยกมา</translation>
    </message>
    <message>
        <source>New items</source>
        <translation>ข้อใหม่</translation>
    </message>
    <message>
        <source>Confirm the crosswalk…</source>
        <translation>ยืนยันการเทียบข้อ…</translation>
    </message>
    <message>
        <source>These are right</source>
        <translation>ข้อเหล่านี้ถูกต้อง</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ไม่ยกมา</translation>
    </message>
    <message>
        <source>Items of %1 that it serves</source>
        <translation>ข้อของปี %1 ที่มาตรการนี้ตอบ</translation>
    </message>
    <message>
        <source>No measure comes from last year for these</source>
        <translation>ข้อเหล่านี้ไม่มีมาตรการจากปีก่อน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Fiscal year %1 is not in this file yet; it is added.</source>
        <translation>ไฟล์นี้ยังไม่มีปีงบประมาณ %1 จะเพิ่มให้</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>ยังไม่มีผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>the same indicator</source>
        <translation>ตัวชี้วัดเดิม</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>เลือกเอง</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ยกมาแล้ว</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>ต้องตัดสินใจ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>พร้อม</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ข้ามไว้</translation>
    </message>
    <message>
        <source>title unconfirmed</source>
        <translation>ยังไม่ยืนยันชื่อข้อ</translation>
    </message>
    <message>
        <source>It serves a whole indicator.</source>
        <translation>มาตรการนี้ตอบทั้งตัวชี้วัด</translation>
    </message>
    <message>
        <source>nobody knows yet</source>
        <translation>ยังไม่รู้</translation>
    </message>
    <message>
        <source>(not sure)</source>
        <translation>(ยังไม่แน่ใจ)</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n measures over</source>
        <translation>
            <numerusform>ยก %n มาตรการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ready · %2 to decide · %3 left out</source>
        <translation>พร้อม %1 · ต้องตัดสินใจ %2 · ไม่ยก %3</translation>
    </message>
    <message numerus="yes">
        <source>%n measures carried over.</source>
        <translation>
            <numerusform>ยกมาแล้ว %n มาตรการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave without carrying over? What you decided on %n measures is lost.</source>
        <translation>
            <numerusform>ออกโดยไม่ยกแผนหรือไม่ ที่ตัดสินใจไว้ %n มาตรการจะหายไป</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>อยู่ต่อ</translation>
    </message>
    <message>
        <source>The office file stays as it is.</source>
        <translation>ไฟล์งานไม่ถูกแก้ไข</translation>
    </message>
</context>
<context>
    <name>CellGrid</name>
    <message>
        <source>Source (%1)</source>
        <translation>ต้นฉบับ (%1)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ต้นฉบับ</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>ผลที่จะได้</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>ในไฟล์ตอนนี้</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>เหมือนกัน</translation>
    </message>
    <message>
        <source>Use the new</source>
        <translation>ใช้ของใหม่</translation>
    </message>
    <message>
        <source>Keep the old</source>
        <translation>คงของเดิม</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Copy picture</source>
        <translation>คัดลอกรูป</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>บันทึกรูป…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>บันทึกแล้ว: %1</translation>
    </message>
</context>
<context>
    <name>ChartsDialog</name>
    <message>
        <source>Charts of the result</source>
        <translation>กราฟผลคะแนน</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>กราฟ</translation>
    </message>
    <message>
        <source>Result of fiscal year</source>
        <translation>ผลของปีงบประมาณ</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>ผล ITA ปี %1</translation>
    </message>
    <message>
        <source>No year of this file has a result yet.</source>
        <translation>ไฟล์นี้ยังไม่มีผลคะแนนของปีใด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>ปี %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>เรดาร์</translation>
    </message>
    <message>
        <source>Indicators beside the year before</source>
        <translation>ตัวชี้วัดเทียบกับปีก่อน</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>เรียงคะแนน</translation>
    </message>
    <message>
        <source>Indicators from the best down</source>
        <translation>ตัวชี้วัดเรียงจากคะแนนมากไปน้อย</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ตามลำดับ</translation>
    </message>
    <message>
        <source>Indicators by number</source>
        <translation>ตัวชี้วัดตามลำดับที่</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>ตามระดับ</translation>
    </message>
    <message>
        <source>Items on each level</source>
        <translation>จำนวนข้อในแต่ละระดับ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>หลายปี</translation>
    </message>
    <message>
        <source>Scores over the years</source>
        <translation>คะแนนย้อนหลัง</translation>
    </message>
    <message>
        <source>Weakest first</source>
        <translation>คะแนนน้อยไปมาก</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Items, weakest first</source>
        <translation>ข้อ เรียงจากคะแนนน้อยไปมาก</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>(unconfirmed)</source>
        <translation>(ยังไม่ยืนยัน)</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>บันทึกของเรา</translation>
    </message>
    <message>
        <source>Own note on “%1”</source>
        <translation>บันทึกของเราเรื่อง “%1”</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checklist of the month</source>
        <translation>รายการติดตามของเดือน</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>No elements are known for this item.</source>
        <translation>ยังไม่รู้องค์ประกอบของข้อนี้</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>measures are added</source>
        <translation>มาตรการเพิ่มใหม่</translation>
    </message>
    <message>
        <source>measures are changed</source>
        <translation>มาตรการแก้ไข</translation>
    </message>
    <message>
        <source>are there already, the same</source>
        <translation>มีอยู่แล้ว เหมือนเดิม</translation>
    </message>
    <message>
        <source>are not sure and stay out</source>
        <translation>ยังไม่แน่ใจ จึงข้ามไว้ก่อน</translation>
    </message>
    <message>
        <source>were left out by you</source>
        <translation>เลือกข้ามไว้</translation>
    </message>
    <message>
        <source>It is one step: undo takes all of it back.</source>
        <translation>เป็นขั้นเดียว กดเลิกทำครั้งเดียวก็กลับเป็นเดิมทั้งหมด</translation>
    </message>
    <message>
        <source>%1 is backed up first, in %2.</source>
        <translation>สำรองไฟล์ %1 ไว้ก่อนในโฟลเดอร์ %2</translation>
    </message>
    <message>
        <source>Fiscal year %1 is not in this file yet; it is added.</source>
        <translation>ไฟล์นี้ยังไม่มีปีงบประมาณ %1 จะเพิ่มให้</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>In our file</source>
        <translation>ในไฟล์เรา</translation>
    </message>
    <message>
        <source>They wrote</source>
        <translation>ฝ่ายกรอก</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>เก็บทั้งสองค่าต่อกัน</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>เขียนใหม่จากสองค่า</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>ตอนส่งออก</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ยังไม่ตัดสินใจ</translation>
    </message>
    <message>
        <source>What holds instead</source>
        <translation>ค่าที่จะใช้แทน</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>One per section: %1 of %2</source>
        <translation>ฝ่ายละ 1 เรื่อง: มีแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Add for %1</source>
        <translation>เพิ่มให้ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no risk yet. Click to add one.</source>
        <translation>%1 ยังไม่มีความเสี่ยง คลิกเพื่อเพิ่ม</translation>
    </message>
</context>
<context>
    <name>CrosswalkDialog</name>
    <message>
        <source>Items of %1 and %2</source>
        <translation>ข้อคำถามปี %1 กับปี %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>คู่กับ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Items of both years</source>
        <translation>ข้อคำถามของทั้งสองปี</translation>
    </message>
    <message>
        <source>Only what is not confirmed</source>
        <translation>เฉพาะที่ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Confirm all that are sure</source>
        <translation>ยืนยันทุกข้อที่แน่ใจ</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>นำเข้าจากไฟล์…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>บันทึกเป็นไฟล์…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ยกเลิกการยืนยัน</translation>
    </message>
    <message>
        <source>With this one</source>
        <translation>คู่กับข้อนี้</translation>
    </message>
    <message>
        <source>With this too</source>
        <translation>คู่กับข้อนี้ด้วย</translation>
    </message>
    <message>
        <source>With none</source>
        <translation>ไม่มีคู่</translation>
    </message>
    <message>
        <source>Choose another item</source>
        <translation>เลือกข้ออื่น</translation>
    </message>
    <message>
        <source>title unconfirmed</source>
        <translation>ชื่อข้อยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>%1 of %2 items are confirmed. What is not confirmed stops nothing.</source>
        <translation>ยืนยันแล้ว %1 จาก %2 ข้อ ข้อที่ยังไม่ยืนยันไม่กระทบงานอื่น</translation>
    </message>
    <message>
        <source>Titles of the other year or of this item are not known yet, so nothing is proposed.</source>
        <translation>ยังไม่ทราบชื่อข้อของอีกปีหรือของข้อนี้ จึงไม่มีข้อเสนอ</translation>
    </message>
    <message>
        <source>Nothing is proposed: choose its item, or say that there is none.</source>
        <translation>ไม่มีข้อเสนอ เลือกข้อที่ตรงกัน หรือบอกว่าไม่มีคู่</translation>
    </message>
    <message>
        <source>Type a code or some letters of its title</source>
        <translation>พิมพ์รหัสหรือบางคำในชื่อข้อ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>บันทึกเป็น %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 pairs were taken; %2 fit no item of this file.</source>
        <translation>นำเข้า %1 คู่ อีก %2 คู่ไม่ตรงกับข้อใดในไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Why it was not done</source>
        <translation>เหตุผลที่ไม่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>วันที่จัด</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>จำนวนที่ได้</translation>
    </message>
    <message>
        <source>kept when you leave the field</source>
        <translation>บันทึกเองเมื่อออกจากช่อง</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Problems and obstacles</source>
        <translation>ปัญหา/อุปสรรค</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ขั้นต่อไป</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Director&apos;s remark</source>
        <translation>ข้อสั่งการ</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>เห็นชอบเมื่อ</translation>
    </message>
    <message>
        <source>Approved today</source>
        <translation>เห็นชอบวันนี้</translation>
    </message>
    <message>
        <source>What is changed here is written in every selected line: %1</source>
        <translation>สิ่งที่แก้ตรงนี้จะบันทึกในทุกรายการที่เลือก: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>บันทึกโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>This day is not in fiscal year %1</source>
        <translation>วันนี้ไม่อยู่ในปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>This day is not in %1</source>
        <translation>วันนี้ไม่อยู่ในเดือน %1</translation>
    </message>
</context>
<context>
    <name>EntryHead</name>
    <message>
        <source>Go to the other months in which this activity is overdue</source>
        <translation>ไปยังเดือนอื่นที่กิจกรรมนี้เกินกำหนด</translation>
    </message>
    <message>
        <source>Go to the director&apos;s remark</source>
        <translation>ไปที่ข้อสั่งการ</translation>
    </message>
    <message>
        <source>Show the measure in the plan</source>
        <translation>ดูมาตรการในแผน</translation>
    </message>
    <message>
        <source>Take over last month&apos;s text</source>
        <translation>ยกข้อความเดือนก่อนมาใช้</translation>
    </message>
    <message>
        <source>Take away what was recorded</source>
        <translation>ล้างผลที่บันทึก</translation>
    </message>
    <message numerus="yes">
        <source>%n activities are selected</source>
        <translation>
            <numerusform>เลือกไว้ %n กิจกรรม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n months together</source>
        <translation>
            <numerusform>เลือกทั้ง %n เดือนพร้อมกัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more overdue</source>
        <translation>
            <numerusform>ค้างอีก %n เดือน</numerusform>
        </translation>
    </message>
    <message>
        <source>This activity is no longer in the plan</source>
        <translation>กิจกรรมนี้ไม่อยู่ในแผนแล้ว</translation>
    </message>
    <message>
        <source>Written after its month</source>
        <translation>บันทึกหลังสิ้นเดือน</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Add evidence…</source>
        <translation>เพิ่มหลักฐาน…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูป</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Paste evidence</source>
        <translation>วางหลักฐาน</translation>
    </message>
    <message>
        <source>Write a caption</source>
        <translation>เขียนคำบรรยาย</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>ลบหลักฐาน</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces · %1 · year %2</source>
        <translation>
            <numerusform>%n รายการ · %1 · ทั้งปี %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were taken in another fiscal year: %1</source>
        <translation>
            <numerusform>มี %n รูปถ่ายในปีงบประมาณอื่น: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the pictures is that of the event</source>
        <translation>วันที่ในรูปตรงกับวันจัด</translation>
    </message>
    <message>
        <source>Use %1 as the date of the event</source>
        <translation>ใช้ %1 เป็นวันจัดกิจกรรม</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>รูปที่วาง</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>กำลังเพิ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence were added</source>
        <translation>
            <numerusform>เพิ่มหลักฐาน %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were in this year already and are used again</source>
        <translation>
            <numerusform>มีอยู่แล้วในปีนี้ %n รายการ ใช้ของเดิม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the originals of %n are kept now as well</source>
        <translation>
            <numerusform>เก็บไฟล์ต้นฉบับของ %n รูปเพิ่มแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be added</source>
        <translation>
            <numerusform>เพิ่มไม่ได้อีก %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence were removed</source>
        <translation>
            <numerusform>ลบหลักฐาน %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>เลื่อนไปก่อนหน้า</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>เลื่อนไปถัดไป</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>เพิ่มหลักฐาน…</translation>
    </message>
    <message>
        <source>Add and keep the originals too…</source>
        <translation>เพิ่มและเก็บไฟล์ต้นฉบับด้วย…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Response: %1</source>
        <translation>%1ความเสี่ยง</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>โยงมาตรการ %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>ยกมาจากปีก่อน</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>ครบกำหนด %1</translation>
    </message>
</context>
<context>
    <name>FollowupTab</name>
    <message>
        <source>Fiscal year %1 has no activities to follow yet</source>
        <translation>ปีงบประมาณ %1 ยังไม่มีกิจกรรมให้ติดตาม</translation>
    </message>
    <message>
        <source>The checklist of each month comes from the plan of measures by itself.</source>
        <translation>รายการติดตามของแต่ละเดือนมาจากแผนมาตรการเอง</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>เขียนแผน</translation>
    </message>
    <message>
        <source>The tab of measures shows the weak items that wait for one.</source>
        <translation>แท็บแผนมาตรการแสดงข้อที่เป็นจุดอ่อนและยังไม่มีมาตรการ</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>ไปที่แผน</translation>
    </message>
    <message>
        <source>Import last year&apos;s plan</source>
        <translation>นำเข้าแผนของปีก่อน</translation>
    </message>
    <message>
        <source>From Word, Excel or a web page. Everything is shown beside its source before it is taken.</source>
        <translation>จาก Word, Excel หรือหน้าเว็บ แสดงทุกแถวเทียบกับต้นฉบับก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Carry the plan over</source>
        <translation>ยกแผนมาปีนี้</translation>
    </message>
    <message>
        <source>Measures of an earlier year in this file, with their months moved to this year.</source>
        <translation>มาตรการของปีก่อนที่อยู่ในไฟล์นี้ โดยเลื่อนเดือนมาเป็นปีนี้</translation>
    </message>
    <message>
        <source>Choose what to carry</source>
        <translation>เลือกที่จะยกมา</translation>
    </message>
    <message>
        <source>Preview and print the month&apos;s form</source>
        <translation>ดูและพิมพ์แบบกำกับติดตามของเดือน</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>Take over last month&apos;s text</source>
        <translation>ยกข้อความเดือนก่อนมาใช้</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Taken without asking</source>
        <translation>รับให้แล้ว ไม่ต้องตัดสินใจ</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>ต้องตัดสินใจ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells taken</source>
        <translation>
            <numerusform>รับให้แล้ว %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>รูป %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>ไว้ทีหลัง</translation>
    </message>
    <message>
        <source>Both sides changed these. Choose which value holds.</source>
        <translation>ช่องที่แก้ทั้งสองฝั่ง เลือกว่าจะใช้ค่าใด</translation>
    </message>
    <message>
        <source>Keep all of ours</source>
        <translation>ใช้ของเราทั้งหมด</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>ใช้ของฝ่ายทั้งหมด</translation>
    </message>
    <message>
        <source>written by them</source>
        <translation>ฝ่ายกรอก</translation>
    </message>
    <message>
        <source>out of the sheet</source>
        <translation>รูปในแบบ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>รูป</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>ผลรวม</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>มาจาก</translation>
    </message>
</context>
<context>
    <name>FrameworkDialog</name>
    <message>
        <source>Framework of fiscal year %1</source>
        <translation>ชุดข้อคำถามของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Instrument · indicator · item</source>
        <translation>แบบวัด · ตัวชี้วัด · ข้อ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>เพิ่มข้อ</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>นำเข้ารายการ…</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>ไฟล์นี้เปิดอ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>This fiscal year is locked; unlock it to change its framework.</source>
        <translation>ปีงบประมาณนี้ล็อกอยู่ ปลดล็อกก่อนจึงแก้ชุดข้อคำถามได้</translation>
    </message>
    <message>
        <source>Every change is kept at once and can be undone. Scores stay on their items.</source>
        <translation>ทุกการแก้ไขบันทึกทันทีและเลิกทำได้ คะแนนอยู่กับข้อเดิม</translation>
    </message>
    <message>
        <source>Levels, rounding, source</source>
        <translation>ระดับ การปัดเศษ ที่มา</translation>
    </message>
    <message>
        <source>title unconfirmed</source>
        <translation>ชื่อยังไม่ยืนยัน</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Still lacking:</source>
        <translation>ยังขาด:</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>ทุกฝ่าย</translation>
    </message>
</context>
<context>
    <name>HeadingPart</name>
    <message>
        <source>Use draft</source>
        <translation>ใช้ร่าง</translation>
    </message>
    <message>
        <source>Take what was recorded</source>
        <translation>ใช้ข้อความที่บันทึกไว้</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>ยืนยันว่าไม่มี</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>สิ่งที่ขั้นนี้เปลี่ยน</translation>
    </message>
    <message>
        <source>Undo everything after this</source>
        <translation>เลิกทำทุกอย่างหลังขั้นนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n ขั้น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the %n steps after this</source>
        <translation>
            <numerusform>เลิกทำ %n ขั้นหลังขั้นนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps?</source>
        <translation>
            <numerusform>เลิกทำ %n ขั้นหรือไม่</numerusform>
        </translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>เลิกทำ: %1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>ทำซ้ำ: %1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (เลิกทำแล้ว)</translation>
    </message>
    <message>
        <source>Nothing to undo after this</source>
        <translation>หลังขั้นนี้ไม่มีอะไรให้เลิกทำ</translation>
    </message>
    <message>
        <source>The file goes back to where it was after “%1”. Each step can be done again.</source>
        <translation>ไฟล์จะกลับไปเหมือนเมื่อเสร็จ “%1” และทำซ้ำแต่ละขั้นได้อีก</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่ทำ</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cells copied in Excel, or a table copied in Word or a web page.</source>
        <translation>เซลล์ที่คัดลอกจาก Excel หรือตารางที่คัดลอกจาก Word หรือหน้าเว็บ</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>จากไฟล์</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>จากคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>First you see what would change. Nothing is written before you say so.</source>
        <translation>จะแสดงสิ่งที่จะเปลี่ยนก่อน ยังไม่บันทึกอะไรจนกว่าจะสั่ง</translation>
    </message>
    <message>
        <source>Where is the table?</source>
        <translation>ตารางอยู่ที่ใด</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>เลือกแหล่งอื่น</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>สิ่งที่จะเปลี่ยน</translation>
    </message>
    <message>
        <source>What is not sure</source>
        <translation>สิ่งที่ไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>ข้อสงสัย</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <translation>
            <numerusform>นำเข้า %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>คลิปบอร์ด</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changes</source>
        <translation>
            <numerusform>%1: เปลี่ยน %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubts</source>
        <translation>
            <numerusform>ข้อสงสัย %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>No doubts</source>
        <translation>ไม่มีข้อสงสัย</translation>
    </message>
</context>
<context>
    <name>IndicatorPart</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>ตัวชี้วัดที่ %1</translation>
    </message>
</context>
<context>
    <name>IndicatorsTab</name>
    <message>
        <source>Fiscal year %1 has no framework to analyse</source>
        <translation>ปีงบประมาณ %1 ยังไม่มีชุดข้อคำถามให้วิเคราะห์</translation>
    </message>
    <message>
        <source>No item set is known for fiscal year %1. Choose one in the years of this file.</source>
        <translation>ยังไม่รู้จักชุดข้อคำถามของปีงบประมาณ %1 เลือกได้ใน “ปีในไฟล์นี้”</translation>
    </message>
    <message>
        <source>Choose a framework</source>
        <translation>เลือกชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>An item set of another year can be copied and changed.</source>
        <translation>ทำสำเนาชุดของปีอื่นแล้วแก้ไขได้</translation>
    </message>
    <message>
        <source>Open years</source>
        <translation>เปิดรายการปี</translation>
    </message>
    <message>
        <source>The result of fiscal year %1 is not here yet</source>
        <translation>ยังไม่มีผลปีงบประมาณ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items wait for their scores. Both ways can be undone.</source>
        <translation>
            <numerusform>%n ข้อรอคะแนนอยู่ เริ่มได้สองทาง ทุกทางเลิกทำได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>นำเข้าจาก Excel</translation>
    </message>
    <message>
        <source>A list of items and scores, the answers of each sub-question, or the published table.</source>
        <translation>รายการข้อกับคะแนน คำตอบของแต่ละข้อย่อย หรือตารางผลที่ประกาศ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Type them</source>
        <translation>พิมพ์เอง</translation>
    </message>
    <message>
        <source>Down the column by keyboard: Enter goes to the next item. Ctrl+V pastes a column from Excel.</source>
        <translation>พิมพ์ลงไปทั้งคอลัมน์ด้วยแป้นพิมพ์ กด Enter ไปข้อถัดไป กด Ctrl+V เพื่อวางทั้งคอลัมน์จาก Excel</translation>
    </message>
    <message numerus="yes">
        <source>%n scores were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>วางคะแนนแล้ว %n ข้อ กด Ctrl+Z เพื่อเลิกทำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>แสดงรายการ</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>กรองข้อ</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>นำเข้าคะแนน</translation>
    </message>
    <message>
        <source>Results by indicator and item</source>
        <translation>ผลตามตัวชี้วัดและข้อ</translation>
    </message>
    <message>
        <source>Preview and print the score analysis</source>
        <translation>ดูตัวอย่างและพิมพ์รายงานวิเคราะห์ผลคะแนน</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>จุดอ่อน</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>เฝ้าระวัง</translation>
    </message>
    <message>
        <source>Without score</source>
        <translation>ยังไม่มีคะแนน</translation>
    </message>
</context>
<context>
    <name>InstrumentPart</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>น้ำหนัก</translation>
    </message>
    <message>
        <source>Together the instruments weigh %1 %.</source>
        <translation>น้ำหนักแบบวัดรวมกันได้ %1 %</translation>
    </message>
    <message>
        <source>Together: 100 %.</source>
        <translation>รวมกัน 100 %</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>The title of this item is not confirmed yet.</source>
        <translation>ชื่อของข้อนี้ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>Over the years: %1</source>
        <translation>ย้อนหลัง: %1</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>%1 since last year</source>
        <translation>%1 จากปีก่อน</translation>
    </message>
    <message>
        <source>Official score</source>
        <translation>คะแนนทางการ</translation>
    </message>
    <message>
        <source>Computed from answers</source>
        <translation>คำนวณจากคำตอบ</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>ปีก่อน</translation>
    </message>
</context>
<context>
    <name>ItemPart</name>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Short title for lists</source>
        <translation>ชื่อสั้นในรายการ</translation>
    </message>
    <message>
        <source>Question as published</source>
        <translation>คำถามตามประกาศ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>คำตอบเป็น</translation>
    </message>
    <message>
        <source>The title is confirmed</source>
        <translation>ชื่อนี้ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>What the assessor looks for</source>
        <translation>สิ่งที่ผู้ประเมินตรวจ</translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation>บรรทัดละหนึ่งเรื่อง</translation>
    </message>
    <message>
        <source>Usually answered for by</source>
        <translation>ฝ่ายที่รับผิดชอบตามปกติ</translation>
    </message>
    <message>
        <source>an assessor (0 or 100)</source>
        <translation>ผู้ประเมินให้ 0 หรือ 100</translation>
    </message>
    <message>
        <source>four levels, least to most</source>
        <translation>สี่ระดับ น้อยที่สุดถึงมากที่สุด</translation>
    </message>
    <message>
        <source>six steps</source>
        <translation>หกขั้น</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>มี หรือ ไม่มี</translation>
    </message>
    <message>
        <source>high is good</source>
        <translation>สูงคือดี</translation>
    </message>
    <message>
        <source>low is good</source>
        <translation>ต่ำคือดี</translation>
    </message>
    <message>
        <source>Sub-question</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>ทิศทาง</translation>
    </message>
    <message>
        <source>Sub-questions</source>
        <translation>ข้อย่อย</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>แป้นพิมพ์</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ใช้ทำ</translation>
    </message>
    <message>
        <source>All keys work with the Thai layout on too.</source>
        <translation>ทุกปุ่มใช้ได้แม้เปิดแป้นพิมพ์ไทยอยู่</translation>
    </message>
    <message>
        <source>edit the marked cell</source>
        <translation>แก้เซลล์ที่เลือก</translation>
    </message>
    <message>
        <source>in a cell: keep, and edit the next below</source>
        <translation>ในเซลล์: บันทึก แล้วแก้เซลล์ถัดลงไป</translation>
    </message>
    <message>
        <source>in a cell: keep, and edit the next at the right</source>
        <translation>ในเซลล์: บันทึก แล้วแก้เซลล์ทางขวา</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>แถวใหม่</translation>
    </message>
    <message>
        <source>leave without keeping</source>
        <translation>ออกโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>move the row up</source>
        <translation>ย้ายแถวขึ้น</translation>
    </message>
    <message>
        <source>move the row down</source>
        <translation>ย้ายแถวลง</translation>
    </message>
    <message>
        <source>delete the row</source>
        <translation>ลบแถว</translation>
    </message>
    <message>
        <source>in the checklist: the status of the marked activities</source>
        <translation>ในรายการติดตาม: สถานะของกิจกรรมที่เลือก</translation>
    </message>
    <message>
        <source>in the follow-up: the month before</source>
        <translation>ในหน้าติดตาม: เดือนก่อน</translation>
    </message>
    <message>
        <source>in the follow-up: the next month</source>
        <translation>ในหน้าติดตาม: เดือนถัดไป</translation>
    </message>
    <message>
        <source>duplicate the marked measures; in the follow-up: last month&apos;s text</source>
        <translation>ทำสำเนามาตรการที่เลือก ในหน้าติดตาม: ยกข้อความเดือนก่อน</translation>
    </message>
    <message>
        <source>give the marked measures to another item</source>
        <translation>ย้ายมาตรการที่เลือกไปข้ออื่น</translation>
    </message>
    <message>
        <source>in the risks: the marked ones did not happen</source>
        <translation>ในความเสี่ยง: บันทึกว่าเรื่องที่เลือกไม่เกิดเหตุ</translation>
    </message>
    <message>
        <source>in the risks: go to monitoring</source>
        <translation>ในความเสี่ยง: ไปที่การเฝ้าระวัง</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>search everything in the file</source>
        <translation>ค้นทุกอย่างในไฟล์</translation>
    </message>
    <message>
        <source>preview and print</source>
        <translation>ดูตัวอย่างและพิมพ์</translation>
    </message>
    <message>
        <source>paste scores or answers from Excel</source>
        <translation>วางคะแนนหรือคำตอบจาก Excel</translation>
    </message>
    <message>
        <source>sort the results by a column</source>
        <translation>เรียงผลตามคอลัมน์</translation>
    </message>
    <message>
        <source>history</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>แท็บ</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>แผงถัดไป</translation>
    </message>
    <message>
        <source>menus</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>new office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>open an office file</source>
        <translation>เปิดไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>close the file</source>
        <translation>ปิดไฟล์</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>รายการนี้</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>It is a risk of its own</source>
        <translation>เป็นความเสี่ยงอีกเรื่อง</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>โยงมาตรการ %1</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>F2 edit · Enter next · Alt+↑↓ move</source>
        <translation>F2 แก้ไข · Enter ถัดไป · Alt+↑↓ ย้าย</translation>
    </message>
</context>
<context>
    <name>LoosePage</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>รูป %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos of no certain section</source>
        <translation>รูปที่ไม่รู้ว่าของฝ่ายใด</translation>
    </message>
    <message>
        <source>Their folder does not say which section they come from, so nothing is filed by guess.</source>
        <translation>โฟลเดอร์ไม่ได้บอกว่าเป็นของฝ่ายใด จึงไม่เดาให้</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sample office.ita</source>
        <translation>สำนักงานตัวอย่าง.ita</translation>
    </message>
</context>
<context>
    <name>MeasureForm</name>
    <message>
        <source>Answers</source>
        <translation>ตอบข้อ</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>รับผิดชอบ</translation>
    </message>
    <message>
        <source>How it is followed up</source>
        <translation>การกำกับติดตาม</translation>
    </message>
    <message>
        <source>Issues to prepare for or to raise</source>
        <translation>ประเด็นที่ต้องเตรียมความพร้อม/ยกระดับ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>What all selected measures have in common. What is added or changed here is so in each of them.</source>
        <translation>สิ่งที่ทุกมาตรการที่เลือกมีเหมือนกัน ที่เพิ่มหรือแก้ตรงนี้มีผลกับทุกมาตรการ</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>บรรทัดละประเด็น</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่กำหนด</translation>
    </message>
    <message>
        <source>Mixed or none</source>
        <translation>ต่างกัน/ไม่ระบุ</translation>
    </message>
    <message>
        <source>Rhythm of follow-up</source>
        <translation>รอบการติดตาม</translation>
    </message>
    <message>
        <source>Months of all their activities</source>
        <translation>ระยะเวลาของทุกกิจกรรม</translation>
    </message>
    <message>
        <source>They differ; what is typed here replaces all of them</source>
        <translation>แต่ละมาตรการไม่เหมือนกัน พิมพ์ตรงนี้จะแทนที่ทั้งหมด</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>ผลการดำเนินการ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>ภาพ %n ภาพ</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ที่มา: %1</translation>
    </message>
</context>
<context>
    <name>MeasureHead</name>
    <message>
        <source>Move measure up</source>
        <translation>ย้ายมาตรการขึ้น</translation>
    </message>
    <message>
        <source>Move measure down</source>
        <translation>ย้ายมาตรการลง</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Delete measure</source>
        <translation>ลบมาตรการ</translation>
    </message>
    <message numerus="yes">
        <source>%n measures are selected</source>
        <translation>
            <numerusform>เลือก %n มาตรการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasuresTab</name>
    <message>
        <source>Fiscal year %1 has no measures yet</source>
        <translation>ปีงบประมาณ %1 ยังไม่มีมาตรการ</translation>
    </message>
    <message numerus="yes">
        <source>%n weak items of the last result wait for a measure.</source>
        <translation>
            <numerusform>ข้อที่เป็นจุดอ่อน %n ข้อจากผลปีก่อนรอมาตรการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import last year&apos;s plan</source>
        <translation>นำเข้าแผนของปีก่อน</translation>
    </message>
    <message>
        <source>From Word, Excel or a web page. Everything is shown beside its source before it is taken.</source>
        <translation>จาก Word, Excel หรือหน้าเว็บ แสดงทุกแถวเทียบกับต้นฉบับก่อนนำเข้า</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Carry the plan over</source>
        <translation>ยกแผนมาปีนี้</translation>
    </message>
    <message>
        <source>Measures of an earlier year in this file, with their months moved to this year.</source>
        <translation>มาตรการของปีก่อนที่อยู่ในไฟล์นี้ โดยเลื่อนเดือนมาเป็นปีนี้</translation>
    </message>
    <message>
        <source>Choose what to carry</source>
        <translation>เลือกที่จะยกมา</translation>
    </message>
    <message>
        <source>Write the first measure</source>
        <translation>เขียนมาตรการแรก</translation>
    </message>
    <message>
        <source>The weak items stand in the list already; Enter on one of them begins its measure.</source>
        <translation>ข้อที่เป็นจุดอ่อนอยู่ในรายการแล้ว กด Enter ที่ข้อนั้นเพื่อเริ่มมาตรการ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n มาตรการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n กิจกรรม</numerusform>
        </translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>มาตรการใหม่</translation>
    </message>
    <message>
        <source>Which measures</source>
        <translation>แสดงมาตรการใด</translation>
    </message>
    <message>
        <source>Find in this plan</source>
        <translation>ค้นในแผนนี้</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Preview and print the plan</source>
        <translation>ดูก่อนพิมพ์และพิมพ์แผน</translation>
    </message>
    <message>
        <source>Last year&apos;s plan…</source>
        <translation>แผนของปีก่อน…</translation>
    </message>
    <message>
        <source>Report of measures…</source>
        <translation>รายงานผลตามมาตรการ…</translation>
    </message>
    <message>
        <source>Carry the plan over…</source>
        <translation>ยกแผนมาปีนี้…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Move to another item…</source>
        <translation>ย้ายไปข้ออื่น…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>ช่องว่าง</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>ยกมา</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>จุดอ่อน</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>From files</source>
        <translation>จากไฟล์</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>A whole folder</source>
        <translation>ทั้งโฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>First you see what each form brings. Nothing is written before you say so.</source>
        <translation>จะได้เห็นก่อนว่าแต่ละแบบมีอะไรมา ยังไม่บันทึกจนกว่าจะสั่ง</translation>
    </message>
    <message>
        <source>Which forms came back?</source>
        <translation>มีแบบใดคืนมาบ้าง</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Forms of the sections</source>
        <translation>แบบของฝ่าย</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Nothing of ours is lost: what is not chosen stays in the history.</source>
        <translation>ข้อมูลเดิมของเราไม่หาย: ค่าที่ไม่ได้เลือกยังดูได้ในประวัติ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The Excel files that came back. Drop them here too.</source>
        <translation>ไฟล์ Excel ที่ฝ่ายส่งคืน ลากมาวางที่นี่ก็ได้</translation>
    </message>
    <message>
        <source>Reading the forms…</source>
        <translation>กำลังอ่านแบบ…</translation>
    </message>
    <message>
        <source>%1 of %2 back</source>
        <translation>คืนแล้ว %1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>Merge (%n to decide)</source>
        <translation>
            <numerusform>รวม (เหลือ %n ช่อง)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n forms</source>
        <translation>
            <numerusform>รวม %n แบบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 forms merged, %n cells changed.</source>
        <translation>
            <numerusform>รวมแล้ว %1 แบบ เปลี่ยน %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos came along.</source>
        <translation>
            <numerusform>รับรูปมาด้วย %n รูป</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells changed here meanwhile: bring their forms again.</source>
        <translation>
            <numerusform>มี %n ช่องที่แก้ในไฟล์นี้ระหว่างนั้น โปรดรับแบบอีกครั้ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthBox</name>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
</context>
<context>
    <name>MonthFormOptions</name>
    <message>
        <source>Blank, to be filled in by hand</source>
        <translation>แบบเปล่า สำหรับเขียนมือ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
</context>
<context>
    <name>NewFileDialog</name>
    <message>
        <source>New office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>Type a few letters, such as ดุส</source>
        <translation>พิมพ์สองสามตัว เช่น ดุส</translation>
    </message>
    <message>
        <source>District</source>
        <translation>เขต</translation>
    </message>
    <message>
        <source>Fiscal year of the plan</source>
        <translation>ปีงบประมาณของแผน</translation>
    </message>
    <message>
        <source>Item set of last year&apos;s result</source>
        <translation>ชุดข้อคำถามของผลปีก่อน</translation>
    </message>
    <message>
        <source>Item set of this year</source>
        <translation>ชุดข้อคำถามของปีนี้</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>The rules of the newest years are not published. A copy of the last known set is marked unconfirmed and can be changed at any time.</source>
        <translation>เกณฑ์ของปีล่าสุดยังไม่ประกาศ จึงใช้สำเนาของชุดล่าสุดที่รู้ พร้อมกำกับว่ายังไม่ยืนยัน และแก้ไขได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Everything can be changed later but the district.</source>
        <translation>เปลี่ยนภายหลังได้ทุกอย่าง ยกเว้นเขต</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>สร้างไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>As usual for the year</source>
        <translation>ตามปกติของปีนั้น</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Office details</source>
        <translation>ข้อมูลสำนักงาน</translation>
    </message>
    <message>
        <source>Parts of the office</source>
        <translation>ส่วนของข้อมูลสำนักงาน</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Papers and backups</source>
        <translation>เอกสารและการสำรอง</translation>
    </message>
    <message>
        <source>Weak points</source>
        <translation>จุดอ่อน</translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation>ชื่อในเอกสาร</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>Number prefix of letters</source>
        <translation>เลขนำหน้าหนังสือ</translation>
    </message>
    <message>
        <source>Own web site</source>
        <translation>เว็บไซต์ของสำนักงาน</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราสัญลักษณ์</translation>
    </message>
    <message>
        <source>Choose an emblem…</source>
        <translation>เลือกตราสัญลักษณ์…</translation>
    </message>
    <message>
        <source>Printed at the head of memos, 15 mm high.</source>
        <translation>พิมพ์ที่หัวบันทึกข้อความ สูง 15 มม.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ชื่อเต็ม</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ชื่อย่อ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในฐานะ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>ผู้อำนวยการเขต</translation>
    </message>
    <message>
        <source>Assistant director</source>
        <translation>ผู้ช่วยผู้อำนวยการเขต</translation>
    </message>
    <message>
        <source>Head of section</source>
        <translation>หัวหน้าฝ่าย</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>โรงเรียนใหม่</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>บุคคลใหม่</translation>
    </message>
    <message>
        <source>Thai digits ๑๒๓</source>
        <translation>เลขไทย ๑๒๓</translation>
    </message>
    <message>
        <source>Arabic digits 123</source>
        <translation>เลขอารบิก 123</translation>
    </message>
    <message>
        <source>Digits on paper</source>
        <translation>ตัวเลขบนกระดาษ</translation>
    </message>
    <message>
        <source>Sarabun (comes with the program)</source>
        <translation>Sarabun (มากับโปรแกรม)</translation>
    </message>
    <message>
        <source>TH SarabunPSK (installed on this PC)</source>
        <translation>TH SarabunPSK (ติดตั้งในเครื่องนี้)</translation>
    </message>
    <message>
        <source>Typeface of PDF</source>
        <translation>แบบอักษรในไฟล์ PDF</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>ที่สำรองแห่งที่สอง</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>เลือกโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Each backup is written there too, such as to a stick or a share. Leave it empty for none.</source>
        <translation>เขียนไฟล์สำรองทุกครั้งไว้ที่นี่ด้วย เช่น แฟลชไดรฟ์หรือไดรฟ์กลาง เว้นว่างไว้หากไม่ใช้</translation>
    </message>
    <message>
        <source>Weak below</source>
        <translation>ต่ำกว่านี้ = จุดอ่อน</translation>
    </message>
    <message>
        <source>Watch below</source>
        <translation>ต่ำกว่านี้ = เฝ้าระวัง</translation>
    </message>
    <message>
        <source>What fell since last year is weak too</source>
        <translation>คะแนนที่ลดลงจากปีก่อนนับเป็นจุดอ่อนด้วย</translation>
    </message>
    <message>
        <source>Disclosure items (OIT) are fine at full marks only. Tab 1 and its papers use this rule.</source>
        <translation>ข้อ OIT ต้องได้เต็มจึงถือว่าผ่าน แท็บตัวชี้วัดและเอกสารใช้เกณฑ์นี้</translation>
    </message>
</context>
<context>
    <name>OitPart</name>
    <message>
        <source>Elements</source>
        <translation>องค์ประกอบ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>ไฟล์แนบ</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>วันที่เผยแพร่</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Explanation to the assessor</source>
        <translation>คำอธิบายถึงผู้ประเมิน</translation>
    </message>
    <message>
        <source>Comment of the assessor</source>
        <translation>ข้อเสนอแนะของผู้ประเมิน</translation>
    </message>
    <message>
        <source>Why points were lost</source>
        <translation>เหตุผลที่เสียคะแนน</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>บันทึกของเรา</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ชื่อลิงก์</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>แนบไฟล์…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>นำไฟล์ออก…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>What became of it before</source>
        <translation>ผลของปีก่อน</translation>
    </message>
    <message>
        <source>Fiscal year %1: %2</source>
        <translation>ปีงบประมาณ %1: %2</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>เลขหน้า</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>ไปยังหน้า</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>จาก %1</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>หน้าทั้งหมด</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>By item</source>
        <translation>รายข้อ</translation>
    </message>
    <message>
        <source>By indicator</source>
        <translation>รายตัวชี้วัด</translation>
    </message>
    <message>
        <source>Photo column</source>
        <translation>ภาพอยู่ในคอลัมน์</translation>
    </message>
    <message>
        <source>Pictures inside</source>
        <translation>ภาพอยู่ในผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Tables of the year</source>
        <translation>ตารางที่ใช้ของปีนี้</translation>
    </message>
    <message>
        <source>Tables 1–10 (3 × 3)</source>
        <translation>ตารางที่ 1–10 (3 × 3)</translation>
    </message>
    <message>
        <source>Likelihood × impact (5 × 5)</source>
        <translation>โอกาส × ผลกระทบ (5 × 5)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Only weak items</source>
        <translation>เฉพาะข้อที่เป็นจุดอ่อน</translation>
    </message>
    <message>
        <source>Check before printing</source>
        <translation>ตรวจก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>ทั้งสำนักงาน</translation>
    </message>
    <message>
        <source>Not only %1</source>
        <translation>ไม่ใช่เฉพาะ%1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>ทุกด้าน</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>รอบรายงาน</translation>
    </message>
    <message>
        <source>All until now</source>
        <translation>ทุกรอบถึงปัจจุบัน</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <source>The marked photo</source>
        <translation>รูปที่เลือก</translation>
    </message>
    <message>
        <source>Photos beside the form. Choose the activity that each of them shows.</source>
        <translation>รูปที่มากับแบบ เลือกว่าแต่ละรูปเป็นของกิจกรรมใด</translation>
    </message>
    <message numerus="yes">
        <source>%n more were left out.</source>
        <translation>
            <numerusform>และอีก %n ไฟล์ที่ไม่ได้รับ</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>รูป</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Photos beside the form</source>
        <translation>รูปที่มากับแบบ</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>ยังไม่ใช้</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>รูป</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Caption</source>
        <translation>คำบรรยาย</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>เปิดไฟล์</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>รูปก่อนหน้า</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>รูปถัดไป</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>เห็นทั้งรูป</translation>
    </message>
    <message>
        <source>Every dot of the photo</source>
        <translation>ขนาดจริงของรูป</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>ถ่ายเมื่อ %1</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Link to the plan of measures</source>
        <translation>โยงกับแผนมาตรการ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Measure or activity</source>
        <translation>มาตรการหรือกิจกรรม</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ช่วงเดือน</translation>
    </message>
    <message>
        <source>Link what is selected</source>
        <translation>โยงรายการที่เลือก</translation>
    </message>
</context>
<context>
    <name>PlanImportDialog</name>
    <message>
        <source>Import the plan of fiscal year %1</source>
        <translation>นำเข้าแผนปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Import the report of fiscal year %1</source>
        <translation>นำเข้ารายงานปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ดูตาราง</translation>
    </message>
    <message>
        <source>Check each row</source>
        <translation>ตรวจทีละแถว</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Word, Excel, a web page, text, or another office file. It can be dropped here too.</source>
        <translation>Word, Excel, หน้าเว็บ, ข้อความ หรือไฟล์ของสำนักงานอื่น ลากไฟล์มาวางที่นี่ก็ได้</translation>
    </message>
    <message>
        <source>A table copied in Word, Excel, a PDF reader or a web page.</source>
        <translation>ตารางที่คัดลอกจาก Word, Excel, โปรแกรมอ่าน PDF หรือหน้าเว็บ</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>จากไฟล์</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>จากคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>First you see every row beside its source. Nothing is written before you say so.</source>
        <translation>จะเห็นทุกแถวคู่กับต้นฉบับก่อน ยังไม่บันทึกอะไรจนกว่าจะยืนยัน</translation>
    </message>
    <message>
        <source>Where is the plan?</source>
        <translation>แผนอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Where is the report?</source>
        <translation>รายงานอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>คลิปบอร์ด</translation>
    </message>
    <message>
        <source>This document is for fiscal year %1, and it would be read into %2.</source>
        <translation>เอกสารนี้เป็นของปีงบประมาณ %1 แต่กำลังจะนำเข้าเป็นปี %2</translation>
    </message>
    <message>
        <source>Import it into %1</source>
        <translation>นำเข้าเป็นปี %1</translation>
    </message>
    <message>
        <source>Use it for %1, months moved there</source>
        <translation>ใช้ในปี %1 โดยเลื่อนเดือนตามปี</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds %1 · changes %2 · same %3 · not sure %4</source>
        <translation>เพิ่ม %1 · แก้ %2 · คงเดิม %3 · ยังไม่แน่ใจ %4</translation>
    </message>
    <message>
        <source>What is not sure stays out · backed up first · one undo takes it back</source>
        <translation>แถวที่ยังไม่แน่ใจจะข้ามไว้ก่อน · สำรองไฟล์ให้ก่อน · เลิกทำได้ในครั้งเดียว</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>นำเข้า %n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1.</source>
        <translation>
            <numerusform>นำเข้าจาก %1 แล้ว %n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1 into fiscal year %2.</source>
        <translation>
            <numerusform>นำเข้าจาก %1 แล้ว %n แถว ลงปีงบประมาณ %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave the import? What you changed in %n rows is lost.</source>
        <translation>
            <numerusform>ออกจากการนำเข้าหรือไม่ ที่แก้ไว้ %n แถวจะหายไป</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>อยู่ต่อ</translation>
    </message>
    <message>
        <source>The office file stays as it is.</source>
        <translation>ไฟล์งานไม่ถูกแก้ไข</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Measures by indicator</source>
        <translation>มาตรการตามตัวชี้วัด</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>บันทึก PDF…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>เปิดไฟล์</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>กำลังจัดหน้า…</translation>
    </message>
    <message>
        <source>it is no whole PDF</source>
        <translation>ไฟล์ PDF ไม่สมบูรณ์</translation>
    </message>
    <message>
        <source>Stopped before all pages were made.</source>
        <translation>หยุดก่อนจัดหน้าครบ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%1 is saved, %n pages.</source>
        <translation>
            <numerusform>บันทึก %1 แล้ว %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>กำลังทำ %1…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>บันทึก %1 แล้ว</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>กำลังพิมพ์…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages went to %1.</source>
        <translation>
            <numerusform>ส่ง %n หน้าไปที่ %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ดูใน:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับไปก่อนหน้า</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์ที่อยู่เหนือ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ไปโฟลเดอร์ที่อยู่เหนือ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>มุมมองรายการ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>เปลี่ยนเป็นมุมมองรายการ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>มุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>เปลี่ยนเป็นมุมมองรายละเอียด</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>แถบข้าง</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>รายการที่เก็บและที่คั่น</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ชนิดไฟล์:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>โฟลเดอร์:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>แสดงไฟล์ที่ซ่อน</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>โฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ไดรฟ์</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ไฟล์ทั้งหมด (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>มี %1 อยู่แล้ว
แทนที่หรือไม่</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QMenuBar</name>
    <message>
        <source>Menu bar</source>
        <translation>แถบเมนู</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>เลื่อนมาที่นี่</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>บนสุด</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>ล่างสุด</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ขอบซ้าย</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ขอบขวา</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>เลื่อนขึ้นหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>เลื่อนลงหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>เลื่อนซ้ายหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>เลื่อนขวาหนึ่งหน้า</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>เลื่อนขวา</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>เลื่อนซ้าย</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>เลื่อนขวา</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>แทรกอักขระควบคุม Unicode</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>คัดลอกที่อยู่ลิงก์</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Go there</source>
        <translation>ไปที่นั่น</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>แก้ให้</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>ไปที่นั่น: %1</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>แก้ให้: %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Predicted %1, official %2. OIT as a whole: predicted %3, official %4.</source>
        <translation>คาดว่าได้ %1 คะแนนทางการ %2 · OIT ทั้งหมด คาดว่าได้ %3 คะแนนทางการ %4</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons to lose points</source>
        <translation>
            <numerusform>เสียคะแนนได้ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready, but look at this</source>
        <translation>พร้อม แต่ควรตรวจดู</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อม</translation>
    </message>
</context>
<context>
    <name>RemedyList</name>
    <message>
        <source>Measures against the risk</source>
        <translation>มาตรการจัดการความเสี่ยง</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>เพิ่มมาตรการ</translation>
    </message>
    <message>
        <source>Link to the plan</source>
        <translation>โยงกับแผนมาตรการ</translation>
    </message>
    <message>
        <source>Move measure up</source>
        <translation>เลื่อนมาตรการขึ้น</translation>
    </message>
    <message>
        <source>Move measure down</source>
        <translation>เลื่อนมาตรการลง</translation>
    </message>
    <message>
        <source>Delete measures</source>
        <translation>ลบมาตรการ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดเสร็จ</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>ไม่มีในแผนแล้ว</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>Measures %1</source>
        <translation>มาตรการ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measures were deleted</source>
        <translation>
            <numerusform>ลบมาตรการ %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>คัดลอกแถว</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>วางแล้ว %n แถว กด Ctrl+Z เพื่อเลิกทำ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTextsDialog</name>
    <message>
        <source>Report: headings and check</source>
        <translation>รายงาน: ข้อความหัวข้อและการตรวจ</translation>
    </message>
    <message>
        <source>Six months (October–March)</source>
        <translation>รอบ 6 เดือน (ต.ค.–มี.ค.)</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>ทั้งปี</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Risk reports: headings and check</source>
        <translation>รายงานความเสี่ยง: หัวข้อและการตรวจ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>ปัญหา/อุปสรรค</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Summary in words (optional)</source>
        <translation>สรุปผลเป็นข้อความ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>What an assessor would miss</source>
        <translation>สิ่งที่ผู้ประเมินจะไม่พบ</translation>
    </message>
    <message>
        <source>Check before printing</source>
        <translation>ตรวจก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ไปที่นั่น</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>การประเมินความเสี่ยง</translation>
    </message>
    <message>
        <source>Monitoring until now</source>
        <translation>การเฝ้าระวังถึงปัจจุบัน</translation>
    </message>
    <message>
        <source>Preview the report</source>
        <translation>ดูตัวอย่างรายงาน</translation>
    </message>
    <message>
        <source>%1 would lose points, %2 to look at.</source>
        <translation>เสี่ยงเสียคะแนน %1 เรื่อง ควรดูอีก %2 เรื่อง</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>ครบถ้วน</translation>
    </message>
</context>
<context>
    <name>RespondentsDialog</name>
    <message>
        <source>Respondents of the surveys</source>
        <translation>ผู้ตอบแบบวัด</translation>
    </message>
    <message>
        <source>Tables of the survey</source>
        <translation>ตารางของแบบวัด</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>แบบวัด</translation>
    </message>
    <message>
        <source>Surveys of fiscal year</source>
        <translation>แบบวัดของปีงบประมาณ</translation>
    </message>
    <message>
        <source>Surveys of %1</source>
        <translation>แบบวัดปี %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>วางตาราง</translation>
    </message>
    <message numerus="yes">
        <source>%n respondents</source>
        <translation>
            <numerusform>ผู้ตอบ %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing to the target</source>
        <translation>
            <numerusform>ยังขาดจากเป้าหมาย %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>ครบตามเป้าหมาย</translation>
    </message>
    <message>
        <source>The tables have different totals: %1</source>
        <translation>ผลรวมของแต่ละตารางไม่เท่ากัน: %1</translation>
    </message>
    <message>
        <source>Section contacted</source>
        <translation>ฝ่ายที่ติดต่อ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Years of service</source>
        <translation>อายุงาน</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>อาชีพ</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>ลักษณะการติดต่อ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted; Ctrl+Z takes them back</source>
        <translation>
            <numerusform>วางแล้ว %n รายการ กด Ctrl+Z เพื่อเลิกทำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed percentages that do not fit their counts: %1</source>
        <translation>ร้อยละที่พิมพ์ไว้ไม่ตรงกับจำนวน: %1</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rows that were read</source>
        <translation>แถวที่อ่านได้</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>แถวที่แสดง</translation>
    </message>
    <message>
        <source>Skip this row</source>
        <translation>ข้ามแถวนี้</translation>
    </message>
    <message>
        <source>Right, to the next</source>
        <translation>ถูกต้อง ไปแถวถัดไป</translation>
    </message>
    <message>
        <source>Enter right · Del skip · F2 edit</source>
        <translation>Enter ถูกต้อง · Del ข้าม · F2 แก้</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>ต้องดู %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>differs in %n cells</source>
        <translation>
            <numerusform>ต่างจากเดิม %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repaired</source>
        <translation>
            <numerusform>ซ่อมให้แล้ว %n จุด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskCarryDialog</name>
    <message>
        <source>Carry over from</source>
        <translation>ยกมาจาก</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Risks to carry over</source>
        <translation>ความเสี่ยงที่จะยกมา</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>ไม่เลือกเลย</translation>
    </message>
    <message>
        <source>Words, measures and owners come along with dates moved. Scores are given anew.</source>
        <translation>ข้อความ มาตรการ และผู้รับผิดชอบตามมาด้วยโดยเลื่อนวันที่ให้ ส่วนคะแนนให้ประเมินใหม่</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>เหตุการณ์ความเสี่ยง</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลัง</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ผลของปีก่อน</translation>
    </message>
    <message>
        <source>No year before %1 has risks in this file yet.</source>
        <translation>ยังไม่มีปีก่อน %1 ที่มีความเสี่ยงในไฟล์นี้</translation>
    </message>
    <message>
        <source>Fiscal year %1 is not in this file yet; it is added.</source>
        <translation>ยังไม่มีปีงบประมาณ %1 ในไฟล์นี้ จะเพิ่มให้</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n risks over</source>
        <translation>
            <numerusform>ยกมา %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Already in the register</source>
        <translation>มีในทะเบียนแล้ว</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>ไม่ได้รายงาน</translation>
    </message>
    <message numerus="yes">
        <source>happened %n times</source>
        <translation>
            <numerusform>เกิด %n ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks were carried over</source>
        <translation>
            <numerusform>ยกความเสี่ยงมา %n เรื่องแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskForm</name>
    <message>
        <source>Evidence of the risk itself</source>
        <translation>หลักฐานของความเสี่ยง</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>เหตุการณ์ความเสี่ยง</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>ผลกระทบที่ตามมา</translation>
    </message>
    <message>
        <source>Existing controls</source>
        <translation>การควบคุมที่มีอยู่</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>What all selected risks have in common. What is changed here is so in each of them.</source>
        <translation>สิ่งที่ความเสี่ยงที่เลือกมีเหมือนกัน แก้ตรงนี้จะแก้ทุกเรื่องที่เลือก</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>กระบวนงาน</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Has it happened before?</source>
        <translation>เคยเกิดมาก่อนหรือไม่</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>การตอบสนอง</translation>
    </message>
    <message>
        <source>Scores by the PACC tables</source>
        <translation>คะแนนตามตาราง ป.ป.ท.</translation>
    </message>
    <message>
        <source>Scores by the 5 × 5 matrix</source>
        <translation>คะแนนตามตาราง 5 × 5</translation>
    </message>
</context>
<context>
    <name>RiskHead</name>
    <message>
        <source>Move risk up</source>
        <translation>เลื่อนความเสี่ยงขึ้น</translation>
    </message>
    <message>
        <source>Move risk down</source>
        <translation>เลื่อนความเสี่ยงลง</translation>
    </message>
    <message>
        <source>Go to monitoring</source>
        <translation>ไปที่การเฝ้าระวัง</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Delete risk</source>
        <translation>ลบความเสี่ยง</translation>
    </message>
    <message>
        <source>No event written yet</source>
        <translation>ยังไม่ระบุเหตุการณ์</translation>
    </message>
    <message numerus="yes">
        <source>%n risks are selected</source>
        <translation>
            <numerusform>เลือกไว้ %n เรื่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskImportDialog</name>
    <message>
        <source>Another source</source>
        <translation>เลือกแหล่งอื่น</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Tables in Excel, Word or web pages, several files at once. Drop them here too.</source>
        <translation>ตารางใน Excel, Word หรือหน้าเว็บ หลายไฟล์พร้อมกันได้ ลากมาวางที่นี่ก็ได้</translation>
    </message>
    <message>
        <source>Cells copied in Excel, or a table copied in Word or a web page.</source>
        <translation>เซลล์ที่คัดลอกจาก Excel หรือตารางจาก Word หรือหน้าเว็บ</translation>
    </message>
    <message>
        <source>First you see what would change. Nothing is written before you say so.</source>
        <translation>จะเห็นก่อนว่าอะไรจะเปลี่ยน ยังไม่บันทึกจนกว่าจะสั่ง</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>จากไฟล์</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>เลือกไฟล์</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>จากคลิปบอร์ด</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Where are the risks?</source>
        <translation>ความเสี่ยงอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>เหตุการณ์ความเสี่ยง</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>ข้อสงสัย</translation>
    </message>
    <message>
        <source>Risks that were read</source>
        <translation>ความเสี่ยงที่อ่านได้</translation>
    </message>
    <message>
        <source>no event</source>
        <translation>ยังไม่มีเหตุการณ์</translation>
    </message>
    <message>
        <source>no section</source>
        <translation>ยังไม่ระบุฝ่าย</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n cells change</source>
        <translation>
            <numerusform>เปลี่ยน %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ไม่มีอะไรใหม่</translation>
    </message>
    <message>
        <source>like another, look first</source>
        <translation>คล้ายเรื่องอื่น โปรดดูก่อน</translation>
    </message>
    <message>
        <source>Reading the tables…</source>
        <translation>กำลังอ่านตาราง…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n risks</source>
        <translation>
            <numerusform>นำเข้า %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message numerus="yes">
        <source>%n risks were imported.</source>
        <translation>
            <numerusform>นำเข้าความเสี่ยง %n เรื่องแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskLibraryDialog</name>
    <message>
        <source>Typical risks of a district office</source>
        <translation>ความเสี่ยงตัวอย่างของสำนักงานเขต</translation>
    </message>
    <message>
        <source>Risk event</source>
        <translation>เหตุการณ์ความเสี่ยง</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Typical risks</source>
        <translation>ความเสี่ยงตัวอย่าง</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>ไม่เลือกเลย</translation>
    </message>
    <message>
        <source>Space ticks, F2 gives a risk to another section. Everything can be changed afterwards.</source>
        <translation>กดเว้นวรรคเพื่อเลือก กด F2 เพื่อเปลี่ยนฝ่าย แก้ไขทุกอย่างภายหลังได้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Already in the register</source>
        <translation>มีในทะเบียนแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n risks</source>
        <translation>
            <numerusform>เพิ่ม %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>ด้าน</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>กระบวนงาน</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>ผลกระทบที่ตามมา</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>มาตรการ</translation>
    </message>
    <message numerus="yes">
        <source>%n risks were added</source>
        <translation>
            <numerusform>เพิ่มความเสี่ยง %n เรื่องแล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskList</name>
    <message>
        <source>Risks of the year</source>
        <translation>ความเสี่ยงของปี</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Before controls</source>
        <translation>ก่อนควบคุม</translation>
    </message>
    <message>
        <source>After measures</source>
        <translation>หลังมาตรการ</translation>
    </message>
    <message>
        <source>Moment of the matrix</source>
        <translation>ช่วงเวลาของตารางความเสี่ยง</translation>
    </message>
    <message numerus="yes">
        <source>Risk matrix, %n risks</source>
        <translation>
            <numerusform>ตารางความเสี่ยง %n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risk matrix, %1 of %n risks</source>
        <translation>
            <numerusform>ตารางความเสี่ยง %1 จาก %n เรื่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without scores</source>
        <translation>
            <numerusform>ยังไม่ให้คะแนน %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskMethodDialog</name>
    <message>
        <source>Parts of the criteria</source>
        <translation>ส่วนของเกณฑ์</translation>
    </message>
    <message>
        <source>Scores stay as they are; levels follow the criteria. One step, which undo takes back.</source>
        <translation>คะแนนคงเดิม ระดับเปลี่ยนตามเกณฑ์ เลิกทำได้ในขั้นเดียว</translation>
    </message>
    <message>
        <source>Back to the shipped criteria</source>
        <translation>กลับไปใช้เกณฑ์ตั้งต้น</translation>
    </message>
    <message>
        <source>Keep the criteria</source>
        <translation>บันทึกเกณฑ์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>PACC tables</source>
        <translation>ตาราง ป.ป.ท.</translation>
    </message>
    <message>
        <source>Likelihood × impact</source>
        <translation>โอกาส × ผลกระทบ</translation>
    </message>
    <message>
        <source>Necessity × severity, then the quality of controls</source>
        <translation>ความจำเป็น × ความรุนแรง แล้วดูคุณภาพการควบคุม</translation>
    </message>
    <message>
        <source>A matrix of five by five or smaller</source>
        <translation>ตาราง 5 × 5 หรือเล็กกว่า</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>รายไตรมาส</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>รายเดือน</translation>
    </message>
    <message>
        <source>Family that window and register show</source>
        <translation>ตารางที่หน้าจอและทะเบียนใช้</translation>
    </message>
    <message>
        <source>How often risks are watched</source>
        <translation>รอบการเฝ้าระวัง</translation>
    </message>
    <message>
        <source>Red where the severity that remains is above</source>
        <translation>เป็นสีแดงเมื่อความรุนแรงที่เหลือเกิน</translation>
    </message>
    <message>
        <source>Put right what is marked; until then the matrix stays as it was.</source>
        <translation>แก้ส่วนที่ทำเครื่องหมายไว้ก่อน ระหว่างนี้ตารางยังเป็นแบบเดิม</translation>
    </message>
    <message numerus="yes">
        <source>%n risks change their level: %1</source>
        <translation>
            <numerusform>%n เรื่องจะเปลี่ยนระดับ: ข้อ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk changes its level.</source>
        <translation>ไม่มีเรื่องใดเปลี่ยนระดับ</translation>
    </message>
    <message>
        <source>The risk criteria were kept</source>
        <translation>บันทึกเกณฑ์ประเมินความเสี่ยงแล้ว</translation>
    </message>
    <message>
        <source>The changed criteria are not kept yet.</source>
        <translation>เกณฑ์ที่แก้ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>ทิ้งที่แก้ไว้</translation>
    </message>
</context>
<context>
    <name>RiskRevisionsDialog</name>
    <message>
        <source>Request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>วันที่ขอ</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>วันที่อนุมัติ</translation>
    </message>
    <message>
        <source>Requests to revise</source>
        <translation>คำขอปรับปรุงแผน</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>คำขอใหม่</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>บันทึกคำขอ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>ความเสี่ยง</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>As it shall be</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออนุมัติ</translation>
    </message>
</context>
<context>
    <name>RisksTab</name>
    <message>
        <source>New risk</source>
        <translation>ความเสี่ยงใหม่</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>ไม่เกิดเหตุ</translation>
    </message>
    <message>
        <source>Go to monitoring</source>
        <translation>ไปที่การเฝ้าระวัง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>RowPicker</name>
    <message>
        <source>Type any part of the words</source>
        <translation>พิมพ์ส่วนหนึ่งของข้อความ</translation>
    </message>
    <message>
        <source>Ctrl or Shift selects several</source>
        <translation>กด Ctrl หรือ Shift เพื่อเลือกหลายรายการ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Nothing to show here</source>
        <translation>ไม่มีรายการ</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>Name of this set</source>
        <translation>ชื่อของชุดนี้</translation>
    </message>
    <message>
        <source>Two decimals at every stage</source>
        <translation>ทศนิยมสองตำแหน่งทุกขั้น</translation>
    </message>
    <message>
        <source>Two decimals only at the end</source>
        <translation>ทศนิยมสองตำแหน่งตอนท้ายเท่านั้น</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>การปัดเศษ</translation>
    </message>
    <message>
        <source>Weights are confirmed</source>
        <translation>น้ำหนักยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Levels are confirmed</source>
        <translation>ระดับยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Rounding is confirmed</source>
        <translation>การปัดเศษยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Levels, rounding, source</source>
        <translation>ระดับ การปัดเศษ ที่มา</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Each instrument from</source>
        <translation>แบบวัดแต่ละแบบตั้งแต่</translation>
    </message>
    <message>
        <source>The published set of %1.</source>
        <translation>ชุดที่ประกาศของปี %1</translation>
    </message>
    <message>
        <source>A copy of the set of %1. The rules of %2 are not published; confirm what you know.</source>
        <translation>สำเนาของชุดปี %1 เกณฑ์ของปี %2 ยังไม่ประกาศ ยืนยันเฉพาะสิ่งที่ทราบแน่</translation>
    </message>
</context>
<context>
    <name>ScansDialog</name>
    <message>
        <source>Signed forms that came back</source>
        <translation>แบบที่ลงนามแล้วส่งกลับมา</translation>
    </message>
    <message>
        <source>Signed page</source>
        <translation>หน้าที่ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Drop scans or photos of signed pages here. The QR says where each of them belongs.</source>
        <translation>ลากไฟล์สแกนหรือรูปถ่ายของหน้าที่ลงนามแล้วมาวางที่นี่ คิวอาร์บอกเองว่าเป็นหน้าใด</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>ทั้งสำนักงานเขต</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>พิมพ์เมื่อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Pages of the month</source>
        <translation>หน้าของเดือนนี้</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>ยังไม่ได้จัดเก็บ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะ</translation>
    </message>
    <message>
        <source>Pages that are not filed yet</source>
        <translation>หน้าที่ยังไม่ได้จัดเก็บ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>File here</source>
        <translation>เก็บเป็นหน้านี้</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ไม่เก็บ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages are still out</source>
        <translation>
            <numerusform>ยังไม่กลับมา %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Every printed page is back</source>
        <translation>กลับมาครบทุกหน้าแล้ว</translation>
    </message>
    <message>
        <source>Nothing of this month was printed yet</source>
        <translation>เดือนนี้ยังไม่ได้พิมพ์แบบ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>ยังไม่กลับมา</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>กลับมา %1</translation>
    </message>
    <message>
        <source>Reading the pages…</source>
        <translation>กำลังอ่านหน้าต่าง ๆ…</translation>
    </message>
    <message numerus="yes">
        <source>%n pages filed.</source>
        <translation>
            <numerusform>จัดเก็บแล้ว %n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>Some belong to %1.</source>
        <translation>บางหน้าเป็นของ %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search everything in this file</source>
        <translation>ค้นทุกอย่างในไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Whole office, one form</source>
        <translation>ทั้งสำนักงานเขต แบบเดียว</translation>
    </message>
    <message>
        <source>A form for each section</source>
        <translation>แยกแบบทุกฝ่าย</translation>
    </message>
</context>
<context>
    <name>SectionFormsDialog</name>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>แบบ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>Merge what came back…</source>
        <translation>รวมแบบที่คืนมา…</translation>
    </message>
    <message>
        <source>%1 sent · %2 back · %3 late</source>
        <translation>ส่งแล้ว %1 · คืนแล้ว %2 · ช้า %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>ครบกำหนด %1</translation>
    </message>
    <message numerus="yes">
        <source>sent %n times</source>
        <translation>
            <numerusform>ส่ง %n ครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n forms…</source>
        <translation>
            <numerusform>ส่ง %n แบบ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>มี %n ไฟล์อยู่ใน %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the forms…</source>
        <translation>กำลังเขียนแบบ…</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Click, or press Alt and the number of the column, to sort</source>
        <translation>คลิก หรือกด Alt กับเลขคอลัมน์ เพื่อเรียงลำดับ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Prepares the ITA of a district office</source>
        <translation>เตรียมการประเมิน ITA ของสำนักงานเขต</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>ไฟล์สำนักงานใหม่</translation>
    </message>
    <message>
        <source>Choose the district and the fiscal year</source>
        <translation>เลือกเขตและปีงบประมาณ</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>เปิดไฟล์สำนักงาน</translation>
    </message>
    <message>
        <source>A .ita file on this PC, a stick or a share</source>
        <translation>ไฟล์ .ita ในเครื่อง แฟลชไดรฟ์ หรือไดรฟ์กลาง</translation>
    </message>
    <message>
        <source>Try with the sample office</source>
        <translation>ลองกับสำนักงานตัวอย่าง</translation>
    </message>
    <message>
        <source>Invented data of whole years; touches no real file</source>
        <translation>ข้อมูลสมมติครบทั้งปี ไม่แตะไฟล์จริง</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>สำรองและกู้คืน</translation>
    </message>
    <message>
        <source>Or drop an office file (.ita) here</source>
        <translation>หรือลากไฟล์สำนักงาน (.ita) มาวางที่นี่</translation>
    </message>
    <message>
        <source>Keys 1–%1 open</source>
        <translation>กด 1–%1 เพื่อเปิด</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>ไฟล์ล่าสุด</translation>
    </message>
    <message>
        <source>Files that you open will stand here.</source>
        <translation>ไฟล์ที่เคยเปิดจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>ITA calendar, fiscal year %1</source>
        <translation>ปฏิทิน ITA ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>วันนี้ %1</translation>
    </message>
    <message>
        <source>The program sends nothing anywhere and needs no internet.</source>
        <translation>โปรแกรมไม่ส่งข้อมูลออกไปที่ใด และไม่ต้องใช้อินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>รุ่น %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Show what is overdue in the follow-up</source>
        <translation>ดูรายการที่เกินกำหนด</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>เกินกำหนด %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>อ่านอย่างเดียว</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึกแล้ว %1</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>สำรองล่าสุด %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>ยังไม่มีไฟล์สำรอง</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ขั้นที่ %1 จาก %2: %3</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Wordings used before</source>
        <translation>ถ้อยคำที่เคยใช้</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter use</source>
        <translation>↑ ↓ เลือก · Enter ใช้</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>ITA result of %1 · framework %2</source>
        <translation>ผล ITA ปี %1 · ชุดข้อคำถาม %2</translation>
    </message>
    <message>
        <source>Fiscal year %1 is locked</source>
        <translation>ปีงบประมาณ %1 ล็อกอยู่</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a score</source>
        <translation>
            <numerusform>%n ข้อยังไม่มีคะแนน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Respondents by trait</source>
        <translation>ผู้ตอบจำแนกตามลักษณะ</translation>
    </message>
    <message>
        <source>Percent of all respondents of the table</source>
        <translation>ร้อยละของผู้ตอบทั้งตาราง</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>จำนวน</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>ร้อยละ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้าหมาย</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ยังขาด</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>รายการใหม่</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Tables of the source</source>
        <translation>ตารางในต้นฉบับ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวคอลัมน์</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>คือ</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>คอลัมน์ของตาราง</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>อ่านใหม่</translation>
    </message>
    <message>
        <source>What reading was not sure of</source>
        <translation>ที่อ่านแล้วยังไม่แน่ใจ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Agree to all</source>
        <translation>เห็นด้วยทั้งหมด</translation>
    </message>
    <message>
        <source>F2 names a column</source>
        <translation>F2 บอกว่าคอลัมน์คืออะไร</translation>
    </message>
    <message>
        <source>Agree here where all is right, or look at each in the next step.</source>
        <translation>ถ้าถูกทุกแถว กดเห็นด้วยที่นี่ หรือดูทีละแถวในขั้นถัดไป</translation>
    </message>
    <message>
        <source>name its columns</source>
        <translation>บอกว่าแต่ละคอลัมน์คืออะไร</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were read</source>
        <translation>
            <numerusform>อ่านได้ %n แถว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pages</source>
        <translation>หน้าย่อ</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>taken</source>
        <translation>เลือกแล้ว</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ข้ามไว้</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ยังไม่ตัดสินใจ</translation>
    </message>
</context>
<context>
    <name>TidyDialog</name>
    <message>
        <source>Make the file smaller</source>
        <translation>ลดขนาดไฟล์</translation>
    </message>
    <message>
        <source>Photos and papers that nothing names any more go: what an import left that was broken off, and what undo can&apos;t bring back. Everything that you see, undo and redo stay.</source>
        <translation>รูปและเอกสารที่ไม่มีรายการใดใช้แล้วจะถูกนำออก คือที่ค้างจากการนำเข้าที่หยุดกลางคันและที่เลิกทำแล้วนำกลับไม่ได้ ทุกอย่างที่เห็น เลิกทำ และทำซ้ำได้ยังอยู่ครบ</translation>
    </message>
    <message>
        <source>The file before is kept in the folder %1.</source>
        <translation>ไฟล์เดิมเก็บไว้ในโฟลเดอร์ %1</translation>
    </message>
    <message>
        <source>Back up and make smaller</source>
        <translation>สำรองแล้วลดขนาด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Looking at what nothing names any more…</source>
        <translation>กำลังดูว่ามีอะไรที่ไม่มีรายการใดใช้แล้ว…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังตรวจดู…</translation>
    </message>
    <message>
        <source>There is nothing to win: the file holds only what is used.</source>
        <translation>ไม่มีอะไรให้ลด ไฟล์มีเฉพาะสิ่งที่ใช้อยู่</translation>
    </message>
    <message numerus="yes">
        <source>About %1 can be won: %n photos or papers that nothing names, and free room.</source>
        <translation>
            <numerusform>ลดได้ประมาณ %1 เป็นรูปหรือเอกสารที่ไม่มีรายการใดใช้ %n รายการ และที่ว่าง</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up and writing the file anew…</source>
        <translation>กำลังสำรองและเขียนไฟล์ใหม่…</translation>
    </message>
    <message numerus="yes">
        <source>The file is %1 smaller; %n photos or papers are gone.</source>
        <translation>
            <numerusform>ไฟล์เล็กลง %1 นำรูปหรือเอกสารออก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Which activities</source>
        <translation>กิจกรรมที่แสดง</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>How far each section is in this month</source>
        <translation>ฝ่ายไหนทำถึงไหนแล้วในเดือนนี้</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>ทั้งปี</translation>
    </message>
    <message>
        <source>Find in these lines</source>
        <translation>ค้นในรายการนี้</translation>
    </message>
    <message>
        <source>Find in what is due and overdue</source>
        <translation>ค้นในรายการที่ครบกำหนดและเกินกำหนด</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>ทุกตัวชี้วัด</translation>
    </message>
    <message>
        <source>Find, indicator, sections and whole year</source>
        <translation>ค้นหา ตัวชี้วัด ฝ่าย และทั้งปี</translation>
    </message>
    <message>
        <source>Forms and reports</source>
        <translation>แบบและรายงาน</translation>
    </message>
    <message>
        <source>Print the month&apos;s form…</source>
        <translation>พิมพ์แบบของเดือน…</translation>
    </message>
    <message>
        <source>File scanned forms…</source>
        <translation>เก็บแบบที่สแกน…</translation>
    </message>
    <message>
        <source>Forms for the sections…</source>
        <translation>ส่งแบบให้ฝ่าย…</translation>
    </message>
    <message>
        <source>Merge the forms of the sections…</source>
        <translation>รวมแบบที่ฝ่ายส่งกลับ…</translation>
    </message>
    <message>
        <source>Texts of the report…</source>
        <translation>ข้อความในรายงาน…</translation>
    </message>
    <message>
        <source>Six-month report…</source>
        <translation>รายงานรอบ 6 เดือน…</translation>
    </message>
    <message>
        <source>Yearly report…</source>
        <translation>รายงานรอบ 12 เดือน…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ต้องทำ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>ไม่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>ทุกฝ่าย</translation>
    </message>
    <message>
        <source>No section answers</source>
        <translation>ไม่มีฝ่ายรับผิดชอบ</translation>
    </message>
    <message>
        <source>Which risks</source>
        <translation>แสดงความเสี่ยงใด</translation>
    </message>
    <message>
        <source>Find in these risks</source>
        <translation>ค้นในความเสี่ยงเหล่านี้</translation>
    </message>
    <message>
        <source>Show the matrix</source>
        <translation>แสดงตารางความเสี่ยง</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>ความเสี่ยงใหม่</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Criteria and what is done rarely</source>
        <translation>เกณฑ์และงานที่ทำเป็นครั้งคราว</translation>
    </message>
    <message>
        <source>Reports, criteria and what is done rarely</source>
        <translation>รายงาน เกณฑ์ และงานที่ทำเป็นครั้งคราว</translation>
    </message>
    <message>
        <source>Risk assessment report…</source>
        <translation>รายงานการประเมินความเสี่ยง…</translation>
    </message>
    <message>
        <source>Monitoring report…</source>
        <translation>รายงานการเฝ้าระวัง…</translation>
    </message>
    <message>
        <source>Half-year report…</source>
        <translation>รายงานรอบ 6 เดือน…</translation>
    </message>
    <message>
        <source>Page for the director…</source>
        <translation>สรุปหนึ่งหน้าสำหรับผู้อำนวยการเขต…</translation>
    </message>
    <message>
        <source>Memo to the director…</source>
        <translation>บันทึกข้อความถึงผู้อำนวยการเขต…</translation>
    </message>
    <message>
        <source>Headings and check…</source>
        <translation>หัวข้อและการตรวจ…</translation>
    </message>
    <message>
        <source>Criteria of the year…</source>
        <translation>เกณฑ์ประเมินของปี…</translation>
    </message>
    <message>
        <source>Requests to revise the plan (table 10)…</source>
        <translation>คำขอปรับปรุงแผน (ตารางที่ 10)…</translation>
    </message>
    <message>
        <source>Carry over from an earlier year…</source>
        <translation>ยกมาจากปีก่อน…</translation>
    </message>
    <message>
        <source>Typical risks…</source>
        <translation>ความเสี่ยงตัวอย่าง…</translation>
    </message>
    <message>
        <source>Show the risks of all fields</source>
        <translation>แสดงความเสี่ยงทุกช่อง</translation>
    </message>
    <message>
        <source>High and above</source>
        <translation>สูงขึ้นไป</translation>
    </message>
    <message>
        <source>No measure or owner</source>
        <translation>ไม่มีมาตรการหรือเจ้าภาพ</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>ยังไม่รายงาน</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Close this notice</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>How often did it happen?</source>
        <translation>เกิดเหตุกี่ครั้ง</translation>
    </message>
    <message>
        <source>times</source>
        <translation>ครั้ง</translation>
    </message>
    <message>
        <source>Put right in time?</source>
        <translation>แก้ไขได้ทันหรือไม่</translation>
    </message>
    <message>
        <source>Severity that remains</source>
        <translation>ความรุนแรงที่เหลือ</translation>
    </message>
    <message>
        <source>Which reason</source>
        <translation>ระบุเหตุผล</translation>
    </message>
    <message>
        <source>Evidence of the period</source>
        <translation>หลักฐานของรอบนี้</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>การเฝ้าระวัง</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>ไม่เกิดเหตุ</translation>
    </message>
    <message>
        <source>Take over the words of before</source>
        <translation>นำข้อความรอบก่อนมา</translation>
    </message>
    <message>
        <source>Take away what was told</source>
        <translation>ลบผลรอบนี้</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ดำเนินการ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Problems and obstacles</source>
        <translation>ปัญหา/อุปสรรค</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Further measures</source>
        <translation>มาตรการเพิ่มเติม</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>แก้ไขได้ทัน</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>แก้ไขไม่ทัน</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>ยังไม่ระบุ</translation>
    </message>
    <message>
        <source>State of the measures (table 9)</source>
        <translation>สถานะการดำเนินการ (ตารางที่ 9)</translation>
    </message>
    <message>
        <source>Not told yet, and the period is over</source>
        <translation>ยังไม่รายงาน และพ้นรอบแล้ว</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>ยังไม่รายงาน</translation>
    </message>
    <message>
        <source>Say whether it was put right in time, or how severe it still is.</source>
        <translation>ระบุว่าแก้ไขได้ทันหรือไม่ หรือความรุนแรงที่เหลือ</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>บันทึกโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>late: after the period was over</source>
        <translation>ล่าช้า: หลังพ้นรอบ</translation>
    </message>
    <message>
        <source>Requests to revise the plan (table 10): %1</source>
        <translation>คำขอปรับปรุงแผน (ตารางที่ 10): %1</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if</source>
        <translation>ลองปรับคะแนน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>No year of this file has a result yet.</source>
        <translation>ไฟล์นี้ยังไม่มีผลคะแนนของปีใด</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Type or slide targets; nothing is written into the file.</source>
        <translation>พิมพ์หรือเลื่อนเป้า ไม่มีอะไรถูกบันทึกลงไฟล์</translation>
    </message>
    <message>
        <source>Result of %1 with the targets</source>
        <translation>ผลปี %1 ถ้าทำได้ตามเป้า</translation>
    </message>
    <message>
        <source>Instrument · indicator · item</source>
        <translation>แบบวัด · ตัวชี้วัด · ข้อ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>เป้า</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ต่าง</translation>
    </message>
    <message>
        <source>Targets by indicator and item</source>
        <translation>เป้าคะแนนรายตัวชี้วัดและรายข้อ</translation>
    </message>
    <message>
        <source>What must rise for</source>
        <translation>ต้องเพิ่มอะไรเพื่อ</translation>
    </message>
    <message>
        <source>Must rise</source>
        <translation>ข้อที่ต้องเพิ่ม</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>เป็น</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>รวมเพิ่ม</translation>
    </message>
    <message>
        <source>Items that must rise</source>
        <translation>ข้อที่ต้องเพิ่มคะแนน</translation>
    </message>
    <message>
        <source>Use as targets</source>
        <translation>ใช้เป็นเป้า</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>เป้าของ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no score yet.</source>
        <translation>
            <numerusform>ยังไม่มีคะแนน %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: the level is reached.</source>
        <translation>ถึงระดับนี้แล้ว</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>Even full marks do not reach it.</source>
        <translation>แม้ได้เต็มทุกข้อก็ยังไม่ถึง</translation>
    </message>
    <message>
        <source>Lacking: %1</source>
        <translation>ยังขาด: %1</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>Item or indicator</source>
        <translation>ข้อหรือตัวชี้วัด</translation>
    </message>
    <message>
        <source>I8, budget, whole indicator…</source>
        <translation>I8, งบประมาณ, ทั้งตัวชี้วัด…</translation>
    </message>
    <message>
        <source>Type a code or any part of the words; arrows and Enter choose.</source>
        <translation>พิมพ์รหัสหรือบางส่วนของชื่อ เลือกด้วยลูกศรและ Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>%1 %2 (whole indicator)</source>
        <translation>%1 %2 (ทั้งตัวชี้วัด)</translation>
    </message>
</context>
<context>
    <name>WordingsDialog</name>
    <message>
        <source>Wordings used before</source>
        <translation>ถ้อยคำที่เคยใช้</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>กิจกรรม</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>เคยใช้</translation>
    </message>
    <message>
        <source>Add what is selected</source>
        <translation>เพิ่มที่เลือก</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>กำลังหยุด…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Measure plans</source>
        <translation>แผนมาตรการ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>ติดตามรายเดือน</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>ประเมินความเสี่ยง</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>ความเสี่ยง</translation>
    </message>
    <message>
        <source>Anti-corruption plan</source>
        <translation>แผนป้องกันการทุจริต</translation>
    </message>
    <message>
        <source>Anti-corruption</source>
        <translation>ป้องกันทุจริต</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>Analyse, write the plan</source>
        <translation>วิเคราะห์ ทำแผน</translation>
    </message>
    <message>
        <source>Six-month report</source>
        <translation>รายงาน 6 เดือน</translation>
    </message>
    <message>
        <source>Do the measures, follow up monthly</source>
        <translation>ทำตามมาตรการ ติดตามทุกเดือน</translation>
    </message>
    <message>
        <source>Assessment, publication of OIT</source>
        <translation>ประเมิน เผยแพร่ OIT</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ประกาศผล</translation>
    </message>
</context>
<context>
    <name>YearsDialog</name>
    <message>
        <source>Years of this file</source>
        <translation>ปีในไฟล์นี้</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Analyses the result by</source>
        <translation>วิเคราะห์ผลด้วยชุด</translation>
    </message>
    <message>
        <source>Plans by</source>
        <translation>วางแผนด้วยชุด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Set of last year…</source>
        <translation>ชุดของปีก่อน…</translation>
    </message>
    <message>
        <source>Set of this year…</source>
        <translation>ชุดของปีนี้…</translation>
    </message>
    <message>
        <source>Edit the set…</source>
        <translation>แก้ชุดข้อคำถาม…</translation>
    </message>
    <message>
        <source>Add a year…</source>
        <translation>เพิ่มปี…</translation>
    </message>
    <message>
        <source>A year analyses the result of the year before it, in that year&apos;s item set.</source>
        <translation>แต่ละปีวิเคราะห์ผลของปีก่อนหน้า ด้วยชุดข้อคำถามของปีนั้น</translation>
    </message>
    <message>
        <source>Show this year</source>
        <translation>ไปที่ปีนี้</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Set of %1…</source>
        <translation>ชุดของปี %1…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>unconfirmed for %1</source>
        <translation>ยังไม่ยืนยันสำหรับปี %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>open</source>
        <translation>แก้ไขได้</translation>
    </message>
    <message>
        <source>Add a fiscal year</source>
        <translation>เพิ่มปีงบประมาณ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Item set of fiscal year %1</source>
        <translation>ชุดข้อคำถามของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Item set</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message numerus="yes">
        <source>Its %n scores and answers go with the old set; this can be undone.</source>
        <translation>
            <numerusform>คะแนนและคำตอบ %n ค่าจะไปกับชุดเดิม เลิกทำได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>ใช้ชุดนี้</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Smaller</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>เต็มหน้า</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>พอดีกว้าง</translation>
    </message>
    <message>
        <source>The size of the paper</source>
        <translation>ขนาดจริง</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <source>Page %1</source>
        <translation>หน้า %1</translation>
    </message>
</context>
<context>
    <name>_RecentRow</name>
    <message>
        <source>%1 has it open; it can be read</source>
        <translation>%1 เปิดอยู่ เปิดอ่านได้</translation>
    </message>
    <message>
        <source>%1 · fiscal year %2</source>
        <translation>%1 · ปีงบประมาณ %2</translation>
    </message>
</context>
<context>
    <name>_Results</name>
    <message>
        <source>Found</source>
        <translation>ที่พบ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>ชุดข้อคำถาม</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ฝ่าย</translation>
    </message>
    <message>
        <source>School</source>
        <translation>โรงเรียน</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>สำนักงาน</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>ผู้ตอบแบบวัด</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Monthly follow-up</source>
        <translation>ติดตามรายเดือน</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>ความเสี่ยง</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Nothing holds “%1”</source>
        <translation>ไม่พบ “%1”</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Carry the plan over to fiscal year %1</source>
        <translation>ยกแผนมาปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Carry risks over to fiscal year %1</source>
        <translation>ยกความเสี่ยงมาปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Risk criteria of fiscal year %1</source>
        <translation>เกณฑ์ประเมินความเสี่ยง ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Requests to revise the risk plan</source>
        <translation>คำขอปรับปรุงแผนความเสี่ยง</translation>
    </message>
</context>
</TS>

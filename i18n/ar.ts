<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActsPage</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>كل الأعمال</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>The log of acts</source>
        <translation>سجل الأعمال</translation>
    </message>
    <message>
        <source>No act</source>
        <translation>لا أعمال</translation>
    </message>
    <message>
        <source>None of this kind was recorded then.</source>
        <translation>لم يُسجَّل عمل من هذا النوع في هذه المدة.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Number in the log</source>
        <translation>الرقم في السجل</translation>
    </message>
</context>
<context>
    <name>AddDeviceSheet</name>
    <message>
        <source>A new device</source>
        <translation>جهاز جديد</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>المتبرع أو المورّد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Enter the device</source>
        <translation>تسجيل الجهاز</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add to what was raised</source>
        <translation>إضافة إلى قيد سابق</translation>
    </message>
    <message>
        <source>What was put down before is not shown here; this is added to it.</source>
        <translation>ما دُوّن من قبل لا يُعرض هنا، ويُضاف هذا إليه.</translation>
    </message>
    <message>
        <source>Number on the visitor&apos;s paper</source>
        <translation>الرقم على ورقة المراجع</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>ما يُضاف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>أُضيف.</translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>Administrator</source>
        <translation>إدارة النظام</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>In a small office one person may hold several; it can be changed later.</source>
        <translation>في المكتب الصغير قد يكون للشخص الواحد أكثر من دور، ويمكن تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Other duties of the same person</source>
        <translation>أدوار أخرى للشخص نفسه</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Social researcher</source>
        <translation>البحث الاجتماعي</translation>
    </message>
    <message>
        <source>Committee secretary</source>
        <translation>أمانة اللجنة</translation>
    </message>
    <message>
        <source>Complaints officer</source>
        <translation>متابعة الشكاوى</translation>
    </message>
    <message>
        <source>Executive director</source>
        <translation>الإدارة التنفيذية</translation>
    </message>
</context>
<context>
    <name>AdoptPage</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>ما يُصحّح في الملف</translation>
    </message>
    <message>
        <source>What it means beside the policy in force</source>
        <translation>ما تعنيه بجانب السياسة المعمول بها</translation>
    </message>
    <message>
        <source>Clauses that differ</source>
        <translation>البنود المختلفة</translation>
    </message>
    <message>
        <source>Adopt the policy</source>
        <translation>اعتماد السياسة</translation>
    </message>
    <message>
        <source>Policy file</source>
        <translation>ملف السياسة</translation>
    </message>
    <message>
        <source>What the board&apos;s minutes say</source>
        <translation>اعتماد مجلس الإدارة</translation>
    </message>
    <message>
        <source>Meeting and term</source>
        <translation>الاجتماع والدورة</translation>
    </message>
    <message>
        <source>Empty where it is not stated</source>
        <translation>يُترك فارغًا إن لم يُنص عليه</translation>
    </message>
    <message>
        <source>Minutes number</source>
        <translation>رقم المحضر</translation>
    </message>
    <message>
        <source>Day of the adoption</source>
        <translation>يوم الاعتماد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>اختيار سياسة</translation>
    </message>
    <message>
        <source>Policies (*.toml)</source>
        <translation>سياسات (*.toml)</translation>
    </message>
    <message>
        <source>This is the policy in force; there is nothing to adopt.</source>
        <translation>هذه هي السياسة المعمول بها؛ لا جديد يُعتمد.</translation>
    </message>
    <message>
        <source>Now: %1
It will be: %2</source>
        <translation>الآن: %1
ستصبح: %2</translation>
    </message>
    <message>
        <source>It was: %1</source>
        <translation>كان: %1</translation>
    </message>
    <message>
        <source>New requests are opened under «%1»; those that are open keep theirs, and all staff are asked to sign it.</source>
        <translation>تُفتح الطلبات الجديدة على «%1»، وتبقى المفتوحة على ما فُتحت عليه، ويُطلب من العاملين توقيعها.</translation>
    </message>
    <message>
        <source>The policy is adopted.</source>
        <translation>اعتُمدت السياسة.</translation>
    </message>
    <message>
        <source>Adopt a policy</source>
        <translation>اعتماد سياسة</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Place</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>To be asked</source>
        <translation>يُسأل عن القرابة</translation>
    </message>
    <message>
        <source>Agenda of the sitting</source>
        <translation>جدول أعمال الجلسة</translation>
    </message>
    <message>
        <source>Nothing is left on the agenda</source>
        <translation>لم يبق في جدول الأعمال طلب</translation>
    </message>
    <message>
        <source>Put rows on it, or close the sitting and sign its minutes.</source>
        <translation>أضف إليه طلبات، أو أقفل الجلسة ووقّع محضرها.</translation>
    </message>
    <message>
        <source>In the order of the agenda; Alt with an arrow moves a row</source>
        <translation>بترتيب جدول الأعمال؛ ويُنقل الطلب بمفتاح Alt مع سهم</translation>
    </message>
    <message>
        <source>Put rows on it, or close the day and sign its minutes.</source>
        <translation>أضف إليه طلبات، أو أقفل اليوم ووقّع محضره.</translation>
    </message>
    <message>
        <source>Agenda of the day</source>
        <translation>جدول أعمال اليوم</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>Identity of %1</source>
        <translation>هوية %1</translation>
    </message>
    <message>
        <source>of age since %1</source>
        <translation>بلوغ السن في %1 وقد مضى</translation>
    </message>
    <message>
        <source>of age on %1</source>
        <translation>بلوغ السن في %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>تاريخ الانتهاء %1 وقد مضى</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>تاريخ الانتهاء %1</translation>
    </message>
    <message>
        <source>The director may close the file for it; it never closes by itself.</source>
        <translation>وللإدارة التنفيذية إغلاق الملف لهذا السبب؛ ولا يُغلق من نفسه.</translation>
    </message>
    <message>
        <source>The yearly update was due on %1.</source>
        <translation>حان تحديث البيانات السنوي في %1.</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>لم تُبلَّغ الأسرة بعد</translation>
    </message>
    <message>
        <source>Told %1, the last time on %2</source>
        <translation>أُبلغت الأسرة %1، آخرها في %2</translation>
    </message>
    <message>
        <source>waits for a signature since %1</source>
        <translation>بانتظار التوقيع منذ %1</translation>
    </message>
</context>
<context>
    <name>AidButton</name>
    <message>
        <source>Did the aid come?</source>
        <translation>نزل الدعم؟</translation>
    </message>
</context>
<context>
    <name>AidCard</name>
    <message>
        <source>Did the aid come?</source>
        <translation>نزل الدعم؟</translation>
    </message>
    <message>
        <source>Next instalment</source>
        <translation>الدفعة القادمة</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>stand still by the director&apos;s word</source>
        <translation>موقوفة بقرار المدير</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر مبلغ</translation>
    </message>
    <message>
        <source>its payment order is being prepared</source>
        <translation>ويُعدّ أمر صرفه</translation>
    </message>
    <message>
        <source>the bank returned the last one; update the IBAN.</source>
        <translation>أعاد البنك آخر تحويل؛ حدّث رقم الآيبان.</translation>
    </message>
    <message>
        <source>the file has no IBAN; enter it.</source>
        <translation>لا آيبان في الملف؛ سجّله.</translation>
    </message>
    <message>
        <source>IBAN:</source>
        <translation>الآيبان:</translation>
    </message>
    <message>
        <source>the last one came back; ask the accountant to order it anew.</source>
        <translation>عادت الأخيرة؛ اطلب من المحاسب إعادة أمر صرفها.</translation>
    </message>
    <message>
        <source>The payment:</source>
        <translation>الدفعة:</translation>
    </message>
    <message>
        <source>Next distribution</source>
        <translation>التوزيع القادم</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>مستندات ناقصة</translation>
    </message>
    <message>
        <source>Instalment not ordered yet</source>
        <translation>دفعة حلّ موعدها ولم تُصرف</translation>
    </message>
</context>
<context>
    <name>AllotPage</name>
    <message>
        <source>Decisions to be paid</source>
        <translation>قرارات بانتظار التخصيص</translation>
    </message>
    <message>
        <source>Every decision has its line</source>
        <translation>لكل قرار بنده</translation>
    </message>
    <message>
        <source>What is decided stands here until money is promised to it.</source>
        <translation>يظهر هنا ما تقرر حتى يُخصَّص له مبلغ من بند.</translation>
    </message>
    <message>
        <source>Promise from a line</source>
        <translation>تخصيص من بند</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>عرض بنود الصرف</translation>
    </message>
    <message>
        <source>Payment orders</source>
        <translation>عرض أوامر الصرف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>الزكاة</translation>
    </message>
    <message>
        <source>Decided amount</source>
        <translation>المبلغ المقرر</translation>
    </message>
    <message>
        <source>To be promised</source>
        <translation>بانتظار التخصيص</translation>
    </message>
    <message>
        <source>Which money pays what was decided</source>
        <translation>من أي مال يُصرف ما تقرر</translation>
    </message>
    <message>
        <source>Promising money</source>
        <translation>التخصيص</translation>
    </message>
    <message>
        <source>Compensation of harm</source>
        <translation>تعويض عن ضرر</translation>
    </message>
</context>
<context>
    <name>AllotSheet</name>
    <message>
        <source>Line, with what is left of it</source>
        <translation>البند وما بقي منه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>How the request meets the line&apos;s condition</source>
        <translation>كيف يوافق الطلب شرط البند</translation>
    </message>
    <message>
        <source>Why more is promised than is left</source>
        <translation>سبب التخصيص بأكثر مما بقي</translation>
    </message>
    <message>
        <source>The director&apos;s act; another reviews it</source>
        <translation>عمل المدير وحده، ويراجعه شخص آخر</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>يُصرف إلى</translation>
    </message>
    <message>
        <source>By</source>
        <translation>طريقة الصرف</translation>
    </message>
    <message>
        <source>Name of who is paid</source>
        <translation>اسم من يُصرف له</translation>
    </message>
    <message>
        <source>Number of the contract, bill or deed</source>
        <translation>رقم العقد أو الفاتورة أو الصك</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>الآيبان</translation>
    </message>
    <message>
        <source>For which period</source>
        <translation>عن أي مدة</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>The money is promised.</source>
        <translation>خُصّص المبلغ.</translation>
    </message>
    <message>
        <source>Compensation of file %1, no aid: from a line of alms alone. Paid to %2 by %3.</source>
        <translation>تعويض ملف الضرر %1، وليس مساعدة: من بند صدقة عامة وحده. يُصرف إلى %2، %3.</translation>
    </message>
</context>
<context>
    <name>AmongRows</name>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>File numbers</source>
        <translation>أرقام الملفات</translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation>من غاب عن</translation>
    </message>
    <message>
        <source>Whichever</source>
        <translation>أيًا كان</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>District or village</source>
        <translation>الحي أو القرية</translation>
    </message>
    <message>
        <source>With somebody at</source>
        <translation>فيها من يدرس في</translation>
    </message>
    <message>
        <source>Heads, from</source>
        <translation>الأفراد من</translation>
    </message>
    <message>
        <source>Heads, to</source>
        <translation>الأفراد إلى</translation>
    </message>
</context>
<context>
    <name>AnswerAct</name>
    <message>
        <source>Save the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
    <message>
        <source>A question waits for its answer</source>
        <translation>استفسار بانتظار الجواب</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Explicit consent</source>
        <translation>موافقة صريحة</translation>
    </message>
    <message>
        <source>Optional consents</source>
        <translation>الموافقات الاختيارية</translation>
    </message>
    <message>
        <source>Without it only the aid that needs these details cannot be studied; the rest of the request goes on as usual.</source>
        <translation>لا تتوقف بغيرها إلا دراسة الخدمة التي تحتاج إلى هذه التفاصيل، ويمضي باقي الطلب كالمعتاد.</translation>
    </message>
    <message>
        <source>No service depends on any of these; what is left open is not recorded.</source>
        <translation>لا تتوقف أي خدمة على شيء منها، وما يُترك بلا جواب لا يُدوَّن.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>عدم موافقة</translation>
    </message>
    <message>
        <source>Record the consents</source>
        <translation>تدوين الموافقات</translation>
    </message>
    <message>
        <source>The consents are on record.</source>
        <translation>دُوِّنت الموافقات.</translation>
    </message>
</context>
<context>
    <name>AppointSheet</name>
    <message>
        <source>A new appointment</source>
        <translation>موعد جديد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Set the appointment</source>
        <translation>تحديد الموعد</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>لا مواعيد</translation>
    </message>
    <message>
        <source>Set an appointment, or go to another day.</source>
        <translation>حدّد موعدًا، أو انتقل إلى يوم آخر.</translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation>إضافة موعد</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>تسجيل الغياب</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل الموعد</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The women&apos;s hours: %1</source>
        <translation>ساعات استقبال النساء: %1</translation>
    </message>
    <message>
        <source>Turn %1 was given.</source>
        <translation>أُعطي الدور %1.</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>Approved by (the table of authority is the office&apos;s)</source>
        <translation>يعتمده (بجدول الصلاحيات، بقرار المكتب)</translation>
    </message>
    <message>
        <source>Name of who signed</source>
        <translation>اسم من وقّع</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>يوم التوقيع</translation>
    </message>
    <message>
        <source>Declaration, where you prepared or reviewed the order</source>
        <translation>تصريح، إن كنت من أعدّ الأمر أو راجعه</translation>
    </message>
    <message>
        <source>Another reviews it within seven days</source>
        <translation>يراجعه شخص آخر خلال سبعة أيام</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>The order is approved; it can be sent to the bank.</source>
        <translation>اعتُمد الأمر، ويمكن إرساله إلى البنك.</translation>
    </message>
    <message>
        <source>It compensates harm, and is no aid.</source>
        <translation>هذا تعويض عن ضرر، وليس مساعدة.</translation>
    </message>
</context>
<context>
    <name>ArriveSheet</name>
    <message>
        <source>A visitor waits</source>
        <translation>مراجع ينتظر دوره</translation>
    </message>
    <message>
        <source>in their turn</source>
        <translation>بحسب الدور</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>الاسم إن ذُكر</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Give a turn</source>
        <translation>إعطاء دور</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Ordered all the same, because…</source>
        <translation>سبب الصرف مع التنبيه</translation>
    </message>
    <message>
        <source>Declaration: the same person did the step before, because…</source>
        <translation>تصريح: قام بالخطوة السابقة الشخص نفسه، والسبب</translation>
    </message>
    <message>
        <source>Another reviews it within seven days</source>
        <translation>يراجعه شخص آخر خلال سبعة أيام</translation>
    </message>
</context>
<context>
    <name>AskedPaperRow</name>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Good for ever</source>
        <translation>لا تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>له تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Good for some days</source>
        <translation>صالح لمدة محددة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Of whom it is asked, and whether its copy is kept</source>
        <translation>ممّن يُطلب، وهل تُحفظ نسخته</translation>
    </message>
    <message>
        <source>Write the number of days of “%1”.</source>
        <translation>اكتب عدد أيام صلاحية «%1».</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Of whom is “%1” asked?</source>
        <translation>ممّن يُطلب «%1»؟</translation>
    </message>
    <message>
        <source>Where nothing is ticked in a list, it is asked of everybody.</source>
        <translation>القائمة التي لا يُحدَّد فيها شيء لا تقيّد الطلب: يُطلب من الجميع.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>اعتماد الاختيار</translation>
    </message>
    <message>
        <source>A copy of it is kept</source>
        <translation>تُحفظ نسخة منه</translation>
    </message>
    <message>
        <source>Otherwise the original is seen and given back.</source>
        <translation>وإلا فيُشاهَد الأصل ويُعاد إلى صاحبه.</translation>
    </message>
    <message>
        <source>The law or authority that asks for the copy</source>
        <translation>النظام أو الجهة التي توجب حفظ النسخة</translation>
    </message>
    <message>
        <source>Months that it is kept</source>
        <translation>مدة الحفظ بالأشهر</translation>
    </message>
</context>
<context>
    <name>AssignSheet</name>
    <message>
        <source>Give the study to a researcher</source>
        <translation>إسناد الدراسة إلى باحث</translation>
    </message>
    <message>
        <source>%1 has it now.</source>
        <translation>الدراسة الآن لدى %1.</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Why it is handed on</source>
        <translation>سبب الإسناد</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>ملاحظة (اختيارية)</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>The study was assigned.</source>
        <translation>أُسندت الدراسة.</translation>
    </message>
</context>
<context>
    <name>AssociationStep</name>
    <message>
        <source>Another association, from its policy file…</source>
        <translation>فتح ملف سياسة جمعية أخرى…</translation>
    </message>
</context>
<context>
    <name>Astray</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Set up a new office here</source>
        <translation>إعداد مكتب جديد هنا</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Perhaps the folder was named wrongly, or it lies on a disk that is not connected. Nothing was written there.</source>
        <translation>لعل اسم المجلد كُتب خطأً، أو أن القرص الذي هو فيه غير موصول. لم يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>There is no office in this folder</source>
        <translation>لا يوجد مكتب في هذا المجلد</translation>
    </message>
    <message>
        <source>The office can&apos;t be opened now</source>
        <translation>تعذّر فتح المكتب الآن</translation>
    </message>
    <message>
        <source>The folder of the office</source>
        <translation>مجلد المكتب</translation>
    </message>
</context>
<context>
    <name>AttendSheet</name>
    <message>
        <source>Who leads</source>
        <translation>من يرأس الجلسة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ الحضور</translation>
    </message>
</context>
<context>
    <name>BackLink</name>
    <message>
        <source>Back to %1</source>
        <translation>الرجوع إلى %1</translation>
    </message>
</context>
<context>
    <name>BackSheet</name>
    <message>
        <source>Came back: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>بيان الحال</translation>
    </message>
    <message>
        <source>The guarantee was given back</source>
        <translation>أُعيد الضمان إلى صاحبه</translation>
    </message>
    <message>
        <source>Record that it came back</source>
        <translation>تسجيل الإعادة</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Plug in a stick or choose a folder</source>
        <translation>أوصل ذاكرة USB أو اختر مجلدًا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>النسخ الاحتياطية في هذا المكان</translation>
    </message>
    <message>
        <source>No backup there yet</source>
        <translation>لا نسخ احتياطية هنا بعد</translation>
    </message>
    <message>
        <source>The first one stands here once it was read back.</source>
        <translation>تظهر أول نسخة هنا بعد أخذها والتحقق منها.</translation>
    </message>
    <message>
        <source>Take a backup now</source>
        <translation>أخذ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Prove the marked one</source>
        <translation>التحقق من المحددة</translation>
    </message>
    <message>
        <source>Prove another file</source>
        <translation>التحقق من ملف آخر</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Everything goes into one encrypted file: data, keys and attachments. It opens by your password or by the printed recovery key.</source>
        <translation>يُحفظ كل شيء في ملف واحد مشفّر: البيانات والمفاتيح والمرفقات. ويُفتح بكلمة المرور أو بمفتاح الاستعادة المطبوع.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Take a backup</source>
        <translation>أخذ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>A backup is restored into a new, empty folder; what is open now stays as it is. Try it once a season: a backup that was never restored is only hoped for.</source>
        <translation>تُستعاد النسخة الاحتياطية في مجلد جديد فارغ، ويبقى المفتوح الآن كما هو. جرّب الاستعادة كل بضعة أشهر؛ فالنسخة التي لم تُجرَّب لا يوثق بها.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذت في</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمرها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Stick “%1”</source>
        <translation>ذاكرة USB «%1»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>None was taken yet</source>
        <translation>لم تؤخذ نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>No backup was taken yet; take the first one today.</source>
        <translation>لم تؤخذ نسخة احتياطية بعد؛ خذ أول نسخة اليوم.</translation>
    </message>
    <message>
        <source>The last backup was taken %1; take one today.</source>
        <translation>أُخذت آخر نسخة احتياطية %1؛ خذ نسخة اليوم.</translation>
    </message>
    <message>
        <source>Taking a backup</source>
        <translation>أخذ نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup was taken, read back and proved.</source>
        <translation>أُخذت النسخة الاحتياطية، ثم قُرئت وتبيّنت سلامتها.</translation>
    </message>
    <message>
        <source>Read back and proved</source>
        <translation>قُرئت بعد كتابتها وهي سليمة</translation>
    </message>
    <message>
        <source>Backups (*.istiqbal)</source>
        <translation>النسخ الاحتياطية (*.istiqbal)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Proving the backup</source>
        <translation>التحقق من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Sound: it opens, and its content is whole</source>
        <translation>سليمة: تُفتح ومحتواها كامل</translation>
    </message>
    <message>
        <source>The sums are right; it belongs to another office, so it was not opened</source>
        <translation>أرقام التحقق صحيحة؛ لكن النسخة من مكتب آخر فلم تُفتح</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) missing</source>
        <translation>
            <numerusform>لا مرفقات ناقصة</numerusform>
            <numerusform>مرفق واحد ناقص</numerusform>
            <numerusform>مرفقان ناقصان</numerusform>
            <numerusform>%Ln مرفقات ناقصة</numerusform>
            <numerusform>%Ln مرفقًا ناقصًا</numerusform>
            <numerusform>%Ln مرفق ناقص</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Fingerprint of the records</source>
        <translation>الملخص الرقمي للسجلات</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>ليس فيها</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميجابايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 جيجابايت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>on a day after today</source>
        <translation>بتاريخ بعد اليوم</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Practice office: the people and data here are made up</source>
        <translation>مكتب التدريب: الأشخاص والبيانات هنا غير حقيقية</translation>
    </message>
    <message>
        <source>Throw the practice office away</source>
        <translation>حذف مكتب التدريب</translation>
    </message>
    <message>
        <source>Back to the office</source>
        <translation>رجوع إلى المكتب</translation>
    </message>
    <message>
        <source>The folder for practice</source>
        <translation>مجلد التدريب</translation>
    </message>
    <message>
        <source>This is no practice office: its people and data are real</source>
        <translation>ليس هذا مكتب تدريب: الأشخاص والبيانات هنا حقيقية</translation>
    </message>
</context>
<context>
    <name>BandsField</name>
    <message>
        <source>Write two numbers a line: up to how many riyals, and the points.</source>
        <translation>اكتب في كل سطر رقمين: الحد الأعلى للدخل بالريال، ثم النقاط.</translation>
    </message>
</context>
<context>
    <name>BankAnswerButton</name>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.tsv)</source>
        <translation>القوائم (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Reading the bank&apos;s answer</source>
        <translation>قراءة رد البنك</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>نُفّذ: %1</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>عاد: %1</translation>
    </message>
    <message>
        <source>Recorded before: %1</source>
        <translation>سُجّل من قبل: %1</translation>
    </message>
    <message>
        <source>Not in the file: %1</source>
        <translation>ليس في الملف: %1</translation>
    </message>
    <message>
        <source>Record the bank&apos;s answer?</source>
        <translation>تسجيل رد البنك؟</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The bank&apos;s answer is recorded.</source>
        <translation>سُجّل رد البنك.</translation>
    </message>
    <message>
        <source>The bank&apos;s answer</source>
        <translation>إدخال رد البنك</translation>
    </message>
</context>
<context>
    <name>Bears</name>
    <message>
        <source>This page is the office&apos;s paper %1. Press here to open what it is of.</source>
        <translation>هذه الصفحة من أوراق المكتب، ورقمها %1. اضغط هنا لفتح ما تخصه.</translation>
    </message>
</context>
<context>
    <name>BesideSheet</name>
    <message>
        <source>Beside %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>On record: %1</source>
        <translation>في السجل: %1</translation>
    </message>
    <message>
        <source>Entered now: %1</source>
        <translation>المدخل الآن: %1</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>فتح ذلك الملف</translation>
    </message>
    <message>
        <source>Compare the two files</source>
        <translation>مقارنة الملفين</translation>
    </message>
    <message>
        <source>Record another person</source>
        <translation>تسجيل أنه شخص آخر</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف رقم %1</translation>
    </message>
</context>
<context>
    <name>BindSheet</name>
    <message>
        <source>Link another file</source>
        <translation>ربط ملف آخر</translation>
    </message>
    <message>
        <source>Number of the other file</source>
        <translation>رقم الملف الآخر</translation>
    </message>
    <message>
        <source>What the other file is</source>
        <translation>صفة الملف الآخر</translation>
    </message>
    <message>
        <source>Who told so, or the paper that shows it</source>
        <translation>من أفاد به، أو المستند الذي يثبته</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>ربط ملف</translation>
    </message>
    <message>
        <source>The two files lead to each other.</source>
        <translation>رُبط الملفان.</translation>
    </message>
</context>
<context>
    <name>BlanksCard</name>
    <message>
        <source>Show the form</source>
        <translation>عرض النموذج</translation>
    </message>
</context>
<context>
    <name>BoardSheet</name>
    <message>
        <source>Named by the board</source>
        <translation>من عيّنه المجلس</translation>
    </message>
    <message>
        <source>A complaint about the director goes to whom the board named: the complaints officer or the internal auditor. Until it names somebody the officer keeps it.</source>
        <translation>الشكوى المتعلقة بالمدير لمن عيّنه المجلس: متابع الشكاوى أو المراجعة الداخلية. وتبقى لدى متابع الشكاوى حتى يعيّن المجلس.</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>المعيَّن</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>رقم المحضر</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The board has named nobody yet.</source>
        <translation>لم يعيّن المجلس أحدًا بعد.</translation>
    </message>
    <message>
        <source>Now: %1, by minutes %2 of %3</source>
        <translation>المعيَّن الآن: %1، بالمحضر %2 بتاريخ %3</translation>
    </message>
    <message>
        <source>It is on record whom the board named.</source>
        <translation>سُجّل من عيّنه المجلس.</translation>
    </message>
</context>
<context>
    <name>BoxSheet</name>
    <message>
        <source>Opening of the box</source>
        <translation>فتح صندوق الشكاوى</translation>
    </message>
    <message>
        <source>By two who are not of the desk; an empty box is recorded too.</source>
        <translation>يفتحه اثنان من غير العاملين في الاستقبال؛ ويُسجَّل الفتح ولو لم يوجد فيه شيء.</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>ومعه</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شكاوى</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>اعتراضات</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>أوراق أخرى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record and print</source>
        <translation>تسجيل وطباعة</translation>
    </message>
    <message>
        <source>The opening is on record; both sign its minutes.</source>
        <translation>سُجّل الفتح؛ يوقّع الاثنان محضره.</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Istiqbal</source>
        <translation>استقبال</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working…</source>
        <translation>جارٍ التنفيذ…</translation>
    </message>
</context>
<context>
    <name>ByPassword</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>الدخول بمفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Seconds before the next try with this name: %1</source>
        <translation>الثواني الباقية قبل المحاولة التالية بهذا الاسم: %1</translation>
    </message>
</context>
<context>
    <name>ByRecovery</name>
    <message>
        <source>Choose your name</source>
        <translation>اختر اسمك</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>As printed on the sheet; spaces and small letters are fine.</source>
        <translation>كما طُبع في الورقة؛ ولا تضر المسافات ولا الأحرف الصغيرة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Open and change the password</source>
        <translation>الدخول وتغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>الرجوع إلى كلمة المرور</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>الدخول بمفتاح الاستعادة</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Choose the year, or type its four digits</source>
        <translation>اختيار السنة، أو كتابة أرقامها الأربعة</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجري</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>السنة التالية</translation>
    </message>
</context>
<context>
    <name>CallOffSheet</name>
    <message>
        <source>Call the appointment off</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>إلغاء الموعد</translation>
    </message>
</context>
<context>
    <name>CallOffVisitSheet</name>
    <message>
        <source>Call the visit off</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>The visit is called off.</source>
        <translation>أُلغيت الزيارة.</translation>
    </message>
</context>
<context>
    <name>CancelSheet</name>
    <message>
        <source>Cancel the entry</source>
        <translation>إلغاء القيد</translation>
    </message>
    <message>
        <source>Number %1 stays in the register, struck out, and is given to no other.</source>
        <translation>يبقى الرقم %1 في السجل ملغى، ولا يُعطى لغيره.</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>The entry is cancelled; its number stays.</source>
        <translation>أُلغي القيد، ورقمه باقٍ في السجل.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Which cards</source>
        <translation>أي البطاقات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Vouchers and cards</source>
        <translation>القسائم والبطاقات</translation>
    </message>
    <message>
        <source>No card here</source>
        <translation>لا بطاقة هنا</translation>
    </message>
    <message>
        <source>Take in cards by their serials; each is handed out once.</source>
        <translation>سجّل البطاقات بأرقامها التسلسلية؛ وكل بطاقة تُسلَّم مرة واحدة.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Take in cards</source>
        <translation>استلام بطاقات</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>عدّ الدرج</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>تسجيل فقد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء البطاقة</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>In the drawer: %1, worth %2</source>
        <translation>في الدرج %1، وقيمتها %2</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came in.</source>
        <translation>
            <numerusform>لم تُسجَّل بطاقة.</numerusform>
            <numerusform>سُجّلت بطاقة واحدة.</numerusform>
            <numerusform>سُجّلت بطاقتان.</numerusform>
            <numerusform>سُجّلت %Ln بطاقات.</numerusform>
            <numerusform>سُجّلت %Ln بطاقة.</numerusform>
            <numerusform>سُجّلت %Ln بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the count</source>
        <translation>طباعة محضر العدّ</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>ما جرى عليها</translation>
    </message>
    <message>
        <source>moved today and not counted since</source>
        <translation>تغيّر اليوم ولم يُعدّ بعده</translation>
    </message>
    <message>
        <source>counted today with %1, found %2</source>
        <translation>عُدّ اليوم مع %1، والموجود %2</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Urgent because</source>
        <translation>سبب الاستعجال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>فرد واحد</numerusform>
            <numerusform>فردان</numerusform>
            <numerusform>%Ln أفراد</numerusform>
            <numerusform>%Ln فردًا</numerusform>
            <numerusform>%Ln فرد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a head each month</source>
        <translation>%1 للفرد شهريًا</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Awaited: it may be studied; nothing is handed over before it.</source>
        <translation>بانتظار التوقيع: يُدرس الطلب، ولا يُسلَّم شيء قبله.</translation>
    </message>
    <message>
        <source>The clock is held since %1</source>
        <translation>احتساب المدة موقوف منذ %1</translation>
    </message>
    <message>
        <source>Since the approval, as the office counts</source>
        <translation>منذ الموافقة (بعدّ المكتب)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Sealed</source>
        <translation>مستورة</translation>
    </message>
</context>
<context>
    <name>ChangeSignature</name>
    <message>
        <source>Print the declaration to be signed?</source>
        <translation>طباعة الإقرار للتوقيع؟</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعة الإقرار</translation>
    </message>
</context>
<context>
    <name>ChangesSheet</name>
    <message>
        <source>What was changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>What was said to it</source>
        <translation>ما قيل فيه</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>نوع التعديل</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>يسري من</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Documents as they apply</source>
        <translation>المستندات عند الحاجة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Documents required</source>
        <translation>المستندات المطلوبة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Title of the form</source>
        <translation>عنوان نموذج الطلب</translation>
    </message>
    <message>
        <source>The period is counted</source>
        <translation>بداية حساب المدة</translation>
    </message>
    <message>
        <source>Proof of harm</source>
        <translation>إثبات الضرر</translation>
    </message>
    <message>
        <source>The office&apos;s own target</source>
        <translation>مدة يستهدفها المكتب</translation>
    </message>
    <message>
        <source>Who signs is of age at</source>
        <translation>سن من يوقّع بنفسه</translation>
    </message>
    <message>
        <source>The age is counted in</source>
        <translation>حساب السن</translation>
    </message>
    <message>
        <source>A mother signs by a deed of custody or of support</source>
        <translation>توقّع الأم بصك حضانة أو إعالة</translation>
    </message>
    <message>
        <source>A study serves later requests for</source>
        <translation>سريان الدراسة على الطلبات اللاحقة (بالأشهر)</translation>
    </message>
    <message>
        <source>The department is headed by</source>
        <translation>رئاسة قسم الدراسة والقرار</translation>
    </message>
    <message>
        <source>Holidays that the office set</source>
        <translation>العطل التي حددها المكتب</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>بلا اختيار</translation>
    </message>
    <message>
        <source>Hijri years</source>
        <translation>بالسنوات الهجرية</translation>
    </message>
    <message>
        <source>Gregorian years</source>
        <translation>بالسنوات الميلادية</translation>
    </message>
    <message>
        <source>every proof is needed</source>
        <translation>تلزم الإثباتات كلها</translation>
    </message>
    <message>
        <source>one proof is enough</source>
        <translation>يكفي إثبات واحد</translation>
    </message>
    <message>
        <source>Asked of: %1</source>
        <translation>يُطلب من: %1</translation>
    </message>
    <message>
        <source>Proposed with the policy; the office changed nothing yet.</source>
        <translation>مقترحة مع ملف السياسة، ولم يغيّر المكتب منها شيئًا.</translation>
    </message>
    <message>
        <source>Since %1, chosen by %2.</source>
        <translation>منذ %1، باختيار %2.</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>الإصدار %1، من %2</translation>
    </message>
    <message>
        <source>Policy adopted: %1</source>
        <translation>اعتماد السياسة: %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>taken out %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>عُدّل: %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدلًا من: %2</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>تغيّر الترتيب</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>each year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>Contact for data matters</source>
        <translation>جهة التواصل بشأن البيانات</translation>
    </message>
    <message>
        <source>Study and request are kept after closing (years)</source>
        <translation>حفظ الطلب ودراسته بعد إغلاق الملف (بالسنوات)</translation>
    </message>
    <message>
        <source>Minutes and payment papers are kept (years)</source>
        <translation>حفظ المحاضر وأوراق الصرف (بالسنوات)</translation>
    </message>
    <message>
        <source>The data is confirmed every (months)</source>
        <translation>المدة بين تحديثات البيانات (بالأشهر)</translation>
    </message>
    <message>
        <source>An update is signed for</source>
        <translation>يُوقَّع إقرار مع كل تحديث</translation>
    </message>
    <message>
        <source>A paper that ends is listed before (days)</source>
        <translation>التنبيه قبل انتهاء المستند (بالأيام)</translation>
    </message>
    <message>
        <source>Boys come of age at</source>
        <translation>سن بلوغ الأبناء</translation>
    </message>
    <message>
        <source>The boys&apos; age is counted in</source>
        <translation>حساب سن الأبناء</translation>
    </message>
    <message>
        <source>Girls come of age at</source>
        <translation>سن بلوغ البنات</translation>
    </message>
    <message>
        <source>The girls&apos; age is counted in</source>
        <translation>حساب سن البنات</translation>
    </message>
    <message>
        <source>Area that the office serves</source>
        <translation>البلدات التي يخدمها المكتب</translation>
    </message>
    <message>
        <source>The director&apos;s limit for one on the way</source>
        <translation>حد الإدارة التنفيذية لعابر السبيل</translation>
    </message>
    <message>
        <source>A wait is long from (minutes)</source>
        <translation>يُعدّ الانتظار طويلًا من (بالدقائق)</translation>
    </message>
    <message>
        <source>Women&apos;s hours</source>
        <translation>ساعات استقبال النساء</translation>
    </message>
    <message>
        <source>A pause of the reply clock is long from (days)</source>
        <translation>يُعدّ إيقاف احتساب المدة طويلًا بعد (بالأيام)</translation>
    </message>
    <message>
        <source>Decisions are ratified by</source>
        <translation>جهة اعتماد القرارات</translation>
    </message>
    <message>
        <source>Only where they grant, in riyals, from</source>
        <translation>إذا بلغ مجموع ما تمنحه (ريال)</translation>
    </message>
    <message>
        <source>The director&apos;s limit for urgent aid</source>
        <translation>حد الإدارة التنفيذية للمساعدة العاجلة</translation>
    </message>
    <message>
        <source>An objection is taken for (days)</source>
        <translation>مدة قبول الاعتراض (بالأيام)</translation>
    </message>
    <message>
        <source>Need is measured by</source>
        <translation>طريقة حساب الاستحقاق</translation>
    </message>
    <message>
        <source>Rules of who is entitled</source>
        <translation>ضوابط الاستحقاق</translation>
    </message>
    <message>
        <source>A woman researcher or two visit a home without a man</source>
        <translation>المنزل الذي لا رجل فيه تزوره باحثة أو باحثان</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Quorum of the committee (members)</source>
        <translation>نصاب اللجنة (عدد الأعضاء)</translation>
    </message>
    <message>
        <source>Nobody decides on kin up to the degree</source>
        <translation>لا يقرر عضو في طلب قريبه حتى الدرجة</translation>
    </message>
    <message>
        <source>The office&apos;s own reasons of decisions</source>
        <translation>أسباب إضافية للقرار (بقرار المكتب)</translation>
    </message>
    <message>
        <source>Tables of need before that</source>
        <translation>جداول الكفاية السابقة</translation>
    </message>
    <message>
        <source>Points of the waiting list</source>
        <translation>نقاط قائمة الانتظار</translation>
    </message>
    <message>
        <source>income a head up to %1: %2</source>
        <translation>الدخل للفرد حتى %1: %2</translation>
    </message>
    <message>
        <source>%1 each, %2 at most</source>
        <translation>%1 لكل واحد، وأقصاها %2</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>أفراد الأسرة: %1</translation>
    </message>
    <message>
        <source>a disability: %1</source>
        <translation>الإعاقة: %1</translation>
    </message>
    <message>
        <source>months waited: %1</source>
        <translation>أشهر الانتظار: %1</translation>
    </message>
    <message>
        <source>Table of authority of payments</source>
        <translation>جدول صلاحيات الصرف</translation>
    </message>
    <message>
        <source>Columns of the list to the bank</source>
        <translation>أعمدة كشف التحويل للبنك</translation>
    </message>
    <message>
        <source>%1 up to %2 riyals</source>
        <translation>%1 حتى %2 ريال</translation>
    </message>
    <message>
        <source>A missing paper stops the delivery; else it is only said</source>
        <translation>نقص مستند لازم يوقف التسليم، وإلا فهو تنبيه فقط</translation>
    </message>
    <message>
        <source>A complaint is answered within (days)</source>
        <translation>يُجاب عن الشكوى خلال (أيام)</translation>
    </message>
    <message>
        <source>An urgent complaint is answered within (days)</source>
        <translation>يُجاب عن الشكوى العاجلة خلال (أيام)</translation>
    </message>
    <message>
        <source>An officer follows complaints up, and no committee</source>
        <translation>يتابع الشكاوى موظف لا لجنة</translation>
    </message>
    <message>
        <source>Complaints by what they are about</source>
        <translation>الشكاوى بحسب موضوعها</translation>
    </message>
    <message>
        <source>The notice of privacy may be acknowledged in words alone, with a reason</source>
        <translation>يُقبل الإقرار بتسلّم إشعار الخصوصية شفاهةً بسبب مدوَّن</translation>
    </message>
    <message>
        <source>Choices kept: %1</source>
        <translation>اختيارات أُبقيت: %1</translation>
    </message>
    <message>
        <source>Choices taken from the text: %1</source>
        <translation>اختيارات أُخذت من النص: %1</translation>
    </message>
    <message>
        <source>Choices carried over unasked: %1</source>
        <translation>اختيارات استمرت دون سؤال: %1</translation>
    </message>
    <message>
        <source>What was decided for a later day stands</source>
        <translation>ما تقرر ليوم لاحق: يبقى</translation>
    </message>
    <message>
        <source>What was decided for a later day falls</source>
        <translation>ما تقرر ليوم لاحق: لا يسري</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>The office&apos;s choices</source>
        <translation>اختيارات المكتب</translation>
    </message>
    <message>
        <source>Not of the policy</source>
        <translation>بقرار المكتب</translation>
    </message>
    <message>
        <source>What was chosen and adopted</source>
        <translation>ما اختير واعتُمد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Change the choices</source>
        <translation>تعديل الاختيارات</translation>
    </message>
    <message>
        <source>The office&apos;s calendar</source>
        <translation>تقويم المكتب</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Save the choices</source>
        <translation>حفظ الاختيارات</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>الرجوع إلى السياسة</translation>
    </message>
    <message>
        <source>These are the office&apos;s choices, not the policy&apos;s.</source>
        <translation>هذه اختيارات المكتب لا نص السياسة.</translation>
    </message>
    <message>
        <source>One more service</source>
        <translation>إضافة خدمة</translation>
    </message>
    <message>
        <source>One more document</source>
        <translation>إضافة مستند</translation>
    </message>
    <message>
        <source>Documents to bring</source>
        <translation>المستندات المطلوبة</translation>
    </message>
    <message>
        <source>One more category</source>
        <translation>إضافة فئة</translation>
    </message>
    <message>
        <source>Sealed: it tells health or prison. Who has one taken out keeps it.</source>
        <translation>الفئة المستورة ما يدل على حالة صحية أو سجن. والفئة المحذوفة تبقى في ملف من سُجّلت له.</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>أيام عمل</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Where the policy is silent</source>
        <translation>ما لم تنص عليه السياسة</translation>
    </message>
    <message>
        <source>Beside the policy&apos;s rule, never a last day; or empty</source>
        <translation>بجانب قاعدة السياسة، وليست موعدًا نهائيًا؛ أو يُترك فارغًا</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>وحدة الحساب</translation>
    </message>
    <message>
        <source>Signing and study</source>
        <translation>التوقيع والدراسة</translation>
    </message>
    <message>
        <source>Counted in years</source>
        <translation>حساب السن</translation>
    </message>
    <message>
        <source>In months; empty: it serves its own request alone</source>
        <translation>بالأشهر؛ وإن تُرك فارغًا فالدراسة لطلبها وحده</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>السبب والتاريخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Today, where nothing is written</source>
        <translation>اليوم إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Requests that are open keep what they were opened under</source>
        <translation>الطلبات القائمة تبقى على ما سُجّلت عليه</translation>
    </message>
    <message>
        <source>The choices are on record; requests are opened under them.</source>
        <translation>سُجّلت الاختيارات، وعليها تُسجّل الطلبات.</translation>
    </message>
    <message>
        <source>The office&apos;s choices</source>
        <translation>اختيارات المكتب</translation>
    </message>
    <message>
        <source>Empty: the office has no such rule</source>
        <translation>إن تُرك فارغًا فلا قاعدة للمكتب</translation>
    </message>
    <message>
        <source>In months; empty: no yearly update</source>
        <translation>بالأشهر؛ وإن تُرك فارغًا فلا تحديث سنوي</translation>
    </message>
    <message>
        <source>Following up files</source>
        <translation>متابعة الملفات</translation>
    </message>
</context>
<context>
    <name>ChoosingCards</name>
    <message>
        <source>Towns and centres, commas between them; left empty, the desk asks</source>
        <translation>البلدات والمراكز، بينها فاصلة؛ وإن تُرك فارغًا سأل الاستقبال</translation>
    </message>
    <message>
        <source>In riyals; empty: none is set</source>
        <translation>بالريال؛ وإن تُرك فارغًا فلا حد محددًا</translation>
    </message>
    <message>
        <source>Whom the office serves</source>
        <translation>نطاق خدمة المكتب</translation>
    </message>
    <message>
        <source>Left empty, the notice says %1, marked as an example</source>
        <translation>وإن تُرك فارغًا ذُكرت في الورقة %1 مثالًا</translation>
    </message>
    <message>
        <source>Notice of privacy</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Empty: every decision is ratified</source>
        <translation>إن تُرك فارغًا اعتُمد كل قرار</translation>
    </message>
    <message>
        <source>In riyals; empty: none is granted at once</source>
        <translation>بالريال؛ وإن تُرك فارغًا لم تُمنح مساعدة عاجلة</translation>
    </message>
    <message>
        <source>Empty: the letter names no period</source>
        <translation>إن تُرك فارغًا لم يذكر الخطاب مدة</translation>
    </message>
    <message>
        <source>Empty: more than half of the members</source>
        <translation>إن تُرك فارغًا فأكثر من نصف الأعضاء</translation>
    </message>
    <message>
        <source>One a line, by the office&apos;s choice; beside the shipped ones</source>
        <translation>سبب في كل سطر، يُضاف إلى قائمة البرنامج</translation>
    </message>
    <message>
        <source>Empty: the office sets itself no target</source>
        <translation>إن تُرك فارغًا فلا هدف للمكتب</translation>
    </message>
</context>
<context>
    <name>ClarificationSheet</name>
    <message>
        <source>Record it</source>
        <translation>تسجيل الاستفسار</translation>
    </message>
    <message>
        <source>The question was recorded.</source>
        <translation>سُجّل الاستفسار.</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Hold the clock</source>
        <translation>إيقاف احتساب المدة</translation>
    </message>
    <message>
        <source>The office&apos;s calendar</source>
        <translation>تقويم المكتب</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Write the hour like 9:30 or 14:05, or with morning or evening.</source>
        <translation>اكتب الساعة هكذا: ٩:٣٠ أو ١٤:٠٥، أو مع «ص» أو «م».</translation>
    </message>
    <message>
        <source>%1 after midnight</source>
        <translation>%1 بعد منتصف الليل</translation>
    </message>
    <message>
        <source>%1 at noon</source>
        <translation>%1 ظهرًا</translation>
    </message>
    <message>
        <source>%1 in the morning</source>
        <translation>%1 صباحًا</translation>
    </message>
    <message>
        <source>%1 in the evening</source>
        <translation>%1 مساءً</translation>
    </message>
</context>
<context>
    <name>CloseGivingSheet</name>
    <message>
        <source>Close the distribution</source>
        <translation>إقفال التوزيع</translation>
    </message>
    <message>
        <source>%1 of %2 families took, and %3 signed.</source>
        <translation>الأسر المستلمة %1 من %2، والموقّع عليه %3.</translation>
    </message>
    <message>
        <source>Handed out %1; %2 must be left.</source>
        <translation>المسلَّم %1، والباقي بحسب السجل %2.</translation>
    </message>
    <message>
        <source>Left of %1</source>
        <translation>الباقي من %1</translation>
    </message>
    <message>
        <source>Who counted with you</source>
        <translation>من شاركك العدّ</translation>
    </message>
    <message>
        <source>Why it is other than must be</source>
        <translation>سبب الفرق إن وُجد</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>No column</source>
        <translation>بلا عمود</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>A column stands there twice; leave it in one place.</source>
        <translation>تكرّر عمود؛ أبقه في موضع واحد.</translation>
    </message>
    <message>
        <source>The bank needs the IBAN and the amount; choose a place for each.</source>
        <translation>يحتاج البنك إلى الآيبان والمبلغ؛ اختر موضعًا لكل منهما.</translation>
    </message>
</context>
<context>
    <name>ColumnsSheet</name>
    <message>
        <source>What each column is</source>
        <translation>معنى كل عمود</translation>
    </message>
    <message>
        <source>Mark a column, then choose what it is. What is corrected is remembered.</source>
        <translation>حدّد عمودًا ثم اختر معناه. يُحفظ ما يُصحَّح للقوائم القادمة.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>مما فيه</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The marked column is</source>
        <translation>معنى العمود المحدد</translation>
    </message>
    <message>
        <source>No one: the row is left out</source>
        <translation>لا شيء، فيُترك الصف</translation>
    </message>
    <message>
        <source>Where a row tells no sex</source>
        <translation>حين لا يدل الصف على الجنس</translation>
    </message>
    <message>
        <source>Judge by this</source>
        <translation>تجربة القائمة</translation>
    </message>
    <message>
        <source>None: every row is somebody&apos;s</source>
        <translation>لا عناوين: كل صف لشخص</translation>
    </message>
    <message>
        <source>The headings stand in</source>
        <translation>العناوين في</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>Whole request</source>
        <translation>عرض الطلب كاملًا</translation>
    </message>
    <message>
        <source>Letters of the decisions</source>
        <translation>إصدار الخطابات</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>يوم القرارات</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) in this sitting</source>
        <translation>
            <numerusform>لم يُسجَّل قرار بعد</numerusform>
            <numerusform>سُجّل قرار واحد</numerusform>
            <numerusform>سُجّل قراران</numerusform>
            <numerusform>سُجّلت %Ln قرارات</numerusform>
            <numerusform>سُجّل %Ln قرارًا</numerusform>
            <numerusform>سُجّل %Ln قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي طلب واحد</numerusform>
            <numerusform>بقي طلبان</numerusform>
            <numerusform>بقيت %Ln طلبات</numerusform>
            <numerusform>بقي %Ln طلبًا</numerusform>
            <numerusform>بقي %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>سُجّل القرار.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
</context>
<context>
    <name>ComplaintChoices</name>
    <message>
        <source>%1: answered within (days)</source>
        <translation>%1: مدة الجواب (أيام)</translation>
    </message>
    <message>
        <source>%1: the authority outside</source>
        <translation>%1: الجهة الخارجية</translation>
    </message>
    <message>
        <source>No policy states them. Empty: the target of all complaints holds.</source>
        <translation>لم تنص عليها سياسة. إن تُركت المدة فارغة فالمدة العامة للشكاوى.</translation>
    </message>
    <message>
        <source>By the office&apos;s decision</source>
        <translation>بقرار المكتب</translation>
    </message>
</context>
<context>
    <name>CompletionStage</name>
    <message>
        <source>Papers</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The request is complete</source>
        <translation>تأكيد اكتمال الطلب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Data matched with the papers</source>
        <translation>البيانات مطابقة للمستندات</translation>
    </message>
    <message>
        <source>Signed, and covering the data</source>
        <translation>التوقيع يشمل البيانات الحالية</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>ConditionsSheet</name>
    <message>
        <source>Conditions of “%1”</source>
        <translation>شروط «%1»</translation>
    </message>
    <message>
        <source>One condition a line</source>
        <translation>شرط في كل سطر</translation>
    </message>
    <message>
        <source>Told on screen and sheet; nobody is refused by them.</source>
        <translation>تُعرض تنبيهًا على الشاشة والورقة، ولا يُمنع أحد بسببها.</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>اعتماد الشروط</translation>
    </message>
    <message>
        <source>Each Hijri year</source>
        <translation>كل سنة هجرية</translation>
    </message>
    <message>
        <source>Each Gregorian year</source>
        <translation>كل سنة ميلادية</translation>
    </message>
    <message>
        <source>Left empty: open all year. Otherwise it is told, and nobody refused.</source>
        <translation>إن تُرك فارغًا فالخدمة مفتوحة طوال السنة؛ وفي غير موسمها يُنبَّه ولا يُمنع.</translation>
    </message>
    <message>
        <source>Season opens on</source>
        <translation>يبدأ الموسم في</translation>
    </message>
    <message>
        <source>Season closes on</source>
        <translation>ينتهي الموسم في</translation>
    </message>
    <message>
        <source>Comes again</source>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>A season has a first and a last day.</source>
        <translation>للموسم أول وآخر؛ اكتب التاريخين.</translation>
    </message>
    <message>
        <source>The researcher says it</source>
        <translation>يحدده الباحث</translation>
    </message>
    <message>
        <source>Its study</source>
        <translation>نوع دراستها</translation>
    </message>
    <message>
        <source>In its season it needs no study of its own</source>
        <translation>خدمة الموسم لا تحتاج إلى دراسة خاصة بها</translation>
    </message>
</context>
<context>
    <name>ConfirmPolicySheet</name>
    <message>
        <source>Empty where it is not stated</source>
        <translation>يُترك فارغًا إن لم يُنص عليه</translation>
    </message>
    <message>
        <source>The office works by «%1» of %2, which was read from a file.</source>
        <translation>يعمل المكتب بـ«%1» (%2)، وقد قُرئت من ملف عند التأسيس.</translation>
    </message>
    <message>
        <source>Meeting and term</source>
        <translation>الاجتماع والدورة</translation>
    </message>
    <message>
        <source>Minutes number</source>
        <translation>رقم المحضر</translation>
    </message>
    <message>
        <source>Day of the adoption</source>
        <translation>يوم الاعتماد</translation>
    </message>
    <message>
        <source>The policy is confirmed.</source>
        <translation>أُكدت السياسة.</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>until %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Consents answered</source>
        <translation>إجابة الموافقات</translation>
    </message>
    <message>
        <source>Authorisation to ask bodies</source>
        <translation>تفويض بالاستعلام</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سحب موافقة</translation>
    </message>
    <message>
        <source>deed %1</source>
        <translation>صك رقم %1</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>الشاهد: %1</translation>
    </message>
</context>
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Consents</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Record consents</source>
        <translation>تدوين الموافقات</translation>
    </message>
    <message>
        <source>Explicit consent</source>
        <translation>موافقة صريحة</translation>
    </message>
    <message>
        <source>Authorisation to ask bodies</source>
        <translation>تفويض بالاستعلام</translation>
    </message>
    <message>
        <source>Not asked yet: %1</source>
        <translation>لم يُسأل عنها بعد: %1</translation>
    </message>
    <message>
        <source>Aid that needs them is studied once it is on record; the rest goes on.</source>
        <translation>تُدرس الخدمة التي تحتاج إليها بعد تدوينها، ويمضي ما عداها.</translation>
    </message>
    <message>
        <source>Details are kept sealed, and no explicit consent to them stands.</source>
        <translation>في الحفظ المغلق تفاصيل لا موافقة صريحة قائمة عليها.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>ContrarySheet</name>
    <message>
        <source>Both stay on record: what was written, and that it was a mistake.</source>
        <translation>يبقى الأمران في السجل: ما كُتب، وأنه خطأ.</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>It is taken back; both stay on record.</source>
        <translation>سُجّل التراجع، ويبقى الأمران في السجل.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>التراجع عن: %1</translation>
    </message>
</context>
<context>
    <name>CopiesLine</name>
    <message>
        <source>Scan or add a file</source>
        <translation>مسح المستند أو إضافة ملف</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Its time ended on %1</source>
        <translation>انتهت مدة حفظها في %1</translation>
    </message>
    <message>
        <source>Kept through %1</source>
        <translation>تُحفظ إلى نهاية %1</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct it</source>
        <translation>تصحيح السطر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>in their turn</source>
        <translation>بحسب الدور</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>الاسم إن ذُكر</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Before others</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Corrected; both lines stay to be read.</source>
        <translation>صُحِّح السطر، وبقي السطران للاطلاع.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>إنهاء المراجعة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>This visit was not ended on its day</source>
        <translation>لم تُختم هذه المراجعة في يومها</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>إعادة إلى الانتظار</translation>
    </message>
</context>
<context>
    <name>CountCardsSheet</name>
    <message>
        <source>Count the drawer</source>
        <translation>عدّ الدرج</translation>
    </message>
    <message>
        <source>%1 handed over today.</source>
        <translation>المسلَّم اليوم %1.</translation>
    </message>
    <message>
        <source>Cards in the drawer</source>
        <translation>عدد البطاقات في الدرج</translation>
    </message>
    <message>
        <source>Who counted with you</source>
        <translation>من شاركك العدّ</translation>
    </message>
    <message>
        <source>Why it is other than recorded</source>
        <translation>سبب الفرق إن وُجد</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>تسجيل العدّ</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Count: %1</source>
        <translation>جرد: %1</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>العدد الموجود</translation>
    </message>
    <message>
        <source>Who counted with you</source>
        <translation>من شاركك العدّ</translation>
    </message>
    <message>
        <source>Why it is other than recorded</source>
        <translation>سبب الفرق إن وُجد</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>تسجيل الجرد</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 من %2 · %3</translation>
    </message>
</context>
<context>
    <name>CourseBanner</name>
    <message>
        <source>Note for this desk:</source>
        <translation>تنبيه على الملف:</translation>
    </message>
    <message>
        <source>The woman whose file this is died on %1; may God have mercy on her.</source>
        <translation>توفيت صاحبة هذا الملف في %1 رحمها الله.</translation>
    </message>
    <message>
        <source>The man whose file this is died on %1; may God have mercy on him.</source>
        <translation>توفي صاحب هذا الملف في %1 رحمه الله.</translation>
    </message>
    <message>
        <source>Condolence first. Letters go to the family until a new head is named.</source>
        <translation>يُبدأ بالعزاء، وتُوجَّه الخطابات إلى الأسرة حتى يُنقل الملف.</translation>
    </message>
    <message>
        <source>This file was closed on %1.</source>
        <translation>أُغلق هذا الملف في %1.</translation>
    </message>
    <message>
        <source>Services are suspended.</source>
        <translation>الخدمة موقوفة.</translation>
    </message>
    <message>
        <source>Services are suspended until %1.</source>
        <translation>الخدمة موقوفة إلى %1.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى %1</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Pass the file on</source>
        <translation>نقل الملف</translation>
    </message>
    <message>
        <source>Standing of the file</source>
        <translation>حال الملف</translation>
    </message>
    <message>
        <source>End the note</source>
        <translation>إنهاء التنبيه</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message>
        <source>Until %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>The beneficiary said: %1</source>
        <translation>أفاد المستفيد: %1</translation>
    </message>
    <message>
        <source>Not heard: %1</source>
        <translation>تعذّر السماع: %1</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>Died on %1</source>
        <translation>الوفاة: %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف رقم %1</translation>
    </message>
    <message>
        <source>Kinship to the deceased: %1</source>
        <translation>صلة القرابة بمن توفي: %1</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>الخطاب %1</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>“%1” goes on behind the lock; who began it is told how it ended.</source>
        <translation>«%1»: العمل مستمر خلف القفل، وتظهر نتيجته لمن بدأه عند دخوله.</translation>
    </message>
    <message>
        <source>What “%1” typed last could not be kept: they come in first, or it is lost.</source>
        <translation>تعذّر حفظ ما كُتب أخيرًا باسم %1؛ ابدأ بالدخول بهذا الاسم حتى لا يضيع.</translation>
    </message>
    <message>
        <source>What you sent last is being saved; then it locks.</source>
        <translation>يُحفظ آخر ما أُرسل، ثم يُقفل المكتب.</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still in its place. Try again; if it happens again, restart the program and tell whoever looks after it.</source>
        <translation>ما حُفظ من قبل سليم، وما كُتب باقٍ في موضعه. أعد المحاولة؛ فإن تكرر الخطأ فأعد تشغيل البرنامج وأبلغ مدير النظام.</translation>
    </message>
    <message>
        <source>A report without names or numbers of people was kept here:</source>
        <translation>حُفظ هنا تقرير لا أسماء فيه ولا أرقام لأحد:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CropFrame</name>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>الحافة العليا</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>الحافة السفلى</translation>
    </message>
    <message>
        <source>%1: %2% cut away</source>
        <translation>%1: قُص منها %2٪</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Hijri; change to Gregorian (F7)</source>
        <translation>هجري؛ للتحويل إلى الميلادي (F7)</translation>
    </message>
    <message>
        <source>Gregorian; change to Hijri (F7)</source>
        <translation>ميلادي؛ للتحويل إلى الهجري (F7)</translation>
    </message>
    <message>
        <source>The year %1 alone is kept.</source>
        <translation>تُحفظ السنة %1 وحدها.</translation>
    </message>
    <message>
        <source>The calendar has no such day. Keep instead:</source>
        <translation>ليس هذا اليوم في التقويم؛ اختر ما يُحفظ:</translation>
    </message>
    <message>
        <source>The year %1 alone</source>
        <translation>السنة %1 وحدها</translation>
    </message>
    <message>
        <source>That is %1</source>
        <translation>يوافق %1</translation>
    </message>
    <message>
        <source>Write day, month and year, such as %1.</source>
        <translation>اكتب اليوم والشهر والسنة، مثل %1.</translation>
    </message>
    <message>
        <source>There is no such day; check day and month.</source>
        <translation>لا يوجد يوم بهذا التاريخ؛ راجع اليوم والشهر.</translation>
    </message>
    <message>
        <source>There is no such day in the Umm al-Qura calendar; check day and month.</source>
        <translation>لا يوجد هذا اليوم في تقويم أم القرى؛ راجع اليوم والشهر.</translation>
    </message>
    <message>
        <source>The year is of one calendar, the name or sign beside it of the other; check them.</source>
        <translation>السنة من تقويم، واسم الشهر أو الرمز (هـ/م) من التقويم الآخر؛ راجعهما.</translation>
    </message>
    <message>
        <source>That date is another day of the week; check it.</source>
        <translation>هذا التاريخ ليس في اليوم المذكور من الأسبوع؛ راجعه.</translation>
    </message>
    <message>
        <source>These are two dates of different days; keep one.</source>
        <translation>هذان تاريخان ليومين مختلفين؛ أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>The year alone is not enough here; add day and month.</source>
        <translation>السنة وحدها لا تكفي هنا؛ أضف اليوم والشهر.</translation>
    </message>
    <message>
        <source>This date is too early.</source>
        <translation>هذا التاريخ أقدم مما يُقبل؛ راجعه.</translation>
    </message>
    <message>
        <source>This date is too late.</source>
        <translation>هذا التاريخ لم يأتِ بعد؛ راجعه.</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>هـ</translation>
    </message>
    <message>
        <source>CE</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Write the year in four digits: Hijri %1 to %2, or Gregorian %3 to %4.</source>
        <translation>اكتب السنة بأربعة أرقام: هجرية من %1 إلى %2، أو ميلادية من %3 إلى %4.</translation>
    </message>
</context>
<context>
    <name>DayLogPage</name>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A Hijri month</source>
        <translation>شهر هجري</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The visitors&apos; log</source>
        <translation>سجل المراجعين</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>لا مراجعين</translation>
    </message>
    <message>
        <source>Go to another day or month.</source>
        <translation>انتقل إلى يوم أو شهر آخر.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>After</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Print the log</source>
        <translation>طباعة السجل</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>فتح السطر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مُصحَّح</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>The day at the desk</source>
        <translation>يوم الاستقبال</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>فتح اليوم</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>ما تبقّى</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>لم يتبقَّ شيء.</translation>
    </message>
    <message>
        <source>A note for the record</source>
        <translation>ملاحظة تُكتب في المحضر</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إغلاق اليوم</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Not opened today; the desk may go on without.</source>
        <translation>لم يُفتح اليوم بعد، ولا يتوقف العمل على ذلك.</translation>
    </message>
    <message>
        <source>Opened %1, %2</source>
        <translation>فُتح: %1، %2</translation>
    </message>
    <message>
        <source>Closed %1, %2</source>
        <translation>أُغلق: %1، %2</translation>
    </message>
    <message>
        <source>To the backup</source>
        <translation>فتح النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Which day is closed</source>
        <translation>اليوم الذي يُقفل</translation>
    </message>
</context>
<context>
    <name>DebtLines</name>
    <message>
        <source>Debts</source>
        <translation>الديون</translation>
    </message>
    <message>
        <source>Add a debt</source>
        <translation>إضافة دين</translation>
    </message>
    <message>
        <source>Owed to</source>
        <translation>الدائن</translation>
    </message>
    <message>
        <source>Sum (riyals)</source>
        <translation>المبلغ (ريال)</translation>
    </message>
    <message>
        <source>There is a judgment</source>
        <translation>فيه حكم</translation>
    </message>
</context>
<context>
    <name>DecideAct</name>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>It waits for %1.</source>
        <translation>الطلب بانتظار قرار %1.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason that is told</source>
        <translation>السبب الذي يُبلَّغ</translation>
    </message>
    <message>
        <source>In the body&apos;s own words</source>
        <translation>بعبارة جهة الدراسة</translation>
    </message>
    <message>
        <source>Amount (riyals)</source>
        <translation>المبلغ (ريال)</translation>
    </message>
    <message>
        <source>Repeat the last one</source>
        <translation>تكرار القرار السابق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>ينقصه</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>فرد واحد</numerusform>
            <numerusform>فردان</numerusform>
            <numerusform>%Ln أفراد</numerusform>
            <numerusform>%Ln فردًا</numerusform>
            <numerusform>%Ln فرد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a head each month</source>
        <translation>%1 للفرد شهريًا</translation>
    </message>
    <message>
        <source>Recommendation: %1</source>
        <translation>التوصية: %1</translation>
    </message>
    <message>
        <source>Note with the referral: %1</source>
        <translation>ملاحظة الرفع: %1</translation>
    </message>
    <message>
        <source>Granted at once by the director</source>
        <translation>منحه المدير في الحال</translation>
    </message>
    <message>
        <source>Objection %1 to the decision that %2 recorded. An apology does not uphold it.</source>
        <translation>الاعتراض رقم %1 على القرار (سجّله: %2). اختيار الاعتذار يعني عدم قبوله.</translation>
    </message>
    <message>
        <source>%1 (by the office)</source>
        <translation>%1 (بقرار المكتب)</translation>
    </message>
    <message>
        <source>%1 a head each month by the study</source>
        <translation>نصيب الفرد من الصافي %1 شهريًا</translation>
    </message>
</context>
<context>
    <name>DeliverAct</name>
    <message>
        <source>Deliver the service</source>
        <translation>تسليم الخدمة</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>تسجيل التسليم</translation>
    </message>
    <message>
        <source>Complete what it waits for</source>
        <translation>استكمال النواقص</translation>
    </message>
    <message>
        <source>Amount (riyals)</source>
        <translation>المبلغ (ريال)</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>ما يُسلَّم</translation>
    </message>
    <message>
        <source>Yes, and the request is closed</source>
        <translation>نعم، ويُغلق الطلب</translation>
    </message>
    <message>
        <source>No, another follows</source>
        <translation>لا، يتبعه تسليم آخر</translation>
    </message>
    <message>
        <source>Is this the last part?</source>
        <translation>هل هذا آخر تسليم؟</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>توقيع الاستلام</translation>
    </message>
    <message>
        <source>Name of the taker</source>
        <translation>اسم المستلم</translation>
    </message>
    <message>
        <source>Number of the deed or authorisation</source>
        <translation>رقم الوكالة أو الصك أو التفويض</translation>
    </message>
    <message>
        <source>Not asked of who signed the request by a deed that holds</source>
        <translation>لا يُطلب ممن وقّع الطلب بصك أو وكالة سارية</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Signature of the taker</source>
        <translation>توقيع المستلم</translation>
    </message>
    <message>
        <source>%1 of what was decided is not delivered, and a closed request takes no more. If a part is to follow, go back and choose that another follows.</source>
        <translation>بقي %1 مما تقرر لم يُسلَّم، والطلب المغلق لا يُسلَّم فيه شيء بعده. إن كان له تسليم آخر فارجع واختر «لا، يتبعه تسليم آخر».</translation>
    </message>
    <message>
        <source>Left of what was decided: %1</source>
        <translation>الباقي مما تقرر: %1</translation>
    </message>
    <message>
        <source>Sign in the box first.</source>
        <translation>يلزم توقيع المستلم في المربع أولًا.</translation>
    </message>
    <message>
        <source>Close the request with less?</source>
        <translation>إغلاق الطلب قبل تمام التسليم؟</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>Items of the store</source>
        <translation>أصناف المستودع</translation>
    </message>
    <message>
        <source>Why the rest of the items is not handed out</source>
        <translation>سبب ترك بقية الأصناف</translation>
    </message>
    <message>
        <source>Missing as of today, and no bar: %1</source>
        <translation>ينقص حتى اليوم، ولا يمنع التسليم: %1</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Name, or number of request or file</source>
        <translation>الاسم، أو رقم الطلب أو الملف</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s)</source>
        <translation>
            <numerusform>لا تسليم</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%Ln تسليمات</numerusform>
            <numerusform>%Ln تسليمًا</numerusform>
            <numerusform>%Ln تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was delivered here</source>
        <translation>لا تسليم هنا</translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation>اختر تصفية أخرى، أو أفرغ البحث.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>كل المدد</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>نوع التسليم</translation>
    </message>
    <message>
        <source>All that was delivered</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>سلّمه</translation>
    </message>
    <message>
        <source>By anyone</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>المدينة أو الحي</translation>
    </message>
    <message>
        <source>Every city</source>
        <translation>كل المدن</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>يوم التسليم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما سُلّم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Register of deliveries</source>
        <translation>سجل التسليم</translation>
    </message>
    <message>
        <source>Open the distribution</source>
        <translation>فتح التوزيع</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>فتح الطلب</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>What was done in the place of %1 has ended; come in again to go on.</source>
        <translation>انتهت مدة النيابة عن %1؛ ادخل من جديد لمتابعة العمل.</translation>
    </message>
</context>
<context>
    <name>DeviceWhySheet</name>
    <message>
        <source>To be repaired: %1</source>
        <translation>إرسال للإصلاح: %1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>إصلاح: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>فقد: %1</translation>
    </message>
    <message>
        <source>Lend no more: %1</source>
        <translation>إخراج من الإعارة: %1</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>لدى من</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُصلح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Asked for it back: %1</source>
        <translation>طلب إعادة: %1</translation>
    </message>
    <message>
        <source>What the family said</source>
        <translation>ما قالته الأسرة</translation>
    </message>
    <message>
        <source>Give for good: %1</source>
        <translation>تمليك: %1</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Which devices</source>
        <translation>أي الأجهزة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lent devices</source>
        <translation>الأجهزة المعارة</translation>
    </message>
    <message>
        <source>No device here</source>
        <translation>لا جهاز هنا</translation>
    </message>
    <message>
        <source>Enter a device by its serial; then it can be lent.</source>
        <translation>سجّل الجهاز برقمه التسلسلي ثم يُعار.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>سجل الجهاز</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>To be repaired</source>
        <translation>إرسال للإصلاح</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>تسجيل الإصلاح</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>تسجيل فقد</translation>
    </message>
    <message>
        <source>Lend no more</source>
        <translation>إخراج من الإعارة</translation>
    </message>
    <message>
        <source>A new device</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Over its time</source>
        <translation>تجاوز موعده</translation>
    </message>
    <message>
        <source>Asked for it back</source>
        <translation>تسجيل طلب الإعادة</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>طباعة المحضر</translation>
    </message>
    <message>
        <source>Give for good</source>
        <translation>تمليك</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>guarantee: %1</source>
        <translation>الضمان: %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>المستلم: %1</translation>
    </message>
    <message>
        <source>the guarantee was given back</source>
        <translation>أُعيد الضمان</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>not on record</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
</context>
<context>
    <name>DigitsField</name>
    <message>
        <source>%1 characters are needed; %2 were typed.</source>
        <translation>عدد الخانات المطلوبة %1، والمكتوب %2.</translation>
    </message>
</context>
<context>
    <name>DistinctSheet</name>
    <message>
        <source>Another person than %1?</source>
        <translation>شخص آخر غير %1؟</translation>
    </message>
    <message>
        <source>How they are told apart</source>
        <translation>ما يميّز أحدهما عن الآخر</translation>
    </message>
    <message>
        <source>Both files show it from now on.</source>
        <translation>يظهر ذلك في الملفين.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>جارٍ الإصدار…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الإرسال إلى الطابعة…</translation>
    </message>
</context>
<context>
    <name>DoneStage</name>
    <message>
        <source>What remains</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>Record papers that were brought</source>
        <translation>تسجيل مستندات أُحضرت</translation>
    </message>
    <message>
        <source>Take the signature</source>
        <translation>أخذ التوقيع</translation>
    </message>
    <message>
        <source>Deliver the service</source>
        <translation>تسليم الخدمة</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>طباعة إيصال الاستلام</translation>
    </message>
    <message>
        <source>Print the request form</source>
        <translation>طباعة نموذج الطلب</translation>
    </message>
    <message>
        <source>Print the referral memo</source>
        <translation>طباعة مذكرة الرفع</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>أوراق للطباعة</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s file</source>
        <translation>فتح ملف المستفيد</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>استقبال المراجع التالي</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>مطلوب إحضاره: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>خطوة لم تتم: %1</translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>Files that may be doubles</source>
        <translation>ملفات قد تكون مكررة</translation>
    </message>
    <message>
        <source>No doubles found</source>
        <translation>لا ملفات مكررة</translation>
    </message>
    <message>
        <source>Who is alike in name, birth or number stands here.</source>
        <translation>يظهر هنا من تشابهت أسماؤهم أو مواليدهم أو أرقامهم.</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>مقارنة الملفين</translation>
    </message>
    <message>
        <source>Record two people</source>
        <translation>تسجيل أنهما شخصان</translation>
    </message>
    <message>
        <source>Look anew</source>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The other name</source>
        <translation>الاسم الآخر</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>الملف الآخر</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>The list reminds; no file is merged by itself</source>
        <translation>القائمة تذكير؛ لا يُضم ملف من تلقاء نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا ملفين متشابهين</numerusform>
            <numerusform>ملفان متشابهان</numerusform>
            <numerusform>زوجان من الملفات</numerusform>
            <numerusform>%Ln أزواج من الملفات</numerusform>
            <numerusform>%Ln زوجًا من الملفات</numerusform>
            <numerusform>%Ln زوج من الملفات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 looked at so far</source>
        <translation>فُحص %1 حتى الآن</translation>
    </message>
    <message>
        <source>Both files show that they are of two people.</source>
        <translation>يظهر في الملفين أنهما لشخصين.</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>What it was typed for is closed or is no more. It can be read and copied.</source>
        <translation>ما كُتب له أُغلق أو لم يعد موجودًا. يمكن قراءته ونسخه.</translation>
    </message>
    <message>
        <source>It is sealed to a password that is no more, and can&apos;t be read again; throw it away.</source>
        <translation>أُقفل بكلمة مرور لم تعد سارية، ولا تمكن قراءته؛ احذفه.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>ما كُتب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Typed earlier</source>
        <translation>كتابة سابقة</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>حُفظت في %1</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Typed and not saved yet; nobody else sees it.</source>
        <translation>كُتبت ولم تُسجّل بعد، ولا يراها غيرك.</translation>
    </message>
    <message>
        <source>%1; press here to go on with what was typed.</source>
        <translation>%1؛ اضغط هنا لمتابعة ما كُتب.</translation>
    </message>
    <message>
        <source>Drafts:</source>
        <translation>المسودات:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>sealed to you alone</source>
        <translation>لا يفتحها غيرك</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>حذف ما كُتب؟</translation>
    </message>
    <message>
        <source>%1: what is on record stays as it is.</source>
        <translation>%1: ما في السجل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذف المسودة</translation>
    </message>
</context>
<context>
    <name>DueBanners</name>
    <message>
        <source>At reception:</source>
        <translation>عند الاستقبال:</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting.</source>
        <translation>
            <numerusform>لا مراجعين ينتظرون.</numerusform>
            <numerusform>مراجع واحد ينتظر.</numerusform>
            <numerusform>مراجعان ينتظران.</numerusform>
            <numerusform>%Ln مراجعين ينتظرون.</numerusform>
            <numerusform>%Ln مراجعًا ينتظرون.</numerusform>
            <numerusform>%Ln مراجع ينتظرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today&apos;s appointments:</source>
        <translation>مواعيد اليوم:</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come.</source>
        <translation>
            <numerusform>لا مواعيد باقية.</numerusform>
            <numerusform>موعد واحد باقٍ.</numerusform>
            <numerusform>موعدان باقيان.</numerusform>
            <numerusform>%Ln مواعيد باقية.</numerusform>
            <numerusform>%Ln موعدًا باقيًا.</numerusform>
            <numerusform>%Ln موعد باقٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>الوارد:</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for an answer.</source>
        <translation>
            <numerusform>لا خطابات تنتظر الرد.</numerusform>
            <numerusform>خطاب واحد ينتظر الرد.</numerusform>
            <numerusform>خطابان ينتظران الرد.</numerusform>
            <numerusform>%Ln خطابات تنتظر الرد.</numerusform>
            <numerusform>%Ln خطابًا تنتظر الرد.</numerusform>
            <numerusform>%Ln خطاب تنتظر الرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yearly update:</source>
        <translation>التحديث السنوي:</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) overdue.</source>
        <translation>
            <numerusform>لا ملفات تأخّر تحديثها.</numerusform>
            <numerusform>ملف واحد تأخّر تحديثه.</numerusform>
            <numerusform>ملفان تأخّر تحديثهما.</numerusform>
            <numerusform>%Ln ملفات تأخّر تحديثها.</numerusform>
            <numerusform>%Ln ملفًا تأخّر تحديثها.</numerusform>
            <numerusform>%Ln ملف تأخّر تحديثها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers in files:</source>
        <translation>المستندات:</translation>
    </message>
    <message numerus="yes">
        <source>%n ended.</source>
        <translation>
            <numerusform>لا مستندات انتهت.</numerusform>
            <numerusform>مستند واحد انتهى.</numerusform>
            <numerusform>مستندان انتهيا.</numerusform>
            <numerusform>%Ln مستندات انتهت.</numerusform>
            <numerusform>%Ln مستندًا انتهت.</numerusform>
            <numerusform>%Ln مستند انتهت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sons and daughters:</source>
        <translation>الأبناء والبنات:</translation>
    </message>
    <message numerus="yes">
        <source>%n of age.</source>
        <translation>
            <numerusform>لا أحد بلغ السن.</numerusform>
            <numerusform>واحد بلغ السن.</numerusform>
            <numerusform>اثنان بلغا السن.</numerusform>
            <numerusform>%Ln بلغوا السن.</numerusform>
            <numerusform>%Ln بلغوا السن.</numerusform>
            <numerusform>%Ln بلغوا السن.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be told today:</source>
        <translation>للإبلاغ اليوم:</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies).</source>
        <translation>
            <numerusform>لا قرارات.</numerusform>
            <numerusform>قرار واحد.</numerusform>
            <numerusform>قراران.</numerusform>
            <numerusform>%Ln قرارات.</numerusform>
            <numerusform>%Ln قرارًا.</numerusform>
            <numerusform>%Ln قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Told in vain:</source>
        <translation>لم يصل الرد:</translation>
    </message>
    <message numerus="yes">
        <source>%n after two attempts or more.</source>
        <translation>
            <numerusform>لا طلبات بعد محاولتين فأكثر.</numerusform>
            <numerusform>طلب واحد بعد محاولتين فأكثر.</numerusform>
            <numerusform>طلبان بعد محاولتين فأكثر.</numerusform>
            <numerusform>%Ln طلبات بعد محاولتين فأكثر.</numerusform>
            <numerusform>%Ln طلبًا بعد محاولتين فأكثر.</numerusform>
            <numerusform>%Ln طلب بعد محاولتين فأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unclear procedures:</source>
        <translation>استفسارات:</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for your answer.</source>
        <translation>
            <numerusform>لا أسئلة تنتظر جوابك.</numerusform>
            <numerusform>سؤال واحد ينتظر جوابك.</numerusform>
            <numerusform>سؤالان ينتظران جوابك.</numerusform>
            <numerusform>%Ln أسئلة تنتظر جوابك.</numerusform>
            <numerusform>%Ln سؤالًا ينتظر جوابك.</numerusform>
            <numerusform>%Ln سؤال ينتظر جوابك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to objections:</source>
        <translation>أجوبة الاعتراضات:</translation>
    </message>
    <message numerus="yes">
        <source>%n to be told.</source>
        <translation>
            <numerusform>لا شيء يُبلَّغ.</numerusform>
            <numerusform>جواب واحد يُبلَّغ.</numerusform>
            <numerusform>جوابان يُبلَّغان.</numerusform>
            <numerusform>%Ln أجوبة تُبلَّغ.</numerusform>
            <numerusform>%Ln جوابًا يُبلَّغ.</numerusform>
            <numerusform>%Ln جواب يُبلَّغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of visits:</source>
        <translation>أسئلة الزيارات:</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to be given.</source>
        <translation>
            <numerusform>لا أجوبة.</numerusform>
            <numerusform>جواب واحد لم يُبلَّغ.</numerusform>
            <numerusform>جوابان لم يُبلَّغا.</numerusform>
            <numerusform>%Ln أجوبة لم تُبلَّغ.</numerusform>
            <numerusform>%Ln جوابًا لم يُبلَّغ.</numerusform>
            <numerusform>%Ln جواب لم يُبلَّغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lent devices:</source>
        <translation>الأجهزة المعارة:</translation>
    </message>
    <message numerus="yes">
        <source>%n due within a week.</source>
        <translation>
            <numerusform>لا موعد إعادة خلال أسبوع.</numerusform>
            <numerusform>موعد إعادة واحد خلال أسبوع.</numerusform>
            <numerusform>موعدا إعادة خلال أسبوع.</numerusform>
            <numerusform>%Ln مواعيد إعادة خلال أسبوع.</numerusform>
            <numerusform>%Ln موعد إعادة خلال أسبوع.</numerusform>
            <numerusform>%Ln موعد إعادة خلال أسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the store:</source>
        <translation>في المستودع:</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) end within a month.</source>
        <translation>
            <numerusform>لا صنف تنتهي صلاحيته خلال شهر.</numerusform>
            <numerusform>صنف واحد تنتهي صلاحيته خلال شهر.</numerusform>
            <numerusform>صنفان تنتهي صلاحيتهما خلال شهر.</numerusform>
            <numerusform>%Ln أصناف تنتهي صلاحيتها خلال شهر.</numerusform>
            <numerusform>%Ln صنفًا تنتهي صلاحيتها خلال شهر.</numerusform>
            <numerusform>%Ln صنف تنتهي صلاحيتها خلال شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned transfers:</source>
        <translation>تحويلات أعادها البنك:</translation>
    </message>
    <message numerus="yes">
        <source>%n IBAN(s) to be updated.</source>
        <translation>
            <numerusform>لا آيبان للتحديث.</numerusform>
            <numerusform>آيبان واحد للتحديث.</numerusform>
            <numerusform>رقما آيبان للتحديث.</numerusform>
            <numerusform>%Ln أرقام آيبان للتحديث.</numerusform>
            <numerusform>%Ln رقم آيبان للتحديث.</numerusform>
            <numerusform>%Ln رقم آيبان للتحديث.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy:</source>
        <translation>السياسة:</translation>
    </message>
    <message numerus="yes">
        <source>%n signature of yours is missing.</source>
        <translation>
            <numerusform>لا توقيع ناقص.</numerusform>
            <numerusform>ينقصها توقيعك.</numerusform>
            <numerusform>ينقصها توقيعان لك.</numerusform>
            <numerusform>ينقصها %Ln توقيعات لك.</numerusform>
            <numerusform>ينقصها %Ln توقيعًا لك.</numerusform>
            <numerusform>ينقصها %Ln توقيع لك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the staff have not signed.</source>
        <translation>
            <numerusform>لم يبق من يوقّعها.</numerusform>
            <numerusform>واحد من العاملين لم يوقّعها.</numerusform>
            <numerusform>اثنان من العاملين لم يوقّعاها.</numerusform>
            <numerusform>%Ln من العاملين لم يوقّعوها.</numerusform>
            <numerusform>%Ln من العاملين لم يوقّعوها.</numerusform>
            <numerusform>%Ln من العاملين لم يوقّعوها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recurring aid:</source>
        <translation>الدفعات الدورية:</translation>
    </message>
    <message numerus="yes">
        <source>%n to be reviewed.</source>
        <translation>
            <numerusform>لا مراجعات.</numerusform>
            <numerusform>حان موعد مراجعة واحدة.</numerusform>
            <numerusform>حان موعد مراجعتين.</numerusform>
            <numerusform>حان موعد %Ln مراجعات.</numerusform>
            <numerusform>حان موعد %Ln مراجعة.</numerusform>
            <numerusform>حان موعد %Ln مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>read from a file at set-up; press here to confirm it.</source>
        <translation>قُرئت من ملف عند التأسيس؛ اضغط هنا لتأكيدها.</translation>
    </message>
    <message>
        <source>Complaints:</source>
        <translation>الشكاوى:</translation>
    </message>
    <message numerus="yes">
        <source>%n in hand.</source>
        <translation>
            <numerusform>لا شكاوى.</numerusform>
            <numerusform>شكوى واحدة قيد المعالجة.</numerusform>
            <numerusform>شكويان قيد المعالجة.</numerusform>
            <numerusform>%Ln قيد المعالجة.</numerusform>
            <numerusform>%Ln قيد المعالجة.</numerusform>
            <numerusform>%Ln قيد المعالجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of ethics:</source>
        <translation>ميثاق الأخلاقيات:</translation>
    </message>
    <message>
        <source>Changes in files:</source>
        <translation>تعديلات الملفات:</translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed for.</source>
        <translation>
            <numerusform>لا تعديلات بانتظار التوقيع.</numerusform>
            <numerusform>تعديل واحد بانتظار التوقيع.</numerusform>
            <numerusform>تعديلان بانتظار التوقيع.</numerusform>
            <numerusform>%Ln تعديلات بانتظار التوقيع.</numerusform>
            <numerusform>%Ln تعديلًا بانتظار التوقيع.</numerusform>
            <numerusform>%Ln تعديل بانتظار التوقيع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Until today</source>
        <translation>حتى اليوم</translation>
    </message>
    <message>
        <source>Tick the whole line</source>
        <translation>اختيار أسطر البند</translation>
    </message>
    <message>
        <source>What can be ordered</source>
        <translation>ما يمكن الأمر بصرفه</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا دفعات مستحقة</translation>
    </message>
    <message>
        <source>What is promised and due this month stands here.</source>
        <translation>يظهر هنا ما خُصّص وحلّ موعده.</translation>
    </message>
    <message>
        <source>What falls due until then</source>
        <translation>المستحق حتى</translation>
    </message>
</context>
<context>
    <name>EditsList</name>
    <message>
        <source>No edit waits to be recorded.</source>
        <translation>لا تعديل ينتظر التسجيل بعد.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك التعديل</translation>
    </message>
    <message>
        <source>It took the place of</source>
        <translation>حلّ محل</translation>
    </message>
</context>
<context>
    <name>ElsewherePage</name>
    <message>
        <source>Name, place, association, identity or mobile</source>
        <translation>اسم أو مكان أو جمعية أو هوية أو جوال</translation>
    </message>
    <message>
        <source>Sent to other associations</source>
        <translation>المُحالون إلى جمعيات أخرى</translation>
    </message>
    <message>
        <source>Nobody was sent elsewhere</source>
        <translation>لا إحالات بعد</translation>
    </message>
    <message>
        <source>Who is from outside the area stands here once the letter is issued.</source>
        <translation>يظهر هنا من هو خارج النطاق بعد إصدار خطاب إحالته.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُحيل إلى</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>مكان الإقامة</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>عرض الخطاب</translation>
    </message>
    <message>
        <source>Outgoing number</source>
        <translation>رقم الصادر</translation>
    </message>
</context>
<context>
    <name>ElsewhereSheet</name>
    <message>
        <source>Send to another association</source>
        <translation>إحالة إلى جمعية أخرى</translation>
    </message>
    <message>
        <source>No file and no request is opened. The letter tells no need and no category.</source>
        <translation>لا يُفتح ملف ولا طلب، ولا يذكر الخطاب حاجة ولا فئة.</translation>
    </message>
    <message>
        <source>Issue the letter</source>
        <translation>إصدار الخطاب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The other association</source>
        <translation>الجمعية الأخرى</translation>
    </message>
    <message>
        <source>Another, written here</source>
        <translation>جمعية أخرى تُكتب هنا</translation>
    </message>
    <message>
        <source>Named before</source>
        <translation>جمعيات سبق ذكرها</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>مكان الإقامة</translation>
    </message>
    <message>
        <source>Identity, if given</source>
        <translation>رقم الهوية إن ذُكر</translation>
    </message>
    <message>
        <source>Mobile, if given</source>
        <translation>الجوال إن ذُكر</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>ملاحظة للمكتب</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتيجة تطابق ما اخترت</translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation>اختر تصفية أخرى، أو أفرغ البحث.</translation>
    </message>
</context>
<context>
    <name>EndCardSheet</name>
    <message>
        <source>Card %1 is lost</source>
        <translation>فقد البطاقة %1</translation>
    </message>
    <message>
        <source>Cancel card %1</source>
        <translation>إلغاء البطاقة %1</translation>
    </message>
    <message>
        <source>Put card %1 back</source>
        <translation>استعادة البطاقة %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>EndLinkSheet</name>
    <message>
        <source>End the link with the file of %1?</source>
        <translation>إنهاء الربط مع ملف %1؟</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>End the link</source>
        <translation>إنهاء الربط</translation>
    </message>
    <message>
        <source>The link has ended; it stays readable.</source>
        <translation>انتهى الربط، ويبقى مقروءًا.</translation>
    </message>
</context>
<context>
    <name>EndOfficerSheet</name>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>EndScheduleSheet</name>
    <message>
        <source>End the instalments</source>
        <translation>إنهاء الدفعات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The instalments are over; what is left went back to its line.</source>
        <translation>انتهت الدفعات، وعاد ما بقي منها إلى بنده.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>%1 acts in the place of %2 no more, from now on.</source>
        <translation>ينتهي من الآن عمل %1 نيابةً عن %2.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It is ended.</source>
        <translation>أُنهي.</translation>
    </message>
    <message>
        <source>End the deputation</source>
        <translation>إنهاء التكليف</translation>
    </message>
    <message>
        <source>End the lent authority</source>
        <translation>إنهاء التفويض</translation>
    </message>
</context>
<context>
    <name>EndedCopies</name>
    <message>
        <source>Copies whose time has ended</source>
        <translation>نسخ انتهت مدة حفظها</translation>
    </message>
    <message>
        <source>One asks for it and another destroys it. What was kept, of what and why, stays on record; so does what was paid and handed over.</source>
        <translation>يطلب الإتلاف موظف ويتلفها غيره. ويبقى مدوَّنًا ما حُفظ وسبب حفظه، وكل ما صُرف وسُلّم.</translation>
    </message>
    <message>
        <source>Copies whose time has ended:</source>
        <translation>نسخ انتهت مدة حفظها:</translation>
    </message>
    <message>
        <source>Its time ended on %1</source>
        <translation>انتهت مدتها في %1</translation>
    </message>
    <message>
        <source>%1 asked for it</source>
        <translation>طلب إتلافها: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Another destroys it</source>
        <translation>يتلفها موظف آخر</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Ask to destroy it</source>
        <translation>طلب الإتلاف</translation>
    </message>
    <message>
        <source>Another of the staff can destroy it now.</source>
        <translation>طُلب الإتلاف، ويتلفها موظف آخر.</translation>
    </message>
    <message>
        <source>Destroy the copy of “%1”?</source>
        <translation>إتلاف نسخة «%1»؟</translation>
    </message>
    <message>
        <source>Nobody can bring it back; copies in earlier backups go with those.</source>
        <translation>لا تُسترجع بعد ذلك، وما في النسخ الاحتياطية السابقة يذهب معها.</translation>
    </message>
    <message>
        <source>The copy was destroyed.</source>
        <translation>أُتلفت النسخة.</translation>
    </message>
    <message>
        <source>%1; press here to show them.</source>
        <translation>%1؛ اضغط هنا للعرض.</translation>
    </message>
</context>
<context>
    <name>EnquireSheet</name>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>The enquiry</source>
        <translation>الاستفسار</translation>
    </message>
    <message>
        <source>The enquiry waits in the officer&apos;s list.</source>
        <translation>سُجّل الاستفسار في قائمة ضابط الاتصال.</translation>
    </message>
</context>
<context>
    <name>EnquiryCard</name>
    <message>
        <source>A visit in one line</source>
        <translation>زيارة سريعة</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>تسجيل الزيارة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>الاسم إن ذُكر</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Hand a question on</source>
        <translation>إحالة سؤال</translation>
    </message>
</context>
<context>
    <name>EnterCodeSheet</name>
    <message>
        <source>The text is the office&apos;s own; whoever signed another one is asked anew.</source>
        <translation>النص من وضع المكتب؛ ومن وقّع نصًا قبله يُطلب توقيعه من جديد.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The code of ethics is in force; all staff are asked to sign it.</source>
        <translation>يُعمل بالميثاق؛ ويُطلب توقيع العاملين عليه.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Take out</source>
        <translation>حذف من القائمة</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>entered in this sitting</source>
        <translation>أُدخلت الآن</translation>
    </message>
    <message>
        <source>entered in the round</source>
        <translation>أُدخلت في الجولة</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>وُزّعت</translation>
    </message>
    <message>
        <source>Save and next sheet</source>
        <translation>حفظ والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Take back the last sheet</source>
        <translation>التراجع عن آخر ورقة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>A digit goes on; Enter passes a question by, the arrow up goes back.</source>
        <translation>يكفي الرقم للانتقال إلى السؤال التالي. لترك السؤال فارغًا: Enter؛ وللرجوع: السهم الأعلى.</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Entry of sheets</source>
        <translation>إدخال الأوراق</translation>
    </message>
    <message>
        <source>Click here to write how many there were.</source>
        <translation>اضغط هنا لكتابة العدد الصحيح.</translation>
    </message>
    <message>
        <source>Take back the last sheet?</source>
        <translation>التراجع عن آخر ورقة؟</translation>
    </message>
    <message>
        <source>The sheet saved last is removed from the round; enter it anew if it counts.</source>
        <translation>تُحذف من الجولة آخر ورقة حُفظت؛ أعد إدخالها إن كانت تُحتسب.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنها</translation>
    </message>
    <message>
        <source>The last sheet was taken back.</source>
        <translation>حُذفت آخر ورقة أُدخلت.</translation>
    </message>
</context>
<context>
    <name>ErrorCount</name>
    <message numerus="yes">
        <source>%n field(s) need correction</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى تصحيح</numerusform>
            <numerusform>حقل واحد يحتاج إلى تصحيح</numerusform>
            <numerusform>حقلان يحتاجان إلى تصحيح</numerusform>
            <numerusform>%Ln حقول تحتاج إلى تصحيح</numerusform>
            <numerusform>%Ln حقلًا يحتاج إلى تصحيح</numerusform>
            <numerusform>%Ln حقل يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExceptSheet</name>
    <message>
        <source>%1. Who has a policy of their own by regulations is excepted.</source>
        <translation>%1. يُستثنى من صدرت له سياسة خاصة وفقًا للأنظمة.</translation>
    </message>
    <message>
        <source>Their own policy</source>
        <translation>السياسة الخاصة</translation>
    </message>
    <message>
        <source>The exception is on record.</source>
        <translation>سُجّل الاستثناء.</translation>
    </message>
</context>
<context>
    <name>ExplanationStage</name>
    <message>
        <source>The visitor was told, and understood</source>
        <translation>أُخبر المراجع بذلك وفهمه</translation>
    </message>
    <message>
        <source>Who studies the request, and how and when the reply comes.</source>
        <translation>من يدرس الطلب، وكيف يأتي الرد ومتى.</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Read the sentence to the visitor, then tick here.</source>
        <translation>اقرأ العبارة على المراجع ثم ضع العلامة هنا.</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export or print</source>
        <translation>تصدير أو طباعة</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export “%1”</source>
        <translation>تصدير «%1»</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن القائمة</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>الجهة المتسلمة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>السبب، ويُدوَّن في السجل</translation>
    </message>
    <message>
        <source>Only those who agreed to it stand in a list for others, without identity.</source>
        <translation>لا يظهر في قائمة لغير المكتب إلا من وافق، وبلا رقم هوية.</translation>
    </message>
    <message>
        <source>The list is saved.</source>
        <translation>حُفظت القائمة.</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>حفظ ملف Excel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كشف PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة الكشف</translation>
    </message>
    <message>
        <source>The list was sent to the printer.</source>
        <translation>أُرسل الكشف إلى الطابعة.</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>تجهيز القائمة</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>The figures</source>
        <translation>حساب الاستحقاق</translation>
    </message>
    <message>
        <source>No class: nothing is lacking</source>
        <translation>بلا فئة: لا عجز</translation>
    </message>
    <message>
        <source>Not entitled to zakat</source>
        <translation>غير مستحق للزكاة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Why another class than the table proposes</source>
        <translation>سبب اختلاف الفئة عن المقترح</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>الزكاة</translation>
    </message>
    <message>
        <source>By the office&apos;s rules of entitlement, to be weighed: %1</source>
        <translation>من ضوابط الاستحقاق لدى المكتب، للنظر فيها: %1</translation>
    </message>
    <message>
        <source>Class proposed</source>
        <translation>الفئة المقترحة</translation>
    </message>
    <message>
        <source>None: nothing is lacking</source>
        <translation>لا فئة: لا عجز</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Name, or number of the file, identity or mobile</source>
        <translation>الاسم أو رقم الملف أو الهوية أو الجوال</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>مرتبة بالاسم</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No file here</source>
        <translation>لا ملفات هنا</translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation>اختر تصفية أخرى، أو أفرغ البحث.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <translation>التحديث السنوي</translation>
    </message>
    <message>
        <source>Any update</source>
        <translation>أي تحديث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Update due</source>
        <translation>موعد التحديث</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>المدينة أو الحي</translation>
    </message>
    <message>
        <source>Every city</source>
        <translation>كل المدن</translation>
    </message>
    <message>
        <source>Issue letters</source>
        <translation>إصدار خطابات</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Its own order</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>From its end</source>
        <translation>من آخره</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>تصفيات محفوظة</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>حفظ هذه التصفية</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>حذف هذه التصفية</translation>
    </message>
    <message>
        <source>From its beginning</source>
        <translation>من أوله</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>البحث: «%1»</translation>
    </message>
    <message>
        <source>%1, from its end</source>
        <translation>%1، من آخره</translation>
    </message>
</context>
<context>
    <name>FirstCard</name>
    <message>
        <source>Send to another association</source>
        <translation>إحالة إلى جمعية أخرى</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Lives in our area?</source>
        <translation>هل السكن في نطاقنا؟</translation>
    </message>
    <message>
        <source>Helped by another association?</source>
        <translation>هل سبقت مساعدة من جمعية أخرى؟</translation>
    </message>
    <message>
        <source>A passer-by: one-off aid only</source>
        <translation>عابر سبيل: مساعدة لمرة واحدة</translation>
    </message>
    <message>
        <source>Which association</source>
        <translation>اسم الجمعية</translation>
    </message>
    <message>
        <source>Who dealt with it there</source>
        <translation>من تولّى الأمر لديها</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>كيف جرى التواصل معها</translation>
    </message>
    <message>
        <source>When it helped</source>
        <translation>متى كانت المساعدة</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>بمَ أجابت</translation>
    </message>
    <message>
        <source>Before the request</source>
        <translation>قبل الطلب</translation>
    </message>
    <message>
        <source>By the address that is written: in our area.</source>
        <translation>بحسب العنوان المكتوب: داخل النطاق.</translation>
    </message>
    <message>
        <source>By the address that is written: outside our area.</source>
        <translation>بحسب العنوان المكتوب: خارج النطاق.</translation>
    </message>
    <message>
        <source>Sent before: %1 to %2, on %3.</source>
        <translation>سبقت إحالة: %1 إلى %2 في %3.</translation>
    </message>
    <message>
        <source>No file was found; one is opened with this visit.</source>
        <translation>لا ملف سابقًا بما بُحث عنه؛ ويُفتح ملف مع هذه الزيارة.</translation>
    </message>
    <message>
        <source>From outside the area: a letter takes them to another association, without a file. Who is on the way may be helped once, and who insists is registered as anybody is.</source>
        <translation>من خارج النطاق: يُحال بخطاب إلى جمعية أخرى بلا فتح ملف. وعابر السبيل قد يُساعد مرة واحدة، ومن رغب في التسجيل يُسجَّل كغيره.</translation>
    </message>
    <message>
        <source>For one on the way the director&apos;s limit is %1 riyals.</source>
        <translation>وحد الإدارة التنفيذية لعابر السبيل %1 ريال.</translation>
    </message>
    <message>
        <source>File %1, registered on %2.</source>
        <translation>الملف رقم %1، سُجّل في %2.</translation>
    </message>
</context>
<context>
    <name>FirstHere</name>
    <message>
        <source>Answered before the newest request</source>
        <translation>ما أُجيب به قبل آخر طلب</translation>
    </message>
</context>
<context>
    <name>FirstRows</name>
    <message>
        <source>Show all (%1)</source>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>Fittings</name>
    <message>
        <source>Practice office</source>
        <translation>دخول مكتب التدريب</translation>
    </message>
    <message>
        <source>File for technical help</source>
        <translation>عرض ملف المساعدة التقنية</translation>
    </message>
</context>
<context>
    <name>FollowPage</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Nothing to follow here</source>
        <translation>لا ملفات في هذه القائمة</translation>
    </message>
    <message>
        <source>Choose another list; files come here when their day comes.</source>
        <translation>اختر قائمة أخرى؛ تظهر الملفات هنا حين يأتي موعدها.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Yearly update</source>
        <translation>التحديث السنوي</translation>
    </message>
    <message>
        <source>Papers that end</source>
        <translation>مستندات تنتهي</translation>
    </message>
    <message>
        <source>Children of age</source>
        <translation>بلوغ السن</translation>
    </message>
    <message>
        <source>Closed and suspended</source>
        <translation>المغلقة والموقوفة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>The lists remind; no file changes by itself</source>
        <translation>القوائم للتذكير، ولا يتغيّر ملف من نفسه</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>كل الأسباب</translation>
    </message>
    <message>
        <source>By the office&apos;s choice no yearly update is asked for.</source>
        <translation>لا يُطلب تحديث سنوي للبيانات، بقرار المكتب.</translation>
    </message>
    <message>
        <source>Tell the family, then update with them. After two tellings the director may close a file for it, with this reason.</source>
        <translation>تُبلَّغ الأسرة ثم تُراجع بياناتها معها. وبعد إبلاغين يجوز للإدارة التنفيذية إغلاق الملف لهذا السبب.</translation>
    </message>
    <message>
        <source>Ask for the renewed one at the next visit. No visit and no delivery waits for it here.</source>
        <translation>يُطلب المجدَّد في الزيارة القادمة. ولا تتوقف عليه زيارة ولا تسليم من هذه القائمة.</translation>
    </message>
    <message>
        <source>The office has set no age; the director does under its choices.</source>
        <translation>لم يحدد المكتب سن البلوغ؛ وتحدده الإدارة التنفيذية في اختيارات المكتب.</translation>
    </message>
    <message>
        <source>Look at the file with the family: an own file, another category, or an exception by the director.</source>
        <translation>يُنظر في الملف مع الأسرة: ملف مستقل أو فئة أخرى أو استثناء من الإدارة التنفيذية.</translation>
    </message>
    <message>
        <source>A closed file keeps its number and is opened again from its page.</source>
        <translation>يبقى للملف المغلق رقمه، ويُعاد فتحه من صفحته.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; scroll for more</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>أول سطر؛ والبقية بالنزول</numerusform>
            <numerusform>أول سطرين؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln أسطر؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln سطرًا؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln سطر؛ والبقية بالنزول</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up of files</source>
        <translation>متابعة الملفات</translation>
    </message>
    <message>
        <source>Record a telling</source>
        <translation>تسجيل إبلاغ</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Changes to be signed for</source>
        <translation>بانتظار التوقيع</translation>
    </message>
    <message>
        <source>Open the file and sign for the change with whose file it is, at their next visit. The change holds already.</source>
        <translation>افتح الملف، وخذ التوقيع على التعديل من صاحبه في زيارته التالية. والتعديل سارٍ قبل التوقيع.</translation>
    </message>
</context>
<context>
    <name>FollowWays</name>
    <message>
        <source>Visits to homes</source>
        <translation>عرض زيارات المبادرة</translation>
    </message>
    <message>
        <source>Notice of privacy</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>ملفات قد تكون مكررة</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This is needed; fill it in.</source>
        <translation>هذا الحقل مطلوب؛ أكمله.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Known already?</source>
        <translation>هل له ملف سابق؟</translation>
    </message>
    <message>
        <source>Search first; whoever is not found is registered with what you typed.</source>
        <translation>ابحث أولًا؛ ومن لا يظهر في البحث يُسجَّل بما كتبته.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لا نتائج بهذا الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Try another spelling or a number, or register with what you typed.</source>
        <translation>جرّب كتابة أخرى أو رقمًا، أو سجّل مستفيدًا جديدًا بما كتبته.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Asked after a request</source>
        <translation>تدوين سؤال عن طلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>حال الملف</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Head died</source>
        <translation>توفي صاحبه</translation>
    </message>
    <message>
        <source>%1 (household of %2)</source>
        <translation>%1 (من أفراد أسرة %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا طلبات قائمة</numerusform>
            <numerusform>طلب قائم</numerusform>
            <numerusform>طلبان قائمان</numerusform>
            <numerusform>%Ln طلبات قائمة</numerusform>
            <numerusform>%Ln طلبًا قائمًا</numerusform>
            <numerusform>%Ln طلب قائم</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>The first %n; scroll for more</source>
        <translation>
            <numerusform>لا نتائج بعد</numerusform>
            <numerusform>أول نتيجة؛ والبقية بالنزول</numerusform>
            <numerusform>أول نتيجتين؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln نتائج؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln نتيجة؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln نتيجة؛ والبقية بالنزول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sent to %2 on %3</source>
        <translation>%1، إلى %2 في %3</translation>
    </message>
    <message>
        <source>Sent to another association:</source>
        <translation>أُحيل إلى جمعية أخرى:</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>%1 (in the file %2)</source>
        <translation>%1 (في الملف %2)</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1, of the household of %2</source>
        <translation>%1، من أسرة %2</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>age %1</source>
        <translation>العمر %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
    <message>
        <source>Search more widely</source>
        <translation>بحث أوسع</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>توجد نتائج أخرى</translation>
    </message>
    <message>
        <source>everything that “%1” leads to</source>
        <translation>كل ما يقود إليه «%1»</translation>
    </message>
    <message>
        <source>The search is still being prepared.</source>
        <translation>ما زال البحث يُهيَّأ.</translation>
    </message>
    <message>
        <source>Not searched for: %1.</source>
        <translation>لم يشمل البحث: %1.</translation>
    </message>
</context>
<context>
    <name>GiveAnswerAct</name>
    <message>
        <source>The answer was given</source>
        <translation>تسجيل إبلاغ الجواب</translation>
    </message>
    <message>
        <source>Give the answer to the beneficiary</source>
        <translation>إبلاغ المستفيد بالجواب</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>GiveAnswerSheet</name>
    <message>
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>The answer was given</source>
        <translation>تدوين إبلاغ الجواب</translation>
    </message>
</context>
<context>
    <name>GiveCardSheet</name>
    <message>
        <source>Hand over card %1</source>
        <translation>تسليم البطاقة %1</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليم البطاقة</translation>
    </message>
</context>
<context>
    <name>GiveTurnsSheet</name>
    <message>
        <source>Give down the waiting list</source>
        <translation>الصرف بالترتيب من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Whom it reaches</source>
        <translation>من يصل إليه المبلغ</translation>
    </message>
    <message>
        <source>Choose a line of money</source>
        <translation>اختر بندًا</translation>
    </message>
    <message>
        <source>Line, with what is left of it</source>
        <translation>البند وما بقي منه</translation>
    </message>
    <message>
        <source>Amount to each</source>
        <translation>المبلغ لكل طلب</translation>
    </message>
    <message>
        <source>Empty: what each study recommends</source>
        <translation>إن تُرك فارغًا فما أوصت به دراسة كل طلب</translation>
    </message>
    <message>
        <source>How the requests meet the line&apos;s condition</source>
        <translation>كيف توافق الطلبات شرط البند</translation>
    </message>
    <message>
        <source>What the decisions say besides</source>
        <translation>ما يُذكر في القرارات أيضًا</translation>
    </message>
    <message>
        <source>Declaration, where you studied one of them yourself</source>
        <translation>تصريح، إن كان المقرر هو من درس أحد الطلبات</translation>
    </message>
    <message>
        <source>Another reviews it within seven days</source>
        <translation>يراجعه شخص آخر خلال سبعة أيام</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>سبب التجاوز</translation>
    </message>
    <message numerus="yes">
        <source>Decide for %n</source>
        <translation>
            <numerusform>تسجيل القرارات</numerusform>
            <numerusform>تسجيل قرار طلب واحد</numerusform>
            <numerusform>تسجيل قرار طلبين</numerusform>
            <numerusform>تسجيل قرار %Ln طلبات</numerusform>
            <numerusform>تسجيل قرار %Ln طلبًا</numerusform>
            <numerusform>تسجيل قرار %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are given, %2 passed over</source>
        <translation>مجموع المبالغ: %1 · عدد من لم يصل إليهم: %2</translation>
    </message>
    <message>
        <source>It is decided; what stands is promised from the line.</source>
        <translation>صدرت القرارات، وخُصّص من البند ما نفذ منها.</translation>
    </message>
    <message>
        <source>Open sitting that decides</source>
        <translation>الجلسة المفتوحة التي تقرر</translation>
    </message>
    <message>
        <source>None is open: open one, then come back</source>
        <translation>لا شيء مفتوح الآن؛ افتحه ثم عد إلى هنا</translation>
    </message>
    <message>
        <source>They are on the agenda; record the members&apos; answers there.</source>
        <translation>أُدرجت في جدول الأعمال؛ سجّل إجابات الأعضاء هناك.</translation>
    </message>
    <message>
        <source>Add them to its agenda</source>
        <translation>إضافة إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Open day of decisions</source>
        <translation>يوم القرارات المفتوح</translation>
    </message>
</context>
<context>
    <name>GivingDayPage</name>
    <message>
        <source>File number, last four digits, name, or scan</source>
        <translation>رقم الملف، أو آخر أربع خانات، أو الاسم، أو مسح الرمز</translation>
    </message>
    <message>
        <source>Whom may be meant</source>
        <translation>من يوافق ما كُتب</translation>
    </message>
    <message>
        <source>Who takes it, and how it is signed for</source>
        <translation>المستلم وتوقيعه</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>التراجع عن الأخير</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>لا أفراد</numerusform>
            <numerusform>فرد واحد</numerusform>
            <numerusform>فردان</numerusform>
            <numerusform>%Ln أفراد</numerusform>
            <numerusform>%Ln فردًا</numerusform>
            <numerusform>%Ln فرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or scan, then Enter hands over.</source>
        <translation>اكتب أو امسح الرمز، ثم اضغط Enter للتسليم.</translation>
    </message>
    <message>
        <source>Nobody in this list is meant; look at the number again.</source>
        <translation>لا أسرة في هذه القائمة بهذا الرقم أو الاسم؛ راجع ما كُتب.</translation>
    </message>
    <message>
        <source>%1 took it on %2, handed over by %3</source>
        <translation>سبق التسليم في %2؛ المستلم: %1، والموظف: %3</translation>
    </message>
    <message>
        <source>Handed over to %1</source>
        <translation>سُلّمت: %1</translation>
    </message>
    <message>
        <source>Taken back: %1 took nothing; it is in the store again.</source>
        <translation>أُلغي التسليم بقيد عكسي: %1؛ وعاد الصنف إلى المستودع.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
</context>
<context>
    <name>GivingSheetSheet</name>
    <message>
        <source>Enter a signed sheet</source>
        <translation>إدخال كشف موقّع</translation>
    </message>
    <message>
        <source>All rows of the sheet took and signed on it, but those that you name as absent.</source>
        <translation>كل صفوف الكشف استلمت ووقّعت عليه، إلا ما تكتب رقمه هنا.</translation>
    </message>
    <message>
        <source>Who handed out</source>
        <translation>اسم من سلّم</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>من الصف</translation>
    </message>
    <message>
        <source>To row</source>
        <translation>إلى الصف</translation>
    </message>
    <message>
        <source>All but these</source>
        <translation>الكل عدا</translation>
    </message>
    <message>
        <source>Enter the sheet</source>
        <translation>إدخال الكشف</translation>
    </message>
    <message>
        <source>Numbers of rows, apart by spaces or commas; several as 5-9.</source>
        <translation>أرقام الصفوف بينها مسافات أو فواصل، والمتتابعة هكذا: ٥-٩.</translation>
    </message>
</context>
<context>
    <name>GivingsPage</name>
    <message>
        <source>Distributions</source>
        <translation>التوزيعات</translation>
    </message>
    <message>
        <source>No distribution yet</source>
        <translation>لا توزيع بعد</translation>
    </message>
    <message>
        <source>Enter what came into the store first, then make the list of families.</source>
        <translation>سجّل ما وصل إلى المستودع أولًا، ثم أعد قائمة الأسر.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>سير التوزيع</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>بدء التسليم</translation>
    </message>
    <message>
        <source>A new distribution</source>
        <translation>إضافة توزيع</translation>
    </message>
    <message>
        <source>Enter a signed sheet</source>
        <translation>إدخال كشف موقّع</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إقفال التوزيع</translation>
    </message>
    <message>
        <source>What is to be bought</source>
        <translation>عرض كميات الشراء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استلم</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Handed out %1 of %2 · %3 left in the store</source>
        <translation>سُلّم %1 من %2 · الباقي في المستودع %3</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The donor&apos;s condition</source>
        <translation>شرط المتبرع</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الكشف</translation>
    </message>
    <message>
        <source>Print the closing record</source>
        <translation>طباعة محضر الإقفال</translation>
    </message>
    <message>
        <source>Hand out to the absent</source>
        <translation>توزيع على الغائبين</translation>
    </message>
    <message>
        <source>Who counted with them</source>
        <translation>من عدّ معه</translation>
    </message>
    <message>
        <source>Why it was other</source>
        <translation>سبب الفرق</translation>
    </message>
</context>
<context>
    <name>GrantRows</name>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهريًا</translation>
    </message>
    <message>
        <source>Asked for (riyals)</source>
        <translation>المطلوب (ريال)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الصرف</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>عدد الأشهر</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>Is reviewed</source>
        <translation>يُراجع في</translation>
    </message>
    <message>
        <source>Items of the store</source>
        <translation>أصناف المستودع</translation>
    </message>
    <message>
        <source>What of it is granted, in words that are told</source>
        <translation>الجزء المقرر، بما يُقال للمستفيد</translation>
    </message>
    <message>
        <source>Left to who promises it</source>
        <translation>يُحدَّد عند التخصيص</translation>
    </message>
    <message>
        <source>Which money pays it</source>
        <translation>مصدر المال</translation>
    </message>
</context>
<context>
    <name>HandNoticeSheet</name>
    <message>
        <source>Hand the notice of privacy over</source>
        <translation>تسليم إشعار الخصوصية</translation>
    </message>
    <message>
        <source>How it was acknowledged</source>
        <translation>كيف كان الإقرار بتسلّمه</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>يوم التسليم</translation>
    </message>
    <message>
        <source>Who took it</source>
        <translation>من تسلّمه</translation>
    </message>
    <message>
        <source>Empty: whose file it is; else a guardian or who looks after them</source>
        <translation>يُترك فارغًا لصاحب الملف؛ ويُكتب اسم وليّه أو من يقوم عليه</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>اسم الشاهد</translation>
    </message>
    <message>
        <source>Why in words alone (the office allows it)</source>
        <translation>سبب الإقرار شفاهةً (بقرار المكتب)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Record the handing over</source>
        <translation>تسجيل التسليم</translation>
    </message>
    <message>
        <source>Version of the text: %1; a paper of another one is handed over anew.</source>
        <translation>إصدار النص: %1؛ وورقة الإصدار الآخر تُسلَّم من جديد.</translation>
    </message>
    <message>
        <source>Sign in the box first.</source>
        <translation>وقّع في المربع أولًا.</translation>
    </message>
    <message>
        <source>It is on record that the notice was handed over.</source>
        <translation>سُجّل تسليم إشعار الخصوصية.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>نص إشعار الخصوصية</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Who is next?</source>
        <translation>من التالي؟</translation>
    </message>
    <message>
        <source>The office is closed. What %1 typed is kept, and their page too.</source>
        <translation>أُغلق المكتب. ما كُتب باسم %1 محفوظ، والصفحة كما كانت.</translation>
    </message>
    <message>
        <source>Back: %1 stays</source>
        <translation>الرجوع إلى %1</translation>
    </message>
</context>
<context>
    <name>HandRows</name>
    <message>
        <source>Who takes it</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Name of who takes it</source>
        <translation>اسم المستلم</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Number of the authorisation</source>
        <translation>رقم التفويض</translation>
    </message>
    <message>
        <source>Witness of the thumb</source>
        <translation>الشاهد على البصمة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>HandedOutSheet</name>
    <message>
        <source>%1 sheets are entered and %2 are said to be handed out.</source>
        <translation>الأوراق المُدخلة %1، والمسجَّل أن الموزع منها %2.</translation>
    </message>
    <message>
        <source>How many sheets were handed out?</source>
        <translation>كم ورقة وُزّعت؟</translation>
    </message>
    <message>
        <source>Sheets handed out</source>
        <translation>عدد الأوراق الموزعة</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>يُترك فارغًا إن لم يُعرف</translation>
    </message>
    <message>
        <source>Save the number</source>
        <translation>حفظ العدد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HandlingPage</name>
    <message>
        <source>Complaints</source>
        <translation>الشكاوى</translation>
    </message>
    <message>
        <source>No complaint here</source>
        <translation>لا شكوى هنا</translation>
    </message>
    <message>
        <source>Those that are about you are in nobody&apos;s list of yours.</source>
        <translation>لا تظهر لك شكوى تتعلق بك.</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>تحديد المشكو منه</translation>
    </message>
    <message>
        <source>Named by the board</source>
        <translation>تسجيل من عيّنه المجلس</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>Office&apos;s target</source>
        <translation>هدف المكتب</translation>
    </message>
    <message>
        <source>An amicable settlement is tried first</source>
        <translation>يُسعى إلى الصلح الودي أولًا</translation>
    </message>
    <message>
        <source>Handling complaints</source>
        <translation>معالجة الشكاوى</translation>
    </message>
    <message>
        <source>Open the box</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>Follow-up sheet</source>
        <translation>طباعة كشف المتابعة</translation>
    </message>
    <message>
        <source>Files of harm</source>
        <translation>عرض ملفات الضرر</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>طباعة محضر الصلح</translation>
    </message>
    <message>
        <source>Print the referral</source>
        <translation>طباعة خطاب الإحالة</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>رقم الشكوى</translation>
    </message>
    <message>
        <source>Those in hand from the oldest, others from the newest</source>
        <translation>المفتوحة من الأقدم، وغيرها من الأحدث</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>لا شكاوى</numerusform>
            <numerusform>شكوى واحدة</numerusform>
            <numerusform>شكويان</numerusform>
            <numerusform>%Ln شكاوى</numerusform>
            <numerusform>%Ln شكوى</numerusform>
            <numerusform>%Ln شكوى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarmPage</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>المتضرر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Files of harm</source>
        <translation>ملفات الضرر</translation>
    </message>
    <message>
        <source>No file of harm</source>
        <translation>لا ملف ضرر</translation>
    </message>
    <message>
        <source>One is opened from a complaint, or alone.</source>
        <translation>يُفتح الملف من شكوى، أو مستقلًا.</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>طباعة المحضر</translation>
    </message>
    <message>
        <source>Print the acknowledgement</source>
        <translation>طباعة الإقرار</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>File of harm</source>
        <translation>ملف الضرر</translation>
    </message>
    <message>
        <source>What is paid here is counted apart from aid</source>
        <translation>ما يُصرف هنا لا يُحسب من المساعدات</translation>
    </message>
    <message>
        <source>Not shown to this role</source>
        <translation>لا يظهر لهذا الدور</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>الضرر</translation>
    </message>
    <message>
        <source>Reading of the policy, the office&apos;s</source>
        <translation>قراءة المكتب للسياسة</translation>
    </message>
    <message>
        <source>Still lacking</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مغلقة بمفتاح</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>أمر الصرف</translation>
    </message>
    <message>
        <source>Waits for an order</source>
        <translation>بانتظار أمر الصرف</translation>
    </message>
</context>
<context>
    <name>HarmSheet</name>
    <message>
        <source>The association caused the fault</source>
        <translation>الجمعية هي من تسبب في الخلل</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>كيف عُلم ذلك</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>رقم المحضر</translation>
    </message>
    <message>
        <source>Day of the minutes</source>
        <translation>تاريخ المحضر</translation>
    </message>
    <message>
        <source>The damage</source>
        <translation>الضرر</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>حجمه</translation>
    </message>
    <message>
        <source>Its causes</source>
        <translation>أسبابه</translation>
    </message>
    <message>
        <source>Members who approved it, one a line</source>
        <translation>الأعضاء الذين اعتمدوه، كل اسم في سطر</translation>
    </message>
    <message>
        <source>Court or authority</source>
        <translation>المحكمة أو الجهة</translation>
    </message>
    <message>
        <source>Number of the judgment</source>
        <translation>رقم الحكم</translation>
    </message>
    <message>
        <source>Day of the judgment</source>
        <translation>تاريخ الحكم</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>منطوقه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What was offered, if money</source>
        <translation>المعروض، إن كان مبلغًا</translation>
    </message>
    <message>
        <source>Amount, if money</source>
        <translation>المبلغ، إن كان</translation>
    </message>
    <message>
        <source>Another remedy</source>
        <translation>تعويض آخر</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>It was read out</source>
        <translation>قُرئ الإقرار كاملًا</translation>
    </message>
    <message>
        <source>A copy was given</source>
        <translation>سُلّمت نسخة منه</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالتفصيل</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>سبب الاعتذار</translation>
    </message>
    <message>
        <source>The way to the courts, as it was told</source>
        <translation>طريق القضاء كما أُبلغ به</translation>
    </message>
    <message>
        <source>The cause (item 7)</source>
        <translation>سبب الخلل (البند السابع)</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>تسجيل سبب الخلل</translation>
    </message>
    <message>
        <source>The cause is on record.</source>
        <translation>سُجّل سبب الخلل.</translation>
    </message>
    <message>
        <source>Minutes of the committee (item 8)</source>
        <translation>محضر لجنة التحقيق والمتابعة (البند الثامن)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>تسجيل المحضر</translation>
    </message>
    <message>
        <source>The minutes are on record.</source>
        <translation>سُجّل المحضر.</translation>
    </message>
    <message>
        <source>Judgment or final decision (item 9)</source>
        <translation>حكم أو قرار نهائي (البند التاسع)</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>تسجيل الحكم</translation>
    </message>
    <message>
        <source>The judgment is on record.</source>
        <translation>سُجّل الحكم.</translation>
    </message>
    <message>
        <source>Round of negotiation (item 10)</source>
        <translation>جولة تفاوض (البند العاشر)</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>تسجيل جولة تفاوض</translation>
    </message>
    <message>
        <source>The round is on record.</source>
        <translation>سُجّلت جولة التفاوض.</translation>
    </message>
    <message>
        <source>What was agreed (item 10)</source>
        <translation>الاتفاق على التسوية (البند العاشر)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>تسجيل الاتفاق</translation>
    </message>
    <message>
        <source>The agreement is on record.</source>
        <translation>سُجّل الاتفاق.</translation>
    </message>
    <message>
        <source>Receipt acknowledged, dispute settled</source>
        <translation>إقرار باستلام التعويض وتسوية الخلاف</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>تسجيل الإقرار</translation>
    </message>
    <message>
        <source>The dispute is settled.</source>
        <translation>سُوّي الخلاف.</translation>
    </message>
    <message>
        <source>Refuse the compensation?</source>
        <translation>الاعتذار عن التعويض؟</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>The refusal is on record.</source>
        <translation>سُجّل الاعتذار.</translation>
    </message>
    <message>
        <source>Name of who is paid</source>
        <translation>اسم من يُصرف له</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>IBAN, for a transfer</source>
        <translation>الآيبان، للتحويل</translation>
    </message>
    <message>
        <source>%1 is to be ordered. Who pays chooses the line of alms, and reads the name, the account, the amount and the file&apos;s number alone.</source>
        <translation>يُطلب أمر صرف %1. يختار من يصرف بند الصدقة العامة، ويقرأ الاسم والحساب والمبلغ ورقم الملف وحدها.</translation>
    </message>
    <message>
        <source>Payment order of the compensation</source>
        <translation>أمر صرف التعويض</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>أمر صرف التعويض</translation>
    </message>
    <message>
        <source>It waits with who pays for a line and an order.</source>
        <translation>طُلب أمر الصرف، وهو بانتظار تخصيص بند وإعداد الأمر.</translation>
    </message>
</context>
<context>
    <name>HeirSheet</name>
    <message>
        <source>Who takes the file over?</source>
        <translation>من يتولى الملف؟</translation>
    </message>
    <message>
        <source>Number, requests and aid go on. The account of the deceased is asked for anew.</source>
        <translation>يبقى رقم الملف وطلباته وخدماته، ويُطلب آيبان جديد بدل السابق.</translation>
    </message>
    <message>
        <source>From now on headed by</source>
        <translation>العائل من الآن</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Kinship to the deceased</source>
        <translation>صلة القرابة بمن توفي</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Pass the file on</source>
        <translation>نقل الملف</translation>
    </message>
    <message>
        <source>Somebody else (guardian)</source>
        <translation>شخص آخر (وليّ أو وصيّ)</translation>
    </message>
    <message>
        <source>The file is headed anew. Confirm the data with them.</source>
        <translation>نُقل الملف. أكّد البيانات مع من يتولاه.</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message>
        <source>Missing: %1.</source>
        <translation>ينقص الطلب: %1.</translation>
    </message>
    <message>
        <source>Until it is complete these wait: %1.</source>
        <translation>وحتى يكتمل تنتظر هذه الخطوات: %1. اضغط هنا لتسجيله.</translation>
    </message>
</context>
<context>
    <name>HeldClocks</name>
    <message>
        <source>Reply clocks that are held</source>
        <translation>طلبات أُوقف احتساب مدتها</translation>
    </message>
    <message>
        <source>%1; press here to show them.</source>
        <translation>%1؛ اضغط هنا لعرضها.</translation>
    </message>
    <message>
        <source>Reply clocks that are held:</source>
        <translation>احتساب المدة موقوف:</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>منذ %1، %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>no end is planned</source>
        <translation>بلا نهاية محددة</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>longer than the office wants</source>
        <translation>أطول مما حدده المكتب (بقرار المكتب)</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>لا خطوات سابقة</numerusform>
            <numerusform>عرض خطوة سابقة</numerusform>
            <numerusform>عرض خطوتين سابقتين</numerusform>
            <numerusform>عرض %Ln خطوات سابقة</numerusform>
            <numerusform>عرض %Ln خطوة سابقة</numerusform>
            <numerusform>عرض %Ln خطوة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى على الطلب</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>التراجع عن: %1</translation>
    </message>
</context>
<context>
    <name>HolidaySheet</name>
    <message>
        <source>Add a holiday</source>
        <translation>إضافة عطلة</translation>
    </message>
    <message>
        <source>Move the holiday</source>
        <translation>نقل العطلة</translation>
    </message>
    <message>
        <source>%1 stands on %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>The same day, where nothing is written</source>
        <translation>اليوم نفسه إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>إضافة إلى التعديلات</translation>
    </message>
</context>
<context>
    <name>HolidayWords</name>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>اعتماد: %1</translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation>نقل: %1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>حذف: %1</translation>
    </message>
    <message>
        <source>Back to expected: %1</source>
        <translation>إعادة إلى المتوقع: %1</translation>
    </message>
    <message>
        <source>The office&apos;s own target</source>
        <translation>هدف المكتب</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>a date that is held</source>
        <translation>تاريخ موقوف</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1، في %2</translation>
    </message>
</context>
<context>
    <name>HolidaysPage</name>
    <message>
        <source>Years of which calendar</source>
        <translation>السنوات بأي تقويم</translation>
    </message>
    <message>
        <source>Hijri years</source>
        <translation>سنوات هجرية</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادية</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>No holiday in this year</source>
        <translation>لا عطلة في هذه السنة</translation>
    </message>
    <message>
        <source>Choose another year, or add a holiday.</source>
        <translation>اختر سنة أخرى، أو أضف عطلة.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back to expected</source>
        <translation>إعادة إلى المتوقع</translation>
    </message>
    <message>
        <source>See what moves, and record</source>
        <translation>عرض الأثر ثم التسجيل</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>إضافة عطلة</translation>
    </message>
    <message>
        <source>The shipped holidays are expected only: by the Umm al-Qura table and by law. The announcement may differ; what the office confirms, moves, adds or takes out counts.</source>
        <translation>العطل المرفقة متوقعة بحسب تقويم أم القرى والنظام، وقد يختلف الإعلان عنها؛ والعبرة بما يعتمده المكتب أو ينقله أو يضيفه أو يحذفه.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Edits to be recorded</source>
        <translation>تعديلات تنتظر التسجيل</translation>
    </message>
    <message>
        <source>What was changed, by whom and why</source>
        <translation>ما عُدّل، ومن عدّله، ولماذا</translation>
    </message>
    <message>
        <source>Back to the policy</source>
        <translation>الرجوع إلى السياسة</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>العطلة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>By</source>
        <translation>عدّلها</translation>
    </message>
    <message>
        <source>Replies counted in working days go by these holidays</source>
        <translation>تُحسب مدد الرد بأيام العمل على هذه العطل</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The office&apos;s calendar</source>
        <translation>تقويم المكتب</translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message>
        <source>Kind of study</source>
        <translation>نوع الدراسة</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>المسكن</translation>
    </message>
    <message>
        <source>State of the home</source>
        <translation>حالة المسكن</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>عدد الغرف</translation>
    </message>
    <message>
        <source>What was seen of the home</source>
        <translation>ما شوهد في المسكن</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>السكن</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What waits</source>
        <translation>بانتظار الإجراء</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء بانتظار الإجراء</translation>
    </message>
    <message>
        <source>What comes in at the desk stands here until it is done.</source>
        <translation>يظهر هنا ما يصل إلى المكتب حتى يُنجز.</translation>
    </message>
    <message>
        <source>nobody receives visitors yet; press here to add the staff.</source>
        <translation>لم يُضف أحد للاستقبال بعد؛ اضغط هنا لإضافة الموظفين.</translation>
    </message>
    <message>
        <source>Staff:</source>
        <translation>الموظفون:</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>تسجيل زيارة جديدة</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Complaint or suggestion</source>
        <translation>اعتراض أو شكوى أو اقتراح</translation>
    </message>
    <message>
        <source>Forms and printing</source>
        <translation>النماذج والطباعة</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Staff and settings</source>
        <translation>الموظفون والإعدادات</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>أهلًا، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) overdue</source>
        <translation>
            <numerusform>لا طلبات فات موعدها</numerusform>
            <numerusform>طلب واحد فات موعده</numerusform>
            <numerusform>طلبان فات موعدهما</numerusform>
            <numerusform>%Ln طلبات فات موعدها</numerusform>
            <numerusform>%Ln طلبًا فات موعده</numerusform>
            <numerusform>%Ln طلب فات موعده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>لا طلبات قرب موعدها</numerusform>
            <numerusform>طلب واحد قرب موعده</numerusform>
            <numerusform>طلبان قرب موعدهما</numerusform>
            <numerusform>%Ln طلبات قرب موعدها</numerusform>
            <numerusform>%Ln طلبًا قرب موعده</numerusform>
            <numerusform>%Ln طلب قرب موعده</numerusform>
        </translation>
    </message>
    <message>
        <source>Replies:</source>
        <translation>موعد الرد:</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s); press here to print them or let them go.</source>
        <translation>
            <numerusform>لا أوراق.</numerusform>
            <numerusform>ورقة واحدة؛ اضغط هنا لطباعتها أو الاستغناء عنها.</numerusform>
            <numerusform>ورقتان؛ اضغط هنا لطباعتهما أو الاستغناء عنهما.</numerusform>
            <numerusform>%Ln أوراق؛ اضغط هنا لطباعتها أو الاستغناء عنها.</numerusform>
            <numerusform>%Ln ورقة؛ اضغط هنا لطباعتها أو الاستغناء عنها.</numerusform>
            <numerusform>%Ln ورقة؛ اضغط هنا لطباعتها أو الاستغناء عنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not printed yet:</source>
        <translation>لم يُطبع بعد:</translation>
    </message>
    <message>
        <source>None was taken yet; take the first one today.</source>
        <translation>لم تؤخذ بعد؛ خذ أول نسخة اليوم.</translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation>النسخة الاحتياطية:</translation>
    </message>
    <message>
        <source>Last backup:</source>
        <translation>آخر نسخة احتياطية:</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s); press here to see them.</source>
        <translation>
            <numerusform>لا أعمال.</numerusform>
            <numerusform>عمل واحد؛ اضغط هنا لعرضه.</numerusform>
            <numerusform>عملان؛ اضغط هنا لعرضهما.</numerusform>
            <numerusform>%Ln أعمال؛ اضغط هنا لعرضها.</numerusform>
            <numerusform>%Ln عملًا؛ اضغط هنا لعرضها.</numerusform>
            <numerusform>%Ln عمل؛ اضغط هنا لعرضها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for review:</source>
        <translation>بانتظار المراجعة:</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Payment orders</source>
        <translation>أوامر الصرف</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>التوزيعات</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>القوائم المستوردة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Register of deliveries</source>
        <translation>سجل التسليم</translation>
    </message>
    <message>
        <source>What falls due stands here; all else opens from below.</source>
        <translation>يظهر هنا ما يحين موعده، وتُفتح بقية الأعمال من الأسفل.</translation>
    </message>
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Tick the days, and let the hours end after they begin.</source>
        <translation>اختر الأيام، واجعل النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Said where one waits, and never a bar</source>
        <translation>يُذكر عند الانتظار، ولا يمنع أحدًا</translation>
    </message>
</context>
<context>
    <name>HouseholdButton</name>
    <message>
        <source>Update household and income</source>
        <translation>تحديث الأسرة والدخل</translation>
    </message>
</context>
<context>
    <name>HouseholdFields</name>
    <message>
        <source>Add a member</source>
        <translation>إضافة فرد</translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation>أفراد الأسرة</translation>
    </message>
    <message>
        <source>Monthly income (riyals)</source>
        <translation>الدخل الشهري (ريال)</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>Monthly obligations (riyals)</source>
        <translation>الالتزامات الشهرية (ريال)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>الدخل الشهري</translation>
    </message>
    <message>
        <source>Income per head</source>
        <translation>نصيب الفرد</translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation>الالتزامات الشهرية</translation>
    </message>
    <message>
        <source>Left after obligations</source>
        <translation>الباقي بعد الالتزامات</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The household is on record.</source>
        <translation>سُجّلت بيانات الأسرة.</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>الأسرة والدخل</translation>
    </message>
    <message>
        <source>Notes on the circumstances</source>
        <translation>ملاحظات عن الظروف</translation>
    </message>
</context>
<context>
    <name>HouseholdStage</name>
    <message>
        <source>Register and go on</source>
        <translation>تسجيل الملف والمتابعة</translation>
    </message>
    <message>
        <source>Save the changes and go on</source>
        <translation>حفظ التعديل والمتابعة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Confirm the data and go on</source>
        <translation>تأكيد البيانات والمتابعة</translation>
    </message>
    <message>
        <source>What you typed is kept. Changed meanwhile: %1. Look at it, then save again.</source>
        <translation>ما كُتب هنا باقٍ. والذي تغيّر: %1. راجعه ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>nothing that shows</source>
        <translation>لا شيء ظاهر</translation>
    </message>
    <message>
        <source>This file was changed by somebody else.</source>
        <translation>عدّل موظف آخر هذا الملف.</translation>
    </message>
</context>
<context>
    <name>HousingCard</name>
    <message>
        <source>Kind of housing</source>
        <translation>نوع السكن</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>الإيجار</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>يستحق</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>ينتهي العقد في</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>رقم العقد</translation>
    </message>
    <message>
        <source>Of the Ejar platform, where it is there</source>
        <translation>في منصة إيجار إن وُجد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
</context>
<context>
    <name>IdentityRows</name>
    <message>
        <source>Kind of identity</source>
        <translation>نوع الهوية</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Accept the number as it is, with a reason</source>
        <translation>قبول الرقم كما هو بسبب مدوَّن</translation>
    </message>
    <message>
        <source>Reason for accepting the number as it is</source>
        <translation>سبب قبول الرقم كما هو</translation>
    </message>
    <message>
        <source>Compare the number with the original first.</source>
        <translation>قارن الرقم بالأصل أولًا.</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>Nobody seems to be here: the program locks in %n second(s).</source>
        <translation>
            <numerusform>يبدو أنه لا أحد أمام الجهاز: يُقفل البرنامج الآن.</numerusform>
            <numerusform>يبدو أنه لا أحد أمام الجهاز: يُقفل البرنامج بعد ثانية.</numerusform>
            <numerusform>يبدو أنه لا أحد أمام الجهاز: يُقفل البرنامج بعد ثانيتين.</numerusform>
            <numerusform>يبدو أنه لا أحد أمام الجهاز: يُقفل البرنامج بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يبدو أنه لا أحد أمام الجهاز: يُقفل البرنامج بعد %Ln ثانية.</numerusform>
            <numerusform>يبدو أنه لا أحد أمام الجهاز: يُقفل البرنامج بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Which sheet?</source>
        <translation>أيّ ورقة؟</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>تحديد الأعمدة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.tsv)</source>
        <translation>قوائم (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>قراءة القائمة</translation>
    </message>
    <message>
        <source>Looking through the list</source>
        <translation>تجربة القائمة</translation>
    </message>
    <message>
        <source>Judged. Nothing was changed yet.</source>
        <translation>تمت التجربة، ولم يتغيّر شيء بعد.</translation>
    </message>
    <message>
        <source>This very file was brought in before, by %1: %2 file(s).</source>
        <translation>استُورد هذا الملف نفسه من قبل. استورده: %1، وعدد الملفات: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n family(s)</source>
        <translation>
            <numerusform>استيراد</numerusform>
            <numerusform>استيراد أسرة واحدة</numerusform>
            <numerusform>استيراد أسرتين</numerusform>
            <numerusform>استيراد %Ln أسر</numerusform>
            <numerusform>استيراد %Ln أسرة</numerusform>
            <numerusform>استيراد %Ln أسرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file is opened for each. %n family(s) of the list are left out; the report says which and why.</source>
        <translation>
            <numerusform>يُفتح لكل أسرة ملف. لا تُترك من القائمة أسرة.</numerusform>
            <numerusform>يُفتح لكل أسرة ملف. وتُترك من القائمة أسرة واحدة؛ سببها في التقرير.</numerusform>
            <numerusform>يُفتح لكل أسرة ملف. وتُترك من القائمة أسرتان؛ السبب في التقرير.</numerusform>
            <numerusform>يُفتح لكل أسرة ملف. وتُترك من القائمة %Ln أسر؛ السبب في التقرير.</numerusform>
            <numerusform>يُفتح لكل أسرة ملف. وتُترك من القائمة %Ln أسرة؛ السبب في التقرير.</numerusform>
            <numerusform>يُفتح لكل أسرة ملف. وتُترك من القائمة %Ln أسرة؛ السبب في التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>استيراد القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Brought in: %n file(s).</source>
        <translation>
            <numerusform>لم يُفتح ملف.</numerusform>
            <numerusform>استُوردت القائمة، وفُتح ملف واحد.</numerusform>
            <numerusform>استُوردت القائمة، وفُتح ملفان.</numerusform>
            <numerusform>استُوردت القائمة، وفُتحت %Ln ملفات.</numerusform>
            <numerusform>استُوردت القائمة، وفُتح %Ln ملفًا.</numerusform>
            <numerusform>استُوردت القائمة، وفُتح %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is saved. Correct it there, then choose it here.</source>
        <translation>حُفظ التقرير. صحّح فيه، ثم اختره هنا من جديد.</translation>
    </message>
    <message>
        <source>Bring a list in</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>All sheets as one list</source>
        <translation>كل الأوراق قائمة واحدة</translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>القوائم المستوردة</translation>
    </message>
    <message>
        <source>No list was brought in yet</source>
        <translation>لا قوائم مستوردة بعد</translation>
    </message>
    <message>
        <source>Old lists come in from Excel or CSV; each may be taken back.</source>
        <translation>تُستورد القوائم القديمة من Excel أو CSV، ويمكن سحب كل استيراد بعدها.</translation>
    </message>
    <message>
        <source>The marked import</source>
        <translation>الاستيراد المحدد</translation>
    </message>
    <message>
        <source>Bring a list in</source>
        <translation>استيراد قائمة</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>سحب الاستيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>وقت الاستيراد</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأفراد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>استورده</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Partly taken back</source>
        <translation>سُحب بعضه</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Stayed, as something rests on them</source>
        <translation>بقي، لأن عليه عملًا بعده</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>فتح ذلك الملف</translation>
    </message>
    <message>
        <source>Its files are taken out of the register, unless something rests on them: a visit, a request, a change, a print. Those stay, and are told. Numbers are not given again.</source>
        <translation>تُسحب ملفاته من السجل، إلا ما كان عليه عمل بعد الاستيراد: زيارة أو طلب أو تعديل أو ورقة. ذلك يبقى ويُذكر. ولا تُعطى أرقامها من جديد.</translation>
    </message>
    <message>
        <source>Take back “%1”?</source>
        <translation>سحب استيراد «%1»؟</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>سحب الاستيراد</translation>
    </message>
    <message>
        <source>Taken back: %1 file(s); %2 stayed.</source>
        <translation>عدد الملفات المسحوبة %1، وعدد ما بقي %2.</translation>
    </message>
    <message>
        <source>Imported lists</source>
        <translation>القوائم المستوردة</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>Show more files</source>
        <translation>إظهار ملفات أخرى</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
</context>
<context>
    <name>IncomesFound</name>
    <message>
        <source>Monthly income found (riyals)</source>
        <translation>الدخل الشهري كما وجده الباحث (ريال)</translation>
    </message>
</context>
<context>
    <name>InitiatedCard</name>
    <message>
        <source>Visits that the association opened</source>
        <translation>زيارات بمبادرة من الجمعية</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تخطيط زيارة</translation>
    </message>
</context>
<context>
    <name>InitiatedPage</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who visits</source>
        <translation>القائمون بالزيارة</translation>
    </message>
    <message>
        <source>Reason and result</source>
        <translation>السبب والنتيجة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>لا زيارات بعد</translation>
    </message>
    <message>
        <source>Plan one from the file of whoever is to be visited.</source>
        <translation>تُخطَّط الزيارة من ملف المستفيد.</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>تسجيل الزيارة</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الكشف</translation>
    </message>
    <message>
        <source>Opened by the association, without a request of the beneficiary</source>
        <translation>تفتحها الجمعية دون طلب من المستفيد</translation>
    </message>
    <message>
        <source>Visits that the association opened</source>
        <translation>زيارات بمبادرة من الجمعية</translation>
    </message>
</context>
<context>
    <name>InquirySheet</name>
    <message>
        <source>Authorisation to ask bodies</source>
        <translation>تفويض بالاستعلام</translation>
    </message>
    <message>
        <source>Bodies that may be asked</source>
        <translation>الجهات التي تُسأل</translation>
    </message>
    <message>
        <source>Name of the other body</source>
        <translation>اسم الجهة الأخرى</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>A year at most; it can be withdrawn at any time.</source>
        <translation>سنة على الأكثر، ويُسحب في أي وقت.</translation>
    </message>
    <message>
        <source>Record the authorisation</source>
        <translation>تدوين التفويض</translation>
    </message>
    <message>
        <source>The authorisation is on record.</source>
        <translation>دُوِّن التفويض.</translation>
    </message>
</context>
<context>
    <name>IssueSheet</name>
    <message>
        <source>Issue: %1</source>
        <translation>إذن صرف: %1</translation>
    </message>
    <message>
        <source>%1 in the store.</source>
        <translation>الباقي في المستودع %1.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن يُصرف</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>تسجيل الصرف</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>Papers issued</source>
        <translation>الأوراق الصادرة</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا أوراق بعد. تظهر هنا بعد إصدارها.</translation>
    </message>
    <message>
        <source>Issue the paper «%1»?</source>
        <translation>إصدار ورقة «%1»؟</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>إصدار الورقة</translation>
    </message>
</context>
<context>
    <name>IssuedRow</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>ItemSheet</name>
    <message>
        <source>A new item</source>
        <translation>صنف جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة العدّ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Enter the item</source>
        <translation>تسجيل الصنف</translation>
    </message>
</context>
<context>
    <name>ItemsField</name>
    <message>
        <source>Item of the store</source>
        <translation>صنف من المستودع</translation>
    </message>
    <message>
        <source>How many of it</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>JudgedList</name>
    <message>
        <source>What becomes of it</source>
        <translation>مآل الصف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>صفوف القائمة</translation>
    </message>
    <message>
        <source>No list was chosen yet</source>
        <translation>لا قائمة بعد</translation>
    </message>
    <message>
        <source>Choose an Excel or CSV file. Nothing is changed until it is brought in.</source>
        <translation>اختر ملف Excel أو CSV. لا يتغيّر شيء حتى تُستورد القائمة.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepRecoverySheet</name>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <translation>حُفظت الورقة.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>What you typed until %1 is here again.</source>
        <translation>أُعيد إليك ما كتبته حتى %1.</translation>
    </message>
    <message>
        <source>It is not saved yet. Press here to throw it away.</source>
        <translation>لم يُحفظ بعد. اضغط هنا لحذفه.</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>حذف ما كُتب؟</translation>
    </message>
    <message>
        <source>What is on record stays as it is.</source>
        <translation>ما سُجّل من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>What was here has changed since; compare before you save: %1.</source>
        <translation>تغيّر بعدها ما كان هنا؛ قارن قبل أن تحفظ: %1.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys of the data</source>
        <translation>مفاتيح البيانات</translation>
    </message>
    <message>
        <source>Renew the recovery sheet</source>
        <translation>تجديد ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Renew the keys of the data</source>
        <translation>تجديد مفاتيح البيانات</translation>
    </message>
    <message>
        <source>Everybody opens the data by their own password, and the recovery sheet opens them without one. Renew the sheet when it was lost, or seen by somebody.</source>
        <translation>يفتح كل موظف البيانات بكلمة مروره، وتفتحها ورقة الاستعادة بلا كلمة مرور. جدِّد الورقة إذا فُقدت أو اطّلع عليها أحد.</translation>
    </message>
    <message>
        <source>Whoever left, or has an old sheet, and kept a copy of the key file or of a backup opens today&apos;s data by it, until the keys of the data are renewed.</source>
        <translation>من غادر العمل، أو بقيت عنده ورقة قديمة، ومعه نسخة من ملف المفاتيح أو نسخة احتياطية، يستطيع فتح ملفات البيانات الحالية إن وصل إليها، حتى تُجدَّد مفاتيح البيانات.</translation>
    </message>
    <message>
        <source>The new sheet is in force</source>
        <translation>الورقة الجديدة سارية الآن</translation>
    </message>
    <message>
        <source>The old sheet opens the program no more. With an older copy of the key file, or with a backup from before, it still opens today&apos;s data; renew the keys of the data too, if anybody may have both.</source>
        <translation>لم تعد الورقة القديمة تفتح البرنامج. لكنها مع نسخة قديمة من ملف المفاتيح أو مع نسخة احتياطية سابقة تفتح ملفات البيانات الحالية؛ فإن كان أحد يملك الأمرين فجدِّد مفاتيح البيانات أيضًا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Renewing the keys of the data</source>
        <translation>تجديد مفاتيح البيانات</translation>
    </message>
    <message>
        <source>The keys of the data are renewed. Open the program by your password.</source>
        <translation>جُدِّدت مفاتيح البيانات. افتح البرنامج بكلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Correct the kind</source>
        <translation>تصحيح النوع</translation>
    </message>
    <message>
        <source>%1, put down as %2. Both stay on record.</source>
        <translation>القيد %1 مدوَّن بنوع: %2. ويبقى النوعان في السجل.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>النوع الصحيح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>The kind is corrected; both stay on record.</source>
        <translation>صُحّح النوع، ويبقى النوعان في السجل.</translation>
    </message>
</context>
<context>
    <name>KnownParts</name>
    <message>
        <source>Granted in the last year</source>
        <translation>ما تقرر خلال سنة</translation>
    </message>
    <message numerus="yes">
        <source>handed over %n time(s)</source>
        <translation>
            <numerusform>لم يُسلَّم</numerusform>
            <numerusform>سُلّم مرة</numerusform>
            <numerusform>سُلّم مرتين</numerusform>
            <numerusform>سُلّم %Ln مرات</numerusform>
            <numerusform>سُلّم %Ln مرة</numerusform>
            <numerusform>سُلّم %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>لم يُسلَّم بعد</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>The window in English</source>
        <translation>النافذة بالإنجليزية</translation>
    </message>
    <message>
        <source>The window in Arabic</source>
        <translation>النافذة بالعربية</translation>
    </message>
</context>
<context>
    <name>LendSheet</name>
    <message>
        <source>Lend: %1</source>
        <translation>إعارة: %1</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Medical report</source>
        <translation>التقرير الطبي</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>تاريخ التقرير</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>الضمان</translation>
    </message>
    <message>
        <source>The state it is in</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Lend it</source>
        <translation>تسجيل الإعارة</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>What was done with it</source>
        <translation>ما جرى على القيد</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فتح ملف المستفيد</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Not shown to this role</source>
        <translation>لا يظهر لهذا الدور</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>قُيّد</translation>
    </message>
    <message>
        <source>Who took it in</source>
        <translation>من استلمها</translation>
    </message>
    <message>
        <source>Who brought it out</source>
        <translation>من أوصلها</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف وصلت</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف أُرسلت</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Day it went</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>رقمها لديهم</translation>
    </message>
    <message>
        <source>Its day there</source>
        <translation>تاريخها لديهم</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>مكان حفظها</translation>
    </message>
    <message>
        <source>%1: it said «%2», it says «%3»</source>
        <translation>%1: كان «%2»، وصار «%3»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>ينتظر ردًا</translation>
    </message>
    <message>
        <source>It waits for no answer</source>
        <translation>لا ينتظر ردًا</translation>
    </message>
    <message>
        <source>Open a request by it</source>
        <translation>فتح طلب منها</translation>
    </message>
    <message>
        <source>Answered by outgoing number</source>
        <translation>أُجيب عنه بالصادر رقم</translation>
    </message>
    <message>
        <source>Answered by incoming number</source>
        <translation>وصل جوابه بالوارد رقم</translation>
    </message>
    <message>
        <source>Answers outgoing number</source>
        <translation>جواب عن الصادر رقم</translation>
    </message>
    <message>
        <source>Answers incoming number</source>
        <translation>جواب عن الوارد رقم</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>إظهار: %1</translation>
    </message>
</context>
<context>
    <name>LetterScans</name>
    <message>
        <source>Attach a scan</source>
        <translation>إرفاق صورة</translation>
    </message>
</context>
<context>
    <name>LetterSheet</name>
    <message>
        <source>What it said before stays beside it, with who corrected it and when.</source>
        <translation>يبقى ما كان مكتوبًا بجانبه، مع من صحّحه ومتى.</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>تصحيح القيد</translation>
    </message>
    <message>
        <source>Incoming %1</source>
        <translation>الوارد %1</translation>
    </message>
    <message>
        <source>Outgoing %1</source>
        <translation>الصادر %1</translation>
    </message>
    <message>
        <source>Enter incoming</source>
        <translation>تسجيل وارد</translation>
    </message>
    <message>
        <source>Enter outgoing</source>
        <translation>تسجيل صادر</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>ممن</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>A line to find it by; illness and prison do not stand here.</source>
        <translation>سطر يُعرف به؛ ولا يُكتب هنا مرض ولا سجن.</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف وصلت</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف أُرسلت</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>تاريخ الوصول</translation>
    </message>
    <message>
        <source>Day it went</source>
        <translation>تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>رقمها لديهم</translation>
    </message>
    <message>
        <source>Its day there</source>
        <translation>تاريخها لديهم</translation>
    </message>
    <message>
        <source>It waits for an answer</source>
        <translation>ينتظر ردًا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Who took it in</source>
        <translation>من استلمها</translation>
    </message>
    <message>
        <source>Who brought it out</source>
        <translation>من أوصلها</translation>
    </message>
    <message>
        <source>Where the paper lies</source>
        <translation>مكان حفظها</translation>
    </message>
    <message>
        <source>The entry is corrected; what it said before stays beside it.</source>
        <translation>صُحّح القيد، وما كان قبله باقٍ بجانبه.</translation>
    </message>
    <message>
        <source>Incoming %1: write it on the paper.</source>
        <translation>الوارد %1: اكتب الرقم على الورقة.</translation>
    </message>
    <message>
        <source>Outgoing %1: write it on the paper.</source>
        <translation>الصادر %1: اكتب الرقم على الورقة.</translation>
    </message>
    <message>
        <source>Answers outgoing number</source>
        <translation>جواب عن الصادر رقم</translation>
    </message>
    <message>
        <source>Answers incoming number</source>
        <translation>جواب عن الوارد رقم</translation>
    </message>
    <message>
        <source>Enter it and scan it</source>
        <translation>تسجيل ثم إرفاق صورة</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Save the letterhead</source>
        <translation>حفظ الترويسة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Choose a logo (PNG)</source>
        <translation>اختيار شعار (PNG)</translation>
    </message>
    <message>
        <source>Letterhead of the papers</source>
        <translation>ترويسة الأوراق</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>اسم الجمعية</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <translation>أسطر تحت الاسم</translation>
    </message>
    <message>
        <source>One a line: address, site, mail</source>
        <translation>لكل منها سطر: العنوان، الموقع، البريد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Digits on paper</source>
        <translation>شكل الأرقام في الأوراق</translation>
    </message>
    <message>
        <source>Papers carry their data as a file</source>
        <translation>تحمل الأوراق بياناتها ملفًا مرفقًا</translation>
    </message>
    <message>
        <source>For programs that read papers; it makes them larger</source>
        <translation>لبرامج تقرأ الأوراق؛ ويكبر بها حجم الملف</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>The letterhead counts for papers from now on.</source>
        <translation>حُفظت الترويسة، وتظهر في الأوراق من الآن.</translation>
    </message>
    <message>
        <source>Arabic-Indic ٠١٢٣</source>
        <translation>عربية ٠١٢٣</translation>
    </message>
    <message>
        <source>Western 0123</source>
        <translation>إنجليزية 0123</translation>
    </message>
</context>
<context>
    <name>LetterheadStep</name>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Logo (optional, PNG up to 2 MB)</source>
        <translation>الشعار (اختياري، صورة PNG حتى ٢ ميجابايت)</translation>
    </message>
    <message>
        <source>As it stands on top of every paper.</source>
        <translation>كما يظهر في أعلى كل ورقة.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الأوراق</translation>
    </message>
    <message>
        <source>Name of the association</source>
        <translation>اسم الجمعية</translation>
    </message>
    <message>
        <source>Lines under the name</source>
        <translation>أسطر تحت الاسم</translation>
    </message>
    <message>
        <source>Such as the licence and the supervising body; a line each.</source>
        <translation>مثل رقم الترخيص والجهة المشرفة؛ لكل منها سطر.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Phone for visitors</source>
        <translation>هاتف المراجعين</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>اختيار الشعار</translation>
    </message>
    <message>
        <source>This is not a PNG picture of up to 2 MB.</source>
        <translation>الشعار صورة PNG لا تزيد على ٢ ميجابايت؛ اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>A logo was chosen.</source>
        <translation>اختير الشعار.</translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message>
        <source>Letters to those listed</source>
        <translation>إصدار خطابات القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>لا خطابات</numerusform>
            <numerusform>خطاب واحد</numerusform>
            <numerusform>خطابان</numerusform>
            <numerusform>%Ln خطابات</numerusform>
            <numerusform>%Ln خطابًا</numerusform>
            <numerusform>%Ln خطاب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: each takes an outgoing number and is marked as told.</source>
        <translation>%1: يأخذ كل خطاب رقم صادر، ويُسجَّل إبلاغًا للأسرة.</translation>
    </message>
    <message>
        <source>Issue the letters?</source>
        <translation>إصدار الخطابات؟</translation>
    </message>
    <message>
        <source>Issue the letters</source>
        <translation>إصدار الخطابات</translation>
    </message>
    <message>
        <source>Issuing letters</source>
        <translation>إصدار الخطابات</translation>
    </message>
    <message>
        <source>The letters are issued; print them together here.</source>
        <translation>صدرت الخطابات؛ وتُطبع معًا من هنا.</translation>
    </message>
</context>
<context>
    <name>LettersHere</name>
    <message>
        <source>Nothing came in or went out yet.</source>
        <translation>لم يرد شيء ولم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Enter incoming</source>
        <translation>تسجيل وارد</translation>
    </message>
    <message>
        <source>Incoming and outgoing</source>
        <translation>الوارد والصادر</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Which letters</source>
        <translation>أي الأوراق</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Whom, what about, or a number</source>
        <translation>جهة أو موضوع أو رقم</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل الأشهر</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Register of letters</source>
        <translation>سجل الوارد والصادر</translation>
    </message>
    <message>
        <source>No letter here</source>
        <translation>لا قيود هنا</translation>
    </message>
    <message>
        <source>What comes in and goes out stands here once it is entered.</source>
        <translation>يظهر هنا ما يرد وما يُرسل بعد قيده.</translation>
    </message>
    <message>
        <source>Enter incoming</source>
        <translation>تسجيل وارد</translation>
    </message>
    <message>
        <source>Enter outgoing</source>
        <translation>تسجيل صادر</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Cancel the entry</source>
        <translation>إلغاء القيد</translation>
    </message>
    <message>
        <source>Print the month</source>
        <translation>طباعة الشهر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>من أو إلى</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Incoming and outgoing</source>
        <translation>الوارد والصادر</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>عرض المحالين</translation>
    </message>
</context>
<context>
    <name>LettersSheet</name>
    <message>
        <source>Save in a folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>مجلد الخطابات</translation>
    </message>
    <message>
        <source>The letters are issued.</source>
        <translation>صدرت الخطابات.</translation>
    </message>
    <message>
        <source>Letters left over:</source>
        <translation>خطابات لم تصدر:</translation>
    </message>
    <message>
        <source>Each of these decisions gets a letter with a number of its own. Letters that were issued before are not issued again.</source>
        <translation>يصدر لكل قرار من هذه القرارات خطاب برقم صادر خاص به، وما صدر خطابه من قبل لا يصدر ثانية.</translation>
    </message>
    <message>
        <source>Issued but not saved; print them from the prints:</source>
        <translation>صدرت ولم تُحفظ؛ اطبعها من صفحة «النماذج والطباعة»:</translation>
    </message>
    <message>
        <source>Each file gets the letter that its state gives a reason for: it is closed, its services are suspended, or its update is due. Who was written to today is passed over, and each file without a reason is named.</source>
        <translation>يصدر لكل ملف الخطاب الذي له سبب: إغلاقه، أو إيقاف الخدمة عنه، أو حلول تحديث بياناته. من صدر له خطاب اليوم لا يُكرَّر، ويُسمّى كل ملف لا سبب لخطابه.</translation>
    </message>
    <message>
        <source>Not every letter is issued and saved: %1.</source>
        <translation>لم يصدر أو لم يُحفظ من الخطابات: %1.</translation>
    </message>
</context>
<context>
    <name>LiaisonPage</name>
    <message>
        <source>Liaison officers</source>
        <translation>ضباط الاتصال</translation>
    </message>
    <message>
        <source>No liaison officer yet</source>
        <translation>لا ضابط اتصال بعد</translation>
    </message>
    <message>
        <source>Each stands here with category, field and term once named.</source>
        <translation>يظهر كل ضابط هنا بفئته ومجاله بعد تعيينه.</translation>
    </message>
    <message>
        <source>Open enquiries</source>
        <translation>استفسارات لم تُغلق</translation>
    </message>
    <message>
        <source>No enquiry is open.</source>
        <translation>لا استفسار مفتوح.</translation>
    </message>
    <message>
        <source>Hand on an enquiry</source>
        <translation>تسجيل استفسار</translation>
    </message>
    <message>
        <source>Name an officer</source>
        <translation>تعيين ضابط</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>إنهاء التكليف</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>عرض الأجوبة</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ضابط الاتصال</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بانتظار جواب</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>أقدمها</translation>
    </message>
    <message>
        <source>In term</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>Out of term</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Answered, to be given</source>
        <translation>أُجيب، ويبقى إبلاغه</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>بانتظار الجواب</translation>
    </message>
    <message>
        <source>Updates of files</source>
        <translation>تحديثات الملفات</translation>
    </message>
    <message>
        <source>The term</source>
        <translation>التكليف</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Perhaps registered already</source>
        <translation>ملفات قد تكون مكررة</translation>
    </message>
    <message>
        <source>Another person: %1</source>
        <translation>شخص آخر: %1</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>At most %1 letters fit here; there are %2. Shorten it; nothing was cut.</source>
        <translation>عدد الحروف %2 والحد الأعلى %1؛ اختصر النص، فلم يُقتطع منه شيء.</translation>
    </message>
    <message>
        <source>That text is far too long; at most %1 letters fit here. Nothing was taken from it.</source>
        <translation>لم يُلصق شيء: النص أطول بكثير من حد هذا الحقل (%1 من الحروف).</translation>
    </message>
</context>
<context>
    <name>LineSheet</name>
    <message>
        <source>Open a line</source>
        <translation>فتح بند</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>اسم البند</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر المال</translation>
    </message>
    <message>
        <source>Year, as the office keeps it (1448 or 2026)</source>
        <translation>السنة كما يكتبها المكتب (١٤٤٨ أو ٢٠٢٦)</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>المبلغ المعتمد</translation>
    </message>
    <message>
        <source>Condition of the giver</source>
        <translation>شرط المتبرع</translation>
    </message>
    <message>
        <source>Needed of restricted gifts and sponsorship; it is printed</source>
        <translation>يلزم في التبرع المشروط والكفالة، ويُطبع في أمر الصرف</translation>
    </message>
    <message>
        <source>What the approval rests on</source>
        <translation>سند الاعتماد</translation>
    </message>
    <message>
        <source>The line is open.</source>
        <translation>فُتح البند.</translation>
    </message>
</context>
<context>
    <name>LinesField</name>
    <message>
        <source>Write one amount in whole riyals a line, without words.</source>
        <translation>اكتب في كل سطر مبلغًا واحدًا بالريال دون كلمات.</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>Budget lines</source>
        <translation>بنود الصرف</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>لا بنود بعد</translation>
    </message>
    <message>
        <source>Open a line for each source of money of this year.</source>
        <translation>افتح بندًا لكل مصدر مال في هذه السنة.</translation>
    </message>
    <message>
        <source>What was entered on the line</source>
        <translation>قيود البند</translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation>لا قيود بعد</translation>
    </message>
    <message>
        <source>Open a line</source>
        <translation>فتح بند</translation>
    </message>
    <message>
        <source>Approve more or less</source>
        <translation>زيادة الاعتماد أو خفضه</translation>
    </message>
    <message>
        <source>Promise what was decided</source>
        <translation>تخصيص ما تقرر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>المخصَّص</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>بأوامر صرف</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>By</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>%1 AH</source>
        <translation>%1 هـ</translation>
    </message>
    <message>
        <source>%1 CE</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>Each source by itself; what is left is promised to nobody</source>
        <translation>كل مصدر وحده، والباقي لم يُخصَّص لأحد</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>What is promised from the line</source>
        <translation>ما خُصّص من البند</translation>
    </message>
    <message>
        <source>Nothing is promised and not paid</source>
        <translation>لا مخصصات لم تُصرف بعد</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>إعادة إلى البند</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>لم يُؤمر بصرفه</translation>
    </message>
    <message>
        <source>Paid as aid</source>
        <translation>صُرف مساعدات</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>صُرف تعويضًا</translation>
    </message>
    <message>
        <source>What is shown of the line</source>
        <translation>المعروض من البند</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>None.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>ربط ملف</translation>
    </message>
    <message>
        <source>Linked files</source>
        <translation>ملفات مرتبطة</translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation>فتح الملف الآخر</translation>
    </message>
    <message>
        <source>End the link</source>
        <translation>إنهاء الربط</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>told by: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>مقارنة بملف آخر</translation>
    </message>
</context>
<context>
    <name>ListColumnsSheet</name>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>What has no room stands under the name; what is left out stands nowhere.</source>
        <translation>ما لا يتسع له المكان يظهر تحت الاسم، وما لم يُختر لا يظهر.</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>إظهار المختار</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Istiqbal</source>
        <translation>استقبال</translation>
    </message>
</context>
<context>
    <name>MakeScheduleSheet</name>
    <message>
        <source>Set the instalments</source>
        <translation>تحديد الدفعات</translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation>نوع الدفعات</translation>
    </message>
    <message>
        <source>Amount of one instalment</source>
        <translation>مبلغ الدفعة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>عدد الدفعات</translation>
    </message>
    <message>
        <source>One in so many months</source>
        <translation>كل كم شهرًا</translation>
    </message>
    <message>
        <source>The first falls due on</source>
        <translation>موعد الدفعة الأولى</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Number of the sponsor</source>
        <translation>رقم الكافل</translation>
    </message>
    <message>
        <source>Sponsored child</source>
        <translation>المكفول</translation>
    </message>
    <message>
        <source>%1 in all; the last one on %2.</source>
        <translation>المجموع %1، وموعد الدفعة الأخيرة %2.</translation>
    </message>
    <message>
        <source>The instalments are set.</source>
        <translation>حُددت الدفعات.</translation>
    </message>
</context>
<context>
    <name>MakeVisitSheet</name>
    <message>
        <source>Record the visit</source>
        <translation>تسجيل الزيارة</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتيجة الزيارة</translation>
    </message>
    <message>
        <source>Service given, or need found</source>
        <translation>الخدمة المقدَّمة أو الحاجة</translation>
    </message>
    <message>
        <source>Number of the request opened for them</source>
        <translation>رقم الطلب المفتوح عنهم</translation>
    </message>
    <message>
        <source>A request on their behalf is opened with its reason, signed later.</source>
        <translation>يُفتح الطلب عنهم بسببه، ويُوقَّع لاحقًا.</translation>
    </message>
    <message>
        <source>The visit is on record.</source>
        <translation>سُجّلت الزيارة.</translation>
    </message>
</context>
<context>
    <name>ManyButton</name>
    <message>
        <source>One run takes %1 rows at most.</source>
        <translation>لا تزيد الصفوف في المرة الواحدة على %1.</translation>
    </message>
</context>
<context>
    <name>MarkedCard</name>
    <message>
        <source>Open the visit</source>
        <translation>فتح المراجعة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>إنهاء المراجعة</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>الدور %1</translation>
    </message>
    <message>
        <source>Called by %1</source>
        <translation>استدعاه: %1</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>يخدمه: %1</translation>
    </message>
</context>
<context>
    <name>MeansCard</name>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Not shown to your role</source>
        <translation>لا تُعرض لدورك</translation>
    </message>
    <message>
        <source>Data update due</source>
        <translation>موعد تحديث البيانات</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>الأسرة والدخل</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>عدد أفراد الأسرة</translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation>الدخل الشهري</translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation>الالتزامات الشهرية</translation>
    </message>
    <message>
        <source>Income per head</source>
        <translation>نصيب الفرد</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>الإيجار</translation>
    </message>
    <message>
        <source>Contract ends on</source>
        <translation>ينتهي العقد في</translation>
    </message>
    <message>
        <source>Number of the contract</source>
        <translation>رقم العقد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
</context>
<context>
    <name>MemberDeputySheet</name>
    <message>
        <source>First day</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>إلى تاريخ</translation>
    </message>
</context>
<context>
    <name>MemberEndSheet</name>
    <message>
        <source>Last day of the term</source>
        <translation>آخر يوم في العضوية</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>MemberLines</name>
    <message>
        <source>Members: schooling and health</source>
        <translation>أفراد الأسرة: التعليم والصحة</translation>
    </message>
    <message>
        <source>What an illness is stands in the sealed details alone.</source>
        <translation>تفاصيل المرض تُكتب في «تفاصيل حساسة» وحدها.</translation>
    </message>
    <message>
        <source>The file names no member of the household.</source>
        <translation>ليس في الملف أحد من أفراد الأسرة.</translation>
    </message>
    <message>
        <source>Health bears on the need</source>
        <translation>للصحة أثر في الحاجة</translation>
    </message>
    <message>
        <source>%1: school or work</source>
        <translation>%1: الدراسة أو العمل</translation>
    </message>
</context>
<context>
    <name>MemberMore</name>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Kind of identity</source>
        <translation>نوع الهوية</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Reason for accepting the number as it is</source>
        <translation>سبب قبول الرقم كما هو</translation>
    </message>
    <message>
        <source>Compare the number with the original first.</source>
        <translation>قارن الرقم بالأصل أولًا.</translation>
    </message>
    <message>
        <source>Accept the number as it is, with a reason</source>
        <translation>قبول الرقم كما هو بسبب مدوَّن</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المرحلة الدراسية</translation>
    </message>
    <message>
        <source>School and grade, or work</source>
        <translation>المدرسة والصف، أو العمل</translation>
    </message>
</context>
<context>
    <name>MemberNameSheet</name>
    <message>
        <source>On the committee</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Member from</source>
        <translation>عضو من تاريخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى تاريخ</translation>
    </message>
    <message>
        <source>Left empty: no end is set</source>
        <translation>إن تُرك فارغًا فلا نهاية محددة</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Identity, school or work</source>
        <translation>الهوية والدراسة أو العمل</translation>
    </message>
    <message>
        <source>Take this member out (Ctrl+Delete)</source>
        <translation>حذف هذا الفرد (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Write the member&apos;s name.</source>
        <translation>اكتب اسم الفرد.</translation>
    </message>
    <message>
        <source>Choose how the member is related to the beneficiary.</source>
        <translation>اختر صلة قرابة الفرد بالمستفيد.</translation>
    </message>
    <message>
        <source>Study, work…</source>
        <translation>دراسة، عمل…</translation>
    </message>
</context>
<context>
    <name>MemberSheet</name>
    <message>
        <source>Member of the household</source>
        <translation>فرد من الأسرة</translation>
    </message>
    <message>
        <source>Open an own file</source>
        <translation>فتح ملف مستقل</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Identity expires on</source>
        <translation>تنتهي الهوية في</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>School or work</source>
        <translation>الدراسة أو العمل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Move to another household</source>
        <translation>نقل إلى أسرة أخرى</translation>
    </message>
</context>
<context>
    <name>MembersField</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members of the committee</source>
        <translation>أعضاء اللجنة</translation>
    </message>
    <message>
        <source>The committee has no members yet</source>
        <translation>لا أعضاء للجنة بعد</translation>
    </message>
    <message>
        <source>The director adds its chair, its members and its secretary here.</source>
        <translation>يضيف المدير هنا رئيس اللجنة وأعضاءها وأمينها.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Somebody stands in</source>
        <translation>تكليف بديل</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>إنهاء العضوية</translation>
    </message>
    <message>
        <source>The director adds and changes members.</source>
        <translation>يضيف المدير الأعضاء ويعدّلهم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On the committee</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>has one</source>
        <translation>له حساب</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>غير سارية</translation>
    </message>
    <message>
        <source>Stands in today</source>
        <translation>البديل اليوم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>The two say the same in every field.</source>
        <translation>الملفان متفقان في كل الحقول.</translation>
    </message>
    <message>
        <source>By what the two were found to be one person</source>
        <translation>بمَ تبيّن أنهما شخص واحد</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>ضم الملفين</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>إبقاء الملف الآخر</translation>
    </message>
    <message>
        <source>The two files</source>
        <translation>الملفان</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation>ما ينتقل</translation>
    </message>
    <message>
        <source>Signed and printed texts stay word for word. The number of the other file goes on finding this one. The merge is undone as a whole while nothing new rests on it.</source>
        <translation>النصوص الموقعة والمطبوعة باقية كما هي، ورقم الملف الآخر يدل على هذا الملف. ويمكن التراجع عن الضم كله ما لم يُكتب بعده شيء في الملف.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>الملف الباقي</translation>
    </message>
    <message>
        <source>Goes over into it</source>
        <translation>الملف المضموم</translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation>لا شيء سوى ذلك.</translation>
    </message>
    <message>
        <source>registered on %1</source>
        <translation>سُجل في %1</translation>
    </message>
    <message>
        <source>The two files are one; it is undone from its page.</source>
        <translation>صار الملفان ملفًا واحدًا، والتراجع من صفحته.</translation>
    </message>
    <message>
        <source>Both files show that they are of two people.</source>
        <translation>يظهر في الملفين أنهما لشخصين.</translation>
    </message>
    <message>
        <source>Two files beside each other</source>
        <translation>مقارنة ملفين</translation>
    </message>
    <message>
        <source>Record two people</source>
        <translation>تسجيل أنهما شخصان</translation>
    </message>
</context>
<context>
    <name>Merged</name>
    <message>
        <source>File %1 was merged into this one</source>
        <translation>ضُم إلى هذا الملف الملف %1</translation>
    </message>
    <message>
        <source>File %1 was merged earlier on</source>
        <translation>ضم سابق للملف %1</translation>
    </message>
    <message>
        <source>The merge with file %1 was undone</source>
        <translation>أُلغي ضم الملف %1</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>التراجع عن الضم</translation>
    </message>
    <message>
        <source>Went over: %1</source>
        <translation>انتقل معه: %1</translation>
    </message>
    <message>
        <source>Taken from it: %1</source>
        <translation>أُخذ منه: %1</translation>
    </message>
    <message>
        <source>Undo the merge with file %1?</source>
        <translation>التراجع عن ضم الملف %1؟</translation>
    </message>
    <message>
        <source>Why they are two after all</source>
        <translation>سبب التراجع</translation>
    </message>
    <message>
        <source>Both files stand again as they were before.</source>
        <translation>يعود الملفان كما كانا قبل الضم.</translation>
    </message>
    <message>
        <source>It is not undone any more: this was written in the file since, and belongs to the two of them.</source>
        <translation>لا يُتراجع عن هذا الضم، فقد كُتب في الملف بعده ما يأتي، وهو للملفين معًا.</translation>
    </message>
    <message>
        <source>The two files stand again as they were.</source>
        <translation>عاد الملفان كما كانا.</translation>
    </message>
    <message>
        <source>Compare with another file</source>
        <translation>مقارنة بملف آخر</translation>
    </message>
    <message>
        <source>Number of the other file</source>
        <translation>رقم الملف الآخر</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>MistakesCard</name>
    <message>
        <source>What is wrong with the file</source>
        <translation>ما يُصحّح في الملف</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Which is meant?</source>
        <translation>أي المبلغين هو المقصود؟ اختر:</translation>
    </message>
    <message>
        <source>Is this meant?</source>
        <translation>أهذا هو المبلغ المقصود؟</translation>
    </message>
    <message>
        <source>There is more than one number; keep the one that is meant.</source>
        <translation>في الحقل أكثر من رقم؛ أبقِ المبلغ المقصود وحده.</translation>
    </message>
    <message>
        <source>An amount has no plus or minus sign; write it without.</source>
        <translation>المبلغ يُكتب دون علامة + أو −؛ احذف العلامة.</translation>
    </message>
    <message>
        <source>Thousands or halalas? Choose the amount that is meant.</source>
        <translation>آلاف أم هللات؟ اختر المبلغ المقصود.</translation>
    </message>
    <message>
        <source>Halalas have two digits at most; check the amount.</source>
        <translation>الهللات رقمان على الأكثر؛ راجع المبلغ.</translation>
    </message>
    <message>
        <source>It is not clear how the digits belong together; check them.</source>
        <translation>لم يتضح تجميع أرقام المبلغ؛ راجعها.</translation>
    </message>
    <message>
        <source>Write one amount in digits, such as ١٬٥٠٠٫٥٠.</source>
        <translation>اكتب مبلغًا واحدًا بالأرقام، مثل ١٬٥٠٠٫٥٠.</translation>
    </message>
    <message>
        <source>This is too long for an amount; check the digits.</source>
        <translation>أرقام هذا المبلغ أكثر مما يُعقل؛ راجعها.</translation>
    </message>
    <message>
        <source>Zero is no amount; leave it empty where there is none.</source>
        <translation>الصفر ليس مبلغًا؛ اترك الحقل فارغًا إن لم يكن مبلغ.</translation>
    </message>
</context>
<context>
    <name>MoneySheet</name>
    <message>
        <source>More</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>السند</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>سُجّل.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Follow-up sheet</source>
        <translation>كشف المتابعة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What waits and is on no agenda</source>
        <translation>ما ينتظر وليس في جدول أعمال</translation>
    </message>
    <message>
        <source>Everything that waits is on an agenda</source>
        <translation>كل ما ينتظر في جدول أعمال</translation>
    </message>
    <message>
        <source>What is studied from now on comes here.</source>
        <translation>ما تنتهي دراسته بعد الآن يظهر هنا.</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>إضافة إلى الجدول</translation>
    </message>
    <message>
        <source>Or a request that was decided, by its number</source>
        <translation>أو طلب سبق القرار فيه، برقمه</translation>
    </message>
    <message>
        <source>A new decision puts it right; the one before stays on record</source>
        <translation>يُصوَّب بقرار جديد، ويبقى القرار السابق في السجل</translation>
    </message>
</context>
<context>
    <name>MoveOverSheet</name>
    <message>
        <source>%1 moves to another household?</source>
        <translation>نقل %1 إلى أسرة أخرى؟</translation>
    </message>
    <message>
        <source>Number of the other file</source>
        <translation>رقم الملف الآخر</translation>
    </message>
    <message>
        <source>Relationship to its head</source>
        <translation>صلته بصاحب ذلك الملف</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بيان السبب</translation>
    </message>
    <message>
        <source>What is known of them goes along; both files show it and lead to each other.</source>
        <translation>ينتقل معه ما يُعرف عنه، ويظهر ذلك في الملفين، ويؤدي كل منهما إلى الآخر.</translation>
    </message>
    <message>
        <source>Record the move</source>
        <translation>تسجيل النقل</translation>
    </message>
    <message>
        <source>The member lives in that household now.</source>
        <translation>صار من أفراد تلك الأسرة.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>The note leaves the file and its history, and is kept sealed in all its versions. What was signed or printed before says what it said.</source>
        <translation>تخرج الملاحظة من الملف ومن تاريخه، وتُحفظ مغلقة بكل صيغها. وما وُقّع أو طُبع من قبل يبقى كما هو.</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>تدل على</translation>
    </message>
    <message>
        <source>Move and seal</source>
        <translation>نقل وحفظ مغلق</translation>
    </message>
    <message>
        <source>The note on</source>
        <translation>الملاحظة عن</translation>
    </message>
    <message>
        <source>in the history alone</source>
        <translation>في تاريخ الملف فقط</translation>
    </message>
    <message>
        <source>The note was moved and is kept sealed.</source>
        <translation>نُقلت الملاحظة وحُفظت مغلقة.</translation>
    </message>
    <message>
        <source>Move the note into the sealed room?</source>
        <translation>نقل الملاحظة إلى الحفظ المغلق؟</translation>
    </message>
</context>
<context>
    <name>MovesCard</name>
    <message>
        <source>What else can become of it</source>
        <translation>مسارات أخرى للطلب</translation>
    </message>
    <message>
        <source>Goes on as request</source>
        <translation>يُتابَع في الطلب</translation>
    </message>
    <message>
        <source>Joined to this one: request</source>
        <translation>ضُمّ إليه الطلب</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Objection to the decision</source>
        <translation>اعتراض على القرار</translation>
    </message>
</context>
<context>
    <name>MovingSheet</name>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Its letter is issued from the request&apos;s page afterwards. What they decline comes back here.</source>
        <translation>يُصدر خطاب الإحالة من صفحة الطلب بعد الحفظ. وما تعتذر عنه الجمعية الأخرى يعود إلى حيث كان.</translation>
    </message>
    <message>
        <source>The other association</source>
        <translation>الجمعية الأخرى</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Left empty: today.</source>
        <translation>إن تُرك فارغًا فاليوم.</translation>
    </message>
    <message>
        <source>Who told so, or the number of their letter</source>
        <translation>من أفاد به، أو رقم خطابهم</translation>
    </message>
    <message>
        <source>Both keep their numbers; this one points to the other, which goes on. Re-opening ends it.</source>
        <translation>يبقى لكل طلب رقمه وما سُجّل فيه، ويشير هذا إلى الطلب الذي يستمر. وإعادة فتحه تنهي الضم.</translation>
    </message>
    <message>
        <source>Open in the same file: %1</source>
        <translation>القائم في الملف نفسه: %1</translation>
    </message>
    <message>
        <source>Number of the request that goes on</source>
        <translation>رقم الطلب الذي يستمر</translation>
    </message>
    <message>
        <source>What becomes of the request</source>
        <translation>مآل الطلب</translation>
    </message>
    <message>
        <source>What the family wishes, and who told so</source>
        <translation>رغبة الأسرة ومن أفاد بها</translation>
    </message>
    <message>
        <source>It goes on where it stood; what was recorded of it stays.</source>
        <translation>يعود الطلب إلى حيث كان، ويبقى كل ما سُجّل فيه.</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>إحالة الاستفسار</translation>
    </message>
    <message>
        <source>The question was recorded.</source>
        <translation>سُجّل الاستفسار.</translation>
    </message>
    <message>
        <source>After the death</source>
        <translation>تسجيل مآل الطلب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>It is recorded what becomes of the request.</source>
        <translation>سُجّل مآل الطلب.</translation>
    </message>
    <message>
        <source>Refer to another association</source>
        <translation>إحالة إلى جمعية أخرى</translation>
    </message>
    <message>
        <source>Refer it</source>
        <translation>إحالة الطلب</translation>
    </message>
    <message>
        <source>The request was referred; issue its letter.</source>
        <translation>أُحيل الطلب؛ أصدر خطاب الإحالة من صفحته.</translation>
    </message>
    <message>
        <source>Answer of the other association</source>
        <translation>جواب الجمعية الأخرى</translation>
    </message>
    <message>
        <source>The answer was recorded.</source>
        <translation>سُجّل الجواب.</translation>
    </message>
    <message>
        <source>Join to another request</source>
        <translation>ضم إلى طلب آخر</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ضم الطلب</translation>
    </message>
    <message>
        <source>The request was joined to the other one.</source>
        <translation>ضُمّ الطلب إلى الطلب الآخر.</translation>
    </message>
    <message>
        <source>Open the request again</source>
        <translation>إعادة فتح الطلب</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>The request is open again.</source>
        <translation>أُعيد فتح الطلب.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>من أحضره</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Nothing more is handed over; close it</source>
        <translation>لا يُسلَّم شيء بعد هذا، ويُغلق الطلب</translation>
    </message>
    <message>
        <source>Refused, or came back</source>
        <translation>اعتذار عن الاستلام أو إعادة</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>It is recorded; what came back is in the store again.</source>
        <translation>سُجّل؛ وما عاد صار في المستودع.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>A name has letters only; remove the digits.</source>
        <translation>الاسم حروف فقط؛ احذف الأرقام.</translation>
    </message>
</context>
<context>
    <name>NamingSheet</name>
    <message>
        <source>Whom it is about</source>
        <translation>المشكو منه</translation>
    </message>
    <message>
        <source>It is hidden from them at once. About the officer it goes to the director, about the director to whom the board named: then you may not see it any more.</source>
        <translation>تُحجب عنه فورًا. إن كان متابع الشكاوى فهي للمدير، وإن كان المدير فهي لمن عيّنه المجلس؛ وقد لا تظهر لك بعد ذلك.</translation>
    </message>
    <message>
        <source>Of the staff</source>
        <translation>من العاملين</translation>
    </message>
    <message>
        <source>Or the desk</source>
        <translation>أو القسم</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>كيف عُلم ذلك</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>It is on record whom it is about.</source>
        <translation>سُجّل من تتعلق به الشكوى.</translation>
    </message>
    <message>
        <source>Left empty: it stays as it was put down</source>
        <translation>يبقى ما سُجّل إن تُرك فارغًا</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء بانتظار الإجراء</numerusform>
            <numerusform>واحد بانتظار الإجراء</numerusform>
            <numerusform>اثنان بانتظار الإجراء</numerusform>
            <numerusform>%Ln بانتظار الإجراء</numerusform>
            <numerusform>%Ln بانتظار الإجراء</numerusform>
            <numerusform>%Ln بانتظار الإجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>The page in view</source>
        <translation>الصفحة المعروضة</translation>
    </message>
</context>
<context>
    <name>NeedLines</name>
    <message>
        <source>Needs study</source>
        <translation>دراسة الاحتياج</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>إضافة احتياج</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الاحتياج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>NeedStage</name>
    <message>
        <source>What was asked for</source>
        <translation>الخدمة والحاجة</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>الخدمة والحاجة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The need, in the person&apos;s own words</source>
        <translation>الحاجة كما يصفها صاحبها</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>مستلم الطلب</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>كيف وصل الطلب؟</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Urgent: it cannot wait for the usual time</source>
        <translation>عاجل لا يحتمل المدة المعتادة</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>سبب الاستعجال</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>مفتوحة إلى %1.</translation>
    </message>
    <message>
        <source>Closed now; its season opens on %1. It can be asked for all the same.</source>
        <translation>مغلقة الآن، ويبدأ موسمها في %1؛ ويمكن طلبها مع ذلك.</translation>
    </message>
    <message>
        <source>Its season closed on %1. It can be asked for all the same.</source>
        <translation>انتهى موسمها في %1؛ ويمكن طلبها مع ذلك.</translation>
    </message>
    <message>
        <source>It stands in the declaration and on the form; illness and prison do not.</source>
        <translation>تُذكر في الإقرار وفي نموذج الطلب؛ أما المرض والسجن ففي «تفاصيل حساسة».</translation>
    </message>
    <message>
        <source>Incoming no., if it was entered</source>
        <translation>رقم الوارد إن كان مقيّدًا</translation>
    </message>
    <message>
        <source>The request and the letter are linked.</source>
        <translation>يرتبط الطلب بالوارد.</translation>
    </message>
    <message>
        <source>Who is not here signs later: until then the request awaits its signature. It may be studied meanwhile; nothing is handed over before.</source>
        <translation>من ليس حاضرًا يوقّع لاحقًا، والطلب بانتظار توقيعه. يُدرس في أثناء ذلك، ولا يُسلَّم شيء قبل التوقيع.</translation>
    </message>
    <message>
        <source>It came on an earlier day, or to somebody elsewhere</source>
        <translation>وصل في يوم سابق أو إلى غير المكتب</translation>
    </message>
    <message>
        <source>By phone, letter or a representative, and is entered now.</source>
        <translation>بهاتف أو خطاب أو مندوب، ويُدخل الآن.</translation>
    </message>
    <message>
        <source>The office asks for it; the policy does not state it.</source>
        <translation>يطلبه المكتب، ولا تنص عليه السياسة.</translation>
    </message>
    <message>
        <source>Why it is opened without being asked for</source>
        <translation>سبب فتح الطلب دون أن يُطلب</translation>
    </message>
</context>
<context>
    <name>NeededSheet</name>
    <message>
        <source>What is to be bought</source>
        <translation>الكميات للشراء</translation>
    </message>
    <message>
        <source>Baskets by heads, school bags by stage, clothes by age, to be printed.</source>
        <translation>السلال بعدد الأفراد، والحقائب بالمرحلة، والكسوة بالعمر، في قائمة تُطبع.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>حساب القائمة</translation>
    </message>
</context>
<context>
    <name>NewStaffSheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>They change it themselves on this page</source>
        <translation>يغيّرها صاحبها من هذه الصفحة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>كلمة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>The account is opened. Its owner can come in now.</source>
        <translation>أُضيف الحساب، والدخول به متاح الآن.</translation>
    </message>
</context>
<context>
    <name>NotDoneSheet</name>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>NotesButton</name>
    <message>
        <source>Move from the notes</source>
        <translation>نقل من الملاحظات</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Notice of privacy</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>تسليم إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>طباعة إشعار الخصوصية</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>تسلّمه: %1</translation>
    </message>
    <message>
        <source>Witness: %1</source>
        <translation>الشاهد: %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>سلّمه: %1</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>The notice was not handed over yet; nothing waits for it.</source>
        <translation>لم يُسلَّم إشعار الخصوصية بعد؛ ولا يتوقف عليه عمل.</translation>
    </message>
    <message>
        <source>An earlier text was handed over on %1; the new one is due.</source>
        <translation>سُلِّم نص سابق في %1؛ ويبقى تسليم النص الجديد.</translation>
    </message>
    <message>
        <source>The text in force was handed over on %1.</source>
        <translation>سُلِّم النص المعمول به في %1.</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last handed over</source>
        <translation>آخر تسليم</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Everybody has the notice</source>
        <translation>سُلِّم إشعار الخصوصية لأصحاب الملفات كلهم</translation>
    </message>
    <message>
        <source>Who was not handed the text in force stands here.</source>
        <translation>يظهر هنا من لم يُسلَّم النص المعمول به.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The list reminds; no visit and no delivery waits for it</source>
        <translation>القائمة للتذكير؛ ولا تتوقف عليها زيارة ولا تسليم</translation>
    </message>
    <message>
        <source>Who lacks the notice of privacy</source>
        <translation>من لم يُسلَّم إشعار الخصوصية</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Without a wording:</source>
        <translation>بلا نص إبلاغ:</translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>None of these requests has a wording.</source>
        <translation>ليس لأي من هذه الطلبات نص إبلاغ.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>NotifyAct</name>
    <message>
        <source>Tell the beneficiary</source>
        <translation>إبلاغ المستفيد</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>تسجيل محاولة الإبلاغ</translation>
    </message>
    <message>
        <source>Update the number in the file</source>
        <translation>تحديث الرقم في الملف</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write one whole number in digits.</source>
        <translation>اكتب عددًا صحيحًا واحدًا بالأرقام.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>العدد لا يزيد على %1؛ راجعه.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1 على الأقل.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>It takes the next number of its series, and a number is not taken back.</source>
        <translation>يُعطى الرقم التالي في تسلسله، ولا يُسترجع بعد إعطائه.</translation>
    </message>
</context>
<context>
    <name>Numeral</name>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ObjectionSheet</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>الاعتراض</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>تاريخ الجواب</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>تم الإبلاغ</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>تسجيل المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>بلا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>The attempt was recorded.</source>
        <translation>سُجّلت المحاولة.</translation>
    </message>
    <message>
        <source>Letter of the answer</source>
        <translation>طباعة خطاب الجواب</translation>
    </message>
</context>
<context>
    <name>ObjectionsWait</name>
    <message>
        <source>Objections to be answered: %1. They come on the agenda when it is opened.</source>
        <translation>اعتراضات تنتظر الجواب: %1، وتُدرج في جدول الأعمال عند فتحه.</translation>
    </message>
</context>
<context>
    <name>OfficerSheet</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>ضابط الاتصال</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>النائب</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Field (optional)</source>
        <translation>المجال (اختياري)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>OpenHarmSheet</name>
    <message>
        <source>A file of harm</source>
        <translation>ملف ضرر</translation>
    </message>
    <message>
        <source>Left empty: a file of its own</source>
        <translation>إن تُرك فارغًا فملف مستقل</translation>
    </message>
    <message>
        <source>Number of the complaint</source>
        <translation>رقم الشكوى</translation>
    </message>
    <message>
        <source>Who was harmed</source>
        <translation>المتضرر</translation>
    </message>
    <message>
        <source>What harm</source>
        <translation>ما وقع من ضرر</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>The file is open, by the office&apos;s reading of today.</source>
        <translation>فُتح الملف على قراءة المكتب اليوم.</translation>
    </message>
    <message>
        <source>Number of their file</source>
        <translation>رقم ملفه</translation>
    </message>
    <message>
        <source>Where the association has one</source>
        <translation>إن كان له ملف في الجمعية</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Ticked</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>يُصرف إلى</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>الآيبان</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>أعاده البنك</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المنفَّذ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>For</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>تعويض</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Sorted by “%1”</source>
        <translation>الترتيب بحسب «%1»</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>To be ordered</source>
        <translation>بانتظار الأمر</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Payment orders</source>
        <translation>أوامر الصرف</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>لا أوامر بهذه الحالة</translation>
    </message>
    <message>
        <source>Orders that are prepared stand here.</source>
        <translation>تظهر هنا الأوامر بعد إعدادها.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>طباعة الأمر</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>Transfer lists</source>
        <translation>عرض كشوف التحويل</translation>
    </message>
    <message>
        <source>Sent to the bank is not paid yet</source>
        <translation>ما أُرسل إلى البنك لم يُنفَّذ بعد</translation>
    </message>
    <message>
        <source>Prepare %1 · %2</source>
        <translation>إعداد أمر %1 · %2</translation>
    </message>
    <message>
        <source>Reviewed · %1</source>
        <translation>مراجعة · %1</translation>
    </message>
    <message>
        <source>Approve · %1</source>
        <translation>اعتماد · %1</translation>
    </message>
    <message>
        <source>Send to the bank · %1</source>
        <translation>إعداد كشف تحويل · %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا إجراء</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is reviewed.</source>
        <translation>رُوجع الأمر.</translation>
    </message>
    <message>
        <source>The list is made; print it and take it to the bank.</source>
        <translation>أُعدّ الكشف؛ اطبعه وسلّمه للبنك.</translation>
    </message>
    <message>
        <source>The order is prepared; another reviews it.</source>
        <translation>أُعدّ الأمر، ويراجعه شخص آخر.</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>عرض بنود الصرف</translation>
    </message>
    <message>
        <source>Recurring aid</source>
        <translation>عرض الدفعات الدورية</translation>
    </message>
    <message>
        <source>Prepare an order</source>
        <translation>إعداد أمر صرف</translation>
    </message>
</context>
<context>
    <name>OwedsFound</name>
    <message>
        <source>Monthly obligations found (riyals)</source>
        <translation>الالتزامات الشهرية كما وجدها الباحث (ريال)</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Governance evidence pack</source>
        <translation>حزمة شواهد الحوكمة</translation>
    </message>
    <message>
        <source>The trace, signatures, adoptions, the plan, follow-up sheets, figures of complaints, the box and the check of the records, with a contents page. No beneficiary is named.</source>
        <translation>أثر السياسة والتوقيعات وسجل الاعتماد وخطة القياس وكشوف المتابعة وأرقام الشكاوى وفتح الصندوق وفحص السجلات، ولها ورقة محتويات. ولا يُذكر فيها اسم مستفيد.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>عنوان القسم الأول</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>عنوان القسم الثاني</translation>
    </message>
    <message>
        <source>Third part</source>
        <translation>عنوان القسم الثالث</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
    <message>
        <source>Folder for the pack</source>
        <translation>مجلد الحزمة</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>تُكتب الحزمة</translation>
    </message>
    <message>
        <source>The pack is saved.</source>
        <translation>حُفظت الحزمة.</translation>
    </message>
</context>
<context>
    <name>PadSheet</name>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>معاينة، صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Accepted as it is, because</source>
        <translation>سبب قبوله على حاله</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>موعد التجديد</translation>
    </message>
    <message>
        <source>Accept it as it is, with a reason</source>
        <translation>قبوله كما هو بسبب مدوَّن</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message numerus="yes">
        <source>Issued on (at most %n day(s) ago)</source>
        <translation>
            <numerusform>تاريخ الإصدار (اليوم)</numerusform>
            <numerusform>تاريخ الإصدار (خلال يوم)</numerusform>
            <numerusform>تاريخ الإصدار (خلال يومين)</numerusform>
            <numerusform>تاريخ الإصدار (خلال %Ln أيام)</numerusform>
            <numerusform>تاريخ الإصدار (خلال %Ln يومًا)</numerusform>
            <numerusform>تاريخ الإصدار (خلال %Ln يوم)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>The date has not come yet</source>
        <translation>التاريخ لم يأتِ بعد</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>رقم المستند</translation>
    </message>
    <message>
        <source>Add its number</source>
        <translation>إضافة رقمه</translation>
    </message>
    <message>
        <source>Does not apply, because</source>
        <translation>سبب عدم اللزوم</translation>
    </message>
    <message>
        <source>Its copy is kept, because</source>
        <translation>سبب حفظ النسخة</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>None yet.</source>
        <translation>لا أوراق بعد. تظهر هنا بعد إصدارها.</translation>
    </message>
    <message>
        <source>Papers of the file</source>
        <translation>أوراق الملف</translation>
    </message>
    <message>
        <source>Issue the paper «%1»?</source>
        <translation>إصدار ورقة «%1»؟</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>إصدار الورقة</translation>
    </message>
    <message>
        <source>Copies that are kept</source>
        <translation>نسخ المستندات المحفوظة</translation>
    </message>
</context>
<context>
    <name>PartSheet</name>
    <message>
        <source>Own file for %1?</source>
        <translation>فتح ملف مستقل: %1؟</translation>
    </message>
    <message>
        <source>They leave this household, and the two files lead to each other.</source>
        <translation>يخرج من هذه الأسرة، ويبقى كل ملف موصولًا بالآخر.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>تاريخ الخروج</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The file is open. Confirm the data with them.</source>
        <translation>فُتح الملف. أكّد البيانات مع صاحبه.</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>من يخرج معه</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Short; write eight characters at least.</source>
        <translation>قصيرة؛ اكتب ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Easily guessed; a short sentence that only you know is better.</source>
        <translation>سهلة التخمين؛ والأفضل جملة قصيرة لا يعرفها غيرك.</translation>
    </message>
    <message>
        <source>Enough; a short sentence is stronger and easier to remember.</source>
        <translation>مقبولة؛ والجملة القصيرة أقوى وأسهل حفظًا.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Change my password</source>
        <translation>تغيير كلمة مروري</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>كلمة مروري</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>غُيّرت كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>There is a blank at its beginning or end.</source>
        <translation>في أول كلمة المرور أو آخرها مسافة.</translation>
    </message>
    <message>
        <source>The keyboard is in Arabic.</source>
        <translation>لوحة المفاتيح بالعربية.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح الأحرف الكبيرة (Caps Lock) مفعّل.</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>Hold the reply clock</source>
        <translation>إيقاف احتساب مدة الرد</translation>
    </message>
    <message>
        <source>This is the office&apos;s own act: no policy speaks of it. Both dates, with the pause and without it, stay in view on the request and on its papers.</source>
        <translation>هذا قرار من المكتب لم تنص عليه السياسة. ويبقى الموعدان، مع الإيقاف ودونه، معروضين في الطلب وأوراقه.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>First day held</source>
        <translation>أول يوم موقوف</translation>
    </message>
    <message>
        <source>Today, where nothing is written</source>
        <translation>اليوم إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Last day held</source>
        <translation>آخر يوم موقوف</translation>
    </message>
    <message>
        <source>No end is planned: the request has no date until the clock is let run again, and stands on the first page until then.</source>
        <translation>لا نهاية محددة: يبقى الطلب بلا موعد إلى أن يُستأنف الاحتساب، ويُعرض في الصفحة الرئيسية حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The pause lasts %1; the office calls it long after %2.</source>
        <translation>يستمر الإيقاف %1؛ ويُعدّ طويلًا بعد %2، بقرار المكتب.</translation>
    </message>
    <message>
        <source>The clock is held; both dates are in view.</source>
        <translation>أُوقف احتساب المدة؛ والموعدان معروضان.</translation>
    </message>
</context>
<context>
    <name>PayChoices</name>
    <message>
        <source>%1 approves up to (riyals)</source>
        <translation>%1 يعتمد حتى (ريال)</translation>
    </message>
    <message>
        <source>Both empty: the director approves every order</source>
        <translation>إن تُركا فارغين اعتمد المدير كل أمر</translation>
    </message>
    <message>
        <source>What is over both asks for the chair&apos;s signed paper</source>
        <translation>ما زاد على ذلك تلزمه ورقة موقّعة من الرئيس أو نائبه</translation>
    </message>
    <message>
        <source>In the order that the bank&apos;s file has</source>
        <translation>بترتيب ملف البنك</translation>
    </message>
    <message>
        <source>By the office&apos;s decision</source>
        <translation>بقرار المكتب</translation>
    </message>
    <message>
        <source>Payments: table of authority</source>
        <translation>الصرف: جدول الصلاحيات</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Choose all that apply</source>
        <translation>اختر كل ما ينطبق</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation>خاص بالمكتب</translation>
    </message>
    <message>
        <source>Number of the old paper file</source>
        <translation>رقم الملف الورقي القديم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Saudi</source>
        <translation>السعودية</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Start one; the data is here already.</source>
        <translation>ابدأ طلبًا جديدًا؛ فالبيانات جاهزة.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>لا أفراد آخرين في الأسرة</translation>
    </message>
    <message>
        <source>No members entered.</source>
        <translation>لم يُسجَّل أفراد للأسرة.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>تسجيل طلب جديد</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>تاريخ الفتح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Identity, school or work</source>
        <translation>الهوية والدراسة أو العمل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف رقم %1</translation>
    </message>
    <message>
        <source>Registered on %1</source>
        <translation>سُجّل في %1</translation>
    </message>
    <message>
        <source>Identity expires on</source>
        <translation>تنتهي الهوية في</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s file</source>
        <translation>ملف المستفيد</translation>
    </message>
    <message>
        <source>Update or correction</source>
        <translation>تحديث أو تصحيح</translation>
    </message>
</context>
<context>
    <name>PersonStage</name>
    <message>
        <source>Next: household and income</source>
        <translation>التالي: الأسرة والدخل</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>Confirmed last on %1. Read it out, then confirm it or change it.</source>
        <translation>آخر مراجعة للبيانات في %1. تُقرأ على المستفيد، ثم تُؤكَّد أو تُعدَّل.</translation>
    </message>
</context>
<context>
    <name>PersonWhere</name>
    <message>
        <source>Not shown to your role</source>
        <translation>لا يظهر لدورك</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>صاحب الحساب</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number of the old paper file</source>
        <translation>رقم الملف الورقي القديم</translation>
    </message>
    <message>
        <source>Note of the office</source>
        <translation>ملاحظة المكتب</translation>
    </message>
    <message>
        <source>building %1</source>
        <translation>مبنى %1</translation>
    </message>
    <message>
        <source>postcode %1</source>
        <translation>رمز بريدي %1</translation>
    </message>
    <message>
        <source>additional number %1</source>
        <translation>رقم فرعي %1</translation>
    </message>
    <message>
        <source>Came in by a list</source>
        <translation>ورد من قائمة</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1 (by the identity that was seen)</source>
        <translation>%1 (بحسب الهوية المشاهَدة)</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>طريقة الإرسال</translation>
    </message>
    <message>
        <source>It reached them</source>
        <translation>تسجيل الإبلاغ</translation>
    </message>
    <message>
        <source>Scan it with the office&apos;s phone: number and wording are filled in there. This program sends nothing.</source>
        <translation>يُقرأ الرمز بجوال المكتب، فيظهر فيه الرقم والنص. هذا البرنامج لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>Copy the wording</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Code to scan: a message to %1</source>
        <translation>رمز يُقرأ بالجوال: رسالة إلى %1</translation>
    </message>
    <message>
        <source>It is recorded that the beneficiary was told.</source>
        <translation>سُجّل إبلاغ المستفيد.</translation>
    </message>
    <message>
        <source>Message by the office&apos;s phone</source>
        <translation>رسالة من جوال المكتب</translation>
    </message>
    <message>
        <source>They asked for WhatsApp</source>
        <translation>طُلب الإرسال بواتساب</translation>
    </message>
    <message>
        <source>Their wish is on record.</source>
        <translation>سُجّل طلب الإرسال بواتساب.</translation>
    </message>
</context>
<context>
    <name>PlacesField</name>
    <message>
        <source>Write numbers of rows, as: 3, 5-9.</source>
        <translation>اكتب أرقام صفوف، مثل: ٣، ٥-٩.</translation>
    </message>
</context>
<context>
    <name>PlanGivingSheet</name>
    <message>
        <source>A new distribution</source>
        <translation>توزيع جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Season, given once a family</source>
        <translation>الموسم، ويُصرف مرة لكل أسرة</translation>
    </message>
    <message>
        <source>Heads, from</source>
        <translation>الأفراد من</translation>
    </message>
    <message>
        <source>Heads, to</source>
        <translation>الأفراد إلى</translation>
    </message>
    <message>
        <source>The donor&apos;s condition</source>
        <translation>شرط المتبرع</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>إعداد القائمة</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>لا صنف آخر</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>And</source>
        <translation>ومعه</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>الكمية</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Which year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>إضافة إلى الخطة</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>لا خطة بعد</translation>
    </message>
    <message>
        <source>Each way stands here with its month and who answers for it.</source>
        <translation>تظهر هنا كل طريقة بشهرها والمكلَّف بها.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>تسجيل عدم التنفيذ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>حذف من الخطة</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>طباعة الخطة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>المكلَّف بها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>The office&apos;s choice</source>
        <translation>قرار المكتب</translation>
    </message>
    <message>
        <source>Plan of measuring satisfaction</source>
        <translation>خطة قياس الرضا</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>عام %1</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Plan a visit</source>
        <translation>تحديد موعد زيارة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour (optional)</source>
        <translation>الساعة (اختيارية)</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>من يزور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The visit is planned.</source>
        <translation>حُدد موعد الزيارة.</translation>
    </message>
</context>
<context>
    <name>PlanSittingSheet</name>
    <message>
        <source>What waits for a decision comes on its agenda: the urgent first, then by the day of the reply. The order is changed on the page.</source>
        <translation>يُدرج في جدول الأعمال ما ينتظر القرار: العاجل أولًا ثم بحسب موعد الرد، ويُغيَّر الترتيب من الصفحة.</translation>
    </message>
    <message>
        <source>Day of the sitting</source>
        <translation>تاريخ الجلسة</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>يوم القرارات</translation>
    </message>
</context>
<context>
    <name>PlanVisitSheet</name>
    <message>
        <source>Plan a visit to the home</source>
        <translation>تخطيط زيارة منزلية</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Who visits</source>
        <translation>القائمون بالزيارة</translation>
    </message>
    <message>
        <source>Why it is made without being asked for</source>
        <translation>سبب الزيارة دون طلب</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>تخطيط الزيارة</translation>
    </message>
    <message>
        <source>The visit is planned.</source>
        <translation>خُطّط للزيارة.</translation>
    </message>
</context>
<context>
    <name>PlanWaySheet</name>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>المكلَّف بها</translation>
    </message>
</context>
<context>
    <name>PledgesPage</name>
    <message>
        <source>Seven days of grace, by the office&apos;s choice; nothing waits for a signature.</source>
        <translation>المهلة سبعة أيام بقرار المكتب، ولا يتوقف عمل على التوقيع.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>العاملون</translation>
    </message>
    <message>
        <source>Nobody to sign</source>
        <translation>لا أحد بانتظار التوقيع</translation>
    </message>
    <message>
        <source>Staff with an account stand here.</source>
        <translation>يظهر هنا من له حساب من العاملين.</translation>
    </message>
    <message>
        <source>Without an account</source>
        <translation>توقيع من لا حساب له</translation>
    </message>
    <message>
        <source>Except</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الكشف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>يوم التوقيع</translation>
    </message>
    <message>
        <source>Grace until</source>
        <translation>نهاية المهلة</translation>
    </message>
    <message>
        <source>Signed an earlier version</source>
        <translation>وقّع نسخة سابقة</translation>
    </message>
    <message>
        <source>Sign before me</source>
        <translation>أخذ التوقيع</translation>
    </message>
    <message>
        <source>Signatures over the policy</source>
        <translation>التوقيع على السياسة</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>ما يُوقّع</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الميثاق</translation>
    </message>
    <message>
        <source>No code of ethics was entered yet; the director enters the office&apos;s own.</source>
        <translation>لم يُدخل ميثاق للأخلاقيات بعد؛ يُدخل المدير ميثاق المكتب.</translation>
    </message>
    <message>
        <source>Signatures over the code of ethics</source>
        <translation>التوقيع على ميثاق الأخلاقيات</translation>
    </message>
</context>
<context>
    <name>Plugged</name>
    <message>
        <source>Eject the stick</source>
        <translation>إخراج الذاكرة</translation>
    </message>
    <message>
        <source>This folder is on this PC&apos;s own disk and is lost with it; use a stick too.</source>
        <translation>هذا المجلد على قرص هذا الجهاز نفسه، ويضيع بضياعه؛ خذ نسخة على ذاكرة USB أيضًا.</translation>
    </message>
    <message>
        <source>This folder is on the network, which may be gone; a stick is surer.</source>
        <translation>هذا المجلد على الشبكة، وقد تنقطع؛ ذاكرة USB أضمن.</translation>
    </message>
    <message>
        <source>No stick is plugged in; it stands here as soon as it is.</source>
        <translation>لا ذاكرة موصولة. تظهر هنا بعد توصيلها.</translation>
    </message>
    <message>
        <source>Stick “%1” is full: delete old backups there, or take another one.</source>
        <translation>الذاكرة «%1» ممتلئة؛ احذف منها نسخًا قديمة أو استعمل غيرها.</translation>
    </message>
    <message>
        <source>Stick “%1” is locked against writing: move the slide at its side, or take another.</source>
        <translation>الذاكرة «%1» محمية من الكتابة؛ حرّك القفل على جانبها أو استعمل غيرها.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but was not opened: open it in the file manager. If it does not open, it is damaged or not formatted.</source>
        <translation>«%1» موصولة ولم يفتحها النظام؛ افتحها من مدير الملفات، فإن لم تُفتح فهي تالفة أو غير مهيأة.</translation>
    </message>
    <message>
        <source>Press “Eject the stick” before it is pulled out.</source>
        <translation>اضغط «إخراج الذاكرة» قبل نزعها.</translation>
    </message>
    <message>
        <source>The backup is on the stick.</source>
        <translation>النسخة الاحتياطية على الذاكرة.</translation>
    </message>
    <message>
        <source>You can pull the stick out safely now.</source>
        <translation>يمكنكم الآن نزع الذاكرة بأمان.</translation>
    </message>
    <message>
        <source>Everything is written, and this program writes nothing there now. Eject it in the file manager, then pull it out.</source>
        <translation>كُتب كل شيء، ولا يكتب البرنامج على الذاكرة الآن. أخرجها من مدير الملفات ثم انزعها.</translation>
    </message>
    <message>
        <source>Another program uses the stick: close its files and windows, then eject.</source>
        <translation>برنامج آخر يستعمل الذاكرة؛ أغلق ملفاتها ونوافذها ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>PointsChoices</name>
    <message>
        <source>The example</source>
        <translation>المثال المرفق</translation>
    </message>
    <message>
        <source>A table of the office&apos;s own</source>
        <translation>جدول المكتب</translation>
    </message>
    <message>
        <source>Income a head up to, and its points</source>
        <translation>الدخل للفرد حتى، ونقاطه</translation>
    </message>
    <message>
        <source>A line each, the lowest first: 300 40</source>
        <translation>لكل شريحة سطر، والأقل دخلًا أولًا، مثل: ٣٠٠ ٤٠</translation>
    </message>
    <message>
        <source>Points of each member</source>
        <translation>نقاط كل فرد</translation>
    </message>
    <message>
        <source>Members: at most</source>
        <translation>أقصى نقاط الأفراد</translation>
    </message>
    <message>
        <source>Points of a disability</source>
        <translation>نقاط الإعاقة</translation>
    </message>
    <message>
        <source>Points of each month waited</source>
        <translation>نقاط كل شهر انتظار</translation>
    </message>
    <message>
        <source>Months waited: at most</source>
        <translation>أقصى نقاط الانتظار</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>All clauses</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>عليه ملاحظة</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>بلا سجل بعد</translation>
    </message>
    <message>
        <source>Which clauses</source>
        <translation>تصفية البنود</translation>
    </message>
    <message>
        <source>Search in the clauses</source>
        <translation>ابحث في البنود</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>لا بنود</translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation>اختر تصفية أخرى، أو أفرغ البحث.</translation>
    </message>
    <message>
        <source>How the program serves it</source>
        <translation>كيف يطبّقه البرنامج</translation>
    </message>
    <message>
        <source>The policy in force</source>
        <translation>السياسة المعمول بها</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Reply rule</source>
        <translation>مدة الرد</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>الملخص الرقمي</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>نصه المطبوع</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>وقراءة البرنامج له</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Records of the policy</source>
        <translation>تطبيق السياسة</translation>
    </message>
    <message>
        <source>Print the trace</source>
        <translation>طباعة الأثر</translation>
    </message>
    <message>
        <source>Who signed the policy</source>
        <translation>التوقيع على السياسة</translation>
    </message>
    <message>
        <source>Adopt a policy</source>
        <translation>اعتماد سياسة</translation>
    </message>
    <message>
        <source>Confirm the policy</source>
        <translation>تأكيد السياسة</translation>
    </message>
    <message>
        <source>Read from a file at set-up; the director has not confirmed it yet</source>
        <translation>قُرئت من ملف عند التأسيس، ولم يؤكدها المدير بعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>إعداد حزمة الشواهد</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Making the practice office</source>
        <translation>تجهيز مكتب التدريب</translation>
    </message>
    <message>
        <source>Throw the practice office away?</source>
        <translation>حذف مكتب التدريب؟</translation>
    </message>
    <message>
        <source>All that was practised goes. The real office stays as it is.</source>
        <translation>يُحذف كل ما فيه من تدريب. ويبقى المكتب الحقيقي كما هو.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Make another practice office…</source>
        <translation>اصنع مكتب تدريب آخر…</translation>
    </message>
    <message>
        <source>Make another practice office?</source>
        <translation>أتصنع مكتب تدريب آخر؟</translation>
    </message>
    <message>
        <source>The damaged one is put aside: its files stay in a folder of their own inside the practice folder. The real office stays as it is.</source>
        <translation>يُنقل المكتب التالف جانبًا: تبقى ملفاته في مجلد وحدها داخل مجلد التدريب. ويبقى المكتب الحقيقي كما هو.</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>اصنع مكتبًا آخر</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation>فتح الملف المحفوظ</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الرجوع إلى الطلب</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>هذه الورقة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Outgoing number %1</source>
        <translation>رقم الصادر %1</translation>
    </message>
    <message>
        <source>To be handed over; it has no number</source>
        <translation>ورقة تُسلَّم، بلا رقم صادر</translation>
    </message>
    <message>
        <source>A blank form, to be filled in by hand</source>
        <translation>نموذج فارغ يُملأ باليد</translation>
    </message>
    <message>
        <source>The paper is being prepared…</source>
        <translation>تُجهَّز الورقة…</translation>
    </message>
    <message>
        <source>A draft: it has no number yet</source>
        <translation>مسودة لم تأخذ رقمًا بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم الصادر</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>الملخص الرقمي</translation>
    </message>
    <message>
        <source>Copies so far</source>
        <translation>عدد النسخ المطبوعة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>طباعة نسخة</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>حفظ الورقة ملف PDF</translation>
    </message>
    <message>
        <source>The paper was saved.</source>
        <translation>حُفظت الورقة.</translation>
    </message>
    <message>
        <source>As it stands now; it has no number</source>
        <translation>كما هو الآن، ولا رقم له</translation>
    </message>
    <message>
        <source>The paper was not prepared</source>
        <translation>لم تُجهَّز الورقة</translation>
    </message>
</context>
<context>
    <name>PrintSheetSheet</name>
    <message>
        <source>Print a sheet</source>
        <translation>طباعة كشف</translation>
    </message>
    <message>
        <source>Each helper takes a sheet with rows of their own.</source>
        <translation>لكل مساعد كشف بصفوفه.</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>من الصف</translation>
    </message>
    <message>
        <source>To row</source>
        <translation>إلى الصف</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الكشف</translation>
    </message>
</context>
<context>
    <name>PrinterField</name>
    <message>
        <source>Choose the printer</source>
        <translation>اختر الطابعة</translation>
    </message>
    <message>
        <source>The PC&apos;s default printer</source>
        <translation>الطابعة الافتراضية للجهاز</translation>
    </message>
</context>
<context>
    <name>PrintsPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Today&apos;s</source>
        <translation>أوراق اليوم</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>تصفية الأوراق</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>الأوراق الصادرة</translation>
    </message>
    <message>
        <source>No paper here yet</source>
        <translation>لا أوراق هنا بعد</translation>
    </message>
    <message>
        <source>Papers are issued from a request&apos;s page and at the end of a visit.</source>
        <translation>تصدر الأوراق من صفحة الطلب وفي نهاية الزيارة.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>Print all listed</source>
        <translation>طباعة كل المعروض</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Blank forms for handwriting</source>
        <translation>نماذج فارغة تُملأ باليد</translation>
    </message>
    <message>
        <source>Conditions and requirements to hand over</source>
        <translation>ورقة الشروط والمتطلبات لكل خدمة</translation>
    </message>
    <message>
        <source>Distribution sheet, with a column for thumbs</source>
        <translation>كشف توزيع بعمود للبصمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم الصادر</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>%1 will be printed, one after the other. Those printed before are marked as copies.</source>
        <translation>تُطبع %1 على التوالي. وما سبقت طباعته يُعلَّم بأنه نسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all listed?</source>
        <translation>طباعة كل المعروض؟</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>All listed papers were sent to the printer.</source>
        <translation>أُرسلت الأوراق كلها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Forms and printing</source>
        <translation>النماذج والطباعة</translation>
    </message>
    <message>
        <source>A paper came back</source>
        <translation>تسجيل ورقة عادت</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Notice of privacy</source>
        <translation>إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Record consents</source>
        <translation>تدوين الموافقات</translation>
    </message>
    <message>
        <source>Explicit consent</source>
        <translation>موافقة صريحة</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>طباعة إشعار الخصوصية</translation>
    </message>
    <message>
        <source>Not asked yet: %1</source>
        <translation>لم يُسأل عنها بعد: %1</translation>
    </message>
    <message>
        <source>Hand the notice over</source>
        <translation>تسليم إشعار الخصوصية</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ProofSheet</name>
    <message>
        <source>What was done</source>
        <translation>ما تمّ</translation>
    </message>
    <message>
        <source>Beneficiaries and staff are not named in what was found.</source>
        <translation>تُكتب النتائج بلا أسماء مستفيدين أو موظفين.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>القائم به</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما تمّ</translation>
    </message>
    <message>
        <source>Found good</source>
        <translation>بنود وُجدت سليمة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What is to follow</source>
        <translation>ما يلي ذلك</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
</context>
<context>
    <name>ProofsPage</name>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>أي سجلات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>لا سجلات بعد</translation>
    </message>
    <message>
        <source>What was done to keep the policy is recorded here on its day.</source>
        <translation>يُسجَّل هنا ما يتم لتطبيق السياسة في يومه.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>شطب السجل</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>طباعة السجل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما تمّ</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>القائم به</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>مسجّل</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Records of the policy</source>
        <translation>تطبيق السياسة</translation>
    </message>
    <message>
        <source>The yearly plan</source>
        <translation>عرض خطة قياس الرضا</translation>
    </message>
    <message>
        <source>Liaison officers</source>
        <translation>عرض ضباط الاتصال</translation>
    </message>
</context>
<context>
    <name>PutOffRows</name>
    <message>
        <source>It waits for</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>المستندات المطلوبة</translation>
    </message>
    <message>
        <source>What else is missing, one a line</source>
        <translation>ما ينقص سواها، كل نقطة في سطر</translation>
    </message>
    <message>
        <source>It is told to the beneficiary; Ctrl+Enter goes on</source>
        <translation>يُبلَّغ به المستفيد؛ للمتابعة: Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>PutOffSheet</name>
    <message>
        <source>Move the appointment</source>
        <translation>نقل الموعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقل الموعد</translation>
    </message>
</context>
<context>
    <name>QuestionRows</name>
    <message>
        <source>Unclear procedure: to %1</source>
        <translation>إجراء غير واضح: إلى %1</translation>
    </message>
    <message>
        <source>Unclear procedure: to whom the office chooses</source>
        <translation>إجراء غير واضح: إلى من يختاره المكتب</translation>
    </message>
    <message>
        <source>It was answered at once</source>
        <translation>أُجيب عنه في الحال</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>ما لم يتضح</translation>
    </message>
    <message>
        <source>Waits for the answer of</source>
        <translation>بانتظار الجواب لدى</translation>
    </message>
    <message>
        <source>It stands in their list until it is answered.</source>
        <translation>يبقى في قائمة من له هذا الدور حتى يُجاب عنه.</translation>
    </message>
    <message>
        <source>Handed to (the office&apos;s choice)</source>
        <translation>يُحال إلى (بقرار المكتب)</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>المجيب</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who waits</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Call the next</source>
        <translation>استدعاء التالي</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>The day&apos;s log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>دون اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>ملف رقم %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>RatifySheet</name>
    <message numerus="yes">
        <source>%n decision(s): they stand from now on, and are told.</source>
        <translation>
            <numerusform>لا قرارات.</numerusform>
            <numerusform>قرار واحد يسري من الآن ويُبلَّغ به صاحبه.</numerusform>
            <numerusform>قراران يسريان من الآن ويُبلَّغ بهما.</numerusform>
            <numerusform>%Ln قرارات تسري من الآن ويُبلَّغ بها.</numerusform>
            <numerusform>%Ln قرارًا تسري من الآن ويُبلَّغ بها.</numerusform>
            <numerusform>%Ln قرار تسري من الآن ويُبلَّغ بها.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes back to the body, which decides it again.</source>
        <translation>يعود إلى جهة القرار لتقرر فيه من جديد.</translation>
    </message>
    <message>
        <source>Number of the board&apos;s resolution</source>
        <translation>رقم قرار مجلس الإدارة</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>تاريخه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Declaration, where you recorded the decision yourself</source>
        <translation>تصريح، إن كنت سجّلت القرار بنفسك</translation>
    </message>
    <message>
        <source>Another reviews it within seven days</source>
        <translation>يراجعه شخص آخر خلال سبعة أيام</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة إلى جهة القرار</translation>
    </message>
</context>
<context>
    <name>RatifyingPage</name>
    <message>
        <source>Decisions to be ratified</source>
        <translation>قرارات بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>No decision waits to be ratified</source>
        <translation>لا قرار بانتظار الاعتماد</translation>
    </message>
    <message>
        <source>What a sitting decides stands here until it is ratified.</source>
        <translation>ما تقرره الجلسة يبقى هنا حتى يُعتمد.</translation>
    </message>
    <message>
        <source>Ratify the sitting</source>
        <translation>اعتماد قرارات الجلسة</translation>
    </message>
    <message>
        <source>Ratify this one</source>
        <translation>اعتماد هذا القرار</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة إلى جهة القرار</translation>
    </message>
    <message>
        <source>Whole request</source>
        <translation>عرض الطلب كاملًا</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Ratified by</source>
        <translation>جهة الاعتماد</translation>
    </message>
    <message>
        <source>Until then nobody is told and nothing is paid</source>
        <translation>لا إبلاغ ولا صرف قبل الاعتماد</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of this sitting</source>
        <translation>
            <numerusform>لا قرارات في هذه الجلسة</numerusform>
            <numerusform>قرار واحد في هذه الجلسة</numerusform>
            <numerusform>قراران في هذه الجلسة</numerusform>
            <numerusform>%Ln قرارات في هذه الجلسة</numerusform>
            <numerusform>%Ln قرارًا في هذه الجلسة</numerusform>
            <numerusform>%Ln قرار في هذه الجلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratifying decisions</source>
        <translation>اعتماد القرارات</translation>
    </message>
</context>
<context>
    <name>ReachedCards</name>
    <message>
        <source>Contact and account</source>
        <translation>التواصل والحساب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>For telling the reply and appointments</source>
        <translation>للإبلاغ بالرد والمواعيد</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>رقم الآيبان</translation>
    </message>
    <message>
        <source>SA and 22 digits, on the bank&apos;s paper; the bank is read from it.</source>
        <translation>SA و٢٢ خانة، كما في ورقة البنك.</translation>
    </message>
    <message>
        <source>Account owner, if another</source>
        <translation>صاحب الحساب إن كان غيره</translation>
    </message>
    <message>
        <source>As the bank has it</source>
        <translation>كما في البنك</translation>
    </message>
    <message>
        <source>Kinship to the beneficiary</source>
        <translation>صلته بالمستفيد</translation>
    </message>
    <message>
        <source>City or village</source>
        <translation>المدينة أو القرية</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Four letters and the building&apos;s digits: %1</source>
        <translation>أربعة أحرف ثم رقم المبنى: %1</translation>
    </message>
    <message>
        <source>Short address</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>رقم المبنى</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Additional number</source>
        <translation>الرقم الفرعي</translation>
    </message>
</context>
<context>
    <name>ReadOff</name>
    <message>
        <source>Read off the paper</source>
        <translation>من الورقة نفسها</translation>
    </message>
</context>
<context>
    <name>ReaderKeys</name>
    <message>
        <source>A scan opens nothing over a sheet; close it, then scan again.</source>
        <translation>لا يُفتح الرمز ما دامت أمامه نافذة مفتوحة؛ أغلقها ثم امسح الرمز من جديد.</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>All names open by this one password. It is shown here once; note it down.</source>
        <translation>كلمة المرور واحدة لكل الأسماء، ولا تُعرض إلا هذه المرة. اكتبها عندك.</translation>
    </message>
    <message>
        <source>Enter the practice office</source>
        <translation>دخول مكتب التدريب</translation>
    </message>
    <message>
        <source>The practice office is ready</source>
        <translation>مكتب التدريب جاهز</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
</context>
<context>
    <name>ReceiveCardsSheet</name>
    <message>
        <source>Take in cards</source>
        <translation>استلام بطاقات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>Value of each</source>
        <translation>قيمة الواحدة</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>المتبرع أو المورّد</translation>
    </message>
    <message>
        <source>One a line, or the first and last with a dash between them.</source>
        <translation>رقم في كل سطر، أو الأول والأخير وبينهما شرطة.</translation>
    </message>
    <message>
        <source>Serials</source>
        <translation>الأرقام التسلسلية</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>تسجيل الاستلام</translation>
    </message>
</context>
<context>
    <name>ReceiveSheet</name>
    <message>
        <source>Take in: %1</source>
        <translation>سند استلام: %1</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>المتبرع أو المورّد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Value of all of it</source>
        <translation>قيمة الكمية كلها</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>The state it is in</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>The donor&apos;s condition</source>
        <translation>شرط المتبرع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>تسجيل الاستلام</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Name, identity, mobile, file or request number</source>
        <translation>الاسم أو الهوية أو الجوال أو رقم الملف أو الطلب</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>تسجيل مستفيد جديد</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>من المراجع؟</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Give a turn</source>
        <translation>إعطاء دور</translation>
    </message>
    <message numerus="yes">
        <source>%n in the queue</source>
        <translation>
            <numerusform>لا أحد بالانتظار</numerusform>
            <numerusform>مراجع واحد</numerusform>
            <numerusform>مراجعان</numerusform>
            <numerusform>%Ln مراجعين</numerusform>
            <numerusform>%Ln مراجعًا</numerusform>
            <numerusform>%Ln مراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>Put down: asked after a request.</source>
        <translation>دُوِّن السؤال عن الطلب في سجل المراجعين.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>فتح اليوم وإغلاقه</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>عرض المواعيد</translation>
    </message>
    <message>
        <source>women&apos;s hours</source>
        <translation>ساعات استقبال النساء الآن</translation>
    </message>
</context>
<context>
    <name>Recommended</name>
    <message>
        <source>Findings and recommendation</source>
        <translation>النتائج والتوصية</translation>
    </message>
    <message>
        <source>Findings of the case study</source>
        <translation>نتائج دراسة الحالة</translation>
    </message>
    <message>
        <source>Recommendation and its reason</source>
        <translation>التوصية وسببها</translation>
    </message>
    <message>
        <source>Amount recommended (riyals)</source>
        <translation>المبلغ الموصى به (ريال)</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الصرف</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>عدد الأشهر</translation>
    </message>
    <message>
        <source>Signature of the researcher</source>
        <translation>توقيع الباحث</translation>
    </message>
    <message>
        <source>Sign in the box first.</source>
        <translation>وقّع في المربع أولًا.</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>Record a visit</source>
        <translation>تسجيل زيارة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Somebody was met</source>
        <translation>تمت المقابلة</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>لم يوجد أحد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>من زار</translation>
    </message>
    <message>
        <source>As</source>
        <translation>صفة من زار</translation>
    </message>
    <message>
        <source>At the home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>Who was met</source>
        <translation>من قوبل</translation>
    </message>
    <message>
        <source>Second date (optional)</source>
        <translation>موعد العودة (اختياري)</translation>
    </message>
    <message>
        <source>Why a man went by himself</source>
        <translation>سبب زيارة الباحث وحده</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>No pictures of people are taken.</source>
        <translation>لا تُلتقط صور للأشخاص.</translation>
    </message>
    <message>
        <source>The visit is on record.</source>
        <translation>سُجّلت الزيارة.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>A new recovery sheet</source>
        <translation>ورقة استعادة جديدة</translation>
    </message>
    <message>
        <source>The old sheet is in force until you confirm.</source>
        <translation>الورقة القديمة هي السارية حتى تُعتمد الجديدة.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Put the new sheet in force</source>
        <translation>اعتماد الورقة الجديدة</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>إبقاء الورقة القديمة</translation>
    </message>
    <message>
        <source>The new sheet is not in force; the old one is.</source>
        <translation>لم تُعتمد الورقة الجديدة، والورقة القديمة هي السارية.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The sheet is printed, or the groups are written down</source>
        <translation>طُبعت الورقة، أو كُتبت المجموعات باليد</translation>
    </message>
    <message>
        <source>With this key the data can be opened when every password is lost. Without it and without a password nobody can open them. It is not shown again.</source>
        <translation>بهذا المفتاح تُفتح البيانات إذا فُقدت كلمات المرور كلها، ومن دونه ومن دون كلمة مرور لا يفتحها أحد. ولن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ ملف PDF…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>ورقة الاستعادة.pdf</translation>
    </message>
</context>
<context>
    <name>ReferralStage</name>
    <message>
        <source>Papers that go with it</source>
        <translation>المستندات المرفوعة معه</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <translation>رفع الطلب %1</translation>
    </message>
    <message>
        <source>Note for them, if any</source>
        <translation>ملاحظة لجهة الدراسة إن وُجدت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End the visit without referring</source>
        <translation>إنهاء الزيارة دون رفع</translation>
    </message>
    <message>
        <source>Refer the request</source>
        <translation>رفع الطلب</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Income per head</source>
        <translation>نصيب الفرد من الدخل</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ReleaseSheet</name>
    <message>
        <source>Give back to the line</source>
        <translation>إعادة إلى البند</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The money went back to its line.</source>
        <translation>عاد المبلغ إلى بنده.</translation>
    </message>
</context>
<context>
    <name>RenewKeysSheet</name>
    <message>
        <source>Renew the keys of the data</source>
        <translation>تجديد مفاتيح البيانات</translation>
    </message>
    <message>
        <source>The database and all attachments are encrypted anew. Afterwards no older copy of the key file and no older sheet opens today&apos;s data; backups from before still open by their own passwords. It takes a while on a large office, and nobody can work meanwhile. At its end the program is locked.</source>
        <translation>تُشفَّر قاعدة البيانات والمرفقات كلها من جديد، فلا تُفتح البيانات بعدها بنسخة قديمة من ملف المفاتيح ولا بورقة استعادة قديمة. أما النسخ الاحتياطية السابقة فتُفتح بكلمات المرور وورقة الاستعادة التي كانت وقت أخذها. قد يطول ذلك إن كثرت البيانات، ولا يعمل أحد في أثنائه، ويُقفل البرنامج في آخره.</translation>
    </message>
    <message>
        <source>These have not opened the program since its update, and will need the recovery sheet to set a new password: %1</source>
        <translation>لم يفتح هؤلاء البرنامج منذ تحديثه، ويحتاجون بعد التجديد إلى ورقة الاستعادة لوضع كلمة مرور جديدة: %1</translation>
    </message>
    <message>
        <source>The recovery sheet is from an earlier version and can&apos;t be given the new key; renew the sheet first.</source>
        <translation>ورقة الاستعادة من إصدار سابق ولا يصلح لها المفتاح الجديد؛ جدِّد الورقة أولًا.</translation>
    </message>
    <message>
        <source>Renew the recovery sheet</source>
        <translation>تجديد ورقة الاستعادة</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>تجديد المفاتيح</translation>
    </message>
</context>
<context>
    <name>RenewSheet</name>
    <message>
        <source>Renew: %1</source>
        <translation>تمديد إعارة: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Why, and by which report</source>
        <translation>السبب والتقرير</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تمديد</translation>
    </message>
</context>
<context>
    <name>ReplyChannelStage</name>
    <message>
        <source>How should the reply come?</source>
        <translation>كيف يصل الرد؟</translation>
    </message>
    <message>
        <source>Agreed channel</source>
        <translation>وسيلة الرد</translation>
    </message>
    <message>
        <source>Number or address for it</source>
        <translation>رقمها أو عنوانها</translation>
    </message>
    <message>
        <source>Leave it empty where it is the registered mobile.</source>
        <translation>يُترك فارغًا إن كان الجوال المسجّل.</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>ReplyFacts</name>
    <message>
        <source>Studied by</source>
        <translation>جهة الدراسة</translation>
    </message>
    <message>
        <source>Rule of the policy</source>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>by the policy</source>
        <translation>بنص السياسة</translation>
    </message>
    <message>
        <source>by the office&apos;s choice; the policy does not say</source>
        <translation>بقرار المكتب؛ وهو غير منصوص عليه في السياسة</translation>
    </message>
    <message>
        <source>The office&apos;s own target (no last day)</source>
        <translation>مدة يستهدفها المكتب (ليست موعدًا نهائيًا)</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>بداية الحساب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Known once the counting starts</source>
        <translation>يُعرف عند بدء الحساب</translation>
    </message>
    <message>
        <source>Held by the office</source>
        <translation>إيقاف بقرار المكتب</translation>
    </message>
    <message>
        <source>since %1, %2, with no end planned</source>
        <translation>منذ %1، %2، بلا نهاية محددة</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Not known while the clock is held</source>
        <translation>يُعرف بعد استئناف الاحتساب</translation>
    </message>
    <message>
        <source>%1 (without the pause)</source>
        <translation>%1 (دون الإيقاف)</translation>
    </message>
    <message>
        <source>from %1, with no end planned</source>
        <translation>من %1، دون نهاية مقررة</translation>
    </message>
</context>
<context>
    <name>RequestCards</name>
    <message>
        <source>Steps of the policy</source>
        <translation>خطوات السياسة</translation>
    </message>
    <message>
        <source>Papers of the policy</source>
        <translation>المستندات المطلوبة</translation>
    </message>
    <message>
        <source>Renewed: %1</source>
        <translation>بعد التجديد: %1</translation>
    </message>
</context>
<context>
    <name>RequestColumns</name>
    <message>
        <source>Number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>ينقصه</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>The most urgent first, then the oldest</source>
        <translation>الأكثر إلحاحًا أولًا، ثم الأقدم</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (متوقع)</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>The file</source>
        <translation>فتح ملف المستفيد</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>Withdraw the request?</source>
        <translation>سحب الطلب؟</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف رقم %1</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>طلب رقم %1</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>What they wait for</source>
        <translation>ما تنتظره الطلبات</translation>
    </message>
    <message>
        <source>Name, or number of request or file</source>
        <translation>الاسم، أو رقم الطلب أو الملف</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا طلبات هنا</translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation>اختر تصفية أخرى، أو أفرغ البحث.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Print the home visits</source>
        <translation>إصدار كشف الزيارات</translation>
    </message>
    <message>
        <source>Press here to leave the trace.</source>
        <translation>اضغط هنا للعودة إلى كل الطلبات.</translation>
    </message>
    <message>
        <source>From the policy&apos;s trace: %1.</source>
        <translation>من أثر السياسة: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters of the decisions</source>
        <translation>إصدار خطابات القرارات</translation>
    </message>
    <message>
        <source>Show wordings</source>
        <translation>عرض نصوص الإبلاغ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Taken by anyone</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>City or district</source>
        <translation>المدينة أو الحي</translation>
    </message>
    <message>
        <source>Every city</source>
        <translation>كل المدن</translation>
    </message>
</context>
<context>
    <name>RequirementsStage</name>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الشروط والمتطلبات</translation>
    </message>
    <message>
        <source>Hand these over and go through them</source>
        <translation>تُسلَّم للمراجع وتُوضَّح له</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>It must be in date</source>
        <translation>ساري الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>Issued within the last %n day(s)</source>
        <translation>
            <numerusform>صادر اليوم</numerusform>
            <numerusform>صادر خلال آخر يوم</numerusform>
            <numerusform>صادر خلال آخر يومين</numerusform>
            <numerusform>صادر خلال آخر %Ln أيام</numerusform>
            <numerusform>صادر خلال آخر %Ln يومًا</numerusform>
            <numerusform>صادر خلال آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions of the service:</source>
        <translation>تنبيه، من شروط الخدمة:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Handed over, go on</source>
        <translation>تسليم الشروط والمتابعة</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>By a password</source>
        <translation>بكلمة مرور</translation>
    </message>
    <message>
        <source>By the recovery key</source>
        <translation>بمفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Choose the file first</source>
        <translation>اختر الملف أولًا</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة النسخة</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>New, empty folder</source>
        <translation>مجلد جديد فارغ</translation>
    </message>
    <message>
        <source>It is made where it is not there yet</source>
        <translation>يُنشأ إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>طريقة الفتح</translation>
    </message>
    <message>
        <source>Whose password</source>
        <translation>صاحب كلمة المرور</translation>
    </message>
    <message>
        <source>Password at the time of the backup</source>
        <translation>كلمة المرور وقت أخذ النسخة</translation>
    </message>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>مفتاح الاستعادة من الورقة</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>اختر اسمًا</translation>
    </message>
    <message>
        <source>Backups (*.istiqbal)</source>
        <translation>النسخ الاحتياطية (*.istiqbal)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختيار مجلد فارغ</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>RestoreHere</name>
    <message>
        <source>Set up a new office instead</source>
        <translation>إعداد مكتب جديد</translation>
    </message>
    <message>
        <source>Restore the office from a backup</source>
        <translation>استعادة المكتب من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Have the stick with the backup at hand, and the recovery sheet.</source>
        <translation>جهّز ذاكرة USB التي عليها النسخة الاحتياطية، وورقة الاستعادة.</translation>
    </message>
    <message>
        <source>The office is back as it was on %1. Open it with your password of that day.</source>
        <translation>عاد المكتب كما كان في %1. افتحه بكلمة مرورك في ذلك الوقت.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What is damaged is not deleted; it is put aside inside the data folder.</source>
        <translation>لا يُحذف التالف؛ يُحفظ جانبًا داخل مجلد البيانات.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restored</source>
        <translation>استُعيدت</translation>
    </message>
    <message>
        <source>The office is restored whole and proved there; the one open here stays as it is. It opens in a window of its own, with the password of the day of the backup.</source>
        <translation>استُعيد المكتب كاملًا وتبيّنت سلامته، والمكتب المفتوح هنا باقٍ كما هو. يُفتح المستعاد في نافذة مستقلة بكلمة المرور السارية يوم أُخذت النسخة.</translation>
    </message>
    <message>
        <source>Open the restored office</source>
        <translation>فتح المكتب المستعاد</translation>
    </message>
    <message>
        <source>Back to backups</source>
        <translation>الرجوع إلى النسخ</translation>
    </message>
    <message>
        <source>Which backup, and where to</source>
        <translation>أي نسخة احتياطية، وإلى أين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذت في</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>It did not open. Type this in a terminal: %1</source>
        <translation>تعذّر فتح المكتب. اكتب هذا السطر في نافذة الأوامر: %1</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>sheets entered</source>
        <translation>الأوراق المُدخلة</translation>
    </message>
    <message>
        <source>of those handed out came back</source>
        <translation>نسبة الاستجابة</translation>
    </message>
    <message>
        <source>satisfied (4 and 5), over all scales</source>
        <translation>الراضون (٤ و٥) في كل المقاييس</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>إدخال الأوراق</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>الرجوع إلى الجولات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>النتائج · %1</translation>
    </message>
    <message>
        <source>There is no share before the number is right; the desk writes it.</source>
        <translation>لا تُحسب النسبة حتى يُصحَّح العدد، ويصححه الاستقبال.</translation>
    </message>
    <message>
        <source>Click here to write how many there were.</source>
        <translation>اضغط هنا لكتابة العدد الصحيح.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%Ln إجابات</numerusform>
            <numerusform>%Ln إجابة</numerusform>
            <numerusform>%Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not shown to this role.</source>
        <translation>لا تُعرض التعليقات لهذا الدور.</translation>
    </message>
    <message>
        <source>Mean %1 of 5 · satisfied %2</source>
        <translation>المتوسط %1 من ٥، ونسبة الراضين %2</translation>
    </message>
    <message>
        <source>95 % sure between %1 and %2</source>
        <translation>فترة الثقة ٩٥٪ بين %1 و%2</translation>
    </message>
    <message>
        <source>all answers are the same, so no interval can be given</source>
        <translation>والإجابات كلها متطابقة فلا تُحسب لها فترة ثقة</translation>
    </message>
    <message>
        <source>one answer, so no interval can be given</source>
        <translation>وهي إجابة واحدة فلا تُحسب لها فترة ثقة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>Nobody is in the sample</source>
        <translation>لا أحد في العينة</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يسأل</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Open files that day</source>
        <translation>الملفات المفتوحة يومها</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>رقم السحب</translation>
    </message>
    <message>
        <source>How they were chosen</source>
        <translation>كيف اختيروا</translation>
    </message>
</context>
<context>
    <name>ResumeScheduleSheet</name>
    <message>
        <source>Go on with the instalments</source>
        <translation>استئناف الدفعات</translation>
    </message>
    <message>
        <source>Those that fell due meanwhile are paid too</source>
        <translation>تُصرف أيضًا الدفعات التي حلّت في أثناء الإيقاف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The instalments go on.</source>
        <translation>استؤنفت الدفعات.</translation>
    </message>
</context>
<context>
    <name>ResumeSheet</name>
    <message>
        <source>Let the clock run again</source>
        <translation>استئناف احتساب المدة</translation>
    </message>
    <message>
        <source>The clock is held since %1.</source>
        <translation>احتساب المدة موقوف منذ %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>First day that counts again</source>
        <translation>أول يوم يُحسب</translation>
    </message>
    <message>
        <source>Today, where nothing is written</source>
        <translation>اليوم إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>The clock runs again; both dates are in view.</source>
        <translation>استؤنف احتساب المدة؛ والموعدان معروضان.</translation>
    </message>
    <message>
        <source>The clock is to be held from %1; now it will not be.</source>
        <translation>كان الإيقاف مقررًا من %1؛ وبهذا التراجع لا يوقف الاحتساب.</translation>
    </message>
    <message>
        <source>Take back the planned pause</source>
        <translation>التراجع عن الإيقاف المقرر</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>What you typed stands there again as soon as you open it here: %1.</source>
        <translation>يعود ما كُتب إلى مكانه عند فتح: %1.</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Came back: %1</source>
        <translation>إرجاع: %1</translation>
    </message>
    <message>
        <source>Who brings it back</source>
        <translation>من أعاده</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Why it came back</source>
        <translation>سبب الإرجاع</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>إرجاع</translation>
    </message>
</context>
<context>
    <name>ReturnedPage</name>
    <message>
        <source>Returned transfers</source>
        <translation>تحويلات أعادها البنك</translation>
    </message>
    <message>
        <source>The bank returned nothing</source>
        <translation>لم يُعد البنك شيئًا</translation>
    </message>
    <message>
        <source>What comes back stands here until it is ordered anew.</source>
        <translation>يظهر هنا ما أعاده البنك حتى يُؤمر بصرفه من جديد.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>يوم الإعادة</translation>
    </message>
    <message>
        <source>Update the account in the file; it is ordered anew after that</source>
        <translation>حدّث الحساب في الملف، ثم يُؤمر بالصرف من جديد</translation>
    </message>
    <message>
        <source>Updating IBANs</source>
        <translation>تحديث الآيبان</translation>
    </message>
</context>
<context>
    <name>ReviewScheduleSheet</name>
    <message>
        <source>Record the review</source>
        <translation>تسجيل المراجعة</translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation>ما انتهت إليه</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>موعد المراجعة القادمة</translation>
    </message>
    <message>
        <source>The review is recorded.</source>
        <translation>سُجّلت المراجعة.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>What was found (optional)</source>
        <translation>نتيجة المراجعة (اختياري)</translation>
    </message>
    <message>
        <source>The review is recorded.</source>
        <translation>سُجّلت المراجعة.</translation>
    </message>
</context>
<context>
    <name>ReviewsCard</name>
    <message>
        <source>to be reviewed by %1</source>
        <translation>آخر موعد للمراجعة: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>تجاوز موعد المراجعة</translation>
    </message>
    <message>
        <source>Another reviews it</source>
        <translation>يراجعه شخص آخر</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>تسجيل المراجعة</translation>
    </message>
</context>
<context>
    <name>RevisePage</name>
    <message>
        <source>Save the change</source>
        <translation>حفظ التعديل</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>The day on which it changed, as told</source>
        <translation>اليوم الذي تغيّرت فيه البيانات بحسب الإفادة</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>نوع التعديل</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بيان التعديل</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation>قبل التعديل وبعده</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>موضع الخطأ</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Something was changed; look at it, then save the change.</source>
        <translation>تغيّر شيء من البيانات؛ راجعه ثم احفظ التعديل.</translation>
    </message>
    <message>
        <source>The change is on record.</source>
        <translation>سُجّل التعديل.</translation>
    </message>
    <message>
        <source>Update or correction</source>
        <translation>تحديث أو تصحيح</translation>
    </message>
</context>
<context>
    <name>ReviseSheet</name>
    <message>
        <source>Record the edits of the calendar</source>
        <translation>تسجيل تعديلات التقويم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Dates of running requests that move: %1.</source>
        <translation>تتغير تواريخ طلبات جارية: %1.</translation>
    </message>
    <message>
        <source>No date of a running request moves.</source>
        <translation>لا يتغير تاريخ طلب جارٍ.</translation>
    </message>
    <message>
        <source>Dates that keep their day and change their mark alone: %1.</source>
        <translation>وتتغير علامة تواريخ أخرى دون يومها: %1.</translation>
    </message>
    <message>
        <source>The calendar is on record; every date goes by it.</source>
        <translation>سُجّل التقويم؛ وتُحسب التواريخ عليه.</translation>
    </message>
</context>
<context>
    <name>RolesSheet</name>
    <message>
        <source>New roles of your own are confirmed by somebody else, or declared.</source>
        <translation>ما يُزاد من أدوار الحساب نفسه يؤكده شخص آخر بكلمة مروره، أو يُصرَّح به ليُراجَع خلال سبعة أيام.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>المؤكِّد</translation>
    </message>
    <message>
        <source>Their password</source>
        <translation>كلمة مرور المؤكِّد</translation>
    </message>
    <message>
        <source>Or declared, because…</source>
        <translation>أو التصريح، مع السبب</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>The new roles are on record.</source>
        <translation>سُجّلت الأدوار الجديدة.</translation>
    </message>
</context>
<context>
    <name>RoundSheet</name>
    <message>
        <source>Survey</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>Title of the round</source>
        <translation>عنوان الجولة</translation>
    </message>
    <message>
        <source>For example: the second half of 1447</source>
        <translation>مثل: النصف الثاني من عام ١٤٤٧ هـ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Sheets handed out</source>
        <translation>الأوراق الموزعة</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>يُترك فارغًا إن لم يُعرف</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>من يسأل</translation>
    </message>
    <message>
        <source>None of those who serve beneficiaries</source>
        <translation>من غير من يخدم المستفيدين</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>الطريقة</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>No kinship</source>
        <translation>لا قرابة ولا مصاهرة</translation>
    </message>
    <message>
        <source>Yes: leaves this row</source>
        <translation>نعم، قرابة أو مصاهرة</translation>
    </message>
    <message>
        <source>A member leaves this row, or does not agree</source>
        <translation>تسجيل التنحّي أو التحفّظ</translation>
    </message>
    <message>
        <source>Left this row: %1</source>
        <translation>تنحّى عن هذا الطلب: %1</translation>
    </message>
    <message>
        <source>Does not agree: %1</source>
        <translation>تحفّظ: %1</translation>
    </message>
    <message>
        <source>The marked row</source>
        <translation>الصف المحدد</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation>فتح ذلك الملف</translation>
    </message>
</context>
<context>
    <name>RowSheet</name>
    <message>
        <source>A member and this row</source>
        <translation>التنحّي والتحفّظ</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>يتحفّظ على القرار</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>Degree of kinship</source>
        <translation>درجة القرابة</translation>
    </message>
    <message>
        <source>Up to degree %1 the member leaves the row (office)</source>
        <translation>يتنحّى العضو حتى الدرجة %1 (بقرار المكتب)</translation>
    </message>
    <message>
        <source>In the member&apos;s words</source>
        <translation>بعبارة العضو</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>عرض تنبيهات أخرى (%1)</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Correct this</source>
        <translation>يلزم تصحيحه</translation>
    </message>
</context>
<context>
    <name>SaidRows</name>
    <message>
        <source>Whom it is about</source>
        <translation>صاحب الشأن</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>المجيب</translation>
    </message>
    <message>
        <source>Name of the guardian</source>
        <translation>اسم الوليّ</translation>
    </message>
    <message>
        <source>Number of the deed</source>
        <translation>رقم الصك</translation>
    </message>
    <message>
        <source>Family record or deed seen in the original</source>
        <translation>شوهد أصل سجل الأسرة أو الصك</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>طريقة الإجابة</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ الإجابة</translation>
    </message>
    <message>
        <source>Name of the witness</source>
        <translation>اسم الشاهد</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>What was said</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>الدور %1</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>في سطر واحد</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>إنهاء المراجعة</translation>
    </message>
</context>
<context>
    <name>SampleSheet</name>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>How many files</source>
        <translation>عدد الملفات</translation>
    </message>
    <message>
        <source>Of the files that are open, each as likely as any other</source>
        <translation>من الملفات المفتوحة، ولكل منها الفرصة نفسها</translation>
    </message>
    <message>
        <source>Who is asked, one a line</source>
        <translation>من يُسأل، كل واحد في سطر</translation>
    </message>
    <message>
        <source>The number of the file, or a name where there is none</source>
        <translation>رقم الملف، أو الاسم لمن لا ملف له</translation>
    </message>
    <message>
        <source>How they were chosen, in words</source>
        <translation>كيف اختيروا</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>حفظ العينة</translation>
    </message>
    <message>
        <source>Sheets were entered: the sample stands.</source>
        <translation>أُدخلت أوراق من هذا المسح، فلا تُغيَّر عينته.</translation>
    </message>
    <message>
        <source>Nobody serves and chooses whom to ask. The sample is the office&apos;s own.</source>
        <translation>من يخدم المستفيدين لا يختار من يُسأل. وحجم العينة وطريقتها بقرار المكتب.</translation>
    </message>
    <message>
        <source>A sample stands; choosing anew takes its place, and the log tells both.</source>
        <translation>للمسح عينة محفوظة؛ تحل الجديدة محلها، ويبقى ذكر الاثنتين في سجل الأعمال.</translation>
    </message>
    <message>
        <source>The sample is on record.</source>
        <translation>حُفظت العينة.</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>What do I say to the beneficiary now?</source>
        <translation>ماذا أقول للمستفيد الآن؟</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ العبارة</translation>
    </message>
    <message>
        <source>Message by phone</source>
        <translation>عرض رسالة الجوال</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>A scan of %1</source>
        <translation>صورة من %1</translation>
    </message>
</context>
<context>
    <name>ScanSheet</name>
    <message>
        <source>A copy of “%1”</source>
        <translation>نسخة من «%1»</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>إضافة من ملف</translation>
    </message>
    <message>
        <source>From the scanner</source>
        <translation>إضافة من الماسح</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير يمينًا</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>تدوير يسارًا</translation>
    </message>
    <message>
        <source>Crop the edges</source>
        <translation>قص الحواف</translation>
    </message>
    <message>
        <source>Remove the page</source>
        <translation>حذف الصفحة</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>لا صفحات بعد</translation>
    </message>
    <message>
        <source>Add a PDF or a picture, drop it here, or scan the paper.</source>
        <translation>أضف ملف PDF أو صورة، أو اسحب الملف إلى هنا، أو امسح الورقة.</translation>
    </message>
    <message>
        <source>Keep the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>يُقرأ…</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>ملفات PDF وصور (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>يُمسح…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The copy is kept.</source>
        <translation>حُفظت النسخة.</translation>
    </message>
    <message>
        <source>Throw the pages away?</source>
        <translation>حذف الصفحات؟</translation>
    </message>
    <message>
        <source>They were not kept yet.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف الصفحات</translation>
    </message>
    <message>
        <source>From a folder</source>
        <translation>إضافة من مجلد الماسح</translation>
    </message>
    <message>
        <source>The folder that the scanner puts its files into</source>
        <translation>المجلد الذي يضع الماسح ملفاته فيه</translation>
    </message>
    <message>
        <source>What comes into “%1” is added</source>
        <translation>ما يصل إلى «%1» يُضاف</translation>
    </message>
    <message>
        <source>Which scanner?</source>
        <translation>أي ماسح؟</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يُبحث…</translation>
    </message>
    <message>
        <source>Crop by hand</source>
        <translation>قص يدوي</translation>
    </message>
    <message>
        <source>Crop here</source>
        <translation>قص هنا</translation>
    </message>
    <message>
        <source>Leave the page as it was</source>
        <translation>ترك الصفحة كما كانت</translation>
    </message>
    <message>
        <source>arrows move it, Space takes the next edge, Enter crops</source>
        <translation>الأسهم تحركها، ومفتاح المسافة ينتقل إلى الحافة التالية، والقص بمفتاح Enter</translation>
    </message>
    <message>
        <source>A scan of the letter</source>
        <translation>صورة الخطاب</translation>
    </message>
    <message>
        <source>A paper that came back</source>
        <translation>ورقة عادت إلى المكتب</translation>
    </message>
    <message>
        <source>Open what it is of</source>
        <translation>فتح ما تخصه</translation>
    </message>
    <message>
        <source>A scan of what was raised</source>
        <translation>صورة الورقة كما وردت</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>The marked one</source>
        <translation>الدفعات المحددة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>يُصرف إلى</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>رقم الكافل</translation>
    </message>
    <message>
        <source>Sponsored child</source>
        <translation>المكفول</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>موعد المراجعة</translation>
    </message>
    <message>
        <source>Not ordered yet</source>
        <translation>لم يُؤمر بصرفها بعد</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>لا تُصرف</translation>
    </message>
    <message>
        <source>Heard on %1:</source>
        <translation>إفادة الأسرة في %1:</translation>
    </message>
    <message>
        <source>Those of the meantime are paid too</source>
        <translation>وتُصرف دفعات مدة الإيقاف</translation>
    </message>
    <message>
        <source>Next review on %1</source>
        <translation>المراجعة القادمة في %1</translation>
    </message>
</context>
<context>
    <name>ScheduleColumns</name>
    <message>
        <source>File</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>رقم الكافل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الموعد القادم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>المخصص</translation>
    </message>
    <message>
        <source>Its term ended</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>حان موعد المراجعة</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Going on</source>
        <translation>مستمرة</translation>
    </message>
    <message>
        <source>To be set</source>
        <translation>بانتظار التحديد</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>حان موعد المراجعة</translation>
    </message>
    <message>
        <source>Stopped by the file</source>
        <translation>متوقفة بحال الملف</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Recurring aid and sponsorship</source>
        <translation>الدفعات الدورية والكفالات</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا دفعات هنا</translation>
    </message>
    <message>
        <source>What is promised by the month stands under «To be set» first.</source>
        <translation>ما خُصّص لقرار يظهر أولًا في «بانتظار التحديد».</translation>
    </message>
    <message>
        <source>Promises without instalments</source>
        <translation>مخصصات بلا دفعات</translation>
    </message>
    <message>
        <source>Every promise by the month has its instalments</source>
        <translation>لكل مخصص دفعاته</translation>
    </message>
    <message>
        <source>What is promised to a decision stands here until then.</source>
        <translation>يظهر هنا ما خُصّص لقرار حتى تُحدَّد دفعاته.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف الدفعات</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء الدفعات</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فتح ملف المستفيد</translation>
    </message>
    <message>
        <source>Payment orders</source>
        <translation>عرض أوامر الصرف</translation>
    </message>
    <message>
        <source>What falls due is paid by one order of the month</source>
        <translation>يُصرف ما يحلّ موعده بأمر واحد للشهر</translation>
    </message>
    <message>
        <source>Set the instalments</source>
        <translation>تحديد الدفعات</translation>
    </message>
    <message>
        <source>Go on with the instalments</source>
        <translation>استئناف الدفعات</translation>
    </message>
    <message>
        <source>The month&apos;s order</source>
        <translation>أمر صرف الشهر</translation>
    </message>
    <message>
        <source>Sponsor&apos;s report</source>
        <translation>تقرير الكافل</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>تسجيل المراجعة</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Keep sealed</source>
        <translation>حفظ مغلق</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>The illness or disability</source>
        <translation>المرض أو الإعاقة</translation>
    </message>
    <message>
        <source>Kind of the case</source>
        <translation>نوع القضية</translation>
    </message>
    <message>
        <source>Release expected on</source>
        <translation>الخروج المتوقع في</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Kept sealed: read by the researcher and the director alone, and each reading leaves a trace. At the desk it can be looked at again until the request is sent on.</source>
        <translation>يُحفظ مغلقًا: لا يطّلع عليه إلا الباحث والمدير، وكل اطلاع يُدوَّن. وللاستقبال مراجعة ما دوّنه حتى يُرفع الطلب.</translation>
    </message>
    <message>
        <source>The prison</source>
        <translation>السجن</translation>
    </message>
    <message>
        <source>Kept sealed.</source>
        <translation>حُفظ مغلقًا.</translation>
    </message>
    <message>
        <source>Add to the sealed room</source>
        <translation>إضافة إلى الحفظ المغلق</translation>
    </message>
    <message>
        <source>Not agreed to.</source>
        <translation>لا موافقة على حفظها.</translation>
    </message>
    <message>
        <source>No explicit consent stands.</source>
        <translation>لا موافقة صريحة قائمة عليها.</translation>
    </message>
    <message>
        <source>Only the service that needs these details is not studied without it.</source>
        <translation>لا تتوقف بغيرها إلا دراسة الخدمة التي تحتاج إلى هذه التفاصيل.</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Sensitive details</source>
        <translation>تفاصيل حساسة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Each reading leaves a trace in the log of acts.</source>
        <translation>كل اطلاع يُدوَّن في سجل الأعمال.</translation>
    </message>
    <message>
        <source>Nothing is kept sealed of this file.</source>
        <translation>لا شيء في الحفظ المغلق لهذا الملف.</translation>
    </message>
    <message>
        <source>Illness, prison, court cases and unknown parentage are entered here and nowhere else. You can look at what you entered until the request is sent on.</source>
        <translation>ما يخص المرض أو السجن أو القضايا أو النسب يُدوَّن هنا لا في غيره. ولك مراجعة ما دوّنته حتى يُرفع الطلب.</translation>
    </message>
    <message>
        <source>moved from the notes</source>
        <translation>نُقل من الملاحظات</translation>
    </message>
    <message>
        <source>Kept sealed</source>
        <translation>محفوظ مغلقًا</translation>
    </message>
    <message>
        <source>Not opened to you yet</source>
        <translation>لم يُفتح لك بعد</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <source>Kind of the case: %1</source>
        <translation>نوع القضية: %1</translation>
    </message>
    <message>
        <source>Release expected on: %1</source>
        <translation>الخروج المتوقع: %1</translation>
    </message>
    <message>
        <source>Destroy this detail?</source>
        <translation>إتلاف هذا التفصيل؟</translation>
    </message>
    <message>
        <source>Nothing of it is left but that it was there, and nobody can bring it back.</source>
        <translation>لا يبقى منه إلا أنه كان، ولا يستعيده أحد.</translation>
    </message>
    <message>
        <source>The detail was destroyed.</source>
        <translation>أُتلف التفصيل.</translation>
    </message>
    <message>
        <source>Unreadable record</source>
        <translation>سجل لا يُقرأ</translation>
    </message>
    <message>
        <source>Move to their file</source>
        <translation>نقل إلى ملفه</translation>
    </message>
    <message>
        <source>This one left the household for another file.</source>
        <translation>خرج من هذه الأسرة إلى ملف آخر.</translation>
    </message>
    <message>
        <source>Kept sealed in their own file from now on.</source>
        <translation>صار التفصيل محفوظًا مغلقًا في ملف صاحبه.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>The search could not be read, so nothing was opened. Search again.</source>
        <translation>تعذّرت قراءة ما بُحث عنه فلم يُفتح شيء؛ أعد البحث.</translation>
    </message>
</context>
<context>
    <name>SecondCard</name>
    <message>
        <source>Are you kin to the applicant, by blood or marriage?</source>
        <translation>هل تربطك بصاحب الطلب قرابة أو مصاهرة؟</translation>
    </message>
    <message>
        <source>No kinship</source>
        <translation>لا قرابة ولا مصاهرة</translation>
    </message>
    <message>
        <source>Yes, kin</source>
        <translation>نعم، قرابة أو مصاهرة</translation>
    </message>
    <message>
        <source>Say that you are kin to the applicant</source>
        <translation>التصريح بقرابة أو مصاهرة بصاحب الطلب</translation>
    </message>
    <message>
        <source>Declaration: the same person did the step before, because…</source>
        <translation>التصريح بأن الشخص نفسه أعدّه وراجعه، مع السبب</translation>
    </message>
    <message>
        <source>Another reviews it within seven days; the letter says it</source>
        <translation>يراجعه شخص آخر خلال سبعة أيام، ويُذكر في خطاب القرار</translation>
    </message>
    <message>
        <source>How you are kin (optional)</source>
        <translation>صلة القرابة (اختياري)</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>Conditions of the service</source>
        <translation>شروط الخدمة</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Turn %1 was given.</source>
        <translation>أُعطي الدور %1.</translation>
    </message>
    <message>
        <source>Turn %1 is served.</source>
        <translation>تمت خدمة صاحب الدور %1.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Choose the association first.</source>
        <translation>اختر الجمعية أولًا.</translation>
    </message>
    <message>
        <source>This is needed; fill it in.</source>
        <translation>هذا الحقل مطلوب؛ أكمله.</translation>
    </message>
    <message>
        <source>Short; write eight characters at least.</source>
        <translation>قصيرة؛ اكتب ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Easily guessed; a short sentence is better.</source>
        <translation>سهلة التخمين؛ والأفضل جملة قصيرة.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>This is not the group on the sheet; look again.</source>
        <translation>ليست هذه المجموعة كما في الورقة؛ راجعها.</translation>
    </message>
</context>
<context>
    <name>SetUpView</name>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة الأوراق</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>إدارة النظام</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>التحقق من الورقة</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>جارٍ التجهيز…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>فتح المكتب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Which association is this?</source>
        <translation>أي جمعية هذه؟</translation>
    </message>
    <message>
        <source>Its policy decides steps, papers and reply dates.</source>
        <translation>سياستها هي التي تحدد الخطوات والمستندات ومواعيد الرد.</translation>
    </message>
    <message>
        <source>What stands on top of your papers?</source>
        <translation>ماذا يُكتب في أعلى الأوراق؟</translation>
    </message>
    <message>
        <source>It can be changed later in the settings.</source>
        <translation>يمكن تغييره لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Who looks after the program?</source>
        <translation>من يتولى إدارة النظام؟</translation>
    </message>
    <message>
        <source>This person adds the other staff and takes backups.</source>
        <translation>إضافة بقية الموظفين، وأخذ النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Keep the recovery key on paper</source>
        <translation>حفظ مفتاح الاستعادة على ورق</translation>
    </message>
    <message>
        <source>Print it now and put it in a closed envelope.</source>
        <translation>اطبع الورقة الآن وضعها في ظرف مغلق.</translation>
    </message>
    <message>
        <source>Is the sheet at hand?</source>
        <translation>هل الورقة بين يديك؟</translation>
    </message>
    <message>
        <source>One last check, then the office opens.</source>
        <translation>تحقق أخير، ثم يُفتح المكتب.</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>دخول مكتب التدريب</translation>
    </message>
    <message>
        <source>Choose a policy</source>
        <translation>اختيار سياسة</translation>
    </message>
    <message>
        <source>Policies (*.toml)</source>
        <translation>سياسات (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>Paid</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>أعاده البنك</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>رد البنك</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في يوم</translation>
    </message>
    <message>
        <source>Reason, as the bank says it</source>
        <translation>السبب كما ذكره البنك</translation>
    </message>
    <message>
        <source>Number of the cheque</source>
        <translation>رقم الشيك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>1 to 5</source>
        <translation>من ١ إلى ٥</translation>
    </message>
    <message>
        <source>1 yes, 2 no</source>
        <translation>١ نعم، ٢ لا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>“%1” is no answer here (%2). Type another, or Backspace to leave it.</source>
        <translation>«%1» ليس من الإجابات (%2). اكتب غيره، أو اضغط مفتاح Backspace لتركه.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In fields and lists</source>
        <translation>في الحقول والقوائم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>back to where the page was opened from; so does Esc</source>
        <translation>الرجوع إلى حيث فُتحت الصفحة؛ وكذلك: Esc</translation>
    </message>
    <message>
        <source>to the next card of the page; Ctrl+↑ back</source>
        <translation>إلى البطاقة التالية من الصفحة؛ وللسابقة: ⁦Ctrl+↑⁩</translation>
    </message>
    <message>
        <source>to the next field; in the last one, the main button</source>
        <translation>إلى الحقل التالي، ومن الحقل الأخير إلى الزر الرئيس</translation>
    </message>
    <message>
        <source>to the next field, list or button</source>
        <translation>إلى الحقل أو القائمة أو الزر التالي</translation>
    </message>
    <message>
        <source>choose, and go on; first letters choose too</source>
        <translation>الاختيار والانتقال إلى ما يليه؛ وتختار الأحرف الأولى أيضًا</translation>
    </message>
    <message>
        <source>held alone: each key over its button</source>
        <translation>عند إبقائه مضغوطًا وحده: يظهر مفتاح كل زر فوقه</translation>
    </message>
    <message>
        <source>from sidebar to filters, page and bar; Shift+F6 back</source>
        <translation>من الشريط الجانبي إلى التصفية والصفحة وشريط الأزرار؛ للعكس: ⁦Shift+F6⁩</translation>
    </message>
    <message>
        <source>to the first or last row of a table</source>
        <translation>أول صف في الجدول أو آخره</translation>
    </message>
    <message>
        <source>search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>the main button of the page</source>
        <translation>الزر الرئيس في الصفحة</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>in a date: the calendar; Hijri or Gregorian</source>
        <translation>في التاريخ: فتح التقويم، والتبديل بين الهجري والميلادي</translation>
    </message>
    <message>
        <source>open a list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>dark or light colours</source>
        <translation>الألوان الداكنة أو الفاتحة</translation>
    </message>
    <message>
        <source>larger or normal text</source>
        <translation>النص الكبير أو المعتاد</translation>
    </message>
    <message>
        <source>close what lies on top, a message, or clear the search</source>
        <translation>إغلاق ما في الأمام أو الرسالة، أو تفريغ البحث</translation>
    </message>
    <message>
        <source>the next field that needs correction</source>
        <translation>الحقل التالي الذي يحتاج إلى تصحيح</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>hand over to who is next</source>
        <translation>تبديل الموظف على الجهاز</translation>
    </message>
    <message>
        <source>take back what was entered in a field; enter it again</source>
        <translation>التراجع عما أُدخل في حقل، وإعادته</translation>
    </message>
    <message>
        <source>pages of the sidebar in their order: 1 the first, 2 the second…</source>
        <translation>صفحات الشريط الجانبي بترتيبها: ١ للأولى، ٢ للثانية، وهكذا</translation>
    </message>
    <message>
        <source>in what the search found: whether their aid came</source>
        <translation>في نتائج البحث: نزل الدعم؟</translation>
    </message>
    <message>
        <source>inside a list, filters, the sidebar, a card or a bar</source>
        <translation>التنقل داخل القائمة والتصفية والشريط الجانبي، وبين أزرار البطاقة والشريط السفلي</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>العمل اليومي</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>SignChangeSheet</name>
    <message>
        <source>Signature for the change</source>
        <translation>التوقيع على التعديل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Read this out to the signer</source>
        <translation>اقرأ هذا على الموقّع</translation>
    </message>
    <message>
        <source>Keep the signature</source>
        <translation>حفظ التوقيع</translation>
    </message>
    <message>
        <source>Sign later</source>
        <translation>التوقيع لاحقًا</translation>
    </message>
    <message>
        <source>Sign in the box first.</source>
        <translation>وقّع في المربع أولًا.</translation>
    </message>
    <message>
        <source>The change is signed for.</source>
        <translation>حُفظ التوقيع على التعديل.</translation>
    </message>
    <message>
        <source>Whose file it is</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>The signer signs on the printed declaration %1.</source>
        <translation>يوضع التوقيع أو البصمة على الإقرار المطبوع رقم %1.</translation>
    </message>
    <message>
        <source>The signer signs on the printed declaration; print it first.</source>
        <translation>يوضع التوقيع أو البصمة على الإقرار المطبوع؛ اطبعه أولًا.</translation>
    </message>
    <message>
        <source>Print the declaration to sign</source>
        <translation>طباعة الإقرار للتوقيع</translation>
    </message>
</context>
<context>
    <name>SignPolicySheet</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>The policy asks all staff for it; of contractors the office does.</source>
        <translation>تطلبه السياسة من جميع العاملين، ومن المتعاقدين بقرار المكتب.</translation>
    </message>
    <message>
        <source>The office asks for it; the policy does not state it.</source>
        <translation>يطلبه المكتب بقراره، والسياسة لا تنص عليه.</translation>
    </message>
    <message>
        <source>The signature is kept.</source>
        <translation>حُفظ التوقيع.</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Undo the last stroke</source>
        <translation>التراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>محو التوقيع</translation>
    </message>
    <message>
        <source>This is one plain line. If they sign so, go on; else sign again.</source>
        <translation>هذا خط واحد بسيط؛ إن كان هذا هو التوقيع فتابع، وإلا فأعد التوقيع.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Place for the signature</source>
        <translation>موضع التوقيع</translation>
    </message>
    <message>
        <source>Sign by pen, finger or mouse; Delete clears it.</source>
        <translation>وقّع بالقلم أو الإصبع أو الفأرة؛ ومفتاح Delete يمحو التوقيع.</translation>
    </message>
    <message>
        <source>The signature is too short; sign again.</source>
        <translation>التوقيع قصير جدًا؛ أعد التوقيع.</translation>
    </message>
</context>
<context>
    <name>SignatureStage</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Print the form to sign</source>
        <translation>طباعة النموذج لتوقيعه</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Read this out to the signer</source>
        <translation>يُقرأ على الموقّع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Confirm and sign</source>
        <translation>اعتماد التوقيع</translation>
    </message>
    <message>
        <source>The data is as it was when it was signed. Click here to sign anew.</source>
        <translation>والبيانات كما كانت عند التوقيع. اضغط هنا لأخذ توقيع جديد.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>تم التوقيع.</translation>
    </message>
    <message>
        <source>Read the new data out and take a new signature.</source>
        <translation>اقرأ البيانات الجديدة على الموقّع وخذ توقيعًا جديدًا.</translation>
    </message>
    <message>
        <source>The data changed after the signature, which no longer covers it.</source>
        <translation>تغيّرت البيانات بعد التوقيع فلم يعد يشملها.</translation>
    </message>
    <message>
        <source>Sign in the box first.</source>
        <translation>يلزم التوقيع في المربع أولًا.</translation>
    </message>
    <message>
        <source>The signer signs on the printed form %1.</source>
        <translation>يوضع التوقيع أو البصمة على النموذج المطبوع رقم %1.</translation>
    </message>
    <message>
        <source>The signer signs on the printed form; print it first.</source>
        <translation>يوضع التوقيع أو البصمة على النموذج المطبوع؛ اطبعه أولًا.</translation>
    </message>
    <message>
        <source>Changed since the last declaration</source>
        <translation>ما تغيّر منذ آخر إقرار</translation>
    </message>
    <message>
        <source>Declared on %1 with request %2.</source>
        <translation>آخر إقرار في %1 مع الطلب رقم %2.</translation>
    </message>
    <message>
        <source>All of it is as it was declared then.</source>
        <translation>البيانات كما كانت فيه.</translation>
    </message>
</context>
<context>
    <name>SignerFields</name>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع؟</translation>
    </message>
    <message>
        <source>How</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>اسم الموقّع</translation>
    </message>
    <message>
        <source>The family record was seen, with the father in it</source>
        <translation>شوهد سجل الأسرة وفيه الأب</translation>
    </message>
    <message>
        <source>Family record</source>
        <translation>سجل الأسرة</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>The father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>Why another signs</source>
        <translation>سبب توقيع غير الولي</translation>
    </message>
    <message>
        <source>Kind of deed</source>
        <translation>نوع الوكالة أو الصك</translation>
    </message>
    <message>
        <source>Deed number</source>
        <translation>رقم الوكالة أو الصك</translation>
    </message>
    <message>
        <source>With its strokes and letters, as on the deed</source>
        <translation>بشرطاته وحروفه كما في الأصل</translation>
    </message>
    <message>
        <source>Deed valid until</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message numerus="yes">
        <source>Under %n year(s), as the office counts: a guardian signs.</source>
        <translation>
            <numerusform>صاحب الطلب دون السن التي قررها المكتب، فيوقّع الوليّ.</numerusform>
            <numerusform>سن صاحب الطلب أقل من سنة (بقرار المكتب)، فيوقّع الوليّ.</numerusform>
            <numerusform>سن صاحب الطلب أقل من سنتين (بقرار المكتب)، فيوقّع الوليّ.</numerusform>
            <numerusform>سن صاحب الطلب أقل من %Ln سنوات (بقرار المكتب)، فيوقّع الوليّ.</numerusform>
            <numerusform>سن صاحب الطلب أقل من %Ln سنة (بقرار المكتب)، فيوقّع الوليّ.</numerusform>
            <numerusform>سن صاحب الطلب أقل من %Ln سنة (بقرار المكتب)، فيوقّع الوليّ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the deed covers</source>
        <translation>ما تشمله الوكالة أو الصك</translation>
    </message>
</context>
<context>
    <name>SittingActs</name>
    <message>
        <source>Open a sitting</source>
        <translation>فتح جلسة</translation>
    </message>
    <message>
        <source>Open a working day</source>
        <translation>فتح يوم قرارات</translation>
    </message>
    <message>
        <source>Plan a sitting</source>
        <translation>جدولة جلسة</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>إقفال الجلسة</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Sign the minutes</source>
        <translation>توقيع المحضر</translation>
    </message>
    <message>
        <source>Sign on the pad</source>
        <translation>توقيع عضو على الشاشة</translation>
    </message>
    <message>
        <source>Keep the signed paper</source>
        <translation>حفظ صورة المحضر الموقّع</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>طباعة جدول الأعمال</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>طباعة المحضر</translation>
    </message>
    <message>
        <source>What is left on its agenda is carried over to the next sitting; then its minutes are signed.</source>
        <translation>يُرحَّل ما بقي في جدول أعمالها إلى الجلسة التالية، ثم يُوقَّع محضرها.</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>The signature is recorded.</source>
        <translation>سُجّل التوقيع.</translation>
    </message>
    <message>
        <source>The signed paper is kept.</source>
        <translation>حُفظت صورة المحضر الموقّع.</translation>
    </message>
    <message>
        <source>Plan a working day</source>
        <translation>جدولة يوم قرارات</translation>
    </message>
    <message>
        <source>Close the working day</source>
        <translation>إقفال يوم القرارات</translation>
    </message>
    <message>
        <source>What is left of the day is carried over to the next; then its minutes are signed.</source>
        <translation>يُرحَّل ما بقي من طلباته إلى يوم القرارات التالي، ثم يُوقَّع محضره.</translation>
    </message>
    <message>
        <source>Save the signed paper</source>
        <translation>حفظ صورة المحضر في ملف</translation>
    </message>
    <message>
        <source>Read the minutes</source>
        <translation>عرض المحضر</translation>
    </message>
    <message>
        <source>The signed paper was saved.</source>
        <translation>حُفظت صورة المحضر.</translation>
    </message>
</context>
<context>
    <name>SittingBar</name>
    <message>
        <source>Signed by: %1</source>
        <translation>وقّع: %1</translation>
    </message>
    <message>
        <source>Signed in ink; the scan is kept</source>
        <translation>وُقّع بالحبر وحُفظت صورته</translation>
    </message>
    <message>
        <source>Open a sitting first, then record its decisions.</source>
        <translation>افتح جلسة أولًا، ثم سجّل قراراتها.</translation>
    </message>
    <message>
        <source>Open a working day first, then record its decisions.</source>
        <translation>افتح يوم قرارات أولًا، ثم سجّل قراراته.</translation>
    </message>
    <message>
        <source>Put the agenda in order and print it; open the sitting on its day.</source>
        <translation>رتّب جدول الأعمال واطبعه، وافتح الجلسة في يومها.</translation>
    </message>
    <message>
        <source>its minutes are signed</source>
        <translation>وُقّع محضرها</translation>
    </message>
    <message>
        <source>it is closed, and its minutes are to be signed</source>
        <translation>أُقفلت، ومحضرها ينتظر التوقيع</translation>
    </message>
    <message>
        <source>the minutes of the day are signed</source>
        <translation>وُقّع محضره</translation>
    </message>
    <message>
        <source>the day is closed, its minutes to be signed</source>
        <translation>أُقفل، ومحضره ينتظر التوقيع</translation>
    </message>
    <message>
        <source>Put the agenda in order and print it; open the day when it comes.</source>
        <translation>رتّب جدول الأعمال واطبعه، وافتح اليوم في موعده.</translation>
    </message>
</context>
<context>
    <name>SittingLists</name>
    <message>
        <source>Requests that wait for a decision</source>
        <translation>الطلبات التي تنتظر القرار</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا طلبات تنتظر القرار</translation>
    </message>
    <message>
        <source>Requests come here once reception has referred them.</source>
        <translation>تصل الطلبات إلى هنا بعد أن يرفعها الاستقبال.</translation>
    </message>
    <message>
        <source>Put more on the agenda</source>
        <translation>إضافة إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>إخراج من الجدول</translation>
    </message>
    <message>
        <source>The row waits for another sitting.</source>
        <translation>يُنظر الطلب في جلسة أخرى.</translation>
    </message>
</context>
<context>
    <name>SittingSheet</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>من يرأس الجلسة</translation>
    </message>
    <message>
        <source>Where it is held</source>
        <translation>مكان الانعقاد</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Open the sitting</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>فتح يوم القرارات</translation>
    </message>
    <message>
        <source>Number of the sitting</source>
        <translation>رقم الجلسة أو يوم القرارات</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Every body</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>كل المدد</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>No sitting here</source>
        <translation>لا جلسات هنا</translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation>اختر تصفية أخرى، أو أفرغ البحث.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Signed in ink</source>
        <translation>موقّع على الورق</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>لا توقيع</numerusform>
            <numerusform>توقيع واحد</numerusform>
            <numerusform>توقيعان</numerusform>
            <numerusform>%Ln توقيعات</numerusform>
            <numerusform>%Ln توقيعًا</numerusform>
            <numerusform>%Ln توقيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>لم يُوقّع</translation>
    </message>
    <message>
        <source>Register of sittings</source>
        <translation>سجل الجلسات وأيام القرارات</translation>
    </message>
</context>
<context>
    <name>SpoilSheet</name>
    <message>
        <source>Take out spoiled: %1</source>
        <translation>إخراج تالف: %1</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>بيان الحال</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>تسجيل الإخراج</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>تغيير الأدوار</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>إيقاف الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>حسابي</translation>
    </message>
    <message>
        <source>%1 can&apos;t open the program any more. What they recorded stays.</source>
        <translation>لن يُفتح البرنامج بحساب %1 بعد الآن، ويبقى ما سُجّل به.</translation>
    </message>
    <message>
        <source>Close the account?</source>
        <translation>إيقاف الحساب؟</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>أُوقف الحساب.</translation>
    </message>
    <message>
        <source>%1 opens the program no more. Who kept a copy of the key file or of a backup opens today&apos;s data by the old password all the same, until the keys of the data are renewed.</source>
        <translation>لم يعد البرنامج يُفتح بحساب %1. لكن من احتفظ بنسخة من ملف المفاتيح أو بنسخة احتياطية يستطيع فتح ملفات البيانات الحالية بكلمة المرور القديمة إن وصل إليها، حتى تُجدَّد مفاتيح البيانات.</translation>
    </message>
    <message>
        <source>Renew the keys of the data too?</source>
        <translation>أتُجدَّد مفاتيح البيانات أيضًا؟</translation>
    </message>
    <message>
        <source>Staff and settings</source>
        <translation>الموظفون والإعدادات</translation>
    </message>
    <message>
        <source>Deputise or lend authority</source>
        <translation>تكليف أو تفويض صلاحية</translation>
    </message>
    <message>
        <source>Meet in one hand</source>
        <translation>تجتمع في يد واحدة</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Person</source>
        <translation>البيانات الأساسية</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>الأسرة والدخل</translation>
    </message>
    <message>
        <source>Service and need</source>
        <translation>الخدمة والحاجة</translation>
    </message>
</context>
<context>
    <name>StandInSheet</name>
    <message>
        <source>What is given</source>
        <translation>ما يُعطى</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>نيابةً عن</translation>
    </message>
    <message>
        <source>Who takes it on</source>
        <translation>من يتولاه</translation>
    </message>
    <message>
        <source>In these roles</source>
        <translation>في هذه الأدوار</translation>
    </message>
    <message>
        <source>These acts alone</source>
        <translation>هذه الصلاحيات وحدها</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It counts once the director has approved it.</source>
        <translation>يسري بعد اعتماده من الإدارة التنفيذية.</translation>
    </message>
    <message>
        <source>It is proposed; the director decides on it.</source>
        <translation>سُجّل وينتظر اعتماد الإدارة التنفيذية.</translation>
    </message>
    <message>
        <source>It is on record; both see it on their first page.</source>
        <translation>سُجّل، ويظهر للطرفين في الصفحة الرئيسية.</translation>
    </message>
</context>
<context>
    <name>StandInsCard</name>
    <message>
        <source>Standing in</source>
        <translation>التكليف وتفويض الصلاحية</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody. What is given stands here.</source>
        <translation>لا تكليف ولا تفويض الآن. يظهر هنا بعد تسجيله.</translation>
    </message>
    <message>
        <source>%1: %2 in the place of %3</source>
        <translation>%1: %2 نيابةً عن %3</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>سجّله: %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>بتّ فيه: %1</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>أنهاه: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>عدم الاعتماد</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>It is on record.</source>
        <translation>سُجّل.</translation>
    </message>
</context>
<context>
    <name>StandingIn</name>
    <message>
        <source>waits for your word; press here.</source>
        <translation>ينتظر قرارك؛ اضغط هنا.</translation>
    </message>
    <message>
        <source>press here.</source>
        <translation>اضغط هنا لعرضه.</translation>
    </message>
    <message numerus="yes">
        <source>Standing in (%n):</source>
        <translation>
            <numerusform>التكليف والتفويض:</numerusform>
            <numerusform>تكليف أو تفويض واحد:</numerusform>
            <numerusform>تكليفان أو تفويضان:</numerusform>
            <numerusform>التكليف والتفويض (%Ln):</numerusform>
            <numerusform>التكليف والتفويض (%Ln):</numerusform>
            <numerusform>التكليف والتفويض (%Ln):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>تكرر %1</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>What did not work: %1</source>
        <translation>ما لم يعمل: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>ما عُمل: %1</translation>
    </message>
    <message>
        <source>It works now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>اتفق الطرفان</translation>
    </message>
    <message>
        <source>Agreed on: %1</source>
        <translation>المتفق عليه: %1</translation>
    </message>
    <message>
        <source>What the office does: %1</source>
        <translation>ما يعمله المكتب: %1</translation>
    </message>
    <message>
        <source>No settlement was tried: %1</source>
        <translation>لم يُسعَ إلى الصلح: %1</translation>
    </message>
    <message>
        <source>It reached them</source>
        <translation>وصل إلى صاحب الشكوى</translation>
    </message>
    <message>
        <source>Satisfied with the answer: %1</source>
        <translation>الرضا عن الجواب: %1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>الجهة: %1</translation>
    </message>
    <message>
        <source>Desk: %1</source>
        <translation>القسم: %1</translation>
    </message>
    <message>
        <source>The first words: %1</source>
        <translation>النص الأول: %1</translation>
    </message>
    <message>
        <source>The association caused the fault</source>
        <translation>الجمعية هي من تسبب في الخلل</translation>
    </message>
    <message>
        <source>By the office&apos;s reading: %1</source>
        <translation>على قراءة المكتب: %1</translation>
    </message>
    <message>
        <source>Damage: %1</source>
        <translation>الضرر: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>حجمه: %1</translation>
    </message>
    <message>
        <source>Causes: %1</source>
        <translation>أسبابه: %1</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>اعتمده: %1</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>Amount: %1</source>
        <translation>المبلغ: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>التعويض: %1</translation>
    </message>
    <message>
        <source>Payment order: %1</source>
        <translation>أمر الصرف: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>الرقم: %1</translation>
    </message>
    <message>
        <source>It was read out</source>
        <translation>قُرئ الإقرار كاملًا</translation>
    </message>
    <message>
        <source>A copy was given</source>
        <translation>سُلّمت نسخة منه</translation>
    </message>
    <message>
        <source>The way to the courts: %1</source>
        <translation>طريق القضاء: %1</translation>
    </message>
    <message>
        <source>Paid to: %1</source>
        <translation>يُصرف إلى: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>الطريقة: %1</translation>
    </message>
    <message>
        <source>IBAN: %1</source>
        <translation>الآيبان: %1</translation>
    </message>
    <message>
        <source>The money came back</source>
        <translation>رجع المبلغ</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>In words</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>As told; services stop only after the beneficiary was heard.</source>
        <translation>كما أفاد؛ لا تُوقَف الخدمة قبل سماعه.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What the beneficiary said</source>
        <translation>ما أفاد به المستفيد</translation>
    </message>
    <message>
        <source>Or why nobody was heard</source>
        <translation>أو سبب تعذّر سماعه</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Left empty: until it is resumed.</source>
        <translation>إن تُرك فارغًا فحتى تُستأنف.</translation>
    </message>
    <message>
        <source>The number stays, and the file can be opened again.</source>
        <translation>يبقى رقم الملف، ويمكن فتحه من جديد.</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What is allowed, and why</source>
        <translation>ما يُستثنى منه، والسبب</translation>
    </message>
    <message>
        <source>What the next desk should know</source>
        <translation>ما ينبغي أن يعرفه من يستقبل صاحب الملف</translation>
    </message>
    <message>
        <source>It stands in what the beneficiary is given of the file.</source>
        <translation>يظهر لصاحبه في نسخة بياناته.</translation>
    </message>
    <message>
        <source>Shown until</source>
        <translation>يظهر إلى</translation>
    </message>
    <message>
        <source>Why it holds no longer</source>
        <translation>سبب انتهائه</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Who told so, or the paper that shows it</source>
        <translation>من أفاد به، أو المستند الذي يثبته</translation>
    </message>
    <message>
        <source>Suspend services?</source>
        <translation>إيقاف الخدمة؟</translation>
    </message>
    <message>
        <source>Suspend services</source>
        <translation>إيقاف الخدمة</translation>
    </message>
    <message>
        <source>Services are suspended; the beneficiary may object.</source>
        <translation>أُوقفت الخدمة، وللمستفيد الاعتراض.</translation>
    </message>
    <message>
        <source>Resume services?</source>
        <translation>استئناف الخدمة؟</translation>
    </message>
    <message>
        <source>Resume services</source>
        <translation>استئناف الخدمة</translation>
    </message>
    <message>
        <source>Services go on.</source>
        <translation>استُؤنفت الخدمة.</translation>
    </message>
    <message>
        <source>Close the file?</source>
        <translation>إغلاق الملف؟</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>إغلاق الملف</translation>
    </message>
    <message>
        <source>The file is closed; its letter can be issued.</source>
        <translation>أُغلق الملف، ويمكن إصدار خطابه.</translation>
    </message>
    <message>
        <source>Open the file again?</source>
        <translation>إعادة فتح الملف؟</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>أُعيد فتح الملف.</translation>
    </message>
    <message>
        <source>Exception to a rule</source>
        <translation>استثناء من قاعدة</translation>
    </message>
    <message>
        <source>Record the exception</source>
        <translation>تسجيل الاستثناء</translation>
    </message>
    <message>
        <source>The exception is on record.</source>
        <translation>سُجّل الاستثناء.</translation>
    </message>
    <message>
        <source>Note for the next desk</source>
        <translation>تنبيه على الملف</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة تنبيه</translation>
    </message>
    <message>
        <source>The note is on the file.</source>
        <translation>حُفظ التنبيه في الملف.</translation>
    </message>
    <message>
        <source>End the note?</source>
        <translation>إنهاء التنبيه؟</translation>
    </message>
    <message>
        <source>End the note</source>
        <translation>إنهاء التنبيه</translation>
    </message>
    <message>
        <source>The note has ended.</source>
        <translation>انتهى التنبيه.</translation>
    </message>
    <message>
        <source>Death of the head of the file</source>
        <translation>وفاة صاحب الملف</translation>
    </message>
    <message>
        <source>Record the death</source>
        <translation>تسجيل الوفاة</translation>
    </message>
    <message>
        <source>The death is on record. Choose who takes the file over.</source>
        <translation>سُجّلت الوفاة. اختر من يتولى الملف.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>طريقة الإبلاغ</translation>
    </message>
    <message>
        <source>Told that an update is due</source>
        <translation>إبلاغ بموعد تحديث البيانات</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل الإبلاغ</translation>
    </message>
    <message>
        <source>It is on record that they were told.</source>
        <translation>سُجّل الإبلاغ.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Items of the store</source>
        <translation>أصناف المستودع</translation>
    </message>
    <message>
        <source>The store is empty</source>
        <translation>لا صنف في المستودع بعد</translation>
    </message>
    <message>
        <source>Enter an item, then take in what came.</source>
        <translation>سجّل صنفًا، ثم سجّل استلام ما وصل منه.</translation>
    </message>
    <message>
        <source>What came and went</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>جرد</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>تسجيل تالف</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>إضافة صنف</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>القسائم والبطاقات</translation>
    </message>
    <message>
        <source>Lent devices</source>
        <translation>الأجهزة المعارة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In the store</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة العدّ</translation>
    </message>
    <message>
        <source>Ends first on</source>
        <translation>أقرب انتهاء</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت صلاحيته</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>ينتهي في %1</translation>
    </message>
    <message>
        <source>%1 there then</source>
        <translation>الرصيد بعدها %1</translation>
    </message>
    <message>
        <source>Recorded as %1.</source>
        <translation>سُجّل السند %1.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Print slip %1</source>
        <translation>طباعة السند %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>StrikeProofSheet</name>
    <message>
        <source>The entry stays readable with the reason, and is counted no more.</source>
        <translation>يبقى السجل مقروءًا مع سببه، ولا يُعدّ بعد الآن.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The entry is struck out.</source>
        <translation>شُطب السجل.</translation>
    </message>
</context>
<context>
    <name>StrikeSheet</name>
    <message>
        <source>Strike out</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>Nothing of it is paid; its money stands as promised again.</source>
        <translation>لا يُصرف منه شيء، وتعود مبالغه إلى التخصيص.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The order is struck out.</source>
        <translation>أُلغي الأمر.</translation>
    </message>
</context>
<context>
    <name>StudyAct</name>
    <message>
        <source>The study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>فتح الدراسة</translation>
    </message>
    <message>
        <source>Case and needs study, figures and the signed recommendation.</source>
        <translation>دراسة الحالة والاحتياج، وحساب الاستحقاق، والتوصية موقّعة.</translation>
    </message>
</context>
<context>
    <name>StudyChoices</name>
    <message>
        <source>The example</source>
        <translation>المثال المرفق</translation>
    </message>
    <message>
        <source>The table holds from</source>
        <translation>يسري الجدول من</translation>
    </message>
    <message>
        <source>Riyals a head</source>
        <translation>ما يكفي الفرد (ريال)</translation>
    </message>
    <message>
        <source>Each head more</source>
        <translation>لكل فرد زائد (ريال)</translation>
    </message>
    <message>
        <source>Line of a month, by size</source>
        <translation>خط الكفاية في الشهر بعدد الأفراد (ريال)</translation>
    </message>
    <message>
        <source>A line for one person, the next for two, and so on</source>
        <translation>السطر الأول لفرد واحد، ثم لفردين، وهكذا</translation>
    </message>
    <message>
        <source>Class A up to (%)</source>
        <translation>الفئة أ حتى (٪ من الخط)</translation>
    </message>
    <message>
        <source>Class B up to (%)</source>
        <translation>الفئة ب حتى (٪ من الخط)</translation>
    </message>
    <message>
        <source>Incomes that count</source>
        <translation>الدخل المحتسب</translation>
    </message>
    <message>
        <source>Obligations taken off</source>
        <translation>الالتزامات المحسومة</translation>
    </message>
    <message>
        <source>One a line; said beside a study, and never a bar</source>
        <translation>ضابط في كل سطر؛ يُعرض للتنبّه عند الدراسة ولا يمنعها</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>A new day begins a new table; earlier studies keep theirs</source>
        <translation>يوم جديد يعني جدولًا جديدًا، وتبقى الدراسات السابقة على جدولها</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Save and sign the study</source>
        <translation>حفظ الدراسة موقّعة</translation>
    </message>
    <message>
        <source>Blank for the visit</source>
        <translation>عرض ورقة الزيارة</translation>
    </message>
    <message>
        <source>Hand it on</source>
        <translation>إسناد إلى باحث آخر</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Study of request %1</source>
        <translation>دراسة الطلب %1</translation>
    </message>
    <message>
        <source>%1 has this study.</source>
        <translation>هذه الدراسة لدى %1.</translation>
    </message>
    <message>
        <source>The study of request %1, of %2, serves this one until %3.</source>
        <translation>دراسة الطلب %1، وتاريخها %2، سارية لهذا الطلب حتى %3.</translation>
    </message>
    <message>
        <source>It was studied before; what you sign now stands beside that.</source>
        <translation>سبقت دراسة هذا الطلب؛ وما توقّعه الآن يُحفظ إلى جانبها.</translation>
    </message>
    <message>
        <source>This request is not before the body; its study can be read only.</source>
        <translation>الطلب ليس لدى جهة الدراسة الآن؛ تُقرأ دراسته ولا تُكتب.</translation>
    </message>
    <message>
        <source>The study is signed and on record.</source>
        <translation>حُفظت الدراسة موقّعة.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
</context>
<context>
    <name>StudyPart</name>
    <message>
        <source>The study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>The study of request %1, of %2, serves this one until %3.</source>
        <translation>دراسة الطلب %1، وتاريخها %2، سارية لهذا الطلب حتى %3.</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>%1 ends on</source>
        <translation>ينتهي: %1</translation>
    </message>
    <message>
        <source>Source and end of each</source>
        <translation>إضافة المصدر والنهاية</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Versions, counts, sizes and codes, and nothing of anybody. Read it first.</source>
        <translation>إصدارات وأعداد وأحجام ورموز، وليس فيه شيء عن أي شخص. يُقرأ قبل حفظه.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>File for technical help</source>
        <translation>ملف للمساعدة التقنية</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>حُفظ الملف.</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>No round yet</source>
        <translation>لا جولات بعد</translation>
    </message>
    <message>
        <source>A round is one survey, asked in a period. Open the first one.</source>
        <translation>الجولة استبيان واحد في مدة محددة. افتح أول جولة.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>فتح جولة</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>إدخال الأوراق</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة ورقة الاستبيان</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>الاستبيان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>عرض العينة</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
</context>
<context>
    <name>SuspendScheduleSheet</name>
    <message>
        <source>Suspend the instalments</source>
        <translation>إيقاف الدفعات</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The family was heard on</source>
        <translation>تاريخ سماع إفادة الأسرة</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>ما أفادت به الأسرة</translation>
    </message>
    <message>
        <source>The instalments stand still; the family may object.</source>
        <translation>أُوقفت الدفعات، وللأسرة الاعتراض.</translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Withdraw the consent?</source>
        <translation>سحب الموافقة؟</translation>
    </message>
    <message>
        <source>It takes effect at once, and asks for no reason; no service depends on it.</source>
        <translation>يسري السحب فورًا ولا يحتاج إلى سبب، ولا تتوقف عليه أي خدمة.</translation>
    </message>
    <message>
        <source>It takes effect at once, and asks for no reason.</source>
        <translation>يسري السحب فورًا ولا يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>طريقة السحب</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>سُحبت الموافقة.</translation>
    </message>
</context>
<context>
    <name>TakingSheet</name>
    <message>
        <source>Number of the same complaint by another channel</source>
        <translation>رقم الشكوى نفسها من قناة أخرى</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>It is urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Number of an earlier one that it repeats</source>
        <translation>رقم شكوى سابقة تكررها</translation>
    </message>
    <message>
        <source>The follow-up committee</source>
        <translation>لجنة المتابعة</translation>
    </message>
    <message>
        <source>By the office&apos;s choice an officer follows up</source>
        <translation>يتابعها موظف بقرار المكتب</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>أُحيلت إلى</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>ما الذي لم يعمل</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما عُمل</translation>
    </message>
    <message>
        <source>It works now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>Statement of</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>تاريخ السماع</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Printed as an agreement that both sides sign</source>
        <translation>يُطبع محضر صلح يوقّعه الطرفان</translation>
    </message>
    <message>
        <source>Tried on</source>
        <translation>تاريخ المحاولة</translation>
    </message>
    <message>
        <source>How it was tried</source>
        <translation>كيف كانت المحاولة</translation>
    </message>
    <message>
        <source>Both sides agreed</source>
        <translation>اتفق الطرفان</translation>
    </message>
    <message>
        <source>What they agreed on</source>
        <translation>ما اتفقا عليه</translation>
    </message>
    <message>
        <source>Why no settlement was tried</source>
        <translation>سبب ترك السعي إلى الصلح</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>The answer, as it is told</source>
        <translation>الجواب كما يُبلَّغ</translation>
    </message>
    <message>
        <source>What the office does</source>
        <translation>ما يعمله المكتب</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>أُبلغ عبر</translation>
    </message>
    <message>
        <source>It reached them</source>
        <translation>وصل إلى صاحب الشكوى</translation>
    </message>
    <message>
        <source>Satisfied with the answer</source>
        <translation>الرضا عن الجواب</translation>
    </message>
    <message>
        <source>The order is the office&apos;s; no policy states one</source>
        <translation>ترتيب الرفع بقرار المكتب؛ وهو غير منصوص عليه في سياسة</translation>
    </message>
    <message>
        <source>Brought before</source>
        <translation>تُرفع إلى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Closed as</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>The first words stay for the officer alone.</source>
        <translation>يبقى النص الأول لمتابع الشكاوى وحده.</translation>
    </message>
    <message>
        <source>The text without the name</source>
        <translation>النص دون الاسم</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالتفصيل</translation>
    </message>
    <message>
        <source>Sort the complaint</source>
        <translation>فرز الشكوى</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>فرز</translation>
    </message>
    <message>
        <source>It is sorted.</source>
        <translation>فُرزت الشكوى.</translation>
    </message>
    <message>
        <source>Hand the complaint on</source>
        <translation>إحالة الشكوى للمتابعة</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>It is on record whose it is.</source>
        <translation>سُجّل من أُحيلت إليه.</translation>
    </message>
    <message>
        <source>Statement of a side</source>
        <translation>سماع إفادة</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation>تسجيل الإفادة</translation>
    </message>
    <message>
        <source>The statement is on record.</source>
        <translation>سُجّلت الإفادة.</translation>
    </message>
    <message>
        <source>Technical help</source>
        <translation>دعم فني</translation>
    </message>
    <message>
        <source>Record the help</source>
        <translation>تسجيل الدعم الفني</translation>
    </message>
    <message>
        <source>The help is on record.</source>
        <translation>سُجّل الدعم الفني.</translation>
    </message>
    <message>
        <source>Amicable settlement</source>
        <translation>صلح ودي</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>تسجيل المحاولة</translation>
    </message>
    <message>
        <source>The attempt is on record.</source>
        <translation>سُجّلت محاولة الصلح.</translation>
    </message>
    <message>
        <source>Answer the complaint</source>
        <translation>الجواب عن الشكوى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>كتابة الجواب</translation>
    </message>
    <message>
        <source>The answer is on record; tell it now.</source>
        <translation>سُجّل الجواب؛ يبقى إبلاغه.</translation>
    </message>
    <message>
        <source>Tell the answer</source>
        <translation>إبلاغ الجواب</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>تسجيل الإبلاغ</translation>
    </message>
    <message>
        <source>It is on record how it was told.</source>
        <translation>سُجّل إبلاغ الجواب.</translation>
    </message>
    <message>
        <source>Bring it before somebody higher</source>
        <translation>رفع الشكوى إلى جهة أعلى</translation>
    </message>
    <message>
        <source>Bring higher</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>It is on record before whom it is.</source>
        <translation>سُجّلت الجهة التي رُفعت إليها.</translation>
    </message>
    <message>
        <source>Close the complaint?</source>
        <translation>إغلاق الشكوى؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The complaint is closed.</source>
        <translation>أُغلقت الشكوى.</translation>
    </message>
    <message>
        <source>Open the complaint again?</source>
        <translation>إعادة فتح الشكوى؟</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>The complaint is open again.</source>
        <translation>فُتحت الشكوى من جديد.</translation>
    </message>
    <message>
        <source>Words without the name</source>
        <translation>نص دون الاسم</translation>
    </message>
    <message>
        <source>Show these words</source>
        <translation>إظهار هذا النص</translation>
    </message>
    <message>
        <source>These words are shown from now on.</source>
        <translation>يظهر هذا النص من الآن.</translation>
    </message>
    <message>
        <source>As the office set it for what this is about</source>
        <translation>كما حدّدها المكتب لهذا الموضوع</translation>
    </message>
    <message>
        <source>Name of the authority</source>
        <translation>اسم الجهة</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>“%1” is done.</source>
        <translation>«%1»: تم.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed by what was left undone.</source>
        <translation>أُوقف العمل، وما لم يكتمل منه لم يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>“%1” ended behind the lock, and its page is gone; begin it again.</source>
        <translation>انتهى العمل «%1» بعد القفل، ولم تبقَ صفحته؛ ابدأه من جديد.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Whose</source>
        <translation>لدى من</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>نوع الدراسة</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Nothing to study here</source>
        <translation>لا دراسات هنا</translation>
    </message>
    <message>
        <source>Requests come here when they are referred; look at the other lists too.</source>
        <translation>تظهر الطلبات هنا عند رفعها للدراسة؛ وانظر القوائم الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>فتح الدراسة</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذ الدراسة</translation>
    </message>
    <message>
        <source>Give it to a researcher</source>
        <translation>إسناد الدراسة</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>عرض كشف الزيارات</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>لديّ</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>لم تُسند</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>لدى غيري</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>موعد الرد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Nobody at home; again on %1</source>
        <translation>لم يوجد أحد؛ العودة في %1</translation>
    </message>
    <message>
        <source>Visit on %1</source>
        <translation>الزيارة في %1</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>لم يوجد أحد</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيدت للدراسة</translation>
    </message>
    <message>
        <source>By area, then by the day that the reply is due</source>
        <translation>مرتبة بالمنطقة ثم بموعد الرد</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>لا دراسات</numerusform>
            <numerusform>دراسة واحدة</numerusform>
            <numerusform>دراستان</numerusform>
            <numerusform>%Ln دراسات</numerusform>
            <numerusform>%Ln دراسة</numerusform>
            <numerusform>%Ln دراسة</numerusform>
        </translation>
    </message>
    <message>
        <source>The study is yours.</source>
        <translation>صارت الدراسة لديك.</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>مهامي</translation>
    </message>
</context>
<context>
    <name>TellSheet</name>
    <message>
        <source>Record the attempt</source>
        <translation>تسجيل المحاولة</translation>
    </message>
    <message>
        <source>The attempt was recorded.</source>
        <translation>سُجّلت المحاولة.</translation>
    </message>
</context>
<context>
    <name>TellingForm</name>
    <message>
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>المحاولة القادمة</translation>
    </message>
    <message>
        <source>Left empty: tomorrow.</source>
        <translation>إن تُرك فارغًا فغدًا.</translation>
    </message>
    <message>
        <source>Day of the attempt</source>
        <translation>يوم المحاولة</translation>
    </message>
    <message>
        <source>Left empty: today.</source>
        <translation>إن تُرك فارغًا فاليوم.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>none in the file</source>
        <translation>لا رقم في الملف</translation>
    </message>
    <message>
        <source>Agreed channel</source>
        <translation>وسيلة الرد المتفق عليها</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>send the letter of the decision by post, or call whoever was named for contact on the file.</source>
        <translation>أرسل خطاب القرار بالبريد، أو اتصل بمن سُمّي في الملف للتواصل.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) reached nobody:</source>
        <translation>
            <numerusform>لا محاولات:</numerusform>
            <numerusform>محاولة واحدة لم تصل:</numerusform>
            <numerusform>محاولتان لم تصلا:</numerusform>
            <numerusform>%Ln محاولات لم تصل:</numerusform>
            <numerusform>%Ln محاولة لم تصل:</numerusform>
            <numerusform>%Ln محاولة لم تصل:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>القادمة: %1</translation>
    </message>
</context>
<context>
    <name>TellingPage</name>
    <message>
        <source>What waits</source>
        <translation>بانتظار الإجراء</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>لا شيء بانتظار الإجراء هنا</translation>
    </message>
    <message>
        <source>Decisions stand here until they reached the beneficiary.</source>
        <translation>تظهر القرارات هنا حتى تصل إلى أصحابها.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>للإبلاغ</translation>
    </message>
    <message>
        <source>Questions to be answered</source>
        <translation>استفسارات للجواب</translation>
    </message>
    <message>
        <source>At other associations</source>
        <translation>لدى جمعيات أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Number or whom</source>
        <translation>الرقم أو الجهة</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>منذ اليوم</translation>
    </message>
    <message>
        <source>This program sends nothing; the call is yours</source>
        <translation>البرنامج لا يرسل شيئًا؛ يُبلَّغ صاحب الطلب من المكتب</translation>
    </message>
    <message>
        <source>Call and record</source>
        <translation>تسجيل الاتصال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>لا شيء موعده اليوم</numerusform>
            <numerusform>طلب واحد موعده اليوم</numerusform>
            <numerusform>طلبان موعدهما اليوم</numerusform>
            <numerusform>%Ln طلبات موعدها اليوم</numerusform>
            <numerusform>%Ln طلبًا موعدها اليوم</numerusform>
            <numerusform>%Ln طلب موعدها اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Telling</source>
        <translation>الإبلاغ</translation>
    </message>
    <message>
        <source>Answers to objections</source>
        <translation>أجوبة الاعتراضات</translation>
    </message>
    <message>
        <source>Questions of visits</source>
        <translation>أسئلة الزيارات</translation>
    </message>
    <message>
        <source>Give the answer</source>
        <translation>إبلاغ الجواب</translation>
    </message>
</context>
<context>
    <name>ThumbRows</name>
    <message>
        <source>The data was read out to the signer</source>
        <translation>قُرئت البيانات على الموقّع</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>May be one of the staff, never the signer.</source>
        <translation>يجوز أن يكون من الموظفين، ولا يكون الموقّع نفسه.</translation>
    </message>
    <message>
        <source>Identity number of the witness</source>
        <translation>رقم هوية الشاهد</translation>
    </message>
    <message>
        <source>Reading out</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Signature of the witness</source>
        <translation>توقيع الشاهد</translation>
    </message>
    <message>
        <source>Read out by</source>
        <translation>القارئ</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>file %1</source>
        <translation>ملف رقم %1</translation>
    </message>
    <message>
        <source>Today&apos;s visits</source>
        <translation>زيارات اليوم</translation>
    </message>
    <message>
        <source>Nobody yet. The first visit stands here.</source>
        <translation>لا زيارات اليوم بعد. تظهر هنا بعد تسجيلها.</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Nothing is decided or on its way</source>
        <translation>لا صرف ولا توزيع لهذا الملف</translation>
    </message>
    <message>
        <source>What is decided, ordered or handed out stands here; see the requests too.</source>
        <translation>يظهر هنا ما خُصّص أو أُمر بصرفه وموعد التوزيع. حال الطلبات في ملف المستفيد.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فتح ملف المستفيد</translation>
    </message>
    <message>
        <source>Update the IBAN</source>
        <translation>تحديث الآيبان</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>Did the aid come?</source>
        <translation>نزل الدعم؟</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search by name, identity or mobile</source>
        <translation>بحث بالاسم أو الهوية أو الجوال</translation>
    </message>
    <message>
        <source>Larger or normal text</source>
        <translation>نص أكبر أو معتاد</translation>
    </message>
    <message>
        <source>Shortcuts (F1)</source>
        <translation>الاختصارات (F1)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Hand over (Ctrl+H)</source>
        <translation>تبديل الموظف (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>TouchedCard</name>
    <message>
        <source>The office&apos;s choices that it touches</source>
        <translation>اختيارات المكتب التي يمسّها النص</translation>
    </message>
    <message>
        <source>Keep what is left</source>
        <translation>إبقاء ما لم يُجب عنه</translation>
    </message>
    <message>
        <source>Take what is left</source>
        <translation>أخذ المقترح لما لم يُجب عنه</translation>
    </message>
    <message>
        <source>These go on without a question</source>
        <translation>تستمر دون سؤال</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>إبقاء المعمول به</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation>أخذ ما يقترحه</translation>
    </message>
    <message numerus="yes">
        <source>%n left to answer; what is taken holds from today.</source>
        <translation>
            <numerusform>لم يبق شيء دون جواب؛ وما يؤخذ يسري من اليوم.</numerusform>
            <numerusform>بقي واحد دون جواب؛ وما يؤخذ يسري من اليوم.</numerusform>
            <numerusform>بقي اثنان دون جواب؛ وما يؤخذ يسري من اليوم.</numerusform>
            <numerusform>ما بقي دون جواب: %Ln؛ وما يؤخذ يسري من اليوم.</numerusform>
            <numerusform>ما بقي دون جواب: %Ln؛ وما يؤخذ يسري من اليوم.</numerusform>
            <numerusform>ما بقي دون جواب: %Ln؛ وما يؤخذ يسري من اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are answered; what is taken holds from today.</source>
        <translation>أُجيب عنها كلها؛ وما أُخذ يسري من اليوم.</translation>
    </message>
    <message>
        <source>It touches none of them.</source>
        <translation>لا يمسّ النص شيئًا منها.</translation>
    </message>
</context>
<context>
    <name>TransfersPage</name>
    <message>
        <source>Transfer lists</source>
        <translation>كشوف التحويل</translation>
    </message>
    <message>
        <source>No list was sent yet</source>
        <translation>لا كشوف بعد</translation>
    </message>
    <message>
        <source>An approved order is sent to the bank from its own page.</source>
        <translation>يُعدّ الكشف من أمر صرف معتمد في صفحة أوامر الصرف.</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>أسطر الكشف</translation>
    </message>
    <message>
        <source>This row…</source>
        <translation>تسجيل رد البنك على سطر</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>طباعة الكشف</translation>
    </message>
    <message>
        <source>Payment orders</source>
        <translation>عرض أوامر الصرف</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المنفَّذ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>أعاده البنك</translation>
    </message>
    <message>
        <source>Sent to the bank is not paid yet</source>
        <translation>ما أُرسل إلى البنك لم يُنفَّذ بعد</translation>
    </message>
    <message numerus="yes">
        <source>The bank paid %n row(s)</source>
        <translation>
            <numerusform>لا أسطر بانتظار البنك</numerusform>
            <numerusform>تسجيل تنفيذ سطر</numerusform>
            <numerusform>تسجيل تنفيذ سطرين</numerusform>
            <numerusform>تسجيل تنفيذ %Ln أسطر</numerusform>
            <numerusform>تسجيل تنفيذ %Ln سطرًا</numerusform>
            <numerusform>تسجيل تنفيذ %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>They are recorded as paid.</source>
        <translation>سُجّل تنفيذها.</translation>
    </message>
    <message>
        <source>Save for the bank</source>
        <translation>حفظ ملف Excel للبنك</translation>
    </message>
    <message>
        <source>The list is saved for the bank.</source>
        <translation>حُفظ الكشف للبنك.</translation>
    </message>
    <message>
        <source>No rows here</source>
        <translation>لا أسطر هنا</translation>
    </message>
    <message>
        <source>Mark a list to see its rows.</source>
        <translation>حدّد كشفًا لعرض أسطره.</translation>
    </message>
    <message>
        <source>Cheques, SADAD and cash</source>
        <translation>عرض الصرف بغير تحويل</translation>
    </message>
</context>
<context>
    <name>TurnsPage</name>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nobody waits for funds</source>
        <translation>لا أحد بانتظار الاعتماد المالي</translation>
    </message>
    <message>
        <source>What is put on the waiting list stands here, by its points.</source>
        <translation>ما يُدرج في قائمة الانتظار يظهر هنا بترتيب نقاطه.</translation>
    </message>
    <message>
        <source>Whole request</source>
        <translation>عرض الطلب كاملًا</translation>
    </message>
    <message>
        <source>A place changes with the points, and is promised to nobody.</source>
        <translation>يتغير الترتيب بتغير النقاط، ولا يُوعد به أحد.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>مجموع النقاط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>By the office&apos;s own table.</source>
        <translation>بجدول نقاط بقرار المكتب.</translation>
    </message>
    <message>
        <source>By an example of a table: the office has not chosen its own yet.</source>
        <translation>بجدول مثال؛ لم يقرر المكتب جدوله بعد.</translation>
    </message>
    <message>
        <source>Give down the list</source>
        <translation>الصرف بالترتيب</translation>
    </message>
    <message>
        <source>Letters of what was given</source>
        <translation>طباعة خطابات ما تقرر</translation>
    </message>
</context>
<context>
    <name>TypeBackStep</name>
    <message>
        <source>So that the sheet is surely right, type these two groups from it.</source>
        <translation>للتأكد من سلامة الورقة، اكتب منها هاتين المجموعتين.</translation>
    </message>
    <message>
        <source>Type back</source>
        <translation>التحقق من الورقة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Group number %1</source>
        <translation>المجموعة رقم %1</translation>
    </message>
    <message>
        <source>This is not the group on the sheet; look again.</source>
        <translation>ليست هذه المجموعة كما في الورقة؛ راجعها.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>%1. Click here to go on with it.</source>
        <translation>%1. اضغط هنا لمتابعته.</translation>
    </message>
    <message>
        <source>A registration was not finished:</source>
        <translation>تسجيل لم يكتمل:</translation>
    </message>
</context>
<context>
    <name>UnfinishedBanner</name>
    <message>
        <source>What was typed until %1 is here again.</source>
        <translation>استُعيد ما كُتب حتى %1.</translation>
    </message>
    <message>
        <source>This registration is not finished yet.</source>
        <translation>هذا تسجيل لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>Nothing of it is submitted yet. Go on, or start anew.</source>
        <translation>وما كُتب فيه مسودة؛ تابع، أو ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>اختر اسمك للدخول</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>اختر اسمك</translation>
    </message>
    <message>
        <source>Nobody else has an account in this office yet.</source>
        <translation>لا حساب آخر في هذا المكتب بعد. تُضاف الحسابات من صفحة «الموظفون والإعدادات».</translation>
    </message>
</context>
<context>
    <name>UnprintedCard</name>
    <message>
        <source>Not printed yet</source>
        <translation>لم يُطبع بعد</translation>
    </message>
    <message>
        <source>Print all of these</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>None is needed any more</source>
        <translation>الاستغناء عن الكل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا ورقة أخرى</numerusform>
            <numerusform>وورقة أخرى</numerusform>
            <numerusform>وورقتان أخريان</numerusform>
            <numerusform>و%Ln أوراق أخرى</numerusform>
            <numerusform>و%Ln ورقة أخرى</numerusform>
            <numerusform>و%Ln ورقة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>What was not printed yet was sent to the printer.</source>
        <translation>أُرسل إلى الطابعة ما لم يُطبع بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: printed elsewhere or not needed. What is printed later is a copy.</source>
        <translation>%1: تمّت الطباعة في مكان آخر أو لا حاجة إليها. وما يُطبع بعد ذلك نسخة.</translation>
    </message>
    <message>
        <source>Print none of these?</source>
        <translation>الاستغناء عن الكل؟</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>الاستغناء عن الكل</translation>
    </message>
</context>
<context>
    <name>UrgentAid</name>
    <message>
        <source>Up to %1, by the office&apos;s choice. It is told and handed over at once; the body sees it first in its next sitting.</source>
        <translation>في حدود %1 بقرار المكتب. تُبلَّغ وتُسلَّم في الحال، وتُعرض أولًا في الجلسة التالية لاعتمادها.</translation>
    </message>
    <message>
        <source>Amount (riyals)</source>
        <translation>المبلغ (ريال)</translation>
    </message>
    <message>
        <source>Why it does not wait</source>
        <translation>سبب عدم الانتظار</translation>
    </message>
    <message>
        <source>Grant urgent aid</source>
        <translation>منح مساعدة عاجلة</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>منح المساعدة</translation>
    </message>
    <message>
        <source>The aid is granted; it can be handed over.</source>
        <translation>مُنحت المساعدة، ويمكن تسليمها.</translation>
    </message>
</context>
<context>
    <name>VerificationStage</name>
    <message>
        <source>The rest was not brought</source>
        <translation>تسجيل الباقي غير مُحضَر</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>The data was matched with the papers</source>
        <translation>طُوبقت البيانات بالمستندات</translation>
    </message>
    <message>
        <source>Name, identity number and household as on the originals. While a paper is missing you may go on and match later.</source>
        <translation>الاسم ورقم الهوية والأسرة كما في الأصول. وإن كان مستند ناقصًا أمكنت المتابعة الآن والمطابقة لاحقًا.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save the papers and go on</source>
        <translation>حفظ المستندات والمتابعة</translation>
    </message>
    <message>
        <source>Conditions of the service:</source>
        <translation>تنبيه، من شروط الخدمة:</translation>
    </message>
    <message>
        <source>Say how a paper was met, or that it was not brought.</source>
        <translation>حدّد حالة مستند واحد على الأقل، أو اختر «تسجيل الباقي غير مُحضَر».</translation>
    </message>
    <message>
        <source>Match the data with the papers, then tick the box.</source>
        <translation>طابق البيانات بالمستندات، ثم ضع العلامة في هذا المربع.</translation>
    </message>
    <message>
        <source>%1 of %2 required papers</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>Ask only for what changed.</source>
        <translation>يُطلب ما تغيّر فقط.</translation>
    </message>
    <message>
        <source>Still valid today, from an earlier request:</source>
        <translation>سارٍ إلى اليوم من طلب سابق:</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>شوهد في %1</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Check the code</source>
        <translation>التحقق من الرمز</translation>
    </message>
    <message>
        <source>Check a paper&apos;s code</source>
        <translation>التحقق من ورقة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The code is right: this office issued the paper.</source>
        <translation>الرمز صحيح: صدرت الورقة من هذا المكتب.</translation>
    </message>
    <message>
        <source>The code does not fit this form and number; read it again from the paper.</source>
        <translation>الرمز لا يطابق هذا النموذج وهذا الرقم؛ أعد قراءته من الورقة.</translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <source>History of the file</source>
        <translation>سجل الملف</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>تسجيل الملف</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Confirmed without change</source>
        <translation>تأكيد دون تغيير</translation>
    </message>
    <message>
        <source>Signed under request %1</source>
        <translation>وُقّع عليه في الطلب %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Holds from %1</source>
        <translation>يسري من %1</translation>
    </message>
    <message>
        <source>the beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>witness: %1</source>
        <translation>الشاهد: %1</translation>
    </message>
    <message>
        <source>Signed for by %1</source>
        <translation>الموقّع على التعديل: %1</translation>
    </message>
    <message>
        <source>Sign for it</source>
        <translation>توقيع التعديل</translation>
    </message>
    <message>
        <source>declaration %1</source>
        <translation>الإقرار المطبوع رقم %1</translation>
    </message>
</context>
<context>
    <name>VisitAct</name>
    <message>
        <source>At the desk</source>
        <translation>عند الاستقبال</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>متابعة الزيارة</translation>
    </message>
    <message>
        <source>Still to do: %1.</source>
        <translation>بقي: %1.</translation>
    </message>
</context>
<context>
    <name>VisitAnswerSheet</name>
    <message>
        <source>The answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>حفظ الجواب</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Signs later</source>
        <translation>التوقيع لاحقًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Unclear procedure?</source>
        <translation>استفسار عن الإجراء</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>New beneficiary</source>
        <translation>تسجيل مستفيد جديد</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ملف رقم %1</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>حُفظت المسودة في %1</translation>
    </message>
    <message>
        <source>Start anew?</source>
        <translation>البدء من جديد؟</translation>
    </message>
    <message>
        <source>What was typed and not submitted yet is thrown away.</source>
        <translation>تُحذف المسودة وكل ما كُتب فيها.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
    </message>
</context>
<context>
    <name>VisitQuestionSheet</name>
    <message>
        <source>Record it</source>
        <translation>تدوين السؤال</translation>
    </message>
    <message>
        <source>The question was recorded.</source>
        <translation>دُوّن السؤال.</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Home visits</source>
        <translation>الزيارات المنزلية</translation>
    </message>
    <message>
        <source>No visit is planned or recorded.</source>
        <translation>لم تُحدَّد زيارة ولم تُسجَّل.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تحديد موعد</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>تسجيل زيارة</translation>
    </message>
    <message>
        <source>No man is known to live here: a woman researcher or two of them visit, by the office&apos;s choice.</source>
        <translation>لا رجل مسجّلًا في هذا المنزل؛ فتزوره باحثة أو باحثان بقرار المكتب.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>موعد زيارة</translation>
    </message>
    <message>
        <source>again on %1</source>
        <translation>العودة في %1</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>لم يوجد أحد</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>قوبل: %1</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>تمت الزيارة</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>file %1</source>
        <translation>ملف رقم %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>سجل المراجعين</translation>
    </message>
    <message>
        <source>No visit</source>
        <translation>لا زيارات</translation>
    </message>
    <message>
        <source>None was put down for this yet.</source>
        <translation>لم يُسجَّل شيء منها بعد.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظف</translation>
    </message>
</context>
<context>
    <name>VisitsSheet</name>
    <message>
        <source>Home visits</source>
        <translation>اختيار الزيارات المنزلية</translation>
    </message>
    <message>
        <source>Issue the list</source>
        <translation>إصدار الكشف</translation>
    </message>
    <message>
        <source>Area, or name</source>
        <translation>الحي أو المدينة، أو الاسم</translation>
    </message>
    <message>
        <source>No address in the file</source>
        <translation>لا عنوان في الملف</translation>
    </message>
    <message>
        <source>The requests that wait for their study. The list takes a number when it is issued. A home without a man is visited by a woman researcher or by two.</source>
        <translation>الطلبات التي تنتظر الدراسة. يأخذ الكشف رقمًا عند إصداره. والمنزل الذي لا رجل مسجّلًا فيه تزوره باحثة أو باحثان.</translation>
    </message>
    <message>
        <source>No home to visit</source>
        <translation>لا زيارات منزلية بانتظار الدراسة</translation>
    </message>
    <message>
        <source>Requests stand here from when they are sent for study until studied.</source>
        <translation>تظهر هنا الطلبات بعد رفعها إلى جهة الدراسة، وتبقى حتى تُسجَّل دراستها.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>اختير %1 من %2</translation>
    </message>
</context>
<context>
    <name>VoiceScans</name>
    <message>
        <source>Attach a scan</source>
        <translation>إرفاق صورة</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Not shown to this role</source>
        <translation>لا يُعرض لهذا الدور</translation>
    </message>
    <message>
        <source>Nameless</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>وسيلة الرد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>%1, put down as %2</source>
        <translation>%1، وكان مدوَّنًا بنوع: %2</translation>
    </message>
    <message>
        <source>Kind corrected</source>
        <translation>تصحيح النوع</translation>
    </message>
    <message>
        <source>Answered by the body</source>
        <translation>جواب جهة القرار</translation>
    </message>
    <message>
        <source>The answer reached them</source>
        <translation>بلغه الجواب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Against a decision on a request; who decided answers it.</source>
        <translation>على قرار في طلب.</translation>
    </message>
    <message>
        <source>About the service or somebody&apos;s conduct.</source>
        <translation>عن الخدمة أو عن تعامل أحد العاملين.</translation>
    </message>
    <message>
        <source>An idea for doing better; it asks for no answer.</source>
        <translation>فكرة لتحسين الخدمة، ولا يلزم الرد عليها.</translation>
    </message>
    <message>
        <source>Not ratified; it waits again</source>
        <translation>أُعيد القرار قبل اعتماده؛ ينتظر الجواب من جديد</translation>
    </message>
    <message>
        <source>It is opened to you once somebody who reads it comes in.</source>
        <translation>يُفتح لك نصها عند دخول من يقرؤها.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مغلقة بمفتاح</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>Answer wished by</source>
        <translation>الجواب عبر</translation>
    </message>
    <message>
        <source>About the director: by whom the board named</source>
        <translation>تتعلق بالمدير: لمن عيّنه المجلس</translation>
    </message>
    <message>
        <source>About the officer: by the director alone</source>
        <translation>تتعلق بمتابع الشكاوى: للمدير وحده</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The office&apos;s own target</source>
        <translation>هدف المكتب</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>صورة مرفقة</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation>الاعتراضات والشكاوى والاقتراحات</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Put down what was raised</source>
        <translation>تسجيل اعتراض أو شكوى أو اقتراح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation>الاسم إن ذُكر</translation>
    </message>
    <message>
        <source>A nameless one is taken too</source>
        <translation>يُقبل بلا اسم</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>وسيلة الرد</translation>
    </message>
    <message>
        <source>What is recorded stands here, each kind by itself.</source>
        <translation>ما يُسجَّل يظهر هنا، كل نوع وحده.</translation>
    </message>
    <message>
        <source>Begun on %1; change the day if it came then.</source>
        <translation>بدأت الكتابة في %1؛ فإن كان الورود في ذلك اليوم فغيّر التاريخ.</translation>
    </message>
    <message>
        <source>Number %1: give it to the visitor, to follow it by.</source>
        <translation>رقم التسجيل %1، ويُعطى للمراجع للمتابعة.</translation>
    </message>
    <message>
        <source>Complaints and suggestions</source>
        <translation>اعتراض، شكوى، اقتراح</translation>
    </message>
    <message>
        <source>Correct the kind</source>
        <translation>تصحيح النوع</translation>
    </message>
    <message>
        <source>Add to an earlier one</source>
        <translation>إضافة إلى قيد سابق</translation>
    </message>
    <message>
        <source>Number of the request that it is about</source>
        <translation>رقم الطلب الذي يتعلق به</translation>
    </message>
    <message>
        <source>Without its number the objection comes before no sitting.</source>
        <translation>لا يُعرض الاعتراض على جهة القرار دون رقم الطلب.</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Handle complaints</source>
        <translation>معالجة الشكاوى</translation>
    </message>
    <message>
        <source>Answer wished by</source>
        <translation>الجواب عبر</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما وردت</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>Hidden from them; not read out at the desk</source>
        <translation>تُحجب عنه، ولا تُقرأ عند الاستقبال</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>About (staff)</source>
        <translation>من تتعلق به من العاملين</translation>
    </message>
    <message>
        <source>About (desk)</source>
        <translation>القسم الذي تتعلق به</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>طباعة الإيصال</translation>
    </message>
    <message>
        <source>Number of their file</source>
        <translation>رقم ملفه</translation>
    </message>
    <message>
        <source>Where the association has one</source>
        <translation>إن كان له ملف في الجمعية</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to be printed</source>
        <translation>بانتظار الطباعة</translation>
    </message>
    <message>
        <source>Decided for a later day</source>
        <translation>ما تقرر ليوم لاحق</translation>
    </message>
    <message>
        <source>It stands</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>لا يسري</translation>
    </message>
    <message>
        <source>What stands changes on its day what is named here, beside what is taken above; where it falls, what is adopted today goes on.</source>
        <translation>ما يبقى يغيّر في يومه ما ذُكر هنا، ومعه ما يؤخذ من النص؛ وما لا يسري يستمر مكانه ما يُعتمد اليوم.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>عرض: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Ratifying decisions</source>
        <translation>اعتماد القرارات</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Payment orders</source>
        <translation>أوامر الصرف</translation>
    </message>
    <message>
        <source>Register of sittings</source>
        <translation>سجل الجلسات وأيام القرارات</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>In the women&apos;s hours: %1</source>
        <translation>ضمن ساعات استقبال النساء: %1</translation>
    </message>
    <message>
        <source>The women&apos;s hours: %1</source>
        <translation>ساعات استقبال النساء: %1</translation>
    </message>
    <message>
        <source>Expected that day: %1</source>
        <translation>المواعيد في هذا اليوم: %1</translation>
    </message>
    <message>
        <source>The office does not work on that day.</source>
        <translation>هذا اليوم ليس من أيام الدوام.</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Name and identity</source>
        <translation>الاسم والهوية</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>اسم الجد</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>الاسم بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>As the passport or the residence permit has it.</source>
        <translation>كما في الجواز أو الإقامة.</translation>
    </message>
    <message>
        <source>Kind of identity</source>
        <translation>نوع الهوية</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Identity expires on</source>
        <translation>تنتهي الهوية في</translation>
    </message>
    <message>
        <source>Reason for accepting the number as it is</source>
        <translation>سبب قبول الرقم كما هو</translation>
    </message>
    <message>
        <source>Compare the number with the original first.</source>
        <translation>قارن الرقم بالأصل أولًا.</translation>
    </message>
    <message>
        <source>Accept the number as it is, with a reason</source>
        <translation>قبول الرقم كما هو بسبب مدوَّن</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Either calendar, or the year alone.</source>
        <translation>بأي من التقويمين، أو السنة وحدها.</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>الحالة الاجتماعية</translation>
    </message>
</context>
<context>
    <name>WholeList</name>
    <message>
        <source>%1; %2 chosen</source>
        <translation>%1، اختير منها %2</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>The office&apos;s calendar</source>
        <translation>تقويم المكتب</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>It stays on record, and the beneficiary may apply again.</source>
        <translation>يبقى الطلب في السجل، وللمستفيد أن يتقدم من جديد.</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s reason</source>
        <translation>السبب كما ذكره صاحب الطلب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>The request was withdrawn; it stays on record.</source>
        <translation>أُغلق الطلب برغبة صاحبه، ويبقى في السجل.</translation>
    </message>
</context>
<context>
    <name>Years</name>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
</context>
<context>
    <name>_GroupField</name>
    <message>
        <source>The keyboard is in Arabic; change it to English (Alt+Shift).</source>
        <translation>لوحة المفاتيح بالعربية؛ حوّلها إلى الإنجليزية (Alt+Shift).</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Print again</source>
        <translation>طباعة من جديد</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>_Like</name>
    <message>
        <source>Open that file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Record another person</source>
        <translation>تسجيل أنه شخص آخر</translation>
    </message>
    <message>
        <source>Compare with it</source>
        <translation>مقارنة به</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>_NamingSheet</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reason, or the act that it rests on</source>
        <translation>السبب أو القرار الذي يستند إليه</translation>
    </message>
    <message>
        <source>No account: by name</source>
        <translation>بلا حساب، بالاسم</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>Request number</source>
        <translation>رقم الطلب</translation>
    </message>
</context>
<context>
    <name>_PairRow</name>
    <message>
        <source>What the first says</source>
        <translation>من الملف الباقي</translation>
    </message>
    <message>
        <source>What the other says</source>
        <translation>من الملف المضموم</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>غير مسجل</translation>
    </message>
</context>
<context>
    <name>_PaperRow</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed elsewhere, or not needed</source>
        <translation>طُبعت في مكان آخر، أو لا حاجة إليها</translation>
    </message>
</context>
<context>
    <name>_StaffSheet</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Seen and confirmed; it is listed for review.</source>
        <translation>اطّلع المكتب على ذلك وأكّده، ويُدرج للمراجعة.</translation>
    </message>
    <message>
        <source>In one hand meet:</source>
        <translation>تجتمع في يد واحدة:</translation>
    </message>
    <message>
        <source>%1. Nobody else checks them.</source>
        <translation>%1. ولا يراجعها غير صاحبها.</translation>
    </message>
    <message>
        <source>Confirm it, or choose other roles.</source>
        <translation>أكّد ذلك، أو اختر أدوارًا أخرى.</translation>
    </message>
</context>
</TS>

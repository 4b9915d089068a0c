<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActsPage</name>
    <message>
        <source>Everybody</source>
        <extracomment>The words of what stands in an act&apos;s detail: by its name, or where that depends on the act by both. What earlier releases wrote there is an id that says nothing to anybody.</extracomment>
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
        <translation>بغيرها لا تُدرس الخدمة التي تحتاج هذه التفاصيل وحدها، ويمضي باقي الطلب كالمعتاد.</translation>
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
        <extracomment>So many days are shown from the one that is chosen.</extracomment>
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
    <name>BackLink</name>
    <message>
        <source>Back to %1</source>
        <translation>الرجوع إلى %1</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Plug in a stick or choose a folder</source>
        <extracomment>A window that shows no frame (it was begun minimised) is made ready all the same. How often it is looked whether a second start asks for the window. Days after which the page reminds.</extracomment>
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
        <extracomment>On an application: it wears Fusion. On a part of a window: the theme and size of the sheet that it wears. The property of a part that wears none itself: what it holds does, of a stack what is in view. On a widget: it was shown or hidden by hand. On a part: it is out of sight until it is filled. The letters of Z and Y, and what is on the same keys of an Arabic layout. The property of a part of the window that paints itself and needs no sheet. A paragraph is at most so many x wide, if it may choose.</extracomment>
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
        <extracomment>kind -&gt; (icon, text colour, background) A window lower than this folds its title into one line, and its foot is 52 px high (62 in large text). Those that there are. Two columns need at least so many letters of the base size together. What is done sooner needs no mark.</extracomment>
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
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Sealed</source>
        <translation>مستورة</translation>
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
        <extracomment>So much of a long label is seen at least, in letters of the base size.</extracomment>
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
        <translation>تُراجع البيانات كل (أشهر)</translation>
    </message>
    <message>
        <source>An update is signed for</source>
        <translation>يُوقَّع إقرار مع كل تحديث</translation>
    </message>
    <message>
        <source>A paper that ends is listed before (days)</source>
        <translation>يُنبَّه قبل انتهاء المستند (أيام)</translation>
    </message>
    <message>
        <source>Boys come of age at</source>
        <translation>سن بلوغ الأبناء</translation>
    </message>
    <message>
        <source>The boys&apos; age is counted in</source>
        <translation>سن الأبناء بحساب</translation>
    </message>
    <message>
        <source>Girls come of age at</source>
        <translation>سن بلوغ البنات</translation>
    </message>
    <message>
        <source>The girls&apos; age is counted in</source>
        <translation>سن البنات بحساب</translation>
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
        <translation>يُعد الانتظار طويلًا من (دقيقة)</translation>
    </message>
    <message>
        <source>Women&apos;s hours</source>
        <translation>ساعات استقبال النساء</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>The office&apos;s choices</source>
        <extracomment>So many versions and adoptions are shown before somebody asks for all.</extracomment>
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
        <translation>بالأشهر؛ وإن تُرك فارغًا فلا مراجعة دورية</translation>
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
</context>
<context>
    <name>ClarificationSheet</name>
    <message>
        <source>Unclear procedure: to %1</source>
        <translation>إجراء غير واضح: إلى %1</translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation>ما الذي لم يتضح؟</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>من أجاب عنه؟</translation>
    </message>
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
        <extracomment>How a page opens the sheet of a draft again: by how the draft&apos;s name begins, given the page and</extracomment>
        <translation>%1 ظهرًا</translation>
    </message>
    <message>
        <source>%1 in the morning</source>
        <extracomment>what follows the name&apos;s first dot or colon. It opens none where its act is not offered any more; of a sheet that is named nowhere, the page is gone to and how to go on from there is said. Ways that reach every desk, whether its policy lists them or not. Hours at which no office is open, but in the afternoon.</extracomment>
        <translation>%1 صباحًا</translation>
    </message>
    <message>
        <source>%1 in the evening</source>
        <translation>%1 مساءً</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Requests that wait for a decision</source>
        <translation>الطلبات بانتظار القرار</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا طلبات بانتظار القرار</translation>
    </message>
    <message>
        <source>Requests come here once reception has referred them.</source>
        <translation>تظهر هنا بعد أن يرفعها الاستقبال.</translation>
    </message>
    <message>
        <source>Open a sitting</source>
        <translation>فتح جلسة</translation>
    </message>
    <message>
        <source>Open a working day</source>
        <translation>فتح يوم قرارات</translation>
    </message>
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
    <message>
        <source>Open a sitting first, then record its decisions.</source>
        <translation>افتح جلسة أولًا، ثم سجّل قراراتها.</translation>
    </message>
    <message>
        <source>Open a working day first, then record its decisions.</source>
        <translation>افتح يوم قرارات أولًا، ثم سجّل قراراته.</translation>
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
        <extracomment>A refusal is an answer like another: no colour of warning tells of it.</extracomment>
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
        <translation>تُدرس الخدمة التي تحتاجها بعد تدوينها، ويمضي ما عداها.</translation>
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
</context>
<context>
    <name>Counts</name>
    <message>
        <source>nobody</source>
        <extracomment>Room at both ends of a cell, and in a chip. A bar beside a text: how wide and thick it is, and how far from the text. How the steps of a scale are dressed from its low end to its high one: ground, edge, text.</extracomment>
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
        <translation>تنبيه لهذا المكتب:</translation>
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
        <translation>يُبدأ بالعزاء، وتُوجَّه الخطابات إلى الأسرة حتى يُسند الملف.</translation>
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
        <translation>إسناد الملف</translation>
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
        <extracomment>The table of texts of each list of words in a step.</extracomment>
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
        <translation>صلته بالمتوفى: %1</translation>
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
        <extracomment>Left, top, right, bottom, each of 1 from the page&apos;s left upper corner. How far an arrow moves an edge, with Shift and without, and what is left of a page at least. How near the mouse takes an edge, and the room around the page, in screen pixels. The edges in the order in which Space goes through them, from the one above with the clock.</extracomment>
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
        <extracomment>How many columns of the grid a row takes, by how many rows stand side by side. What a row takes where it has too little room: half the card, then all of it.</extracomment>
        <translation>اكتب اليوم والشهر والسنة، مثل %1.</translation>
    </message>
    <message>
        <source>Write the year in four digits, Hijri or Gregorian.</source>
        <extracomment>A row holds at least so many letters of the base size, and its label. The finest first. A hand that rests trembles less than this (device-independent units).</extracomment>
        <translation>اكتب السنة بأربعة أرقام، هجرية أو ميلادية.</translation>
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
        <source>No backup was taken today; take one now.</source>
        <translation>لم تؤخذ نسخة احتياطية اليوم؛ خذها قبل إغلاق الجهاز.</translation>
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
        <extracomment>In the order of the digits 1 to 5. What stands as the reason until another is chosen; an apology is never given one unasked. What a decision that stays in view leaves of its page at least, in lines of the base size.</extracomment>
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
</context>
<context>
    <name>Differences</name>
    <message>
        <source>not on record</source>
        <extracomment>The table of texts of each list of words in a form, by the field that holds it.</extracomment>
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
    <name>DraftSheet</name>
    <message>
        <source>What it was typed for is closed or is no more. It can be read and copied.</source>
        <translation>ما كُتب له أُغلق أو لم يعد موجودًا. يمكن قراءته ونسخه.</translation>
    </message>
    <message>
        <source>It is sealed to a password that is no more, and can&apos;t be read again; throw it away.</source>
        <translation>خُتم بكلمة مرور لم تعد سارية، ولا تمكن قراءته؛ تخلّص منه.</translation>
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
        <translation>مختومة لك وحدك</translation>
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
        <extracomment>The lists of files that are said, each as one of these. What is over its time; the others are news.</extracomment>
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
    <name>EndSheet</name>
    <message>
        <source>End it today</source>
        <translation>الإنهاء اليوم</translation>
    </message>
    <message>
        <source>%1 acts in the place of %2 no more, from now on.</source>
        <translation>ينتهي من الآن عمل %1 نيابةً عن %2.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>It is ended.</source>
        <translation>أُنهي.</translation>
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
        <source>Ask for destroying</source>
        <translation>اقتراح الإتلاف</translation>
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
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Take out</source>
        <extracomment>The longest age of a document that can be asked for, in days.</extracomment>
        <translation>حذف من القائمة</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>entered in this sitting</source>
        <extracomment>More digits are no number that a question takes. The answer is whole: no digit can follow. What was typed last, was no possible answer and was not taken; &quot;&quot; where it was. Sheets that were begun, by round. An answer stands in no draft: a draft has an owner and an hour.</extracomment>
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
        <extracomment>What is always seen of it, in letters.</extracomment>
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
    <name>FirstCard</name>
    <message>
        <source>Send to another association</source>
        <extracomment>Letters of a line about the other association.</extracomment>
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
        <extracomment>So many rows are seen at a glance; a card of thirty would hold its page up and push what stands under it out of view.</extracomment>
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
        <extracomment>The lists, each with what it is narrowed to.</extracomment>
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
        <translation>لا تُطلب مراجعة دورية للبيانات، بقرار المكتب.</translation>
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
            <numerusform>لا سطور</numerusform>
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
            <numerusform>لا سطور</numerusform>
            <numerusform>أول سطر؛ مرّر للمزيد</numerusform>
            <numerusform>أول سطرين؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln أسطر؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln سطرًا؛ مرّر للمزيد</numerusform>
            <numerusform>أول %Ln سطر؛ مرّر للمزيد</numerusform>
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
</context>
<context>
    <name>Form</name>
    <message>
        <source>This is needed; fill it in.</source>
        <extracomment>The folder chosen last, as long as the program runs. How a person leaves a field. A widget that is being destroyed loses the focus too, for another reason, and can&apos;t be asked for its text any more.</extracomment>
        <translation>هذا الحقل مطلوب؛ أكمله.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>required</source>
        <extracomment>What the pages that there are scroll. The modules of white around a symbol (ISO/IEC 18004, 6.3.8). Points that a module is wide at least: three are read from a hand&apos;s breadth. The ways of having the keyboard that let Tab come to it. What a row without an entry holds. Over and under what is brought into view.</extracomment>
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
        <extracomment>The beginning of a request&apos;s number, and the groups of digits of what may be one.</extracomment>
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
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Who is next?</source>
        <extracomment>They scroll, change what other keys mean, or lead away: where one reads is left alone.</extracomment>
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
    <name>HeirSheet</name>
    <message>
        <source>Who takes the file over?</source>
        <extracomment>The choice of somebody who is none of the household.</extracomment>
        <translation>من يتولى الملف؟</translation>
    </message>
    <message>
        <source>Number, requests and aid go on. The account of the deceased is asked for anew.</source>
        <translation>يبقى رقم الملف وطلباته وخدماته، ويُطلب آيبان جديد بدل آيبان المتوفى.</translation>
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
        <translation>صلته بالمتوفى</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Pass the file on</source>
        <translation>إسناد الملف</translation>
    </message>
    <message>
        <source>Somebody else (guardian)</source>
        <translation>شخص آخر (وليّ أو وصيّ)</translation>
    </message>
    <message>
        <source>The file is headed anew. Confirm the data with them.</source>
        <translation>أُسند الملف. أكّد البيانات مع من يتولاه.</translation>
    </message>
</context>
<context>
    <name>HeldBanner</name>
    <message>
        <source>Missing: %1.</source>
        <translation>ينقص الطلب: %1.</translation>
    </message>
    <message>
        <source>Until it is brought these wait: %1.</source>
        <translation>وحتى إحضاره تنتظر هذه الخطوات: %1. اضغط هنا لتسجيله.</translation>
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
    <name>HomePage</name>
    <message>
        <source>What waits</source>
        <extracomment>What each role looks at first; a person with several roles sees all of them.</extracomment>
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
</context>
<context>
    <name>HoursField</name>
    <message>
        <source>From</source>
        <extracomment>The days of a week as it begins here; 0 is Monday.</extracomment>
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
        <extracomment>How what is no word and no part is told. The names before the family&apos;s. Rows beside which a notice is told. Core&apos;s problems name a line of these by the field and its place.</extracomment>
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
        <extracomment>The answer of who was asked and told nothing. A file has no word for it, as a print says the same of who was not asked: so it is asked again the next time.</extracomment>
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
        <extracomment>Linux&apos; monotonic clock stands while the PC sleeps, its boot clock does not; elsewhere ``monotonic`` goes on.</extracomment>
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
    <name>KeepRecoverySheet</name>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>The sheet was saved.</source>
        <extracomment>A server that does not answer within this many seconds is stuck. So many seconds a job is followed: a printer that nobody reaches is known by then. The job&apos;s title stands in every user&apos;s list of jobs, so it tells nothing. CUPS&apos; name of each paper, by width and height in points. What CUPS says of a printer that it does not reach (RFC 8011, printer-state-reasons, and words of its backends). What Windows takes in no name, nor at its end, nor as a whole before the first dot. Linux takes 255 bytes; room is left for &quot;.pdf&quot; and for a number of a second one. Seconds for a list of printers; and for a job, whose pages are drawn on the way. The most bytes of a band, one a pixel. Bands are so many rows or a multiple: their seams fall between pixels at 300, 360, 720, 1200 dpi.</extracomment>
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
    <name>LetterSheet</name>
    <message>
        <source>What it said before stays beside it, with who corrected it and when.</source>
        <extracomment>Letters of a number that people type.</extracomment>
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
        <extracomment>Bytes of a picture that may be one; what a logo may have, the letterhead&apos;s own law says.</extracomment>
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
        <extracomment>Roles that a small office&apos;s administrator may also have, in the order shown.</extracomment>
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
        <extracomment>So many letters go out in one run.</extracomment>
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
        <extracomment>What is typed is wanted no more, by who threw its draft away from elsewhere.</extracomment>
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
        <source>Each decision of this sitting gets a letter with a number of its own. Letters that were issued before are not issued again.</source>
        <translation>يصدر لكل قرار في هذه الجلسة خطاب برقم صادر خاص به، وما صدر خطابه من قبل لا يصدر ثانية.</translation>
    </message>
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
        <translation>صدرت خطابات القرارات.</translation>
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
        <extracomment>Further in than any part lies in a window, twice: a bar that comes in takes of the width. Icons that point along the line of reading. The pressure of what can feel none. The property of a widget that says by which keys it is reached. Letters beyond a field&apos;s law that are still taken, to be shortened by hand. Where Qt itself begins to cut what comes in: marks that take no room may be many.</extracomment>
        <translation>عدد الحروف %2 والحد الأعلى %1؛ اختصر النص، فلم يُقتطع منه شيء.</translation>
    </message>
    <message>
        <source>That text is far too long; at most %1 letters fit here. Nothing was taken from it.</source>
        <translation>لم يُلصق شيء: النص أطول بكثير من حد هذا الحقل (%1 من الحروف).</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Istiqbal</source>
        <extracomment>What 1366×768, the smallest screen of these years, leaves at 150 %; a still smaller one less. The frame over a window, as Fusion has it: to ask the style makes the 566 names of its enums.</extracomment>
        <translation>استقبال</translation>
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
    <name>MemberMore</name>
    <message>
        <source>Identity number</source>
        <extracomment>A member without a number has no kind of identity either.</extracomment>
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
        <extracomment>Where the calendar opens for the birth of a member: years ago, by relationship.</extracomment>
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
</context>
<context>
    <name>Month</name>
    <message>
        <source>Days of the month</source>
        <extracomment>Qt has them go to some other button of the page, however far; here they scroll it, and lead on in a group alone (``Roving``). What makes an icon look otherwise. What acts, rather than leads somewhere.</extracomment>
        <translation>أيام الشهر</translation>
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
    <name>NameField</name>
    <message>
        <source>A name has letters only; remove the digits.</source>
        <extracomment>The least room of a value beside its name, in letters of the base size. Between rows: of names beside their values, and of names over them.</extracomment>
        <translation>الاسم حروف فقط؛ احذف الأرقام.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>What is entered or chosen from, rather than pressed.</extracomment>
        <translation>
            <numerusform>لا شيء بانتظار الإجراء</numerusform>
            <numerusform>واحد بانتظار الإجراء</numerusform>
            <numerusform>اثنان بانتظار الإجراء</numerusform>
            <numerusform>%Ln بانتظار الإجراء</numerusform>
            <numerusform>%Ln بانتظار الإجراء</numerusform>
            <numerusform>%Ln بانتظار الإجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedStage</name>
    <message>
        <source>What was asked for</source>
        <extracomment>Channels on which nobody signs at once. The channels by which a letter of each kind comes, as far as the office has them.</extracomment>
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
    <name>NotesButton</name>
    <message>
        <source>Move from the notes</source>
        <translation>نقل من الملاحظات</translation>
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
        <source>By</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتيجة المحاولة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم التواصل</translation>
    </message>
    <message>
        <source>Agreed channel</source>
        <translation>وسيلة الرد</translation>
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
        <extracomment>Letters that would turn a line to the left, with nothing of ours before them. A year and the letter of its calendar.</extracomment>
        <translation>صفر</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>Sorted by “%1”</source>
        <extracomment>A property of a button that had the keyboard when its work began, which waits in its parent.</extracomment>
        <translation>الترتيب بحسب «%1»</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <extracomment>Screen pixels of a point at 100 %.</extracomment>
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
        <extracomment>Verdicts that reception may overrule with a reason and a date of renewal.</extracomment>
        <translation>سبب قبوله على حاله</translation>
    </message>
    <message>
        <source>Does not apply, or its copy is kept, because</source>
        <translation>سبب عدم اللزوم أو حفظ الصورة</translation>
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
        <extracomment>The page in view was come back to.</extracomment>
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
        <extracomment>Seconds on a clock that only goes forward; tests put their own here.</extracomment>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>There is a blank at its beginning or end.</source>
        <translation>في أول كلمة المرور أو آخرها فراغ.</translation>
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
        <extracomment>What a draft names who was said to be somebody else by. What a number says of whoever has it: Enter passes it by. The day is asked for with the papers; who has the card in hand may enter it here. Who was said to be somebody else, and why, by file, before there is a file of their own. Whether the household&apos;s screen holds what was typed and not saved.</extracomment>
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
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Number</source>
        <extracomment>What a code may take of the window&apos;s height, beside the words of the sheet.</extracomment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>طريق الإرسال</translation>
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
        <source>Not built yet</source>
        <translation>لم يُبنَ بعد</translation>
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
        <translation>اختر تصفية أخرى، أو امسح البحث.</translation>
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
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>A service&apos;s method, or a function of several services.</extracomment>
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
        <extracomment>Below this zoom (per cent) a whole page can&apos;t be read, so its width is shown.</extracomment>
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
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>Stop</source>
        <extracomment>So much of it is in view at least, in lines of the base size.</extracomment>
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
        <extracomment>What brings the request that is begun.</extracomment>
        <translation>دون اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>What was answered before it.</extracomment>
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
    <name>ReachedCards</name>
    <message>
        <source>Contact and account</source>
        <extracomment>Gives what judges a field of the form while it is typed.</extracomment>
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
    <name>Ready</name>
    <message>
        <source>All names open by this one password. It is shown here once; note it down.</source>
        <extracomment>Whoever does one of these on what the keyboard was brought to began there. Around the pages, on either side. The width of the sidebar where only its icons are shown, and what is around them. Draws the recovery sheet: policy, office name, made for, groups; returns PDF and pages.</extracomment>
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
        <extracomment>A person&apos;s form, and who was said to be somebody else. Whose way leads to a request of theirs. The act by which what a visit is for is done; the others end by a key.</extracomment>
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
        <extracomment>Whole numbers that a PC&apos;s settings can mean: minutes, copies. The first piece waits until the first page is read, each other for the desk&apos;s own work. Makes the pieces anew; each is one step in the lane. What floats over all of them. A window narrower than this has a rail of icons at its side.</extracomment>
        <translation>طُبعت الورقة، أو كُتبت المجموعات باليد</translation>
    </message>
    <message>
        <source>With this key the data can be opened when every password is lost. Without it and without a password nobody can open them. It is not shown again.</source>
        <translation>بهذا المفتاح تُفتح البيانات إذا فُقدت كلمات المرور كلها، ومن دونه ومن دون كلمة مرور لا يفتحها أحد. ولن يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <extracomment>What had the keyboard when who was here paused.</extracomment>
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
        <extracomment>The user&apos;s own slips: nothing to keep, what was asked for is to be corrected.</extracomment>
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
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Steps of the policy</source>
        <translation>خطوات السياسة</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فتح ملف المستفيد</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Papers of the policy</source>
        <translation>المستندات المطلوبة</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Request %1  ·  file %2</source>
        <translation>طلب رقم %1  ·  ملف رقم %2</translation>
    </message>
    <message>
        <source>Renewed: %1</source>
        <extracomment>In the order in which they are offered. What is longer has a line of its own. How many acts are shown at first. What somebody with several duties can do instead, one button an act.</extracomment>
        <translation>بعد التجديد: %1</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>Withdraw the request?</source>
        <translation>سحب الطلب؟</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
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
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
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
        <translation>اختر تصفية أخرى، أو امسح البحث.</translation>
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
        <translation>من تتبّع السياسة: %1.</translation>
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
    <message numerus="yes">
        <source>The first %n; scroll for more</source>
        <translation>
            <numerusform>لا طلبات بعد</numerusform>
            <numerusform>أول طلب؛ والبقية بالنزول</numerusform>
            <numerusform>أول طلبين؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln طلبات؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln طلبًا؛ والبقية بالنزول</numerusform>
            <numerusform>أول %Ln طلب؛ والبقية بالنزول</numerusform>
        </translation>
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
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restored</source>
        <translation>استُعيدت</translation>
    </message>
    <message>
        <source>The office is restored whole and proved there; the one open here stays as it is. It opens in a window of its own, with the password of the day of the backup.</source>
        <translation>استُعيد المكتب كاملًا وتُحقِّق من سلامته، والمكتب المفتوح هنا باقٍ كما هو. يُفتح المستعاد في نافذة مستقلة بكلمة المرور السارية يوم أُخذت النسخة.</translation>
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
</context>
<context>
    <name>Resuming</name>
    <message>
        <source>What you typed stands there again as soon as you open it here: %1.</source>
        <extracomment>A draft&apos;s name: what it is of, and what follows. A page that took longer than this to come is not waited for any more: 5 s.</extracomment>
        <translation>يعود ما كُتب إلى مكانه عند فتح: %1.</translation>
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
        <translation>آخر موعد للمراجعة %1</translation>
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
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>Correct this</source>
        <extracomment>The role in which a cell tells the kind of its badge. The role in which the main cell tells what stands under it: pairs of text and kind of badge. The role in which a cell tells its bar: how full it is (0 to 1), and whether past a limit. Columns that have no room, and whether they stand under the main one. The rows were given: none are none then, and not yet to be read. How many rows come at a turn of the loop. Under so much width an error is said in a word or two.</extracomment>
        <translation>يلزم تصحيحه</translation>
    </message>
</context>
<context>
    <name>SaidRows</name>
    <message>
        <source>Whom it is about</source>
        <extracomment>The choice of the head of the file, who has no name in its household.</extracomment>
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
        <translation>لا تُدرس بغيرها الخدمة التي تحتاج هذه التفاصيل وحدها.</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Sensitive details</source>
        <extracomment>The longer side of a kept page in pixels: A4 at 200 dots an inch. The most pixels that are decoded: A4 at 600 dots an inch, and a phone&apos;s 50 million. What differs less from the ground counts as empty, of 255; and what is left around, of the side.</extracomment>
        <translation>تفاصيل حساسة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>By kinds of pictures of more than a byte a point: what white may be, the least that suffices. The places of a crop: left, top, right, bottom, each of 1 from the left upper corner. How many bytes a file has, and when it was written (nanoseconds): another is another paper. The longer side of a page of paper (A4), in points. Seconds for the list, which asks each device; and for a page. SANE&apos;s own words for a feeder without paper, in what scanimage says. What is read of a file at most; the helper refuses more. Bytes of address space, seconds of work on one thing, and seconds until somebody is told (a PC that just woke is slow to begin the process). Whether anything is kept of whom it shows.</extracomment>
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
        <extracomment>Those that there are. What the code of a print, scanned or typed into it and ended by Enter, may be.</extracomment>
        <translation>بحث</translation>
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
        <translation>يُراجعه شخص آخر خلال سبعة أيام، ويُذكر في خطاب القرار</translation>
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
        <extracomment>What a step does, and what takes it back.</extracomment>
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
        <extracomment>Saves the recovery sheet to a path, or prints it (&quot;&quot;): groups, path, the button that was pressed.</extracomment>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Go back</source>
        <extracomment>A digit chose: there is no more to it.</extracomment>
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
        <translation>«%1» ليس من الإجابات (%2). اكتب غيره، أو اضغط مفتاح المسح لتركه.</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>What help offers besides: its name, an icon, and what it does.</extracomment>
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
        <source>inside a list, filters or the sidebar</source>
        <translation>التنقل داخل القائمة والتصفية والشريط الجانبي</translation>
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
        <source>the pages of the sidebar, by the row of digits</source>
        <translation>صفحات الشريط الجانبي بترتيب مفاتيح الأرقام</translation>
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
        <translation>إغلاق ما في الأمام أو الرسالة، أو مسح البحث</translation>
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
        <translation>التراجع عما أُدخل في خانة، وإعادته</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <extracomment>Above and below it, and between its parts; and where a rail is too low for all pages. The keys of the pages, in the order they lie on a keyboard.</extracomment>
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
    <name>SignButton</name>
    <message>
        <source>Sign the decisions</source>
        <translation>توقيع القرارات</translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>التوقيعات: %1</translation>
    </message>
    <message>
        <source>The signature is recorded.</source>
        <translation>سُجّل التوقيع.</translation>
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
        <translation>مسح التوقيع</translation>
    </message>
    <message>
        <source>This is one plain line. If they sign so, go on; else sign again.</source>
        <translation>هذا خط واحد بسيط؛ إن كان هذا توقيعه فتابع، وإلا فليوقّع من جديد.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Place for the signature</source>
        <extracomment>So long after a pen was over the pad, a touch is the hand that holds it. No finger is so broad (device-independent units). Those that there are.</extracomment>
        <translation>موضع التوقيع</translation>
    </message>
    <message>
        <source>Sign by pen, finger or mouse; Delete clears it.</source>
        <translation>وقّع بالقلم أو الإصبع أو الفأرة؛ ومفتاح Delete يمسح التوقيع.</translation>
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
        <extracomment>What stands over and under the pad on its screen, in letters of the base size.</extracomment>
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
    <name>SittingSheet</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>One name a line; Ctrl+Enter goes on</source>
        <translation>اسم في كل سطر؛ للمتابعة: Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <extracomment>Keys of the sealed room that are still to be completed.</extracomment>
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
        <translation>سجّله %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>بتّ فيه %1</translation>
    </message>
    <message>
        <source>ended by %1</source>
        <translation>أنهاه %1</translation>
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
        <translation>إن تُرك فارغًا: حتى تُستأنف.</translation>
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
        <translation>ما ينبغي أن يعرفه المكتب التالي</translation>
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
        <translation>تنبيه للمكتب التالي</translation>
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
        <extracomment>One of each noun that the window counts by hand, and more of them.</extracomment>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>StudyAct</name>
    <message>
        <source>The study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>حفظ الدراسة</translation>
    </message>
    <message>
        <source>Findings of case and needs study</source>
        <translation>نتيجة دراسة الحالة والاحتياج</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Ctrl+Enter goes on</source>
        <translation>للمتابعة: Ctrl+Enter</translation>
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
        <extracomment>On what is entered in a row of a form: the row&apos;s name (``Form.row``).</extracomment>
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
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Withdraw the consent?</source>
        <translation>سحب الموافقة؟</translation>
    </message>
    <message>
        <source>It takes effect at once, and asks for no reason; no service depends on it.</source>
        <translation>يسري السحب فورًا ولا يحتاج سببًا، ولا تتوقف عليه أي خدمة.</translation>
    </message>
    <message>
        <source>It takes effect at once, and asks for no reason.</source>
        <translation>يسري السحب فورًا ولا يحتاج سببًا.</translation>
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
    <name>Tasks</name>
    <message>
        <source>“%1” is done.</source>
        <extracomment>Words of one meaning: a label that holds one of them is found by each. A list of so many rows is shown densely, and stays so when a filter shortens it. A list in a page that does not scroll shows so many rows at least. The rows that are drawn of a list before it is read, and how far from its edges. How often a resize is told while one is being told. The width that the last column asked for, by its place. A burst of changes is over when none has come for so long; an endless one is told so often. On a busy button: what its last operation failed with.</extracomment>
        <translation>«%1»: تم.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed by what was left undone.</source>
        <translation>أُوقف العمل، وما لم يكتمل منه لم يغيّر شيئًا.</translation>
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
        <extracomment>Who acts for another shows an identity. From so many characters on, a number is judged while it is typed.</extracomment>
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
        <extracomment>How a verdict is coloured; the badge&apos;s words say it.</extracomment>
        <translation>زيارات اليوم</translation>
    </message>
    <message>
        <source>Nobody yet. The first visit stands here.</source>
        <translation>لا زيارات اليوم بعد. تظهر هنا بعد تسجيلها.</translation>
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
        <extracomment>Steps whose want holds others up while papers are missing, itself or behind another.</extracomment>
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
        <translation>لا حساب آخر في هذا المكتب بعد. تضاف الحسابات من صفحة «الموظفون».</translation>
    </message>
</context>
<context>
    <name>UnprintedCard</name>
    <message>
        <source>Not printed yet</source>
        <extracomment>So many stand in the card; the others follow when these are done.</extracomment>
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
</context>
<context>
    <name>VisitAct</name>
    <message>
        <source>At the desk</source>
        <extracomment>It is done on another page, or what it waits for is.</extracomment>
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
        <source>Request %1</source>
        <translation>طلب رقم %1</translation>
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
    <name>VisitsPage</name>
    <message>
        <source>file %1</source>
        <translation>ملف رقم %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>The screens before the policy&apos;s own steps: reception, as the policies call it. Steps of a request that are taken at the desk while the visitor is there.</extracomment>
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
        <translation>الطلبات التي تنتظر الدراسة. يأخذ الكشف رقمًا عند إصداره. والبيت الذي لا يُعرف فيه رجل بالغ تزوره باحثة أو باحثان.</translation>
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
        <source>Number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
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
        <source>What is recorded stands here, each kind by itself.</source>
        <translation>ما يُسجَّل يظهر هنا، كل نوع وحده.</translation>
    </message>
    <message>
        <source>Against a decision on a request; who decided answers it.</source>
        <translation>على قرار في طلب.</translation>
    </message>
    <message>
        <source>About the service or somebody&apos;s conduct.</source>
        <translation>من الخدمة أو من تعامل أحد العاملين.</translation>
    </message>
    <message>
        <source>An idea for doing better; it asks for no answer.</source>
        <translation>فكرة لتحسين الخدمة، ولا يلزم الرد عليها.</translation>
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
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to be printed</source>
        <translation>بانتظار الطباعة</translation>
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
</context>
<context>
    <name>When</name>
    <message>
        <source>In the women&apos;s hours: %1</source>
        <extracomment>From a tile&apos;s edge to what it shows, in pixels. Whoever adds staff has added nobody yet who receives visitors.</extracomment>
        <translation>ضمن ساعات استقبال النساء: %1</translation>
    </message>
    <message>
        <source>The women&apos;s hours: %1</source>
        <translation>ساعات استقبال النساء: %1</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Name and identity</source>
        <extracomment>From so many characters on, a number is judged while it is typed.</extracomment>
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
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Close this message</source>
        <extracomment>So many rows are measured; what is longer in later ones is told by its tooltip. No name is wider, in normal text: the eye would lose the line. A title&apos;s padding, as the style sheet has it; the mark of the order stands in it. What tells that a sheet comes to the front, or is gone. On what lies over a whole window and has a foot of its own. What tells that somebody begins or ends to look at a message. Those that there are.</extracomment>
        <translation>إغلاق هذه الرسالة</translation>
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
        <extracomment>What still acts while a sheet lies in front: its own act, what is wrong in it, help, locking. Which duties meet in this hand, and that the office has seen it.</extracomment>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AdministratorStep</name>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
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
        <translation>في المكتب الصغير قد يجمع الشخص الواحد أكثر من مهمة، ويمكن تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Other duties of the same person</source>
        <translation>مهام أخرى للشخص نفسه</translation>
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
        <translation>مسؤول الشكاوى</translation>
    </message>
    <message>
        <source>Executive director</source>
        <translation>المدير التنفيذي</translation>
    </message>
</context>
<context>
    <name>AskedPaperRow</name>
    <message>
        <source>Required</source>
        <translation>لازم</translation>
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
        <translation>يصلح مدة محددة</translation>
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
        <source>Write the number of days of “%1”.</source>
        <translation>اكتب عدد الأيام لمستند «%1».</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Plug in a stick or choose a folder</source>
        <extracomment>Days after which the page reminds.</extracomment>
        <translation>صِل ذاكرة أو اختر مجلدًا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Backups there</source>
        <translation>النسخ الموجودة فيه</translation>
    </message>
    <message>
        <source>No backup there yet</source>
        <translation>لا نسخة هنا بعد</translation>
    </message>
    <message>
        <source>The first one stands here once it was read back.</source>
        <translation>تظهر أول نسخة هنا بعد أن تُقرأ ويُتحقق منها.</translation>
    </message>
    <message>
        <source>Take a backup now</source>
        <translation>خذ نسخة الآن</translation>
    </message>
    <message>
        <source>Prove the marked one</source>
        <translation>تحقق من النسخة المحددة</translation>
    </message>
    <message>
        <source>Prove another file</source>
        <translation>تحقق من ملف آخر</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Look for sticks</source>
        <translation>ابحث عن الذاكرات</translation>
    </message>
    <message>
        <source>Everything goes into one encrypted file: data, keys and attachments. It opens by your password or by the printed recovery key.</source>
        <translation>كل شيء في ملف واحد مشفّر: البيانات والمفاتيح والمرفقات. ويُفتح بكلمة مرورك أو بمفتاح الاستعادة المطبوع.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Take a backup</source>
        <translation>أخذ نسخة</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>A backup is restored into a new, empty folder; what is open now stays as it is. Try it once a season: a backup that was never restored is only hoped for.</source>
        <translation>تُستعاد النسخة في مجلد جديد فارغ، ويبقى المفتوح الآن كما هو. جرّب الاستعادة كل بضعة أشهر، فالنسخة التي لم تُجرَّب لا يوثق بها.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقتها</translation>
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
        <translation>ذاكرة «%1»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>None was taken yet</source>
        <translation>لم تؤخذ نسخة بعد</translation>
    </message>
    <message>
        <source>No backup was taken yet; take the first one today.</source>
        <translation>لم تؤخذ نسخة احتياطية بعد؛ خذ أول نسخة اليوم.</translation>
    </message>
    <message>
        <source>The last backup was taken %1; take one today.</source>
        <translation>آخر نسخة أُخذت %1؛ خذ نسخة اليوم.</translation>
    </message>
    <message>
        <source>Taking a backup</source>
        <translation>أخذ نسخة احتياطية</translation>
    </message>
    <message>
        <source>The backup was taken, read back and proved.</source>
        <translation>أُخذت النسخة، ثم قُرئت وتحقق سلامتها.</translation>
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
        <translation>اختر نسخة</translation>
    </message>
    <message>
        <source>Proving the backup</source>
        <translation>التحقق من النسخة</translation>
    </message>
    <message>
        <source>Sound: it opens, and its content is whole</source>
        <translation>سليمة: تُفتح ومحتواها كامل</translation>
    </message>
    <message>
        <source>The sums are right; it belongs to another office, so it was not opened</source>
        <translation>أرقام التحقق صحيحة؛ وهي من مكتب آخر فلم تُفتح</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) missing</source>
        <translation>
            <numerusform>لا مرفق ناقصًا</numerusform>
            <numerusform>مرفق واحد ناقص</numerusform>
            <numerusform>مرفقان ناقصان</numerusform>
            <numerusform>%n مرفقات ناقصة</numerusform>
            <numerusform>%n مرفقًا ناقصًا</numerusform>
            <numerusform>%n مرفق ناقص</numerusform>
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
        <translation>بصمة السجلات</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>ليس فيها</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
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
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ج.ب</translation>
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
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
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
    <name>CalendarPopup</name>
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
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
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
        <translation>الوسيلة</translation>
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
            <numerusform>%n أفراد</numerusform>
            <numerusform>%n فردًا</numerusform>
            <numerusform>%n فرد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a head each month</source>
        <translation>%1 للفرد شهريًا</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Sealed</source>
        <translation>مستور</translation>
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
        <translation>المستندات اللازمة</translation>
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
        <source>Holidays that the office set</source>
        <translation>العطل التي ضبطها المكتب</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>بلا اختيار</translation>
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
        <source>Proposed with the policy; the office changed nothing yet.</source>
        <translation>مقترحة مع ملف السياسة، ولم يغيّر المكتب منها شيئًا.</translation>
    </message>
    <message>
        <source>Since %1, chosen by %2.</source>
        <translation>منذ %1، باختيار %2.</translation>
    </message>
    <message>
        <source>Version %1, from %2</source>
        <translation>النسخة %1، من %2</translation>
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
        <translation>من المكتب</translation>
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
        <translation>رجوع إلى السياسة</translation>
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
        <translation>المستور ما يدل على صحة أو سجن. والفئة المحذوفة تبقى في ملف من سُجّلت له.</translation>
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
        <translation>ما سكتت عنه السياسة</translation>
    </message>
    <message>
        <source>Beside the policy&apos;s rule, never a last day; or empty</source>
        <translation>بجانب قاعدة السياسة، وليست موعدًا نهائيًا؛ أو يُترك فارغًا</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>تُحسب بـ</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>التدوين</translation>
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
        <translation>أجاب عنه</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل الاستفسار</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The question was recorded.</source>
        <translation>سُجّل الاستفسار.</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Write the hour like 9:30 or 14:05.</source>
        <translation>اكتب الساعة هكذا: ٩:٣٠ أو ١٤:٠٥.</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Requests that wait for a decision</source>
        <extracomment>The least height of the queue, so that the decision below it is never squeezed.</extracomment>
        <translation>الطلبات التي تنتظر القرار</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا طلب ينتظر القرار</translation>
    </message>
    <message>
        <source>Requests come here once reception has referred them.</source>
        <translation>تأتي الطلبات إلى هنا بعد أن يرفعها الاستقبال.</translation>
    </message>
    <message>
        <source>Open a sitting</source>
        <translation>افتح جلسة</translation>
    </message>
    <message>
        <source>Open a working day</source>
        <translation>افتح يوم عمل</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>سجّل القرار</translation>
    </message>
    <message>
        <source>Whole request</source>
        <translation>الطلب كاملًا</translation>
    </message>
    <message>
        <source>Letters of the decisions</source>
        <translation>خطابات القرارات</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Open a sitting first, then record its decisions.</source>
        <translation>افتح جلسة أولًا، ثم سجّل قراراتها.</translation>
    </message>
    <message>
        <source>Open a working day first, then record its decisions.</source>
        <translation>افتح يوم عمل أولًا، ثم سجّل قراراته.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) in this sitting</source>
        <translation>
            <numerusform>لم يُسجَّل قرار بعد</numerusform>
            <numerusform>قرار واحد فيها</numerusform>
            <numerusform>قراران فيها</numerusform>
            <numerusform>%n قرارات فيها</numerusform>
            <numerusform>%n قرارًا فيها</numerusform>
            <numerusform>%n قرار فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>سُجّل القرار.</translation>
    </message>
    <message>
        <source>The letters are issued.</source>
        <translation>صدرت خطابات القرارات.</translation>
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
        <translation>الأوراق</translation>
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
        <translation>الطلب مكتمل</translation>
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
        <translation>البيانات مطابقة للأوراق</translation>
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
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
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
        <translation>ما حُفظ من قبل سليم، وما كتبته باقٍ في موضعه. أعد المحاولة؛ فإن تكرر الخطأ فأعد تشغيل البرنامج وأبلغ المسؤول عنه.</translation>
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
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Hijri; change to Gregorian (F6)</source>
        <translation>هجري؛ للتحويل إلى الميلادي (F6)</translation>
    </message>
    <message>
        <source>Gregorian; change to Hijri (F6)</source>
        <translation>ميلادي؛ للتحويل إلى الهجري (F6)</translation>
    </message>
    <message>
        <source>That is %1</source>
        <translation>يوافق %1</translation>
    </message>
    <message>
        <source>Write day, month and year, such as ١٥/٧/١٤٠٢.</source>
        <translation>اكتب اليوم والشهر والسنة، مثل ١٥/٧/١٤٠٢.</translation>
    </message>
    <message>
        <source>Write the year in four digits, Hijri or Gregorian.</source>
        <translation>اكتب السنة بأربعة أرقام، هجرية أو ميلادية.</translation>
    </message>
    <message>
        <source>There is no such day; check day and month.</source>
        <translation>لا يوجد يوم بهذا التاريخ؛ راجع اليوم والشهر.</translation>
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
</context>
<context>
    <name>DecideAct</name>
    <message>
        <source>The decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>سجّل القرار</translation>
    </message>
    <message>
        <source>It waits for %1.</source>
        <translation>ينتظر الطلب قرار %1.</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <extracomment>In the order of the digits 1 to 5.</extracomment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Amount (riyals)</source>
        <translation>المبلغ (ريال)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>فرد واحد</numerusform>
            <numerusform>فردان</numerusform>
            <numerusform>%n أفراد</numerusform>
            <numerusform>%n فردًا</numerusform>
            <numerusform>%n فرد</numerusform>
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
</context>
<context>
    <name>DeliverAct</name>
    <message>
        <source>Deliver the service</source>
        <translation>تسليم الخدمة</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>سجّل التسليم</translation>
    </message>
    <message>
        <source>Complete what it waits for</source>
        <translation>أكمل ما ينتظره التسليم</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>ما يُسلَّم</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>This is the last part</source>
        <translation>هذه آخر دفعة</translation>
    </message>
    <message>
        <source>The request is closed with it</source>
        <translation>يُغلق الطلب بها</translation>
    </message>
</context>
<context>
    <name>DigitsField</name>
    <message>
        <source>%1 characters are needed; %2 were typed.</source>
        <translation>المطلوب %1 خانات، والمكتوب %2.</translation>
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
        <translation>تسجيل أوراق أُحضرت</translation>
    </message>
    <message>
        <source>Take the signature</source>
        <translation>أخذ التوقيع</translation>
    </message>
    <message>
        <source>Deliver the service</source>
        <translation>سلّم الخدمة</translation>
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
        <translation>طباعة مذكرة الإحالة</translation>
    </message>
    <message>
        <source>Papers to print</source>
        <translation>أوراق للطباعة</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s file</source>
        <translation>ملف المستفيد</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <translation>المراجع التالي</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <translation>يُحضَر: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>خطوة: %1</translation>
    </message>
</context>
<context>
    <name>EnquiryCard</name>
    <message>
        <source>A visit in one line</source>
        <translation>زيارة في سطر</translation>
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
        <source>Ctrl+G leads here</source>
        <translation>الاختصار Ctrl+G</translation>
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
        <translation>احفظ وانتقل إلى التالية</translation>
    </message>
    <message>
        <source>Take back the last sheet</source>
        <translation>تراجع عن آخر ورقة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Digits only; Enter goes on, the arrow up goes back, empty is left out.</source>
        <translation>أرقام فقط؛ مفتاح الإدخال ينقلك إلى التالي، والسهم الأعلى إلى السابق، والفارغ لا يُحسب.</translation>
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
        <source>Take back the last sheet?</source>
        <translation>هل تتراجع عن آخر ورقة؟</translation>
    </message>
    <message>
        <source>The sheet saved last is removed from the round; enter it anew if it counts.</source>
        <translation>تُحذف الورقة المحفوظة أخيرًا من الجولة؛ أعد إدخالها إن كانت تُحتسب.</translation>
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
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>%n field(s) need correction</source>
        <translation>
            <numerusform>لا حقول بحاجة إلى تصحيح</numerusform>
            <numerusform>حقل واحد بحاجة إلى تصحيح</numerusform>
            <numerusform>حقلان بحاجة إلى تصحيح</numerusform>
            <numerusform>%n حقول بحاجة إلى تصحيح</numerusform>
            <numerusform>%n حقلًا بحاجة إلى تصحيح</numerusform>
            <numerusform>%n حقل بحاجة إلى تصحيح</numerusform>
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
    <name>Figure</name>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>This is needed; fill it in.</source>
        <extracomment>How a person leaves a field. A widget that is being destroyed loses the focus too, for another reason, and can&apos;t be asked for its text any more.</extracomment>
        <translation>هذا الحقل مطلوب؛ أكمله.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
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
        <translation>وإلى أن يُحضَر ينتظر: %1. اضغط هنا لتسجيله.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message numerus="yes">
        <source>Show %n earlier</source>
        <translation>
            <numerusform>لا شيء قبلها</numerusform>
            <numerusform>أظهر خطوة واحدة قبلها</numerusform>
            <numerusform>أظهر خطوتين قبلها</numerusform>
            <numerusform>أظهر %n خطوات قبلها</numerusform>
            <numerusform>أظهر %n خطوة قبلها</numerusform>
            <numerusform>أظهر %n خطوة قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done</source>
        <extracomment>How many acts are shown at first. What is longer has a line of its own.</extracomment>
        <translation>ما جرى على الطلب</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What waits</source>
        <extracomment>What each role looks at first; a person with several roles sees all of them.</extracomment>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>What comes in at the desk stands here until it is done.</source>
        <translation>ما يصل إلى المكتب يظهر هنا حتى ينتهي.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>ابدأ من هنا</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>زيارة جديدة</translation>
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
        <source>Surveys</source>
        <translation>الاستبيانات</translation>
    </message>
    <message>
        <source>Complaint or suggestion</source>
        <translation>شكوى أو اقتراح</translation>
    </message>
    <message>
        <source>Forms and printing</source>
        <translation>النماذج والطباعة</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
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
    <message>
        <source>kept on %1; press here to go on with it.</source>
        <translation>حُفظت مسودتها في %1، اضغط هنا لإكمالها.</translation>
    </message>
    <message>
        <source>A visit is not finished:</source>
        <translation>زيارة لم تكتمل:</translation>
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
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
</context>
<context>
    <name>HouseholdFields</name>
    <message>
        <source>Add a member</source>
        <extracomment>Core&apos;s problems name a line of these by the field and its place.</extracomment>
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
        <source>Monthly obligations (riyals)</source>
        <translation>الالتزامات الشهرية (ريال)</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation>نوع السكن</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the household need correction</source>
        <translation>
            <numerusform>لا حاجة إلى تصحيح</numerusform>
            <numerusform>بيانات فرد واحد بحاجة إلى تصحيح</numerusform>
            <numerusform>بيانات فردين بحاجة إلى تصحيح</numerusform>
            <numerusform>بيانات %n أفراد بحاجة إلى تصحيح</numerusform>
            <numerusform>بيانات %n فردًا بحاجة إلى تصحيح</numerusform>
            <numerusform>بيانات %n فرد بحاجة إلى تصحيح</numerusform>
        </translation>
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
        <translation>ما كتبته باقٍ أمامك. والذي تغيّر: %1. راجعه ثم احفظ من جديد.</translation>
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
    <name>IssuedCard</name>
    <message>
        <source>Papers issued</source>
        <translation>الأوراق الصادرة</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لم تصدر ورقة بعد.</translation>
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
    <name>LetterheadCard</name>
    <message>
        <source>Save the letterhead</source>
        <translation>احفظ الترويسة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Without a logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Choose a logo (PNG)</source>
        <translation>اختر شعارًا (PNG)</translation>
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
        <translation>كل سطر وحده: العنوان، الموقع، البريد</translation>
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
        <translation>الأرقام في الورق</translation>
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
        <translation>اختر الشعار</translation>
    </message>
    <message>
        <source>The letterhead counts for papers from now on.</source>
        <translation>حُفظت الترويسة، وتظهر في الأوراق من الآن.</translation>
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
        <translation>الشعار (اختياري، صورة PNG حتى ٢ م.ب)</translation>
    </message>
    <message>
        <source>As it stands on top of every paper.</source>
        <translation>كما يظهر في أعلى كل ورقة.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>رأس الأوراق</translation>
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
        <translation>ليس هذا صورة PNG لا تزيد على ٢ م.ب؛ اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>A logo was chosen.</source>
        <translation>اختير الشعار.</translation>
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
        <translation>احفظ في مجلد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>مجلد الخطابات</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Perhaps registered already</source>
        <translation>لعله مسجّل من قبل</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Istiqbal</source>
        <translation>استقبال</translation>
    </message>
    <message>
        <source>Nobody seems to be here: the program locks in %1 seconds.</source>
        <translation>يبدو أنه لا أحد أمام الجهاز: يُقفل البرنامج بعد %1 ثانية.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Health, study…</source>
        <translation>صحة، دراسة…</translation>
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
    <name>NameField</name>
    <message>
        <source>A name has letters only; remove the digits.</source>
        <translation>الاسم حروف فقط؛ احذف الأرقام.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <extracomment>The keys of the pages, in the order they lie on a keyboard.</extracomment>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>واحد بالانتظار</numerusform>
            <numerusform>اثنان بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
            <numerusform>%n بالانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedStage</name>
    <message>
        <source>What was asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>المطلوب</translation>
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
        <source>It stands in the declaration and on the form.</source>
        <translation>تُذكر في الإقرار وفي نموذج الطلب.</translation>
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
        <translation>المستلم</translation>
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
        <source>It came before today, on paper</source>
        <translation>وصل قبل اليوم على ورق</translation>
    </message>
    <message>
        <source>By a representative or letter, and is entered now.</source>
        <translation>بيد مندوب أو بخطاب، ويُدخل الآن.</translation>
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
</context>
<context>
    <name>NotifyAct</name>
    <message>
        <source>Tell the beneficiary</source>
        <translation>إبلاغ المستفيد</translation>
    </message>
    <message>
        <source>Record the attempt</source>
        <translation>سجّل محاولة الإبلاغ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما حصل</translation>
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
        <source>Agreed channel</source>
        <translation>الوسيلة المتفق عليها</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>At most %1.</source>
        <translation>العدد الأقصى %1.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <extracomment>Screen pixels of a point at 100 %.</extracomment>
        <translation>معاينة، صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Accepted as it is, because</source>
        <extracomment>Verdicts that reception may overrule with a reason and a date of renewal.</extracomment>
        <translation>سبب قبولها على حالها</translation>
    </message>
    <message>
        <source>Does not apply, because</source>
        <translation>سبب عدم لزومها</translation>
    </message>
    <message>
        <source>Renewed by</source>
        <translation>موعد التجديد</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Issued on (at most %1 days ago)</source>
        <translation>صدرت في (خلال %1 يومًا)</translation>
    </message>
    <message>
        <source>The date has not come yet</source>
        <translation>التاريخ لم يأتِ بعد</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>Short; write eight characters at least.</source>
        <translation>قصيرة؛ اكتب ثمانية أحرف على الأقل.</translation>
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
        <translation>غيّر كلمة مروري</translation>
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
        <translation>تغيّرت كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>The keyboard is in Arabic.</source>
        <translation>لوحة المفاتيح على العربية.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح الأحرف الكبيرة (Caps Lock) مفعّل.</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>First name</source>
        <extracomment>The names before the family&apos;s.</extracomment>
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
        <translation>العائلة</translation>
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
        <source>Reason for accepting the number as it is</source>
        <translation>سبب قبول الرقم كما هو</translation>
    </message>
    <message>
        <source>Compare the number with the original first.</source>
        <translation>قارن الرقم بالأصل أولًا.</translation>
    </message>
    <message>
        <source>Name and identity</source>
        <translation>الاسم والهوية</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Either calendar, or the year alone.</source>
        <translation>بأي التقويمين، أو السنة وحدها.</translation>
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
    <message>
        <source>Contact and account</source>
        <translation>التواصل والحساب</translation>
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
        <source>Address</source>
        <translation>العنوان</translation>
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
        <source>Short address</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>مثل %1</translation>
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
        <translation>الرقم الإضافي</translation>
    </message>
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
        <translation>سعودي</translation>
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
        <translation>ابدأ طلبًا جديدًا، فبياناته جاهزة.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Lives alone</source>
        <translation>لا أفراد معه</translation>
    </message>
    <message>
        <source>No members entered.</source>
        <translation>لم يُسجَّل أفراد للأسرة.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
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
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>القرابة</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الميلاد</translation>
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
        <source>IBAN</source>
        <translation>الآيبان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Household and income</source>
        <translation>الأسرة والدخل</translation>
    </message>
    <message>
        <source>Not shown to your role</source>
        <translation>لا تُعرض لدورك</translation>
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
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>Data update due</source>
        <translation>موعد تحديث البيانات</translation>
    </message>
    <message>
        <source>Confirm or change the data with the next request.</source>
        <translation>أكّد البيانات أو عدّلها مع الطلب القادم.</translation>
    </message>
    <message>
        <source>The yearly update was due on %1.</source>
        <translation>حان موعد التحديث السنوي في %1.</translation>
    </message>
    <message>
        <source>Beneficiary&apos;s file</source>
        <translation>ملف المستفيد</translation>
    </message>
</context>
<context>
    <name>PersonStage</name>
    <message>
        <source>Next: household and income</source>
        <translation>التالي: الأسرة والدخل</translation>
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
        <translation>أي البنود</translation>
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
        <translation>لا بند</translation>
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
        <translation>البصمة</translation>
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
            <numerusform>لا بند</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>نصه المطبوع</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>وقراءتنا له</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
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
    <message>
        <source>The PC&apos;s default printer</source>
        <translation>الطابعة الافتراضية</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Save as PDF</source>
        <extracomment>Below this zoom (per cent) a whole page can&apos;t be read, so its width is shown.</extracomment>
        <translation>احفظ ملف PDF</translation>
    </message>
    <message>
        <source>Open the saved file</source>
        <translation>افتح الملف المحفوظ</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
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
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
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
        <source>A draft: it has no number yet</source>
        <translation>مسودة لم تأخذ رقمًا بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Copies so far</source>
        <translation>النسخ المطبوعة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>اطبع نسخة</translation>
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
        <translation>أي الأوراق</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>الأوراق الصادرة</translation>
    </message>
    <message>
        <source>No paper here yet</source>
        <translation>لا ورقة هنا بعد</translation>
    </message>
    <message>
        <source>Papers are issued from a request&apos;s page and at the end of a visit.</source>
        <translation>تصدر الأوراق من صفحة الطلب وفي نهاية الزيارة.</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>اعرض الورقة</translation>
    </message>
    <message>
        <source>Print all listed</source>
        <translation>اطبع كل المعروض</translation>
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
        <source>Number</source>
        <translation>الرقم</translation>
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
        <translation>صدرت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أصدرها</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>The PC&apos;s default printer</source>
        <translation>الطابعة الافتراضية</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>لا ورقة</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be printed, one after the other. Those of earlier days are marked as copies.</source>
        <translation>ستُطبع تباعًا: %1. وما صدر في يوم سابق يُعلَّم بأنه نسخة.</translation>
    </message>
    <message>
        <source>Print all listed?</source>
        <translation>طباعة كل المعروض؟</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
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
    <name>ReceptionPage</name>
    <message>
        <source>Name, identity, mobile, file or request number</source>
        <translation>الاسم أو الهوية أو الجوال أو رقم الملف أو الطلب</translation>
    </message>
    <message>
        <source>New beneficiary</source>
        <translation>مستفيد جديد</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>هل هو معروف لدينا؟</translation>
    </message>
    <message>
        <source>Search first; whoever is not found is registered with what you typed.</source>
        <translation>ابحث أولًا؛ ومن لا يظهر في البحث يُسجَّل بما كتبته.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لا أحد بهذا الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Try another spelling or a number, or register with what you typed.</source>
        <translation>جرّب كتابة أخرى أو رقمًا، أو سجّل مستفيدًا جديدًا بما كتبته.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>من المراجع؟</translation>
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
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>A registration was not finished:</source>
        <translation>تسجيل لم يكتمل:</translation>
    </message>
    <message>
        <source>%1. Click here to go on with it.</source>
        <translation>%1. اضغط هنا لمتابعته.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; scroll for more</source>
        <translation>
            <numerusform>لا شيء بعد</numerusform>
            <numerusform>الأول؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>الأولان؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>أول %n؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>أول %n؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>أول %n؛ وتظهر البقية بالنزول</numerusform>
        </translation>
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
        <translation>حفظ بصيغة PDF…</translation>
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
        <translation>الأوراق المرفوعة معه</translation>
    </message>
    <message>
        <source>Refer %1</source>
        <translation>رفع الطلب %1</translation>
    </message>
    <message>
        <source>Note for them, if any</source>
        <translation>ملاحظة للجهة إن وُجدت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>End the visit without referring</source>
        <translation>إنهاء الزيارة دون رفع الطلب</translation>
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
    <name>ReplyChannelStage</name>
    <message>
        <source>How should the reply come?</source>
        <translation>كيف يصل الرد؟</translation>
    </message>
    <message>
        <source>Agreed channel</source>
        <translation>الوسيلة المتفق عليها</translation>
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
        <translation>الجهة الدارسة</translation>
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
        <translation>باختيار المكتب؛ فالسياسة لم تذكره</translation>
    </message>
    <message>
        <source>The office&apos;s own target (no last day)</source>
        <translation>ما يستهدفه المكتب (وليس موعدًا)</translation>
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
        <translation>ملف المستفيد</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Papers of the policy</source>
        <translation>الأوراق المطلوبة</translation>
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
        <translation>طلب %1  ·  ملف %2</translation>
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
        <source>The request was withdrawn; it stays on record.</source>
        <translation>سُحب الطلب، ويبقى في السجل.</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
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
        <source>Lacks</source>
        <translation>ينقصه</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
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
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation>اختر تصفية أخرى، أو امسح البحث.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>افتح الطلب</translation>
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
            <numerusform>لا طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n; scroll for more</source>
        <translation>
            <numerusform>لا شيء بعد</numerusform>
            <numerusform>الأول؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>الأولان؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>أول %n؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>أول %n؛ وتظهر البقية بالنزول</numerusform>
            <numerusform>أول %n؛ وتظهر البقية بالنزول</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequirementsStage</name>
    <message>
        <source>Print the sheet</source>
        <translation>اطبع ورقة المتطلبات</translation>
    </message>
    <message>
        <source>Hand these over and go through them</source>
        <translation>تُسلَّم للمراجع وتُوضَّح له</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation>إن وُجدت</translation>
    </message>
    <message>
        <source>It must be in date</source>
        <translation>سارية الصلاحية</translation>
    </message>
    <message>
        <source>Issued within the last %1 days</source>
        <translation>صادرة خلال آخر %1 يومًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Handed over, go on</source>
        <translation>سُلّمت، متابعة</translation>
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
        <translation>استعد النسخة</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>ملف النسخة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
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
        <translation>كلمة مرور مَن</translation>
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
        <translation>اختر نسخة</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختر مجلدًا فارغًا</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استعادة النسخة</translation>
    </message>
</context>
<context>
    <name>RestoreHere</name>
    <message>
        <source>Set up a new office instead</source>
        <translation>تجهيز مكتب جديد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Restore the office from a backup</source>
        <translation>استعادة المكتب من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Have the stick with the backup at hand, and the recovery sheet.</source>
        <translation>جهّز وحدة التخزين التي عليها النسخة، وورقة مفتاح الاستعادة.</translation>
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
        <translation>افتح المكتب المستعاد</translation>
    </message>
    <message>
        <source>Back to backups</source>
        <translation>عودة إلى النسخ</translation>
    </message>
    <message>
        <source>Which backup, and where to</source>
        <translation>أي نسخة، وإلى أين</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>وقتها</translation>
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
        <translation>تعذّر الفتح. اكتب هذا السطر في الطرفية: %1</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>الاستعادة من نسخة</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>sheets entered</source>
        <translation>ورقة أُدخلت</translation>
    </message>
    <message>
        <source>of those handed out came back</source>
        <translation>نسبة ما عاد من الموزع</translation>
    </message>
    <message>
        <source>satisfied (4 and 5), over all scales</source>
        <translation>راضون (٤ و٥) في كل المقاييس</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>إدخال الأوراق</translation>
    </message>
    <message>
        <source>All rounds</source>
        <translation>كل الجولات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Results · %1</source>
        <translation>النتائج · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابة</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments are not shown to this role.</source>
        <translation>لا تُعرض التعليقات لهذا الدور.</translation>
    </message>
    <message>
        <source>Mean %1 of 5 · satisfied %2</source>
        <translation>المتوسط %1 من 5، الراضون %2</translation>
    </message>
    <message>
        <source>95 % sure between %1 and %2</source>
        <translation>فترة الثقة 95٪ بين %1 و%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <translation>مثال: النصف الثاني من ١٤٤٧</translation>
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
        <translation>الوسيلة</translation>
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
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>What do I say to the beneficiary now?</source>
        <extracomment>A year and the letter of its calendar, which stay on one line.</extracomment>
        <translation>ماذا أقول للمستفيد الآن؟</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>نسخ العبارة</translation>
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
    <name>SetUp</name>
    <message>
        <source>Choose the association first.</source>
        <translation>اختر الجمعية أولًا.</translation>
    </message>
    <message>
        <source>This is needed; fill it in.</source>
        <translation>هذا مطلوب؛ أكمله.</translation>
    </message>
    <message>
        <source>Short; write eight characters at least.</source>
        <translation>قصيرة؛ اكتب ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان؛ أعد كتابتهما.</translation>
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
        <extracomment>Prints (``printed``) or saves (to ``path``) the recovery sheet: groups, path, printed.</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>رأس الأوراق</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
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
        <translation>سياستها هي التي تحدد الخطوات والأوراق ومواعيد الرد.</translation>
    </message>
    <message>
        <source>What stands on top of your papers?</source>
        <translation>ماذا يُكتب في أعلى أوراقكم؟</translation>
    </message>
    <message>
        <source>It can be changed later in the settings.</source>
        <translation>يمكن تغييره لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Who looks after the program?</source>
        <translation>من يتولى إدارة البرنامج؟</translation>
    </message>
    <message>
        <source>This person adds the other staff and takes backups.</source>
        <translation>يضيف بقية الموظفين، ويأخذ النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Keep the recovery key on paper</source>
        <translation>احفظ مفتاح الاستعادة على الورق</translation>
    </message>
    <message>
        <source>Print it now and put it in a closed envelope.</source>
        <translation>اطبعه الآن وضعه في ظرف مغلق.</translation>
    </message>
    <message>
        <source>Is the sheet at hand?</source>
        <translation>هل الورقة بين يديك؟</translation>
    </message>
    <message>
        <source>One last check, then the office opens.</source>
        <translation>تحقق أخير، ثم يُفتح المكتب.</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>1 to 5</source>
        <extracomment>What was typed last was no possible answer, and was not taken.</extracomment>
        <translation>من ١ إلى ٥</translation>
    </message>
    <message>
        <source>1 yes, 2 no</source>
        <translation>١ نعم، ٢ لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>to the next field; in the last one, the main button</source>
        <translation>إلى الحقل التالي، ومن الحقل الأخير إلى الزر الرئيس</translation>
    </message>
    <message>
        <source>search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>the pages of the sidebar, in their order</source>
        <translation>صفحات الشريط الجانبي بترتيبها</translation>
    </message>
    <message>
        <source>the step before</source>
        <translation>الخطوة السابقة</translation>
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
        <source>this help</source>
        <translation>هذه القائمة</translation>
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
    <name>SignatureBlock</name>
    <message>
        <source>Undo the last stroke</source>
        <translation>تراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>مسح التوقيع</translation>
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
        <source>The signer signs on the printed form; print it from the last screen.</source>
        <translation>يكون التوقيع على النموذج المطبوع؛ اطبعه من الشاشة الأخيرة.</translation>
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
        <source>Identity number</source>
        <translation>رقم هويته</translation>
    </message>
    <message>
        <source>Deed number</source>
        <translation>رقم الصك</translation>
    </message>
    <message>
        <source>Deed valid until</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>What the deed covers</source>
        <translation>ما يشمله الصك</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>May be one of the staff.</source>
        <translation>ويجوز أن يكون من الموظفين.</translation>
    </message>
    <message>
        <source>The data was read out to the signer</source>
        <translation>قُرئ عليه</translation>
    </message>
    <message>
        <source>Reading out</source>
        <translation>قراءة البيانات</translation>
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
        <translation>اسم في كل سطر؛ وCtrl+Enter للمتابعة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
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
        <translation>أضف موظفًا</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>غيّر الأدوار</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>أغلق الحساب</translation>
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
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
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
        <translation>لن يستطيع %1 فتح البرنامج بعد الآن، ويبقى ما سجّله.</translation>
    </message>
    <message>
        <source>Close the account?</source>
        <translation>إغلاق الحساب؟</translation>
    </message>
    <message>
        <source>The account is closed.</source>
        <translation>أُغلق الحساب.</translation>
    </message>
    <message>
        <source>Staff and settings</source>
        <translation>الموظفون والإعدادات</translation>
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
    <name>Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
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
        <translation>احفظ الدراسة</translation>
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
        <translation>Ctrl+Enter للمتابعة</translation>
    </message>
</context>
<context>
    <name>SurveysPage</name>
    <message>
        <source>No round yet</source>
        <translation>لا جولة بعد</translation>
    </message>
    <message>
        <source>A round is one survey, asked in a period. Open the first one.</source>
        <translation>الجولة استبيان واحد في مدة محددة. افتح أول جولة.</translation>
    </message>
    <message>
        <source>Open a round</source>
        <translation>افتح جولة</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Enter sheets</source>
        <translation>أدخل الأوراق</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>اطبع ورقة الاستبيان</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
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
    <name>Tasks</name>
    <message>
        <source>Stopped. Nothing was changed by what was left undone.</source>
        <extracomment>On a busy button: it had the keyboard; what its last operation failed with.</extracomment>
        <translation>أُوقف العمل، وما لم يكتمل منه لم يغيّر شيئًا.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>file %1</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Today&apos;s visits</source>
        <translation>زيارات اليوم</translation>
    </message>
    <message>
        <source>Nobody yet. The first visit stands here.</source>
        <translation>لم يأتِ أحد بعد؛ وأول زيارة تظهر هنا.</translation>
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
        <translation>ولم يُعتمد بعد؛ تابع، أو ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>VerificationStage</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>The data was matched with the papers</source>
        <translation>طُوبقت البيانات بالأوراق</translation>
    </message>
    <message>
        <source>Name, identity number and household as on the originals. While a paper is missing you may go on and match later.</source>
        <translation>الاسم ورقم الهوية والأسرة كما في الأصول. وما دامت ورقة ناقصة فلك أن تتابع وتطابق لاحقًا.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Save the papers and go on</source>
        <translation>حفظ الأوراق والمتابعة</translation>
    </message>
    <message>
        <source>%1. Ask only for what changed.</source>
        <translation>%1. اسأل عما تغيّر فقط.</translation>
    </message>
    <message>
        <source>Still valid from an earlier request:</source>
        <translation>أوراق سارية من طلب سابق:</translation>
    </message>
    <message>
        <source>Match the data with the papers, then tick the box.</source>
        <translation>طابق البيانات بالأوراق، ثم علّم هذا المربع.</translation>
    </message>
    <message>
        <source>%1 of %2 required papers</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
</context>
<context>
    <name>VerifyCard</name>
    <message>
        <source>Check the code</source>
        <translation>تحقق من الرمز</translation>
    </message>
    <message>
        <source>Check a paper&apos;s code</source>
        <translation>التحقق من رمز ورقة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
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
        <translation>تابع الزيارة</translation>
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
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Unclear procedure?</source>
        <translation>الإجراء غير واضح؟</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation>Ctrl+Page Up</translation>
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
        <translation>حُفظت المسودة %1</translation>
    </message>
    <message>
        <source>Start anew?</source>
        <translation>البدء من جديد؟</translation>
    </message>
    <message>
        <source>What was typed and not submitted yet is thrown away.</source>
        <translation>يُحذف كل ما كُتب ولم يُعتمد بعد.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذف المكتوب</translation>
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
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>أولوية</translation>
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
    <name>VoicesPage</name>
    <message>
        <source>Put down</source>
        <translation>دُوّنت</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>سجّلها</translation>
    </message>
    <message>
        <source>What was raised</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>What is recorded above stands here, each kind by itself.</source>
        <translation>ما يُسجَّل أعلاه يظهر هنا، كل نوع وحده.</translation>
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
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>وسيلة وروده</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>يوم وروده</translation>
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
        <translation>وسيلة التواصل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not shown to this role</source>
        <translation>لا يُعرض لهذا الدور</translation>
    </message>
    <message>
        <source>Nameless</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Against a decision on a request; who decided answers it.</source>
        <translation>على قرار في طلب، ويجيب عنه من أصدر القرار.</translation>
    </message>
    <message>
        <source>About the service or somebody&apos;s conduct.</source>
        <translation>من الخدمة أو من تعامل أحد العاملين.</translation>
    </message>
    <message>
        <source>An idea for doing better; it asks for no answer.</source>
        <translation>فكرة لعمل أحسن، ولا يلزم الرد عليها.</translation>
    </message>
    <message>
        <source>Number %1: give it to the visitor, to follow it by.</source>
        <translation>رقمها %1؛ أعطه لصاحبها ليتابعها به.</translation>
    </message>
    <message>
        <source>Complaints and suggestions</source>
        <translation>الشكاوى والاقتراحات</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting to be printed</source>
        <translation>تنتظر الطباعة</translation>
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
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًّا</numerusform>
            <numerusform>%n سجل</numerusform>
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
    <name>WithdrawSheet</name>
    <message>
        <source>It stays on record, and the beneficiary may apply again.</source>
        <translation>يبقى الطلب في السجل، وللمستفيد أن يتقدم من جديد.</translation>
    </message>
    <message>
        <source>The beneficiary&apos;s reason</source>
        <translation>سبب المستفيد</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>اسحب الطلب</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>_ByPassword</name>
    <message>
        <source>Choose your name</source>
        <translation>اختر اسمك</translation>
    </message>
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
        <translation>دخول</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>الدخول بمفتاح الاستعادة</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>من على المكتب؟</translation>
    </message>
</context>
<context>
    <name>_ByRecovery</name>
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
        <translation>العودة إلى كلمة المرور</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>الدخول بمفتاح الاستعادة</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان؛ أعد كتابتهما.</translation>
    </message>
</context>
<context>
    <name>_Edit</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
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
    <name>_IssuedRow</name>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
</context>
<context>
    <name>_JobRow</name>
    <message>
        <source>Print again</source>
        <translation>اطبع من جديد</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تخلَّ عنها</translation>
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
        <translation>فتح ملفه</translation>
    </message>
</context>
<context>
    <name>_Message</name>
    <message>
        <source>Close this message</source>
        <extracomment>kind -&gt; (icon, text colour, background)</extracomment>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
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
    <name>_StaffSheet</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
</TS>

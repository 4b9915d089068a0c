<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Studied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the office&apos;s choice; the policy does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once the counting starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not expected before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdministratorStep</name>
    <message>
        <source>Administrator</source>
        <translation>مدير البرنامج</translation>
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
        <translation>الباحث الاجتماعي</translation>
    </message>
    <message>
        <source>Committee secretary</source>
        <translation>أمين اللجنة</translation>
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
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>ClarificationSheet</name>
    <message>
        <source>Unclear procedure: to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>The question was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionStage</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>The request is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data matched with the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, and covering the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
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
        <translation>هذا التاريخ أحدث مما يُقبل؛ راجعه.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who studies the request, and how and when the reply comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Read the sentence to the visitor, then tick here.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>HouseholdFields</name>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income (riyals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly obligations (riyals)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after obligations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseholdStage</name>
    <message>
        <source>Household and income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the data and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept. Changed meanwhile: %1. Look at it, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was changed by somebody else.</source>
        <translation type="unfinished"></translation>
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
    <name>LikenessCard</name>
    <message>
        <source>Perhaps registered already</source>
        <translation type="unfinished"></translation>
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
    <name>MembersField</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need, in the person&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the declaration and on the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came before today, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a representative or letter, and is entered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: it cannot wait for the usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for accepting the number as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the original first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either calendar, or the year alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact and account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For telling the reply and appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the office only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the old paper file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStage</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: household and income</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ReferralStage</name>
    <message>
        <source>Papers that go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for them, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Refer the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyChannelStage</name>
    <message>
        <source>How should the reply come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where it is the registered mobile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementsStage</name>
    <message>
        <source>Hand these over and go through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be in date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued within the last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
    </message>
    <message>
        <source>Handed over, go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SayCard</name>
    <message>
        <source>What do I say to the beneficiary now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation type="unfinished"></translation>
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
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>رأس الأوراق</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير البرنامج</translation>
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
        <source>the pages of the sidebar</source>
        <translation>صفحات الشريط الجانبي</translation>
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
        <source>close what lies on top, or clear the search</source>
        <translation>إغلاق ما ظهر فوق الصفحة، أو مسح البحث</translation>
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
    <name>Stage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">التالي</translation>
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
    <name>Tasks</name>
    <message>
        <source>Stopped. Nothing was changed by what was left undone.</source>
        <translation>أُوقف العمل، وما لم يكتمل منه لم يغيّر شيئًا.</translation>
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
    <name>_Like</name>
    <message>
        <source>Open that file</source>
        <translation type="unfinished"></translation>
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
    <name>_Row</name>
    <message>
        <source>Health, study…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this member out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the member&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the member is related to the beneficiary.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

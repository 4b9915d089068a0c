<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>ConfirmSheet</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
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
    <name>NameField</name>
    <message>
        <source>A name has letters only; remove the digits.</source>
        <translation>الاسم حروف فقط؛ احذف الأرقام.</translation>
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
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
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
    <name>_Edit</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
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
</TS>

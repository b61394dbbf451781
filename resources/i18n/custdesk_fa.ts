<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
<context>
    <name>Address</name>
    <message>
        <source>Label</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>خیابان و پلاک</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>CustDesk made a mistake</source>
        <translation>CustDesk دچار خطا شد</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What you saved before is safe; this last step was not done. You can go on working. The report below holds no customer data: please send it to whoever looks after CustDesk for you.</source>
        <translation>این خطا از برنامه است، نه از شما. آنچه پیش‌تر ذخیره کرده‌اید سالم است؛ فقط همین کار آخر انجام نشد. می‌توانید به کارتان ادامه دهید. در گزارش زیر هیچ داده‌ای از مشتریان نیست: لطفاً آن را برای کسی که CustDesk را برایتان نگه‌داری می‌کند بفرستید.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش خطا</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>رونوشت گزارش خطا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else too</source>
        <translation>شخص دیگری هم تغییر داده است</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>ذخیرهٔ این انتخاب‌ها</translation>
    </message>
    <message>
        <source>Back to my form</source>
        <translation>بازگشت به فرم من</translation>
    </message>
    <message>
        <source>While you were typing, somebody else saved this customer at {time}. Nothing of yours is lost: choose for each value which one to keep.</source>
        <translation>هنگامی که می‌نوشتید، شخص دیگری این مشتری را در {time} ذخیره کرد. چیزی از نوشته‌های شما از دست نرفته است: برای هر مقدار انتخاب کنید کدام بماند.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>مال من</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>مال دیگری</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>هر دو تغییر داده‌اند</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>مال من بماند</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>مال دیگری بماند</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(برداشته شد)</translation>
    </message>
    <message>
        <source>What is stored (sealed)</source>
        <translation>آنچه ذخیره شده است (مهرشده)</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Direct marketing</source>
        <translation>تبلیغات مستقیم</translation>
    </message>
    <message>
        <source>Passing data to others</source>
        <translation>دادن داده‌ها به دیگران</translation>
    </message>
    <message>
        <source>Decisions made by a computer alone</source>
        <translation>تصمیم‌گیری فقط با رایانه</translation>
    </message>
    <message>
        <source>Use of sensitive data</source>
        <translation>استفاده از داده‌های حساس</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پست</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>داده شد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>داده نشد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>حضوری در فروشگاه</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>تلفنی</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>با ایمیل</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>از فایل</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Explicit consent (sensitive data)</source>
        <translation>رضایت صریح (داده‌های حساس)</translation>
    </message>
    <message>
        <source>Needed for an agreement with the customer</source>
        <translation>لازم برای توافق با مشتری</translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation>الزام قانونی</translation>
    </message>
    <message>
        <source>Legitimate interest, unless the customer objects</source>
        <translation>منفعت مشروع، مگر آنکه مشتری مخالفت کند</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>چه چیزهایی می‌گیریم</translation>
    </message>
    <message>
        <source>What we use it for</source>
        <translation>برای چه به کار می‌بریم</translation>
    </message>
    <message>
        <source>What you can decide</source>
        <translation>دربارهٔ چه چیزهایی می‌توانید تصمیم بگیرید</translation>
    </message>
    <message>
        <source>How you see and correct it</source>
        <translation>چگونه آن را ببینید و اصلاح کنید</translation>
    </message>
    <message>
        <source>How we protect it</source>
        <translation>چگونه از آن محافظت می‌کنیم</translation>
    </message>
    <message>
        <source>When this changes</source>
        <translation>وقتی این اطلاعیه تغییر کند</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>The customer says no to</source>
        <translation>مشتری نمی‌خواهد</translation>
    </message>
    <message>
        <source>Do not contact by</source>
        <translation>تماس نگیرید از راه</translation>
    </message>
    <message>
        <source>Read or show these words to the customer, then mark the answer.</source>
        <translation>این متن را برای مشتری بخوانید یا به او نشان دهید، سپس پاسخ را علامت بزنید.</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>پاسخ چگونه داده شد</translation>
    </message>
    <message>
        <source>How</source>
        <translation>روش</translation>
    </message>
    <message>
        <source>Where the signed paper or the message can be found, if there is one.</source>
        <translation>کاغذ امضاشده یا پیام، اگر هست، کجاست.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>این روز هنوز نرسیده است. روزی را بنویسید که مشتری پاسخ داد.</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: بله</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: نه</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>نمایش متن</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>پنهان کردن متن</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln answer(s)</source>
        <translation>
            <numerusform>نمایش همهٔ %Ln پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>هنوز چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>پاسخ ثبت شد.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>اجازه داریم …؟</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>No opt-out is recorded.</source>
        <translation>هیچ انصرافی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Given again</source>
        <translation>دوباره داده شد</translation>
    </message>
    <message>
        <source>No new answer</source>
        <translation>بدون پاسخ تازه</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پرسیده نشده</translation>
    </message>
    <message>
        <source>There are no words in {wanted}; these are in {shown}.</source>
        <translation>متنی به {wanted} نیست؛ این متن به {shown} است.</translation>
    </message>
    <message>
        <source>No consent is asked for this.</source>
        <translation>برای این کار رضایت پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>So far: {answer}</source>
        <translation>تا کنون: {answer}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Do not contact: {channel}</source>
        <translation>تماس نگیرید از راه: {channel}</translation>
    </message>
    <message>
        <source>May contact again: {channel}</source>
        <translation>تماس دوباره مجاز است از راه: {channel}</translation>
    </message>
    <message>
        <source>No to: {use}</source>
        <translation>نمی‌خواهد: {use}</translation>
    </message>
    <message>
        <source>No longer no to: {use}</source>
        <translation>دیگر مخالف نیست با: {use}</translation>
    </message>
    <message>
        <source>{answer}, {day}</source>
        <translation>{answer}، {day}</translation>
    </message>
    <message>
        <source>{answer}; ended {day}</source>
        <translation>{answer}؛ در {day} پایان یافت</translation>
    </message>
    <message>
        <source>{answer}; until {day}</source>
        <translation>{answer}؛ تا {day}</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>{day} · {how} · taken by {who}</source>
        <translation>{day} · {how} · ثبت‌کننده: {who}</translation>
    </message>
    <message>
        <source>Recorded on {instant}</source>
        <translation>ثبت در {instant}</translation>
    </message>
    <message>
        <source>Proof: {evidence}</source>
        <translation>مدرک: {evidence}</translation>
    </message>
    <message>
        <source>The answer is older than the words kept here. See the proof.</source>
        <translation>این پاسخ از متنی که اینجا نگه داشته شده قدیمی‌تر است. مدرک را ببینید.</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>اطلاعیهٔ حریم خصوصی، نسخهٔ {version}</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>گفته نشده</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>بدون ترجیح</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پست</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>بدون نوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>محل کار</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>نمابر</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>صورت‌حساب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شمارهٔ مشتری</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع مشتری</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>معروف به</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>شغل</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شمارهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Country of the tax number</source>
        <translation>کشور شمارهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>شماره در سامانهٔ دیگر</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>راه ارتباطی ترجیحی</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ماندهٔ حساب</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Health and diet note</source>
        <translation>یادداشت سلامت و رژیم غذایی</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب بانکی</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Empty: the next free number.</source>
        <translation>خالی: شمارهٔ آزاد بعدی.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>افزودن تلفن</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>برداشتن این تلفن</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>افزودن ایمیل</translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation>برداشتن این ایمیل</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>افزودن نشانی</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>برداشتن این نشانی</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مهرشده</translation>
    </message>
    <message>
        <source>Encrypted a second time. Each look at these is logged.</source>
        <translation>یک بار دیگر هم رمز شده‌اند. هر بار که کسی آن‌ها را ببیند، در گزارش نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>ذخیره و بستن</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>بدون ذخیره خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>خروج بدون ذخیره</translation>
    </message>
    <message>
        <source>What you typed since the last saving would be lost.</source>
        <translation>آنچه پس از آخرین ذخیره نوشته‌اید از دست می‌رود.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>در حال ذخیره …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد: {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>هنوز ذخیره نشده است</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Show and change what is stored</source>
        <translation>نمایش و تغییر آنچه ذخیره شده است</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>تلفن‌ها و ایمیل‌ها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ مشتری</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>شماره‌ها</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Entered at</source>
        <translation>زمان ثبت</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>زمان تغییر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Nothing more is known yet.</source>
        <translation>هنوز چیز دیگری دانسته نیست.</translation>
    </message>
    <message>
        <source>Kept as written: not a known phone number.</source>
        <translation>همان‌طور که نوشته شد نگه داشته شد: شمارهٔ تلفن شناخته‌شده‌ای نیست.</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>تلفن‌ها و ایمیل‌ها</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ مشتری</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, number, town or tag</source>
        <translation>جست‌وجو با نام، تلفن، ایمیل، شماره، شهر یا برچسب</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>خروجی گرفتن از این فهرست</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>پالایهٔ فهرست</translation>
    </message>
    <message>
        <source>{number}+ customers</source>
        <translation>بیش از {number} مشتری</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>بازگردانده شد: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>بایگانی شد: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>کسی پیدا نشد</translation>
    </message>
    <message>
        <source>Try fewer letters, another spelling, or look among the archived customers.</source>
        <translation>حروف کمتر یا املای دیگری را امتحان کنید، یا میان مشتریان بایگانی‌شده بگردید.</translation>
    </message>
    <message>
        <source>Search all customers</source>
        <translation>جست‌وجو میان همهٔ مشتریان</translation>
    </message>
    <message>
        <source>Type in the first customer, or bring a list in from a spreadsheet in Import &amp; export.</source>
        <translation>نخستین مشتری را بنویسید، یا در بخش «ورودی و خروجی» فهرستی را از یک فایل Excel بیاورید.</translation>
    </message>
    <message>
        <source>As soon as customers are entered they are listed here.</source>
        <translation>همین که مشتریان ثبت شوند، اینجا فهرست می‌شوند.</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>هنوز هیچ مشتری‌ای اینجا نیست</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Phone not checked</source>
        <translation>تلفن بررسی نشده</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Close the customer</source>
        <translation>بستن مشتری</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>پنهان</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>DataClass</name>
    <message>
        <source>Identity</source>
        <translation>هویت</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصی</translation>
    </message>
    <message>
        <source>Dealings</source>
        <translation>دادوستد</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>رفتار</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>مالی</translation>
    </message>
    <message>
        <source>Encrypted a second time; each look at it is logged.</source>
        <translation>یک بار دیگر هم رمز شده است؛ هر بار دیدن آن در گزارش نوشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>انتخاب از تقویم</translation>
    </message>
    <message>
        <source>This is not a date. Type it like {example}, or leave it empty.</source>
        <translation>این تاریخ نیست. مانند {example} بنویسید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Label</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import &amp; export</source>
        <translation>ورودی و خروجی</translation>
    </message>
    <message>
        <source>Give customers out</source>
        <translation>خروجی گرفتن از مشتریان</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export this list</source>
        <translation>خروجی گرفتن از این فهرست</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>The customers that the list finds now, in its order and with its columns.</source>
        <translation>مشتریانی که فهرست اکنون پیدا می‌کند، با همان ترتیب و همان ستون‌ها.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>انتخاب …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a workbook; one that ends in .csv a text file for other programs.</source>
        <translation>نام با پسوند xlsx یک صفحه‌گسترده می‌سازد؛ نام با پسوند csv یک فایل متنی برای برنامه‌های دیگر.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>برای فایل پوشه و نامی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>در حال خروجی گرفتن</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>صفحه‌گسترده (*.xlsx)</translation>
    </message>
    <message>
        <source>Text file (*.csv)</source>
        <translation>فایل متنی (*.csv)</translation>
    </message>
    <message>
        <source>There is a file called {name} already. Replace it?</source>
        <translation>فایلی به نام {name} از پیش هست. جایگزین شود؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>جایگزین کردن</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. The log notes it.</source>
        <translation>این فایل رمزشده نیست: هر کس آن را داشته باشد می‌تواند بخواند. این کار در گزارش نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>باز کردن فایل</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>باز کردن پوشهٔ آن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln مشتری در {name} نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>متوقف شد. چیزی نوشته نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out.</source>
        <translation>
            <numerusform>%Ln مشتری کنار گذاشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>چیزی برای خروجی گرفتن نیست</translation>
    </message>
    <message>
        <source>Your role does not give customers out. Ask the owner of the vault for a file if you need one.</source>
        <translation>نقش شما اجازهٔ بیرون دادن مشتریان را ندارد. اگر فایلی لازم دارید از مالک گاوصندوق بخواهید.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Save the rows left out as a workbook…</source>
        <translation>ذخیرهٔ ردیف‌های کنارگذاشته در یک صفحه‌گسترده…</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>نمایش مشتریان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>Nothing of this file would be taken. Go back to decide otherwise, or close.</source>
        <translation>چیزی از این فایل وارد نمی‌شود. برگردید و تصمیم دیگری بگیرید، یا ببندید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln customer(s)</source>
        <translation>
            <numerusform>تغییر در %Ln مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {new} and {changed}.</source>
        <translation>{file}: {new} و {changed}.</translation>
    </message>
    <message>
        <source>All of it is written at once. If you stop it or something fails, nothing is written.</source>
        <translation>همه یکجا نوشته می‌شود. اگر آن را متوقف کنید یا چیزی ناکام بماند، هیچ چیز نوشته نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) entered</source>
        <translation>
            <numerusform>%Ln مشتری ثبت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln مشتری تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done: {entered}, {altered}.</source>
        <translation>وارد کردن انجام شد: {entered}، {altered}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. Save them as a workbook: each has its reason beside it, and the workbook can be mended and imported.</source>
        <translation>
            <numerusform>%Ln ردیف کنار گذاشته شد. آن‌ها را در یک صفحه‌گسترده ذخیره کنید: کنار هر ردیف دلیلش آمده است و می‌توان آن را اصلاح و دوباره وارد کرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the file was taken.</source>
        <translation>همهٔ ردیف‌های فایل وارد شدند.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; you can begin again.</source>
        <translation>متوقف شد. چیزی نوشته نشد؛ می‌توانید دوباره آغاز کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in {name}.</source>
        <translation>
            <numerusform>%Ln ردیف در {name} ذخیره شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) entered</source>
        <translation>
            <numerusform>مشتری ثبت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be entered</source>
        <translation>
            <numerusform>مشتری ثبت می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) changed</source>
        <translation>
            <numerusform>مشتری تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be changed</source>
        <translation>
            <numerusform>مشتری تغییر می‌کند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that say nothing new</source>
        <translation>
            <numerusform>ردیف چیز تازه‌ای ندارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they look like a customer</source>
        <translation>
            <numerusform>ردیف کنار گذاشته شد، چون به یک مشتری می‌ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken or you said so</source>
        <translation>
            <numerusform>ردیف کنار گذاشته شد، چون نمی‌توان آن را وارد کرد یا خودتان خواستید</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>ستون {letter}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Where {column} goes</source>
        <translation>ستون {column} به کجا می‌رود</translation>
    </message>
    <message>
        <source>{column} goes there too, and only one of them can be taken.</source>
        <translation>ستون {column} هم به آنجا می‌رود و فقط یکی از آن‌ها را می‌توان گرفت.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ستون فایل</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>نمونه‌ها</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>می‌رود به</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>The columns of the file</source>
        <translation>ستون‌های فایل</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Each column was given a place by its heading and its values. Correct what is not right.</source>
        <translation>برای هر ستون از روی سرستون و مقدارهایش جایی تعیین شده است. آنچه را درست نیست اصلاح کنید.</translation>
    </message>
    <message>
        <source>Choose the column with the names: whole name, given or family name, or company.</source>
        <translation>ستون نام‌ها را انتخاب کنید: نام کامل، نام یا نام خانوادگی، یا شرکت.</translation>
    </message>
    <message>
        <source>Choose in which order the dates are written.</source>
        <translation>انتخاب کنید تاریخ‌ها به چه ترتیبی نوشته شده‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>Do the same with all %Ln row(s) of this kind</source>
        <translation>
            <numerusform>همین کار برای همهٔ %Ln ردیف از این دست</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it as a new customer</source>
        <translation>ثبت به‌عنوان مشتری جدید</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>کنار گذاشتن این ردیف</translation>
    </message>
    <message>
        <source>It is the same: add what this row says</source>
        <translation>همان مشتری است: افزودن آنچه این ردیف می‌گوید</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>انجام تغییرها</translation>
    </message>
    <message>
        <source>Name and numbers</source>
        <translation>نام و شماره‌ها</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>تلفن‌ها و ایمیل‌ها</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>بیشتر دربارهٔ مشتری</translation>
    </message>
    <message>
        <source>What the customer said no to</source>
        <translation>آنچه مشتری نمی‌خواهد</translation>
    </message>
    <message>
        <source>Several of a kind, numbered</source>
        <translation>چند تا از یک نوع، با شماره</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>کنار گذاشتن این ستون</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>شرکت‌ها</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>انتخاب …</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>شیوهٔ نوشتن تاریخ‌ها</translation>
    </message>
    <message>
        <source>Country of phones and postcodes</source>
        <translation>کشور تلفن‌ها و کدهای پستی</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>زبان واژه‌ها</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>نشانهٔ اعشار</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>ردیف‌ها چه هستند</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>آن‌گونه که هر عدد نشان می‌دهد</translation>
    </message>
    <message>
        <source>Comma: {example}</source>
        <translation>ویرگول: {example}</translation>
    </message>
    <message>
        <source>Point: {example}</source>
        <translation>نقطه: {example}</translation>
    </message>
    <message>
        <source>Day, month, year: {example}</source>
        <translation>روز، ماه، سال: {example}</translation>
    </message>
    <message>
        <source>Month, day, year: {example}</source>
        <translation>ماه، روز، سال: {example}</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>سال، ماه، روز: {example}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>انتخاب فایل دیگر…</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>بدون سرستون</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Check that the rows below are the customers, with their headings on top.</source>
        <translation>ببینید ردیف‌های زیر همان مشتریان باشند و سرستون‌هایشان بالای آن‌ها باشد.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>فایل خوانده نشده است.</translation>
    </message>
    <message>
        <source>There are no rows here. Choose another sheet, heading row or file.</source>
        <translation>اینجا ردیفی نیست. برگه، ردیف سرستون یا فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>در حال خواندن …</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>خوانده نشد.</translation>
    </message>
    <message>
        <source>{sheet} (hidden sheet)</source>
        <translation>{sheet} (برگهٔ پنهان)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>برگه</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>ردیف سرستون‌ها</translation>
    </message>
    <message>
        <source>Kind of letters</source>
        <translation>نوع حروف</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>آنچه هنگام خواندن دیده شد</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>صفحه‌گستردهٔ Excel (xlsx)</translation>
    </message>
    <message>
        <source>Old Excel workbook (.xls)</source>
        <translation>صفحه‌گستردهٔ قدیمی Excel (xls)</translation>
    </message>
    <message>
        <source>Binary Excel workbook (.xlsb)</source>
        <translation>صفحه‌گستردهٔ دودویی Excel (xlsb)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>صفحه‌گستردهٔ OpenDocument (ods)</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>فایل متنی</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>جداشده با ویرگول</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>جداشده با نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>جداشده با جهش</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>جداشده با خط عمودی</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>یک ستون</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>یونیکد (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>یونیکد (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>اروپای غربی (Windows-1252)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>یونانی (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>یونانی (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Persian and Arabic (Windows-1256)</source>
        <translation>فارسی و عربی (Windows-1256)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>اروپای غربی (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>اروپای غربی (Mac قدیمی)</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>جداشده با {sign}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of data</source>
        <translation>
            <numerusform>%Ln ردیف داده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln ستون</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheets and text files ({patterns})</source>
        <translation>صفحه‌گسترده‌ها و فایل‌های متنی ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>{file} left out</source>
        <translation>{file} - کنارگذاشته</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>ذخیرهٔ ردیف‌های کنارگذاشته</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>صفحه‌گسترده (*.xlsx)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>چه می‌شود</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>هر ردیف چه می‌شود</translation>
    </message>
    <message>
        <source>The preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been written yet.</source>
        <translation>این کارها انجام خواهد شد. هنوز چیزی نوشته نشده است.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>پالایهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>All about this row</source>
        <translation>همه‌چیز دربارهٔ این ردیف</translation>
    </message>
    <message>
        <source>Choose a row to see all about it.</source>
        <translation>ردیفی را انتخاب کنید تا همه‌چیز را درباره‌اش ببینید.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>Row {line} of the file</source>
        <translation>ردیف {line} فایل</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>چه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>ردیف {line}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>مشتری {number}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>این ردیف</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>برداشت برنامه از آن</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>آن‌گونه که در فایل است</translation>
    </message>
    <message>
        <source>Said no to</source>
        <translation>نمی‌خواهد</translation>
    </message>
    <message>
        <source>All of this is known of customer {number} already.</source>
        <translation>همهٔ این‌ها از پیش دربارهٔ مشتری {number} دانسته است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to check</source>
        <translation>
            <numerusform>%Ln مقدار برای بررسی</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like row {line} of this file: {why}.</source>
        <translation>مانند ردیف {line} همین فایل است: {why}.</translation>
    </message>
    <message>
        <source>Looks like customer {number}: {why}.</source>
        <translation>مانند مشتری {number} است: {why}.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>sealed value</source>
        <translation>مقدار مهرشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <translation>
            <numerusform>%Ln تغییر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: + {value}</source>
        <translation>{field}: + {value}</translation>
    </message>
    <message>
        <source>{field}: {before} {arrow} {after}</source>
        <translation>{field}: {before} {arrow} {after}</translation>
    </message>
    <message>
        <source>{value} ({label})</source>
        <translation>{value} ({label})</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>نخستین ردیف‌های فایل</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>در حال ذخیرهٔ ردیف‌های کنارگذاشته</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>از وارد کردن خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Nothing has been written. What you chose here is lost.</source>
        <translation>چیزی نوشته نشده است. آنچه اینجا انتخاب کرده‌اید از دست می‌رود.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>در حال خواندن فایل</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>در حال بررسی ستون‌ها</translation>
    </message>
    <message>
        <source>Checking the rows and comparing them with your customers</source>
        <translation>در حال بررسی ردیف‌ها و سنجیدن آن‌ها با مشتریان شما</translation>
    </message>
    <message>
        <source>Writing the customers</source>
        <translation>در حال نوشتن مشتریان</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>متوقف شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>گام {step} از {steps}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>وارد کردن اکنون</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>وارد کردن مشتریان</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice or a text file (.xlsx, .xls, .ods, .csv …). Choose it, or drop it onto this page.</source>
        <translation>از Excel یا LibreOffice یا فایل متنی (xlsx یا xls یا ods یا csv …). آن را انتخاب کنید یا بکشید و روی این صفحه رها کنید.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>فایل‌های واردشده تا کنون</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>هنوز فایلی وارد نشده است</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or text file with customers, or drop it here. You see what would happen to each row before anything is written.</source>
        <translation>یک صفحه‌گسترده یا فایل متنی با مشتریان انتخاب کنید یا اینجا رها کنید. پیش از نوشته شدن هر چیز می‌بینید با هر ردیف چه می‌شود.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییرکرده</translation>
    </message>
    <message>
        <source>Looked alike</source>
        <translation>مورد مشابه</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>مورد مشابه</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنارگذاشته</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Standard view</source>
        <translation>نمای عادی</translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation>نمای شخصی</translation>
    </message>
    <message>
        <source>Anonymised view</source>
        <translation>نمای بی‌نام</translation>
    </message>
    <message>
        <source>View for one purpose</source>
        <translation>نما برای یک هدف</translation>
    </message>
    <message>
        <source>View for somebody else</source>
        <translation>نما برای شخص دیگر</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Show the values before and after</source>
        <translation>نمایش مقدارهای پیش و پس از تغییر</translation>
    </message>
    <message>
        <source>Looking at the values of a customer is logged too.</source>
        <translation>دیدن مقدارهای یک مشتری هم در گزارش نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>رویداد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>شمارهٔ مشتری</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>همهٔ کارها</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>گزارش رویدادها</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>بررسی درستی گزارش</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>هیچ رویدادی پیدا نشد</translation>
    </message>
    <message>
        <source>Choose another person, period, action or customer.</source>
        <translation>شخص، بازهٔ زمانی، کار یا مشتری دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Verifying the log …</source>
        <translation>در حال بررسی گزارش …</translation>
    </message>
    <message>
        <source>Your role verifies the log and does not read it.</source>
        <translation>نقش شما درستی گزارش را بررسی می‌کند، ولی آن را نمی‌خواند.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>Made the vault</source>
        <translation>ساختن گاوصندوق</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Added a user ({role})</source>
        <translation>افزودن کاربر: {role}</translation>
    </message>
    <message>
        <source>Changed a role ({before} → {role})</source>
        <translation>تغییر نقش: {role} به‌جای {before}</translation>
    </message>
    <message>
        <source>The clock of this PC went back ({seconds} seconds)</source>
        <translation>ساعت این رایانه عقب رفت ({seconds} ثانیه)</translation>
    </message>
    <message>
        <source>Recorded an answer: {purpose}: {answer} ({how})</source>
        <translation>ثبت پاسخ: {purpose}: {answer} ({how})</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}; words in {languages}</source>
        <translation>تغییر هدف: {purpose} ({columns})؛ متن به {languages}</translation>
    </message>
    <message>
        <source>Published a version of the privacy notice ({languages})</source>
        <translation>انتشار نسخه‌ای از اطلاعیهٔ حریم خصوصی ({languages})</translation>
    </message>
    <message>
        <source>Looked at the values before and after (entry {entry})</source>
        <translation>دیدن مقدارهای پیش و پس از تغییر (رویداد {entry})</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; words in {languages}</source>
        <translation>تغییر هدف: {purpose}؛ متن به {languages}</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}</source>
        <translation>تغییر هدف: {purpose} ({columns})</translation>
    </message>
    <message>
        <source>Shut a user out</source>
        <translation>قطع دسترسی کاربر</translation>
    </message>
    <message>
        <source>Let a user in again</source>
        <translation>برقراری دوبارهٔ دسترسی کاربر</translation>
    </message>
    <message>
        <source>Reset the passphrase of a user</source>
        <translation>تعیین گذرعبارت تازه برای کاربر</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>تغییر گذرعبارت خود</translation>
    </message>
    <message>
        <source>Was refused: {permission}</source>
        <translation>اجازه داده نشد: {permission}</translation>
    </message>
    <message>
        <source>Changed the data of the shop: {columns}</source>
        <translation>تغییر داده‌های فروشگاه: {columns}</translation>
    </message>
    <message>
        <source>Entered a customer: {columns}</source>
        <translation>ثبت مشتری: {columns}</translation>
    </message>
    <message>
        <source>Changed a customer: {columns}</source>
        <translation>تغییر مشتری: {columns}</translation>
    </message>
    <message>
        <source>Archived a customer</source>
        <translation>بایگانی مشتری</translation>
    </message>
    <message>
        <source>Restored a customer</source>
        <translation>بازگرداندن مشتری</translation>
    </message>
    <message>
        <source>Looked at a customer</source>
        <translation>دیدن مشتری</translation>
    </message>
    <message>
        <source>Searched customers; found: {found}</source>
        <translation>جست‌وجوی مشتریان (یافته‌ها: {found})</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column}</source>
        <translation>باز کردن مقدار مهرشده: {column}</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out}; no longer no to {opted_in} ({how})</source>
        <translation>ثبت انتخاب‌ها ({how}): نمی‌خواهد {opted_out}؛ دیگر مخالف نیست با {opted_in}</translation>
    </message>
    <message>
        <source>Looked through a file to import; rows: {rows}</source>
        <translation>بررسی فایل برای وارد کردن (ردیف‌ها: {rows})</translation>
    </message>
    <message>
        <source>Imported a file; new: {new}, changed: {changed}, unchanged: {unchanged}, left out as lookalikes: {lookalike}, refused: {refused}</source>
        <translation>وارد کردن فایل (تازه: {new}، تغییرکرده: {changed}، بی‌تغییر: {unchanged}، کنارگذاشته‌شده به‌عنوان مورد مشابه: {lookalike}، ردشده: {refused})</translation>
    </message>
    <message>
        <source>Exported customers ({profile}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>خروجی مشتریان ({profile})؛ ردیف‌ها: {rows}، کنارگذاشته: {left_out}؛ ستون‌ها: {columns}</translation>
    </message>
    <message>
        <source>Opened the log; filters: {filters}</source>
        <translation>باز کردن گزارش (پالایه‌ها: {filters})</translation>
    </message>
    <message>
        <source>Verified the log; entries: {entries}, problems: {problems}</source>
        <translation>بررسی درستی گزارش (رویدادها: {entries}، ایرادها: {problems})</translation>
    </message>
    <message>
        <source>Opened the log</source>
        <translation>باز کردن گزارش</translation>
    </message>
    <message>
        <source>Entered a customer</source>
        <translation>ثبت مشتری</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out} ({how})</source>
        <translation>ثبت انتخاب‌ها ({how}): نمی‌خواهد {opted_out}</translation>
    </message>
    <message>
        <source>Recorded choices: no longer no to {opted_in} ({how})</source>
        <translation>ثبت انتخاب‌ها ({how}): دیگر مخالف نیست با {opted_in}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>بازهٔ زمانی</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>مبنای قانونی</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدت نگه‌داری</translation>
    </message>
    <message>
        <source>Data that is used</source>
        <translation>داده‌های به‌کاررفته</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>مشتری {number}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Entry {number}: {reason}</source>
        <translation>رویداد {number}: {reason}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}: {reason}</source>
        <translation>رویدادهای {first} تا {last}: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Your role does not see this.</source>
        <translation>نقش شما این را نمی‌بیند.</translation>
    </message>
    <message>
        <source>Sealed: the log keeps the old and the new value as ciphertext.</source>
        <translation>مهرشده: گزارش، مقدار پیشین و تازه را رمزشده نگه می‌دارد.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>The log is whole: every entry is as it was written.</source>
        <translation>گزارش سالم است: هر رویداد همان‌طور است که نوشته شده بود.</translation>
    </message>
    <message>
        <source>The log was tampered with. The first bad entry is number {number}.</source>
        <translation>گزارش دست‌کاری شده است. نخستین رویداد خراب شمارهٔ {number} است.</translation>
    </message>
    <message>
        <source>Entries checked: {entries}. States noted outside the database: {anchors}. Problems: {problems}.</source>
        <translation>رویدادهای بررسی‌شده: {entries}. وضعیت‌های یادداشت‌شده بیرون از پایگاه داده: {anchors}. ایرادها: {problems}.</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>The entry is missing.</source>
        <translation>این رویداد نیست.</translation>
    </message>
    <message>
        <source>The entry was altered, removed or put in another place.</source>
        <translation>این رویداد تغییر کرده، برداشته شده یا جابه‌جا شده است.</translation>
    </message>
    <message>
        <source>The signature does not fit: the entry or one before it was altered.</source>
        <translation>امضا نمی‌خواند: این رویداد یا یکی پیش از آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>The signature is not by the person whom the entry names.</source>
        <translation>امضا از کسی نیست که نامش در این رویداد آمده است.</translation>
    </message>
    <message>
        <source>The entry is not signed.</source>
        <translation>این رویداد امضا ندارد.</translation>
    </message>
    <message>
        <source>The values before and after the change were removed.</source>
        <translation>مقدارهای پیش و پس از تغییر برداشته شده‌اند.</translation>
    </message>
    <message>
        <source>The values before and after the change were altered.</source>
        <translation>مقدارهای پیش و پس از تغییر دست‌کاری شده‌اند.</translation>
    </message>
    <message>
        <source>Values were put to an entry that has none.</source>
        <translation>به رویدادی که مقداری ندارد مقدار افزوده شده است.</translation>
    </message>
    <message>
        <source>The log was another one here when its state was noted outside the database.</source>
        <translation>وقتی وضعیت گزارش بیرون از پایگاه داده یادداشت شد، گزارش در اینجا چیز دیگری بود.</translation>
    </message>
    <message>
        <source>The log was longer when its state was noted outside the database: its end was cut off.</source>
        <translation>وقتی وضعیت گزارش بیرون از پایگاه داده یادداشت شد، گزارش بلندتر بود: پایان آن بریده شده است.</translation>
    </message>
    <message>
        <source>Staff were changed by somebody who was not an owner.</source>
        <translation>کسی که مالک نبوده کارکنان را تغییر داده است.</translation>
    </message>
    <message>
        <source>A user has a role or a state that the log does not know of.</source>
        <translation>کاربری نقش یا وضعیتی دارد که گزارش از آن خبر ندارد.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{vault} – CustDesk</source>
        <translation>{vault} – CustDesk</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>تعویض کاربر</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج از حساب</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This did not work</source>
        <translation>این کار انجام نشد</translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation>CustDesk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>گاوصندوق جدید</translation>
    </message>
    <message>
        <source>Leave without having the recovery key on paper?</source>
        <translation>بدون داشتن کلید بازیابی روی کاغذ خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>خروج بدون آن</translation>
    </message>
    <message>
        <source>The vault is made and stays. If you forget the passphrase, nobody will be able to open it.</source>
        <translation>گاوصندوق ساخته شده است و می‌ماند. اگر گذرعبارت را فراموش کنید، هیچ‌کس نمی‌تواند آن را باز کند.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>گام {step} از {steps}</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>در حال ساختن گاوصندوق …</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>فروشگاه شما</translation>
    </message>
    <message>
        <source>Everything can be changed later, except where the vault lies.</source>
        <translation>همه‌چیز را بعداً می‌توان تغییر داد، جز جای گاوصندوق.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>You, the owner</source>
        <translation>شما، مالک</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything. There is nobody who could reset it from outside.</source>
        <translation>گذرعبارت همه‌چیز را رمز می‌کند. هیچ‌کس نمی‌تواند از بیرون آن را بازنشانی کند.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>ساختن گاوصندوق</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>کلید بازیابی شما</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this PC. It opens the vault if the passphrase is lost.</source>
        <translation>آن را بنویسید یا چاپ کنید و دور از این رایانه نگه دارید. اگر گذرعبارت گم شود، این کلید گاوصندوق را باز می‌کند.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>باز کردن گاوصندوق</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>نام کاربری شما</translation>
    </message>
    <message>
        <source>You sign in with it. You are the owner and can let others in later.</source>
        <translation>با آن وارد می‌شوید. شما مالک هستید و بعداً می‌توانید به دیگران هم دسترسی بدهید.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرعبارت</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong and easy to keep.</source>
        <translation>چهار یا پنج واژه که به هم ربطی ندارند محکم‌اند و به‌آسانی به یاد می‌مانند.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>همان گذرعبارت، یک بار دیگر</translation>
    </message>
    <message>
        <source>Type a user name, such as your first name.</source>
        <translation>یک نام کاربری بنویسید، مثلاً نام کوچکتان.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دو گذرعبارت یکسان نیستند.</translation>
    </message>
    <message>
        <source>Recovery key of {shop}</source>
        <translation>کلید بازیابی {shop}</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the PC, where you keep papers of value. Without the passphrase and without this sheet nobody can open the vault, and nobody can help.</source>
        <translation>هر کس این برگه را داشته باشد می‌تواند گاوصندوق را باز کند. آن را دور از رایانه و در جایی نگه دارید که کاغذهای باارزشتان را می‌گذارید. بدون گذرعبارت و بدون این برگه هیچ‌کس نمی‌تواند گاوصندوق را باز کند و هیچ‌کس نمی‌تواند کمک کند.</translation>
    </message>
    <message>
        <source>QR code of the recovery key</source>
        <translation>رمزینهٔ QR کلید بازیابی</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Type group {number} from your paper</source>
        <translation>گروه {number} را از روی کاغذتان بنویسید</translation>
    </message>
    <message>
        <source>So that it is certain you have it. It is not shown again.</source>
        <translation>تا روشن شود که آن را دارید. دیگر نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>This is not that group. Look at your paper again.</source>
        <translation>این آن گروه نیست. دوباره به کاغذتان نگاه کنید.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت برداشته شد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>پوشهٔ گاوصندوق</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>روی همین رایانه، نه در پوشهٔ همگام‌شونده یا شبکه.</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>زبان فروشگاه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>نام فروشگاه را بنویسید.</translation>
    </message>
    <message>
        <source>Choose the folder where the vault shall lie.</source>
        <translation>پوشه‌ای را انتخاب کنید که گاوصندوق در آن باشد.</translation>
    </message>
    <message>
        <source>The name of the folder has to end in {ending}.</source>
        <translation>نام پوشه باید به {ending} پایان یابد.</translation>
    </message>
    <message>
        <source>This folder exists already. Choose another name.</source>
        <translation>این پوشه از پیش هست. نام دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>کلید Caps Lock روشن است.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>استحکام گذرعبارت</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Label</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>No words in {language} yet.</source>
        <translation>هنوز متنی به {language} نیست.</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>دیگر به کار نمی‌رود</translation>
    </message>
    <message>
        <source>Data it uses: {classes}</source>
        <translation>داده‌هایی که به کار می‌برد: {classes}</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>نسخهٔ اطلاعیه</translation>
    </message>
    <message>
        <source>Version {version}, published on {day}</source>
        <translation>نسخهٔ {version}، منتشرشده در {day}</translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>بدون ذخیرهٔ آنچه نوشته‌اید خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>New version of the privacy notice</source>
        <translation>نسخهٔ تازهٔ اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انتشار</translation>
    </message>
    <message>
        <source>It gets a new number. Answers from now on name it; earlier ones stay.</source>
        <translation>شمارهٔ تازه‌ای می‌گیرد. پاسخ‌ها از این پس آن شماره را دارند؛ پاسخ‌های پیشین همان‌طور می‌مانند.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Show the words in</source>
        <translation>نمایش متن به</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>افزودن هدف</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخهٔ تازه</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>هدف‌ها</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The exact words the customer reads or hears</source>
        <translation>متن دقیقی که مشتری می‌خواند یا می‌شنود</translation>
    </message>
    <message>
        <source>Change a purpose</source>
        <translation>تغییر هدف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>تا زمانی که پس گرفته شود</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>در حال استفاده</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>مبنای قانونی</translation>
    </message>
    <message>
        <source>A consent holds for (months)</source>
        <translation>اعتبار هر رضایت (ماه)</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>داده‌هایی که به کار می‌برد</translation>
    </message>
    <message>
        <source>Changed words are shown from now on. What customers answered keeps the old ones.</source>
        <translation>متن تغییریافته از این پس نشان داده می‌شود. پاسخ‌های پیشین مشتریان با متن قدیم می‌مانند.</translation>
    </message>
    <message>
        <source>Holds until it is withdrawn</source>
        <translation>تا زمانی که پس گرفته شود معتبر است</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln year(s)</source>
        <translation>
            <numerusform>%Ln سال معتبر است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln month(s)</source>
        <translation>
            <numerusform>%Ln ماه معتبر است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Everything</source>
        <translation>همه‌چیز</translation>
    </message>
    <message>
        <source>All customers, also archived ones, with all that your role may see. It can be imported again.</source>
        <translation>همهٔ مشتریان، بایگانی‌شده‌ها هم، با هر آنچه نقش شما می‌تواند ببیند. می‌توان آن را دوباره وارد کرد.</translation>
    </message>
    <message>
        <source>For the accountant</source>
        <translation>برای حسابدار</translation>
    </message>
    <message>
        <source>Names, tax numbers, one address, e-mail and phone each, and balances with their total.</source>
        <translation>نام‌ها، شماره‌های مالیاتی، از هر کدام یک نشانی، ایمیل و تلفن، و مانده‌های حساب با جمع آن‌ها.</translation>
    </message>
    <message>
        <source>Addresses for letters</source>
        <translation>نشانی برای نامه‌ها</translation>
    </message>
    <message>
        <source>Names and postal addresses, without whoever wants no marketing or no post from you.</source>
        <translation>نام‌ها و نشانی‌های پستی، بدون کسانی که از شما تبلیغ یا نامه نمی‌خواهند.</translation>
    </message>
    <message>
        <source>Anonymised, for analysis</source>
        <translation>بی‌نام، برای تحلیل</translation>
    </message>
    <message>
        <source>Years instead of birthdays, regions instead of addresses, and no group of fewer than five.</source>
        <translation>سال به‌جای تاریخ تولد، استان به‌جای نشانی، و هیچ گروهی کمتر از پنج نفر.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>The customers of the list as it is, with its columns and in its order.</source>
        <translation>مشتریان فهرست همان‌طور که هست، با همان ستون‌ها و همان ترتیب.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>در حال توقف …</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Type to search</source>
        <translation>برای جست‌وجو بنویسید</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>As at the beginning</source>
        <translation>مانند آغاز</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>مسئول حریم خصوصی</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Field worker</source>
        <translation>کارمند سیار</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>حسابدار</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>تحلیلگر</translation>
    </message>
    <message>
        <source>Look customers up</source>
        <translation>جست‌وجوی مشتریان</translation>
    </message>
    <message>
        <source>Enter new customers</source>
        <translation>ثبت مشتریان جدید</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>تغییر مشتریان</translation>
    </message>
    <message>
        <source>Archive and restore customers</source>
        <translation>بایگانی و بازگرداندن مشتریان</translation>
    </message>
    <message>
        <source>Open sealed values of the data below</source>
        <translation>باز کردن مقدارهای مهرشدهٔ داده‌های زیر</translation>
    </message>
    <message>
        <source>See what customers agreed to</source>
        <translation>دیدن آنچه مشتریان پذیرفته‌اند</translation>
    </message>
    <message>
        <source>Record what customers agree to</source>
        <translation>ثبت آنچه مشتریان می‌پذیرند</translation>
    </message>
    <message>
        <source>Change purposes and the privacy notice</source>
        <translation>تغییر هدف‌ها و اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>See the team</source>
        <translation>دیدن کارکنان</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>تغییر کارکنان</translation>
    </message>
    <message>
        <source>Change the own passphrase</source>
        <translation>تغییر گذرعبارت خود</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>خواندن گزارش</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>بررسی درستی گزارش</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>وارد کردن صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>خروجی گرفتن از همه‌چیز</translation>
    </message>
    <message>
        <source>Export the accountant&apos;s workbook</source>
        <translation>خروجی گرفتن برای حسابدار</translation>
    </message>
    <message>
        <source>Export lists of customers</source>
        <translation>خروجی گرفتن از فهرست مشتریان</translation>
    </message>
    <message>
        <source>Export anonymised data</source>
        <translation>خروجی گرفتن از داده‌های بی‌نام</translation>
    </message>
    <message>
        <source>See the data of the shop</source>
        <translation>دیدن داده‌های فروشگاه</translation>
    </message>
    <message>
        <source>Change the data of the shop</source>
        <translation>تغییر داده‌های فروشگاه</translation>
    </message>
    <message>
        <source>Names, numbers and tax numbers</source>
        <translation>نام‌ها، شماره‌ها و شماره‌های مالیاتی</translation>
    </message>
    <message>
        <source>Phones, e-mails and addresses</source>
        <translation>تلفن‌ها، ایمیل‌ها و نشانی‌ها</translation>
    </message>
    <message>
        <source>Personal data such as the date of birth</source>
        <translation>داده‌های شخصی مانند تاریخ تولد</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>مانده‌های حساب</translation>
    </message>
    <message>
        <source>Tags and where customers came from</source>
        <translation>برچسب‌ها و نحوهٔ آشنایی مشتریان</translation>
    </message>
    <message>
        <source>Health and diet notes (sealed)</source>
        <translation>یادداشت‌های سلامت و رژیم غذایی (مهرشده)</translation>
    </message>
    <message>
        <source>Bank accounts (sealed)</source>
        <translation>حساب‌های بانکی (مهرشده)</translation>
    </message>
    <message>
        <source>May do and see everything, and decides who else may what.</source>
        <translation>همه‌کار می‌کند و همه‌چیز را می‌بیند، و تصمیم می‌گیرد چه کسی چه کاری بکند.</translation>
    </message>
    <message>
        <source>Looks after consent, purposes and the log; sees health notes, but no bank accounts.</source>
        <translation>به رضایت‌ها، هدف‌ها و گزارش رسیدگی می‌کند؛ یادداشت‌های سلامت را می‌بیند، ولی حساب‌های بانکی را نه.</translation>
    </message>
    <message>
        <source>Serves customers at the counter: looks up, enters, changes and archives.</source>
        <translation>در فروشگاه به مشتریان خدمت می‌کند: جست‌وجو، ثبت، تغییر و بایگانی.</translation>
    </message>
    <message>
        <source>Visits customers: sees who they are and how to reach them.</source>
        <translation>به دیدار مشتریان می‌رود: می‌بیند که هستند و چگونه با آن‌ها تماس بگیرد.</translation>
    </message>
    <message>
        <source>Reads balances and bank accounts, and exports for the books.</source>
        <translation>مانده‌های حساب و حساب‌های بانکی را می‌خواند و برای دفترها خروجی می‌گیرد.</translation>
    </message>
    <message>
        <source>Gets anonymised data only, and no single customer.</source>
        <translation>فقط دادهٔ بی‌نام می‌گیرد و هیچ مشتری‌ای را جداگانه نمی‌بیند.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>زبان فروشگاه</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Save the shop&apos;s data</source>
        <translation>ذخیرهٔ داده‌های فروشگاه</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>نام فروشگاه را بنویسید.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>گذرعبارت شما</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر گذرعبارت</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>این پنجره</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>گذرعبارت شما تغییر کرد.</translation>
    </message>
    <message>
        <source>Leave without saving the shop&apos;s data?</source>
        <translation>بدون ذخیرهٔ داده‌های فروشگاه خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Next field of a form</source>
        <translation>کادر بعدی فرم</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The customers of your shop, in one encrypted place on this PC.</source>
        <translation>مشتریان فروشگاه شما، در یک جای رمزشده روی همین رایانه.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC: no server, no account, no internet.</source>
        <translation>هیچ‌چیز از این رایانه بیرون نمی‌رود: نه سرور، نه حساب کاربری، نه اینترنت.</translation>
    </message>
    <message>
        <source>It remembers who was asked what, and who saw what.</source>
        <translation>به یاد دارد از چه کسی چه پرسیده شد و چه کسی چه دید.</translation>
    </message>
    <message>
        <source>It speaks your language and your customers&apos; alphabets.</source>
        <translation>به زبان شماست و الفبای مشتریانتان را می‌شناسد.</translation>
    </message>
    <message>
        <source>Choose a vault.</source>
        <translation>یک گاوصندوق انتخاب کنید.</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>باز کردن پوشهٔ دیگر</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>انتخاب گاوصندوق</translation>
    </message>
    <message>
        <source>Make a vault for your shop: one encrypted folder that holds your customers. Or look around in the demo shop first.</source>
        <translation>برای فروشگاهتان یک گاوصندوق بسازید: پوشه‌ای رمزشده که مشتریانتان را نگه می‌دارد. یا نخست در فروشگاه نمایشی گشتی بزنید.</translation>
    </message>
    <message>
        <source>Open a vault you have …</source>
        <translation>باز کردن گاوصندوقی که دارید …</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>در حال باز کردن گاوصندوق …</translation>
    </message>
    <message>
        <source>Preparing the demo shop …</source>
        <translation>در حال آماده کردن فروشگاه نمایشی …</translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation>CustDesk</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>گاوصندوق</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>گذرعبارت</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>The groups of letters and digits that were shown once.</source>
        <translation>گروه‌های حرف و رقم که یک بار نشان داده شدند.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>باز کردن گاوصندوق</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استفاده از گذرعبارت</translation>
    </message>
    <message>
        <source>Passphrase lost? Use the recovery key</source>
        <translation>گذرعبارت گم شده؟ از کلید بازیابی استفاده کنید</translation>
    </message>
    <message>
        <source>New vault …</source>
        <translation>گاوصندوق جدید …</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>دیدن فروشگاه نمایشی</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>کلید بازیابی را بنویسید.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>نام کاربری خود را بنویسید.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>گذرعبارت خود را بنویسید.</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Separate tags by commas</source>
        <translation>برچسب‌ها را با ویرگول جدا کنید</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Add a user</source>
        <translation>افزودن کاربر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Type the name to sign in with.</source>
        <translation>نامی را بنویسید که با آن وارد می‌شود.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>تغییر نقش</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>The new role holds from the next sign-in of this user.</source>
        <translation>نقش تازه از ورود بعدی این کاربر به کار می‌افتد.</translation>
    </message>
    <message>
        <source>Reset the passphrase</source>
        <translation>تعیین گذرعبارت تازه</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>برقراری دوبارهٔ دسترسی</translation>
    </message>
    <message>
        <source>Tell {name} the new passphrase in person. The old one does not open the vault any more.</source>
        <translation>گذرعبارت تازه را خودتان حضوری به {name} بگویید. گذرعبارت پیشین دیگر گاوصندوق را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Tell {name} the new passphrase in person.</source>
        <translation>گذرعبارت تازه را خودتان حضوری به {name} بگویید.</translation>
    </message>
    <message>
        <source>Five words that do not belong together are strong and easy to remember.</source>
        <translation>پنج واژه که به هم ربطی ندارند محکم‌اند و به‌آسانی به یاد می‌مانند.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرعبارت تازه</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>گذرعبارت تازه، یک بار دیگر</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دو گذرعبارت یکسان نیستند.</translation>
    </message>
    <message>
        <source>Type it, so that nobody else can do this in your place.</source>
        <translation>آن را بنویسید تا کس دیگری نتواند به‌جای شما این کار را بکند.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>کلید بازیابی</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>گذرعبارت کنونی شما</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>گذرعبارت خودتان</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>قطع دسترسی</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>کاربران</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>هر نقش چه کارهایی می‌تواند بکند</translation>
    </message>
    <message>
        <source>Shut {name} out of the vault?</source>
        <translation>دسترسی {name} به گاوصندوق قطع شود؟</translation>
    </message>
    <message>
        <source>What this user did stays in the log. You can let the user in again later.</source>
        <translation>آنچه این کاربر کرده در گزارش می‌ماند. بعداً می‌توانید دوباره به او دسترسی بدهید.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>Only an owner changes the team.</source>
        <translation>فقط مالک می‌تواند کارکنان را تغییر دهد.</translation>
    </message>
    <message>
        <source>This is you. Change your passphrase in the settings.</source>
        <translation>این خود شمایید. گذرعبارتتان را در تنظیمات تغییر دهید.</translation>
    </message>
    <message>
        <source>Choose a user to change something.</source>
        <translation>برای تغییر، یک کاربر انتخاب کنید.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>Doing or seeing</source>
        <translation>کار یا دیدن</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>می‌تواند وارد شود</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>نمی‌تواند وارد شود</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>این روز هنوز نرسیده است. روزی را بنویسید که مشتری پاسخ داد.</translation>
    </message>
    <message>
        <source>A consent from a file counts only with its own date and where its proof lies.</source>
        <translation>رضایتی که از فایل می‌آید فقط با تاریخ خودش و جای مدرکش معتبر است.</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>تاریخ پاسخ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>No consent is asked for this purpose now. Open the answers again.</source>
        <translation>اکنون برای این هدف رضایت پرسیده نمی‌شود. پاسخ‌ها را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>Words once in use can be changed but not emptied. Or take the purpose out of use.</source>
        <translation>متنی را که به کار رفته می‌توان تغییر داد، ولی نمی‌توان خالی کرد. یا هدف را از استفاده بیرون بیاورید.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Give a number of months from 1 to 1200.</source>
        <translation>شمار ماه‌ها را از ۱ تا ۱۲۰۰ بنویسید.</translation>
    </message>
    <message>
        <source>Give both a title and the words, in each language used.</source>
        <translation>در هر زبانی که به کار می‌برید هم عنوان و هم متن بنویسید.</translation>
    </message>
    <message>
        <source>Give the words in at least one language.</source>
        <translation>متن را دست‌کم به یک زبان بنویسید.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>A part is empty. Fill in all six parts of each language, or none of them.</source>
        <translation>یک بخش خالی است. در هر زبان یا هر شش بخش را پر کنید یا هیچ‌کدام را.</translation>
    </message>
    <message>
        <source>Write the notice in at least one language.</source>
        <translation>اطلاعیه را دست‌کم به یک زبان بنویسید.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>اطلاعیهٔ حریم خصوصی</translation>
    </message>
    <message>
        <source>This customer cannot be saved yet: {reason}</source>
        <translation>هنوز نمی‌توان این مشتری را ذخیره کرد: {reason}</translation>
    </message>
    <message>
        <source>your role may neither see nor change this.</source>
        <translation>نقش شما نه می‌تواند این را ببیند و نه تغییر دهد.</translation>
    </message>
    <message>
        <source>another customer has this number. Choose another, or leave it empty for the next free one.</source>
        <translation>مشتری دیگری این شماره را دارد. شمارهٔ دیگری بنویسید، یا برای شمارهٔ آزاد بعدی خالی بگذارید.</translation>
    </message>
    <message>
        <source>This user name and passphrase do not open the vault. Check both, and that Caps Lock is off.</source>
        <translation>این نام کاربری و گذرعبارت گاوصندوق را باز نمی‌کنند. هر دو را بررسی کنید و ببینید کلید Caps Lock خاموش باشد.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault. Check that the sheet belongs to this shop&apos;s vault.</source>
        <translation>این کلید بازیابی این گاوصندوق را باز نمی‌کند. ببینید برگه از آنِ گاوصندوق همین فروشگاه باشد.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key has a typing mistake. Compare it with the sheet and type it again.</source>
        <translation>گروه {group} کلید بازیابی اشتباه نوشته شده است. آن را با برگه بسنجید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The recovery key has {needed} letters and digits, and {found} were typed. Type all of its groups.</source>
        <translation>کلید بازیابی {needed} حرف و رقم دارد و {found} تا نوشته شده است. همهٔ گروه‌های آن را بنویسید.</translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder; nothing was created.</source>
        <translation>در {path} گاوصندوقی نیست. پوشه را بررسی کنید؛ چیزی ساخته نشد.</translation>
    </message>
    <message>
        <source>{path} is not a CustDesk vault. Choose a folder that ends in .custdesk.</source>
        <translation>{path} گاوصندوق CustDesk نیست. پوشه‌ای با پسوند custdesk انتخاب کنید.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name for the new vault.</source>
        <translation>{path} از پیش هست. برای گاوصندوق جدید نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; restore the newest copy of the vault folder.</source>
        <translation>گاوصندوق آسیب دیده است ({part}). چیزی تغییر نکرد؛ تازه‌ترین رونوشت پوشهٔ گاوصندوق را بازگردانید.</translation>
    </message>
    <message>
        <source>Another program has this vault open ({holder}). Close it there, then try again.</source>
        <translation>برنامهٔ دیگری این گاوصندوق را باز نگه داشته است ({holder}). آن را در آنجا ببندید، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>A newer CustDesk wrote this vault (version {found}, this program knows {known}). Update CustDesk.</source>
        <translation>این گاوصندوق را CustDesk تازه‌تری نوشته است (نسخهٔ {found}؛ این برنامه تا نسخهٔ {known} را می‌شناسد). CustDesk را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The vault at {path} cannot be written to. Check the rights of the folder.</source>
        <translation>در گاوصندوق {path} نمی‌توان نوشت. مجوزهای پوشه را بررسی کنید.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {megabytes} MB of free memory. Close some other programs, then try again.</source>
        <translation>بررسی گذرعبارت {megabytes} مگابایت حافظهٔ آزاد لازم دارد. چند برنامهٔ دیگر را ببندید، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The disk that holds the vault does not answer. Nothing of this change was saved; check the disk and its cable, then try again.</source>
        <translation>دیسکی که گاوصندوق در آن است پاسخ نمی‌دهد. چیزی از این تغییر ذخیره نشد؛ دیسک و کابل آن را بررسی کنید، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was saved and nothing was lost; free some space, try again.</source>
        <translation>دیسک پر است. چیزی از این تغییر ذخیره نشد و چیزی هم از دست نرفت؛ کمی جا باز کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>فایل {name} خوانده نمی‌شود: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>فایل {name} نوشته نمی‌شود: {reason}</translation>
    </message>
    <message>
        <source>Your role does not allow this ({permission}). Ask the owner of the vault if you need it.</source>
        <translation>نقش شما اجازهٔ این کار را ندارد ({permission}). اگر لازمش دارید از مالک گاوصندوق بخواهید.</translation>
    </message>
    <message>
        <source>There is a user of this name already, perhaps a disabled one. Choose another name.</source>
        <translation>کاربری با این نام از پیش هست، شاید کاربری که دسترسی‌اش قطع شده. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>You cannot do this to your own account. Change your passphrase in the settings, and ask another owner for the rest.</source>
        <translation>این کار را با حساب خودتان نمی‌توانید بکنید. گذرعبارتتان را در تنظیمات تغییر دهید و بقیه را از مالک دیگری بخواهید.</translation>
    </message>
    <message>
        <source>This is the last active owner, and a vault needs one. Make somebody else an owner first.</source>
        <translation>این آخرین مالک فعال است و گاوصندوق بی‌مالک نمی‌شود. نخست شخص دیگری را مالک کنید.</translation>
    </message>
    <message>
        <source>The new passphrase could not be written to the vault folder and does not hold. Check the disk, then set the passphrase of this user again.</source>
        <translation>گذرعبارت تازه در پوشهٔ گاوصندوق نوشته نشد و به کار نمی‌آید. دیسک را بررسی کنید، سپس گذرعبارت این کاربر را دوباره تعیین کنید.</translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation>این مورد دیگر نیست. فهرست را تازه کنید.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at what is stored now, and decide.</source>
        <translation>در این میان شخص دیگری این را تغییر داده است. آنچه را اکنون ذخیره شده ببینید و تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}: {reason}</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}: {reason}</source>
        <translation>گزارش دست‌کاری شده است. نخستین رویداد خراب شمارهٔ {seq} است: {reason}</translation>
    </message>
    <message>
        <source>The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old copy of the vault, or somebody. Have the owner verify the log before you go on.</source>
        <translation>گزارش آنجا که بار پیش پایان یافت پایان نمی‌یابد: رویدادهایی نیستند یا جایگزین شده‌اند، به‌سبب دیسک خراب، رونوشت کهنهٔ گاوصندوق، یا کار کسی. پیش از ادامه از مالک بخواهید درستی گزارش را بررسی کند.</translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder.</source>
        <translation>در {path} از پیش چیزی هست. پوشه‌ای خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no export called {name}. Choose one of these: {known}.</source>
        <translation>خروجی‌ای به نام {name} نیست. یکی از این‌ها را انتخاب کنید: {known}.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx or in .csv.</source>
        <translation>نامی با پسوند xlsx یا csv انتخاب کنید.</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>پوشه‌ای به این نام هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>its folder is not there. Choose another folder.</source>
        <translation>پوشهٔ آن نیست. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>this folder may not be written to. Choose another folder.</source>
        <translation>اجازهٔ نوشتن در این پوشه نیست. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>another program has it open. Close it there, or choose another name.</source>
        <translation>برنامهٔ دیگری آن را باز نگه داشته است. آن را در آنجا ببندید یا نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another disk.</source>
        <translation>دیسک پر است. کمی جا باز کنید یا دیسک دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>a workbook holds 1,048,575 rows at most. Choose a name that ends in .csv.</source>
        <translation>صفحه‌گسترده حداکثر ۱٬۰۴۸٬۵۷۵ ردیف جا دارد. نامی با پسوند csv انتخاب کنید.</translation>
    </message>
    <message>
        <source>the program that writes it stopped. Nothing was written; try again.</source>
        <translation>برنامه‌ای که آن را می‌نویسد از کار ایستاد. چیزی نوشته نشد؛ دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>برای فروشگاه نامی بنویسید.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five words in a row are easy to remember.</source>
        <translation>دست‌کم ۱۲ نویسه به کار ببرید. پنج واژه پشت سر هم به‌آسانی به یاد می‌ماند.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>حداکثر ۱۲۸ نویسه به کار ببرید.</translation>
    </message>
    <message>
        <source>Line breaks, tabs and other control characters cannot be used.</source>
        <translation>سرخط، جهش و دیگر نویسه‌های کنترلی پذیرفته نیستند.</translation>
    </message>
    <message>
        <source>This is little more than the name of the shop or of the user. Add other words.</source>
        <translation>این چندان بیش از نام فروشگاه یا کاربر نیست. واژه‌های دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess. Use words instead.</source>
        <translation>کلیدهای کنار هم را آسان می‌توان حدس زد. به‌جای آن واژه به کار ببرید.</translation>
    </message>
    <message>
        <source>Repeated letters or words add nothing. Use different words.</source>
        <translation>تکرار حرف یا واژه چیزی نمی‌افزاید. واژه‌های گوناگون به کار ببرید.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 6543 are easy to guess. Use words instead.</source>
        <translation>رشته‌هایی مانند abcd یا ۶۵۴۳ را آسان می‌توان حدس زد. به‌جای آن واژه به کار ببرید.</translation>
    </message>
    <message>
        <source>Years and dates are easy to guess. Add other words.</source>
        <translation>سال‌ها و تاریخ‌ها را آسان می‌توان حدس زد. واژه‌های دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>Many people use a passphrase like this one. Use uncommon words.</source>
        <translation>بسیاری از مردم گذرعبارتی مانند این دارند. واژه‌های کم‌کاربرد بنویسید.</translation>
    </message>
    <message>
        <source>Names of people are easy to guess. Add uncommon words.</source>
        <translation>نام آدم‌ها را آسان می‌توان حدس زد. واژه‌های کم‌کاربرد بیفزایید.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two; uncommon words are better.</source>
        <translation>آسان می‌توان آن را حدس زد. یکی دو واژهٔ دیگر بیفزایید؛ واژه‌های کم‌کاربرد بهترند.</translation>
    </message>
    <message>
        <source>This will do. Another uncommon word makes it much harder to guess.</source>
        <translation>همین بس است. یک واژهٔ کم‌کاربرد دیگر حدس زدنش را بسیار سخت‌تر می‌کند.</translation>
    </message>
    <message>
        <source>Hard to guess, unless it is a saying, a song, or something others know of you.</source>
        <translation>حدس زدنش سخت است، مگر آنکه ضرب‌المثل، ترانه یا چیزی باشد که دیگران دربارهٔ شما می‌دانند.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>گذرعبارت تازه</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Give a name of at most 60 letters or digits.</source>
        <translation>نامی با حداکثر ۶۰ حرف یا رقم بنویسید.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>تبلیغ نمی‌خواهد</translation>
    </message>
    <message>
        <source>Wants no post</source>
        <translation>نامه نمی‌خواهد</translation>
    </message>
    <message>
        <source>Has no postal address</source>
        <translation>نشانی پستی ندارد</translation>
    </message>
    <message>
        <source>Would stand out: fewer than five are alike</source>
        <translation>شناخته می‌شد: کمتر از پنج نفر مانند هم‌اند</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>زمان ساخت</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنارگذاشته‌ها</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Shortened texts</source>
        <translation>متن‌های کوتاه‌شده</translation>
    </message>
    <message>
        <source>{count}: a cell holds 32,767 characters at most.</source>
        <translation>{count}: هر خانه حداکثر ۳۲٬۷۶۷ نویسه جا دارد.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>ستاره‌ها</translation>
    </message>
    <message>
        <source>* stands for a value that would have made a group of fewer than five.</source>
        <translation>نشانهٔ * به‌جای مقداری است که گروهی کمتر از پنج نفر می‌ساخت.</translation>
    </message>
    <message>
        <source>Checksum of the rows (SHA-256)</source>
        <translation>سرجمع وارسی ردیف‌ها (SHA-256)</translation>
    </message>
    <message>
        <source>End of the log before</source>
        <translation>پایان گزارش پیش از این خروجی</translation>
    </message>
    <message>
        <source>Entry {seq}: {head}</source>
        <translation>رویداد {seq}: {head}</translation>
    </message>
    <message>
        <source>Customers of {shop}</source>
        <translation>مشتریان {shop}</translation>
    </message>
    <message>
        <source>Looks like customer {number}: {why}.</source>
        <translation>مانند مشتری {number} است: {why}.</translation>
    </message>
    <message>
        <source>Looks like row {line} of the file: {why}.</source>
        <translation>مانند ردیف {line} فایل است: {why}.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>the same name, and the same phone, e-mail, tax number, address or birthday</source>
        <translation>همان نام، و همان تلفن، ایمیل، شمارهٔ مالیاتی، نشانی یا تاریخ تولد</translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation>همان شمارهٔ مشتری</translation>
    </message>
    <message>
        <source>the same name, but another date of birth</source>
        <translation>همان نام، ولی با تاریخ تولد دیگر</translation>
    </message>
    <message>
        <source>the same name, but another tax number</source>
        <translation>همان نام، ولی با شمارهٔ مالیاتی دیگر</translation>
    </message>
    <message>
        <source>the same name, and the same birthday or address, but another phone or e-mail</source>
        <translation>همان نام، و همان تاریخ تولد یا نشانی، ولی با تلفن یا ایمیل دیگر</translation>
    </message>
    <message>
        <source>a nearly equal name, and the same phone or e-mail</source>
        <translation>نامی بسیار نزدیک، و همان تلفن یا ایمیل</translation>
    </message>
    <message>
        <source>the customer number belongs to somebody with another name</source>
        <translation>این شمارهٔ مشتری از آنِ کسی با نام دیگر است</translation>
    </message>
    <message>
        <source>the same tax number, but another name</source>
        <translation>همان شمارهٔ مالیاتی، ولی با نام دیگر</translation>
    </message>
    <message>
        <source>an earlier row of this file already stands for this customer</source>
        <translation>ردیفی پیش از این در همین فایل برای همین مشتری آمده است</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>The dates can be read with the day or the month first; the day is taken to be first. Check a few.</source>
        <translation>تاریخ‌ها را هم با روز در آغاز و هم با ماه در آغاز می‌توان خواند؛ روز در آغاز گرفته شد. چند تا را بررسی کنید.</translation>
    </message>
    <message>
        <source>The dates can be read with the day or the month first; the month is taken to be first. Check a few.</source>
        <translation>تاریخ‌ها را هم با روز در آغاز و هم با ماه در آغاز می‌توان خواند؛ ماه در آغاز گرفته شد. چند تا را بررسی کنید.</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month; what most of them say is taken. Check them.</source>
        <translation>در برخی تاریخ‌ها روز نخست می‌آید و در برخی ماه؛ آنچه بیشترشان می‌گویند گرفته شد. آن‌ها را بررسی کنید.</translation>
    </message>
    <message>
        <source>More of the street (floor, door, building)</source>
        <translation>ادامهٔ نشانی (طبقه، واحد، ساختمان)</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>پلاک</translation>
    </message>
    <message>
        <source>District</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>نشانی کامل</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>Whole name, family name first</source>
        <translation>نام کامل، نخست نام خانوادگی</translation>
    </message>
    <message>
        <source>Area code of the phone</source>
        <translation>پیش‌شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>Notes, behind its heading</source>
        <translation>یادداشت‌ها، پس از سرستون</translation>
    </message>
    <message>
        <source>yes means no more</source>
        <translation>بله یعنی دیگر نه</translation>
    </message>
    <message>
        <source>no means no more</source>
        <translation>نه یعنی دیگر نه</translation>
    </message>
    <message>
        <source>It stands beside the street.</source>
        <translation>کنار ستون خیابان است.</translation>
    </message>
    <message>
        <source>There is no column of family names, so this is the whole name.</source>
        <translation>ستونی برای نام خانوادگی نیست، پس این نام کامل است.</translation>
    </message>
    <message>
        <source>The values look like it.</source>
        <translation>مقدارها این‌گونه نشان می‌دهند.</translation>
    </message>
    <message>
        <source>The first column of texts that may be names. Check it.</source>
        <translation>نخستین ستون متنی که شاید نام باشد. بررسی کنید.</translation>
    </message>
    <message>
        <source>The values hold street, postcode and city.</source>
        <translation>مقدارها خیابان، کد پستی و شهر دارند.</translation>
    </message>
    <message>
        <source>The family name seems to stand first.</source>
        <translation>گویا نام خانوادگی در آغاز آمده است.</translation>
    </message>
    <message>
        <source>A heading of CustDesk&apos;s own exports.</source>
        <translation>سرستون خروجی خود CustDesk است.</translation>
    </message>
    <message>
        <source>The heading says so.</source>
        <translation>سرستون همین را می‌گوید.</translation>
    </message>
    <message>
        <source>The heading has words that say so.</source>
        <translation>واژه‌هایی در سرستون همین را می‌گویند.</translation>
    </message>
    <message>
        <source>The cell holds the error {error} instead of a value.</source>
        <translation>این خانه به‌جای مقدار خطای {error} دارد.</translation>
    </message>
    <message>
        <source>Only a part of this cell could be read. The whole text is in the notes.</source>
        <translation>فقط بخشی از این خانه خوانده شد. متن کامل در یادداشت‌هاست.</translation>
    </message>
    <message>
        <source>This date of birth is in the future. Check the year.</source>
        <translation>این تاریخ تولد در آینده است. سال را بررسی کنید.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>خودتان انتخاب کردید.</translation>
    </message>
</context>
<context>
    <name>may_we</name>
    <message>
        <source>The customer is archived.</source>
        <translation>این مشتری بایگانی شده است.</translation>
    </message>
    <message>
        <source>There is no such purpose, so nobody agreed to it.</source>
        <translation>چنین هدفی نیست، پس کسی به آن رضایت نداده است.</translation>
    </message>
    <message>
        <source>This purpose is no longer in use.</source>
        <translation>این هدف دیگر به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>Asked on {day} not to be contacted in this way.</source>
        <translation>در {day} خواست از این راه با او تماس نگیریم.</translation>
    </message>
    <message>
        <source>Nothing is recorded against it.</source>
        <translation>چیزی برخلاف آن ثبت نشده است.</translation>
    </message>
    <message>
        <source>No consent is on record.</source>
        <translation>رضایتی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Refused on {day}.</source>
        <translation>در {day} رضایت نداد.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {day}.</source>
        <translation>در {day} رضایت را پس گرفت.</translation>
    </message>
    <message>
        <source>The consent of {day} ended on {until}.</source>
        <translation>رضایت {day} در {until} پایان یافت.</translation>
    </message>
    <message>
        <source>Consent given on {day}.</source>
        <translation>در {day} رضایت داد.</translation>
    </message>
    <message>
        <source>Consent given on {day}, valid until {until}.</source>
        <translation>در {day} رضایت داد که تا {until} معتبر است.</translation>
    </message>
    <message>
        <source>Needed for the agreement with the customer.</source>
        <translation>برای توافق با مشتری لازم است.</translation>
    </message>
    <message>
        <source>Required by law.</source>
        <translation>قانون آن را لازم می‌داند.</translation>
    </message>
    <message>
        <source>Legitimate interest, and no objection is on record.</source>
        <translation>منفعت مشروع، و مخالفتی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Opted out of direct marketing on {day}.</source>
        <translation>در {day} از تبلیغات مستقیم انصراف داد.</translation>
    </message>
    <message>
        <source>Opted out of passing data to others on {day}.</source>
        <translation>در {day} از دادن داده‌ها به دیگران انصراف داد.</translation>
    </message>
    <message>
        <source>Opted out of decisions made by a computer alone on {day}.</source>
        <translation>در {day} از تصمیم‌گیری فقط با رایانه انصراف داد.</translation>
    </message>
    <message>
        <source>Opted out of the use of sensitive data on {day}.</source>
        <translation>در {day} از استفاده از داده‌های حساس انصراف داد.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>it is damaged, or asks for more than this program allows. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>آسیب دیده است یا بیش از آنچه این برنامه اجازه می‌دهد می‌خواهد. آن را در Excel یا LibreOffice باز کنید، دوباره به‌صورت xlsx ذخیره کنید و آن رونوشت را امتحان کنید.</translation>
    </message>
    <message>
        <source>it takes too long. Save only the sheet with the customers as a new .xlsx file and try that one.</source>
        <translation>بسیار طول می‌کشد. فقط برگهٔ مشتریان را به‌صورت یک فایل xlsx تازه ذخیره کنید و آن را امتحان کنید.</translation>
    </message>
    <message>
        <source>it holds too much for one go. Split it into smaller files.</source>
        <translation>برای یک بار بیش از اندازه بزرگ است. آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>Rows of totals were left out: {lines}.</source>
        <translation>ردیف‌های جمع کنار گذاشته شدند: {lines}.</translation>
    </message>
    <message>
        <source>Repeated headings were left out: row {lines}.</source>
        <translation>سرستون‌های تکراری کنار گذاشته شدند: ردیف {lines}.</translation>
    </message>
    <message>
        <source>Notes below the table were left out: row {lines}.</source>
        <translation>یادداشت‌های زیر جدول کنار گذاشته شدند: ردیف {lines}.</translation>
    </message>
    <message>
        <source>No headings were found; the columns are told by their letters.</source>
        <translation>سرستونی پیدا نشد؛ ستون‌ها با حرفشان نام برده می‌شوند.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>زیر سرستون‌ها ردیفی نیست.</translation>
    </message>
    <message>
        <source>it is not there. Check the folder and the name.</source>
        <translation>آنجا نیست. پوشه و نام را بررسی کنید.</translation>
    </message>
    <message>
        <source>it is not a file. Choose a spreadsheet or a text file.</source>
        <translation>فایل نیست. یک صفحه‌گسترده یا فایل متنی انتخاب کنید.</translation>
    </message>
    <message>
        <source>it may not be opened. Check its rights, and that no other program holds it.</source>
        <translation>اجازهٔ باز کردنش نیست. مجوزهای آن را بررسی کنید و ببینید برنامهٔ دیگری آن را باز نگه نداشته باشد.</translation>
    </message>
    <message>
        <source>it is larger than 200 MB. Split it into smaller files.</source>
        <translation>از ۲۰۰ مگابایت بزرگ‌تر است. آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>it holds more than five million filled cells, or very long texts. Split it into smaller files.</source>
        <translation>بیش از پنج میلیون خانهٔ پر یا متن‌های بسیار بلند دارد. آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>This workbook counts days from 1904 (old Macs do). Look at the dates in the preview.</source>
        <translation>این صفحه‌گسترده روزها را از سال ۱۹۰۴ می‌شمارد (مانند رایانه‌های قدیمی Mac). تاریخ‌ها را در پیش‌نمایش ببینید.</translation>
    </message>
    <message>
        <source>In this kind of file, cells with a formula error look empty. Save it as .xlsx if it has formulas.</source>
        <translation>در این گونه فایل، خانه‌هایی که فرمولشان خطا دارد خالی دیده می‌شوند. اگر فرمول دارد، آن را به‌صورت xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}, the first in {cell}.</source>
        <translation>خانه‌هایی که به‌جای مقدار خطای فرمول دارند: {count}، نخستین در {cell}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result: {count}, the first in {cell}. Open the file in Excel or LibreOffice and save it, so that they are calculated.</source>
        <translation>فرمول‌های بی‌نتیجه: {count}، نخستین در {cell}. فایل را در Excel یا LibreOffice باز و ذخیره کنید تا محاسبه شوند.</translation>
    </message>
    <message>
        <source>Hidden rows are read too: {count}.</source>
        <translation>ردیف‌های پنهان هم خوانده می‌شوند: {count}.</translation>
    </message>
    <message>
        <source>Row numbers repeat or go backwards in this sheet. Look at the rows in the preview.</source>
        <translation>شمارهٔ ردیف‌ها در این برگه تکرار می‌شود یا عقب می‌رود. ردیف‌ها را در پیش‌نمایش ببینید.</translation>
    </message>
    <message>
        <source>Merged areas: {count}. Only the first cell of each holds the value; the others count as empty.</source>
        <translation>ناحیه‌های ادغام‌شده: {count}. فقط نخستین خانهٔ هر کدام مقدار دارد؛ بقیه خالی به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>Numbers of more than 15 digits: {count}. Excel had already rounded their last digits; keep such numbers as text.</source>
        <translation>عددهای بیش از ۱۵ رقم: {count}. Excel پیش‌تر رقم‌های آخرشان را گرد کرده است؛ چنین عددهایی را به‌صورت متن نگه دارید.</translation>
    </message>
    <message>
        <source>Cells that claim to be numbers and are none: {count}.</source>
        <translation>خانه‌هایی که عدد نامیده شده‌اند و عدد نیستند: {count}.</translation>
    </message>
    <message>
        <source>Cells from which unprintable characters were taken out: {count}.</source>
        <translation>خانه‌هایی که نویسه‌های ناچاپی‌شان برداشته شد: {count}.</translation>
    </message>
    <message>
        <source>Cells longer than 32,767 characters, of which the rest was left out: {count}.</source>
        <translation>خانه‌های بلندتر از ۳۲٬۷۶۷ نویسه که بقیه‌شان کنار گذاشته شد: {count}.</translation>
    </message>
    <message>
        <source>Columns after number {most} were left out.</source>
        <translation>ستون‌های پس از شمارهٔ {most} کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>Cells in a column of dates that hold no possible date: {count}, the first in row {line}.</source>
        <translation>خانه‌هایی از ستون تاریخ که تاریخ ممکنی ندارند: {count}، نخستین در ردیف {line}.</translation>
    </message>
    <message>
        <source>it is damaged or was cut off while it was copied. Get it again, or open and save it in LibreOffice.</source>
        <translation>آسیب دیده یا هنگام رونوشت‌برداری نیمه‌کاره مانده است. آن را دوباره بگیرید، یا در LibreOffice باز و ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is damaged or was written in an unusual way. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>آسیب دیده یا به شیوه‌ای نامعمول نوشته شده است. آن را در Excel یا LibreOffice باز کنید، دوباره به‌صورت xlsx ذخیره کنید و آن رونوشت را امتحان کنید.</translation>
    </message>
    <message>
        <source>it is protected by a password. Open it in Excel or LibreOffice, remove the password and save a copy.</source>
        <translation>با رمز محافظت شده است. آن را در Excel یا LibreOffice باز کنید، رمز را بردارید و یک رونوشت ذخیره کنید.</translation>
    </message>
    <message>
        <source>it unpacks to far more than a customer list needs. Copy the table into a new workbook and try that one.</source>
        <translation>پس از باز شدن بسیار بزرگ‌تر از آن است که فهرست مشتریان لازم دارد. جدول را در یک صفحه‌گستردهٔ تازه رونوشت کنید و آن را امتحان کنید.</translation>
    </message>
    <message>
        <source>its parts contradict each other, so different programs would read different things. Save it again in Excel or LibreOffice.</source>
        <translation>بخش‌هایش با هم نمی‌خوانند، پس هر برنامه چیز دیگری از آن می‌خواند. آن را در Excel یا LibreOffice دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>it defines its own abbreviations (a DOCTYPE), which real spreadsheets never do. Save it again in Excel or LibreOffice.</source>
        <translation>کوته‌نوشت‌های خودش را تعریف می‌کند (DOCTYPE) که صفحه‌گستردهٔ واقعی هرگز چنین نمی‌کند. آن را در Excel یا LibreOffice دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>it holds no workbook. Choose the spreadsheet itself.</source>
        <translation>صفحه‌گسترده‌ای در آن نیست. خود صفحه‌گسترده را انتخاب کنید.</translation>
    </message>
    <message>
        <source>it is empty (0 bytes). Save or download it again.</source>
        <translation>خالی است (۰ بایت). آن را دوباره ذخیره یا دریافت کنید.</translation>
    </message>
    <message>
        <source>it is a Numbers document. In Numbers choose File, Export To, Excel.</source>
        <translation>سند برنامهٔ Numbers است. در Numbers از فهرست File گزینهٔ Export To و سپس Excel را انتخاب کنید.</translation>
    </message>
    <message>
        <source>it is a web page with another name. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>یک صفحهٔ وب با نام دیگر است. آن را در Excel یا LibreOffice باز کنید و به‌صورت xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is an XML file and no workbook. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>فایل XML است و صفحه‌گسترده نیست. آن را در Excel یا LibreOffice باز کنید و به‌صورت xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is a text document. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>سند متنی است. جدول را در یک صفحه‌گسترده رونوشت کنید و به‌صورت xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is a document and no spreadsheet. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>سند است و صفحه‌گسترده نیست. جدول را در یک صفحه‌گسترده رونوشت کنید و به‌صورت xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is a PDF. Ask for the spreadsheet it was made from, or copy its table into one.</source>
        <translation>فایل PDF است. صفحه‌گسترده‌ای را بخواهید که از آن ساخته شده، یا جدولش را در یک صفحه‌گسترده رونوشت کنید.</translation>
    </message>
    <message>
        <source>it is a picture. Ask for the list as a spreadsheet.</source>
        <translation>تصویر است. فهرست را به‌صورت صفحه‌گسترده بخواهید.</translation>
    </message>
    <message>
        <source>it is a program and no spreadsheet. Do not open it.</source>
        <translation>برنامه است و صفحه‌گسترده نیست. آن را باز نکنید.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it and choose the spreadsheet inside.</source>
        <translation>فایل فشرده است. آن را باز کنید و صفحه‌گستردهٔ درونش را انتخاب کنید.</translation>
    </message>
    <message>
        <source>it comes from a very old spreadsheet program. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>از یک برنامهٔ بسیار قدیمی صفحه‌گسترده است. آن را در Excel یا LibreOffice باز کنید و به‌صورت xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is a contact card (vCard). Export the contacts as CSV instead.</source>
        <translation>کارت مخاطب (vCard) است. به‌جای آن، مخاطبان را به‌صورت CSV خروجی بگیرید.</translation>
    </message>
    <message>
        <source>The file is called {suffix} but is really {kind}; it was read as that.</source>
        <translation>نام فایل {suffix} است ولی در واقع {kind} است؛ همان‌گونه خوانده شد.</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {count}. Choose one yourself if you want it.</source>
        <translation>برگه‌های پنهان خوانده نشدند: {count}. اگر یکی را می‌خواهید خودتان انتخابش کنید.</translation>
    </message>
    <message>
        <source>The sheet {sheet} looks most like a list of customers; others were left out.</source>
        <translation>برگهٔ {sheet} بیش از همه به فهرست مشتریان می‌ماند؛ بقیه کنار گذاشته شدند.</translation>
    </message>
    <message>
        <source>Sheets that cannot be read: {count}.</source>
        <translation>برگه‌هایی که خوانده نمی‌شوند: {count}.</translation>
    </message>
    <message>
        <source>it is neither a spreadsheet nor a text file this program knows. Save the list as .xlsx or .csv.</source>
        <translation>نه صفحه‌گسترده است و نه فایل متنی‌ای که این برنامه بشناسد. فهرست را به‌صورت xlsx یا csv ذخیره کنید.</translation>
    </message>
    <message>
        <source>there is no text encoding of that name. Choose another one.</source>
        <translation>رمزگذاری متنی به این نام نیست. یکی دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>Some characters could not be read as {encoding}; they show as �. Choose another encoding.</source>
        <translation>برخی نویسه‌ها با {encoding} خوانده نشدند؛ به‌صورت � دیده می‌شوند. رمزگذاری دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed, so the file was read line by line. Look at the preview.</source>
        <translation>یک علامت نقل‌قول باز شده و بسته نشده است، پس فایل خط به خط خوانده شد. پیش‌نمایش را ببینید.</translation>
    </message>
    <message>
        <source>it has no sheet of that name any more. Choose the file again.</source>
        <translation>دیگر برگه‌ای به این نام ندارد. فایل را دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>it has no sheet with cells. Choose another file.</source>
        <translation>برگه‌ای با خانهٔ پر ندارد. فایل دیگری انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Give a name, or the name of a company.</source>
        <translation>یک نام یا نام یک شرکت را بنویسید.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>خودتان این ردیف را کنار گذاشتید.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it in digits, for example {example}.</source>
        <translation>این مبلغ نیست. آن را با رقم بنویسید، مثلاً {example}.</translation>
    </message>
    <message>
        <source>It is not clear whether the sign before the last three digits marks thousands or decimals. Check it.</source>
        <translation>روشن نیست نشانهٔ پیش از سه رقم آخر هزارگان را نشان می‌دهد یا اعشار را. بررسی کنید.</translation>
    </message>
    <message>
        <source>Rounded to two decimals. Check the amount.</source>
        <translation>تا دو رقم اعشار گرد شد. مبلغ را بررسی کنید.</translation>
    </message>
    <message>
        <source>This amount is too large. Check its digits.</source>
        <translation>این مبلغ بیش از اندازه بزرگ است. رقم‌های آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>رقم‌های کنترل این شبا (IBAN) نمی‌خوانند. آن را با برگهٔ بانک بسنجید.</translation>
    </message>
    <message>
        <source>This is not an IBAN. Check the account, or write its IBAN.</source>
        <translation>این شبا (IBAN) نیست. حساب را بررسی کنید یا شبای آن را بنویسید.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose one: {choices}.</source>
        <translation>این یکی از گزینه‌ها نیست. یکی را انتخاب کنید: {choices}.</translation>
    </message>
    <message>
        <source>M can mean more than one thing. Write the whole word.</source>
        <translation>حرف M بیش از یک معنا دارد. واژه را کامل بنویسید.</translation>
    </message>
    <message>
        <source>This country is not known. Write its name, or its two letters, for example ES.</source>
        <translation>این کشور شناخته نیست. نامش را بنویسید یا دو حرف آن را، مثلاً IR.</translation>
    </message>
    <message>
        <source>Day before month: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>روز پیش از ماه: {count} تاریخ از {total} تاریخ را فقط این‌گونه می‌توان خواند و هیچ‌یک را وارونه نه.</translation>
    </message>
    <message>
        <source>Month before day: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>ماه پیش از روز: {count} تاریخ از {total} تاریخ را فقط این‌گونه می‌توان خواند و هیچ‌یک را وارونه نه.</translation>
    </message>
    <message>
        <source>Year first: {count} of {total} dates are written so.</source>
        <translation>نخست سال: {count} تاریخ از {total} تاریخ این‌گونه نوشته شده‌اند.</translation>
    </message>
    <message>
        <source>All {total} dates can be read with the day or the month first. Choose.</source>
        <translation>همهٔ {total} تاریخ را هم با روز در آغاز و هم با ماه در آغاز می‌توان خواند. انتخاب کنید.</translation>
    </message>
    <message>
        <source>Some dates have the day first ({days}) and some the month ({months}). Choose, and check the others.</source>
        <translation>در برخی تاریخ‌ها روز نخست می‌آید ({days}) و در برخی ماه ({months}). انتخاب کنید و بقیه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The order of day and month does not matter here.</source>
        <translation>ترتیب روز و ماه در اینجا مهم نیست.</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 1985.</source>
        <translation>سال را با چهار رقم بنویسید، مثلاً ۱۳۶۴.</translation>
    </message>
    <message>
        <source>Write day, month and year, for example 1985-03-27.</source>
        <translation>روز، ماه و سال را بنویسید، مثلاً ۱۳۶۴/۰۱/۰۷.</translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation>چنین روزی نیست. روز و ماه را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is no month {month}. Check the order of day and month.</source>
        <translation>ماه {month} نیست. ترتیب روز و ماه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The year {year} is too far away. Check the year.</source>
        <translation>سال {year} بیش از اندازه دور است. سال را بررسی کنید.</translation>
    </message>
    <message>
        <source>Read from a spreadsheet&apos;s count of days. Check the date.</source>
        <translation>از شمارش روزهای صفحه‌گسترده خوانده شد. تاریخ را بررسی کنید.</translation>
    </message>
    <message>
        <source>Write the address with an @, for example name@example.com.</source>
        <translation>نشانی را با @ بنویسید، مثلاً name@example.com.</translation>
    </message>
    <message>
        <source>Take the spaces out of the e-mail address.</source>
        <translation>فاصله‌ها را از نشانی ایمیل بردارید.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete. Write it as in name@example.com.</source>
        <translation>بخش پس از @ کامل نیست. مانند name@example.com بنویسید.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look for a missing, doubled or wrong character.</source>
        <translation>این نشانی ایمیل نیست. ببینید نویسه‌ای جا افتاده، تکراری یا نادرست نباشد.</translation>
    </message>
    <message>
        <source>Only the first address was kept. Add the others in their own field.</source>
        <translation>فقط نخستین نشانی نگه داشته شد. بقیه را در کادر خودشان بیفزایید.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened this number. Format its column as text and write all the digits.</source>
        <translation>صفحه‌گسترده این شماره را کوتاه کرده است. قالب ستونش را متن کنید و همهٔ رقم‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>This language is not known. Write its name, or its two letters, for example es.</source>
        <translation>این زبان شناخته نیست. نامش را بنویسید یا دو حرف آن را، مثلاً fa.</translation>
    </message>
    <message>
        <source>There is no phone number here. Write it in digits.</source>
        <translation>اینجا شمارهٔ تلفنی نیست. آن را با رقم بنویسید.</translation>
    </message>
    <message>
        <source>This phone number is too short. Write it with its area code.</source>
        <translation>این شمارهٔ تلفن بیش از اندازه کوتاه است. آن را با پیش‌شماره بنویسید.</translation>
    </message>
    <message>
        <source>This is too long for one phone number. Write one number in each field.</source>
        <translation>این برای یک شمارهٔ تلفن بیش از اندازه بلند است. در هر کادر یک شماره بنویسید.</translation>
    </message>
    <message>
        <source>This is not a phone number of its country. Check the digits, or start with + and the country code.</source>
        <translation>این شمارهٔ تلفن کشور خودش نیست. رقم‌ها را بررسی کنید، یا با + و کد کشور آغاز کنید.</translation>
    </message>
    <message>
        <source>The country of this phone number is not known. Start with + and the country code.</source>
        <translation>کشور این شمارهٔ تلفن شناخته نیست. با + و کد کشور آغاز کنید.</translation>
    </message>
    <message>
        <source>Only the first phone number was kept. Add the others in their own field.</source>
        <translation>فقط نخستین شمارهٔ تلفن نگه داشته شد. بقیه را در کادر خودشان بیفزایید.</translation>
    </message>
    <message>
        <source>Only the number was kept. Put the words beside it in the notes.</source>
        <translation>فقط شماره نگه داشته شد. واژه‌های کنار آن را در یادداشت‌ها بنویسید.</translation>
    </message>
    <message>
        <source>Read as a number with its country code. Check it and add the +.</source>
        <translation>به‌صورت شماره‌ای با کد کشور خوانده شد. بررسی کنید و نشانهٔ + را بیفزایید.</translation>
    </message>
    <message>
        <source>Postcodes of this country have {count} digits. Add the zero at the start if one was lost.</source>
        <translation>کدهای پستی این کشور {count} رقم دارند. اگر صفر آغاز آن افتاده، بیفزایید.</translation>
    </message>
    <message>
        <source>This is not a postcode of its country. It looks like {example}.</source>
        <translation>این کد پستی کشور خودش نیست. باید مانند {example} باشد.</translation>
    </message>
    <message>
        <source>This is too long for a postcode. Write only the postcode.</source>
        <translation>این برای کد پستی بیش از اندازه بلند است. فقط کد پستی را بنویسید.</translation>
    </message>
    <message>
        <source>The check digits of this number do not fit its country. Compare it with the document.</source>
        <translation>رقم‌های کنترل این شماره با کشورش نمی‌خوانند. آن را با مدرک بسنجید.</translation>
    </message>
    <message>
        <source>This number is one digit repeated. Compare it with the document.</source>
        <translation>این شماره تکرار یک رقم است. آن را با مدرک بسنجید.</translation>
    </message>
    <message>
        <source>A zero at the start seems to be missing. Write all {count} digits of this number.</source>
        <translation>گویا صفری از آغاز آن افتاده است. هر {count} رقم این شماره را بنویسید.</translation>
    </message>
    <message>
        <source>Choose the country of this number, so that it can be checked.</source>
        <translation>کشور این شماره را انتخاب کنید تا بتوان آن را بررسی کرد.</translation>
    </message>
    <message>
        <source>A tax number has digits. Write it as on the document.</source>
        <translation>شمارهٔ مالیاتی رقم دارد. آن را همان‌گونه که در مدرک است بنویسید.</translation>
    </message>
    <message>
        <source>This is too long for a tax number. Write only the number.</source>
        <translation>این برای شمارهٔ مالیاتی بیش از اندازه بلند است. فقط شماره را بنویسید.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>بنویسید بله یا نه.</translation>
    </message>
</context>
</TS>

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
    <name>Asked</name>
    <message>
        <source>What we ask</source>
        <translation>چه می‌پرسیم</translation>
    </message>
    <message>
        <source>The form of a customer shows only what your shop asks for. Do not ask what you do not need: that is quicker, and the law wants it so (GDPR, Article 5(1)(c)). What is stored already stays, and is shown.</source>
        <translation>فرم مشتری فقط آنچه را نشان می‌دهد که فروشگاه شما می‌پرسد. آنچه لازم ندارید نپرسید: کار زودتر پیش می‌رود و قانون هم همین را می‌خواهد (GDPR، مادهٔ ۵، بند ۱ (c)). آنچه از پیش ذخیره شده می‌ماند و نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Choose the fields …</source>
        <translation>انتخاب کادرها …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields left out</source>
        <translation>
            <numerusform>%Ln کادر کنار گذاشته شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه‌چیز</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Tick what your shop needs. The reason stands beside the field, so that everybody can tell it.</source>
        <translation>آنچه را فروشگاه شما لازم دارد علامت بزنید. دلیل کنار کادر می‌آید تا همه بتوانند آن را بگویند.</translation>
    </message>
    <message>
        <source>Only the usual ones</source>
        <translation>فقط کادرهای معمول</translation>
    </message>
    <message>
        <source>Names and the kind are always asked.</source>
        <translation>نام‌ها و نوع مشتری همیشه پرسیده می‌شوند.</translation>
    </message>
    <message>
        <source>Why? For example: for deliveries</source>
        <translation>چرا؟ مثلاً: برای فرستادن کالا</translation>
    </message>
    <message>
        <source>Why we ask for: {field}</source>
        <translation>چرا می‌پرسیم: {field}</translation>
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
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <translation>امروز {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>دیروز {time}</translation>
    </message>
    <message>
        <source>{when}, {size}</source>
        <translation>{when}، {size}</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {reason}</source>
        <translation>نسخهٔ پشتیبان امروز ساخته نشد. {reason}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>One is made by itself each day. The newest fourteen are kept beside the vault.</source>
        <translation>هر روز یکی خودبه‌خود ساخته می‌شود. چهارده نسخهٔ تازه‌تر کنار گاوصندوق نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Only the owners and the recovery sheet open a backup. Keep one copy away from this PC, such as on a stick at home: fire and thieves take the PC with all that lies on it.</source>
        <translation>نسخهٔ پشتیبان را فقط مالکان و برگهٔ بازیابی باز می‌کنند. یک نسخه را دور از این رایانه نگه دارید، مثلاً روی فلشی در خانه: آتش و دزد رایانه را با هر چه در آن است می‌برند.</translation>
    </message>
    <message>
        <source>Customers who were erased are still in the backups made before. When one is restored they are erased again, if the folder of this vault or a newer backup is there to tell of it.</source>
        <translation>مشتریان پاک‌شده هنوز در نسخه‌های پشتیبان پیشین هستند. وقتی یکی از این نسخه‌ها بازگردانده شود، دوباره پاک می‌شوند، به شرطی که پوشهٔ این گاوصندوق یا نسخهٔ پشتیبان تازه‌تری باشد که از آن خبر دهد.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری اکنون</translation>
    </message>
    <message>
        <source>Back up to another place …</source>
        <translation>پشتیبان‌گیری در جای دیگر …</translation>
    </message>
    <message>
        <source>Newest backup: {backup}</source>
        <translation>تازه‌ترین نسخهٔ پشتیبان: {backup}</translation>
    </message>
    <message>
        <source>Newest backup: none yet</source>
        <translation>تازه‌ترین نسخهٔ پشتیبان: هنوز هیچ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>زمانش رسیده</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>به‌روز</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>نسخهٔ پشتیبان کجا گذاشته شود؟</translation>
    </message>
    <message>
        <source>This is the folder of the vault. Choose another, as on a stick.</source>
        <translation>این پوشهٔ خود گاوصندوق است. پوشهٔ دیگری انتخاب کنید، مثلاً روی فلش.</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>در حال ساختن نسخهٔ پشتیبان …</translation>
    </message>
    <message>
        <source>The backup is made. It lies in {place}.</source>
        <translation>نسخهٔ پشتیبان ساخته شد. جای آن: {place}.</translation>
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
    <name>Chart</name>
    <message>
        <source>Show as chart</source>
        <translation>نمایش نمودار</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>نمایش جدول</translation>
    </message>
</context>
<context>
    <name>Choices</name>
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
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>بزرگ‌ترین</translation>
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
        <source>When two customers became one</source>
        <translation>با یکی شدن دو مشتری</translation>
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
    <name>ConsentForm</name>
    <message>
        <source>What may we do with your data?</source>
        <translation>با داده‌های شما چه کارهایی می‌توانیم بکنیم؟</translation>
    </message>
    <message>
        <source>You are free to say yes or no to each question. A no has no drawback for you. You can take back a yes at any time, as easily as you gave it: tell us at {shop}. What was done until then remains lawful.</source>
        <translation>آزادید به هر پرسش بله یا نه بگویید. نه گفتن هیچ زیانی برای شما ندارد. هر زمان می‌توانید بله را پس بگیرید، به همان آسانی که گفته بودید: در {shop} به ما بگویید. آنچه تا آن زمان انجام شده قانونی می‌ماند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>شمارهٔ مشتری</translation>
    </message>
    <message>
        <source>Phone or e-mail, if you want to be reached there</source>
        <translation>تلفن یا ایمیل، اگر می‌خواهید از آن راه با شما تماس بگیریم</translation>
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
        <source>Your answers</source>
        <translation>پاسخ‌های شما</translation>
    </message>
    <message>
        <source>We do this unless you object: a no is enough.</source>
        <translation>این کار را می‌کنیم مگر آنکه مخالف باشید: یک نه بس است.</translation>
    </message>
    <message>
        <source>A yes ends by itself after this many months: {months}.</source>
        <translation>بله پس از این شمار ماه خودبه‌خود پایان می‌یابد: {months}.</translation>
    </message>
    <message>
        <source>May we contact you in these ways?</source>
        <translation>اجازه داریم از این راه‌ها با شما تماس بگیریم؟</translation>
    </message>
    <message>
        <source>Whatever you answered above, you can also say no to all of this</source>
        <translation>هر پاسخی که در بالا داده باشید، به همهٔ این‌ها هم می‌توانید نه بگویید</translation>
    </message>
    <message>
        <source>I do not want it</source>
        <translation>نمی‌خواهم</translation>
    </message>
    <message>
        <source>What we do without asking, because it is needed</source>
        <translation>آنچه بدون پرسیدن انجام می‌دهیم، چون لازم است</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>I have read the privacy notice on this paper. You get a copy if you ask for it.</source>
        <translation>اطلاعیهٔ حریم خصوصی روی این برگه را خوانده‌ام. اگر بخواهید، نسخه‌ای از آن به شما داده می‌شود.</translation>
    </message>
    <message>
        <source>Questions about your data?</source>
        <translation>دربارهٔ داده‌های خود پرسشی دارید؟</translation>
    </message>
    <message>
        <source>Ask {contact}.</source>
        <translation>از {contact} بپرسید.</translation>
    </message>
    <message>
        <source>Ask at {shop}.</source>
        <translation>در {shop} بپرسید.</translation>
    </message>
    <message>
        <source>You may also complain to the data protection authority of your country.</source>
        <translation>می‌توانید به نهاد حفاظت از داده‌های کشورتان هم شکایت کنید.</translation>
    </message>
    <message>
        <source>Number of this paper: {code}</source>
        <translation>شمارهٔ این برگه: {code}</translation>
    </message>
    <message>
        <source>For the shop: recorded on, by</source>
        <translation>برای فروشگاه: تاریخ ثبت، ثبت‌کننده</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>اطلاعیهٔ حریم خصوصی، نسخهٔ {version}</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>چاپ‌شده در {date}</translation>
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
        <source>Paste from clipboard</source>
        <translation>چسباندن رونوشت</translation>
    </message>
    <message>
        <source>Takes a signature or an address apart and fills it in</source>
        <translation>امضا یا نشانی را به بخش‌هایش جدا می‌کند و در کادرها می‌نویسد</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy it first.</source>
        <translation>متنی برای چسباندن نیست. نخست از آن رونوشت بگیرید.</translation>
    </message>
    <message>
        <source>Not filled in, because something stands there: {fields}</source>
        <translation>نوشته نشد، چون آنجا از پیش چیزی هست: {fields}</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>رفتن به مشکل بعدی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln مشکل</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>باز کردن همان مشتری</translation>
    </message>
    <message>
        <source>Somebody with these data was erased from this vault. Enter them again only if they want it so.</source>
        <translation>کسی با این داده‌ها از این گاوصندوق پاک شده است. فقط اگر خودش بخواهد دوباره ثبتش کنید.</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (بایگانی‌شده)</translation>
    </message>
    <message>
        <source>Looks like {name}, {number}: {reasons}</source>
        <translation>مانند {name}، {number}، است: {reasons}</translation>
    </message>
    <message>
        <source>Suggested: most of your customers with this postcode.</source>
        <translation>پیشنهاد: بیشتر مشتریان شما با این کد پستی همین را دارند.</translation>
    </message>
    <message>
        <source>Filled in from the postcode: {city}</source>
        <translation>از روی کد پستی نوشته شد: {city}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled in</source>
        <translation>
            <numerusform>%Ln کادر پر شد</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>چرا می‌پرسیم: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phones</source>
        <translation>
            <numerusform>%Ln تلفن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln ایمیل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln نشانی</numerusform>
        </translation>
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
        <translation>نام کامل</translation>
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
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>در این نما بخشی از تلفن، ایمیل و خیابان پوشانده می‌شود.</translation>
    </message>
    <message>
        <source>Show everything you may see</source>
        <translation>نمایش هر آنچه اجازهٔ دیدنش را دارید</translation>
    </message>
    <message>
        <source>The log notes that you looked at all of it.</source>
        <translation>در گزارش نوشته می‌شود که همهٔ آن را دیدید.</translation>
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
        <source>Search by name, phone, e-mail, number or town</source>
        <translation>جست‌وجو با نام، تلفن، ایمیل، شماره یا شهر</translation>
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
        <source>You see the customers in: {lens}</source>
        <translation>مشتریان را در این نما می‌بینید: {lens}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>هیچ‌کس کنار گذاشته نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln نفر کنار گذاشته شد:</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: {channel}</source>
        <translation>تماس: {channel}</translation>
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
        <source>Print this list</source>
        <translation>چاپ این فهرست</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Your role may not copy from the list, because it may not export it.</source>
        <translation>نقش شما اجازهٔ رونوشت گرفتن از فهرست را ندارد، چون اجازهٔ خروجی گرفتن از آن را ندارد.</translation>
    </message>
    <message>
        <source>That is too much to copy. Export it into a file instead.</source>
        <translation>این برای رونوشت زیاد است. به‌جای آن در یک فایل خروجی بگیرید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) copied. Paste them where you want.</source>
        <translation>
            <numerusform>از %Ln مشتری رونوشت گرفته شد. هر جا می‌خواهید بچسبانید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several customers</source>
        <translation>چند مشتری</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>ویرایش همه</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>لغو انتخاب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>پالایه</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>در حال جست‌وجو …</translation>
    </message>
    <message>
        <source>Try fewer letters, fewer filters, or look among the archived customers.</source>
        <translation>حروف کمتر یا پالایه‌های کمتر را بیازمایید، یا میان مشتریان بایگانی‌شده بگردید.</translation>
    </message>
    <message>
        <source>Show the log of this customer</source>
        <translation>نمایش گزارش این مشتری</translation>
    </message>
    <message>
        <source>Close the customer</source>
        <translation>بستن مشتری</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Why do you need to see this?</source>
        <translation>چرا باید این را ببینید؟</translation>
    </message>
    <message>
        <source>The log keeps your name, the time and the reason.</source>
        <translation>گزارش، نام شما، زمان و دلیل را نگه می‌دارد.</translation>
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
    <message numerus="yes">
        <source>Hidden again in %Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانیهٔ دیگر دوباره پنهان می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>More to do with this customer</source>
        <translation>کارهای دیگر با این مشتری</translation>
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
    <name>Erasure</name>
    <message>
        <source>The customer asked for it</source>
        <translation>مشتری آن را خواست</translation>
    </message>
    <message>
        <source>The data is no longer needed</source>
        <translation>به این داده‌ها دیگر نیازی نیست</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>به‌اشتباه ثبت شده</translation>
    </message>
    <message>
        <source>A law or an authority orders it</source>
        <translation>حکم قانون یا یک نهاد رسمی</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>پاک کردن برای همیشه …</translation>
    </message>
    <message>
        <source>Erased: person {id}. The log says so, and nothing else does.</source>
        <translation>پاک شد: شخص {id}. این را گزارش می‌گوید و دیگر هیچ‌جا چیزی از او نیست.</translation>
    </message>
    <message>
        <source>Erased: person {id}. Traces in the file go when the vault is opened next time.</source>
        <translation>پاک شد: شخص {id}. ردپاهایی که در فایل مانده، بار بعد که گاوصندوق باز شود از میان می‌رود.</translation>
    </message>
    <message>
        <source>Erase a customer for good</source>
        <translation>پاک کردن مشتری برای همیشه</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب کنید</translation>
    </message>
    <message>
        <source>Type the customer’s number, {number}, so that nobody is erased by a slip</source>
        <translation>شمارهٔ مشتری، {number}، را بنویسید تا کسی به‌اشتباه پاک نشود</translation>
    </message>
    <message>
        <source>Erasing, and clearing the traces …</source>
        <translation>در حال پاک کردن و زدودن ردپاها …</translation>
    </message>
    <message>
        <source>All that was ever known of {name} goes. Nothing brings it back, and there is no undo.</source>
        <translation>هر آنچه تا کنون از {name} دانسته بود از میان می‌رود. هیچ‌چیز آن را باز نمی‌آورد و این کار برگشت ندارد.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>چه از میان می‌رود</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>چه می‌ماند</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Forms with unsaved typing: {count}, of other people: {others}</source>
        <translation>فرم‌های ذخیره‌نشده: {count}، از دیگران: {others}</translation>
    </message>
    <message>
        <source>The card, with phones, e-mails and addresses: {count}</source>
        <translation>کارت مشتری، با تلفن‌ها، ایمیل‌ها و نشانی‌ها: {count}</translation>
    </message>
    <message>
        <source>Sealed values: {count}</source>
        <translation>مقدارهای مهرشده: {count}</translation>
    </message>
    <message>
        <source>Answers about consent: {count}</source>
        <translation>پاسخ‌های رضایت: {count}</translation>
    </message>
    <message>
        <source>Earlier changes, with the values before and after: {count}</source>
        <translation>تغییرهای پیشین، با مقدارهای پیش و پس از تغییر: {count}</translation>
    </message>
    <message>
        <source>Views for everybody that name this person: {count}</source>
        <translation>نماهایی که برای همه‌اند و از این شخص نام می‌برند: {count}</translation>
    </message>
    <message>
        <source>The log goes on saying that person {id} was erased, when, by whom and why. It says nothing else of the person.</source>
        <translation>گزارش همچنان می‌گوید که شخص {id} پاک شده است، و کی، به دست چه کسی و چرا. چیز دیگری از این شخص نمی‌گوید.</translation>
    </message>
    <message>
        <source>Marks stay, too, that nobody can read: by them the program notices if an old file would bring the person in again, and asks.</source>
        <translation>نشانه‌هایی هم می‌ماند که هیچ‌کس نمی‌تواند بخواند: برنامه از روی آن‌ها پی می‌برد که فایلی کهنه دارد این شخص را دوباره وارد می‌کند، و می‌پرسد.</translation>
    </message>
    <message>
        <source>Backups made before still hold the person until they are thrown away: {count} beside the vault, where each is gone after fourteen newer ones, and those you keep elsewhere. When one is restored, the person is erased again, if this vault or a newer backup is there to tell of it.</source>
        <translation>نسخه‌های پشتیبان پیشین تا وقتی دور انداخته شوند هنوز این شخص را در خود دارند: {count} نسخه کنار گاوصندوق، که هر کدام پس از چهارده نسخهٔ تازه‌تر از میان می‌رود، و آن‌هایی که جای دیگر نگه می‌دارید. اگر آن‌ها را بازگردانید، کسی که این گاوصندوق یا نسخهٔ پشتیبان تازه‌تری از پاک شدنش خبر دارد برنمی‌گردد.</translation>
    </message>
    <message>
        <source>Files and papers that were given out since the customer was entered, and may hold the person: {count}. Ask whoever has them. The newest: {files}</source>
        <translation>فایل‌ها و برگه‌هایی که از زمان ثبت مشتری بیرون داده شده‌اند و شاید این شخص در آن‌ها باشد: {count}. از هر کس که آن‌ها را دارد بپرسید. تازه‌ترین‌ها: {files}</translation>
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
        <source>Give data to somebody else</source>
        <translation>دادن داده به شخص دیگر</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>The name of the person or company, as the log shall keep it.</source>
        <translation>نام شخص یا شرکت، همان‌گونه که در گزارش نگه داشته شود.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>مبنا را انتخاب کنید</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>بر چه مبنایی</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>The active customers, without whoever wants no data passed to others. The log keeps who got it and why.</source>
        <translation>مشتریان فعال، بدون کسانی که نمی‌خواهند داده‌هایشان به دیگران داده شود. گزارش نگه می‌دارد که چه کسی آن‌ها را گرفت و چرا.</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>نام گیرندهٔ داده‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>Choose why you may give it.</source>
        <translation>انتخاب کنید چرا اجازهٔ دادن آن را دارید.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>دست‌کم یک ستون انتخاب کنید.</translation>
    </message>
    <message>
        <source>The customers that the list finds now, in its order and with its columns.</source>
        <translation>مشتریانی که فهرست اکنون پیدا می‌کند، با همان ترتیب و همان ستون‌ها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen customer(s), with the columns of the list.</source>
        <translation>
            <numerusform>%Ln مشتری انتخاب‌شده، با ستون‌های فهرست.</numerusform>
        </translation>
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
        <source>Document (*{ending})</source>
        <translation>سند (*{ending})</translation>
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
        <source>Give data to somebody else …</source>
        <translation>دادن داده به شخص دیگر …</translation>
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
    <name>Filter</name>
    <message>
        <source>Consent given</source>
        <translation>رضایت داده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رضایت نداده</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>رضایت را پس گرفته</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>Consent ends within 30 days</source>
        <translation>رضایت تا ۳۰ روز دیگر پایان می‌یابد</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>رضایت پایان یافته</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>نمی‌خواهد</translation>
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
        <source>Entered</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>Archived or not</source>
        <translation>بایگانی‌شده یا نه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>نیازمند بررسی</translation>
    </message>
    <message>
        <source>A phone that is no number of its country</source>
        <translation>تلفنی که شمارهٔ کشور خود نیست</translation>
    </message>
    <message>
        <source>No phone and no e-mail</source>
        <translation>بی تلفن و بی ایمیل</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>بی نشانی</translation>
    </message>
    <message>
        <source>Only half a name</source>
        <translation>نام نیمه‌کاره</translation>
    </message>
    <message>
        <source>Shares a phone or an e-mail</source>
        <translation>تلفن یا ایمیل مشترک با دیگری</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>افزودن پالایه</translation>
    </message>
    <message>
        <source>narrow sort condition</source>
        <translation>محدود کردن مرتب کردن شرط</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>دست‌کم یکی از این‌ها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message>
        <source>Filters on what you do not see now were taken away.</source>
        <translation>پالایه‌های آنچه اکنون نمی‌بینید برداشته شدند.</translation>
    </message>
    <message>
        <source>Enter changes this filter, Delete takes it away.</source>
        <translation>کلید Enter این پالایه را تغییر می‌دهد، Delete آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>برداشتن: {filter}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>همهٔ این‌ها</translation>
    </message>
    <message>
        <source>How the filters count</source>
        <translation>پالایه‌ها چگونه با هم به کار روند</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>برداشتن همه</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>برداشتن همهٔ پالایه‌ها</translation>
    </message>
    <message>
        <source>There are many filters already. Take one away first.</source>
        <translation>پالایه‌ها از پیش زیادند. نخست یکی را بردارید.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>برابر است با</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>آغاز می‌شود با</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>خالی است</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>پر شده است</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>یکی است از</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>همه را دارد</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>هیچ‌یک نیست از</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>در یک روز</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>پیش از یک روز</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>پس از یک روز</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>از … تا …</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>در روزهای گذشته</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>پیش‌تر از</translation>
    </message>
    <message>
        <source>birthday in the next days</source>
        <translation>زادروز در روزهای آینده</translation>
    </message>
    <message>
        <source>birthday in a month</source>
        <translation>زادروز در یک ماه</translation>
    </message>
    <message>
        <source>over</source>
        <translation>بیش از</translation>
    </message>
    <message>
        <source>under</source>
        <translation>کمتر از</translation>
    </message>
    <message>
        <source>{values} or {last}</source>
        <translation>{values} یا {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>{field} in the last %Ln day(s)</source>
        <translation>
            <numerusform>{field} در %Ln روز گذشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} more than %Ln day(s) ago</source>
        <translation>
            <numerusform>{field} بیش از %Ln روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the next %Ln day(s)</source>
        <translation>
            <numerusform>زادروز در %Ln روز آینده</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} {value} است</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} «{value}» را دارد</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} با «{value}» آغاز می‌شود</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field} خالی است</translation>
    </message>
    <message>
        <source>{field} is filled in</source>
        <translation>{field} پر شده است</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: نه {value}</translation>
    </message>
    <message>
        <source>{field} on {value}</source>
        <translation>{field} در {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} پیش از {value}</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} پس از {value}</translation>
    </message>
    <message>
        <source>{field} from {value} to {last}</source>
        <translation>{field} از {value} تا {last}</translation>
    </message>
    <message>
        <source>Birthday in {value}</source>
        <translation>زادروز در {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field} بیش از {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field} کمتر از {value}</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>تغییر پالایه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>کادر</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>بگویید چه چیزی جست‌وجو شود.</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>چند حرف بنویسید</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>هنوز چیزی برای انتخاب نیست.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>چه جست‌وجو شود</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>دست‌کم یکی را علامت بزنید.</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>روزی را بنویسید.</translation>
    </message>
    <message>
        <source>Give an amount.</source>
        <translation>مبلغی را بنویسید.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>کدام</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>واپسین روز</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
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
        <source>Text</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>FirstTour</name>
    <message>
        <source>Find anybody here: type a few letters of a name, a phone or a town. Ctrl+F brings you here.</source>
        <translation>هر کسی را اینجا پیدا کنید: چند حرف از نام، تلفن یا شهر را بنویسید. Ctrl+F شما را به اینجا می‌آورد.</translation>
    </message>
    <message>
        <source>A new customer begins here, or with Ctrl+N. Enter goes to the next field, Ctrl+S saves.</source>
        <translation>مشتری جدید از اینجا آغاز می‌شود، یا با Ctrl+N. کلید Enter به کادر بعدی می‌رود، Ctrl+S ذخیره می‌کند.</translation>
    </message>
    <message>
        <source>A list that you have already comes in here, from a spreadsheet or from the phone. You see what would happen before anything is written.</source>
        <translation>فهرستی که از پیش دارید از اینجا وارد می‌شود، از صفحه‌گسترده یا از تلفن. پیش از آنکه چیزی نوشته شود می‌بینید چه خواهد شد.</translation>
    </message>
    <message>
        <source>This says how much of the customers is shown. Beside each customer you see whether you may write, call or send post.</source>
        <translation>این می‌گوید از مشتریان چه اندازه نشان داده می‌شود. کنار هر مشتری می‌بینید اجازه دارید بنویسید، زنگ بزنید یا نامه بفرستید یا نه.</translation>
    </message>
    <message>
        <source>Ctrl+K finds all that the program can do. F1 explains the screen that you are on. In the help you find this tour again, and a sample shop to play in.</source>
        <translation>کلید Ctrl+K هر کاری را که برنامه بلد است پیدا می‌کند. F1 صفحه‌ای را که در آن هستید توضیح می‌دهد. در راهنما این گردش را دوباره می‌یابید، و فروشگاه نمونه‌ای برای تمرین.</translation>
    </message>
    <message>
        <source>Tour: {step} of {steps}</source>
        <translation>گردش: {step} از {steps}</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>رد شدن از گردش</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>بسته</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Width of the list</source>
        <translation>پهنای فهرست</translation>
    </message>
    <message>
        <source>The left and right arrow keys change it.</source>
        <translation>کلیدهای جهت‌دار چپ و راست آن را تغییر می‌دهند.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Whoever can open the vault can read its ordinary fields with other tools. Encryption keeps them from the sealed values that their role may not see, and from forging log entries of other people. Everywhere else it is this program that stops them.</source>
        <translation>هر کس بتواند گاوصندوق را باز کند می‌تواند کادرهای عادی آن را با ابزارهای دیگر هم بخواند. رمزنگاری نمی‌گذارد مقدارهای مهرشده‌ای را که نقشش اجازه ندارد ببیند یا رویدادهای دیگران را در گزارش جعل کند. در هر جای دیگر فقط همین برنامه جلو او را می‌گیرد.</translation>
    </message>
    <message>
        <source>This program asks for a time code when you sign in. It keeps out a colleague who saw you type your passphrase and sits down at this program. It does not protect a copy of the vault: another program would not ask for it.</source>
        <translation>این برنامه هنگام ورود کد زمانی می‌خواهد. این کد جلو همکاری را می‌گیرد که نوشتن گذرعبارت شما را دیده و پای همین برنامه می‌نشیند. از رونوشت گاوصندوق محافظت نمی‌کند: برنامهٔ دیگر آن را نمی‌پرسد.</translation>
    </message>
    <message>
        <source>A key file lies on a USB stick and is a part of the key itself: without it your passphrase opens nothing, here or in any other program. So it protects a stolen vault too, as long as the stick was not stolen with it.</source>
        <translation>فایل کلید روی فلش USB است و بخشی از خود کلید است: بدون آن گذرعبارت شما هیچ‌چیز را باز نمی‌کند، نه اینجا و نه در برنامهٔ دیگر. پس از گاوصندوق دزدیده‌شده هم محافظت می‌کند، به شرطی که فلش با آن دزدیده نشده باشد.</translation>
    </message>
    <message>
        <source>A thief with the PC, the vault folder or a backup, while the vault is closed</source>
        <translation>دزدی که رایانه، پوشهٔ گاوصندوق یا نسخهٔ پشتیبان را دارد، وقتی گاوصندوق بسته است</translation>
    </message>
    <message>
        <source>Everything inside, down to the names of the customers.</source>
        <translation>همهٔ آنچه درون آن است، حتی نام مشتریان.</translation>
    </message>
    <message>
        <source>How large the vault is and how many users it has. A weak passphrase can be guessed; five random words or a key file cannot.</source>
        <translation>اندازهٔ گاوصندوق و شمار کاربران آن. گذرعبارت سست را می‌توان حدس زد؛ پنج واژهٔ تصادفی یا فایل کلید را نه.</translation>
    </message>
    <message>
        <source>Somebody at a PC where the vault is open</source>
        <translation>کسی پای رایانه‌ای که گاوصندوق در آن باز است</translation>
    </message>
    <message>
        <source>The program locks by itself when nobody uses it and when the PC sleeps. From then on no name and no key is left in its memory.</source>
        <translation>وقتی کسی با برنامه کار نمی‌کند یا رایانه به خواب می‌رود، برنامه خودبه‌خود قفل می‌شود. از آن پس هیچ نام و هیچ کلیدی در حافظه‌اش نمی‌ماند.</translation>
    </message>
    <message>
        <source>Until it locks: what is on the screen, and everything the signed-in user may see.</source>
        <translation>تا پیش از قفل شدن: آنچه روی صفحه است و هر آنچه کاربر واردشده می‌تواند ببیند.</translation>
    </message>
    <message>
        <source>A colleague who saw you type your passphrase</source>
        <translation>همکاری که نوشتن گذرعبارت شما را دیده است</translation>
    </message>
    <message>
        <source>With a time code or a key file: everything, in this program. The log shows every sign-in.</source>
        <translation>با کد زمانی یا فایل کلید: همه‌چیز، در همین برنامه. گزارش هر ورود را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Without one of the two: everything you may see. A time code alone does not protect a copied vault.</source>
        <translation>بدون هیچ‌کدام از این دو: هر آنچه شما می‌توانید ببینید. کد زمانی به‌تنهایی از رونوشت گاوصندوق محافظت نمی‌کند.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, in this program</source>
        <translation>همکاری با حساب خودش، در همین برنامه</translation>
    </message>
    <message>
        <source>What their role may not do or see. The log names every card and every sealed value they opened.</source>
        <translation>آنچه نقشش اجازهٔ انجام یا دیدنش را ندارد. گزارش هر کارت و هر مقدار مهرشده‌ای را که باز کرده نام می‌برد.</translation>
    </message>
    <message>
        <source>What their role may see can be remembered, or photographed.</source>
        <translation>آنچه نقشش می‌تواند ببیند، به خاطر سپردنی است یا می‌شود از آن عکس گرفت.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, the file and another tool</source>
        <translation>همکاری با حساب خودش، فایل و ابزاری دیگر</translation>
    </message>
    <message>
        <source>Sealed values their role may not see, and every backup. They cannot raise their own role, forge log entries of others, or edit the log unnoticed.</source>
        <translation>مقدارهای مهرشده‌ای که نقشش اجازهٔ دیدنشان را ندارد، و همهٔ نسخه‌های پشتیبان. نمی‌تواند نقش خود را بالا ببرد، رویدادهای دیگران را جعل کند یا گزارش را بی‌آنکه معلوم شود تغییر دهد.</translation>
    </message>
    <message>
        <source>Reading and changing ordinary fields; deleting the file. An old copy put back is noticed only where a note about the newer one is left, on this PC or elsewhere.</source>
        <translation>خواندن و تغییر کادرهای عادی؛ پاک کردن فایل. بازگشت رونوشت کهنه فقط جایی معلوم می‌شود که یادداشتی از رونوشت تازه‌تر مانده باشد، در این رایانه یا جای دیگر.</translation>
    </message>
    <message>
        <source>Somebody who left, with an old copy and the old passphrase</source>
        <translation>کسی که رفته، با رونوشت کهنه و گذرعبارت پیشین</translation>
    </message>
    <message>
        <source>Everything that came after they were removed: the keys of the vault were renewed then.</source>
        <translation>هر آنچه پس از برداشتنش آمده است: کلیدهای گاوصندوق در آن هنگام نو شدند.</translation>
    </message>
    <message>
        <source>What is in the old copy and their role could see.</source>
        <translation>آنچه در رونوشت کهنه است و نقشش می‌توانست ببیند.</translation>
    </message>
    <message>
        <source>Colleagues who share one account of this PC</source>
        <translation>همکارانی که یک حساب این رایانه را با هم به کار می‌برند</translation>
    </message>
    <message>
        <source>What roles and sealed values protect.</source>
        <translation>آنچه نقش‌ها و مقدارهای مهرشده از آن محافظت می‌کنند.</translation>
    </message>
    <message>
        <source>They can read what the keyring of the account holds, and plant a program that watches what you type. Give each person an account of their own.</source>
        <translation>می‌توانند آنچه را در دسته‌کلید آن حساب است بخوانند و برنامه‌ای بگذارند که نوشتن شما را زیر نظر بگیرد. برای هر کس حساب جداگانه بسازید.</translation>
    </message>
    <message>
        <source>Whoever finds an exported file</source>
        <translation>کسی که فایل خروجی را پیدا کند</translation>
    </message>
    <message>
        <source>What the export left out. The log says who made it, and when.</source>
        <translation>آنچه در خروجی نیامده است. گزارش می‌گوید چه کسی و کی آن را ساخته است.</translation>
    </message>
    <message>
        <source>Everything in the file: it is an ordinary spreadsheet.</source>
        <translation>هر آنچه در فایل است: یک صفحه‌گستردهٔ معمولی است.</translation>
    </message>
    <message>
        <source>A spreadsheet made to harm</source>
        <translation>صفحه‌گسترده‌ای که برای آسیب زدن ساخته شده</translation>
    </message>
    <message>
        <source>The program does not crash or hang, and runs and fetches nothing.</source>
        <translation>برنامه از کار نمی‌افتد و گیر نمی‌کند، و چیزی را اجرا یا دریافت نمی‌کند.</translation>
    </message>
    <message>
        <source>Wrong values that look right: read the preview.</source>
        <translation>مقدارهای نادرستی که درست به نظر می‌رسند: پیش‌نمایش را بخوانید.</translation>
    </message>
    <message>
        <source>Harmful software, or an administrator, on this PC</source>
        <translation>بدافزار یا مدیر سیستم در این رایانه</translation>
    </message>
    <message>
        <source>Nothing while the vault is open.</source>
        <translation>تا وقتی گاوصندوق باز است، هیچ‌چیز.</translation>
    </message>
    <message>
        <source>Everything you see and type.</source>
        <translation>هر آنچه می‌بینید و می‌نویسید.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>آغاز گردش</translation>
    </message>
    <message>
        <source>window first steps introduction help</source>
        <translation>پنجره گام‌های نخست آشنایی تور معرفی راهنما</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>باز کردن فروشگاه نمونه</translation>
    </message>
    <message>
        <source>demo try play invented customers</source>
        <translation>نمایشی آزمودن امتحان بازی تمرین مشتریان ساختگی</translation>
    </message>
    <message>
        <source>You are in the sample shop already.</source>
        <translation>هم‌اکنون در فروشگاه نمونه هستید.</translation>
    </message>
    <message>
        <source>The sample shop opens in a window of its own. This one stays open.</source>
        <translation>فروشگاه نمونه در پنجرهٔ خودش باز می‌شود. این پنجره باز می‌ماند.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened.</source>
        <translation>فروشگاه نمونه باز نشد.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>جست‌وجو در راهنما</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>چیزی پیدا نشد. واژه‌های کمتری را بیازمایید.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>This is the most that each role may see. The owner can withhold some of it; the team page shows what is withheld now.</source>
        <translation>این بیشترین چیزی است که هر نقش می‌تواند ببیند. مالک می‌تواند بخشی از آن را از نقش بگیرد؛ صفحهٔ کارکنان نشان می‌دهد اکنون چه چیزی گرفته شده است.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>چه کسی چه چیزی را می‌بیند</translation>
    </message>
    <message>
        <source>{role} (your role)</source>
        <translation>{role} (نقش شما)</translation>
    </message>
    <message>
        <source>In lists and on cards: {what}</source>
        <translation>در فهرست‌ها و کارت‌ها: {what}</translation>
    </message>
    <message>
        <source>When a card is opened in full: {what}</source>
        <translation>وقتی کارت کامل باز شود: {what}</translation>
    </message>
    <message>
        <source>One by one, and the log notes it: {what}</source>
        <translation>یکی‌یکی و با ثبت در گزارش: {what}</translation>
    </message>
    <message>
        <source>In files they may export: {what}</source>
        <translation>در فایل‌هایی که اجازهٔ خروجی‌شان را دارد: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>هرگز: {what}</translation>
    </message>
    <message>
        <source>Views, the first one to begin with: {views}</source>
        <translation>نماها، نخستین برای شروع: {views}</translation>
    </message>
    <message>
        <source>What each view shows</source>
        <translation>هر نما چه نشان می‌دهد</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The program makes you wait after wrong passphrases</source>
        <translation>برنامه پس از گذرعبارت‌های نادرست شما را منتظر می‌گذارد</translation>
    </message>
    <message>
        <source>Five tries are free; then each wrong one makes you wait longer, at most a quarter of an hour. Nobody is locked out for good, and the recovery key never waits.</source>
        <translation>پنج بار نخست آزاد است؛ سپس هر بار نادرست انتظار را درازتر می‌کند، حداکثر تا یک ربع ساعت. هیچ‌کس برای همیشه پشت در نمی‌ماند و کلید بازیابی هرگز انتظار ندارد.</translation>
    </message>
    <message>
        <source>A user forgot the passphrase</source>
        <translation>کاربری گذرعبارتش را فراموش کرده است</translation>
    </message>
    <message>
        <source>The owner opens the team page, chooses the user and then “Reset the passphrase”. That shows a code which opens the vault once; with it the user chooses a new passphrase.</source>
        <translation>مالک صفحهٔ کارکنان را باز می‌کند، کاربر و سپس «تعیین گذرعبارت تازه» را انتخاب می‌کند. کدی نشان داده می‌شود که گاوصندوق را یک بار باز می‌کند؛ کاربر با آن گذرعبارت تازه‌ای انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>The owner forgot the passphrase</source>
        <translation>مالک گذرعبارتش را فراموش کرده است</translation>
    </message>
    <message>
        <source>Choose “Use the recovery key” where you sign in, and type the key from the sheet that was printed when the vault was made. Then reset the passphrase of the owner on the team page. Without the sheet and without another owner nobody can open the vault for the owner, and nobody can help.</source>
        <translation>در صفحهٔ ورود «از کلید بازیابی استفاده کنید» را انتخاب کنید و کلید را از برگه‌ای که هنگام ساختن گاوصندوق چاپ شد بنویسید. سپس در صفحهٔ کارکنان برای مالک گذرعبارت تازه تعیین کنید. بدون برگه و بدون مالکی دیگر هیچ‌کس نمی‌تواند گاوصندوق را برای مالک باز کند و هیچ‌کس نمی‌تواند کمک کند.</translation>
    </message>
    <message>
        <source>The phone with the time codes is gone</source>
        <translation>تلفنی که کدهای زمانی را می‌سازد گم شده است</translation>
    </message>
    <message>
        <source>Type one of the recovery codes that you wrote down when you set the time codes up; each works once. Or have the owner take the time codes away on the team page.</source>
        <translation>یکی از کدهای بازیابی را که هنگام راه‌اندازی کدهای زمانی یادداشت کردید بنویسید؛ هر کدام یک بار به کار می‌آید. یا از مالک بخواهید کدهای زمانی را در صفحهٔ کارکنان بردارد.</translation>
    </message>
    <message>
        <source>A customer wants to be forgotten</source>
        <translation>مشتری می‌خواهد فراموش شود</translation>
    </message>
    <message>
        <source>The owner or the privacy officer opens the customer and chooses “More”, then “Erase for good”. All that was ever known of the person goes, also out of the log, which only keeps that it was done. Backups made before hold the person until they are thrown away: beside the vault each goes after fourteen newer ones, those on sticks you throw away yourself. Ask for files that were given out, too. So that an old file does not bring the person in again unnoticed, the vault keeps marks of e-mail, phone, tax number, and name with birthday. They tell nobody anything who does not know these already, and the law allows keeping them to follow the request (Article 17(3)(b) and (e) GDPR). An import asks about such a row.</source>
        <translation>مالک یا مسئول حریم خصوصی مشتری را باز می‌کند و «بیشتر» و سپس «پاک کردن برای همیشه» را انتخاب می‌کند. هر آنچه از این شخص دانسته بود از میان می‌رود، از گزارش هم؛ گزارش فقط نگه می‌دارد که این کار انجام شد. نسخه‌های پشتیبان پیشین تا وقتی دور انداخته شوند این شخص را در خود دارند: کنار گاوصندوق هر کدام پس از چهارده نسخهٔ تازه‌تر می‌رود، و آن‌هایی را که روی فلش‌ها هستند خودتان دور می‌اندازید. فایل‌هایی را هم که بیرون داده شده‌اند پیگیری کنید. برای آنکه فایلی کهنه این شخص را نادانسته دوباره وارد نکند، گاوصندوق نشانه‌هایی از ایمیل، تلفن، شمارهٔ مالیاتی، و نام همراه با تاریخ تولد نگه می‌دارد. این نشانه‌ها به کسی که خود این داده‌ها را نداند چیزی نمی‌گویند، و قانون اجازه می‌دهد برای عمل به این درخواست نگه داشته شوند (GDPR، مادهٔ ۱۷، بند ۳، حرف‌های b و e). هنگام وارد کردن فایل، برنامه دربارهٔ چنین ردیفی می‌پرسد.</translation>
    </message>
    <message>
        <source>The USB stick with the key file is gone</source>
        <translation>فلش USB با فایل کلید گم شده است</translation>
    </message>
    <message>
        <source>Have the owner reset your passphrase: the lost key file is worth nothing from then on. If it was the owner’s stick, the recovery sheet opens the vault without it.</source>
        <translation>از مالک بخواهید گذرعبارت تازه‌ای برایتان تعیین کند: از آن پس فایل کلید گم‌شده هیچ ارزشی ندارد. اگر فلش خود مالک بود، برگهٔ بازیابی گاوصندوق را بدون آن باز می‌کند.</translation>
    </message>
    <message>
        <source>The PC broke, or there is a new one</source>
        <translation>رایانه خراب شده یا رایانهٔ تازه‌ای آمده است</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to the new PC and open it there. If the vault was bound to the old PC, the program asks for the recovery sheet once.</source>
        <translation>همهٔ پوشهٔ گاوصندوق را به رایانهٔ تازه رونوشت کنید و آنجا باز کنید. اگر گاوصندوق به رایانهٔ پیشین وابسته بود، برنامه یک بار برگهٔ بازیابی را می‌خواهد.</translation>
    </message>
    <message>
        <source>Somebody leaves the shop</source>
        <translation>کسی از فروشگاه می‌رود</translation>
    </message>
    <message>
        <source>The owner removes them on the team page. The keys of the vault are renewed, so an old copy of the vault shows nothing that came later. What they did stays in the log.</source>
        <translation>مالک او را در صفحهٔ کارکنان برمی‌دارد. کلیدهای گاوصندوق نو می‌شوند تا رونوشت کهنهٔ گاوصندوق چیزی از آنچه بعداً آمده نشان ندهد. آنچه او کرده در گزارش می‌ماند.</translation>
    </message>
    <message>
        <source>Everything is in one vault on this PC</source>
        <translation>همه‌چیز در یک گاوصندوق روی همین رایانه است</translation>
    </message>
    <message>
        <source>The vault is a folder whose content is encrypted. Nothing is sent anywhere. Whoever copies the folder sees nothing without the passphrase of a user or the recovery sheet.</source>
        <translation>گاوصندوق پوشه‌ای است که محتوایش رمزشده است. چیزی به جایی فرستاده نمی‌شود. هر کس پوشه را رونوشت کند، بدون گذرعبارت یکی از کاربران یا برگهٔ بازیابی چیزی نمی‌بیند.</translation>
    </message>
    <message>
        <source>Each person signs in by name and has a role</source>
        <translation>هر کس با نام خودش وارد می‌شود و نقشی دارد</translation>
    </message>
    <message>
        <source>The role decides what a person may do and see. The view at the foot of the window says how much of the customers is shown at the moment.</source>
        <translation>نقش تعیین می‌کند هر کس چه کاری می‌تواند بکند و چه چیزی را ببیند. نمای پایین پنجره می‌گوید اکنون چه اندازه از مشتریان نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The log remembers who did what</source>
        <translation>گزارش به یاد دارد چه کسی چه کرد</translation>
    </message>
    <message>
        <source>Each change, each sealed value that was opened and each export is written down and signed by whoever did it. Nobody can edit the log unnoticed.</source>
        <translation>هر تغییر، هر مقدار مهرشده‌ای که باز شده و هر خروجی نوشته می‌شود و کننده‌اش آن را امضا می‌کند. هیچ‌کس نمی‌تواند گزارش را بی‌آنکه معلوم شود تغییر دهد.</translation>
    </message>
    <message>
        <source>What to know, said plainly</source>
        <translation>آنچه باید بدانید، به زبان ساده</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>کوتاه</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محافظت‌شده</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>محافظت‌نشده</translation>
    </message>
    <message>
        <source>Who is kept out of what</source>
        <translation>جلو چه کسی گرفته می‌شود</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>کد زمانی</translation>
    </message>
    <message>
        <source>Take it where colleagues stand beside you when you sign in. It needs an app on your phone.</source>
        <translation>جایی به کار ببرید که هنگام ورود همکاران کنارتان هستند. برنامه‌ای روی تلفن شما لازم دارد.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>فایل کلید</translation>
    </message>
    <message>
        <source>Take it where the PC may be stolen. It needs a USB stick that you carry with you.</source>
        <translation>جایی به کار ببرید که رایانه ممکن است دزدیده شود. فلش USB لازم دارد که همراهتان باشد.</translation>
    </message>
    <message>
        <source>You may use both</source>
        <translation>می‌توانید هر دو را به کار ببرید</translation>
    </message>
    <message>
        <source>Both are set up in the settings, each user for themselves. Neither replaces the passphrase.</source>
        <translation>هر دو در تنظیمات راه می‌افتند و هر کاربر برای خودش. هیچ‌کدام جای گذرعبارت را نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Time code or key file?</source>
        <translation>کد زمانی یا فایل کلید؟</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>اگر مشکلی پیش آمد</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>is put back</source>
        <translation>برگردانده می‌شود</translation>
    </message>
    <message>
        <source>is like that already</source>
        <translation>از پیش همین‌طور است</translation>
    </message>
    <message>
        <source>was changed again since</source>
        <translation>پس از آن دوباره تغییر کرده است</translation>
    </message>
    <message>
        <source>your role may neither see nor change this</source>
        <translation>نقش شما نه می‌تواند این را ببیند و نه تغییر دهد</translation>
    </message>
    <message>
        <source>you do not hold the key of this sealed value</source>
        <translation>شما کلید این مقدار مهرشده را ندارید</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it</source>
        <translation>مقدار پیشین دیگر نگه داشته نمی‌شود، یا کسی آن را دست‌کاری کرده است</translation>
    </message>
    <message>
        <source>another customer has this number now</source>
        <translation>اکنون مشتری دیگری این شماره را دارد</translation>
    </message>
    <message>
        <source>somebody worked with this customer since</source>
        <translation>پس از آن کسی با این مشتری کار کرده است</translation>
    </message>
    <message>
        <source>another answer was recorded since</source>
        <translation>پس از آن پاسخ دیگری ثبت شده است</translation>
    </message>
    <message>
        <source>this customer gave consent, or refused it, in person since</source>
        <translation>پس از آن این مشتری خودش رضایت داده یا آن را رد کرده است</translation>
    </message>
    <message>
        <source>this customer is not there any more</source>
        <translation>این مشتری دیگر نیست</translation>
    </message>
    <message>
        <source>this customer is there already</source>
        <translation>این مشتری از پیش هست</translation>
    </message>
    <message>
        <source>there is nothing to put back</source>
        <translation>چیزی برای برگرداندن نیست</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Tick whoever shall get the earlier values back all the same.</source>
        <translation>کسانی را علامت بزنید که با این همه باید مقدارهای پیشین را پس بگیرند.</translation>
    </message>
    <message>
        <source>What becomes of each customer</source>
        <translation>بر سر هر مشتری چه می‌آید</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>در حال بررسی مشتریان …</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>در حال برگرداندن …</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>سابقه چه چیزهایی را نشان دهد</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>نمایش پیش‌ترها</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه‌چیز</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تغییرها</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Who saw this</source>
        <translation>چه کسی این را دید</translation>
    </message>
    <message>
        <source>Nothing of this kind was logged yet.</source>
        <translation>هنوز چیزی از این دست در گزارش نوشته نشده است.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>Back to how it was</source>
        <translation>بازگشت به حالت پیشین</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>برگرداندن این تغییر</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>No value was changed since then.</source>
        <translation>از آن پس هیچ مقداری تغییر نکرده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) recorded since stay: consents are only ever added to.</source>
        <translation>
            <numerusform>%Ln پاسخی که از آن پس ثبت شده می‌ماند: به رضایت‌ها فقط افزوده می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were before.</source>
        <translation>{customer}. مقدارهای علامت‌خورده به آنچه پیش از آن بودند برمی‌گردند.</translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were on {moment}.</source>
        <translation>{customer}. مقدارهای علامت‌خورده به آنچه در {moment} بودند برمی‌گردند.</translation>
    </message>
    <message>
        <source>In the record that was merged into this one.</source>
        <translation>در کارتی که با این یکی ادغام شد.</translation>
    </message>
    <message>
        <source>The values before and after are not kept any more.</source>
        <translation>مقدارهای پیش و پس از تغییر دیگر نگه داشته نمی‌شوند.</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>برگرداندن …</translation>
    </message>
    <message>
        <source>Undo: {column}</source>
        <translation>برگرداندن: {column}</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>برگرداندن این تغییر …</translation>
    </message>
    <message>
        <source>Back to how it was here …</source>
        <translation>بازگشت به حالت این زمان …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>{time}  {what}</source>
        <translation>{time}  {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Before: {before}
After: {after}</source>
        <translation>پیش: {before}
پس: {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>Now: {now}
Put back: {back}</source>
        <translation>اکنون: {now}
برمی‌گردد به: {back}</translation>
    </message>
    <message>
        <source>Was changed again since.
First: {first}
Then: {then}
Now: {now}</source>
        <translation>پس از آن دوباره تغییر کرده است.
نخست: {first}
سپس: {then}
اکنون: {now}</translation>
    </message>
    <message>
        <source>The earlier value is put back without being shown.</source>
        <translation>مقدار پیشین بی‌آنکه نشان داده شود برگردانده می‌شود.</translation>
    </message>
    <message>
        <source>Was changed again since. The earlier value is put back without being shown.</source>
        <translation>پس از آن دوباره تغییر کرده است. مقدار پیشین بی‌آنکه نشان داده شود برگردانده می‌شود.</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>برداشته می‌شود</translation>
    </message>
    <message>
        <source>comes in again</source>
        <translation>دوباره وارد می‌شود</translation>
    </message>
    <message>
        <source>is left alone: {reason}</source>
        <translation>دست‌نخورده می‌ماند: {reason}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}؛ {other}</translation>
    </message>
    <message>
        <source>gets back: {columns}</source>
        <translation>پس می‌گیرد: {columns}</translation>
    </message>
    <message>
        <source>changed again since: {others}</source>
        <translation>پس از آن دوباره تغییر کرده: {others}</translation>
    </message>
    <message>
        <source>no to {choices} is taken back</source>
        <translation>انصراف از {choices} لغو می‌شود</translation>
    </message>
    <message>
        <source>consent to {purposes} is taken back</source>
        <translation>رضایت به {purposes} لغو می‌شود</translation>
    </message>
    <message>
        <source>no to {choices} holds again</source>
        <translation>انصراف از {choices} دوباره برقرار می‌شود</translation>
    </message>
    <message>
        <source>consent to {purposes} holds again</source>
        <translation>رضایت به {purposes} دوباره برقرار می‌شود</translation>
    </message>
    <message>
        <source>answered anew since, and left alone: {codes}</source>
        <translation>پس از آن دوباره پاسخ داده شده و دست‌نخورده می‌ماند: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) that came with it are taken back, and hold no more.</source>
        <translation>
            <numerusform>%Ln انصرافی که با آن آمده بود لغو می‌شود و دیگر برقرار نیست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) hold again.</source>
        <translation>
            <numerusform>%Ln انصراف دوباره برقرار می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) that came with it are taken back.</source>
        <translation>
            <numerusform>%Ln رضایتی که با آن آمده بود لغو می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) stay, because something was recorded since.</source>
        <translation>
            <numerusform>%Ln پاسخ می‌ماند، چون پس از آن چیزی ثبت شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this for all customers</source>
        <translation>برگرداندن این تغییر برای همهٔ مشتریان</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>برگرداندن این ورودی</translation>
    </message>
    <message>
        <source>Do this import again</source>
        <translation>انجام دوبارهٔ این ورودی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get back the values they had before.</source>
        <translation>
            <numerusform>%Ln مشتری مقدارهای پیشین خود را پس می‌گیرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who came with it are taken out.</source>
        <translation>
            <numerusform>%Ln مشتری که با آن وارد شده بود برداشته می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) come in again.</source>
        <translation>
            <numerusform>%Ln مشتری دوباره وارد می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are left alone.</source>
        <translation>
            <numerusform>%Ln مشتری دست‌نخورده می‌ماند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} looked %Ln time(s)</source>
        <translation>
            <numerusform>{person} %Ln بار دید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened sealed values: %Ln</source>
        <translation>
            <numerusform>مقدارهای مهرشدهٔ بازشده: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{looked}; {opened}</source>
        <translation>{looked}؛ {opened}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>روز نامعلوم</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Type one in</source>
        <translation>نوشتن یک مشتری</translation>
    </message>
    <message>
        <source>A name is enough to begin with. Everything else can be added later.</source>
        <translation>برای آغاز یک نام بس است. بقیه را می‌توان بعدتر افزود.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>آوردن یک فهرست</translation>
    </message>
    <message>
        <source>From a spreadsheet, a text file or contact cards. You see each row before it counts.</source>
        <translation>از صفحه‌گسترده، فایل متنی یا کارت‌های تماس. هر ردیف را پیش از آنکه به شمار آید می‌بینید.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>آزمودن فروشگاه نمونه</translation>
    </message>
    <message>
        <source>Invented customers to play with, in a window of its own. Nothing there is real.</source>
        <translation>مشتریانی ساختگی برای تمرین، در پنجره‌ای جدا. هیچ‌چیز آنجا واقعی نیست.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>باز کردن فروشگاه نمونه</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>New customers by month</source>
        <translation>مشتریان تازه در هر ماه</translation>
    </message>
    <message>
        <source>What customers agreed to</source>
        <translation>مشتریان چه پذیرفته‌اند</translation>
    </message>
    <message>
        <source>What is known of the customers</source>
        <translation>از مشتریان چه می‌دانیم</translation>
    </message>
    <message>
        <source>Seen in: {lens}</source>
        <translation>دیده‌شده در: {lens}</translation>
    </message>
    <message>
        <source>All who were entered in the last twelve months, also those archived since.</source>
        <translation>همهٔ کسانی که در دوازده ماه گذشته ثبت شده‌اند، حتی آن‌ها که پس از آن بایگانی شده‌اند.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>مشتریان جدید</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>هدف</translation>
    </message>
    <message numerus="yes">
        <source>What the %Ln active customer(s) answered last.</source>
        <translation>
            <numerusform>آخرین پاسخ %Ln مشتری فعال.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه چیز</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>دانسته</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>از</translation>
    </message>
    <message numerus="yes">
        <source>Of how many of the %Ln active customer(s) it is known.</source>
        <translation>
            <numerusform>از میان %Ln مشتری فعال، دربارهٔ چند نفر دانسته است.</numerusform>
        </translation>
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
        <source>Ended</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پرسیده نشده</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>کمتر از {number}</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری جدید</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} از {all}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>گفته نمی‌شود</translation>
    </message>
    <message>
        <source>not told, because a few customers would stand out</source>
        <translation>گفته نمی‌شود، وگرنه معدود مشتریانی شناخته می‌شدند</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>پیدا کردن مشتری</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صبح به‌خیر، {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>بعدازظهر به‌خیر، {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>عصر به‌خیر، {name}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>خانه</translation>
    </message>
    <message>
        <source>What needs doing: {what}</source>
        <translation>کار امروز: {what}</translation>
    </message>
    <message>
        <source>What needs doing today</source>
        <translation>کارهای امروز</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln put off</source>
        <translation>
            <numerusform>نمایش %Ln مورد مانده برای فردا</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Begin in one of these ways:</source>
        <translation>هنوز مشتری‌ای نیست. از یکی از این راه‌ها آغاز کنید:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>در حال جست‌وجو …</translation>
    </message>
    <message>
        <source>Nothing else today: the rest is put off until tomorrow.</source>
        <translation>امروز کار دیگری نیست: بقیه برای فردا مانده است.</translation>
    </message>
    <message>
        <source>Nothing needs doing. Have a good day!</source>
        <translation>کاری نمانده است. روز خوبی داشته باشید!</translation>
    </message>
    <message>
        <source>There are no charts in this view, because it is not for all customers. Choose another view in the place of the customers.</source>
        <translation>در این نما نموداری نیست، چون برای همهٔ مشتریان نیست. در بخش مشتریان نمای دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Hide this until tomorrow</source>
        <translation>پنهان کردن تا فردا</translation>
    </message>
    <message>
        <source>Something could not be looked up. {reason}</source>
        <translation>چیزی بررسی نشد. {reason}</translation>
    </message>
    <message>
        <source>Something could not be looked up because of a mistake in the program.</source>
        <translation>به‌سبب خطایی در برنامه، چیزی بررسی نشد.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>گزارش خطا</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نمایش آن‌ها</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>مقایسهٔ آن‌ها</translation>
    </message>
    <message>
        <source>The log is not the one that was noted: somebody has to decide what to do</source>
        <translation>گزارش همان نیست که یادداشت شده بود: کسی باید تصمیم بگیرد چه شود</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شده است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s) in the log that nobody has looked at</source>
        <translation>
            <numerusform>%Ln مورد نامعمول در گزارش که هنوز کسی ندیده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>باز کردن گزارش</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) you typed into and did not save</source>
        <translation>
            <numerusform>%Ln فرم که در آن نوشته‌اید و ذخیره نکرده‌اید</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>There is no backup of your customers yet</source>
        <translation>هنوز نسخهٔ پشتیبانی از مشتریان شما نیست</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>آخرین نسخهٔ پشتیبان %Ln روز پیش ساخته شده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same person</source>
        <translation>
            <numerusform>%Ln جفت که شاید یک شخص باشند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s) were not looked through for duplicates</source>
        <translation>
            <numerusform>%Ln مشتری جدید برای یافتن تکراری‌ها بررسی نشده‌اند</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>پیدا کردن تکراری‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the import of {day} were refused</source>
        <translation>
            <numerusform>%Ln ردیف از ورودی {day} پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>نمایش ورودی</translation>
    </message>
    <message>
        <source>It is time to look over who may do what</source>
        <translation>زمان بازبینی این رسیده که چه کسی چه کاری می‌تواند بکند</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>باز کردن کارکنان</translation>
    </message>
    <message>
        <source>No seal of the log was printed for three months</source>
        <translation>سه ماه است که مهری از گزارش چاپ نشده</translation>
    </message>
    <message>
        <source>Print a seal</source>
        <translation>چاپ مهر گزارش</translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) has ended</source>
        <translation>
            <numerusform>رضایت %Ln مشتری پایان یافته است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) ends within {days} days</source>
        <translation>
            <numerusform>رضایت %Ln مشتری تا {days} روز دیگر پایان می‌یابد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a phone that is no full number</source>
        <translation>
            <numerusform>تلفن %Ln مشتری شمارهٔ کاملی نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no phone and no e-mail</source>
        <translation>
            <numerusform>%Ln مشتری نه تلفن دارند نه ایمیل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have only half a name</source>
        <translation>
            <numerusform>نام %Ln مشتری نیمه‌کاره است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Save the rows left out as a workbook …</source>
        <translation>ذخیرهٔ ردیف‌های کنارگذاشته در یک صفحه‌گسترده …</translation>
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
        <source>Choose in which order the dates are written.</source>
        <translation>انتخاب کنید تاریخ‌ها به چه ترتیبی نوشته شده‌اند.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>کنار گذاشتن این ردیف</translation>
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
        <source>Choose another file …</source>
        <translation>انتخاب فایل دیگر …</translation>
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
        <source>Details …</source>
        <translation>جزئیات …</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>یک ورودی</translation>
    </message>
    <message>
        <source>How its columns were understood</source>
        <translation>برداشت برنامه از ستون‌ها</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>سرجمع وارسی (SHA-256)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>شیوه</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>رضایت‌ها</translation>
    </message>
    <message>
        <source>{purpose}: {how}; {evidence}</source>
        <translation>{purpose}: {how}؛ {evidence}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>در گزارش</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>جدید: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>تغییرکرده: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>بی‌تغییر: {count}</translation>
    </message>
    <message>
        <source>looked alike: {count}</source>
        <translation>مورد مشابه: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>ردشده: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>کنارگذاشته: {count}</translation>
    </message>
    <message>
        <source>{way}. Found by: {match}</source>
        <translation>{way}. شناسایی از روی: {match}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>رویداد {number}</translation>
    </message>
    <message>
        <source>Undone with entry {number}</source>
        <translation>برگردانده‌شده با رویداد {number}</translation>
    </message>
    <message>
        <source>The log does not reach back to this import any more, so it cannot be undone.</source>
        <translation>گزارش دیگر تا این ورودی به عقب نمی‌رسد، پس نمی‌توان آن را برگرداند.</translation>
    </message>
    <message>
        <source>It can be undone as long as the log keeps what it changed: at least a year, and for ever unless cut.</source>
        <translation>تا وقتی گزارش تغییرهای آن را نگه می‌دارد، می‌توان آن را برگرداند: دست‌کم یک سال، و اگر گزارش کوتاه نشود همیشه.</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>سرستون در فایل</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>شناخته‌شده به‌عنوان</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>ستون {number}</translation>
    </message>
    <message numerus="yes">
        <source>Take back: what was decided about %Ln row(s)</source>
        <translation>
            <numerusform>برگرداندن: تصمیم دربارهٔ %Ln ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: the cell mended in row {line}</source>
        <translation>برگرداندن: خانهٔ اصلاح‌شده در ردیف {line}</translation>
    </message>
    <message>
        <source>An empty cell means no</source>
        <translation>خانهٔ خالی یعنی نه</translation>
    </message>
    <message>
        <source>These words mean both; they are taken for a yes: {words}</source>
        <translation>این واژه‌ها هر دو معنا را دارند و بله به شمار می‌آیند: {words}</translation>
    </message>
    <message>
        <source>Told row by row, because they mean neither: {words}</source>
        <translation>هیچ‌یک از دو معنا را ندارند و ردیف‌به‌ردیف گفته می‌شوند: {words}</translation>
    </message>
    <message>
        <source>Words that mean yes</source>
        <translation>واژه‌هایی که یعنی بله</translation>
    </message>
    <message>
        <source>Words that mean no</source>
        <translation>واژه‌هایی که یعنی نه</translation>
    </message>
    <message>
        <source>Words that mean yes in {column}</source>
        <translation>واژه‌هایی که یعنی بله در {column}</translation>
    </message>
    <message>
        <source>Words that mean no in {column}</source>
        <translation>واژه‌هایی که یعنی نه در {column}</translation>
    </message>
    <message>
        <source>An empty cell means no in {column}</source>
        <translation>خانهٔ خالی در {column} یعنی نه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln ردیف کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>The import was done, and has been undone.</source>
        <translation>این ورودی انجام شده و سپس برگردانده شده است.</translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they look like somebody, and nobody decided</source>
        <translation>
            <numerusform>ردیف کنار گذاشته‌شده، چون مانند کسی است و تصمیمی گرفته نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken</source>
        <translation>
            <numerusform>ردیف کنار گذاشته‌شده، چون نمی‌توان آن را وارد کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because you said so</source>
        <translation>
            <numerusform>ردیف کنار گذاشته‌شده، به خواست شما</numerusform>
        </translation>
    </message>
    <message>
        <source>Written after {column}.</source>
        <translation>پس از {column} نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Correct what is not right. The Delete key leaves a column out.</source>
        <translation>آنچه را درست نیست اصلاح کنید. کلید Delete ستون را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>تصمیم بعدی</translation>
    </message>
    <message>
        <source>Who is this? As long as you do not decide, the row is left out.</source>
        <translation>این کیست؟ تا تصمیم نگیرید، این ردیف کنار گذاشته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>Decide all %Ln row(s) like this the same way</source>
        <translation>
            <numerusform>همین تصمیم برای هر %Ln ردیف مانند این</numerusform>
        </translation>
    </message>
    <message>
        <source>They want to be a customer again: add them</source>
        <translation>می‌خواهد دوباره مشتری باشد: ثبت شود</translation>
    </message>
    <message>
        <source>Another person: add as a new customer</source>
        <translation>شخص دیگری است: ثبت به‌عنوان مشتری جدید</translation>
    </message>
    <message>
        <source>The same: update with what this row says</source>
        <translation>همان است: به‌روزرسانی با داده‌های این ردیف</translation>
    </message>
    <message>
        <source>Every row gets</source>
        <translation>برای همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>Choose the language for every row from the list.</source>
        <translation>زبان همهٔ ردیف‌ها را از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>On a form on the web</source>
        <translation>با فرم اینترنتی</translation>
    </message>
    <message>
        <source>For example: paper forms in the blue folder</source>
        <translation>مثلاً: فرم‌های کاغذی در پوشهٔ آبی</translation>
    </message>
    <message>
        <source>Show this entry in the log</source>
        <translation>نمایش این مورد در گزارش</translation>
    </message>
    <message>
        <source>Choose the column that says who people are: their names or companies, or else an e-mail, phone or number of customers you have.</source>
        <translation>ستونی را انتخاب کنید که می‌گوید هر کس کیست: نام یا شرکت او، یا دست‌کم ایمیل، تلفن یا شمارهٔ مشتریانی که دارید.</translation>
    </message>
    <message>
        <source>Nobody in this file wants advertising</source>
        <translation>هیچ‌کس در این فایل تبلیغات نمی‌خواهد</translation>
    </message>
    <message>
        <source>Only where the row itself says nothing. Customers you already have keep what they have; tags are added to all, and a no to advertising counts for all.</source>
        <translation>فقط آنجا که خود ردیف چیزی نمی‌گوید. مشتریان کنونی آنچه را دارند نگه می‌دارند؛ برچسب‌ها به همه افزوده می‌شوند و «نه» به تبلیغات برای همه به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Say where the proof of the consents lies, or leave the column out.</source>
        <translation>بنویسید مدرک رضایت‌ها کجاست، یا ستون را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Correct the day of the consents.</source>
        <translation>تاریخ رضایت‌ها را اصلاح کنید.</translation>
    </message>
    <message>
        <source>The day of the consents is still to come.</source>
        <translation>تاریخ رضایت‌ها هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>شیوهٔ رضایت دادن</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>در چه روزی</translation>
    </message>
    <message>
        <source>For rows without a day of their own.</source>
        <translation>برای ردیف‌هایی که تاریخی از خود ندارند.</translation>
    </message>
    <message>
        <source>Where the proof lies</source>
        <translation>جای مدرک</translation>
    </message>
    <message>
        <source>How they agreed: {column}</source>
        <translation>شیوهٔ رضایت دادن: {column}</translation>
    </message>
    <message>
        <source>On which day they agreed: {column}</source>
        <translation>در چه روزی رضایت دادند: {column}</translation>
    </message>
    <message>
        <source>Where the proof lies: {column}</source>
        <translation>جای مدرک: {column}</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>آنچه مشتری به آن رضایت داده</translation>
    </message>
    <message>
        <source>Agreed to: {purpose}</source>
        <translation>رضایت به: {purpose}</translation>
    </message>
    <message>
        <source>In the file: {cell}</source>
        <translation>در فایل: {cell}</translation>
    </message>
    <message>
        <source>The cells of this row in the file</source>
        <translation>خانه‌های این ردیف در فایل</translation>
    </message>
    <message>
        <source>Type the password …</source>
        <translation>نوشتن گذرواژه …</translation>
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
        <source>Table of a web page</source>
        <translation>جدول صفحهٔ وب</translation>
    </message>
    <message>
        <source>XML spreadsheet of 2003</source>
        <translation>صفحه‌گستردهٔ XML سال ۲۰۰۳</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>فایل متنی</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>کارت‌های تماس (vCard)</translation>
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
        <source>Empty workbook …</source>
        <translation>صفحه‌گستردهٔ خالی …</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice, a text file or contact cards (.xlsx, .xls, .ods, .csv, .vcf …). Choose the file, or drop it onto this page. Whoever has no list yet fills in an empty workbook.</source>
        <translation>از Excel، LibreOffice، فایل متنی یا کارت‌های تماس (xlsx، xls، ods، csv، vcf …). فایل را انتخاب کنید یا روی این صفحه رها کنید. هر کس هنوز فهرستی ندارد، یک صفحه‌گستردهٔ خالی را پر می‌کند.</translation>
    </message>
    <message>
        <source>Empty workbook to fill in</source>
        <translation>صفحه‌گستردهٔ خالی برای پر کردن</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>زبان سرستون‌ها</translation>
    </message>
    <message>
        <source>That of whoever fills it in. An import understands all five.</source>
        <translation>زبان کسی که آن را پر می‌کند. هنگام وارد کردن، هر پنج زبان شناخته می‌شود.</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>ذخیرهٔ صفحه‌گسترده</translation>
    </message>
    <message>
        <source>It holds nothing of your customers.</source>
        <translation>هیچ داده‌ای از مشتریان شما در آن نیست.</translation>
    </message>
    <message>
        <source>For lists on paper, or for somebody who types customers in elsewhere. It has a heading for each field, lists to choose from, two examples that stay out by themselves, and a sheet that says how to fill it in.</source>
        <translation>برای فهرست‌های کاغذی، یا کسی که مشتریان را جای دیگری می‌نویسد. برای هر کادر یک سرستون دارد، فهرست‌هایی برای انتخاب، دو نمونه که خودبه‌خود کنار گذاشته می‌شوند، و برگه‌ای که می‌گوید چگونه پر شود.</translation>
    </message>
    <message>
        <source>The empty workbook is in {name}.</source>
        <translation>صفحه‌گستردهٔ خالی در {name} است.</translation>
    </message>
    <message>
        <source>When it is filled in, choose it under “Bring customers in”.</source>
        <translation>وقتی پر شد، آن را در «وارد کردن مشتریان» انتخاب کنید.</translation>
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
        <source>Undo this import …</source>
        <translation>برگرداندن این ورودی …</translation>
    </message>
    <message>
        <source>Do this import again …</source>
        <translation>انجام دوبارهٔ این ورودی …</translation>
    </message>
    <message>
        <source>{file} (undone)</source>
        <translation>{file} (برگردانده‌شده)</translation>
    </message>
    <message>
        <source>Spreadsheets, text files and contact cards ({patterns})</source>
        <translation>صفحه‌گسترده‌ها، فایل‌های متنی و کارت‌های تماس ({patterns})</translation>
    </message>
    <message>
        <source>Look at it afresh</source>
        <translation>بررسی از نو</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>به خاطر سپردن</translation>
    </message>
    <message>
        <source>Keep this as …</source>
        <translation>نگه داشتن با نام …</translation>
    </message>
    <message>
        <source>Understand the file as</source>
        <translation>شناختن فایل به‌عنوان</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>فراموش کردن</translation>
    </message>
    <message>
        <source>Keep what the columns mean</source>
        <translation>نگه داشتن معنای ستون‌ها</translation>
    </message>
    <message>
        <source>For example the program it comes from. The same name is replaced.</source>
        <translation>مثلاً نام برنامه‌ای که فایل از آن می‌آید. اگر این نام از پیش باشد، جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>Forget what was kept as “{name}”?</source>
        <translation>آنچه با نام «{name}» نگه داشته شده فراموش شود؟</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>کنارگذاشته: {columns}.</translation>
    </message>
    <message>
        <source>Every column has its place.</source>
        <translation>همهٔ ستون‌ها جای خود را دارند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln ردیف در ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>حدود %Ln ثانیه مانده است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>حدود %Ln دقیقه مانده است</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is protected</source>
        <translation>این فایل محافظت شده است</translation>
    </message>
    <message>
        <source>Type the password of {file} to read it. Neither the password nor an unprotected copy is kept.</source>
        <translation>برای خواندن {file} گذرواژهٔ آن را بنویسید. نه گذرواژه نگه داشته می‌شود و نه رونوشتی بی‌محافظت.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>گذرواژهٔ فایل</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>خواندن فایل</translation>
    </message>
    <message>
        <source>This was not its password. Look at Caps Lock and at the keyboard.</source>
        <translation>گذرواژهٔ آن این نبود. کلید Caps Lock و زبان صفحه‌کلید را ببینید.</translation>
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
        <source>Take back</source>
        <translation>برگرداندن</translation>
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
        <source>The rows have not been checked since your last change.</source>
        <translation>ردیف‌ها پس از آخرین تغییر شما بررسی نشده‌اند.</translation>
    </message>
    <message>
        <source>Row {line} is now: {verdict}.</source>
        <translation>ردیف {line} اکنون: {verdict}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer fit and have to be made again.</source>
        <translation>
            <numerusform>%Ln تصمیم دیگر نمی‌خواند و باید دوباره گرفته شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>چیزی برای برگرداندن نیست</translation>
    </message>
    <message>
        <source>Consents in this row</source>
        <translation>رضایت‌های این ردیف</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>بازگشت به حالت پیشین</translation>
    </message>
    <message>
        <source>Takes back all that was mended in this row</source>
        <translation>همهٔ اصلاح‌های این ردیف را برمی‌گرداند</translation>
    </message>
    <message>
        <source>Double click a cell, or press F2, to mend it here.</source>
        <translation>برای اصلاح، روی خانه دو بار کلیک کنید یا F2 را بزنید.</translation>
    </message>
    <message>
        <source>Somebody with the same data asked to be erased. Add them only if they want to come back.</source>
        <translation>کسی با همین داده‌ها خواسته است پاک شود. فقط اگر خودش می‌خواهد برگردد، او را ثبت کنید.</translation>
    </message>
    <message>
        <source>Looks like {name}, customer {number}: {why}.</source>
        <translation>مانند {name}، مشتری {number}، است: {why}.</translation>
    </message>
    <message>
        <source>You have them already as customer {number}, and only add new ones.</source>
        <translation>از پیش هست، با شمارهٔ مشتری {number}، و شما فقط جدیدها را می‌افزایید.</translation>
    </message>
    <message>
        <source>Not among your customers. You only update, so nobody new is entered.</source>
        <translation>میان مشتریان شما نیست. شما فقط به‌روزرسانی می‌کنید، پس مشتری تازه‌ای ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>{purpose}: {outcome}</source>
        <translation>{purpose}: {outcome}</translation>
    </message>
    <message>
        <source>{purpose}, {day}: {outcome}</source>
        <translation>{purpose}، {day}: {outcome}</translation>
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
        <source>Add and update</source>
        <translation>افزودن و به‌روزرسانی</translation>
    </message>
    <message>
        <source>Add new ones only</source>
        <translation>فقط افزودن جدیدها</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>فقط به‌روزرسانی</translation>
    </message>
    <message>
        <source>Only fill blanks</source>
        <translation>فقط پر کردن خالی‌ها</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have get what the file says.</source>
        <translation>مشتریان جدید ثبت می‌شوند؛ مشتریان کنونی آنچه را در فایل است می‌گیرند.</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have stay as they are.</source>
        <translation>مشتریان جدید ثبت می‌شوند؛ مشتریان کنونی همان‌طور که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>Customers you already have get what the file says; nobody is entered.</source>
        <translation>مشتریان کنونی آنچه را در فایل است می‌گیرند؛ کسی ثبت نمی‌شود.</translation>
    </message>
    <message>
        <source>New customers are entered; of those you already have, only what is empty is filled in.</source>
        <translation>مشتریان جدید ثبت می‌شوند؛ از مشتریان کنونی فقط جاهای خالی پر می‌شود.</translation>
    </message>
    <message>
        <source>Whoever the file says opted out is opted out in any case.</source>
        <translation>هر کس در فایل انصراف داده باشد، انصرافش در هر حال ثبت می‌شود.</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>همهٔ آنچه دانسته است</translation>
    </message>
    <message>
        <source>Customer number alone</source>
        <translation>فقط شمارهٔ مشتری</translation>
    </message>
    <message>
        <source>E-mail alone</source>
        <translation>فقط ایمیل</translation>
    </message>
    <message>
        <source>Phone alone</source>
        <translation>فقط تلفن</translation>
    </message>
    <message>
        <source>Tax number alone</source>
        <translation>فقط شمارهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Name and birthday</source>
        <translation>نام و تاریخ تولد</translation>
    </message>
    <message>
        <source>What should happen with customers you already have?</source>
        <translation>با مشتریان کنونی چه شود؟</translation>
    </message>
    <message>
        <source>By what are they found?</source>
        <translation>از روی چه شناخته شوند؟</translation>
    </message>
    <message>
        <source>{meaning} {always}</source>
        <translation>{meaning} {always}</translation>
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
        <source>The customers are being written. Stop?</source>
        <translation>مشتریان در حال نوشته شدن‌اند. متوقف شود؟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>If you stop now, nothing of this file is written.</source>
        <translation>اگر اکنون متوقف کنید، چیزی از این فایل نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
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
        <source>Choose a file …</source>
        <translation>انتخاب فایل …</translation>
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
    <name>Incident</name>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours (GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).</source>
        <translation>اگر داده‌های اشخاص از دست رفته، دست‌کاری شده یا کسی آن‌ها را دیده باشد: تا {when}، یعنی در ۷۲ ساعت، به {authority} خبر دهید (GDPR، مادهٔ ۳۳)، و اگر خطر برای خود آن اشخاص زیاد است، بی‌درنگ به آن‌ها هم (مادهٔ ۳۴).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours (UK GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).</source>
        <translation>اگر داده‌های اشخاص از دست رفته، دست‌کاری شده یا کسی آن‌ها را دیده باشد: تا {when}، یعنی در ۷۲ ساعت، به {authority} خبر دهید (UK GDPR، مادهٔ ۳۳)، و اگر خطر برای خود آن اشخاص زیاد است، بی‌درنگ به آن‌ها هم (مادهٔ ۳۴).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} and the persons by the end of {when}, within 3 working days (LGPD, Art. 48; Resolution CD/ANPD 15/2024, Arts. 6 and 9).</source>
        <translation>اگر داده‌های اشخاص از دست رفته، دست‌کاری شده یا کسی آن‌ها را دیده باشد: تا پایان {when}، یعنی در ۳ روز کاری، به {authority} و به خود آن اشخاص خبر دهید (LGPD، مادهٔ ۴۸؛ مصوبهٔ CD/ANPD 15/2024، ماده‌های ۶ و ۹).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody, an authority or the persons may have to be told soon. Ask somebody who knows the law of your country today.</source>
        <translation>اگر داده‌های اشخاص از دست رفته، دست‌کاری شده یا کسی آن‌ها را دیده باشد، شاید لازم باشد زود به یک نهاد رسمی یا به خود آن اشخاص خبر دهید. همین امروز از کسی که قانون کشورتان را می‌شناسد بپرسید.</translation>
    </message>
    <message>
        <source>It was us: an old copy was put back on purpose</source>
        <translation>کار خودمان بود: رونوشت کهنه‌ای عمداً بازگردانده شد</translation>
    </message>
    <message>
        <source>Accept the log as it is; what is missing is lost</source>
        <translation>پذیرفتن گزارش همان‌طور که هست؛ آنچه نیست از دست رفته است</translation>
    </message>
    <message>
        <source>Keep the vault read-only for now</source>
        <translation>گاوصندوق فعلاً فقط خواندنی بماند</translation>
    </message>
    <message>
        <source>The file anchors.log beside the database</source>
        <translation>فایل anchors.log کنار پایگاه داده</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>یک نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>The keyring of this PC</source>
        <translation>دسته‌کلید این رایانه</translation>
    </message>
    <message>
        <source>A printed seal</source>
        <translation>یک مهر چاپ‌شده</translation>
    </message>
    <message>
        <source>The chain of the log itself</source>
        <translation>زنجیرهٔ خود گزارش</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شده است</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>تصمیم …</translation>
    </message>
    <message>
        <source>Decided. The vault can be changed again.</source>
        <translation>تصمیم گرفته شد. گاوصندوق را دوباره می‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>The log of this vault is not the one that was noted before: entries are missing or were altered. Until somebody has decided what to do, everything can be looked at and nothing is changed.</source>
        <translation>گزارش این گاوصندوق همان نیست که پیش‌تر یادداشت شده بود: رویدادهایی نیستند یا دست‌کاری شده‌اند. تا وقتی کسی تصمیم نگرفته که چه باید کرد، همه‌چیز را می‌توان دید و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Tell the owner or the privacy officer now.</source>
        <translation>همین حالا به مالک یا مسئول حریم خصوصی خبر دهید.</translation>
    </message>
    <message>
        <source>Decide about the log</source>
        <translation>تصمیم دربارهٔ گزارش</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>ثبت تصمیم</translation>
    </message>
    <message>
        <source>You know who did it and why. What was entered after that copy is lost.</source>
        <translation>می‌دانید چه کسی این کار را کرده است و چرا. آنچه پس از آن رونوشت ثبت شده از دست رفته است.</translation>
    </message>
    <message>
        <source>You looked for the newer vault and for a backup, and there is none.</source>
        <translation>دنبال گاوصندوق تازه‌تر و نسخهٔ پشتیبان گشته‌اید و هیچ‌کدام نیست.</translation>
    </message>
    <message>
        <source>You are still looking. Nobody can change anything meanwhile.</source>
        <translation>هنوز می‌گردید. در این میان هیچ‌کس نمی‌تواند چیزی را تغییر دهد.</translation>
    </message>
    <message>
        <source>What you found out, and why you decide so</source>
        <translation>به چه پی بردید و چرا چنین تصمیم می‌گیرید</translation>
    </message>
    <message>
        <source>It is kept with the incident and not in the log.</source>
        <translation>این نوشته با حادثه نگه داشته می‌شود، نه در گزارش.</translation>
    </message>
    <message>
        <source>Choose how to go on.</source>
        <translation>انتخاب کنید کار چگونه ادامه یابد.</translation>
    </message>
    <message>
        <source>Write a sentence or two.</source>
        <translation>یکی دو جمله بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %Ln characters.</source>
        <translation>
            <numerusform>حداکثر %Ln نویسه بنویسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to the log</source>
        <translation>بر سر گزارش چه آمده است</translation>
    </message>
    <message>
        <source>Save as a text …</source>
        <translation>ذخیره به‌صورت متن …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>incident.txt</source>
        <translation>حادثه.txt</translation>
    </message>
    <message>
        <source>Save as a text</source>
        <translation>ذخیره به‌صورت متن</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>فایل‌های متنی (*.txt)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>حادثه‌ها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>چه دیده شد</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>معنایش چه می‌تواند باشد</translation>
    </message>
    <message>
        <source>Who signed in since, by the present log</source>
        <translation>چه کسانی پس از آن وارد شده‌اند، بنا بر گزارش کنونی</translation>
    </message>
    <message>
        <source>Backups that hold what is missing</source>
        <translation>نسخه‌های پشتیبانی که آنچه را نیست دارند</translation>
    </message>
    <message>
        <source>What the law may ask</source>
        <translation>قانون چه می‌تواند بخواهد</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>اکنون چه باید کرد</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>چه تصمیمی گرفته شد</translation>
    </message>
    <message>
        <source>Incident {number} of {shop}</source>
        <translation>حادثهٔ {number} در {shop}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>هنوز تصمیمی گرفته نشده</translation>
    </message>
    <message>
        <source>decided on {when} by {name}</source>
        <translation>تصمیم در {when} به دست {name}</translation>
    </message>
    <message>
        <source>Found on {when}: {state}</source>
        <translation>دیده‌شده در {when}: {state}</translation>
    </message>
    <message>
        <source>When it was found on {when}, the log ended with entry {number} of {at}.</source>
        <translation>وقتی در {when} به آن پی برده شد، گزارش با رویداد {number} در {at} پایان می‌یافت.</translation>
    </message>
    <message>
        <source>The last that was noted and is still there is entry {number} of {at}.</source>
        <translation>آخرین رویدادی که یادداشت شده و هنوز هست رویداد {number} در {at} است.</translation>
    </message>
    <message>
        <source>Missing, or not those that were noted: entries {first} to {last}.</source>
        <translation>رویدادهایی که نیستند، یا آن نیستند که یادداشت شده بود: {first} تا {last}.</translation>
    </message>
    <message>
        <source>Nothing was noted from before that: all entries are in doubt.</source>
        <translation>از پیش از آن چیزی یادداشت نشده است: همهٔ رویدادها جای تردید دارند.</translation>
    </message>
    <message>
        <source>What was found is not there any more: somebody removed it from the vault.</source>
        <translation>آنچه دیده شده بود دیگر نیست: کسی آن را از گاوصندوق برداشته است.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was altered, removed or put in another place.</source>
        <translation>رویداد {number} گزارش تغییر کرده، برداشته شده یا جابه‌جا شده است.</translation>
    </message>
    <message>
        <source>{witness} noted entry {number} on {when}. The log does not hold it, or holds another one there.</source>
        <translation>{witness} در {when} رویداد {number} را یادداشت کرده بود. این رویداد در گزارش نیست، یا رویداد دیگری جای آن است.</translation>
    </message>
    <message>
        <source>An old copy of the vault was put in the place of the newer one, by somebody here or by a program that copies folders; or the disk is damaged; or somebody removed entries with another program.</source>
        <translation>رونوشت کهنه‌ای از گاوصندوق جای گاوصندوق تازه‌تر گذاشته شده است، به دست کسی در اینجا یا برنامه‌ای که پوشه‌ها را رونوشت می‌کند؛ یا دیسک خراب است؛ یا کسی با برنامهٔ دیگری رویدادهایی را برداشته است.</translation>
    </message>
    <message>
        <source>What was entered after the log was last good may be missing: customers, consents, and who looked at what.</source>
        <translation>شاید آنچه پس از آخرین وضعیت درست گزارش ثبت شده دیگر نباشد: مشتریان، رضایت‌ها، و اینکه چه کسی چه دید.</translation>
    </message>
    <message>
        <source>The disk is damaged, or somebody wrote into the vault with another program than this one.</source>
        <translation>دیسک خراب است، یا کسی با برنامهٔ دیگری در گاوصندوق نوشته است.</translation>
    </message>
    <message>
        <source>It is not certain any more who did what, nor who may do what: the log is what says so.</source>
        <translation>دیگر روشن نیست چه کسی چه کرده و چه کسی اجازهٔ چه کاری دارد: این‌ها را گزارش می‌گوید.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln time(s), last on {when}</source>
        <translation>
            <numerusform>{name}: %Ln بار، آخرین بار در {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>هیچ‌کس.</translation>
    </message>
    <message>
        <source>{name}, made on {when}, holds the log up to entry {number}</source>
        <translation>{name}، ساخته‌شده در {when}، گزارش را تا رویداد {number} دارد</translation>
    </message>
    <message>
        <source>None beside the vault. Look for backups on sticks and other disks.</source>
        <translation>کنار گاوصندوق هیچ نسخه‌ای نیست. روی فلش‌ها و دیسک‌های دیگر دنبال نسخهٔ پشتیبان بگردید.</translation>
    </message>
    <message>
        <source>the data protection authority</source>
        <translation>نهاد حفاظت از داده‌ها</translation>
    </message>
    <message>
        <source>Leave the folder of the vault as it is, and copy it somewhere safe: it is the evidence.</source>
        <translation>پوشهٔ گاوصندوق را همان‌طور که هست بگذارید و آن را در جای امنی رونوشت کنید: این مدرک شماست.</translation>
    </message>
    <message>
        <source>Ask who put a copy back, changed the disk, or works with this folder on another PC.</source>
        <translation>بپرسید چه کسی رونوشتی را بازگردانده، دیسک را عوض کرده یا در رایانهٔ دیگری با این پوشه کار می‌کند.</translation>
    </message>
    <message>
        <source>Look for the newer vault: on another PC, in the folder of a cloud program, in the bin.</source>
        <translation>دنبال گاوصندوق تازه‌تر بگردید: در رایانهٔ دیگر، در پوشهٔ برنامه‌های فضای ابری، در سطل بازیافت.</translation>
    </message>
    <message>
        <source>If a backup holds what is missing, restore it as a vault of its own beside this one, and compare the two.</source>
        <translation>اگر نسخهٔ پشتیبانی آنچه را نیست دارد، آن را به‌صورت گاوصندوقی جدا کنار این یکی بازگردانید و هر دو را با هم بسنجید.</translation>
    </message>
    <message>
        <source>Write down who had access to this PC and to the folder since the log was last good.</source>
        <translation>بنویسید از آخرین وضعیت درست گزارش تا کنون چه کسانی به این رایانه و این پوشه دسترسی داشته‌اند.</translation>
    </message>
    <message>
        <source>Then decide. Until you do, everything can be looked at and nothing is changed.</source>
        <translation>سپس تصمیم بگیرید. تا آن زمان همه‌چیز را می‌توان دید و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>{decision} ({name}, {when})</source>
        <translation>{decision} ({name}، {when})</translation>
    </message>
    <message>
        <source>The vault stays read-only.</source>
        <translation>گاوصندوق فقط خواندنی می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters of more than one alphabet. Look at the language of the keyboard.</source>
        <translation>حرف‌هایی از بیش از یک الفبا. زبان صفحه‌کلید را ببینید.</translation>
    </message>
    <message>
        <source>The keyboard is set to: {language}</source>
        <translation>زبان صفحه‌کلید: {language}</translation>
    </message>
    <message>
        <source>You are typing Latin letters.</source>
        <translation>دارید با حروف لاتین می‌نویسید.</translation>
    </message>
    <message>
        <source>You are typing Greek letters.</source>
        <translation>دارید با حروف یونانی می‌نویسید.</translation>
    </message>
    <message>
        <source>You are typing Persian or Arabic letters.</source>
        <translation>دارید با حروف فارسی یا عربی می‌نویسید.</translation>
    </message>
    <message>
        <source>You are typing Cyrillic letters.</source>
        <translation>دارید با حروف سیریلیک می‌نویسید.</translation>
    </message>
    <message>
        <source>You are typing letters of another alphabet.</source>
        <translation>دارید با حروف الفبای دیگری می‌نویسید.</translation>
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
    <name>Likeness</name>
    <message>
        <source>an earlier row of this file already stands for this customer</source>
        <translation>ردیفی پیش از این در همین فایل برای همین مشتری آمده است</translation>
    </message>
    <message>
        <source>somebody with the same data asked to be erased</source>
        <translation>کسی با همین داده‌ها خواسته است پاک شود</translation>
    </message>
    <message>
        <source>the same data as in an earlier row of this file</source>
        <translation>همان داده‌های ردیفی پیش از این در همین فایل</translation>
    </message>
    <message>
        <source>the same tax number</source>
        <translation>همان شمارهٔ مالیاتی</translation>
    </message>
    <message>
        <source>nearly the same tax number</source>
        <translation>شمارهٔ مالیاتی تقریباً یکسان</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>ولی شمارهٔ مالیاتی دیگر</translation>
    </message>
    <message>
        <source>the same number elsewhere</source>
        <translation>همان شماره در سامانهٔ دیگر</translation>
    </message>
    <message>
        <source>nearly the same number elsewhere</source>
        <translation>شمارهٔ تقریباً یکسان در سامانهٔ دیگر</translation>
    </message>
    <message>
        <source>the same birthday</source>
        <translation>همان تاریخ تولد</translation>
    </message>
    <message>
        <source>day and month of the birthday swapped</source>
        <translation>روز و ماه تولد جابه‌جا</translation>
    </message>
    <message>
        <source>a digit differs in the birthday</source>
        <translation>یک رقم فرق در تاریخ تولد</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>ولی تاریخ تولد دیگر</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>همان ایمیل</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>ایمیل تقریباً یکسان</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>همان تلفن</translation>
    </message>
    <message>
        <source>a digit differs in the phone</source>
        <translation>یک رقم فرق در تلفن</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>همان نشانی</translation>
    </message>
    <message>
        <source>nearly the same address</source>
        <translation>نشانی تقریباً یکسان</translation>
    </message>
    <message>
        <source>the same postcode</source>
        <translation>همان کد پستی</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>همان شهر</translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation>همان شمارهٔ مشتری</translation>
    </message>
    <message>
        <source>both are like a third one</source>
        <translation>هر دو مانند یک نفر سوم‌اند</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>همان نام کامل</translation>
    </message>
    <message>
        <source>the same given name</source>
        <translation>همان نام</translation>
    </message>
    <message>
        <source>the same family name</source>
        <translation>همان نام خانوادگی</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>نام و نام خانوادگی جابه‌جا</translation>
    </message>
    <message>
        <source>nearly the same given name</source>
        <translation>نام تقریباً یکسان</translation>
    </message>
    <message>
        <source>nearly the same family name</source>
        <translation>نام خانوادگی تقریباً یکسان</translation>
    </message>
    <message>
        <source>a letter differs in the given name</source>
        <translation>یک حرف فرق در نام</translation>
    </message>
    <message>
        <source>a letter differs in the family name</source>
        <translation>یک حرف فرق در نام خانوادگی</translation>
    </message>
    <message>
        <source>one given name is short for the other</source>
        <translation>یکی از دو نام کوتاه‌شدهٔ دیگری است</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>همان نام با الفبای دیگر</translation>
    </message>
    <message>
        <source>the initial fits the given name</source>
        <translation>حرف نخست با نام می‌خواند</translation>
    </message>
    <message>
        <source>one has a further name</source>
        <translation>یکی نام دیگری هم دارد</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>ولی نام دیگر</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>ولی نام خانوادگی دیگر</translation>
    </message>
    <message>
        <source>the same company name</source>
        <translation>همان نام شرکت</translation>
    </message>
    <message>
        <source>nearly the same company name</source>
        <translation>نام شرکت تقریباً یکسان</translation>
    </message>
    <message>
        <source>but another company name</source>
        <translation>ولی نام شرکت دیگر</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Keep as a new view …</source>
        <translation>نگه داشتن به‌صورت نمای تازه …</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>مانند آغاز</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>نما: {view}</translation>
    </message>
    <message>
        <source>Consents and quality</source>
        <translation>رضایت‌ها و درستی داده‌ها</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>{view} (changed)</source>
        <translation>{view} (تغییرکرده)</translation>
    </message>
    <message>
        <source>This view goes without what you do not see now: {names}</source>
        <translation>این نما بدون آنچه اکنون نمی‌بینید نشان داده می‌شود: {names}</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>برای همه</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>نگه داشتن تغییرها</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>تغییر نام …</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>گذاشتن در دسترس همه</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>پاک کردن …</translation>
    </message>
    <message>
        <source>Keep as a new view</source>
        <translation>نگه داشتن به‌صورت نمای تازه</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>تغییر نام نما</translation>
    </message>
    <message>
        <source>Everybody has this view now.</source>
        <translation>اکنون همه این نما را دارند.</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>نمای «{name}» پاک شود؟</translation>
    </message>
    <message>
        <source>Delete the view “{name}” for everybody?</source>
        <translation>نمای «{name}» برای همه پاک شود؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>A view of the same name is replaced.</source>
        <translation>نمایی با همین نام جایگزین می‌شود.</translation>
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
        <source>Your role verifies the log and does not read it.</source>
        <translation>نقش شما درستی گزارش را بررسی می‌کند، ولی آن را نمی‌خواند.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Sign-ins and refusals</source>
        <translation>ورودها و درخواست‌های ردشده</translation>
    </message>
    <message>
        <source>Exports and imports</source>
        <translation>خروجی‌ها و ورودی‌ها</translation>
    </message>
    <message>
        <source>Staff, keys and backups</source>
        <translation>کارکنان، کلیدها و پشتیبان‌ها</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>خود گزارش</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>رویدادها در هر روز</translation>
    </message>
    <message>
        <source>Entries by person</source>
        <translation>رویدادهای هر شخص</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>در حال شمردن …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln رویداد</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>بدون رویداد</translation>
    </message>
    <message>
        <source>{all}. Most: {days}</source>
        <translation>{all}. بیشترین: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln کار</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions: {actions}</source>
        <translation>کارها: {actions}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Customer: name or number</source>
        <translation>مشتری: نام یا شماره</translation>
    </message>
    <message>
        <source>Choose the Standard or Personal view to look somebody up.</source>
        <translation>برای جست‌وجوی کسی، نمای عادی یا نمای شخصی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>باز کردن مشتری</translation>
    </message>
    <message>
        <source>All entries about this customer</source>
        <translation>همهٔ رویدادهای این مشتری</translation>
    </message>
    <message>
        <source>Undo the whole import …</source>
        <translation>برگرداندن همهٔ این ورودی …</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>برگرداندن این تغییر …</translation>
    </message>
    <message>
        <source>As seen in: {lens}</source>
        <translation>آن‌گونه که در این نما دیده می‌شود: {lens}</translation>
    </message>
    <message>
        <source>Open the sealed values</source>
        <translation>باز کردن مقدارهای مهرشده</translation>
    </message>
    <message>
        <source>Open the sealed values: {field}</source>
        <translation>باز کردن مقدارهای مهرشده: {field}</translation>
    </message>
    <message>
        <source>Print a seal …</source>
        <translation>چاپ مهر گزارش …</translation>
    </message>
    <message>
        <source>Check a seal …</source>
        <translation>بررسی مهر گزارش …</translation>
    </message>
    <message>
        <source>Export the log …</source>
        <translation>خروجی گرفتن از گزارش …</translation>
    </message>
    <message>
        <source>What was cut …</source>
        <translation>رویدادهای برداشته‌شده …</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>واژه‌هایی از گزارش</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>کادر</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>نوع داده</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>همهٔ کادرها</translation>
    </message>
    <message>
        <source>Any kind of data</source>
        <translation>همهٔ نوع‌های داده</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>پالایه‌های بیشتر</translation>
    </message>
    <message>
        <source>Checking the entries of the log …</source>
        <translation>در حال بررسی رویدادهای گزارش …</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Show how many entries there are by day and by person</source>
        <translation>نمایش شمار رویدادها برای هر روز و هر شخص</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>هر زمان</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>۷ روز گذشته</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>از روزی تا روزی</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>خروجی‌ها</translation>
    </message>
    <message>
        <source>Sealed values opened</source>
        <translation>مقدارهای مهرشدهٔ بازشده</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>درخواست‌های ردشده</translation>
    </message>
    <message>
        <source>Changes of staff</source>
        <translation>تغییرهای کارکنان</translation>
    </message>
    <message>
        <source>Sign-ins of the last 7 days</source>
        <translation>ورودهای ۷ روز گذشته</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>پالایه‌های نگه‌داشته</translation>
    </message>
    <message>
        <source>Keep this filter …</source>
        <translation>نگه داشتن این پالایه …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>نگه داشتن این پالایه</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>تغییر نام پالایه</translation>
    </message>
    <message>
        <source>Delete the filter “{name}”?</source>
        <translation>پالایهٔ «{name}» پاک شود؟</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>فقط خودتان آن را می‌بینید.</translation>
    </message>
    <message>
        <source>Looking further back. Reached: {day}</source>
        <translation>در حال جست‌وجو در گذشته. رسیده به: {day}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopped the search at {day}.</source>
        <translation>جست‌وجو در {day} متوقف شد.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>جست‌وجو در گذشتهٔ دورتر</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>شخص پاک‌شدهٔ {number}</translation>
    </message>
    <message>
        <source>Former customer {number}</source>
        <translation>مشتری پیشین {number}</translation>
    </message>
    <message>
        <source>{subject}, entry {number}: {reason}</source>
        <translation>{subject}، رویداد {number}: {reason}</translation>
    </message>
    <message>
        <source>Purpose {code}</source>
        <translation>هدف {code}</translation>
    </message>
    <message>
        <source>Privacy notice, version {number}</source>
        <translation>اطلاعیهٔ حریم خصوصی، نسخهٔ {number}</translation>
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
        <source>Let a user choose a passphrase with a one-time code</source>
        <translation>اجازه به کاربر برای انتخاب گذرعبارت با کد یک‌بارمصرف</translation>
    </message>
    <message>
        <source>Removed the second factor of a user</source>
        <translation>برداشتن عامل دوم یک کاربر</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>برداشتن کاربر</translation>
    </message>
    <message>
        <source>Confirmed the rights of a user ({role})</source>
        <translation>تأیید حقوق کاربر: {role}</translation>
    </message>
    <message>
        <source>Wrong tries to sign in before: {times}</source>
        <translation>تلاش‌های نادرست پیش از ورود: {times}</translation>
    </message>
    <message>
        <source>Set what is withheld from a role ({role})</source>
        <translation>تعیین آنچه از نقش گرفته می‌شود: {role}</translation>
    </message>
    <message>
        <source>Looked over who may do what; next time: {next_on}</source>
        <translation>بازبینی اینکه چه کسی چه کاری می‌تواند بکند (بار بعد: {next_on})</translation>
    </message>
    <message>
        <source>Renewed the keys of the sealed values</source>
        <translation>نو کردن کلیدهای مقدارهای مهرشده</translation>
    </message>
    <message>
        <source>Renewed the key of the vault</source>
        <translation>نو کردن کلید گاوصندوق</translation>
    </message>
    <message>
        <source>Checked the recovery sheet</source>
        <translation>بررسی برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>ساختن برگهٔ بازیابی تازه</translation>
    </message>
    <message>
        <source>Turned on the own second factor</source>
        <translation>روشن کردن عامل دوم خود</translation>
    </message>
    <message>
        <source>Turned off the own second factor</source>
        <translation>خاموش کردن عامل دوم خود</translation>
    </message>
    <message>
        <source>Made a key file for the own passphrase</source>
        <translation>ساختن فایل کلید برای گذرعبارت خود</translation>
    </message>
    <message>
        <source>Gave up the own key file</source>
        <translation>کنار گذاشتن فایل کلید خود</translation>
    </message>
    <message>
        <source>Made new recovery codes for the own second factor</source>
        <translation>ساختن کدهای بازیابی تازه برای عامل دوم خود</translation>
    </message>
    <message>
        <source>Signed in with a recovery code; left: {left}</source>
        <translation>ورود با کد بازیابی (مانده: {left})</translation>
    </message>
    <message>
        <source>Let the keyring of this PC keep where the log ends (PC {pc})</source>
        <translation>سپردن پایان گزارش به دسته‌کلید این رایانه (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had forgotten where the log ends (PC {pc})</source>
        <translation>دسته‌کلید این رایانه پایان گزارش را فراموش کرده بود (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had seen an entry that the log does not hold: entry {entry} (PC {pc})</source>
        <translation>دسته‌کلید این رایانه رویدادی دیده بود که در گزارش نیست: رویداد {entry} (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>Accepted the log as it is, although the keyring of this PC had seen another (PC {pc})</source>
        <translation>پذیرفتن گزارش همان‌طور که هست، هرچند دسته‌کلید این رایانه گزارش دیگری دیده بود (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>Found that the log is not the one that was noted: entries {first} to {last} ({witness})</source>
        <translation>پی بردن به اینکه گزارش همان نیست که یادداشت شده بود: رویدادهای {first} تا {last} ({witness})</translation>
    </message>
    <message>
        <source>Decided about the log: {decision}</source>
        <translation>تصمیم دربارهٔ گزارش: {decision}</translation>
    </message>
    <message>
        <source>Something unusual was noticed: {rule}; times: {times} (entries {first} to {last})</source>
        <translation>دیده شدن چیزی نامعمول: {rule} (بارها: {times}، رویدادهای {first} تا {last})</translation>
    </message>
    <message>
        <source>Looked for unusual access up to entry {entry}</source>
        <translation>جست‌وجوی دسترسی نامعمول (تا رویداد {entry})</translation>
    </message>
    <message>
        <source>Looked at what was unusual; notices: {notices}</source>
        <translation>دیدن موارد نامعمول (هشدارها: {notices})</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}; turned off: {off}</source>
        <translation>تغییر قاعده‌های دسترسی نامعمول: {columns}؛ خاموش‌شده: {off}</translation>
    </message>
    <message>
        <source>Bound the vault to this PC (PC {pc})</source>
        <translation>وابسته کردن گاوصندوق به این رایانه (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>Let the vault open on any PC again (PC {pc})</source>
        <translation>باز شدن دوبارهٔ گاوصندوق در هر رایانه (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault only on this PC now (PC {pc})</source>
        <translation>گذرعبارت خود اکنون گاوصندوق را فقط در این رایانه باز می‌کند (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault on any PC again (PC {pc})</source>
        <translation>گذرعبارت خود دوباره گاوصندوق را در هر رایانه باز می‌کند (رایانهٔ {pc})</translation>
    </message>
    <message>
        <source>Made a backup, with the log up to entry {entry}</source>
        <translation>ساختن نسخهٔ پشتیبان، با گزارش تا رویداد {entry}</translation>
    </message>
    <message>
        <source>Restored the vault from a backup of {made_at}</source>
        <translation>بازگرداندن گاوصندوق از نسخهٔ پشتیبان {made_at}</translation>
    </message>
    <message>
        <source>Looked at the customers in another way: {lens}</source>
        <translation>دیدن مشتریان در نمایی دیگر: {lens}</translation>
    </message>
    <message>
        <source>The clock of this PC went back ({seconds} seconds)</source>
        <translation>ساعت این رایانه عقب رفت ({seconds} ثانیه)</translation>
    </message>
    <message>
        <source>Set up a view of the list for everybody</source>
        <translation>ساختن نمایی از فهرست برای همه</translation>
    </message>
    <message>
        <source>Gave a view of the list that everybody has another name</source>
        <translation>تغییر نام نمایی از فهرست که همه دارند</translation>
    </message>
    <message>
        <source>Deleted a view of the list that everybody had</source>
        <translation>پاک کردن نمایی از فهرست که همه داشتند</translation>
    </message>
    <message>
        <source>Changed what is asked of customers: {columns}</source>
        <translation>تغییر آنچه از مشتریان پرسیده می‌شود: {columns}</translation>
    </message>
    <message>
        <source>Looked at all that is known of a customer</source>
        <translation>دیدن هر آنچه از یک مشتری دانسته است</translation>
    </message>
    <message>
        <source>Followed what is noted of erasures; erased again: {again}, not in the backup: {absent}, not proven: {unproven}</source>
        <translation>پیگیری پاک کردن‌های یادداشت‌شده (دوباره پاک‌شده: {again}، نبوده در نسخهٔ پشتیبان: {absent}، اثبات‌نشده: {unproven})</translation>
    </message>
    <message>
        <source>Brought a customer back to how it was after entry {entry}: {columns}</source>
        <translation>برگرداندن مشتری به حالت پیشین: {columns} (آن‌گونه که پس از رویداد {entry} بود)</translation>
    </message>
    <message>
        <source>Took a customer out, undoing entry {entry}</source>
        <translation>برداشتن مشتری واردشده (با برگرداندن رویداد {entry})</translation>
    </message>
    <message>
        <source>Took back the answers that came with a batch (it ends with entry {entry}); no more a no to: {opted_out}; no more consent to: {purposes}</source>
        <translation>لغو پاسخ‌هایی که با یک دسته تغییر آمده بودند (پایان دسته: رویداد {entry})؛ دیگر مخالف نیست با: {opted_out}؛ دیگر رضایت ندارد به: {purposes}</translation>
    </message>
    <message>
        <source>Recorded anew the answers that had been taken back (the batch ends with entry {entry}); no to: {opted_out}; consent to: {purposes}</source>
        <translation>ثبت دوبارهٔ پاسخ‌هایی که لغو شده بودند (پایان دسته: رویداد {entry})؛ نمی‌خواهد: {opted_out}؛ رضایت به: {purposes}</translation>
    </message>
    <message>
        <source>Brought a customer in again, undoing entry {entry}</source>
        <translation>وارد کردن دوبارهٔ مشتری (با برگرداندن رویداد {entry})</translation>
    </message>
    <message>
        <source>Merged a customer into another one (id {into})</source>
        <translation>ادغام مشتری در مشتری دیگر (id {into})</translation>
    </message>
    <message>
        <source>Took in another customer, who was the same person: {columns} (id {other}; answers moved: {answers})</source>
        <translation>پذیرفتن مشتری دیگری که همان شخص بود: {columns} (id {other}؛ پاسخ‌های جابه‌جاشده: {answers})</translation>
    </message>
    <message>
        <source>Brought a merged customer back, undoing entry {entry}</source>
        <translation>بازآوردن مشتری ادغام‌شده (با برگرداندن رویداد {entry})</translation>
    </message>
    <message>
        <source>Gave back a customer who had been merged in; as before: {columns}, kept because changed since: {kept} (id {other})</source>
        <translation>پس دادن مشتری ادغام‌شده؛ مانند پیش: {columns}، دست‌نخورده به‌سبب تغییر پس از آن: {kept} (id {other})</translation>
    </message>
    <message>
        <source>Said that a customer and another one (id {other}) are two people</source>
        <translation>جدا دانستن مشتری از مشتری دیگر (id {other}): دو شخص‌اند</translation>
    </message>
    <message>
        <source>Took back that a customer and another one (id {other}) are two people</source>
        <translation>لغو جدا دانستن مشتری از مشتری دیگر (id {other})</translation>
    </message>
    <message>
        <source>Looked for customers who are there twice; pairs: {pairs}</source>
        <translation>جست‌وجوی مشتریان تکراری (جفت‌ها: {pairs})</translation>
    </message>
    <message>
        <source>Opened the history of a customer</source>
        <translation>باز کردن سابقهٔ مشتری</translation>
    </message>
    <message>
        <source>Looked at what undoing a batch would do (it ends with entry {entry}); customers: {customers}</source>
        <translation>بررسی پیامدهای برگرداندن یک دسته تغییر (پایان دسته: رویداد {entry}، مشتریان: {customers})</translation>
    </message>
    <message>
        <source>Looked at what a change of many would do: {customers}</source>
        <translation>بررسی پیامدهای تغییر چند مشتری با هم: {customers}</translation>
    </message>
    <message>
        <source>Changed many customers at once: {columns}; changed: {customers}, already so: {same}, refused: {refused}</source>
        <translation>تغییر چند مشتری با هم: {columns}؛ تغییرکرده: {customers}، از پیش همان: {same}، ردشده: {refused}</translation>
    </message>
    <message>
        <source>Undid a batch (it ends with entry {entry}); put back: {restored}, taken out: {withdrawn}, in again: {returned}, kept: {kept}</source>
        <translation>برگرداندن یک دسته تغییر (پایان دسته: رویداد {entry})؛ برگردانده: {restored}، برداشته: {withdrawn}، دوباره واردشده: {returned}، دست‌نخورده: {kept}</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column} ({reason})</source>
        <translation>باز کردن مقدار مهرشده: {column} ({reason})</translation>
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
        <source>Kept what the columns of a kind of file mean; columns: {columns}</source>
        <translation>نگه داشتن معنای ستون‌های یک نوع فایل (ستون‌ها: {columns})</translation>
    </message>
    <message>
        <source>Forgot what the columns of a kind of file mean</source>
        <translation>فراموش کردن معنای ستون‌های یک نوع فایل</translation>
    </message>
    <message>
        <source>Gave customers&apos; data to {recipient} ({ground}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>دادن داده‌های مشتریان به {recipient} ({ground})؛ ردیف‌ها: {rows}، کنارگذاشته: {left_out}؛ ستون‌ها: {columns}</translation>
    </message>
    <message>
        <source>Printed of a customer: {paper} ({way}); copies: {copies}</source>
        <translation>چاپ برای یک مشتری: {paper} ({way})؛ نسخه‌ها: {copies}</translation>
    </message>
    <message>
        <source>Copied rows of the list ({lens}): {rows}; {columns}</source>
        <translation>رونوشت از ردیف‌های فهرست ({lens}): {rows}؛ {columns}</translation>
    </message>
    <message>
        <source>Printed customers: {paper} ({way}); rows: {rows}, left out: {left_out}, copies: {copies}; columns: {columns}</source>
        <translation>چاپ مشتریان: {paper} ({way})؛ ردیف‌ها: {rows}، کنارگذاشته: {left_out}، نسخه‌ها: {copies}؛ ستون‌ها: {columns}</translation>
    </message>
    <message>
        <source>Printed an empty consent form ({way}); copies: {copies}</source>
        <translation>چاپ فرم رضایت خالی ({way})؛ نسخه‌ها: {copies}</translation>
    </message>
    <message>
        <source>Looked at the values before and after (entry {entry})</source>
        <translation>دیدن مقدارهای پیش و پس از تغییر (رویداد {entry})</translation>
    </message>
    <message>
        <source>Exported the log with the values before and after ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>خروجی گزارش با مقدارهای پیش و پس از تغییر ({format})؛ رویدادها: {rows}، تا رویداد {entry}؛ پالایه‌ها: {filters}</translation>
    </message>
    <message>
        <source>Made a seal of the log, up to entry {entry}</source>
        <translation>ساختن مهر گزارش (تا رویداد {entry})</translation>
    </message>
    <message>
        <source>Checked a printed seal: {outcome}; entry: {entry}</source>
        <translation>بررسی مهر چاپ‌شده: {outcome} (رویداد: {entry})</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} ({reason}; entry {entry})</source>
        <translation>باز کردن مقدار مهرشدهٔ پیش و پس از تغییر: {column} ({reason}؛ رویداد {entry})</translation>
    </message>
    <message>
        <source>Cut the log: what was older than {months} months and may go; entries: {entries}, up to entry {up_to}</source>
        <translation>کوتاه کردن گزارش: آنچه کهنه‌تر از {months} ماه بود و می‌توانست برود (رویدادها: {entries}، تا رویداد {up_to})</translation>
    </message>
    <message>
        <source>Set how long the log is kept; months: {months}</source>
        <translation>تعیین مدت نگه‌داری گزارش (ماه: {months})</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}</source>
        <translation>تغییر قاعده‌های دسترسی نامعمول: {columns}</translation>
    </message>
    <message>
        <source>Erased person {subject} ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}</source>
        <translation>پاک کردن شخص {subject} ({ground})؛ تغییرها: {revisions}، پاسخ‌ها: {answers}، فرم‌های ذخیره‌نشده: {drafts}</translation>
    </message>
    <message>
        <source>Exported the log ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>خروجی گزارش ({format})؛ رویدادها: {rows}، تا رویداد {entry}؛ پالایه‌ها: {filters}</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} (entry {entry})</source>
        <translation>باز کردن مقدار مهرشدهٔ پیش و پس از تغییر: {column} (رویداد {entry})</translation>
    </message>
    <message>
        <source>Undid a change of a customer, entry {entry}: {columns}</source>
        <translation>برگرداندن تغییر مشتری: {columns} (رویداد {entry})</translation>
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
        <source>Entries checked: {entries}. Customers compared with the log: {customers}. States noted outside the database: {anchors}. Problems: {problems}.</source>
        <translation>رویدادهای بررسی‌شده: {entries}. مشتریان سنجیده‌شده با گزارش: {customers}. وضعیت‌های یادداشت‌شده بیرون از پایگاه داده: {anchors}. ایرادها: {problems}.</translation>
    </message>
    <message>
        <source>Noted states that cannot be compared any more, as a rule cut their entries: {number}.</source>
        <translation>وضعیت‌های یادداشت‌شده‌ای که دیگر نمی‌توان سنجید، چون رویدادهایشان بنا بر قاعده برداشته شده‌اند: {number}.</translation>
    </message>
    <message>
        <source>Look at each of them, correct what is wrong and save it: then the log knows it again.</source>
        <translation>هر یک را نگاه کنید، آنچه را نادرست است درست کنید و ذخیره کنید: آنگاه گزارش دوباره آن را می‌شناسد.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>بررسی درستی متوقف شد.</translation>
    </message>
    <message>
        <source>Verify the log again to know whether it is whole.</source>
        <translation>دوباره درستی گزارش را بررسی کنید تا بدانید سالم است یا نه.</translation>
    </message>
    <message>
        <source>Comparing the customers with what the log says of them …</source>
        <translation>در حال سنجیدن مشتریان با آنچه گزارش دربارهٔ آن‌ها می‌گوید …</translation>
    </message>
    <message>
        <source>The log is whole, and the customers are as it says.</source>
        <translation>گزارش سالم است و مشتریان همان‌طورند که گزارش می‌گوید.</translation>
    </message>
    <message>
        <source>The log is whole, but another program changed what it tells of.</source>
        <translation>گزارش سالم است، ولی برنامهٔ دیگری آنچه را گزارش از آن می‌گوید تغییر داده است.</translation>
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
        <source>Erased person {subject} again, who had been erased on {first_at} and came back with a backup ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}; noted with key {noted_key}</source>
        <translation>پاک کردن دوبارهٔ شخص {subject} ({ground})؛ پیش‌تر در {first_at} پاک شده و با نسخهٔ پشتیبان برگشته بود؛ تغییرها: {revisions}، پاسخ‌ها: {answers}، فرم‌های ذخیره‌نشده: {drafts}؛ یادداشت‌شده با کلید {noted_key}</translation>
    </message>
    <message>
        <source>Your role does not see this.</source>
        <translation>نقش شما این را نمی‌بیند.</translation>
    </message>
    <message>
        <source>The view in use does not show this. The Personal view does.</source>
        <translation>نمای کنونی این را نشان نمی‌دهد. نمای شخصی نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Sealed: the log keeps the old and the new value as ciphertext.</source>
        <translation>مهرشده: گزارش، مقدار پیشین و تازه را رمزشده نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Changed: {before} → {after}</source>
        <translation>تغییرکرده: {before} ← {after}</translation>
    </message>
    <message>
        <source>Removed: {value}</source>
        <translation>برداشته‌شده: {value}</translation>
    </message>
    <message>
        <source>Added: {value}</source>
        <translation>افزوده‌شده: {value}</translation>
    </message>
    <message>
        <source>Only the order changed.</source>
        <translation>فقط ترتیب تغییر کرده است.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>The log was tampered with. The first bad entry is number {number}.</source>
        <translation>گزارش دست‌کاری شده است. نخستین رویداد خراب شمارهٔ {number} است.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Export the log</source>
        <translation>خروجی گرفتن از گزارش</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Document to be signed (PDF)</source>
        <translation>سند برای امضا (PDF)</translation>
    </message>
    <message>
        <source>With the values before and after, as you see them</source>
        <translation>با مقدارهای پیش و پس از تغییر، آن‌گونه که شما می‌بینید</translation>
    </message>
    <message>
        <source>What the log shows now. It is verified first, and the file says so.</source>
        <translation>آنچه گزارش اکنون نشان می‌دهد. نخست درستی آن بررسی می‌شود و نتیجه در فایل می‌آید.</translation>
    </message>
    <message>
        <source>No filter is set: it is the whole log.</source>
        <translation>هیچ پالایه‌ای گذاشته نشده: همهٔ گزارش است.</translation>
    </message>
    <message>
        <source>As many entries as there are. The whole log can be checked without CustDesk.</source>
        <translation>رویدادها هر چند تا که باشند. درستی همهٔ گزارش را می‌توان بدون CustDesk هم بررسی کرد.</translation>
    </message>
    <message>
        <source>A list with a seal and lines for two signatures: up to 5,000 entries.</source>
        <translation>فهرستی با مهر گزارش و جای دو امضا: تا ۵٬۰۰۰ رویداد.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>گزارش رویدادها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) written to {name}.</source>
        <translation>
            <numerusform>%Ln رویداد در {name} نوشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified right before: the log is whole.</source>
        <translation>بررسی درستی پیش از خروجی: گزارش سالم است.</translation>
    </message>
    <message>
        <source>Verified right before: the log was altered, as the file says.</source>
        <translation>بررسی درستی پیش از خروجی: گزارش دست‌کاری شده است و فایل هم این را می‌گوید.</translation>
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
        <source>What</source>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message>
        <source>Entries from, to</source>
        <translation>رویدادها از، تا</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>شمار رویدادها</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>بررسی درستی پیش از خروجی</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>زمان ساخت</translation>
    </message>
    <message>
        <source>Checksum of the entries</source>
        <translation>سرجمع وارسی رویدادها</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>مهر گزارش</translation>
    </message>
    <message>
        <source>Up to entry {entry} of {date}; mark of the vault: {mark}. To check it, choose “Check a seal …” in the menu of the log, and type the number and the words.</source>
        <translation>تا رویداد {entry} در {date}؛ نشان گاوصندوق: {mark}. برای بررسی، در فهرست گزینه‌های گزارش «بررسی مهر گزارش …» را انتخاب کنید و شماره و واژه‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>Made by: signature, name, date</source>
        <translation>سازنده: امضا، نام، تاریخ</translation>
    </message>
    <message>
        <source>Approved by: signature, name, date</source>
        <translation>تأییدکننده: امضا، نام، تاریخ</translation>
    </message>
    <message>
        <source>I took these entries out of the log of {shop} on {date}, as CustDesk shows them to my role, and altered nothing. {name}</source>
        <translation>این رویدادها را در {date} از گزارش {shop} گرفتم، آن‌گونه که CustDesk به نقش من نشان می‌دهد، و چیزی را تغییر ندادم. {name}</translation>
    </message>
    <message>
        <source>From the log of {shop}</source>
        <translation>از گزارش {shop}</translation>
    </message>
    <message>
        <source>{title} · page {page} of {pages} · checksum {checksum} …</source>
        <translation>{title} · صفحهٔ {page} از {pages} · سرجمع وارسی {checksum} …</translation>
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
        <source>A customer was erased or taken out by somebody whose role may not do that.</source>
        <translation>کسی که نقشش اجازهٔ این کار را ندارد مشتری‌ای را پاک کرده یا برداشته است.</translation>
    </message>
    <message>
        <source>Entries were cut from the log otherwise than an owner did by a rule.</source>
        <translation>رویدادهایی از گزارش برداشته شده‌اند، ولی نه به دست مالک و بنا بر قاعده.</translation>
    </message>
    <message>
        <source>When this person signed in, the log held other entries about who may do what than now.</source>
        <translation>وقتی این شخص وارد شد، رویدادهای گزارش دربارهٔ اینکه چه کسی اجازهٔ چه کاری دارد همان نبود که اکنون هست.</translation>
    </message>
    <message>
        <source>Staff were changed by somebody who was not an owner.</source>
        <translation>کسی که مالک نبوده کارکنان را تغییر داده است.</translation>
    </message>
    <message>
        <source>A key for sealed values was given out by nobody who may do that.</source>
        <translation>کلیدی برای مقدارهای مهرشده را کسی داده که اجازهٔ این کار را نداشته است.</translation>
    </message>
    <message>
        <source>A user has a role or a state that the log does not know of.</source>
        <translation>کاربری نقش یا وضعیتی دارد که گزارش از آن خبر ندارد.</translation>
    </message>
    <message>
        <source>After this entry another program changed the customer, or a phone, e-mail or address.</source>
        <translation>پس از این رویداد، برنامهٔ دیگری مشتری یا تلفن، ایمیل یا نشانی او را تغییر داده است.</translation>
    </message>
    <message>
        <source>After this entry another program changed the sealed values of the customer.</source>
        <translation>پس از این رویداد، برنامهٔ دیگری مقدارهای مهرشدهٔ مشتری را تغییر داده است.</translation>
    </message>
    <message>
        <source>After this entry another program changed what the customer answered about consent.</source>
        <translation>پس از این رویداد، برنامهٔ دیگری پاسخ‌های رضایت مشتری را تغییر داده است.</translation>
    </message>
    <message>
        <source>After this entry another program changed the purpose or its words.</source>
        <translation>پس از این رویداد، برنامهٔ دیگری هدف یا متن آن را تغییر داده است.</translation>
    </message>
    <message>
        <source>After this entry another program changed the privacy notice.</source>
        <translation>پس از این رویداد، برنامهٔ دیگری اطلاعیهٔ حریم خصوصی را تغییر داده است.</translation>
    </message>
    <message>
        <source>After this entry another program removed what the entry is about.</source>
        <translation>پس از این رویداد، برنامهٔ دیگری آنچه را این رویداد دربارهٔ آن است برداشته است.</translation>
    </message>
    <message>
        <source>Another program put this in: no entry up to this one knows of it.</source>
        <translation>این را برنامهٔ دیگری گذاشته است: هیچ رویدادی تا این یکی از آن خبر ندارد.</translation>
    </message>
    <message>
        <source>After this entry another program put back the customer who was removed.</source>
        <translation>پس از این رویداد، برنامهٔ دیگری مشتری برداشته‌شده را برگردانده است.</translation>
    </message>
</context>
<context>
    <name>LogRetention</name>
    <message>
        <source>What was cut from the log</source>
        <translation>رویدادهای برداشته‌شده از گزارش</translation>
    </message>
    <message>
        <source>Nothing was ever cut from this log.</source>
        <translation>هرگز چیزی از این گزارش برداشته نشده است.</translation>
    </message>
    <message>
        <source>An owner signed for exactly these entries. Verifying the log shows whether anything else is missing.</source>
        <translation>یک مالک برداشتن درست همین رویدادها را امضا کرده است. بررسی درستی گزارش نشان می‌دهد که چیز دیگری هم کم است یا نه.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>برای همیشه</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>به مدت %Ln ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln years</source>
        <translation>
            <numerusform>به مدت %Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry {first} (of {day}) was cut: the log is kept {time}.</source>
        <translation>رویداد {first} ({day}) بنا بر قاعده برداشته شد: گزارش {time} نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} (until {day}) were cut: the log is kept {time}.</source>
        <translation>رویدادهای {first} تا {last} (تا {day}) بنا بر قاعده برداشته شدند: گزارش {time} نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>They were made from {first} to {last}.</source>
        <translation>این رویدادها از {first} تا {last} نوشته شده‌اند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entries stay, because the log would prove less without them.</source>
        <translation>
            <numerusform>%Ln رویداد قدیمی‌تر می‌ماند، چون بدون آن گزارش چیز کمتری را ثابت می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup with all of them is made first, beside the vault. It is not kept for ever: copy it to another place if somebody may still have to look. The cut itself cannot be undone.</source>
        <translation>نخست نسخهٔ پشتیبانی با همهٔ آن‌ها کنار گاوصندوق ساخته می‌شود. این نسخه برای همیشه نمی‌ماند: اگر شاید کسی هنوز به آن نیاز داشته باشد، آن را جای دیگری رونوشت کنید. خود کوتاه کردن برگشت ندارد.</translation>
    </message>
    <message>
        <source>The log was cut up to {day}. Entries that went: {number}.</source>
        <translation>گزارش تا {day} کوتاه شد. رویدادهایی که رفتند: {number}.</translation>
    </message>
    <message>
        <source>The log was not cut. {reason}</source>
        <translation>گزارش کوتاه نشد. {reason}</translation>
    </message>
    <message>
        <source>How long the log is kept</source>
        <translation>مدت نگه‌داری گزارش</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>نگه داشتن گزارش</translation>
    </message>
    <message>
        <source>What is older goes by itself after an owner signs in: who looked at whom, searches, sign-ins, and changes with the values before and after. It cannot be undone. A backup is made before.</source>
        <translation>آنچه کهنه‌تر است پس از ورود یک مالک خودبه‌خود می‌رود: اینکه چه کسی چه کسی را دید، جست‌وجوها، ورودها، و تغییرها با مقدارهای پیش و پس از آن‌ها. این کار برگشت ندارد. پیش از آن نسخهٔ پشتیبان ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Customers and their answers are not touched. In the log stay: who may do what, who was erased, incidents, and the last change of each customer. What is left can still be verified.</source>
        <translation>به مشتریان و پاسخ‌هایشان دست زده نمی‌شود. این‌ها در گزارش می‌ماند: چه کسی اجازهٔ چه کاری دارد، چه کسی پاک شده، حادثه‌ها، و آخرین تغییر هر مشتری. درستی آنچه می‌ماند را همچنان می‌توان بررسی کرد.</translation>
    </message>
    <message>
        <source>The law lets you keep such records only as long as you need them (GDPR, Article 5(1)(e)). Ask whoever advises you how long that is: tax or security rules may ask for years.</source>
        <translation>قانون اجازه می‌دهد چنین نوشته‌هایی را فقط تا وقتی نیاز دارید نگه دارید (GDPR، مادهٔ ۵، بند ۱، حرف e). از مشاور خود بپرسید این چه مدت است: شاید قاعده‌های مالیاتی یا امنیتی چند سال را لازم بدانند.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cut now …</source>
        <translation>کوتاه کردن اکنون …</translation>
    </message>
    <message>
        <source>Keep the log {time}?</source>
        <translation>گزارش {time} نگه داشته شود؟</translation>
    </message>
    <message>
        <source>From the next sign-in of an owner on, older entries are cut. This cannot be undone.</source>
        <translation>از ورود بعدی یک مالک به بعد، رویدادهای کهنه‌تر برداشته می‌شوند. این کار برگشت ندارد.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>همین‌طور نگه داشته شود</translation>
    </message>
    <message>
        <source>Looking for what may go …</source>
        <translation>در حال بررسی اینکه چه می‌تواند برود …</translation>
    </message>
    <message>
        <source>Nothing in the log is old enough to go.</source>
        <translation>در گزارش چیزی آن‌قدر کهنه نیست که برود.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln entries from the log?</source>
        <translation>
            <numerusform>%Ln رویداد از گزارش برداشته شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>برداشتن آن‌ها</translation>
    </message>
    <message>
        <source>Cutting the log …</source>
        <translation>در حال کوتاه کردن گزارش …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>The one who stayed was merged into somebody else since. Undo that merge first.</source>
        <translation>مشتری‌ای که مانده بود پس از آن خودش در دیگری ادغام شده است. نخست آن ادغام را برگردانید.</translation>
    </message>
    <message>
        <source>The one who stayed is not there any more.</source>
        <translation>مشتری‌ای که مانده بود دیگر نیست.</translation>
    </message>
    <message>
        <source>Somebody else has the earlier number by now. Give that customer another one.</source>
        <translation>شمارهٔ پیشین را اکنون مشتری دیگری دارد. به آن مشتری شمارهٔ دیگری بدهید.</translation>
    </message>
    <message>
        <source>Your role may not see all of the customer who would come back.</source>
        <translation>نقش شما نمی‌تواند همهٔ مشتری‌ای را که برمی‌گردد ببیند.</translation>
    </message>
    <message>
        <source>You do not hold the key of a sealed value of the one who would come back.</source>
        <translation>شما کلید یک مقدار مهرشدهٔ مشتری‌ای را که برمی‌گردد ندارید.</translation>
    </message>
    <message>
        <source>What the log kept of this merge is not there any more, or somebody altered it. Verify the log.</source>
        <translation>آنچه گزارش از این ادغام نگه داشته بود دیگر نیست، یا کسی آن را دست‌کاری کرده است. درستی گزارش را بررسی کنید.</translation>
    </message>
    <message>
        <source>Merge with another customer …</source>
        <translation>ادغام با مشتری دیگر …</translation>
    </message>
    <message>
        <source>The same customer twice</source>
        <translation>مشتریان تکراری</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>جست‌وجوی دوباره</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>موارد مشابه</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ادغام‌شده</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>دو شخص جدا</translation>
    </message>
    <message>
        <source>Comparing the customers …</source>
        <translation>در حال سنجیدن مشتریان با هم …</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>هیچ مشتری تکراری نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were compared.</source>
        <translation>
            <numerusform>%Ln مشتری با هم سنجیده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What very many customers share, such as a frequent name, was not enough to compare them.</source>
        <translation>آنچه میان مشتریان بسیار مشترک است، مانند نامی پرتکرار، برای سنجیدن آن‌ها بس نبود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%Ln جفت، محتمل‌ترین‌ها در آغاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation>آیا کسی دو بار ثبت شده است؟</translation>
    </message>
    <message>
        <source>All customers are compared by names, phones, e-mails, addresses and birthdays. Nothing is changed before you decide.</source>
        <translation>همهٔ مشتریان از روی نام، تلفن، ایمیل، نشانی و تاریخ تولد با هم سنجیده می‌شوند. تا شما تصمیم نگیرید چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>جست‌وجوی آن‌ها</translation>
    </message>
    <message>
        <source>No merges</source>
        <translation>هنوز ادغامی نیست</translation>
    </message>
    <message>
        <source>Whoever you merge is listed here, and can be given back at any time.</source>
        <translation>مشتریانی که ادغام می‌کنید اینجا فهرست می‌شوند و هر زمان می‌توان آن‌ها را بازآورد.</translation>
    </message>
    <message>
        <source>Nobody was told apart</source>
        <translation>هنوز کسی جدا دانسته نشده است</translation>
    </message>
    <message>
        <source>Two who look alike and are two people are remembered here, and not shown again.</source>
        <translation>دو نفری که مانند هم‌اند ولی دو شخص جدا هستند اینجا به یاد می‌مانند و دیگر نشان داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Merge with another customer</source>
        <translation>ادغام با مشتری دیگر</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>{customer} stays. Which customer is the same person?</source>
        <translation>{customer} می‌ماند. کدام مشتری همان شخص است؟</translation>
    </message>
    <message>
        <source>Number of the other customer</source>
        <translation>شمارهٔ مشتری دیگر</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>One customer out of two</source>
        <translation>یک مشتری از دو مشتری</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>به‌جای این، دیگری بماند</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>دو شخص جدا هستند</translation>
    </message>
    <message>
        <source>Choose what the one customer shall hold. You can undo this at any time, in the history of the customer.</source>
        <translation>انتخاب کنید این یک مشتری چه داده‌هایی داشته باشد. هر زمان می‌توانید این کار را در سابقهٔ مشتری برگردانید.</translation>
    </message>
    <message>
        <source>Stays: {customer}</source>
        <translation>می‌ماند: {customer}</translation>
    </message>
    <message>
        <source>Goes: {customer}</source>
        <translation>می‌رود: {customer}</translation>
    </message>
    <message>
        <source>Earlier number: {number}</source>
        <translation>شمارهٔ پیشین: {number}</translation>
    </message>
    <message>
        <source>The number {number} is kept as “Number elsewhere”.</source>
        <translation>شمارهٔ {number} به‌عنوان «شماره در سامانهٔ دیگر» نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The number {number} is written under the notes.</source>
        <translation>شمارهٔ {number} در پایان یادداشت‌ها نوشته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent move along.</source>
        <translation>
            <numerusform>%Ln پاسخ رضایت هم همراه می‌آید.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them said no, and the no holds: {uses}. Ask the customer anew.</source>
        <translation>یکی از آن‌ها نه گفته است و همان نه برقرار می‌ماند: {uses}. از مشتری دوباره بپرسید.</translation>
    </message>
    <message>
        <source>entered {day}</source>
        <translation>ثبت در {day}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>این بماند</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>هر دو بمانند</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>مقایسه …</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>لغو این تصمیم</translation>
    </message>
    <message>
        <source>a customer who was merged into another since</source>
        <translation>مشتری‌ای که پس از آن در دیگری ادغام شده</translation>
    </message>
    <message>
        <source>{gone} is now part of {stays}</source>
        <translation>{gone} اکنون بخشی از {stays} است</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>برگرداندن این تغییر …</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>برگرداندن این ادغام</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>They are two people: do not ask again</source>
        <translation>دو شخص جدا هستند: دیگر پرسیده نشود</translation>
    </message>
    <message>
        <source>Comes back as before: {customer}</source>
        <translation>مانند پیش برمی‌گردد: {customer}</translation>
    </message>
    <message>
        <source>{customer} gets back: {columns}</source>
        <translation>{customer} پس می‌گیرد: {columns}</translation>
    </message>
    <message>
        <source>{customer} keeps, because somebody changed it since: {columns}</source>
        <translation>{customer} نگه می‌دارد، چون پس از آن کسی تغییرش داده: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent since then stay with {customer}.</source>
        <translation>
            <numerusform>%Ln پاسخ رضایتی که پس از آن ثبت شده نزد {customer} می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are two customers again. Make them one again, as before?</source>
        <translation>این دو باز دو مشتری هستند. مانند پیش دوباره یکی شوند؟</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>ادغام دوباره</translation>
    </message>
    <message>
        <source>The two are one customer now.</source>
        <translation>این دو اکنون یک مشتری هستند.</translation>
    </message>
    <message>
        <source>The two are two customers again.</source>
        <translation>این دو باز دو مشتری هستند.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
    </message>
    <message>
        <source>(sealed, not shown)</source>
        <translation>(مهرشده، نشان داده نمی‌شود)</translation>
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
        <source>Find anything</source>
        <translation>پیدا کردن هر چیز</translation>
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
        <source>Undo what was just done</source>
        <translation>برگرداندن آخرین کار</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>بستن آنچه باز است</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>رو به جلو</translation>
    </message>
    <message>
        <source>Recent customers</source>
        <translation>مشتریان اخیر</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>بخش بعدی پنجره</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>بخش پیشین پنجره</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل کردن</translation>
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
        <source>Help on this screen</source>
        <translation>راهنمای این صفحه</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>این مشتری دیگر نیست.</translation>
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
        <source>Nobody opened yet</source>
        <translation>هنوز کسی باز نشده</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاهر</translation>
    </message>
</context>
<context>
    <name>MassEdit</name>
    <message>
        <source>is not there any more</source>
        <translation>دیگر نیست</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>نشانی ندارد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>نمایش آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>چه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Give the tags.</source>
        <translation>برچسب‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>در حال بررسی مشتریان …</translation>
    </message>
    <message>
        <source>Changing the customers …</source>
        <translation>در حال تغییر مشتریان …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) chosen.</source>
        <translation>
            <numerusform>%Ln مشتری انتخاب شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>چه تغییر کند</translation>
    </message>
    <message>
        <source>Leave it empty to empty it.</source>
        <translation>برای خالی کردن، خالی بگذارید.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>Archive several customers</source>
        <translation>بایگانی چند مشتری</translation>
    </message>
    <message>
        <source>Restore several customers</source>
        <translation>بازگرداندن چند مشتری</translation>
    </message>
    <message>
        <source>Change several customers</source>
        <translation>تغییر چند مشتری</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>برداشتن برچسب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would change.</source>
        <translation>
            <numerusform>%Ln مشتری تغییر می‌کند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already.</source>
        <translation>
            <numerusform>%Ln نفر از پیش همین‌طورند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}.</source>
        <translation>
            <numerusform>%Ln نفر کنار گذاشته می‌شود: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) archived</source>
        <translation>
            <numerusform>%Ln مشتری بایگانی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) restored</source>
        <translation>
            <numerusform>%Ln مشتری بازگردانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>%Ln مشتری تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… و %Ln تای دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(خالی)</translation>
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
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
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
        <source>Five words that do not belong together are strong and easy to keep.</source>
        <translation>پنج واژه که به هم ربطی ندارند محکم‌اند و به‌آسانی به یاد می‌مانند.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>برگهٔ بازیابی</translation>
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
        <source>To use it, choose “Passphrase lost? Use the recovery key” where you sign in.</source>
        <translation>برای استفاده از آن، در صفحهٔ ورود «گذرعبارت گم شده؟ از کلید بازیابی استفاده کنید» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>چاپ‌شده در {date}</translation>
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
        <source>Save as PDF …</source>
        <translation>ذخیره به‌صورت PDF …</translation>
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
        <source>Keep it away from the PC, where you keep papers of value.</source>
        <translation>آن را دور از رایانه نگه دارید، همان‌جا که برگه‌های باارزش را نگه می‌دارید.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>چاپ برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>ذخیرهٔ برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it or put it on a stick, then delete it from this PC.</source>
        <translation>ذخیره شد. آن را چاپ کنید یا روی فلش بگذارید، سپس از این رایانه پاک کنید.</translation>
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
    <name>Notices</name>
    <message>
        <source>Open the settings</source>
        <translation>باز کردن تنظیمات</translation>
    </message>
    <message>
        <source>A user was removed and the keys of the vault were not renewed yet.</source>
        <translation>کاربری برداشته شده و کلیدهای گاوصندوق هنوز نو نشده‌اند.</translation>
    </message>
    <message>
        <source>It is time to review who may do what.</source>
        <translation>زمان آن است که بازبینی کنید چه کسی چه کاری می‌تواند بکند.</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>باز کردن کارکنان</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Archived customer</source>
        <translation>مشتری بایگانی‌شده</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>پیدا کردن هر چیز</translation>
    </message>
    <message>
        <source>Type a name, or what you want to do</source>
        <translation>نامی، یا کاری را که می‌خواهید، بنویسید</translation>
    </message>
    <message>
        <source>The arrow keys go through what was found.</source>
        <translation>کلیدهای جهت‌دار از میان یافته‌ها می‌گذرند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>چیزی پیدا نشد. حروف کمتر یا واژهٔ دیگری را بیازمایید.</translation>
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
        <source>Suggest five words</source>
        <translation>پیشنهاد پنج واژه</translation>
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
    <name>PasteDialog</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>شغل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
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
    <message>
        <source>Tax number</source>
        <translation>شمارهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Fill in what was pasted</source>
        <translation>پر کردن با متن چسبانده‌شده</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>پر کردن</translation>
    </message>
    <message>
        <source>Look where each piece goes. Only empty fields are filled; nothing is saved before you save.</source>
        <translation>ببینید هر تکه به کجا می‌رود. فقط کادرهای خالی پر می‌شوند؛ تا خودتان ذخیره نکنید چیزی ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>The text was too long: only its beginning is here.</source>
        <translation>متن زیادی بلند بود: فقط آغازش اینجاست.</translation>
    </message>
    <message>
        <source>Where this goes: {text}</source>
        <translation>جای این تکه: {text}</translation>
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
    <name>Printing</name>
    <message>
        <source>Customer card</source>
        <translation>کارت مشتری</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>فرم رضایت</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>برچسب نشانی</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>فهرست مشتریان</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>برچسب‌های نشانی</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation>به‌صورت PDF</translation>
    </message>
    <message>
        <source>Print the card …</source>
        <translation>چاپ کارت …</translation>
    </message>
    <message>
        <source>Print a consent form …</source>
        <translation>چاپ فرم رضایت …</translation>
    </message>
    <message>
        <source>Print an address label …</source>
        <translation>چاپ برچسب نشانی …</translation>
    </message>
    <message>
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>در این نما بخشی از تلفن، ایمیل و خیابان پوشانده می‌شود.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>اجازه داریم …؟</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>چه پذیرفته شده است</translation>
    </message>
    <message>
        <source>Yes: put aside, not in the lists</source>
        <translation>بله: کنار گذاشته شده، در فهرست‌ها نیست</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <translation>بله. {reason}</translation>
    </message>
    <message>
        <source>NO. {reason}</source>
        <translation>نه. {reason}</translation>
    </message>
    <message>
        <source>Print the customer card</source>
        <translation>چاپ کارت مشتری</translation>
    </message>
    <message>
        <source>What the view shows of this customer. Sealed values are never printed.</source>
        <translation>آنچه نما از این مشتری نشان می‌دهد. مقدارهای مهرشده هرگز چاپ نمی‌شوند.</translation>
    </message>
    <message>
        <source>Print a consent form</source>
        <translation>چاپ فرم رضایت</translation>
    </message>
    <message>
        <source>For somebody new: empty lines</source>
        <translation>برای شخصی تازه: سطرهای خالی</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>زبان فرم</translation>
    </message>
    <message>
        <source>No box is ticked beforehand. Number of this paper: {code}</source>
        <translation>هیچ گزینه‌ای از پیش علامت نخورده است. شمارهٔ این برگه: {code}</translation>
    </message>
    <message>
        <source>When it comes back signed, write this number into “Proof” as you record the answers.</source>
        <translation>وقتی امضاشده برگشت، هنگام ثبت پاسخ‌ها این شماره را در «مدرک» بنویسید.</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>در حال گردآوری …</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>در حال چیدن صفحه …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>در حال چاپ …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>در حال ذخیره …</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>به چاپگر {name} فرستاده شد.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>با نام {name} ذخیره شد.</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>چاپ برچسب</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>چاپ برچسب‌ها</translation>
    </message>
    <message>
        <source>Test page: only the outlines</source>
        <translation>صفحهٔ آزمایشی: فقط کادر دور برچسب‌ها</translation>
    </message>
    <message>
        <source>Hold it against a sheet of labels before you print on one.</source>
        <translation>پیش از چاپ روی برگهٔ برچسب، آن را روی یکی بگیرید و بسنجید.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>برگهٔ برچسب</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>نخستین برچسب خالی برگه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln برچسب</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer has no postal address.</source>
        <translation>این مشتری نشانی پستی ندارد.</translation>
    </message>
    <message>
        <source>Careful: this customer asked not to be contacted by post.</source>
        <translation>توجه: این مشتری خواسته است با پست با او تماس نگیرید.</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} میلی‌متر</translation>
    </message>
    <message>
        <source>{page}, {columns} × {rows} labels: {measures}</source>
        <translation>{page}، {columns} × {rows} برچسب: {measures}</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>چاپ این فهرست</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Address labels …</source>
        <translation>برچسب‌های نشانی …</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتریان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>ساخته‌شده برای</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>تعداد نسخه</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save a PDF and print that elsewhere.</source>
        <translation>هیچ چاپگری روی این رایانه راه‌اندازی نشده است. یک PDF ذخیره کنید و آن را جای دیگری چاپ کنید.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به‌صورت PDF …</translation>
    </message>
    <message>
        <source>What is printed, and where</source>
        <translation>چه چیز و کجا چاپ شود</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>صفحهٔ پیشین</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعدی</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>بزرگ‌تر یا کوچک‌تر</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>{text} · page {page} of {pages}</source>
        <translation>{text} · صفحهٔ {page} از {pages}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>چاپ‌کننده</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>زمان چاپ</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>هیچ‌کس کنار گذاشته نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out:</source>
        <translation>
            <numerusform>%Ln مشتری کنار گذاشته شد:</numerusform>
        </translation>
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
        <source>Version {version} of {day}</source>
        <translation>نسخهٔ {version}، {day}</translation>
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
    <message>
        <source>For somebody else</source>
        <translation>برای شخص دیگر</translation>
    </message>
    <message>
        <source>Chosen columns for somebody you name, without whoever wants no data passed to others.</source>
        <translation>ستون‌های انتخاب‌شده برای کسی که نام می‌برید، بدون کسانی که نمی‌خواهند داده‌هایشان به دیگران داده شود.</translation>
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
    <name>Reason</name>
    <message>
        <source>The customer asked for it</source>
        <translation>مشتری آن را خواست</translation>
    </message>
    <message>
        <source>Checking health or allergies</source>
        <translation>بررسی سلامت یا حساسیت‌ها</translation>
    </message>
    <message>
        <source>An invoice or a payment</source>
        <translation>صورت‌حساب یا پرداخت</translation>
    </message>
    <message>
        <source>The law requires it</source>
        <translation>الزام قانونی</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>چیز دیگر</translation>
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
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>باریک‌تر</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>پهن‌تر</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>مرتب کردن</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>مانند آغاز</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Sort again turns it round, then ends it.</source>
        <translation>کلید Space ستونی را نشان می‌دهد یا پنهان می‌کند. مرتب کردن دوباره ترتیب را وارونه می‌کند و بار بعد آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>مرتب‌شده، نزولی</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>مرتب‌شده، صعودی</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>انتخاب پوشهٔ نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>انتخاب جای گاوصندوق</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>بازگرداندن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Where the backup lies</source>
        <translation>جای نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>The stick or folder you backed up to, or the folder of the vault itself.</source>
        <translation>فلش یا پوشه‌ای که در آن پشتیبان گرفتید، یا پوشهٔ خود گاوصندوق.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>کدام نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>پوشهٔ گاوصندوق جدید</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>روی همین رایانه، نه در پوشهٔ همگام‌شده یا پوشهٔ شبکه.</translation>
    </message>
    <message>
        <source>A new vault is made of it. The backup and the old vault stay as they are.</source>
        <translation>از آن گاوصندوق جدیدی ساخته می‌شود. نسخهٔ پشتیبان و گاوصندوق پیشین همان‌طور که هستند می‌مانند.</translation>
    </message>
    <message>
        <source>Then the owners sign in with the passphrases they had at that time, or with the recovery sheet. Everybody else needs a one-time code from an owner.</source>
        <translation>سپس مالکان با گذرعبارتی که در آن زمان داشتند یا با برگهٔ بازیابی وارد می‌شوند. دیگران به کد یک‌بارمصرفی از مالک نیاز دارند.</translation>
    </message>
    <message>
        <source>Choose the folder where your backup lies.</source>
        <translation>پوشه‌ای را که نسخهٔ پشتیبان شما در آن است انتخاب کنید.</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>در حال ساختن گاوصندوق …</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>در این پوشه نسخهٔ پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>{vault}, {backup}</source>
        <translation>{vault}، {backup}</translation>
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
        <source>Give chosen columns to somebody else</source>
        <translation>دادن ستون‌های انتخاب‌شده به شخص دیگر</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>بازبینی دسترسی‌ها</translation>
    </message>
    <message>
        <source>Set up a second factor for oneself</source>
        <translation>راه‌اندازی عامل دوم برای خود</translation>
    </message>
    <message>
        <source>Keep unsaved typing</source>
        <translation>نگه داشتن نوشته‌های ذخیره‌نشده</translation>
    </message>
    <message>
        <source>See what this PC&apos;s keyring holds for the vault</source>
        <translation>دیدن آنچه دسته‌کلید این رایانه برای گاوصندوق دارد</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>وابسته کردن گاوصندوق به این رایانه</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>نو کردن کلیدهای گاوصندوق</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>ساختن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>See what was changed about a customer</source>
        <translation>دیدن آنچه دربارهٔ مشتری تغییر کرده</translation>
    </message>
    <message>
        <source>Undo changes of a customer</source>
        <translation>برگرداندن تغییرهای مشتری</translation>
    </message>
    <message>
        <source>Undo an import or another change of many customers</source>
        <translation>برگرداندن ورودی یا تغییر دیگری در مشتریان بسیار</translation>
    </message>
    <message>
        <source>Erase customers for good</source>
        <translation>پاک کردن مشتریان برای همیشه</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>خروجی گرفتن از گزارش</translation>
    </message>
    <message>
        <source>Say how long the log is kept</source>
        <translation>تعیین مدت نگه‌داری گزارش</translation>
    </message>
    <message>
        <source>Decide what follows when the log is not as it was</source>
        <translation>تصمیم‌گیری، وقتی گزارش همان نیست که بود</translation>
    </message>
    <message>
        <source>Be told of unusual access</source>
        <translation>خبر گرفتن از دسترسی نامعمول</translation>
    </message>
    <message>
        <source>Find the same customer twice, and merge</source>
        <translation>پیدا کردن مشتریان تکراری و ادغام آن‌ها</translation>
    </message>
    <message>
        <source>Change many customers at once, and undo that</source>
        <translation>تغییر چند مشتری با هم، و برگرداندن آن</translation>
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
    <message>
        <source>Who the customer is, and just enough of phone and address to recognise them.</source>
        <translation>مشتری کیست، و از تلفن و نشانی فقط آن اندازه که شناخته شود.</translation>
    </message>
    <message>
        <source>Everything of a customer that the role may see. Customers are changed in this view only.</source>
        <translation>هر آنچه از مشتری که نقش می‌تواند ببیند. مشتریان فقط در این نما تغییر داده می‌شوند.</translation>
    </message>
    <message>
        <source>Figures without names: nobody can be recognised.</source>
        <translation>آمار بدون نام: هیچ‌کس شناخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Only the customers who may be used for one purpose.</source>
        <translation>فقط مشتریانی که می‌توان داده‌هایشان را برای یک هدف به کار برد.</translation>
    </message>
    <message>
        <source>Chosen columns for somebody else, with the ground for it.</source>
        <translation>ستون‌های انتخاب‌شده برای شخص دیگر، همراه با مبنای آن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Is asked why, before a sealed value is shown</source>
        <translation>پیش از نمایش مقدار مهرشده دلیل پرسیده می‌شود</translation>
    </message>
    <message>
        <source>The program locks after</source>
        <translation>برنامه قفل می‌شود پس از</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>گرفته‌شده</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Throw away what you did in the sample shop, and make it fresh?</source>
        <translation>آنچه در فروشگاه نمونه کرده‌اید دور ریخته و فروشگاه از نو ساخته شود؟</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>آغاز دوباره</translation>
    </message>
    <message>
        <source>This is the sample shop. Everybody in it is invented: try anything.</source>
        <translation>این فروشگاه نمونه است. همهٔ مشتریان آن ساختگی‌اند: هر چه می‌خواهید بیازمایید.</translation>
    </message>
    <message>
        <source>Try an import</source>
        <translation>آزمودن یک ورودی</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>the log holds it</source>
        <translation>در گزارش هست</translation>
    </message>
    <message>
        <source>the log holds it, but was altered</source>
        <translation>در گزارش هست، ولی گزارش دست‌کاری شده است</translation>
    </message>
    <message>
        <source>mistyped</source>
        <translation>اشتباه نوشته شده</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>مهر نیست</translation>
    </message>
    <message>
        <source>its entry was cut by rule</source>
        <translation>رویدادش بنا بر قاعده برداشته شده</translation>
    </message>
    <message>
        <source>not in the log, and without the number of its entry</source>
        <translation>در گزارش نیست و شمارهٔ رویدادش گفته نشده</translation>
    </message>
    <message>
        <source>not in the log any more, as was decided</source>
        <translation>دیگر در گزارش نیست، چنان‌که تصمیم گرفته شد</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>از گاوصندوقی دیگر</translation>
    </message>
    <message>
        <source>the log never held it</source>
        <translation>هرگز در گزارش نبوده</translation>
    </message>
    <message>
        <source>Check a seal of the log</source>
        <translation>بررسی مهر گزارش</translation>
    </message>
    <message>
        <source>What the sheet says</source>
        <translation>آنچه روی برگه است</translation>
    </message>
    <message>
        <source>The number of the entry and the twelve words, in any language, or the QR code.</source>
        <translation>شمارهٔ رویداد و دوازده واژه، به هر زبانی، یا رمزینهٔ QR.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation>در حال بررسی گزارش …</translation>
    </message>
    <message>
        <source>Is this sheet of this shop, with this mark of the vault: {mark}?</source>
        <translation>آیا این برگه از همین فروشگاه است، با این نشان گاوصندوق: {mark}؟</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>اعلام خطر</translation>
    </message>
    <message>
        <source>The vault can then only be read until the owner or the privacy officer has looked into it.</source>
        <translation>پس از آن گاوصندوق را فقط می‌توان خواند، تا وقتی مالک یا مسئول حریم خصوصی آن را بررسی کند.</translation>
    </message>
    <message>
        <source>The sheet is of this shop …</source>
        <translation>برگه از همین فروشگاه است …</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>مهر گزارش</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به‌صورت PDF …</translation>
    </message>
    <message>
        <source>Print it and keep the sheet away from this PC, a new one every week or so. As long as the log holds the seal, nobody altered or shortened it up to here, not even with an old copy of the whole vault.</source>
        <translation>آن را چاپ کنید و برگه را دور از این رایانه نگه دارید، تقریباً هر هفته یکی تازه. تا وقتی این مهر در گزارش هست، هیچ‌کس گزارش را تا اینجا دست‌کاری یا کوتاه نکرده است، حتی با رونوشت کهنه‌ای از همهٔ گاوصندوق.</translation>
    </message>
    <message>
        <source>QR code of the seal</source>
        <translation>رمزینهٔ QR مهر گزارش</translation>
    </message>
    <message>
        <source>Keep the sheet away from this PC.</source>
        <translation>برگه را دور از این رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet away from this PC.</source>
        <translation>به چاپگر فرستاده شد. برگه را دور از این رایانه نگه دارید.</translation>
    </message>
    <message>
        <source>Save the seal</source>
        <translation>ذخیرهٔ مهر گزارش</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Put it where whoever alters the log on this PC does not reach.</source>
        <translation>با نام {name} ذخیره شد. آن را جایی بگذارید که دست کسی که گزارش را در این رایانه دست‌کاری کند به آن نرسد.</translation>
    </message>
    <message>
        <source>The seal is in the log, and the log is whole.</source>
        <translation>این مهر در گزارش هست و گزارش سالم است.</translation>
    </message>
    <message>
        <source>The log was altered.</source>
        <translation>گزارش دست‌کاری شده است.</translation>
    </message>
    <message>
        <source>There is a typing mistake.</source>
        <translation>اشتباهی در نوشتن هست.</translation>
    </message>
    <message>
        <source>The entries of this seal were cut by the rule for old entries.</source>
        <translation>رویدادهای این مهر بنا بر قاعدهٔ رویدادهای کهنه برداشته شده‌اند.</translation>
    </message>
    <message>
        <source>Type the number of the entry, too.</source>
        <translation>شمارهٔ رویداد را هم بنویسید.</translation>
    </message>
    <message>
        <source>The seal is not in the log any more, and that was decided.</source>
        <translation>این مهر دیگر در گزارش نیست، و این تصمیم گرفته شده است.</translation>
    </message>
    <message>
        <source>This sheet is of another vault.</source>
        <translation>این برگه از گاوصندوق دیگری است.</translation>
    </message>
    <message>
        <source>The log never held this seal.</source>
        <translation>این مهر هرگز در گزارش نبوده است.</translation>
    </message>
    <message>
        <source>The first entry that does not fit is number {altered}. Verify the log.</source>
        <translation>نخستین رویدادی که نمی‌خواند شمارهٔ {altered} است. درستی گزارش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The seal of entry {entry} of {date} differs only in these words: {places}. Look at them again.</source>
        <translation>مهر رویداد {entry} در {date} فقط در این واژه‌ها فرق دارد: {places}. دوباره به آن‌ها نگاه کنید.</translation>
    </message>
    <message>
        <source>Each word is known, but together they are no seal. Compare them one by one.</source>
        <translation>هر واژه شناخته است، ولی با هم مهر گزارش نیستند. آن‌ها را یکی‌یکی بسنجید.</translation>
    </message>
    <message>
        <source>It can no longer be compared. Check a newer sheet; this one has done its work.</source>
        <translation>دیگر نمی‌توان آن را سنجید. برگهٔ تازه‌تری را بررسی کنید؛ این یکی کار خود را کرده است.</translation>
    </message>
    <message>
        <source>The log does not hold these words. Type the number from the sheet, too: it tells why. Look also whether the sheet is of this shop.</source>
        <translation>این واژه‌ها در گزارش نیستند. دلیلش را شماره می‌گوید: روی برگه نوشته شده است. همچنین ببینید برگه از همین فروشگاه باشد.</translation>
    </message>
    <message>
        <source>A backup was restored after the sheet was printed, or somebody looked into it and decided. The log tells who and when. Print a new seal.</source>
        <translation>پس از چاپ برگه نسخهٔ پشتیبانی بازگردانده شده، یا کسی آن را بررسی کرده و تصمیم گرفته است. گزارش می‌گوید چه کسی و کی. مهر تازه‌ای چاپ کنید.</translation>
    </message>
    <message>
        <source>Look at the name of the shop on it, or open the vault it belongs to.</source>
        <translation>نام فروشگاه را روی آن ببینید، یا گاوصندوقی را باز کنید که برگه از آنِ آن است.</translation>
    </message>
    <message>
        <source>If the sheet is of this shop, entries were cut off or replaced, or an old copy of the vault was put in its place. Look first at the name of the shop and the mark of the vault on the sheet.</source>
        <translation>اگر برگه از همین فروشگاه است، رویدادهایی بریده یا جایگزین شده‌اند، یا رونوشت کهنه‌ای از گاوصندوق جای آن گذاشته شده است. نخست نام فروشگاه و نشان گاوصندوق را روی برگه ببینید.</translation>
    </message>
    <message>
        <source>It is entry {entry} of {date}. Nothing up to there was altered, nor anything since.</source>
        <translation>رویداد {entry} در {date} است. تا آنجا و از آن پس چیزی دست‌کاری نشده است.</translation>
    </message>
    <message>
        <source>You typed number {told}: look at the sheet once more.</source>
        <translation>شمارهٔ {told} را نوشتید: یک بار دیگر به برگه نگاه کنید.</translation>
    </message>
    <message>
        <source>The seal in words</source>
        <translation>مهر گزارش با واژه‌ها</translation>
    </message>
    <message>
        <source>Seal of the log of {shop}</source>
        <translation>مهر گزارش {shop}</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>تا رویداد</translation>
    </message>
    <message>
        <source>Date of the entry</source>
        <translation>به تاریخ</translation>
    </message>
    <message>
        <source>Mark of the vault</source>
        <translation>نشان گاوصندوق</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>چاپ‌کننده</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>زمان چاپ</translation>
    </message>
    <message>
        <source>Keep this sheet away from the PC. Whoever alters, shortens or replaces the log cannot change what is on paper: while the log holds this seal, everything up to this entry is as it was.</source>
        <translation>این برگه را دور از رایانه نگه دارید. هر کس گزارش را دست‌کاری، کوتاه یا جایگزین کند، نمی‌تواند آنچه را روی کاغذ است تغییر دهد: تا وقتی این مهر در گزارش هست، همه‌چیز تا این رویداد همان‌طور است که بود.</translation>
    </message>
    <message>
        <source>To check it, open the log, choose “Check a seal …” in its menu, and type the number of the entry and the twelve words, or scan the QR code into the box.</source>
        <translation>برای بررسی آن، گزارش را باز کنید، در فهرست گزینه‌های آن «بررسی مهر گزارش …» را انتخاب کنید و شمارهٔ رویداد و دوازده واژه را بنویسید، یا رمزینهٔ QR را در کادر اسکن کنید.</translation>
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
        <source>A name with a phone or an e-mail. It is printed on consent forms.</source>
        <translation>نامی با تلفن یا ایمیل. روی فرم‌های رضایت چاپ می‌شود.</translation>
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
        <source>Your present passphrase</source>
        <translation>گذرعبارت کنونی شما</translation>
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
        <source>Change the passphrase</source>
        <translation>تغییر گذرعبارت</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>این پنجره</translation>
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
        <source>Size of text</source>
        <translation>اندازهٔ نوشته</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>هیچ‌چیز خودبه‌خود حرکت نکند</translation>
    </message>
    <message>
        <source>Key file on a stick</source>
        <translation>فایل کلید روی فلش</translation>
    </message>
    <message>
        <source>Make a key file …</source>
        <translation>ساختن فایل کلید …</translation>
    </message>
    <message>
        <source>Do without it …</source>
        <translation>کنار گذاشتن آن …</translation>
    </message>
    <message>
        <source>On</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only together with the file on your stick.</source>
        <translation>گذرعبارت شما گاوصندوق را فقط همراه با فایل روی فلش شما باز می‌کند.</translation>
    </message>
    <message>
        <source>A file on a USB stick that becomes a part of your key. A thief who has the vault, and even your passphrase, gets nothing without the stick.</source>
        <translation>فایلی روی فلش USB که بخشی از کلید شما می‌شود. دزدی که گاوصندوق و حتی گذرعبارت شما را دارد، بدون فلش به چیزی نمی‌رسد.</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>ساختن فایل تازه …</translation>
    </message>
    <message>
        <source>From then on your passphrase alone opens the vault, here and in a stolen copy.</source>
        <translation>از آن پس گذرعبارت شما به‌تنهایی گاوصندوق را باز می‌کند، هم اینجا و هم در رونوشت دزدیده‌شده.</translation>
    </message>
    <message>
        <source>Do without the key file</source>
        <translation>کنار گذاشتن فایل کلید</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>کنار گذاشتن آن</translation>
    </message>
    <message>
        <source>Make a key file</source>
        <translation>ساختن فایل کلید</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>Place on the stick</source>
        <translation>جای آن روی فلش</translation>
    </message>
    <message>
        <source>Not beside the vault: there it would be stolen with it.</source>
        <translation>نه کنار گاوصندوق: آنجا با خود گاوصندوق دزدیده می‌شود.</translation>
    </message>
    <message>
        <source>Choose the place …</source>
        <translation>انتخاب جا …</translation>
    </message>
    <message>
        <source>Put your USB stick in and choose a place on it. You need it at each sign-in.</source>
        <translation>فلش USB خود را وصل کنید و جایی روی آن انتخاب کنید. در هر ورود به آن نیاز دارید.</translation>
    </message>
    <message>
        <source>Copy the file to a second stick and keep that one where you keep the recovery sheet. If all copies are lost, an owner can reset your passphrase, or the recovery sheet opens the vault.</source>
        <translation>فایل را روی فلش دومی رونوشت کنید و آن را همان‌جا که برگهٔ بازیابی است نگه دارید. اگر همهٔ رونوشت‌ها گم شوند، مالک می‌تواند گذرعبارت تازه‌ای برایتان تعیین کند، یا برگهٔ بازیابی گاوصندوق را باز می‌کند.</translation>
    </message>
    <message>
        <source>Choose a place on the stick.</source>
        <translation>جایی روی فلش انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is in the vault folder. Choose a place on the stick.</source>
        <translation>این درون پوشهٔ گاوصندوق است. جایی روی فلش انتخاب کنید.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>کلیدهای گاوصندوق</translation>
    </message>
    <message>
        <source>Renew the keys when somebody may have got hold of them, such as with a stolen copy and a guessed passphrase. Nobody has to change a passphrase for it.</source>
        <translation>وقتی ممکن است کلیدها به دست کسی افتاده باشد، مثلاً با رونوشت دزدیده‌شده و گذرعبارت حدس‌زده، آن‌ها را نو کنید. برای این کار لازم نیست کسی گذرعبارتش را تغییر دهد.</translation>
    </message>
    <message>
        <source>A user was removed, and the keys are not renewed yet. Renew them now.</source>
        <translation>کاربری برداشته شده و کلیدها هنوز نو نشده‌اند. اکنون آن‌ها را نو کنید.</translation>
    </message>
    <message>
        <source>Renew the keys …</source>
        <translation>نو کردن کلیدها …</translation>
    </message>
    <message>
        <source>The whole vault is written anew under a new key. This can take a minute; leave the PC on. If it is cut off, the vault opens as before and you can begin again.</source>
        <translation>همهٔ گاوصندوق با کلیدی تازه از نو نوشته می‌شود. شاید یک دقیقه طول بکشد؛ رایانه را روشن بگذارید. اگر کار ناتمام بماند، گاوصندوق مانند پیش باز می‌شود و می‌توانید از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>نو کردن کلیدهای گاوصندوق</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>نو کردن کلیدها</translation>
    </message>
    <message>
        <source>The keys are renewed.</source>
        <translation>کلیدها نو شدند.</translation>
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
        <source>Your recovery codes</source>
        <translation>کدهای بازیابی شما</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>آن‌ها را یادداشت کردم</translation>
    </message>
    <message>
        <source>Without your phone, type one of these in the place of the time code. Each is good once. Keep them where you keep papers of value; they are not shown again.</source>
        <translation>بدون تلفن، یکی از این‌ها را به‌جای کد زمانی بنویسید. هر کدام یک بار به کار می‌آید. آن‌ها را در جایی نگه دارید که کاغذهای باارزشتان را می‌گذارید؛ دوباره نشان داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>The sheet with the recovery key opens the vault when nothing else does. Look now and then whether you still have it.</source>
        <translation>برگه‌ای که کلید بازیابی روی آن است گاوصندوق را وقتی هیچ‌چیز دیگری باز نمی‌کند باز می‌کند. گاه‌گاه ببینید هنوز آن را دارید یا نه.</translation>
    </message>
    <message>
        <source>Check the sheet …</source>
        <translation>بررسی برگه …</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>ساختن برگهٔ تازه …</translation>
    </message>
    <message>
        <source>The sheet is right: its key opens the vault.</source>
        <translation>برگه درست است: کلید آن گاوصندوق را باز می‌کند.</translation>
    </message>
    <message>
        <source>You get a new recovery key to print or write down. The old sheet opens the vault no more.</source>
        <translation>کلید بازیابی تازه‌ای می‌گیرید که چاپ یا یادداشت کنید. برگهٔ پیشین دیگر گاوصندوق را باز نمی‌کند.</translation>
    </message>
    <message>
        <source>Destroy the old sheet if you find it: with an old copy or a backup of the vault it is still a way in.</source>
        <translation>اگر برگهٔ پیشین را یافتید آن را از بین ببرید: با رونوشت کهنه یا نسخهٔ پشتیبان گاوصندوق هنوز می‌توان با آن وارد شد.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>ساختن برگهٔ بازیابی تازه</translation>
    </message>
    <message>
        <source>The new sheet holds.</source>
        <translation>برگهٔ تازه اکنون معتبر است.</translation>
    </message>
    <message>
        <source>Check the recovery sheet</source>
        <translation>بررسی برگهٔ بازیابی</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Type all eight groups. Nothing is changed.</source>
        <translation>هر هشت گروه را بنویسید. چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Your new recovery sheet</source>
        <translation>برگهٔ بازیابی تازهٔ شما</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>آن را روی کاغذ دارم</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this PC. The old sheet is void.</source>
        <translation>آن را چاپ کنید یا بنویسید و دور از این رایانه نگه دارید. برگهٔ پیشین دیگر اعتبار ندارد.</translation>
    </message>
    <message>
        <source>Leave without having the new recovery key on paper?</source>
        <translation>بدون داشتن کلید بازیابی تازه روی کاغذ خارج می‌شوید؟</translation>
    </message>
    <message>
        <source>The old sheet is void, so there would be none. You can make another one here.</source>
        <translation>برگهٔ پیشین دیگر اعتبار ندارد، پس هیچ برگه‌ای نمی‌ماند. می‌توانید اینجا برگهٔ دیگری بسازید.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>خروج بدون آن</translation>
    </message>
    <message>
        <source>Time code (second factor)</source>
        <translation>کد زمانی (عامل دوم)</translation>
    </message>
    <message>
        <source>Set it up …</source>
        <translation>راه‌اندازی …</translation>
    </message>
    <message>
        <source>New recovery codes …</source>
        <translation>کدهای بازیابی تازه …</translation>
    </message>
    <message>
        <source>Turn it off …</source>
        <translation>خاموش کردن …</translation>
    </message>
    <message>
        <source>You get ten new codes. The ones you have now are good no more.</source>
        <translation>ده کد تازه می‌گیرید. کدهایی که اکنون دارید دیگر به کار نمی‌آیند.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>کدهای بازیابی تازه</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>ساختن کدهای تازه</translation>
    </message>
    <message>
        <source>From then on your passphrase alone lets you in. It can be set up again later.</source>
        <translation>از آن پس گذرعبارت شما به‌تنهایی برای ورود بس است. بعداً می‌توان آن را دوباره راه انداخت.</translation>
    </message>
    <message>
        <source>Turn the time code off</source>
        <translation>خاموش کردن کد زمانی</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>خاموش کردن</translation>
    </message>
    <message>
        <source>After your passphrase you type a code that your phone shows.</source>
        <translation>پس از گذرعبارت، کدی را که تلفنتان نشان می‌دهد می‌نویسید.</translation>
    </message>
    <message>
        <source>A code from an app on your phone, asked for after the passphrase. It keeps out a colleague who saw you type. It does not protect a stolen vault: that is what a key file is for.</source>
        <translation>کدی از برنامه‌ای روی تلفن شما که پس از گذرعبارت خواسته می‌شود. جلو همکاری را می‌گیرد که نوشتن شما را دیده است. از گاوصندوق دزدیده‌شده محافظت نمی‌کند: فایل کلید برای همین است.</translation>
    </message>
    <message>
        <source>Since {when}. Recovery codes left: {left}</source>
        <translation>از {when}. کدهای بازیابی مانده: {left}</translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones.</source>
        <translation>کدهای بازیابی کمی مانده است. کدهای تازه بسازید.</translation>
    </message>
    <message>
        <source>Set the time code up</source>
        <translation>راه‌اندازی کد زمانی</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>روشن کردن</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <translation>رمزینهٔ QR برای برنامهٔ تلفن</translation>
    </message>
    <message>
        <source>3. Type the code that the app shows now</source>
        <translation>۳. کدی را که برنامه اکنون نشان می‌دهد بنویسید</translation>
    </message>
    <message>
        <source>1. Open the app for time codes on your phone. Any common one will do.</source>
        <translation>۱. برنامهٔ کدهای زمانی را در تلفنتان باز کنید. هر برنامهٔ رایجی به کار می‌آید.</translation>
    </message>
    <message>
        <source>2. Scan this picture with it, or type these letters and digits:</source>
        <translation>۲. این تصویر را با آن اسکن کنید، یا این حروف و رقم‌ها را بنویسید:</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>شش رقم را بنویسید.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>Bind to this PC …</source>
        <translation>وابسته کردن به این رایانه …</translation>
    </message>
    <message>
        <source>Let it open everywhere …</source>
        <translation>باز شدن در همه‌جا …</translation>
    </message>
    <message>
        <source>Let the vault open everywhere</source>
        <translation>باز شدن گاوصندوق در همه‌جا</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>اجازه دادن</translation>
    </message>
    <message>
        <source>From then on your name and passphrase open a copy of the vault on any PC. Everybody else’s follow when they sign in next.</source>
        <translation>از آن پس نام و گذرعبارت شما رونوشت گاوصندوق را در هر رایانه‌ای باز می‌کند. برای دیگران این کار از ورود بعدی خودشان انجام می‌شود.</translation>
    </message>
    <message>
        <source>Opens here only</source>
        <translation>فقط اینجا باز می‌شود</translation>
    </message>
    <message>
        <source>Opens on any PC</source>
        <translation>در هر رایانه باز می‌شود</translation>
    </message>
    <message>
        <source>Asking the keyring of this PC …</source>
        <translation>در حال پرسیدن از دسته‌کلید این رایانه …</translation>
    </message>
    <message>
        <source>The keyring of this PC remembers where the log ended ({when}), so an old copy of the vault in its place would be noticed.</source>
        <translation>دسته‌کلید این رایانه به یاد دارد گزارش کجا پایان یافت ({when})؛ پس اگر رونوشت کهنه‌ای جای گاوصندوق گذاشته شود معلوم می‌شود.</translation>
    </message>
    <message>
        <source>A copy of the vault opens on any PC for whoever has a name and its passphrase. The vault can be bound to this PC, so that elsewhere it opens only with the recovery sheet.</source>
        <translation>رونوشت گاوصندوق در هر رایانه‌ای برای کسی که نامی و گذرعبارت آن را دارد باز می‌شود. می‌توان گاوصندوق را به این رایانه وابسته کرد تا در جای دیگر فقط با برگهٔ بازیابی باز شود.</translation>
    </message>
    <message>
        <source>Elsewhere the vault opens only with the recovery sheet.</source>
        <translation>در جای دیگر، گاوصندوق فقط با برگهٔ بازیابی باز می‌شود.</translation>
    </message>
    <message>
        <source>The vault is bound. Your passphrase follows when you sign in next.</source>
        <translation>گاوصندوق وابسته شده است. گذرعبارت شما از ورود بعدی وابسته می‌شود.</translation>
    </message>
    <message>
        <source>{name} (this one), {when}</source>
        <translation>{name} (همین رایانه)، {when}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}، {when}</translation>
    </message>
    <message>
        <source>PCs that know the vault: {pcs}</source>
        <translation>رایانه‌هایی که گاوصندوق را می‌شناسند: {pcs}</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>وابسته کردن گاوصندوق به این رایانه</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>وابسته کردن</translation>
    </message>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>کلید بازیابی از روی برگه</translation>
    </message>
    <message>
        <source>Whom customers ask about their data</source>
        <translation>مشتریان دربارهٔ داده‌هایشان از چه کسی بپرسند</translation>
    </message>
    <message>
        <source>All eight groups, so that it is certain you have the sheet.</source>
        <translation>هر هشت گروه، تا مطمئن شویم برگه را دارید.</translation>
    </message>
    <message>
        <source>A part of the key is put into the keyring of this PC. A copy of the vault elsewhere then does not open, whatever passphrase somebody has.</source>
        <translation>بخشی از کلید در دسته‌کلید این رایانه گذاشته می‌شود. پس از آن رونوشت گاوصندوق در جای دیگر باز نمی‌شود، هر گذرعبارتی هم که کسی داشته باشد.</translation>
    </message>
    <message>
        <source>If this PC breaks, the recovery sheet is the only way back. Do this only if you have it in your hand.</source>
        <translation>اگر این رایانه خراب شود، برگهٔ بازیابی تنها راه بازگشت است. این کار را فقط وقتی بکنید که برگه در دستتان باشد.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>کلید بازیابی را بنویسید.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a form</source>
        <translation>در فرم</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>کادر بعدی</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>کادر پیشین</translation>
    </message>
    <message>
        <source>Tick a box, press a button</source>
        <translation>علامت زدن کادر، فشار دادن دکمه</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>رفتن به مشکل بعدی</translation>
    </message>
    <message>
        <source>Take out this phone, e-mail or address</source>
        <translation>برداشتن این تلفن، ایمیل یا نشانی</translation>
    </message>
    <message>
        <source>Split what was copied into the fields</source>
        <translation>پخش کردن متن رونوشت‌شده در کادرها</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>بستن پنجرهٔ گفت‌وگو بی هیچ کاری</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>در فهرست</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>از جست‌وجو به فهرست</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>بالا و پایین</translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation>یک صفحه بالا یا پایین</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>به آغاز یا پایان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Change the chosen customer</source>
        <translation>تغییر مشتری انتخاب‌شده</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>انتخاب چند تا</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>برداشتن پالایه</translation>
    </message>
    <message>
        <source>When columns are chosen</source>
        <translation>هنگام انتخاب ستون‌ها</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>جابه‌جا کردن ستون</translation>
    </message>
    <message>
        <source>Narrower or wider</source>
        <translation>باریک‌تر یا پهن‌تر</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>مرتب کردن بر پایهٔ ستون</translation>
    </message>
    <message>
        <source>In a chart, and in the counts of the log</source>
        <translation>در نمودار، و در شمارش گزارش</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>از میله‌ای به میلهٔ دیگر</translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation>نمایش آنچه میله می‌شمارد</translation>
    </message>
    <message>
        <source>When a list is brought in</source>
        <translation>هنگام آوردن یک فهرست</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>کنار گذاشتن ستون</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>اصلاح خانه</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>برگرداندن آخرین تصمیم</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>جست‌وجوی کلیدها</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds all that the program can do.</source>
        <translation>هیچ کلیدی این کار را نمی‌کند. Ctrl+K هر کاری را که برنامه بلد است پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
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
        <source>or the one-time code from the owner</source>
        <translation>یا کد یک‌بارمصرفی که مالک داده است</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>فایل کلید</translation>
    </message>
    <message>
        <source>The file on your USB stick.</source>
        <translation>فایلی که روی فلش USB شماست.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>بازگرداندن نسخهٔ پشتیبان …</translation>
    </message>
    <message>
        <source>Plug in your stick and choose the file.</source>
        <translation>فلش خود را وصل کنید و فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل است</translation>
    </message>
    <message>
        <source>Type your passphrase to go on. Your unsaved typing is kept.</source>
        <translation>برای ادامه گذرعبارت خود را بنویسید. نوشته‌های ذخیره‌نشده‌تان نگه داشته شده‌اند.</translation>
    </message>
    <message>
        <source>Wrong too often. Wait {time}, then try again. The recovery key opens the vault at any time.</source>
        <translation>بارها نادرست بود. {time} صبر کنید، سپس دوباره امتحان کنید. کلید بازیابی هر زمان گاوصندوق را باز می‌کند.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>انتخاب فایل کلید</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>کد شما</translation>
    </message>
    <message>
        <source>Now type the code that the app on your phone shows for this shop.</source>
        <translation>اکنون کدی را بنویسید که برنامهٔ تلفنتان برای این فروشگاه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Six digits. Without your phone, type one of your recovery codes; each is good once.</source>
        <translation>شش رقم. بدون تلفن، یکی از کدهای بازیابی خود را بنویسید؛ هر کدام یک بار به کار می‌آید.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>کد را بنویسید.</translation>
    </message>
    <message>
        <source>This PC does not know this vault</source>
        <translation>این رایانه این گاوصندوق را نمی‌شناسد</translation>
    </message>
    <message>
        <source>The vault opens on the PC it was bound to, or with the recovery sheet. Type the key from the sheet once, and this PC opens the vault too. If you do not have the sheet, ask the owner.</source>
        <translation>گاوصندوق در رایانه‌ای که به آن وابسته شده، یا با برگهٔ بازیابی، باز می‌شود. کلید روی برگه را یک بار بنویسید تا این رایانه هم گاوصندوق را باز کند. اگر برگه را ندارید از مالک بخواهید.</translation>
    </message>
    <message>
        <source>Let this PC open the vault</source>
        <translation>باز شدن گاوصندوق در این رایانه</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>گذرعبارت خودتان را انتخاب کنید</translation>
    </message>
    <message>
        <source>The code you came with is good once. After it, only your own passphrase lets you in.</source>
        <translation>کدی که با آن آمدید یک بار به کار می‌آید. پس از آن فقط با گذرعبارت خودتان می‌توانید وارد شوید.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
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
        <source>Make a vault for your shop: one encrypted folder that holds your customers. Or look around in the sample shop first.</source>
        <translation>برای فروشگاهتان یک گاوصندوق بسازید: پوشه‌ای رمزشده که مشتریانتان را نگه می‌دارد. یا نخست در فروشگاه نمونه گشتی بزنید.</translation>
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
        <source>Preparing the sample shop …</source>
        <translation>در حال آماده کردن فروشگاه نمونه …</translation>
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
        <source>Try the sample shop</source>
        <translation>دیدن فروشگاه نمونه</translation>
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
    <name>StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>هنوز بی نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>پشتیبان: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %Ln day(s) old</source>
        <translation>
            <numerusform>پشتیبان: %Ln روز پیش</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>باز کردن نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>در حال کار …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>در حال توقف …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
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
        <source>Next you get a code to hand over; with it the user chooses a passphrase.</source>
        <translation>سپس کدی می‌گیرید که به کاربر بدهید؛ او با آن گذرعبارتی انتخاب می‌کند.</translation>
    </message>
    <message>
        <source>Type the name to sign in with.</source>
        <translation>نامی را بنویسید که با آن وارد می‌شود.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with. The old passphrase and the old key file do not open the vault any more.</source>
        <translation>{name} کدی می‌گیرد تا با آن گذرعبارت تازه‌ای انتخاب کند. گذرعبارت پیشین و فایل کلید پیشین دیگر گاوصندوق را باز نمی‌کنند.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with, and has the same role again.</source>
        <translation>{name} کدی می‌گیرد تا با آن گذرعبارت تازه‌ای انتخاب کند، و دوباره همان نقش را دارد.</translation>
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
        <source>Type it, so that nobody else can do this in your place.</source>
        <translation>آن را بنویسید تا کس دیگری نتواند به‌جای شما این کار را بکند.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>کلید بازیابی</translation>
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
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
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
        <source>Please wait …</source>
        <translation>لطفاً صبر کنید …</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more and cannot be let in again. What {name} did stays in the log.</source>
        <translation>{name} دیگر نمی‌تواند وارد شود و نمی‌توان دوباره به او دسترسی داد. آنچه {name} کرده در گزارش می‌ماند.</translation>
    </message>
    <message>
        <source>The keys of the vault are renewed, so that an old copy of the vault does not open what comes later. This can take a minute; leave the PC on. Everybody else signs in as before.</source>
        <translation>کلیدهای گاوصندوق نو می‌شوند تا رونوشت کهنهٔ گاوصندوق آنچه را بعداً می‌آید باز نکند. شاید یک دقیقه طول بکشد؛ رایانه را روشن بگذارید. دیگران مانند پیش وارد می‌شوند.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>برداشتن {name}</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>برداشتن برای همیشه</translation>
    </message>
    <message>
        <source>Narrow a role: {role}</source>
        <translation>محدود کردن نقش: {role}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>As usual for this role: {time}</source>
        <translation>مانند همیشه برای این نقش: {time}</translation>
    </message>
    <message>
        <source>Ask why, before a sealed value is shown</source>
        <translation>پرسیدن دلیل، پیش از نمایش مقدار مهرشده</translation>
    </message>
    <message>
        <source>Leave the role at least one view.</source>
        <translation>دست‌کم یک نما برای نقش بگذارید.</translation>
    </message>
    <message>
        <source>Switch off what people in this role shall not do or see. It holds from their next sign-in. Nothing can be added that the role does not have.</source>
        <translation>آنچه را افراد این نقش نباید بکنند یا ببینند خاموش کنید. از ورود بعدی آن‌ها به کار می‌افتد. چیزی که نقش ندارد افزودنی نیست.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>می‌تواند بکند</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>می‌بیند</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>نماها</translation>
    </message>
    <message>
        <source>At the PC</source>
        <translation>پای رایانه</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation>قفل شدن پس از بیکار ماندن به مدت</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>پس دادن همه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت شد</translation>
    </message>
    <message>
        <source>A code for {name}</source>
        <translation>کدی برای {name}</translation>
    </message>
    <message>
        <source>Give this code to {name} in person. It opens the vault once, until {until}, in the place of a passphrase; then {name} chooses a passphrase of their own. It is not shown again.</source>
        <translation>این کد را خودتان حضوری به {name} بدهید. گاوصندوق را یک بار، تا {until}، به‌جای گذرعبارت باز می‌کند؛ سپس {name} گذرعبارت خودش را انتخاب می‌کند. دوباره نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose the passphrase now …</source>
        <translation>انتخاب گذرعبارت در همین‌جا …</translation>
    </message>
    <message>
        <source>Is {name} beside you? Then the passphrase can be chosen here, at once.</source>
        <translation>آیا {name} کنار شماست؟ پس گذرعبارت را می‌توان همین‌جا و همین حالا انتخاب کرد.</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>کد را دادم</translation>
    </message>
    <message>
        <source>A passphrase for {name}</source>
        <translation>گذرعبارتی برای {name}</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تعیین گذرعبارت</translation>
    </message>
    <message>
        <source>Let {name} sit down here and type. Nobody else should see or know it.</source>
        <translation>بگذارید {name} اینجا بنشیند و بنویسد. کس دیگری نباید آن را ببیند یا بداند.</translation>
    </message>
    <message>
        <source>Take the time code away</source>
        <translation>برداشتن کد زمانی</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>برداشتن …</translation>
    </message>
    <message>
        <source>Narrow this role …</source>
        <translation>محدود کردن این نقش …</translation>
    </message>
    <message>
        <source>What this user did stays in the log. You can let the user in again later.</source>
        <translation>آنچه این کاربر کرده در گزارش می‌ماند. بعداً می‌توانید دوباره به او دسترسی بدهید.</translation>
    </message>
    <message>
        <source>The passphrase alone is enough then, until the user sets a new time code up.</source>
        <translation>پس از آن گذرعبارت به‌تنهایی بس است، تا وقتی کاربر کد زمانی تازه‌ای راه بیندازد.</translation>
    </message>
    <message>
        <source>Let {name} sign in without a time code?</source>
        <translation>آیا {name} بدون کد زمانی وارد شود؟</translation>
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
        <source>Removed for good. The name stays here because the log speaks of it.</source>
        <translation>برای همیشه برداشته شد. نامش اینجا می‌ماند، چون در گزارش آمده است.</translation>
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
        <source>Your key file</source>
        <translation>فایل کلید شما</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file.</source>
        <translation>فلش را وصل کنید و فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Reviewed today …</source>
        <translation>امروز بازبینی شد …</translation>
    </message>
    <message>
        <source>It is time to review who may do what, for the first time: it was due on {next}.</source>
        <translation>زمان آن است که برای نخستین بار بازبینی کنید چه کسی چه کاری می‌تواند بکند: سررسید آن {next} بود.</translation>
    </message>
    <message>
        <source>Who may do what is to be reviewed for the first time on {next}.</source>
        <translation>نخستین بازبینی اینکه چه کسی چه کاری می‌تواند بکند در {next} است.</translation>
    </message>
    <message>
        <source>It is time to review who may do what: due on {next}, last done on {last} by {name}.</source>
        <translation>زمان آن است که بازبینی کنید چه کسی چه کاری می‌تواند بکند: سررسید {next}، بار پیش در {last} به دست {name}.</translation>
    </message>
    <message>
        <source>Who may do what was reviewed on {last} by {name}. The next time is on {next}.</source>
        <translation>اینکه چه کسی چه کاری می‌تواند بکند در {last} به دست {name} بازبینی شد. بار بعد در {next} است.</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>بازبینی اینکه چه کسی چه کاری می‌تواند بکند</translation>
    </message>
    <message>
        <source>I have reviewed it</source>
        <translation>بازبینی کردم</translation>
    </message>
    <message>
        <source>The next review is on</source>
        <translation>بازبینی بعدی در</translation>
    </message>
    <message>
        <source>Is everybody in the list still here, and in the right role?</source>
        <translation>آیا همهٔ افراد فهرست هنوز اینجا هستند و نقش درستی دارند؟</translation>
    </message>
    <message>
        <source>Does each role still need all that it may do and see?</source>
        <translation>آیا هر نقش هنوز به همهٔ آنچه می‌تواند بکند و ببیند نیاز دارد؟</translation>
    </message>
    <message>
        <source>Does anybody use the sign-in of somebody else?</source>
        <translation>آیا کسی با نام و گذرعبارت دیگری وارد می‌شود؟</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>روزی را بنویسید که هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>کد زمانی</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>آخرین ورود</translation>
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
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>Has a code, not used yet</source>
        <translation>کد دارد، هنوز به کار نرفته</translation>
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
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>The questions about consent are to be asked again.</source>
        <translation>پرسش‌های رضایت باید دوباره پرسیده شوند.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Unsaved typing from {time}: {name}</source>
        <translation>نوشتهٔ ذخیره‌نشده از {time}: {name}</translation>
    </message>
    <message>
        <source>Unsaved typing from {time}</source>
        <translation>نوشتهٔ ذخیره‌نشده از {time}</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Rules that are turned off</source>
        <translation>قاعده‌های خاموش‌شده</translation>
    </message>
    <message>
        <source>When the night begins</source>
        <translation>آغاز شب</translation>
    </message>
    <message>
        <source>When the night ends</source>
        <translation>پایان شب</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>دسترسی نامعمول</translation>
    </message>
    <message>
        <source>The owner and the privacy officer are told quietly, at the log. A short time is ten minutes.</source>
        <translation>به مالک و مسئول حریم خصوصی بی‌سروصدا، در صفحهٔ گزارش، خبر داده می‌شود. زمان کوتاه یعنی ده دقیقه.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>ذخیرهٔ قاعده‌ها</translation>
    </message>
    <message>
        <source>{rule}: how many</source>
        <translation>{rule}: چند تا</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>دیدن آن‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s)</source>
        <translation>
            <numerusform>%Ln مورد نامعمول</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual things</source>
        <translation>موارد نامعمول</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>همه را دیدم</translation>
    </message>
    <message>
        <source>Unusual is not forbidden: ask the person first. What you mark as seen stays in the log.</source>
        <translation>نامعمول به معنای ممنوع نیست: نخست از خود آن شخص بپرسید. آنچه را با «دیدم» علامت بزنید در گزارش می‌ماند.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>نمایش رویدادها</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>دیدم</translation>
    </message>
    <message numerus="yes">
        <source>{name} signed in at night, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} شبانه وارد شد، %Ln بار: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened customers, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} مشتریان را باز کرد، %Ln بار: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened sealed values, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} مقدارهای مهرشده را باز کرد، %Ln بار: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was refused %Ln time(s): {when}</source>
        <translation>
            <numerusform>به {name} %Ln بار اجازه داده نشد: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong tries to sign in as {name}: %Ln, until {when}</source>
        <translation>
            <numerusform>تلاش‌های نادرست برای ورود با نام {name}: %Ln، تا {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exported something for the first time: {when}</source>
        <translation>{name} برای نخستین بار خروجی گرفت: {when}</translation>
    </message>
    <message>
        <source>Rule: sign-ins from {begin} to {end}</source>
        <translation>قاعده: ورود از {begin} تا {end}</translation>
    </message>
    <message>
        <source>Rule: {number} customers or more within {minutes} minutes</source>
        <translation>قاعده: {number} مشتری یا بیشتر در {minutes} دقیقه</translation>
    </message>
    <message>
        <source>Rule: {number} sealed values or more within {minutes} minutes</source>
        <translation>قاعده: {number} مقدار مهرشده یا بیشتر در {minutes} دقیقه</translation>
    </message>
    <message>
        <source>Rule: {number} refusals or more within {minutes} minutes</source>
        <translation>قاعده: {number} درخواست ردشده یا بیشتر در {minutes} دقیقه</translation>
    </message>
    <message>
        <source>Rule: {number} wrong tries or more</source>
        <translation>قاعده: {number} تلاش نادرست یا بیشتر</translation>
    </message>
    <message>
        <source>Rule: the first export by a person</source>
        <translation>قاعده: نخستین خروجی هر شخص</translation>
    </message>
    <message>
        <source>somebody whom nobody knows</source>
        <translation>کسی که هیچ‌کس نمی‌شناسد</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (شما)</translation>
    </message>
    <message>
        <source>Sign-ins at night</source>
        <translation>ورود در شب</translation>
    </message>
    <message>
        <source>Many customers opened in a short time</source>
        <translation>باز کردن مشتریان بسیار در زمان کوتاه</translation>
    </message>
    <message>
        <source>Many sealed values opened in a short time</source>
        <translation>باز کردن مقدارهای مهرشدهٔ بسیار در زمان کوتاه</translation>
    </message>
    <message>
        <source>Refused again and again</source>
        <translation>درخواست‌های ردشدهٔ پی‌درپی</translation>
    </message>
    <message>
        <source>Many wrong tries to sign in</source>
        <translation>تلاش‌های نادرست بسیار برای ورود</translation>
    </message>
    <message>
        <source>The first export by a person</source>
        <translation>نخستین خروجی هر شخص</translation>
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
        <source>Give the view a name of at most 60 letters.</source>
        <translation>برای نما نامی با حداکثر ۶۰ حرف بنویسید.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Give another one.</source>
        <translation>نمایی با این نام از پیش هست. نام دیگری بدهید.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>نام نما</translation>
    </message>
    <message>
        <source>Give a value, or choose to empty it.</source>
        <translation>مقداری بنویسید، یا خالی کردن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>the customer would be left without any name. Put the other names back together with it.</source>
        <translation>مشتری بی‌هیچ نامی می‌ماند. نام‌های دیگر را هم همراه آن برگردانید.</translation>
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
        <source>Whoever gave you the code knows it. Choose words of your own.</source>
        <translation>کسی که کد را به شما داده آن را می‌داند. واژه‌های خودتان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>this is not the number of this customer. Type it as it stands at the top of the card.</source>
        <translation>این شمارهٔ این مشتری نیست. آن را همان‌گونه که بالای کارت است بنویسید.</translation>
    </message>
    <message>
        <source>This user name and passphrase do not open the vault. Check both, and that Caps Lock is off.</source>
        <translation>این نام کاربری و گذرعبارت گاوصندوق را باز نمی‌کنند. هر دو را بررسی کنید و ببینید کلید Caps Lock خاموش باشد.</translation>
    </message>
    <message>
        <source>This user name, passphrase and key file do not open the vault together. Check all three: it may be the key file of another vault.</source>
        <translation>این نام کاربری، گذرعبارت و فایل کلید با هم گاوصندوق را باز نمی‌کنند. هر سه را بررسی کنید: شاید فایل کلید گاوصندوق دیگری باشد.</translation>
    </message>
    <message>
        <source>The passphrase of this user was reset, and this is the one from before. Sign in with the one-time code, or ask an owner to reset it again.</source>
        <translation>گذرعبارت این کاربر بازنشانی شده و این همان گذرعبارت پیشین است. با کد یک‌بارمصرف وارد شوید، یا از مالک بخواهید دوباره آن را بازنشانی کند.</translation>
    </message>
    <message>
        <source>This user signs in with a one-time code now, and group {group} of what was typed is not right. Compare it with the code from the owner and type it again.</source>
        <translation>این کاربر اکنون با کد یک‌بارمصرف وارد می‌شود، و گروه {group} از آنچه نوشته شده درست نیست. آن را با کدی که مالک داده بسنجید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>This one-time code was good until {until}. Ask the owner of the vault for a new one.</source>
        <translation>این کد یک‌بارمصرف تا {until} اعتبار داشت. از مالک گاوصندوق کد تازه‌ای بخواهید.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again. The recovery key opens at any time.</source>
        <translation>بارها نادرست بود. {seconds} ثانیه صبر کنید و دوباره امتحان کنید. کلید بازیابی هر زمان باز می‌کند.</translation>
    </message>
    <message>
        <source>This code is not right, or it was used before. Wait until the app shows the next one, and type that.</source>
        <translation>این کد درست نیست، یا پیش‌تر به کار رفته است. صبر کنید تا برنامه کد بعدی را نشان دهد و همان را بنویسید.</translation>
    </message>
    <message>
        <source>This sign-in needs a key file. Plug in the stick that holds it, and choose the file.</source>
        <translation>این ورود به فایل کلید نیاز دارد. فلشی را که فایل روی آن است وصل کنید و فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} is not a key file, or it is damaged. Choose the file that was made for this vault, or a copy.</source>
        <translation>{name} فایل کلید نیست یا آسیب دیده است. فایلی را که برای این گاوصندوق ساخته شده یا رونوشتی از آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This vault opens on the PC it was bound to only, or with the recovery sheet, and the keyring of this PC does not know it.</source>
        <translation>این گاوصندوق فقط در رایانه‌ای که به آن وابسته شده یا با برگهٔ بازیابی باز می‌شود، و دسته‌کلید این رایانه آن را نمی‌شناسد.</translation>
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
        <source>A trial version of CustDesk made this vault, and this program cannot open it any more. Export it with that version, and import it into a new vault.</source>
        <translation>این گاوصندوق را نسخه‌ای آزمایشی از CustDesk ساخته است و این برنامه دیگر نمی‌تواند آن را باز کند. با همان نسخه از آن خروجی بگیرید و در گاوصندوق جدیدی وارد کنید.</translation>
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
        <source>{path} is not a backup of CustDesk. Choose a folder that ends in .custdesk-backup.</source>
        <translation>{path} نسخهٔ پشتیبان CustDesk نیست. پوشه‌ای با پسوند custdesk-backup انتخاب کنید.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged. Nothing was made; take another backup.</source>
        <translation>نسخهٔ پشتیبان {name} آسیب دیده است. چیزی ساخته نشد؛ نسخهٔ پشتیبان دیگری بردارید.</translation>
    </message>
    <message>
        <source>{name} is a backup and is not opened where it lies. Restore it: that makes a vault of it.</source>
        <translation>{name} نسخهٔ پشتیبان است و در جای خودش باز نمی‌شود. آن را بازگردانید: با این کار گاوصندوق می‌شود.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>این گاوصندوق است چنان‌که در {made_at} (UTC) بود. آنچه بعداً ثبت شده در آن نیست. تا کنون فقط مالکان می‌توانند وارد شوند: به دیگران کد یک‌بارمصرف بدهید.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were in this backup, and were erased again: {again}. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>این گاوصندوق است چنان‌که در {made_at} (UTC) بود. آنچه بعداً ثبت شده در آن نیست. کسانی که پاک شده بودند در این نسخهٔ پشتیبان بودند و دوباره پاک شدند: {again}. تا کنون فقط مالکان می‌توانند وارد شوند: به دیگران کد یک‌بارمصرف بدهید.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were erased again: {again}. Noted as erased, but not signed by anybody whom this backup knows, and therefore still there: {unproven}. Restore a newer backup, or erase them by hand. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>این گاوصندوق است چنان‌که در {made_at} (UTC) بود. آنچه بعداً ثبت شده در آن نیست. کسانی که پاک شده بودند دوباره پاک شدند: {again}. کسانی که پاک شدنشان یادداشت شده، ولی امضای کسی را که این نسخهٔ پشتیبان بشناسد ندارد و به همین سبب هنوز هستند: {unproven}. نسخهٔ پشتیبان تازه‌تری را بازگردانید، یا آن‌ها را خودتان پاک کنید. تا کنون فقط مالکان می‌توانند وارد شوند: به دیگران کد یک‌بارمصرف بدهید.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Whether anybody was erased after that day is not known: the folder of the old vault was not found. Look among your papers for people who asked for it, and erase them again. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>این گاوصندوق است چنان‌که در {made_at} (UTC) بود. آنچه بعداً ثبت شده در آن نیست. معلوم نیست پس از آن روز کسی پاک شده است یا نه: پوشهٔ گاوصندوق پیشین پیدا نشد. میان کاغذهایتان دنبال کسانی بگردید که این را خواسته‌اند و دوباره پاکشان کنید. تا کنون فقط مالکان می‌توانند وارد شوند: به دیگران کد یک‌بارمصرف بدهید.</translation>
    </message>
    <message>
        <source>Your role does not allow this ({permission}). Ask the owner of the vault if you need it.</source>
        <translation>نقش شما اجازهٔ این کار را ندارد ({permission}). اگر لازمش دارید از مالک گاوصندوق بخواهید.</translation>
    </message>
    <message>
        <source>Say why you need to see this value. The log keeps the reason.</source>
        <translation>بگویید چرا باید این مقدار را ببینید. گزارش دلیل را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The rights of a user, or what is withheld from a role, are not what an owner signed: somebody wrote into the vault past the program. An owner, or the recovery key, sets the role or the limits again, or resets the passphrase of the user; then verify the log.</source>
        <translation>حقوق یک کاربر، یا آنچه از نقشی گرفته شده، آن نیست که مالک امضا کرده است: کسی بیرون از این برنامه در گاوصندوق نوشته است. مالک، یا کلید بازیابی، نقش یا محدودیت‌ها را دوباره تعیین می‌کند یا گذرعبارت کاربر را بازنشانی می‌کند؛ سپس درستی گزارش را بررسی کنید.</translation>
    </message>
    <message>
        <source>A key for sealed values was not given out by an owner: somebody wrote into the vault past the program. Have an owner renew the keys in the settings, then verify the log.</source>
        <translation>کلیدی برای مقدارهای مهرشده را مالک نداده است: کسی بیرون از این برنامه در گاوصندوق نوشته است. از مالک بخواهید کلیدها را در تنظیمات نو کند، سپس درستی گزارش را بررسی کنید.</translation>
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
        <source>The vault could not be given a new key and still has the old one. Check the disk, then renew the keys in the settings.</source>
        <translation>گاوصندوق کلید تازه نگرفت و هنوز کلید پیشین را دارد. دیسک را بررسی کنید، سپس کلیدها را در تنظیمات نو کنید.</translation>
    </message>
    <message>
        <source>Only the person who made this vault can make a new recovery sheet, or whoever signs in with the recovery key from the present one. After a reset of the passphrase the present sheet is needed, too.</source>
        <translation>برگهٔ بازیابی تازه را فقط کسی می‌تواند بسازد که این گاوصندوق را ساخته یا با کلید بازیابی برگهٔ کنونی وارد می‌شود. پس از بازنشانی گذرعبارت، برگهٔ کنونی هم لازم است.</translation>
    </message>
    <message>
        <source>The new recovery key could not be written to the vault folder, and perhaps the old sheet does not open the vault any more either. Check the disk, then make a new sheet again.</source>
        <translation>کلید بازیابی تازه در پوشهٔ گاوصندوق نوشته نشد، و شاید برگهٔ پیشین هم دیگر گاوصندوق را باز نکند. دیسک را بررسی کنید، سپس دوباره برگهٔ تازه‌ای بسازید.</translation>
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
        <source>Entry {entry} holds nothing that can be undone. Changes of customers can, and whole imports; consents, and who looked at what, stay as they were written down.</source>
        <translation>در رویداد {entry} چیزی نیست که بتوان برگرداند. تغییرهای مشتریان و ورودی‌های کامل را می‌توان برگرداند؛ رضایت‌ها، و اینکه چه کسی چه دید، همان‌طور که نوشته شده‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>These two cannot become one: {reason}</source>
        <translation>این دو نمی‌توانند یکی شوند: {reason}</translation>
    </message>
    <message>
        <source>This merge was undone already: the two are two customers again.</source>
        <translation>این ادغام از پیش برگردانده شده است: این دو باز دو مشتری هستند.</translation>
    </message>
    <message>
        <source>Entries of the log since entry {entry} were cut, so it is not known any more how this customer was then. Undo single changes instead.</source>
        <translation>رویدادهایی از گزارش پس از رویداد {entry} برداشته شده‌اند، پس دیگر روشن نیست این مشتری در آن زمان چگونه بود. به‌جای آن تغییرها را یکی‌یکی برگردانید.</translation>
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
        <source>The log is whole, but another program changed what it tells of, first at entry {seq}: {reason}</source>
        <translation>گزارش سالم است، ولی برنامهٔ دیگری آنچه را گزارش از آن می‌گوید تغییر داده است، نخستین بار در رویداد {seq}: {reason}</translation>
    </message>
    <message>
        <source>The log was not verified to the end: the part of the program that does it was stopped, or there was too little memory. Close other programs and verify the log again.</source>
        <translation>درستی گزارش تا پایان بررسی نشد: آن بخش برنامه که این کار را می‌کند متوقف شد، یا حافظه کم بود. برنامه‌های دیگر را ببندید و دوباره درستی گزارش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}, so it is not certain who may do what. Nothing of the team or the keys is changed now: verify the log, and sign in with the recovery sheet to set things right.</source>
        <translation>گزارش رویدادها دست‌کاری شده است، نخستین بار در رویداد {seq}؛ پس روشن نیست چه کسی اجازهٔ چه کاری دارد. اکنون چیزی از گروه یا کلیدها تغییر نمی‌کند: گزارش را راستی‌آزمایی کنید و برای درست کردن کارها با برگهٔ بازیابی وارد شوید.</translation>
    </message>
    <message>
        <source>Say where the proof of these consents lies, for example in which folder.</source>
        <translation>بنویسید مدرک این رضایت‌ها کجاست، مثلاً در کدام پوشه.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>این روز هنوز نرسیده است.</translation>
    </message>
    <message>
        <source>Give it a name of 1 to {most} letters, for example that of the program.</source>
        <translation>نامی با ۱ تا {most} حرف به آن بدهید، مثلاً نام برنامه.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx.</source>
        <translation>نامی با پسوند xlsx انتخاب کنید.</translation>
    </message>
    <message>
        <source>one of them holds something that your role may not see. Ask somebody who sees all of both.</source>
        <translation>یکی از آن‌ها چیزی دارد که نقش شما اجازهٔ دیدنش را ندارد. از کسی بخواهید که همهٔ هر دو را می‌بیند.</translation>
    </message>
    <message>
        <source>you do not hold the key of a sealed value of one of them. Ask somebody who does.</source>
        <translation>شما کلید یک مقدار مهرشدهٔ یکی از آن‌ها را ندارید. از کسی بخواهید که آن را دارد.</translation>
    </message>
    <message>
        <source>somebody is typing into the one that would go. Have that saved or discarded first, or keep the other one.</source>
        <translation>کسی دارد در کارتی که باید برود می‌نویسد. نخست بخواهید آن را ذخیره کند یا دور بیندازد، یا دیگری را نگه دارید.</translation>
    </message>
    <message>
        <source>These are more than {most} customers, too many for paper. Search or filter first, or export them as a workbook.</source>
        <translation>این‌ها بیش از {most} مشتری‌اند و برای کاغذ زیادند. نخست جست‌وجو کنید یا بپالایید، یا به‌صورت صفحه‌گسترده خروجی بگیرید.</translation>
    </message>
    <message>
        <source>The printer does not take it. Look whether it is switched on and connected, or save it as a PDF.</source>
        <translation>چاپگر آن را نمی‌پذیرد. ببینید روشن و وصل باشد، یا به‌صورت PDF ذخیره کنید.</translation>
    </message>
    <message>
        <source>this is the number of the customer itself. Give the number of the other one.</source>
        <translation>این شمارهٔ خود همین مشتری است. شمارهٔ آن دیگری را بنویسید.</translation>
    </message>
    <message>
        <source>Night is from one full hour to another one.</source>
        <translation>شب از یک ساعت کامل تا ساعت کامل دیگری است.</translation>
    </message>
    <message>
        <source>Give numbers from 2 to 9999.</source>
        <translation>عددهایی از ۲ تا ۹۹۹۹ بنویسید.</translation>
    </message>
    <message>
        <source>Rules of unusual access</source>
        <translation>قاعده‌های دسترسی نامعمول</translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder.</source>
        <translation>در {path} از پیش چیزی هست. پوشه‌ای خالی انتخاب کنید.</translation>
    </message>
    <message>
        <source>A part of CustDesk was ended before its work was done. Nothing of it was kept: close other programs and try again.</source>
        <translation>بخشی از CustDesk پیش از پایان کارش بسته شد. چیزی از آن کار نگه داشته نشد: برنامه‌های دیگر را ببندید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>نام گیرندهٔ داده‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>دست‌کم یک ستون انتخاب کنید.</translation>
    </message>
    <message>
        <source>These are more than {most} entries, too many for a document. Choose a shorter period or another filter, or export them as a workbook.</source>
        <translation>این‌ها بیش از {most} رویداد است و برای یک سند زیاد است. بازهٔ کوتاه‌تر یا پالایهٔ دیگری انتخاب کنید، یا آن‌ها را به‌صورت صفحه‌گسترده خروجی بگیرید.</translation>
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
        <source>choose a name that ends in .pdf.</source>
        <translation>نامی با پسوند pdf انتخاب کنید.</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it. Verify the log, and type it in anew.</source>
        <translation>مقدار پیشین دیگر نگه داشته نمی‌شود، یا کسی آن را دست‌کاری کرده است. درستی گزارش را بررسی کنید و مقدار را از نو بنویسید.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Write what you found out and why you decide so.</source>
        <translation>بنویسید به چه پی بردید و چرا چنین تصمیم می‌گیرید.</translation>
    </message>
    <message>
        <source>Write at most 2000 characters.</source>
        <translation>حداکثر ۲۰۰۰ نویسه بنویسید.</translation>
    </message>
    <message>
        <source>This PC has no keyring, the place where the system keeps the secrets of programs, or none is set up. A vault that is bound to its PC opens here with the recovery sheet only. Any other opens as usual, but an old copy in its place would not be noticed.</source>
        <translation>این رایانه دسته‌کلید، یعنی جایی که سیستم رازهای برنامه‌ها را نگه می‌دارد، ندارد یا راه‌اندازی نشده است. گاوصندوقی که به رایانهٔ خود وابسته است اینجا فقط با برگهٔ بازیابی باز می‌شود. گاوصندوق‌های دیگر مانند همیشه باز می‌شوند، ولی اگر رونوشت کهنه‌ای جایشان باشد معلوم نمی‌شود.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, is locked. Sign out of this PC and in again with your password for the PC, then try again.</source>
        <translation>دسته‌کلید این رایانه، جایی که سیستم رازهای برنامه‌ها را نگه می‌دارد، قفل است. از حساب این رایانه خارج شوید و با گذرواژهٔ رایانه دوباره وارد شوید، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, does not answer. Restart the PC if this stays so.</source>
        <translation>دسته‌کلید این رایانه، جایی که سیستم رازهای برنامه‌ها را نگه می‌دارد، پاسخ نمی‌دهد. اگر همین‌طور ماند، رایانه را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>The keyring of this PC says that it kept what it was given, and did not keep it. Whoever looks after this PC should set up the keyring of the system.</source>
        <translation>دسته‌کلید این رایانه می‌گوید آنچه را به آن سپرده شد نگه داشته است، ولی نگه نداشته است. مسئول این رایانه باید دسته‌کلید سیستم را راه‌اندازی کند.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, refused what it was asked. Look whether it lets CustDesk in, then try again.</source>
        <translation>دسته‌کلید این رایانه، جایی که سیستم رازهای برنامه‌ها را نگه می‌دارد، آنچه را خواسته شد نپذیرفت. ببینید آیا به CustDesk اجازه می‌دهد، سپس دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>What the keyring of this PC holds for this vault was not written by CustDesk: somebody or something changed it. Have the owner verify the log.</source>
        <translation>آنچه دسته‌کلید این رایانه برای این گاوصندوق دارد نوشتهٔ CustDesk نیست: کسی یا چیزی آن را تغییر داده است. از مالک بخواهید درستی گزارش را بررسی کند.</translation>
    </message>
    <message>
        <source>The keyring of this PC knew where the log of this vault ends, and does not know it any more: it was emptied or made anew. If nobody did that on purpose, have the owner verify the log.</source>
        <translation>دسته‌کلید این رایانه می‌دانست گزارش این گاوصندوق کجا پایان می‌یابد و دیگر نمی‌داند: خالی یا از نو ساخته شده است. اگر کسی عمداً این کار را نکرده، از مالک بخواهید درستی گزارش را بررسی کند.</translation>
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
        <source>there is a file of this name already. Choose another name.</source>
        <translation>فایلی به این نام از پیش هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>the stick may be full, write-protected or gone. Try another one.</source>
        <translation>شاید فلش پر باشد، در برابر نوشتن قفل شده باشد یا جدا شده باشد. فلش دیگری را امتحان کنید.</translation>
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
        <source>A seal has twelve words, and here are {count}. Compare with the sheet.</source>
        <translation>مهر گزارش دوازده واژه دارد و اینجا {count} تا هست. با برگه بسنجید.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Look at it again.</source>
        <translation>واژهٔ {place} در هیچ‌یک از فهرست‌های واژه‌ها نیست. دوباره به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Is it “{nearest}”?</source>
        <translation>واژهٔ {place} در هیچ‌یک از فهرست‌های واژه‌ها نیست. آیا «{nearest}» است؟</translation>
    </message>
    <message>
        <source>This is not the whole line of the QR code of a seal. Scan it again, or type the words.</source>
        <translation>این همهٔ خط رمزینهٔ QR مهر گزارش نیست. دوباره اسکن کنید یا واژه‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}. Nothing is cut from it: it may be needed to find out what happened. Verify the log first.</source>
        <translation>گزارش دست‌کاری شده است، نخستین بار در رویداد {seq}. چیزی از آن برداشته نمی‌شود: شاید برای پی بردن به آنچه شده لازم باشد. نخست درستی گزارش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old copy of the vault, or somebody. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>گزارش آنجا که بار پیش پایان یافت پایان نمی‌یابد: رویدادهایی نیستند یا جایگزین شده‌اند، به‌سبب دیسک خراب، رونوشت کهنهٔ گاوصندوق، یا کار کسی. تا وقتی مالک یا مسئول حریم خصوصی تصمیم نگرفته که چه باید کرد، چیزی در این گاوصندوق تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this vault at the moment, only looked at: its log is not the one that was noted. Ask the owner or the privacy officer, who decide how to go on.</source>
        <translation>اکنون در این گاوصندوق نمی‌توان چیزی را تغییر داد و فقط می‌توان دید: گزارش آن همان نیست که یادداشت شده بود. از مالک یا مسئول حریم خصوصی بپرسید؛ آن‌ها تصمیم می‌گیرند کار چگونه ادامه یابد.</translation>
    </message>
    <message>
        <source>The log itself was altered, so it is not certain who may decide. Sign in with the recovery sheet to decide.</source>
        <translation>خود گزارش دست‌کاری شده است، پس روشن نیست چه کسی می‌تواند تصمیم بگیرد. برای تصمیم گرفتن با برگهٔ بازیابی وارد شوید.</translation>
    </message>
    <message>
        <source>The log does not hold what the keyring of this PC saw of it last: an old copy of the vault was put in its place, or entries were cut off or replaced. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>آنچه دسته‌کلید این رایانه آخرین بار از گزارش دید در آن نیست: رونوشت کهنهٔ گاوصندوق جای آن گذاشته شده، یا رویدادهایی بریده یا جایگزین شده‌اند. تا وقتی مالک یا مسئول حریم خصوصی تصمیم نگرفته که چه باید کرد، چیزی در این گاوصندوق تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>بازبینی بعدی</translation>
    </message>
    <message>
        <source>Choose a day after today and within a year.</source>
        <translation>روزی پس از امروز و تا یک سال دیگر انتخاب کنید.</translation>
    </message>
    <message>
        <source>A role can be narrowed, and never widened past what it is.</source>
        <translation>نقش را می‌توان محدود کرد، ولی هرگز نمی‌توان از آنچه هست گسترده‌تر کرد.</translation>
    </message>
    <message>
        <source>From an owner no right and no data can be withheld.</source>
        <translation>هیچ حق و هیچ داده‌ای را نمی‌توان از مالک گرفت.</translation>
    </message>
    <message>
        <source>Nobody can work without this: it cannot be withheld.</source>
        <translation>بدون این هیچ‌کس نمی‌تواند کار کند: نمی‌توان آن را گرفت.</translation>
    </message>
    <message>
        <source>Leave the role one view.</source>
        <translation>یک نما برای نقش بگذارید.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
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
        <source>Does not want to be contacted in this way</source>
        <translation>نمی‌خواهد از این راه با او تماس بگیرند</translation>
    </message>
    <message>
        <source>Wants no data passed to others</source>
        <translation>نمی‌خواهد داده‌هایش به دیگران داده شود</translation>
    </message>
    <message>
        <source>Wants no decisions by a computer alone</source>
        <translation>تصمیم‌گیری فقط با رایانه را نمی‌خواهد</translation>
    </message>
    <message>
        <source>Wants no use of sensitive data</source>
        <translation>استفاده از داده‌های حساس را نمی‌خواهد</translation>
    </message>
    <message>
        <source>Said no to this purpose</source>
        <translation>به این هدف نه گفته است</translation>
    </message>
    <message>
        <source>Took the consent back</source>
        <translation>رضایتش را پس گرفته است</translation>
    </message>
    <message>
        <source>Has not been asked</source>
        <translation>از او پرسیده نشده است</translation>
    </message>
    <message>
        <source>The consent has ended</source>
        <translation>رضایت پایان یافته است</translation>
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
        <source>Made for</source>
        <translation>ساخته‌شده برای</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>داده‌شده به</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>مبنا</translation>
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
        <source>Seal of the log</source>
        <translation>مهر گزارش</translation>
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
        <source>The log: who did what, and when</source>
        <translation>گزارش رویدادها: چه کسی چه کرد و کی</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>رویدادها</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>پالایه‌ها</translation>
    </message>
    <message>
        <source>None: the whole log</source>
        <translation>هیچ: همهٔ گزارش</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>بررسی درستی پیش از خروجی</translation>
    </message>
    <message>
        <source>Number of the vault</source>
        <translation>شمارهٔ گاوصندوق</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}; states of it that were noted outside: {anchors}.</source>
        <translation>گزارش سالم است. رویدادها: {entries}؛ وضعیت‌هایی از آن که بیرون یادداشت شده‌اند: {anchors}.</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}.</source>
        <translation>گزارش دست‌کاری شده است. نخستین رویداد خراب شمارهٔ {seq} است.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>گزارش رویدادها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Cut by rule</source>
        <translation>برداشته‌شده بنا بر قاعده</translation>
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
        <source>What</source>
        <translation>چه کاری</translation>
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
        <source>Time (UTC)</source>
        <translation>زمان (UTC)</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>شمارهٔ شخص</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>نوع موضوع</translation>
    </message>
    <message>
        <source>Number of the subject</source>
        <translation>شمارهٔ موضوع</translation>
    </message>
    <message>
        <source>Details as stored</source>
        <translation>جزئیات همان‌طور که ذخیره شده</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>تعهد رمزنگاری</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>چکیدهٔ زنجیره</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>شمارهٔ کلید</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>کلید عمومی (Ed25519)</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>نخستین رویداد</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>آخرین رویداد</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>چکیدهٔ پیش از آن</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>چکیدهٔ پس از آن</translation>
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
        <source>consent is recorded</source>
        <translation>رضایت ثبت می‌شود</translation>
    </message>
    <message>
        <source>this consent is on record already</source>
        <translation>این رضایت از پیش ثبت شده است</translation>
    </message>
    <message>
        <source>the file does not say on which day; no consent is recorded</source>
        <translation>فایل روز آن را نمی‌گوید؛ رضایتی ثبت نمی‌شود</translation>
    </message>
    <message>
        <source>the day is still to come; no consent is recorded</source>
        <translation>آن روز هنوز نرسیده است؛ رضایتی ثبت نمی‌شود</translation>
    </message>
    <message>
        <source>refused or withdrew this consent; that stays</source>
        <translation>این رضایت را نداده یا پس گرفته است؛ همان می‌ماند</translation>
    </message>
    <message>
        <source>opted out; that stays, and no consent is recorded</source>
        <translation>انصراف داده است؛ همان می‌ماند و رضایتی ثبت نمی‌شود</translation>
    </message>
    <message>
        <source>a consent of that day has ended meanwhile; none is recorded</source>
        <translation>رضایت آن روز تا کنون پایان یافته است؛ رضایتی ثبت نمی‌شود</translation>
    </message>
    <message>
        <source>no consent is asked for this purpose now; none is recorded</source>
        <translation>اکنون برای این هدف رضایت پرسیده نمی‌شود؛ رضایتی ثبت نمی‌شود</translation>
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
        <source>Postcode and city in one</source>
        <translation>کد پستی و شهر با هم</translation>
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
        <source>Company and person in one</source>
        <translation>شرکت و شخص با هم</translation>
    </message>
    <message>
        <source>Company (yes) or person (no)</source>
        <translation>شرکت (بله) یا شخص (نه)</translation>
    </message>
    <message>
        <source>Area code of the phone</source>
        <translation>پیش‌شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>تاریخ رضایت</translation>
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
        <source>There is no column of towns beside it.</source>
        <translation>کنار آن ستون شهر نیست.</translation>
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
        <source>The values hold postcode and city.</source>
        <translation>مقدارها کد پستی و شهر دارند.</translation>
    </message>
    <message>
        <source>The values hold a company and its person, with a comma between.</source>
        <translation>مقدارها یک شرکت و شخص آن را در بر دارند، با ویرگولی میانشان.</translation>
    </message>
    <message>
        <source>The birthdays in {column} have no year, so they go to the notes.</source>
        <translation>تاریخ‌های تولد در {column} سال ندارند و برای همین به یادداشت‌ها می‌روند.</translation>
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
        <source>The program that wrote the file calls it so.</source>
        <translation>برنامه‌ای که فایل را نوشته آن را چنین می‌نامد.</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>مانند بار پیش.</translation>
    </message>
    <message>
        <source>The dates are read as last time.</source>
        <translation>تاریخ‌ها مانند بار پیش خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Understood as last time.</source>
        <translation>مانند بار پیش شناخته شد.</translation>
    </message>
    <message>
        <source>Understood as last time: {name}.</source>
        <translation>مانند بار پیش شناخته شد: {name}.</translation>
    </message>
    <message>
        <source>Understood as you chose: {name}.</source>
        <translation>به انتخاب شما شناخته شد: {name}.</translation>
    </message>
    <message>
        <source>The columns stand in another order; they were found by their headings.</source>
        <translation>ترتیب ستون‌ها فرق کرده است؛ از روی سرستون‌هایشان پیدا شدند.</translation>
    </message>
    <message>
        <source>New since then: {columns}. Check where they go.</source>
        <translation>ستون‌های تازه: {columns}. ببینید به کجا می‌روند.</translation>
    </message>
    <message>
        <source>{column} holds something else than last time. Check where it goes.</source>
        <translation>ستون {column} چیزی غیر از بار پیش دارد. ببینید به کجا می‌رود.</translation>
    </message>
    <message>
        <source>The dates have the day first; last time it was the month.</source>
        <translation>در تاریخ‌ها روز نخست می‌آید؛ بار پیش ماه نخست بود.</translation>
    </message>
    <message>
        <source>The dates have the month first; last time it was the day.</source>
        <translation>در تاریخ‌ها ماه نخست می‌آید؛ بار پیش روز نخست بود.</translation>
    </message>
    <message>
        <source>Amounts have another decimal sign than last time.</source>
        <translation>نشانهٔ اعشار مبلغ‌ها با بار پیش فرق دارد.</translation>
    </message>
    <message>
        <source>The phones and postcodes are of another country than last time.</source>
        <translation>تلفن‌ها و کدهای پستی از کشوری غیر از بار پیش هستند.</translation>
    </message>
    <message>
        <source>Last time every row was taken as a no to advertising. Say so again if that holds for this file, too.</source>
        <translation>بار پیش هر ردیف «نه» به تبلیغات به شمار آمد. اگر برای این فایل هم چنین است، دوباره بگویید.</translation>
    </message>
    <message>
        <source>The cell holds the error {error} instead of a value.</source>
        <translation>این خانه به‌جای مقدار خطای {error} دارد.</translation>
    </message>
    <message>
        <source>Write one of the words that were chosen for this column: {words}.</source>
        <translation>یکی از واژه‌هایی را بنویسید که برای این ستون انتخاب شده‌اند: {words}.</translation>
    </message>
    <message>
        <source>Only a part of this cell could be read. The whole text is in the notes.</source>
        <translation>فقط بخشی از این خانه خوانده شد. متن کامل در یادداشت‌هاست.</translation>
    </message>
    <message>
        <source>This day is in the future. Check the year.</source>
        <translation>این روز در آینده است. سال را بررسی کنید.</translation>
    </message>
    <message>
        <source>{column} seems to list people who want no advertising, so every row counts as a no unless you change it.</source>
        <translation>{column} گویا فهرست کسانی است که تبلیغات نمی‌خواهند، پس هر ردیف «نه» به شمار می‌آید مگر آنکه آن را تغییر دهید.</translation>
    </message>
    <message>
        <source>The values say who is subscribed.</source>
        <translation>مقدارها می‌گویند چه کسی مشترک است.</translation>
    </message>
    <message>
        <source>Kept as {name}. Files of this kind are understood so from now on.</source>
        <translation>با نام {name} نگه داشته شد. فایل‌های این نوع از این پس همین‌گونه شناخته می‌شوند.</translation>
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
        <source>Another table begins in cell {cell} and was left out. Choose {name} as the sheet to read it.</source>
        <translation>جدول دیگری در خانهٔ {cell} آغاز می‌شود و کنار گذاشته شد. برای خواندنش {name} را به‌عنوان برگه انتخاب کنید.</translation>
    </message>
    <message>
        <source>Example rows of the template were left out: row {lines}.</source>
        <translation>ردیف‌های نمونهٔ الگو کنار گذاشته شدند: ردیف {lines}.</translation>
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
        <source>Cells with a formula error instead of a value: {count}.</source>
        <translation>خانه‌هایی که به‌جای مقدار خطای فرمول دارند: {count}.</translation>
    </message>
    <message>
        <source>Hidden rows (by hand or by a filter) are read too: {count}.</source>
        <translation>ردیف‌های پنهان (دستی یا با پالایه) هم خوانده می‌شوند: {count}.</translation>
    </message>
    <message>
        <source>Hidden columns are read too: {columns}.</source>
        <translation>ستون‌های پنهان هم خوانده می‌شوند: {columns}.</translation>
    </message>
    <message>
        <source>Values of cells that are merged over several rows were given to each of these rows: {count}. Look at the rows in the preview.</source>
        <translation>مقدار خانه‌هایی که در چند ردیف ادغام شده‌اند به هر یک از این ردیف‌ها داده شد: {count}. ردیف‌ها را در پیش‌نمایش ببینید.</translation>
    </message>
    <message>
        <source>This looks like an export from {program}.</source>
        <translation>گویا خروجی {program} است.</translation>
    </message>
    <message>
        <source>it is protected by a password in a way that this program cannot open. Open it in Excel or LibreOffice, remove the password and save a copy.</source>
        <translation>با گذرواژه محافظت شده است، به شیوه‌ای که این برنامه نمی‌تواند باز کند. آن را در Excel یا LibreOffice باز کنید، گذرواژه را بردارید و رونوشتی ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is protected by a password. Give the password, or remove it in Excel or LibreOffice and save a copy.</source>
        <translation>با گذرواژه محافظت شده است. گذرواژه را بنویسید، یا آن را در Excel یا LibreOffice بردارید و رونوشتی ذخیره کنید.</translation>
    </message>
    <message>
        <source>this is not its password. Look at Caps Lock and at the language of the keyboard.</source>
        <translation>گذرواژهٔ آن این نیست. کلید Caps Lock و زبان صفحه‌کلید را ببینید.</translation>
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
        <source>it holds more than 150,000 contact cards, or very long ones. Split it into smaller files.</source>
        <translation>بیش از ۱۵۰٬۰۰۰ کارت تماس دارد، یا برخی بسیار بلندند. آن را به فایل‌های کوچک‌تر تقسیم کنید.</translation>
    </message>
    <message>
        <source>Pictures, sounds and keys in the cards were left out: {count}.</source>
        <translation>تصویرها، صداها و کلیدهای درون کارت‌ها کنار گذاشته شدند: {count}.</translation>
    </message>
    <message>
        <source>Birthdays without a year were kept in the notes: {count}.</source>
        <translation>تاریخ‌های تولد بی‌سال در یادداشت‌ها نگه داشته شدند: {count}.</translation>
    </message>
    <message>
        <source>Groups, which only list other cards, were left out: {count}.</source>
        <translation>گروه‌ها، که فقط کارت‌های دیگر را فهرست می‌کنند، کنار گذاشته شدند: {count}.</translation>
    </message>
    <message>
        <source>Cards whose end is missing: {count}. Look at them in the preview.</source>
        <translation>کارت‌هایی که پایانشان نیست: {count}. آن‌ها را در پیش‌نمایش ببینید.</translation>
    </message>
    <message>
        <source>What has no column of its own was kept in the notes: {names}.</source>
        <translation>آنچه ستونی از خود ندارد در یادداشت‌ها نگه داشته شد: {names}.</translation>
    </message>
    <message>
        <source>it is a web page without a table. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>صفحهٔ وبی بی‌جدول است. آن را در Excel یا LibreOffice باز کنید و به‌صورت xlsx ذخیره کنید.</translation>
    </message>
    <message>
        <source>it is a web page of more than 500 tables. Copy the one with the customers into a spreadsheet, and save it as .xlsx.</source>
        <translation>صفحهٔ وبی با بیش از ۵۰۰ جدول است. جدول مشتریان را در یک صفحه‌گسترده کپی کنید و به‌صورت xlsx ذخیره کنید.</translation>
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
        <source>The way of importing that you chose leaves this row out.</source>
        <translation>شیوهٔ وارد کردنی که انتخاب کرده‌اید این ردیف را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>No customer here has this e-mail, phone or number. Give a name to enter a new one.</source>
        <translation>هیچ مشتری این ایمیل، تلفن یا شماره را ندارد. برای ثبت مشتری تازه نامی بدهید.</translation>
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
        <source>A zero at the start seems to be missing. The number was kept as it is: write all its {count} digits and letters.</source>
        <translation>گویا صفری در آغاز افتاده است. شماره همان‌طور که بود نگه داشته شد: همهٔ {count} رقم و حرف آن را بنویسید.</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Asked</name>
    <message numerus="yes">
        <source>%Ln fields left out</source>
        <translation>
            <numerusform>%Ln field left out</numerusform>
            <numerusform>%Ln fields left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>Show all %Ln answer(s)</source>
        <translation>
            <numerusform>Show %Ln answer</numerusform>
            <numerusform>Show all %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled in</source>
        <translation>
            <numerusform>%Ln field filled in</numerusform>
            <numerusform>%Ln fields filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phones</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln e-mail</numerusform>
            <numerusform>%Ln e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln left out:</numerusform>
            <numerusform>%Ln left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) copied. Paste them where you want.</source>
        <translation>
            <numerusform>%Ln customer copied. Paste it where you want.</numerusform>
            <numerusform>%Ln customers copied. Paste them where you want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s)</source>
        <translation>
            <numerusform>Hidden again in %Ln second</numerusform>
            <numerusform>Hidden again in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%Ln chosen customer(s), with the columns of the list.</source>
        <translation>
            <numerusform>%Ln chosen customer, with the columns of the list.</numerusform>
            <numerusform>%Ln chosen customers, with the columns of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln customer written to {name}.</numerusform>
            <numerusform>%Ln customers written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out.</source>
        <translation>
            <numerusform>%Ln customer left out.</numerusform>
            <numerusform>%Ln customers left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>{field} in the last %Ln day(s)</source>
        <translation>
            <numerusform>{field} in the last day</numerusform>
            <numerusform>{field} in the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} more than %Ln day(s) ago</source>
        <translation>
            <numerusform>{field} more than %Ln day ago</numerusform>
            <numerusform>{field} more than %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the next %Ln day(s)</source>
        <translation>
            <numerusform>Birthday in the next day</numerusform>
            <numerusform>Birthday in the next %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln answer(s) recorded since stay: consents are only ever added to.</source>
        <translation>
            <numerusform>%Ln answer recorded since stays: consents are only ever added to.</numerusform>
            <numerusform>%Ln answers recorded since stay: consents are only ever added to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get back the values they had before.</source>
        <translation>
            <numerusform>%Ln customer gets back the values it had before.</numerusform>
            <numerusform>%Ln customers get back the values they had before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who came with it are taken out.</source>
        <translation>
            <numerusform>%Ln customer who came with it is taken out.</numerusform>
            <numerusform>%Ln customers who came with it are taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) come in again.</source>
        <translation>
            <numerusform>%Ln customer comes in again.</numerusform>
            <numerusform>%Ln customers come in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are left alone.</source>
        <translation>
            <numerusform>%Ln customer is left alone.</numerusform>
            <numerusform>%Ln customers are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) that came with it are taken back, and hold no more.</source>
        <translation>
            <numerusform>%Ln opt-out that came with it is taken back, and holds no more.</numerusform>
            <numerusform>%Ln opt-outs that came with it are taken back, and hold no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) hold again.</source>
        <translation>
            <numerusform>%Ln opt-out holds again.</numerusform>
            <numerusform>%Ln opt-outs hold again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) that came with it are taken back.</source>
        <translation>
            <numerusform>%Ln consent that came with it is taken back.</numerusform>
            <numerusform>%Ln consents that came with it are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) stay, because something was recorded since.</source>
        <translation>
            <numerusform>%Ln answer stays, because something was recorded since.</numerusform>
            <numerusform>%Ln answers stay, because something was recorded since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} looked %Ln time(s)</source>
        <translation>
            <numerusform>{person} looked once</numerusform>
            <numerusform>{person} looked %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened sealed values: %Ln</source>
        <translation>
            <numerusform>opened sealed values: %Ln</numerusform>
            <numerusform>opened sealed values: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>What the %Ln active customer(s) answered last.</source>
        <translation>
            <numerusform>What the %Ln active customer answered last.</numerusform>
            <numerusform>What the %Ln active customers answered last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of how many of the %Ln active customer(s) it is known.</source>
        <translation>
            <numerusform>Whether it is known of the %Ln active customer.</numerusform>
            <numerusform>Of how many of the %Ln active customers it is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln put off</source>
        <translation>
            <numerusform>Show %Ln put off</numerusform>
            <numerusform>Show %Ln put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s) in the log that nobody has looked at</source>
        <translation>
            <numerusform>%Ln unusual thing in the log that nobody has looked at</numerusform>
            <numerusform>%Ln unusual things in the log that nobody has looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) you typed into and did not save</source>
        <translation>
            <numerusform>%Ln form you typed into and did not save</numerusform>
            <numerusform>%Ln forms you typed into and did not save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>The last backup is %Ln day old</numerusform>
            <numerusform>The last backup is %Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same person</source>
        <translation>
            <numerusform>%Ln pair may be the same person</numerusform>
            <numerusform>%Ln pairs may be the same person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s) were not looked through for duplicates</source>
        <translation>
            <numerusform>%Ln new customer was not looked through for duplicates</numerusform>
            <numerusform>%Ln new customers were not looked through for duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the import of {day} were refused</source>
        <translation>
            <numerusform>%Ln row of the import of {day} was refused</numerusform>
            <numerusform>%Ln rows of the import of {day} were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) has ended</source>
        <translation>
            <numerusform>A consent of %Ln customer has ended</numerusform>
            <numerusform>A consent of %Ln customers has ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) ends within {days} days</source>
        <translation>
            <numerusform>A consent of %Ln customer ends within {days} days</numerusform>
            <numerusform>A consent of %Ln customers ends within {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a phone that is no full number</source>
        <translation>
            <numerusform>%Ln customer has a phone that is no full number</numerusform>
            <numerusform>%Ln customers have a phone that is no full number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no phone and no e-mail</source>
        <translation>
            <numerusform>%Ln customer has no phone and no e-mail</numerusform>
            <numerusform>%Ln customers have no phone and no e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have only half a name</source>
        <translation>
            <numerusform>%Ln customer has only half a name</numerusform>
            <numerusform>%Ln customers have only half a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Take back: what was decided about %Ln row(s)</source>
        <translation>
            <numerusform>Take back: what was decided about %Ln row</numerusform>
            <numerusform>Take back: what was decided about %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln new customer</numerusform>
            <numerusform>%Ln new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln customer(s)</source>
        <translation>
            <numerusform>changes to %Ln customer</numerusform>
            <numerusform>changes to %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) entered</source>
        <translation>
            <numerusform>%Ln customer entered</numerusform>
            <numerusform>%Ln customers entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. Save them as a workbook: each has its reason beside it, and the workbook can be mended and imported.</source>
        <translation>
            <numerusform>%Ln row was left out. Save it as a workbook: it has its reason beside it, and the workbook can be mended and imported.</numerusform>
            <numerusform>%Ln rows were left out. Save them as a workbook: each has its reason beside it, and the workbook can be mended and imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in {name}.</source>
        <translation>
            <numerusform>%Ln row saved in {name}.</numerusform>
            <numerusform>%Ln rows saved in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) entered</source>
        <translation>
            <numerusform>customer entered</numerusform>
            <numerusform>customers entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be entered</source>
        <translation>
            <numerusform>customer will be entered</numerusform>
            <numerusform>customers will be entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) changed</source>
        <translation>
            <numerusform>customer changed</numerusform>
            <numerusform>customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be changed</source>
        <translation>
            <numerusform>customer will be changed</numerusform>
            <numerusform>customers will be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that say nothing new</source>
        <translation>
            <numerusform>row that says nothing new</numerusform>
            <numerusform>rows that say nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they look like somebody, and nobody decided</source>
        <translation>
            <numerusform>row left out because it looks like somebody, and nobody decided</numerusform>
            <numerusform>rows left out because they look like somebody, and nobody decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken</source>
        <translation>
            <numerusform>row left out because it cannot be taken</numerusform>
            <numerusform>rows left out because they cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because you said so</source>
        <translation>
            <numerusform>row left out because you said so</numerusform>
            <numerusform>rows left out because you said so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide all %Ln row(s) like this the same way</source>
        <translation>
            <numerusform>Decide %Ln row like this the same way</numerusform>
            <numerusform>Decide all %Ln rows like this the same way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of data</source>
        <translation>
            <numerusform>%Ln row of data</numerusform>
            <numerusform>%Ln rows of data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln row a second</numerusform>
            <numerusform>%Ln rows a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer fit and have to be made again.</source>
        <translation>
            <numerusform>%Ln decision no longer fits and has to be made again.</numerusform>
            <numerusform>%Ln decisions no longer fit and have to be made again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to check</source>
        <translation>
            <numerusform>%Ln value to check</numerusform>
            <numerusform>%Ln values to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <translation>
            <numerusform>%Ln more change</numerusform>
            <numerusform>%Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message numerus="yes">
        <source>Write at most %Ln characters.</source>
        <translation>
            <numerusform>Write at most %Ln character.</numerusform>
            <numerusform>Write at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln time(s), last on {when}</source>
        <translation>
            <numerusform>{name}: once, on {when}</numerusform>
            <numerusform>{name}: %Ln times, last on {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message numerus="yes">
        <source>%Ln entry(ies) written to {name}.</source>
        <translation>
            <numerusform>%Ln entry written to {name}.</numerusform>
            <numerusform>%Ln entries written to {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogRetention</name>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>for %Ln month</numerusform>
            <numerusform>for %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln years</source>
        <translation>
            <numerusform>for %Ln year</numerusform>
            <numerusform>for %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entries stay, because the log would prove less without them.</source>
        <translation>
            <numerusform>%Ln older entry stays, because the log would prove less without it.</numerusform>
            <numerusform>%Ln older entries stay, because the log would prove less without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln entries from the log?</source>
        <translation>
            <numerusform>Cut %Ln entry from the log?</numerusform>
            <numerusform>Cut %Ln entries from the log?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message numerus="yes">
        <source>%Ln customer(s) were compared.</source>
        <translation>
            <numerusform>%Ln customer was compared.</numerusform>
            <numerusform>%Ln customers were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%Ln pair.</numerusform>
            <numerusform>%Ln pairs, the likeliest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent move along.</source>
        <translation>
            <numerusform>%Ln answer about consent moves along.</numerusform>
            <numerusform>%Ln answers about consent move along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent since then stay with {customer}.</source>
        <translation>
            <numerusform>%Ln answer about consent since then stays with {customer}.</numerusform>
            <numerusform>%Ln answers about consent since then stay with {customer}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassEdit</name>
    <message numerus="yes">
        <source>%Ln customer(s) chosen.</source>
        <translation>
            <numerusform>%Ln customer chosen.</numerusform>
            <numerusform>%Ln customers chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would change.</source>
        <translation>
            <numerusform>%Ln customer would change.</numerusform>
            <numerusform>%Ln customers would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already.</source>
        <translation>
            <numerusform>%Ln is so already.</numerusform>
            <numerusform>%Ln are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}.</source>
        <translation>
            <numerusform>%Ln left out: {reason}.</numerusform>
            <numerusform>%Ln left out: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) archived</source>
        <translation>
            <numerusform>%Ln customer archived</numerusform>
            <numerusform>%Ln customers archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) restored</source>
        <translation>
            <numerusform>%Ln customer restored</numerusform>
            <numerusform>%Ln customers restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>%Ln customer changed</numerusform>
            <numerusform>%Ln customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out:</source>
        <translation>
            <numerusform>%Ln customer left out:</numerusform>
            <numerusform>%Ln customers left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>Holds for %Ln year(s)</source>
        <translation>
            <numerusform>Holds for %Ln year</numerusform>
            <numerusform>Holds for %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln month(s)</source>
        <translation>
            <numerusform>Holds for %Ln month</numerusform>
            <numerusform>Holds for %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Backup is %Ln day(s) old</source>
        <translation>
            <numerusform>Backup is %Ln day old</numerusform>
            <numerusform>Backup is %Ln days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>%Ln unusual thing(s)</source>
        <translation>
            <numerusform>%Ln unusual thing</numerusform>
            <numerusform>%Ln unusual things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} signed in at night, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} signed in at night: {when}</numerusform>
            <numerusform>{name} signed in at night, %Ln times: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened customers, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} opened a customer: {when}</numerusform>
            <numerusform>{name} opened customers, %Ln times: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened sealed values, %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} opened a sealed value: {when}</numerusform>
            <numerusform>{name} opened sealed values, %Ln times: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was refused %Ln time(s): {when}</source>
        <translation>
            <numerusform>{name} was refused once: {when}</numerusform>
            <numerusform>{name} was refused %Ln times: {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong tries to sign in as {name}: %Ln, until {when}</source>
        <translation>
            <numerusform>Wrong tries to sign in as {name}: %Ln, until {when}</numerusform>
            <numerusform>Wrong tries to sign in as {name}: %Ln, until {when}</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>Import</name>
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
        <source>row(s) left out because they look like a customer</source>
        <translation>
            <numerusform>row left out because it looks like a customer</numerusform>
            <numerusform>rows left out because they look like a customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken or you said so</source>
        <translation>
            <numerusform>row left out because it cannot be taken or you said so</numerusform>
            <numerusform>rows left out because they cannot be taken or you said so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do the same with all %Ln row(s) of this kind</source>
        <translation>
            <numerusform>Do the same with %Ln row of this kind</numerusform>
            <numerusform>Do the same with all %Ln rows of this kind</numerusform>
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
</TS>

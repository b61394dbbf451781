<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
<context>
    <name>Address</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>CustDesk made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What you saved before is safe; this last step was not done. You can go on working. The report below holds no customer data: please send it to whoever looks after CustDesk for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>No direct marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not pass data to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions made by a computer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use sensitive data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit consent (sensitive data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for an agreement with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate interest, unless the customer objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you see and correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we protect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and diet note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataClass</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted a second time; each look at it is logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type it like {example}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Standard view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymised view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>The entry is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was altered, removed or put in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit: the entry or one before it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not by the person whom the entry names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values before and after the change were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values before and after the change were altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values were put to an entry that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was another one here when its state was noted outside the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was longer when its state was noted outside the database: its end was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff were changed by somebody who was not an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user has a role or a state that the log does not know of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{vault} – CustDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>As at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field of a form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The customers of your shop, in one encrypted place on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this PC: no server, no account, no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It remembers who was asked what, and who saw what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks your language and your customers&apos; alphabets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the demo shop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a vault for your shop, open one you have, or look around in the demo shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of letters and digits that were shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase lost? Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Separate tags by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent from a file counts only with its own date and where its proof lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is asked for this purpose now. Open the answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of months from 1 to 1200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both a title and the words, in each language used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the words in at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part is empty. Fill in all six parts of each language, or none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the notice in at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer cannot be saved yet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role may neither see nor change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another customer has this number. Choose another, or leave it empty for the next free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user name and passphrase do not open the vault. Check both, and that Caps Lock is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open this vault. Check that the sheet belongs to this shop&apos;s vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {group} of the recovery key has a typing mistake. Compare it with the sheet and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has {needed} letters and digits, and {found} were typed. Type all of its groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait {seconds} seconds and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder; nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a CustDesk vault. Choose a folder that ends in .custdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name for the new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; restore the newest copy of the vault folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has this vault open ({holder}). Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer CustDesk wrote this vault (version {found}, this program knows {known}). Update CustDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault at {path} cannot be written to. Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the passphrase needs {megabytes} MB of free memory. Close some other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the vault does not answer. Nothing of this change was saved; check the disk and its cable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was saved and nothing was lost; free some space, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this ({permission}). Ask the owner of the vault if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of this name already, perhaps a disabled one. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot do this to your own account. Change your passphrase in the settings, and ask another owner for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last active owner, and a vault needs one. Make somebody else an owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase could not be written to the vault folder and does not hold. Check the disk, then set the passphrase of this user again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this customer in the meantime. Look at both versions and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five words in a row are easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks, tabs and other control characters cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is little more than the name of the shop or of the user. Add other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess. Use words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated letters or words add nothing. Use different words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences such as abcd or 6543 are easy to guess. Use words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years and dates are easy to guess. Add other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people use a passphrase like this one. Use uncommon words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people are easy to guess. Add uncommon words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two; uncommon words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will do. Another uncommon word makes it much harder to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess, unless it is a saying, a song, or something others know of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name of at most 60 letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>the same name, and the same phone, e-mail, tax number, address or birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name, but another date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name, but another tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nearly equal name, and the same phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer number belongs to somebody with another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same tax number, but another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier row of this file already stands for this customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>may_we</name>
    <message>
        <source>The customer is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such purpose, so nobody agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This purpose is no longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on {day} not to be contacted in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent was withdrawn on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of {day} ended on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on {day}, valid until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for the agreement with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required by law.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate interest, and no objection is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of direct marketing on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of passing data to others on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of decisions made by a computer alone on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of the use of sensitive data on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>it is damaged, or asks for more than this program allows. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes too long. Save only the sheet with the customers as a new .xlsx file and try that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds too much for one go. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of totals were left out: {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated headings were left out: row {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes below the table were left out: row {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings were found; the columns are told by their letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there. Check the folder and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file. Choose a spreadsheet or a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be opened. Check its rights, and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 200 MB. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than five million filled cells, or very long texts. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook counts days from 1904 (old Macs do). Look at the dates in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this kind of file, cells with a formula error look empty. Save it as .xlsx if it has formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}, the first in {cell}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas without a stored result: {count}, the first in {cell}. Open the file in Excel or LibreOffice and save it, so that they are calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden rows are read too: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row numbers repeat or go backwards in this sheet. Look at the rows in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged areas: {count}. Only the first cell of each holds the value; the others count as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of more than 15 digits: {count}. Excel had already rounded their last digits; keep such numbers as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that claim to be numbers and are none: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells from which unprintable characters were taken out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells longer than 32,767 characters, of which the rest was left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns after number {most} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells in a column of dates that hold no possible date: {count}, the first in row {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or was cut off while it was copied. Get it again, or open and save it in LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged or was written in an unusual way. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password. Open it in Excel or LibreOffice, remove the password and save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to far more than a customer list needs. Copy the table into a new workbook and try that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts contradict each other, so different programs would read different things. Save it again in Excel or LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it defines its own abbreviations (a DOCTYPE), which real spreadsheets never do. Save it again in Excel or LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no workbook. Choose the spreadsheet itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty (0 bytes). Save or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Numbers document. In Numbers choose File, Export To, Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page with another name. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an XML file and no workbook. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a text document. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a document and no spreadsheet. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a PDF. Ask for the spreadsheet it was made from, or copy its table into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture. Ask for the list as a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a program and no spreadsheet. Do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it and choose the spreadsheet inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from a very old spreadsheet program. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a contact card (vCard). Export the contacts as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is called {suffix} but is really {kind}; it was read as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {count}. Choose one yourself if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} looks most like a list of customers; others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets that cannot be read: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a spreadsheet nor a text file this program knows. Save the list as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no text encoding of that name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters could not be read as {encoding}; they show as �. Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed, so the file was read line by line. Look at the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sheet of that name any more. Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sheet with cells. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Give a name, or the name of a company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit. Compare it with the bank&apos;s paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an IBAN. Check the account, or write its IBAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address with an @, for example name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the spaces out of the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is not complete. Write it as in name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look for a missing, doubled or wrong character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first address was kept. Add the others in their own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet shortened this number. Format its column as text and write all the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number here. Write it in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phone number is too short. Write it with its area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for one phone number. Write one number in each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a phone number of its country. Check the digits, or start with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of this phone number is not known. Start with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first phone number was kept. Add the others in their own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the number was kept. Put the words beside it in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a number with its country code. Check it and add the +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits of this number do not fit its country. Compare it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is one digit repeated. Compare it with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zero at the start seems to be missing. Write all {count} digits of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country of this number, so that it can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tax number has digits. Write it as on the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a tax number. Write only the number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

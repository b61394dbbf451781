<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR">
<context>
    <name>Address</name>
    <message>
        <source>Label</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Ταχυδρομικός κώδικας</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιφέρεια</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>What we ask</source>
        <translation>Τι ζητάμε</translation>
    </message>
    <message>
        <source>The form of a customer shows only what your shop asks for. Do not ask what you do not need: that is quicker, and the law wants it so (GDPR, Article 5(1)(c)). What is stored already stays, and is shown.</source>
        <translation>Η φόρμα ενός πελάτη δείχνει μόνο όσα ζητά το κατάστημά σας. Μη ζητάτε ό,τι δεν χρειάζεστε: είναι πιο γρήγορο, και το θέλει και ο νόμος (ΓΚΠΔ, άρθρο 5 παρ. 1 στοιχείο γ΄). Ό,τι είναι ήδη αποθηκευμένο μένει και φαίνεται.</translation>
    </message>
    <message>
        <source>Choose the fields …</source>
        <translation>Επιλογή πεδίων …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields left out</source>
        <translation>
            <numerusform>Έμεινε έξω %Ln πεδίο</numerusform>
            <numerusform>Έμειναν έξω %Ln πεδία</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Tick what your shop needs. The reason stands beside the field, so that everybody can tell it.</source>
        <translation>Επιλέξτε ό,τι χρειάζεται το κατάστημά σας. Ο λόγος γράφεται δίπλα στο πεδίο, ώστε να μπορούν όλοι να τον πουν.</translation>
    </message>
    <message>
        <source>Only the usual ones</source>
        <translation>Μόνο τα συνηθισμένα</translation>
    </message>
    <message>
        <source>Names and the kind are always asked.</source>
        <translation>Τα ονόματα και το είδος πελάτη ζητούνται πάντα.</translation>
    </message>
    <message>
        <source>Why? For example: for deliveries</source>
        <translation>Γιατί; Για παράδειγμα: για τις παραδόσεις</translation>
    </message>
    <message>
        <source>Why we ask for: {field}</source>
        <translation>Γιατί το ζητάμε: {field}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Τηλέφωνα</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>today {time}</source>
        <translation>σήμερα {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>χθες {time}</translation>
    </message>
    <message>
        <source>{when}, {size}</source>
        <translation>{when}, {size}</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {reason}</source>
        <translation>Το σημερινό αντίγραφο ασφαλείας δεν έγινε. {reason}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>One is made by itself each day. The newest fourteen are kept beside the vault.</source>
        <translation>Ένα γίνεται μόνο του κάθε μέρα. Τα δεκατέσσερα πιο πρόσφατα φυλάσσονται δίπλα στη θυρίδα.</translation>
    </message>
    <message>
        <source>Only the owners and the recovery sheet open a backup. Keep one copy away from this PC, such as on a stick at home: fire and thieves take the PC with all that lies on it.</source>
        <translation>Μόνο οι ιδιοκτήτες και το φύλλο ανάκτησης ανοίγουν ένα αντίγραφο ασφαλείας. Κρατήστε ένα αντίγραφο μακριά από αυτόν τον υπολογιστή, για παράδειγμα σε ένα στικάκι στο σπίτι: η φωτιά και οι κλέφτες παίρνουν τον υπολογιστή με όλα όσα έχει μέσα.</translation>
    </message>
    <message>
        <source>Customers who were erased are still in the backups made before. When one is restored they are erased again, if the folder of this vault or a newer backup is there to tell of it.</source>
        <translation>Οι πελάτες που διαγράφηκαν υπάρχουν ακόμη στα αντίγραφα ασφαλείας που έγιναν πριν. Όταν γίνει επαναφορά ενός από αυτά, διαγράφονται ξανά, αν υπάρχει ο φάκελος αυτής της θυρίδας ή ένα νεότερο αντίγραφο ασφαλείας για να το δείξει.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>Back up to another place …</source>
        <translation>Αντίγραφο σε άλλη θέση …</translation>
    </message>
    <message>
        <source>Newest backup: {backup}</source>
        <translation>Πιο πρόσφατο αντίγραφο ασφαλείας: {backup}</translation>
    </message>
    <message>
        <source>Newest backup: none yet</source>
        <translation>Πιο πρόσφατο αντίγραφο ασφαλείας: κανένα ακόμη</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Εκκρεμεί</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Ενημερωμένο</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Πού να μπει το αντίγραφο ασφαλείας;</translation>
    </message>
    <message>
        <source>This is the folder of the vault. Choose another, as on a stick.</source>
        <translation>Αυτός είναι ο φάκελος της θυρίδας. Διαλέξτε άλλον, για παράδειγμα σε στικάκι.</translation>
    </message>
    <message>
        <source>Making the backup …</source>
        <translation>Δημιουργία του αντιγράφου ασφαλείας …</translation>
    </message>
    <message>
        <source>The backup is made. It lies in {place}.</source>
        <translation>Το αντίγραφο ασφαλείας έγινε. Βρίσκεται εδώ: {place}.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>CustDesk made a mistake</source>
        <translation>Το CustDesk έκανε ένα λάθος</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. What you saved before is safe; this last step was not done. You can go on working. The report below holds no customer data: please send it to whoever looks after CustDesk for you.</source>
        <translation>Το σφάλμα είναι του προγράμματος, όχι δικό σας. Όσα είχατε αποθηκεύσει είναι ασφαλή· μόνο αυτό το τελευταίο βήμα δεν έγινε. Μπορείτε να συνεχίσετε τη δουλειά σας. Η παρακάτω αναφορά δεν περιέχει στοιχεία πελατών: στείλτε την, παρακαλούμε, σε όποιον φροντίζει το CustDesk για εσάς.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Αντιγραφή της αναφοράς</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Show as chart</source>
        <translation>Ως διάγραμμα</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ως πίνακας</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Φωτεινή</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Κανονικό</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Μεγάλο</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Πολύ μεγάλο</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed by somebody else too</source>
        <translation>Το άλλαξε και κάποιος άλλος</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Αποθήκευση αυτών των επιλογών</translation>
    </message>
    <message>
        <source>Back to my form</source>
        <translation>Πίσω στη φόρμα μου</translation>
    </message>
    <message>
        <source>While you were typing, somebody else saved this customer at {time}. Nothing of yours is lost: choose for each value which one to keep.</source>
        <translation>Ενώ γράφατε, κάποιος άλλος αποθήκευσε αυτόν τον πελάτη ({time}). Δεν χάθηκε τίποτα δικό σας: διαλέξτε για κάθε τιμή ποια θα μείνει.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Δικό μου</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Του άλλου</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Το άλλαξαν και οι δύο</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Να μείνει το δικό μου</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Να μείνει του άλλου</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(κενό)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(αφαιρέθηκε)</translation>
    </message>
    <message>
        <source>What is stored (sealed)</source>
        <translation>Ό,τι είναι αποθηκευμένο (σφραγισμένο)</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Direct marketing</source>
        <translation>Άμεση διαφήμιση</translation>
    </message>
    <message>
        <source>Passing data to others</source>
        <translation>Διαβίβαση στοιχείων σε άλλους</translation>
    </message>
    <message>
        <source>Decisions made by a computer alone</source>
        <translation>Αποφάσεις που παίρνει μόνος του ένας υπολογιστής</translation>
    </message>
    <message>
        <source>Use of sensitive data</source>
        <translation>Χρήση ευαίσθητων δεδομένων</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Εφαρμογή μηνυμάτων</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Ταχυδρομείο</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Δόθηκε</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Δεν δόθηκε</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Στο κατάστημα</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Σε χαρτί</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Τηλεφωνικά</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Με email</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Από αρχείο</translation>
    </message>
    <message>
        <source>When two customers became one</source>
        <translation>Με συγχώνευση πελατών</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Explicit consent (sensitive data)</source>
        <translation>Ρητή συγκατάθεση (ευαίσθητα δεδομένα)</translation>
    </message>
    <message>
        <source>Needed for an agreement with the customer</source>
        <translation>Χρειάζεται για μια συμφωνία με τον πελάτη</translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation>Το απαιτεί ο νόμος</translation>
    </message>
    <message>
        <source>Legitimate interest, unless the customer objects</source>
        <translation>Έννομο συμφέρον, εκτός αν ο πελάτης έχει αντίρρηση</translation>
    </message>
    <message>
        <source>What we collect</source>
        <translation>Τι συλλέγουμε</translation>
    </message>
    <message>
        <source>What we use it for</source>
        <translation>Για ποιον λόγο το χρησιμοποιούμε</translation>
    </message>
    <message>
        <source>What you can decide</source>
        <translation>Τι μπορείτε να αποφασίσετε</translation>
    </message>
    <message>
        <source>How you see and correct it</source>
        <translation>Πώς το βλέπετε και το διορθώνετε</translation>
    </message>
    <message>
        <source>How we protect it</source>
        <translation>Πώς το προστατεύουμε</translation>
    </message>
    <message>
        <source>When this changes</source>
        <translation>Όταν αλλάζει αυτή η ενημέρωση</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>The customer says no to</source>
        <translation>Ο πελάτης λέει όχι σε</translation>
    </message>
    <message>
        <source>Do not contact by</source>
        <translation>Να μην επικοινωνούμε με</translation>
    </message>
    <message>
        <source>Read or show these words to the customer, then mark the answer.</source>
        <translation>Διαβάστε ή δείξτε αυτό το κείμενο στον πελάτη και μετά σημειώστε την απάντηση.</translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation>Πώς δόθηκε η απάντηση</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Where the signed paper or the message can be found, if there is one.</source>
        <translation>Πού βρίσκεται το υπογεγραμμένο χαρτί ή το μήνυμα, αν υπάρχει.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Αποδεικτικό</translation>
    </message>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη. Δώστε την ημέρα που απάντησε ο πελάτης.</translation>
    </message>
    <message>
        <source>{use}: yes</source>
        <translation>{use}: ναι</translation>
    </message>
    <message>
        <source>{use}: no</source>
        <translation>{use}: όχι</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Εμφάνιση του κειμένου</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Απόκρυψη του κειμένου</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln answer(s)</source>
        <translation>
            <numerusform>Εμφάνιση της %Ln απάντησης</numerusform>
            <numerusform>Εμφάνιση και των %Ln απαντήσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Δεν έχει καταγραφεί τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>Νέα απάντηση</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Η απάντηση καταγράφηκε.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>Επιτρέπεται …;</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Απαντήσεις</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>No opt-out is recorded.</source>
        <translation>Δεν έχει καταγραφεί εξαίρεση.</translation>
    </message>
    <message>
        <source>Given again</source>
        <translation>Δόθηκε ξανά</translation>
    </message>
    <message>
        <source>No new answer</source>
        <translation>Καμία νέα απάντηση</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Δεν ρωτήθηκε</translation>
    </message>
    <message>
        <source>There are no words in {wanted}; these are in {shown}.</source>
        <translation>Δεν υπάρχει κείμενο σε αυτή τη γλώσσα: {wanted}. Το κείμενο αυτό είναι σε: {shown}.</translation>
    </message>
    <message>
        <source>No consent is asked for this.</source>
        <translation>Για αυτό δεν ζητείται συγκατάθεση.</translation>
    </message>
    <message>
        <source>So far: {answer}</source>
        <translation>Μέχρι τώρα: {answer}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Καταγραφή</translation>
    </message>
    <message>
        <source>Do not contact: {channel}</source>
        <translation>Να μην επικοινωνούμε με: {channel}</translation>
    </message>
    <message>
        <source>May contact again: {channel}</source>
        <translation>Επιτρέπεται ξανά η επικοινωνία με: {channel}</translation>
    </message>
    <message>
        <source>No to: {use}</source>
        <translation>Όχι σε: {use}</translation>
    </message>
    <message>
        <source>No longer no to: {use}</source>
        <translation>Δεν ισχύει πια το όχι σε: {use}</translation>
    </message>
    <message>
        <source>{answer}, {day}</source>
        <translation>{answer}, {day}</translation>
    </message>
    <message>
        <source>{answer}; ended {day}</source>
        <translation>{answer}· έληξε στις {day}</translation>
    </message>
    <message>
        <source>{answer}; until {day}</source>
        <translation>{answer}· ισχύει έως {day}</translation>
    </message>
    <message>
        <source>{purpose}: {answer}</source>
        <translation>{purpose}: {answer}</translation>
    </message>
    <message>
        <source>{day} · {how} · taken by {who}</source>
        <translation>{day} · {how} · από: {who}</translation>
    </message>
    <message>
        <source>Recorded on {instant}</source>
        <translation>Καταγράφηκε στις {instant}</translation>
    </message>
    <message>
        <source>Proof: {evidence}</source>
        <translation>Αποδεικτικό: {evidence}</translation>
    </message>
    <message>
        <source>The answer is older than the words kept here. See the proof.</source>
        <translation>Η απάντηση είναι παλαιότερη από το κείμενο που φυλάσσεται εδώ. Δείτε το αποδεικτικό.</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>Ενημέρωση απορρήτου, έκδοση {version}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>What may we do with your data?</source>
        <translation>Τι μπορούμε να κάνουμε με τα στοιχεία σας;</translation>
    </message>
    <message>
        <source>You are free to say yes or no to each question. A no has no drawback for you. You can take back a yes at any time, as easily as you gave it: tell us at {shop}. What was done until then remains lawful.</source>
        <translation>Είστε ελεύθεροι να πείτε ναι ή όχι σε κάθε ερώτηση. Ένα όχι δεν έχει κανένα μειονέκτημα για εσάς. Μπορείτε να πάρετε πίσω ένα ναι οποτεδήποτε, τόσο εύκολα όσο το δώσατε: πείτε το μας στο κατάστημα {shop}. Ό,τι έγινε έως τότε παραμένει νόμιμο.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Αριθμός πελάτη</translation>
    </message>
    <message>
        <source>Phone or e-mail, if you want to be reached there</source>
        <translation>Τηλέφωνο ή email, αν θέλετε να σας βρίσκουμε εκεί</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Οι απαντήσεις σας</translation>
    </message>
    <message>
        <source>We do this unless you object: a no is enough.</source>
        <translation>Το κάνουμε εκτός αν έχετε αντίρρηση: αρκεί ένα όχι.</translation>
    </message>
    <message>
        <source>A yes ends by itself after this many months: {months}.</source>
        <translation>Ένα ναι λήγει από μόνο του μετά από τόσους μήνες: {months}.</translation>
    </message>
    <message>
        <source>May we contact you in these ways?</source>
        <translation>Να επικοινωνούμε μαζί σας με αυτούς τους τρόπους;</translation>
    </message>
    <message>
        <source>Whatever you answered above, you can also say no to all of this</source>
        <translation>Ό,τι κι αν απαντήσατε παραπάνω, μπορείτε να πείτε όχι και σε όλα αυτά</translation>
    </message>
    <message>
        <source>I do not want it</source>
        <translation>Δεν το θέλω</translation>
    </message>
    <message>
        <source>What we do without asking, because it is needed</source>
        <translation>Τι κάνουμε χωρίς να ρωτήσουμε, γιατί είναι απαραίτητο</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>I have read the privacy notice on this paper. You get a copy if you ask for it.</source>
        <translation>Διάβασα την ενημέρωση απορρήτου που είναι σε αυτό το χαρτί. Παίρνετε αντίγραφο αν το ζητήσετε.</translation>
    </message>
    <message>
        <source>Questions about your data?</source>
        <translation>Ερωτήσεις για τα στοιχεία σας;</translation>
    </message>
    <message>
        <source>Ask {contact}.</source>
        <translation>Ρωτήστε: {contact}.</translation>
    </message>
    <message>
        <source>Ask at {shop}.</source>
        <translation>Ρωτήστε στο κατάστημα {shop}.</translation>
    </message>
    <message>
        <source>You may also complain to the data protection authority of your country.</source>
        <translation>Μπορείτε επίσης να κάνετε καταγγελία στην αρχή προστασίας δεδομένων της χώρας σας.</translation>
    </message>
    <message>
        <source>Number of this paper: {code}</source>
        <translation>Αριθμός αυτού του χαρτιού: {code}</translation>
    </message>
    <message>
        <source>For the shop: recorded on, by</source>
        <translation>Για το κατάστημα: καταγράφηκε στις, από</translation>
    </message>
    <message>
        <source>Privacy notice, version {version}</source>
        <translation>Ενημέρωση απορρήτου, έκδοση {version}</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Τυπώθηκε στις {date}</translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Person</source>
        <translation>Άτομο</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Δεν αναφέρεται</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Γυναίκα</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Άνδρας</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Καμία προτίμηση</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messaging app</source>
        <translation>Εφαρμογή μηνυμάτων</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Ταχυδρομείο</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Χωρίς είδος</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Σπίτι</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Κινητό</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Φαξ</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Τιμολόγηση</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αρ. πελάτη</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος πελάτη</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Επώνυμο</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Γνωστός και ως</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Επάγγελμα</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Φύλο</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Country of the tax number</source>
        <translation>Χώρα ΑΦΜ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Προέλευση</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Αρ. σε άλλο σύστημα</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Τρόπος επικοινωνίας</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Health and diet note</source>
        <translation>Υγεία και διατροφή</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Τραπεζικός λογαριασμός</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Phones</source>
        <translation>Τηλέφωνα</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
    <message>
        <source>Empty: the next free number.</source>
        <translation>Κενό: ο επόμενος ελεύθερος αριθμός.</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Προσθήκη τηλεφώνου</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Αφαίρεση αυτού του τηλεφώνου</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Προσθήκη email</translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation>Αφαίρεση αυτού του email</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Προσθήκη διεύθυνσης</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Αφαίρεση αυτής της διεύθυνσης</translation>
    </message>
    <message>
        <source>Paste from clipboard</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Takes a signature or an address apart and fills it in</source>
        <translation>Χωρίζει μια υπογραφή ή μια διεύθυνση και τη μοιράζει στα πεδία</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy it first.</source>
        <translation>Δεν υπάρχει κείμενο στο πρόχειρο. Αντιγράψτε το πρώτα.</translation>
    </message>
    <message>
        <source>Not filled in, because something stands there: {fields}</source>
        <translation>Δεν συμπληρώθηκαν, γιατί έχουν ήδη κάτι: {fields}</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Στο επόμενο πρόβλημα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln πρόβλημα</numerusform>
            <numerusform>%Ln προβλήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Άνοιγμα εκείνου</translation>
    </message>
    <message>
        <source>Somebody with these data was erased from this vault. Enter them again only if they want it so.</source>
        <translation>Κάποιος με αυτά τα στοιχεία διαγράφηκε από αυτή τη θυρίδα. Καταχωρίστε τον ξανά μόνο αν το θέλει ο ίδιος.</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (αρχειοθετημένος)</translation>
    </message>
    <message>
        <source>Looks like {name}, {number}: {reasons}</source>
        <translation>Μοιάζει με: {name}, {number}: {reasons}</translation>
    </message>
    <message>
        <source>Suggested: most of your customers with this postcode.</source>
        <translation>Πρόταση: όπως οι περισσότεροι πελάτες σας με αυτόν τον ταχυδρομικό κώδικα.</translation>
    </message>
    <message>
        <source>Filled in from the postcode: {city}</source>
        <translation>Συμπληρώθηκε από τον ταχυδρομικό κώδικα: {city}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled in</source>
        <translation>
            <numerusform>Συμπληρώθηκε %Ln πεδίο</numerusform>
            <numerusform>Συμπληρώθηκαν %Ln πεδία</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>κενό</translation>
    </message>
    <message>
        <source>Why we ask: {reason}</source>
        <translation>Γιατί το ζητάμε: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phones</source>
        <translation>
            <numerusform>%Ln τηλέφωνο</numerusform>
            <numerusform>%Ln τηλέφωνα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln email</numerusform>
            <numerusform>%Ln email</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln διεύθυνση</numerusform>
            <numerusform>%Ln διευθύνσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Σφραγισμένα</translation>
    </message>
    <message>
        <source>Encrypted a second time. Each look at these is logged.</source>
        <translation>Κρυπτογραφούνται δεύτερη φορά. Κάθε φορά που κάποιος τα βλέπει, αυτό γράφεται στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Αποθήκευση και κλείσιμο</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Έξοδος χωρίς αποθήκευση;</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Έξοδος χωρίς αποθήκευση</translation>
    </message>
    <message>
        <source>What you typed since the last saving would be lost.</source>
        <translation>Όσα γράψατε μετά την τελευταία αποθήκευση θα χαθούν.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Συνέχεια συμπλήρωσης</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Αποθήκευση …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Αποθηκεύτηκε: {time}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Δεν αποθηκεύτηκε ακόμη</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Πίσω στη λίστα</translation>
    </message>
    <message>
        <source>Show and change what is stored</source>
        <translation>Εμφάνιση και αλλαγή των αποθηκευμένων</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Τηλέφωνα και email</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Σχετικά με τον πελάτη</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Αριθμοί</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Entered at</source>
        <translation>Καταχωρίστηκε</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Άλλαξε</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>Nothing more is known yet.</source>
        <translation>Δεν γνωρίζουμε κάτι άλλο ακόμη.</translation>
    </message>
    <message>
        <source>Kept as written: not a known phone number.</source>
        <translation>Κρατήθηκε όπως γράφτηκε: δεν είναι γνωστός αριθμός τηλεφώνου.</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Τηλέφωνα και email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Σχετικά με τον πελάτη</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, number, town or tag</source>
        <translation>Αναζήτηση με όνομα, τηλέφωνο, email, αριθμό, πόλη ή ετικέτα</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>Σε αυτή την προβολή τα τηλέφωνα, τα email και οι δρόμοι φαίνονται μόνο εν μέρει.</translation>
    </message>
    <message>
        <source>Show everything you may see</source>
        <translation>Εμφάνιση όσων επιτρέπονται</translation>
    </message>
    <message>
        <source>The log notes that you looked at all of it.</source>
        <translation>Στο ημερολόγιο σημειώνεται ότι τα είδατε όλα.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Εξαγωγή λίστας</translation>
    </message>
    <message>
        <source>Search by name, phone, e-mail, number or town</source>
        <translation>Αναζήτηση με όνομα, τηλέφωνο, email, αριθμό ή πόλη</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ενεργοί</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Αρχειοθετημένοι</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλοι</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>Φίλτρο της λίστας</translation>
    </message>
    <message>
        <source>{number}+ customers</source>
        <translation>{number}+ πελάτες</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln πελάτης</numerusform>
            <numerusform>%Ln πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the customers in: {lens}</source>
        <translation>Βλέπετε τους πελάτες σε: {lens}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Για ποιον σκοπό</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Δεν μένει έξω κανείς.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out:</source>
        <translation>
            <numerusform>%Ln έμεινε έξω:</numerusform>
            <numerusform>%Ln έμειναν έξω:</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: {channel}</source>
        <translation>Επικοινωνία: {channel}</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Επαναφέρθηκε: {name}</translation>
    </message>
    <message>
        <source>Archived: {name}</source>
        <translation>Αρχειοθετήθηκε: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Δεν βρέθηκε κανείς</translation>
    </message>
    <message>
        <source>Search all customers</source>
        <translation>Αναζήτηση σε όλους τους πελάτες</translation>
    </message>
    <message>
        <source>Type in the first customer, or bring a list in from a spreadsheet in Import &amp; export.</source>
        <translation>Γράψτε τον πρώτο πελάτη ή φέρτε μια λίστα από υπολογιστικό φύλλο στο «Εισαγωγή και εξαγωγή».</translation>
    </message>
    <message>
        <source>As soon as customers are entered they are listed here.</source>
        <translation>Μόλις καταχωριστούν πελάτες, θα εμφανιστούν εδώ.</translation>
    </message>
    <message>
        <source>No customers here yet</source>
        <translation>Δεν υπάρχουν ακόμη πελάτες εδώ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Phone not checked</source>
        <translation>Το τηλέφωνο δεν ελέγχθηκε</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Αρ. {number}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Αρχειοθέτηση</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Εκτύπωση λίστας</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Your role may not copy from the list, because it may not export it.</source>
        <translation>Ο ρόλος σας δεν επιτρέπεται να αντιγράφει από τη λίστα, γιατί δεν επιτρέπεται να την εξάγει.</translation>
    </message>
    <message>
        <source>That is too much to copy. Export it into a file instead.</source>
        <translation>Είναι πάρα πολλά για αντιγραφή. Κάντε εξαγωγή σε αρχείο.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) copied. Paste them where you want.</source>
        <translation>
            <numerusform>Αντιγράφηκε %Ln πελάτης. Επικολλήστε τον όπου θέλετε.</numerusform>
            <numerusform>Αντιγράφηκαν %Ln πελάτες. Επικολλήστε τους όπου θέλετε.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several customers</source>
        <translation>Πολλοί πελάτες</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Edit all</source>
        <translation>Αλλαγή όλων</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Ετικέτες</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Κανένας</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln επιλεγμένος</numerusform>
            <numerusform>%Ln επιλεγμένοι</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Φίλτρο</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Αναζήτηση …</translation>
    </message>
    <message>
        <source>Try fewer letters, fewer filters, or look among the archived customers.</source>
        <translation>Δοκιμάστε λιγότερα γράμματα ή λιγότερα φίλτρα, ή ψάξτε στους αρχειοθετημένους πελάτες.</translation>
    </message>
    <message>
        <source>Show the log of this customer</source>
        <translation>Εμφάνιση του ημερολογίου αυτού του πελάτη</translation>
    </message>
    <message>
        <source>Close the customer</source>
        <translation>Κλείσιμο του πελάτη</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Why do you need to see this?</source>
        <translation>Γιατί χρειάζεται να το δείτε;</translation>
    </message>
    <message>
        <source>The log keeps your name, the time and the reason.</source>
        <translation>Το ημερολόγιο κρατά το όνομά σας, την ώρα και τον λόγο.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Κρυμμένο</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message numerus="yes">
        <source>Hidden again in %Ln second(s)</source>
        <translation>
            <numerusform>Κρύβεται ξανά σε %Ln δευτερόλεπτο</numerusform>
            <numerusform>Κρύβεται ξανά σε %Ln δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>More to do with this customer</source>
        <translation>Περισσότερες ενέργειες για αυτόν τον πελάτη</translation>
    </message>
</context>
<context>
    <name>DataClass</name>
    <message>
        <source>Identity</source>
        <translation>Ταυτότητα</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Προσωπικά</translation>
    </message>
    <message>
        <source>Dealings</source>
        <translation>Συναλλαγές</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Συμπεριφορά</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Ευαίσθητα</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Οικονομικά</translation>
    </message>
    <message>
        <source>Encrypted a second time; each look at it is logged.</source>
        <translation>Κρυπτογραφείται δεύτερη φορά· κάθε προβολή γράφεται στο ημερολόγιο.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Επιλογή από ημερολόγιο</translation>
    </message>
    <message>
        <source>This is not a date. Type it like {example}, or leave it empty.</source>
        <translation>Αυτό δεν είναι ημερομηνία. Γράψτε την όπως {example} ή αφήστε το κενό.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Label</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>The customer asked for it</source>
        <translation>Το ζήτησε ο πελάτης</translation>
    </message>
    <message>
        <source>The data is no longer needed</source>
        <translation>Τα στοιχεία δεν χρειάζονται πια</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Καταχωρίστηκε κατά λάθος</translation>
    </message>
    <message>
        <source>A law or an authority orders it</source>
        <translation>Το επιβάλλει νόμος ή αρχή</translation>
    </message>
    <message>
        <source>Erase for good …</source>
        <translation>Οριστική διαγραφή …</translation>
    </message>
    <message>
        <source>Erased: person {id}. The log says so, and nothing else does.</source>
        <translation>Διαγράφηκε: άτομο {id}. Το λέει το ημερολόγιο, και τίποτα άλλο.</translation>
    </message>
    <message>
        <source>Erased: person {id}. Traces in the file go when the vault is opened next time.</source>
        <translation>Διαγράφηκε: άτομο {id}. Τα ίχνη στο αρχείο σβήνονται όταν ανοίξει ξανά η θυρίδα.</translation>
    </message>
    <message>
        <source>Erase a customer for good</source>
        <translation>Οριστική διαγραφή πελάτη</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Type the customer’s number, {number}, so that nobody is erased by a slip</source>
        <translation>Γράψτε τον αριθμό του πελάτη, {number}, ώστε να μη διαγραφεί κανείς από απροσεξία</translation>
    </message>
    <message>
        <source>Erasing, and clearing the traces …</source>
        <translation>Διαγραφή και καθαρισμός των ιχνών …</translation>
    </message>
    <message>
        <source>All that was ever known of {name} goes. Nothing brings it back, and there is no undo.</source>
        <translation>Φεύγουν όλα όσα ήταν ποτέ γνωστά για: {name}. Τίποτα δεν τα φέρνει πίσω και δεν υπάρχει αναίρεση.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Τι φεύγει</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Τι μένει</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Forms with unsaved typing: {count}, of other people: {others}</source>
        <translation>Φόρμες με μη αποθηκευμένο κείμενο: {count}, από αυτές άλλων προσώπων: {others}</translation>
    </message>
    <message>
        <source>The card, with phones, e-mails and addresses: {count}</source>
        <translation>Η καρτέλα, με τηλέφωνα, email και διευθύνσεις: {count}</translation>
    </message>
    <message>
        <source>Sealed values: {count}</source>
        <translation>Σφραγισμένες τιμές: {count}</translation>
    </message>
    <message>
        <source>Answers about consent: {count}</source>
        <translation>Απαντήσεις για τη συγκατάθεση: {count}</translation>
    </message>
    <message>
        <source>Earlier changes, with the values before and after: {count}</source>
        <translation>Παλαιότερες αλλαγές, με τις τιμές πριν και μετά: {count}</translation>
    </message>
    <message>
        <source>Views for everybody that name this person: {count}</source>
        <translation>Προβολές για όλους που κατονομάζουν αυτό το πρόσωπο: {count}</translation>
    </message>
    <message>
        <source>The log goes on saying that person {id} was erased, when, by whom and why. It says nothing else of the person.</source>
        <translation>Το ημερολόγιο συνεχίζει να λέει ότι το άτομο {id} διαγράφηκε, πότε, από ποιον και γιατί. Δεν λέει τίποτα άλλο για το άτομο.</translation>
    </message>
    <message>
        <source>Marks stay, too, that nobody can read: by them the program notices if an old file would bring the person in again, and asks.</source>
        <translation>Μένουν και σημάδια που δεν μπορεί να διαβάσει κανείς: από αυτά το πρόγραμμα καταλαβαίνει αν ένα παλιό αρχείο θα έφερνε ξανά το άτομο, και ρωτά.</translation>
    </message>
    <message>
        <source>Backups made before still hold the person until they are thrown away: {count} beside the vault, where each is gone after fourteen newer ones, and those you keep elsewhere. When one is restored, the person is erased again, if this vault or a newer backup is there to tell of it.</source>
        <translation>Τα αντίγραφα ασφαλείας που έγιναν πριν έχουν ακόμη το άτομο, μέχρι να πεταχτούν: {count} δίπλα στη θυρίδα, όπου το καθένα φεύγει μετά από δεκατέσσερα νεότερα, και όσα φυλάτε αλλού. Αν γίνει επαναφορά τους, δεν φέρνουν πίσω κανέναν που η διαγραφή του είναι γνωστή από αυτή τη θυρίδα ή από νεότερο αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Files and papers that were given out since the customer was entered, and may hold the person: {count}. Ask whoever has them. The newest: {files}</source>
        <translation>Αρχεία και χαρτιά που δόθηκαν από τότε που καταχωρίστηκε ο πελάτης και ίσως έχουν το άτομο: {count}. Ρωτήστε όποιον τα έχει. Τα πιο πρόσφατα: {files}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import &amp; export</source>
        <translation>Εισαγωγή και εξαγωγή</translation>
    </message>
    <message>
        <source>Give customers out</source>
        <translation>Εξαγωγή πελατών</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export this list</source>
        <translation>Εξαγωγή λίστας</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Give data to somebody else</source>
        <translation>Στοιχεία για κάποιον άλλο</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Ποιος τα παίρνει</translation>
    </message>
    <message>
        <source>The name of the person or company, as the log shall keep it.</source>
        <translation>Το όνομα του προσώπου ή της εταιρείας, όπως θα το κρατήσει το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Διαλέξτε τη βάση</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>Με ποια βάση</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>The active customers, without whoever wants no data passed to others. The log keeps who got it and why.</source>
        <translation>Οι ενεργοί πελάτες, χωρίς όσους δεν θέλουν διαβίβαση στοιχείων σε άλλους. Το ημερολόγιο κρατά ποιος τα πήρε και γιατί.</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>Δώστε το όνομα όποιου παίρνει τα στοιχεία.</translation>
    </message>
    <message>
        <source>Choose why you may give it.</source>
        <translation>Διαλέξτε γιατί επιτρέπεται να τα δώσετε.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Διαλέξτε τουλάχιστον μία στήλη.</translation>
    </message>
    <message>
        <source>The customers that the list finds now, in its order and with its columns.</source>
        <translation>Οι πελάτες που βρίσκει τώρα η λίστα, με τη σειρά και τις στήλες της.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen customer(s), with the columns of the list.</source>
        <translation>
            <numerusform>%Ln επιλεγμένος πελάτης, με τις στήλες της λίστας.</numerusform>
            <numerusform>%Ln επιλεγμένοι πελάτες, με τις στήλες της λίστας.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Επιλογή …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Document (*{ending})</source>
        <translation>Έγγραφο (*{ending})</translation>
    </message>
    <message>
        <source>A name that ends in .xlsx makes a workbook; one that ends in .csv a text file for other programs.</source>
        <translation>Όνομα που τελειώνει σε .xlsx φτιάχνει βιβλίο εργασίας· όνομα που τελειώνει σε .csv φτιάχνει αρχείο κειμένου για άλλα προγράμματα.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Διαλέξτε φάκελο και όνομα για το αρχείο.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Γίνεται εξαγωγή</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Βιβλίο εργασίας (*.xlsx)</translation>
    </message>
    <message>
        <source>Text file (*.csv)</source>
        <translation>Αρχείο κειμένου (*.csv)</translation>
    </message>
    <message>
        <source>There is a file called {name} already. Replace it?</source>
        <translation>Υπάρχει ήδη αρχείο με όνομα {name}. Να αντικατασταθεί;</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. The log notes it.</source>
        <translation>Το αρχείο δεν είναι κρυπτογραφημένο: όποιος το έχει μπορεί να το διαβάσει. Αυτό σημειώνεται στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Άνοιγμα του αρχείου</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Άνοιγμα του φακέλου του</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) written to {name}.</source>
        <translation>
            <numerusform>%Ln πελάτης γράφτηκε στο {name}.</numerusform>
            <numerusform>%Ln πελάτες γράφτηκαν στο {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Διακόπηκε. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out.</source>
        <translation>
            <numerusform>%Ln πελάτης έμεινε έξω.</numerusform>
            <numerusform>%Ln πελάτες έμειναν έξω.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give data to somebody else …</source>
        <translation>Στοιχεία για κάποιον άλλο …</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Τίποτα για εξαγωγή</translation>
    </message>
    <message>
        <source>Your role does not give customers out. Ask the owner of the vault for a file if you need one.</source>
        <translation>Ο ρόλος σας δεν δίνει στοιχεία πελατών. Αν χρειάζεστε ένα αρχείο, ζητήστε το από τον ιδιοκτήτη της θυρίδας.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Consent given</source>
        <translation>Δόθηκε συγκατάθεση</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Δεν δόθηκε</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Η συγκατάθεση ανακλήθηκε</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Δεν ρωτήθηκε ακόμη</translation>
    </message>
    <message>
        <source>Consent ends within 30 days</source>
        <translation>Η συγκατάθεση λήγει σε 30 ημέρες</translation>
    </message>
    <message>
        <source>Consent has ended</source>
        <translation>Η συγκατάθεση έληξε</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>Δεν θέλει</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ενεργοί</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Αρχειοθετημένοι</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Καταχωρίστηκε</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Τελευταία αλλαγή</translation>
    </message>
    <message>
        <source>Archived or not</source>
        <translation>Αρχειοθετημένοι ή όχι</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Για έλεγχο</translation>
    </message>
    <message>
        <source>A phone that is no number of its country</source>
        <translation>Τηλέφωνο που δεν είναι αριθμός της χώρας του</translation>
    </message>
    <message>
        <source>No phone and no e-mail</source>
        <translation>Χωρίς τηλέφωνο και email</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Χωρίς διεύθυνση</translation>
    </message>
    <message>
        <source>Only half a name</source>
        <translation>Μόνο μισό όνομα</translation>
    </message>
    <message>
        <source>Shares a phone or an e-mail</source>
        <translation>Κοινό τηλέφωνο ή email με άλλον</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Προσθήκη φίλτρου</translation>
    </message>
    <message>
        <source>narrow sort condition</source>
        <translation>περιορισμός διαλογή συνθήκη κριτήριο</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Κάποιο από αυτά</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Filters on what you do not see now were taken away.</source>
        <translation>Αφαιρέθηκαν φίλτρα για πεδία που δεν βλέπετε τώρα.</translation>
    </message>
    <message>
        <source>Enter changes this filter, Delete takes it away.</source>
        <translation>Το Enter αλλάζει αυτό το φίλτρο, το Delete το αφαιρεί.</translation>
    </message>
    <message>
        <source>Take away: {filter}</source>
        <translation>Αφαίρεση: {filter}</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Όλα αυτά</translation>
    </message>
    <message>
        <source>How the filters count</source>
        <translation>Πώς μετρούν τα φίλτρα</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Αφαίρεση όλων των φίλτρων</translation>
    </message>
    <message>
        <source>There are many filters already. Take one away first.</source>
        <translation>Υπάρχουν ήδη πολλά φίλτρα. Αφαιρέστε πρώτα ένα.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>είναι</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>περιέχει</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>αρχίζει με</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>είναι κενό</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>είναι συμπληρωμένο</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>είναι ένα από</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>έχει όλα</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>δεν είναι κανένα από</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>σε μια ημέρα</translation>
    </message>
    <message>
        <source>before a day</source>
        <translation>πριν από μια ημέρα</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>μετά από μια ημέρα</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>από … έως …</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>τις τελευταίες ημέρες</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>παλαιότερα από</translation>
    </message>
    <message>
        <source>birthday in the next days</source>
        <translation>γενέθλια τις επόμενες ημέρες</translation>
    </message>
    <message>
        <source>birthday in a month</source>
        <translation>γενέθλια μέσα σε κάποιον μήνα</translation>
    </message>
    <message>
        <source>over</source>
        <translation>πάνω από</translation>
    </message>
    <message>
        <source>under</source>
        <translation>κάτω από</translation>
    </message>
    <message>
        <source>{values} or {last}</source>
        <translation>{values} ή {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>{field} in the last %Ln day(s)</source>
        <translation>
            <numerusform>{field}: έως %Ln ημέρα πριν</numerusform>
            <numerusform>{field}: τις τελευταίες %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field} more than %Ln day(s) ago</source>
        <translation>
            <numerusform>{field}: πάνω από %Ln ημέρα πριν</numerusform>
            <numerusform>{field}: πάνω από %Ln ημέρες πριν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in the next %Ln day(s)</source>
        <translation>
            <numerusform>Γενέθλια σε %Ln ημέρα το πολύ</numerusform>
            <numerusform>Γενέθλια τις επόμενες %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is {value}</source>
        <translation>{field} είναι {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} περιέχει {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} αρχίζει με {value}</translation>
    </message>
    <message>
        <source>{field} is empty</source>
        <translation>{field}: κενό</translation>
    </message>
    <message>
        <source>{field} is filled in</source>
        <translation>{field}: συμπληρωμένο</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{field}: not {value}</source>
        <translation>{field}: όχι {value}</translation>
    </message>
    <message>
        <source>{field} on {value}</source>
        <translation>{field}: στις {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field}: πριν από {value}</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field}: μετά από {value}</translation>
    </message>
    <message>
        <source>{field} from {value} to {last}</source>
        <translation>{field}: από {value} έως {last}</translation>
    </message>
    <message>
        <source>Birthday in {value}</source>
        <translation>Γενέθλια: {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field}: πάνω από {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field}: κάτω από {value}</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>Αλλαγή του φίλτρου</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Φύλαξη</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Συνθήκη</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Πείτε τι να αναζητηθεί.</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Γράψτε λίγα γράμματα</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Δεν υπάρχει ακόμη τίποτα για επιλογή.</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Επιλέξτε τουλάχιστον ένα.</translation>
    </message>
    <message>
        <source>Give a day.</source>
        <translation>Δώστε μια ημέρα.</translation>
    </message>
    <message>
        <source>Give an amount.</source>
        <translation>Δώστε ένα ποσό.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Ποια</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Πρώτη ημέρα</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
</context>
<context>
    <name>FirstTour</name>
    <message>
        <source>Find anybody here: type a few letters of a name, a phone or a town. Ctrl+F brings you here.</source>
        <translation>Βρείτε εδώ όποιον θέλετε: γράψτε λίγα γράμματα από ένα όνομα, ένα τηλέφωνο ή μια πόλη. Το Ctrl+F σας φέρνει εδώ.</translation>
    </message>
    <message>
        <source>A new customer begins here, or with Ctrl+N. Enter goes to the next field, Ctrl+S saves.</source>
        <translation>Ένας νέος πελάτης αρχίζει εδώ, ή με Ctrl+N. Το Enter πηγαίνει στο επόμενο πεδίο, το Ctrl+S αποθηκεύει.</translation>
    </message>
    <message>
        <source>A list that you have already comes in here, from a spreadsheet or from the phone. You see what would happen before anything is written.</source>
        <translation>Μια λίστα που έχετε ήδη μπαίνει από εδώ, από υπολογιστικό φύλλο ή από το τηλέφωνο. Βλέπετε τι θα γινόταν πριν γραφτεί οτιδήποτε.</translation>
    </message>
    <message>
        <source>This says how much of the customers is shown. Beside each customer you see whether you may write, call or send post.</source>
        <translation>Αυτό λέει πόσα φαίνονται από τους πελάτες. Δίπλα σε κάθε πελάτη βλέπετε αν μπορείτε να του γράψετε, να του τηλεφωνήσετε ή να του στείλετε γράμμα.</translation>
    </message>
    <message>
        <source>Ctrl+K finds all that the program can do. F1 explains the screen that you are on. In the help you find this tour again, and a sample shop to play in.</source>
        <translation>Το Ctrl+K βρίσκει ό,τι μπορεί να κάνει το πρόγραμμα. Το F1 εξηγεί την οθόνη όπου βρίσκεστε. Στη βοήθεια θα βρείτε ξανά αυτή την ξενάγηση, και ένα δοκιμαστικό κατάστημα για να παίξετε.</translation>
    </message>
    <message>
        <source>Tour: {step} of {steps}</source>
        <translation>Ξενάγηση: {step} από {steps}</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Παράλειψη</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>Open</source>
        <translation>Ανοιχτή</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Κλειστή</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Width of the list</source>
        <translation>Πλάτος της λίστας</translation>
    </message>
    <message>
        <source>The left and right arrow keys change it.</source>
        <translation>Αλλάζει με το αριστερό και το δεξί βέλος.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Whoever can open the vault can read its ordinary fields with other tools. Encryption keeps them from the sealed values that their role may not see, and from forging log entries of other people. Everywhere else it is this program that stops them.</source>
        <translation>Όποιος μπορεί να ανοίξει τη θυρίδα μπορεί να διαβάσει τα κανονικά πεδία της και με άλλα εργαλεία. Η κρυπτογράφηση τον εμποδίζει να δει τις σφραγισμένες τιμές που δεν επιτρέπεται να βλέπει ο ρόλος του και να πλαστογραφήσει εγγραφές άλλων στο ημερολόγιο. Σε όλα τα άλλα τον σταματά μόνο αυτό το πρόγραμμα.</translation>
    </message>
    <message>
        <source>This program asks for a time code when you sign in. It keeps out a colleague who saw you type your passphrase and sits down at this program. It does not protect a copy of the vault: another program would not ask for it.</source>
        <translation>Αυτό το πρόγραμμα ζητά κωδικό χρόνου όταν συνδέεστε. Έτσι μένει έξω ένας συνάδελφος που σας είδε να γράφετε τη φράση πρόσβασης και κάθεται σε αυτό το πρόγραμμα. Δεν προστατεύει ένα αντίγραφο της θυρίδας: ένα άλλο πρόγραμμα δεν θα τον ζητούσε.</translation>
    </message>
    <message>
        <source>A key file lies on a USB stick and is a part of the key itself: without it your passphrase opens nothing, here or in any other program. So it protects a stolen vault too, as long as the stick was not stolen with it.</source>
        <translation>Το αρχείο-κλειδί βρίσκεται σε ένα στικάκι USB και είναι μέρος του ίδιου του κλειδιού: χωρίς αυτό η φράση πρόσβασής σας δεν ανοίγει τίποτα, ούτε εδώ ούτε σε άλλο πρόγραμμα. Έτσι προστατεύει και μια κλεμμένη θυρίδα, αρκεί να μην κλάπηκε μαζί της και το στικάκι.</translation>
    </message>
    <message>
        <source>A thief with the PC, the vault folder or a backup, while the vault is closed</source>
        <translation>Κλέφτης με τον υπολογιστή, τον φάκελο της θυρίδας ή ένα αντίγραφο ασφαλείας, όσο η θυρίδα είναι κλειστή</translation>
    </message>
    <message>
        <source>Everything inside, down to the names of the customers.</source>
        <translation>Όλα όσα είναι μέσα, μέχρι και τα ονόματα των πελατών.</translation>
    </message>
    <message>
        <source>How large the vault is and how many users it has. A weak passphrase can be guessed; five random words or a key file cannot.</source>
        <translation>Πόσο μεγάλη είναι η θυρίδα και πόσους χρήστες έχει. Μια αδύναμη φράση πρόσβασης μπορεί να τη μαντέψει κάποιος· πέντε τυχαίες λέξεις ή ένα αρχείο-κλειδί όχι.</translation>
    </message>
    <message>
        <source>Somebody at a PC where the vault is open</source>
        <translation>Κάποιος σε υπολογιστή όπου η θυρίδα είναι ανοιχτή</translation>
    </message>
    <message>
        <source>The program locks by itself when nobody uses it and when the PC sleeps. From then on no name and no key is left in its memory.</source>
        <translation>Το πρόγραμμα κλειδώνει μόνο του όταν δεν το χρησιμοποιεί κανείς και όταν ο υπολογιστής μπαίνει σε αναστολή. Από εκεί και πέρα δεν μένει στη μνήμη του κανένα όνομα και κανένα κλειδί.</translation>
    </message>
    <message>
        <source>Until it locks: what is on the screen, and everything the signed-in user may see.</source>
        <translation>Μέχρι να κλειδώσει: ό,τι φαίνεται στην οθόνη και όλα όσα επιτρέπεται να βλέπει ο συνδεδεμένος χρήστης.</translation>
    </message>
    <message>
        <source>A colleague who saw you type your passphrase</source>
        <translation>Συνάδελφος που σας είδε να γράφετε τη φράση πρόσβασης</translation>
    </message>
    <message>
        <source>With a time code or a key file: everything, in this program. The log shows every sign-in.</source>
        <translation>Με κωδικό χρόνου ή αρχείο-κλειδί: όλα, σε αυτό το πρόγραμμα. Το ημερολόγιο δείχνει κάθε σύνδεση.</translation>
    </message>
    <message>
        <source>Without one of the two: everything you may see. A time code alone does not protect a copied vault.</source>
        <translation>Χωρίς κανένα από τα δύο: όλα όσα επιτρέπεται να βλέπετε. Ο κωδικός χρόνου μόνος του δεν προστατεύει μια αντιγραμμένη θυρίδα.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, in this program</source>
        <translation>Συνάδελφος με δική του σύνδεση, σε αυτό το πρόγραμμα</translation>
    </message>
    <message>
        <source>What their role may not do or see. The log names every card and every sealed value they opened.</source>
        <translation>Όσα δεν επιτρέπεται να κάνει ή να βλέπει ο ρόλος του. Το ημερολόγιο γράφει κάθε καρτέλα και κάθε σφραγισμένη τιμή που άνοιξε.</translation>
    </message>
    <message>
        <source>What their role may see can be remembered, or photographed.</source>
        <translation>Όσα επιτρέπεται να βλέπει ο ρόλος του μπορεί να τα θυμάται ή να τα φωτογραφίσει.</translation>
    </message>
    <message>
        <source>A colleague with a sign-in of their own, the file and another tool</source>
        <translation>Συνάδελφος με δική του σύνδεση, το αρχείο και άλλο εργαλείο</translation>
    </message>
    <message>
        <source>Sealed values their role may not see, and every backup. They cannot raise their own role, forge log entries of others, or edit the log unnoticed.</source>
        <translation>Σφραγισμένες τιμές που δεν επιτρέπεται να βλέπει ο ρόλος του και κάθε αντίγραφο ασφαλείας. Δεν μπορεί να ανεβάσει τον ρόλο του, να πλαστογραφήσει εγγραφές άλλων ή να αλλάξει το ημερολόγιο χωρίς να φανεί.</translation>
    </message>
    <message>
        <source>Reading and changing ordinary fields; deleting the file. An old copy put back is noticed only where a note about the newer one is left, on this PC or elsewhere.</source>
        <translation>Ανάγνωση και αλλαγή κανονικών πεδίων· διαγραφή του αρχείου. Ένα παλιό αντίγραφο που μπήκε ξανά στη θέση του φαίνεται μόνο όπου έχει μείνει σημείωση για το νεότερο, σε αυτόν τον υπολογιστή ή αλλού.</translation>
    </message>
    <message>
        <source>Somebody who left, with an old copy and the old passphrase</source>
        <translation>Κάποιος που έφυγε, με παλιό αντίγραφο και την παλιά φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Everything that came after they were removed: the keys of the vault were renewed then.</source>
        <translation>Όλα όσα μπήκαν μετά την αφαίρεσή του: τότε ανανεώθηκαν τα κλειδιά της θυρίδας.</translation>
    </message>
    <message>
        <source>What is in the old copy and their role could see.</source>
        <translation>Ό,τι υπάρχει στο παλιό αντίγραφο και μπορούσε να δει ο ρόλος του.</translation>
    </message>
    <message>
        <source>Colleagues who share one account of this PC</source>
        <translation>Συνάδελφοι που μοιράζονται έναν λογαριασμό αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>What roles and sealed values protect.</source>
        <translation>Όσα προστατεύουν οι ρόλοι και οι σφραγισμένες τιμές.</translation>
    </message>
    <message>
        <source>They can read what the keyring of the account holds, and plant a program that watches what you type. Give each person an account of their own.</source>
        <translation>Μπορούν να διαβάσουν όσα κρατά η κλειδοθήκη του λογαριασμού και να βάλουν ένα πρόγραμμα που βλέπει τι πληκτρολογείτε. Δώστε στον καθένα δικό του λογαριασμό.</translation>
    </message>
    <message>
        <source>Whoever finds an exported file</source>
        <translation>Όποιος βρει ένα αρχείο εξαγωγής</translation>
    </message>
    <message>
        <source>What the export left out. The log says who made it, and when.</source>
        <translation>Όσα άφησε έξω η εξαγωγή. Το ημερολόγιο λέει ποιος την έκανε και πότε.</translation>
    </message>
    <message>
        <source>Everything in the file: it is an ordinary spreadsheet.</source>
        <translation>Όλα όσα έχει το αρχείο: είναι ένα συνηθισμένο υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <source>A spreadsheet made to harm</source>
        <translation>Υπολογιστικό φύλλο φτιαγμένο για να βλάψει</translation>
    </message>
    <message>
        <source>The program does not crash or hang, and runs and fetches nothing.</source>
        <translation>Το πρόγραμμα δεν καταρρέει και δεν κολλά, και δεν εκτελεί ούτε κατεβάζει τίποτα.</translation>
    </message>
    <message>
        <source>Wrong values that look right: read the preview.</source>
        <translation>Λάθος τιμές που φαίνονται σωστές: διαβάστε την προεπισκόπηση.</translation>
    </message>
    <message>
        <source>Harmful software, or an administrator, on this PC</source>
        <translation>Κακόβουλο λογισμικό ή διαχειριστής σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Nothing while the vault is open.</source>
        <translation>Τίποτα όσο η θυρίδα είναι ανοιχτή.</translation>
    </message>
    <message>
        <source>Everything you see and type.</source>
        <translation>Όλα όσα βλέπετε και πληκτρολογείτε.</translation>
    </message>
    <message>
        <source>Begin the tour</source>
        <translation>Έναρξη της ξενάγησης</translation>
    </message>
    <message>
        <source>window first steps introduction help</source>
        <translation>παράθυρο πρώτα βήματα εισαγωγή βοήθεια</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Άνοιγμα του δοκιμαστικού καταστήματος</translation>
    </message>
    <message>
        <source>demo try play invented customers</source>
        <translation>δοκιμή παιχνίδι φανταστικοί πελάτες επίδειξη</translation>
    </message>
    <message>
        <source>You are in the sample shop already.</source>
        <translation>Είστε ήδη στο δοκιμαστικό κατάστημα.</translation>
    </message>
    <message>
        <source>The sample shop opens in a window of its own. This one stays open.</source>
        <translation>Το δοκιμαστικό κατάστημα ανοίγει σε δικό του παράθυρο. Αυτό εδώ μένει ανοιχτό.</translation>
    </message>
    <message>
        <source>The sample shop could not be opened.</source>
        <translation>Το δοκιμαστικό κατάστημα δεν άνοιξε.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Αναζήτηση στη βοήθεια</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερες λέξεις.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Θέματα</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>This is the most that each role may see. The owner can withhold some of it; the team page shows what is withheld now.</source>
        <translation>Αυτά είναι τα περισσότερα που επιτρέπεται να βλέπει κάθε ρόλος. Ο ιδιοκτήτης μπορεί να περικόψει κάποια από αυτά· η σελίδα της ομάδας δείχνει τι έχει περικοπεί τώρα.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Ποιος βλέπει τι</translation>
    </message>
    <message>
        <source>{role} (your role)</source>
        <translation>{role} (ο ρόλος σας)</translation>
    </message>
    <message>
        <source>In lists and on cards: {what}</source>
        <translation>Σε λίστες και καρτέλες: {what}</translation>
    </message>
    <message>
        <source>When a card is opened in full: {what}</source>
        <translation>Όταν μια καρτέλα ανοίγει ολόκληρη: {what}</translation>
    </message>
    <message>
        <source>One by one, and the log notes it: {what}</source>
        <translation>Ένα ένα, με σημείωση στο ημερολόγιο: {what}</translation>
    </message>
    <message>
        <source>In files they may export: {what}</source>
        <translation>Σε αρχεία που επιτρέπεται να εξάγει: {what}</translation>
    </message>
    <message>
        <source>Never: {what}</source>
        <translation>Ποτέ: {what}</translation>
    </message>
    <message>
        <source>Views, the first one to begin with: {views}</source>
        <translation>Προβολές, με πρώτη αυτή της αρχής: {views}</translation>
    </message>
    <message>
        <source>What each view shows</source>
        <translation>Τι δείχνει κάθε προβολή</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>The program makes you wait after wrong passphrases</source>
        <translation>Το πρόγραμμα σας κάνει να περιμένετε μετά από λάθος φράσεις πρόσβασης</translation>
    </message>
    <message>
        <source>Five tries are free; then each wrong one makes you wait longer, at most a quarter of an hour. Nobody is locked out for good, and the recovery key never waits.</source>
        <translation>Πέντε προσπάθειες είναι ελεύθερες· έπειτα κάθε λανθασμένη σας κάνει να περιμένετε περισσότερο, το πολύ ένα τέταρτο της ώρας. Κανείς δεν κλειδώνεται έξω οριστικά και το κλειδί ανάκτησης δεν περιμένει ποτέ.</translation>
    </message>
    <message>
        <source>A user forgot the passphrase</source>
        <translation>Ένας χρήστης ξέχασε τη φράση πρόσβασης</translation>
    </message>
    <message>
        <source>The owner opens the team page, chooses the user and then “Reset the passphrase”. That shows a code which opens the vault once; with it the user chooses a new passphrase.</source>
        <translation>Ο ιδιοκτήτης ανοίγει τη σελίδα της ομάδας, διαλέγει τον χρήστη και μετά «Νέα φράση πρόσβασης». Εμφανίζεται ένας κωδικός που ανοίγει τη θυρίδα μία φορά· με αυτόν ο χρήστης διαλέγει νέα φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>The owner forgot the passphrase</source>
        <translation>Ο ιδιοκτήτης ξέχασε τη φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Choose “Use the recovery key” where you sign in, and type the key from the sheet that was printed when the vault was made. Then reset the passphrase of the owner on the team page. Without the sheet and without another owner nobody can open the vault for the owner, and nobody can help.</source>
        <translation>Διαλέξτε «Άνοιγμα με κλειδί ανάκτησης» εκεί όπου συνδέεστε και γράψτε το κλειδί από το φύλλο που τυπώθηκε όταν δημιουργήθηκε η θυρίδα. Έπειτα ορίστε νέα φράση πρόσβασης για τον ιδιοκτήτη στη σελίδα της ομάδας. Χωρίς το φύλλο και χωρίς άλλον ιδιοκτήτη κανείς δεν μπορεί να ανοίξει τη θυρίδα για τον ιδιοκτήτη και κανείς δεν μπορεί να βοηθήσει.</translation>
    </message>
    <message>
        <source>The phone with the time codes is gone</source>
        <translation>Χάθηκε το τηλέφωνο με τους κωδικούς χρόνου</translation>
    </message>
    <message>
        <source>Type one of the recovery codes that you wrote down when you set the time codes up; each works once. Or have the owner take the time codes away on the team page.</source>
        <translation>Γράψτε έναν από τους κωδικούς ανάκτησης που σημειώσατε όταν ρυθμίσατε τους κωδικούς χρόνου· ο καθένας ισχύει μία φορά. Ή ζητήστε από τον ιδιοκτήτη να αφαιρέσει τους κωδικούς χρόνου στη σελίδα της ομάδας.</translation>
    </message>
    <message>
        <source>A customer wants to be forgotten</source>
        <translation>Ένας πελάτης θέλει να ξεχαστεί</translation>
    </message>
    <message>
        <source>The owner or the privacy officer opens the customer and chooses “More”, then “Erase for good”. All that was ever known of the person goes, also out of the log, which only keeps that it was done. Backups made before hold the person until they are thrown away: beside the vault each goes after fourteen newer ones, those on sticks you throw away yourself. Ask for files that were given out, too. So that an old file does not bring the person in again unnoticed, the vault keeps marks of e-mail, phone, tax number, and name with birthday. They tell nobody anything who does not know these already, and the law allows keeping them to follow the request (Article 17(3)(b) and (e) GDPR). An import asks about such a row.</source>
        <translation>Ο ιδιοκτήτης ή ο υπεύθυνος απορρήτου ανοίγει τον πελάτη και διαλέγει «Περισσότερα» και έπειτα «Οριστική διαγραφή». Φεύγουν όλα όσα ήταν ποτέ γνωστά για το άτομο, και από το ημερολόγιο, που κρατά μόνο ότι αυτό έγινε. Τα αντίγραφα ασφαλείας που έγιναν πριν έχουν το άτομο μέχρι να πεταχτούν: δίπλα στη θυρίδα το καθένα φεύγει μετά από δεκατέσσερα νεότερα, όσα είναι σε στικάκια τα πετάτε εσείς. Ζητήστε πίσω και τα αρχεία που δόθηκαν σε άλλους. Για να μη φέρει ένα παλιό αρχείο ξανά το άτομο χωρίς να το καταλάβει κανείς, η θυρίδα κρατά σημάδια για το email, το τηλέφωνο, τον ΑΦΜ και το όνομα μαζί με την ημερομηνία γέννησης. Δεν λένε τίποτα σε όποιον δεν τα ξέρει ήδη, και ο νόμος επιτρέπει να φυλάσσονται ώστε να τηρείται το αίτημα (GDPR, άρθρο 17(3)(β) και (ε)). Η εισαγωγή ρωτά για κάθε τέτοια γραμμή.</translation>
    </message>
    <message>
        <source>The USB stick with the key file is gone</source>
        <translation>Χάθηκε το στικάκι USB με το αρχείο-κλειδί</translation>
    </message>
    <message>
        <source>Have the owner reset your passphrase: the lost key file is worth nothing from then on. If it was the owner’s stick, the recovery sheet opens the vault without it.</source>
        <translation>Ζητήστε από τον ιδιοκτήτη νέα φράση πρόσβασης: από εκεί και πέρα το χαμένο αρχείο-κλειδί δεν αξίζει τίποτα. Αν ήταν το στικάκι του ιδιοκτήτη, το φύλλο ανάκτησης ανοίγει τη θυρίδα χωρίς αυτό.</translation>
    </message>
    <message>
        <source>The PC broke, or there is a new one</source>
        <translation>Χάλασε ο υπολογιστής ή υπάρχει νέος</translation>
    </message>
    <message>
        <source>Copy the whole vault folder to the new PC and open it there. If the vault was bound to the old PC, the program asks for the recovery sheet once.</source>
        <translation>Αντιγράψτε ολόκληρο τον φάκελο της θυρίδας στον νέο υπολογιστή και ανοίξτε την εκεί. Αν η θυρίδα ήταν δεμένη με τον παλιό υπολογιστή, το πρόγραμμα ζητά μία φορά το φύλλο ανάκτησης.</translation>
    </message>
    <message>
        <source>Somebody leaves the shop</source>
        <translation>Κάποιος φεύγει από το κατάστημα</translation>
    </message>
    <message>
        <source>The owner removes them on the team page. The keys of the vault are renewed, so an old copy of the vault shows nothing that came later. What they did stays in the log.</source>
        <translation>Ο ιδιοκτήτης τον αφαιρεί στη σελίδα της ομάδας. Τα κλειδιά της θυρίδας ανανεώνονται, ώστε ένα παλιό αντίγραφο της θυρίδας να μη δείχνει τίποτα από όσα ήρθαν μετά. Όσα έκανε μένουν στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Everything is in one vault on this PC</source>
        <translation>Όλα είναι σε μία θυρίδα σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>The vault is a folder whose content is encrypted. Nothing is sent anywhere. Whoever copies the folder sees nothing without the passphrase of a user or the recovery sheet.</source>
        <translation>Η θυρίδα είναι ένας φάκελος με κρυπτογραφημένο περιεχόμενο. Τίποτα δεν στέλνεται πουθενά. Όποιος αντιγράψει τον φάκελο δεν βλέπει τίποτα χωρίς τη φράση πρόσβασης ενός χρήστη ή το φύλλο ανάκτησης.</translation>
    </message>
    <message>
        <source>Each person signs in by name and has a role</source>
        <translation>Ο καθένας συνδέεται με το όνομά του και έχει έναν ρόλο</translation>
    </message>
    <message>
        <source>The role decides what a person may do and see. The view at the foot of the window says how much of the customers is shown at the moment.</source>
        <translation>Ο ρόλος ορίζει τι επιτρέπεται να κάνει και να βλέπει κάποιος. Η προβολή στο κάτω μέρος του παραθύρου λέει πόσα στοιχεία των πελατών φαίνονται αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>The log remembers who did what</source>
        <translation>Το ημερολόγιο θυμάται ποιος έκανε τι</translation>
    </message>
    <message>
        <source>Each change, each sealed value that was opened and each export is written down and signed by whoever did it. Nobody can edit the log unnoticed.</source>
        <translation>Κάθε αλλαγή, κάθε σφραγισμένη τιμή που ανοίχτηκε και κάθε εξαγωγή γράφεται και υπογράφεται από όποιον την έκανε. Κανείς δεν μπορεί να αλλάξει το ημερολόγιο χωρίς να φανεί.</translation>
    </message>
    <message>
        <source>What to know, said plainly</source>
        <translation>Τι πρέπει να ξέρετε, με απλά λόγια</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Με λίγα λόγια</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Προστατεύεται</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Δεν προστατεύεται</translation>
    </message>
    <message>
        <source>Who is kept out of what</source>
        <translation>Ποιος μένει έξω από τι</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Κωδικός χρόνου</translation>
    </message>
    <message>
        <source>Take it where colleagues stand beside you when you sign in. It needs an app on your phone.</source>
        <translation>Διαλέξτε τον όπου συνάδελφοι στέκονται δίπλα σας όταν συνδέεστε. Χρειάζεται μια εφαρμογή στο τηλέφωνό σας.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Αρχείο-κλειδί</translation>
    </message>
    <message>
        <source>Take it where the PC may be stolen. It needs a USB stick that you carry with you.</source>
        <translation>Διαλέξτε το όπου μπορεί να κλέψουν τον υπολογιστή. Χρειάζεται ένα στικάκι USB που έχετε μαζί σας.</translation>
    </message>
    <message>
        <source>You may use both</source>
        <translation>Μπορείτε να χρησιμοποιήσετε και τα δύο</translation>
    </message>
    <message>
        <source>Both are set up in the settings, each user for themselves. Neither replaces the passphrase.</source>
        <translation>Και τα δύο ρυθμίζονται στις ρυθμίσεις, από κάθε χρήστη για τον εαυτό του. Κανένα δεν αντικαθιστά τη φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Time code or key file?</source>
        <translation>Κωδικός χρόνου ή αρχείο-κλειδί;</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Αν κάτι πάει στραβά</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>is put back</source>
        <translation>επανέρχεται</translation>
    </message>
    <message>
        <source>is like that already</source>
        <translation>είναι ήδη έτσι</translation>
    </message>
    <message>
        <source>was changed again since</source>
        <translation>άλλαξε ξανά από τότε</translation>
    </message>
    <message>
        <source>your role may neither see nor change this</source>
        <translation>ο ρόλος σας δεν επιτρέπεται ούτε να το δει ούτε να το αλλάξει</translation>
    </message>
    <message>
        <source>you do not hold the key of this sealed value</source>
        <translation>δεν έχετε το κλειδί αυτής της σφραγισμένης τιμής</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it</source>
        <translation>η παλιά τιμή δεν φυλάσσεται πια ή κάποιος την αλλοίωσε</translation>
    </message>
    <message>
        <source>another customer has this number now</source>
        <translation>αυτόν τον αριθμό τον έχει τώρα άλλος πελάτης</translation>
    </message>
    <message>
        <source>somebody worked with this customer since</source>
        <translation>κάποιος δούλεψε με αυτόν τον πελάτη από τότε</translation>
    </message>
    <message>
        <source>another answer was recorded since</source>
        <translation>από τότε καταγράφηκε άλλη απάντηση</translation>
    </message>
    <message>
        <source>this customer gave consent, or refused it, in person since</source>
        <translation>από τότε ο πελάτης έδωσε ή αρνήθηκε συγκατάθεση ο ίδιος</translation>
    </message>
    <message>
        <source>this customer is not there any more</source>
        <translation>αυτός ο πελάτης δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>this customer is there already</source>
        <translation>αυτός ο πελάτης υπάρχει ήδη</translation>
    </message>
    <message>
        <source>there is nothing to put back</source>
        <translation>δεν υπάρχει τίποτα για επαναφορά</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Tick whoever shall get the earlier values back all the same.</source>
        <translation>Επιλέξτε όσους θα πάρουν παρ’ όλα αυτά πίσω τις παλιές τιμές.</translation>
    </message>
    <message>
        <source>What becomes of each customer</source>
        <translation>Τι γίνεται με κάθε πελάτη</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>Εξετάζονται οι πελάτες …</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Undoing …</source>
        <translation>Γίνεται αναίρεση …</translation>
    </message>
    <message>
        <source>What the history shows</source>
        <translation>Τι δείχνει το ιστορικό</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Εμφάνιση παλαιότερων</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγές</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Who saw this</source>
        <translation>Ποιος τα είδε</translation>
    </message>
    <message>
        <source>Nothing of this kind was logged yet.</source>
        <translation>Δεν έχει γραφτεί ακόμη τίποτα τέτοιο στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Αναιρέθηκε</translation>
    </message>
    <message>
        <source>Back to how it was</source>
        <translation>Πίσω σε παλαιότερη κατάσταση</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Αναίρεση αυτής της αλλαγής</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>No value was changed since then.</source>
        <translation>Από τότε δεν άλλαξε καμία τιμή.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) recorded since stay: consents are only ever added to.</source>
        <translation>
            <numerusform>%Ln απάντηση που καταγράφηκε από τότε μένει: οι συγκαταθέσεις μόνο συμπληρώνονται.</numerusform>
            <numerusform>%Ln απαντήσεις που καταγράφηκαν από τότε μένουν: οι συγκαταθέσεις μόνο συμπληρώνονται.</numerusform>
        </translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were before.</source>
        <translation>{customer}. Οι επιλεγμένες τιμές γίνονται ξανά όπως ήταν πριν.</translation>
    </message>
    <message>
        <source>{customer}. Ticked values are put back to what they were on {moment}.</source>
        <translation>{customer}. Οι επιλεγμένες τιμές γίνονται ξανά όπως ήταν στις {moment}.</translation>
    </message>
    <message>
        <source>In the record that was merged into this one.</source>
        <translation>Στην καρτέλα που συγχωνεύτηκε σε αυτήν.</translation>
    </message>
    <message>
        <source>The values before and after are not kept any more.</source>
        <translation>Οι τιμές πριν και μετά δεν φυλάσσονται πια.</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Αναίρεση …</translation>
    </message>
    <message>
        <source>Undo: {column}</source>
        <translation>Αναίρεση: {column}</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Αναίρεση της αλλαγής …</translation>
    </message>
    <message>
        <source>Back to how it was here …</source>
        <translation>Πίσω σε αυτή την κατάσταση …</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Εμφάνιση περισσότερων</translation>
    </message>
    <message>
        <source>{time}  {what}</source>
        <translation>{time}  {what}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Before: {before}
After: {after}</source>
        <translation>Πριν: {before}
Μετά: {after}</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Now: {now}
Put back: {back}</source>
        <translation>Τώρα: {now}
Επαναφορά σε: {back}</translation>
    </message>
    <message>
        <source>Was changed again since.
First: {first}
Then: {then}
Now: {now}</source>
        <translation>Άλλαξε ξανά από τότε.
Πρώτα: {first}
Μετά: {then}
Τώρα: {now}</translation>
    </message>
    <message>
        <source>The earlier value is put back without being shown.</source>
        <translation>Η παλιά τιμή επανέρχεται χωρίς να εμφανιστεί.</translation>
    </message>
    <message>
        <source>Was changed again since. The earlier value is put back without being shown.</source>
        <translation>Άλλαξε ξανά από τότε. Η παλιά τιμή επανέρχεται χωρίς να εμφανιστεί.</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>αφαιρείται</translation>
    </message>
    <message>
        <source>comes in again</source>
        <translation>μπαίνει ξανά</translation>
    </message>
    <message>
        <source>is left alone: {reason}</source>
        <translation>μένει όπως είναι: {reason}</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}· {other}</translation>
    </message>
    <message>
        <source>gets back: {columns}</source>
        <translation>παίρνει πίσω: {columns}</translation>
    </message>
    <message>
        <source>changed again since: {others}</source>
        <translation>άλλαξαν ξανά από τότε: {others}</translation>
    </message>
    <message>
        <source>no to {choices} is taken back</source>
        <translation>αναιρείται το όχι σε: {choices}</translation>
    </message>
    <message>
        <source>consent to {purposes} is taken back</source>
        <translation>αναιρείται η συγκατάθεση σε: {purposes}</translation>
    </message>
    <message>
        <source>no to {choices} holds again</source>
        <translation>ισχύει ξανά το όχι σε: {choices}</translation>
    </message>
    <message>
        <source>consent to {purposes} holds again</source>
        <translation>ισχύει ξανά η συγκατάθεση σε: {purposes}</translation>
    </message>
    <message>
        <source>answered anew since, and left alone: {codes}</source>
        <translation>νέα απάντηση από τότε, μένει όπως είναι: {codes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) that came with it are taken back, and hold no more.</source>
        <translation>
            <numerusform>%Ln εξαίρεση που ήρθε με αυτήν αναιρείται και δεν ισχύει πια.</numerusform>
            <numerusform>%Ln εξαιρέσεις που ήρθαν με αυτήν αναιρούνται και δεν ισχύουν πια.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) hold again.</source>
        <translation>
            <numerusform>%Ln εξαίρεση ισχύει ξανά.</numerusform>
            <numerusform>%Ln εξαιρέσεις ισχύουν ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) that came with it are taken back.</source>
        <translation>
            <numerusform>%Ln συγκατάθεση που ήρθε με αυτήν αναιρείται.</numerusform>
            <numerusform>%Ln συγκαταθέσεις που ήρθαν με αυτήν αναιρούνται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) stay, because something was recorded since.</source>
        <translation>
            <numerusform>%Ln απάντηση μένει, γιατί από τότε καταγράφηκε κάτι άλλο.</numerusform>
            <numerusform>%Ln απαντήσεις μένουν, γιατί από τότε καταγράφηκε κάτι άλλο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this for all customers</source>
        <translation>Αναίρεση για όλους τους πελάτες</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Αναίρεση αυτής της εισαγωγής</translation>
    </message>
    <message>
        <source>Do this import again</source>
        <translation>Επανάληψη αυτής της εισαγωγής</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) get back the values they had before.</source>
        <translation>
            <numerusform>%Ln πελάτης παίρνει πίσω τις τιμές που είχε πριν.</numerusform>
            <numerusform>%Ln πελάτες παίρνουν πίσω τις τιμές που είχαν πριν.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who came with it are taken out.</source>
        <translation>
            <numerusform>%Ln πελάτης που ήρθε με αυτήν αφαιρείται.</numerusform>
            <numerusform>%Ln πελάτες που ήρθαν με αυτήν αφαιρούνται.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) come in again.</source>
        <translation>
            <numerusform>%Ln πελάτης μπαίνει ξανά.</numerusform>
            <numerusform>%Ln πελάτες μπαίνουν ξανά.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are left alone.</source>
        <translation>
            <numerusform>%Ln πελάτης μένει όπως είναι.</numerusform>
            <numerusform>%Ln πελάτες μένουν όπως είναι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{person} looked %Ln time(s)</source>
        <translation>
            <numerusform>{person}: είδε τα στοιχεία %Ln φορά</numerusform>
            <numerusform>{person}: είδε τα στοιχεία %Ln φορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opened sealed values: %Ln</source>
        <translation>
            <numerusform>άνοιξε σφραγισμένες τιμές: %Ln</numerusform>
            <numerusform>άνοιξε σφραγισμένες τιμές: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{looked}; {opened}</source>
        <translation>{looked}· {opened}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Χθες</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Άγνωστη ημέρα</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Type one in</source>
        <translation>Γράψτε έναν</translation>
    </message>
    <message>
        <source>A name is enough to begin with. Everything else can be added later.</source>
        <translation>Για αρχή αρκεί ένα όνομα. Όλα τα άλλα μπορούν να προστεθούν αργότερα.</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Φέρτε μια λίστα</translation>
    </message>
    <message>
        <source>From a spreadsheet, a text file or contact cards. You see each row before it counts.</source>
        <translation>Από υπολογιστικό φύλλο, αρχείο κειμένου ή κάρτες επαφών. Βλέπετε κάθε γραμμή πριν μετρήσει.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Δείτε το δοκιμαστικό κατάστημα</translation>
    </message>
    <message>
        <source>Invented customers to play with, in a window of its own. Nothing there is real.</source>
        <translation>Φανταστικοί πελάτες για να παίξετε, σε δικό τους παράθυρο. Τίποτα εκεί δεν είναι αληθινό.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Άνοιγμα του δοκιμαστικού καταστήματος</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Φύλο</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>New customers by month</source>
        <translation>Νέοι πελάτες ανά μήνα</translation>
    </message>
    <message>
        <source>What customers agreed to</source>
        <translation>Τι δέχτηκαν οι πελάτες</translation>
    </message>
    <message>
        <source>What is known of the customers</source>
        <translation>Τι ξέρουμε για τους πελάτες</translation>
    </message>
    <message>
        <source>Seen in: {lens}</source>
        <translation>Όπως φαίνεται σε: {lens}</translation>
    </message>
    <message>
        <source>All who were entered in the last twelve months, also those archived since.</source>
        <translation>Όσοι καταχωρίστηκαν τους τελευταίους δώδεκα μήνες, ακόμη κι αν αρχειοθετήθηκαν από τότε.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Μήνας</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Νέοι πελάτες</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Σκοπός</translation>
    </message>
    <message numerus="yes">
        <source>What the %Ln active customer(s) answered last.</source>
        <translation>
            <numerusform>Τι απάντησε τελευταία ο %Ln ενεργός πελάτης.</numerusform>
            <numerusform>Τι απάντησαν τελευταία οι %Ln ενεργοί πελάτες.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Γνωστό για</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Από σύνολο</translation>
    </message>
    <message numerus="yes">
        <source>Of how many of the %Ln active customer(s) it is known.</source>
        <translation>
            <numerusform>Αν το ξέρουμε για τον %Ln ενεργό πελάτη.</numerusform>
            <numerusform>Για πόσους από τους %Ln ενεργούς πελάτες το ξέρουμε.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Δόθηκε</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Δεν δόθηκε</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Έληξε</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Δεν ρωτήθηκε</translation>
    </message>
    <message>
        <source>fewer than {number}</source>
        <translation>λιγότεροι από {number}</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln νέος πελάτης</numerusform>
            <numerusform>%Ln νέοι πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} από {all}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>δεν λέγεται</translation>
    </message>
    <message>
        <source>not told, because a few customers would stand out</source>
        <translation>δεν λέγεται, γιατί θα ξεχώριζαν λίγοι πελάτες</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Εύρεση πελάτη</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Καλημέρα, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Καλό απόγευμα, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Καλησπέρα, {name}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Αρχική</translation>
    </message>
    <message>
        <source>What needs doing: {what}</source>
        <translation>Τι πρέπει να γίνει: {what}</translation>
    </message>
    <message>
        <source>What needs doing today</source>
        <translation>Τι πρέπει να γίνει σήμερα</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln put off</source>
        <translation>
            <numerusform>Εμφάνιση %Ln που αναβλήθηκε</numerusform>
            <numerusform>Εμφάνιση %Ln που αναβλήθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Begin in one of these ways:</source>
        <translation>Δεν υπάρχουν ακόμη πελάτες. Αρχίστε με έναν από αυτούς τους τρόπους:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Αναζήτηση …</translation>
    </message>
    <message>
        <source>Nothing else today: the rest is put off until tomorrow.</source>
        <translation>Τίποτα άλλο σήμερα: τα υπόλοιπα αναβλήθηκαν για αύριο.</translation>
    </message>
    <message>
        <source>Nothing needs doing. Have a good day!</source>
        <translation>Δεν χρειάζεται να γίνει τίποτα. Καλή σας μέρα!</translation>
    </message>
    <message>
        <source>There are no charts in this view, because it is not for all customers. Choose another view in the place of the customers.</source>
        <translation>Σε αυτή την προβολή δεν υπάρχουν διαγράμματα, γιατί δεν είναι για όλους τους πελάτες. Διαλέξτε άλλη προβολή στη σελίδα των πελατών.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Αργότερα</translation>
    </message>
    <message>
        <source>Hide this until tomorrow</source>
        <translation>Απόκρυψη έως αύριο</translation>
    </message>
    <message>
        <source>Something could not be looked up. {reason}</source>
        <translation>Κάτι δεν μπόρεσε να βρεθεί. {reason}</translation>
    </message>
    <message>
        <source>Something could not be looked up because of a mistake in the program.</source>
        <translation>Κάτι δεν μπόρεσε να βρεθεί, λόγω ενός λάθους του προγράμματος.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Αντίγραφο τώρα</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>The log is not the one that was noted: somebody has to decide what to do</source>
        <translation>Το ημερολόγιο δεν είναι αυτό που σημειώθηκε: κάποιος πρέπει να αποφασίσει τι θα γίνει</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s) in the log that nobody has looked at</source>
        <translation>
            <numerusform>%Ln ασυνήθιστο συμβάν στο ημερολόγιο που δεν το είδε κανείς</numerusform>
            <numerusform>%Ln ασυνήθιστα συμβάντα στο ημερολόγιο που δεν τα είδε κανείς</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Άνοιγμα του ημερολογίου</translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) you typed into and did not save</source>
        <translation>
            <numerusform>%Ln φόρμα που αρχίσατε και δεν αποθηκεύσατε</numerusform>
            <numerusform>%Ln φόρμες που αρχίσατε και δεν αποθηκεύσατε</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>There is no backup of your customers yet</source>
        <translation>Δεν υπάρχει ακόμη αντίγραφο ασφαλείας των πελατών σας</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %Ln day(s) old</source>
        <translation>
            <numerusform>Το τελευταίο αντίγραφο ασφαλείας έγινε πριν από %Ln ημέρα</numerusform>
            <numerusform>Το τελευταίο αντίγραφο ασφαλείας έγινε πριν από %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) may be the same person</source>
        <translation>
            <numerusform>%Ln ζεύγος ίσως είναι το ίδιο άτομο</numerusform>
            <numerusform>%Ln ζεύγη ίσως είναι το ίδιο άτομο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s) were not looked through for duplicates</source>
        <translation>
            <numerusform>%Ln νέος πελάτης δεν ελέγχθηκε για διπλότυπα</numerusform>
            <numerusform>%Ln νέοι πελάτες δεν ελέγχθηκαν για διπλότυπα</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Εύρεση διπλότυπων</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the import of {day} were refused</source>
        <translation>
            <numerusform>Απορρίφθηκε %Ln γραμμή της εισαγωγής ({day})</numerusform>
            <numerusform>Απορρίφθηκαν %Ln γραμμές της εισαγωγής ({day})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the import</source>
        <translation>Εμφάνιση της εισαγωγής</translation>
    </message>
    <message>
        <source>It is time to look over who may do what</source>
        <translation>Είναι ώρα να ελέγξετε ποιος επιτρέπεται να κάνει τι</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Άνοιγμα της ομάδας</translation>
    </message>
    <message>
        <source>No seal of the log was printed for three months</source>
        <translation>Δεν έχει τυπωθεί σφραγίδα του ημερολογίου εδώ και τρεις μήνες</translation>
    </message>
    <message>
        <source>Print a seal</source>
        <translation>Εκτύπωση σφραγίδας</translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) has ended</source>
        <translation>
            <numerusform>Έληξε μια συγκατάθεση %Ln πελάτη</numerusform>
            <numerusform>Έληξε μια συγκατάθεση %Ln πελατών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A consent of %Ln customer(s) ends within {days} days</source>
        <translation>
            <numerusform>Μια συγκατάθεση %Ln πελάτη λήγει μέσα σε {days} ημέρες</numerusform>
            <numerusform>Μια συγκατάθεση %Ln πελατών λήγει μέσα σε {days} ημέρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a phone that is no full number</source>
        <translation>
            <numerusform>%Ln πελάτης έχει τηλέφωνο που δεν είναι πλήρης αριθμός</numerusform>
            <numerusform>%Ln πελάτες έχουν τηλέφωνο που δεν είναι πλήρης αριθμός</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no phone and no e-mail</source>
        <translation>
            <numerusform>%Ln πελάτης δεν έχει τηλέφωνο ούτε email</numerusform>
            <numerusform>%Ln πελάτες δεν έχουν τηλέφωνο ούτε email</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have only half a name</source>
        <translation>
            <numerusform>%Ln πελάτης έχει μόνο μισό όνομα</numerusform>
            <numerusform>%Ln πελάτες έχουν μόνο μισό όνομα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Save the rows left out as a workbook …</source>
        <translation>Αποθήκευση όσων γραμμών έμειναν έξω ως βιβλίο εργασίας …</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Εμφάνιση των πελατών</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Εισαγωγή των πελατών</translation>
    </message>
    <message>
        <source>Nothing of this file would be taken. Go back to decide otherwise, or close.</source>
        <translation>Δεν θα εισαγόταν τίποτα από αυτό το αρχείο. Γυρίστε πίσω για να αποφασίσετε αλλιώς ή κλείστε.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln νέος πελάτης</numerusform>
            <numerusform>%Ln νέοι πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln customer(s)</source>
        <translation>
            <numerusform>αλλαγές σε %Ln πελάτη</numerusform>
            <numerusform>αλλαγές σε %Ln πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is written at once. If you stop it or something fails, nothing is written.</source>
        <translation>Όλα γράφονται μαζί. Αν το διακόψετε ή κάτι αποτύχει, δεν γράφεται τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) entered</source>
        <translation>
            <numerusform>καταχωρίστηκε %Ln πελάτης</numerusform>
            <numerusform>καταχωρίστηκαν %Ln πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>άλλαξε %Ln</numerusform>
            <numerusform>άλλαξαν %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is done: {entered}, {altered}.</source>
        <translation>Η εισαγωγή ολοκληρώθηκε: {entered}, {altered}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out. Save them as a workbook: each has its reason beside it, and the workbook can be mended and imported.</source>
        <translation>
            <numerusform>%Ln γραμμή έμεινε έξω. Αποθηκεύστε τη ως βιβλίο εργασίας: έχει δίπλα της τον λόγο, και το βιβλίο μπορεί να διορθωθεί και να εισαχθεί.</numerusform>
            <numerusform>%Ln γραμμές έμειναν έξω. Αποθηκεύστε τις ως βιβλίο εργασίας: καθεμία έχει δίπλα της τον λόγο, και το βιβλίο μπορεί να διορθωθεί και να εισαχθεί.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the file was taken.</source>
        <translation>Εισήχθη κάθε γραμμή του αρχείου.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written; you can begin again.</source>
        <translation>Διακόπηκε. Δεν γράφτηκε τίποτα· μπορείτε να αρχίσετε ξανά.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in {name}.</source>
        <translation>
            <numerusform>%Ln γραμμή αποθηκεύτηκε στο {name}.</numerusform>
            <numerusform>%Ln γραμμές αποθηκεύτηκαν στο {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) entered</source>
        <translation>
            <numerusform>πελάτης καταχωρίστηκε</numerusform>
            <numerusform>πελάτες καταχωρίστηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be entered</source>
        <translation>
            <numerusform>πελάτης θα καταχωριστεί</numerusform>
            <numerusform>πελάτες θα καταχωριστούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) changed</source>
        <translation>
            <numerusform>πελάτης άλλαξε</numerusform>
            <numerusform>πελάτες άλλαξαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) will be changed</source>
        <translation>
            <numerusform>πελάτης θα αλλάξει</numerusform>
            <numerusform>πελάτες θα αλλάξουν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) that say nothing new</source>
        <translation>
            <numerusform>γραμμή δεν λέει κάτι νέο</numerusform>
            <numerusform>γραμμές δεν λένε κάτι νέο</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Στήλη {letter}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Κενή</translation>
    </message>
    <message>
        <source>Where {column} goes</source>
        <translation>Πού πηγαίνει η στήλη {column}</translation>
    </message>
    <message>
        <source>{column} goes there too, and only one of them can be taken.</source>
        <translation>Εκεί πηγαίνει και η στήλη {column}, και μόνο μία από αυτές μπορεί να εισαχθεί.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Στήλη του αρχείου</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Παραδείγματα</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Πηγαίνει σε</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>The columns of the file</source>
        <translation>Οι στήλες του αρχείου</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Οι στήλες</translation>
    </message>
    <message>
        <source>Choose in which order the dates are written.</source>
        <translation>Διαλέξτε με ποια σειρά είναι γραμμένες οι ημερομηνίες.</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Να μείνει έξω αυτή η γραμμή</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>Να γίνουν οι αλλαγές</translation>
    </message>
    <message>
        <source>Name and numbers</source>
        <translation>Όνομα και αριθμοί</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>Τηλέφωνα και email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Περισσότερα για τον πελάτη</translation>
    </message>
    <message>
        <source>What the customer said no to</source>
        <translation>Σε τι είπε όχι ο πελάτης</translation>
    </message>
    <message>
        <source>Several of a kind, numbered</source>
        <translation>Πολλά του ίδιου είδους, αριθμημένα</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Να μείνει έξω αυτή η στήλη</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Εταιρείες</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Επιλογή …</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Οι ημερομηνίες γράφονται</translation>
    </message>
    <message>
        <source>Country of phones and postcodes</source>
        <translation>Χώρα τηλεφώνων και ταχυδρομικών κωδίκων</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Γλώσσα των λέξεων</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Υποδιαστολή</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Οι γραμμές είναι</translation>
    </message>
    <message>
        <source>As each number shows</source>
        <translation>Όπως σε κάθε αριθμό</translation>
    </message>
    <message>
        <source>Comma: {example}</source>
        <translation>Κόμμα: {example}</translation>
    </message>
    <message>
        <source>Point: {example}</source>
        <translation>Τελεία: {example}</translation>
    </message>
    <message>
        <source>Day, month, year: {example}</source>
        <translation>Ημέρα, μήνας, έτος: {example}</translation>
    </message>
    <message>
        <source>Month, day, year: {example}</source>
        <translation>Μήνας, ημέρα, έτος: {example}</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>Έτος, μήνας, ημέρα: {example}</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Επιλογή άλλου αρχείου …</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Χωρίς επικεφαλίδες</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Το αρχείο</translation>
    </message>
    <message>
        <source>Check that the rows below are the customers, with their headings on top.</source>
        <translation>Ελέγξτε ότι οι παρακάτω γραμμές είναι οι πελάτες, με τις επικεφαλίδες τους επάνω.</translation>
    </message>
    <message>
        <source>The file has not been read.</source>
        <translation>Το αρχείο δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>There are no rows here. Choose another sheet, heading row or file.</source>
        <translation>Δεν υπάρχουν γραμμές εδώ. Διαλέξτε άλλο φύλλο, άλλη γραμμή επικεφαλίδων ή άλλο αρχείο.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Διαβάζεται …</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Δεν διαβάστηκε.</translation>
    </message>
    <message>
        <source>{sheet} (hidden sheet)</source>
        <translation>{sheet} (κρυφό φύλλο)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Φύλλο</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Λεπτομέρειες …</translation>
    </message>
    <message>
        <source>An import</source>
        <translation>Μια εισαγωγή</translation>
    </message>
    <message>
        <source>How its columns were understood</source>
        <translation>Πώς κατάλαβε το πρόγραμμα τις στήλες</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Άθροισμα ελέγχου (SHA-256)</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Συγκαταθέσεις</translation>
    </message>
    <message>
        <source>{purpose}: {how}; {evidence}</source>
        <translation>{purpose}: {how}· {evidence}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Στο ημερολόγιο</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>νέοι: {count}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>άλλαξαν: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>ίδιοι: {count}</translation>
    </message>
    <message>
        <source>looked alike: {count}</source>
        <translation>έμοιαζαν με άλλους: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>απορρίφθηκαν: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>έμειναν έξω: {count}</translation>
    </message>
    <message>
        <source>{way}. Found by: {match}</source>
        <translation>{way}. Αναγνώριση με: {match}</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Εγγραφή {number}</translation>
    </message>
    <message>
        <source>Undone with entry {number}</source>
        <translation>Αναιρέθηκε με την εγγραφή {number}</translation>
    </message>
    <message>
        <source>The log does not reach back to this import any more, so it cannot be undone.</source>
        <translation>Το ημερολόγιο δεν φτάνει πια έως αυτή την εισαγωγή, οπότε δεν μπορεί να αναιρεθεί.</translation>
    </message>
    <message>
        <source>It can be undone as long as the log keeps what it changed: at least a year, and for ever unless cut.</source>
        <translation>Μπορεί να αναιρεθεί όσο το ημερολόγιο κρατά τις αλλαγές της: τουλάχιστον έναν χρόνο, και για πάντα αν δεν κοπεί.</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Επικεφαλίδα στο αρχείο</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Διαβάστηκε ως</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Στήλη {number}</translation>
    </message>
    <message numerus="yes">
        <source>Take back: what was decided about %Ln row(s)</source>
        <translation>
            <numerusform>Αναίρεση: η απόφαση για %Ln γραμμή</numerusform>
            <numerusform>Αναίρεση: η απόφαση για %Ln γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: the cell mended in row {line}</source>
        <translation>Αναίρεση: η διόρθωση κελιού στη γραμμή {line}</translation>
    </message>
    <message>
        <source>An empty cell means no</source>
        <translation>Το κενό κελί σημαίνει όχι</translation>
    </message>
    <message>
        <source>These words mean both; they are taken for a yes: {words}</source>
        <translation>Αυτές οι λέξεις σημαίνουν και τα δύο· μετρούν ως ναι: {words}</translation>
    </message>
    <message>
        <source>Told row by row, because they mean neither: {words}</source>
        <translation>Δεν σημαίνουν ούτε ναι ούτε όχι και αναφέρονται σε κάθε γραμμή: {words}</translation>
    </message>
    <message>
        <source>Words that mean yes</source>
        <translation>Λέξεις που σημαίνουν ναι</translation>
    </message>
    <message>
        <source>Words that mean no</source>
        <translation>Λέξεις που σημαίνουν όχι</translation>
    </message>
    <message>
        <source>Words that mean yes in {column}</source>
        <translation>Λέξεις που σημαίνουν ναι στη στήλη {column}</translation>
    </message>
    <message>
        <source>Words that mean no in {column}</source>
        <translation>Λέξεις που σημαίνουν όχι στη στήλη {column}</translation>
    </message>
    <message>
        <source>An empty cell means no in {column}</source>
        <translation>Το κενό κελί σημαίνει όχι στη στήλη {column}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln γραμμή έμεινε έξω</numerusform>
            <numerusform>%Ln γραμμές έμειναν έξω</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}.</source>
        <translation>{file}: {what}.</translation>
    </message>
    <message>
        <source>The import was done, and has been undone.</source>
        <translation>Η εισαγωγή έγινε και μετά αναιρέθηκε.</translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they look like somebody, and nobody decided</source>
        <translation>
            <numerusform>γραμμή έμεινε έξω γιατί μοιάζει με κάποιον και δεν αποφάσισε κανείς</numerusform>
            <numerusform>γραμμές έμειναν έξω γιατί μοιάζουν με κάποιον και δεν αποφάσισε κανείς</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because they cannot be taken</source>
        <translation>
            <numerusform>γραμμή έμεινε έξω γιατί δεν μπορεί να εισαχθεί</numerusform>
            <numerusform>γραμμές έμειναν έξω γιατί δεν μπορούν να εισαχθούν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) left out because you said so</source>
        <translation>
            <numerusform>γραμμή έμεινε έξω γιατί το είπατε εσείς</numerusform>
            <numerusform>γραμμές έμειναν έξω γιατί το είπατε εσείς</numerusform>
        </translation>
    </message>
    <message>
        <source>Written after {column}.</source>
        <translation>Γράφεται μετά από τη στήλη {column}.</translation>
    </message>
    <message>
        <source>Correct what is not right. The Delete key leaves a column out.</source>
        <translation>Διορθώστε ό,τι δεν είναι σωστό. Το πλήκτρο Delete αφήνει έξω μια στήλη.</translation>
    </message>
    <message>
        <source>Next one to decide</source>
        <translation>Επόμενη για απόφαση</translation>
    </message>
    <message>
        <source>Who is this? As long as you do not decide, the row is left out.</source>
        <translation>Ποιος είναι αυτός; Όσο δεν αποφασίζετε, η γραμμή μένει έξω.</translation>
    </message>
    <message numerus="yes">
        <source>Decide all %Ln row(s) like this the same way</source>
        <translation>
            <numerusform>Ίδια απόφαση για %Ln τέτοια γραμμή</numerusform>
            <numerusform>Ίδια απόφαση και για τις %Ln τέτοιες γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>They want to be a customer again: add them</source>
        <translation>Θέλει να είναι ξανά πελάτης: προσθήκη</translation>
    </message>
    <message>
        <source>Another person: add as a new customer</source>
        <translation>Άλλο άτομο: προσθήκη ως νέος πελάτης</translation>
    </message>
    <message>
        <source>The same: update with what this row says</source>
        <translation>Το ίδιο άτομο: ενημέρωση με όσα λέει η γραμμή</translation>
    </message>
    <message>
        <source>Every row gets</source>
        <translation>Κάθε γραμμή παίρνει</translation>
    </message>
    <message>
        <source>Choose the language for every row from the list.</source>
        <translation>Διαλέξτε από τη λίστα τη γλώσσα για κάθε γραμμή.</translation>
    </message>
    <message>
        <source>On a form on the web</source>
        <translation>Σε φόρμα στο διαδίκτυο</translation>
    </message>
    <message>
        <source>For example: paper forms in the blue folder</source>
        <translation>Για παράδειγμα: έντυπα στον μπλε φάκελο</translation>
    </message>
    <message>
        <source>Show this entry in the log</source>
        <translation>Εμφάνιση αυτής της εγγραφής στο ημερολόγιο</translation>
    </message>
    <message>
        <source>Choose the column that says who people are: their names or companies, or else an e-mail, phone or number of customers you have.</source>
        <translation>Επιλέξτε τη στήλη που λέει ποιος είναι ο καθένας: το όνομα ή την εταιρεία του, ή αλλιώς ένα email, τηλέφωνο ή αριθμό πελατών που έχετε ήδη.</translation>
    </message>
    <message>
        <source>Nobody in this file wants advertising</source>
        <translation>Κανείς σε αυτό το αρχείο δεν θέλει διαφημίσεις</translation>
    </message>
    <message>
        <source>Only where the row itself says nothing. Customers you already have keep what they have; tags are added to all, and a no to advertising counts for all.</source>
        <translation>Μόνο όπου η ίδια η γραμμή δεν λέει τίποτα. Οι πελάτες που έχετε ήδη κρατούν ό,τι έχουν· οι ετικέτες προστίθενται σε όλους, και ένα όχι στις διαφημίσεις ισχύει για όλους.</translation>
    </message>
    <message>
        <source>Say where the proof of the consents lies, or leave the column out.</source>
        <translation>Γράψτε πού βρίσκεται το αποδεικτικό των συγκαταθέσεων ή αφήστε έξω τη στήλη.</translation>
    </message>
    <message>
        <source>Correct the day of the consents.</source>
        <translation>Διορθώστε την ημέρα των συγκαταθέσεων.</translation>
    </message>
    <message>
        <source>The day of the consents is still to come.</source>
        <translation>Η ημέρα των συγκαταθέσεων δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>Πώς συμφώνησαν</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Ποια ημέρα</translation>
    </message>
    <message>
        <source>For rows without a day of their own.</source>
        <translation>Για γραμμές χωρίς δική τους ημέρα.</translation>
    </message>
    <message>
        <source>Where the proof lies</source>
        <translation>Πού βρίσκεται το αποδεικτικό</translation>
    </message>
    <message>
        <source>How they agreed: {column}</source>
        <translation>Πώς συμφώνησαν: {column}</translation>
    </message>
    <message>
        <source>On which day they agreed: {column}</source>
        <translation>Ποια ημέρα συμφώνησαν: {column}</translation>
    </message>
    <message>
        <source>Where the proof lies: {column}</source>
        <translation>Πού βρίσκεται το αποδεικτικό: {column}</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>Σε τι συμφώνησε ο πελάτης</translation>
    </message>
    <message>
        <source>Agreed to: {purpose}</source>
        <translation>Ναι σε: {purpose}</translation>
    </message>
    <message>
        <source>In the file: {cell}</source>
        <translation>Στο αρχείο: {cell}</translation>
    </message>
    <message>
        <source>The cells of this row in the file</source>
        <translation>Τα κελιά αυτής της γραμμής στο αρχείο</translation>
    </message>
    <message>
        <source>Type the password …</source>
        <translation>Πληκτρολόγηση κωδικού …</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Γραμμή των επικεφαλίδων</translation>
    </message>
    <message>
        <source>Kind of letters</source>
        <translation>Κωδικοποίηση γραμμάτων</translation>
    </message>
    <message>
        <source>What was noticed while reading</source>
        <translation>Τι παρατηρήθηκε κατά την ανάγνωση</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Βιβλίο εργασίας Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Old Excel workbook (.xls)</source>
        <translation>Παλιό βιβλίο εργασίας Excel (.xls)</translation>
    </message>
    <message>
        <source>Binary Excel workbook (.xlsb)</source>
        <translation>Δυαδικό βιβλίο εργασίας Excel (.xlsb)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>Υπολογιστικό φύλλο OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>Table of a web page</source>
        <translation>Πίνακας ιστοσελίδας</translation>
    </message>
    <message>
        <source>XML spreadsheet of 2003</source>
        <translation>Υπολογιστικό φύλλο XML του 2003</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Αρχείο κειμένου</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>Κάρτες επαφών (vCard)</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>χωρισμένο με κόμματα</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>χωρισμένο με ελληνικά ερωτηματικά (;)</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>χωρισμένο με στηλοθέτες</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>χωρισμένο με κάθετες γραμμές</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>μία στήλη</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Δυτικοευρωπαϊκά (Windows-1252)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Ελληνικά (Windows-1253)</translation>
    </message>
    <message>
        <source>Greek (ISO 8859-7)</source>
        <translation>Ελληνικά (ISO 8859-7)</translation>
    </message>
    <message>
        <source>Persian and Arabic (Windows-1256)</source>
        <translation>Περσικά και αραβικά (Windows-1256)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Δυτικοευρωπαϊκά (DOS 850)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Δυτικοευρωπαϊκά (παλιοί Mac)</translation>
    </message>
    <message>
        <source>separated by {sign}</source>
        <translation>χωρισμένο με {sign}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of data</source>
        <translation>
            <numerusform>%Ln γραμμή δεδομένων</numerusform>
            <numerusform>%Ln γραμμές δεδομένων</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln στήλη</numerusform>
            <numerusform>%Ln στήλες</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty workbook …</source>
        <translation>Κενό βιβλίο εργασίας …</translation>
    </message>
    <message>
        <source>From Excel, LibreOffice, a text file or contact cards (.xlsx, .xls, .ods, .csv, .vcf …). Choose the file, or drop it onto this page. Whoever has no list yet fills in an empty workbook.</source>
        <translation>Από Excel, LibreOffice, αρχείο κειμένου ή κάρτες επαφών (.xlsx, .xls, .ods, .csv, .vcf …). Διαλέξτε το αρχείο ή σύρετέ το σε αυτή τη σελίδα. Όποιος δεν έχει ακόμη λίστα συμπληρώνει ένα κενό βιβλίο εργασίας.</translation>
    </message>
    <message>
        <source>Empty workbook to fill in</source>
        <translation>Κενό βιβλίο εργασίας για συμπλήρωση</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Γλώσσα των επικεφαλίδων</translation>
    </message>
    <message>
        <source>That of whoever fills it in. An import understands all five.</source>
        <translation>Η γλώσσα όποιου θα το συμπληρώσει. Η εισαγωγή καταλαβαίνει και τις πέντε.</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Αποθήκευση του βιβλίου εργασίας</translation>
    </message>
    <message>
        <source>It holds nothing of your customers.</source>
        <translation>Δεν περιέχει τίποτα για τους πελάτες σας.</translation>
    </message>
    <message>
        <source>For lists on paper, or for somebody who types customers in elsewhere. It has a heading for each field, lists to choose from, two examples that stay out by themselves, and a sheet that says how to fill it in.</source>
        <translation>Για λίστες σε χαρτί ή για κάποιον που γράφει πελάτες αλλού. Έχει μία επικεφαλίδα για κάθε πεδίο, λίστες επιλογών, δύο παραδείγματα που μένουν έξω μόνα τους και ένα φύλλο που λέει πώς συμπληρώνεται.</translation>
    </message>
    <message>
        <source>The empty workbook is in {name}.</source>
        <translation>Το κενό βιβλίο εργασίας είναι στο {name}.</translation>
    </message>
    <message>
        <source>When it is filled in, choose it under “Bring customers in”.</source>
        <translation>Όταν συμπληρωθεί, διαλέξτε το στο «Εισαγωγή πελατών».</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>{file} left out</source>
        <translation>{file} - όσες έμειναν έξω</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Αποθήκευση όσων γραμμών έμειναν έξω</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Βιβλίο εργασίας (*.xlsx)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Τι γίνεται</translation>
    </message>
    <message>
        <source>Undo this import …</source>
        <translation>Αναίρεση της εισαγωγής …</translation>
    </message>
    <message>
        <source>Do this import again …</source>
        <translation>Επανάληψη της εισαγωγής …</translation>
    </message>
    <message>
        <source>{file} (undone)</source>
        <translation>{file} (αναιρέθηκε)</translation>
    </message>
    <message>
        <source>Spreadsheets, text files and contact cards ({patterns})</source>
        <translation>Υπολογιστικά φύλλα, αρχεία κειμένου και κάρτες επαφών ({patterns})</translation>
    </message>
    <message>
        <source>Look at it afresh</source>
        <translation>Εξέταση από την αρχή</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Απομνημόνευση</translation>
    </message>
    <message>
        <source>Keep this as …</source>
        <translation>Φύλαξη ως …</translation>
    </message>
    <message>
        <source>Understand the file as</source>
        <translation>Ανάγνωση του αρχείου ως</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Να ξεχαστεί</translation>
    </message>
    <message>
        <source>Keep what the columns mean</source>
        <translation>Φύλαξη της σημασίας των στηλών</translation>
    </message>
    <message>
        <source>For example the program it comes from. The same name is replaced.</source>
        <translation>Για παράδειγμα το πρόγραμμα από το οποίο προέρχεται. Ό,τι έχει το ίδιο όνομα αντικαθίσταται.</translation>
    </message>
    <message>
        <source>Forget what was kept as “{name}”?</source>
        <translation>Να ξεχαστεί ό,τι φυλάχτηκε ως «{name}»;</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>Έμειναν έξω: {columns}.</translation>
    </message>
    <message>
        <source>Every column has its place.</source>
        <translation>Κάθε στήλη έχει τη θέση της.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) a second</source>
        <translation>
            <numerusform>%Ln γραμμή το δευτερόλεπτο</numerusform>
            <numerusform>%Ln γραμμές το δευτερόλεπτο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>απομένει περίπου %Ln δευτερόλεπτο</numerusform>
            <numerusform>απομένουν περίπου %Ln δευτερόλεπτα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>απομένει περίπου %Ln λεπτό</numerusform>
            <numerusform>απομένουν περίπου %Ln λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is protected</source>
        <translation>Αυτό το αρχείο είναι προστατευμένο</translation>
    </message>
    <message>
        <source>Type the password of {file} to read it. Neither the password nor an unprotected copy is kept.</source>
        <translation>Γράψτε τον κωδικό του {file} για να διαβαστεί. Δεν φυλάσσεται ούτε ο κωδικός ούτε απροστάτευτο αντίγραφο.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Κωδικός του αρχείου</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Ανάγνωση του αρχείου</translation>
    </message>
    <message>
        <source>This was not its password. Look at Caps Lock and at the keyboard.</source>
        <translation>Αυτός δεν ήταν ο κωδικός του. Δείτε το Caps Lock και το πληκτρολόγιο.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Στοιχεία</translation>
    </message>
    <message>
        <source>What would become of each row</source>
        <translation>Τι θα γινόταν με κάθε γραμμή</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>The preview</source>
        <translation>Η προεπισκόπηση</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing has been written yet.</source>
        <translation>Αυτά θα γίνουν. Δεν έχει γραφτεί τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>The rows have not been checked since your last change.</source>
        <translation>Οι γραμμές δεν ελέγχθηκαν μετά την τελευταία αλλαγή σας.</translation>
    </message>
    <message>
        <source>Row {line} is now: {verdict}.</source>
        <translation>Η γραμμή {line} είναι τώρα: «{verdict}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) no longer fit and have to be made again.</source>
        <translation>
            <numerusform>%Ln απόφαση δεν ταιριάζει πια και πρέπει να ληφθεί ξανά.</numerusform>
            <numerusform>%Ln αποφάσεις δεν ταιριάζουν πια και πρέπει να ληφθούν ξανά.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Τίποτα για αναίρεση</translation>
    </message>
    <message>
        <source>Consents in this row</source>
        <translation>Συγκαταθέσεις σε αυτή τη γραμμή</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Όπως ήταν</translation>
    </message>
    <message>
        <source>Takes back all that was mended in this row</source>
        <translation>Αναιρεί όλες τις διορθώσεις σε αυτή τη γραμμή</translation>
    </message>
    <message>
        <source>Double click a cell, or press F2, to mend it here.</source>
        <translation>Για διόρθωση εδώ, κάντε διπλό κλικ σε ένα κελί ή πατήστε F2.</translation>
    </message>
    <message>
        <source>Somebody with the same data asked to be erased. Add them only if they want to come back.</source>
        <translation>Κάποιος με τα ίδια στοιχεία ζήτησε να διαγραφεί. Προσθέστε τον μόνο αν θέλει να επιστρέψει.</translation>
    </message>
    <message>
        <source>Looks like {name}, customer {number}: {why}.</source>
        <translation>Μοιάζει με τον πελάτη {number}, {name}: {why}.</translation>
    </message>
    <message>
        <source>You have them already as customer {number}, and only add new ones.</source>
        <translation>Υπάρχει ήδη ως πελάτης {number} και προσθέτετε μόνο νέους.</translation>
    </message>
    <message>
        <source>Not among your customers. You only update, so nobody new is entered.</source>
        <translation>Δεν είναι στους πελάτες σας. Κάνετε μόνο ενημέρωση, γι’ αυτό δεν καταχωρίζεται.</translation>
    </message>
    <message>
        <source>{purpose}: {outcome}</source>
        <translation>{purpose}: {outcome}</translation>
    </message>
    <message>
        <source>{purpose}, {day}: {outcome}</source>
        <translation>{purpose}, {day}: {outcome}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>Φίλτρο των γραμμών</translation>
    </message>
    <message>
        <source>All about this row</source>
        <translation>Όλα για αυτή τη γραμμή</translation>
    </message>
    <message>
        <source>Choose a row to see all about it.</source>
        <translation>Διαλέξτε μια γραμμή για να δείτε τα πάντα για αυτήν.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Χωρίς όνομα</translation>
    </message>
    <message>
        <source>Row {line} of the file</source>
        <translation>Γραμμή {line} του αρχείου</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Τι αλλάζει</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>Γραμμή {line}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Πελάτης {number}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Δίπλα δίπλα</translation>
    </message>
    <message>
        <source>This row</source>
        <translation>Αυτή η γραμμή</translation>
    </message>
    <message>
        <source>How it is understood</source>
        <translation>Πώς την κατάλαβε το πρόγραμμα</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Όπως είναι στο αρχείο</translation>
    </message>
    <message>
        <source>Said no to</source>
        <translation>Είπε όχι σε</translation>
    </message>
    <message>
        <source>All of this is known of customer {number} already.</source>
        <translation>Όλα αυτά είναι ήδη γνωστά για τον πελάτη {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to check</source>
        <translation>
            <numerusform>%Ln τιμή για έλεγχο</numerusform>
            <numerusform>%Ln τιμές για έλεγχο</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like row {line} of this file: {why}.</source>
        <translation>Μοιάζει με τη γραμμή {line} αυτού του αρχείου: {why}.</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>sealed value</source>
        <translation>σφραγισμένη τιμή</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s)</source>
        <translation>
            <numerusform>%Ln ακόμη αλλαγή</numerusform>
            <numerusform>%Ln ακόμη αλλαγές</numerusform>
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
        <translation>Οι πρώτες γραμμές του αρχείου</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Προσθήκη και ενημέρωση</translation>
    </message>
    <message>
        <source>Add new ones only</source>
        <translation>Μόνο προσθήκη νέων</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>Μόνο ενημέρωση</translation>
    </message>
    <message>
        <source>Only fill blanks</source>
        <translation>Μόνο συμπλήρωση κενών</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have get what the file says.</source>
        <translation>Οι νέοι πελάτες καταχωρίζονται· όσοι υπάρχουν ήδη παίρνουν ό,τι λέει το αρχείο.</translation>
    </message>
    <message>
        <source>New customers are entered; those you already have stay as they are.</source>
        <translation>Οι νέοι πελάτες καταχωρίζονται· όσοι υπάρχουν ήδη μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>Customers you already have get what the file says; nobody is entered.</source>
        <translation>Όσοι υπάρχουν ήδη παίρνουν ό,τι λέει το αρχείο· δεν καταχωρίζεται κανείς.</translation>
    </message>
    <message>
        <source>New customers are entered; of those you already have, only what is empty is filled in.</source>
        <translation>Οι νέοι πελάτες καταχωρίζονται· σε όσους υπάρχουν ήδη συμπληρώνονται μόνο τα κενά.</translation>
    </message>
    <message>
        <source>Whoever the file says opted out is opted out in any case.</source>
        <translation>Όποιος είπε όχι σύμφωνα με το αρχείο, καταγράφεται έτσι σε κάθε περίπτωση.</translation>
    </message>
    <message>
        <source>All that is known</source>
        <translation>Όλα τα γνωστά στοιχεία</translation>
    </message>
    <message>
        <source>Customer number alone</source>
        <translation>Μόνο αριθμός πελάτη</translation>
    </message>
    <message>
        <source>E-mail alone</source>
        <translation>Μόνο email</translation>
    </message>
    <message>
        <source>Phone alone</source>
        <translation>Μόνο τηλέφωνο</translation>
    </message>
    <message>
        <source>Tax number alone</source>
        <translation>Μόνο ΑΦΜ</translation>
    </message>
    <message>
        <source>Name and birthday</source>
        <translation>Όνομα και ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>What should happen with customers you already have?</source>
        <translation>Τι να γίνει με τους πελάτες που έχετε ήδη;</translation>
    </message>
    <message>
        <source>By what are they found?</source>
        <translation>Με τι αναγνωρίζονται;</translation>
    </message>
    <message>
        <source>{meaning} {always}</source>
        <translation>{meaning} {always}</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>Αποθηκεύονται οι γραμμές που έμειναν έξω</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Έξοδος από την εισαγωγή;</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Nothing has been written. What you chose here is lost.</source>
        <translation>Δεν έχει γραφτεί τίποτα. Όσα διαλέξατε εδώ θα χαθούν.</translation>
    </message>
    <message>
        <source>The customers are being written. Stop?</source>
        <translation>Οι πελάτες γράφονται τώρα. Διακοπή;</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>If you stop now, nothing of this file is written.</source>
        <translation>Αν διακόψετε τώρα, δεν γράφεται τίποτα από αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Διαβάζεται το αρχείο</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Εξετάζονται οι στήλες</translation>
    </message>
    <message>
        <source>Checking the rows and comparing them with your customers</source>
        <translation>Ελέγχονται οι γραμμές και συγκρίνονται με τους πελάτες σας</translation>
    </message>
    <message>
        <source>Writing the customers</source>
        <translation>Γράφονται οι πελάτες</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Διακόπηκε. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Βήμα {step} από {steps}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Εισαγωγή τώρα</translation>
    </message>
    <message>
        <source>Bring customers in</source>
        <translation>Εισαγωγή πελατών</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Επιλογή αρχείου …</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Εισαγωγές μέχρι τώρα</translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Καμία εισαγωγή ακόμη</translation>
    </message>
    <message>
        <source>Choose a spreadsheet or text file with customers, or drop it here. You see what would happen to each row before anything is written.</source>
        <translation>Διαλέξτε ένα υπολογιστικό φύλλο ή αρχείο κειμένου με πελάτες ή σύρετέ το εδώ. Βλέπετε τι θα γινόταν με κάθε γραμμή πριν γραφτεί οτιδήποτε.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Άλλαξαν</translation>
    </message>
    <message>
        <source>Looked alike</source>
        <translation>Όμοιοι</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ως έχει</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Διπλότυπο;</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Παράλειψη</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours (GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).</source>
        <translation>Αν χάθηκαν ή αλλοιώθηκαν στοιχεία προσώπων, ή τα είδε κάποιος: ενημερώστε την {authority} έως {when}, μέσα σε 72 ώρες (GDPR, άρθρο 33), και τα πρόσωπα χωρίς καθυστέρηση, αν ο κίνδυνος για αυτά είναι μεγάλος (άρθρο 34).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours (UK GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).</source>
        <translation>Αν χάθηκαν ή αλλοιώθηκαν στοιχεία προσώπων, ή τα είδε κάποιος: ενημερώστε την {authority} έως {when}, μέσα σε 72 ώρες (UK GDPR, άρθρο 33), και τα πρόσωπα χωρίς καθυστέρηση, αν ο κίνδυνος για αυτά είναι μεγάλος (άρθρο 34).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody: tell {authority} and the persons by the end of {when}, within 3 working days (LGPD, Art. 48; Resolution CD/ANPD 15/2024, Arts. 6 and 9).</source>
        <translation>Αν χάθηκαν ή αλλοιώθηκαν στοιχεία προσώπων, ή τα είδε κάποιος: ενημερώστε την {authority} και τα πρόσωπα έως το τέλος της ημέρας {when}, μέσα σε 3 εργάσιμες ημέρες (LGPD, άρθρο 48· απόφαση CD/ANPD 15/2024, άρθρα 6 και 9).</translation>
    </message>
    <message>
        <source>If the data of persons were lost, altered or seen by somebody, an authority or the persons may have to be told soon. Ask somebody who knows the law of your country today.</source>
        <translation>Αν χάθηκαν ή αλλοιώθηκαν στοιχεία προσώπων, ή τα είδε κάποιος, ίσως πρέπει να ενημερωθεί σύντομα μια αρχή ή τα πρόσωπα. Ρωτήστε σήμερα κάποιον που γνωρίζει τη νομοθεσία της χώρας σας.</translation>
    </message>
    <message>
        <source>It was us: an old copy was put back on purpose</source>
        <translation>Το κάναμε εμείς: μπήκε επίτηδες ένα παλιό αντίγραφο</translation>
    </message>
    <message>
        <source>Accept the log as it is; what is missing is lost</source>
        <translation>Αποδοχή του ημερολογίου όπως είναι· όσα λείπουν χάθηκαν</translation>
    </message>
    <message>
        <source>Keep the vault read-only for now</source>
        <translation>Η θυρίδα μένει προς το παρόν μόνο για ανάγνωση</translation>
    </message>
    <message>
        <source>The file anchors.log beside the database</source>
        <translation>Το αρχείο anchors.log δίπλα στη βάση δεδομένων</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Ένα αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>The keyring of this PC</source>
        <translation>Η κλειδοθήκη αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>A printed seal</source>
        <translation>Μια τυπωμένη σφραγίδα</translation>
    </message>
    <message>
        <source>The chain of the log itself</source>
        <translation>Η ίδια η αλυσίδα του ημερολογίου</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Απόφαση …</translation>
    </message>
    <message>
        <source>Decided. The vault can be changed again.</source>
        <translation>Η απόφαση πάρθηκε. Η θυρίδα μπορεί να αλλάξει ξανά.</translation>
    </message>
    <message>
        <source>The log of this vault is not the one that was noted before: entries are missing or were altered. Until somebody has decided what to do, everything can be looked at and nothing is changed.</source>
        <translation>Το ημερολόγιο αυτής της θυρίδας δεν είναι αυτό που είχε σημειωθεί: εγγραφές λείπουν ή αλλοιώθηκαν. Μέχρι να αποφασίσει κάποιος τι θα γίνει, μπορείτε να δείτε τα πάντα, αλλά δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Tell the owner or the privacy officer now.</source>
        <translation>Ενημερώστε τώρα τον ιδιοκτήτη ή τον υπεύθυνο απορρήτου.</translation>
    </message>
    <message>
        <source>Decide about the log</source>
        <translation>Απόφαση για το ημερολόγιο</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>You know who did it and why. What was entered after that copy is lost.</source>
        <translation>Ξέρετε ποιος το έκανε και γιατί. Όσα καταχωρίστηκαν μετά από εκείνο το αντίγραφο χάθηκαν.</translation>
    </message>
    <message>
        <source>You looked for the newer vault and for a backup, and there is none.</source>
        <translation>Ψάξατε για τη νεότερη θυρίδα και για αντίγραφο ασφαλείας και δεν υπάρχει.</translation>
    </message>
    <message>
        <source>You are still looking. Nobody can change anything meanwhile.</source>
        <translation>Ψάχνετε ακόμη. Στο μεταξύ κανείς δεν μπορεί να αλλάξει τίποτα.</translation>
    </message>
    <message>
        <source>What you found out, and why you decide so</source>
        <translation>Τι βρήκατε και γιατί αποφασίζετε έτσι</translation>
    </message>
    <message>
        <source>It is kept with the incident and not in the log.</source>
        <translation>Φυλάσσεται μαζί με το περιστατικό και όχι στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Choose how to go on.</source>
        <translation>Διαλέξτε πώς θα συνεχίσετε.</translation>
    </message>
    <message>
        <source>Write a sentence or two.</source>
        <translation>Γράψτε μία ή δύο προτάσεις.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %Ln characters.</source>
        <translation>
            <numerusform>Γράψτε το πολύ %Ln χαρακτήρα.</numerusform>
            <numerusform>Γράψτε το πολύ %Ln χαρακτήρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to the log</source>
        <translation>Τι συνέβη στο ημερολόγιο</translation>
    </message>
    <message>
        <source>Save as a text …</source>
        <translation>Αποθήκευση ως κείμενο …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>incident.txt</source>
        <translation>περιστατικό.txt</translation>
    </message>
    <message>
        <source>Save as a text</source>
        <translation>Αποθήκευση ως κείμενο</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Κείμενα (*.txt)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Περιστατικά</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Τι βρέθηκε</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Τι μπορεί να σημαίνει</translation>
    </message>
    <message>
        <source>Who signed in since, by the present log</source>
        <translation>Ποιος συνδέθηκε από τότε, σύμφωνα με το τωρινό ημερολόγιο</translation>
    </message>
    <message>
        <source>Backups that hold what is missing</source>
        <translation>Αντίγραφα ασφαλείας που έχουν όσα λείπουν</translation>
    </message>
    <message>
        <source>What the law may ask</source>
        <translation>Τι μπορεί να ζητά ο νόμος</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Τι πρέπει να γίνει τώρα</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Τι αποφασίστηκε</translation>
    </message>
    <message>
        <source>Incident {number} of {shop}</source>
        <translation>Περιστατικό {number}: {shop}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>δεν υπάρχει ακόμη απόφαση</translation>
    </message>
    <message>
        <source>decided on {when} by {name}</source>
        <translation>απόφαση στις {when} από: {name}</translation>
    </message>
    <message>
        <source>Found on {when}: {state}</source>
        <translation>Βρέθηκε στις {when}: {state}</translation>
    </message>
    <message>
        <source>When it was found on {when}, the log ended with entry {number} of {at}.</source>
        <translation>Όταν βρέθηκε, στις {when}, το ημερολόγιο τελείωνε με την εγγραφή {number} ({at}).</translation>
    </message>
    <message>
        <source>The last that was noted and is still there is entry {number} of {at}.</source>
        <translation>Η τελευταία που σημειώθηκε και υπάρχει ακόμη είναι η εγγραφή {number} ({at}).</translation>
    </message>
    <message>
        <source>Missing, or not those that were noted: entries {first} to {last}.</source>
        <translation>Λείπουν, ή δεν είναι αυτές που σημειώθηκαν: εγγραφές {first} έως {last}.</translation>
    </message>
    <message>
        <source>Nothing was noted from before that: all entries are in doubt.</source>
        <translation>Από πριν δεν σημειώθηκε τίποτα: όλες οι εγγραφές είναι αμφίβολες.</translation>
    </message>
    <message>
        <source>What was found is not there any more: somebody removed it from the vault.</source>
        <translation>Αυτό που βρέθηκε δεν υπάρχει πια: κάποιος το αφαίρεσε από τη θυρίδα.</translation>
    </message>
    <message>
        <source>Entry {number} of the log was altered, removed or put in another place.</source>
        <translation>Η εγγραφή {number} του ημερολογίου άλλαξε, αφαιρέθηκε ή μπήκε σε άλλη θέση.</translation>
    </message>
    <message>
        <source>{witness} noted entry {number} on {when}. The log does not hold it, or holds another one there.</source>
        <translation>{witness} σημείωσε την εγγραφή {number} στις {when}. Το ημερολόγιο δεν την έχει ή έχει άλλη στη θέση της.</translation>
    </message>
    <message>
        <source>An old copy of the vault was put in the place of the newer one, by somebody here or by a program that copies folders; or the disk is damaged; or somebody removed entries with another program.</source>
        <translation>Ένα παλιό αντίγραφο της θυρίδας μπήκε στη θέση της νεότερης, από κάποιον εδώ ή από ένα πρόγραμμα που αντιγράφει φακέλους· ή ο δίσκος έχει υποστεί ζημιά· ή κάποιος αφαίρεσε εγγραφές με άλλο πρόγραμμα.</translation>
    </message>
    <message>
        <source>What was entered after the log was last good may be missing: customers, consents, and who looked at what.</source>
        <translation>Μπορεί να λείπουν όσα καταχωρίστηκαν αφότου το ημερολόγιο ήταν σωστό για τελευταία φορά: πελάτες, συγκαταθέσεις και ποιος είδε τι.</translation>
    </message>
    <message>
        <source>The disk is damaged, or somebody wrote into the vault with another program than this one.</source>
        <translation>Ο δίσκος έχει υποστεί ζημιά ή κάποιος έγραψε στη θυρίδα με άλλο πρόγραμμα από αυτό.</translation>
    </message>
    <message>
        <source>It is not certain any more who did what, nor who may do what: the log is what says so.</source>
        <translation>Δεν είναι πια βέβαιο ποιος έκανε τι ούτε ποιος επιτρέπεται να κάνει τι: αυτά τα λέει το ημερολόγιο.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln time(s), last on {when}</source>
        <translation>
            <numerusform>{name}: %Ln φορά, τελευταία στις {when}</numerusform>
            <numerusform>{name}: %Ln φορές, τελευταία στις {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Κανείς.</translation>
    </message>
    <message>
        <source>{name}, made on {when}, holds the log up to entry {number}</source>
        <translation>{name}, έγινε στις {when}, έχει το ημερολόγιο έως την εγγραφή {number}</translation>
    </message>
    <message>
        <source>None beside the vault. Look for backups on sticks and other disks.</source>
        <translation>Κανένα δίπλα στη θυρίδα. Ψάξτε για αντίγραφα ασφαλείας σε στικάκια και άλλους δίσκους.</translation>
    </message>
    <message>
        <source>the data protection authority</source>
        <translation>αρχή προστασίας δεδομένων</translation>
    </message>
    <message>
        <source>Leave the folder of the vault as it is, and copy it somewhere safe: it is the evidence.</source>
        <translation>Αφήστε τον φάκελο της θυρίδας όπως είναι και αντιγράψτε τον σε ασφαλές μέρος: είναι το αποδεικτικό.</translation>
    </message>
    <message>
        <source>Ask who put a copy back, changed the disk, or works with this folder on another PC.</source>
        <translation>Ρωτήστε ποιος έβαλε πίσω ένα αντίγραφο, άλλαξε τον δίσκο ή δουλεύει με αυτόν τον φάκελο σε άλλον υπολογιστή.</translation>
    </message>
    <message>
        <source>Look for the newer vault: on another PC, in the folder of a cloud program, in the bin.</source>
        <translation>Ψάξτε για τη νεότερη θυρίδα: σε άλλον υπολογιστή, στον φάκελο ενός προγράμματος για το σύννεφο (cloud), στον κάδο.</translation>
    </message>
    <message>
        <source>If a backup holds what is missing, restore it as a vault of its own beside this one, and compare the two.</source>
        <translation>Αν ένα αντίγραφο ασφαλείας έχει όσα λείπουν, κάντε επαναφορά του ως ξεχωριστή θυρίδα δίπλα σε αυτή και συγκρίνετε τις δύο.</translation>
    </message>
    <message>
        <source>Write down who had access to this PC and to the folder since the log was last good.</source>
        <translation>Σημειώστε ποιος είχε πρόσβαση σε αυτόν τον υπολογιστή και στον φάκελο αφότου το ημερολόγιο ήταν σωστό για τελευταία φορά.</translation>
    </message>
    <message>
        <source>Then decide. Until you do, everything can be looked at and nothing is changed.</source>
        <translation>Έπειτα αποφασίστε. Μέχρι τότε μπορείτε να δείτε τα πάντα, αλλά δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>{decision} ({name}, {when})</source>
        <translation>{decision} ({name}, {when})</translation>
    </message>
    <message>
        <source>The vault stays read-only.</source>
        <translation>Η θυρίδα μένει μόνο για ανάγνωση.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters of more than one alphabet. Look at the language of the keyboard.</source>
        <translation>Γράμματα από περισσότερα από ένα αλφάβητα. Δείτε τη γλώσσα του πληκτρολογίου.</translation>
    </message>
    <message>
        <source>The keyboard is set to: {language}</source>
        <translation>Το πληκτρολόγιο είναι στα: {language}</translation>
    </message>
    <message>
        <source>You are typing Latin letters.</source>
        <translation>Γράφετε με λατινικά γράμματα.</translation>
    </message>
    <message>
        <source>You are typing Greek letters.</source>
        <translation>Γράφετε με ελληνικά γράμματα.</translation>
    </message>
    <message>
        <source>You are typing Persian or Arabic letters.</source>
        <translation>Γράφετε με περσικά ή αραβικά γράμματα.</translation>
    </message>
    <message>
        <source>You are typing Cyrillic letters.</source>
        <translation>Γράφετε με κυριλλικά γράμματα.</translation>
    </message>
    <message>
        <source>You are typing letters of another alphabet.</source>
        <translation>Γράφετε με γράμματα άλλου αλφαβήτου.</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Standard view</source>
        <translation>Κανονική προβολή</translation>
    </message>
    <message>
        <source>Personal view</source>
        <translation>Προσωπική προβολή</translation>
    </message>
    <message>
        <source>Anonymised view</source>
        <translation>Ανώνυμη προβολή</translation>
    </message>
    <message>
        <source>View for one purpose</source>
        <translation>Προβολή για έναν σκοπό</translation>
    </message>
    <message>
        <source>View for somebody else</source>
        <translation>Προβολή για κάποιον άλλο</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>an earlier row of this file already stands for this customer</source>
        <translation>αυτόν τον πελάτη τον έχει ήδη μια προηγούμενη γραμμή του αρχείου</translation>
    </message>
    <message>
        <source>somebody with the same data asked to be erased</source>
        <translation>κάποιος με τα ίδια στοιχεία ζήτησε να διαγραφεί</translation>
    </message>
    <message>
        <source>the same data as in an earlier row of this file</source>
        <translation>ίδια στοιχεία με προηγούμενη γραμμή του αρχείου</translation>
    </message>
    <message>
        <source>the same tax number</source>
        <translation>ίδιος ΑΦΜ</translation>
    </message>
    <message>
        <source>nearly the same tax number</source>
        <translation>σχεδόν ίδιος ΑΦΜ</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>αλλά άλλος ΑΦΜ</translation>
    </message>
    <message>
        <source>the same number elsewhere</source>
        <translation>ίδιος αριθμός σε άλλο σύστημα</translation>
    </message>
    <message>
        <source>nearly the same number elsewhere</source>
        <translation>σχεδόν ίδιος αριθμός σε άλλο σύστημα</translation>
    </message>
    <message>
        <source>the same birthday</source>
        <translation>ίδια ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>day and month of the birthday swapped</source>
        <translation>ημέρα και μήνας γέννησης αντίστροφα</translation>
    </message>
    <message>
        <source>a digit differs in the birthday</source>
        <translation>ένα ψηφίο διαφορά στην ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>αλλά άλλη ημερομηνία γέννησης</translation>
    </message>
    <message>
        <source>the same e-mail</source>
        <translation>ίδιο email</translation>
    </message>
    <message>
        <source>nearly the same e-mail</source>
        <translation>σχεδόν ίδιο email</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>ίδιο τηλέφωνο</translation>
    </message>
    <message>
        <source>a digit differs in the phone</source>
        <translation>ένα ψηφίο διαφορά στο τηλέφωνο</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>ίδια διεύθυνση</translation>
    </message>
    <message>
        <source>nearly the same address</source>
        <translation>σχεδόν ίδια διεύθυνση</translation>
    </message>
    <message>
        <source>the same postcode</source>
        <translation>ίδιος ταχυδρομικός κώδικας</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>ίδια πόλη</translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation>ίδιος αριθμός πελάτη</translation>
    </message>
    <message>
        <source>both are like a third one</source>
        <translation>και οι δύο μοιάζουν με έναν τρίτο</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>ίδιο ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>the same given name</source>
        <translation>ίδιο όνομα</translation>
    </message>
    <message>
        <source>the same family name</source>
        <translation>ίδιο επώνυμο</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>όνομα και επώνυμο αντίστροφα</translation>
    </message>
    <message>
        <source>nearly the same given name</source>
        <translation>σχεδόν ίδιο όνομα</translation>
    </message>
    <message>
        <source>nearly the same family name</source>
        <translation>σχεδόν ίδιο επώνυμο</translation>
    </message>
    <message>
        <source>a letter differs in the given name</source>
        <translation>ένα γράμμα διαφορά στο όνομα</translation>
    </message>
    <message>
        <source>a letter differs in the family name</source>
        <translation>ένα γράμμα διαφορά στο επώνυμο</translation>
    </message>
    <message>
        <source>one given name is short for the other</source>
        <translation>το ένα όνομα είναι υποκοριστικό του άλλου</translation>
    </message>
    <message>
        <source>the same name in other letters</source>
        <translation>το ίδιο όνομα με άλλο αλφάβητο</translation>
    </message>
    <message>
        <source>the initial fits the given name</source>
        <translation>το αρχικό ταιριάζει με το όνομα</translation>
    </message>
    <message>
        <source>one has a further name</source>
        <translation>ο ένας έχει ένα όνομα παραπάνω</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>αλλά άλλο όνομα</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>αλλά άλλο επώνυμο</translation>
    </message>
    <message>
        <source>the same company name</source>
        <translation>ίδια επωνυμία</translation>
    </message>
    <message>
        <source>nearly the same company name</source>
        <translation>σχεδόν ίδια επωνυμία</translation>
    </message>
    <message>
        <source>but another company name</source>
        <translation>αλλά άλλη επωνυμία</translation>
    </message>
</context>
<context>
    <name>ListViews</name>
    <message>
        <source>Keep as a new view …</source>
        <translation>Φύλαξη ως νέα προβολή …</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Όπως στην αρχή</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Προβολή: {view}</translation>
    </message>
    <message>
        <source>Consents and quality</source>
        <translation>Συγκαταθέσεις και ποιότητα</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
    <message>
        <source>{view} (changed)</source>
        <translation>{view} (άλλαξε)</translation>
    </message>
    <message>
        <source>This view goes without what you do not see now: {names}</source>
        <translation>Από αυτή την προβολή λείπουν όσα δεν βλέπετε τώρα: {names}</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Για όλους</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Φύλαξη των αλλαγών</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Μετονομασία …</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Κοινοποίηση σε όλους</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Διαγραφή …</translation>
    </message>
    <message>
        <source>Keep as a new view</source>
        <translation>Φύλαξη ως νέα προβολή</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Μετονομασία της προβολής</translation>
    </message>
    <message>
        <source>Everybody has this view now.</source>
        <translation>Τώρα έχουν όλοι αυτή την προβολή.</translation>
    </message>
    <message>
        <source>Delete the view “{name}”?</source>
        <translation>Διαγραφή της προβολής «{name}»;</translation>
    </message>
    <message>
        <source>Delete the view “{name}” for everybody?</source>
        <translation>Διαγραφή της προβολής «{name}» για όλους;</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>A view of the same name is replaced.</source>
        <translation>Μια προβολή με το ίδιο όνομα αντικαθίσταται.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Show the values before and after</source>
        <translation>Εμφάνιση των τιμών πριν και μετά</translation>
    </message>
    <message>
        <source>Looking at the values of a customer is logged too.</source>
        <translation>Γράφεται στο ημερολόγιο και το ότι είδατε τις τιμές ενός πελάτη.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Πρόσωπο</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Όλοι</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Όλες οι ενέργειες</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Έλεγχος του ημερολογίου</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Εγγραφές</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>Καμία εγγραφή δεν ταιριάζει</translation>
    </message>
    <message>
        <source>Choose another person, period, action or customer.</source>
        <translation>Διαλέξτε άλλο πρόσωπο, διάστημα, ενέργεια ή πελάτη.</translation>
    </message>
    <message>
        <source>Your role verifies the log and does not read it.</source>
        <translation>Ο ρόλος σας ελέγχει το ημερολόγιο, αλλά δεν το διαβάζει.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>Sign-ins and refusals</source>
        <translation>Συνδέσεις και όσα δεν επιτράπηκαν</translation>
    </message>
    <message>
        <source>Exports and imports</source>
        <translation>Εξαγωγές και εισαγωγές</translation>
    </message>
    <message>
        <source>Staff, keys and backups</source>
        <translation>Προσωπικό, κλειδιά και αντίγραφα ασφαλείας</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Το ίδιο το ημερολόγιο</translation>
    </message>
    <message>
        <source>Entries by day</source>
        <translation>Εγγραφές ανά ημέρα</translation>
    </message>
    <message>
        <source>Entries by person</source>
        <translation>Εγγραφές ανά πρόσωπο</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Καταμέτρηση …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln εγγραφή</numerusform>
            <numerusform>%Ln εγγραφές</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Καμία εγγραφή</translation>
    </message>
    <message>
        <source>{all}. Most: {days}</source>
        <translation>{all}. Οι περισσότερες: {days}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln ενέργεια</numerusform>
            <numerusform>%Ln ενέργειες</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions: {actions}</source>
        <translation>Ενέργειες: {actions}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ενέργειες</translation>
    </message>
    <message>
        <source>Customer: name or number</source>
        <translation>Πελάτης: όνομα ή αριθμός</translation>
    </message>
    <message>
        <source>Choose the Standard or Personal view to look somebody up.</source>
        <translation>Για να αναζητήσετε κάποιον, διαλέξτε την Κανονική ή την Προσωπική προβολή.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Άνοιγμα του πελάτη</translation>
    </message>
    <message>
        <source>All entries about this customer</source>
        <translation>Όλες οι εγγραφές του πελάτη</translation>
    </message>
    <message>
        <source>Undo the whole import …</source>
        <translation>Αναίρεση όλης της εισαγωγής …</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Αναίρεση της αλλαγής …</translation>
    </message>
    <message>
        <source>As seen in: {lens}</source>
        <translation>Όπως φαίνεται σε: {lens}</translation>
    </message>
    <message>
        <source>Open the sealed values</source>
        <translation>Άνοιγμα των σφραγισμένων τιμών</translation>
    </message>
    <message>
        <source>Open the sealed values: {field}</source>
        <translation>Άνοιγμα των σφραγισμένων τιμών: {field}</translation>
    </message>
    <message>
        <source>Print a seal …</source>
        <translation>Εκτύπωση σφραγίδας …</translation>
    </message>
    <message>
        <source>Check a seal …</source>
        <translation>Έλεγχος σφραγίδας …</translation>
    </message>
    <message>
        <source>Export the log …</source>
        <translation>Εξαγωγή του ημερολογίου …</translation>
    </message>
    <message>
        <source>What was cut …</source>
        <translation>Τι κόπηκε …</translation>
    </message>
    <message>
        <source>Words in the log</source>
        <translation>Λέξεις στο ημερολόγιο</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Είδος δεδομένων</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Λέξεις</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Όλα τα πεδία</translation>
    </message>
    <message>
        <source>Any kind of data</source>
        <translation>Όλα τα είδη δεδομένων</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Περισσότερα φίλτρα</translation>
    </message>
    <message>
        <source>Checking the entries of the log …</source>
        <translation>Ελέγχονται οι εγγραφές του ημερολογίου …</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Πλήθος</translation>
    </message>
    <message>
        <source>Show how many entries there are by day and by person</source>
        <translation>Εμφάνιση του πλήθους των εγγραφών ανά ημέρα και ανά πρόσωπο</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Περισσότερα</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Οποτεδήποτε</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Αυτόν τον μήνα</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>Από ημέρα έως ημέρα</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Εξαγωγές</translation>
    </message>
    <message>
        <source>Sealed values opened</source>
        <translation>Ανοίγματα σφραγισμένων τιμών</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Όσα δεν επιτράπηκαν</translation>
    </message>
    <message>
        <source>Changes of staff</source>
        <translation>Αλλαγές στο προσωπικό</translation>
    </message>
    <message>
        <source>Sign-ins of the last 7 days</source>
        <translation>Συνδέσεις των τελευταίων 7 ημερών</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Φυλαγμένα φίλτρα</translation>
    </message>
    <message>
        <source>Keep this filter …</source>
        <translation>Φύλαξη του φίλτρου …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Φύλαξη του φίλτρου</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Μετονομασία του φίλτρου</translation>
    </message>
    <message>
        <source>Delete the filter “{name}”?</source>
        <translation>Διαγραφή του φίλτρου «{name}»;</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Το βλέπετε μόνο εσείς.</translation>
    </message>
    <message>
        <source>Looking further back. Reached: {day}</source>
        <translation>Αναζήτηση πιο πίσω. Έφτασε έως: {day}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Stopped the search at {day}.</source>
        <translation>Η αναζήτηση σταμάτησε στις {day}.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Αναζήτηση πιο πίσω</translation>
    </message>
    <message>
        <source>Erased person {number}</source>
        <translation>Διαγραμμένο άτομο {number}</translation>
    </message>
    <message>
        <source>Former customer {number}</source>
        <translation>Πρώην πελάτης {number}</translation>
    </message>
    <message>
        <source>{subject}, entry {number}: {reason}</source>
        <translation>{subject}, εγγραφή {number}: {reason}</translation>
    </message>
    <message>
        <source>Purpose {code}</source>
        <translation>Σκοπός {code}</translation>
    </message>
    <message>
        <source>Privacy notice, version {number}</source>
        <translation>Ενημέρωση απορρήτου, έκδοση {number}</translation>
    </message>
    <message>
        <source>Made the vault</source>
        <translation>Δημιουργία της θυρίδας</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Αποσύνδεση</translation>
    </message>
    <message>
        <source>Added a user ({role})</source>
        <translation>Προσθήκη χρήστη: {role}</translation>
    </message>
    <message>
        <source>Changed a role ({before} → {role})</source>
        <translation>Αλλαγή ρόλου: {role} αντί για {before}</translation>
    </message>
    <message>
        <source>Let a user choose a passphrase with a one-time code</source>
        <translation>Επιλογή φράσης πρόσβασης από χρήστη με κωδικό μίας χρήσης</translation>
    </message>
    <message>
        <source>Removed the second factor of a user</source>
        <translation>Αφαίρεση του δεύτερου παράγοντα ενός χρήστη</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Αφαίρεση χρήστη</translation>
    </message>
    <message>
        <source>Confirmed the rights of a user ({role})</source>
        <translation>Επιβεβαίωση των δικαιωμάτων χρήστη: {role}</translation>
    </message>
    <message>
        <source>Wrong tries to sign in before: {times}</source>
        <translation>Λάθος προσπάθειες σύνδεσης πριν από αυτή: {times}</translation>
    </message>
    <message>
        <source>Set what is withheld from a role ({role})</source>
        <translation>Ορισμός όσων περικόπτονται από ρόλο: {role}</translation>
    </message>
    <message>
        <source>Looked over who may do what; next time: {next_on}</source>
        <translation>Εξέταση του ποιος επιτρέπεται να κάνει τι (επόμενη φορά: {next_on})</translation>
    </message>
    <message>
        <source>Renewed the keys of the sealed values</source>
        <translation>Ανανέωση των κλειδιών των σφραγισμένων τιμών</translation>
    </message>
    <message>
        <source>Renewed the key of the vault</source>
        <translation>Ανανέωση του κλειδιού της θυρίδας</translation>
    </message>
    <message>
        <source>Checked the recovery sheet</source>
        <translation>Έλεγχος του φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Δημιουργία νέου φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>Turned on the own second factor</source>
        <translation>Ενεργοποίηση του δικού του δεύτερου παράγοντα</translation>
    </message>
    <message>
        <source>Turned off the own second factor</source>
        <translation>Απενεργοποίηση του δικού του δεύτερου παράγοντα</translation>
    </message>
    <message>
        <source>Made a key file for the own passphrase</source>
        <translation>Δημιουργία αρχείου-κλειδιού για τη δική του φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Gave up the own key file</source>
        <translation>Κατάργηση του δικού του αρχείου-κλειδιού</translation>
    </message>
    <message>
        <source>Made new recovery codes for the own second factor</source>
        <translation>Νέοι κωδικοί ανάκτησης για τον δικό του δεύτερο παράγοντα</translation>
    </message>
    <message>
        <source>Signed in with a recovery code; left: {left}</source>
        <translation>Σύνδεση με κωδικό ανάκτησης (απομένουν: {left})</translation>
    </message>
    <message>
        <source>Let the keyring of this PC keep where the log ends (PC {pc})</source>
        <translation>Η κλειδοθήκη του υπολογιστή κρατά πού τελειώνει το ημερολόγιο (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had forgotten where the log ends (PC {pc})</source>
        <translation>Η κλειδοθήκη του υπολογιστή είχε ξεχάσει πού τελειώνει το ημερολόγιο (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>The keyring of this PC had seen an entry that the log does not hold: entry {entry} (PC {pc})</source>
        <translation>Η κλειδοθήκη του υπολογιστή είχε δει εγγραφή που το ημερολόγιο δεν έχει: εγγραφή {entry} (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>Accepted the log as it is, although the keyring of this PC had seen another (PC {pc})</source>
        <translation>Αποδοχή του ημερολογίου όπως είναι, αν και η κλειδοθήκη του υπολογιστή είχε δει άλλο (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>Found that the log is not the one that was noted: entries {first} to {last} ({witness})</source>
        <translation>Διαπίστωση ότι το ημερολόγιο δεν είναι αυτό που σημειώθηκε: εγγραφές {first} έως {last} ({witness})</translation>
    </message>
    <message>
        <source>Decided about the log: {decision}</source>
        <translation>Απόφαση για το ημερολόγιο: {decision}</translation>
    </message>
    <message>
        <source>Something unusual was noticed: {rule}; times: {times} (entries {first} to {last})</source>
        <translation>Παρατηρήθηκε κάτι ασυνήθιστο: {rule} (φορές: {times}, εγγραφές {first} έως {last})</translation>
    </message>
    <message>
        <source>Looked for unusual access up to entry {entry}</source>
        <translation>Αναζήτηση ασυνήθιστης πρόσβασης (έως την εγγραφή {entry})</translation>
    </message>
    <message>
        <source>Looked at what was unusual; notices: {notices}</source>
        <translation>Προβολή ασυνήθιστων συμβάντων (ειδοποιήσεις: {notices})</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}; turned off: {off}</source>
        <translation>Αλλαγή του τι θεωρείται ασυνήθιστη πρόσβαση: {columns} (απενεργοποιημένα: {off})</translation>
    </message>
    <message>
        <source>Bound the vault to this PC (PC {pc})</source>
        <translation>Δέσιμο της θυρίδας με αυτόν τον υπολογιστή (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>Let the vault open on any PC again (PC {pc})</source>
        <translation>Η θυρίδα ανοίγει ξανά σε κάθε υπολογιστή (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault only on this PC now (PC {pc})</source>
        <translation>Η δική του φράση πρόσβασης ανοίγει πια τη θυρίδα μόνο σε αυτόν τον υπολογιστή (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>The own passphrase opens the vault on any PC again (PC {pc})</source>
        <translation>Η δική του φράση πρόσβασης ανοίγει ξανά τη θυρίδα σε κάθε υπολογιστή (υπολογιστής {pc})</translation>
    </message>
    <message>
        <source>Made a backup, with the log up to entry {entry}</source>
        <translation>Δημιουργία αντιγράφου ασφαλείας, με το ημερολόγιο έως την εγγραφή {entry}</translation>
    </message>
    <message>
        <source>Restored the vault from a backup of {made_at}</source>
        <translation>Επαναφορά της θυρίδας από αντίγραφο ασφαλείας: {made_at}</translation>
    </message>
    <message>
        <source>Looked at the customers in another way: {lens}</source>
        <translation>Άλλη προβολή των πελατών: {lens}</translation>
    </message>
    <message>
        <source>The clock of this PC went back ({seconds} seconds)</source>
        <translation>Το ρολόι του υπολογιστή πήγε πίσω ({seconds} δευτερόλεπτα)</translation>
    </message>
    <message>
        <source>Set up a view of the list for everybody</source>
        <translation>Δημιουργία προβολής της λίστας για όλους</translation>
    </message>
    <message>
        <source>Gave a view of the list that everybody has another name</source>
        <translation>Μετονομασία προβολής της λίστας που έχουν όλοι</translation>
    </message>
    <message>
        <source>Deleted a view of the list that everybody had</source>
        <translation>Διαγραφή προβολής της λίστας που είχαν όλοι</translation>
    </message>
    <message>
        <source>Changed what is asked of customers: {columns}</source>
        <translation>Αλλαγή του τι ζητείται από τους πελάτες: {columns}</translation>
    </message>
    <message>
        <source>Looked at all that is known of a customer</source>
        <translation>Προβολή όλων των στοιχείων ενός πελάτη</translation>
    </message>
    <message>
        <source>Followed what is noted of erasures; erased again: {again}, not in the backup: {absent}, not proven: {unproven}</source>
        <translation>Εφαρμογή των σημειωμένων διαγραφών (διαγράφηκαν ξανά: {again}, δεν ήταν στο αντίγραφο ασφαλείας: {absent}, χωρίς απόδειξη: {unproven})</translation>
    </message>
    <message>
        <source>Brought a customer back to how it was after entry {entry}: {columns}</source>
        <translation>Αναίρεση αλλαγών πελάτη (όπως ήταν μετά την εγγραφή {entry}): {columns}</translation>
    </message>
    <message>
        <source>Took a customer out, undoing entry {entry}</source>
        <translation>Αφαίρεση πελάτη που είχε εισαχθεί (αναίρεση της εγγραφής {entry})</translation>
    </message>
    <message>
        <source>Took back the answers that came with a batch (it ends with entry {entry}); no more a no to: {opted_out}; no more consent to: {purposes}</source>
        <translation>Αναίρεση απαντήσεων μαζικής αλλαγής (όσα έγιναν μαζί έως την εγγραφή {entry}). Δεν ισχύει πια το όχι σε: {opted_out}. Δεν ισχύει πια η συγκατάθεση σε: {purposes}</translation>
    </message>
    <message>
        <source>Recorded anew the answers that had been taken back (the batch ends with entry {entry}); no to: {opted_out}; consent to: {purposes}</source>
        <translation>Νέα καταγραφή απαντήσεων που είχαν αναιρεθεί (όσα έγιναν μαζί έως την εγγραφή {entry}). Όχι σε: {opted_out}. Συγκατάθεση σε: {purposes}</translation>
    </message>
    <message>
        <source>Brought a customer in again, undoing entry {entry}</source>
        <translation>Επανεισαγωγή πελάτη που είχε αφαιρεθεί (αναίρεση της εγγραφής {entry})</translation>
    </message>
    <message>
        <source>Merged a customer into another one (id {into})</source>
        <translation>Συγχώνευση πελάτη σε άλλον (άτομο {into})</translation>
    </message>
    <message>
        <source>Took in another customer, who was the same person: {columns} (id {other}; answers moved: {answers})</source>
        <translation>Συγχώνευση με άλλον πελάτη, που ήταν ο ίδιος: {columns} (άτομο {other}, απαντήσεις που μεταφέρθηκαν: {answers})</translation>
    </message>
    <message>
        <source>Brought a merged customer back, undoing entry {entry}</source>
        <translation>Επαναφορά πελάτη που είχε συγχωνευτεί (αναίρεση της εγγραφής {entry})</translation>
    </message>
    <message>
        <source>Gave back a customer who had been merged in; as before: {columns}, kept because changed since: {kept} (id {other})</source>
        <translation>Διαχωρισμός από πελάτη που είχε συγχωνευτεί εδώ (άτομο {other}). Όπως πριν: {columns}, έμειναν γιατί άλλαξαν από τότε: {kept}</translation>
    </message>
    <message>
        <source>Said that a customer and another one (id {other}) are two people</source>
        <translation>Σημείωση ότι ο πελάτης και ένας άλλος (άτομο {other}) είναι δύο άτομα</translation>
    </message>
    <message>
        <source>Took back that a customer and another one (id {other}) are two people</source>
        <translation>Αναίρεση της σημείωσης ότι ο πελάτης και ένας άλλος (άτομο {other}) είναι δύο άτομα</translation>
    </message>
    <message>
        <source>Looked for customers who are there twice; pairs: {pairs}</source>
        <translation>Αναζήτηση πελατών που υπάρχουν δύο φορές (ζεύγη: {pairs})</translation>
    </message>
    <message>
        <source>Opened the history of a customer</source>
        <translation>Άνοιγμα του ιστορικού ενός πελάτη</translation>
    </message>
    <message>
        <source>Looked at what undoing a batch would do (it ends with entry {entry}); customers: {customers}</source>
        <translation>Προεπισκόπηση μαζικής αναίρεσης (όσα έγιναν μαζί έως την εγγραφή {entry}, πελάτες: {customers})</translation>
    </message>
    <message>
        <source>Looked at what a change of many would do: {customers}</source>
        <translation>Προεπισκόπηση μαζικής αλλαγής (πελάτες: {customers})</translation>
    </message>
    <message>
        <source>Changed many customers at once: {columns}; changed: {customers}, already so: {same}, refused: {refused}</source>
        <translation>Μαζική αλλαγή πελατών: {columns}. Άλλαξαν: {customers}, ήταν ήδη έτσι: {same}, απορρίφθηκαν: {refused}</translation>
    </message>
    <message>
        <source>Undid a batch (it ends with entry {entry}); put back: {restored}, taken out: {withdrawn}, in again: {returned}, kept: {kept}</source>
        <translation>Μαζική αναίρεση (όσα έγιναν μαζί έως την εγγραφή {entry}). Πήραν πίσω τιμές: {restored}, αφαιρέθηκαν: {withdrawn}, μπήκαν ξανά: {returned}, έμειναν όπως ήταν: {kept}</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column} ({reason})</source>
        <translation>Άνοιγμα σφραγισμένης τιμής: {column} ({reason})</translation>
    </message>
    <message>
        <source>Recorded an answer: {purpose}: {answer} ({how})</source>
        <translation>Καταγραφή απάντησης: {purpose}: {answer} ({how})</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}; words in {languages}</source>
        <translation>Αλλαγή σκοπού: {purpose} ({columns}). Κείμενο σε: {languages}</translation>
    </message>
    <message>
        <source>Published a version of the privacy notice ({languages})</source>
        <translation>Δημοσίευση έκδοσης της ενημέρωσης απορρήτου ({languages})</translation>
    </message>
    <message>
        <source>Kept what the columns of a kind of file mean; columns: {columns}</source>
        <translation>Φύλαξη της σημασίας των στηλών για ένα είδος αρχείου (στήλες: {columns})</translation>
    </message>
    <message>
        <source>Forgot what the columns of a kind of file mean</source>
        <translation>Διαγραφή της φυλαγμένης σημασίας των στηλών για ένα είδος αρχείου</translation>
    </message>
    <message>
        <source>Gave customers&apos; data to {recipient} ({ground}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>Στοιχεία πελατών δόθηκαν σε: {recipient} ({ground}). Γραμμές: {rows}, έμειναν έξω: {left_out}, στήλες: {columns}</translation>
    </message>
    <message>
        <source>Printed of a customer: {paper} ({way}); copies: {copies}</source>
        <translation>Εκτύπωση για έναν πελάτη: {paper} ({way}, αντίτυπα: {copies})</translation>
    </message>
    <message>
        <source>Copied rows of the list ({lens}): {rows}; {columns}</source>
        <translation>Αντιγραφή γραμμών της λίστας ({lens}): {rows}. Στήλες: {columns}</translation>
    </message>
    <message>
        <source>Printed customers: {paper} ({way}); rows: {rows}, left out: {left_out}, copies: {copies}; columns: {columns}</source>
        <translation>Εκτύπωση πελατών: {paper} ({way}). Γραμμές: {rows}, έμειναν έξω: {left_out}, αντίτυπα: {copies}, στήλες: {columns}</translation>
    </message>
    <message>
        <source>Printed an empty consent form ({way}); copies: {copies}</source>
        <translation>Εκτύπωση κενού εντύπου συγκατάθεσης ({way}, αντίτυπα: {copies})</translation>
    </message>
    <message>
        <source>Looked at the values before and after (entry {entry})</source>
        <translation>Προβολή των τιμών πριν και μετά (εγγραφή {entry})</translation>
    </message>
    <message>
        <source>Exported the log with the values before and after ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>Εξαγωγή του ημερολογίου ({format}, με τις τιμές πριν και μετά). Εγγραφές: {rows}, έως την εγγραφή {entry}. Φίλτρα: {filters}</translation>
    </message>
    <message>
        <source>Made a seal of the log, up to entry {entry}</source>
        <translation>Δημιουργία σφραγίδας του ημερολογίου (έως την εγγραφή {entry})</translation>
    </message>
    <message>
        <source>Checked a printed seal: {outcome}; entry: {entry}</source>
        <translation>Έλεγχος τυπωμένης σφραγίδας: {outcome} (εγγραφή: {entry})</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} ({reason}; entry {entry})</source>
        <translation>Άνοιγμα σφραγισμένης τιμής πριν και μετά: {column} ({reason}, εγγραφή {entry})</translation>
    </message>
    <message>
        <source>Cut the log: what was older than {months} months and may go; entries: {entries}, up to entry {up_to}</source>
        <translation>Κόψιμο του ημερολογίου: όσα ήταν παλαιότερα από {months} μήνες και επιτρέπεται να φύγουν (εγγραφές: {entries}, έως την εγγραφή {up_to})</translation>
    </message>
    <message>
        <source>Set how long the log is kept; months: {months}</source>
        <translation>Ορισμός του για πόσο κρατιέται το ημερολόγιο (μήνες: {months})</translation>
    </message>
    <message>
        <source>Changed what counts as unusual access: {columns}</source>
        <translation>Αλλαγή του τι θεωρείται ασυνήθιστη πρόσβαση: {columns}</translation>
    </message>
    <message>
        <source>Erased person {subject} ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}</source>
        <translation>Διαγραφή ατόμου {subject} ({ground}). Αλλαγές: {revisions}, απαντήσεις: {answers}, μη αποθηκευμένες φόρμες: {drafts}</translation>
    </message>
    <message>
        <source>Exported the log ({format}); entries: {rows}, up to entry {entry}; filters: {filters}</source>
        <translation>Εξαγωγή του ημερολογίου ({format}). Εγγραφές: {rows}, έως την εγγραφή {entry}. Φίλτρα: {filters}</translation>
    </message>
    <message>
        <source>Opened a sealed value before and after: {column} (entry {entry})</source>
        <translation>Άνοιγμα σφραγισμένης τιμής πριν και μετά: {column} (εγγραφή {entry})</translation>
    </message>
    <message>
        <source>Undid a change of a customer, entry {entry}: {columns}</source>
        <translation>Αναίρεση αλλαγής πελάτη (εγγραφή {entry}): {columns}</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; words in {languages}</source>
        <translation>Αλλαγή σκοπού: {purpose}. Κείμενο σε: {languages}</translation>
    </message>
    <message>
        <source>Changed a purpose: {purpose}; {columns}</source>
        <translation>Αλλαγή σκοπού: {purpose} ({columns})</translation>
    </message>
    <message>
        <source>Entries checked: {entries}. Customers compared with the log: {customers}. States noted outside the database: {anchors}. Problems: {problems}.</source>
        <translation>Εγγραφές που ελέγχθηκαν: {entries}. Πελάτες που συγκρίθηκαν με το ημερολόγιο: {customers}. Καταστάσεις που σημειώθηκαν έξω από τη βάση δεδομένων: {anchors}. Προβλήματα: {problems}.</translation>
    </message>
    <message>
        <source>Noted states that cannot be compared any more, as a rule cut their entries: {number}.</source>
        <translation>Σημειωμένες καταστάσεις που δεν μπορούν πια να συγκριθούν, γιατί ένας κανόνας έκοψε τις εγγραφές τους: {number}.</translation>
    </message>
    <message>
        <source>Look at each of them, correct what is wrong and save it: then the log knows it again.</source>
        <translation>Δείτε το καθένα, διορθώστε ό,τι είναι λάθος και αποθηκεύστε το: τότε το ημερολόγιο το γνωρίζει ξανά.</translation>
    </message>
    <message>
        <source>The verification was stopped.</source>
        <translation>Ο έλεγχος διακόπηκε.</translation>
    </message>
    <message>
        <source>Verify the log again to know whether it is whole.</source>
        <translation>Κάντε ξανά έλεγχο του ημερολογίου για να ξέρετε αν είναι ακέραιο.</translation>
    </message>
    <message>
        <source>Comparing the customers with what the log says of them …</source>
        <translation>Συγκρίνονται οι πελάτες με όσα λέει για αυτούς το ημερολόγιο …</translation>
    </message>
    <message>
        <source>The log is whole, and the customers are as it says.</source>
        <translation>Το ημερολόγιο είναι ακέραιο και οι πελάτες είναι όπως λέει.</translation>
    </message>
    <message>
        <source>The log is whole, but another program changed what it tells of.</source>
        <translation>Το ημερολόγιο είναι ακέραιο, αλλά άλλο πρόγραμμα άλλαξε όσα αναφέρει.</translation>
    </message>
    <message>
        <source>Shut a user out</source>
        <translation>Αποκλεισμός χρήστη</translation>
    </message>
    <message>
        <source>Let a user in again</source>
        <translation>Νέα πρόσβαση σε χρήστη</translation>
    </message>
    <message>
        <source>Reset the passphrase of a user</source>
        <translation>Νέα φράση πρόσβασης για χρήστη</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Αλλαγή της δικής του φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Was refused: {permission}</source>
        <translation>Δεν επιτράπηκε: {permission}</translation>
    </message>
    <message>
        <source>Changed the data of the shop: {columns}</source>
        <translation>Αλλαγή στοιχείων του καταστήματος: {columns}</translation>
    </message>
    <message>
        <source>Entered a customer: {columns}</source>
        <translation>Καταχώριση πελάτη: {columns}</translation>
    </message>
    <message>
        <source>Changed a customer: {columns}</source>
        <translation>Αλλαγή πελάτη: {columns}</translation>
    </message>
    <message>
        <source>Archived a customer</source>
        <translation>Αρχειοθέτηση πελάτη</translation>
    </message>
    <message>
        <source>Restored a customer</source>
        <translation>Επαναφορά πελάτη</translation>
    </message>
    <message>
        <source>Looked at a customer</source>
        <translation>Προβολή πελάτη</translation>
    </message>
    <message>
        <source>Searched customers; found: {found}</source>
        <translation>Αναζήτηση πελατών (βρέθηκαν: {found})</translation>
    </message>
    <message>
        <source>Opened a sealed value: {column}</source>
        <translation>Άνοιγμα σφραγισμένης τιμής: {column}</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out}; no longer no to {opted_in} ({how})</source>
        <translation>Καταγραφή επιλογών ({how}): όχι σε {opted_out}· δεν ισχύει πια το όχι σε {opted_in}</translation>
    </message>
    <message>
        <source>Looked through a file to import; rows: {rows}</source>
        <translation>Εξέταση αρχείου για εισαγωγή (γραμμές: {rows})</translation>
    </message>
    <message>
        <source>Imported a file; new: {new}, changed: {changed}, unchanged: {unchanged}, left out as lookalikes: {lookalike}, refused: {refused}</source>
        <translation>Εισαγωγή αρχείου (νέοι: {new}, άλλαξαν: {changed}, ίδιοι: {unchanged}, έμειναν έξω ως πιθανά διπλότυπα: {lookalike}, απορρίφθηκαν: {refused})</translation>
    </message>
    <message>
        <source>Exported customers ({profile}); rows: {rows}, left out: {left_out}; columns: {columns}</source>
        <translation>Εξαγωγή πελατών ({profile}). Γραμμές: {rows}, έμειναν έξω: {left_out}, στήλες: {columns}</translation>
    </message>
    <message>
        <source>Opened the log; filters: {filters}</source>
        <translation>Άνοιγμα του ημερολογίου (φίλτρα: {filters})</translation>
    </message>
    <message>
        <source>Verified the log; entries: {entries}, problems: {problems}</source>
        <translation>Έλεγχος του ημερολογίου (εγγραφές: {entries}, προβλήματα: {problems})</translation>
    </message>
    <message>
        <source>Opened the log</source>
        <translation>Άνοιγμα του ημερολογίου</translation>
    </message>
    <message>
        <source>Entered a customer</source>
        <translation>Καταχώριση πελάτη</translation>
    </message>
    <message>
        <source>Recorded choices: no to {opted_out} ({how})</source>
        <translation>Καταγραφή επιλογών ({how}): όχι σε {opted_out}</translation>
    </message>
    <message>
        <source>Recorded choices: no longer no to {opted_in} ({how})</source>
        <translation>Καταγραφή επιλογών ({how}): δεν ισχύει πια το όχι σε {opted_in}</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Τηλέφωνα</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Διευθύνσεις</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Νομική βάση</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Για πόσο κρατιέται</translation>
    </message>
    <message>
        <source>Data that is used</source>
        <translation>Δεδομένα που χρησιμοποιούνται</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Πελάτης {number}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Έκδοση {number}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Entry {number}: {reason}</source>
        <translation>Εγγραφή {number}: {reason}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}: {reason}</source>
        <translation>Εγγραφές {first} έως {last}: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>Erased person {subject} again, who had been erased on {first_at} and came back with a backup ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}; noted with key {noted_key}</source>
        <translation>Διαγραφή ατόμου {subject} ξανά: είχε διαγραφεί στις {first_at} και επέστρεψε με αντίγραφο ασφαλείας ({ground}). Αλλαγές: {revisions}, απαντήσεις: {answers}, μη αποθηκευμένες φόρμες: {drafts}, σημειώθηκε με το κλειδί {noted_key}</translation>
    </message>
    <message>
        <source>Your role does not see this.</source>
        <translation>Ο ρόλος σας δεν το βλέπει αυτό.</translation>
    </message>
    <message>
        <source>The view in use does not show this. The Personal view does.</source>
        <translation>Η τωρινή προβολή δεν το δείχνει αυτό. Το δείχνει η Προσωπική προβολή.</translation>
    </message>
    <message>
        <source>Sealed: the log keeps the old and the new value as ciphertext.</source>
        <translation>Σφραγισμένο: το ημερολόγιο κρατά την παλιά και τη νέα τιμή κρυπτογραφημένες.</translation>
    </message>
    <message>
        <source>Changed: {before} → {after}</source>
        <translation>Άλλαξε: {before} → {after}</translation>
    </message>
    <message>
        <source>Removed: {value}</source>
        <translation>Αφαιρέθηκε: {value}</translation>
    </message>
    <message>
        <source>Added: {value}</source>
        <translation>Προστέθηκε: {value}</translation>
    </message>
    <message>
        <source>Only the order changed.</source>
        <translation>Άλλαξε μόνο η σειρά.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(κενό)</translation>
    </message>
    <message>
        <source>The log was tampered with. The first bad entry is number {number}.</source>
        <translation>Το ημερολόγιο έχει παραποιηθεί. Η πρώτη αλλοιωμένη εγγραφή έχει αριθμό {number}.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
    <message>
        <source>Export the log</source>
        <translation>Εξαγωγή του ημερολογίου</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Βιβλίο εργασίας</translation>
    </message>
    <message>
        <source>Document to be signed (PDF)</source>
        <translation>Έγγραφο για υπογραφή (PDF)</translation>
    </message>
    <message>
        <source>With the values before and after, as you see them</source>
        <translation>Με τις τιμές πριν και μετά, όπως τις βλέπετε εσείς</translation>
    </message>
    <message>
        <source>What the log shows now. It is verified first, and the file says so.</source>
        <translation>Όσα δείχνει τώρα το ημερολόγιο. Πρώτα γίνεται ο έλεγχός του, και το αρχείο το αναφέρει.</translation>
    </message>
    <message>
        <source>No filter is set: it is the whole log.</source>
        <translation>Δεν έχει οριστεί φίλτρο: είναι ολόκληρο το ημερολόγιο.</translation>
    </message>
    <message>
        <source>As many entries as there are. The whole log can be checked without CustDesk.</source>
        <translation>Όσες εγγραφές κι αν υπάρχουν. Ολόκληρο το ημερολόγιο μπορεί να ελεγχθεί χωρίς το CustDesk.</translation>
    </message>
    <message>
        <source>A list with a seal and lines for two signatures: up to 5,000 entries.</source>
        <translation>Μια λίστα με σφραγίδα και γραμμές για δύο υπογραφές: έως 5.000 εγγραφές.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) written to {name}.</source>
        <translation>
            <numerusform>%Ln εγγραφή γράφτηκε στο {name}.</numerusform>
            <numerusform>%Ln εγγραφές γράφτηκαν στο {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified right before: the log is whole.</source>
        <translation>Έλεγχος αμέσως πριν: το ημερολόγιο είναι ακέραιο.</translation>
    </message>
    <message>
        <source>Verified right before: the log was altered, as the file says.</source>
        <translation>Έλεγχος αμέσως πριν: το ημερολόγιο αλλοιώθηκε, όπως λέει και το αρχείο.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>Entries from, to</source>
        <translation>Εγγραφές από – έως</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Πλήθος εγγραφών</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>Έλεγχος αμέσως πριν</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Δημιουργήθηκε από</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Δημιουργήθηκε στις</translation>
    </message>
    <message>
        <source>Checksum of the entries</source>
        <translation>Άθροισμα ελέγχου των εγγραφών</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Σφραγίδα του ημερολογίου</translation>
    </message>
    <message>
        <source>Up to entry {entry} of {date}; mark of the vault: {mark}. To check it, choose “Check a seal …” in the menu of the log, and type the number and the words.</source>
        <translation>Έως την εγγραφή {entry} ({date})· σήμα της θυρίδας: {mark}. Για να την ελέγξετε, διαλέξτε «Έλεγχος σφραγίδας …» στο μενού του ημερολογίου και γράψτε τον αριθμό και τις λέξεις.</translation>
    </message>
    <message>
        <source>Made by: signature, name, date</source>
        <translation>Δημιουργήθηκε από: υπογραφή, όνομα, ημερομηνία</translation>
    </message>
    <message>
        <source>Approved by: signature, name, date</source>
        <translation>Εγκρίθηκε από: υπογραφή, όνομα, ημερομηνία</translation>
    </message>
    <message>
        <source>I took these entries out of the log of {shop} on {date}, as CustDesk shows them to my role, and altered nothing. {name}</source>
        <translation>Πήρα αυτές τις εγγραφές από το ημερολόγιο ({shop}) στις {date}, όπως τις δείχνει το CustDesk στον ρόλο μου, και δεν άλλαξα τίποτα. {name}</translation>
    </message>
    <message>
        <source>From the log of {shop}</source>
        <translation>Από το ημερολόγιο: {shop}</translation>
    </message>
    <message>
        <source>{title} · page {page} of {pages} · checksum {checksum} …</source>
        <translation>{title} · σελίδα {page} από {pages} · άθροισμα ελέγχου {checksum} …</translation>
    </message>
</context>
<context>
    <name>LogProblem</name>
    <message>
        <source>The entry is missing.</source>
        <translation>Η εγγραφή λείπει.</translation>
    </message>
    <message>
        <source>The entry was altered, removed or put in another place.</source>
        <translation>Η εγγραφή άλλαξε, αφαιρέθηκε ή μπήκε σε άλλη θέση.</translation>
    </message>
    <message>
        <source>The signature does not fit: the entry or one before it was altered.</source>
        <translation>Η υπογραφή δεν ταιριάζει: αυτή η εγγραφή ή κάποια προηγούμενη άλλαξε.</translation>
    </message>
    <message>
        <source>The signature is not by the person whom the entry names.</source>
        <translation>Η υπογραφή δεν είναι του προσώπου που γράφει η εγγραφή.</translation>
    </message>
    <message>
        <source>The entry is not signed.</source>
        <translation>Η εγγραφή δεν έχει υπογραφή.</translation>
    </message>
    <message>
        <source>The values before and after the change were removed.</source>
        <translation>Οι τιμές πριν και μετά την αλλαγή αφαιρέθηκαν.</translation>
    </message>
    <message>
        <source>The values before and after the change were altered.</source>
        <translation>Οι τιμές πριν και μετά την αλλαγή αλλοιώθηκαν.</translation>
    </message>
    <message>
        <source>Values were put to an entry that has none.</source>
        <translation>Προστέθηκαν τιμές σε εγγραφή που δεν έχει.</translation>
    </message>
    <message>
        <source>The log was another one here when its state was noted outside the database.</source>
        <translation>Εδώ το ημερολόγιο ήταν διαφορετικό όταν η κατάστασή του σημειώθηκε έξω από τη βάση δεδομένων.</translation>
    </message>
    <message>
        <source>The log was longer when its state was noted outside the database: its end was cut off.</source>
        <translation>Το ημερολόγιο ήταν μεγαλύτερο όταν η κατάστασή του σημειώθηκε έξω από τη βάση δεδομένων: το τέλος του κόπηκε.</translation>
    </message>
    <message>
        <source>A customer was erased or taken out by somebody whose role may not do that.</source>
        <translation>Ένας πελάτης διαγράφηκε ή αφαιρέθηκε από κάποιον που ο ρόλος του δεν το επιτρέπει.</translation>
    </message>
    <message>
        <source>Entries were cut from the log otherwise than an owner did by a rule.</source>
        <translation>Κόπηκαν εγγραφές από το ημερολόγιο αλλιώς και όχι από ιδιοκτήτη σύμφωνα με τον κανόνα.</translation>
    </message>
    <message>
        <source>When this person signed in, the log held other entries about who may do what than now.</source>
        <translation>Όταν συνδέθηκε αυτό το πρόσωπο, το ημερολόγιο είχε άλλες εγγραφές από τις τωρινές για το ποιος επιτρέπεται να κάνει τι.</translation>
    </message>
    <message>
        <source>Staff were changed by somebody who was not an owner.</source>
        <translation>Το προσωπικό άλλαξε από κάποιον που δεν ήταν ιδιοκτήτης.</translation>
    </message>
    <message>
        <source>A key for sealed values was given out by nobody who may do that.</source>
        <translation>Ένα κλειδί για σφραγισμένες τιμές δόθηκε από κάποιον που δεν επιτρέπεται να το κάνει.</translation>
    </message>
    <message>
        <source>A user has a role or a state that the log does not know of.</source>
        <translation>Ένας χρήστης έχει ρόλο ή κατάσταση που το ημερολόγιο δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>After this entry another program changed the customer, or a phone, e-mail or address.</source>
        <translation>Μετά από αυτή την εγγραφή άλλο πρόγραμμα άλλαξε τον πελάτη ή ένα τηλέφωνο, email ή διεύθυνση.</translation>
    </message>
    <message>
        <source>After this entry another program changed the sealed values of the customer.</source>
        <translation>Μετά από αυτή την εγγραφή άλλο πρόγραμμα άλλαξε τις σφραγισμένες τιμές του πελάτη.</translation>
    </message>
    <message>
        <source>After this entry another program changed what the customer answered about consent.</source>
        <translation>Μετά από αυτή την εγγραφή άλλο πρόγραμμα άλλαξε όσα απάντησε ο πελάτης για τη συγκατάθεση.</translation>
    </message>
    <message>
        <source>After this entry another program changed the purpose or its words.</source>
        <translation>Μετά από αυτή την εγγραφή άλλο πρόγραμμα άλλαξε τον σκοπό ή το κείμενό του.</translation>
    </message>
    <message>
        <source>After this entry another program changed the privacy notice.</source>
        <translation>Μετά από αυτή την εγγραφή άλλο πρόγραμμα άλλαξε την ενημέρωση απορρήτου.</translation>
    </message>
    <message>
        <source>After this entry another program removed what the entry is about.</source>
        <translation>Μετά από αυτή την εγγραφή άλλο πρόγραμμα αφαίρεσε αυτό που αφορά η εγγραφή.</translation>
    </message>
    <message>
        <source>Another program put this in: no entry up to this one knows of it.</source>
        <translation>Το έβαλε άλλο πρόγραμμα: καμία εγγραφή έως αυτή εδώ δεν το γνωρίζει.</translation>
    </message>
    <message>
        <source>After this entry another program put back the customer who was removed.</source>
        <translation>Μετά από αυτή την εγγραφή άλλο πρόγραμμα έβαλε ξανά τον πελάτη που είχε αφαιρεθεί.</translation>
    </message>
</context>
<context>
    <name>LogRetention</name>
    <message>
        <source>What was cut from the log</source>
        <translation>Τι κόπηκε από το ημερολόγιο</translation>
    </message>
    <message>
        <source>Nothing was ever cut from this log.</source>
        <translation>Από αυτό το ημερολόγιο δεν κόπηκε ποτέ τίποτα.</translation>
    </message>
    <message>
        <source>An owner signed for exactly these entries. Verifying the log shows whether anything else is missing.</source>
        <translation>Ένας ιδιοκτήτης υπέγραψε το κόψιμο ακριβώς αυτών των εγγραφών. Ο έλεγχος του ημερολογίου δείχνει αν λείπει κάτι άλλο.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>για πάντα</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln months</source>
        <translation>
            <numerusform>για %Ln μήνα</numerusform>
            <numerusform>για %Ln μήνες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln years</source>
        <translation>
            <numerusform>για %Ln έτος</numerusform>
            <numerusform>για %Ln έτη</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry {first} (of {day}) was cut: the log is kept {time}.</source>
        <translation>Η εγγραφή {first} ({day}) κόπηκε: το ημερολόγιο κρατιέται {time}.</translation>
    </message>
    <message>
        <source>Entries {first} to {last} (until {day}) were cut: the log is kept {time}.</source>
        <translation>Οι εγγραφές {first} έως {last} (μέχρι {day}) κόπηκαν: το ημερολόγιο κρατιέται {time}.</translation>
    </message>
    <message>
        <source>They were made from {first} to {last}.</source>
        <translation>Έγιναν από {first} έως {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entries stay, because the log would prove less without them.</source>
        <translation>
            <numerusform>%Ln παλαιότερη εγγραφή μένει, γιατί χωρίς αυτήν το ημερολόγιο θα αποδείκνυε λιγότερα.</numerusform>
            <numerusform>%Ln παλαιότερες εγγραφές μένουν, γιατί χωρίς αυτές το ημερολόγιο θα αποδείκνυε λιγότερα.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup with all of them is made first, beside the vault. It is not kept for ever: copy it to another place if somebody may still have to look. The cut itself cannot be undone.</source>
        <translation>Πρώτα γίνεται ένα αντίγραφο ασφαλείας με όλες, δίπλα στη θυρίδα. Δεν φυλάσσεται για πάντα: αντιγράψτε το σε άλλη θέση, αν μπορεί κάποιος να χρειαστεί ακόμη να τις δει. Το ίδιο το κόψιμο δεν αναιρείται.</translation>
    </message>
    <message>
        <source>The log was cut up to {day}. Entries that went: {number}.</source>
        <translation>Το ημερολόγιο κόπηκε έως {day}. Εγγραφές που έφυγαν: {number}.</translation>
    </message>
    <message>
        <source>The log was not cut. {reason}</source>
        <translation>Το ημερολόγιο δεν κόπηκε. {reason}</translation>
    </message>
    <message>
        <source>How long the log is kept</source>
        <translation>Για πόσο κρατιέται το ημερολόγιο</translation>
    </message>
    <message>
        <source>Keep the log</source>
        <translation>Το ημερολόγιο κρατιέται</translation>
    </message>
    <message>
        <source>What is older goes by itself after an owner signs in: who looked at whom, searches, sign-ins, and changes with the values before and after. It cannot be undone. A backup is made before.</source>
        <translation>Τα παλαιότερα φεύγουν μόνα τους μετά τη σύνδεση ενός ιδιοκτήτη: ποιος είδε ποιον, αναζητήσεις, συνδέσεις και αλλαγές με τις τιμές πριν και μετά. Αυτό δεν αναιρείται. Πριν γίνεται αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Customers and their answers are not touched. In the log stay: who may do what, who was erased, incidents, and the last change of each customer. What is left can still be verified.</source>
        <translation>Οι πελάτες και οι απαντήσεις τους δεν αλλάζουν. Στο ημερολόγιο μένουν: ποιος επιτρέπεται να κάνει τι, ποιος διαγράφηκε, τα περιστατικά και η τελευταία αλλαγή κάθε πελάτη. Όσα μένουν μπορούν ακόμη να ελεγχθούν.</translation>
    </message>
    <message>
        <source>The law lets you keep such records only as long as you need them (GDPR, Article 5(1)(e)). Ask whoever advises you how long that is: tax or security rules may ask for years.</source>
        <translation>Ο νόμος επιτρέπει να κρατάτε τέτοιες εγγραφές μόνο για όσο τις χρειάζεστε (GDPR, άρθρο 5(1)(ε)). Ρωτήστε όποιον σας συμβουλεύει για πόσο είναι αυτό: φορολογικοί κανόνες ή κανόνες ασφαλείας μπορεί να ζητούν χρόνια.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cut now …</source>
        <translation>Κόψιμο τώρα …</translation>
    </message>
    <message>
        <source>Keep the log {time}?</source>
        <translation>Να κρατιέται το ημερολόγιο {time};</translation>
    </message>
    <message>
        <source>From the next sign-in of an owner on, older entries are cut. This cannot be undone.</source>
        <translation>Από την επόμενη σύνδεση ενός ιδιοκτήτη κόβονται οι παλαιότερες εγγραφές. Αυτό δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Να κρατιέται τόσο</translation>
    </message>
    <message>
        <source>Looking for what may go …</source>
        <translation>Εξετάζεται τι επιτρέπεται να φύγει …</translation>
    </message>
    <message>
        <source>Nothing in the log is old enough to go.</source>
        <translation>Τίποτα στο ημερολόγιο δεν είναι αρκετά παλιό για να φύγει.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln entries from the log?</source>
        <translation>
            <numerusform>Να κοπεί %Ln εγγραφή από το ημερολόγιο;</numerusform>
            <numerusform>Να κοπούν %Ln εγγραφές από το ημερολόγιο;</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Κόψιμο</translation>
    </message>
    <message>
        <source>Cutting the log …</source>
        <translation>Κόβεται το ημερολόγιο …</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>The one who stayed was merged into somebody else since. Undo that merge first.</source>
        <translation>Ο πελάτης που έμεινε συγχωνεύτηκε από τότε σε άλλον. Αναιρέστε πρώτα εκείνη τη συγχώνευση.</translation>
    </message>
    <message>
        <source>The one who stayed is not there any more.</source>
        <translation>Ο πελάτης που έμεινε δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Somebody else has the earlier number by now. Give that customer another one.</source>
        <translation>Τον παλιό αριθμό τον έχει τώρα άλλος πελάτης. Δώστε σε εκείνον άλλον αριθμό.</translation>
    </message>
    <message>
        <source>Your role may not see all of the customer who would come back.</source>
        <translation>Ο ρόλος σας δεν επιτρέπεται να δει όλα τα στοιχεία του πελάτη που θα επέστρεφε.</translation>
    </message>
    <message>
        <source>You do not hold the key of a sealed value of the one who would come back.</source>
        <translation>Δεν έχετε το κλειδί μιας σφραγισμένης τιμής του πελάτη που θα επέστρεφε.</translation>
    </message>
    <message>
        <source>What the log kept of this merge is not there any more, or somebody altered it. Verify the log.</source>
        <translation>Όσα κρατούσε το ημερολόγιο για αυτή τη συγχώνευση δεν υπάρχουν πια ή κάποιος τα αλλοίωσε. Ελέγξτε το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Merge with another customer …</source>
        <translation>Συγχώνευση με άλλον πελάτη …</translation>
    </message>
    <message>
        <source>The same customer twice</source>
        <translation>Ο ίδιος πελάτης δύο φορές</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Νέα αναζήτηση</translation>
    </message>
    <message>
        <source>Look alike</source>
        <translation>Μοιάζουν</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Συγχωνεύτηκαν</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>Δύο άτομα</translation>
    </message>
    <message>
        <source>Comparing the customers …</source>
        <translation>Συγκρίνονται οι πελάτες …</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>Κανείς δεν υπάρχει δύο φορές</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were compared.</source>
        <translation>
            <numerusform>Συγκρίθηκε %Ln πελάτης.</numerusform>
            <numerusform>Συγκρίθηκαν %Ln πελάτες.</numerusform>
        </translation>
    </message>
    <message>
        <source>What very many customers share, such as a frequent name, was not enough to compare them.</source>
        <translation>Όσα έχουν κοινά πάρα πολλοί πελάτες, όπως ένα συχνό όνομα, δεν αρκούσαν για να συγκριθούν.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), the likeliest first.</source>
        <translation>
            <numerusform>%Ln ζεύγος.</numerusform>
            <numerusform>%Ln ζεύγη, τα πιο πιθανά πρώτα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation>Υπάρχει κάποιος δύο φορές;</translation>
    </message>
    <message>
        <source>All customers are compared by names, phones, e-mails, addresses and birthdays. Nothing is changed before you decide.</source>
        <translation>Συγκρίνονται τα ονόματα, τα τηλέφωνα, τα email, οι διευθύνσεις και οι ημερομηνίες γέννησης όλων των πελατών. Δεν αλλάζει τίποτα πριν αποφασίσετε.</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>No merges</source>
        <translation>Καμία συγχώνευση</translation>
    </message>
    <message>
        <source>Whoever you merge is listed here, and can be given back at any time.</source>
        <translation>Όσους συγχωνεύετε τους βλέπετε εδώ, και μπορείτε να τους χωρίσετε ξανά οποτεδήποτε.</translation>
    </message>
    <message>
        <source>Nobody was told apart</source>
        <translation>Κανένα ζεύγος</translation>
    </message>
    <message>
        <source>Two who look alike and are two people are remembered here, and not shown again.</source>
        <translation>Εδώ φυλάσσονται όσοι μοιάζουν αλλά είναι δύο άτομα, και δεν εμφανίζονται ξανά.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Διπλότυπα</translation>
    </message>
    <message>
        <source>Merge with another customer</source>
        <translation>Συγχώνευση με άλλον πελάτη</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>{customer} stays. Which customer is the same person?</source>
        <translation>Μένει: {customer}. Ποιος πελάτης είναι το ίδιο άτομο;</translation>
    </message>
    <message>
        <source>Number of the other customer</source>
        <translation>Αριθμός του άλλου πελάτη</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Εμφάνιση περισσότερων</translation>
    </message>
    <message>
        <source>One customer out of two</source>
        <translation>Ένας πελάτης από δύο</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Συγχώνευση</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Να μείνει ο άλλος</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Είναι δύο άτομα</translation>
    </message>
    <message>
        <source>Choose what the one customer shall hold. You can undo this at any time, in the history of the customer.</source>
        <translation>Διαλέξτε τι θα έχει ο ένας πελάτης. Μπορείτε να το αναιρέσετε οποτεδήποτε από το ιστορικό του πελάτη.</translation>
    </message>
    <message>
        <source>Stays: {customer}</source>
        <translation>Μένει: {customer}</translation>
    </message>
    <message>
        <source>Goes: {customer}</source>
        <translation>Φεύγει: {customer}</translation>
    </message>
    <message>
        <source>Earlier number: {number}</source>
        <translation>Παλιός αριθμός: {number}</translation>
    </message>
    <message>
        <source>The number {number} is kept as “Number elsewhere”.</source>
        <translation>Ο αριθμός {number} φυλάσσεται ως «Αρ. σε άλλο σύστημα».</translation>
    </message>
    <message>
        <source>The number {number} is written under the notes.</source>
        <translation>Ο αριθμός {number} γράφεται στο τέλος των σημειώσεων.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent move along.</source>
        <translation>
            <numerusform>%Ln απάντηση για τη συγκατάθεση μεταφέρεται μαζί.</numerusform>
            <numerusform>%Ln απαντήσεις για τη συγκατάθεση μεταφέρονται μαζί.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them said no, and the no holds: {uses}. Ask the customer anew.</source>
        <translation>Ο ένας είπε όχι, και το όχι ισχύει: {uses}. Ρωτήστε ξανά τον πελάτη.</translation>
    </message>
    <message>
        <source>entered {day}</source>
        <translation>καταχωρίστηκε στις {day}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>αρχειοθετημένος</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Να μείνει αυτό</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Να μείνουν και τα δύο</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Να μείνει</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Σύγκριση …</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>a customer who was merged into another since</source>
        <translation>πελάτη που από τότε συγχωνεύτηκε σε άλλον</translation>
    </message>
    <message>
        <source>{gone} is now part of {stays}</source>
        <translation>{gone} συγχωνεύτηκε σε: {stays}</translation>
    </message>
    <message>
        <source>Undo this …</source>
        <translation>Αναίρεση …</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>Αναίρεση αυτής της συγχώνευσης</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>They are two people: do not ask again</source>
        <translation>Είναι δύο άτομα: να μην ερωτηθώ ξανά</translation>
    </message>
    <message>
        <source>Comes back as before: {customer}</source>
        <translation>Επιστρέφει όπως πριν: {customer}</translation>
    </message>
    <message>
        <source>{customer} gets back: {columns}</source>
        <translation>{customer} παίρνει πίσω: {columns}</translation>
    </message>
    <message>
        <source>{customer} keeps, because somebody changed it since: {columns}</source>
        <translation>{customer} κρατά όσα άλλαξε κάποιος από τότε: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) about consent since then stay with {customer}.</source>
        <translation>
            <numerusform>%Ln απάντηση για τη συγκατάθεση από τότε μένει στον πελάτη: {customer}.</numerusform>
            <numerusform>%Ln απαντήσεις για τη συγκατάθεση από τότε μένουν στον πελάτη: {customer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are two customers again. Make them one again, as before?</source>
        <translation>Είναι ξανά δύο πελάτες. Να γίνουν πάλι ένας, όπως πριν;</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Νέα συγχώνευση</translation>
    </message>
    <message>
        <source>The two are one customer now.</source>
        <translation>Οι δύο είναι τώρα ένας πελάτης.</translation>
    </message>
    <message>
        <source>The two are two customers again.</source>
        <translation>Είναι ξανά δύο πελάτες.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(κενό)</translation>
    </message>
    <message>
        <source>(sealed, not shown)</source>
        <translation>(σφραγισμένο, δεν εμφανίζεται)</translation>
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
        <translation>Μενού</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Εύρεση σε όλα</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Αναίρεση όσων μόλις έγιναν</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Κλείσιμο όσων είναι ανοιχτά</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Μπροστά</translation>
    </message>
    <message>
        <source>Recent customers</source>
        <translation>Πρόσφατοι πελάτες</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Επόμενο μέρος του παραθύρου</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Προηγούμενο μέρος του παραθύρου</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Κλείδωμα τώρα</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Αλλαγή χρήστη</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Αποσύνδεση</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Βοήθεια για αυτή την οθόνη</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>This customer is not there any more.</source>
        <translation>Αυτός ο πελάτης δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Nobody opened yet</source>
        <translation>Δεν ανοίξατε κανέναν ακόμη</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
</context>
<context>
    <name>MassEdit</name>
    <message>
        <source>is not there any more</source>
        <translation>δεν υπάρχει πια ο πελάτης</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>δεν υπάρχει διεύθυνση</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Νέα τιμή</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Δείτε τι θα άλλαζε</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Τι θα άλλαζε</translation>
    </message>
    <message>
        <source>Give the tags.</source>
        <translation>Δώστε τις ετικέτες.</translation>
    </message>
    <message>
        <source>Looking through the customers …</source>
        <translation>Εξετάζονται οι πελάτες …</translation>
    </message>
    <message>
        <source>Changing the customers …</source>
        <translation>Αλλάζουν οι πελάτες …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) chosen.</source>
        <translation>
            <numerusform>%Ln επιλεγμένος πελάτης.</numerusform>
            <numerusform>%Ln επιλεγμένοι πελάτες.</numerusform>
        </translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Τι θα αλλάξει</translation>
    </message>
    <message>
        <source>Leave it empty to empty it.</source>
        <translation>Αφήστε το κενό για να αδειάσει.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Archive several customers</source>
        <translation>Αρχειοθέτηση πολλών πελατών</translation>
    </message>
    <message>
        <source>Restore several customers</source>
        <translation>Επαναφορά πολλών πελατών</translation>
    </message>
    <message>
        <source>Change several customers</source>
        <translation>Αλλαγή πολλών πελατών</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Προσθήκη ετικετών</translation>
    </message>
    <message>
        <source>Take tags away</source>
        <translation>Αφαίρεση ετικετών</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) would change.</source>
        <translation>
            <numerusform>Θα άλλαζε %Ln πελάτης.</numerusform>
            <numerusform>Θα άλλαζαν %Ln πελάτες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already.</source>
        <translation>
            <numerusform>%Ln είναι ήδη έτσι.</numerusform>
            <numerusform>%Ln είναι ήδη έτσι.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}.</source>
        <translation>
            <numerusform>%Ln μένει έξω: {reason}.</numerusform>
            <numerusform>%Ln μένουν έξω: {reason}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) archived</source>
        <translation>
            <numerusform>Αρχειοθετήθηκε %Ln πελάτης</numerusform>
            <numerusform>Αρχειοθετήθηκαν %Ln πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) restored</source>
        <translation>
            <numerusform>Επαναφέρθηκε %Ln πελάτης</numerusform>
            <numerusform>Επαναφέρθηκαν %Ln πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>Άλλαξε %Ln πελάτης</numerusform>
            <numerusform>Άλλαξαν %Ln πελάτες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… και %Ln ακόμη.</numerusform>
            <numerusform>… και %Ln ακόμη.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(κενό)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This did not work</source>
        <translation>Αυτό δεν έγινε</translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation>CustDesk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Φύλαξη</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Νέα θυρίδα</translation>
    </message>
    <message>
        <source>Leave without having the recovery key on paper?</source>
        <translation>Έξοδος χωρίς να έχετε το κλειδί ανάκτησης σε χαρτί;</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Έξοδος χωρίς αυτό</translation>
    </message>
    <message>
        <source>The vault is made and stays. If you forget the passphrase, nobody will be able to open it.</source>
        <translation>Η θυρίδα έχει δημιουργηθεί και παραμένει. Αν ξεχάσετε τη φράση πρόσβασης, κανείς δεν θα μπορεί να την ανοίξει.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Βήμα {step} από {steps}</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Δημιουργία της θυρίδας …</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Το κατάστημά σας</translation>
    </message>
    <message>
        <source>Everything can be changed later, except where the vault lies.</source>
        <translation>Όλα αλλάζουν και αργότερα, εκτός από τη θέση της θυρίδας.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>You, the owner</source>
        <translation>Εσείς, ο ιδιοκτήτης</translation>
    </message>
    <message>
        <source>The passphrase encrypts everything. There is nobody who could reset it from outside.</source>
        <translation>Η φράση πρόσβασης κρυπτογραφεί τα πάντα. Κανείς απ’ έξω δεν μπορεί να την αλλάξει για εσάς.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Δημιουργία της θυρίδας</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Το κλειδί ανάκτησής σας</translation>
    </message>
    <message>
        <source>Write it down or print it, and keep it away from this PC. It opens the vault if the passphrase is lost.</source>
        <translation>Γράψτε το ή τυπώστε το και φυλάξτε το μακριά από αυτόν τον υπολογιστή. Ανοίγει τη θυρίδα αν χαθεί η φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Άνοιγμα της θυρίδας</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>Το όνομα χρήστη σας</translation>
    </message>
    <message>
        <source>You sign in with it. You are the owner and can let others in later.</source>
        <translation>Με αυτό συνδέεστε. Είστε ο ιδιοκτήτης και μπορείτε αργότερα να δώσετε πρόσβαση και σε άλλους.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Η ίδια φράση πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Type a user name, such as your first name.</source>
        <translation>Γράψτε ένα όνομα χρήστη, για παράδειγμα το μικρό σας όνομα.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Οι δύο φράσεις πρόσβασης δεν είναι ίδιες.</translation>
    </message>
    <message>
        <source>Five words that do not belong together are strong and easy to keep.</source>
        <translation>Πέντε λέξεις άσχετες μεταξύ τους είναι ισχυρές και τις θυμάστε εύκολα.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>Recovery key of {shop}</source>
        <translation>Κλειδί ανάκτησης: {shop}</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the PC, where you keep papers of value. Without the passphrase and without this sheet nobody can open the vault, and nobody can help.</source>
        <translation>Όποιος έχει αυτό το φύλλο μπορεί να ανοίξει τη θυρίδα. Φυλάξτε το μακριά από τον υπολογιστή, εκεί όπου κρατάτε τα πολύτιμα χαρτιά σας. Χωρίς τη φράση πρόσβασης και χωρίς αυτό το φύλλο κανείς δεν μπορεί να ανοίξει τη θυρίδα και κανείς δεν μπορεί να βοηθήσει.</translation>
    </message>
    <message>
        <source>To use it, choose “Passphrase lost? Use the recovery key” where you sign in.</source>
        <translation>Για να το χρησιμοποιήσετε, διαλέξτε «Χάσατε τη φράση; Άνοιγμα με κλειδί ανάκτησης» εκεί όπου συνδέεστε.</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Τυπώθηκε στις {date}</translation>
    </message>
    <message>
        <source>QR code of the recovery key</source>
        <translation>Κωδικός QR του κλειδιού ανάκτησης</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Εκτύπωση …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Σε PDF …</translation>
    </message>
    <message>
        <source>Type group {number} from your paper</source>
        <translation>Γράψτε την ομάδα {number} από το χαρτί σας</translation>
    </message>
    <message>
        <source>So that it is certain you have it. It is not shown again.</source>
        <translation>Για να είναι σίγουρο ότι το έχετε. Δεν θα εμφανιστεί ξανά.</translation>
    </message>
    <message>
        <source>This is not that group. Look at your paper again.</source>
        <translation>Δεν είναι αυτή η ομάδα. Κοιτάξτε ξανά το χαρτί σας.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>Keep it away from the PC, where you keep papers of value.</source>
        <translation>Φυλάξτε το μακριά από τον υπολογιστή, εκεί όπου έχετε τα πολύτιμα χαρτιά.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Εκτύπωση του φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Αποθήκευση του φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Print it or put it on a stick, then delete it from this PC.</source>
        <translation>Αποθηκεύτηκε. Τυπώστε το ή βάλτε το σε ένα στικάκι και μετά διαγράψτε το από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Επιλογή φακέλου</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Όνομα καταστήματος</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Φάκελος της θυρίδας</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>Σε αυτόν τον υπολογιστή, όχι σε φάκελο που συγχρονίζεται ή βρίσκεται σε δίκτυο.</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Γλώσσα του καταστήματος</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Γράψτε το όνομα του καταστήματος.</translation>
    </message>
    <message>
        <source>Choose the folder where the vault shall lie.</source>
        <translation>Διαλέξτε τον φάκελο όπου θα βρίσκεται η θυρίδα.</translation>
    </message>
    <message>
        <source>The name of the folder has to end in {ending}.</source>
        <translation>Το όνομα του φακέλου πρέπει να τελειώνει σε {ending}.</translation>
    </message>
    <message>
        <source>This folder exists already. Choose another name.</source>
        <translation>Αυτός ο φάκελος υπάρχει ήδη. Διαλέξτε άλλο όνομα.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open the settings</source>
        <translation>Άνοιγμα των ρυθμίσεων</translation>
    </message>
    <message>
        <source>A user was removed and the keys of the vault were not renewed yet.</source>
        <translation>Ένας χρήστης αφαιρέθηκε και τα κλειδιά της θυρίδας δεν έχουν ανανεωθεί ακόμη.</translation>
    </message>
    <message>
        <source>It is time to review who may do what.</source>
        <translation>Είναι ώρα να ελέγξετε ποιος επιτρέπεται να κάνει τι.</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Άνοιγμα της ομάδας</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Archived customer</source>
        <translation>Αρχειοθετημένος πελάτης</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Μέρος</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Εύρεση σε όλα</translation>
    </message>
    <message>
        <source>Type a name, or what you want to do</source>
        <translation>Γράψτε ένα όνομα ή τι θέλετε να κάνετε</translation>
    </message>
    <message>
        <source>The arrow keys go through what was found.</source>
        <translation>Τα βέλη διατρέχουν όσα βρέθηκαν.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Τι βρέθηκε</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another word.</source>
        <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερα γράμματα ή άλλη λέξη.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Το Caps Lock είναι ενεργό.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Ισχύς της φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <translation>Πρόταση πέντε λέξεων</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Απόκρυψη</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Εταιρεία</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Επάγγελμα</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Οδός και αριθμός</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Ταχυδρομικός κώδικας</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Περιφέρεια</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ΑΦΜ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Σημειώσεις</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Να μείνει έξω</translation>
    </message>
    <message>
        <source>Fill in what was pasted</source>
        <translation>Συμπλήρωση από επικόλληση</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Συμπλήρωση</translation>
    </message>
    <message>
        <source>Look where each piece goes. Only empty fields are filled; nothing is saved before you save.</source>
        <translation>Δείτε πού πηγαίνει κάθε κομμάτι. Συμπληρώνονται μόνο τα κενά πεδία· τίποτα δεν αποθηκεύεται πριν το αποθηκεύσετε εσείς.</translation>
    </message>
    <message>
        <source>The text was too long: only its beginning is here.</source>
        <translation>Το κείμενο ήταν πολύ μεγάλο: εδώ είναι μόνο η αρχή του.</translation>
    </message>
    <message>
        <source>Where this goes: {text}</source>
        <translation>Πού πηγαίνει: {text}</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Label</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Customer card</source>
        <translation>Καρτέλα πελάτη</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Έντυπο συγκατάθεσης</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Ετικέτα διεύθυνσης</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Λίστα πελατών</translation>
    </message>
    <message>
        <source>Address labels</source>
        <translation>Ετικέτες διευθύνσεων</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>σε χαρτί</translation>
    </message>
    <message>
        <source>as PDF</source>
        <translation>ως PDF</translation>
    </message>
    <message>
        <source>Print the card …</source>
        <translation>Εκτύπωση της καρτέλας …</translation>
    </message>
    <message>
        <source>Print a consent form …</source>
        <translation>Εκτύπωση εντύπου συγκατάθεσης …</translation>
    </message>
    <message>
        <source>Print an address label …</source>
        <translation>Εκτύπωση ετικέτας διεύθυνσης …</translation>
    </message>
    <message>
        <source>Phones, e-mails and streets are masked in this view.</source>
        <translation>Σε αυτή την προβολή τα τηλέφωνα, τα email και οι δρόμοι φαίνονται μόνο εν μέρει.</translation>
    </message>
    <message>
        <source>May we …?</source>
        <translation>Επιτρέπεται …;</translation>
    </message>
    <message>
        <source>What was agreed to</source>
        <translation>Τι δέχτηκε</translation>
    </message>
    <message>
        <source>Yes: put aside, not in the lists</source>
        <translation>Ναι: στην άκρη, έξω από τις λίστες</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <translation>Ναι. {reason}</translation>
    </message>
    <message>
        <source>NO. {reason}</source>
        <translation>ΟΧΙ. {reason}</translation>
    </message>
    <message>
        <source>Print the customer card</source>
        <translation>Εκτύπωση της καρτέλας πελάτη</translation>
    </message>
    <message>
        <source>What the view shows of this customer. Sealed values are never printed.</source>
        <translation>Όσα δείχνει η προβολή για αυτόν τον πελάτη. Οι σφραγισμένες τιμές δεν τυπώνονται ποτέ.</translation>
    </message>
    <message>
        <source>Print a consent form</source>
        <translation>Εκτύπωση εντύπου συγκατάθεσης</translation>
    </message>
    <message>
        <source>For somebody new: empty lines</source>
        <translation>Για κάποιον νέο: κενές γραμμές</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Γλώσσα του εντύπου</translation>
    </message>
    <message>
        <source>No box is ticked beforehand. Number of this paper: {code}</source>
        <translation>Κανένα κουτάκι δεν είναι τσεκαρισμένο από πριν. Αριθμός αυτού του χαρτιού: {code}</translation>
    </message>
    <message>
        <source>When it comes back signed, write this number into “Proof” as you record the answers.</source>
        <translation>Όταν επιστρέψει υπογεγραμμένο, γράψτε αυτόν τον αριθμό στο «Αποδεικτικό» καθώς καταγράφετε τις απαντήσεις.</translation>
    </message>
    <message>
        <source>Gathering …</source>
        <translation>Συλλογή στοιχείων …</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <translation>Στήσιμο σελίδων …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Εκτύπωση …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Αποθήκευση …</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Στάλθηκε στον εκτυπωτή {name}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Αποθηκεύτηκε ως {name}.</translation>
    </message>
    <message>
        <source>Print a label</source>
        <translation>Εκτύπωση ετικέτας</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Εκτύπωση ετικετών</translation>
    </message>
    <message>
        <source>Test page: only the outlines</source>
        <translation>Δοκιμαστική σελίδα: μόνο τα περιγράμματα</translation>
    </message>
    <message>
        <source>Hold it against a sheet of labels before you print on one.</source>
        <translation>Βάλτε την πάνω σε ένα φύλλο ετικετών και συγκρίνετε, πριν τυπώσετε σε ετικέτες.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Για ποιον σκοπό</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Φύλλο ετικετών</translation>
    </message>
    <message>
        <source>First free label of the sheet</source>
        <translation>Πρώτη ελεύθερη ετικέτα του φύλλου</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln ετικέτα</numerusform>
            <numerusform>%Ln ετικέτες</numerusform>
        </translation>
    </message>
    <message>
        <source>This customer has no postal address.</source>
        <translation>Αυτός ο πελάτης δεν έχει ταχυδρομική διεύθυνση.</translation>
    </message>
    <message>
        <source>Careful: this customer asked not to be contacted by post.</source>
        <translation>Προσοχή: αυτός ο πελάτης ζήτησε να μην επικοινωνούμε ταχυδρομικά.</translation>
    </message>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} χιλ.</translation>
    </message>
    <message>
        <source>{page}, {columns} × {rows} labels: {measures}</source>
        <translation>{page}, {columns} × {rows} ετικέτες: {measures}</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Εκτύπωση λίστας</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Οριζόντια</translation>
    </message>
    <message>
        <source>Address labels …</source>
        <translation>Ετικέτες διευθύνσεων …</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Πελάτες</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln πελάτης</numerusform>
            <numerusform>%Ln πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Για ποιον σκοπό</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Πλήθος</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Αντίτυπα</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save a PDF and print that elsewhere.</source>
        <translation>Σε αυτόν τον υπολογιστή δεν υπάρχει εκτυπωτής. Αποθηκεύστε ένα PDF και τυπώστε το αλλού.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Σε PDF …</translation>
    </message>
    <message>
        <source>What is printed, and where</source>
        <translation>Τι τυπώνεται και πού</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Προηγούμενη σελίδα</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Larger or smaller</source>
        <translation>Μεγέθυνση ή σμίκρυνση</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Σελίδα {page} από {pages}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>{text} · page {page} of {pages}</source>
        <translation>{text} · σελίδα {page} από {pages}</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Τυπώθηκε από</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Τυπώθηκε στις</translation>
    </message>
    <message>
        <source>Nobody is left out.</source>
        <translation>Δεν μένει έξω κανείς.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out:</source>
        <translation>
            <numerusform>%Ln πελάτης μένει έξω:</numerusform>
            <numerusform>%Ln πελάτες μένουν έξω:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>No words in {language} yet.</source>
        <translation>Δεν υπάρχει ακόμη κείμενο σε αυτή τη γλώσσα: {language}.</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Δεν χρησιμοποιείται πια</translation>
    </message>
    <message>
        <source>Data it uses: {classes}</source>
        <translation>Δεδομένα που χρησιμοποιεί: {classes}</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Έκδοση της ενημέρωσης</translation>
    </message>
    <message>
        <source>Version {version} of {day}</source>
        <translation>Έκδοση {version} στις {day}</translation>
    </message>
    <message>
        <source>Leave without saving what you typed?</source>
        <translation>Έξοδος χωρίς αποθήκευση όσων γράψατε;</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>New version of the privacy notice</source>
        <translation>Νέα έκδοση της ενημέρωσης απορρήτου</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Δημοσίευση</translation>
    </message>
    <message>
        <source>It gets a new number. Answers from now on name it; earlier ones stay.</source>
        <translation>Παίρνει νέο αριθμό. Οι απαντήσεις από εδώ και πέρα αναφέρουν αυτόν· οι παλαιότερες μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Απόρρητο</translation>
    </message>
    <message>
        <source>Show the words in</source>
        <translation>Εμφάνιση του κειμένου σε</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Προσθήκη σκοπού</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Νέα έκδοση</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Σκοποί</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Ενημέρωση απορρήτου</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>The exact words the customer reads or hears</source>
        <translation>Το ακριβές κείμενο που διαβάζει ή ακούει ο πελάτης</translation>
    </message>
    <message>
        <source>Change a purpose</source>
        <translation>Αλλαγή σκοπού</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Until it is withdrawn</source>
        <translation>Μέχρι να ανακληθεί</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Νομική βάση</translation>
    </message>
    <message>
        <source>A consent holds for (months)</source>
        <translation>Μια συγκατάθεση ισχύει για (μήνες)</translation>
    </message>
    <message>
        <source>Data it uses</source>
        <translation>Δεδομένα που χρησιμοποιεί</translation>
    </message>
    <message>
        <source>Changed words are shown from now on. What customers answered keeps the old ones.</source>
        <translation>Το νέο κείμενο εμφανίζεται από εδώ και πέρα. Όσα απάντησαν οι πελάτες κρατούν το παλιό.</translation>
    </message>
    <message>
        <source>Holds until it is withdrawn</source>
        <translation>Ισχύει μέχρι να ανακληθεί</translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln year(s)</source>
        <translation>
            <numerusform>Ισχύει για %Ln έτος</numerusform>
            <numerusform>Ισχύει για %Ln έτη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds for %Ln month(s)</source>
        <translation>
            <numerusform>Ισχύει για %Ln μήνα</numerusform>
            <numerusform>Ισχύει για %Ln μήνες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Everything</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>All customers, also archived ones, with all that your role may see. It can be imported again.</source>
        <translation>Όλοι οι πελάτες, και οι αρχειοθετημένοι, με όσα επιτρέπεται να βλέπει ο ρόλος σας. Μπορεί να εισαχθεί ξανά.</translation>
    </message>
    <message>
        <source>For the accountant</source>
        <translation>Για τον λογιστή</translation>
    </message>
    <message>
        <source>Names, tax numbers, one address, e-mail and phone each, and balances with their total.</source>
        <translation>Ονόματα, ΑΦΜ, από μία διεύθυνση, ένα email και ένα τηλέφωνο, και υπόλοιπα με το σύνολό τους.</translation>
    </message>
    <message>
        <source>Addresses for letters</source>
        <translation>Διευθύνσεις για επιστολές</translation>
    </message>
    <message>
        <source>Names and postal addresses, without whoever wants no marketing or no post from you.</source>
        <translation>Ονόματα και ταχυδρομικές διευθύνσεις, χωρίς όσους δεν θέλουν διαφήμιση ή αλληλογραφία από εσάς.</translation>
    </message>
    <message>
        <source>Anonymised, for analysis</source>
        <translation>Ανώνυμα, για ανάλυση</translation>
    </message>
    <message>
        <source>Years instead of birthdays, regions instead of addresses, and no group of fewer than five.</source>
        <translation>Έτη αντί για ημερομηνίες γέννησης, περιφέρειες αντί για διευθύνσεις και καμία ομάδα με λιγότερους από πέντε.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Λίστα</translation>
    </message>
    <message>
        <source>The customers of the list as it is, with its columns and in its order.</source>
        <translation>Οι πελάτες της λίστας όπως είναι, με τις στήλες και τη σειρά της.</translation>
    </message>
    <message>
        <source>For somebody else</source>
        <translation>Για κάποιον άλλο</translation>
    </message>
    <message>
        <source>Chosen columns for somebody you name, without whoever wants no data passed to others.</source>
        <translation>Επιλεγμένες στήλες για κάποιον που ονομάζετε, χωρίς όσους δεν θέλουν διαβίβαση στοιχείων σε άλλους.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Διακόπτεται …</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The customer asked for it</source>
        <translation>Το ζήτησε ο πελάτης</translation>
    </message>
    <message>
        <source>Checking health or allergies</source>
        <translation>Έλεγχος υγείας ή αλλεργιών</translation>
    </message>
    <message>
        <source>An invoice or a payment</source>
        <translation>Τιμολόγιο ή πληρωμή</translation>
    </message>
    <message>
        <source>The law requires it</source>
        <translation>Το απαιτεί ο νόμος</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Κάτι άλλο</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Type to search</source>
        <translation>Γράψτε για αναζήτηση</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Πιο στενή</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Πιο φαρδιά</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ταξινόμηση</translation>
    </message>
    <message>
        <source>As at the beginning</source>
        <translation>Όπως στην αρχή</translation>
    </message>
    <message>
        <source>Space shows or hides a column. Sort again turns it round, then ends it.</source>
        <translation>Το Space δείχνει ή κρύβει μια στήλη. Η δεύτερη ταξινόμηση αντιστρέφει τη σειρά, η τρίτη την καταργεί.</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>φθίνουσα σειρά</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>αύξουσα σειρά</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>αρ. {number}</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose the folder of the backup</source>
        <translation>Επιλογή του φακέλου του αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Επιλογή της θέσης της θυρίδας</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>Where the backup lies</source>
        <translation>Πού βρίσκεται το αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>The stick or folder you backed up to, or the folder of the vault itself.</source>
        <translation>Το στικάκι ή ο φάκελος όπου κάνατε το αντίγραφο, ή ο φάκελος της ίδιας της θυρίδας.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Ποιο αντίγραφο ασφαλείας</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>Φάκελος της νέας θυρίδας</translation>
    </message>
    <message>
        <source>On this PC, not in a synchronised or network folder.</source>
        <translation>Σε αυτόν τον υπολογιστή, όχι σε συγχρονιζόμενο φάκελο ή σε φάκελο δικτύου.</translation>
    </message>
    <message>
        <source>A new vault is made of it. The backup and the old vault stay as they are.</source>
        <translation>Από αυτό δημιουργείται μια νέα θυρίδα. Το αντίγραφο ασφαλείας και η παλιά θυρίδα μένουν όπως είναι.</translation>
    </message>
    <message>
        <source>Then the owners sign in with the passphrases they had at that time, or with the recovery sheet. Everybody else needs a one-time code from an owner.</source>
        <translation>Έπειτα οι ιδιοκτήτες συνδέονται με τις φράσεις πρόσβασης που είχαν τότε ή με το φύλλο ανάκτησης. Όλοι οι άλλοι χρειάζονται κωδικό μίας χρήσης από έναν ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>Choose the folder where your backup lies.</source>
        <translation>Διαλέξτε τον φάκελο όπου βρίσκεται το αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Δημιουργία της θυρίδας …</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>Σε αυτόν τον φάκελο δεν υπάρχει αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>{vault}, {backup}</source>
        <translation>{vault}, {backup}</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Υπεύθυνος απορρήτου</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Υπάλληλος</translation>
    </message>
    <message>
        <source>Field worker</source>
        <translation>Εξωτερικός υπάλληλος</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Λογιστής</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Αναλυτής</translation>
    </message>
    <message>
        <source>Look customers up</source>
        <translation>Αναζήτηση πελατών</translation>
    </message>
    <message>
        <source>Enter new customers</source>
        <translation>Καταχώριση νέων πελατών</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Αλλαγή πελατών</translation>
    </message>
    <message>
        <source>Archive and restore customers</source>
        <translation>Αρχειοθέτηση και επαναφορά πελατών</translation>
    </message>
    <message>
        <source>Open sealed values of the data below</source>
        <translation>Άνοιγμα σφραγισμένων τιμών</translation>
    </message>
    <message>
        <source>See what customers agreed to</source>
        <translation>Προβολή συγκαταθέσεων</translation>
    </message>
    <message>
        <source>Record what customers agree to</source>
        <translation>Καταγραφή συγκαταθέσεων</translation>
    </message>
    <message>
        <source>Change purposes and the privacy notice</source>
        <translation>Αλλαγή σκοπών και ενημέρωσης</translation>
    </message>
    <message>
        <source>See the team</source>
        <translation>Προβολή της ομάδας</translation>
    </message>
    <message>
        <source>Change the team</source>
        <translation>Αλλαγή της ομάδας</translation>
    </message>
    <message>
        <source>Change the own passphrase</source>
        <translation>Αλλαγή δικής φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Ανάγνωση του ημερολογίου</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Έλεγχος του ημερολογίου</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>Εισαγωγή υπολογιστικών φύλλων</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Εξαγωγή όλων</translation>
    </message>
    <message>
        <source>Export the accountant&apos;s workbook</source>
        <translation>Εξαγωγή του βιβλίου για τον λογιστή</translation>
    </message>
    <message>
        <source>Export lists of customers</source>
        <translation>Εξαγωγή λιστών πελατών</translation>
    </message>
    <message>
        <source>Export anonymised data</source>
        <translation>Εξαγωγή ανώνυμων δεδομένων</translation>
    </message>
    <message>
        <source>See the data of the shop</source>
        <translation>Προβολή στοιχείων καταστήματος</translation>
    </message>
    <message>
        <source>Change the data of the shop</source>
        <translation>Αλλαγή στοιχείων καταστήματος</translation>
    </message>
    <message>
        <source>Give chosen columns to somebody else</source>
        <translation>Επιλεγμένες στήλες σε άλλους</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>Έλεγχος του ποιος κάνει τι</translation>
    </message>
    <message>
        <source>Set up a second factor for oneself</source>
        <translation>Ρύθμιση δικού δεύτερου παράγοντα</translation>
    </message>
    <message>
        <source>Keep unsaved typing</source>
        <translation>Φύλαξη μη αποθηκευμένων κειμένων</translation>
    </message>
    <message>
        <source>See what this PC&apos;s keyring holds for the vault</source>
        <translation>Προβολή της κλειδοθήκης του υπολογιστή</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>Δέσιμο της θυρίδας με τον υπολογιστή</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>Ανανέωση των κλειδιών της θυρίδας</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Δημιουργία αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>See what was changed about a customer</source>
        <translation>Προβολή αλλαγών ενός πελάτη</translation>
    </message>
    <message>
        <source>Undo changes of a customer</source>
        <translation>Αναίρεση αλλαγών ενός πελάτη</translation>
    </message>
    <message>
        <source>Undo an import or another change of many customers</source>
        <translation>Αναίρεση εισαγωγής ή άλλης μαζικής αλλαγής</translation>
    </message>
    <message>
        <source>Erase customers for good</source>
        <translation>Οριστική διαγραφή πελατών</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Εξαγωγή του ημερολογίου</translation>
    </message>
    <message>
        <source>Say how long the log is kept</source>
        <translation>Ορισμός του για πόσο κρατιέται το ημερολόγιο</translation>
    </message>
    <message>
        <source>Decide what follows when the log is not as it was</source>
        <translation>Απόφαση όταν το ημερολόγιο δεν είναι όπως ήταν</translation>
    </message>
    <message>
        <source>Be told of unusual access</source>
        <translation>Ειδοποίηση για ασυνήθιστη πρόσβαση</translation>
    </message>
    <message>
        <source>Find the same customer twice, and merge</source>
        <translation>Εύρεση και συγχώνευση διπλότυπων</translation>
    </message>
    <message>
        <source>Change many customers at once, and undo that</source>
        <translation>Μαζική αλλαγή πελατών και αναίρεσή της</translation>
    </message>
    <message>
        <source>Names, numbers and tax numbers</source>
        <translation>Ονόματα, αριθμοί και ΑΦΜ</translation>
    </message>
    <message>
        <source>Phones, e-mails and addresses</source>
        <translation>Τηλέφωνα, email και διευθύνσεις</translation>
    </message>
    <message>
        <source>Personal data such as the date of birth</source>
        <translation>Προσωπικά, π.χ. ημ. γέννησης</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Υπόλοιπα</translation>
    </message>
    <message>
        <source>Tags and where customers came from</source>
        <translation>Ετικέτες και προέλευση πελατών</translation>
    </message>
    <message>
        <source>Health and diet notes (sealed)</source>
        <translation>Σημειώσεις υγείας (σφραγισμένες)</translation>
    </message>
    <message>
        <source>Bank accounts (sealed)</source>
        <translation>Τραπ. λογαριασμοί (σφραγισμένοι)</translation>
    </message>
    <message>
        <source>May do and see everything, and decides who else may what.</source>
        <translation>Κάνει και βλέπει τα πάντα και αποφασίζει τι επιτρέπεται στους άλλους.</translation>
    </message>
    <message>
        <source>Looks after consent, purposes and the log; sees health notes, but no bank accounts.</source>
        <translation>Φροντίζει τη συγκατάθεση, τους σκοπούς και το ημερολόγιο· βλέπει σημειώσεις υγείας, όχι όμως τραπεζικούς λογαριασμούς.</translation>
    </message>
    <message>
        <source>Serves customers at the counter: looks up, enters, changes and archives.</source>
        <translation>Εξυπηρετεί τους πελάτες στο κατάστημα: αναζητά, καταχωρίζει, αλλάζει και αρχειοθετεί.</translation>
    </message>
    <message>
        <source>Visits customers: sees who they are and how to reach them.</source>
        <translation>Επισκέπτεται πελάτες: βλέπει ποιοι είναι και πώς θα τους βρει.</translation>
    </message>
    <message>
        <source>Reads balances and bank accounts, and exports for the books.</source>
        <translation>Διαβάζει υπόλοιπα και τραπεζικούς λογαριασμούς και κάνει εξαγωγή για τα λογιστικά βιβλία.</translation>
    </message>
    <message>
        <source>Gets anonymised data only, and no single customer.</source>
        <translation>Παίρνει μόνο ανώνυμα δεδομένα και κανέναν πελάτη ξεχωριστά.</translation>
    </message>
    <message>
        <source>Who the customer is, and just enough of phone and address to recognise them.</source>
        <translation>Ποιος είναι ο πελάτης, και μόνο όσα από τηλέφωνο και διεύθυνση αρκούν για να τον αναγνωρίσετε.</translation>
    </message>
    <message>
        <source>Everything of a customer that the role may see. Customers are changed in this view only.</source>
        <translation>Όλα τα στοιχεία ενός πελάτη που επιτρέπεται να βλέπει ο ρόλος. Οι πελάτες αλλάζουν μόνο σε αυτή την προβολή.</translation>
    </message>
    <message>
        <source>Figures without names: nobody can be recognised.</source>
        <translation>Αριθμοί χωρίς ονόματα: κανείς δεν μπορεί να αναγνωριστεί.</translation>
    </message>
    <message>
        <source>Only the customers who may be used for one purpose.</source>
        <translation>Μόνο οι πελάτες των οποίων τα στοιχεία επιτρέπεται να χρησιμοποιηθούν για έναν σκοπό.</translation>
    </message>
    <message>
        <source>Chosen columns for somebody else, with the ground for it.</source>
        <translation>Επιλεγμένες στήλες για κάποιον άλλο, μαζί με τη βάση γι’ αυτό.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln λεπτό</numerusform>
            <numerusform>%Ln λεπτά</numerusform>
        </translation>
    </message>
    <message>
        <source>Is asked why, before a sealed value is shown</source>
        <translation>Ερωτάται γιατί, πριν δει σφραγισμένη τιμή</translation>
    </message>
    <message>
        <source>The program locks after</source>
        <translation>Το πρόγραμμα κλειδώνει μετά από</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Έχει περικοπεί</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Throw away what you did in the sample shop, and make it fresh?</source>
        <translation>Να πεταχτούν όσα κάνατε στο δοκιμαστικό κατάστημα και να γίνει σαν καινούργιο;</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>This is the sample shop. Everybody in it is invented: try anything.</source>
        <translation>Αυτό είναι το δοκιμαστικό κατάστημα. Όλοι εδώ είναι φανταστικοί: δοκιμάστε ό,τι θέλετε.</translation>
    </message>
    <message>
        <source>Try an import</source>
        <translation>Δοκιμή εισαγωγής</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>the log holds it</source>
        <translation>το ημερολόγιο την έχει</translation>
    </message>
    <message>
        <source>the log holds it, but was altered</source>
        <translation>το ημερολόγιο την έχει, αλλά αλλοιώθηκε</translation>
    </message>
    <message>
        <source>mistyped</source>
        <translation>λάθος πληκτρολόγηση</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>δεν είναι σφραγίδα</translation>
    </message>
    <message>
        <source>its entry was cut by rule</source>
        <translation>η εγγραφή της κόπηκε σύμφωνα με τον κανόνα</translation>
    </message>
    <message>
        <source>not in the log, and without the number of its entry</source>
        <translation>δεν είναι στο ημερολόγιο και λείπει ο αριθμός της εγγραφής της</translation>
    </message>
    <message>
        <source>not in the log any more, as was decided</source>
        <translation>δεν είναι πια στο ημερολόγιο, όπως αποφασίστηκε</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>είναι άλλης θυρίδας</translation>
    </message>
    <message>
        <source>the log never held it</source>
        <translation>το ημερολόγιο δεν την είχε ποτέ</translation>
    </message>
    <message>
        <source>Check a seal of the log</source>
        <translation>Έλεγχος σφραγίδας του ημερολογίου</translation>
    </message>
    <message>
        <source>What the sheet says</source>
        <translation>Τι γράφει το φύλλο</translation>
    </message>
    <message>
        <source>The number of the entry and the twelve words, in any language, or the QR code.</source>
        <translation>Ο αριθμός της εγγραφής και οι δώδεκα λέξεις, σε οποιαδήποτε γλώσσα, ή ο κωδικός QR.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Looking through the log …</source>
        <translation>Εξετάζεται το ημερολόγιο …</translation>
    </message>
    <message>
        <source>Is this sheet of this shop, with this mark of the vault: {mark}?</source>
        <translation>Είναι αυτό το φύλλο αυτού του καταστήματος, με αυτό το σήμα της θυρίδας: {mark};</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>Να σημάνει συναγερμός</translation>
    </message>
    <message>
        <source>The vault can then only be read until the owner or the privacy officer has looked into it.</source>
        <translation>Τότε η θυρίδα είναι μόνο για ανάγνωση, μέχρι να το εξετάσει ο ιδιοκτήτης ή ο υπεύθυνος απορρήτου.</translation>
    </message>
    <message>
        <source>The sheet is of this shop …</source>
        <translation>Το φύλλο είναι αυτού του καταστήματος …</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Σφραγίδα του ημερολογίου</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Εκτύπωση …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Σε PDF …</translation>
    </message>
    <message>
        <source>Print it and keep the sheet away from this PC, a new one every week or so. As long as the log holds the seal, nobody altered or shortened it up to here, not even with an old copy of the whole vault.</source>
        <translation>Τυπώστε τη και φυλάξτε το φύλλο μακριά από αυτόν τον υπολογιστή, κάθε εβδομάδα περίπου ένα νέο. Όσο το ημερολόγιο έχει τη σφραγίδα, κανείς δεν το αλλοίωσε ούτε το κόντυνε έως εδώ, ούτε καν με ένα παλιό αντίγραφο ολόκληρης της θυρίδας.</translation>
    </message>
    <message>
        <source>QR code of the seal</source>
        <translation>Κωδικός QR της σφραγίδας</translation>
    </message>
    <message>
        <source>Keep the sheet away from this PC.</source>
        <translation>Φυλάξτε το φύλλο μακριά από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Sent to the printer. Keep the sheet away from this PC.</source>
        <translation>Στάλθηκε στον εκτυπωτή. Φυλάξτε το φύλλο μακριά από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Save the seal</source>
        <translation>Αποθήκευση της σφραγίδας</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Put it where whoever alters the log on this PC does not reach.</source>
        <translation>Αποθηκεύτηκε ως {name}. Βάλτε το εκεί όπου δεν φτάνει όποιος αλλοιώνει το ημερολόγιο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The seal is in the log, and the log is whole.</source>
        <translation>Η σφραγίδα είναι στο ημερολόγιο και το ημερολόγιο είναι ακέραιο.</translation>
    </message>
    <message>
        <source>The log was altered.</source>
        <translation>Το ημερολόγιο αλλοιώθηκε.</translation>
    </message>
    <message>
        <source>There is a typing mistake.</source>
        <translation>Υπάρχει λάθος πληκτρολόγησης.</translation>
    </message>
    <message>
        <source>The entries of this seal were cut by the rule for old entries.</source>
        <translation>Οι εγγραφές αυτής της σφραγίδας κόπηκαν σύμφωνα με τον κανόνα για τις παλιές εγγραφές.</translation>
    </message>
    <message>
        <source>Type the number of the entry, too.</source>
        <translation>Γράψτε και τον αριθμό της εγγραφής.</translation>
    </message>
    <message>
        <source>The seal is not in the log any more, and that was decided.</source>
        <translation>Η σφραγίδα δεν είναι πια στο ημερολόγιο, και αυτό έχει αποφασιστεί.</translation>
    </message>
    <message>
        <source>This sheet is of another vault.</source>
        <translation>Αυτό το φύλλο είναι άλλης θυρίδας.</translation>
    </message>
    <message>
        <source>The log never held this seal.</source>
        <translation>Το ημερολόγιο δεν είχε ποτέ αυτή τη σφραγίδα.</translation>
    </message>
    <message>
        <source>The first entry that does not fit is number {altered}. Verify the log.</source>
        <translation>Η πρώτη εγγραφή που δεν ταιριάζει έχει αριθμό {altered}. Κάντε έλεγχο του ημερολογίου.</translation>
    </message>
    <message>
        <source>The seal of entry {entry} of {date} differs only in these words: {places}. Look at them again.</source>
        <translation>Η σφραγίδα της εγγραφής {entry} ({date}) διαφέρει μόνο σε αυτές τις λέξεις: {places}. Δείτε τις ξανά.</translation>
    </message>
    <message>
        <source>Each word is known, but together they are no seal. Compare them one by one.</source>
        <translation>Κάθε λέξη είναι γνωστή, αλλά όλες μαζί δεν είναι σφραγίδα. Συγκρίνετέ τις μία μία.</translation>
    </message>
    <message>
        <source>It can no longer be compared. Check a newer sheet; this one has done its work.</source>
        <translation>Δεν μπορεί πια να συγκριθεί. Ελέγξτε ένα νεότερο φύλλο· αυτό έκανε τη δουλειά του.</translation>
    </message>
    <message>
        <source>The log does not hold these words. Type the number from the sheet, too: it tells why. Look also whether the sheet is of this shop.</source>
        <translation>Το ημερολόγιο δεν έχει αυτές τις λέξεις. Το γιατί το λέει ο αριθμός: βρίσκεται στο φύλλο. Δείτε επίσης αν το φύλλο είναι αυτού του καταστήματος.</translation>
    </message>
    <message>
        <source>A backup was restored after the sheet was printed, or somebody looked into it and decided. The log tells who and when. Print a new seal.</source>
        <translation>Αφού τυπώθηκε το φύλλο, έγινε επαναφορά από αντίγραφο ασφαλείας ή κάποιος το εξέτασε και αποφάσισε. Το ημερολόγιο λέει ποιος και πότε. Τυπώστε νέα σφραγίδα.</translation>
    </message>
    <message>
        <source>Look at the name of the shop on it, or open the vault it belongs to.</source>
        <translation>Δείτε το όνομα του καταστήματος που γράφει ή ανοίξτε τη θυρίδα στην οποία ανήκει.</translation>
    </message>
    <message>
        <source>If the sheet is of this shop, entries were cut off or replaced, or an old copy of the vault was put in its place. Look first at the name of the shop and the mark of the vault on the sheet.</source>
        <translation>Αν το φύλλο είναι αυτού του καταστήματος, εγγραφές κόπηκαν ή αντικαταστάθηκαν, ή ένα παλιό αντίγραφο της θυρίδας μπήκε στη θέση της. Δείτε πρώτα το όνομα του καταστήματος και το σήμα της θυρίδας στο φύλλο.</translation>
    </message>
    <message>
        <source>It is entry {entry} of {date}. Nothing up to there was altered, nor anything since.</source>
        <translation>Είναι η εγγραφή {entry} ({date}). Τίποτα δεν αλλοιώθηκε έως εκεί ούτε από τότε.</translation>
    </message>
    <message>
        <source>You typed number {told}: look at the sheet once more.</source>
        <translation>Γράψατε τον αριθμό {told}: δείτε άλλη μια φορά το φύλλο.</translation>
    </message>
    <message>
        <source>The seal in words</source>
        <translation>Η σφραγίδα με λέξεις</translation>
    </message>
    <message>
        <source>Seal of the log of {shop}</source>
        <translation>Σφραγίδα του ημερολογίου: {shop}</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Έως την εγγραφή</translation>
    </message>
    <message>
        <source>Date of the entry</source>
        <translation>Με ημερομηνία</translation>
    </message>
    <message>
        <source>Mark of the vault</source>
        <translation>Σήμα της θυρίδας</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Τυπώθηκε από</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Τυπώθηκε στις</translation>
    </message>
    <message>
        <source>Keep this sheet away from the PC. Whoever alters, shortens or replaces the log cannot change what is on paper: while the log holds this seal, everything up to this entry is as it was.</source>
        <translation>Φυλάξτε αυτό το φύλλο μακριά από τον υπολογιστή. Όποιος αλλοιώνει, κονταίνει ή αντικαθιστά το ημερολόγιο δεν μπορεί να αλλάξει ό,τι είναι στο χαρτί: όσο το ημερολόγιο έχει αυτή τη σφραγίδα, όλα έως αυτή την εγγραφή είναι όπως ήταν.</translation>
    </message>
    <message>
        <source>To check it, open the log, choose “Check a seal …” in its menu, and type the number of the entry and the twelve words, or scan the QR code into the box.</source>
        <translation>Για να την ελέγξετε, ανοίξτε το ημερολόγιο, διαλέξτε «Έλεγχος σφραγίδας …» στο μενού του και γράψτε τον αριθμό της εγγραφής και τις δώδεκα λέξεις ή σαρώστε τον κωδικό QR μέσα στο πλαίσιο.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Καθαρισμός της αναζήτησης</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Όνομα καταστήματος</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Γλώσσα του καταστήματος</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>A name with a phone or an e-mail. It is printed on consent forms.</source>
        <translation>Ένα όνομα με τηλέφωνο ή email. Τυπώνεται στα έντυπα συγκατάθεσης.</translation>
    </message>
    <message>
        <source>Save the shop&apos;s data</source>
        <translation>Αποθήκευση των στοιχείων του καταστήματος</translation>
    </message>
    <message>
        <source>Type the name of the shop.</source>
        <translation>Γράψτε το όνομα του καταστήματος.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Η φράση πρόσβασής σας</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Η τωρινή σας φράση πρόσβασης</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Η νέα φράση πρόσβασης ξανά</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Αλλαγή της φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Αυτό το παράθυρο</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Μέγεθος κειμένου</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Να μην κινείται τίποτα μόνο του</translation>
    </message>
    <message>
        <source>Key file on a stick</source>
        <translation>Αρχείο-κλειδί σε στικάκι</translation>
    </message>
    <message>
        <source>Make a key file …</source>
        <translation>Δημιουργία αρχείου-κλειδιού …</translation>
    </message>
    <message>
        <source>Do without it …</source>
        <translation>Χωρίς αυτό …</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ενεργό</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ανενεργό</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault only together with the file on your stick.</source>
        <translation>Η φράση πρόσβασής σας ανοίγει τη θυρίδα μόνο μαζί με το αρχείο στο στικάκι σας.</translation>
    </message>
    <message>
        <source>A file on a USB stick that becomes a part of your key. A thief who has the vault, and even your passphrase, gets nothing without the stick.</source>
        <translation>Ένα αρχείο σε στικάκι USB που γίνεται μέρος του κλειδιού σας. Ένας κλέφτης που έχει τη θυρίδα, ακόμη και τη φράση πρόσβασής σας, δεν κερδίζει τίποτα χωρίς το στικάκι.</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Δημιουργία νέου …</translation>
    </message>
    <message>
        <source>From then on your passphrase alone opens the vault, here and in a stolen copy.</source>
        <translation>Από εκεί και πέρα η φράση πρόσβασής σας μόνη της ανοίγει τη θυρίδα, εδώ και σε ένα κλεμμένο αντίγραφο.</translation>
    </message>
    <message>
        <source>Do without the key file</source>
        <translation>Χωρίς αρχείο-κλειδί</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Χωρίς αυτό</translation>
    </message>
    <message>
        <source>Make a key file</source>
        <translation>Δημιουργία αρχείου-κλειδιού</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Place on the stick</source>
        <translation>Θέση στο στικάκι</translation>
    </message>
    <message>
        <source>Not beside the vault: there it would be stolen with it.</source>
        <translation>Όχι δίπλα στη θυρίδα: εκεί θα το έκλεβαν μαζί της.</translation>
    </message>
    <message>
        <source>Choose the place …</source>
        <translation>Επιλογή θέσης …</translation>
    </message>
    <message>
        <source>Put your USB stick in and choose a place on it. You need it at each sign-in.</source>
        <translation>Βάλτε το στικάκι USB και διαλέξτε μια θέση σε αυτό. Το χρειάζεστε σε κάθε σύνδεση.</translation>
    </message>
    <message>
        <source>Copy the file to a second stick and keep that one where you keep the recovery sheet. If all copies are lost, an owner can reset your passphrase, or the recovery sheet opens the vault.</source>
        <translation>Αντιγράψτε το αρχείο σε δεύτερο στικάκι και φυλάξτε το εκεί όπου έχετε το φύλλο ανάκτησης. Αν χαθούν όλα τα αντίγραφα, ένας ιδιοκτήτης μπορεί να σας δώσει νέα φράση πρόσβασης ή το φύλλο ανάκτησης ανοίγει τη θυρίδα.</translation>
    </message>
    <message>
        <source>Choose a place on the stick.</source>
        <translation>Διαλέξτε μια θέση στο στικάκι.</translation>
    </message>
    <message>
        <source>This is in the vault folder. Choose a place on the stick.</source>
        <translation>Αυτό είναι μέσα στον φάκελο της θυρίδας. Διαλέξτε μια θέση στο στικάκι.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Κλειδιά της θυρίδας</translation>
    </message>
    <message>
        <source>Renew the keys when somebody may have got hold of them, such as with a stolen copy and a guessed passphrase. Nobody has to change a passphrase for it.</source>
        <translation>Ανανεώστε τα κλειδιά όταν μπορεί κάποιος να τα απέκτησε, για παράδειγμα με ένα κλεμμένο αντίγραφο και μια φράση πρόσβασης που μάντεψε. Κανείς δεν χρειάζεται να αλλάξει τη φράση πρόσβασής του.</translation>
    </message>
    <message>
        <source>A user was removed, and the keys are not renewed yet. Renew them now.</source>
        <translation>Ένας χρήστης αφαιρέθηκε και τα κλειδιά δεν έχουν ανανεωθεί ακόμη. Ανανεώστε τα τώρα.</translation>
    </message>
    <message>
        <source>Renew the keys …</source>
        <translation>Ανανέωση των κλειδιών …</translation>
    </message>
    <message>
        <source>The whole vault is written anew under a new key. This can take a minute; leave the PC on. If it is cut off, the vault opens as before and you can begin again.</source>
        <translation>Ολόκληρη η θυρίδα γράφεται από την αρχή με νέο κλειδί. Μπορεί να πάρει ένα λεπτό· αφήστε τον υπολογιστή ανοιχτό. Αν διακοπεί, η θυρίδα ανοίγει όπως πριν και μπορείτε να ξεκινήσετε ξανά.</translation>
    </message>
    <message>
        <source>Renew the keys of the vault</source>
        <translation>Ανανέωση των κλειδιών της θυρίδας</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Ανανέωση των κλειδιών</translation>
    </message>
    <message>
        <source>The keys are renewed.</source>
        <translation>Τα κλειδιά ανανεώθηκαν.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Η φράση πρόσβασής σας άλλαξε.</translation>
    </message>
    <message>
        <source>Leave without saving the shop&apos;s data?</source>
        <translation>Έξοδος χωρίς αποθήκευση των στοιχείων του καταστήματος;</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Your recovery codes</source>
        <translation>Οι κωδικοί ανάκτησής σας</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Τους έγραψα σε χαρτί</translation>
    </message>
    <message>
        <source>Without your phone, type one of these in the place of the time code. Each is good once. Keep them where you keep papers of value; they are not shown again.</source>
        <translation>Χωρίς το τηλέφωνό σας, γράψτε έναν από αυτούς στη θέση του κωδικού χρόνου. Ο καθένας ισχύει μία φορά. Φυλάξτε τους εκεί όπου κρατάτε τα πολύτιμα χαρτιά σας· δεν εμφανίζονται ξανά.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκαν</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Φύλλο ανάκτησης</translation>
    </message>
    <message>
        <source>The sheet with the recovery key opens the vault when nothing else does. Look now and then whether you still have it.</source>
        <translation>Το φύλλο με το κλειδί ανάκτησης ανοίγει τη θυρίδα όταν δεν την ανοίγει τίποτα άλλο. Κοιτάζετε πότε πότε αν το έχετε ακόμη.</translation>
    </message>
    <message>
        <source>Check the sheet …</source>
        <translation>Έλεγχος του φύλλου …</translation>
    </message>
    <message>
        <source>Make a new sheet …</source>
        <translation>Δημιουργία νέου φύλλου …</translation>
    </message>
    <message>
        <source>The sheet is right: its key opens the vault.</source>
        <translation>Το φύλλο είναι σωστό: το κλειδί του ανοίγει τη θυρίδα.</translation>
    </message>
    <message>
        <source>You get a new recovery key to print or write down. The old sheet opens the vault no more.</source>
        <translation>Παίρνετε νέο κλειδί ανάκτησης για να το τυπώσετε ή να το γράψετε. Το παλιό φύλλο δεν ανοίγει πια τη θυρίδα.</translation>
    </message>
    <message>
        <source>Destroy the old sheet if you find it: with an old copy or a backup of the vault it is still a way in.</source>
        <translation>Καταστρέψτε το παλιό φύλλο αν το βρείτε: με ένα παλιό αντίγραφο ή ένα αντίγραφο ασφαλείας της θυρίδας ανοίγει ακόμη δρόμο προς τα μέσα.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Δημιουργία νέου φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>The new sheet holds.</source>
        <translation>Το νέο φύλλο ισχύει.</translation>
    </message>
    <message>
        <source>Check the recovery sheet</source>
        <translation>Έλεγχος του φύλλου ανάκτησης</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Type all eight groups. Nothing is changed.</source>
        <translation>Γράψτε και τις οκτώ ομάδες. Δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Your new recovery sheet</source>
        <translation>Το νέο φύλλο ανάκτησής σας</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Το έχω σε χαρτί</translation>
    </message>
    <message>
        <source>Print it or write it down, and keep it away from this PC. The old sheet is void.</source>
        <translation>Τυπώστε το ή γράψτε το και φυλάξτε το μακριά από αυτόν τον υπολογιστή. Το παλιό φύλλο δεν ισχύει πια.</translation>
    </message>
    <message>
        <source>Leave without having the new recovery key on paper?</source>
        <translation>Έξοδος χωρίς να έχετε το νέο κλειδί ανάκτησης σε χαρτί;</translation>
    </message>
    <message>
        <source>The old sheet is void, so there would be none. You can make another one here.</source>
        <translation>Το παλιό φύλλο δεν ισχύει πια, οπότε δεν θα υπήρχε κανένα. Μπορείτε να δημιουργήσετε άλλο εδώ.</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Έξοδος χωρίς αυτό</translation>
    </message>
    <message>
        <source>Time code (second factor)</source>
        <translation>Κωδικός χρόνου (δεύτερος παράγοντας)</translation>
    </message>
    <message>
        <source>Set it up …</source>
        <translation>Ρύθμιση …</translation>
    </message>
    <message>
        <source>New recovery codes …</source>
        <translation>Νέοι κωδικοί ανάκτησης …</translation>
    </message>
    <message>
        <source>Turn it off …</source>
        <translation>Απενεργοποίηση …</translation>
    </message>
    <message>
        <source>You get ten new codes. The ones you have now are good no more.</source>
        <translation>Παίρνετε δέκα νέους κωδικούς. Αυτοί που έχετε τώρα δεν ισχύουν πια.</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Νέοι κωδικοί ανάκτησης</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Δημιουργία νέων κωδικών</translation>
    </message>
    <message>
        <source>From then on your passphrase alone lets you in. It can be set up again later.</source>
        <translation>Από εκεί και πέρα σας αφήνει να μπείτε μόνο η φράση πρόσβασής σας. Μπορεί να ρυθμιστεί ξανά αργότερα.</translation>
    </message>
    <message>
        <source>Turn the time code off</source>
        <translation>Απενεργοποίηση του κωδικού χρόνου</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Απενεργοποίηση</translation>
    </message>
    <message>
        <source>After your passphrase you type a code that your phone shows.</source>
        <translation>Μετά τη φράση πρόσβασης γράφετε έναν κωδικό που δείχνει το τηλέφωνό σας.</translation>
    </message>
    <message>
        <source>A code from an app on your phone, asked for after the passphrase. It keeps out a colleague who saw you type. It does not protect a stolen vault: that is what a key file is for.</source>
        <translation>Ένας κωδικός από εφαρμογή στο τηλέφωνό σας, που ζητείται μετά τη φράση πρόσβασης. Κρατά έξω έναν συνάδελφο που σας είδε να γράφετε. Δεν προστατεύει μια κλεμμένη θυρίδα: γι’ αυτό είναι το αρχείο-κλειδί.</translation>
    </message>
    <message>
        <source>Since {when}. Recovery codes left: {left}</source>
        <translation>Από {when}. Κωδικοί ανάκτησης που απομένουν: {left}</translation>
    </message>
    <message>
        <source>Few recovery codes are left. Make new ones.</source>
        <translation>Απομένουν λίγοι κωδικοί ανάκτησης. Δημιουργήστε νέους.</translation>
    </message>
    <message>
        <source>Set the time code up</source>
        <translation>Ρύθμιση του κωδικού χρόνου</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>QR code for the app</source>
        <translation>Κωδικός QR για την εφαρμογή</translation>
    </message>
    <message>
        <source>3. Type the code that the app shows now</source>
        <translation>3. Γράψτε τον κωδικό που δείχνει τώρα η εφαρμογή</translation>
    </message>
    <message>
        <source>1. Open the app for time codes on your phone. Any common one will do.</source>
        <translation>1. Ανοίξτε στο τηλέφωνό σας την εφαρμογή για κωδικούς χρόνου. Κάνει όποια από τις συνηθισμένες θέλετε.</translation>
    </message>
    <message>
        <source>2. Scan this picture with it, or type these letters and digits:</source>
        <translation>2. Σαρώστε με αυτήν την παρακάτω εικόνα ή γράψτε αυτά τα γράμματα και ψηφία:</translation>
    </message>
    <message>
        <source>Type the six digits.</source>
        <translation>Γράψτε τα έξι ψηφία.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>Bind to this PC …</source>
        <translation>Δέσιμο με αυτόν τον υπολογιστή …</translation>
    </message>
    <message>
        <source>Let it open everywhere …</source>
        <translation>Να ανοίγει παντού …</translation>
    </message>
    <message>
        <source>Let the vault open everywhere</source>
        <translation>Να ανοίγει παντού η θυρίδα</translation>
    </message>
    <message>
        <source>Let it</source>
        <translation>Να ανοίγει</translation>
    </message>
    <message>
        <source>From then on your name and passphrase open a copy of the vault on any PC. Everybody else’s follow when they sign in next.</source>
        <translation>Από εκεί και πέρα το όνομά σας και η φράση πρόσβασής σας ανοίγουν ένα αντίγραφο της θυρίδας σε κάθε υπολογιστή. Των υπολοίπων ακολουθούν στην επόμενη σύνδεσή τους.</translation>
    </message>
    <message>
        <source>Opens here only</source>
        <translation>Ανοίγει μόνο εδώ</translation>
    </message>
    <message>
        <source>Opens on any PC</source>
        <translation>Ανοίγει σε κάθε υπολογιστή</translation>
    </message>
    <message>
        <source>Asking the keyring of this PC …</source>
        <translation>Γίνεται ερώτηση στην κλειδοθήκη αυτού του υπολογιστή …</translation>
    </message>
    <message>
        <source>The keyring of this PC remembers where the log ended ({when}), so an old copy of the vault in its place would be noticed.</source>
        <translation>Η κλειδοθήκη αυτού του υπολογιστή θυμάται πού τελείωνε το ημερολόγιο ({when}), οπότε ένα παλιό αντίγραφο της θυρίδας στη θέση της θα φαινόταν.</translation>
    </message>
    <message>
        <source>A copy of the vault opens on any PC for whoever has a name and its passphrase. The vault can be bound to this PC, so that elsewhere it opens only with the recovery sheet.</source>
        <translation>Ένα αντίγραφο της θυρίδας ανοίγει σε κάθε υπολογιστή για όποιον έχει ένα όνομα και τη φράση πρόσβασής του. Η θυρίδα μπορεί να δεθεί με αυτόν τον υπολογιστή, ώστε αλλού να ανοίγει μόνο με το φύλλο ανάκτησης.</translation>
    </message>
    <message>
        <source>Elsewhere the vault opens only with the recovery sheet.</source>
        <translation>Αλλού η θυρίδα ανοίγει μόνο με το φύλλο ανάκτησης.</translation>
    </message>
    <message>
        <source>The vault is bound. Your passphrase follows when you sign in next.</source>
        <translation>Η θυρίδα είναι δεμένη. Η φράση πρόσβασής σας ακολουθεί στην επόμενη σύνδεσή σας.</translation>
    </message>
    <message>
        <source>{name} (this one), {when}</source>
        <translation>{name} (αυτός εδώ), {when}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>PCs that know the vault: {pcs}</source>
        <translation>Υπολογιστές που γνωρίζουν τη θυρίδα: {pcs}</translation>
    </message>
    <message>
        <source>Bind the vault to this PC</source>
        <translation>Δέσιμο της θυρίδας με αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Bind it</source>
        <translation>Δέσιμο</translation>
    </message>
    <message>
        <source>Recovery key from the sheet</source>
        <translation>Κλειδί ανάκτησης από το φύλλο</translation>
    </message>
    <message>
        <source>Whom customers ask about their data</source>
        <translation>Ποιον ρωτούν οι πελάτες για τα στοιχεία τους</translation>
    </message>
    <message>
        <source>All eight groups, so that it is certain you have the sheet.</source>
        <translation>Και οι οκτώ ομάδες, ώστε να είναι σίγουρο ότι έχετε το φύλλο.</translation>
    </message>
    <message>
        <source>A part of the key is put into the keyring of this PC. A copy of the vault elsewhere then does not open, whatever passphrase somebody has.</source>
        <translation>Ένα μέρος του κλειδιού μπαίνει στην κλειδοθήκη αυτού του υπολογιστή. Ένα αντίγραφο της θυρίδας αλλού τότε δεν ανοίγει, όποια φράση πρόσβασης κι αν έχει κάποιος.</translation>
    </message>
    <message>
        <source>If this PC breaks, the recovery sheet is the only way back. Do this only if you have it in your hand.</source>
        <translation>Αν χαλάσει αυτός ο υπολογιστής, το φύλλο ανάκτησης είναι ο μόνος δρόμος πίσω. Κάντε το μόνο αν το έχετε στα χέρια σας.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Γράψτε το κλειδί ανάκτησης.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a form</source>
        <translation>Σε φόρμα</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Επόμενο πεδίο</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Προηγούμενο πεδίο</translation>
    </message>
    <message>
        <source>Tick a box, press a button</source>
        <translation>Τσεκάρισμα σε κουτάκι, πάτημα κουμπιού</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Στο επόμενο πρόβλημα</translation>
    </message>
    <message>
        <source>Take out this phone, e-mail or address</source>
        <translation>Αφαίρεση αυτού του τηλεφώνου, email ή διεύθυνσης</translation>
    </message>
    <message>
        <source>Split what was copied into the fields</source>
        <translation>Μοίρασμα όσων αντιγράψατε στα πεδία</translation>
    </message>
    <message>
        <source>Close a dialog without doing anything</source>
        <translation>Κλείσιμο διαλόγου χωρίς να γίνει τίποτα</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Σε λίστα</translation>
    </message>
    <message>
        <source>From the search into the list</source>
        <translation>Από την αναζήτηση στη λίστα</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Πάνω και κάτω</translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation>Μια οθόνη πάνω ή κάτω</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Στην αρχή ή στο τέλος</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Change the chosen customer</source>
        <translation>Αλλαγή του επιλεγμένου πελάτη</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Επιλογή πολλών</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>Αφαίρεση φίλτρου</translation>
    </message>
    <message>
        <source>When columns are chosen</source>
        <translation>Όταν διαλέγετε στήλες</translation>
    </message>
    <message>
        <source>Move the column</source>
        <translation>Μετακίνηση της στήλης</translation>
    </message>
    <message>
        <source>Narrower or wider</source>
        <translation>Πιο στενή ή πιο φαρδιά</translation>
    </message>
    <message>
        <source>Sort by the column</source>
        <translation>Ταξινόμηση κατά τη στήλη</translation>
    </message>
    <message>
        <source>In a chart, and in the counts of the log</source>
        <translation>Σε διάγραμμα και στο πλήθος του ημερολογίου</translation>
    </message>
    <message>
        <source>From bar to bar</source>
        <translation>Από ράβδο σε ράβδο</translation>
    </message>
    <message>
        <source>Show what a bar counts</source>
        <translation>Εμφάνιση όσων μετρά μια ράβδος</translation>
    </message>
    <message>
        <source>When a list is brought in</source>
        <translation>Όταν φέρνετε μια λίστα</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Να μείνει έξω η στήλη</translation>
    </message>
    <message>
        <source>Mend the cell</source>
        <translation>Διόρθωση του κελιού</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Αναίρεση της τελευταίας απόφασης</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Αναζήτηση στα πλήκτρα</translation>
    </message>
    <message>
        <source>No key does that. Ctrl+K finds all that the program can do.</source>
        <translation>Κανένα πλήκτρο δεν το κάνει αυτό. Το Ctrl+K βρίσκει ό,τι μπορεί να κάνει το πρόγραμμα.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The customers of your shop, in one encrypted place on this PC.</source>
        <translation>Οι πελάτες του καταστήματός σας, σε ένα κρυπτογραφημένο μέρος σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Nothing leaves this PC: no server, no account, no internet.</source>
        <translation>Τίποτα δεν φεύγει από αυτόν τον υπολογιστή: ούτε διακομιστής, ούτε λογαριασμός, ούτε διαδίκτυο.</translation>
    </message>
    <message>
        <source>It remembers who was asked what, and who saw what.</source>
        <translation>Θυμάται ποιος ρωτήθηκε τι και ποιος είδε τι.</translation>
    </message>
    <message>
        <source>It speaks your language and your customers&apos; alphabets.</source>
        <translation>Μιλά τη γλώσσα σας και γράφει τα αλφάβητα των πελατών σας.</translation>
    </message>
    <message>
        <source>Choose a vault.</source>
        <translation>Διαλέξτε μια θυρίδα.</translation>
    </message>
    <message>
        <source>or the one-time code from the owner</source>
        <translation>ή ο κωδικός μίας χρήσης από τον ιδιοκτήτη</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Αρχείο-κλειδί</translation>
    </message>
    <message>
        <source>The file on your USB stick.</source>
        <translation>Το αρχείο στο στικάκι USB σας.</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Επαναφορά αντιγράφου ασφαλείας …</translation>
    </message>
    <message>
        <source>Plug in your stick and choose the file.</source>
        <translation>Συνδέστε το στικάκι σας και διαλέξτε το αρχείο.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Κλειδωμένο</translation>
    </message>
    <message>
        <source>Type your passphrase to go on. Your unsaved typing is kept.</source>
        <translation>Γράψτε τη φράση πρόσβασής σας για να συνεχίσετε. Όσα δεν αποθηκεύσατε έχουν φυλαχτεί.</translation>
    </message>
    <message>
        <source>Wrong too often. Wait {time}, then try again. The recovery key opens the vault at any time.</source>
        <translation>Πολλές λανθασμένες προσπάθειες. Περιμένετε {time} και δοκιμάστε ξανά. Το κλειδί ανάκτησης ανοίγει τη θυρίδα οποτεδήποτε.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Επιλογή του αρχείου-κλειδιού</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ο κωδικός σας</translation>
    </message>
    <message>
        <source>Now type the code that the app on your phone shows for this shop.</source>
        <translation>Τώρα γράψτε τον κωδικό που δείχνει η εφαρμογή στο τηλέφωνό σας για αυτό το κατάστημα.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Six digits. Without your phone, type one of your recovery codes; each is good once.</source>
        <translation>Έξι ψηφία. Χωρίς το τηλέφωνό σας, γράψτε έναν από τους κωδικούς ανάκτησης· ο καθένας ισχύει μία φορά.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Γράψτε τον κωδικό.</translation>
    </message>
    <message>
        <source>This PC does not know this vault</source>
        <translation>Αυτός ο υπολογιστής δεν γνωρίζει αυτή τη θυρίδα</translation>
    </message>
    <message>
        <source>The vault opens on the PC it was bound to, or with the recovery sheet. Type the key from the sheet once, and this PC opens the vault too. If you do not have the sheet, ask the owner.</source>
        <translation>Η θυρίδα ανοίγει στον υπολογιστή με τον οποίο δέθηκε ή με το φύλλο ανάκτησης. Γράψτε μία φορά το κλειδί από το φύλλο και θα την ανοίγει και αυτός ο υπολογιστής. Αν δεν έχετε το φύλλο, ρωτήστε τον ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>Let this PC open the vault</source>
        <translation>Να την ανοίγει αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Διαλέξτε τη δική σας φράση πρόσβασης</translation>
    </message>
    <message>
        <source>The code you came with is good once. After it, only your own passphrase lets you in.</source>
        <translation>Ο κωδικός με τον οποίο ήρθατε ισχύει μία φορά. Μετά σας αφήνει να μπείτε μόνο η δική σας φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Άνοιγμα άλλου φακέλου</translation>
    </message>
    <message>
        <source>Choose a vault</source>
        <translation>Επιλογή θυρίδας</translation>
    </message>
    <message>
        <source>Make a vault for your shop: one encrypted folder that holds your customers. Or look around in the sample shop first.</source>
        <translation>Δημιουργήστε μια θυρίδα για το κατάστημά σας: έναν κρυπτογραφημένο φάκελο με τους πελάτες σας. Ή ρίξτε πρώτα μια ματιά στο δοκιμαστικό κατάστημα.</translation>
    </message>
    <message>
        <source>Open a vault you have …</source>
        <translation>Άνοιγμα θυρίδας που έχετε …</translation>
    </message>
    <message>
        <source>Opening the vault …</source>
        <translation>Άνοιγμα της θυρίδας …</translation>
    </message>
    <message>
        <source>Preparing the sample shop …</source>
        <translation>Προετοιμασία του δοκιμαστικού καταστήματος …</translation>
    </message>
    <message>
        <source>CustDesk</source>
        <translation>CustDesk</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Καλώς ήρθατε</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Θυρίδα</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>The groups of letters and digits that were shown once.</source>
        <translation>Οι ομάδες από γράμματα και ψηφία που εμφανίστηκαν μία φορά.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Άνοιγμα της θυρίδας</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Χρήση της φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Passphrase lost? Use the recovery key</source>
        <translation>Χάσατε τη φράση; Άνοιγμα με κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>New vault …</source>
        <translation>Νέα θυρίδα …</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Δείτε το δοκιμαστικό κατάστημα</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Γράψτε το κλειδί ανάκτησης.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Γράψτε το όνομα χρήστη σας.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Γράψτε τη φράση πρόσβασής σας.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>No backup yet</source>
        <translation>Κανένα αντίγραφο ακόμη</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Αντίγραφο: {when}</translation>
    </message>
    <message numerus="yes">
        <source>Backup is %Ln day(s) old</source>
        <translation>
            <numerusform>Αντίγραφο πριν από %Ln ημέρα</numerusform>
            <numerusform>Αντίγραφο πριν από %Ln ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backups</source>
        <translation>Άνοιγμα των αντιγράφων ασφαλείας</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Σε εξέλιξη …</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Διακόπτεται …</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
</context>
<context>
    <name>TagBox</name>
    <message>
        <source>Separate tags by commas</source>
        <translation>Χωρίστε τις ετικέτες με κόμμα</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Add a user</source>
        <translation>Προσθήκη χρήστη</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>Next you get a code to hand over; with it the user chooses a passphrase.</source>
        <translation>Στη συνέχεια παίρνετε έναν κωδικό για να τον δώσετε· με αυτόν ο χρήστης διαλέγει φράση πρόσβασης.</translation>
    </message>
    <message>
        <source>Type the name to sign in with.</source>
        <translation>Γράψτε το όνομα με το οποίο θα συνδέεται.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with. The old passphrase and the old key file do not open the vault any more.</source>
        <translation>Ο χρήστης {name} παίρνει έναν κωδικό για να διαλέξει νέα φράση πρόσβασης. Η παλιά φράση πρόσβασης και το παλιό αρχείο-κλειδί δεν ανοίγουν πια τη θυρίδα.</translation>
    </message>
    <message>
        <source>{name} gets a code to choose a new passphrase with, and has the same role again.</source>
        <translation>Ο χρήστης {name} παίρνει έναν κωδικό για να διαλέξει νέα φράση πρόσβασης και έχει ξανά τον ίδιο ρόλο.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Αλλαγή ρόλου</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>The new role holds from the next sign-in of this user.</source>
        <translation>Ο νέος ρόλος ισχύει από την επόμενη σύνδεση αυτού του χρήστη.</translation>
    </message>
    <message>
        <source>Reset the passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Νέα πρόσβαση</translation>
    </message>
    <message>
        <source>Type it, so that nobody else can do this in your place.</source>
        <translation>Γράψτε την, ώστε να μην μπορεί κανείς άλλος να το κάνει στη θέση σας.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Το κλειδί ανάκτησης</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Η δική σας φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Αποκλεισμός</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Χρήστες</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Τι επιτρέπεται σε κάθε ρόλο</translation>
    </message>
    <message>
        <source>Shut {name} out of the vault?</source>
        <translation>Αποκλεισμός του χρήστη {name} από τη θυρίδα;</translation>
    </message>
    <message>
        <source>Please wait …</source>
        <translation>Περιμένετε …</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more and cannot be let in again. What {name} did stays in the log.</source>
        <translation>Ο χρήστης {name} δεν μπορεί πια να συνδεθεί και δεν μπορεί να πάρει ξανά πρόσβαση. Όσα έκανε ο χρήστης {name} μένουν στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>The keys of the vault are renewed, so that an old copy of the vault does not open what comes later. This can take a minute; leave the PC on. Everybody else signs in as before.</source>
        <translation>Τα κλειδιά της θυρίδας ανανεώνονται, ώστε ένα παλιό αντίγραφο της θυρίδας να μην ανοίγει όσα έρχονται μετά. Μπορεί να πάρει ένα λεπτό· αφήστε τον υπολογιστή ανοιχτό. Όλοι οι άλλοι συνδέονται όπως πριν.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Αφαίρεση του χρήστη {name}</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Οριστική αφαίρεση</translation>
    </message>
    <message>
        <source>Narrow a role: {role}</source>
        <translation>Περιορισμός ρόλου: {role}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>As usual for this role: {time}</source>
        <translation>Όπως συνήθως για αυτόν τον ρόλο: {time}</translation>
    </message>
    <message>
        <source>Ask why, before a sealed value is shown</source>
        <translation>Ερώτηση γιατί, πριν εμφανιστεί μια σφραγισμένη τιμή</translation>
    </message>
    <message>
        <source>Leave the role at least one view.</source>
        <translation>Αφήστε στον ρόλο τουλάχιστον μία προβολή.</translation>
    </message>
    <message>
        <source>Switch off what people in this role shall not do or see. It holds from their next sign-in. Nothing can be added that the role does not have.</source>
        <translation>Απενεργοποιήστε όσα δεν πρέπει να κάνουν ή να βλέπουν όσοι έχουν αυτόν τον ρόλο. Ισχύει από την επόμενη σύνδεσή τους. Δεν μπορεί να προστεθεί τίποτα που δεν έχει ο ρόλος.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Επιτρέπεται να κάνει</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Βλέπει</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
    <message>
        <source>At the PC</source>
        <translation>Στον υπολογιστή</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation>Κλείδωμα όταν δεν χρησιμοποιείται για</translation>
    </message>
    <message>
        <source>Give everything back</source>
        <translation>Επαναφορά όλων</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>A code for {name}</source>
        <translation>Κωδικός για τον χρήστη {name}</translation>
    </message>
    <message>
        <source>Give this code to {name} in person. It opens the vault once, until {until}, in the place of a passphrase; then {name} chooses a passphrase of their own. It is not shown again.</source>
        <translation>Δώστε από κοντά αυτόν τον κωδικό στον χρήστη {name}. Ανοίγει τη θυρίδα μία φορά, έως {until}, στη θέση μιας φράσης πρόσβασης· έπειτα ο χρήστης {name} διαλέγει δική του φράση πρόσβασης. Δεν εμφανίζεται ξανά.</translation>
    </message>
    <message>
        <source>Choose the passphrase now …</source>
        <translation>Επιλογή της φράσης πρόσβασης τώρα …</translation>
    </message>
    <message>
        <source>Is {name} beside you? Then the passphrase can be chosen here, at once.</source>
        <translation>Είναι δίπλα σας ο χρήστης {name}; Τότε η φράση πρόσβασης μπορεί να επιλεγεί εδώ, αμέσως.</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Τον έδωσα</translation>
    </message>
    <message>
        <source>A passphrase for {name}</source>
        <translation>Φράση πρόσβασης για τον χρήστη {name}</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Ορισμός της φράσης πρόσβασης</translation>
    </message>
    <message>
        <source>Let {name} sit down here and type. Nobody else should see or know it.</source>
        <translation>Αφήστε τον χρήστη {name} να καθίσει εδώ και να γράψει. Κανείς άλλος δεν πρέπει να τη δει ή να τη μάθει.</translation>
    </message>
    <message>
        <source>Take the time code away</source>
        <translation>Αφαίρεση κωδικού χρόνου</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Αφαίρεση …</translation>
    </message>
    <message>
        <source>Narrow this role …</source>
        <translation>Περιορισμός ρόλου …</translation>
    </message>
    <message>
        <source>What this user did stays in the log. You can let the user in again later.</source>
        <translation>Όσα έκανε αυτός ο χρήστης μένουν στο ημερολόγιο. Μπορείτε να του δώσετε ξανά πρόσβαση αργότερα.</translation>
    </message>
    <message>
        <source>The passphrase alone is enough then, until the user sets a new time code up.</source>
        <translation>Τότε αρκεί μόνη της η φράση πρόσβασης, μέχρι ο χρήστης να ρυθμίσει νέο κωδικό χρόνου.</translation>
    </message>
    <message>
        <source>Let {name} sign in without a time code?</source>
        <translation>Να συνδέεται ο χρήστης {name} χωρίς κωδικό χρόνου;</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Only an owner changes the team.</source>
        <translation>Μόνο ένας ιδιοκτήτης αλλάζει την ομάδα.</translation>
    </message>
    <message>
        <source>Removed for good. The name stays here because the log speaks of it.</source>
        <translation>Αφαιρέθηκε οριστικά. Το όνομα μένει εδώ, επειδή το αναφέρει το ημερολόγιο.</translation>
    </message>
    <message>
        <source>This is you. Change your passphrase in the settings.</source>
        <translation>Αυτός είστε εσείς. Αλλάξτε τη φράση πρόσβασής σας στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Choose a user to change something.</source>
        <translation>Διαλέξτε έναν χρήστη για να αλλάξετε κάτι.</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>Το αρχείο-κλειδί σας</translation>
    </message>
    <message>
        <source>Put the stick in and choose the file.</source>
        <translation>Βάλτε το στικάκι και διαλέξτε το αρχείο.</translation>
    </message>
    <message>
        <source>Reviewed today …</source>
        <translation>Έγινε έλεγχος σήμερα …</translation>
    </message>
    <message>
        <source>It is time to review who may do what, for the first time: it was due on {next}.</source>
        <translation>Είναι ώρα να ελέγξετε για πρώτη φορά ποιος επιτρέπεται να κάνει τι: έπρεπε να γίνει έως {next}.</translation>
    </message>
    <message>
        <source>Who may do what is to be reviewed for the first time on {next}.</source>
        <translation>Ο πρώτος έλεγχος του ποιος επιτρέπεται να κάνει τι είναι για {next}.</translation>
    </message>
    <message>
        <source>It is time to review who may do what: due on {next}, last done on {last} by {name}.</source>
        <translation>Είναι ώρα να ελέγξετε ποιος επιτρέπεται να κάνει τι: έπρεπε να γίνει έως {next}, τελευταία φορά έγινε στις {last} από: {name}.</translation>
    </message>
    <message>
        <source>Who may do what was reviewed on {last} by {name}. The next time is on {next}.</source>
        <translation>Ο έλεγχος του ποιος επιτρέπεται να κάνει τι έγινε στις {last} από: {name}. Η επόμενη φορά είναι στις {next}.</translation>
    </message>
    <message>
        <source>Review who may do what</source>
        <translation>Έλεγχος του ποιος επιτρέπεται να κάνει τι</translation>
    </message>
    <message>
        <source>I have reviewed it</source>
        <translation>Το έλεγξα</translation>
    </message>
    <message>
        <source>The next review is on</source>
        <translation>Ο επόμενος έλεγχος είναι στις</translation>
    </message>
    <message>
        <source>Is everybody in the list still here, and in the right role?</source>
        <translation>Είναι όλοι όσοι βρίσκονται στη λίστα ακόμη εδώ και με τον σωστό ρόλο;</translation>
    </message>
    <message>
        <source>Does each role still need all that it may do and see?</source>
        <translation>Χρειάζεται ακόμη κάθε ρόλος όλα όσα επιτρέπεται να κάνει και να βλέπει;</translation>
    </message>
    <message>
        <source>Does anybody use the sign-in of somebody else?</source>
        <translation>Χρησιμοποιεί κανείς τη σύνδεση κάποιου άλλου;</translation>
    </message>
    <message>
        <source>Give a day that is still to come.</source>
        <translation>Δώστε μια ημέρα που δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Κωδικός χρόνου</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Τελευταία σύνδεση</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Doing or seeing</source>
        <translation>Ενέργεια ή προβολή</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ Ναι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ποτέ</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Αφαιρέθηκε</translation>
    </message>
    <message>
        <source>Has a code, not used yet</source>
        <translation>Έχει κωδικό, αχρησιμοποίητο ακόμη</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Μπορεί να συνδεθεί</translation>
    </message>
    <message>
        <source>May not sign in</source>
        <translation>Δεν μπορεί να συνδεθεί</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Κλείσιμο αυτού του μηνύματος</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>The questions about consent are to be asked again.</source>
        <translation>Οι ερωτήσεις για τη συγκατάθεση πρέπει να γίνουν ξανά.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Νέος πελάτης</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Unsaved typing from {time}: {name}</source>
        <translation>Μη αποθηκευμένο κείμενο από {time}: {name}</translation>
    </message>
    <message>
        <source>Unsaved typing from {time}</source>
        <translation>Μη αποθηκευμένο κείμενο από {time}</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Rules that are turned off</source>
        <translation>Κανόνες που είναι απενεργοποιημένοι</translation>
    </message>
    <message>
        <source>When the night begins</source>
        <translation>Πότε αρχίζει η νύχτα</translation>
    </message>
    <message>
        <source>When the night ends</source>
        <translation>Πότε τελειώνει η νύχτα</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Ασυνήθιστη πρόσβαση</translation>
    </message>
    <message>
        <source>The owner and the privacy officer are told quietly, at the log. A short time is ten minutes.</source>
        <translation>Ο ιδιοκτήτης και ο υπεύθυνος απορρήτου ενημερώνονται διακριτικά, στο ημερολόγιο. Λίγη ώρα σημαίνει δέκα λεπτά.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Αποθήκευση των κανόνων</translation>
    </message>
    <message>
        <source>{rule}: how many</source>
        <translation>{rule}: πλήθος</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Δείτε τα</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual thing(s)</source>
        <translation>
            <numerusform>%Ln ασυνήθιστο συμβάν</numerusform>
            <numerusform>%Ln ασυνήθιστα συμβάντα</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual things</source>
        <translation>Ασυνήθιστα συμβάντα</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Τα είδα όλα</translation>
    </message>
    <message>
        <source>Unusual is not forbidden: ask the person first. What you mark as seen stays in the log.</source>
        <translation>Το ασυνήθιστο δεν απαγορεύεται: ρωτήστε πρώτα το πρόσωπο. Όσα σημειώνετε ότι τα είδατε μένουν στο ημερολόγιο.</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Εμφάνιση των εγγραφών</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Το είδα</translation>
    </message>
    <message numerus="yes">
        <source>{name} signed in at night, %Ln time(s): {when}</source>
        <translation>
            <numerusform>Σύνδεση τη νύχτα: {name}, %Ln φορά ({when})</numerusform>
            <numerusform>Σύνδεση τη νύχτα: {name}, %Ln φορές ({when})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened customers, %Ln time(s): {when}</source>
        <translation>
            <numerusform>Άνοιγμα πελατών: {name}, %Ln φορά ({when})</numerusform>
            <numerusform>Άνοιγμα πελατών: {name}, %Ln φορές ({when})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} opened sealed values, %Ln time(s): {when}</source>
        <translation>
            <numerusform>Άνοιγμα σφραγισμένων τιμών: {name}, %Ln φορά ({when})</numerusform>
            <numerusform>Άνοιγμα σφραγισμένων τιμών: {name}, %Ln φορές ({when})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was refused %Ln time(s): {when}</source>
        <translation>
            <numerusform>Δεν επιτράπηκε κάτι: {name}, %Ln φορά ({when})</numerusform>
            <numerusform>Δεν επιτράπηκε κάτι: {name}, %Ln φορές ({when})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong tries to sign in as {name}: %Ln, until {when}</source>
        <translation>
            <numerusform>Λάθος προσπάθεια σύνδεσης: {name}, %Ln φορά ({when})</numerusform>
            <numerusform>Λάθος προσπάθειες σύνδεσης: {name}, %Ln φορές ({when})</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} exported something for the first time: {when}</source>
        <translation>Πρώτη εξαγωγή: {name} ({when})</translation>
    </message>
    <message>
        <source>Rule: sign-ins from {begin} to {end}</source>
        <translation>Κανόνας: συνδέσεις από {begin} έως {end}</translation>
    </message>
    <message>
        <source>Rule: {number} customers or more within {minutes} minutes</source>
        <translation>Κανόνας: {number} πελάτες ή περισσότεροι μέσα σε {minutes} λεπτά</translation>
    </message>
    <message>
        <source>Rule: {number} sealed values or more within {minutes} minutes</source>
        <translation>Κανόνας: {number} σφραγισμένες τιμές ή περισσότερες μέσα σε {minutes} λεπτά</translation>
    </message>
    <message>
        <source>Rule: {number} refusals or more within {minutes} minutes</source>
        <translation>Κανόνας: κάτι δεν επιτράπηκε {number} φορές ή περισσότερες μέσα σε {minutes} λεπτά</translation>
    </message>
    <message>
        <source>Rule: {number} wrong tries or more</source>
        <translation>Κανόνας: {number} λάθος προσπάθειες ή περισσότερες</translation>
    </message>
    <message>
        <source>Rule: the first export by a person</source>
        <translation>Κανόνας: η πρώτη εξαγωγή ενός προσώπου</translation>
    </message>
    <message>
        <source>somebody whom nobody knows</source>
        <translation>κάποιος άγνωστος</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (εσείς)</translation>
    </message>
    <message>
        <source>Sign-ins at night</source>
        <translation>Συνδέσεις τη νύχτα</translation>
    </message>
    <message>
        <source>Many customers opened in a short time</source>
        <translation>Άνοιγμα πολλών πελατών σε λίγη ώρα</translation>
    </message>
    <message>
        <source>Many sealed values opened in a short time</source>
        <translation>Άνοιγμα πολλών σφραγισμένων τιμών σε λίγη ώρα</translation>
    </message>
    <message>
        <source>Refused again and again</source>
        <translation>Κάτι δεν επιτράπηκε ξανά και ξανά</translation>
    </message>
    <message>
        <source>Many wrong tries to sign in</source>
        <translation>Πολλές λάθος προσπάθειες σύνδεσης</translation>
    </message>
    <message>
        <source>The first export by a person</source>
        <translation>Η πρώτη εξαγωγή ενός προσώπου</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This day is still to come. Give the day the customer answered.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη. Δώστε την ημέρα που απάντησε ο πελάτης.</translation>
    </message>
    <message>
        <source>A consent from a file counts only with its own date and where its proof lies.</source>
        <translation>Μια συγκατάθεση από αρχείο μετρά μόνο με τη δική της ημερομηνία και με το πού βρίσκεται το αποδεικτικό της.</translation>
    </message>
    <message>
        <source>Date of the answer</source>
        <translation>Ημερομηνία της απάντησης</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Συγκατάθεση</translation>
    </message>
    <message>
        <source>No consent is asked for this purpose now. Open the answers again.</source>
        <translation>Για αυτόν τον σκοπό δεν ζητείται τώρα συγκατάθεση. Ανοίξτε ξανά τις απαντήσεις.</translation>
    </message>
    <message>
        <source>Words once in use can be changed but not emptied. Or take the purpose out of use.</source>
        <translation>Ένα κείμενο που χρησιμοποιήθηκε μπορεί να αλλάξει, αλλά όχι να μείνει κενό. Ή βγάλτε τον σκοπό εκτός χρήσης.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Μήνες</translation>
    </message>
    <message>
        <source>Give a number of months from 1 to 1200.</source>
        <translation>Δώστε έναν αριθμό μηνών από 1 έως 1200.</translation>
    </message>
    <message>
        <source>Give both a title and the words, in each language used.</source>
        <translation>Δώστε και τίτλο και κείμενο σε κάθε γλώσσα που χρησιμοποιείτε.</translation>
    </message>
    <message>
        <source>Give the words in at least one language.</source>
        <translation>Δώστε το κείμενο σε μία τουλάχιστον γλώσσα.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>A part is empty. Fill in all six parts of each language, or none of them.</source>
        <translation>Ένα μέρος είναι κενό. Συμπληρώστε και τα έξι μέρη κάθε γλώσσας ή κανένα.</translation>
    </message>
    <message>
        <source>Write the notice in at least one language.</source>
        <translation>Γράψτε την ενημέρωση σε μία τουλάχιστον γλώσσα.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Ενημέρωση απορρήτου</translation>
    </message>
    <message>
        <source>This customer cannot be saved yet: {reason}</source>
        <translation>Αυτός ο πελάτης δεν μπορεί να αποθηκευτεί ακόμη: {reason}</translation>
    </message>
    <message>
        <source>Give the view a name of at most 60 letters.</source>
        <translation>Δώστε στην προβολή ένα όνομα έως 60 γράμματα.</translation>
    </message>
    <message>
        <source>There is a view of this name already. Give another one.</source>
        <translation>Υπάρχει ήδη προβολή με αυτό το όνομα. Δώστε άλλο.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Όνομα της προβολής</translation>
    </message>
    <message>
        <source>Give a value, or choose to empty it.</source>
        <translation>Δώστε μια τιμή ή διαλέξτε να αδειάσει.</translation>
    </message>
    <message>
        <source>the customer would be left without any name. Put the other names back together with it.</source>
        <translation>ο πελάτης θα έμενε χωρίς κανένα όνομα. Επαναφέρετε μαζί και τα άλλα ονόματα.</translation>
    </message>
    <message>
        <source>your role may neither see nor change this.</source>
        <translation>ο ρόλος σας δεν επιτρέπεται ούτε να το δει ούτε να το αλλάξει.</translation>
    </message>
    <message>
        <source>another customer has this number. Choose another, or leave it empty for the next free one.</source>
        <translation>άλλος πελάτης έχει αυτόν τον αριθμό. Διαλέξτε άλλον ή αφήστε το κενό για τον επόμενο ελεύθερο.</translation>
    </message>
    <message>
        <source>Whoever gave you the code knows it. Choose words of your own.</source>
        <translation>Όποιος σας έδωσε τον κωδικό τον ξέρει. Διαλέξτε δικές σας λέξεις.</translation>
    </message>
    <message>
        <source>this is not the number of this customer. Type it as it stands at the top of the card.</source>
        <translation>αυτός δεν είναι ο αριθμός αυτού του πελάτη. Γράψτε τον όπως είναι στο πάνω μέρος της καρτέλας.</translation>
    </message>
    <message>
        <source>This user name and passphrase do not open the vault. Check both, and that Caps Lock is off.</source>
        <translation>Αυτό το όνομα χρήστη και η φράση πρόσβασης δεν ανοίγουν τη θυρίδα. Ελέγξτε και τα δύο και ότι το Caps Lock είναι κλειστό.</translation>
    </message>
    <message>
        <source>This user name, passphrase and key file do not open the vault together. Check all three: it may be the key file of another vault.</source>
        <translation>Αυτό το όνομα χρήστη, η φράση πρόσβασης και το αρχείο-κλειδί δεν ανοίγουν μαζί τη θυρίδα. Ελέγξτε και τα τρία: μπορεί να είναι το αρχείο-κλειδί άλλης θυρίδας.</translation>
    </message>
    <message>
        <source>The passphrase of this user was reset, and this is the one from before. Sign in with the one-time code, or ask an owner to reset it again.</source>
        <translation>Ορίστηκε νέα φράση πρόσβασης για αυτόν τον χρήστη και αυτή είναι η προηγούμενη. Συνδεθείτε με τον κωδικό μίας χρήσης ή ζητήστε νέο από έναν ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>This user signs in with a one-time code now, and group {group} of what was typed is not right. Compare it with the code from the owner and type it again.</source>
        <translation>Αυτός ο χρήστης συνδέεται τώρα με κωδικό μίας χρήσης και η ομάδα {group} από όσα γράφτηκαν δεν είναι σωστή. Συγκρίνετέ την με τον κωδικό από τον ιδιοκτήτη και γράψτε την ξανά.</translation>
    </message>
    <message>
        <source>This one-time code was good until {until}. Ask the owner of the vault for a new one.</source>
        <translation>Αυτός ο κωδικός μίας χρήσης ίσχυε έως {until}. Ζητήστε νέο από τον ιδιοκτήτη της θυρίδας.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds} seconds, then try again. The recovery key opens at any time.</source>
        <translation>Πολλές λανθασμένες προσπάθειες. Περιμένετε {seconds} δευτερόλεπτα και δοκιμάστε ξανά. Το κλειδί ανάκτησης ανοίγει οποτεδήποτε.</translation>
    </message>
    <message>
        <source>This code is not right, or it was used before. Wait until the app shows the next one, and type that.</source>
        <translation>Αυτός ο κωδικός δεν είναι σωστός ή έχει ήδη χρησιμοποιηθεί. Περιμένετε να δείξει η εφαρμογή τον επόμενο και γράψτε εκείνον.</translation>
    </message>
    <message>
        <source>This sign-in needs a key file. Plug in the stick that holds it, and choose the file.</source>
        <translation>Αυτή η σύνδεση χρειάζεται αρχείο-κλειδί. Συνδέστε το στικάκι που το έχει και διαλέξτε το αρχείο.</translation>
    </message>
    <message>
        <source>{name} is not a key file, or it is damaged. Choose the file that was made for this vault, or a copy.</source>
        <translation>Το {name} δεν είναι αρχείο-κλειδί ή έχει υποστεί ζημιά. Διαλέξτε το αρχείο που δημιουργήθηκε για αυτή τη θυρίδα ή ένα αντίγραφό του.</translation>
    </message>
    <message>
        <source>This vault opens on the PC it was bound to only, or with the recovery sheet, and the keyring of this PC does not know it.</source>
        <translation>Αυτή η θυρίδα ανοίγει μόνο στον υπολογιστή με τον οποίο δέθηκε ή με το φύλλο ανάκτησης, και η κλειδοθήκη αυτού του υπολογιστή δεν τη γνωρίζει.</translation>
    </message>
    <message>
        <source>This recovery key does not open this vault. Check that the sheet belongs to this shop&apos;s vault.</source>
        <translation>Αυτό το κλειδί ανάκτησης δεν ανοίγει αυτή τη θυρίδα. Ελέγξτε ότι το φύλλο είναι της θυρίδας αυτού του καταστήματος.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key has a typing mistake. Compare it with the sheet and type it again.</source>
        <translation>Η ομάδα {group} του κλειδιού ανάκτησης έχει λάθος πληκτρολόγησης. Συγκρίνετέ την με το φύλλο και γράψτε την ξανά.</translation>
    </message>
    <message>
        <source>The recovery key has {needed} letters and digits, and {found} were typed. Type all of its groups.</source>
        <translation>Το κλειδί ανάκτησης έχει {needed} γράμματα και ψηφία και γράφτηκαν {found}. Γράψτε όλες τις ομάδες του.</translation>
    </message>
    <message>
        <source>There is no vault at {path}. Check the folder; nothing was created.</source>
        <translation>Δεν υπάρχει θυρίδα στο {path}. Ελέγξτε τον φάκελο· δεν δημιουργήθηκε τίποτα.</translation>
    </message>
    <message>
        <source>{path} is not a CustDesk vault. Choose a folder that ends in .custdesk.</source>
        <translation>Το {path} δεν είναι θυρίδα του CustDesk. Διαλέξτε φάκελο που τελειώνει σε .custdesk.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name for the new vault.</source>
        <translation>Το {path} υπάρχει ήδη. Διαλέξτε άλλο όνομα για τη νέα θυρίδα.</translation>
    </message>
    <message>
        <source>The vault is damaged ({part}). Nothing was changed; restore the newest copy of the vault folder.</source>
        <translation>Η θυρίδα έχει υποστεί ζημιά ({part}). Δεν άλλαξε τίποτα· επαναφέρετε το πιο πρόσφατο αντίγραφο του φακέλου της θυρίδας.</translation>
    </message>
    <message>
        <source>Another program has this vault open ({holder}). Close it there, then try again.</source>
        <translation>Άλλο πρόγραμμα έχει ανοιχτή αυτή τη θυρίδα ({holder}). Κλείστε την εκεί και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>A newer CustDesk wrote this vault (version {found}, this program knows {known}). Update CustDesk.</source>
        <translation>Αυτή τη θυρίδα την έγραψε νεότερο CustDesk (έκδοση {found}, αυτό το πρόγραμμα γνωρίζει την {known}). Ενημερώστε το CustDesk.</translation>
    </message>
    <message>
        <source>A trial version of CustDesk made this vault, and this program cannot open it any more. Export it with that version, and import it into a new vault.</source>
        <translation>Αυτή τη θυρίδα τη δημιούργησε μια δοκιμαστική έκδοση του CustDesk και αυτό το πρόγραμμα δεν μπορεί πια να την ανοίξει. Κάντε εξαγωγή με εκείνη την έκδοση και εισαγωγή σε νέα θυρίδα.</translation>
    </message>
    <message>
        <source>The vault at {path} cannot be written to. Check the rights of the folder.</source>
        <translation>Δεν μπορεί να γίνει εγγραφή στη θυρίδα στο {path}. Ελέγξτε τα δικαιώματα του φακέλου.</translation>
    </message>
    <message>
        <source>Checking the passphrase needs {megabytes} MB of free memory. Close some other programs, then try again.</source>
        <translation>Ο έλεγχος της φράσης πρόσβασης χρειάζεται {megabytes} MB ελεύθερης μνήμης. Κλείστε κάποια άλλα προγράμματα και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The disk that holds the vault does not answer. Nothing of this change was saved; check the disk and its cable, then try again.</source>
        <translation>Ο δίσκος με τη θυρίδα δεν ανταποκρίνεται. Τίποτα από αυτή την αλλαγή δεν αποθηκεύτηκε· ελέγξτε τον δίσκο και το καλώδιό του και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was saved and nothing was lost; free some space, try again.</source>
        <translation>Ο δίσκος είναι γεμάτος. Τίποτα από αυτή την αλλαγή δεν αποθηκεύτηκε και τίποτα δεν χάθηκε· ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>Το αρχείο {name} δεν διαβάζεται: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}</source>
        <translation>Το αρχείο {name} δεν μπορεί να γραφτεί: {reason}</translation>
    </message>
    <message>
        <source>{path} is not a backup of CustDesk. Choose a folder that ends in .custdesk-backup.</source>
        <translation>Το {path} δεν είναι αντίγραφο ασφαλείας του CustDesk. Διαλέξτε φάκελο που τελειώνει σε .custdesk-backup.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged. Nothing was made; take another backup.</source>
        <translation>Το αντίγραφο ασφαλείας {name} έχει υποστεί ζημιά. Δεν δημιουργήθηκε τίποτα· πάρτε άλλο αντίγραφο ασφαλείας.</translation>
    </message>
    <message>
        <source>{name} is a backup and is not opened where it lies. Restore it: that makes a vault of it.</source>
        <translation>Το {name} είναι αντίγραφο ασφαλείας και δεν ανοίγει εκεί όπου βρίσκεται. Κάντε επαναφορά: έτσι γίνεται θυρίδα.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Αυτή είναι η θυρίδα όπως ήταν στις {made_at} (UTC). Όσα καταχωρίστηκαν αργότερα δεν υπάρχουν σε αυτή. Προς το παρόν μπορούν να συνδεθούν μόνο ιδιοκτήτες: δώστε σε όλους τους άλλους κωδικό μίας χρήσης.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were in this backup, and were erased again: {again}. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Αυτή είναι η θυρίδα όπως ήταν στις {made_at} (UTC). Όσα καταχωρίστηκαν αργότερα δεν υπάρχουν σε αυτή. Άτομα που είχαν διαγραφεί υπήρχαν σε αυτό το αντίγραφο ασφαλείας και διαγράφηκαν ξανά: {again}. Προς το παρόν μπορούν να συνδεθούν μόνο ιδιοκτήτες: δώστε σε όλους τους άλλους κωδικό μίας χρήσης.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been erased were erased again: {again}. Noted as erased, but not signed by anybody whom this backup knows, and therefore still there: {unproven}. Restore a newer backup, or erase them by hand. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Αυτή είναι η θυρίδα όπως ήταν στις {made_at} (UTC). Όσα καταχωρίστηκαν αργότερα δεν υπάρχουν σε αυτή. Άτομα που είχαν διαγραφεί διαγράφηκαν ξανά: {again}. Σημειωμένα ως διαγραμμένα, αλλά χωρίς υπογραφή κάποιου που γνωρίζει αυτό το αντίγραφο ασφαλείας, και γι’ αυτό υπάρχουν ακόμη: {unproven}. Κάντε επαναφορά από νεότερο αντίγραφο ασφαλείας ή διαγράψτε τα εσείς. Προς το παρόν μπορούν να συνδεθούν μόνο ιδιοκτήτες: δώστε σε όλους τους άλλους κωδικό μίας χρήσης.</translation>
    </message>
    <message>
        <source>This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Whether anybody was erased after that day is not known: the folder of the old vault was not found. Look among your papers for people who asked for it, and erase them again. Only owners can sign in so far: give everybody else a one-time code.</source>
        <translation>Αυτή είναι η θυρίδα όπως ήταν στις {made_at} (UTC). Όσα καταχωρίστηκαν αργότερα δεν υπάρχουν σε αυτή. Δεν είναι γνωστό αν διαγράφηκε κάποιος μετά από εκείνη την ημέρα: ο φάκελος της παλιάς θυρίδας δεν βρέθηκε. Ψάξτε στα χαρτιά σας για άτομα που το ζήτησαν και διαγράψτε τα ξανά. Προς το παρόν μπορούν να συνδεθούν μόνο ιδιοκτήτες: δώστε σε όλους τους άλλους κωδικό μίας χρήσης.</translation>
    </message>
    <message>
        <source>Your role does not allow this ({permission}). Ask the owner of the vault if you need it.</source>
        <translation>Ο ρόλος σας δεν το επιτρέπει ({permission}). Αν το χρειάζεστε, ρωτήστε τον ιδιοκτήτη της θυρίδας.</translation>
    </message>
    <message>
        <source>Say why you need to see this value. The log keeps the reason.</source>
        <translation>Πείτε γιατί χρειάζεται να δείτε αυτή την τιμή. Το ημερολόγιο κρατά τον λόγο.</translation>
    </message>
    <message>
        <source>The rights of a user, or what is withheld from a role, are not what an owner signed: somebody wrote into the vault past the program. An owner, or the recovery key, sets the role or the limits again, or resets the passphrase of the user; then verify the log.</source>
        <translation>Τα δικαιώματα ενός χρήστη, ή όσα περικόπτονται από έναν ρόλο, δεν είναι αυτά που υπέγραψε ένας ιδιοκτήτης: κάποιος έγραψε στη θυρίδα παρακάμπτοντας το πρόγραμμα. Ένας ιδιοκτήτης, ή το κλειδί ανάκτησης, ορίζει ξανά τον ρόλο ή τα όρια, ή ορίζει νέα φράση πρόσβασης για τον χρήστη· έπειτα ελέγξτε το ημερολόγιο.</translation>
    </message>
    <message>
        <source>A key for sealed values was not given out by an owner: somebody wrote into the vault past the program. Have an owner renew the keys in the settings, then verify the log.</source>
        <translation>Ένα κλειδί για σφραγισμένες τιμές δεν δόθηκε από ιδιοκτήτη: κάποιος έγραψε στη θυρίδα παρακάμπτοντας το πρόγραμμα. Ζητήστε από έναν ιδιοκτήτη να ανανεώσει τα κλειδιά στις ρυθμίσεις και έπειτα ελέγξτε το ημερολόγιο.</translation>
    </message>
    <message>
        <source>There is a user of this name already, perhaps a disabled one. Choose another name.</source>
        <translation>Υπάρχει ήδη χρήστης με αυτό το όνομα, ίσως αποκλεισμένος. Διαλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>You cannot do this to your own account. Change your passphrase in the settings, and ask another owner for the rest.</source>
        <translation>Αυτό δεν μπορείτε να το κάνετε στον δικό σας λογαριασμό. Αλλάξτε τη φράση πρόσβασής σας στις ρυθμίσεις και για τα υπόλοιπα ρωτήστε άλλον ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>This is the last active owner, and a vault needs one. Make somebody else an owner first.</source>
        <translation>Αυτός είναι ο τελευταίος ενεργός ιδιοκτήτης και μια θυρίδα χρειάζεται έναν. Κάντε πρώτα κάποιον άλλο ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>The new passphrase could not be written to the vault folder and does not hold. Check the disk, then set the passphrase of this user again.</source>
        <translation>Η νέα φράση πρόσβασης δεν μπόρεσε να γραφτεί στον φάκελο της θυρίδας και δεν ισχύει. Ελέγξτε τον δίσκο και ορίστε ξανά τη φράση πρόσβασης αυτού του χρήστη.</translation>
    </message>
    <message>
        <source>The vault could not be given a new key and still has the old one. Check the disk, then renew the keys in the settings.</source>
        <translation>Η θυρίδα δεν μπόρεσε να πάρει νέο κλειδί και έχει ακόμη το παλιό. Ελέγξτε τον δίσκο και ανανεώστε τα κλειδιά στις ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Only the person who made this vault can make a new recovery sheet, or whoever signs in with the recovery key from the present one. After a reset of the passphrase the present sheet is needed, too.</source>
        <translation>Νέο φύλλο ανάκτησης μπορεί να δημιουργήσει μόνο όποιος δημιούργησε αυτή τη θυρίδα ή όποιος συνδέεται με το κλειδί ανάκτησης από το τωρινό φύλλο. Αν ορίστηκε νέα φράση πρόσβασης από ιδιοκτήτη, χρειάζεται και το τωρινό φύλλο.</translation>
    </message>
    <message>
        <source>The new recovery key could not be written to the vault folder, and perhaps the old sheet does not open the vault any more either. Check the disk, then make a new sheet again.</source>
        <translation>Το νέο κλειδί ανάκτησης δεν μπόρεσε να γραφτεί στον φάκελο της θυρίδας, και ίσως δεν ανοίγει πια τη θυρίδα ούτε το παλιό φύλλο. Ελέγξτε τον δίσκο και δημιουργήστε ξανά νέο φύλλο.</translation>
    </message>
    <message>
        <source>This record is not there any more. Refresh the list.</source>
        <translation>Αυτή η εγγραφή δεν υπάρχει πια. Ανανεώστε τη λίστα.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Look at what is stored now, and decide.</source>
        <translation>Κάποιος άλλος το άλλαξε στο μεταξύ. Δείτε τι είναι αποθηκευμένο τώρα και αποφασίστε.</translation>
    </message>
    <message>
        <source>Entry {entry} holds nothing that can be undone. Changes of customers can, and whole imports; consents, and who looked at what, stay as they were written down.</source>
        <translation>Η εγγραφή {entry} δεν έχει τίποτα που μπορεί να αναιρεθεί. Αναιρούνται αλλαγές πελατών και ολόκληρες εισαγωγές· οι συγκαταθέσεις, και ποιος είδε τι, μένουν όπως γράφτηκαν.</translation>
    </message>
    <message>
        <source>These two cannot become one: {reason}</source>
        <translation>Αυτοί οι δύο δεν μπορούν να γίνουν ένας: {reason}</translation>
    </message>
    <message>
        <source>This merge was undone already: the two are two customers again.</source>
        <translation>Αυτή η συγχώνευση έχει ήδη αναιρεθεί: είναι ξανά δύο πελάτες.</translation>
    </message>
    <message>
        <source>Entries of the log since entry {entry} were cut, so it is not known any more how this customer was then. Undo single changes instead.</source>
        <translation>Κόπηκαν εγγραφές του ημερολογίου μετά την εγγραφή {entry}, οπότε δεν είναι πια γνωστό πώς ήταν τότε αυτός ο πελάτης. Αντί γι’ αυτό, κάντε αναίρεση μεμονωμένων αλλαγών.</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}: {reason}</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}: {reason}</source>
        <translation>Το ημερολόγιο αλλοιώθηκε. Η πρώτη αλλοιωμένη εγγραφή είναι η {seq}: {reason}</translation>
    </message>
    <message>
        <source>The log is whole, but another program changed what it tells of, first at entry {seq}: {reason}</source>
        <translation>Το ημερολόγιο είναι ακέραιο, αλλά άλλο πρόγραμμα άλλαξε όσα αναφέρει, πρώτα στην εγγραφή {seq}: {reason}</translation>
    </message>
    <message>
        <source>The log was not verified to the end: the part of the program that does it was stopped, or there was too little memory. Close other programs and verify the log again.</source>
        <translation>Ο έλεγχος του ημερολογίου δεν έφτασε ως το τέλος: το μέρος του προγράμματος που τον κάνει σταμάτησε ή δεν έφτασε η μνήμη. Κλείστε άλλα προγράμματα και κάντε ξανά τον έλεγχο του ημερολογίου.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}, so it is not certain who may do what. Nothing of the team or the keys is changed now: verify the log, and sign in with the recovery sheet to set things right.</source>
        <translation>Το ημερολόγιο αλλοιώθηκε, πρώτα στην εγγραφή {seq}, οπότε δεν είναι βέβαιο ποιος δικαιούται τι. Τώρα δεν αλλάζει τίποτα στην ομάδα ή στα κλειδιά: ελέγξτε το ημερολόγιο και συνδεθείτε με το φύλλο ανάκτησης για να τα διορθώσετε.</translation>
    </message>
    <message>
        <source>Say where the proof of these consents lies, for example in which folder.</source>
        <translation>Γράψτε πού βρίσκεται το αποδεικτικό αυτών των συγκαταθέσεων, για παράδειγμα σε ποιον φάκελο.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Αυτή η ημέρα δεν έχει έρθει ακόμη.</translation>
    </message>
    <message>
        <source>Give it a name of 1 to {most} letters, for example that of the program.</source>
        <translation>Δώστε ένα όνομα από 1 έως {most} γράμματα, για παράδειγμα το όνομα του προγράμματος.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx.</source>
        <translation>διαλέξτε όνομα που τελειώνει σε .xlsx.</translation>
    </message>
    <message>
        <source>one of them holds something that your role may not see. Ask somebody who sees all of both.</source>
        <translation>ο ένας έχει κάτι που ο ρόλος σας δεν επιτρέπεται να δει. Ζητήστε το από κάποιον που βλέπει όλα τα στοιχεία και των δύο.</translation>
    </message>
    <message>
        <source>you do not hold the key of a sealed value of one of them. Ask somebody who does.</source>
        <translation>δεν έχετε το κλειδί μιας σφραγισμένης τιμής του ενός. Ζητήστε το από κάποιον που το έχει.</translation>
    </message>
    <message>
        <source>somebody is typing into the one that would go. Have that saved or discarded first, or keep the other one.</source>
        <translation>κάποιος γράφει τώρα σε αυτόν που θα έφευγε. Ζητήστε πρώτα να αποθηκευτεί ή να απορριφθεί ό,τι έγραψε, ή κρατήστε τον άλλον.</translation>
    </message>
    <message>
        <source>These are more than {most} customers, too many for paper. Search or filter first, or export them as a workbook.</source>
        <translation>Είναι περισσότεροι από {most} πελάτες, πάρα πολλοί για χαρτί. Κάντε πρώτα αναζήτηση ή φίλτρο, ή εξαγωγή ως βιβλίο εργασίας.</translation>
    </message>
    <message>
        <source>The printer does not take it. Look whether it is switched on and connected, or save it as a PDF.</source>
        <translation>Ο εκτυπωτής δεν το δέχεται. Δείτε αν είναι αναμμένος και συνδεδεμένος, ή αποθηκεύστε το ως PDF.</translation>
    </message>
    <message>
        <source>this is the number of the customer itself. Give the number of the other one.</source>
        <translation>αυτός είναι ο αριθμός του ίδιου του πελάτη. Δώστε τον αριθμό του άλλου.</translation>
    </message>
    <message>
        <source>Night is from one full hour to another one.</source>
        <translation>Η νύχτα διαρκεί από μια ακέραιη ώρα έως μια άλλη.</translation>
    </message>
    <message>
        <source>Give numbers from 2 to 9999.</source>
        <translation>Δώστε αριθμούς από 2 έως 9999.</translation>
    </message>
    <message>
        <source>Rules of unusual access</source>
        <translation>Κανόνες ασυνήθιστης πρόσβασης</translation>
    </message>
    <message>
        <source>There is something in {path} already. Choose an empty folder.</source>
        <translation>Υπάρχει ήδη κάτι στο {path}. Διαλέξτε έναν κενό φάκελο.</translation>
    </message>
    <message>
        <source>A part of CustDesk was ended before its work was done. Nothing of it was kept: close other programs and try again.</source>
        <translation>Ένα μέρος του CustDesk τερματίστηκε πριν τελειώσει τη δουλειά του. Δεν κρατήθηκε τίποτα από αυτήν: κλείστε άλλα προγράμματα και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Ποιος τα παίρνει</translation>
    </message>
    <message>
        <source>Give the name of whoever gets the data.</source>
        <translation>Δώστε το όνομα όποιου παίρνει τα στοιχεία.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Διαλέξτε τουλάχιστον μία στήλη.</translation>
    </message>
    <message>
        <source>These are more than {most} entries, too many for a document. Choose a shorter period or another filter, or export them as a workbook.</source>
        <translation>Αυτές είναι πάνω από {most} εγγραφές, πάρα πολλές για ένα έγγραφο. Διαλέξτε μικρότερο διάστημα ή άλλο φίλτρο ή κάντε εξαγωγή ως βιβλίο εργασίας.</translation>
    </message>
    <message>
        <source>There is no export called {name}. Choose one of these: {known}.</source>
        <translation>Δεν υπάρχει εξαγωγή με όνομα {name}. Διαλέξτε μία από αυτές: {known}.</translation>
    </message>
    <message>
        <source>choose a name that ends in .xlsx or in .csv.</source>
        <translation>διαλέξτε όνομα που τελειώνει σε .xlsx ή σε .csv.</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>υπάρχει φάκελος με αυτό το όνομα. Διαλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>its folder is not there. Choose another folder.</source>
        <translation>ο φάκελός του δεν υπάρχει. Διαλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>this folder may not be written to. Choose another folder.</source>
        <translation>δεν επιτρέπεται εγγραφή σε αυτόν τον φάκελο. Διαλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>another program has it open. Close it there, or choose another name.</source>
        <translation>άλλο πρόγραμμα το έχει ανοιχτό. Κλείστε το εκεί ή διαλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>the disk is full. Free some space, or choose another disk.</source>
        <translation>ο δίσκος είναι γεμάτος. Ελευθερώστε χώρο ή διαλέξτε άλλον δίσκο.</translation>
    </message>
    <message>
        <source>a workbook holds 1,048,575 rows at most. Choose a name that ends in .csv.</source>
        <translation>ένα βιβλίο εργασίας χωρά το πολύ 1.048.575 γραμμές. Διαλέξτε όνομα που τελειώνει σε .csv.</translation>
    </message>
    <message>
        <source>the program that writes it stopped. Nothing was written; try again.</source>
        <translation>το πρόγραμμα που το γράφει σταμάτησε. Δεν γράφτηκε τίποτα· δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>choose a name that ends in .pdf.</source>
        <translation>διαλέξτε όνομα που τελειώνει σε .pdf.</translation>
    </message>
    <message>
        <source>the earlier value is not kept any more, or somebody altered it. Verify the log, and type it in anew.</source>
        <translation>η παλιά τιμή δεν φυλάσσεται πια ή κάποιος την αλλοίωσε. Κάντε έλεγχο του ημερολογίου και γράψτε την από την αρχή.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Write what you found out and why you decide so.</source>
        <translation>Γράψτε τι βρήκατε και γιατί αποφασίζετε έτσι.</translation>
    </message>
    <message>
        <source>Write at most 2000 characters.</source>
        <translation>Γράψτε το πολύ 2000 χαρακτήρες.</translation>
    </message>
    <message>
        <source>This PC has no keyring, the place where the system keeps the secrets of programs, or none is set up. A vault that is bound to its PC opens here with the recovery sheet only. Any other opens as usual, but an old copy in its place would not be noticed.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει κλειδοθήκη, δηλαδή το μέρος όπου το σύστημα κρατά τα μυστικά των προγραμμάτων, ή δεν έχει ρυθμιστεί καμία. Μια θυρίδα δεμένη με τον υπολογιστή της ανοίγει εδώ μόνο με το φύλλο ανάκτησης. Κάθε άλλη ανοίγει όπως συνήθως, αλλά ένα παλιό αντίγραφο στη θέση της δεν θα φαινόταν.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, is locked. Sign out of this PC and in again with your password for the PC, then try again.</source>
        <translation>Η κλειδοθήκη αυτού του υπολογιστή, όπου το σύστημα κρατά τα μυστικά των προγραμμάτων, είναι κλειδωμένη. Αποσυνδεθείτε από τον υπολογιστή, συνδεθείτε ξανά με τον κωδικό σας για τον υπολογιστή και δοκιμάστε πάλι.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, does not answer. Restart the PC if this stays so.</source>
        <translation>Η κλειδοθήκη αυτού του υπολογιστή, όπου το σύστημα κρατά τα μυστικά των προγραμμάτων, δεν ανταποκρίνεται. Αν συνεχιστεί, επανεκκινήστε τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The keyring of this PC says that it kept what it was given, and did not keep it. Whoever looks after this PC should set up the keyring of the system.</source>
        <translation>Η κλειδοθήκη αυτού του υπολογιστή λέει ότι φύλαξε ό,τι της δόθηκε, αλλά δεν το φύλαξε. Όποιος φροντίζει αυτόν τον υπολογιστή πρέπει να ρυθμίσει την κλειδοθήκη του συστήματος.</translation>
    </message>
    <message>
        <source>The keyring of this PC, where the system keeps the secrets of programs, refused what it was asked. Look whether it lets CustDesk in, then try again.</source>
        <translation>Η κλειδοθήκη αυτού του υπολογιστή, όπου το σύστημα κρατά τα μυστικά των προγραμμάτων, αρνήθηκε ό,τι της ζητήθηκε. Δείτε αν επιτρέπει την πρόσβαση στο CustDesk και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>What the keyring of this PC holds for this vault was not written by CustDesk: somebody or something changed it. Have the owner verify the log.</source>
        <translation>Ό,τι κρατά η κλειδοθήκη αυτού του υπολογιστή για αυτή τη θυρίδα δεν το έγραψε το CustDesk: κάποιος ή κάτι το άλλαξε. Ζητήστε από τον ιδιοκτήτη να ελέγξει το ημερολόγιο.</translation>
    </message>
    <message>
        <source>The keyring of this PC knew where the log of this vault ends, and does not know it any more: it was emptied or made anew. If nobody did that on purpose, have the owner verify the log.</source>
        <translation>Η κλειδοθήκη αυτού του υπολογιστή ήξερε πού τελειώνει το ημερολόγιο αυτής της θυρίδας και δεν το ξέρει πια: άδειασε ή δημιουργήθηκε από την αρχή. Αν δεν το έκανε κάποιος επίτηδες, ζητήστε από τον ιδιοκτήτη να ελέγξει το ημερολόγιο.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Όνομα καταστήματος</translation>
    </message>
    <message>
        <source>Give the shop a name.</source>
        <translation>Δώστε ένα όνομα στο κατάστημα.</translation>
    </message>
    <message>
        <source>there is a file of this name already. Choose another name.</source>
        <translation>υπάρχει ήδη αρχείο με αυτό το όνομα. Διαλέξτε άλλο όνομα.</translation>
    </message>
    <message>
        <source>the stick may be full, write-protected or gone. Try another one.</source>
        <translation>το στικάκι μπορεί να είναι γεμάτο, προστατευμένο από εγγραφή ή να έχει βγει. Δοκιμάστε άλλο.</translation>
    </message>
    <message>
        <source>Use at least 12 characters. Five words in a row are easy to remember.</source>
        <translation>Χρησιμοποιήστε τουλάχιστον 12 χαρακτήρες. Πέντε λέξεις στη σειρά τις θυμάστε εύκολα.</translation>
    </message>
    <message>
        <source>Use at most 128 characters.</source>
        <translation>Χρησιμοποιήστε το πολύ 128 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Line breaks, tabs and other control characters cannot be used.</source>
        <translation>Δεν επιτρέπονται αλλαγές γραμμής, στηλοθέτες και άλλοι χαρακτήρες ελέγχου.</translation>
    </message>
    <message>
        <source>This is little more than the name of the shop or of the user. Add other words.</source>
        <translation>Αυτό είναι λίγο πολύ μόνο το όνομα του καταστήματος ή του χρήστη. Προσθέστε άλλες λέξεις.</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess. Use words instead.</source>
        <translation>Πλήκτρα που είναι δίπλα δίπλα τα μαντεύει κανείς εύκολα. Χρησιμοποιήστε λέξεις.</translation>
    </message>
    <message>
        <source>Repeated letters or words add nothing. Use different words.</source>
        <translation>Γράμματα ή λέξεις που επαναλαμβάνονται δεν προσφέρουν τίποτα. Χρησιμοποιήστε διαφορετικές λέξεις.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 6543 are easy to guess. Use words instead.</source>
        <translation>Σειρές όπως abcd ή 6543 τις μαντεύει κανείς εύκολα. Χρησιμοποιήστε λέξεις.</translation>
    </message>
    <message>
        <source>Years and dates are easy to guess. Add other words.</source>
        <translation>Χρονολογίες και ημερομηνίες τις μαντεύει κανείς εύκολα. Προσθέστε άλλες λέξεις.</translation>
    </message>
    <message>
        <source>Many people use a passphrase like this one. Use uncommon words.</source>
        <translation>Πολλοί χρησιμοποιούν μια τέτοια φράση πρόσβασης. Χρησιμοποιήστε ασυνήθιστες λέξεις.</translation>
    </message>
    <message>
        <source>Names of people are easy to guess. Add uncommon words.</source>
        <translation>Ονόματα ανθρώπων τα μαντεύει κανείς εύκολα. Προσθέστε ασυνήθιστες λέξεις.</translation>
    </message>
    <message>
        <source>Easy to guess. Add another word or two; uncommon words are better.</source>
        <translation>Τη μαντεύει κανείς εύκολα. Προσθέστε μία ή δύο λέξεις ακόμη· οι ασυνήθιστες είναι καλύτερες.</translation>
    </message>
    <message>
        <source>This will do. Another uncommon word makes it much harder to guess.</source>
        <translation>Αρκεί. Μία ακόμη ασυνήθιστη λέξη την κάνει πολύ πιο δύσκολη.</translation>
    </message>
    <message>
        <source>Hard to guess, unless it is a saying, a song, or something others know of you.</source>
        <translation>Δύσκολα τη μαντεύει κανείς, εκτός αν είναι παροιμία, τραγούδι ή κάτι που ξέρουν άλλοι για εσάς.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Νέα φράση πρόσβασης</translation>
    </message>
    <message>
        <source>A seal has twelve words, and here are {count}. Compare with the sheet.</source>
        <translation>Μια σφραγίδα έχει δώδεκα λέξεις, και εδώ είναι {count}. Συγκρίνετε με το φύλλο.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Look at it again.</source>
        <translation>Η λέξη {place} δεν υπάρχει σε καμία από τις λίστες λέξεων. Δείτε την ξανά.</translation>
    </message>
    <message>
        <source>Word {place} is in none of the lists of words. Is it “{nearest}”?</source>
        <translation>Η λέξη {place} δεν υπάρχει σε καμία από τις λίστες λέξεων. Μήπως είναι «{nearest}»;</translation>
    </message>
    <message>
        <source>This is not the whole line of the QR code of a seal. Scan it again, or type the words.</source>
        <translation>Αυτή δεν είναι ολόκληρη η γραμμή του κωδικού QR μιας σφραγίδας. Σαρώστε τον ξανά ή γράψτε τις λέξεις.</translation>
    </message>
    <message>
        <source>The log was altered, first at entry {seq}. Nothing is cut from it: it may be needed to find out what happened. Verify the log first.</source>
        <translation>Το ημερολόγιο αλλοιώθηκε, πρώτα στην εγγραφή {seq}. Δεν κόβεται τίποτα από αυτό: μπορεί να χρειαστεί για να βρεθεί τι συνέβη. Κάντε πρώτα έλεγχο του ημερολογίου.</translation>
    </message>
    <message>
        <source>The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old copy of the vault, or somebody. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>Το ημερολόγιο δεν τελειώνει εκεί που τελείωνε την τελευταία φορά: εγγραφές λείπουν ή αντικαταστάθηκαν, από χαλασμένο δίσκο, παλιό αντίγραφο της θυρίδας ή κάποιον. Σε αυτή τη θυρίδα δεν αλλάζει τίποτα, μέχρι να αποφασίσει ο ιδιοκτήτης ή ο υπεύθυνος απορρήτου τι θα γίνει.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this vault at the moment, only looked at: its log is not the one that was noted. Ask the owner or the privacy officer, who decide how to go on.</source>
        <translation>Αυτή τη στιγμή δεν μπορεί να αλλάξει τίποτα σε αυτή τη θυρίδα, μόνο να τη δείτε μπορείτε: το ημερολόγιό της δεν είναι αυτό που σημειώθηκε. Ρωτήστε τον ιδιοκτήτη ή τον υπεύθυνο απορρήτου, που αποφασίζουν πώς θα συνεχίσετε.</translation>
    </message>
    <message>
        <source>The log itself was altered, so it is not certain who may decide. Sign in with the recovery sheet to decide.</source>
        <translation>Αλλοιώθηκε το ίδιο το ημερολόγιο, οπότε δεν είναι βέβαιο ποιος επιτρέπεται να αποφασίσει. Συνδεθείτε με το φύλλο ανάκτησης για να αποφασίσετε.</translation>
    </message>
    <message>
        <source>The log does not hold what the keyring of this PC saw of it last: an old copy of the vault was put in its place, or entries were cut off or replaced. Nothing is changed in this vault until the owner or the privacy officer has decided what to do.</source>
        <translation>Το ημερολόγιο δεν έχει αυτό που είδε τελευταία η κλειδοθήκη αυτού του υπολογιστή: ένα παλιό αντίγραφο της θυρίδας μπήκε στη θέση της, ή εγγραφές κόπηκαν ή αντικαταστάθηκαν. Σε αυτή τη θυρίδα δεν αλλάζει τίποτα, μέχρι να αποφασίσει ο ιδιοκτήτης ή ο υπεύθυνος απορρήτου τι θα γίνει.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Επόμενος έλεγχος</translation>
    </message>
    <message>
        <source>Choose a day after today and within a year.</source>
        <translation>Διαλέξτε μια ημέρα μετά τη σημερινή και μέσα σε ένα έτος.</translation>
    </message>
    <message>
        <source>A role can be narrowed, and never widened past what it is.</source>
        <translation>Ένας ρόλος μπορεί να περιοριστεί, ποτέ όμως να διευρυνθεί πέρα από αυτό που είναι.</translation>
    </message>
    <message>
        <source>From an owner no right and no data can be withheld.</source>
        <translation>Από έναν ιδιοκτήτη δεν μπορεί να περικοπεί κανένα δικαίωμα και κανένα στοιχείο.</translation>
    </message>
    <message>
        <source>Nobody can work without this: it cannot be withheld.</source>
        <translation>Χωρίς αυτό δεν μπορεί να δουλέψει κανείς: δεν μπορεί να περικοπεί.</translation>
    </message>
    <message>
        <source>Leave the role one view.</source>
        <translation>Αφήστε στον ρόλο μία προβολή.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Όνομα χρήστη</translation>
    </message>
    <message>
        <source>Give a name of at most 60 letters or digits.</source>
        <translation>Δώστε ένα όνομα με το πολύ 60 γράμματα ή ψηφία.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Archived</source>
        <translation>Αρχειοθετημένος</translation>
    </message>
    <message>
        <source>Wants no marketing</source>
        <translation>Δεν θέλει διαφήμιση</translation>
    </message>
    <message>
        <source>Does not want to be contacted in this way</source>
        <translation>Δεν θέλει επικοινωνία με αυτόν τον τρόπο</translation>
    </message>
    <message>
        <source>Wants no data passed to others</source>
        <translation>Δεν θέλει διαβίβαση στοιχείων σε άλλους</translation>
    </message>
    <message>
        <source>Wants no decisions by a computer alone</source>
        <translation>Δεν θέλει αποφάσεις που παίρνει μόνος του ένας υπολογιστής</translation>
    </message>
    <message>
        <source>Wants no use of sensitive data</source>
        <translation>Δεν θέλει χρήση ευαίσθητων δεδομένων</translation>
    </message>
    <message>
        <source>Said no to this purpose</source>
        <translation>Είπε όχι σε αυτόν τον σκοπό</translation>
    </message>
    <message>
        <source>Took the consent back</source>
        <translation>Ανακάλεσε τη συγκατάθεση</translation>
    </message>
    <message>
        <source>Has not been asked</source>
        <translation>Δεν έχει ερωτηθεί</translation>
    </message>
    <message>
        <source>The consent has ended</source>
        <translation>Η συγκατάθεση έληξε</translation>
    </message>
    <message>
        <source>Wants no post</source>
        <translation>Δεν θέλει αλληλογραφία</translation>
    </message>
    <message>
        <source>Has no postal address</source>
        <translation>Δεν έχει ταχυδρομική διεύθυνση</translation>
    </message>
    <message>
        <source>Would stand out: fewer than five are alike</source>
        <translation>Θα ξεχώριζε: λιγότεροι από πέντε είναι όμοιοι</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Δημιουργήθηκε στις</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Δημιουργήθηκε από</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Δημιουργήθηκε για</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Δόθηκε σε</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Βάση</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Έμειναν έξω</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Κανείς</translation>
    </message>
    <message>
        <source>Shortened texts</source>
        <translation>Κείμενα που κόπηκαν</translation>
    </message>
    <message>
        <source>{count}: a cell holds 32,767 characters at most.</source>
        <translation>{count}: ένα κελί χωρά το πολύ 32.767 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Αστερίσκοι</translation>
    </message>
    <message>
        <source>* stands for a value that would have made a group of fewer than five.</source>
        <translation>Το * μπαίνει στη θέση μιας τιμής που θα έφτιαχνε ομάδα με λιγότερους από πέντε.</translation>
    </message>
    <message>
        <source>Checksum of the rows (SHA-256)</source>
        <translation>Άθροισμα ελέγχου των γραμμών (SHA-256)</translation>
    </message>
    <message>
        <source>End of the log before</source>
        <translation>Τέλος του ημερολογίου πριν από την εξαγωγή</translation>
    </message>
    <message>
        <source>Seal of the log</source>
        <translation>Σφραγίδα του ημερολογίου</translation>
    </message>
    <message>
        <source>Entry {seq}: {head}</source>
        <translation>Εγγραφή {seq}: {head}</translation>
    </message>
    <message>
        <source>Customers of {shop}</source>
        <translation>Πελάτες: {shop}</translation>
    </message>
    <message>
        <source>The log: who did what, and when</source>
        <translation>Το ημερολόγιο: ποιος έκανε τι και πότε</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Εγγραφές</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Φίλτρα</translation>
    </message>
    <message>
        <source>None: the whole log</source>
        <translation>Κανένα: ολόκληρο το ημερολόγιο</translation>
    </message>
    <message>
        <source>Verified right before</source>
        <translation>Έλεγχος αμέσως πριν</translation>
    </message>
    <message>
        <source>Number of the vault</source>
        <translation>Αριθμός της θυρίδας</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}; states of it that were noted outside: {anchors}.</source>
        <translation>Το ημερολόγιο είναι ακέραιο. Εγγραφές: {entries}· καταστάσεις του που σημειώθηκαν έξω από αυτό: {anchors}.</translation>
    </message>
    <message>
        <source>The log was altered. The first bad entry is {seq}.</source>
        <translation>Το ημερολόγιο αλλοιώθηκε. Η πρώτη αλλοιωμένη εγγραφή είναι η {seq}.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Κλειδιά</translation>
    </message>
    <message>
        <source>Cut by rule</source>
        <translation>Κόπηκαν με κανόνα</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Ώρα (UTC)</translation>
    </message>
    <message>
        <source>Number of the person</source>
        <translation>Αριθμός του προσώπου</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>Είδος αυτού που αφορά</translation>
    </message>
    <message>
        <source>Number of the subject</source>
        <translation>Αριθμός αυτού που αφορά</translation>
    </message>
    <message>
        <source>Details as stored</source>
        <translation>Λεπτομέρειες όπως αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Δέσμευση</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Κεφαλή αλυσίδας</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>Αριθμός του κλειδιού</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Δημόσιο κλειδί (Ed25519)</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Πρώτη εγγραφή</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Τελευταία εγγραφή</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>Κεφαλή αλυσίδας πριν</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>Κεφαλή αλυσίδας μετά</translation>
    </message>
    <message>
        <source>Looks like customer {number}: {why}.</source>
        <translation>Μοιάζει με τον πελάτη {number}: {why}.</translation>
    </message>
    <message>
        <source>Looks like row {line} of the file: {why}.</source>
        <translation>Μοιάζει με τη γραμμή {line} του αρχείου: {why}.</translation>
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
        <translation>η συγκατάθεση καταγράφεται</translation>
    </message>
    <message>
        <source>this consent is on record already</source>
        <translation>αυτή η συγκατάθεση έχει ήδη καταγραφεί</translation>
    </message>
    <message>
        <source>the file does not say on which day; no consent is recorded</source>
        <translation>το αρχείο δεν λέει ποια ημέρα· δεν καταγράφεται συγκατάθεση</translation>
    </message>
    <message>
        <source>the day is still to come; no consent is recorded</source>
        <translation>η ημέρα δεν έχει έρθει ακόμη· δεν καταγράφεται συγκατάθεση</translation>
    </message>
    <message>
        <source>refused or withdrew this consent; that stays</source>
        <translation>δεν έδωσε ή ανακάλεσε αυτή τη συγκατάθεση· αυτό μένει</translation>
    </message>
    <message>
        <source>opted out; that stays, and no consent is recorded</source>
        <translation>έχει πει όχι· αυτό μένει και δεν καταγράφεται συγκατάθεση</translation>
    </message>
    <message>
        <source>a consent of that day has ended meanwhile; none is recorded</source>
        <translation>μια συγκατάθεση εκείνης της ημέρας έχει πια λήξει· δεν καταγράφεται</translation>
    </message>
    <message>
        <source>no consent is asked for this purpose now; none is recorded</source>
        <translation>για αυτόν τον σκοπό δεν ζητείται τώρα συγκατάθεση· δεν καταγράφεται</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>The dates can be read with the day or the month first; the day is taken to be first. Check a few.</source>
        <translation>Οι ημερομηνίες διαβάζονται και με την ημέρα και με τον μήνα πρώτα· θεωρείται ότι πρώτη είναι η ημέρα. Ελέγξτε μερικές.</translation>
    </message>
    <message>
        <source>The dates can be read with the day or the month first; the month is taken to be first. Check a few.</source>
        <translation>Οι ημερομηνίες διαβάζονται και με την ημέρα και με τον μήνα πρώτα· θεωρείται ότι πρώτος είναι ο μήνας. Ελέγξτε μερικές.</translation>
    </message>
    <message>
        <source>Some dates have the day first and some the month; what most of them say is taken. Check them.</source>
        <translation>Κάποιες ημερομηνίες έχουν πρώτα την ημέρα και κάποιες τον μήνα· ισχύει ό,τι λένε οι περισσότερες. Ελέγξτε τις.</translation>
    </message>
    <message>
        <source>More of the street (floor, door, building)</source>
        <translation>Συμπλήρωμα οδού (όροφος, πόρτα, κτίριο)</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Αριθμός οδού</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Συνοικία</translation>
    </message>
    <message>
        <source>Postcode and city in one</source>
        <translation>Ταχυδρομικός κώδικας και πόλη μαζί</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Πλήρης διεύθυνση</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ονοματεπώνυμο</translation>
    </message>
    <message>
        <source>Whole name, family name first</source>
        <translation>Ονοματεπώνυμο, πρώτα το επώνυμο</translation>
    </message>
    <message>
        <source>Company and person in one</source>
        <translation>Εταιρεία και πρόσωπο μαζί</translation>
    </message>
    <message>
        <source>Company (yes) or person (no)</source>
        <translation>Εταιρεία (ναι) ή άτομο (όχι)</translation>
    </message>
    <message>
        <source>Area code of the phone</source>
        <translation>Κωδικός περιοχής του τηλεφώνου</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Ημέρα της συγκατάθεσης</translation>
    </message>
    <message>
        <source>Notes, behind its heading</source>
        <translation>Σημειώσεις, μετά την επικεφαλίδα της στήλης</translation>
    </message>
    <message>
        <source>yes means no more</source>
        <translation>ναι σημαίνει όχι πια</translation>
    </message>
    <message>
        <source>no means no more</source>
        <translation>όχι σημαίνει όχι πια</translation>
    </message>
    <message>
        <source>It stands beside the street.</source>
        <translation>Βρίσκεται δίπλα στην οδό.</translation>
    </message>
    <message>
        <source>There is no column of family names, so this is the whole name.</source>
        <translation>Δεν υπάρχει στήλη με επώνυμα, άρα αυτό είναι το ονοματεπώνυμο.</translation>
    </message>
    <message>
        <source>There is no column of towns beside it.</source>
        <translation>Δεν υπάρχει δίπλα του στήλη με πόλεις.</translation>
    </message>
    <message>
        <source>The values look like it.</source>
        <translation>Οι τιμές το δείχνουν.</translation>
    </message>
    <message>
        <source>The first column of texts that may be names. Check it.</source>
        <translation>Η πρώτη στήλη με κείμενα που μπορεί να είναι ονόματα. Ελέγξτε την.</translation>
    </message>
    <message>
        <source>The values hold street, postcode and city.</source>
        <translation>Οι τιμές έχουν οδό, ταχυδρομικό κώδικα και πόλη.</translation>
    </message>
    <message>
        <source>The values hold postcode and city.</source>
        <translation>Οι τιμές έχουν ταχυδρομικό κώδικα και πόλη.</translation>
    </message>
    <message>
        <source>The values hold a company and its person, with a comma between.</source>
        <translation>Οι τιμές έχουν μια εταιρεία και το πρόσωπό της, με κόμμα ανάμεσα.</translation>
    </message>
    <message>
        <source>The birthdays in {column} have no year, so they go to the notes.</source>
        <translation>Τα γενέθλια στη στήλη {column} δεν έχουν έτος, γι’ αυτό πηγαίνουν στις σημειώσεις.</translation>
    </message>
    <message>
        <source>The family name seems to stand first.</source>
        <translation>Φαίνεται πως το επώνυμο είναι πρώτο.</translation>
    </message>
    <message>
        <source>A heading of CustDesk&apos;s own exports.</source>
        <translation>Επικεφαλίδα από εξαγωγή του ίδιου του CustDesk.</translation>
    </message>
    <message>
        <source>The heading says so.</source>
        <translation>Το λέει η επικεφαλίδα.</translation>
    </message>
    <message>
        <source>The heading has words that say so.</source>
        <translation>Το λένε λέξεις στην επικεφαλίδα.</translation>
    </message>
    <message>
        <source>The program that wrote the file calls it so.</source>
        <translation>Έτσι το λέει το πρόγραμμα που έγραψε το αρχείο.</translation>
    </message>
    <message>
        <source>As last time.</source>
        <translation>Όπως την τελευταία φορά.</translation>
    </message>
    <message>
        <source>The dates are read as last time.</source>
        <translation>Οι ημερομηνίες διαβάζονται όπως την τελευταία φορά.</translation>
    </message>
    <message>
        <source>Understood as last time.</source>
        <translation>Διαβάστηκε όπως την τελευταία φορά.</translation>
    </message>
    <message>
        <source>Understood as last time: {name}.</source>
        <translation>Διαβάστηκε όπως την τελευταία φορά: {name}.</translation>
    </message>
    <message>
        <source>Understood as you chose: {name}.</source>
        <translation>Διαβάστηκε όπως διαλέξατε: {name}.</translation>
    </message>
    <message>
        <source>The columns stand in another order; they were found by their headings.</source>
        <translation>Οι στήλες είναι με άλλη σειρά· βρέθηκαν από τις επικεφαλίδες τους.</translation>
    </message>
    <message>
        <source>New since then: {columns}. Check where they go.</source>
        <translation>Νέες από τότε: {columns}. Ελέγξτε πού πηγαίνουν.</translation>
    </message>
    <message>
        <source>{column} holds something else than last time. Check where it goes.</source>
        <translation>Η στήλη {column} έχει κάτι άλλο από την τελευταία φορά. Ελέγξτε πού πηγαίνει.</translation>
    </message>
    <message>
        <source>The dates have the day first; last time it was the month.</source>
        <translation>Οι ημερομηνίες έχουν πρώτα την ημέρα· την τελευταία φορά είχαν τον μήνα.</translation>
    </message>
    <message>
        <source>The dates have the month first; last time it was the day.</source>
        <translation>Οι ημερομηνίες έχουν πρώτα τον μήνα· την τελευταία φορά είχαν την ημέρα.</translation>
    </message>
    <message>
        <source>Amounts have another decimal sign than last time.</source>
        <translation>Τα ποσά έχουν άλλη υποδιαστολή από την τελευταία φορά.</translation>
    </message>
    <message>
        <source>The phones and postcodes are of another country than last time.</source>
        <translation>Τα τηλέφωνα και οι ταχυδρομικοί κώδικες είναι άλλης χώρας από την τελευταία φορά.</translation>
    </message>
    <message>
        <source>Last time every row was taken as a no to advertising. Say so again if that holds for this file, too.</source>
        <translation>Την προηγούμενη φορά κάθε γραμμή θεωρήθηκε όχι στις διαφημίσεις. Δηλώστε το ξανά, αν ισχύει και για αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>The cell holds the error {error} instead of a value.</source>
        <translation>Το κελί έχει το σφάλμα {error} αντί για τιμή.</translation>
    </message>
    <message>
        <source>Write one of the words that were chosen for this column: {words}.</source>
        <translation>Γράψτε μία από τις λέξεις που διαλέξατε για αυτή τη στήλη: {words}.</translation>
    </message>
    <message>
        <source>Only a part of this cell could be read. The whole text is in the notes.</source>
        <translation>Μόνο ένα μέρος αυτού του κελιού διαβάστηκε. Ολόκληρο το κείμενο είναι στις σημειώσεις.</translation>
    </message>
    <message>
        <source>This day is in the future. Check the year.</source>
        <translation>Αυτή η ημέρα είναι στο μέλλον. Ελέγξτε το έτος.</translation>
    </message>
    <message>
        <source>{column} seems to list people who want no advertising, so every row counts as a no unless you change it.</source>
        <translation>Η στήλη {column} φαίνεται να απαριθμεί όσους δεν θέλουν διαφημίσεις, γι’ αυτό κάθε γραμμή μετράει ως όχι, εκτός αν το αλλάξετε.</translation>
    </message>
    <message>
        <source>The values say who is subscribed.</source>
        <translation>Οι τιμές λένε ποιος είναι εγγεγραμμένος.</translation>
    </message>
    <message>
        <source>Kept as {name}. Files of this kind are understood so from now on.</source>
        <translation>Φυλάχτηκε ως {name}. Από εδώ και πέρα έτσι διαβάζονται τα αρχεία αυτού του είδους.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Το διαλέξατε εσείς.</translation>
    </message>
</context>
<context>
    <name>may_we</name>
    <message>
        <source>The customer is archived.</source>
        <translation>Ο πελάτης είναι αρχειοθετημένος.</translation>
    </message>
    <message>
        <source>There is no such purpose, so nobody agreed to it.</source>
        <translation>Δεν υπάρχει τέτοιος σκοπός, άρα κανείς δεν συμφώνησε σε αυτόν.</translation>
    </message>
    <message>
        <source>This purpose is no longer in use.</source>
        <translation>Αυτός ο σκοπός δεν χρησιμοποιείται πια.</translation>
    </message>
    <message>
        <source>Asked on {day} not to be contacted in this way.</source>
        <translation>Ζήτησε στις {day} να μην επικοινωνούμε με αυτόν τον τρόπο.</translation>
    </message>
    <message>
        <source>Nothing is recorded against it.</source>
        <translation>Καμία αντίρρηση.</translation>
    </message>
    <message>
        <source>No consent is on record.</source>
        <translation>Δεν υπάρχει συγκατάθεση.</translation>
    </message>
    <message>
        <source>Refused on {day}.</source>
        <translation>Δεν δόθηκε συγκατάθεση στις {day}.</translation>
    </message>
    <message>
        <source>Consent was withdrawn on {day}.</source>
        <translation>Η συγκατάθεση ανακλήθηκε στις {day}.</translation>
    </message>
    <message>
        <source>The consent of {day} ended on {until}.</source>
        <translation>Η συγκατάθεση που δόθηκε στις {day} έληξε στις {until}.</translation>
    </message>
    <message>
        <source>Consent given on {day}.</source>
        <translation>Δόθηκε συγκατάθεση στις {day}.</translation>
    </message>
    <message>
        <source>Consent given on {day}, valid until {until}.</source>
        <translation>Δόθηκε συγκατάθεση στις {day} και ισχύει έως {until}.</translation>
    </message>
    <message>
        <source>Needed for the agreement with the customer.</source>
        <translation>Χρειάζεται για τη συμφωνία με τον πελάτη.</translation>
    </message>
    <message>
        <source>Required by law.</source>
        <translation>Το απαιτεί ο νόμος.</translation>
    </message>
    <message>
        <source>Legitimate interest, and no objection is on record.</source>
        <translation>Έννομο συμφέρον, και δεν έχει καταγραφεί αντίρρηση.</translation>
    </message>
    <message>
        <source>Opted out of direct marketing on {day}.</source>
        <translation>Είπε όχι στην άμεση διαφήμιση στις {day}.</translation>
    </message>
    <message>
        <source>Opted out of passing data to others on {day}.</source>
        <translation>Είπε όχι στη διαβίβαση στοιχείων σε άλλους στις {day}.</translation>
    </message>
    <message>
        <source>Opted out of decisions made by a computer alone on {day}.</source>
        <translation>Είπε όχι στις αποφάσεις που παίρνει μόνος του ένας υπολογιστής στις {day}.</translation>
    </message>
    <message>
        <source>Opted out of the use of sensitive data on {day}.</source>
        <translation>Είπε όχι στη χρήση ευαίσθητων δεδομένων στις {day}.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>it is damaged, or asks for more than this program allows. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>είναι κατεστραμμένο ή ζητά περισσότερα από όσα επιτρέπει το πρόγραμμα. Ανοίξτε το στο Excel ή στο LibreOffice, αποθηκεύστε το ξανά ως .xlsx και δοκιμάστε αυτό το αντίγραφο.</translation>
    </message>
    <message>
        <source>it takes too long. Save only the sheet with the customers as a new .xlsx file and try that one.</source>
        <translation>παίρνει πολλή ώρα. Αποθηκεύστε μόνο το φύλλο με τους πελάτες ως νέο αρχείο .xlsx και δοκιμάστε αυτό.</translation>
    </message>
    <message>
        <source>it holds too much for one go. Split it into smaller files.</source>
        <translation>έχει πάρα πολλά για μία φορά. Χωρίστε το σε μικρότερα αρχεία.</translation>
    </message>
    <message>
        <source>Another table begins in cell {cell} and was left out. Choose {name} as the sheet to read it.</source>
        <translation>Άλλος πίνακας αρχίζει στο κελί {cell} και έμεινε έξω. Για να διαβαστεί, διαλέξτε ως φύλλο το {name}.</translation>
    </message>
    <message>
        <source>Example rows of the template were left out: row {lines}.</source>
        <translation>Έμειναν έξω τα παραδείγματα του κενού βιβλίου εργασίας: γραμμή {lines}.</translation>
    </message>
    <message>
        <source>Rows of totals were left out: {lines}.</source>
        <translation>Έμειναν έξω γραμμές με σύνολα: {lines}.</translation>
    </message>
    <message>
        <source>Repeated headings were left out: row {lines}.</source>
        <translation>Έμειναν έξω επικεφαλίδες που επαναλαμβάνονται: γραμμή {lines}.</translation>
    </message>
    <message>
        <source>Notes below the table were left out: row {lines}.</source>
        <translation>Έμειναν έξω σημειώσεις κάτω από τον πίνακα: γραμμή {lines}.</translation>
    </message>
    <message>
        <source>No headings were found; the columns are told by their letters.</source>
        <translation>Δεν βρέθηκαν επικεφαλίδες· οι στήλες αναφέρονται με το γράμμα τους.</translation>
    </message>
    <message>
        <source>There are no rows below the headings.</source>
        <translation>Δεν υπάρχουν γραμμές κάτω από τις επικεφαλίδες.</translation>
    </message>
    <message>
        <source>it is not there. Check the folder and the name.</source>
        <translation>δεν βρίσκεται εκεί. Ελέγξτε τον φάκελο και το όνομα.</translation>
    </message>
    <message>
        <source>it is not a file. Choose a spreadsheet or a text file.</source>
        <translation>δεν είναι αρχείο. Διαλέξτε ένα υπολογιστικό φύλλο ή ένα αρχείο κειμένου.</translation>
    </message>
    <message>
        <source>it may not be opened. Check its rights, and that no other program holds it.</source>
        <translation>δεν επιτρέπεται να ανοίξει. Ελέγξτε τα δικαιώματά του και ότι δεν το κρατά άλλο πρόγραμμα.</translation>
    </message>
    <message>
        <source>it is larger than 200 MB. Split it into smaller files.</source>
        <translation>είναι μεγαλύτερο από 200 MB. Χωρίστε το σε μικρότερα αρχεία.</translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}.</source>
        <translation>Κελιά με σφάλμα τύπου αντί για τιμή: {count}.</translation>
    </message>
    <message>
        <source>Hidden rows (by hand or by a filter) are read too: {count}.</source>
        <translation>Διαβάζονται και οι κρυφές γραμμές (με το χέρι ή με φίλτρο): {count}.</translation>
    </message>
    <message>
        <source>Hidden columns are read too: {columns}.</source>
        <translation>Διαβάζονται και οι κρυφές στήλες: {columns}.</translation>
    </message>
    <message>
        <source>Values of cells that are merged over several rows were given to each of these rows: {count}. Look at the rows in the preview.</source>
        <translation>Τιμές κελιών συγχωνευμένων σε πολλές γραμμές δόθηκαν σε καθεμία από αυτές τις γραμμές: {count}. Κοιτάξτε τις γραμμές στην προεπισκόπηση.</translation>
    </message>
    <message>
        <source>This looks like an export from {program}.</source>
        <translation>Μοιάζει με εξαγωγή από το {program}.</translation>
    </message>
    <message>
        <source>it is protected by a password in a way that this program cannot open. Open it in Excel or LibreOffice, remove the password and save a copy.</source>
        <translation>είναι προστατευμένο με κωδικό με τρόπο που αυτό το πρόγραμμα δεν μπορεί να ανοίξει. Ανοίξτε το στο Excel ή στο LibreOffice, αφαιρέστε τον κωδικό και αποθηκεύστε ένα αντίγραφο.</translation>
    </message>
    <message>
        <source>it is protected by a password. Give the password, or remove it in Excel or LibreOffice and save a copy.</source>
        <translation>είναι προστατευμένο με κωδικό. Δώστε τον κωδικό ή αφαιρέστε τον στο Excel ή στο LibreOffice και αποθηκεύστε ένα αντίγραφο.</translation>
    </message>
    <message>
        <source>this is not its password. Look at Caps Lock and at the language of the keyboard.</source>
        <translation>αυτός δεν είναι ο κωδικός του. Δείτε το Caps Lock και τη γλώσσα του πληκτρολογίου.</translation>
    </message>
    <message>
        <source>it holds more than five million filled cells, or very long texts. Split it into smaller files.</source>
        <translation>έχει πάνω από πέντε εκατομμύρια γεμάτα κελιά ή πολύ μεγάλα κείμενα. Χωρίστε το σε μικρότερα αρχεία.</translation>
    </message>
    <message>
        <source>This workbook counts days from 1904 (old Macs do). Look at the dates in the preview.</source>
        <translation>Αυτό το βιβλίο εργασίας μετρά τις ημέρες από το 1904 (όπως παλιοί Mac). Κοιτάξτε τις ημερομηνίες στην προεπισκόπηση.</translation>
    </message>
    <message>
        <source>In this kind of file, cells with a formula error look empty. Save it as .xlsx if it has formulas.</source>
        <translation>Σε αυτό το είδος αρχείου τα κελιά με σφάλμα τύπου φαίνονται κενά. Αν έχει τύπους, αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>Cells with a formula error instead of a value: {count}, the first in {cell}.</source>
        <translation>Κελιά με σφάλμα τύπου αντί για τιμή: {count}, το πρώτο στο {cell}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result: {count}, the first in {cell}. Open the file in Excel or LibreOffice and save it, so that they are calculated.</source>
        <translation>Τύποι χωρίς αποθηκευμένο αποτέλεσμα: {count}, ο πρώτος στο {cell}. Ανοίξτε το αρχείο στο Excel ή στο LibreOffice και αποθηκεύστε το, ώστε να υπολογιστούν.</translation>
    </message>
    <message>
        <source>Row numbers repeat or go backwards in this sheet. Look at the rows in the preview.</source>
        <translation>Σε αυτό το φύλλο οι αριθμοί των γραμμών επαναλαμβάνονται ή πάνε προς τα πίσω. Κοιτάξτε τις γραμμές στην προεπισκόπηση.</translation>
    </message>
    <message>
        <source>Merged areas: {count}. Only the first cell of each holds the value; the others count as empty.</source>
        <translation>Συγχωνευμένες περιοχές: {count}. Μόνο το πρώτο κελί καθεμιάς έχει την τιμή· τα άλλα μετρούν ως κενά.</translation>
    </message>
    <message>
        <source>Numbers of more than 15 digits: {count}. Excel had already rounded their last digits; keep such numbers as text.</source>
        <translation>Αριθμοί με πάνω από 15 ψηφία: {count}. Το Excel είχε ήδη στρογγυλέψει τα τελευταία τους ψηφία· κρατάτε τέτοιους αριθμούς ως κείμενο.</translation>
    </message>
    <message>
        <source>Cells that claim to be numbers and are none: {count}.</source>
        <translation>Κελιά που δηλώνονται ως αριθμοί και δεν είναι: {count}.</translation>
    </message>
    <message>
        <source>Cells from which unprintable characters were taken out: {count}.</source>
        <translation>Κελιά από τα οποία αφαιρέθηκαν χαρακτήρες που δεν τυπώνονται: {count}.</translation>
    </message>
    <message>
        <source>Cells longer than 32,767 characters, of which the rest was left out: {count}.</source>
        <translation>Κελιά με πάνω από 32.767 χαρακτήρες, που τους έλειψε το υπόλοιπο: {count}.</translation>
    </message>
    <message>
        <source>Columns after number {most} were left out.</source>
        <translation>Οι στήλες μετά τον αριθμό {most} έμειναν έξω.</translation>
    </message>
    <message>
        <source>Cells in a column of dates that hold no possible date: {count}, the first in row {line}.</source>
        <translation>Κελιά σε στήλη ημερομηνιών χωρίς δυνατή ημερομηνία: {count}, το πρώτο στη γραμμή {line}.</translation>
    </message>
    <message>
        <source>it is damaged or was cut off while it was copied. Get it again, or open and save it in LibreOffice.</source>
        <translation>είναι κατεστραμμένο ή κόπηκε κατά την αντιγραφή. Πάρτε το ξανά ή ανοίξτε το και αποθηκεύστε το στο LibreOffice.</translation>
    </message>
    <message>
        <source>it is damaged or was written in an unusual way. Open it in Excel or LibreOffice, save it again as .xlsx and try that copy.</source>
        <translation>είναι κατεστραμμένο ή γράφτηκε με ασυνήθιστο τρόπο. Ανοίξτε το στο Excel ή στο LibreOffice, αποθηκεύστε το ξανά ως .xlsx και δοκιμάστε αυτό το αντίγραφο.</translation>
    </message>
    <message>
        <source>it unpacks to far more than a customer list needs. Copy the table into a new workbook and try that one.</source>
        <translation>αποσυμπιέζεται σε πολύ περισσότερα από όσα χρειάζεται μια λίστα πελατών. Αντιγράψτε τον πίνακα σε νέο βιβλίο εργασίας και δοκιμάστε αυτό.</translation>
    </message>
    <message>
        <source>its parts contradict each other, so different programs would read different things. Save it again in Excel or LibreOffice.</source>
        <translation>τα μέρη του αντιφάσκουν, οπότε διαφορετικά προγράμματα θα διάβαζαν διαφορετικά πράγματα. Αποθηκεύστε το ξανά στο Excel ή στο LibreOffice.</translation>
    </message>
    <message>
        <source>it defines its own abbreviations (a DOCTYPE), which real spreadsheets never do. Save it again in Excel or LibreOffice.</source>
        <translation>ορίζει δικές του συντομογραφίες (DOCTYPE), κάτι που τα πραγματικά υπολογιστικά φύλλα δεν κάνουν ποτέ. Αποθηκεύστε το ξανά στο Excel ή στο LibreOffice.</translation>
    </message>
    <message>
        <source>it holds no workbook. Choose the spreadsheet itself.</source>
        <translation>δεν έχει μέσα βιβλίο εργασίας. Διαλέξτε το ίδιο το υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <source>it is empty (0 bytes). Save or download it again.</source>
        <translation>είναι κενό (0 byte). Αποθηκεύστε ή κατεβάστε το ξανά.</translation>
    </message>
    <message>
        <source>it is a Numbers document. In Numbers choose File, Export To, Excel.</source>
        <translation>είναι έγγραφο του Numbers. Στο Numbers διαλέξτε Αρχείο, Εξαγωγή σε, Excel.</translation>
    </message>
    <message>
        <source>it is a web page with another name. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>είναι ιστοσελίδα με άλλο όνομα. Ανοίξτε το στο Excel ή στο LibreOffice και αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>it is an XML file and no workbook. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>είναι αρχείο XML και όχι βιβλίο εργασίας. Ανοίξτε το στο Excel ή στο LibreOffice και αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>it is a text document. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>είναι έγγραφο κειμένου. Αντιγράψτε τον πίνακα σε υπολογιστικό φύλλο και αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>it is a document and no spreadsheet. Copy the table into a spreadsheet and save it as .xlsx.</source>
        <translation>είναι έγγραφο και όχι υπολογιστικό φύλλο. Αντιγράψτε τον πίνακα σε υπολογιστικό φύλλο και αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>it is a PDF. Ask for the spreadsheet it was made from, or copy its table into one.</source>
        <translation>είναι PDF. Ζητήστε το υπολογιστικό φύλλο από το οποίο έγινε ή αντιγράψτε τον πίνακά του σε ένα.</translation>
    </message>
    <message>
        <source>it is a picture. Ask for the list as a spreadsheet.</source>
        <translation>είναι εικόνα. Ζητήστε τη λίστα ως υπολογιστικό φύλλο.</translation>
    </message>
    <message>
        <source>it is a program and no spreadsheet. Do not open it.</source>
        <translation>είναι πρόγραμμα και όχι υπολογιστικό φύλλο. Μην το ανοίξετε.</translation>
    </message>
    <message>
        <source>it is a packed archive. Unpack it and choose the spreadsheet inside.</source>
        <translation>είναι συμπιεσμένο αρχείο. Αποσυμπιέστε το και διαλέξτε το υπολογιστικό φύλλο που έχει μέσα.</translation>
    </message>
    <message>
        <source>it comes from a very old spreadsheet program. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>προέρχεται από πολύ παλιό πρόγραμμα υπολογιστικών φύλλων. Ανοίξτε το στο Excel ή στο LibreOffice και αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>The file is called {suffix} but is really {kind}; it was read as that.</source>
        <translation>Το αρχείο ονομάζεται {suffix}, αλλά στην πραγματικότητα είναι {kind}· διαβάστηκε ως τέτοιο.</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: {count}. Choose one yourself if you want it.</source>
        <translation>Κρυφά φύλλα δεν διαβάστηκαν: {count}. Αν θέλετε κάποιο, διαλέξτε το εσείς.</translation>
    </message>
    <message>
        <source>The sheet {sheet} looks most like a list of customers; others were left out.</source>
        <translation>Το φύλλο {sheet} μοιάζει περισσότερο με λίστα πελατών· τα άλλα έμειναν έξω.</translation>
    </message>
    <message>
        <source>Sheets that cannot be read: {count}.</source>
        <translation>Φύλλα που δεν διαβάζονται: {count}.</translation>
    </message>
    <message>
        <source>it is neither a spreadsheet nor a text file this program knows. Save the list as .xlsx or .csv.</source>
        <translation>δεν είναι ούτε υπολογιστικό φύλλο ούτε αρχείο κειμένου που γνωρίζει το πρόγραμμα. Αποθηκεύστε τη λίστα ως .xlsx ή .csv.</translation>
    </message>
    <message>
        <source>there is no text encoding of that name. Choose another one.</source>
        <translation>δεν υπάρχει κωδικοποίηση κειμένου με αυτό το όνομα. Διαλέξτε άλλη.</translation>
    </message>
    <message>
        <source>Some characters could not be read as {encoding}; they show as �. Choose another encoding.</source>
        <translation>Κάποιοι χαρακτήρες δεν διαβάστηκαν ως {encoding}· εμφανίζονται ως �. Διαλέξτε άλλη κωδικοποίηση.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed, so the file was read line by line. Look at the preview.</source>
        <translation>Ένα εισαγωγικό ανοίγει και δεν κλείνει ποτέ, γι’ αυτό το αρχείο διαβάστηκε γραμμή προς γραμμή. Κοιτάξτε την προεπισκόπηση.</translation>
    </message>
    <message>
        <source>it holds more than 150,000 contact cards, or very long ones. Split it into smaller files.</source>
        <translation>έχει πάνω από 150.000 κάρτες επαφών, ή κάποιες πολύ μεγάλες. Χωρίστε το σε μικρότερα αρχεία.</translation>
    </message>
    <message>
        <source>Pictures, sounds and keys in the cards were left out: {count}.</source>
        <translation>Έμειναν έξω εικόνες, ήχοι και κλειδιά των καρτών: {count}.</translation>
    </message>
    <message>
        <source>Birthdays without a year were kept in the notes: {count}.</source>
        <translation>Γενέθλια χωρίς έτος κρατήθηκαν στις σημειώσεις: {count}.</translation>
    </message>
    <message>
        <source>Groups, which only list other cards, were left out: {count}.</source>
        <translation>Έμειναν έξω ομάδες, που απλώς απαριθμούν άλλες κάρτες: {count}.</translation>
    </message>
    <message>
        <source>Cards whose end is missing: {count}. Look at them in the preview.</source>
        <translation>Κάρτες που τους λείπει το τέλος: {count}. Κοιτάξτε τις στην προεπισκόπηση.</translation>
    </message>
    <message>
        <source>What has no column of its own was kept in the notes: {names}.</source>
        <translation>Όσα δεν έχουν δική τους στήλη κρατήθηκαν στις σημειώσεις: {names}.</translation>
    </message>
    <message>
        <source>it is a web page without a table. Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>είναι ιστοσελίδα χωρίς πίνακα. Ανοίξτε το στο Excel ή στο LibreOffice και αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>it is a web page of more than 500 tables. Copy the one with the customers into a spreadsheet, and save it as .xlsx.</source>
        <translation>είναι ιστοσελίδα με πάνω από 500 πίνακες. Αντιγράψτε αυτόν με τους πελάτες σε ένα υπολογιστικό φύλλο και αποθηκεύστε το ως .xlsx.</translation>
    </message>
    <message>
        <source>it has no sheet of that name any more. Choose the file again.</source>
        <translation>δεν έχει πια φύλλο με αυτό το όνομα. Διαλέξτε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>it has no sheet with cells. Choose another file.</source>
        <translation>δεν έχει φύλλο με κελιά. Διαλέξτε άλλο αρχείο.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Give a name, or the name of a company.</source>
        <translation>Δώστε ένα όνομα ή το όνομα μιας εταιρείας.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Αφήσατε έξω αυτή τη γραμμή.</translation>
    </message>
    <message>
        <source>The way of importing that you chose leaves this row out.</source>
        <translation>Ο τρόπος εισαγωγής που διαλέξατε αφήνει έξω αυτή τη γραμμή.</translation>
    </message>
    <message>
        <source>No customer here has this e-mail, phone or number. Give a name to enter a new one.</source>
        <translation>Κανένας πελάτης δεν έχει αυτό το email, τηλέφωνο ή αριθμό. Δώστε ένα όνομα για να καταχωριστεί νέος.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it in digits, for example {example}.</source>
        <translation>Αυτό δεν είναι ποσό. Γράψτε το με ψηφία, για παράδειγμα {example}.</translation>
    </message>
    <message>
        <source>It is not clear whether the sign before the last three digits marks thousands or decimals. Check it.</source>
        <translation>Δεν είναι σαφές αν το σημείο πριν από τα τρία τελευταία ψηφία δείχνει χιλιάδες ή δεκαδικά. Ελέγξτε το.</translation>
    </message>
    <message>
        <source>Rounded to two decimals. Check the amount.</source>
        <translation>Στρογγυλεύτηκε σε δύο δεκαδικά. Ελέγξτε το ποσό.</translation>
    </message>
    <message>
        <source>This amount is too large. Check its digits.</source>
        <translation>Αυτό το ποσό είναι πολύ μεγάλο. Ελέγξτε τα ψηφία του.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>Τα ψηφία ελέγχου αυτού του IBAN δεν ταιριάζουν. Συγκρίνετέ το με το χαρτί της τράπεζας.</translation>
    </message>
    <message>
        <source>This is not an IBAN. Check the account, or write its IBAN.</source>
        <translation>Αυτό δεν είναι IBAN. Ελέγξτε τον λογαριασμό ή γράψτε το IBAN του.</translation>
    </message>
    <message>
        <source>This is not one of the choices. Choose one: {choices}.</source>
        <translation>Αυτό δεν είναι μία από τις επιλογές. Διαλέξτε μία: {choices}.</translation>
    </message>
    <message>
        <source>M can mean more than one thing. Write the whole word.</source>
        <translation>Το M μπορεί να σημαίνει διάφορα. Γράψτε ολόκληρη τη λέξη.</translation>
    </message>
    <message>
        <source>This country is not known. Write its name, or its two letters, for example ES.</source>
        <translation>Αυτή η χώρα δεν είναι γνωστή. Γράψτε το όνομά της ή τα δύο γράμματά της, για παράδειγμα GR.</translation>
    </message>
    <message>
        <source>Day before month: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>Η ημέρα πριν από τον μήνα: {count} από {total} ημερομηνίες διαβάζονται μόνο έτσι, καμία αντίστροφα.</translation>
    </message>
    <message>
        <source>Month before day: {count} of {total} dates can only be read so, none the other way.</source>
        <translation>Ο μήνας πριν από την ημέρα: {count} από {total} ημερομηνίες διαβάζονται μόνο έτσι, καμία αντίστροφα.</translation>
    </message>
    <message>
        <source>Year first: {count} of {total} dates are written so.</source>
        <translation>Πρώτα το έτος: {count} από {total} ημερομηνίες είναι γραμμένες έτσι.</translation>
    </message>
    <message>
        <source>All {total} dates can be read with the day or the month first. Choose.</source>
        <translation>Όλες οι ημερομηνίες ({total}) διαβάζονται και με την ημέρα και με τον μήνα πρώτα. Διαλέξτε.</translation>
    </message>
    <message>
        <source>Some dates have the day first ({days}) and some the month ({months}). Choose, and check the others.</source>
        <translation>Κάποιες ημερομηνίες έχουν πρώτα την ημέρα ({days}) και κάποιες τον μήνα ({months}). Διαλέξτε και ελέγξτε τις υπόλοιπες.</translation>
    </message>
    <message>
        <source>The order of day and month does not matter here.</source>
        <translation>Η σειρά ημέρας και μήνα δεν παίζει ρόλο εδώ.</translation>
    </message>
    <message>
        <source>Write the year with four digits, for example 1985.</source>
        <translation>Γράψτε το έτος με τέσσερα ψηφία, για παράδειγμα 1985.</translation>
    </message>
    <message>
        <source>Write day, month and year, for example 1985-03-27.</source>
        <translation>Γράψτε ημέρα, μήνα και έτος, για παράδειγμα 1985-03-27.</translation>
    </message>
    <message>
        <source>There is no such day. Check the day and the month.</source>
        <translation>Δεν υπάρχει τέτοια ημέρα. Ελέγξτε την ημέρα και τον μήνα.</translation>
    </message>
    <message>
        <source>There is no month {month}. Check the order of day and month.</source>
        <translation>Δεν υπάρχει μήνας {month}. Ελέγξτε τη σειρά ημέρας και μήνα.</translation>
    </message>
    <message>
        <source>The year {year} is too far away. Check the year.</source>
        <translation>Το έτος {year} είναι πολύ μακρινό. Ελέγξτε το έτος.</translation>
    </message>
    <message>
        <source>Read from a spreadsheet&apos;s count of days. Check the date.</source>
        <translation>Διαβάστηκε από τη μέτρηση ημερών ενός υπολογιστικού φύλλου. Ελέγξτε την ημερομηνία.</translation>
    </message>
    <message>
        <source>Write the address with an @, for example name@example.com.</source>
        <translation>Γράψτε τη διεύθυνση με @, για παράδειγμα name@example.com.</translation>
    </message>
    <message>
        <source>Take the spaces out of the e-mail address.</source>
        <translation>Αφαιρέστε τα κενά από τη διεύθυνση email.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete. Write it as in name@example.com.</source>
        <translation>Το μέρος μετά το @ δεν είναι πλήρες. Γράψτε το όπως στο name@example.com.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Look for a missing, doubled or wrong character.</source>
        <translation>Αυτή δεν είναι διεύθυνση email. Ψάξτε για χαρακτήρα που λείπει, είναι διπλός ή λάθος.</translation>
    </message>
    <message>
        <source>Only the first address was kept. Add the others in their own field.</source>
        <translation>Κρατήθηκε μόνο η πρώτη διεύθυνση. Προσθέστε τις άλλες στο δικό τους πεδίο.</translation>
    </message>
    <message>
        <source>The spreadsheet shortened this number. Format its column as text and write all the digits.</source>
        <translation>Το υπολογιστικό φύλλο συντόμευσε αυτόν τον αριθμό. Μορφοποιήστε τη στήλη του ως κείμενο και γράψτε όλα τα ψηφία.</translation>
    </message>
    <message>
        <source>This language is not known. Write its name, or its two letters, for example es.</source>
        <translation>Αυτή η γλώσσα δεν είναι γνωστή. Γράψτε το όνομά της ή τα δύο γράμματά της, για παράδειγμα el.</translation>
    </message>
    <message>
        <source>There is no phone number here. Write it in digits.</source>
        <translation>Δεν υπάρχει εδώ αριθμός τηλεφώνου. Γράψτε τον με ψηφία.</translation>
    </message>
    <message>
        <source>This phone number is too short. Write it with its area code.</source>
        <translation>Αυτός ο αριθμός τηλεφώνου είναι πολύ σύντομος. Γράψτε τον με τον κωδικό περιοχής.</translation>
    </message>
    <message>
        <source>This is too long for one phone number. Write one number in each field.</source>
        <translation>Είναι πολύ μεγάλο για έναν αριθμό τηλεφώνου. Γράψτε έναν αριθμό σε κάθε πεδίο.</translation>
    </message>
    <message>
        <source>This is not a phone number of its country. Check the digits, or start with + and the country code.</source>
        <translation>Δεν είναι αριθμός τηλεφώνου της χώρας του. Ελέγξτε τα ψηφία ή αρχίστε με + και τον κωδικό της χώρας.</translation>
    </message>
    <message>
        <source>The country of this phone number is not known. Start with + and the country code.</source>
        <translation>Η χώρα αυτού του αριθμού τηλεφώνου δεν είναι γνωστή. Αρχίστε με + και τον κωδικό της χώρας.</translation>
    </message>
    <message>
        <source>Only the first phone number was kept. Add the others in their own field.</source>
        <translation>Κρατήθηκε μόνο ο πρώτος αριθμός τηλεφώνου. Προσθέστε τους άλλους στο δικό τους πεδίο.</translation>
    </message>
    <message>
        <source>Only the number was kept. Put the words beside it in the notes.</source>
        <translation>Κρατήθηκε μόνο ο αριθμός. Βάλτε τις λέξεις που είναι δίπλα του στις σημειώσεις.</translation>
    </message>
    <message>
        <source>Read as a number with its country code. Check it and add the +.</source>
        <translation>Διαβάστηκε ως αριθμός με τον κωδικό της χώρας του. Ελέγξτε τον και προσθέστε το +.</translation>
    </message>
    <message>
        <source>Postcodes of this country have {count} digits. Add the zero at the start if one was lost.</source>
        <translation>Οι ταχυδρομικοί κώδικες αυτής της χώρας έχουν {count} ψηφία. Προσθέστε το μηδέν στην αρχή, αν χάθηκε.</translation>
    </message>
    <message>
        <source>This is not a postcode of its country. It looks like {example}.</source>
        <translation>Δεν είναι ταχυδρομικός κώδικας της χώρας του. Έχει τη μορφή {example}.</translation>
    </message>
    <message>
        <source>This is too long for a postcode. Write only the postcode.</source>
        <translation>Είναι πολύ μεγάλο για ταχυδρομικό κώδικα. Γράψτε μόνο τον ταχυδρομικό κώδικα.</translation>
    </message>
    <message>
        <source>The check digits of this number do not fit its country. Compare it with the document.</source>
        <translation>Τα ψηφία ελέγχου αυτού του αριθμού δεν ταιριάζουν με τη χώρα του. Συγκρίνετέ τον με το έγγραφο.</translation>
    </message>
    <message>
        <source>This number is one digit repeated. Compare it with the document.</source>
        <translation>Αυτός ο αριθμός είναι ένα ψηφίο που επαναλαμβάνεται. Συγκρίνετέ τον με το έγγραφο.</translation>
    </message>
    <message>
        <source>A zero at the start seems to be missing. The number was kept as it is: write all its {count} digits and letters.</source>
        <translation>Φαίνεται πως λείπει ένα μηδέν στην αρχή. Ο αριθμός κρατήθηκε όπως είναι: γράψτε και τα {count} ψηφία και γράμματά του.</translation>
    </message>
    <message>
        <source>Choose the country of this number, so that it can be checked.</source>
        <translation>Διαλέξτε τη χώρα αυτού του αριθμού, ώστε να μπορεί να ελεγχθεί.</translation>
    </message>
    <message>
        <source>A tax number has digits. Write it as on the document.</source>
        <translation>Ένας ΑΦΜ έχει ψηφία. Γράψτε τον όπως στο έγγραφο.</translation>
    </message>
    <message>
        <source>This is too long for a tax number. Write only the number.</source>
        <translation>Είναι πολύ μεγάλο για ΑΦΜ. Γράψτε μόνο τον αριθμό.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Γράψτε ναι ή όχι.</translation>
    </message>
</context>
</TS>

"""Short and pet forms of names in five languages, and the name that each of them stands for.

Written for this program, as people at a counter use them; folded. A form that stands for several names is listed with
each: two people are not told apart by it, and are not found by it alone either.
"""

from typing import Final

from custdesk.records.folding import fold

_FORMS: Final = """
alexander alex sandy xander alec
alexandra alex sandra sandy lexi
andrew andy drew
anthony tony ant
barbara barb babs
benjamin ben benny benji
catherine cathy cath kate katie kitty cat
katherine kathy kath kate katie kitty kat
charles charlie chuck chas
christina chris tina chrissy
christopher chris kit topher
daniel dan danny
david dave davey
deborah deb debbie
dorothy dot dottie dolly
edward ed eddie ted teddy ned
elizabeth liz lizzie beth betty eliza elisa libby bess lisa
emily em emmy
frances fran franny
francis frank
frederick fred freddie
gregory greg
harold harry hal
henry harry hank
isabella bella izzy
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny jenn
jessica jess jessie
john jack johnny jon
jonathan jon jonny
joseph joe joey
joshua josh
kenneth ken kenny
kimberly kim
lawrence larry
leonard len lenny leo
margaret maggie meg peggy greta marge
matthew matt matty
michael mike mick mickey mikey
nathaniel nathan nate nat
nicholas nick nicky
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil
rebecca becca becky
richard rick rich dick ricky richie
robert rob bob bobby robbie bert
ronald ron ronnie
samantha sam sammy
samuel sam sammy
stephanie steph
stephen steve
steven steve
susan sue susie suzy
theodore ted theo teddy
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
victoria vicky tori
vincent vince vinny
william will bill billy liam willie
zachary zach zack
alfonso fonsi
alberto berto beto
antonio tono toni antonito
alejandro alex ale jandro
asuncion asun
beatriz bea
concepcion concha conchi conchita
consuelo chelo
carmen carmela mamen carmina
dolores lola loli lolita
eduardo edu
enrique quique kike
encarnacion encarna encarni
esperanza espe
federico fede
fernando fer nando
francisca paca paqui paquita fran
francisco paco fran curro pancho kiko paquito francis
gabriel gabi
gonzalo gonza
gregorio goyo
guadalupe lupe
guillermo guille memo
ignacio nacho
inmaculada inma
isabel isa chabela bel
jesus chus chuy suso
jose pepe pepito chepe
josefa pepa pepi fina
josefina fina pepa
joaquin ximo quino
juan juanito juancho
javier javi
lourdes lurdes
luis lucho
manuel manolo manu lolo manolito
manuela manoli manola
maria mari marita ma
fernandez fdez fdz
gonzalez glez gzlez
hernandez hdez hdz
rodriguez rguez rdguez rdez
martinez mtnez mtz mnez
dominguez dguez
jimenez jmenez
mercedes merche
milagros mila
miguel micky migue
montserrat montse
pilar pili
rafael rafa
ramon moncho
remedios reme
roberto rober
rosario charo
santiago santi yago
salvador salva
sebastian sebas
teresa tere teresita
trinidad trini
vicente chente
antonia tona
ana anita
joao jo joaozinho
luiz luizinho
eduarda duda
fernanda nanda
francisca chica
francisco chico xico
helena lena leninha
isabel bela
jose ze zezinho
josefa zefa
leonor nono
luisa lu luisinha
manuela nela manu
margarida guida
antonio tonio toninho to
sebastiao tiao bastiao
teresa teca
rodrigo digo
guilherme gui
henrique rique
joaquim quim
beatriz bia
gabriela gabi
carolina carol
rafaela rafa
αθανασιος θανασης νασος σακης
αικατερινη κατερινα κατια καιτη
αλεξανδρος αλεκος αλεξης
αλεξανδρα αλεκα
αναστασιος τασος
αναστασια τασουλα νατασα
ανδρεας αντρεας
αντωνιος αντωνης
αποστολος τολης
αριστειδης αρης
βασιλειος βασιλης βασος
βασιλικη βασω βικυ
γεωργιος γιωργος γιωργης
γεωργια γωγω
δημητριος δημητρης μιμης μητσος
δημητρα μιμη
ελενη λενα ελενιτσα
ελευθεριος λευτερης
ευαγγελος βαγγελης
ευαγγελια βαγγελιω λιτσα
ευσταθιος σταθης
εμμανουηλ μανωλης μανος
ηλιας λιακος
θεοδωρος θοδωρης
ιωαννης γιαννης
ιωαννα γιαννα
κωνσταντινος κωστας ντινος κωστης
κωνσταντινα ντινα
μαργαριτα ριτα
μαρια μαιρη μαρω
μιχαηλ μιχαλης
νικολαος νικος
παναγιωτης τακης πανος
παναγιωτα γιωτα
παρασκευη βουλα εβη
παρασκευας πακης
παυλος παυλακης
πετρος πετρακης
σπυριδων σπυρος
σταυρος σταυρακης
στυλιανος στελιος
στυλιανη στελλα
σωτηριος σωτηρης
σωτηρια ρουλα
φωτεινη φωφω
χαραλαμπος μπαμπης χαρης
χρηστος χρηστακης
χριστος χρηστος
محمد ممد
فاطمه فاطی
ابوالفضل ابول
ابراهیم ابی
اسماعیل اسی
مصطفی مصی
پروانه پری
پریسا پری
زهرا زری
عبدالله عبدل
aikaterini katerina kaiti
anastasios tasos
antonios antonis
apostolos tolis
athanasios thanasis nasos sakis
charalampos babis haris
dimitrios dimitris mitsos
dimitra mimi
eleftherios lefteris
eleni lena
emmanouil manolis manos
evangelos vangelis
georgios giorgos yorgos yiorgos george
ioannis giannis yannis yiannis
konstantinos kostas costas dinos
konstantina dina
michail michalis
nikolaos nikos
panagiotis panos takis
panagiota giota
spyridon spyros
stylianos stelios
theodoros thodoris
vasileios vasilis bill
vasiliki vaso vicky
"""


def _read() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in fold(_FORMS).split("\n"):
        full, *forms = line.split() or ("",)
        for form in forms:
            found.setdefault(form, set()).add(full)
    return {form: frozenset(names) for form, names in found.items()}


SHORT_FOR: Final = _read()
"""The names that a short form may stand for, by the folded form."""
# Names that differ by a letter or two and are two names all the same: brothers and couples have them.
_NEIGHBOURS: Final = fold(
    "maria marta marina marisa mario marco marcos laura lara clara sara ana eva ada julio julia juan jose luis lucas"
    " lucia luisa elena elisa irene inma rosa rocio pablo pedro paula paola carlos carla david daniel diego"
    " joao jorge ines iris rui raul tiago diogo diana"
    " john joan jane jean james jack mark mary marie martin adam alan dean neil nick eric erin tim tom todd"
    " hassan hasan hossein hosein ali amir ahmad mohammad mahmoud reza saeed hamid majid vahid navid farid"
    " μαριος μαρια νικος νικη αννα ελενη ειρηνη πετρος παυλος γιωργος γιαννης ηλιας"
    " حسن حسین محسن احمد محمد محمود حامد حمید مجید وحید نوید فرید سعید علی امیر رضا مریم مینا سارا سحر نسرین نسیم"
)
KNOWN_APART: Final = frozenset(_NEIGHBOURS.split())
"""Folded given names that are no slip of the pen for each other."""

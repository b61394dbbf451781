"""One of a few stored codes, named in any of the five languages."""

import re
from functools import cache
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column
from custdesk.records.kinds.reading import Reading, good, refused
from custdesk.records.kinds.text import clean_line
from custdesk.records.letters import fold

# A single M is a man in English and may be a woman in Spanish: it is no word for either.
_WORDS: Final = {
    "female": "f;fem;woman;girl;mrs;ms;miss;mujer;femenino;femenina;sra;señora;hembra;γυναίκα;θήλυ;"
    "γυναικα;κα;κυρία;θ;γ;"
    "mulher;feminino;feminina;senhora;زن;خانم;مونث;مؤنث;دختر",
    "male": "man;boy;mr;hombre;masculino;varon;varón;h;v;sr;señor;άνδρας;άντρας;άρρεν;κος;κύριος;α;"
    "homem;senhor;مرد;آقا;"
    "مذکر;پسر;masc",
    "other": "otro;otra;otros;άλλο;άλλος;outro;outra;outros;دیگر;سایر;non-binary;no binario;diverse;x;custom",
    "person": "persona;individual;particular;persona física;pessoa;pessoa física;πρόσωπο;φυσικό πρόσωπο;"
    "ιδιώτης;شخص;"
    "حقیقی;شخص حقیقی;private;pf",
    "company": "business;organisation;organization;firm;empresa;sociedad;persona jurídica;compañía;"
    "pessoa jurídica;"
    "companhia;εταιρεία;επιχείρηση;εταιρία;νομικό πρόσωπο;شرکت;حقوقی;شخص حقوقی;سازمان;pj",
    "phone": "telephone;call;calls;tel;teléfono;llamada;τηλέφωνο;κλήση;telefone;chamada;ligação;تلفن;تماس",
    "sms": "text;text message;mensaje de texto;mensagem de texto;γραπτό μήνυμα;μήνυμα;پیامک;اس ام اس",
    "messaging": "whatsapp;telegram;signal;viber;messenger;mensajería;aplicación de mensajería;"
    "aplicativo de mensagens;"
    "mensagens;εφαρμογή μηνυμάτων;پیام رسان;پیام‌رسان;واتساپ;تلگرام;wa",
    "email": "e-mail;mail;correo;correo electrónico;ηλεκτρονικό ταχυδρομείο;ηλ. ταχυδρομείο;ημέιλ;ιμέιλ;"
    "correio eletrónico;"
    "correio eletrônico;ایمیل;پست الکترونیک;رایانامه",
    "post": "letter;postal;postal mail;correo postal;carta;ταχυδρομείο;αλληλογραφία;επιστολή;correio;"
    "correios;پست;نامه",
    "home": "house;personal;private;casa;domicilio;particular;hogar;οικία;σπίτι;κατοικία;residência;"
    "domicílio;خانه;منزل",
    "work": "office;business;job;trabajo;oficina;laboral;εργασία;γραφείο;δουλειά;trabalho;escritório;"
    "comercial;کار;دفتر;"
    "محل کار",
    "mobile": "cell;cellphone;cell phone;mob;mobile phone;móvil;celular;κινητό;κιν;telemóvel;موبایل;"
    "همراه;تلفن همراه",
    "fax": "home fax;work fax;φαξ;فکس;دورنگار;telecopia",
    "billing": "invoice;invoicing;facturación;factura;τιμολόγηση;τιμολόγιο;χρέωση;faturação;faturamento;"
    "cobrança;fatura;"
    "صورتحساب;صورت‌حساب",
    "": "none;not said;unknown;no preference;no label;ninguno;no consta;desconocido;κανένα;άγνωστο;"
    "nenhum;não informado;"
    "بدون;نامشخص",
}  # fmt: skip
_NOT_WORD: Final = re.compile(r"[\W_]+")

_UNKNOWN: Final = QT_TRANSLATE_NOOP("values", "This is not one of the choices. Choose one: {choices}.")
_AMBIGUOUS: Final = QT_TRANSLATE_NOOP("values", "M can mean more than one thing. Write the whole word.")


def read(text: str, column: Column) -> Reading[str]:
    """Read one of the choices of ``column``: a stored code, or a word for it in any language."""
    line = clean_line(text)
    key = _key(line)
    if not line:
        return good("")
    if line in column.choices:
        return good(line)
    for code, label in column.choices.items():
        if key in (_key(code), _key(label)) and key:
            return good(code)
    if key == "m" and "male" in column.choices:
        return refused(_AMBIGUOUS)
    for code in column.choices:
        if key in _words(code):
            return good(code)
    return refused(_UNKNOWN, choices=", ".join(column.choices.values()))


def show(stored: str, column: Column) -> str:
    """Return the English label of a stored code, to be translated in the context of the record."""
    return column.choices.get(stored, stored)


def _key(text: str) -> str:
    return _NOT_WORD.sub("", fold(text))


@cache
def _words(code: str) -> frozenset[str]:
    return frozenset(_key(word) for word in _WORDS.get(code, "").split(";"))

"""Words that stand in headings and totals of customer lists, in five languages, folded."""

from functools import cache
from typing import Final

from custdesk.records.folding import fold

_HEADINGS = """
id code number no customer client name first last middle full given family surname forename company organization
organisation business contact title phone telephone tel mobile cell fax email e-mail mail address street road city town
region state province county country zip postal postcode birthday born birth date gender sex tax vat balance amount
total notes note tags website url language status marketing newsletter source created labels
codigo numero cliente nombre apellido apellidos razon social empresa contacto telefono movil celular correo electronico
direccion domicilio calle localidad ciudad poblacion municipio provincia estado pais cp postal nacimiento fecha sexo
nif cif dni nie saldo importe notas observaciones publicidad idioma origen denominacion
nome sobrenome apelido apelidos morada endereco cidade bairro concelho distrito telemovel telefone telemóvel nascimento
data cpf cnpj nif cep uf ddd logradouro complemento fantasia observacoes contribuinte freguesia localidade correio
κωδικος αριθμος πελατης ονομα επωνυμο ονοματεπωνυμο επωνυμια εταιρεια επιχειρηση τηλεφωνο τηλ κινητο φαξ email ηλ
ταχυδρομειο διευθυνση οδος πολη περιοχη νομος χωρα τκ τ.κ γεννησης ημ/νια ημερομηνια φυλο αφμ α.φ.μ δου υπολοιπο ποσο
σημειωσεις διαφημιστικα γλωσσα αμκα
كد کد شماره مشتری نام خانوادگی شرکت تلفن موبایل همراه فکس ایمیل پست الکترونیک نشانی آدرس خیابان شهر استان کشور پستی تولد
تاریخ جنسیت ملی مانده مبلغ یادداشت توضیحات تبلیغات زبان
"""
_TOTALS = """
total|totals|grand total|sum|subtotal|sub total|overall total|total general|totales|suma|suma total|importe total
total geral|totais|soma|soma total|subtotal geral|σύνολο|σύνολα|γενικό σύνολο|μερικό σύνολο|άθροισμα
جمع|جمع کل|مجموع|مجموع کل|جمع نهایی
"""


_EXAMPLES = "example ejemplo παράδειγμα exemplo نمونه"
EXAMPLE_MARK: Final = "★"
"""Begins the first cell of an example row of the template, before the word for it in one of five languages."""


@cache
def heading_words() -> frozenset[str]:
    """Words of headings, folded."""
    return frozenset(fold(word) for word in _HEADINGS.split())


@cache
def total_labels() -> frozenset[str]:
    """Whole labels of a row of totals, folded."""
    return frozenset(fold(label.strip()) for line in _TOTALS.split("\n") for label in line.split("|") if label.strip())


@cache
def example_words() -> tuple[str, ...]:
    """How the first cell of an example row of the template begins, folded."""
    return tuple(fold(f"{EXAMPLE_MARK} {word}") for word in _EXAMPLES.split())

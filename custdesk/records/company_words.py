"""By which words a name is that of a company: its legal form at the end, or what it is at the beginning."""

import re
from typing import Final

_COMPANY: Final = re.compile(
    r"(?:^|[\s,.])(?:s\.?\s?l\.?(?:\s?[up]\.?)?|s\.?\s?a\.?(?:\s?[us]\.?)?|s\.?\s?c\.?(?:\s?[lp]\.?)?|s\.?coop\.?|c\.?\s?b\.?"
    r"|s\.?\s?r\.?\s?l\.?|s\.?a\.?s\.?|s de r ?l(?: de c ?v)?|s\.?a\.? de c\.?v\.?|ltda?\.?|lda\.?|eireli|epp|s/a"
    r"|inc\.?|llc|l\.l\.c\.|llp|plc|corp\.?|gmbh|ag|bv|b\.v\.|nv|sarl|spa|pty|limited|unipessoal"
    r"|α\.?\s?ε\.?|ο\.?\s?ε\.?|ε\.?\s?ε\.?|ε\.?π\.?ε\.?|ι\.?κ\.?ε\.?|αβεε|αεβε|μονοπροσωπη ιδιωτικη)\s*$"
)
_COMPANY_START: Final = re.compile(
    r"^(?:شرکت|موسسه|فروشگاه|سازمان|کارخانه|ayuntamiento|asociacion|fundacion|talleres|hotel|restaurante|colegio"
    r"|associacao|fundacao|prefeitura|camara municipal|cooperativa|comunidad de propietarios|δημοσ)\s"
)


def sounds_like_a_company(folded: str) -> bool:
    """Return whether a folded name is that of a company."""
    return ends_as_a_company(folded) or _COMPANY_START.match(folded) is not None


def ends_as_a_company(folded: str) -> bool:
    """Return whether a folded name ends with the legal form of a company."""
    return _COMPANY.search(folded) is not None

"""A form of consent on paper, to be filled in and signed, in the language of whoever signs it.

No box is ticked beforehand, each purpose is asked by itself, and it is told that a yes can be taken back at any time
and that a no has no drawback: otherwise an answer is no consent (GDPR, articles 4, 7 and 13).
"""

from collections.abc import Callable

from custdesk.consent.model import CHANNELS, OPT_OUTS, PARTS, Purpose
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.reports.model import FORM, PAPERS, FormPaper
from custdesk.ui import dates
from custdesk.ui.printing.language import PaperLanguage, of_customer
from custdesk.ui.printing.pages import POINT, Pages, page_layout
from custdesk.ui.printing.paper import Paper
from custdesk.ui.printing.told import apart, foot, left_to_right

TITLE = QT_TRANSLATE_NOOP("ConsentForm", "What may we do with your data?")
_FREE = QT_TRANSLATE_NOOP(
    "ConsentForm",
    "You are free to say yes or no to each question. A no has no drawback for you. You can take back a yes at any"
    " time, as easily as you gave it: tell us at {shop}. What was done until then remains lawful.",
)
_NAME = QT_TRANSLATE_NOOP("ConsentForm", "Name")
_NUMBER = QT_TRANSLATE_NOOP("ConsentForm", "Customer number")
_REACH = QT_TRANSLATE_NOOP("ConsentForm", "Phone or e-mail, if you want to be reached there")
_YES, _NO = QT_TRANSLATE_NOOP("ConsentForm", "Yes"), QT_TRANSLATE_NOOP("ConsentForm", "No")
_ASKED = QT_TRANSLATE_NOOP("ConsentForm", "Your answers")
_OBJECT = QT_TRANSLATE_NOOP("ConsentForm", "We do this unless you object: a no is enough.")
_ENDS = QT_TRANSLATE_NOOP("ConsentForm", "A yes ends by itself after this many months: {months}.")
_CHANNELS = QT_TRANSLATE_NOOP("ConsentForm", "May we contact you in these ways?")
_AGAINST = QT_TRANSLATE_NOOP("ConsentForm", "Whatever you answered above, you can also say no to all of this")
_DO_NOT = QT_TRANSLATE_NOOP("ConsentForm", "I do not want it")
_TOLD = QT_TRANSLATE_NOOP("ConsentForm", "What we do without asking, because it is needed")
_SIGN = (
    QT_TRANSLATE_NOOP("ConsentForm", "Place"),
    QT_TRANSLATE_NOOP("ConsentForm", "Date"),
    QT_TRANSLATE_NOOP("ConsentForm", "Signature"),
)
_READ = QT_TRANSLATE_NOOP(
    "ConsentForm", "I have read the privacy notice on this paper. You get a copy if you ask for it."
)
_CONTACT = QT_TRANSLATE_NOOP("ConsentForm", "Questions about your data?")
_ASK_SOMEBODY = QT_TRANSLATE_NOOP("ConsentForm", "Ask {contact}.")
_ASK_HERE = QT_TRANSLATE_NOOP("ConsentForm", "Ask at {shop}.")
_COMPLAIN = QT_TRANSLATE_NOOP("ConsentForm", "You may also complain to the data protection authority of your country.")
_CODE = QT_TRANSLATE_NOOP("ConsentForm", "Number of this paper: {code}")
_SHOP_USE = QT_TRANSLATE_NOOP("ConsentForm", "For the shop: recorded on, by")
_NOTICE = QT_TRANSLATE_NOOP("ConsentForm", "Privacy notice, version {version}")
_PRINTED = QT_TRANSLATE_NOOP("ConsentForm", "Printed on {date}")
_GAP = 8 * POINT
_END, _NOTICE_ROOM = 150 * POINT, 400 * POINT
_MARGIN = 14.0
_FACTS = (0.34, 0.66)

Say = Callable[[str], str]


def form_pages(paper: FormPaper, size: str) -> Pages:
    """Lay a form out, with the privacy notice on the last pages."""
    language = of_customer(paper.language, paper.made.shop.country)
    say = _saying(language, paper)
    written = Paper(language.say("Printing", PAPERS[FORM]), page_layout(size, margin=_MARGIN), language)
    written.text(say(TITLE), "title")
    written.text(apart(paper.made.shop.name), "heading", space=2 * POINT)
    _write_who(written, say, paper)
    written.text(say(_FREE), space=_GAP)
    _write_questions(written, say, paper)
    _write_told(written, say, paper)
    written.need(_END)  # nobody signs a page that says nothing
    written.text(say(_CONTACT), "strong", space=_GAP)
    contact = paper.made.shop.privacy_contact
    whom = say(_ASK_SOMEBODY).replace("{contact}", apart(contact)) if contact else say(_ASK_HERE)
    written.text(f"{whom} {say(_COMPLAIN)}", space=3 * POINT)
    written.text(say(_READ), space=_GAP)
    written.lines_to_sign([say(text) for text in _SIGN])
    written.text(say(_SHOP_USE) + "  _______________________________", "small", muted=True, space=_GAP)
    _write_notice(written, say, paper)
    line = " · ".join((say(_CODE).format(code=left_to_right(paper.code)), _printed(language, say, paper)))
    return written.finish(lambda page, pages: foot(language, line, page, pages))


def _saying(language: PaperLanguage, paper: FormPaper) -> Say:
    # Not ``format``: a shop may have braces in its name.
    shop = apart(paper.made.shop.name)
    return lambda text: language.say("ConsentForm", text).replace("{shop}", shop)


def _write_who(written: Paper, say: Say, paper: FormPaper) -> None:
    written.skip(8 * POINT)
    blank = "_" * 40
    written.row(_FACTS, (say(_NAME), apart(paper.name) if paper.name else blank), "strong", ruled=False)
    if paper.number:
        written.row(_FACTS, (say(_NUMBER), left_to_right(paper.number)), ruled=False)
    elif not paper.customer_id:
        written.skip(4 * POINT)
        written.row(_FACTS, (say(_REACH), blank), ruled=False)


def _write_questions(written: Paper, say: Say, paper: FormPaper) -> None:
    language = written.language
    if paper.asked:
        written.text(say(_ASKED), "heading", space=_GAP)
    for purpose in paper.asked:
        wording = purpose.wording(paper.language)
        written.need(50 * POINT)
        written.text(apart(wording.title), "strong", space=8 * POINT)
        written.boxes("\n".join((wording.words, *_more(purpose, say, language))), (say(_YES), say(_NO)), kind="dense")
    written.need(80 * POINT)
    written.text(say(_CHANNELS), "heading", space=_GAP)
    for name in CHANNELS.values():
        written.boxes(language.say("Consent", name), (say(_YES), say(_NO)), kind="dense")
    codes = [code for code in OPT_OUTS if code not in {purpose.code for purpose in paper.asked}]
    written.need(80 * POINT)
    written.text(say(_AGAINST), "heading", space=_GAP)
    for code in codes:
        written.boxes(language.say("Consent", OPT_OUTS[code]), (say(_DO_NOT),), kind="dense")


def _more(purpose: Purpose, say: Say, language: PaperLanguage) -> list[str]:
    told = [say(_OBJECT)] if purpose.lawful_basis == "legitimate_interest" else []
    if purpose.retention_months and not told:
        told.append(say(_ENDS).format(months=language.number(purpose.retention_months)))
    return told


def _write_told(written: Paper, say: Say, paper: FormPaper) -> None:
    if paper.told:
        written.text(say(_TOLD), "heading", space=_GAP)
    for purpose in paper.told:
        wording = purpose.wording(paper.language)
        written.text(f"{apart(wording.title)}: {wording.words}", "small", space=3 * POINT)


def _write_notice(written: Paper, say: Say, paper: FormPaper) -> None:
    if paper.notice is None:
        return
    language = written.language
    written.skip(2 * _GAP)
    written.need(_NOTICE_ROOM)
    written.text(say(_NOTICE).format(version=language.number(paper.notice_version)), "title")
    for part, heading in PARTS.items():
        written.text(language.say("Consent", heading), "strong", space=_GAP)
        written.text(getattr(paper.notice, part), space=3 * POINT)


def _printed(language: PaperLanguage, say: Say, paper: FormPaper) -> str:
    day = dates.show_date(paper.made.at.astimezone().date(), language.locale)
    return say(_PRINTED).format(date=left_to_right(day))

"""An incident in words: what was found, what it means, who and what helps, and what to do."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.desk.noted import CHAIN, KEPT
from custdesk.incidents.deadlines import LGPD, RULES
from custdesk.incidents.model import DECISIONS, WITNESSES, Deadline, Incident, IncidentReport, Testimony
from custdesk.ui import dates

translate = QCoreApplication.translate


class Part(NamedTuple):
    """A heading and the sentences under it."""

    heading: str
    sentences: list[str]


def parts_of(report: IncidentReport) -> list[Part]:
    """Return all that is told of an incident, in the order in which it is read."""
    incident = report.incident
    parts = [
        Part(translate("Incident", "What was found"), _found(incident)),
        Part(translate("Incident", "What it may mean"), _meaning(incident)),
        Part(translate("Incident", "Who signed in since, by the present log"), _visitors(report)),
        Part(translate("Incident", "Backups that hold what is missing"), _holders(report)),
        Part(translate("Incident", "What the law may ask"), [_deadline(one) for one in report.deadlines]),
    ]
    if incident.is_open:
        parts.append(Part(translate("Incident", "What to do now"), _steps()))
    if incident.decision:
        parts.append(Part(translate("Incident", "What was decided"), _decided(incident)))
    return parts


def plain_text(report: IncidentReport, shop: str) -> str:
    """Return the same as a text for a file or a printer."""
    lines = [translate("Incident", "Incident {number} of {shop}").format(number=report.incident.id, shop=shop), ""]
    for part in parts_of(report):
        lines += [part.heading, *(f"- {sentence}" for sentence in part.sentences), ""]
    return "\n".join(lines)


def headline(incident: Incident) -> str:
    """Return an incident in one line, for lists."""
    if incident.is_open:
        state = translate("Incident", "not decided yet")
    else:
        state = translate("Incident", "decided on {when} by {name}").format(
            when=_when(incident.decided_at), name=_isolated(incident.decided_by or translate("Log", "Recovery key"))
        )
    return translate("Incident", "Found on {when}: {state}").format(when=_when(incident.found_at), state=state)


def _found(incident: Incident) -> list[str]:
    said = [_testimony(one) for one in incident.testimonies]
    if incident.held_seq:
        said.append(
            translate("Incident", "When it was found on {when}, the log ended with entry {number} of {at}.").format(
                when=_when(incident.found_at), number=_number(incident.held_seq), at=_when(incident.held_at)
            )
        )
    if incident.good_seq:
        said.append(
            translate("Incident", "The last that was noted and is still there is entry {number} of {at}.").format(
                number=_number(incident.good_seq), at=_when(incident.good_at)
            )
        )
    if incident.good_seq and incident.witness != CHAIN:
        said.append(
            translate("Incident", "Missing, or not those that were noted: entries {first} to {last}.").format(
                first=_number(incident.first), last=_number(incident.last)
            )
        )
    elif incident.witness != CHAIN and incident.testimonies:
        said.append(translate("Incident", "Nothing was noted from before that: all entries are in doubt."))
    return said or [translate("Incident", "What was found is not there any more: somebody removed it from the vault.")]


def _testimony(one: Testimony) -> str:
    if one.witness == CHAIN:
        return translate("Incident", "Entry {number} of the log was altered, removed or put in another place.").format(
            number=_number(one.seq)
        )
    witness = translate("Incident", WITNESSES[one.witness]) if one.witness in WITNESSES else one.witness
    return translate(
        "Incident", "{witness} noted entry {number} on {when}. The log does not hold it, or holds another one there."
    ).format(witness=witness, number=_number(one.seq), when=_when(one.at))


def _meaning(incident: Incident) -> list[str]:
    said = [
        translate(
            "Incident",
            "An old copy of the vault was put in the place of the newer one, by somebody here or by a program that"
            " copies folders; or the disk is damaged; or somebody removed entries with another program.",
        ),
        translate(
            "Incident",
            "What was entered after the log was last good may be missing: customers, consents, and who looked at what.",
        ),
    ]
    if incident.witness == CHAIN:
        said[0] = translate(
            "Incident", "The disk is damaged, or somebody wrote into the vault with another program than this one."
        )
        said[1] = translate(
            "Incident", "It is not certain any more who did what, nor who may do what: the log is what says so."
        )
    return said


def _visitors(report: IncidentReport) -> list[str]:
    return [
        translate("Incident", "{name}: %Ln time(s), last on {when}", None, visitor.times).format(
            name=_isolated(visitor.name or translate("Log", "Recovery key")), when=_when(visitor.last_at)
        )
        for visitor in report.visitors
    ] or [translate("Incident", "Nobody.")]


def _holders(report: IncidentReport) -> list[str]:
    return [
        translate("Incident", "{name}, made on {when}, holds the log up to entry {number}").format(
            name=_isolated(holder.name), when=_when(holder.made_at), number=_number(holder.seq)
        )
        for holder in report.holders
    ] or [translate("Incident", "None beside the vault. Look for backups on sticks and other disks.")]


def _deadline(deadline: Deadline) -> str:
    when = ""
    if deadline.due_at:
        when = dates.show_date(date.fromisoformat(deadline.due_at)) if deadline.rule == LGPD else _when(deadline.due_at)
    authority = deadline.authority or translate("Incident", "the data protection authority")
    return translate("Incident", RULES[deadline.rule]).format(authority=_isolated(authority), when=_isolated(when))


def _steps() -> list[str]:
    return [
        translate(
            "Incident", "Leave the folder of the vault as it is, and copy it somewhere safe: it is the evidence."
        ),
        translate("Incident", "Ask who put a copy back, changed the disk, or works with this folder on another PC."),
        translate("Incident", "Look for the newer vault: on another PC, in the folder of a cloud program, in the bin."),
        translate(
            "Incident",
            "If a backup holds what is missing, restore it as a vault of its own beside this one, and compare the two.",
        ),
        translate("Incident", "Write down who had access to this PC and to the folder since the log was last good."),
        translate("Incident", "Then decide. Until you do, everything can be looked at and nothing is changed."),
    ]


def _decided(incident: Incident) -> list[str]:
    decision = translate("Incident", DECISIONS[incident.decision]) if incident.decision in DECISIONS else ""
    said = translate("Incident", "{decision} ({name}, {when})").format(
        decision=decision,
        name=_isolated(incident.decided_by or translate("Log", "Recovery key")),
        when=_when(incident.decided_at),
    )
    waiting = [translate("Incident", "The vault stays read-only.")] if incident.decision == KEPT else []
    return [said, _isolated(incident.note), *waiting]


def _when(at: str) -> str:
    try:
        return _isolated(dates.show_instant(at))
    except ValueError:  # a witness that does not know, or a file that somebody wrote into
        return "–"


def _number(number: int) -> str:
    return _isolated(QLocale().toString(number))


def _isolated(text: str) -> str:
    return f"\u2068{text}\u2069"

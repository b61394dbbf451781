"""Printed seals: made, read as people type them, and checked against the log."""

from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.audit.seal_words import (
    SealIncomplete,
    SealLineDamaged,
    SealWordLike,
    SealWordUnknown,
    line_of,
    numbers_of,
    read_seal,
    words_of,
)
from custdesk.audit.seals import SealOutcome, Seals
from custdesk.desk.chain import Entry, next_head
from custdesk.desk.door import Desk
from custdesk.desk.noted import KEPT
from custdesk.desk.passages import LensChosen
from custdesk.errors import LogAltered
from custdesk.incidents.model import DECISIONS
from custdesk.incidents.service import Incidents
from custdesk.records.word_lists import LANGUAGES
from tests.audit.years import Years
from tests.exchange.exports.workbook_outsider import first_bad_entry
from tests.vaults import beside

# The vectors of BIP 39: 128 bits of entropy, and the words that they are.
# https://github.com/trezor/python-mnemonic/blob/master/vectors.json
HALF = "9e885d952ad362caeb4efe34a8e91bd2"
VECTORS = (
    ("00" * 16, "abandon " * 11 + "about"),
    ("7f" * 16, "legal winner thank year wave sausage worth useful legal winner thank yellow"),
    ("80" * 16, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"),
    ("ff" * 16, "zoo " * 11 + "wrong"),
    (HALF, "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic"),
)
HEAD = bytes.fromhex(HALF * 2)
VAULT = bytes(range(16))
AT = "2020-01-01T10:00:00.000000Z"


@pytest.fixture
def seals(desk: Desk) -> Seals:
    return Seals(desk)


def last_event(desk: Desk) -> tuple[str, str]:
    return desk.vault.reader.execute("SELECT action, detail FROM audit_entry ORDER BY seq DESC LIMIT 1").fetchone()


def write_on(desk: Desk, times: int = 3) -> None:
    for _ in range(times):
        desk.note(LensChosen(lens="standard"))


@pytest.mark.parametrize(("entropy", "words"), VECTORS)
def test_the_words_are_those_of_bip_39(entropy: str, words: str) -> None:
    head = bytes.fromhex(entropy)
    assert words_of(head, "en") == tuple(words.split())
    assert read_seal(words).beginning == head


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_each_language_are_read_back_whatever_language_the_program_runs_in(language: str) -> None:
    read = read_seal(" ".join(words_of(HEAD, language)))
    assert (read.language, read.numbers, read.fits, read.seq) == (language, numbers_of(HEAD), True, None)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("es", lambda word: word.upper().replace("Á", "A").replace("É", "E").replace("Í", "I").replace("Ó", "O")),
        ("el", lambda word: word.upper()),
        ("fa", lambda word: word.replace("ی", "ي").replace("ک", "ك")),
        ("pt", lambda word: f"  {word.capitalize()},\n"),
    ],
)
def test_accents_capitals_arabic_letters_and_blanks_do_not_matter(language: str, typed) -> None:
    for start in range(0, 96, 8):
        head = bytes((start + place) * 37 % 256 for place in range(32))
        read = read_seal(" ".join(typed(word) for word in words_of(head, language)))
        assert read.numbers == numbers_of(head)


@pytest.mark.parametrize("digits", ["0123456789", "۰۱۲۳۴۵۶۷۸۹"])
def test_the_number_of_the_entry_and_the_numbers_of_the_words_are_told_apart(digits: str) -> None:
    def number(value: int) -> str:
        return "".join(digits[int(digit)] for digit in str(value))

    words = words_of(HEAD, "en")
    numbered = " ".join(f"{number(place)}. {word}" for place, word in enumerate(words, 1))
    assert read_seal(numbered).seq is None
    assert read_seal(f"{number(4711)} {numbered}").seq == 4711
    assert read_seal(f"{number(4711)}: {' '.join(words)}").seq == 4711
    assert read_seal(f"{' '.join(words)} {number(3)}").seq == 3
    assert read_seal(f"1 {' '.join(words)}").seq == 1


def test_a_word_that_is_in_no_list_is_named_with_the_one_that_may_be_meant() -> None:
    words = list(words_of(HEAD, "en"))
    words[4] = "courtain"
    with pytest.raises(SealWordLike) as told:
        read_seal(" ".join(words))
    assert told.value.values == {"place": 5, "count": 12, "nearest": "curtain"}
    words[4] = "qqqqqq"
    with pytest.raises(SealWordUnknown) as told:
        read_seal(" ".join(words))
    assert told.value.values["place"] == 5


@pytest.mark.parametrize("count", [0, 1, 11, 13])
def test_too_few_and_too_many_words_are_counted(count: int) -> None:
    with pytest.raises(SealIncomplete) as told:
        read_seal(" ".join((words_of(HEAD, "en") * 2)[:count]))
    assert told.value.values["count"] == count


def test_the_line_of_the_qr_code_is_read_back_also_broken_into_lines_and_in_small_letters() -> None:
    line = line_of(VAULT, 4711, HEAD, AT)
    for typed in (line, line.lower(), f" {line[:30]}\n{line[30:]} "):
        read = read_seal(typed)
        assert (read.vault_id, read.seq, read.head) == (VAULT, 4711, HEAD)
    for damaged in (line[:60], line.replace("/4711/", "/x/"), line[:-40], f"{line}/more"):
        with pytest.raises(SealLineDamaged):
            read_seal(damaged)


def test_a_seal_is_logged_and_found_by_words_by_number_and_by_line(seals: Seals, desk: Desk) -> None:
    seal = seals.make()
    assert last_event(desk) == ("seal.made", f'{{"entry":{seal.seq}}}')
    write_on(desk)
    words = " ".join(seal.words("es"))
    for typed in (words, f"{seal.seq} {words}", seal.line):
        checked = seals.check(typed)
        assert (checked.outcome, checked.entry, checked.at, checked.told) == (SealOutcome.HELD, seal.seq, seal.at, None)
        assert last_event(desk) == ("seal.checked", f'{{"entry":{seal.seq},"outcome":"held"}}')


def test_a_wrong_number_beside_right_words_is_told(seals: Seals, desk: Desk) -> None:
    seal = seals.make()
    checked = seals.check(f"{seal.seq - 1} {' '.join(seal.words('en'))}")
    assert (checked.outcome, checked.entry, checked.told) == (SealOutcome.HELD, seal.seq, seal.seq - 1)


def test_progress_ends_whole_and_can_stop_the_check(seals: Seals, desk: Desk) -> None:
    seal = seals.make()
    told: list[tuple[int, int]] = []
    seals.check(seal.line, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        seals.check(seal.line, stop)


def test_one_mistyped_word_is_no_alarm_but_names_the_word(seals: Seals, desk: Desk) -> None:
    seal = seals.make()
    write_on(desk)
    words = list(seal.words("en"))
    words[6] = "zoo" if words[6] != "zoo" else "zone"
    checked = seals.check(" ".join(words))
    assert (checked.outcome, checked.entry, checked.mistyped) == (SealOutcome.MISTYPED, seal.seq, (7,))
    assert not checked.alarms


def test_two_words_that_changed_places_are_named(seals: Seals, desk: Desk) -> None:
    seal = seals.make()
    words = list(seal.words("fa"))
    words[0], words[11] = words[11], words[0]
    assert seals.check(" ".join(words)).mistyped == (1, 12)


def test_words_that_do_not_go_together_are_no_alarm(seals: Seals) -> None:
    assert seals.check("zoo " * 12).outcome is SealOutcome.NOT_A_SEAL


def test_a_head_that_the_log_never_had_is_an_alarm(seals: Seals, desk: Desk) -> None:
    line = line_of(desk.vault.vault_id, 5, HEAD, AT)
    for typed in (line, f"5 {' '.join(words_of(HEAD, 'el'))}"):
        checked = seals.check(typed)
        assert checked.outcome is SealOutcome.NEVER
        assert checked.alarms
        assert last_event(desk) == ("seal.checked", '{"entry":5,"outcome":"never"}')


def test_without_its_number_a_missing_seal_is_no_alarm_yet(seals: Seals) -> None:
    checked = seals.check(" ".join(words_of(HEAD, "en")))
    assert checked.outcome is SealOutcome.NUMBER_NEEDED
    assert not checked.alarms


def test_the_alarm_freezes_the_vault_only_where_the_log_lacks_the_seal(seals: Seals, desk: Desk) -> None:
    assert not seals.raise_alarm(seals.make().line)
    assert not seals.raise_alarm(line_of(VAULT, 5, HEAD, AT))
    assert desk.frozen is None
    assert seals.raise_alarm(line_of(desk.vault.vault_id, 5, HEAD, AT))
    assert desk.frozen is not None
    assert desk.frozen.witness == "seal"
    assert seals.make().seq > 0  # a frozen log is still witnessed


def test_a_missing_seal_that_somebody_decided_about_is_no_alarm_again(seals: Seals, desk: Desk) -> None:
    line = line_of(desk.vault.vault_id, 5, HEAD, AT)
    seals.raise_alarm(line)
    incidents = Incidents(desk)
    is_open = incidents.open()
    assert is_open is not None
    decision = next(code for code in DECISIONS if code != KEPT)
    incidents.decide(is_open.id, decision, "an old copy was put back on purpose")
    assert desk.frozen is None
    assert seals.check(line).outcome is SealOutcome.SETTLED
    assert not seals.raise_alarm(line)
    assert desk.frozen is None


def test_a_cut_end_is_found_by_a_seal_on_paper(seals: Seals, desk: Desk) -> None:
    write_on(desk)
    seal = seals.make()
    writer = beside(desk.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_removed")
    writer.execute("DROP TRIGGER audit_signature_is_never_removed")
    writer.execute("DELETE FROM audit_signature WHERE seq >= ?", (seal.seq,))
    writer.execute("DELETE FROM audit_entry WHERE seq >= ?", (seal.seq,))
    write_on(desk)
    assert seals.check(f"{seal.seq} {' '.join(seal.words('pt'))}").outcome is SealOutcome.NEVER


def test_a_log_that_was_made_anew_before_the_seal_is_found(seals: Seals, desk: Desk) -> None:
    seal = seals.make()
    _rechain(desk, altered=3)
    assert seals.check(seal.line).outcome is SealOutcome.NEVER


def test_an_entry_altered_before_or_after_the_seal_is_found_by_the_walk(seals: Seals, desk: Desk) -> None:
    seal = seals.make()
    write_on(desk)
    beside(desk.vault).execute("DROP TRIGGER audit_entry_is_never_changed")
    for altered in (seal.seq + 2, 3):
        beside(desk.vault).execute("UPDATE audit_entry SET subject_id = 77 WHERE seq = ?", (altered,))
        checked = seals.check(seal.line)
        assert (checked.outcome, checked.altered) == (SealOutcome.ALTERED, altered)
        assert checked.alarms


def test_a_seal_of_another_vault_is_told_and_no_alarm(seals: Seals) -> None:
    checked = seals.check(line_of(VAULT, 5, HEAD, AT))
    assert checked.outcome is SealOutcome.OTHER_VAULT
    assert not checked.alarms


def test_a_seal_of_what_a_rule_cut_from_the_log_says_so(tmp_path: Path) -> None:
    years = Years(tmp_path)
    years.live(3)
    heads = dict(years.services._desk.vault.reader.execute("SELECT seq, head FROM audit_entry"))
    years.services.log_retention.cut(12)
    seals = years.services.seals
    cut = max(years.services.log_retention.cuts(), key=lambda cut: cut.last_seq - cut.first_seq)
    for seq in (cut.first_seq, cut.last_seq):
        assert seals.check(f"{seq} {' '.join(words_of(heads[seq], 'en'))}").outcome is SealOutcome.CUT
    assert seals.check(" ".join(words_of(heads[cut.first_seq], "en"))).outcome is SealOutcome.NUMBER_NEEDED
    vault_id = years.services.vault_id
    young = "2090-01-01T10:00:00.000000Z"
    assert seals.check(line_of(vault_id, cut.first_seq, heads[cut.first_seq], AT)).outcome is SealOutcome.CUT
    assert seals.check(line_of(vault_id, cut.first_seq, heads[cut.first_seq], young)).outcome is SealOutcome.NEVER
    other = seals.check(f"{cut.last_seq} {' '.join(words_of(HEAD, 'en'))}")
    assert other.outcome is SealOutcome.NEVER
    assert seals.check(seals.make().line).outcome is SealOutcome.HELD
    years.services.log_exports.export(LogQuery(), tmp_path / "log.xlsx")
    assert first_bad_entry(tmp_path / "log.xlsx") is None
    years.services.close()


def test_a_cut_that_nobody_made_does_not_explain_a_missing_seal(seals: Seals, desk: Desk) -> None:
    writer = beside(desk.vault)
    heads = dict(writer.execute("SELECT seq, head FROM audit_entry"))
    writer.execute("INSERT INTO audit_cut VALUES (2, 4, ?, ?, ?)", (AT, heads[1], heads[4]))
    for table in ("audit_signature", "revision", "audit_entry"):
        writer.execute(f"DELETE FROM {table} WHERE seq BETWEEN 2 AND 4")
    checked = seals.check(f"3 {' '.join(words_of(heads[3], 'en'))}")
    assert (checked.outcome, checked.altered) == (SealOutcome.ALTERED, 2)


def test_a_log_whose_last_head_is_no_head_gets_no_seal(seals: Seals, desk: Desk) -> None:
    writer = beside(desk.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    writer.execute("UPDATE audit_entry SET head = x'00' WHERE seq = (SELECT max(seq) FROM audit_entry)")
    with pytest.raises(LogAltered):
        seals.make()


def test_an_old_copy_of_the_vault_that_was_put_back_and_continued_is_found(seals: Seals, desk: Desk) -> None:
    before = desk.vault.reader.execute("SELECT max(seq) FROM audit_entry").fetchone()[0]
    write_on(desk)
    seal = seals.make()
    writer = beside(desk.vault)
    for name in ("audit_signature", "audit_entry"):
        writer.execute(f"DROP TRIGGER {name}_is_never_removed")
        writer.execute(f"DELETE FROM {name} WHERE seq > ?", (before,))
    write_on(desk, 9)
    checked = seals.check(f"{seal.seq} {' '.join(seal.words('en'))}")
    assert (checked.outcome, checked.told) == (SealOutcome.NEVER, seal.seq)


def _rechain(desk: Desk, altered: int) -> None:
    """Alter an entry and compute all heads anew, as somebody with the key of the vault and another tool can."""
    writer = beside(desk.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    writer.execute("UPDATE audit_entry SET subject_id = 77 WHERE seq = ?", (altered,))
    head = writer.execute("SELECT head FROM audit_entry WHERE seq = ?", (altered - 1,)).fetchone()[0]
    for row in writer.execute(
        "SELECT seq, at, actor, action, subject_kind, subject_id, detail, commitment FROM audit_entry"
        " WHERE seq >= ? ORDER BY seq",
        (altered,),
    ).fetchall():
        head = next_head(head, Entry(*row))
        writer.execute("UPDATE audit_entry SET head = ? WHERE seq = ?", (head, row[0]))

"""What the page Audit says of entries, heads and faults; no Qt."""

import re
from datetime import datetime, timedelta
from typing import Final

from assessor_app.application.audit.report import AuditReport, HeadState
from assessor_app.application.queries.log import RECOVERY, UNREADABLE, LogLine
from assessor_app.application.queries.log_entry import HeadKind, HeadLine, LogEntry
from ui.models.codes import code_of
from ui.page import Question
from ui.pages.audit.state import AuditState, Since
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.dates import clock_words, moment_day_words
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import counted, translate

_NUMBER: Final = re.compile(r"#?(\d{1,3}(?:[,.\u202f\u00a0]\d{3})+|\d+)")  # as `figures` writes them
_UUID: Final = re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b")
_LONG: Final = re.compile(r"\b[0-9a-f]{32,}\b|\b[A-Za-z0-9_-]{43}\b")
_MOMENT: Final = re.compile(r"\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z")
_AROUND: Final = 8  # characters of a hash that are shown
_NAMED: Final = 3  # of what does not hold, besides the first
_ENTRY: Final = re.compile(r"log entry (\d+)")
_HEAD: Final = re.compile(r"checkpoint of (\d+) entries")
_FIELD: Final = re.compile(r"(\D*?)( \d+)?")  # a field of a statement, and which of several


def kind_words(kind: str) -> str:
    """What happened, of an entry of this kind."""
    words = {
        "workspace": translate("Audit", "Workspace made"),
        "roster": translate("Audit", "Roster changed"),
        "role-key": translate("Audit", "Role keys made"),
        "role-grant": translate("Audit", "Role keys handed over"),
        "recovery": translate("Audit", "Recovery key used"),
        "issuer-key": translate("Audit", "Issuing keys made"),
        "printed": translate("Audit", "Certificates printed"),
        "issuer-key-exchanged": translate("Audit", "Key that signs awards exchanged"),
        "award-signed-again": translate("Audit", "Award signed again by a new key"),
        "pdf-certificate": translate("Audit", "Certificate for PDF signatures chosen"),
        "key-certified": translate("Audit", "Signing key certified"),
        "key-change": translate("Audit", "New keys made"),
        "key-change-refused": translate("Audit", "New keys refused"),
        "shared-with-leads": translate("Audit", "Blind copies shared with leads"),
        "programme": translate("Audit", "Programme loaded"),
        "intake": translate("Audit", "Portfolio taken in"),
        "derivation": translate("Audit", "Blind copy made"),
        "blinded": translate("Audit", "Portfolio blinded"),
        "cohort-set": translate("Audit", "Cohort named"),
        "pair-blocked": translate("Audit", "Rater kept from a portfolio"),
        "kept-apart": translate("Audit", "Who must not rate whom taken in"),
        "step": translate("Audit", "Submission moved on"),
        "sampling": translate("Audit", "Sampling plans changed"),
        "allotment": translate("Audit", "Work given out"),
        "case-changed": translate("Audit", "Case changed"),
        "case-overridden": translate("Audit", "Decision overridden"),
        "rating": translate("Audit", "Rating handed in"),
        "rating-withdrawn": translate("Audit", "Rating taken back"),
        "stepped-aside": translate("Audit", "Rater stepped aside"),
        "aside-answered": translate("Audit", "What a rater saw answered"),
        "close": translate("Audit", "Case closed"),
        "cases-closed": translate("Audit", "Cases closed"),
        "reveal": translate("Audit", "Case revealed"),
        "cases-revealed": translate("Audit", "Cases revealed"),
        "decision": translate("Audit", "Case decided"),
        "case-adjudicated": translate("Audit", "Difference settled"),
        "released": translate("Audit", "Results released"),
        "report-frozen": translate("Audit", "Reliability report frozen"),
        "status-list": translate("Audit", "Status list made"),
        "award": translate("Audit", "Award signed"),
        "certificate-design": translate("Audit", "Certificate design put to use"),
        "badge-design": translate("Audit", "Badge design put to use"),
        "endorsement": translate("Audit", "Endorsement signed"),
        "revoked": translate("Audit", "Award revoked"),
        "publication": translate("Audit", "Agreement to public pages changed"),
        "erased": translate("Audit", "Submission erased"),
        "issuer-pinned": translate("Audit", "Issuer trusted"),
        "issuer-unpinned": translate("Audit", "Issuer no longer trusted"),
        "fork": translate("Audit", "Older copy let go on"),
        UNREADABLE: translate("Audit", "Cannot be read"),
    }
    return words.get(kind, kind)


def who_words(line: LogLine) -> str:
    """Who signed it, where the log says so."""
    if line.by == RECOVERY:
        return translate("Audit", "Recovery key")
    if line.name:
        return line.name
    if line.kind in ("rating", "rating-withdrawn", "stepped-aside"):
        return translate("Audit", "A rater, not named")
    return translate("Audit", "Not named")


def since_words(since: Since) -> str:
    """How far back."""
    return {
        Since.EVER: translate("Audit", "Any time"),
        Since.TODAY: translate("Audit", "Today"),
        Since.WEEK: translate("Audit", "Last 7 days"),
        Since.MONTH: translate("Audit", "Last 30 days"),
        Since.YEAR: translate("Audit", "Last 365 days"),
    }[since]


def start_of(since: Since, now: datetime) -> datetime | None:
    """The moment from which on entries are wanted; None for all."""
    here = now.astimezone()
    midnight = here.replace(hour=0, minute=0, second=0, microsecond=0)
    days = {Since.TODAY: 0, Since.WEEK: 6, Since.MONTH: 29, Since.YEAR: 364}.get(since)
    return None if days is None else midnight - timedelta(days=days)


def moment_words(moment: datetime | str, now: datetime | None = None) -> str:
    """“today 14:03”, or “22 Nov 2026, 14:03”."""
    day = moment_day_words(moment)
    if now is not None and day == moment_day_words(now):
        return translate("Audit", "today {0}").format(clock_words(moment))
    return f"{day}, {clock_words(moment)}"


def number_in(words: str) -> int | None:
    """Where the entry of this number stands, from 0: “#12” or “10,442”; None where it is no number."""
    found = _NUMBER.fullmatch(words.strip())
    return None if found is None else int(re.sub(r"\D", "", found[1])) - 1


def entries_words(count: int) -> str:
    """“1,204 entries”."""
    return counted("Audit", "1 entry", "{0} entries", count).format(figures(count))


def number_of(index: int) -> str:
    """“10,442”: the first entry has the number 1."""
    return figures(index + 1)


def band(state: AuditState) -> Notice:
    """The state of the chain, in one sentence, with what more there is to say."""
    if state.checked is None and state.busy:
        size = state.facts.size if state.facts is not None else 0
        words = translate("Audit", "Being checked: {0} entries.").format(figures(size))
        return Notice(tone=Tone.NEUTRAL, title=words, detail=_what_it_does())
    if state.checked is None:
        size = state.facts.size if state.facts is not None else 0
        return Notice(
            tone=Tone.NEUTRAL,
            title=translate("Audit", "Not checked since you signed in: {0} entries.").format(figures(size)),
            detail=" ".join((_signed(state), _what_it_does())).strip(),
        )
    report = state.checked.report
    if report.broken:
        return _broken(report)
    when = translate("Audit", "Checked {0}.").format(moment_words(state.checked.at, state.now))
    return Notice(
        tone=Tone.GOOD,
        title=translate("Audit", "Intact to entry {0}.").format(figures(report.entries)),
        detail=" ".join(
            part for part in (when, _signed(state), _remembered(report), _counts(report)) if part
        ),
    )


def _what_it_does() -> str:
    return translate("Audit", "Checking reads every entry, row, signature and evidence file.")


def _signed(state: AuditState) -> str:
    head = state.signed
    if head is None:
        return translate("Audit", "Nobody has signed the log yet.")
    by = head.by or translate("Audit", "somebody who is not named")
    at = moment_words(head.at, state.now) if head.at else ""
    words = translate("Audit", "Signed by {0} up to entry {1} ({2}).").format(by, figures(head.size), at)
    above = (state.facts.size if state.facts is not None else head.size) - head.size
    if above > 0:
        words += " " + (
            translate("Audit", "1 newer entry is not signed yet.")
            if above == 1
            else translate("Audit", "{0} newer entries are not signed yet.").format(figures(above))
        )
    return words


def _remembered(report: AuditReport) -> str:
    return {
        HeadState.FIRST_SEEN: translate("Audit", "This computer sees this log for the first time."),
        HeadState.CONSISTENT: translate("Audit", "Nothing that this computer saw before was taken out."),
        HeadState.FORKED: translate("Audit", "An admin let it go on from an older copy, and signed why."),
    }.get(report.kept_head, "")


def _counts(report: AuditReport) -> str:
    words = translate("Audit", "All that was read holds: {0} rows, {1} signatures, {2} files").format(
        figures(report.rows), figures(report.statements), figures(report.evidence)
    )
    if report.sealed:
        words += translate("Audit", "; {0} entries can be opened by other roles alone").format(
            figures(report.sealed)
        )
    if report.erased:
        words += translate("Audit", "; {0} submissions were erased").format(figures(report.erased))
    return f"{words}."


def first_broken(state: AuditState) -> int | None:
    """The first log entry that does not hold, from 0; None where none is named."""
    broken = state.checked.report.broken if state.checked is not None else ()
    found = (_ENTRY.match(one) for one in broken)
    return next((int(one[1]) for one in found if one is not None), None)


def _broken(report: AuditReport) -> Notice:
    first, *rest = report.broken
    more = len(rest) - _NAMED
    others = [fault_words(one) for one in rest[:_NAMED]]
    if more > 0:
        others.append(
            counted(
                "Audit",
                "1 more thing does not hold: the report names it.",
                "{0} more things do not hold: the report names them.",
                more,
            ).format(figures(more))
        )
    return Notice(
        tone=Tone.BAD,
        title=fault_words(first),
        detail=" ".join((*others, what_to_do(report))),
        copyable="\n".join(plain(one) for one in report.broken),
    )


def what_to_do(report: AuditReport) -> str:
    """What helps, by what is broken first."""
    if report.head_fault is not None and report.broken == (report.head_fault,):
        return translate(
            "Audit",
            "The log itself holds, but this computer has seen another one. Restore the newest backup; "
            "or if this copy was put back on purpose, an admin can continue from it, on this page.",
        )
    if report.broken[0].startswith("file "):
        return translate(
            "Audit",
            "An evidence file was changed or is gone. Keep this folder as it is, restore the last backup "
            "beside it and check that one; what was signed stays provable.",
        )
    return translate(
        "Audit",
        "Somebody or something changed this workspace from outside. Stop working in it, keep the folder as "
        "it is, restore the last backup elsewhere and check that one. The report can be saved meanwhile.",
    )


def behind_words(why: str) -> str:
    """A sentence of why nothing can be changed; "" where it can."""
    words = told(why)
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def going_on(behind: str) -> Question:
    """Before an older copy goes on."""
    return Question(
        title=translate("Audit", "Continue from this copy?"),
        consequence=translate(
            "Audit",
            "{0} What was done there since is given up: where that copy turns up again, the two can never be "
            "put together. The log says for ever that you decided this, and why.",
        ).format(behind),
        verb=translate("Audit", "Continue from this copy"),
    )


def given_up_words(count: int) -> str:
    """What came of it."""
    if not count:
        return translate("Audit", "Another history of it was given up.")
    return counted("Audit", "1 entry was given up.", "{0} entries were given up.", count).format(
        figures(count)
    )


def fault_words(fault: str) -> str:
    """A sentence of “place: what”, which does not hold; as it was said where the place is unknown."""
    where, _, what = fault.partition(": ")
    place = _place_words(where) if what else ""
    if place:
        return translate("Audit", "{0} does not hold: {1}.").format(place, told(plain(what)))
    words = told(plain(fault))
    return f"{words[:1].upper()}{words[1:]}."


def _place_words(where: str) -> str:
    """Where a fault is, as a sentence begins; "" where it is none of these."""
    kind, _, of = where.partition(" ")
    if entry := _ENTRY.fullmatch(where):
        return translate("Audit", "Log entry {0}").format(number_of(int(entry[1])))
    if head := _HEAD.fullmatch(where):
        return translate("Audit", "The signed head of {0} entries").format(figures(int(head[1])))
    if kind == "file" and of:
        return translate("Audit", "The evidence file {0}").format(plain(of))
    if kind == "row" and of:
        table, _, key = of.partition(" ")
        return translate("Audit", "The row {1} of the table “{0}”").format(table, plain(key))
    if kind == "table" and of:
        return translate("Audit", "The table “{0}”").format(of)
    return ""


def plain(words: str) -> str:
    """The same without ids and long hashes, which nobody should have to read; entries count from 1."""
    words = re.sub(f"^{_ENTRY.pattern}", lambda found: f"log entry {number_of(int(found[1]))}", words)
    words = _MOMENT.sub(lambda found: moment_words(found[0]), words)
    words = _UUID.sub(lambda found: code_of(found[0]), words)
    return _LONG.sub(lambda found: f"{found[0][:_AROUND]}…", words)


def said_words(what: str) -> str:
    """A field of a statement as people call it; one that is not known here by its own name."""
    words = {
        "version": translate("Audit", "version"),
        "at": translate("Audit", "at"),
        "name": translate("Audit", "name"),
        "people": translate("Audit", "person"),
        "roles": translate("Audit", "roles"),
        "sign": translate("Audit", "key to sign"),
        "seal": translate("Audit", "key to seal"),
        "reason": translate("Audit", "reason"),
        "badge": translate("Audit", "badge"),
        "criteria": translate("Audit", "criterion"),
        "levels": translate("Audit", "level"),
        "submission": translate("Audit", "submission"),
        "case": translate("Audit", "case"),
        "award": translate("Audit", "award"),
        "issuer": translate("Audit", "issuer"),
        "learner": translate("Audit", "learner"),
        "from": translate("Audit", "from"),
        "abandoned": translate("Audit", "given up"),
        "size": translate("Audit", "entries"),
        "state": translate("Audit", "state"),
        "file": translate("Audit", "file"),
    }
    parts = [_FIELD.fullmatch(part) for part in what.split(" › ")]
    return " › ".join(
        f"{words.get(part[1], part[1])}{part[2] or ''}" if part is not None else "" for part in parts
    )


def short_hash(digest: str) -> str:
    """“3f9a…c2” of a hash."""
    return f"{digest[:_AROUND]}…{digest[-4:]}" if len(digest) > 2 * _AROUND else digest


def sealed_words(entry: LogEntry) -> str:
    """Why there is nothing to read of its statement."""
    if not entry.statement:
        return translate("Audit", "This entry vouches for rows alone; it has no statement.")
    return {
        "admin": translate(
            "Audit", "Its statement is sealed: only admins can open it, and not in this list."
        ),
        "lead": translate("Audit", "Its statement is sealed: only leads can open it, and not in this list."),
        "submission": translate("Audit", "Its statement is sealed under the key of its submission."),
    }.get(entry.sealed_for, translate("Audit", "Its statement cannot be read; check the log."))


def head_kind_words(head: HeadLine) -> str:
    """What a line among the heads is."""
    return {
        HeadKind.SIGNED: translate("Audit", "Signed head"),
        HeadKind.KEPT: translate("Audit", "Kept on this computer"),
        HeadKind.FORK: translate("Audit", "Fork"),
    }[head.kind]


def head_tone(head: HeadLine) -> Tone:
    """The tone of its chip."""
    return {HeadKind.SIGNED: Tone.GOOD, HeadKind.KEPT: Tone.INFO, HeadKind.FORK: Tone.WARNING}[head.kind]


def head_about(head: HeadLine) -> str:
    """What more there is to say of it."""
    if head.kind is HeadKind.FORK:
        gone = translate("Audit", "{0} entries seen before were given up").format(figures(head.given_up))
        return f"{gone}: {head.reason}"
    return head.by or translate("Audit", "No key of this roster")


def table_words(table: str) -> str:
    """What the rows of a table are called."""
    words = {
        "workspace": translate("Audit", "workspace"),
        "statement": translate("Audit", "statement"),
        "roster": translate("Audit", "roster version"),
        "person": translate("Audit", "person"),
        "role_key": translate("Audit", "role key"),
        "role_grant": translate("Audit", "role key for a holder"),
        "key_change": translate("Audit", "new keys that wait"),
        "issuer_key": translate("Audit", "issuing key"),
        "trusted_issuer": translate("Audit", "trusted issuer"),
        "programme": translate("Audit", "programme version"),
        "achievement": translate("Audit", "badge"),
        "achievement_version": translate("Audit", "badge version"),
        "rubric": translate("Audit", "rubric"),
        "learner": translate("Audit", "learner"),
        "submission": translate("Audit", "submission"),
        "submission_key": translate("Audit", "key of a submission"),
        "submission_learner": translate("Audit", "whose submission it is"),
        "evidence": translate("Audit", "evidence file"),
        "blind_key": translate("Audit", "key of blind copies"),
        "blind_copy": translate("Audit", "blind copy"),
        "blocked_pair": translate("Audit", "blocked pair"),
        "lead_rules": translate("Audit", "leads’ rules"),
        "assignment": translate("Audit", "assignment"),
        "letter": translate("Audit", "letter to a rater"),
        "sealed_rating": translate("Audit", "sealed rating"),
        "aside": translate("Audit", "step aside"),
        "aside_answer": translate("Audit", "answer to what a rater saw"),
        "case_file": translate("Audit", "case"),
        "result_extract": translate("Audit", "result"),
        "award": translate("Audit", "award"),
        "taken_places": translate("Audit", "places of a status list"),
        "badge_design": translate("Audit", "design of badges"),
        "endorsement": translate("Audit", "endorsement"),
        "status_list": translate("Audit", "status list"),
    }
    return words.get(table, table)

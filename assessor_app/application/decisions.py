"""What is decided on a case, signed; and the extract of it that admins may read."""

import os
import random
from collections.abc import Sequence
from dataclasses import replace

from assessor_app.application.answers import answer_fields, unmet_words
from assessor_app.application.appeal_records import AppealAnswer
from assessor_app.application.cases import OpenedRating, sealed_statement
from assessor_app.application.catalogue import Badge
from assessor_app.application.codec import encode
from assessor_app.application.extract_records import ResultExtract
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.rows import ResultExtractRow, SubmissionRow
from assessor_app.application.ports.storage import UnitOfWork
from assessor_app.application.problems import Refused
from assessor_app.application.proofs import case_proof
from assessor_app.application.records import EXTRACT_SIZES, CaseFile, Decision, Purpose
from assessor_app.application.session import Session, public_half
from assessor_app.application.statements import Domain, salted
from assessor_app.credentials.proof import LEVEL, OVERRIDES, UNSCORED, decision_payload
from assessor_app.domain.forms import Answers
from assessor_app.domain.people import Role
from assessor_app.domain.rubric import Choices, Outcome, levels_in, unscored_in
from assessor_app.domain.submission import IllegalStep, State, step
from assessor_app.ledger.canonical import Json
from assessor_app.ledger.commitment import SALT_BYTES, commit


def decide(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    file: CaseFile,
    badge: Badge,
    chosen: Choices,
    answers: Answers,
    *,
    rule: str,
    reason: str | None = None,
) -> Decision:
    """Sign and log what a case is decided on, and the outcome that gives.

    Signed with them: by which rule, and which decision it overrides, where one stands already.
    """
    outcome = badge.rubric.judge(chosen).outcome
    if badge.version.asked.unmet(answers):
        outcome = Outcome.NOT_YET
    levels, unscored = levels_in(chosen), unscored_in(chosen)
    values: dict[str, Json] = {f"{LEVEL}{criterion}": level for criterion, level in levels.items()}
    values |= {f"{UNSCORED}{criterion}": reason for criterion, reason in unscored.items()}
    values |= answer_fields(answers)
    against = file.appeal.against if file.appeal is not None else ""  # of another case
    former = file.decision.statement if file.decision is not None else against
    values |= {"outcome": str(outcome), "rule": rule, OVERRIDES: former}
    opening = commit(values, {path: os.urandom(SALT_BYTES) for path in values})
    payload = decision_payload(reveal=file.reveal, rubric=badge.rubric_digest, decision=opening.root)
    statement = salted(session.keys.sign, Domain.DECISION, session.workspace.id, payload)
    sealed = sealed_statement(session, cryptography, statement)
    entry = work.record("decision", statement, sealed=sealed, sealed_for=Role.LEAD)
    return Decision(
        levels=levels,
        unscored=unscored,
        requirements=dict(answers),
        outcome=outcome,
        rule=rule,
        reason=reason,
        adjudicator=session.person.id if reason is not None else None,
        statement=statement.digest,
        entry=entry,
        opening=opening.to_document(),
    )


def seal_extract(
    work: UnitOfWork,
    session: Session,
    cryptography: Cryptography,
    file: CaseFile,
    badge: Badge,
    ratings: Sequence[OpenedRating],
) -> None:
    """Hand to the admins what they need for signing, or for telling "not yet": never who rated."""
    admin = public_half(work, Role.ADMIN)
    if admin is None or file.decision is None:
        raise Refused("there is nobody to whom the result could be handed")
    extract = ResultExtract(
        outcome=file.decision.outcome,
        levels=dict(file.decision.levels),
        unscored=dict(file.decision.unscored),
        requirements=dict(file.decision.requirements),
        feedback=_feedback(badge, ratings, file.decision),
        proof=case_proof(work, session, cryptography, file, ratings),
        appeal=_answer(file, file.decision),
    )
    padded = cryptography.pad(encode(extract), EXTRACT_SIZES)
    sealed = cryptography.seal_to(admin, padded, purpose=Purpose.RESULT_EXTRACT, context=file.submission)
    work.put(ResultExtractRow(submission=file.submission, sealed=sealed))


def _answer(file: CaseFile, decision: Decision) -> AppealAnswer | None:
    heard = file.appeal
    if heard is None:
        return None
    return AppealAnswer(of=heard.of, end=heard.end, ended_on=heard.ended_on, reason=decision.reason or "")


def set_state(work: UnitOfWork, submissions: Sequence[str], state: State) -> None:
    """Bring submissions to their next coarse state; Refused, in words, for an illegal step."""
    for submission in sorted(submissions):
        row = work.get(SubmissionRow, submission)
        if row is None:
            raise Refused("a submission is missing")
        try:
            work.put(replace(row, state=str(step(State(row.state), state))))
        except IllegalStep as error:
            raise Refused(str(error)) from error


def _feedback(
    badge: Badge, ratings: Sequence[OpenedRating], decision: Decision
) -> tuple[tuple[str, str], ...]:
    """The raters' comments, criterion by criterion, in an order that does not tell whose is whose; then what
    is unmet beside the rubric.
    """
    if decision.reason is not None:
        ratings = [rating for rating in ratings if rating.draft.chosen == decision.chosen] or ratings
    order = list(ratings)
    random.SystemRandom().shuffle(order)
    lines: list[tuple[str, str]] = []
    for criterion in badge.rubric.criteria:
        lines += [(criterion.id, text) for one in order if (text := one.draft.comments.get(criterion.id, ""))]
    lines += unmet_words(badge, decision.requirements)
    return (*lines, *(("", one.draft.overall) for one in order if one.draft.overall))

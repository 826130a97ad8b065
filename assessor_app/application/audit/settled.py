"""Is what a case file says of its settling what was signed? For leads, who hold the keys."""

from collections.abc import Callable

from assessor_app.application.answers import answer_fields
from assessor_app.application.audit.report import Broken
from assessor_app.application.cases import read_secret_statement
from assessor_app.application.ports.keys import Cryptography
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import Unusable
from assessor_app.application.records import CaseFile, Decision
from assessor_app.application.session import Session
from assessor_app.application.statements import Domain
from assessor_app.credentials.proof import LEVEL, OVERRIDES, RULE, UNSCORED
from assessor_app.ledger.canonical import Json
from assessor_app.ledger.commitment import opening_of
from assessor_app.ledger.statement import Statement


def check_settled(
    reading: Reading, session: Session, cryptography: Cryptography, case: str, file: CaseFile
) -> int:
    """How many statements were opened; raises Broken where a decision, or a third's rule, is another's."""
    where = f"row case_file {case}"

    def signed(digest: str, domain: Domain) -> Statement:
        try:
            return read_secret_statement(reading, session, cryptography, digest, domain)
        except Unusable as error:
            raise Broken(where, str(error)) from error

    if file.third_asked and signed(file.third_asked, Domain.THIRD).payload["rule"] != file.third_rule:
        raise Broken(where, "a third rating was to settle it by another rule")
    standing = (*file.former, *([file.decision] if file.decision is not None else []))
    former = file.appeal.against if file.appeal is not None else ""
    for decision in standing:
        _check_decision(decision, former, where, signed)
        former = decision.statement
    return len(standing) + bool(file.third_asked)


def _check_decision(
    decision: Decision, former: str, where: str, signed: Callable[[str, Domain], Statement]
) -> None:
    payload = signed(decision.statement, Domain.DECISION).payload
    try:
        opening = opening_of(decision.opening)
    except ValueError as error:
        raise Broken(where, "a decision does not open") from error
    said = {path: entry.value for path, entry in opening.fields.items()}
    levels = {f"{LEVEL}{criterion}": level for criterion, level in decision.levels.items()}
    unscored = {f"{UNSCORED}{criterion}": reason for criterion, reason in decision.unscored.items()}
    wanted: dict[str, Json] = {**levels, **unscored, **answer_fields(decision.requirements)}
    wanted |= {"outcome": str(decision.outcome), RULE: decision.rule}
    if OVERRIDES in said:  # decisions of before bound no more than these
        wanted[OVERRIDES] = former
    if opening.root != payload["decision"] or said != wanted:
        raise Broken(where, "a decision is not the one that was signed")

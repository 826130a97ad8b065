"""A log with one case in it, and the proof that its award carries."""

import json
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from assessor_app.credentials.proof import (
    CLOSE_DOMAIN,
    COMMITMENT_DOMAIN,
    DECISION_DOMAIN,
    DERIVATION_DOMAIN,
    KEY_DOMAIN,
    RATERS_DOMAIN,
    REVEAL_DOMAIN,
    THIRD_DOMAIN,
    Decided,
    LoggedStatement,
    OpenedRating,
    ProofParts,
    build_proof,
    close_payload,
    commitment_payload,
    decision_payload,
    derivation_payload,
    key_payload,
    raters_payload,
    reveal_payload,
    third_payload,
)
from assessor_app.ledger.canonical import canonical
from assessor_app.ledger.checkpoint import Checkpoint, origin_of, sign_checkpoint
from assessor_app.ledger.commitment import Opening, commit
from assessor_app.ledger.merkle import (
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    nodes_of,
    root_of,
)
from assessor_app.ledger.statement import Statement, make_statement
from tests.credentials.award_samples import KEY, NOW, Key

LEAD, ADMIN = Key(11), Key(12)
RATERS = (Key(21), Key(22))
ORIGIN = origin_of("1f1a7b9e-0000-4000-8000-000000000001")
ORIGINAL, BLIND = "aa" * 32, "bb" * 32


@dataclass
class Log:
    """Entries, and heads of it."""

    entries: list[bytes]

    def add(self, kind: str, statement: str) -> int:
        self.entries.append(
            canonical(
                {"v": 1, "kind": kind, "at": "2026-11-22T15:00:00Z", "statement": statement, "rows": ""}
            )
        )
        return len(self.entries) - 1

    def fill(self, count: int) -> None:
        for number in range(count):
            self.add("other", f"{number:064d}")

    @property
    def leaves(self) -> list[bytes]:
        return [leaf_hash(entry) for entry in self.entries]

    def note(self, key: Key = LEAD) -> str:
        head = Checkpoint(origin=ORIGIN, size=len(self.entries), root=root_of(self.leaves))
        return sign_checkpoint(head, key)

    def logged(self, statement: Statement, index: int, size: int) -> LoggedStatement:
        path = inclusion_proof(index, size, nodes_of(self.leaves[:size]))
        return LoggedStatement(statement=statement.data, entry=self.entries[index], index=index, path=path)


SALT = b"s" * 32
DECISION = commit(
    {"outcome": "award", "rule": "mean", "level/a": "sound", "level/b": "excellent"},
    {name: name.encode().ljust(32) for name in ("outcome", "rule", "level/a", "level/b")},
)


def decided(*paths: str) -> Decided:
    shown = {path: DECISION.fields[path] for path in ("outcome", *paths)}
    return Decided(fields=shown, hashes=DECISION.hashes)


def parts(
    award: str = "urn:uuid:1",
    *,
    raters: tuple[Key, ...] = RATERS,
    opened: bool = False,
    decision: Opening = DECISION,
    decision_rubric: str = "cc" * 32,
    original: str = ORIGINAL,
    third: str | None = None,
) -> ProofParts:
    log = Log([])
    log.fill(5)
    openings = [
        commit(
            {"level/a": "sound", "level/b": place, "comment": "good"},
            {
                name: bytes([place + number]) * 32
                for number, name in enumerate(("level/a", "level/b", "comment"))
            },
        )
        for place, _ in enumerate(raters)
    ]
    commitments = [
        make_statement(COMMITMENT_DOMAIN, commitment_payload(opening.root), key)
        for opening, key in zip(openings, raters, strict=True)
    ]
    for statement in commitments:
        log.add("committed", statement.digest)
    log.fill(3)
    roots = [opening.root for opening in openings]
    asked = make_statement(THIRD_DOMAIN, third_payload(reveal="ee" * 32, rule=third or ""), LEAD)
    asked_at = log.add("case-changed", asked.digest)
    named = asked.digest if third else ""
    payload = close_payload(roots, rubric="cc" * 32, blind=[BLIND], third=named)
    close = make_statement(CLOSE_DOMAIN, payload, LEAD)
    closed_at = log.add("closed", close.digest)
    first_size, first = len(log.entries), log.note()
    closed = log.logged(close, closed_at, first_size)
    log.fill(2)
    reveal = make_statement(REVEAL_DOMAIN, reveal_payload(close.digest, roots), LEAD)
    revealed_at = log.add("revealed", reveal.digest)
    log.fill(1)
    payload = decision_payload(reveal=reveal.digest, rubric=decision_rubric, decision=decision.root)
    decided_by = make_statement(DECISION_DOMAIN, payload, LEAD)
    decided_at = log.add("decided", decided_by.digest)
    log.fill(4)
    size = len(log.entries)
    return ProofParts(
        award=award,
        origin=ORIGIN,
        keys=[certificate(LEAD, "lead"), certificate(ADMIN, "admin")],
        commitments=[statement.data for statement in commitments],
        close=closed,
        checkpoint=first,
        reveal=log.logged(reveal, revealed_at, size),
        head=log.note(),
        consistency=consistency_proof(first_size, size, nodes_of(log.leaves)),
        raters=make_statement(
            RATERS_DOMAIN, raters_payload([key.public for key in raters], roster="dd" * 32, salt=SALT), LEAD
        ).data,
        decision=log.logged(decided_by, decided_at, size),
        decided=Decided(fields={"outcome": decision.fields["outcome"]}, hashes=decision.hashes),
        derivations=[
            make_statement(
                DERIVATION_DOMAIN,
                derivation_payload(original=original, blind=BLIND, steps=["scrubbed"]),
                ADMIN,
            ).data
        ],
        opened=[
            OpenedRating(
                commitment=opening.root,
                fields={"level/a": opening.fields["level/a"]},
                hashes=opening.hashes,
            )
            for opening in openings
        ]
        if opened
        else [],
        third=log.logged(asked, asked_at, first_size) if third else None,
    )


def certificate(key: Key, role: str, by: Key = KEY) -> bytes:
    payload = key_payload(
        issuer=KEY.did,
        key=key.public,
        role=role,
        begins=NOW - timedelta(days=9),
        ends=NOW + timedelta(days=9),
    )
    return make_statement(KEY_DOMAIN, payload, by).data


def proof_of(award: str, original: str = ORIGINAL, *, levels: bool = False) -> bytes:
    made = parts(award, original=original)
    return build_proof(replace(made, decided=decided("level/a", "level/b")) if levels else made)


def altered(data: bytes, **members: Any) -> bytes:
    """A proof with members replaced, in canonical form."""
    return canonical({**json.loads(data), **members})


def other(made: ProofParts, **changes: Any) -> bytes:
    return build_proof(replace(made, **changes))

"""Which keys the issuer signed with, by its signed statements: one after the other, each naming the former.

A did:web issuer can exchange its key (`use_cases/rotate_issuer_key.py`). The statement that introduces the
new key is signed by both, says when, and, where others may know the former key, that it has ended.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assessor_app.application.ports.rows import IssuerKeyRow, StatementRow
from assessor_app.application.ports.storage import Reading
from assessor_app.application.problems import FoundBad
from assessor_app.application.statements import Domain
from assessor_app.credentials.multikey import encode_multikey
from assessor_app.ledger.statement import BadStatement, read_statement

CREDENTIAL_KEY = "credential"


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuingKey:
    """One key that signs awards, or did."""

    row: IssuerKeyRow
    public: bytes
    current: bool
    since: str | None  # UTC text; None: as old as the workspace
    until: str | None  # UTC text: when the next one took its place
    ended: bool  # others may know it: what it signed counts no more

    def signed(self, credential: Mapping[str, Any]) -> bool:
        """Whether a credential of this issuer names it as the key of its first proof."""
        proofs = credential.get("proof")
        first = proofs[0] if isinstance(proofs, list) and proofs else proofs
        method = first.get("verificationMethod") if isinstance(first, dict) else None
        return str(method).rpartition("#")[2] == encode_multikey(self.public)


def issuing_keys(reading: Reading) -> tuple[IssuingKey, ...]:
    """All of them, the current one first, then the newest former one.

    Raises FoundBad where the rows say something else than what was signed.
    """
    said = {payload["credential"]: payload for payload in _statements(reading)}
    after = {payload["previous"]: payload for payload in said.values() if "previous" in payload}
    keys = [
        IssuingKey(
            row=row,
            public=bytes.fromhex(row.public),
            current=row.public not in after,
            since=said[row.public].get("at") if row.public in said else None,
            until=after[row.public]["at"] if row.public in after else None,
            ended=row.public in after and bool(after[row.public]["ended"]),
        )
        for row in reading.where(IssuerKeyRow)
        if row.kind == CREDENTIAL_KEY
    ]
    if any(key.row.current is not key.current or key.row.public not in said for key in keys):
        raise FoundBad(
            "the issuer's keys are not what was signed: this workspace was changed from outside",
            remedy="See `assessor audit verify`; restore the last backup.",
        )
    return tuple(sorted(keys, key=lambda key: (key.current, key.until or ""), reverse=True))


def _statements(reading: Reading) -> Iterator[Mapping[str, Any]]:
    for row in reading.where(StatementRow, domain=str(Domain.ISSUER_KEY)):
        try:
            statement = read_statement(bytes(row.body), domain=Domain.ISSUER_KEY)
        except BadStatement as error:
            raise FoundBad(
                "what was signed about the issuer's keys was changed",
                remedy="See `assessor audit verify`; restore the last backup.",
            ) from error
        yield statement.payload

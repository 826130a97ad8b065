"""The proof that travels with an award: that the ratings were fixed before anyone could see them.

One JSON document, in canonical form, without the position or time of any commitment and without any
level, unless the programme opens them. It shows, by the organisation's log (RFC 6962) and signatures:

1. the issuer certified the lead's signing key, for the times at which it closed, revealed and decided,
2. each rating was committed to under its own one-time key, used for nothing else,
3. the lead closed the case, naming exactly these commitments, the rubric and the blind copies,
4. a checkpoint covered the close before the reveal was logged, and a later one continues the same log,
5. the lead states that the one-time keys belong to different people of the roster,
6. the blind copies derive from the originals that the credential names,
7. the lead's signed decision follows the reveal, is by the same rubric and says “award”; its levels, the
   rule that gave them and the decision that it overrides are opened where the programme says so, else stay
   hidden under their salted hashes; by which rule a third rating counts was signed before it was closed,
8. where a rating is opened: that its fields are what was committed to.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from assessor_app.credentials.proof_words import proven_steps
from assessor_app.credentials.times import moment_of, stamp
from assessor_app.domain.appeals import is_appeal
from assessor_app.domain.asked import PATH
from assessor_app.domain.comparison import ThirdRule
from assessor_app.ledger.canonical import canonical, parse_canonical
from assessor_app.ledger.checkpoint import BadCheckpoint, Checkpoint, read_checkpoint
from assessor_app.ledger.commitment import Field, commitment_root, field_hash
from assessor_app.ledger.merkle import consistent, includes, leaf_hash
from assessor_app.ledger.statement import (
    BadStatement,
    Statement,
    decode_key,
    encode_key,
    read_statement,
)

FORMAT = "assessor/proof/v1"
LIMIT = (
    "Shows order and integrity as this organisation's stations logged them; "
    "does not exclude an early look by a key holder, or talk between raters."
)

KEY_DOMAIN = "assessor/certified-key/v1"  # by the issuer: this key acts as lead or admin
COMMITMENT_DOMAIN = "assessor/commitment/v1"  # by a one-time key
CLOSE_DOMAIN = "assessor/close/v1"  # by the lead, logged
REVEAL_DOMAIN = "assessor/reveal/v1"  # by the lead, logged
RATERS_DOMAIN = "assessor/raters/v1"  # by the lead
DECISION_DOMAIN = "assessor/decision/v1"  # by the lead, logged
THIRD_DOMAIN = "assessor/third-rating/v1"  # by the lead, logged
DERIVATION_DOMAIN = "assessor/derivation/v1"  # by the admin or lead

MAX_BYTES = 4 * 1024 * 1024
CLOCKS_APART = timedelta(minutes=5)  # two machines of one organisation may not agree better than that
LEVEL = "level/"  # paths of decided levels begin so
UNSCORED = "unscored/"  # and so those of the reasons why a criterion has none
RULE = "rule"  # the path of the rule by which they were found
OVERRIDES = "overrides"  # that of the digest of the decision which this one overrides; "" where none
_THIRD_RULES = frozenset(map(str, ThirdRule))
_MEMBERS = frozenset(
    {
        *("format", "award", "origin", "keys", "commitments", "close", "checkpoint", "reveal", "head"),
        *("consistency", "raters", "derivations", "decision", "decided", "opened", "limit"),
    }
)


class BadProofDocument(ValueError):
    """The proof does not show what it must; the message says which link is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedStatement:
    """A statement, the log entry that records it, and the path from that entry to a checkpoint's root."""

    statement: bytes = field(repr=False)
    entry: bytes = field(repr=False)  # the leaf: canonical JSON whose `statement` is the statement's digest
    index: int
    path: Sequence[bytes] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRating:
    """Fields of one commitment shown (path → value and salt), with the hashes of all of its fields."""

    commitment: str
    fields: Mapping[str, Field] = field(repr=False)
    hashes: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What the decision's root binds: `outcome`, `rule`, `level/…` or `unscored/…` each, `requirement/…`.

    Some of them are shown.
    """

    fields: Mapping[str, Field] = field(repr=False)  # always `outcome`
    hashes: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProofParts:
    """All that a proof is built from; statements are verbatim bytes."""

    award: str  # the credential's id
    origin: str  # of the log: assessor/<workspace id>
    keys: Sequence[bytes] = field(
        repr=False
    )  # KEY_DOMAIN: leads who signed here, admins who made derivations
    commitments: Sequence[bytes] = field(repr=False)  # COMMITMENT_DOMAIN
    close: LoggedStatement  # its path leads to `checkpoint`
    checkpoint: str = field(repr=False)  # a note that covers the close and not the reveal
    reveal: LoggedStatement  # its path leads to `head`
    head: str = field(repr=False)  # a later note
    consistency: Sequence[bytes] = field(repr=False)  # checkpoint → head
    raters: bytes = field(repr=False)  # RATERS_DOMAIN
    decision: LoggedStatement  # its path leads to `head`
    decided: Decided
    derivations: Sequence[bytes] = field(default=(), repr=False)  # DERIVATION_DOMAIN
    opened: Sequence[OpenedRating] = ()
    third: LoggedStatement | None = None  # THIRD_DOMAIN, where the close names one; to `checkpoint`


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """What a proof that holds shows."""

    award: str
    ratings: int
    rubric: str  # content hash
    originals: frozenset[str]  # SHA-256 of the originals of the blind copies that were rated
    levels: Mapping[str, str] | None  # criterion → level, as decided; None where they stay hidden
    unscored: Mapping[str, str]  # criterion → why it has none, where the levels are shown
    requirements: Mapping[str, Any]  # requirement beside the rubric → what was found, where levels are shown
    opened: Mapping[str, Mapping[str, Any]]  # commitment → path → value
    steps: tuple[str, ...]  # in plain words


def key_payload(
    *, issuer: str, key: bytes, role: str, begins: datetime, ends: datetime | None
) -> dict[str, Any]:
    """The issuer certifies a lead's or an admin's signing key, with dates; never a rater's."""
    return {
        "issuer": issuer,
        "key": encode_key(key),
        "role": role,
        "from": stamp(begins),
        "until": stamp(ends) if ends else None,
    }


def commitment_payload(commitment: str) -> dict[str, Any]:
    """What a one-time key signs: the root of a rating, and nothing that dates or places it."""
    return {"commitment": commitment}


def close_payload(
    commitments: Sequence[str], *, rubric: str, blind: Sequence[str], third: str = ""
) -> dict[str, Any]:
    """The lead closes a case: commitments, rubric hash and digests of the blind copies, sorted.

    third: the statement (digest) that said by which rule a third rating settles it; "" where none did.
    """
    payload = {"commitments": sorted(commitments), "rubric": rubric, "blind": sorted(blind)}
    return {**payload, "third": third} if third else payload


def third_payload(*, reveal: str, rule: str) -> dict[str, Any]:
    """The lead, who saw two ratings by statement `reveal` (digest), lets a third settle them by a rule."""
    return {"reveal": reveal, "rule": rule}


def reveal_payload(close: str, commitments: Sequence[str]) -> dict[str, Any]:
    """The lead opened the case closed by statement `close` (digest), and every rating matched."""
    return {"close": close, "commitments": sorted(commitments)}


def raters_payload(keys: Sequence[bytes], *, roster: str, salt: bytes) -> dict[str, Any]:
    """The lead states: these one-time keys belong to different people of the roster (statement digest).

    The roster is named by a salted hash: who has it can check, and two proofs share nothing for it.
    """
    salted = hashlib.sha256(b"assessor/roster-reference/v1\n" + salt + bytes.fromhex(roster)).hexdigest()
    keyed = sorted(encode_key(key) for key in keys)
    return {"keys": keyed, "different": True, "roster": salted, "salt": encode_key(salt)}


def decision_payload(*, reveal: str, rubric: str, decision: str) -> dict[str, Any]:
    """The lead decided after statement `reveal` (digest), by this rubric; `decision` is the fields' root."""
    return {"reveal": reveal, "rubric": rubric, "decision": decision}


def derivation_payload(*, original: str, blind: str, steps: Sequence[str]) -> dict[str, Any]:
    """A blind copy was made from an original (SHA-256 each, hex) by these steps."""
    return {"original": original, "blind": blind, "steps": list(steps)}


def build_proof(parts: ProofParts) -> bytes:
    """The proof document, canonical bytes. Statements are embedded as their JSON."""
    document = {
        "format": FORMAT,
        "award": parts.award,
        "origin": parts.origin,
        "keys": [parse_canonical(data) for data in sorted(parts.keys)],
        # by their own bytes: the order in which they were made shows nowhere
        "commitments": [parse_canonical(data) for data in sorted(parts.commitments)],
        "close": _logged_document(parts.close),
        "checkpoint": parts.checkpoint,
        "reveal": _logged_document(parts.reveal),
        "head": parts.head,
        "consistency": [encode_key(node) for node in parts.consistency],
        "raters": parse_canonical(parts.raters),
        "derivations": [parse_canonical(data) for data in sorted(parts.derivations)],
        "decision": _logged_document(parts.decision),
        "decided": {"fields": _shown(parts.decided.fields), "hashes": dict(parts.decided.hashes)},
        "opened": [
            {
                "commitment": opened.commitment,
                "fields": _shown(opened.fields),
                "hashes": dict(opened.hashes),
            }
            for opened in sorted(parts.opened, key=lambda opened: opened.commitment)
        ],
        "limit": LIMIT,
    }
    if parts.third is not None:
        document["third"] = _logged_document(parts.third)
    return canonical(document)


def check_proof(data: bytes, *, award: str, issuer: str, issuer_key: bytes) -> Proven:
    """Check every link of a proof. `issuer_key`: the key that the credential itself was verified with.

    A lead's certificate must hold at the time of each log entry that rests on it, which its signer wrote
    there; whether it holds today does not count. Raises BadProofDocument.
    """
    try:
        if len(data) > MAX_BYTES:
            raise BadProofDocument("the proof is larger than any honest one")
        document = parse_canonical(data)
        if set(document) - {"third"} != _MEMBERS or document["format"] != FORMAT:
            raise BadProofDocument("the proof is of another format")
        return _Checking(document, award, issuer, issuer_key).proven()
    except BadProofDocument:
        raise
    except (BadStatement, BadCheckpoint) as error:
        raise BadProofDocument(f"a part of the proof is {error}") from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BadProofDocument("the proof cannot be read") from error


_Times = dict[bytes, list[tuple[datetime, datetime | None]]]
"""Key → from when until when it acted, once for each certificate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Certified:
    key: bytes
    role: str
    begins: datetime
    ends: datetime | None


def _held(signers: Sequence[bytes], times: _Times, at: object) -> bool:
    """Whether one of the signers was certified at the time that a log entry gives."""
    moment = moment_of(at)
    if moment is None:
        raise BadProofDocument("a log entry has no time")
    earliest, latest = moment - CLOCKS_APART, moment + CLOCKS_APART
    return any(
        begins <= latest and (ends is None or ends >= earliest)
        for signer in signers
        for begins, ends in times.get(signer, ())
    )


@dataclass(frozen=True, slots=True)
class _Checking:
    document: Mapping[str, Any]
    award: str
    issuer: str
    issuer_key: bytes

    def proven(self) -> Proven:
        _require(self.document["award"] == self.award, "the proof belongs to another award")
        _require(self.document["limit"] == LIMIT, "the proof claims more than it shows")
        certified = self._certified()
        lead: _Times = {}
        for one in certified:
            if one.role == "lead":
                lead.setdefault(one.key, []).append((one.begins, one.ends))
        roots, keys = self._commitments()
        close, reveal = self._order(lead)
        _require(close.payload["commitments"] == sorted(roots), "the close names other commitments")
        _require(reveal.payload["commitments"] == sorted(roots), "the reveal names other commitments")
        _require(reveal.payload["close"] == close.digest, "the reveal is another case's")
        raters = self._statement(self.document["raters"], RATERS_DOMAIN, lead)
        _require(raters.payload["keys"] == sorted(map(encode_key, keys)), "the raters' keys are others")
        _require(raters.payload["different"] is True, "the raters are not said to be different people")
        originals = self._originals(close.payload["blind"], [one.key for one in certified])
        third = self._third(lead, close)
        shown = self._decided(lead, close, reveal)
        levels = _under(LEVEL, shown) or None  # None where they stay hidden
        if is_appeal(shown.get(RULE)):
            _require(bool(shown.get(OVERRIDES)), "a decision on appeal names no earlier one")
        if third is not None and shown.get(RULE) in _THIRD_RULES:
            _require(shown[RULE] == third, "the third rating settled it by another rule than was fixed")
        opened = self._opened(roots)
        return Proven(
            award=self.award,
            ratings=len(roots),
            rubric=str(close.payload["rubric"]),
            originals=originals,
            levels=levels,
            unscored=_under(UNSCORED, shown),
            requirements={one.removeprefix(PATH): shown[one] for one in shown if one.startswith(PATH)},
            opened=opened,
            steps=proven_steps(
                len(roots),
                len(originals),
                len(opened),
                third=third,
                shown=levels is not None,
                overrides=bool(shown.get(OVERRIDES)),
                on_appeal=is_appeal(shown.get(RULE)),
            ),
        )

    def _certified(self) -> list["_Certified"]:
        """Which key acted in which role, and when, as the issuer's own key certified it."""
        return [
            self._certificate(self._statement(envelope, KEY_DOMAIN, [self.issuer_key]).payload)
            for envelope in self.document["keys"]
        ]

    def _certificate(self, certificate: Mapping[str, Any]) -> "_Certified":
        _require(certificate["issuer"] == self.issuer, "a key was certified by another issuer")
        _require(certificate["role"] in {"lead", "admin"}, "a key was certified for another role")
        begins, until = moment_of(certificate["from"]), certificate["until"]
        ends = None if until is None else moment_of(until)
        if begins is None or (until is not None and ends is None):
            raise BadProofDocument("the certificate has no dates")
        return _Certified(
            key=decode_key(certificate["key"]), role=certificate["role"], begins=begins, ends=ends
        )

    def _commitments(self) -> tuple[list[str], list[bytes]]:
        roots: list[str] = []
        keys: list[bytes] = []
        for envelope in self.document["commitments"]:
            statement = read_statement(canonical(envelope), domain=COMMITMENT_DOMAIN)
            _require(set(statement.payload) == {"commitment"}, "a commitment says more than it may")
            _require(len(statement.signers) == 1, "a commitment is signed by several keys")
            roots.append(statement.payload["commitment"])
            keys.append(statement.signers[0])
        _require(bool(roots), "there is no rating")
        _require(len(set(roots)) == len(roots) == len(set(keys)), "a commitment or a key stands twice")
        return roots, keys

    def _order(self, lead: "_Times") -> tuple[Statement, Statement]:
        """Close, then checkpoint, then reveal, in one log that only grew."""
        origin = self.document["origin"]
        first = read_checkpoint(self.document["checkpoint"], origin=origin, by=lead)
        head = read_checkpoint(self.document["head"], origin=origin, by=lead)
        path = [decode_key(node) for node in self.document["consistency"]]
        _require(
            consistent(first.size, first.root, head.size, head.root, path),
            "the later checkpoint is not of the same log",
        )
        close = self._logged(self.document["close"], CLOSE_DOMAIN, lead, first)
        reveal = self._logged(self.document["reveal"], REVEAL_DOMAIN, lead, head)
        _require(self.document["reveal"]["index"] >= first.size, "the reveal is older than the checkpoint")
        return close, reveal

    def _logged(
        self, logged: Mapping[str, Any], domain: str, lead: "_Times", checkpoint: Checkpoint
    ) -> Statement:
        statement = self._statement(logged["statement"], domain, lead)
        _require(_held(statement.signers, lead, logged["entry"]["at"]), "a certificate did not hold then")
        entry = canonical(logged["entry"])
        _require(logged["entry"]["statement"] == statement.digest, "a log entry records something else")
        path = [decode_key(node) for node in logged["path"]]
        held = includes(leaf_hash(entry), logged["index"], checkpoint.size, path, checkpoint.root)
        _require(held, "a log entry is not in the log that was checkpointed")
        return statement

    def _statement(self, envelope: Any, domain: str, by: Collection[bytes]) -> Statement:
        return read_statement(canonical(envelope), domain=domain, by=by)

    def _originals(self, blind: Sequence[str], certified: Sequence[bytes]) -> frozenset[str]:
        copies, originals = set(), set()
        for envelope in self.document["derivations"]:
            payload = self._statement(envelope, DERIVATION_DOMAIN, certified).payload
            _require(payload["blind"] in blind, "a derivation is of a copy that nobody rated")
            copies.add(payload["blind"])
            originals.add(payload["original"])
        _require(copies == set(blind), "it is not shown what a copy that was rated derives from")
        return frozenset(originals)

    def _third(self, lead: "_Times", close: Statement) -> str | None:
        """The rule that was fixed before the case was closed with a third rating; None where none was."""
        named, logged = close.payload.get("third"), self.document.get("third")
        if named is None:
            _require(logged is None, "the proof holds a rule for a third rating that the close does not name")
            return None
        if logged is None:
            raise BadProofDocument("the rule of the third rating, which the close names, is missing")
        first = read_checkpoint(self.document["checkpoint"], origin=self.document["origin"], by=lead)
        statement = self._logged(logged, THIRD_DOMAIN, lead, first)
        _require(statement.digest == named, "the rule of the third rating is another case's")
        _require(
            logged["index"] < self.document["close"]["index"],
            "the rule of the third rating is younger than the close",
        )
        return str(statement.payload["rule"])

    def _decided(self, lead: "_Times", close: Statement, reveal: Statement) -> dict[str, Any]:
        """What is shown of the decision: always the outcome; its levels all or none."""
        head = read_checkpoint(self.document["head"], origin=self.document["origin"], by=lead)
        logged, decided = self.document["decision"], self.document["decided"]
        payload = self._logged(logged, DECISION_DOMAIN, lead, head).payload
        _require(logged["index"] > self.document["reveal"]["index"], "the decision is older than the reveal")
        _require(payload["reveal"] == reveal.digest, "the decision is another case's")
        _require(payload["rubric"] == close.payload["rubric"], "the decision is by another rubric")
        hashes = decided["hashes"]
        _require(commitment_root(hashes) == payload["decision"], "the decision is not the one signed")
        shown = _checked_fields(decided["fields"], hashes, "the decision is not the one signed")
        _require(shown.get("outcome") == "award", "the decision was not to award")
        levels, every = (sum(path.startswith((LEVEL, UNSCORED)) for path in some) for some in (shown, hashes))
        _require(levels in (0, every), "a decided level is missing")
        twice = _under(LEVEL, hashes).keys() & _under(UNSCORED, hashes).keys()
        _require(not twice, "a criterion was decided twice")
        found, all_found = (sum(path.startswith(PATH) for path in some) for some in (shown, hashes))
        _require(found == (all_found if levels else 0), "what was decided of a requirement is missing")
        return shown

    def _opened(self, roots: Sequence[str]) -> dict[str, dict[str, Any]]:
        opened: dict[str, dict[str, Any]] = {}
        for entry in self.document["opened"]:
            commitment, hashes = entry["commitment"], entry["hashes"]
            _require(commitment in roots and commitment not in opened, "an opened rating is another's")
            _require(commitment_root(hashes) == commitment, "an opened rating is not what was committed to")
            opened[commitment] = _checked_fields(
                entry["fields"], hashes, "an opened field is not what was committed to"
            )
        return opened


def _under(prefix: str, shown: Mapping[str, Any]) -> dict[str, str]:
    return {path.removeprefix(prefix): str(value) for path, value in shown.items() if path.startswith(prefix)}


def _checked_fields(shown: Mapping[str, Any], hashes: Mapping[str, str], otherwise: str) -> dict[str, Any]:
    """Path → value of the fields shown, each held against its hash."""
    for path, (value, salt) in shown.items():
        _require(field_hash(path, Field(value=value, salt=salt)) == hashes[path], otherwise)
    return {path: value for path, (value, _) in shown.items()}


def _shown(fields: Mapping[str, Field]) -> dict[str, Any]:
    return {path: [entry.value, entry.salt] for path, entry in fields.items()}


def _logged_document(logged: LoggedStatement) -> dict[str, Any]:
    return {
        "statement": parse_canonical(logged.statement),
        "entry": parse_canonical(logged.entry),
        "index": logged.index,
        "path": [encode_key(node) for node in logged.path],
    }


def _require(held: bool, otherwise: str) -> None:  # reads as a sentence
    if not held:
        raise BadProofDocument(otherwise)

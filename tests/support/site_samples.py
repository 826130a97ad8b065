"""A site of an issuer that has an address, and credentials of every state to check on it."""

import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from assessor_app.adapters.badges import DrawnBadges
from assessor_app.adapters.site import PlainSite
from assessor_app.application.ports.pictures import BadgeLook
from assessor_app.application.ports.site import (
    AwardLink,
    SiteAward,
    SiteBadge,
    SiteCriterion,
    SiteFile,
    SiteIssuer,
    SiteLevel,
)
from assessor_app.credentials.achievement_credential import build_credential, build_profile
from assessor_app.credentials.baking import bake_png, bake_svg
from assessor_app.credentials.bundle import Member, member, write_bundle
from assessor_app.credentials.contexts import OB3, VC2
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.facts import AwardFacts, IssuerProfile, StatusPlace
from assessor_app.credentials.jcs_proof import sign_jcs
from assessor_app.credentials.jws import sign_compact
from assessor_app.credentials.learner_record import CLR_CONTEXTS
from assessor_app.credentials.multikey import encode_multikey
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.status_list import build_status_list, new_bits, with_bit
from assessor_app.credentials.trust import PinnedIssuer, did_document, did_web_method
from assessor_app.ledger.statement import encode_key
from tests.credentials.award_samples import KEY, NOW, OTHER_KEY, Key, award

ADDRESS = "https://badges.example.org"
DID = "did:web:badges.example.org"
METHOD = did_web_method(DID, KEY.public)
PROFILE = IssuerProfile(id=DID, name="Example Academy", url=ADDRESS)
LIST = f"{ADDRESS}/status/1.json"
REVOKED = 77
PINNED = PinnedIssuer(id=DID, name=PROFILE.name, methods={METHOD: KEY.public})
LOOK = BadgeLook(name="Careful use", category="tool-specific", tier="practitioner", organisation="Example")

ISSUER = SiteIssuer(
    id=DID,
    name=PROFILE.name,
    about="Badges for what people can do.",
    address=ADDRESS,
    fingerprint="0123 4567 89ab cdef 0123 4567 89ab cdef",
    zone=ZoneInfo("Europe/Berlin"),
    methods={METHOD: encode_multikey(KEY.public)},
)
BADGE = SiteBadge(
    name="Careful use of <tools> & more",
    path="badges/careful-use-2",
    document="achievements/1.json",
    picture="badges/careful-use-2.svg",
    description="Works with tools.",
    category="tool-specific",
    tier="practitioner",
    version=2,
    current=True,
    criteria="Three pieces of work.",
    requirements=("Hand in three pieces of work.", "Say where they came from."),
    validity_months=24,
    rubric=(
        SiteCriterion(
            title="Care",
            levels=(SiteLevel(title="Sound", descriptor="Checks what matters."),),
        ),
    ),
    alignments=(("Uses tools", "https://example.org/framework/1"), ("Judges output", None)),
)
AWARD = SiteAward(
    id="00000000-0000-4000-8000-000000000001",
    badge=BADGE,
    learner="Zoë “Zed” <Ångström>",
    issued=NOW,
    expires=NOW + timedelta(days=700),
    revoked=False,
    expired=False,
    results=(("Care", SiteLevel(title="Sound", descriptor="Checks what matters.")),),
    comments=(("Care", "Read with care.\nTwice."), ("Care", "Agreed."), ("", "A good piece of work.")),
    evidence=3,
    listed=NOW,
)


def link(one: SiteAward) -> AwardLink:
    return AwardLink(
        path=one.path, learner=one.learner, issued=one.issued, revoked=one.revoked, expired=one.expired
    )


def facts(seed: int = 1, **changes: Any) -> AwardFacts:
    """An award of this issuer that stands."""
    base = replace(award(seed), issuer=PROFILE, status=StatusPlace(list_id=LIST, index=5))
    return replace(base, **changes)


def signed(of: AwardFacts, key: Key = KEY, method: str = METHOD) -> dict[str, Any]:
    return sign(build_credential(of), key, method, NOW)


def status_list(*revoked: int, at: datetime = NOW) -> bytes:
    """revoked: places; none means REVOKED alone."""
    bits = new_bits()
    for place in revoked or (REVOKED,):
        bits = with_bit(bits, place)
    document = build_status_list(list_id=LIST, issuer=PROFILE, bits=bits, valid_from=at)
    return json_text(sign(document, KEY, METHOD, NOW)).encode()


def site_files() -> list[SiteFile]:
    """A whole small site."""
    maker = PlainSite()
    files = maker.around(ISSUER, [(BADGE, 1)], {LIST: status_list()})
    files += maker.badge(ISSUER, BADGE, [link(AWARD)])
    files += maker.award(ISSUER, AWARD)
    return [*files, SiteFile(path=BADGE.picture, data=DrawnBadges().svg(LOOK).encode())]


def write_site(folder: Path) -> Path:
    for file in site_files():
        place = folder / file.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(file.data)
    return folder


def bundle_of(credentials: list[dict[str, Any]], key: Key = KEY, beside: Sequence[Member] = ()) -> bytes:
    members = [member("issuer/did.json", "did-document", json.dumps(did_document(DID, key.public)).encode())]
    members += beside
    members += [
        member(f"awards/{number}/credential.json", "credential", json_text(one).encode())
        for number, one in enumerate(credentials)
    ]
    out = io.BytesIO()
    write_bundle(out, members, issuer=DID, key=key, created=NOW)
    return out.getvalue()


@dataclass(frozen=True)
class Sample:
    """A file to check, and what the page must say of it."""

    name: str
    data: bytes
    outcome: str


def samples() -> list[Sample]:
    """Every kind and every state."""
    good = signed(facts())
    text = json_text(good).encode()
    svg, png = DrawnBadges().svg(LOOK), DrawnBadges().png(LOOK)
    jwt = sign_jwt(good, KEY, METHOD)
    revoked = signed(facts(2, status=StatusPlace(list_id=LIST, index=REVOKED)))
    newer = signed(facts(9, status=StatusPlace(list_id=f"{ADDRESS}/status/2.json", index=5)))
    expired = signed(facts(3, valid_until=NOW - timedelta(hours=1)))
    early = signed(facts(4, valid_from=NOW + timedelta(days=1), valid_until=None))
    stranger = sign(
        build_credential(award(5, status=False)), OTHER_KEY, OTHER_KEY.method, NOW
    )  # whose issuer is KEY's did:key
    elsewhere = sign(
        build_credential(
            replace(
                award(6, status=False),
                issuer=IssuerProfile(id=OTHER_KEY.did, name="Other Academy", url=None),
            )
        ),
        OTHER_KEY,
        OTHER_KEY.method,
        NOW,
    )
    forged = signed(facts(7), OTHER_KEY, did_web_method(DID, OTHER_KEY.public))
    reordered = {**good, "evidence": list(reversed(good["evidence"]))}
    none = b".".join([b"eyJhbGciOiJub25lIn0", jwt.split(b".")[1], b""])
    padded = zipfile_of({"a.txt": b"a"})
    return [
        Sample("good.json", text, "valid"),
        Sample("reordered.json", json_text(reordered).encode(), "valid"),
        Sample("indented.json", json.dumps(good, indent=2).encode(), "valid"),
        Sample("good-jcs.json", json_text(sign_jcs(good, KEY, METHOD, NOW)).encode(), "valid"),
        Sample("good.jwt", jwt + b"\n", "valid"),
        Sample("good.png", bake_png(png, text), "valid"),
        Sample("good.svg", bake_svg(svg, text).encode(), "valid"),
        Sample("jwt.png", bake_png(png, jwt), "valid"),
        Sample("jwt.svg", bake_svg(svg, jwt).encode(), "valid"),
        Sample("good.zip", bundle_of([good, signed(facts(8))]), "valid"),
        Sample("revoked.json", json_text(revoked).encode(), "revoked"),
        Sample("revoked.zip", bundle_of([good, revoked]), "revoked"),
        Sample("newer-list.json", json_text(newer).encode(), "status-unknown"),
        Sample("expired.json", json_text(expired).encode(), "expired"),
        Sample("early.json", json_text(early).encode(), "expired"),
        Sample("not-the-issuers-key.json", json_text(stranger).encode(), "changed"),
        Sample("elsewhere.json", json_text(elsewhere).encode(), "unknown-issuer"),
        Sample("forged.json", json_text(forged).encode(), "changed"),
        Sample("forged.zip", bundle_of([good], OTHER_KEY), "changed"),
        Sample("none.jwt", none, "changed"),
        Sample("plain.png", png, "unreadable"),
        Sample("plain.svg", svg.encode(), "unreadable"),
        Sample("other.zip", padded, "unreadable"),
        Sample("certificate.pdf", b"%PDF-1.7\n", "unreadable"),
        Sample("twice.json", text.replace(b"{", b'{"id":"urn:uuid:x",', 1), "unreadable"),
        Sample("empty.json", b"", "unreadable"),
        *_of_other_hands(good, jwt),
        *_of_several_credentials(),
    ]


def _of_other_hands(good: dict[str, Any], jwt: bytes) -> list[Sample]:
    """What only whoever signs, or another program, makes."""
    bare = {name: value for name, value in good.items() if name != "proof"}
    spoilt = {**good["proof"][0], "created": "2025-01-01T00:00:00Z"}
    second = sign_compact(json_text({**good, "proof": [spoilt]}).encode(), KEY, kid=METHOD)
    dated = sign_compact(json_text({**bare, "nbf": "1"}).encode(), KEY, kid=METHOD)
    of_stranger = {**bare, "issuer": {"id": "did:web:other.example", "type": ["Profile"]}}
    claims, signature = encode_key(json_text(of_stranger).encode()), jwt.split(b".")[2]
    other_kind = encode_key(b'{"alg":"ES256"}') + "." + claims + "." + signature.decode()
    latin = b'<?xml version="1.0" encoding="ISO-8859-1"?>'
    svg = bake_svg(DrawnBadges().svg(LOOK), json_text(good).encode()).encode()
    return [
        Sample("second-proof.jwt", second, "changed"),
        Sample("date-as-text.jwt", dated, "unreadable"),
        Sample("other-kind.jwt", other_kind.encode(), "unknown-issuer"),
        Sample("null-proof.json", json_text({**good, "proof": None}).encode(), "changed"),
        Sample("too-large-a-number.json", b'{"a":9007199254740993}', "unreadable"),
        Sample("latin.svg", latin + svg[svg.index(b"<svg") :], "unreadable"),
    ]


def _of_several_credentials() -> list[Sample]:
    """Endorsements, learner records, and a bundle that is newer than the page."""
    whole = build_credential(facts())
    about = whole["credentialSubject"]["achievement"]["id"]
    one, revoked = signed(facts()), signed(facts(status=StatusPlace(list_id=LIST, index=REVOKED)))
    lists = [
        member("status/1.json", "status-list", status_list(REVOKED, 5, at=NOW + timedelta(days=days)))
        for days in (0, -1)
    ]
    return [
        Sample("endorsed.json", _endorsed(whole, about), "valid"),
        Sample("endorses-another.json", _endorsed(whole, "urn:uuid:another"), "changed"),
        Sample("record.json", _record([one]), "valid"),
        Sample("record-of-two-people.json", _record([signed(facts(2)), one]), "changed"),
        Sample("record-that-is-long.json", _record([*[one] * 65, revoked, one]), "revoked"),
        Sample("newer-list.zip", bundle_of([one], beside=lists[:1]), "revoked"),
        Sample("older-list.zip", bundle_of([one], beside=lists[1:]), "valid"),
    ]


def _endorsed(whole: dict[str, Any], about: str) -> bytes:
    by = {"id": OTHER_KEY.did, "type": ["Profile"], "name": "Example Guild"}
    endorsement = {
        "@context": [VC2, OB3],
        "id": "urn:uuid:endorsement",
        "type": ["VerifiableCredential", "EndorsementCredential"],
        "name": "We think so too",
        "issuer": by,
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {"id": about, "type": ["EndorsementSubject"], "endorsementComment": "Hard."},
    }
    subject = whole["credentialSubject"]
    given = {**subject["achievement"], "endorsement": [sign(endorsement, OTHER_KEY, OTHER_KEY.method, NOW)]}
    document = {**whole, "credentialSubject": {**subject, "achievement": given}}
    return json_text(sign(document, KEY, METHOD, NOW)).encode()


def _record(credentials: list[dict[str, Any]]) -> bytes:
    """A learner record about whom the last of the credentials is about."""
    subject = credentials[-1]["credentialSubject"]
    about = {name: subject[name] for name in ("id", "identifier") if name in subject}
    document = {
        "@context": list(CLR_CONTEXTS),
        "id": "urn:uuid:record",
        "type": ["VerifiableCredential", "ClrCredential"],
        "name": "Learner record",
        "issuer": build_profile(PROFILE),
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {**about, "type": ["ClrSubject"], "verifiableCredential": credentials},
    }
    return json_text(sign_jcs(document, KEY, METHOD, NOW)).encode()


def zipfile_of(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as opened:
        for name, data in files.items():
            opened.writestr(name, data)
    return out.getvalue()

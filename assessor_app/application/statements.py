"""What is signed, and under which domain. Domains are part of the format: they are never renamed."""

import os
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from assessor_app.application.ports.keys import SigningKey
from assessor_app.credentials import pdf_signature, proof
from assessor_app.ledger.statement import Statement, encode_key, make_statement

SALT_BYTES = 32


class Domain(StrEnum):
    """The domain string of each kind of statement."""

    WORKSPACE = "assessor/workspace/v1"
    ROSTER = "assessor/roster/v1"
    ROLE_KEY = "assessor/role-key/v1"
    RECOVERY = "assessor/recovery/v1"  # by the recovery key
    KEY_CHANGE = "assessor/key-change/v1"  # by the former and the new key
    ISSUER_KEY = "assessor/issuer-key/v1"  # by the new key, and the former one
    ISSUER_ROTATION = "assessor/issuer-rotation/v1"  # by an admin: why the key changed; sealed for admins
    PAPER = pdf_signature.PAPER_DOMAIN  # by the issuing key: this certificate signs PDF files
    TRUST = "assessor/trusted-issuer/v1"  # another organisation is trusted from now on, or no longer
    PROGRAMME = "assessor/programme/v1"
    INTAKE = "assessor/intake/v1"  # sealed for admins
    DERIVATION = proof.DERIVATION_DOMAIN  # under the submission's key until it travels in a proof
    STEP = "assessor/submission-step/v1"  # a submission went from one coarse state to another
    SAMPLING = "assessor/sampling/v1"  # sealed for leads
    ALLOTMENT = "assessor/allotment/v1"  # likewise
    COMMITMENT = proof.COMMITMENT_DOMAIN  # by the one-time key
    WITHDRAWAL = "assessor/rating-withdrawal/v1"  # by the one-time key
    VOUCHER = "assessor/one-time-key/v1"  # by the rater's own key, inside the sealed rating
    ASIDE = "assessor/step-aside/v1"  # by a one-time key of its own
    ASIDE_ANSWER = "assessor/step-aside-answer/v1"  # by an admin: what was seen was looked at
    CLOSE = proof.CLOSE_DOMAIN  # sealed for leads until it travels in a proof
    REVEAL = proof.REVEAL_DOMAIN  # likewise
    THIRD = proof.THIRD_DOMAIN  # likewise: by which rule a third rating settles a case
    RATERS = proof.RATERS_DOMAIN  # by the lead, for one proof: the one-time keys are of different people
    DECISION = proof.DECISION_DOMAIN  # likewise
    REPORT = "assessor/reliability-report/v1"  # by a lead: these data were frozen; sealed for leads
    CERTIFICATION = proof.KEY_DOMAIN  # the issuing key certifies a lead's or admin's signing key
    AWARD = "assessor/award/v1"  # sealed for admins
    DESIGN = "assessor/certificate-design/v1"  # sealed for admins
    BADGE_DESIGN = "assessor/badge-design/v1"
    ENDORSEMENT = "assessor/endorsement/v1"  # sealed for admins
    REVOCATION = "assessor/revocation/v1"  # sealed for admins
    PUBLICATION = "assessor/publication/v1"  # sealed for admins
    PRINTING = "assessor/printing/v1"  # sealed for admins: these awards came on to paper
    ERASURE = "assessor/erasure/v1"  # sealed for admins
    FORK = "assessor/fork/v1"
    BACKUP = "assessor/backup/v1"  # by the admin who made it, inside the backup


def signed(key: SigningKey, domain: Domain, workspace: str, payload: Mapping[str, Any]) -> Statement:
    """`payload` and the workspace, signed in `domain`."""
    return make_statement(domain, {**payload, "workspace": workspace}, key)


def salted(key: SigningKey, domain: Domain, workspace: str, payload: Mapping[str, Any]) -> Statement:
    """As `signed`, with a salt: for statements that the log names and whose content must not be guessed."""
    salt = encode_key(os.urandom(SALT_BYTES))
    return signed(key, domain, workspace, {**payload, "salt": salt})

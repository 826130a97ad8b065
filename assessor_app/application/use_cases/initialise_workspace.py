"""A workspace with its first admin, that admin's keys, the issuer's keys and the recovery key."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from assessor_app.application.ports.keys import Cryptography, KeyFiles, RowKey, SigningKey
from assessor_app.application.ports.outputs import Outputs
from assessor_app.application.ports.rows import IssuerKeyRow, WorkspaceRow
from assessor_app.application.ports.storage import Storage, UnitOfWork
from assessor_app.application.problems import Unusable
from assessor_app.application.records import Purpose
from assessor_app.application.role_keys import new_role_key
from assessor_app.application.roster_changes import (
    RosterChange,
    checked_name,
    person_with,
    write_roster,
)
from assessor_app.application.session import open_role_keys
from assessor_app.application.statements import Domain, signed
from assessor_app.credentials.multikey import did_key, did_web
from assessor_app.domain.identity import new_id
from assessor_app.domain.people import Role, Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWorkspace:
    """What was made. `recovery` is shown once and kept nowhere."""

    workspace: str
    admin: str
    issuer: str
    recovery: str = field(repr=False)  # 21 words


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """An empty workspace's parts, before anything is in them."""

    storage: Storage
    key_files: KeyFiles
    cryptography: Cryptography


def check_zone(zone: str) -> None:
    """Raises Unusable where `zone` is not the name of an IANA time zone."""
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:  # unknown, a path, a folder of zones
        raise Unusable(
            f"“{zone}” is no time zone", remedy="Use an IANA name, such as Europe/Berlin."
        ) from error


def _web_id(host: str) -> str:
    try:
        return did_web(host)
    except ValueError as error:
        raise Unusable(f"“{host}” cannot be the host of a did:web: it {error}") from error


def _checked_url(url: str) -> str:
    """An address that every credential of this issuer may name, for it cannot be changed later."""
    try:
        parts = urlsplit(url)
        plain = parts.scheme in ("http", "https") and parts.hostname and not (parts.query or parts.fragment)
    except ValueError:
        plain = False
    if not plain or not url.isprintable() or " " in url:
        raise Unusable(
            f"“{url}” is no address for published files", remedy="Give one like https://badges.example.org/."
        )
    return url


def faults_of(
    *, organisation: str, admin: str, zone: str, did_web_host: str | None, base_url: str | None
) -> dict[str, Unusable]:
    """What of it cannot be used, by its name: what `InitialiseWorkspace` would raise for, all at once."""
    checks: dict[str, Callable[[], object]] = {
        "organisation": lambda: checked_name(organisation),
        "admin": lambda: checked_name(admin),
        "zone": lambda: check_zone(zone),
        "did_web_host": lambda: did_web_host is None or _web_id(did_web_host),
        "base_url": lambda: base_url is None or _checked_url(base_url),
    }
    faults: dict[str, Unusable] = {}
    for of, check in checks.items():
        try:
            check()
        except Unusable as problem:
            faults[of] = problem
    return faults


OpenBlank = Callable[[Path, str], AbstractContextManager[Blank]]  # (folder, workspace id)


@dataclass(frozen=True, slots=True)
class InitialiseWorkspace:
    """Make a workspace in a folder that is new or empty; it appears whole or not at all."""

    outputs: Outputs
    open_blank: OpenBlank

    def __call__(
        self,
        folder: Path,
        *,
        organisation: str,
        admin: str,
        passphrase: str,
        zone: str = "UTC",
        did_web_host: str | None = None,
        base_url: str | None = None,
        demo: bool = False,
        recovery: str | None = None,
        tell: Callable[[NewWorkspace], None] = lambda _made: None,
    ) -> NewWorkspace:
        """`tell` shows the recovery key before the folder is there: what it raises leaves none behind, since
        nobody would ever know that key. recovery: the 21 words of one that was told already. Raises Unusable
        for a blank name, a folder in use, a host that no did:web has, no web address, words that are none.
        """
        organisation, admin = checked_name(organisation), checked_name(admin)
        check_zone(zone)
        base_url = None if base_url is None else _checked_url(base_url)
        web_id = None if did_web_host is None else _web_id(did_web_host)
        workspace_id = new_id()
        with self.outputs.folder(folder) as part, self.open_blank(part, workspace_id) as blank:
            keys = blank.key_files.make(new_id(), passphrase)
            words = recovery or blank.cryptography.new_recovery()[0]
            opens = blank.cryptography.recovery_pair(words).public
            seed = os.urandom(32)
            issuing = blank.cryptography.signing_key(seed)
            issuer = web_id or did_key(issuing.public)
            workspace = WorkspaceRow(
                id=workspace_id,
                organisation=organisation,
                zone=zone,
                issuer_id=issuer,
                base_url=base_url,
                recovery=opens.hex(),
                recovery_sign=blank.cryptography.recovery_signer(words).public.hex(),
                demo=demo,
            )
            person = person_with(keys.card(admin), (Role.ADMIN,), person=keys.person)
            roster = Roster(version=1, people=(person,))
            with blank.storage.write() as work:
                work.sign_by(keys.sign)
                work.add(workspace)
                about = {
                    "organisation": workspace.organisation,
                    "issuer": issuer,
                    "recovery": workspace.recovery,
                    "recovery_sign": workspace.recovery_sign,
                }
                work.record("workspace", signed(keys.sign, Domain.WORKSPACE, workspace_id, about))
                write_roster(work, workspace, RosterChange(before=None, after=roster, signer=keys.sign))
                new_role_key(work, workspace, blank.cryptography, keys.sign, roster, Role.ADMIN)
                held = open_role_keys(work, blank.cryptography, keys, Role.ADMIN)
                assert held is not None  # noqa: S101  # the pair was made two lines above
                self._add_issuer_keys(
                    work, workspace, blank.cryptography, keys.sign, held.rows, seed, issuing
                )
                work.commit()
            made = NewWorkspace(workspace=workspace_id, admin=person.id, issuer=issuer, recovery=words)
            tell(made)
        return made

    @staticmethod
    def _add_issuer_keys(
        work: UnitOfWork,
        workspace: WorkspaceRow,
        cryptography: Cryptography,
        signer: SigningKey,
        rows: RowKey,
        seed: bytes,
        issuing: SigningKey,
    ) -> None:
        private, public = cryptography.new_certificate_key()
        about = {
            "issuer": workspace.issuer_id,
            "credential": issuing.public.hex(),
            "certificate": public.hex(),
        }
        statement = signed(issuing, Domain.ISSUER_KEY, workspace.id, {**about, "admin": signer.public.hex()})
        for kind, secret, shown in (("credential", seed, issuing.public), ("certificate", private, public)):
            row_id = new_id()
            work.add(
                IssuerKeyRow(
                    id=row_id,
                    kind=kind,
                    public=shown.hex(),
                    statement=statement.digest,
                    current=True,
                    sealed=rows.seal(Purpose.ISSUER_KEY, row_id, secret),
                )
            )
        work.record("issuer-key", statement)

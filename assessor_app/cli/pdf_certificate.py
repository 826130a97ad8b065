"""`assessor pdf-certificate …`: which certificate (X.509) signs PDF files, for `export --sign-pdf`."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assessor_app.application.problems import Refused
from assessor_app.cli.asking import Asking, json_option, pass_asking, read_input, read_passphrase
from assessor_app.domain.people import Role

if TYPE_CHECKING:
    from assessor_app.application.paper_certificates import PaperCertificate

_PASSPHRASE = "ASSESSOR_P12_PASSPHRASE"  # noqa: S105  # the name of a variable


@click.group(
    "pdf-certificate", help="The certificate that signs PDF files: the issuer's own, or a supplied one."
)
def command() -> None:
    """For admins. What was signed keeps the certificate by which it was."""


@command.command("show", help="Which certificate signs PDF files.")
@json_option
@pass_asking
def show(asking: Asking) -> None:
    """One's own is made when it is first needed."""
    found = asking.program.pdf_certificates.show(asking.session(Role.ADMIN))
    if found is None:
        asking.answer(None, "None yet: the issuer's own is made when a PDF file is first signed.")
    else:
        _tell(asking, found)


@command.command("use", help="Sign PDF files by the certificate in a .p12 file from now on.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--p12-passphrase-file",
    "passphrase_file",
    type=click.Path(path_type=Path),
    help=f"Opens the file (default: {_PASSPHRASE}, else a prompt).",
)
@json_option
@pass_asking
def use(asking: Asking, file: Path, passphrase_file: Path | None) -> None:
    """It is taken in once, sealed as the other issuing keys are; the file is not needed any more."""
    content = read_input(file, "the .p12 file")
    session = asking.session(Role.ADMIN)
    passphrase = _passphrase(passphrase_file)
    _tell(asking, asking.program.pdf_certificates.supply(session, content, passphrase, file=str(file)))


@command.command("own", help="Sign PDF files by the issuer's own certificate from now on.")
@json_option
@pass_asking
def own(asking: Asking) -> None:
    """The supplied one stays sealed in the workspace, and is not used."""
    _tell(asking, asking.program.pdf_certificates.use_own(asking.session(Role.ADMIN)))


def _passphrase(file: Path | None) -> str:
    if file is not None:
        return read_passphrase(file)
    given = os.environ.get(_PASSPHRASE)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused(
            "nobody can be asked for the passphrase of the .p12 file",
            remedy=f"Give it with --p12-passphrase-file FILE or {_PASSPHRASE}.",
        )
    return str(click.prompt("Passphrase of the .p12 file", hide_input=True, err=True, default=""))


def _tell(asking: Asking, found: "PaperCertificate") -> None:
    named = found.named
    document: dict[str, Any] = {
        "name": named.name,
        "issued_by": named.issued_by,
        "supplied": found.supplied,
        "begins": named.begins.isoformat(),
        "ends": named.ends.isoformat(),
        "fingerprint": named.fingerprint,
    }
    kind = f"Supplied, issued by {named.issued_by}" if found.supplied else "The issuer's own"
    asking.answer(
        document,
        f"PDF files are signed as “{named.name}”. {kind}; "
        f"valid {named.begins:%Y-%m-%d} to {named.ends:%Y-%m-%d}.",
        f"SHA-256 {named.fingerprint}",
    )

"""Changes small badges in every single byte, and counts what the verifier finds.

`python -m tests.support.mutate_badges [--every N] [--only FORM]`: a small award in each form in which it goes
out (JSON by both suites, JWT, Open Badges 2.0, PNG and SVG with either form in them). Every Nth byte (default
1) is changed in three ways, dropped and doubled. A change is found where the file is no longer good. What an
SVG draws around its credential is not signed, as the report says: changes that leave the credential in it as
it was, to the byte, are counted apart.
Prints a line a form; exit status 1 where a change was not found, or an untouched control was refused.
"""

import argparse
import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.assertion import sign_assertion
from assessor_app.credentials.baking import Carried, bake_png, bake_svg, unbake_svg
from assessor_app.credentials.beside import Beside
from assessor_app.credentials.bounded import BoundedCanonicaliser
from assessor_app.credentials.credential_jwt import sign_jwt
from assessor_app.credentials.data_integrity import sign
from assessor_app.credentials.digests import Digests
from assessor_app.credentials.jcs_proof import sign_jcs
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.trust import TrustPolicy, pinned_document
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_file import verify_file
from tests.credentials.award_samples import KEY, NOW, award, badge
from tests.credentials.test_baking import SVG, png

MASKS = (0x01, 0x20, 0xFF)
IMAGE = "data:image/png;base64,AA=="


@dataclass(frozen=True)
class Counted:
    """What came of one form."""

    form: str
    size: int
    tried: int
    missed: tuple[str, ...]
    unsigned: int  # changes around the credential in an SVG, which nobody signed and nobody can find
    control: bool

    @property
    def line(self) -> str:
        """One line for people."""
        control = "accepted" if self.control else "REFUSED"
        drawn = f", {self.unsigned} more in the unsigned drawing" if self.unsigned else ""
        found = self.tried - len(self.missed)
        counts = f"{self.tried:>6} tried, {found:>6} found{drawn}"
        return f"{self.form:<12} {self.size:>6} bytes: {counts}; control {control}"


def forms() -> dict[str, bytes]:
    """A small award in each form."""
    document = build_credential(award(3, evidence=0, achievement=badge(1, 2)))
    linked = json_text(sign(document, KEY, KEY.method, NOW)).encode()
    token = sign_jwt(document, KEY, KEY.method)
    old = sign_assertion(document, KEY, KEY.method, image=IMAGE)
    return {
        "ob3": linked,
        "ob3-jcs": json_text(sign_jcs(document, KEY, KEY.method, NOW)).encode(),
        "ob3-jwt": token,
        "ob2": old,
        "png, ob3": bake_png(png(), linked),
        "png, ob3-jwt": bake_png(png(), token),
        "png, ob2": bake_png(png(), old, Carried.OB2),
        "svg, ob3": bake_svg(SVG, linked).encode(),
        "svg, ob3-jwt": bake_svg(SVG, token).encode(),
        "svg, ob2": bake_svg(SVG, old, Carried.OB2).encode(),
    }


def counted(form: str, data: bytes, verifier: Verifier, every: int = 1) -> Counted:
    """Try them all."""
    tried, unsigned = 0, 0
    missed: list[str] = []
    for name, changed in _changes(data, every):
        good = accepts(changed, verifier)
        if good and form.startswith("svg") and unbake_svg(changed) == unbake_svg(data):
            unsigned += 1
            continue
        tried += 1
        if good:
            missed.append(name)
    return Counted(form, len(data), tried, tuple(missed), unsigned, accepts(data, verifier))


def accepts(data: bytes, verifier: Verifier) -> bool:
    """Whether the verifier takes it for good."""
    return verify_file(io.BytesIO(data), verifier, Beside()).ok


def _changes(data: bytes, every: int) -> Iterator[tuple[str, bytes]]:
    for place in range(0, len(data), every):
        for mask in MASKS:
            changed = data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]
            yield f"byte {place} ({data[place : place + 1]!r}) ^ {mask:02x}", changed
        yield f"byte {place} dropped", data[:place] + data[place + 1 :]
        yield f"byte {place} doubled", data[: place + 1] + data[place:]


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    bad = False
    with BoundedCanonicaliser() as canonicaliser:
        policy = TrustPolicy((pinned_document({"id": KEY.did}),), given=True)
        verifier = Verifier(policy, NOW, Digests(canonicaliser))
        for form, data in forms().items():
            if asked.only not in form:
                continue
            done = counted(form, data, verifier, asked.every)
            lines = [done.line, *(f"  NOT FOUND: {name}" for name in done.missed[:20])]
            sys.stdout.write("\n".join(lines) + "\n")
            sys.stdout.flush()
            bad = bad or bool(done.missed) or not done.control
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

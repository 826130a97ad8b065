"""What is this file, by its bytes and never by its name, and is it genuine?"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, BinaryIO

from assessor_app.credentials.baking import BadPicture, Baked, Carried, unbake_png, unbake_svg
from assessor_app.credentials.beside import Beside, is_ob2
from assessor_app.credentials.jws import BadJws, looks_compact, read_compact
from assessor_app.credentials.report import Check, Report, unreadable
from assessor_app.credentials.strict_json import BadJson, read_object
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_assertion import verify_assertion
from assessor_app.credentials.verify_bundle import verify_bundle
from assessor_app.credentials.verify_certificate import verify_certificate

LARGEST = 64 * 1024 * 1024  # bytes of a file that is no bundle
_PNG = b"\x89PNG"
_DRAWN = Check(
    name="picture",
    ok=None,
    detail="nobody signed what the picture shows; what counts is the credential in it, as told here",
)
_BLANKS = b"\xef\xbb\xbf \t\r\n"


def verify_file(source: BinaryIO, verifier: Verifier, here: Beside) -> Report:
    """The report on one file; whatever is in it shares one limit of time."""
    verifier.digests.canonicaliser.begin_file()
    head = source.read(16)
    source.seek(0)
    if head.startswith(b"PK\x03\x04"):
        return verify_bundle(source, verifier, here)
    data = source.read(LARGEST + 1)
    if len(data) > LARGEST:
        return unreadable("the file is larger than any credential")
    if head.startswith(b"%PDF-"):
        return verify_certificate(data, verifier, here)
    if head.startswith(_PNG):
        return _picture(data, "png", unbake_png, verifier, here)
    text = data.lstrip(_BLANKS)
    if text.startswith(b"<"):
        return _picture(data, "svg", unbake_svg, verifier, here)
    return _text(data, text.rstrip(_BLANKS), verifier, here)


def _text(data: bytes, text: bytes, verifier: Verifier, here: Beside) -> Report:
    if looks_compact(text):
        return _compact(text, verifier, here)
    try:
        document = read_object(data)
    except BadJson as error:
        return unreadable(f"the file {error}")
    if is_ob2(document):
        return verify_assertion(document, verifier, here)
    return verifier.document(document, here)


def _compact(text: bytes, verifier: Verifier, here: Beside) -> Report:
    try:
        compact = read_compact(text)
        payload = read_object(compact.payload)
    except (BadJws, BadJson):
        return verifier.token(text, here)  # which says why
    if is_ob2(payload):
        return verify_assertion(payload, verifier, here, compact)
    return verifier.token(text, here)


def _picture(
    data: bytes, kind: str, unbake: Callable[[bytes], Baked], verifier: Verifier, here: Beside
) -> Report:
    try:
        baked = unbake(data)
    except BadPicture as error:
        return unreadable(f"the picture {error}")
    if not baked.text:
        return unreadable("the picture holds an empty credential")
    text = baked.text
    if baked.carried is Carried.OB2 and text.startswith(b"http"):
        if not baked.also:
            return unreadable(
                "the picture holds only the address of its assertion, and nothing is fetched", kind
            )
        text = baked.also
    elif baked.also and not _same(text, baked.also):
        return unreadable("the picture says one thing in its signature and another beside it", kind)
    report = _text(text, text, verifier, here)
    return replace(report, kind=kind, checks=(*report.checks, _DRAWN))


def _same(text: bytes, also: bytes) -> bool:
    """Whether JSON beside a signature says what was signed."""
    try:
        signed: Mapping[str, Any] = read_object(read_compact(text).payload)
        return signed == read_object(also)
    except (BadJws, BadJson):
        return False

"""Whatever stands in a place of a credential, the verifier answers in words and never calls a change good."""

import io
import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from assessor_app.credentials.achievement_credential import build_credential
from assessor_app.credentials.assertion import build_assertion
from assessor_app.credentials.beside import Beside
from assessor_app.credentials.credential_jwt import claims_for
from assessor_app.credentials.jws import sign_compact
from assessor_app.credentials.slots import json_text
from assessor_app.credentials.verify import Verifier
from assessor_app.credentials.verify_file import verify_file
from tests.credentials.award_samples import KEY, award
from tests.credentials.test_assertion import IMAGE, badge_class, hosted, profile, revocations
from tests.credentials.test_within import achievement_id, endorsed, endorsement, record

ODD: tuple[Any, ...] = (
    *(None, [], {}, "", 0, -1, 1.5, True, [[]], [{}]),
    *({"id": 5}, ["x", "x"], "urn:x:y", "\u0000"),
)
TRIED, SEED = 30, 0


def documents() -> dict[str, tuple[dict[str, Any], bool]]:
    """A document of each kind, and whether it goes out as a compact signature made anew."""
    plain = build_credential(award())
    return {
        "jwt": ({**claims_for(plain), **plain}, True),
        "assertion": (build_assertion(plain, KEY.method, image=IMAGE), True),
        "hosted": (hosted(), False),
        "endorsed": (endorsed(achievement=endorsement(achievement_id())), False),
        "record": (record(), False),
    }


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for name, member in items:
        yield (*path, name)
        yield from places(member, (*path, name))


def changed(document: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    copy = deepcopy(document)
    holder: Any = copy
    for part in path[:-1]:
        holder = holder[part]
    holder[path[-1]] = value
    return copy


@pytest.mark.parametrize("kind", list(documents()))
def test_odd_values_anywhere_are_answered_in_words(trusting: Verifier, kind: str) -> None:
    document, compact = documents()[kind]
    every = list(places(document))
    source = random.Random(f"{kind} {SEED}")
    beside = Beside().with_files(json_text(one).encode() for one in (badge_class(), profile(), revocations()))
    for path in source.sample(every, min(TRIED, len(every))):
        odd = changed(document, path, source.choice(ODD))
        data = json_text(odd).encode()
        file = sign_compact(data, KEY, kid=KEY.method) if compact else data
        report = verify_file(io.BytesIO(file), trusting, beside)
        assert json.dumps(report.to_document()), path
        assert compact or not report.ok or data == json_text(document).encode(), path
        with_it = json_text({**odd, "id": "urn:x:y"}).encode()
        try:
            helped = beside.with_files([with_it])
        except ValueError:
            continue
        verify_file(io.BytesIO(json_text(document).encode()), trusting, helped)

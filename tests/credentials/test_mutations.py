"""Single bytes of badges changed: each form here at some places, `tests.support.mutate_badges` at all."""

import pytest

from assessor_app.credentials.verify import Verifier
from tests.support.mutate_badges import counted, forms


@pytest.mark.parametrize("form", list(forms()))
def test_a_changed_byte_is_found_wherever_it_stands(trusting: Verifier, form: str) -> None:
    done = counted(form, forms()[form], trusting, every=251)
    assert (done.missed, done.control) == ((), True)
    assert done.tried > 40
    assert (done.unsigned > 0) <= form.startswith("svg")

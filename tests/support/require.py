"""The one way in which a test says that it needs a real component that this machine may lack."""

import os

import pytest


def require(component: str, reason: str | None) -> None:
    """Go on where `reason` is None (the component is there); else skip, saying why.

    component: what is needed, in a word or two ("PostgreSQL"). reason: why it cannot be used here.
    Under ASSESSOR_REQUIRE_ALL=1 (continuous integration) a missing component fails the test instead.
    """
    if reason is None:
        return
    if os.environ.get("ASSESSOR_REQUIRE_ALL") == "1":
        pytest.fail(f"{component} is required here (ASSESSOR_REQUIRE_ALL=1): {reason}", pytrace=False)
    pytest.skip(f"needs {component}: {reason}")

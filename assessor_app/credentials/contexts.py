"""The JSON-LD contexts that this program knows, pinned by digest; nothing is ever fetched.

A context that is not here is refused, signing and verifying. `resources/contexts/README.md` says where each
comes from.
"""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

import resources

VC2 = "https://www.w3.org/ns/credentials/v2"
VC1 = "https://www.w3.org/2018/credentials/v1"
OB3 = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
CLR = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
OB3_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
DATA_INTEGRITY = "https://w3id.org/security/data-integrity/v2"
MULTIKEY = "https://w3id.org/security/multikey/v1"

# address → file under resources/contexts, SHA-256 of its bytes
PINNED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        VC2: (
            "credentials-v2.json",
            "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
        ),
        VC1: (
            "credentials-v1.json",
            "00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8",
        ),
        OB3: (
            "ob-3.0.3.json",
            "ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761",
        ),
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json": (
            "ob-3.0.2.json",
            "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53",
        ),
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": (
            "ob-3.0.1.json",
            "5f3d9dd6288ef437ff8286cf95ffbff609c748a66f24a1e9450c45ca64be1571",
        ),
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json": (
            "ob-3.0.0.json",
            "9f1c8f9f361ba2994b9b50701f41149919542c50c7b7455b2846d87959295d72",
        ),
        OB3_EXTENSIONS: (
            "ob-3.0-extensions.json",
            "87c06c81bc2317663bf288d740d94fddd2818c4342b186270ff6371dfaa63f93",
        ),
        CLR: (
            "clr-2.0.1.json",
            "880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6",
        ),
        DATA_INTEGRITY: (
            "data-integrity-v2.json",
            "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4",
        ),
        "https://w3id.org/security/data-integrity/v1": (
            "data-integrity-v1.json",
            "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554",
        ),
        MULTIKEY: (
            "multikey-v1.json",
            "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597",
        ),
    }
)


class UnknownContext(ValueError):
    """A document names a context that is not pinned here, or holds one of its own."""


@cache
def load_context(address: str) -> Any:
    """The value of `@context` in the pinned document of this address; raises UnknownContext.

    Raises RuntimeError where the shipped file is not the pinned one: the installation is damaged.
    """
    if address not in PINNED:
        raise UnknownContext("names a context that this program does not know")
    name, digest = PINNED[address]
    data = resources.read_bytes(f"contexts/{name}")
    if hashlib.sha256(data).hexdigest() != digest:
        raise RuntimeError(f"resources/contexts/{name} is not the file that was pinned")
    return json.loads(data)["@context"]

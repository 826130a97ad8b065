"""Where the file of each font lies: among the resources, or in a package of fonts that is installed beside.

The packages hold files only: they are looked up, never imported.
"""

from functools import lru_cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path

EAST_ASIAN_PACKAGES = {
    "SC": "pylopdf_fonts_zh_cn",
    "TC": "pylopdf_fonts_zh_tw",
    "JP": "pylopdf_fonts_jp",
    "KR": "pylopdf_fonts_ko",
}
"""The region whose forms of Chinese characters a font has → the package with its Noto Serif and Noto Sans."""

_PACKAGED = {
    f"Noto{kind}{region}-Regular": package
    for region, package in EAST_ASIAN_PACKAGES.items()
    for kind in ("Sans", "Serif")
}


@lru_cache(maxsize=64)
def font_file(name: str) -> Path:
    """The file of a font by its name without ending; raises FileNotFoundError where it is not installed."""
    if name in _PACKAGED:
        path = _package(_PACKAGED[name]) / f"{name}.otf"
    else:
        path = Path(str(resources.files("resources"))) / "fonts" / f"{name}.ttf"
    if not path.is_file():
        raise FileNotFoundError(f"the font {name} is not installed")
    return path


def lacking_font_packages() -> tuple[str, ...]:
    """The packages of fonts that are not installed here whole, each once."""
    lacking = []
    for name, package in _PACKAGED.items():
        try:
            font_file(name)
        except FileNotFoundError:
            lacking.append(package.replace("_", "-"))
    return tuple(dict.fromkeys(lacking))


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"the package {name} is not installed")
    return Path(spec.submodule_search_locations[0])

"""What the page Certificates knows: which design is in use where, and the draft as it is typed; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from assessor_app.application.ports.previewing import Picture
from assessor_app.domain.certificate_template import (
    STANDARD,
    Border,
    CertificateTemplate,
    Language,
    LogoPlace,
    Orientation,
    Paper,
    Signature,
)
from ui.models.designing import DesignDoors, DesignState

SIGNERS = ("first", "second")
PICTURES = ("logo", *SIGNERS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A draft: every field as it stands on the screen, whether or not it makes a design."""

    texts: Mapping[str, str]
    pictures: Mapping[str, bytes] = field(repr=False)  # by the names in `PICTURES`; none is empty

    def with_texts(self, texts: Mapping[str, str]) -> "Typed":
        """The same with other texts."""
        return replace(self, texts=texts)

    def template(self) -> CertificateTemplate:
        """The design; raises InvalidDefinition, in words, where it is none."""
        texts = {name: _typed(text) for name, text in self.texts.items()}
        signatures = []
        for one in SIGNERS:
            name, office = texts[f"{one}_name"], texts[f"{one}_office"]
            if name or office or self.pictures[one]:
                signatures.append(Signature(name=name, office=office, image=self.pictures[one]))
        return CertificateTemplate(
            name=texts["name"],
            paper=Paper(texts["paper"]),
            orientation=Orientation(texts["orientation"]),
            border=Border(texts["border"]),
            language=Language(texts["language"]),
            ink=texts["ink"].lower(),
            accent=texts["accent"].lower(),
            title=texts["title"],
            before_name=texts["before_name"],
            before_badge=texts["before_badge"],
            statement=texts["statement"],
            logo=self.pictures["logo"],
            logo_place=LogoPlace(texts["logo_place"]),
            signatures=tuple(signatures),
        )


def _typed(text: str) -> str:
    """What was meant: slides, pasted, bring line ends of their own, which are no text."""
    return "".join(one if one >= " " or one in "\n\t" else " " for one in text).strip()


def typed_of(template: CertificateTemplate) -> Typed:
    """The fields that show a design."""
    signatures = (*template.signatures, None, None)[: len(SIGNERS)]
    texts = {
        "name": template.name,
        "paper": str(template.paper),
        "orientation": str(template.orientation),
        "border": str(template.border),
        "language": str(template.language),
        "ink": template.ink,
        "accent": template.accent,
        **template.blocks,
        "logo_place": str(template.logo_place),
    }
    pictures = {"logo": template.logo}
    for one, signature in zip(SIGNERS, signatures, strict=True):
        texts[f"{one}_name"] = signature.name if signature else ""
        texts[f"{one}_office"] = signature.office if signature else ""
        pictures[one] = signature.image if signature else b""
    return Typed(texts=texts, pictures=pictures)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatesState(DesignState[CertificateTemplate, Picture]):
    """Everything that the page shows."""

    typed: Typed = field(default_factory=lambda: typed_of(STANDARD))

    @staticmethod
    def standard() -> CertificateTemplate:
        """The page that comes with the program."""
        return STANDARD

    @staticmethod
    def draft_of(design: CertificateTemplate) -> Typed:
        """The fields that show a design."""
        return typed_of(design)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatesDoors(DesignDoors[CertificateTemplate]):
    """The use cases, bound to program and session."""

    draw: Callable[[CertificateTemplate, str], Picture]  # the sample's page, for a badge
    picture: Callable[[Path], bytes]
    save_sample: Callable[[Path, CertificateTemplate, str], None]

"""The maker of certificates: facts and a key in, sealed PDF bytes out."""

import unicodedata

from assessor_app.adapters.certificates.document import Attachment, Document, Drawn, write
from assessor_app.adapters.certificates.fonts import DISPLAY, PLAIN
from assessor_app.adapters.certificates.page import badge_facts, draw, missing_in_background
from assessor_app.adapters.certificates.seal import seal
from assessor_app.adapters.certificates.text import shape, tidy
from assessor_app.application.ports.certificates import CertificateFacts, SealKey
from assessor_app.application.problems import Unusable


class SealedCertificateMaker:
    """Implements `CertificateMaker` with the fonts that come with the program."""

    def missing_glyphs(self, facts: CertificateFacts) -> tuple[str, ...]:
        """The characters that no bundled font can draw, in the order recipient, award, badge, each once."""
        own = ((facts.recipient, DISPLAY), (facts.award_id, PLAIN))
        found = [one for text, stack in own for one in shape(tidy(text), stack).missing]
        return tuple(dict.fromkeys([*found, *missing_in_background(badge_facts(facts))]))

    def __call__(self, facts: CertificateFacts, key: SealKey) -> bytes:
        """Draw and seal; raises Unusable where a character has no glyph or a name has no room."""
        missing = self.missing_glyphs(facts)
        if missing:
            raise Unusable(
                "No installed font can draw " + ", ".join(named(one) for one in missing),
                remedy="Write it with others; assessor doctor says whether fonts are missing here.",
            )
        page = draw(facts)
        document = Document(
            drawn=Drawn(
                size=(page.width, page.height),
                pages=(page.streams,),
                uses=page.uses,
                fonts=page.fonts,
                forms=page.forms,
                images=page.images,
            ),
            title=f"Certificate: {tidy(facts.badge)}",
            author=tidy(facts.organisation),
            language=str(facts.template.language),
            made=facts.issued,
            attachment=Attachment(
                name=facts.file_name,
                media_type="application/ld+json",
                description="The signed credential",
                data=facts.credential,
            ),
        )
        return seal(write(document), facts.credential, key)


def named(character: str) -> str:
    """A character with its Unicode name and number, such as “ཀ” (TIBETAN LETTER KA, U+0F40)."""
    code = f"U+{ord(character):04X}"
    if not character.isprintable():
        return f"{unicodedata.name(character, 'a control character')} ({code})"
    return f"“{character}” ({unicodedata.name(character, 'unnamed')}, {code})"

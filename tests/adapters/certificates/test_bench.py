"""The yardstick draws the same page, so that the ratio compares like with like."""

import pypdfium2

from assessor_app.adapters.certificates.bench import bare_reportlab, measure
from assessor_app.adapters.certificates.text import tidy
from tests.adapters.certificates.examples import FACTS, Key, sealed


def _read(data: bytes) -> tuple[set[str], int, tuple[float, float]]:
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        words = set(tidy(page.get_textpage().get_text_bounded()).split())
        grey = page.render(scale=1, grayscale=True).to_numpy()
        return words, int((255 - grey.astype(int)).sum()), page.get_size()


def test_the_yardstick_draws_the_same_words_and_about_as_much_ink() -> None:
    ours, yardstick = _read(sealed()), _read(bare_reportlab(FACTS))
    assert len(ours[0] - yardstick[0]) <= 4  # the code in the seal, and words cut at the line's end
    assert 0.5 < yardstick[1] / ours[1] < 2
    assert ours[2] == yardstick[2]


def test_measuring_makes_different_certificates_and_gives_rates() -> None:
    seen: list[bytes] = []

    def bare(facts: object) -> bytes:
        seen.append(repr(facts).encode())
        return b""

    rates = measure(FACTS, Key(), rounds=1, count=2, bare=bare)
    assert len(set(seen)) == 4  # one lap to warm, one that counts
    assert rates.ours > 0
    assert rates.bare > 0
    assert rates.ratio > 0

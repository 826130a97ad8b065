"""Numbers as the window's language writes them; no widgets."""

from ui.words.translate import translate


def figures(number: float, digits: int = 0) -> str:
    """“1,234” or, with two digits, “1,234.50”: marks between the thousands and before the decimals."""
    text = f"{number:,.{digits}f}"
    between, before = translate("Figures", ","), translate("Figures", ".")
    if between == "," and before == ".":
        return text
    whole, _, rest = text.partition(".")
    return whole.replace(",", between) + (before + rest if rest else "")

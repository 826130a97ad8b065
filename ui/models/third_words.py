"""What counts once a third rating is there; no widgets."""

from typing import Final

from assessor_app.domain.comparison import ThirdRule
from ui.words.translate import Worded, translate

THIRD: Final = Worded(
    lambda: {
        ThirdRule.TERTIUM_QUID: translate("Cases", "Mean of the third and the closer one"),
        ThirdRule.PARITY: translate("Cases", "Mean of all three"),
        ThirdRule.NEAREST: translate("Cases", "The one closer to the third"),
        ThirdRule.EXPERT: translate("Cases", "The third alone"),
    }
)

"""What waits, in words; no widgets."""

from collections.abc import Mapping

from ui.pages.home.state import Beginning, Coming, Kind
from ui.theme.tokens import Tone
from ui.words.dates import clock_words, day_words
from ui.words.figures import figures
from ui.words.translate import Worded, translate

VERBS: Mapping[Kind, str] = Worded(
    lambda: {
        Kind.AGREED: translate("Home", "See what was agreed"),
        Kind.PRACTISE: translate("Home", "Practise"),
        Kind.SCORE: translate("Home", "Score"),
        Kind.GO_ON: translate("Home", "Go on"),
        Kind.TAKE_BACK: translate("Home", "Show in the queue"),
        Kind.HEAR: translate("Home", "Hear"),
        Kind.DECIDE: translate("Home", "Decide"),
        Kind.GIVE_OUT: translate("Home", "Give out"),
        Kind.OPEN: translate("Home", "Open cases"),
        Kind.RELEASE: translate("Home", "Release"),
        Kind.SET_ASIDE: translate("Home", "See why"),
        Kind.DRIFT: translate("Home", "See how they stand"),
        Kind.LOOK: translate("Home", "Look at what is held"),
        Kind.BLIND: translate("Home", "Make copies"),
        Kind.SIGN: translate("Home", "Sign"),
        Kind.TELL: translate("Home", "Return"),
        Kind.ANSWER: translate("Home", "Act on them"),
        Kind.DUE: translate("Home", "See which"),
        Kind.RELEASE_AS_ADMIN: translate("Home", "Release"),
        Kind.REMIND: translate("Home", "See whose"),
    }
)
WHAT: Mapping[Kind, str] = Worded(
    lambda: {
        Kind.AGREED: translate("Home", "practice answered"),
        Kind.PRACTISE: translate("Home", "to practise on"),
        Kind.SCORE: translate("Home", "to score"),
        Kind.GO_ON: translate("Home", "begun"),
        Kind.TAKE_BACK: translate("Home", "just handed in"),
        Kind.HEAR: translate("Home", "appeals to hear"),
        Kind.DECIDE: translate("Home", "to decide"),
        Kind.GIVE_OUT: translate("Home", "to give to raters"),
        Kind.OPEN: translate("Home", "being rated"),
        Kind.RELEASE: translate("Home", "to release"),
        Kind.SET_ASIDE: translate("Home", "set aside"),
        Kind.DRIFT: translate("Home", "raters to talk with"),
        Kind.LOOK: translate("Home", "held"),
        Kind.BLIND: translate("Home", "without blind copies"),
        Kind.SIGN: translate("Home", "to sign"),
        Kind.TELL: translate("Home", "to return to learners"),
        Kind.ANSWER: translate("Home", "appeals decided"),
        Kind.DUE: translate("Home", "appeals due soon"),
        Kind.RELEASE_AS_ADMIN: translate("Home", "to release"),
        Kind.REMIND: translate("Home", "about to expire"),
    }
)
MORE: Mapping[Kind, str] = Worded(
    lambda: {
        Kind.AGREED: translate("Home", "What was agreed stands beside what you gave."),
        Kind.PRACTISE: translate("Home", "It counts nowhere; you are told what was agreed."),
        Kind.SCORE: translate("Home", "Not begun yet."),
        Kind.GO_ON: translate("Home", "What you chose so far is saved."),
        Kind.TAKE_BACK: translate("Home", "Can still be taken back."),
        Kind.HEAR: translate("Home", "Rated anew: hold both results together."),
        Kind.DECIDE: translate("Home", "Raters differ by more than the badge allows."),
        Kind.GIVE_OUT: translate("Home", "Ready for raters."),
        Kind.OPEN: translate("Home", "Those with all ratings in can be opened."),
        Kind.RELEASE: translate("Home", "Then admins sign, and return what is “not yet”."),
        Kind.SET_ASIDE: translate("Home", "A rating no longer matches its rater’s signature."),
        Kind.DRIFT: translate("Home", "They missed test pieces (seeds). Some may be stopped from rating."),
        Kind.LOOK: translate("Home", "Kept from raters: a name may show, or a part cannot be looked into."),
        Kind.BLIND: translate("Home", "Raters get them only as blind copies."),
        Kind.SIGN: translate("Home", "QA leads released them as awards."),
        Kind.TELL: translate("Home", "“Not yet”: with feedback for a new attempt."),
        Kind.ANSWER: translate("Home", "Tell the learners, and act on it."),
        Kind.DUE: translate("Home", "To be answered within two weeks, or late already."),
        Kind.RELEASE_AS_ADMIN: translate("Home", "Decided; this programme lets admins release."),
        Kind.REMIND: translate("Home", "Awards that end within 60 days: remind their learners."),
    }
)
BEGINNINGS: Mapping[Beginning, tuple[str, str, str]] = Worded(  # title, help, verb
    lambda: {
        Beginning.PROGRAMME: (
            translate("Home", "Load your badges"),
            translate("Home", "They say what is rated, and by which rubric."),
            translate("Home", "Open the catalogue"),
        ),
        Beginning.PEOPLE: (
            translate("Home", "Add your first people"),
            translate("Home", "A QA lead who gives work out, and assessors who rate it."),
            translate("Home", "Open People"),
        ),
        Beginning.PORTFOLIOS: (
            translate("Home", "Take the first portfolios in"),
            translate("Home", "A folder, or what Moodle, Canvas or another system exports."),
            translate("Home", "Open Intake"),
        ),
    }
)
PAGES_OF: Mapping[Beginning, str] = {
    Beginning.PROGRAMME: "catalogue",
    Beginning.PEOPLE: "people",
    Beginning.PORTFOLIOS: "intake",
}


_STANDS: Mapping[Kind, tuple[str, Tone]] = Worded(
    lambda: {
        Kind.GO_ON: (translate("Home", "Begun"), Tone.INFO),
        Kind.SCORE: (translate("Home", "To score"), Tone.NEUTRAL),
        Kind.TAKE_BACK: (translate("Home", "Handed in"), Tone.INFO),
    }
)


def stands(coming: Coming) -> tuple[str, Tone]:
    """How it stands: “Begun”, or of a badge “3 to decide”."""
    if coming.code:
        return _STANDS[coming.kind]
    if coming.kind is Kind.DECIDE:
        return translate("Home", "{0} to decide").format(figures(coming.count)), Tone.WARNING
    if coming.kind is Kind.SET_ASIDE:
        return translate("Home", "{0} set aside").format(figures(coming.count)), Tone.BAD
    return translate("Home", "{0} to release").format(figures(coming.count)), Tone.INFO


def since(coming: Coming) -> str:
    """How far it is, or since when it waits."""
    if coming.kind is Kind.GO_ON:
        return translate("Home", "{0} of {1} criteria").format(coming.done, coming.criteria)
    if coming.kind is Kind.TAKE_BACK:
        until = coming.until
        return (
            ""
            if until is None
            else translate("Home", "can be taken back until {0}").format(clock_words(until))
        )
    day = day_words(coming.since[:10])
    if coming.code:
        return translate("Home", "given on {0}").format(day)
    return translate("Home", "since {0}").format(day)


def waits(coming: Coming) -> str:
    """Why the cases of a badge wait."""
    return {
        Kind.DECIDE: translate("Home", "Raters differ"),
        Kind.SET_ASIDE: translate("Home", "A rating does not match its signature"),
        Kind.RELEASE: translate("Home", "Decided, not released yet"),
    }[coming.kind]

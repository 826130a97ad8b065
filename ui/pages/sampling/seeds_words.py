"""What the tab Seeds says of rules, raters and pieces; no widgets."""

from collections.abc import Mapping
from typing import Final

from assessor_app.application.queries.seeds import PieceLine, SeedBadge, StandingLine
from assessor_app.domain.rubric import Outcome
from assessor_app.domain.standardisation import Standing
from ui.models.codes import code_of
from ui.theme.tokens import Tone
from ui.words.dates import day_words
from ui.words.figures import figures
from ui.words.translate import Worded, counted, translate

STANDINGS: Final = Worded(
    lambda: {
        Standing.UNTESTED: translate("Seeds", "No seed yet"),
        Standing.QUALIFYING: translate("Seeds", "Qualifying"),
        Standing.PASSING: translate("Seeds", "As agreed"),
        Standing.WARNED: translate("Seeds", "Warning"),
        Standing.STOPPED: translate("Seeds", "Stopped"),
    }
)
OUTCOMES: Final = Worded(
    lambda: {
        Outcome.AWARD: translate("Seeds", "Award"),
        Outcome.NOT_YET: translate("Seeds", "Not yet"),
    }
)
TONES: Final[Mapping[Standing, Tone]] = {
    Standing.UNTESTED: Tone.NEUTRAL,
    Standing.QUALIFYING: Tone.INFO,
    Standing.PASSING: Tone.GOOD,
    Standing.WARNED: Tone.WARNING,
    Standing.STOPPED: Tone.BAD,
}


def standing(line: StandingLine) -> tuple[str, Tone]:
    """How a rater stands: a word or two, with its colour."""
    if line.knows:
        return translate("Seeds", "QA lead"), Tone.NEUTRAL
    return STANDINGS[line.course.standing], TONES[line.course.standing]


def piece_standing(line: PieceLine) -> tuple[str, Tone]:
    """What a seed is good for: a word or two, with its colour."""
    if line.set_aside:
        return translate("Seeds", "Set aside"), Tone.NEUTRAL
    if not line.in_use:
        return translate("Seeds", "Not given out"), Tone.WARNING
    if line.practice:
        return translate("Seeds", "Practice"), Tone.INFO
    return translate("Seeds", "In use"), Tone.GOOD


def rater_words(line: StandingLine, badge: SeedBadge) -> str:
    """What a rater's seeds say, in a sentence or two."""
    if line.knows:
        return translate("Seeds", "QA leads know the seeds, so they are given none.")
    course, said = line.course, []
    if course.standing is Standing.QUALIFYING:
        said.append(
            counted(
                "Seeds",
                "1 more seed must be passed before live work of this badge goes to {1}.",
                "{0} more seeds must be passed before live work of this badge goes to {1}.",
                course.to_qualify,
            ).format(figures(course.to_qualify), line.name)
        )
    if not course.seeds:
        said.append(
            translate("Seeds", "No seed that counts is rated yet; {0} were given.").format(
                figures(line.given)
            )
        )
        return " ".join(said)
    said.append(
        counted(
            "Seeds",
            "Out of tolerance: {1} of 1 seed.",
            "Out of tolerance: {1} of {0} seeds.",
            course.seeds,
        ).format(figures(course.seeds), figures(course.missed))
    )
    titles = {one.id: one.title for one in badge.about.rubric.criteria}
    apart = []
    for criterion, count in sorted(line.missed.items(), key=lambda one: -one[1]):
        steps = line.steps.get(criterion, 0)
        words = translate("Seeds", "{0}: {1}, both ways")
        if steps:
            words = (
                translate("Seeds", "{0}: {1}, rather too high")
                if steps > 0
                else translate("Seeds", "{0}: {1}, rather too low")
            )
        apart.append(words.format(titles.get(criterion, criterion), figures(count)))
    if apart:
        said.append("; ".join(apart) + ".")
    if line.faults:
        said.append(
            translate("Seeds", "{0} ratings of seeds do not hold; see the audit.").format(
                figures(line.faults)
            )
        )
    return " ".join(said)


def aside_words(line: StandingLine, badge: SeedBadge) -> str:
    """How often somebody steps aside, beside the others; "" where they never did."""
    if not line.stepped_aside:
        return ""
    others = [one for one in badge.raters if one.person != line.person]
    theirs = sum(one.stepped_aside for one in others)
    said = translate("Seeds", "Stepped aside from {0} of {1} portfolios.").format(
        figures(line.stepped_aside), figures(line.had)
    )
    if line.seeds_left:
        said += " " + counted(
            "Seeds",
            "1 of these was a seed: another one comes with their next work.",
            "{0} of these were seeds: others come with their next work.",
            line.seeds_left,
        ).format(figures(line.seeds_left))
    said += " " + (
        translate("Seeds", "The other raters together: {0} of {1}.").format(
            figures(theirs), figures(sum(one.had for one in others))
        )
        if theirs
        else translate("Seeds", "No other rater did.")
    )
    return said


def practice_words(line: StandingLine, badge: SeedBadge) -> str:
    """How somebody practised, attempt by attempt; "" where they know the pieces anyway."""
    if line.knows or not (line.practised or line.to_practise):
        return ""
    titles = {one.id: one.title for one in badge.about.rubric.criteria}
    said = []
    for one in line.practised:
        code = code_of(one.submission)
        if one.fault:
            words = translate("Seeds", "{0}: does not hold; see the audit").format(code)
        elif one.judged is None:
            words = translate("Seeds", "{0}: not rated yet").format(code)
        elif one.judged.passed:
            words = translate("Seeds", "{0}: within tolerance").format(code)
        else:
            apart = ", ".join(titles.get(each, each) for each in one.judged.criteria)
            words = translate("Seeds", "{0}: outside tolerance ({1})").format(code, apart)
        if one.judged is not None and one.answered:
            words = translate("Seeds", "{0}, told on {1}").format(words, day_words(one.answered))
        said.append(words)
    if line.to_practise:
        said.append(
            counted(
                "Seeds",
                "1 goes out with the next giving out",
                "{0} go out with the next giving out",
                line.to_practise,
            ).format(figures(line.to_practise))
        )
    return translate("Seeds", "Practice: {0}.").format("; ".join(said))


def stop_words(line: StandingLine) -> str:
    """What hangs on a stop; "" where somebody is not stopped."""
    if line.course.standing is not Standing.STOPPED:
        return ""
    said = [
        translate(
            "Seeds",
            "No more work of this badge goes to {0}. What they have not rated goes to others with the next "
            "giving out.",
        ).format(line.name)
    ]
    if line.anew:
        said.append(
            counted(
                "Seeds",
                "1 rating since their last pass does not count: somebody else rates that work.",
                "{0} ratings since their last pass do not count: somebody else rates that work.",
                line.anew,
            ).format(figures(line.anew))
        )
    return " ".join(said)


def opened_words(line: StandingLine) -> str:
    """What cannot be given to others any more; "" where there is nothing."""
    if not line.opened:
        return ""
    return counted(
        "Seeds",
        "1 case that they rated since then was opened already, and its result counts. Look at it in Cases: "
        "decide it otherwise there, or ask an admin to return or revoke what went out.",
        "{0} cases that they rated since then were opened already, and their results count. Look at them in "
        "Cases: decide them otherwise there, or ask an admin to return or revoke what went out.",
        len(line.opened),
    ).format(figures(len(line.opened)))


def stock_words(line: SeedBadge) -> str:
    """How many seeds there are, and whether they are enough."""
    usable = sum(one.in_use and not one.practice for one in line.pieces)
    announced = sum(one.in_use and one.practice for one in line.pieces)
    if not line.pieces:
        return translate(
            "Seeds",
            "No seed yet. Take in work that was made for this, agree on its levels, and it goes out "
            "unannounced.",
        )
    said = counted("Seeds", "1 seed is in use.", "{0} seeds are in use.", usable).format(figures(usable))
    new = sum(one.in_use and not one.practice and not one.given for one in line.pieces)
    if new:
        said += " " + counted(
            "Seeds",
            "1 of them went to nobody yet: it goes out first.",
            "{0} of them went to nobody yet: they go out first.",
            new,
        ).format(figures(new))
    if announced:
        said += " " + counted(
            "Seeds", "1 piece is there to practise on.", "{0} pieces are there to practise on.", announced
        ).format(figures(announced))
    return said


def piece_words(line: PieceLine, outcome: str) -> str:
    """What became of a seed, in a sentence."""
    said = f"{translate('Seeds', 'Agreed outcome: {0}.').format(outcome)} {_piece_use(line)}"
    if line.set_aside:
        return said + " " + translate("Seeds", "Set aside: {0}").format(line.set_aside)
    if not line.in_use:
        return (
            said
            + " "
            + translate(
                "Seeds",
                "It is not given out: its evidence changed since, it was withdrawn, or the badge did.",
            )
        )
    return said


def _piece_use(line: PieceLine) -> str:
    """Who had it, and how they rated it; what is none of it is left out."""
    if not line.given:
        return translate("Seeds", "Given to nobody yet.")
    if not line.rated:
        words = translate("Seeds", "Given to {0}; rated by nobody yet.")
    elif not line.missed:
        words = translate("Seeds", "Given to {0}; rated by {1}, nobody out of tolerance.")
    else:
        words = translate("Seeds", "Given to {0}; rated by {1}, {2} of them out of tolerance.")
    return words.format(figures(line.given), figures(line.rated), figures(line.missed))

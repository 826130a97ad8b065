"""Put a demo learner's story into files, as learners do: several kinds, some misnamed, a few broken."""

import random
from collections.abc import Callable
from dataclasses import replace

from assessor_app.adapters.demo_evidence import media, office, paper, pictures, plain
from assessor_app.adapters.demo_evidence.people import DemoPerson
from assessor_app.adapters.demo_evidence.story import Section, Story, demo_story

Files = list[tuple[str, bytes]]

CLIP_SECONDS, CLIP_RATE = 6, 8
ACCIDENT_EVERY = 7  # one portfolio in seven carries a file with a problem beside the good ones
NAMES_IN_FILE_NAMES = 0.25  # share of portfolios whose main file is named after the learner


def make_portfolio(badge: str, person: DemoPerson, seed: int, *, careful: bool = False) -> Files:
    """Return the files that this learner hands in for this badge, as (name, bytes), at least two.

    The same badge, person and seed give the same bytes with the same versions of the libraries. Names are
    different within a portfolio. careful: files of which no blind copy can be made name nobody. Raises
    KeyError for a badge without texts.
    """
    story = replace(demo_story(badge, person, seed), careful=careful)
    source = random.Random(f"files/{badge}/{person.number}/{seed}")  # noqa: S311  # content, never a secret
    files = _MAKERS[badge](story, source)
    if source.random() < NAMES_IN_FILE_NAMES:
        name, content = files[0]
        files[0] = (f"{person.name.split()[-1]}_{name}", content)
    if (person.number + seed) % ACCIDENT_EVERY == 3:
        kind = ((person.number + seed) // ACCIDENT_EVERY) % len(_ACCIDENTS)
        files.append(_ACCIDENTS[kind](story.uncopied, source))
    return files


def _essentials(story: Story, source: random.Random) -> Files:
    main = source.choice((("report.pdf", paper.report), ("my-evidence.md", plain.markdown)))
    return [
        (main[0], main[1](story)),
        ("chat.png", pictures.chat_window(story)),
        ("requests.txt", plain.requests_log(story, source)),
    ]


def _governance(story: Story, source: random.Random) -> Files:
    header = (
        "Use",
        "Tool",
        "Class of data",
        "Who could be harmed",
        "Harm (1–5)",
        "Likelihood (1–5)",
        "Risk",
        "Class",
    )
    uses = (story.topic, "newsletter", "translation of manuals", "summary of meetings", "draft offers")
    harmed = ("applicants", "nobody but us", "readers of the manual", "people who were absent", "customers")
    step = story.sections[1].step
    rows: list[list[str | int]] = []
    for index, use in enumerate(uses[: 3 + step // 2], start=2):
        who = harmed[index - 2] if step >= 1 else ""
        harm, likely = source.randrange(1, 6), source.randrange(1, 6)
        verdict = f'=IF(G{index}>=15,"high",IF(G{index}>=6,"medium","low"))'
        rows.append(
            [
                use,
                story.tool,
                source.choice(("public", "internal")),
                who,
                harm,
                likely,
                f"=E{index}*F{index}",
                verdict,
            ]
        )
    return [
        ("policy-cases.pdf", paper.report(story)),
        ("risk-table.xlsx", office.sheet(story, "Uses of AI", header, rows)),
    ]


def _responsible(story: Story, source: random.Random) -> Files:
    return [
        ("case.pdf", paper.report(story)),
        ("pairs.csv", plain.compared_pairs(story, source)),
        ("board.jpg", pictures.board_photo(story, source)),
    ]


def _copilot(story: Story, source: random.Random) -> Files:
    header = ("Week", "Minutes by hand", "Minutes with Copilot", "Minutes for checking", "Saved")
    rows: list[list[str | int]] = []
    for week in range(1, 7):
        by_hand = source.randrange(40, 75)
        row = week + 1
        rows.append(
            [week, by_hand, source.randrange(8, 22), source.randrange(5, 18), f"=B{row}-C{row}-D{row}"]
        )
    rows.append(["Sum", "=SUM(B2:B7)", "=SUM(C2:C7)", "=SUM(D2:D7)", "=SUM(E2:E7)"])
    if source.random() < 0.5:
        return [
            ("three-examples.docx", office.document(story)),
            ("time-log.xlsx", office.sheet(story, "Time", header, rows)),
            ("chat.png", pictures.chat_window(story)),
        ]
    return [
        ("three-examples.pdf", paper.report(story)),
        ("chat-export.json", plain.chat_export(story)),
        ("chat.png", pictures.chat_window(story)),
    ]


def _analytics(story: Story, source: random.Random) -> Files:
    chart = pictures.chart(story)
    files: Files = [
        ("report.pdf", paper.report(story, chart=chart)),
        ("analysis.ipynb", plain.notebook(story)),
        ("change.py", plain.script(story)),
        ("months.csv", plain.monthly_table(story)),
        ("chart.png", chart),
    ]
    if source.random() < 0.4:
        files.append(("walk-through.avi", _clip(story)))
    return files


def _sales(story: Story, source: random.Random) -> Files:
    files: Files = [
        ("accounts.pdf", paper.report(story)),
        ("requests.txt", plain.requests_log(story, source)),
    ]
    if source.random() < 0.5:
        files.append(("account-board.jpg", pictures.board_photo(story, source)))
    else:
        files[0] = ("accounts.docx", office.document(story))
    return files


def _champion(story: Story, source: random.Random) -> Files:
    header = ("Month", "Topic", "Given by", "Guests", "First time here")
    rows: list[list[str | int]] = []
    for month in source.sample(range(12), 6):
        who = source.choice(("me", "a colleague", "two colleagues"))
        guests = source.randrange(6, 28)
        rows.append([pictures.MONTHS[month], story.topic, who, guests, source.randrange(0, 6)])
    rows.append(["Sum", "", "", "=SUM(D2:D7)", "=SUM(E2:E7)"])
    files: Files = [
        ("champion-portfolio.pdf", paper.report(story)),
        ("guide.md", plain.markdown(story)),
        ("sessions.xlsx", office.sheet(story, "Monthly hour", header, rows)),
        (
            "monthly-hour-chime.wav",
            media.chime(source.sample(range(-5, 10), 4), author=story.uncopied.person.name),
        ),
    ]
    if source.random() < 0.5:
        files.append(("session-recording.avi", _clip(story)))
    return files


def _project(story: Story, source: random.Random) -> Files:
    return [
        ("README.md", plain.markdown(story)),
        ("test-questions.csv", plain.test_questions(story, source)),
        ("tools/change.py", plain.script(story)),
        ("result.png", pictures.chart(story)),
        ("account.pdf", paper.report(story)),
    ]


def _clip(story: Story) -> bytes:
    shown = pictures.frames(story, seconds=CLIP_SECONDS, rate=CLIP_RATE)
    return media.clip(
        shown, size=(480, 270), rate=CLIP_RATE, author=story.uncopied.person.name, title=story.title
    )


def _empty(_story: Story, _source: random.Random) -> tuple[str, bytes]:
    return ("notes.docx", b"")


def _cut_off(story: Story, source: random.Random) -> tuple[str, bytes]:
    whole = paper.report(_appendix(story))
    return ("appendix.pdf", whole[: len(whole) * source.randrange(30, 60) // 100])


def _protected(story: Story, source: random.Random) -> tuple[str, bytes]:
    return (
        "appendix-protected.pdf",
        paper.report(_appendix(story), password=f"{source.randrange(10**6):06d}"),
    )


def _picture_named_pdf(story: Story, _source: random.Random) -> tuple[str, bytes]:
    earlier = replace(story, topic=f"{story.topic}, a year earlier", figures=story.figures[::-1])
    return ("scan.pdf", pictures.chart(earlier))


def _damaged_picture(story: Story, source: random.Random) -> tuple[str, bytes]:
    whole = pictures.board_photo(story, source)
    return ("photo-2.jpg", whole[:2000])


def _appendix(story: Story) -> Story:
    """Return the same learner's short appendix: one table of what was done when."""
    steps = "; ".join(
        f"{month}: {value}" for month, value in zip(pictures.MONTHS, story.figures, strict=True)
    )
    listed = Section(criterion="appendix", heading="Monthly figures", text=steps + ".", step=2)
    return replace(story, title=f"Appendix: {story.topic}", sections=(listed,))


_MAKERS: dict[str, Callable[[Story, random.Random], Files]] = {
    "ai-essentials": _essentials,
    "ai-governance-policy": _governance,
    "responsible-ai-practices": _responsible,
    "copilot-certified": _copilot,
    "ai-data-analytics-expert": _analytics,
    "sales-ai-navigator": _sales,
    "ai-champion": _champion,
    "ai-project-contributor": _project,
}
_ACCIDENTS = (_empty, _cut_off, _protected, _picture_named_pdf, _damaged_picture)

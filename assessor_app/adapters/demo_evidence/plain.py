"""Text files of demo portfolios: Markdown, CSV, Python that runs, notebooks, JSON."""

import csv
import io
import json
import random

from assessor_app.adapters.demo_evidence.pictures import MONTHS
from assessor_app.adapters.demo_evidence.story import Story


def markdown(story: Story) -> bytes:
    """Return the story as Markdown with a front matter that names the author."""
    lines = [
        "---",
        f"title: {story.title}",
        f"author: {story.person.name}",
        f"date: {story.month} 2026",
        "---",
        "",
    ]
    lines += [f"# {story.title}", ""]
    if story.signed_line:
        lines += [story.signed_line, ""]
    lines += [story.opening, ""]
    for section in story.sections:
        lines += [f"## {section.heading}", "", section.text, ""]
    return "\n".join([*lines, story.closing, ""]).encode()


def requests_log(story: Story, source: random.Random) -> bytes:
    """Return requests to the assistant with their outputs and changes, as the learner kept them, as text."""
    forms = ("a table with owner and date", "five short points", "a half page for people who were not there")
    lines = [f"Requests and answers – {story.topic}", f"kept by {story.person.name}, {story.month} 2026", ""]
    for number in range(1, 4):
        found = source.randrange(1, 6)
        lines += [
            f"[{number}] Request",
            f"    From the notes on {story.topic}, make {source.choice(forms)} for {story.team}."
            + ("" if number == 1 else " Write “not stated” where the notes are silent."),
            f"[{number}] Answer (first lines)",
            f"    1. Open since {source.choice(MONTHS)}: {source.randrange(2, 9)} items, owner not stated",
            f"    2. Changed against last time: {source.randrange(1, 5)} items",
            f"[{number}] What I changed",
            f"    {found} line{'' if found == 1 else 's'} corrected after comparing with the notes.",
            "",
        ]
    return "\n".join(lines).encode()


def chat_export(story: Story) -> bytes:
    """Return the same kind of log as an assistant's JSON export; the export names the account."""
    turns = [
        turn
        for section in story.sections
        for turn in (
            {"role": "user", "text": f"{section.heading}: help me with {story.topic} for {story.team}."},
            {"role": "assistant", "text": f"A draft for {story.topic}, to be checked before use."},
            {"role": "note", "text": section.text},
        )
    ]
    document = {"account": story.person.email, "exported": "2026-09-14T09:30:00Z", "turns": turns}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def monthly_table(story: Story) -> bytes:
    """Return the twelve months of the story's measure as CSV."""
    rows: list[list[object]] = [["month", "value", "team"]]
    rows += [[month, value, story.team] for month, value in zip(MONTHS, story.figures, strict=True)]
    return _csv(rows)


def compared_pairs(story: Story, source: random.Random) -> bytes:
    """Return a CSV of outputs compared for two groups: words, requests for more facts, tone."""
    rows: list[list[object]] = [["pair", "group", "words", "asks_for_more", "tone"]]
    gap = 0 if story.sections[0].step >= 2 else 14
    for pair in range(1, 13):
        words = source.randrange(70, 110)
        for group, less in (("full time", 0), ("part time", gap)):
            tone = source.choice(("neutral", "warm", "firm"))
            rows.append([pair, group, words - less + source.randrange(-4, 5), source.randrange(0, 3), tone])
    return _csv(rows)


def test_questions(story: Story, source: random.Random) -> bytes:
    """Return a CSV of test questions for an assistant, each with its source, verdict and seriousness."""
    rows: list[list[object]] = [["question", "source", "right", "seriousness"]]
    asks = (
        "Where is",
        "Who approves",
        "How often do we check",
        "What is the limit for",
        "Which form is used for",
    )
    things = (
        "a late delivery",
        "a missing label",
        "a return without papers",
        "a leaking seal",
        "a changed price",
    )
    for ask in asks:
        for thing in things:
            right = source.random() < 0.62 + 0.11 * story.sections[2].step
            serious = "" if right else source.choice(("minor", "minor", "to be mended", "dangerous"))
            rows.append(
                [
                    f"{ask} {thing}?",
                    f"manual {source.randrange(2, 9)}.{source.randrange(1, 9)}",
                    right,
                    serious,
                ]
            )
    return _csv(rows)


def script(story: Story) -> bytes:
    """Return a Python program that runs without anything installed and prints its result."""
    figures = ", ".join(str(value) for value in story.figures)
    checked = story.sections[min(3, len(story.sections) - 1)].step >= 2
    lines = [
        f'"""How {story.topic} changed over the year ({story.team})."""',
        "",
        f"# author: {story.person.name} <{story.person.email}>",
        f"# drafted with {story.tool}, read and changed by me",
        "",
        "from statistics import mean, stdev",
        "",
        f"MONTHS = [{figures}]",
        "",
        "",
        "def change(values):",
        '    """Return the difference of the half-year means in percent of the first."""',
        "    first, second = mean(values[:6]), mean(values[6:])",
        "    return 100 * (second - first) / first",
        "",
        "",
    ]
    if checked:
        lines += [
            "def test_change():",
            "    assert change([10] * 12) == 0",
            "    assert change([10] * 6 + [12] * 6) == 20",
            "",
            "",
        ]
    lines += ['if __name__ == "__main__":', *(["    test_change()"] if checked else [])]
    lines += [
        '    print(f"mean {mean(MONTHS):.1f}, spread {stdev(MONTHS):.1f}")',
        '    print(f"second half against first: {change(MONTHS):+.1f} %")',
        "",
    ]
    return "\n".join(lines).encode()


def notebook(story: Story) -> bytes:
    """Return a Jupyter notebook (nbformat 4.5) with its outputs; metadata and a path name the author."""
    first, second = sum(story.figures[:6]) / 6, sum(story.figures[6:]) / 6
    cells: list[dict[str, object]] = [_text_cell(0, f"# {story.title}\n\n{story.opening}")]
    cells += [
        _text_cell(number, f"## {section.heading}\n\n{section.text}")
        for number, section in enumerate(story.sections, start=1)
    ]
    code = (
        f"values = {list(story.figures)}  # from /home/{story.person.login}/analysis/months.csv\n"
        "first, second = sum(values[:6]) / 6, sum(values[6:]) / 6\n"
        'print(f"{100 * (second - first) / first:+.1f} %")'
    )
    cells.append(
        {
            "cell_type": "code",
            "id": f"cell-{len(cells)}",
            "execution_count": 1,
            "metadata": {},
            "source": code.splitlines(keepends=True),
            "outputs": [
                {
                    "output_type": "stream",
                    "name": "stdout",
                    "text": [f"{100 * (second - first) / first:+.1f} %\n"],
                }
            ],
        }
    )
    document = {
        "cells": cells,
        "metadata": {
            "authors": [{"name": story.person.name, "email": story.person.email}],
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python", "version": "3.11"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _text_cell(number: int, text: str) -> dict[str, object]:
    source = text.splitlines(keepends=True)
    return {"cell_type": "markdown", "id": f"cell-{number}", "metadata": {}, "source": source}


def _csv(rows: list[list[object]]) -> bytes:
    kept = io.StringIO()
    csv.writer(kept, lineterminator="\r\n").writerows(rows)
    return kept.getvalue().encode()

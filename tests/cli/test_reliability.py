"""`assessor reliability` as a process: every way in which a table may be written, and every refusal."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from assessor_app.reliability.names import NAMES
from tests.support.workspaces import run_assessor

PLAIN = "unit,rater,value\nu1,a,1\nu1,b,1\nu2,a,2\nu2,b,3\nu3,a,3\nu3,b,3\n"


def run(tmp_path: Path, table: str | bytes, *options: str) -> "subprocess.CompletedProcess[str]":
    path = tmp_path / "ratings.csv"
    path.write_bytes(table.encode() if isinstance(table, str) else table)
    return run_assessor("reliability", str(path), *options, config=tmp_path / "config", passphrase=None)


def answer(tmp_path: Path, table: str | bytes, *options: str) -> dict[str, Any]:
    outcome = run(tmp_path, table, *options, "--json")
    assert (outcome.returncode, outcome.stderr) == (0, ""), outcome.stderr
    document: dict[str, Any] = json.loads(outcome.stdout, parse_constant=pytest.fail)
    return document


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is said of the plain table."""
    return answer(tmp_path_factory.mktemp("plain"), PLAIN, "--scale", "interval")


def every_analysis(document: dict[str, Any]) -> list[dict[str, Any]]:
    found = [document, *document["pairs"]]
    for one in document.get("criteria", {}).values():
        found += every_analysis(one)
    return found


def test_the_answer_has_every_name_everywhere(tmp_path: Path) -> None:
    document = answer(tmp_path, PLAIN, "--scale", "ratio")
    assert [document[key] for key in ("units", "raters", "ratings", "missing", "scale", "criteria")] == [
        3, 2, 6, 0, "ratio", {},
    ]  # fmt: skip
    assert document["categories"] == [1, 2, 3]
    (pair,) = document["pairs"]
    assert (pair["raters"], pair["units"]) == (["a", "b"], 3)
    for one in (document, pair):
        assert tuple(one["coefficients"]) == NAMES
        for figure in one["coefficients"].values():
            assert set(figure) == {"value", "ci", "se", "why"}
            assert (figure["value"] is None) == isinstance(figure["why"], str)
    assert document["coefficients"]["percent_agreement"]["value"] == pytest.approx(2 / 3, rel=1e-15)
    assert pair["coefficients"] == document["coefficients"]


@pytest.mark.parametrize(
    "table",
    [
        pytest.param("\ufeff" + PLAIN, id="byte order mark"),
        pytest.param(PLAIN.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(PLAIN.rstrip("\n"), id="no newline at the end"),
        pytest.param(PLAIN.replace("\n", "\n\n"), id="blank lines"),
        pytest.param("\n" + PLAIN, id="blank first line"),
        pytest.param(PLAIN.replace(",", ";"), id="semicolons"),
        pytest.param(PLAIN.replace(",", "\t"), id="tabs"),
        pytest.param(PLAIN.replace("unit,rater,value", "Unit , RATER, vaLue"), id="header in other letters"),
        pytest.param(PLAIN.replace(",", " , "), id="spaces around fields"),
        pytest.param(PLAIN.replace("u1", '"u1"').replace("unit", '"unit"'), id="quotes"),
        pytest.param(PLAIN.replace("u1", '"u,""1\n"'), id="a comma, a quote and a newline in quotes"),
        pytest.param(PLAIN.replace("\n", ",x;y;z\n").replace("value,x;y;z", 'value,"a;b;c;d;e"'),
                     id="other columns"),
        pytest.param("note,value,when,rater,unit\nn,1,t,a,u1\nn,1,t,b,u1\nn,2,t,a,u2\nn,3,t,b,u2\nn,3,t,a,u3"
                     "\nn,3,t,b,u3\n", id="columns in another order, among others"),
        pytest.param(PLAIN.replace(",1\n", ",1.0\n", 1).replace(",3\n", ",3e0\n", 1), id="numbers otherwise"),
        pytest.param(PLAIN.replace(",1\n", ",+01.\n", 1), id="a number with a sign and a point"),
        pytest.param(PLAIN.replace(",", ";").replace(";1\n", ";1,0\n", 1), id="decimal comma"),
    ],
)  # fmt: skip
def test_the_same_table_written_otherwise_says_the_same(
    tmp_path: Path, table: str, plain: dict[str, Any]
) -> None:
    assert answer(tmp_path, table, "--scale", "interval") == plain


@pytest.mark.parametrize(
    ("table", "options", "categories"),
    [
        pytest.param(PLAIN.replace(",3", ",10"), (), [1, 2, 10], id="numbers sort as numbers"),
        pytest.param(PLAIN.replace(",3", ",10").replace("u3,b,10", "u3,b,x"), (), ["1", "10", "2", "x"],
                     id="text by code point"),
        pytest.param(PLAIN.replace(",1\n", ",b\n").replace(",2", ",B").replace(",3", ",ä"), (),
                     ["B", "b", "ä"], id="case counts"),
        pytest.param(PLAIN.replace("u1,a,1", "u1,a,NA").replace("u1,b,1", "u1,b,nan"), (),
                     ["2", "3", "NA", "nan"], id="NA and nan are labels"),
        pytest.param(PLAIN.replace("u1,a,1", "u1,a,inf"), (), ["1", "2", "3", "inf"], id="inf is no number"),
        pytest.param(PLAIN.replace("u1,a,1", "u1,a,1_0"), (), ["1", "1_0", "2", "3"], id="nor is 1_0"),
        pytest.param(PLAIN.replace("u1,a,1", "u1,a,1e999"), (), ["1", "1e999", "2", "3"],
                     id="nor what is not finite"),
        pytest.param(PLAIN.replace("u1,a,1", "u1,a,٣"), (), ["1", "2", "3", "٣"], id="nor other digits"),
        pytest.param(PLAIN.replace("u1,a,1", 'u1,a,"1,5"'), (), ["1", "1,5", "2", "3"],
                     id="no decimal comma here"),
        pytest.param(PLAIN.replace("u1,a,1", "u1,a,-1.50"), (), [-1.5, 1, 2, 3], id="a negative number"),
        pytest.param(PLAIN.replace("u1,a,1", "u1,a,-0"), (), [0, 1, 2, 3], id="minus zero is zero"),
        pytest.param(PLAIN, ("--categories", "3,2,1.0,0.5"), [3, 2, 1, 0.5], id="declared, in their order"),
        pytest.param(PLAIN, ("--categories", "3, 2 ,1,none"), ["3", "2", "1", "none"],
                     id="declared, one a word"),
        pytest.param(PLAIN.replace(",1\n", ',"a,b"\n'), ("--categories", '"a,b",2,3'), ["a,b", "2", "3"],
                     id="declared, one with a comma"),
    ],
)  # fmt: skip
def test_categories(tmp_path: Path, table: str, options: tuple[str, ...], categories: list[Any]) -> None:
    assert answer(tmp_path, table, *options)["categories"] == categories


def test_what_is_counted(tmp_path: Path) -> None:
    table = PLAIN + "u4,a,\nu5,c,\nu6,a,2\nu1,c,  \n"
    document = answer(tmp_path, table)
    counted = [document[key] for key in ("units", "raters", "ratings", "missing")]
    assert counted == [6, 3, 7, 3], "an empty value is a row, no rating"
    assert [pair["raters"] for pair in document["pairs"]] == [["a", "b"]], "c rated nothing"


def test_raters_are_sorted_as_categories_are(tmp_path: Path) -> None:
    table = PLAIN.replace(",a,", ",10,").replace(",b,", ",9,") + "u1,010,2\n"
    document = answer(tmp_path, table)
    assert [pair["raters"] for pair in document["pairs"]] == [["9", "010"], ["9", "10"], ["010", "10"]]
    assert [pair["units"] for pair in document["pairs"]] == [1, 3, 1]


def test_criteria_by_themselves_and_pooled(tmp_path: Path) -> None:
    table = (
        "unit,rater,value,criterion\nu1,a,1,x\nu1,b,1,x\nu2,a,2,x\nu2,b,1,x\n"
        "u1,a,good,y\nu1,b,good,y\nu2,a,bad,y\nu2,b,bad,y\nu1,c,bad,y\n"
    )
    document = answer(tmp_path, table, "--scale", "ordinal")
    assert document["units"] == 4, "each (unit, criterion) is one unit"
    assert document["categories"] == ["1", "2", "bad", "good"]
    assert {name: one["categories"] for name, one in document["criteria"].items()} == {
        "x": [1, 2], "y": ["bad", "good"],
    }  # fmt: skip
    assert [document["criteria"][name]["raters"] for name in "xy"] == [2, 3]
    assert [len(document["criteria"][name]["pairs"]) for name in "xy"] == [1, 3]
    assert document["pairs"][0]["units"] == 4
    assert all(tuple(one["coefficients"]) == NAMES for one in every_analysis(document))
    declared = answer(tmp_path, table, "--categories", "1,2,bad,good")
    assert declared["criteria"]["x"]["categories"] == ["1", "2", "bad", "good"]


@pytest.mark.parametrize("scale", ["nominal", "ratio"])
@pytest.mark.parametrize(
    "table",
    [
        pytest.param("unit,rater,value\nu1,a,\nu1,b,\n", id="all empty"),
        pytest.param("unit,rater,value\nu1,a,1\nu2,a,2\n", id="one rater"),
        pytest.param("unit,rater,value\nu1,a,1\nu2,b,2\n", id="nothing rated twice"),
        pytest.param("unit,rater,value,criterion\nu1,a,1,x\nu1,b,1,y\n", id="twice, but on other criteria"),
    ],
)
def test_what_cannot_be_reckoned_is_null_with_the_reason(tmp_path: Path, table: str, scale: str) -> None:
    for one in every_analysis(answer(tmp_path, table, "--scale", scale)):
        for figure in one["coefficients"].values():
            assert (figure["value"], figure["ci"], figure["se"]) == (None, None, None)
            assert figure["why"]


def test_numbers_of_any_size_make_no_nonsense(tmp_path: Path) -> None:
    huge = PLAIN.replace(",3", ",-1.7e308").replace(",2", ",1.7e308")
    tiny = PLAIN.replace(",3", ",3e-310").replace(",2", ",2e-310").replace(",1\n", ",1e-310\n")
    for table in (huge, tiny):
        document = answer(tmp_path, table, "--scale", "interval")
        assert document["coefficients"]["krippendorff_alpha"]["value"] is not None
        assert document["coefficients"]["icc_1_1"]["value"] is not None
    small = answer(tmp_path, tiny, "--scale", "ratio")["coefficients"]
    usual = answer(tmp_path, PLAIN, "--scale", "ratio")["coefficients"]
    for name in ("krippendorff_alpha", "icc_2_1", "weighted_kappa_quadratic", "gwet_ac2_linear"):
        assert small[name]["value"] == pytest.approx(usual[name]["value"], rel=1e-9)


def test_the_level_of_confidence_widens_intervals(tmp_path: Path) -> None:
    narrow, usual, wide = (
        answer(tmp_path, PLAIN, "--scale", "interval", *options)["coefficients"]
        for options in (("--confidence", "0.5"), (), ("--confidence", "0.999999999"))
    )
    for name in ("sem", "icc_1_1", "mean_difference", "exact_agreement"):
        widths = [one[name]["ci"][1] - one[name]["ci"][0] for one in (narrow, usual, wide)]
        assert widths == sorted(set(widths)), name
    assert narrow["limits_of_agreement"]["value"] == wide["limits_of_agreement"]["value"]


@pytest.mark.parametrize(
    ("table", "options", "line", "words"),
    [
        pytest.param("unit,rater\nu1,a\n", (), 1, "“value” is missing", id="no value column"),
        pytest.param("\n\nunit;value\nu1;1\n", (), 3, "“rater” is missing", id="no rater column"),
        pytest.param("id,rater,value\nu1,a,1\n", (), 1, "“unit” is missing", id="no unit column"),
        pytest.param("", (), 1, "“unit” is missing", id="nothing at all"),
        pytest.param("unit,rater,value,Value\nu1,a,1,2\n", (), 1, "“value” is there twice", id="two values"),
        pytest.param("unit,rater,value\n", (), 1, "no row of data", id="a header alone"),
        pytest.param("unit,rater,value\n\n  \n", (), 1, "no row of data", id="a header and blank lines"),
        pytest.param(PLAIN + "\n ,a,1\n", (), 9, "the unit is empty", id="empty unit"),
        pytest.param(PLAIN + "u9,,1\n", (), 8, "the rater is empty", id="empty rater"),
        pytest.param("unit,rater,value,criterion\nu1,a,1,x\nu1,b,1,\n", (), 3, "the criterion is empty",
                     id="empty criterion"),
        pytest.param("unit,rater,value,criterion\nu1,a,1,x\nu1,b,1\n", (), 3, "the criterion is empty",
                     id="a short line"),
        pytest.param(PLAIN + "u2,a,2\n", (), 8, "already, in line 4", id="rated twice"),
        pytest.param(PLAIN + "u4,a,\nu4,a,\n", (), 9, "already, in line 8", id="rated twice, empty"),
        pytest.param("unit,rater,value,criterion\nu1,a,1,x\nu1,a,1,y\nu1,a,2,x\n", (), 4,
                     "already, in line 2", id="rated twice on a criterion"),
        pytest.param('unit,rater,value\n"u\n1",a,1\nu2,a,1\nu2,a,1\n', (), 5, "already, in line 4",
                     id="lines are counted, not records"),
        pytest.param(PLAIN, ("--categories", "1,2"), 5, "“3” is not one of --categories", id="undeclared"),
        pytest.param(PLAIN, ("--categories", "01,2,x"), 2, "“1” is not one", id="undeclared, as words"),
        pytest.param(PLAIN + "u4,a,two\n", ("--scale", "interval"), 8, "“two” is no number", id="a word"),
        pytest.param(PLAIN + "u4,a,NA\n", ("--scale", "ratio"), 8, "“NA” is no number", id="NA"),
        pytest.param(PLAIN + 'u4,a,"2,5"\n', ("--scale", "ratio"), 8, "“2,5” is no number", id="a comma"),
        pytest.param(PLAIN + "u4,a,2,5\n", ("--scale", "ratio"), 8, "it has 4 fields", id="too many fields"),
        pytest.param(PLAIN + 'u4,a,"2\nu5,a,1\n', (), 8, "quotation mark is not closed", id="an open quote"),
        pytest.param(PLAIN + f'u4,a,"{"x" * 200_000}"\n', (), 8, "it is not a table", id="an endless field"),
        pytest.param(PLAIN.encode() + b"u4,\xff,1\n", (), 8, "it is not UTF-8 text", id="not UTF-8"),
        pytest.param(PLAIN.encode("utf-16"), (), 1, "it is not UTF-8 text", id="UTF-16"),
        pytest.param(PLAIN + "u9,,1\nu1,a,1\nu7,c,x\n", ("--scale", "ratio"), 8, "the rater is empty",
                     id="the first of several"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_named_with_its_line(
    tmp_path: Path, table: str | bytes, options: tuple[str, ...], line: int, words: str
) -> None:
    outcome = run(tmp_path, table, *options, "--json")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    (said,) = outcome.stderr.splitlines()
    assert f"ratings.csv, line {line}: " in said
    assert words in said


@pytest.mark.parametrize(
    "options",
    [
        ("--confidence", "0.4"), ("--confidence", "1"), ("--confidence", "nan"), ("--confidence", "most"),
        ("--scale", "metric"), ("--categories", ""), ("--categories", "1,,2"), ("--categories", "1,2,3,1.0"),
        ("--categories", "1,2,3,x", "--scale", "ratio"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_request_that_cannot_be_used_is_refused(tmp_path: Path, options: tuple[str, ...]) -> None:
    outcome = run(tmp_path, PLAIN, *options, "--json")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert len(outcome.stderr.splitlines()) == 1


def test_a_table_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.csv", tmp_path):
        outcome = run_assessor("reliability", str(path), config=tmp_path / "config", passphrase=None)
        assert (outcome.returncode, outcome.stdout) == (2, "")
        assert str(path) in outcome.stderr


def test_people_read_a_table(tmp_path: Path) -> None:
    outcome = run(tmp_path, PLAIN, "--scale", "interval")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    lines = outcome.stdout.splitlines()
    assert lines[0] == "3 units, 2 raters, 6 ratings, 0 missing; interval scale"
    assert lines[1] == "Categories: 1, 2, 3"
    assert lines[3].split() == ["value", "se", "95", "%", "interval"]
    rows = lines[4 : lines.index("", 4)] if "" in lines[4:] else lines[4:]
    assert len(rows) == len(NAMES), "all are defined here"
    assert len({line.index(".") for line in rows if not line.startswith("limits")}) == 1, "aligned"
    assert "nan" not in outcome.stdout.lower().split()


def test_people_are_told_why_there_is_no_figure(tmp_path: Path) -> None:
    outcome = run(tmp_path, "unit,rater,value\nu1,a,\x1b[31mred\nu2,a,blue\n")
    assert outcome.returncode == 0
    assert "\x1b" not in outcome.stdout, "a label does not paint the terminal"
    assert "one rater alone" in outcome.stdout


def test_a_long_line_of_criteria_and_pairs_is_for_people_too(tmp_path: Path) -> None:
    table = "unit,rater,value,criterion\n" + "".join(
        f"u{unit},r{rater},{(unit * rater) % 3},{criterion}\n"
        for unit in range(6)
        for rater in range(3)
        for criterion in ("use", "care")
    )
    outcome = run(tmp_path, table)
    assert outcome.returncode == 0
    assert "Criterion use" in outcome.stdout
    assert "Criterion care" in outcome.stdout
    assert outcome.stdout.count("r0 · r1") == 3

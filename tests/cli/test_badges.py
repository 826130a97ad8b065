"""`assessor badges`: designs and drawings in and out, one line where something cannot be."""

import json
from pathlib import Path

from assessor_app.application.badge_design_file import parse_badge_design, write_badge_design
from assessor_app.domain.badge_design import STANDARD, BadgeDesign, Shape
from tests.support.workspaces import TestWorkspace

OURS = BadgeDesign(name="Ours", shape=Shape.SHIELD, strip="جامعة الشمال")


def test_a_design_goes_in_and_comes_out_the_same(workspace: TestWorkspace, tmp_path: Path) -> None:
    run = workspace.run
    ours, out = tmp_path / "ours.json", tmp_path / "out.json"
    ours.write_bytes(write_badge_design(OURS))
    assert run("badges", "export", str(out), "--json").returncode == 0
    assert out.read_bytes() == write_badge_design(STANDARD)
    assert json.loads(run("badges", "use", str(ours), "--json").stdout) == {"design": "Ours", "changed": True}
    assert json.loads(run("badges", "use", str(ours), "--json").stdout)["changed"] is False
    ((shown),) = json.loads(run("badges", "show", "--json").stdout)
    assert (shown["badge"], shown["design"]) == (None, "Ours")
    icon = tmp_path / "icon.svg"
    icon.write_text('<svg viewBox="0 0 24 24"><path d="M0 0H9V9Z"/></svg>', encoding="utf-8")
    run("badges", "export", str(out), "--badge", "ai-essentials", "--icon", str(icon))
    assert [one.d for one in parse_badge_design(out.read_bytes(), file="x").drawing] == ["M0 0L9 0L9 9Z"]
    assert json.loads(run("badges", "reset", "--json").stdout) == {"changed": True}
    assert "All badges: Standard" in run("badges", "show").stdout


def test_two_processes_draw_the_same_bytes(workspace: TestWorkspace, tmp_path: Path) -> None:
    ours = tmp_path / "ours.json"
    ours.write_bytes(write_badge_design(OURS))
    drawn = []
    for number, seed in enumerate(("1", "2")):
        out = tmp_path / f"drawn-{number}"
        done = workspace.run(
            "badges", "draw", "ai-essentials", "--design", str(ours), "--out", str(out), "--json",
            PYTHONHASHSEED=seed,
        )  # fmt: skip
        names = json.loads(done.stdout)["files"]
        drawn.append({name: (out / name).read_bytes() for name in names})
    assert drawn[0] == drawn[1]
    assert {"ai-essentials.svg", "ai-essentials-48.png", "ai-essentials-mono-512.png"} <= set(drawn[0])
    assert drawn[0]["ai-essentials-512.png"] != drawn[0]["ai-essentials-mono-512.png"]


def test_what_cannot_be_is_one_line(workspace: TestWorkspace, tmp_path: Path) -> None:
    ours, bad, icon = tmp_path / "ours.json", tmp_path / "bad.json", tmp_path / "icon.svg"
    ours.write_bytes(write_badge_design(OURS))
    bad.write_text('{"format": "assessor-badge-design", "version": 1}', encoding="utf-8")
    icon.write_text("<svg viewBox='0 0 9 9'><script/></svg>", encoding="utf-8")
    for arguments in (
        ("use", str(bad)),
        ("use", str(tmp_path / "none.json")),
        ("use", str(ours), "--badge", "no-such-badge"),
        ("draw", "no-such-badge", "--out", str(tmp_path / "a")),
        ("draw", "ai-essentials", "--out", str(tmp_path / "nowhere" / "a")),
        ("export", str(tmp_path / "a.json"), "--icon", str(icon)),
    ):
        done = workspace.run("badges", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), arguments

"""`assessor bench`: the project's own benchmarks, each beside its yardstick."""

from pathlib import Path

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking


@click.command("bench", help="Measure this machine: each figure beside a yardstick in the same run.")
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Where the workspace of 100,000 portfolios is kept and found again (else: the temporary folder).",
)
@click.option("--tiny", is_flag=True, hidden=True, help="Little enough to see that each runs; no figure.")
@json_option
@pass_asking
def command(asking: Asking, names: tuple[str, ...], keep: Path | None, tiny: bool) -> None:
    """Run those named, or all."""
    from assessor_app.bootstrap import run_benchmarks

    found = []
    for one in run_benchmarks(names, asking, kept=keep, tiny=tiny):
        found.append(one)
        beside = f"{one.yardstick:,.1f} {one.unit} ({one.against})" if one.yardstick is not None else one.why
        ratio = f", ratio {one.ratio:.2f}" if one.ratio is not None else ""
        bar = f"; bar {one.bar}" if one.bar else ""
        line = f"{one.name}: {one.value:,.1f} {one.unit}; yardstick {beside}{ratio}{bar}"
        (asking.say if asking.json else click.echo)(line)
    asking.answer(
        {
            "benches": [
                {
                    "name": one.name,
                    "value": one.value,
                    "unit": one.unit,
                    "yardstick": one.yardstick,
                    "ratio": one.ratio,
                    "against": one.against,
                    "why": one.why,
                    "bar": one.bar or None,
                }
                for one in found
            ]
        }
    )

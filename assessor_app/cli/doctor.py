"""`assessor doctor`: what this machine lacks, and the one command that installs it."""

import click

from assessor_app.cli.asking import Asking, json_option, pass_asking


@click.command("doctor", help="Say what this machine lacks, and the one command that installs it.")
@json_option
@pass_asking
def command(asking: Asking) -> int:
    """Examine the machine; 1 where something that is needed is missing."""
    from assessor_app.bootstrap import examine_machine

    seen = examine_machine(asking.workspace_folder)
    lines = []
    for finding in seen.findings:
        mark = "ok" if finding.ok else "MISSING" if finding.needed else "advice"
        remedy = f" {finding.remedy}" if finding.remedy and not finding.ok else ""
        lines.append(f"{mark:8}{finding.topic}: {finding.what}{remedy}")
    if seen.command:
        lines += ["", "This installs what is missing:", f"  {seen.command}"]
    findings = [
        {
            "topic": finding.topic,
            "ok": finding.ok,
            "needed": finding.needed,
            "what": finding.what,
            "remedy": finding.remedy,
        }
        for finding in seen.findings
    ]
    asking.answer({"ok": seen.ok, "findings": findings, "command": seen.command}, *lines)
    return 0 if seen.ok else 1

"""What stands above the copied details of a defect: program, platform and schema, and nothing of the work."""

import platform
import sys


def program_lines() -> str:
    """“Assessor 0.1.0, schema 0002” and what it runs on, a line each."""
    from importlib.metadata import PackageNotFoundError, version  # 2 MB, for nothing as long as all goes well

    from PySide6.QtCore import qVersion  # whoever asks has it loaded

    from assessor_app.application.schema_version import HEAD  # likewise

    try:
        ours = version("assessor")
    except PackageNotFoundError:  # run from a folder of sources
        ours = "(not installed)"
    python = ".".join(str(part) for part in sys.version_info[:3])
    machine = f"{platform.system()} {platform.release()} {platform.machine()}"
    return "\n".join(
        (
            f"Assessor {ours}, schema {HEAD}",
            f"Python {python}, Qt {qVersion()}, {machine}",
        )
    )

"""Wall time and peak memory of whole commands, each in a process of its own, beside the limits that they must keep.

    python benchmarks/startup.py [--skip-demo]

``detect`` counts its second run: the first fills the caches of the file system.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

# Run by a fresh interpreter: the peak of a process's children is that of the largest one that ever ran in it.
_MEASURE = """
import json, resource, subprocess, sys, time
started = time.perf_counter()
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
seconds = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(json.dumps([status, seconds, peak]))
"""
_PAGE = (
    "Dear Dr. Menon-Roy,\n\nthank you for your letter of 3 March 2024. Kestrel Biologics GmbH will deliver the parts "
    "to our plant in Lyon. Please call +33 4 72 00 00 00 or write to a.menon@example.org.\n\n"
) * 8


def measure(*arguments: str | Path, environment: dict[str, str]) -> tuple[float, float]:
    """Run ``kpo-vault`` with the arguments; return seconds and the peak of its resident memory in GB."""
    command = [sys.executable, "-c", _MEASURE, sys.executable, "-m", "kpo_vault", *map(str, arguments)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    status, seconds, peak = json.loads(done.stdout)
    if status:
        raise SystemExit(f"kpo-vault {arguments[0]} ended with {status}")
    return seconds, peak / 1e9


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--skip-demo", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"KPO_VAULT_HOME": str(Path(folder, "no vault"))}
        page = Path(folder, "page.txt")
        page.write_text(_PAGE, encoding="utf-8")
        rows = []
        measure("--help", environment=environment)
        rows.append(("kpo-vault --help", *measure("--help", environment=environment), 0.5))
        measure("detect", page, environment=environment)
        rows.append(
            ("kpo-vault detect, one page, second run", *measure("detect", page, environment=environment), 4)
        )
        if not options.skip_demo:
            rows.append(("kpo-vault demo", *measure("demo", environment=environment), 60))
    print(f"{'':<42}{'seconds':>9}{'limit':>9}{'peak GB':>10}{'limit':>8}")
    for name, seconds, peak, limit in rows:
        verdict = "" if seconds <= limit and peak <= 1.5 else "   OVER"
        print(f"{name:<42}{seconds:>9.2f}{limit:>9}{peak:>10.2f}{1.5:>8}{verdict}")


if __name__ == "__main__":
    main()

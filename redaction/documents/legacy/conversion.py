"""One run of LibreOffice: a profile of its own, no macros, no network, no updating of links, and a limit of time.

The file and the profile lie in a private folder, in memory where the system offers that, and are gone afterwards.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from redaction.errors import UnreadableDocument

_SECONDS = 120
_PROGRAMS = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - the folder made in it is private
_NOWHERE = "http://127.0.0.1:9"  # the discard port: a proxy that answers nobody
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{items}</oor:items>
"""
_ITEM = '<item oor:path="/org.openoffice.{0}"><prop oor:name="{1}" oor:op="fuse"><value>{2}</value></prop></item>\n'
_CLOSED = (
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Java/Application", "Enable", "false"),
    ("Office.Common/Misc", "UseSystemFileDialog", "false"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Office.Calc/Content/Update", "Link", "2"),
    ("Office.Update/Update", "Enabled", "false"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


@functools.cache
def program() -> str | None:
    """Return where LibreOffice is, None if it is not installed."""
    found = (shutil.which(name) for name in _PROGRAMS)
    known = (place for place in _PLACES if Path(place).is_file())
    return next(filter(None, (*found, *known)), None)


@functools.cache
def _without_network() -> tuple[str, ...]:
    """Return the command that starts another one without any network, () where the system has none."""
    unshare = shutil.which("unshare") if sys.platform == "linux" else None
    if unshare is None:
        return ()
    command = (unshare, "--map-root-user", "--net", "--")
    probe = subprocess.run([*command, "true"], capture_output=True, check=False)  # noqa: S603
    return command if probe.returncode == 0 else ()


def convert(content: bytes, suffix: str, new_suffix: str, label: str) -> bytes:
    """Return a file of one format (".doc") as one of another (".docx").

    Raise UnreadableDocument if LibreOffice is not installed, takes too long, or cannot open the file.
    """
    office = program()
    if office is None:
        raise UnreadableDocument(
            format=label,
            reason="old formats are read through LibreOffice, which is not installed; install it, or save the file "
            f"as {new_suffix} and retry",
        )
    parent = _IN_MEMORY if os.access(_IN_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=parent, ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        source = home / f"document{suffix}"
        source.write_bytes(content)
        profile = home / "profile"
        (profile / "user").mkdir(parents=True)
        items = "".join(_ITEM.format(*item) for item in _CLOSED)
        (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS.format(items=items), "utf-8")
        out = home / "out"
        _run([*_without_network(), *_command(office, profile, source, new_suffix, out)], home, label)
        target = out / f"document{new_suffix}"
        if not target.is_file():
            raise UnreadableDocument(format=label, reason="LibreOffice cannot open it")
        return target.read_bytes()


def _command(office: str, profile: Path, source: Path, new_suffix: str, out: Path) -> list[str]:
    return [
        office,
        f"-env:UserInstallation={profile.as_uri()}",
        *("--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard", "--nolockcheck"),
        *("--convert-to", new_suffix[1:], "--outdir", str(out), str(source)),
    ]


def _run(command: Sequence[str], home: Path, label: str) -> None:
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if name in ("PATH", "LANG", "SYSTEMROOT", "LC_ALL")
        },
        **{name: str(home) for name in ("HOME", "TMPDIR", "TEMP", "TMP")},
        **dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), _NOWHERE),
        "SAL_USE_VCLPLUGIN": "svp",  # no screen
    }
    with subprocess.Popen(  # noqa: S603 - the program was looked up, the file's name is our own
        command,
        cwd=home,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            process.wait(_SECONDS)
        except subprocess.TimeoutExpired:
            raise UnreadableDocument(
                format=label, reason=f"LibreOffice took more than {_SECONDS} seconds over it"
            ) from None
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process with all that it started."""
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        process.kill()

"""Makes the environment if it is not there yet, then runs CustDesk or checks it.

    python3 packaging/dev.py run [arguments]          the window on a demo shop; without a screen, a tour of it
    python3 packaging/dev.py test [pytest arguments]  linters, types, import rules, then the tests

Standard library only, because it runs before anything is installed. It works in ``.venv`` beside this checkout and
touches the system in one case: as root on a system with apt it installs the shared libraries that Qt lacks and, for the
tests, a keyring to ask; without one those tests are skipped.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "custdesk-stamp"
INSTALL_LOG = VENV / "install.log"
LOCK = ROOT / "requirements.lock"
OLDEST_PYTHON = (3, 11)

# Shared library -> Debian package. Without the first group Qt cannot even be imported.
LIBRARIES_OF_QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
LIBRARIES_OF_A_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Program -> Debian package. The tests of the keyring run their own; without them they are skipped.
PROGRAMS_OF_TESTS = {"gnome-keyring-daemon": "gnome-keyring", "dbus-daemon": "dbus"}


class CannotGoOn(Exception):
    """Says in one sentence what stops us and what to do about it."""


def main() -> int:
    command, *arguments = sys.argv[1:] or [""]
    if command not in ("run", "test"):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        prepare_system(window=command == "run" and has_screen())
        if command == "test":
            prepare_keyring()
        prepare_environment()
        return run(arguments) if command == "run" else test(arguments)
    except CannotGoOn as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Open the window on the demo shop, or where there is no screen show the same work as files."""
    if has_screen():
        return call(module("custdesk", "demo-window", *arguments))
    say("No screen here: a tour of the demo shop is written to demo-output/.")
    return call(module("custdesk", "tour", "demo-output", *arguments), QT_QPA_PLATFORM="offscreen")


def test(arguments: list[str]) -> int:
    """Run every check, whatever the earlier ones said; pytest comes last so that its summary is the last line."""
    checks = {
        "Style (ruff)": module("ruff", "check", "."),
        "Types (mypy)": module("mypy"),
        "Import rules (import-linter)": [str(python().with_name("lint-imports")), "--no-logo"],
    }
    failed = [heading for heading, command in checks.items() if not passes(heading, command)]
    if failed:
        say(f"Not clean so far: {', '.join(failed)}. The tests follow.")
    workers = [] if arguments else ["-n", str(min(4, os.cpu_count() or 1))]
    return 0 if passes("Tests (pytest)", module("pytest", *workers, *arguments)) and not failed else 1


def passes(heading: str, command: list[str]) -> bool:
    say(f"\n== {heading} ==")
    return call(command) == 0


def has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- what the system must have ---------------------------------------------------------------------------------------


def prepare_system(*, window: bool) -> None:
    """Make sure of Python and of the shared libraries that Qt loads; install or name what is missing."""
    if sys.version_info < OLDEST_PYTHON:
        raise CannotGoOn(f"CustDesk needs Python {dotted(OLDEST_PYTHON)} or newer; this is {dotted(sys.version_info)}.")
    missing = missing_packages(window=window)
    if not missing:
        return
    if shutil.which("apt-get") is None:
        raise CannotGoOn(f"Install these with the package manager of this system, then try again: {named(missing)}.")
    install = apt_install(missing.values())
    if os.geteuid() != 0:
        raise CannotGoOn(f"Something that Qt needs is missing. Run this, then try again:\n  sudo {shlex.join(install)}")
    say(f"Installing what the system lacks: {' '.join(sorted(set(missing.values())))}")
    outcome = run_apt(install)
    if outcome.returncode != 0 or missing_packages(window=window):
        print(outcome.stderr.strip(), file=sys.stderr)
        raise CannotGoOn(f"apt could not install everything. Mend that, then run:\n  {shlex.join(install)}")


def prepare_keyring() -> None:
    """Install the keyring that some tests ask, where that needs nobody; say so where they will be skipped."""
    missing = [package for program, package in PROGRAMS_OF_TESTS.items() if shutil.which(program) is None]
    if not missing or sys.platform != "linux":
        return
    if shutil.which("apt-get") is not None and os.geteuid() == 0:
        say(f"Installing what the tests of the keyring need: {' '.join(missing)}")
        run_apt(apt_install(missing))
    if any(shutil.which(program) is None for program in PROGRAMS_OF_TESTS):
        say(f"The tests of the keyring are skipped here; they need {' and '.join(PROGRAMS_OF_TESTS.values())}.")


def apt_install(packages: Iterable[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *sorted(set(packages))]


def run_apt(install: list[str]) -> subprocess.CompletedProcess[str]:
    """Fetch the lists of packages, then run ``install``; return what came of that."""
    for command in (["apt-get", "update", "-qq"], [*install, "-qq"]):
        outcome = subprocess.run(
            command,
            check=False,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
    return outcome


def missing_packages(*, window: bool) -> dict[str, str]:
    """Return what is missing: what we look for -> the Debian package that brings it."""
    missing = {}
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        missing["the venv module of Python"] = f"python{dotted(sys.version_info)}-venv"
    if sys.platform == "linux":
        wanted = {**LIBRARIES_OF_QT, **LIBRARIES_OF_A_WINDOW} if window else LIBRARIES_OF_QT
        missing.update({library: package for library, package in wanted.items() if not loads(library)})
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def named(missing: dict[str, str]) -> str:
    return ", ".join(f"{what} (Debian calls it {package})" for what, package in missing.items())


# --- the environment -------------------------------------------------------------------------------------------------


def prepare_environment() -> None:
    """Bring ``.venv`` to what the lock file says, unless its stamp says that it is there already."""
    working = environment_works()
    if working and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == stamp():
        return
    if not working:
        say("Making the environment in .venv ...")
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", VENV], check=False, capture_output=True, text=True
        )
        if made.returncode != 0:
            raise CannotGoOn(f"The environment could not be made in {VENV}: {(made.stderr or made.stdout).strip()}")
    STAMP.unlink(missing_ok=True)
    say("Installing the locked libraries (a minute or so the first time) ...")
    pip("--require-hashes", "--requirement", str(LOCK))
    pip("--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    STAMP.write_text(stamp(), encoding="utf-8")


def environment_works() -> bool:
    """Tell whether ``.venv`` has a Python of our version with a pip that answers."""
    if not python().exists():
        return False
    question = "import sys, pip; print('%d.%d' % sys.version_info[:2], sys.prefix != sys.base_prefix)"
    try:
        answer = subprocess.run(
            [python(), "-I", "-c", question], check=False, capture_output=True, text=True, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.split() == [dotted(sys.version_info), "True"]


def stamp() -> str:
    """Return a fingerprint of all that decides what is installed, the place of this checkout included."""
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def pip(*arguments: str) -> None:
    """Install into ``.venv``; pip's own words go to a file, because a failure fills screens with retries."""
    command = module("pip", "install", "--disable-pip-version-check", "--no-input", *arguments)
    with INSTALL_LOG.open("a", encoding="utf-8") as log:
        code = subprocess.call(command, cwd=ROOT, env=clean_environment(PIP_USER="0"), stdout=log, stderr=log)
    if code != 0:
        raise CannotGoOn(
            "The libraries could not be installed: check the network connection and the free space, then try again "
            f"(pip's own words are in {INSTALL_LOG})."
        )


def python() -> Path:
    return VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def module(name: str, *arguments: str) -> list[str]:
    """Return the command that runs a module with the Python of ``.venv``."""
    return [str(python()), "-m", name, *arguments]


def clean_environment(**settings: str) -> dict[str, str]:
    """Return the environment without what would make ``.venv`` see other libraries than its own."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    return {**kept, **settings}


def call(command: list[str], **settings: str) -> int:
    return subprocess.call(command, cwd=ROOT, env=clean_environment(**settings))


def dotted(version: tuple[object, ...]) -> str:
    return ".".join(str(part) for part in version[:2])


def say(sentence: str) -> None:
    print(sentence, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())

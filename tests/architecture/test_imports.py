import ast
import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT, name_of, python_files

HEAVY = {
    *("openpyxl", "python_calamine", "segno"),
    *("phonenumbers", "stdnum", "email_validator", "babel"),
    *("rapidfuzz", "cryptography", "zxcvbn"),
}


def test_imports_point_down():
    linter = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run(
        [linter, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_heavy_libraries_are_imported_where_they_are_used():
    at_start = [
        f"{name_of(file)}:{node.lineno}"
        for file in python_files("custdesk")
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if heavy(node) and "store" not in file.parts
    ]
    assert at_start == []


def heavy(node: ast.stmt) -> bool:
    """Tell whether a statement at the top of a module imports a library that start-up must not wait for."""
    names: list[str] = []
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom):
        names = [node.module or ""]
    return any(name.partition(".")[0] in HEAVY for name in names)

"""How long the guarded reading of a workbook takes, beside calamine alone and openpyxl (read-only), in one run.

    .venv/bin/python -m tests.bench.read_file [rows]

Prints seconds, the ratios, and the peak memory of the child and of the process that asked.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from custdesk.exchange.reading import read_file
from tests.bench.import_file import bare_read, make_workbook

CALAMINE = """
import sys, time
from python_calamine import CalamineWorkbook
begin = time.perf_counter()
with open(sys.argv[1], "rb") as file:
    for row in CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).iter_rows():
        pass
print(time.perf_counter() - begin)
"""


def calamine_alone(path: Path) -> float:
    """Return the seconds that calamine takes in a process of its own."""
    said = subprocess.run([sys.executable, "-c", CALAMINE, str(path)], capture_output=True, check=True)
    return float(said.stdout)


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clientes.xlsx"
        make_workbook(path, 1, rows)
        openpyxl = bare_read(path)
        calamine = calamine_alone(path)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        begin = time.perf_counter()
        reading = read_file(path)
        ours = time.perf_counter() - begin
    assert len(reading.table.rows) == rows
    after, child = (resource.getrusage(who).ru_maxrss >> 10 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(f"{rows} rows: guarded {ours:.2f} s, calamine {calamine:.2f} s, openpyxl {openpyxl:.2f} s;")
    print(f"guarded / calamine {ours / calamine:.2f}, guarded / openpyxl {ours / openpyxl:.2f};")
    print(f"peak of a child {child} MB, of this process {after} MB ({before} before)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)

"""How long a whole import takes, beside openpyxl merely reading the same file (read-only), in one run.

    .venv/bin/python -m tests.bench.import_file [rows]

Reads, checks, compares, seals in the log, indexes and commits; prints seconds, and the ratio to the bare read.
"""

import itertools
import random
import sys
import tempfile
import time
from pathlib import Path

from openpyxl import Workbook, load_workbook

from tests.shops import make_shop

GIVEN = "Ana Luis María José Ελένη Γιώργος João Inês علی زهرا Begoña Íñigo".split()
FAMILY = "García López Núñez Παπαδόπουλος Gonçalves رضایی Muñoz Ibáñez".split()
HEADINGS = ["Nombre", "Apellidos", "Teléfono", "Correo", "Dirección", "C.P.", "Población", "Provincia"]
HEADINGS += ["Fecha de nacimiento", "Notas", "Publicidad", "Saldo"]


def make_workbook(path: Path, rows: int) -> None:
    random.seed(1)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Clientes")
    sheet.append(HEADINGS)
    for number in range(rows):
        born = f"{number % 28 + 1:02d}/{number % 12 + 1:02d}/{1940 + number % 65}"
        family = f"{random.choice(FAMILY)} {random.choice(FAMILY)}"
        phone = f"6{random.randrange(10**8):08d}"
        row = [random.choice(GIVEN), family, phone, f"u{number}@example.com", f"C/ Mayor {number % 90}", "28001"]
        sheet.append([*row, "Madrid", "Madrid", born, "", "Sí", number % 500])
    book.save(path)


def bare_read(path: Path) -> float:
    begin = time.perf_counter()
    book = load_workbook(path, read_only=True)
    for sheet in book.worksheets:
        for _row in sheet.iter_rows(values_only=True):
            pass
    return time.perf_counter() - begin


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clientes.xlsx"
        make_workbook(path, rows)
        services = make_shop(Path(folder))
        bare = bare_read(path)
        marks = [time.perf_counter()]
        file = services.imports.read(path)
        mapping = services.imports.guess(file)
        marks.append(time.perf_counter())
        plan = services.imports.plan(path, file, mapping)
        marks.append(time.perf_counter())
        services.imports.apply(plan)
        marks.append(time.perf_counter())
        services.close()
    steps = [after - before for before, after in itertools.pairwise(marks)]
    told = ", ".join(f"{name} {step:.1f} s" for name, step in zip(("read", "plan", "apply"), steps, strict=True))
    print(f"{rows} rows: {told}; whole import / bare openpyxl read ({bare:.1f} s) = {sum(steps) / bare:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)

"""How long a whole import takes, beside openpyxl merely reading the same file (read-only), in one run.

    .venv/bin/python -m tests.bench.import_file [rows] [stored customers]

Reads, checks, compares the rows with each other and with the customers already stored, seals them in the log, indexes
and commits; prints the seconds of each step, the ratio to the bare read, the processor's time of this process and of
its children, and the peak of memory of all of them together, sampled while it runs (resident and not shared with
others, as the system counts it).
"""

import compileall
import itertools
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from openpyxl import Workbook

from custdesk.children import FOLDER
from custdesk.desk.permissions import Permission
from custdesk.entrance import sign_in
from custdesk.exchange.importing.model import Verdict
from custdesk.quality.keeping import bring_up_to_date
from custdesk.services import Services
from tests.bench.people import HEADINGS, people
from tests.shops import make_shop
from tests.vaults import OWNER, PASSPHRASE

FILE = "clientes.xlsx"
_PREPARE = "prepare"
_LOOK_EVERY = 0.25  # seconds: to look takes as long as entering a hundred customers
_BARE_READ = """
import sys, time
from openpyxl import load_workbook
begin = time.perf_counter()
for sheet in load_workbook(sys.argv[1], read_only=True).worksheets:
    for row in sheet.iter_rows(values_only=True):
        pass
print(time.perf_counter() - begin)
"""


def make_workbook(path: Path, seed: int, rows: int) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Clientes")
    sheet.append(HEADINGS)
    for row in people(random.Random(seed), rows):
        sheet.append(row)
    book.save(path)


def bare_read(path: Path) -> float:
    """Return the seconds that it takes in a process that does nothing else, without its start."""
    told = subprocess.run([sys.executable, "-c", _BARE_READ, path], check=True, capture_output=True, text=True)
    return float(told.stdout)


def whole_import(services: Services, path: Path) -> tuple[list[float], dict[Verdict, int]]:
    marks = [time.perf_counter()]
    file = services.imports.read(path)
    mapping = services.imports.guess(file)
    marks.append(time.perf_counter())
    plan = services.imports.plan(path, file, mapping)
    marks.append(time.perf_counter())
    counts = services.imports.apply(plan).counts
    marks.append(time.perf_counter())
    return [after - before for before, after in itertools.pairwise(marks)], counts


def processor_seconds() -> tuple[float, float]:
    """Return what this process and its children that ended have used until now."""
    of_both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    here, children = (used.ru_utime + used.ru_stime for used in of_both)
    return here, children


@contextmanager
def peak_memory() -> Iterator[list[int]]:
    """Give a list whose only item is the peak so far, in kB, of this process and its children together."""
    peak, over = [0], threading.Event()

    def watch() -> None:
        while not over.wait(_LOOK_EVERY):
            peak[0] = max(peak[0], sum(map(_memory, _family())))

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def _family() -> list[int]:
    children = Path("/proc/self/task").glob("*/children")
    return [0, *(int(pid) for child in children for pid in child.read_text().split())]


def _memory(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid or 'self'}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith(("Private_Clean", "Private_Dirty")))


def prepare(folder: Path, rows: int, stored: int) -> None:
    """Make a workbook, and a vault that holds the customers of another one, with their keys of likeness kept."""
    compileall.compile_dir(FOLDER / "custdesk", quiet=1)  # as in a program that was installed: children compile nothing
    make_workbook(folder / FILE, 1, rows)
    services = make_shop(folder)
    if stored:
        make_workbook(folder / "antes.xlsx", 2, stored)
        whole_import(services, folder / "antes.xlsx")
        bring_up_to_date(services._desk, Permission.IMPORT_RUN)
    services.close()


def main(rows: int, stored: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # In a process of its own, so that what it leaves in memory is not counted.
        subprocess.run([sys.executable, "-m", __spec__.name, _PREPARE, name, str(rows), str(stored)], check=True)
        bare = bare_read(folder / FILE)
        services = sign_in(folder / "shop.custdesk", OWNER, PASSPHRASE)
        before = processor_seconds()
        with peak_memory() as peak:
            steps, counts = whole_import(services, folder / FILE)
        here, children = (now - then for now, then in zip(processor_seconds(), before, strict=True))
        again = bare_read(folder / FILE)
        services.close()
    told = ", ".join(f"{name} {step:.1f} s" for name, step in zip(("read", "plan", "apply"), steps, strict=True))
    found = ", ".join(f"{count} {verdict.value}" for verdict, count in counts.items() if count)
    print(f"{rows} rows beside {stored} customers: {told}; {found}; peak {peak[0] / 1024:.0f} MB")
    print(f"processor: {here:.1f} s here, {children:.1f} s in children")
    print(f"whole import {sum(steps):.1f} s / bare openpyxl read ({bare:.1f} s before, {again:.1f} s after)", end="")
    print(f" = {sum(steps) / ((bare + again) / 2):.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == [_PREPARE]:
        prepare(Path(sys.argv[2]), *map(int, sys.argv[3:5]))
    else:
        numbers = [int(argument) for argument in sys.argv[1:]]
        main(*(numbers + [5_000, 5_000][len(numbers) :]))

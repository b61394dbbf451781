"""What the program has children for: each can be started on its own, in a child that has imported nothing else."""

import re
import subprocess
import sys

import pytest

from custdesk.children import FOLDER, environment
from tests.warm_children import TASKS


def test_the_tests_know_every_task_of_the_program():
    sources = [path.read_text(encoding="utf-8") for path in (FOLDER / "custdesk").rglob("*.py")]
    assert set(TASKS) == {name for source in sources for name in re.findall(r'"(custdesk\.[\w.]+):\w+"', source)}


@pytest.mark.parametrize("task", TASKS)
def test_a_task_starts_in_a_python_that_knows_nothing_yet(task: str):
    command = [sys.executable, "-B", "-c", f"import custdesk.children.child, {task}"]
    told = subprocess.run(command, cwd=FOLDER, env=environment(), capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")

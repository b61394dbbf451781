"""A child that is ended from outside while rows are entered: told in a sentence, and nothing is left."""

import os
import signal
from pathlib import Path

import pytest

from custdesk.children.guard import _Child
from custdesk.children.stopping import ChildStopped
from custdesk.errors import CustDeskError
from tests.bench.import_file import make_workbook
from tests.shops import make_shop


def test_it_is_told_in_a_sentence_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "clientes.xlsx"
    make_workbook(path, 6, 150)
    services = make_shop(tmp_path)
    file = services.imports.read(path)
    plan = services.imports.plan(path, file, services.imports.guess(file))
    begin = _Child.__enter__

    def ended(child: _Child) -> _Child:
        os.kill(child._process.pid, signal.SIGKILL)
        return begin(child)

    monkeypatch.setattr(_Child, "__enter__", ended)
    with pytest.raises(ChildStopped) as stopped:
        services.imports.apply(plan)
    assert isinstance(stopped.value, CustDeskError)
    assert "close other programs and try again" in stopped.value.sentence()
    assert services._desk.vault.reader.execute("SELECT count(*) FROM customer").fetchone() == (0,)
    assert services.log.verify().good
    services.close()

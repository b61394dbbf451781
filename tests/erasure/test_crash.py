"""Whoever pulls the plug in the middle of an erasure finds the person there as before, or gone without a trace."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from custdesk.entrance import sign_in
from custdesk.services import Services
from custdesk.store.erasures import read_erasures
from tests.erasure.histories import live
from tests.erasure.looking import all_that_can_be_read, found
from tests.vaults import OWNER, PASSPHRASE

_KILLED = """
import os, signal, sys
from pathlib import Path
from custdesk.entrance import sign_in
from custdesk.erasure import service
from custdesk.store.opened import Vault
def die(*_given):
    os.kill(os.getpid(), signal.SIGKILL)
services = sign_in(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
customer = int(sys.argv[4])
number, version = services.customers.open(customer).customer.number, services.erasure.preview(customer).version
if sys.argv[5] == "before the note":
    service.note_erasures = die
elif sys.argv[5] == "before the clearing":
    Vault.clear_traces = die
else:
    Vault.end_clearing = die
services.erasure.erase(customer, version, "asked", number)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process is killed by signal")
@pytest.mark.parametrize("when", ["before the note", "before the clearing", "in the clearing"])
def test_the_next_opening_finishes_what_a_kill_interrupted(services: Services, tmp_path: Path, when: str) -> None:
    life = live(services, tmp_path, changes=5, neighbours=10)
    folder = services.folder
    services.close()
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED, str(folder), OWNER, PASSPHRASE, str(life.customer_id), when],
        check=False,
        capture_output=True,
        timeout=120,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert found(life.values, life.blobs, all_that_can_be_read(folder)), "traces are left, as the scan shows"
    again = sign_in(folder, OWNER, PASSPHRASE)
    try:
        assert not found([*life.values, *life.sealed], life.blobs, all_that_can_be_read(folder))
        assert [noted.customer_id for noted in read_erasures(folder, again._desk.vault.vault_id)] == [life.customer_id]
        assert again.log.verify().good
    finally:
        again.close()

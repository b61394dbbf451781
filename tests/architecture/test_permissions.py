"""Every public method of every service asks the desk first, and the desk refuses what the role matrix denies."""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from custdesk.desk.access import METHODS, Access, most_seen
from custdesk.desk.door import Desk
from custdesk.desk.permissions import ROLES, Permission, Role
from custdesk.desk.session import Session
from custdesk.entrance import new_vault
from custdesk.errors import PermissionRefused
from custdesk.exchange.profiles import PROFILES
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.store.keys import FLOOR
from tests.vaults import OWNER, PASSPHRASE

# What a method needs may depend on what it is asked for.
ARGUMENTS: dict[str, list[dict[str, Any]]] = {"exports.export": [{"profile": code} for code in PROFILES]}


class Nobody(Session):
    """Somebody who is signed in and may do nothing at all."""

    def may(self, permission: Permission) -> bool:
        return False


@dataclass(frozen=True)
class Ask:
    """One method of one service, called with ``arguments``."""

    service: str
    method: str
    arguments: dict[str, Any]

    def __str__(self) -> str:
        return ".".join((self.service, self.method, *map(str, filter(None, self.arguments.values()))))

    @property
    def access(self) -> Access:
        """What the table says of it; a method that depends on what it is asked for has a line for each."""
        return METHODS[str(self)]


def services_of(services: Services) -> dict[str, Any]:
    return {name: part for name, part in vars(services).items() if not name.startswith("_")}


def asks(services: Services) -> list[Ask]:
    found = []
    for service, part in services_of(services).items():
        for method, function in inspect.getmembers(type(part), inspect.isfunction):
            if not method.startswith("_"):
                needed = [
                    name
                    for name, parameter in inspect.signature(function).parameters.items()
                    if parameter.default is parameter.empty and name != "self"
                ]
                for given in ARGUMENTS.get(f"{service}.{method}", [{}]):
                    found.append(Ask(service, method, dict.fromkeys(needed) | given))
    return found


def declared(function: Callable[..., Any], arguments: dict[str, Any]) -> tuple[Permission, ...]:
    """Return the permissions that the desk is asked for before anything else; fail if that is not what is done."""
    written = ast.parse(textwrap.dedent(inspect.getsource(function))).body[0]
    assert isinstance(written, ast.FunctionDef)
    first = first_statement(written.body)
    assert isinstance(first, ast.With), f"{function.__qualname__} does not ask first"
    call = first.items[0].context_expr
    assert isinstance(call, ast.Call)
    asked = ast.unparse(call.func).removeprefix("self._desk.")
    assert asked in ("read", "change", "aside", "alone"), f"{function.__qualname__} asks nobody"
    # Aside names the tables after its permission.
    wanted = call.args[:1] if asked == "aside" else call.args
    listed = ast.Expression(ast.Tuple(wanted, ast.Load()))
    code = compile(ast.fix_missing_locations(listed), function.__qualname__, "eval")
    permissions = eval(code, inspect.unwrap(function).__globals__, dict(arguments))
    assert permissions
    assert all(isinstance(permission, Permission) for permission in permissions)
    return tuple(permissions)


def first_statement(body: list[ast.stmt]) -> ast.stmt:
    """Return the first statement that does something: not a docstring, and not the setting of a constant."""
    for statement in body:
        if isinstance(statement, (ast.Expr, ast.Assign)) and isinstance(statement.value, ast.Constant):
            continue
        return first_statement(statement.body) if isinstance(statement, ast.Try) else statement
    raise AssertionError("there is nothing in it")


@pytest.fixture(scope="module")
def owners(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    folder: Path = tmp_path_factory.mktemp("permissions") / "shop.custdesk"
    services, _recovery_key = new_vault(folder, Shop(name="Panadería Sol"), OWNER, PASSPHRASE, cost=FLOOR)
    yield services
    services.close()


def seen_as(owners: Services, session: Session) -> Services:
    return Services(Desk(owners._desk.vault, session, owners._desk._secrets))


def method_of(services: Services, ask: Ask) -> Callable[..., Any]:
    method: Callable[..., Any] = getattr(type(services_of(services)[ask.service]), ask.method)
    return method


def call(services: Services, ask: Ask) -> BaseException | None:
    try:
        getattr(services_of(services)[ask.service], ask.method)(**ask.arguments)
    except Exception as raised:
        return raised
    return None


def log_end(services: Services) -> tuple[int, str]:
    row = services._desk.vault.reader.execute("SELECT seq, detail FROM audit_entry ORDER BY seq DESC").fetchone()
    return int(row[0]), str(row[1])


def refusal(services: Services, ask: Ask, wanted: tuple[Permission, ...]) -> Permission | None:
    """Call, and return what was refused; fail if the refusal was not logged, or something else was."""
    before = log_end(services)[0]
    raised = call(services, ask)
    if not isinstance(raised, PermissionRefused):
        return None
    refused = {permission.value: permission for permission in wanted}.get(str(raised.values["permission"]))
    if refused:
        assert log_end(services) == (before + 1, f'{{"permission":"{refused.value}"}}')
    return refused


def test_the_table_names_every_public_method_of_every_service_and_what_it_asks_for(owners: Services) -> None:
    found = {str(ask): declared(method_of(owners, ask), ask.arguments) for ask in asks(owners)}
    table = {name: access.permissions for name, access in METHODS.items() if name != "customers.open.in_full"}
    assert found == table
    assert METHODS["customers.open.in_full"].permissions == METHODS["customers.open"].permissions


@pytest.mark.parametrize("role", Role)
def test_each_role_is_refused_exactly_what_the_table_denies(owners: Services, role: Role) -> None:
    services = seen_as(owners, replace(owners.session, role=role))
    wrong = []
    for ask in asks(owners):
        wanted = ask.access.permissions
        denied = next((permission for permission in wanted if permission not in ROLES[role].permissions), None)
        if refusal(services, ask, wanted) is not denied:
            wrong.append(str(ask))
    assert not wrong


def test_somebody_who_may_do_nothing_is_refused_everything(owners: Services) -> None:
    nobody = Nobody(user_id=1, user_name=OWNER, role=Role.OWNER, signing_key_id=1)
    services = seen_as(owners, nobody)
    for ask in asks(owners):
        assert refusal(services, ask, ask.access.permissions) is ask.access.permissions[0], str(ask)


def test_every_permission_is_asked_for_somewhere() -> None:
    assert {permission for access in METHODS.values() for permission in access.permissions} == set(Permission)


@pytest.mark.parametrize("role", Role)
def test_a_role_sees_through_one_method_or_another_what_its_row_of_the_matrix_says(role: Role) -> None:
    assert most_seen(role) == ROLES[role].classes

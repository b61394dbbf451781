"""Where somebody was: back, forward, and nobody twice in a row."""

from custdesk.ui.shell.trail import Stop, Trail

HOME, LIST, ANA, BERTA = Stop("home"), Stop("customers"), Stop("customers", 1), Stop("customers", 2)


def trail(*stops: Stop) -> Trail:
    made = Trail()
    for stop in stops:
        made.visit(stop)
    return made


def back(made: Trail) -> list[Stop | None]:
    """Go back to the beginning, and return what was passed from the present one on."""
    passed = [made.present]
    while made.ahead(-1) is not None:
        made.move(-1)
        passed.append(made.present)
    return passed


def test_a_new_trail_leads_nowhere() -> None:
    made = Trail()

    assert (made.present, made.ahead(-1), made.ahead(1)) == (None, None, None)
    made.move(-1)
    made.forget(-1)
    assert made.present is None


def test_one_goes_back_and_forward_again() -> None:
    made = trail(HOME, ANA, BERTA)
    assert back(made) == [BERTA, ANA, HOME]
    made.move(1)

    assert (made.present, made.ahead(1)) == (ANA, BERTA)


def test_a_place_on_the_way_to_a_customer_is_no_stop() -> None:
    assert back(trail(HOME, LIST, ANA)) == [ANA, HOME]
    assert back(trail(ANA, HOME, LIST, ANA)) == [ANA, HOME, ANA]


def test_the_same_stop_again_is_none() -> None:
    assert back(trail(HOME, ANA, ANA)) == [ANA, HOME]
    assert back(trail(ANA, LIST, ANA)) == [ANA]


def test_whoever_goes_elsewhere_leaves_what_lay_ahead() -> None:
    made = trail(HOME, ANA, BERTA)
    made.move(-1)
    made.visit(Stop("log"))

    assert made.ahead(1) is None
    assert back(made) == [Stop("log"), ANA, HOME]


def test_who_is_gone_is_forgotten_everywhere() -> None:
    made = trail(HOME, ANA, BERTA, ANA, BERTA)
    made.forget(-1)

    assert made.present == BERTA
    assert back(made) == [BERTA, HOME]


def test_who_is_gone_ahead_is_forgotten_too() -> None:
    made = trail(HOME, ANA, HOME, BERTA)
    back(made)
    made.move(1)
    made.move(1)
    made.forget(1)

    assert made.ahead(1) is None
    assert back(made) == [HOME, ANA, HOME]


def test_it_does_not_grow_for_ever() -> None:
    made = trail(*(Stop("customers", number) for number in range(1, 200)))

    assert len(back(made)) == 50

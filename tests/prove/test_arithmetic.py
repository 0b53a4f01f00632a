"""The ledger's arithmetic: each obligation is discharged, and is not without its hypotheses."""

import pytest

from butterfly.prove.arithmetic import Statement, statements
from butterfly.prove.obligation import Obligation
from butterfly.prove.solvers import ask_z3


@pytest.mark.parametrize("one", statements(), ids=lambda one: one.id)
def test_a_statement_is_proved_and_needs_its_hypotheses(one: Statement) -> None:
    for obligation in one.obligations:
        assert ask_z3(obligation.query(())).result == "unsat", obligation.name
        bare = Obligation(obligation.name, obligation.role, (), obligation.goal)
        assert ask_z3(bare.query(())).result == "sat", obligation.name

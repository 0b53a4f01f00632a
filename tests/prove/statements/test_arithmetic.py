"""The ledger's arithmetic: each obligation is discharged, and is not without its hypotheses."""

import pytest

from butterfly.prove.solving.solvers import ask_z3
from butterfly.prove.statements.arithmetic import Statement, statements
from butterfly.prove.terms.obligation import Obligation


@pytest.mark.parametrize("statement", statements(), ids=lambda statement: statement.id)
def test_a_statement_is_proved_and_needs_its_hypotheses(statement: Statement) -> None:
    for obligation in statement.obligations:
        assert ask_z3(obligation.query(())).result == "unsat", obligation.name
        bare = Obligation(obligation.name, obligation.role, (), obligation.goal)
        assert ask_z3(bare.query(())).result == "sat", obligation.name

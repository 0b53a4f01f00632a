"""The solvers' answers, and what becomes of a query that one does not come back from."""

from butterfly.prove.companion import Companion
from butterfly.prove.solvers import CVC5_RESOURCES, SEED, ask_cvc5, ask_z3

TRUE = "(set-logic QF_NRA)\n(declare-fun x () Real)\n(assert (not (<= 0.0 (* x x))))\n(check-sat)\n"
FALSE = TRUE.replace("(<= 0.0 (* x x))", "(< 0.0 (* x x))")


def test_both_solvers_say_the_same_of_a_square() -> None:
    assert [ask(TRUE).result for ask in (ask_z3, ask_cvc5)] == ["unsat", "unsat"]
    assert [ask(FALSE).result for ask in (ask_z3, ask_cvc5)] == ["sat", "sat"]


def test_a_query_that_is_given_up_or_cannot_be_read_is_no_answer() -> None:
    companion = Companion()
    assert companion.ask(TRUE, SEED, CVC5_RESOURCES, give_up_s=0.0) == "unknown"
    assert companion.ask("(assert nonsense", SEED, CVC5_RESOURCES) == "unknown"
    assert companion.ask(TRUE, SEED, CVC5_RESOURCES) == "unsat"
    companion.close()

"""The twins of a record, looked for again among the broken operators that it names; its counterexamples are run.

What it leaves out is not searched for: an obligation then has a weaker twin, or none, which is told.
"""

from collections.abc import Collection
from typing import Any

from butterfly.contracts.contract import CONTRACTS
from butterfly.prove.claims.claim import Claim
from butterfly.prove.mutants.mutant_check import SHARED, Twins, twins_of
from butterfly.prove.mutants.weaker_obligation import Ask
from butterfly.prove.records.replay import NoCounterexample, breaks
from butterfly.prove.terms.obligation import Obligation


class Recorded(Twins):
    """The broken forms of an operator, with the counterexamples that a record has of them."""

    def __init__(self, twins: Twins, said: Any) -> None:
        super().__init__(twins.whole)
        self.known = twins.known
        parts = [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []
        self.cases = {str(one.get("broken")): one.get("counterexample") for one in parts}
        self.wrong: list[str] = []
        """What of the counterexamples is not so."""

    def failing(self, made: Claim, how: str, ask: Ask, but: Collection[str] = ()) -> list[Obligation]:
        """Those that a case refutes; of an operator that the record does not name, none are looked for."""
        return super().failing(made, how, ask, but) if how in self.cases else []

    def counterexample(self, contract: str, how: str) -> dict[str, Any]:
        """The recorded one, where there is one and it breaks the law; else it is empty, as where none was found."""
        case = self.cases.get(how) or {}
        if case:
            law, (form, _) = CONTRACTS[SHARED.get(contract, contract)], self.broken(contract)[how]
            try:
                breaks(law, form.operator, case)
            except NoCounterexample as error:
                self.wrong.append(f"{how}: of the counterexample: {error}")
                return {}
        return dict(case)


def twins_again(
    made: Claim, twins: Twins, said: Any, ask: Ask
) -> tuple[list[dict[str, Any]], dict[str, str], list[str]]:
    """The twins that the code would record, the twin of each obligation, and what of the counterexamples is not so."""
    recorded = Recorded(twins, said)
    found, words = twins_of(made, recorded, ask)
    return found, words, recorded.wrong

"""The mutants that a record names, checked again; their recorded counterexamples are run.

Mutants that the record leaves out are not searched for. An obligation that relied on one then has a weaker check, or
none, and that is reported.
"""

from collections.abc import Collection

from butterfly.contracts.registry import CONTRACTS
from butterfly.prove.claims.claim import Claim
from butterfly.prove.claims.plans import law_id
from butterfly.prove.mutants.mutant_check import MutantRecord, Mutants, check_mutants
from butterfly.prove.mutants.weaker_obligation import Ask
from butterfly.prove.records.json_object import JsonObject
from butterfly.prove.records.replay import NoCounterexample, breaks
from butterfly.prove.terms.obligation import Obligation


class RecordedMutants(Mutants):
    """The mutants of an operator, with the counterexamples that a record holds for them."""

    def __init__(self, mutants: Mutants, recorded: object) -> None:
        super().__init__(mutants.whole)
        self.known = mutants.known
        parts = [part for part in recorded if isinstance(part, dict)] if isinstance(recorded, list) else []
        self.cases = {str(part.get("mutant")): part.get("counterexample") for part in parts}
        self.wrong: list[str] = []
        """What is wrong with the counterexamples."""

    def failing(self, made: Claim, how: str, ask: Ask, but: Collection[str] = ()) -> list[Obligation]:
        """The obligations that a valuation refutes; none for a mutant that the record does not name."""
        return super().failing(made, how, ask, but) if how in self.cases else []

    def counterexample(self, contract: str, how: str) -> JsonObject:
        """The recorded counterexample, if it breaks the law; else empty."""
        case = self.cases.get(how) or {}
        if case:
            law, (form, _) = CONTRACTS[law_id(contract)], self.of(contract)[how]
            try:
                breaks(law, form.operator, case)
            except NoCounterexample as error:
                self.wrong.append(f"{how}: of the counterexample: {error}")
                return {}
        return dict(case)


def recheck_mutants(
    made: Claim, mutants: Mutants, recorded: object, ask: Ask
) -> tuple[list[MutantRecord], dict[str, str], list[str]]:
    """The mutants and mutant checks that the code would record, and what is wrong with the counterexamples."""
    rechecked = RecordedMutants(mutants, recorded)
    records, words = check_mutants(made, rechecked, ask)
    return records, words, rechecked.wrong

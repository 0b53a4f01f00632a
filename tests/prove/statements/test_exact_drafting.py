"""N7's obligations are made of the code that the sampler runs, and of no code that treats tokens or sizes unlike."""

import pytest
from torch import Tensor

from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion.drafting import acceptance
from butterfly.prove.artifacts.solved import Solved
from butterfly.prove.statements.exact_drafting import BROKEN, broken, one_program, pooled, sampling
from butterfly.prove.witnesses.witness import Witness, refuted, valuations, witness

SOLVED = Solved()


def first_token(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    chance, residual = acceptance(draft, pool)
    return chance, residual - residual[..., :1]


def first_position(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    return acceptance(draft, pool / pool.sum(0))


def by_size(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    return acceptance(draft, pool if pool.shape[-1] < 100 else draft)


def at_one(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    return acceptance(draft, pool) if draft.shape[-1] > 1 else (draft, pool)


def over_gradients(draft: Tensor, pool: Tensor) -> tuple[Tensor, Tensor]:
    return (draft, pool) if draft.requires_grad else acceptance(draft, pool)


def test_what_runs_is_one_program_for_every_size() -> None:
    assert one_program(acceptance) == ""
    assert "1 of size" in one_program(at_one)
    assert "gradients" in one_program(over_gradients)


@pytest.mark.parametrize(
    ("accept", "message"),
    [(first_token, "aten.slice"), (first_position, "over axes"), (by_size, "Constraints violated")],
)
def test_tokens_positions_and_sizes_that_are_treated_unlike_are_rejected(accept: object, message: str) -> None:
    with pytest.raises(UnmodelledError, match=message):
        sampling(accept)  # type: ignore[arg-type]


def test_every_obligation_of_the_sampler_is_proved_and_met_by_cases_of_torch() -> None:
    for each in sampling():
        assert SOLVED("z3", each.query(())).result == "unsat"
        assert witness(each) is Witness.EXACT


@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_sampler_is_refuted_by_a_case(how: str) -> None:
    broken = [each.name for each in sampling(BROKEN[how]) if refuted(each, SOLVED)]
    wanted = {
        "every drafted token is kept": "kept",
        "the chance is not bounded by 1": "chance",
        "replaced by a token of the pool": "exact",
        "replaced by a token of (p − F)₊": "kept",
        "chance and residual are lowered": "residual",
    }
    assert wanted[how] in broken


def test_a_case_that_torch_does_not_replay_is_told() -> None:
    honest = sampling()[0]
    cases = valuations(honest)
    assert all(case.replayed for case in cases)
    biased = sampling()[0].valuations
    biased.accept = BROKEN["every drafted token is kept"]  # type: ignore[union-attr]
    assert not all(case.replayed for case in biased.satisfying(4))  # type: ignore[union-attr]


def test_the_floor_is_of_the_linear_pool_and_of_no_broken_one() -> None:
    assert all(SOLVED("z3", each.query(())).result == "unsat" for each in pooled())
    refutations = {how: [each.name for each in made if refuted(each, SOLVED)] for how, made in broken().items()}
    assert "pool-law-1" in refutations["finish negated"]

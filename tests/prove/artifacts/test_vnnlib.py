"""The queries are VNN-LIB 2.0, no run of the pool satisfies one, and a run of a broken pool does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch
from torch import Tensor
from typer.testing import CliRunner

from butterfly.cli import main
from butterfly.contracts.operator import Operator, of_pool
from butterfly.fusion import AnyPool, Domain, LatentMean, LinearPool, LogSumExpPool
from butterfly.prove.artifacts.vnnlib import BROKEN, queries
from tests.prove.artifacts.vnnlib_reader import Query, Reader

K, D = 3, 2


def drawn(query: Query, fuse: Callable[[Tensor, Tensor], Tensor], domain: Domain) -> Iterator[dict[str, Tensor]]:
    """Runs that may satisfy a query: the second network gets what the first does, moved, raised or in another order."""
    random = torch.Generator().manual_seed(0)
    for case in range(10):
        outputs = torch.rand(K, D, generator=random, dtype=torch.float64)
        if case % 3 == 0:
            outputs = outputs[:1].expand(K, D)
        if domain is Domain.PROBABILITIES:
            outputs = outputs / outputs.sum(-1, keepdim=True)
        weights = torch.rand(K, generator=random, dtype=torch.float64) + 0.5
        weights = weights / weights.sum()
        order = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]][case % 5]
        others = [(outputs + torch.rand(K, D, generator=random), weights), (outputs + 0.5, weights)]
        others += [(outputs[order], weights[order])]
        for other, shares in others:
            given = {"pool": (outputs, weights), "other": (other, shares)}
            yield {
                f"{name}_{part}": value
                for name in query.networks
                for part, value in zip(("outputs", "weights", "fused"), (*given[name], fuse(*given[name])), strict=True)
            }


def satisfied(operator: Operator, contract: str, fuse: Callable[[Tensor, Tensor], Tensor]) -> bool:
    """Whether a run satisfies a query of the contract."""
    parsed = [Reader(text).query() for text in queries(operator, contract, K, D)]
    return any(query.satisfied(run) for query in parsed for run in drawn(query, fuse, operator.domain))


@pytest.mark.parametrize("contract", BROKEN)
@pytest.mark.parametrize(
    "pool",
    [LatentMean(validate=False), LinearPool(validate=False), LogSumExpPool(validate=False)],
    ids=lambda pool: type(pool).__name__,
)
def test_no_run_of_a_pool_satisfies_a_query_of_what_it_declares(pool: AnyPool, contract: str) -> None:
    operator = of_pool(pool)
    if operator.declares(contract):
        assert not satisfied(operator, contract, lambda outputs, weights: pool(outputs, weights))


WRONG: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "T7.1/internality": lambda outputs, weights: (outputs * weights[:, None]).sum(0) * 3,
    "N1/idempotence": lambda outputs, weights: (outputs * weights[:, None]).sum(0) + 0.25,
    "N1/permutation": lambda outputs, weights: outputs[0],
    "P-mono/coordinate": lambda outputs, weights: -outputs.mean(0),
    "N3/translation": lambda outputs, weights: outputs.mean(0) * 2,
}


@pytest.mark.parametrize("contract", BROKEN)
def test_a_run_of_a_broken_pool_satisfies_a_query(contract: str) -> None:
    assert satisfied(of_pool(LatentMean()), contract, WRONG[contract])


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_every_size_is_written_by_the_grammar(workers: int) -> None:
    for contract in BROKEN:
        for text in queries(of_pool(LinearPool()), contract, workers, 3):
            query = Reader(text).query()
            assert query.networks["pool"].inputs == {"pool_outputs": (workers, 3), "pool_weights": (workers,)}
            assert all(network.equal_to == "pool" for name, network in query.networks.items() if name != "pool")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<2.0>", "<1.0>"),
        ("[0,0] ", "[9,0] "),
        ("(assert ", "(claim "),
        ("declare-output", "declare-input"),
        (" Real ", " "),
    ],
)
def test_what_is_not_by_the_grammar_is_rejected(old: str, new: str) -> None:
    (text, *_) = queries(of_pool(LatentMean()), "T7.1/internality", K, D)
    assert old in text
    with pytest.raises(ValueError, match=r"expected|no entry|unexpected|without"):
        Reader(text.replace(old, new)).query()


def test_the_command_writes_what_an_operator_declares(tmp_path: Path) -> None:
    done = CliRunner().invoke(main.app, ["prove", "--vnnlib", str(tmp_path), "--operator", "LatentMean"])
    assert done.exit_code == 0, done.output
    written = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.vnnlib"))
    assert "LatentMean/N3-translation-1.vnnlib" in written
    assert f"{len(written)} queries" in done.output
    assert all(Reader((tmp_path / name).read_text()).query().assertions for name in written)
    rejected = CliRunner().invoke(main.app, ["prove", "--vnnlib", str(tmp_path), "--check"])
    assert rejected.exit_code != 0

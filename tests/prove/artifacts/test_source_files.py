"""The files that are hashed are those that the operator's call passes through."""

import pytest
from torch import Tensor

from butterfly.contracts.operator import Operator, of_pool
from butterfly.fusion import AnyPool, Domain, LatentMean, LogPool, SmoothMedian
from butterfly.prove.artifacts.source_files import source_files
from tests.prove.fooling.sizes import ByText


@pytest.mark.parametrize(
    ("pool", "passed"),
    [
        (LatentMean(), {"latent_mean.py", "checks.py", "pool.py", "weighted_mean.py"}),
        (LogPool(), {"log_pool.py", "checks.py", "rounding.py"}),
        (SmoothMedian(), {"smooth_median.py", "checks.py", "root.py"}),
        (ByText(), {"sizes.py", "latent_mean.py", "checks.py"}),
    ],
    ids=lambda given: type(given).__name__,
)
def test_what_a_pool_runs_through_is_hashed(pool: AnyPool, passed: set[str]) -> None:
    files = {path.name for path in source_files(of_pool(pool))}
    assert passed <= files
    assert "operator.py" not in files


def plain(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
    return (outputs * weights[:, None]).sum(0) / weights.sum(0)


def test_a_plain_function_is_hashed_by_its_file() -> None:
    files = [path.name for path in source_files(Operator(plain, "plain", Domain.REALS))]
    assert files == ["rounding.py", "test_source_files.py"]  # the bound of what states none is ours

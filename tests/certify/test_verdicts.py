"""Only an explicit positive result earns a positive word; a broken fusion makes its clauses fail."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from butterfly.certify import finding, geometry, margins, quality, refutations
from butterfly.certify.catalogue import CATALOGUE
from butterfly.certify.finding import EXAMINERS
from butterfly.certify.intervals import Interval
from butterfly.certify.report import default_required, required_clauses
from butterfly.certify.teacher_forcing import Distributions
from butterfly.core.errors import ConfigurationError
from butterfly.core.verdict import Verdict
from butterfly.fusion import LinearPool
from butterfly.prove.statements.refutations import REFUTATIONS

CLAUSES = ["T7.1/affine", "T7.1/range", "T2.1", "T7.2/logloss", "T7.2/margin", "N2", "N7"]


def measured(**changes: Any) -> Any:
    """Three workers near a base, fused by the real pool, as float64 distributions at 200 positions."""
    generator = torch.Generator().manual_seed(0)
    logits = 3 * torch.randn(200, 7, generator=generator, dtype=torch.float64)
    workers = (logits + 0.3 * torch.randn(3, 200, 7, generator=generator, dtype=torch.float64)).softmax(-1)
    weights = torch.randn(3, 200, generator=generator, dtype=torch.float64).softmax(0)
    base = logits.softmax(-1)
    data = Distributions(base, workers, weights, LinearPool()(workers, weights), base.argmax(-1), torch.zeros(200))
    return SimpleNamespace(
        distributions=replace(data, **changes), fused=SimpleNamespace(pool=LinearPool()), worker_ids=["a", "b", "c"],
        capabilities={"one": None},
    )  # fmt: skip


@pytest.mark.parametrize("clause", CLAUSES)
def test_the_real_pool_passes(clause: str) -> None:
    assert EXAMINERS[clause](measured()).verdict is Verdict.TESTED


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_fusion_that_reverses_the_vocabulary_fails(clause: str) -> None:
    """The broken fixture: each of these clauses must be able to fail."""
    fused = measured().distributions.fused.flip(-1)
    assert EXAMINERS[clause](measured(fused=fused)).verdict is Verdict.FAILED


def substitutes(data: Distributions) -> dict[str, torch.Tensor]:
    """Other fusions of the same workers, each of which keeps within most bounds of the pool."""
    return {
        "geometric": (data.weights[..., None] * data.workers.log()).sum(0).softmax(-1),
        "maximum": data.workers.amax(0) / data.workers.amax(0).sum(-1, keepdim=True),
        "one worker": data.workers[1],
        "average": data.workers.mean(0),
    }


@pytest.mark.parametrize("substitute", ["geometric", "maximum", "one worker", "average"])
@pytest.mark.parametrize("clause", ["T7.1/range", "N2", "T7.1/affine", "T2.1", "T7.2/logloss"])
def test_another_fusion_of_the_same_workers_fails(clause: str, substitute: str) -> None:
    fused = substitutes(measured().distributions)[substitute]
    assert EXAMINERS[clause](measured(fused=fused)).verdict is Verdict.FAILED


def test_nan_never_passes() -> None:
    fused = torch.full_like(measured().distributions.fused, torch.nan)
    for clause in CLAUSES:
        assert not EXAMINERS[clause](measured(fused=fused)).verdict.passes, clause


def test_the_cosine_bound_needs_its_hypothesis() -> None:
    case = measured()
    assert geometry.cosine_bound(case).verdict is Verdict.TESTED
    far = measured(workers=case.distributions.workers.flip(-1))
    assert geometry.cosine_bound(far).verdict is Verdict.UNKNOWN


def test_no_case_is_unknown() -> None:
    assert finding.tested(True, 0, "holds", "does not").verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("interval", "word"),
    [
        (None, Verdict.UNKNOWN),
        (Interval(0.97, 0.95, 0.99), Verdict.CERTIFIED),
        (Interval(0.97, 0.94, 0.99), Verdict.UNKNOWN),
        (Interval(0.90, 0.86, 0.94), Verdict.FAILED),
        (Interval(float("nan"), float("nan"), float("nan")), Verdict.UNKNOWN),
    ],
)
def test_retention_is_judged_by_the_ends_of_its_interval(interval: Interval | None, word: Verdict) -> None:
    assert quality.judge(interval, 0.95) is word


def test_the_worst_word_wins_and_nothing_is_unknown() -> None:
    assert quality.worst([Verdict.CERTIFIED, Verdict.UNKNOWN, Verdict.FAILED]) is Verdict.FAILED
    assert quality.worst([]) is Verdict.UNKNOWN


def test_a_base_that_knows_nothing_fails() -> None:
    case = SimpleNamespace(
        right={"one": {"base": np.zeros(20, dtype=bool)}}, guess={"one": 0.0}, constant={"one": 0.0},
        configuration=SimpleNamespace(requirements=SimpleNamespace(base_accuracy=0.0)),
    )  # fmt: skip
    assert quality.base_has_each_capability(case).verdict is Verdict.FAILED  # type: ignore[arg-type]


@pytest.mark.parametrize("clause", refutations.CLAUSES)
def test_counterexamples_replay_through_the_operator(clause: str) -> None:
    finding = EXAMINERS[clause](measured())
    assert finding.verdict is Verdict.REFUTED
    assert finding.evidence["numbers"]
    assert finding.evidence["replayed"]


def test_a_counterexample_that_does_not_replay_refutes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    right = LinearPool.forward
    monkeypatch.setattr(LinearPool, "forward", lambda self, *given: right(self, *given) / 2)
    finding = refutations.refuted(REFUTATIONS["S3.1/fusion_correct"])
    assert finding.verdict is Verdict.UNKNOWN
    assert "torch gives" in finding.evidence["why"]


def test_the_default_list_names_clauses_of_the_catalogue() -> None:
    assert set(default_required()) <= set(CATALOGUE)
    assert set(EXAMINERS) <= set(CATALOGUE)
    with pytest.raises(ConfigurationError, match="'T9'"):
        required_clauses(["T9"])


def test_the_rounding_allowance_is_small_and_grows() -> None:
    assert 0 < margins.gamma(10) < margins.gamma(1000) < 1e-4

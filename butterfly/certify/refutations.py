"""Clauses that are false as written: exact counterexamples, each replayed through what really runs."""

from fractions import Fraction
from typing import Any

import torch

from butterfly.certify.claim import Finding, examines
from butterfly.certify.measure import Measured
from butterfly.core.verdict import Verdict
from butterfly.fusion import LatentMean, LinearPool


def refuted(shown: bool, statement: str, **evidence: Any) -> Finding:
    """``refuted`` when the replay shows the counterexample, ``unknown`` when it does not."""
    if shown:
        return Finding(Verdict.REFUTED, statement, evidence)
    return Finding(Verdict.UNKNOWN, "The counterexample did not replay.", evidence)


def _tensor(rows: list[list[Fraction]]) -> torch.Tensor:
    return torch.tensor([[float(x) for x in row] for row in rows], dtype=torch.float64)


@examines("T7.1/bare")
def bare_error_bound(_: Measured) -> Finding:
    """The bound speaks of the best of *some* class of fusions; nothing says the class can copy a worker."""
    right, wrong = [Fraction(1), Fraction(0)], [Fraction(0), Fraction(1)]
    workers = _tensor([right, right])
    model = workers[0]
    constant = _tensor([wrong])[0]  # the best, and only, member of the class of fusions that ignore the workers
    left = (model - constant).norm().item()
    bound = sum((model - worker).norm().item() for worker in workers)
    return refuted(
        left > bound,
        "With fusions that may ignore the workers, the best one is wrong though both workers are exact.",
        model="(1, 0)", workers="(1, 0), (1, 0)", best_fusion="constant (0, 1)", error=left, claimed_bound=bound,
    )  # fmt: skip


@examines("T7.2/argmax")
def argmax_retention(_: Measured) -> Finding:
    """Two samples, right answer y = 0, equal weights: each worker is right once, the fusion never."""
    half = torch.tensor([0.5, 0.5], dtype=torch.float64)
    one = [[Fraction(2, 5), Fraction(3, 10), Fraction(3, 10)], [Fraction(0), Fraction(1), Fraction(0)]]
    two = [[Fraction(0), Fraction(1), Fraction(0)], [Fraction(2, 5), Fraction(3, 10), Fraction(3, 10)]]
    workers = torch.stack([_tensor(one), _tensor(two)])
    alpha = (workers.argmax(-1) == 0).double().mean(1)
    fused = (LinearPool()(workers, half).argmax(-1) == 0).double().mean().item()
    claimed = 0.5 * alpha[0].item() + 0.5 * alpha[1].item()
    return refuted(
        fused < claimed,
        "Each worker is right on one of two samples, the fusion on none.",
        worker_1=[[str(x) for x in row] for row in one],
        worker_2=[[str(x) for x in row] for row in two],
        accuracy_of_workers=alpha.tolist(), accuracy_of_fusion=fused, claimed_at_least=claimed,
    )  # fmt: skip


@examines("L3.2/as-written")
def gradient_as_written(_: Measured) -> Finding:
    """One parameter shared by two workers, M_1 = θ and M_2 = 2θ, squared loss to 1, equal weights, at θ = 1."""
    theta = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    outputs = torch.stack([theta, 2 * theta])
    weights = torch.tensor([0.5, 0.5], dtype=torch.float64)
    fused = LatentMean()(outputs[:, None], weights)[0]
    (true,) = torch.autograd.grad((fused - 1) ** 2, theta)
    written = 0.0
    for scale, weight in zip((1.0, 2.0), weights.tolist(), strict=True):
        (each,) = torch.autograd.grad((scale * theta - 1) ** 2, theta)
        written += weight * each.item()
    return refuted(
        true.item() != written,
        "Autograd through the fusion gives another gradient than the sum of the workers' own loss gradients.",
        workers="θ and 2θ at θ = 1, loss (F − 1)²", gradient=true.item(), as_written=written,
    )  # fmt: skip


@examines("P-mono/confidence")
def confidence_weights_are_not_monotone(_: Measured) -> Finding:
    """Weight by largest probability, two workers: worker 1's y rises from 0 to 1/10, the fused y falls."""
    before = [Fraction(0), Fraction(1, 2), Fraction(1, 2)]
    after = [Fraction(1, 10), Fraction(0), Fraction(9, 10)]
    other = [Fraction(1), Fraction(0), Fraction(0)]

    def fused(first: list[Fraction]) -> float:
        outputs = _tensor([first, other])
        return float(LinearPool()(outputs, outputs.max(-1).values)[0])

    return refuted(
        fused(after) < fused(before),
        "When weights are the workers' largest probabilities, a better worker makes a worse fusion.",
        worker_1=[str(x) for x in before], worker_1_after=[str(x) for x in after], worker_2=[str(x) for x in other],
        fused_before=fused(before), fused_after=fused(after), exact_before="2/3", exact_after="109/190",
    )  # fmt: skip

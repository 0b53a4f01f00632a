"""Clauses about the angles between workers (C2.2, N5): Gram matrices of outputs and of residuals."""

from typing import Any

import torch
from torch import Tensor

from butterfly.certify import between_workers
from butterfly.certify.finding import Finding, examines, tested
from butterfly.certify.measure import Measured
from butterfly.core.verdict import Verdict


def cosines(functions: Tensor) -> Tensor:
    """Cosines [k, k] of ``functions`` [k, M, V]: k of them at M test positions, the inner product summed over both."""
    flat = functions.flatten(1)
    unit = flat / flat.norm(dim=1, keepdim=True)
    gram: Tensor = unit @ unit.T
    return gram


@examines("C2.2")
def orthogonality(measured: Measured) -> Finding:
    """Cosines between workers, of outputs and of residuals, from the evidence by item."""
    k = len(measured.worker_ids)
    if k < 2:
        return Finding(Verdict.UNKNOWN, "There is one worker, so there is no pair.")
    grams = between_workers.cosines(measured.read, measured.worker_ids)
    figures: dict[str, Any] = {
        f"largest_cosine_of_{name}": max(row[j] for i, row in enumerate(matrix) for j in range(k) if j != i)
        for name, matrix in (("outputs", grams.outputs), ("residuals", grams.residuals))
    }
    return Finding(
        Verdict.UNKNOWN,
        "Measured, not judged: the specification names no threshold δ. N5 says which angles accuracy rules out.",
        figures,
    )


@examines("N5")
def cosine_bound(measured: Measured) -> Finding:
    """If ‖M − M_i‖ ≤ ε‖M‖ for all i and ε ≤ 1/√2, then cos(M_i, M_j) ≥ 1 − 2ε²; on the whole and per capability."""
    data = measured.distributions
    cases, holds, table = 0, True, {}
    groups = {"all": torch.ones_like(data.capability, dtype=torch.bool)}
    groups |= {name: data.capability == n for n, name in enumerate(measured.capabilities)}
    for name, chosen in groups.items():
        base, workers = data.base[chosen], data.workers[:, chosen]
        epsilon = ((workers - base).flatten(1).norm(dim=1) / base.norm()).max().item()
        smallest = cosines(workers).min().item()
        table[name] = {"epsilon": epsilon, "smallest_cosine": smallest, "bound": 1 - 2 * epsilon**2}
        if epsilon <= 0.5**0.5:
            cases += 1
            holds &= smallest >= 1 - 2 * epsilon**2 - 1e3 * torch.finfo(torch.float64).eps
    return tested(
        holds,
        cases,
        "The bound holds wherever the workers are accurate enough for its hypothesis.",
        "The bound is broken.",
        **table,
    )

"""How a report compares workers, from the evidence by item: mean weights and cosines."""

from collections.abc import Iterable, Sequence
from math import fsum, sqrt

from butterfly.certify.positions import ReadItem, triangles
from butterfly.schema.compliance import GateWeights, Grams


def mean_weights(read: Sequence[ReadItem], capabilities: Iterable[str], worker_ids: Sequence[str]) -> GateWeights:
    """The mean weight of each worker over the positions of each capability.

    Args:
        read: the items that were read position by position.
    """
    of_each = {name: [item for item in read if item.capability == name] for name in capabilities}
    return GateWeights(
        weights={
            name: {worker_id: _mean(items, worker_id) for worker_id in worker_ids} for name, items in of_each.items()
        }
    )


def _mean(items: Sequence[ReadItem], worker_id: str) -> float:
    """Each item by the number of its positions."""
    total = fsum(item.positions * item.workers[worker_id][0] for item in items)
    return min(1.0, total / max(1, sum(item.positions for item in items)))


def cosines(read: Sequence[ReadItem], worker_ids: Sequence[str]) -> Grams:
    """The cosines of the workers' outputs M_i and of their residuals M_i − M, over all positions that were read.

    A worker that is the base has no residual; its cosines are given as 0.

    Args:
        read: the items that were read position by position.
        worker_ids: the workers, in the order of the items' inner products.
    """
    k = len(worker_ids)
    outputs, residuals = (
        [[fsum(triangles(item)[part][max(i, j)][min(i, j)] for item in read) for j in range(k)] for i in range(k)]
        for part in (0, 1)
    )
    return Grams(workers=list(worker_ids), outputs=_normalised(outputs), residuals=_normalised(residuals))


def _normalised(products: Sequence[Sequence[float]]) -> list[list[float]]:
    """Cosines [k, k] of inner products [k, k]."""
    norms = [sqrt(max(0.0, row[n])) for n, row in enumerate(products)]
    return [
        [max(-1.0, min(1.0, value / (left * right))) if left * right else 0.0 for value, right in pairs]
        for left, pairs in ((norms[n], zip(row, norms, strict=True)) for n, row in enumerate(products))
    ]

"""Which workers can be skipped, by a bound on the error that is known before they run."""

from collections.abc import Sequence

from torch import Tensor


def needed(weights: Tensor, survivors: Sequence[int], budget: float) -> list[int]:
    """The workers that must run so that at every position the others have together at most ``budget`` of the weight.

    The linear pool over a set of workers of weight W is within total variation 1 − W of the pool over all (N2). The
    weight of the failed counts against the budget. At least one worker is named: the heaviest of those alive.

    Args:
        weights: of all workers, not negative, floating-point [k, …].
        survivors: the workers that can run, from 0 to k − 1.
        budget: the total variation that may be given up at each position, from 0 to 1.
    """
    share = (weights / weights.sum(0)).flatten(1).detach()
    failed = [n for n in range(len(share)) if n not in set(survivors)]
    dropped = share[failed].sum(0)
    order = sorted(survivors, key=lambda n: float(share[n].amax()))
    for place, n in enumerate(order[:-1]):
        more = dropped + share[n]
        if float(more.amax()) > budget:
            return sorted(order[place:])
        dropped = more
    return order[-1:]

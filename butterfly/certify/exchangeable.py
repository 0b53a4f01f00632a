"""Whether validation and test items are exchangeable: what is chosen on the one is certified on the other.

The base took no part in the choice and was fixed before, so under exchangeability its losses on both sets come from one
urn. A permutation test of their means (``scipy.stats.permutation_test``) then rejects no more often than its level.
"""

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import comb
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.stats import permutation_test

from butterfly.core.errors import ModelError
from butterfly.core.seeds import derive
from butterfly.core.untrusted import unpacked_lines
from butterfly.core.verdict import Verdict
from butterfly.schema.certificates import Exchangeability

VALIDATION = "evidence/validation.jsonl.gz"
"""One line a validation item, beneath a split: its hash and the base's loss."""
MEMBERS: dict[str, type] = {"capability": str, "item": str, "nats": float}
"""Of a line."""
RESAMPLES = 9999


@dataclass(frozen=True, slots=True)
class Losses:
    """The base on the validation items of a capability, in their order."""

    items: tuple[str, ...]
    """The hashes of the items."""
    nats: NDArray[np.float64]
    """Mean negative log-probability of each item's right tokens, in nats per token [n]."""


def exchangeability(
    name: str, validation: NDArray[np.float64], test: NDArray[np.float64], allowance: float, seed: int
) -> Exchangeability:
    """A permutation test of the difference between two sets' mean losses.

    ``failed`` where it rejects, ``tested`` where it could have and does not, ``unknown`` where the sets are too small
    for it ever to reject. That it does not reject is no proof: sets may differ in what moves no mean.

    Args:
        name: the capability.
        validation, test: the base's loss on each item, in nats per token [n], [m].
        allowance: the chance of a false alarm that this test may use, above 0 and below 1.
        seed: of the split, from which the permutations follow.
    """
    n, m = len(validation), len(test)
    if min(n, m) == 0 or 2 / min(comb(n + m, n), RESAMPLES + 1) > allowance:
        return Exchangeability(
            name=name, validation_items=n, test_items=m, difference=None, p_value=1.0, allowance=allowance,
            verdict=Verdict.UNKNOWN,
        )  # fmt: skip
    permuted = permutation_test(
        (test, validation), _difference, vectorized=True, n_resamples=RESAMPLES, batch=500,
        random_state=np.random.default_rng(derive(seed, "exchangeability", name)),
    )  # fmt: skip
    p_value = float(permuted.pvalue)
    return Exchangeability(
        name=name, validation_items=n, test_items=m, difference=float(test.mean() - validation.mean()),
        p_value=p_value, allowance=allowance, verdict=Verdict.FAILED if p_value <= allowance else Verdict.TESTED,
    )  # fmt: skip


def _difference(test: NDArray[np.float64], validation: NDArray[np.float64], axis: int) -> NDArray[np.float64]:
    return np.asarray(test.mean(axis=axis) - validation.mean(axis=axis))


def validation_lines(validation: Mapping[str, Losses]) -> bytes:
    """The evidence as compressed JSON lines, by capability; equal evidence gives equal bytes."""
    lines = [
        json.dumps({"capability": name, "item": item, "nats": float(nats)}, sort_keys=True)
        for name, losses in validation.items()
        for item, nats in zip(losses.items, losses.nats, strict=True)
    ]
    return gzip.compress("".join(f"{line}\n" for line in lines).encode(), mtime=0)


def read_validation_evidence(split: Path) -> dict[str, Losses]:
    """What a report's evidence holds, by capability.

    Raises:
        ModelError: the file is missing or is not one that a report wrote.
    """
    rows: dict[str, list[tuple[str, float]]] = {}
    for line in unpacked_lines(split / VALIDATION):
        try:
            if {name: type(value) for name, value in line.items()} != MEMBERS:
                raise ValueError("a line has other members than a report writes")
            rows.setdefault(line["capability"], []).append((line["item"], line["nats"]))
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(f"{split / VALIDATION} is not what a report wrote ({error!r}): write it again") from error
    return {name: Losses(tuple(i for i, _ in pairs), np.array([x for _, x in pairs])) for name, pairs in rows.items()}


def tests_of(
    validation: Mapping[str, Losses], test: Mapping[str, NDArray[np.float64]], confidence: float, seed: int
) -> list[Exchangeability]:
    """One test a capability; together they raise a false alarm with a chance of at most 1 − ``confidence``.

    Args:
        validation: capability → the base on its validation items.
        test: capability → the base's loss on its test items, in nats per token [m].
        confidence: above 0 and below 1.
        seed: of the split, from which the permutations follow.
    """
    each = (1 - confidence) / max(1, len(test))
    none = np.empty(0)
    return [
        exchangeability(name, validation[name].nats if name in validation else none, losses, each, seed)
        for name, losses in test.items()
    ]

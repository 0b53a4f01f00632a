"""The domain of a contract as a Hypothesis strategy: small cases that shrink well, and large ones.

The entries of small cases come from a palette of what breaks operators: ties, zeros, subnormals, 1e30. Large cases are
drawn from a seed. Distributions are multiples of a power of two, so they sum to one exactly in the dtype.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from hypothesis import strategies as st
from torch import Tensor

from butterfly.contracts.contract import Contract
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator

PLAIN = (0.0, 1.0, -1.0, 0.5, 2.0, -3.0, 0.25, 8.0, -0.125, 1.5)
EXTREME = (1e30, -1e30, 1e-30, 1e-45, -1e-45, 2.0**-149, 1e4, -1e4, -0.0)
WEIGHTS = (1.0, 1.0, 0.5, 2.0, 0.25, 7.0, 1e-3, 1e-30, 0.0)
JUNK = (float("nan"), float("inf"), float("-inf"), 1e30, 0.0)
SPREADS = (1.0, 30.0, 0.1, 8.0)
"""The scales of the wide cases, since kinks may be far from 0."""
RISES = (0.0, 0.0, 1.0, 2.0**-10, 0.5, 4.0)


@dataclass(frozen=True, slots=True)
class CaseLimits:
    """The largest and the smallest cases."""

    workers: int = 64
    size: int = 2_000
    small_workers: int = 4
    small_size: int = 4
    least_workers: int = 1
    least_size: int = 1
    without_workers: frozenset[int] = frozenset()
    """Numbers of workers that are left out."""
    without_sizes: frozenset[int] = frozenset()
    """Sizes that are left out."""

    def shape(self, workers: int, size: int) -> tuple[int, int]:
        """The allowed numbers of workers and coordinates that are closest to these."""
        k = max(self.least_workers, min(workers, self.workers))
        return k, max(self.least_size, min(size, self.size))

    def ask(self, case: dict[str, Any]) -> bool:
        """Whether a case has allowed numbers of coordinates and of workers, with and without the failed ones."""
        rows = case.get("outputs")
        if rows is None:
            return True
        alive, lying = case.get("alive"), case.get("lying", [])
        survivors = len(rows) if alive is None else int(alive.sum())
        counts = {len(rows), survivors, survivors - len(lying)} - {0}
        sized = self.least_size <= rows.shape[-1] <= self.size and rows.shape[-1] not in self.without_sizes
        return sized and min(counts) >= self.least_workers and not counts & self.without_workers


def _count(least: int, most: int, without: frozenset[int]) -> st.SearchStrategy[int]:
    numbers = st.integers(least, max(least, most))
    return numbers.filter(lambda number: number not in without) if without else numbers


@st.composite
def cases(
    draw: st.DrawFn, contract: Contract, domain: Domain, dtype: torch.dtype, limits: CaseLimits, min_workers: int = 1
) -> dict[str, Any]:
    """Values for every variable that the law names: float64 tensors that are exact in ``dtype``, or plain Python."""
    small = contract.analytic or draw(st.integers(0, 7)) > 0
    most_k = limits.small_workers if small else limits.workers
    most_d = limits.small_size if small else limits.size
    k = draw(_count(max(min_workers, limits.least_workers), most_k, limits.without_workers))
    d = draw(_count(limits.least_size, most_d, limits.without_sizes))
    source = _Entries(draw, small, np.random.default_rng(0 if small else draw(st.integers(0, 2**32 - 1))), dtype)
    calm = contract.analytic and contract.id != "N6"
    values: dict[str, Any] = {}
    weights, alive = source.weights(k)
    survivors = [i for i in range(k) if alive[i]]
    for name in contract.variables:
        if name in ("outputs", "other"):
            values[name] = source.outputs(domain, (k, d), calm)
            if name == "outputs" and draw(st.integers(0, 7)) == 0:
                values[name] = values[name][:1].expand(k, d).clone()  # workers that agree
        elif name == "model":
            values[name] = source.outputs(domain, (1, d), calm)[0]
        elif name == "weights":
            values[name] = weights
        elif name == "alive":
            values[name] = alive
        elif name == "rise":
            values[name] = source.numbers((k, d), RISES).abs()
        elif name == "junk":
            values[name] = source.numbers((k, d), JUNK)
        elif name == "order":
            values[name] = draw(st.permutations(range(k)))
        elif name == "worker":
            values[name] = draw(st.sampled_from(survivors))
        elif name == "token":
            values[name] = draw(st.integers(0, d - 1))
        elif name == "share":
            values[name] = torch.tensor(draw(st.sampled_from([0.5, 0.0, 1.0, 0.25, 2.0**-10])), dtype=torch.float64)
        elif name == "shift":
            values[name] = torch.tensor(draw(st.sampled_from([1.0, -3.0, 0.5, 1024.0])), dtype=torch.float64)
        elif name == "lying":
            values[name] = _minority(draw(st.permutations(survivors)), weights)
    return values


def wide_cases(contract: Contract, domain: Domain, dtype: torch.dtype, limits: CaseLimits) -> Iterator[dict[str, Any]]:
    """Cases of five to nine workers and coordinates, from a seed: what contracts with derivatives draw is smaller, and
    an operator may change its ways with the number of workers, the size, or far from 0."""
    for seed, spread in enumerate(SPREADS):
        random = np.random.default_rng(seed)
        k, d = limits.shape(*random.integers(5, 10, 2).tolist())
        source = _Entries(None, False, random, dtype)
        alive = torch.ones(k, dtype=torch.bool)
        alive[1 : 1 + seed // 2] = False
        weights = torch.from_numpy(random.uniform(0.25, 2, k)).to(accumulator(dtype)).double()
        case: dict[str, Any] = {"weights": weights, "alive": alive}
        for name in ("outputs", "other"):
            raw = torch.from_numpy(random.standard_normal((k, d)) * spread)
            case[name] = source.in_domain(raw, domain)
        yield {name: case[name] for name in contract.variables}


def held_cases(
    contract: Contract, domain: Domain, dtype: torch.dtype, limits: CaseLimits, normalised: bool
) -> Iterator[dict[str, Any]]:
    """Cases as a model gives them, from a seed: rows of a softmax, which sum to one up to its rounding; logits that are
    not ``normalised``, each row off by a number of its own, where the operator does not ask for such."""
    if domain is Domain.REALS or (domain is Domain.LOGITS and normalised):
        return
    for seed, spread in enumerate(SPREADS):
        random = np.random.default_rng(100 + seed)
        k, d = limits.shape(*random.integers(3, 8, 2).tolist())

        def rows(count: int, size: int = d, spread: float = spread, random: np.random.Generator = random) -> Tensor:
            raw = torch.from_numpy(random.standard_normal((count, size)) * spread).to(accumulator(dtype))
            drawn = raw.softmax(-1) if domain is Domain.PROBABILITIES else raw + 3 * raw[:, :1]
            return drawn.to(dtype).double()

        order = random.permutation(k).tolist()
        weights = torch.from_numpy(random.uniform(0.25, 2, k)).to(accumulator(dtype)).double()
        failed = order[0] if k > 1 else -1
        every: dict[str, Any] = {
            "outputs": rows(k), "other": rows(k), "weights": weights, "alive": torch.arange(k) != failed,
            "rise": torch.from_numpy(random.choice(RISES, (k, d))), "model": rows(1)[0], "junk": rows(k) * float("nan"),
            "order": order, "worker": order[-1], "token": int(random.integers(0, d)),
            "share": torch.tensor(0.25, dtype=torch.float64), "shift": torch.tensor(0.5, dtype=torch.float64),
            "lying": _minority(order[1:] or order, weights),
        }  # fmt: skip
        yield {name: every[name] for name in contract.variables}


def _minority(survivors: Sequence[int], weights: Tensor) -> list[int]:
    """The longest prefix of the survivors with less than half of their weight."""
    total, chosen, held = float(weights[list(survivors)].sum()), [], 0.0
    for i in survivors:
        held += float(weights[i])
        if 2 * held >= total:
            break
        chosen.append(i)
    return chosen


def held(numbers: Tensor, dtype: torch.dtype) -> Tensor:
    """Numbers as a dtype holds them, in float64; finite ones beyond its range become a quarter of its largest."""
    largest = torch.finfo(dtype).max / 4
    return torch.where(numbers.isfinite(), numbers.clamp(-largest, largest), numbers).to(dtype).double()


class _Entries:
    """Draws arrays, entry by entry or from a seed."""

    def __init__(self, draw: st.DrawFn | None, small: bool, random: np.random.Generator, dtype: torch.dtype) -> None:
        self.draw: Any = draw
        self.small, self.random, self.dtype = small, random, dtype

    def numbers(self, shape: tuple[int, ...], palette: Sequence[float]) -> Tensor:
        """Entries of a palette."""
        count = int(np.prod(shape))
        if self.small:
            drawn = self.draw(st.lists(st.sampled_from(palette), min_size=count, max_size=count))
        else:
            drawn = self.random.choice(palette, count).tolist()
        return held(torch.tensor(drawn, dtype=torch.float64), self.dtype).reshape(shape)

    def weights(self, k: int) -> tuple[Tensor, Tensor]:
        """Weights and ``alive``; at least one worker alive has weight."""
        draw = self.draw
        if self.small:
            weights = draw(st.lists(st.sampled_from(WEIGHTS), min_size=k, max_size=k))
        else:
            weights = self.random.choice(WEIGHTS, k).tolist()
        alive = torch.ones(k, dtype=torch.bool)
        fate = draw(st.sampled_from(["all", "all", "some", "one"])) if k > 1 else "all"
        chosen = draw(st.integers(0, k - 1))
        if fate == "some":
            alive = (
                torch.from_numpy(self.random.random(k) < 0.6)
                if not self.small
                else torch.tensor(draw(st.lists(st.booleans(), min_size=k, max_size=k)))
            )
        elif fate == "one":
            alive = torch.zeros(k, dtype=torch.bool)
        alive[chosen] = True
        if weights[chosen] == 0:
            weights[chosen] = 1.0
        return torch.tensor(weights, dtype=torch.float64).to(accumulator(self.dtype)).double(), alive

    def outputs(self, domain: Domain, shape: tuple[int, int], calm: bool) -> Tensor:
        """What workers say, in the operator's domain."""
        if domain is Domain.PROBABILITIES:
            return self.in_domain(torch.empty(shape), domain)
        wild = not calm and self.draw(st.booleans())
        if self.small or wild:
            raw = self.numbers(shape, PLAIN + EXTREME if wild else PLAIN)
        else:
            scale = float(self.draw(st.sampled_from([1.0, 10.0, 1e-3])))
            raw = torch.from_numpy(self.random.standard_normal(shape) * scale).to(self.dtype).double()
        return self.in_domain(raw, domain)

    def in_domain(self, raw: Tensor, domain: Domain) -> Tensor:
        """Numbers [k, d] made what the domain asks for; distributions are drawn afresh."""
        if domain is Domain.PROBABILITIES:
            return torch.stack([self._distribution(raw.shape[1]) for _ in range(raw.shape[0])])
        return held(raw if domain is Domain.REALS else raw.log_softmax(-1), self.dtype)

    def _distribution(self, d: int) -> Tensor:
        """Multiples of 2^-m that sum to one: float32 and float64 hold them, and so does bfloat16 for m = 7."""
        whole = 2**20 if accumulator(self.dtype) is self.dtype else 2**7
        if self.small:
            cuts = sorted(self.draw(st.lists(st.integers(0, 16), min_size=d - 1, max_size=d - 1)))
            parts = np.diff(np.array([0, *cuts, 16])) * (whole // 16)
        else:
            parts = self.random.multinomial(whole, self.random.dirichlet(np.full(d, 0.3)))
        return torch.from_numpy(np.asarray(parts, dtype=np.float64)) / whole

"""Makes a counterexample small and round: fewer workers, fewer coordinates, numbers of few digits; it still breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.strategies import held
from butterfly.fusion import Domain

Case = dict[str, Any]
BY_WORKER = ("outputs", "other", "weights", "alive", "rise", "junk")
BY_COORDINATE = ("outputs", "other", "rise", "junk", "model")
ROWS = ("outputs", "other", "model")
PARTS = (1, 2, 4, 8, 16, 64)
"""A row of probabilities is rounded to multiples of one of these parts."""
MOST = 200
"""So many cases are tried."""


def rounded_case(
    case: Case, domain: Domain, dtype: torch.dtype, normalised: bool, breaks: Callable[[Case], bool]
) -> Case:
    """The case, or a rounder one for which ``breaks`` is true; the same whenever it is asked."""
    left = MOST

    def better(candidate: Case) -> bool:
        nonlocal left
        if left <= 0 or not _valid(candidate):
            return False
        left -= 1
        return breaks(candidate)

    for smaller, axis in ((_without_workers, 0), (_without_coordinates, -1)):
        chunk = max(1, case["outputs"].shape[axis] // 2) if "outputs" in case else 0
        while chunk:
            place = 0
            while (candidate := smaller(case, range(place, place + chunk), domain)) is not None:
                if better(candidate):
                    case = candidate
                else:
                    place += chunk
            chunk //= 2
    for name in (name for name in case if isinstance(case[name], Tensor) and case[name].is_floating_point()):
        for rounder in _rounder(name, case[name], domain, dtype, normalised):
            if better({**case, name: rounder}):
                case = {**case, name: rounder}
                break
    return case


def _valid(case: Case) -> bool:
    """Whether a worker alive has weight, the worker is alive, and the Byzantine are a minority of those alive."""
    weights, alive = case.get("weights"), case.get("alive")
    if weights is None or alive is None:
        return True
    surviving = torch.where(alive, weights, 0.0)
    lying = case.get("lying", [])
    worker = case.get("worker")
    honest = bool(alive[lying].all()) and 2 * float(surviving[lying].sum()) < float(surviving.sum())
    return float(surviving.sum()) > 0 and (worker is None or bool(alive[worker])) and honest


def _without_workers(case: Case, places: range, domain: Domain) -> Case | None:
    """The case without some workers; ``None`` where they are not there, or are all."""
    count = len(case["outputs"])
    if places.start >= count or count <= len(places):
        return None
    kept = [i for i in range(count) if i not in places]
    made = {name: value[kept] if name in BY_WORKER else value for name, value in case.items()}
    for name in ("order", "lying"):
        if name in case:
            made[name] = [kept.index(i) for i in case[name] if i in kept]
    if "worker" in case:
        made["worker"] = kept.index(case["worker"]) if case["worker"] in kept else 0
    return made


def _without_coordinates(case: Case, places: range, domain: Domain) -> Case | None:
    """The case without some coordinates, whose probability goes to another; ``None`` as above."""
    size = case["outputs"].shape[-1]
    if places.start >= size or size <= len(places):
        return None
    kept = [v for v in range(size) if v not in places]
    made = dict(case)
    for name in (name for name in BY_COORDINATE if name in case):
        array = case[name][..., kept].clone()
        if domain is Domain.PROBABILITIES and name in ROWS:
            array[..., 0] += case[name][..., [v for v in places if v < size]].sum(-1)
        made[name] = array
    if "token" in case:
        made["token"] = kept.index(case["token"]) if case["token"] in kept else 0
    return made


def _rounder(name: str, value: Tensor, domain: Domain, dtype: torch.dtype, normalised: bool) -> Iterator[Tensor]:
    """The same in fewer digits, the roundest first."""
    if name in ROWS and domain is Domain.PROBABILITIES:
        for parts in PARTS:
            yield _parts(value, parts)
    elif name not in ROWS or domain is Domain.REALS or not normalised:
        if name == "weights":
            yield torch.ones_like(value)
        for digits in range(4):
            yield held(value.round(decimals=digits), dtype)


def _parts(rows: Tensor, parts: int) -> Tensor:
    """Rows as multiples of one part, by the largest remainders."""
    flat = rows.reshape(-1, rows.shape[-1]) * parts
    whole = flat.floor()
    for row, exact in zip(whole, flat, strict=True):
        missing = round(parts - float(row.sum()))
        row[(exact - row).topk(min(max(missing, 0), len(row))).indices] += 1
    return (whole / parts).reshape(rows.shape)

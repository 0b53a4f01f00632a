"""The same seed gives the same draws, and parts of a run have unrelated seeds."""

import random

import numpy as np
import torch
from hypothesis import given, strategies as st

from butterfly.core.seeds import derive, seed_everything


def draws(seed: int) -> tuple[float, float, float]:
    seed_everything(seed)
    return random.random(), float(np.random.rand()), float(torch.rand(()))


def test_every_generator_is_seeded() -> None:
    first, again, other = draws(7), draws(7), draws(8)
    assert first == again
    assert all(a != b for a, b in zip(first, other, strict=True))


def test_any_derived_seed_is_accepted() -> None:
    assert draws(derive(7, "worker")) == draws(derive(7, "worker"))


def test_derived_seeds_never_change() -> None:
    assert derive(0) == 7520536977032167579
    assert derive(7, "worker", 3) == 2156162383237889908


def test_names_are_kept_apart() -> None:
    keys: list[tuple[int | str, ...]] = [("a", "b"), ("ab",), ("a", "b", ""), ("b", "a"), (1,), ("1",), ()]
    assert len({derive(7, *key) for key in keys} | {derive(8)}) == len(keys) + 1


@given(seed=st.integers(min_value=-(2**63), max_value=2**64), names=st.lists(st.text()))
def test_derived_seeds_are_in_range(seed: int, names: list[str]) -> None:
    assert 0 <= derive(seed, *names) < 2**63

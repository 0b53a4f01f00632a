"""Every modelled operation against eager PyTorch, on the values that break models; the table is generated from this.

Each operation is exported in every way that it is listed here, evaluated over rationals (or outward-rounded intervals
where exp, log or a root occurs) on drawn inputs, and compared with torch in float64, number by number: equal, within a
few units in the last place, or too large for float64 on both sides. NaN and infinities have no exact value: an input
that holds one must be rejected, not read as something else.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.evaluation.exact import Fractions, Intervals
from butterfly.evaluation.graph import ExportedGraph, export_graph, grid
from butterfly.evaluation.operations import MODELLED
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion.root import root

DRAWS = 25
"""Inputs for each graph."""
ULPS = 8
FLOAT = torch.finfo(torch.float64)
NOT_FINITE = (float("nan"), float("inf"), float("-inf"))
TABLE = Path(__file__).resolve().parents[2] / "proofs" / "OPERATIONS.md"
UNTESTED = {"_assert_tensor_metadata"}
"""No value comes of it."""

Shape = tuple[int, ...]
Draw = Callable[[Shape, torch.Generator], Tensor]


def _mixed(special: list[float], spread: int) -> Draw:
    """Special values and random ones of many magnitudes, half and half."""

    def draw(shape: Shape, random: torch.Generator) -> Tensor:
        plain = torch.randn(shape, generator=random, dtype=torch.float64)
        plain = torch.ldexp(plain, torch.randint(-spread, spread + 1, shape, generator=random))
        chosen = torch.tensor(special, dtype=torch.float64)[torch.randint(len(special), shape, generator=random)]
        return torch.where(torch.rand(shape, generator=random) < 0.5, chosen, plain)

    return draw


TINY = [5e-324, -5e-324, 1e-310, -1e-310, FLOAT.tiny, -FLOAT.tiny]
ANY = _mixed([0.0, -0.0, *TINY, 1.0, -1.0, 0.5, 3.0, 1e300, -1e300, FLOAT.max, FLOAT.min], 60)
NONZERO = _mixed([*TINY, 1.0, -1.0, 3.0, 1e300, -1e300, FLOAT.max], 60)
MODERATE = _mixed([0.0, -0.0, *TINY, 1.0, -1.0, 0.5, 3.0], 4)


def POSITIVE(shape: Shape, random: torch.Generator) -> Tensor:
    """Above 0."""
    return NONZERO(shape, random).abs()


def WEIGHTS(shape: Shape, random: torch.Generator) -> Tensor:
    """From 0.25 to 8."""
    return 0.25 + 7.75 * torch.rand(shape, generator=random, dtype=torch.float64)


def SINGLE(shape: Shape, random: torch.Generator) -> Tensor:
    """What float32 holds."""
    return torch.randn(shape, generator=random).double()


def TRUTH(shape: Shape, random: torch.Generator) -> Tensor:
    """Booleans."""
    return torch.rand(shape, generator=random) < 0.5


@dataclass(frozen=True)
class Case:
    """A use of the operation: of which inputs, in which shapes, and whether it adds up what may cancel."""

    function: Callable[..., Any]
    draws: tuple[Draw, ...]
    shapes: tuple[tuple[Shape, ...], ...]
    cancels: bool = False


def one(function: Callable[..., Any], draw: Draw = ANY, shape: Shape = (2, 3), cancels: bool = False) -> Case:
    """Of one input."""
    return Case(function, (draw,), ((shape,),), cancels)


def two(function: Callable[..., Any], left: Draw = ANY, right: Draw = ANY, cancels: bool = False) -> Case:
    """Of two inputs, broadcast in every way."""
    shapes = (((2, 3), (2, 3)), ((2, 3), (3,)), ((3,), (2, 3)), ((2, 1), (1, 3)), ((), (2, 3)), ((2, 3), ()))
    return Case(function, (left, right), shapes, cancels)


def both(function: Callable[..., Any], draw: Draw = ANY) -> Case:
    """Of two inputs of one shape."""
    return Case(function, (draw, draw), (((2, 3), (2, 3)),))


def _third_column_doubled(x: Tensor) -> Tensor:
    copy = x.clone()
    copy[:, 2].mul_(2)
    return copy


def _second_column_doubled(x: Tensor) -> Tensor:
    copy = x.clone()
    copy[:, 1:2].mul_(2)
    return copy


aten = torch.ops.aten
CASES: dict[str, list[Case]] = {
    "_log_softmax": [one(lambda x: torch.log_softmax(x, -1), MODERATE, cancels=True)],
    "_softmax": [one(lambda x: torch.softmax(x, -1), MODERATE), one(lambda x: torch.softmax(x, 0), MODERATE)],
    "_to_copy": [one(lambda x: x.to(torch.float64) + x.float().double(), SINGLE)],
    "abs": [one(torch.abs)],
    "add.Scalar": [one(lambda x: aten.add.Scalar(x, 2.5))],
    "add.Tensor": [two(torch.add), two(lambda x, y: torch.add(x, y, alpha=3), MODERATE, MODERATE, cancels=True)],
    "alias": [one(lambda x: x.detach() + 1)],
    "all.dim": [one(lambda x: x.all(0), TRUTH), one(lambda x: x.all(-1, keepdim=True), TRUTH)],
    "amax": [one(lambda x: x.amax(0)), one(lambda x: x.amax(-1, keepdim=True))],
    "amin": [one(lambda x: x.amin(0)), one(lambda x: x.amin(-1, keepdim=True))],
    "any": [one(torch.any, TRUTH)],
    "any.dim": [one(lambda x: x.any(1), TRUTH), one(lambda x: x.any(0, keepdim=True), TRUTH)],
    "any.dims": [one(torch.all, TRUTH), one(lambda x: x.any((0, 1), keepdim=True), TRUTH)],
    "arange.start_step": [one(lambda x: torch.arange(0, 6, 2) + x), one(_third_column_doubled)],
    "bitwise_and.Tensor": [two(torch.bitwise_and, TRUTH, TRUTH)],
    "bitwise_not": [one(torch.bitwise_not, TRUTH)],
    "bitwise_or.Tensor": [two(torch.bitwise_or, TRUTH, TRUTH)],
    "bmm": [Case(torch.bmm, (MODERATE, MODERATE), (((2, 3, 4), (2, 4, 2)),), cancels=True)],
    "butterfly.smooth_median_root": [
        Case(lambda x, w: root(x, w, 1.0), (MODERATE, WEIGHTS), (((3, 2), (3, 2)),), cancels=True)
    ],
    "cat": [both(lambda x, y: torch.cat([x, y], 0)), both(lambda x, y: torch.cat([x, y], 1))],
    "clamp": [one(lambda x: x.clamp(-1.0, 1.0)), one(lambda x: x.clamp_min(0.25)), one(lambda x: x.clamp_max(0.25))],
    "clone": [one(torch.clone)],
    "cumsum": [one(lambda x: x.cumsum(0), MODERATE, cancels=True), one(lambda x: x.cumsum(-1), MODERATE, cancels=True)],
    "detach": [one(lambda x: x.detach())],
    "div.Scalar": [one(lambda x: aten.div.Scalar(x, 3.0))],
    "div.Tensor": [two(torch.div, ANY, NONZERO)],
    "eq.Scalar": [one(lambda x: x == 0)],
    "eq.Tensor": [two(torch.eq), one(lambda x: x == x.clone())],
    "exp": [one(torch.exp, MODERATE), one(torch.exp)],
    "expand": [one(lambda x: x.expand(2, 3), shape=(3,)), one(lambda x: x[:, None].expand(-1, 4), shape=(3,))],
    "expm1": [one(torch.expm1, MODERATE)],
    "full": [one(lambda x: x + torch.full([3], 2.0, dtype=torch.float64))],
    "full_like": [one(lambda x: torch.full_like(x, -1.5))],
    "ge.Scalar": [one(lambda x: x >= 0)],
    "ge.Tensor": [two(torch.ge)],
    "gt.Scalar": [one(lambda x: x > 0)],
    "gt.Tensor": [two(torch.gt)],
    "index_select": [one(lambda x: x.index_select(1, torch.tensor([2, 0])))],
    "isfinite": [one(torch.isfinite)],
    "isnan": [one(torch.isnan)],
    "le.Scalar": [one(lambda x: x <= 0)],
    "le.Tensor": [two(torch.le)],
    "linalg_vector_norm": [one(lambda x: x.norm(p=1, dim=0), MODERATE), one(lambda x: x.norm(dim=-1), WEIGHTS)],
    "log": [one(torch.log, POSITIVE)],
    "log1p": [one(torch.log1p, POSITIVE)],
    "logical_and": [two(torch.logical_and, TRUTH, TRUTH)],
    "logical_not": [one(torch.logical_not, TRUTH)],
    "logical_or": [two(torch.logical_or, TRUTH, TRUTH)],
    "lt.Scalar": [one(lambda x: x < 0)],
    "lt.Tensor": [two(torch.lt)],
    "max.dim": [one(lambda x: x.max(0).values), one(lambda x: x.max(-1, keepdim=True).values)],
    "maximum": [two(torch.maximum)],
    "mean.dim": [one(lambda x: x.mean(0), MODERATE, cancels=True),
                 one(lambda x: x.mean(-1, keepdim=True), MODERATE, cancels=True)],
    "min.dim": [one(lambda x: x.min(0).values), one(lambda x: x.min(-1, keepdim=True).values)],
    "minimum": [two(torch.minimum)],
    "mm": [Case(torch.mm, (MODERATE, MODERATE), (((2, 3), (3, 4)), ((1, 3), (3, 2))), cancels=True)],
    "mul.Scalar": [one(lambda x: aten.mul.Scalar(x, -0.5))],
    "mul.Tensor": [two(torch.mul)],
    "ne.Scalar": [one(lambda x: x != 0)],
    "ne.Tensor": [two(torch.ne)],
    "neg": [one(torch.neg)],
    "permute": [one(lambda x: x.permute(1, 0))],
    "pow.Tensor_Scalar": [one(lambda x: x**2), one(lambda x: x**3, MODERATE), one(lambda x: x**0.5, POSITIVE)],
    "reciprocal": [one(torch.reciprocal, NONZERO)],
    "relu": [one(torch.relu)],
    "rsqrt": [one(torch.rsqrt, POSITIVE)],
    "rsub.Scalar": [one(lambda x: torch.rsub(x, 2.0))],
    "scalar_tensor": [one(lambda x: torch.where(x > 0, x, 0.25))],
    "select.int": [one(lambda x: x[1]), one(lambda x: x[:, 2])],
    "sigmoid": [one(torch.sigmoid, MODERATE)],
    "slice.Tensor": [one(lambda x: x[:, 1:]), one(lambda x: x[:, ::2]), one(lambda x: x[..., :1])],
    "slice_scatter": [Case(lambda x, y: x.slice_scatter(y, 1, 1, 3), (ANY, ANY), (((2, 3), (2, 2)),)),
                      one(_second_column_doubled)],
    "sqrt": [one(torch.sqrt, POSITIVE)],
    "squeeze.dim": [one(lambda x: x[:1].squeeze(0)), one(lambda x: x.squeeze(0))],
    "squeeze.dims": [one(lambda x: torch.squeeze(x[:1, :, None], (0, 2))), one(lambda x: torch.squeeze(x, (0, 1)))],
    "sub.Scalar": [one(lambda x: aten.sub.Scalar(x, 2.5))],
    "sub.Tensor": [two(torch.sub), two(lambda x, y: torch.sub(x, y, alpha=2), MODERATE, MODERATE, cancels=True)],
    "sum.dim_IntList": [one(lambda x: x.sum(0), MODERATE, cancels=True),
                        one(lambda x: x.sum((0, 1), keepdim=True), MODERATE, cancels=True)],
    "tanh": [one(torch.tanh, MODERATE)],
    "unsqueeze": [one(lambda x: x.unsqueeze(-1)), one(lambda x: x.unsqueeze(0))],
    "view": [one(lambda x: x.view(3, 2))],
    "where.self": [two(lambda x, y: torch.where(x > y, x, y)),
                   Case(torch.where, (TRUTH, ANY, ANY), (((2, 3), (2, 3), (3,)), ((3,), (2, 1), (2, 3))))],
}  # fmt: skip


@dataclass
class Row:
    """How the model and torch agree on one operation."""

    graphs: int = 0
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(WORDS, 0))
    kinds: set[str] = field(default_factory=set)
    rejected: int = 0
    read: int = 0
    """Inputs that are not finite: rejected, and read all the same."""

    def __str__(self) -> str:
        c = self.counts
        agree, how = c["equal"] + c["rounded"], f"within {ULPS} ulp" if c["rounded"] else "exactly"
        return (
            f"{self.graphs} | {sum(c.values())} | {agree} | {how} | {c['too large']} | {self.rejected} "
            f"| {c['wrong'] + self.read} | {', '.join(sorted(self.kinds))} |"
        )


KINDS = {Fractions: "rationals", Intervals: "intervals"}
WORDS = ("equal", "rounded", "too large", "wrong")


@cache
def row(name: str) -> Row:
    """All cases of one operation, drawn with a fixed seed."""
    return looked_at(CASES[name])


def looked_at(cases: list[Case]) -> Row:
    """Each case in each of its shapes, exported once, on so many draws."""
    found, random = Row(), torch.Generator().manual_seed(5)
    for case in cases:
        for shapes in case.shapes:
            inputs = [draw(shape, random) for draw, shape in zip(case.draws, shapes, strict=True)]
            exported = export_graph(case.function, *[each.clone() for each in inputs])
            found.graphs += 1
            for _ in range(DRAWS):
                inputs = [draw(shape, random) for draw, shape in zip(case.draws, shapes, strict=True)]
                words, kind = outcome(exported, case, inputs)
                found.kinds.add(kind)
                for word in words:
                    found.counts[word] += 1
            _not_finite(exported, inputs, found)
    return found


def _not_finite(exported: ExportedGraph, inputs: list[Tensor], found: Row) -> None:
    for n, given in enumerate(inputs):
        for value in NOT_FINITE if given.is_floating_point() else ():
            spoilt = [each.clone() for each in inputs]
            spoilt[n].reshape(-1)[0] = value
            for numbers in (Fractions(), Intervals()):
                try:
                    exported(numbers, *[grid(each, numbers) for each in spoilt])
                    found.read += 1
                except UnmodelledError:
                    found.rejected += 1


def outcome(exported: ExportedGraph, case: Case, inputs: list[Tensor]) -> tuple[list[str], str]:
    """How the model and eager torch agree on one draw, and the numbers that it was evaluated over."""
    said = case.function(*inputs)
    size = sum(float(one.abs().sum()) for one in inputs) if case.cancels else 0.0
    for numbers in (Fractions(), Intervals()):
        try:
            (made,) = exported(numbers, *[grid(one, numbers) for one in inputs])
        except UnmodelledError:
            continue
        if tuple(made.shape) != tuple(said.shape):
            return ["wrong"], "shape"
        pairs = zip(made.flatten(), said.flatten().tolist(), strict=True)
        return [_agree(one, two, size) for one, two in pairs], KINDS[type(numbers)]
    raise AssertionError("neither rationals nor intervals read it")


def _agree(exact: Any, said: Any, size: float) -> str:
    if isinstance(said, bool):
        return "equal" if exact is not None and bool(exact) is said else "wrong"
    rational = isinstance(exact, (Fraction, int))
    low, high = (exact, exact) if rational else (exact.a, exact.b)
    if abs(said) == float("inf"):
        return "too large" if (high if said > 0 else -low) > FLOAT.max else "wrong"
    if low == high == said:
        return "equal"
    slack: Any = ULPS * FLOAT.eps * max(abs(said), size, FLOAT.tiny)
    slack = Fraction(slack) if rational else slack
    return "rounded" if low - slack <= said <= high + slack else "wrong"


HEAD = [
    "# Operations",
    "",
    "Generated by tests/evaluation/test_graph.py: each modelled operation of core ATen against eager PyTorch, float64,",
    f"on {DRAWS} draws for each graph that it is exported to, broadcast in every way where it takes two inputs. Drawn",
    "are zeros of both signs, subnormals, 1e300, the largest number, and numbers of many magnitudes. `too large` is a",
    "result that float64 does not hold: an infinity by torch, and exactly beyond its largest number. `rejected` counts",
    "inputs with a NaN or an infinity, over rationals and over intervals; one that is read all the same is `wrong`.",
    "",
    "| operation | graphs | numbers | agree | how | too large | rejected | wrong | over |",
    "|---|---:|---:|---:|---|---:|---:|---:|---|",
]


def table() -> str:
    """The committed table."""
    return "\n".join([*HEAD, *(f"| `{name}` | {row(name)}" for name in sorted(CASES))]) + "\n"


def test_every_modelled_operation_has_cases() -> None:
    assert set(CASES) == set(MODELLED) - UNTESTED


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_model_agrees_with_torch_and_the_committed_table_says_so(name: str) -> None:
    found = row(name)
    assert found.counts["wrong"] + found.read == 0
    assert f"| `{name}` | {found}" in TABLE.read_text(encoding="utf-8").splitlines()


def test_the_committed_table_holds_these_operations_and_no_others() -> None:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    assert lines[: len(HEAD)] == HEAD
    assert [line.split("`")[1] for line in lines[len(HEAD) :]] == sorted(CASES)


def test_a_wrong_model_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MODELLED, "maximum", MODELLED["minimum"])
    assert looked_at(CASES["maximum"]).counts["wrong"] > 0


def test_a_whole_number_that_torch_would_round_is_rejected() -> None:
    exported = export_graph(lambda x: x * (2**53 + 1), torch.rand(2, dtype=torch.float64))
    with pytest.raises(UnmodelledError, match="the whole number 9007199254740993 is none of float64's for certain"):
        exported(Fractions(), grid(torch.rand(2, dtype=torch.float64), Fractions()))


def test_an_array_without_axes_stays_one() -> None:
    exported = export_graph(lambda x: (-x.mean((0, 1))).reshape(1), torch.rand(2, 3, dtype=torch.float64))
    (found,) = exported(Fractions(), grid(torch.full((2, 3), 0.25, dtype=torch.float64), Fractions()))
    assert found.tolist() == [-0.25]


class Doubling(torch.nn.Module):
    """Adds to its input's double either the double again, or the input; the first value after the input is number 1."""

    def __init__(self, again: bool) -> None:
        super().__init__()
        self.again = again

    def forward(self, v1: Tensor) -> Tensor:
        double = 2 * v1
        return double + (double if self.again else v1)


def test_an_input_called_v1_is_not_taken_for_a_value() -> None:
    texts = [export_graph(Doubling(again), torch.rand(2)).text for again in (True, False)]
    assert texts[0] != texts[1]
    assert texts[1].splitlines()[0] == "v1 = input"
    assert texts[1].splitlines()[2] == "%v2 = aten.add.Tensor(%v1, v1)"


def test_an_operation_that_is_not_modelled_is_named() -> None:
    exported = export_graph(lambda x: x.sort(-1).values, torch.rand(2, 3, dtype=torch.float64))
    with pytest.raises(UnmodelledError, match="sort"):
        exported(Fractions(), grid(torch.rand(2, 3, dtype=torch.float64), Fractions()))

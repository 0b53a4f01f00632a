"""Sentences of the specification that are false, each with exact numbers at which it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from butterfly.fusion import AnyPool, LatentMean, LinearPool, LogPool
from butterfly.prove.statements.counterexample import Claimed, Comparison, Interpretation, Number, Row

HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Refutation:
    """A claim that is false, in words and as a function of a interpretation."""

    id: str
    claim: str
    """What is claimed."""
    counterexample: str
    """What the counterexample shows."""
    read: Callable[[Interpretation], Claimed]
    operators: tuple[AnyPool, ...]
    """Whose graphs and code it goes through."""

    @property
    def folder(self) -> str:
        """Where its artifact lies."""
        return f"refutations/{self.id.replace('/', '-')}"


REFUTATIONS: dict[str, Refutation] = {}
"""Every refutation by id."""


def refutes(
    id: str, claim: str, counterexample: str, *operators: AnyPool
) -> Callable[[Callable[[Interpretation], Claimed]], Callable[[Interpretation], Claimed]]:
    """Register a claim under its id."""

    def register(read: Callable[[Interpretation], Claimed]) -> Callable[[Interpretation], Claimed]:
        REFUTATIONS[id] = Refutation(id, claim, counterexample, read, operators)
        return read

    return register


MEAN, LINEAR, LOG = LatentMean(), LinearPool(), LogPool()


def _row(r: Interpretation, name: str, values: tuple[Fraction | int, ...], over: int = 1) -> Row:
    return [r.number(f"{name}_{v}", Fraction(value) / over) for v, value in enumerate(values)]


def _halves(r: Interpretation) -> Row:
    return [r.number("w0", HALF), r.number("w1", HALF)]


@refutes(
    "T7.1/bare",
    "‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖ for the best fusion F_opt of any class",
    "Both workers are exact, and the only fusion of the class is a constant voice with all the weight.",
    LINEAR,
)
def bare_error_bound(r: Interpretation) -> Claimed:
    """Nothing says that the class can copy a worker."""
    model, voice = _row(r, "model", (1, 0)), _row(r, "voice", (0, 1))
    workers = [_row(r, f"worker{i}", (1, 0)) for i in (0, 1)]
    fused = r.fuse(LINEAR, [*workers, voice], _row(r, "w", (0, 0, 1)))
    bound = r.distance(model, workers[0]) + r.distance(model, workers[1]) + r.distance(fused, fused)
    return Claimed((), (Comparison("the bound", r.distance(model, fused), bound),))


@refutes(
    "T7.2/argmax",
    "accuracy_fused ≥ w_i·α_i + (1 − w_i)·accuracy_others, accuracy the share of right argmaxes",
    "Each worker is right on one of two samples, the fusion on none.",
    LINEAR,
)
def argmax_retention(r: Interpretation) -> Claimed:
    """The right token is 0. A worker that is right is unsure, one that is wrong is sure."""
    quarters = ((2, 1, 1), (0, 4, 0))
    unsure, wrong = (_row(r, name, counts, 4) for name, counts in zip(("unsure", "wrong"), quarters, strict=True))
    samples = [[unsure, wrong], [wrong, unsure]]
    weights = _halves(r)
    share = [(r.right(samples[0][i], 0) + r.right(samples[1][i], 0)) / 2 for i in (0, 1)]
    fused = sum((r.right(r.fuse(LINEAR, sample, weights), 0) for sample in samples), 0) / 2
    claimed = weights[0] * share[0] + weights[1] * share[1]
    return Claimed((), (Comparison("retention", claimed, fused),))


@refutes(
    "T7.2/soft-gate",
    "accuracy_fused = w_i·α_i + (1 − w_i)·accuracy_others with the gate's mean weights",
    "The gate favours the worker that is right: the fusion does better than the mean weights say.",
    LINEAR,
)
def soft_retention_under_a_gate(r: Interpretation) -> Claimed:
    """Two samples; worker i is right on sample i alone, and the gate gives it 3/4 there."""
    right, wrong = _row(r, "right", (1, 0)), _row(r, "wrong", (0, 1))
    most, least = r.number("most", Fraction(3, 4)), r.number("least", Fraction(1, 4))
    gates = [r.gate([most, least]), r.gate([least, most])]
    samples = [[right, wrong], [wrong, right]]
    fused = [r.fuse(LINEAR, sample, gate)[0] for sample, gate in zip(samples, gates, strict=True)]
    mean = [(gates[0][i] + gates[1][i]) / 2 for i in (0, 1)]
    alpha = [(samples[0][i][0] + samples[1][i][0]) / 2 for i in (0, 1)]
    claimed = mean[0] * alpha[0] + mean[1] * alpha[1]
    return Claimed((), (Comparison("the equality", (fused[0] + fused[1]) / 2, claimed, equal=True),))


@refutes(
    "L3.2/as-written",
    "∇_θ Loss(F(M_1, …, M_k)) = Σ (∂F/∂M_i)·∇_θ Loss(M_i)",
    "The gradient through the fusion is another than the sum of the workers' own loss gradients.",
    MEAN,
)
def gradient_as_written(r: Interpretation) -> Claimed:
    """Workers θ and 2θ, their mean, loss (z − 1)², at θ = 1."""
    theta, target, weights = r.number("theta", 1), r.number("target", 1), _halves(r)

    def fused(*workers: Number) -> Number:
        return r.fuse(MEAN, [[worker] for worker in workers], weights)[0]

    def loss(output: Number) -> Number:
        return (output - target) * (output - target)

    true = r.slope(lambda t: loss(fused(t, 2 * t)), theta)
    parts = [r.slope(lambda m: fused(m, 2 * theta), theta), r.slope(lambda m: fused(theta, m), 2 * theta)]
    own = [r.slope(loss, theta), r.slope(lambda t: loss(2 * t), theta)]
    written = parts[0] * own[0] + parts[1] * own[1]
    return Claimed((), (Comparison("the gradient", true, written, equal=True),))


def _squares(r: Interpretation, name: str, counts: tuple[int, ...]) -> Row:
    return _row(r, name, counts, sum(counts))


@refutes(
    "P-mono/log",
    "order (b) of the log pool: if one worker's probability of y rises, the fused y does not fall",
    "Worker 1 gives y 16/26 in place of 9/26, and the fused y falls from 9/17 to 12/25.",
    LOG,
)
def log_pool_falls(r: Interpretation) -> Claimed:
    """w = 1/2 each; every product of probabilities is the square of a rational."""
    before, after = _squares(r, "before", (9, 1, 16)), _squares(r, "after", (16, 9, 1))
    other = _squares(r, "other", (9, 16, 1))
    was, becomes = (r.fuse(LOG, [first, other], _constant_halves(r))[0] for first in (before, after))
    rise = Comparison("worker 1's probability of y rises", before[0], after[0])
    return Claimed((rise,), (Comparison("the fused y does not fall", was, becomes),))


@refutes(
    "T7.1/log-range",
    "the log pool stays within the range of the workers' probabilities",
    "Two workers give a token 4/9, the fusion 1/2.",
    LOG,
)
def log_pool_leaves_the_range(r: Interpretation) -> Claimed:
    """w = 1/2 each. The pooled logits do stay in range; their softmax does not."""
    outputs = [_squares(r, "p", (4, 4, 1)), _squares(r, "q", (4, 1, 4))]
    fused = r.fuse(LOG, outputs, _constant_halves(r))[0]
    agreed = Comparison("both workers give the token the same", outputs[0][0], outputs[1][0], equal=True)
    return Claimed((agreed,), (Comparison("the fused token is within the range", fused, outputs[0][0]),))


@refutes(
    "P-mono/confidence",
    "weights that are the workers' own confidence keep the fusion monotone",
    "Worker 1 gives y 1/8 in place of 0 and grows surer of another token: the fused y falls from 2/3 to 71/120.",
    LINEAR,
)
def confidence_is_not_monotone(r: Interpretation) -> Claimed:
    """Weights by largest probability, beside a worker that is sure of y."""
    before, after = _row(r, "before", (0, 4, 4), 8), _row(r, "after", (1, 0, 7), 8)
    other = _row(r, "other", (1, 0, 0))
    was, becomes = (r.fuse(LINEAR, [first, other], r.confidence([first, other]))[0] for first in (before, after))
    rise = Comparison("worker 1's probability of y rises", before[0], after[0])
    return Claimed((rise,), (Comparison("the fused y does not fall", was, becomes),))


@refutes(
    "N7/raw",
    "a token drawn under a temperature or top-p, kept by the drafter's raw probabilities, is distributed as the pool",
    "The pool gives the token 1/2. At temperature 1/2 what comes out gives it 3/5, under top-p 3/5 it gives 3/4.",
    LINEAR,
)
def raw_acceptance(r: Interpretation) -> Claimed:
    """The processors take the pool's (1/2, 1/2) to itself, and the drafter's p to what its tokens are drawn from."""
    raw, other = _row(r, "p", (2, 1), 3), _row(r, "q", (1, 2), 3)
    pool = r.fuse(LINEAR, [raw, other], _halves(r))
    squares = [x * x for x in raw]
    sharp = [x / (squares[0] + squares[1]) for x in squares]
    top = _row(r, "top", (1, 0))
    chance, residual = r.acceptance(raw, pool)

    def first(drawn: Row) -> Number:
        kept = [x * c for x, c in zip(drawn, chance, strict=True)]
        return kept[0] + (1 - kept[0] - kept[1]) * residual[0]

    return Claimed(
        (),
        (
            Comparison("at temperature 1/2", first(sharp), pool[0], equal=True),
            Comparison("under top-p 3/5", first(top), pool[0], equal=True),
        ),
    )


@refutes(
    "S3.1/fusion_correct",
    "a fusion of workers that are each accurate on their own capability is accurate on every capability",
    "Each worker is sure, of the right token on its own input and of the wrong one on the other: the fusion gives 1/2.",
    LINEAR,
)
def fusion_is_not_correct_unconditionally(r: Interpretation) -> Claimed:
    """Accurate as a probability of at least 3/4, and as the most probable token; equal weights."""
    right, wrong, weights = _row(r, "right", (1, 0)), _row(r, "wrong", (0, 1)), _halves(r)
    enough, sure = r.number("enough", Fraction(3, 4)), r.number("sure", 1)
    fused = [r.fuse(LINEAR, rows, weights) for rows in ([right, wrong], [wrong, right])]
    accurate = Comparison("each worker gives the right token enough on its own input", enough, right[0])
    leads = Comparison("each worker's most probable token there is right", sure, r.right(right, 0))
    return Claimed(
        (accurate, leads),
        tuple(Comparison(f"the fusion is accurate on input {n}", enough, output[0]) for n, output in enumerate(fused))
        + tuple(Comparison(f"the fusion's token is right on input {n}", sure, r.right(output, 0))
                for n, output in enumerate(fused)),
    )  # fmt: skip


def _constant_halves(r: Interpretation) -> Row:
    """Weights of which a sum of logarithms has no unknown factor."""
    return [r.fixed(HALF), r.fixed(HALF)]

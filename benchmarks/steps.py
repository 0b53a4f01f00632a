"""What a decoding step of a fused model costs at batch 1, plain, captured in a graph, drafted and with workers skipped.

``python -m benchmarks.steps [FILE.json] [SHAPE …]`` makes splits with random weights in bfloat16, decodes greedily
after one prompt, in turn, and writes the figures. The floor is one read of every parameter that a token needs, at the
bandwidth of a large copy measured in the same run. For drafting and skipping one worker has the weight ``HEAVY``. On
the CPU only the smallest shape is measured.
"""

import sys
import traceback
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

import torch
from transformers import LlamaConfig, LlamaForCausalLM

from benchmarks.fusion import copy_bandwidth
from benchmarks.machine import Results, device, machine
from butterfly.contracts.monitor import Monitor
from butterfly.fusion import FixedWeights, Gate, LinearPool, Weighting
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.drafting import Tally
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.stack import SHARED

PROMPT, LENGTH, REPEATS = 32, 96, 3
HEAVY, GAMMA, BUDGET = 0.95, 8, 0.0501
"""The first worker's weight where tokens are drafted or workers skipped, the tokens drafted a round, and η."""
FIRST = 8
"""Tokens of an answer before the clock starts."""


class Shape(NamedTuple):
    """A base, and the split of it: every worker has all shared layers and ``own`` more."""

    layers: int
    hidden: int
    inner: int
    heads: int
    key_heads: int
    vocabulary: int
    tied: bool
    workers: int
    shared: int
    own: int


SHAPES = {
    "tiny": Shape(4, 64, 128, 4, 2, 512, True, 3, 1, 1),
    "SmolLM2-135M": Shape(30, 576, 1536, 9, 3, 49_152, True, 3, 10, 12),
    "8B": Shape(32, 4096, 14_336, 32, 8, 128_256, False, 3, 8, 8),
    "8B, nothing shared": Shape(32, 4096, 14_336, 32, 8, 128_256, False, 3, 0, 32),
}


@dataclass
class Way:
    """A way of decoding, and what it took."""

    model: Any
    captured: bool = False
    side_by_side: bool = True
    drafting: int = 0
    skip: float = 0.0
    heavy: bool = False
    seconds: list[float] = field(default_factory=list)
    """A token, of each answer."""
    answer: list[int] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)

    def prepare(self, gate: Weighting, fixed: Weighting) -> None:
        """Set up the fused model, which several ways share."""
        model = self.model
        if not isinstance(model, FusedModel):
            return
        if model.side_by_side != self.side_by_side:
            model._capture = None
        model.captured, model.side_by_side = self.captured, self.side_by_side  # type: ignore[misc]
        model.drafting, model.skip = self.drafting, self.skip
        if len(model.worker_ids) > 1:
            model.weighting = fixed if self.heavy else gate


def model_of(shape: Shape, layers: int, where: torch.device) -> Any:
    """A Llama of so many layers with random weights, bfloat16."""
    config = LlamaConfig(
        hidden_size=shape.hidden, intermediate_size=shape.inner, num_hidden_layers=layers,
        num_attention_heads=shape.heads, num_key_value_heads=shape.key_heads, vocab_size=shape.vocabulary,
        tie_word_embeddings=shape.tied, max_position_embeddings=4096, initializer_range=0.02,
    )  # fmt: skip
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16 if where.type == "cuda" else torch.float32)
    try:
        with where:
            return LlamaForCausalLM(config).eval().requires_grad_(False)
    finally:
        torch.set_default_dtype(before)


def split_of(shape: Shape, where: torch.device) -> FusedModel:
    """The fused model of random workers: embedding, shared layers and unembedding are those of the first."""
    models = {f"worker{n}": model_of(shape, shape.shared + shape.own, where) for n in range(shape.workers)}
    gate = Gate(shape.hidden, shape.workers).to(where).requires_grad_(False)
    torch.nn.init.normal_(gate.score.weight)
    fused: FusedModel = FusedModel.of(models, shape.shared, LinearPool(validate=False), gate)
    for name in list(models)[1:]:
        del models[name]
    fused.monitor = Monitor(every=0)
    return fused


def bytes_of(model: Any, segments: Collection[int] | None = None) -> int:
    """What a pass reads of ``model``: every layer once, or those of ``segments``, and the unembedding once for all
    workers; of the embedding one row."""
    anatomy = Anatomy(model.inner if isinstance(model, FusedModel) else model)
    layers = [layer for layer in anatomy.layers if segments is None or layer.segment in segments]
    return sum(parameter.nbytes for layer in layers for parameter in layer.parameters()) + anatomy.head.weight.nbytes


def heavy(workers: int, weight: float) -> FixedWeights:
    """Fixed weights of which the first worker has ``weight`` and the others share the rest."""
    weights = FixedWeights(workers).requires_grad_(False)
    rest = (1 - weight) / max(1, workers - 1)
    weights.logits.copy_(torch.tensor([weight, *[rest] * (workers - 1)]).log())
    return weights


def read_by(way: Way) -> float:
    """What a token reads on average, of the parameters that this way of decoding needs."""
    model = way.model
    if not isinstance(model, FusedModel) or not (way.drafting or way.skip):
        return bytes_of(model)
    heaviest = bytes_of(model, [SHARED, 0])
    if way.skip:
        return heaviest
    others = bytes_of(model, range(1, len(model.worker_ids)))
    tokens = way.tally.tokens_per_round
    assert tokens is not None
    return ((way.drafting + 1) * heaviest + others) / tokens


def captured_alone(model: Any) -> FusedModel:
    """A model as the only worker of a fused one, so that its own step can be captured."""
    weights = FixedWeights(1).to(model.device).requires_grad_(False)
    fused = FusedModel.of({"base": model}, model.config.num_hidden_layers - 1, LinearPool(validate=False), weights)
    fused.monitor = Monitor(every=0)
    return fused


def decode(way: Way, ids: torch.Tensor) -> float:
    """Seconds a token, without the prompt's pass and the first steps."""
    times: list[float] = []

    class Clock:
        def put(self, token: torch.Tensor) -> None:
            times.append(perf_counter())

        def end(self) -> None:
            """Nothing is held back."""

    output = way.model.generate(
        ids, attention_mask=torch.ones_like(ids), max_new_tokens=LENGTH, min_new_tokens=LENGTH, do_sample=False,
        eos_token_id=None, pad_token_id=0, streamer=Clock(), return_dict_in_generate=True,
    )  # fmt: skip
    way.answer = output.sequences[0, ids.shape[1] :].tolist()
    if isinstance(tally := getattr(output, "tally", None), Tally):
        way.tally = way.tally.and_then(tally)
    # Drafted tokens come several at a time: the clock starts at one and stops at the last.
    return (times[-1] - times[FIRST]) / (len(times) - 1 - FIRST)


def measure(results: Results, name: str, where: torch.device, bandwidth: float) -> None:
    """The base, one worker and the fused model, plain, captured, drafted and skipping, in turn."""
    shape = SHAPES[name]
    ids = torch.randint(3, shape.vocabulary, (1, PROMPT), generator=torch.Generator().manual_seed(0)).to(where)
    fused = split_of(shape, where)
    gate, fixed = fused.weighting, heavy(shape.workers, HEAVY).to(where)
    base = model_of(shape, shape.layers, where)
    ways = {"base": Way(base), "base, captured": Way(captured_alone(base), captured=True)}
    if shape.shared + shape.own != shape.layers:
        worker = model_of(shape, shape.shared + shape.own, where)
        ways |= {"worker": Way(worker), "worker, captured": Way(captured_alone(worker), captured=True)}
    ways |= {
        "fused": Way(fused),
        "fused, captured": Way(fused, captured=True),
        "fused, captured, workers in turn": Way(fused, captured=True, side_by_side=False),
        f"fused, weight {HEAVY:g}": Way(fused, heavy=True),
        f"fused, weight {HEAVY:g}, drafting at γ = {GAMMA}": Way(fused, heavy=True, drafting=GAMMA),
        f"fused, weight {HEAVY:g}, skipping at η = 0.05": Way(fused, heavy=True, skip=BUDGET),
        f"fused, weight {HEAVY:g}, captured": Way(fused, heavy=True, captured=True),
        f"fused, weight {HEAVY:g}, captured, drafting at γ = {GAMMA}": Way(
            fused, heavy=True, captured=True, drafting=GAMMA
        ),
        f"fused, weight {HEAVY:g}, captured, skipping at η = 0.05": Way(fused, heavy=True, captured=True, skip=BUDGET),
    }
    failed: set[str] = set()
    # All answers of one way after another, so that its step is captured once.
    for name_of, way in ways.items():
        try:
            way.prepare(gate, fixed)
            decode(way, ids)
            way.tally = Tally()
            way.seconds = [decode(way, ids) for _ in range(REPEATS)]
        except Exception as error:
            traceback.print_exc()
            failed.add(name_of)
            results.add("errors", shape=name, way=name_of, error=f"{type(error).__name__}: {error}"[:600])
    plain = {False: ways["fused"], True: ways[f"fused, weight {HEAVY:g}"]}
    captured = {False: ways["fused, captured"], True: ways[f"fused, weight {HEAVY:g}, captured"]}
    for label, way in ways.items():
        if label in failed:
            continue
        taken, whole = median(way.seconds), plain[way.heavy]
        # A copy reads and writes; here bytes are only read, at the same rate.
        read = read_by(way)
        floor = read / bandwidth
        results.add(
            "steps", shape=name, **shape._asdict(), way=label, ms=1e3 * taken, tokens_per_second=1 / taken,
            bytes=read, floor_ms=1e3 * floor, over_floor=taken / floor,
            over_base=median(ways["base"].seconds) / taken,
            over_captured_base=median(ways["base, captured"].seconds) / taken,
            over_plain_fusion=median(whole.seconds) / taken,
            over_captured_fusion=median(captured[way.heavy].seconds) / taken,
            same_tokens=sum(a == b for a, b in zip(way.answer, whole.answer, strict=True)),
            acceptance=way.tally.acceptance, tokens_per_round=way.tally.tokens_per_round,
        )  # fmt: skip


def main(path: Path | None = None, names: tuple[str, ...] = ()) -> None:
    """Measure every shape."""
    where = device()
    path = path or Path(__file__).parent / "results" / f"steps-{'accelerator' if where.type == 'cuda' else 'cpu'}.json"
    results = Results(path, kind="steps", where=where.type, machine=machine(where), prompt=PROMPT, length=LENGTH)
    copy = copy_bandwidth(where)
    results.set("copy", copy)
    with torch.no_grad():
        for name in names or tuple(SHAPES if where.type == "cuda" else ("tiny",)):
            try:
                measure(results, name, where, copy["bytes_per_s"])
            except Exception as error:
                results.add("errors", shape=name, error=f"{type(error).__name__}: {error}"[:600])
            if where.type == "cuda":
                torch.cuda.empty_cache()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]), names=tuple(sys.argv[2:]))

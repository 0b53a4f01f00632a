"""What a decoding step of a fused model costs at batch 1, plain and captured in a graph, against its memory floor.

``python -m benchmarks.steps [FILE.json] [SHAPE …]`` makes splits with random weights in bfloat16, decodes greedily
after one prompt, in turn, and writes the figures. The floor is one read of every parameter that a token needs, at the
bandwidth of a large copy measured in the same run. On the CPU only the smallest shape is measured.
"""

import sys
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

import torch
from transformers import LlamaConfig, LlamaForCausalLM

from benchmarks.fusion import copy_bandwidth
from benchmarks.machine import Results, device, machine
from butterfly.contracts.monitor import Monitor
from butterfly.fusion import Gate, LinearPool
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.fused import FusedModel

PROMPT, LENGTH, REPEATS = 32, 96, 5


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
    "8B": Shape(32, 4096, 14_336, 32, 8, 128_256, False, 2, 8, 8),
}


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


def bytes_of(model: Any, workers: int = 1) -> int:
    """What a token reads: every layer once, the unembedding once for all workers; of the embedding one row."""
    head = Anatomy(model.inner if isinstance(model, FusedModel) else model).head.weight
    layers = Anatomy(model.inner if isinstance(model, FusedModel) else model).layers
    return sum(one.nbytes for one in layers.parameters()) + head.nbytes


def decode(model: Any, ids: torch.Tensor, captured: bool) -> tuple[float, list[int]]:
    """Seconds a token, without the prompt's pass and the first steps, and the answer."""
    if isinstance(model, FusedModel):
        model.captured = captured
    times: list[float] = []

    class Clock:
        def put(self, token: torch.Tensor) -> None:
            times.append(perf_counter())

        def end(self) -> None:
            """Nothing is held back."""

    said = model.generate(
        ids, attention_mask=torch.ones_like(ids), max_new_tokens=LENGTH, min_new_tokens=LENGTH, do_sample=False,
        eos_token_id=None, pad_token_id=0, streamer=Clock(),
    )  # fmt: skip
    gaps = [later - earlier for earlier, later in pairwise(times[8:])]
    return median(gaps), said[0, ids.shape[1] :].tolist()


def measure(results: Results, name: str, where: torch.device, bandwidth: float) -> None:
    """The base, one worker and the fused model, plain; the fused model captured."""
    shape = SHAPES[name]
    ids = torch.randint(3, shape.vocabulary, (1, PROMPT), generator=torch.Generator().manual_seed(0)).to(where)
    base, worker = model_of(shape, shape.layers, where), model_of(shape, shape.shared + shape.own, where)
    fused = split_of(shape, where)
    ways = {"base": (base, False), "worker": (worker, False), "fused": (fused, False), "fused, captured": (fused, True)}
    seconds: dict[str, list[float]] = {way: [] for way in ways}
    answers = {}
    for repeat in range(REPEATS + 1):
        for way, (model, captured) in ways.items():
            taken, answers[way] = decode(model, ids, captured)
            if repeat:
                seconds[way].append(taken)
    for way, (model, _) in ways.items():
        read = bytes_of(model)
        # A copy reads and writes; here bytes are only read, at the same rate.
        floor, taken = read / bandwidth, median(seconds[way])
        results.add(
            "steps", shape=name, **shape._asdict(), way=way, ms=1e3 * taken, tokens_per_second=1 / taken,
            bytes=read, floor_ms=1e3 * floor, over_floor=taken / floor,
            over_plain_fusion=median(seconds["fused"]) / taken,
            same_tokens=sum(a == b for a, b in zip(answers[way], answers["fused"], strict=True)),
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

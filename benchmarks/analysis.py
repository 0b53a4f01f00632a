"""What the analysis of a base costs, against the passes that it cannot do without.

``python -m benchmarks.analysis [FILE]`` measures a random Llama of 12 layers: an activation pass against a plain
forward pass, a gradient pass against forward and backward, by turns in one process, and the peak memory of a gradient
pass, in a process of its own, against the bytes of model and gradients.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

import torch
from transformers import LlamaConfig, LlamaForCausalLM

from benchmarks.machine import Results, device, machine
from butterfly.analysis.activation import activation_signature
from butterfly.analysis.attention import attention_flow
from butterfly.analysis.gradient import gradient_importance
from butterfly.capability.encoding import IGNORED, Batch

SIZES = {
    "cpu": {"hidden_size": 256, "intermediate_size": 688, "num_attention_heads": 8, "num_key_value_heads": 4},
    "cuda": {"hidden_size": 1024, "intermediate_size": 2752, "num_attention_heads": 16, "num_key_value_heads": 8},
}
LAYERS, VOCABULARY = 12, 8192
SHAPES = ((8, 64), (8, 256))
"""Items and tokens of a batch; the second half of each item is its answer."""
MEMORY_SHAPES = ((4, 64), (8, 64), (8, 256))
REPEATS = 11


def model(where: torch.device) -> LlamaForCausalLM:
    """The random model, in evaluation mode."""
    torch.manual_seed(0)
    config = LlamaConfig(num_hidden_layers=LAYERS, vocab_size=VOCABULARY, tie_word_embeddings=True, **SIZES[where.type])
    return LlamaForCausalLM(config).eval().to(where)


def batch(items: int, tokens: int, where: torch.device) -> Batch:
    """Random tokens, all of them real."""
    ids = torch.randint(VOCABULARY, (items, tokens), generator=torch.Generator().manual_seed(1))
    labels = ids.roll(-1, 1)
    labels[:, : tokens // 2], labels[:, -1] = IGNORED, IGNORED
    return Batch.of(ids.to(where), labels.to(where))


def plain_forward(llama: Any, batched: Batch) -> None:
    """What a forward pass costs, logits of the answers included."""
    with torch.no_grad():
        llama(input_ids=batched.ids, use_cache=False, logits_to_keep=batched.ids.shape[1] // 2)


def plain_backward(llama: Any, batched: Batch) -> None:
    """What forward and backward cost, with the loss over the answers."""
    kept = batched.ids.shape[1] // 2
    logits = llama(input_ids=batched.ids, use_cache=False, logits_to_keep=kept).logits
    torch.nn.functional.cross_entropy(logits.flatten(0, 1).float(), batched.labels[:, -kept:].flatten()).backward()
    llama.zero_grad(set_to_none=True)


def by_turns(calls: dict[str, Callable[[], object]], where: torch.device) -> dict[str, float]:
    """Median milliseconds of each call, repeated by turns so that a change of load meets all of them.

    On the CPU the time of this process, which other processes do not add to.
    """
    clock = perf_counter if where.type == "cuda" else process_time
    times: dict[str, list[float]] = {name: [] for name in calls}
    for repeat in range(REPEATS + 2):
        for name, call in calls.items():
            start = clock()
            call()
            if where.type == "cuda":
                torch.cuda.synchronize()
            if repeat >= 2:
                times[name].append((clock() - start) * 1e3)
    return {name: median(each) for name, each in times.items()}


PASSES: dict[str, Callable[[Any, Batch], object]] = {
    "forward and backward": plain_backward,
    "gradient": lambda llama, batched: gradient_importance(llama, [batched]),
    "gradient, layers recomputed": lambda llama, batched: gradient_importance(llama, [batched], True),
}


def peak_bytes(measured: str, items: int, tokens: int, where: torch.device) -> dict[str, int]:
    """Bytes of the model with as many of gradients, and the most that was there while a pass ran.

    On the CPU the growth of this process's resident memory over what it held without the model's weights; glibc, told
    by ``MALLOC_MMAP_THRESHOLD_``, gives every tensor's memory back when it is freed.
    """
    llama, batched = model(where), batch(items, tokens, where)
    weights = sum(parameter.nbytes for parameter in llama.parameters())
    PASSES[measured](llama, batch(1, 4, where))
    if where.type == "cuda":
        torch.cuda.reset_peak_memory_stats()
        PASSES[measured](llama, batched)
        return {"model_and_gradients": 2 * weights, "peak": torch.cuda.max_memory_allocated()}
    Path("/proc/self/clear_refs").write_text("5")
    before = resident("VmRSS") - weights
    PASSES[measured](llama, batched)
    return {"model_and_gradients": 2 * weights, "peak": resident("VmHWM") - before}


def resident(field: str) -> int:
    """Bytes of this process's memory, now (VmRSS) or at most (VmHWM)."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith(field))


def main() -> int:
    """Measure, and write the result file."""
    where = device()
    if sys.argv[1:2] == ["--peak"]:
        memory = peak_bytes(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), where)
        print(memory["model_and_gradients"], memory["peak"])
        return 0
    name = "accelerator" if where.type == "cuda" else "cpu"
    path = Path(sys.argv[1] if sys.argv[1:] else Path(__file__).parent / "results" / f"analysis-{name}.json")
    llama = model(where)
    results = Results(
        path, kind="analysis", where=where.type, machine=machine(where), layers=LAYERS, vocabulary=VOCABULARY,
        parameters=int(llama.num_parameters()), repeats=REPEATS, **SIZES[where.type],
    )  # fmt: skip
    for items, tokens in SHAPES:
        batched = batch(items, tokens, where)
        times = by_turns(
            {
                "forward": lambda batched=batched: plain_forward(llama, batched),  # type: ignore[misc]
                "activation": lambda batched=batched: activation_signature(llama, [batched]),  # type: ignore[misc]
                "attention": lambda batched=batched: attention_flow(llama, [batched]),  # type: ignore[misc]
                "backward": lambda batched=batched: plain_backward(llama, batched),  # type: ignore[misc]
                "gradient": lambda batched=batched: gradient_importance(llama, [batched]),  # type: ignore[misc]
                "gradient, layers recomputed": lambda batched=batched: gradient_importance(llama, [batched], True),  # type: ignore[misc]
            },
            where,
        )
        pairs = {"activation": "forward", "attention": "forward"}
        pairs |= dict.fromkeys(("gradient", "gradient, layers recomputed"), "backward")
        for timed, against in pairs.items():
            results.add(
                "times", measured=timed, against=against, items=items, tokens=tokens, ms=times[timed],
                against_ms=times[against], ratio=times[timed] / times[against],
            )  # fmt: skip
    for items, tokens in MEMORY_SHAPES:
        for measured in PASSES:
            done = subprocess.run(
                [sys.executable, "-m", "benchmarks.analysis", "--peak", measured, str(items), str(tokens)],
                capture_output=True, text=True, check=True, env=os.environ | {"MALLOC_MMAP_THRESHOLD_": "65536"},
            )  # fmt: skip
            allowed, peak = map(int, done.stdout.split()[-2:])
            results.add(
                "memory", measured=measured, items=items, tokens=tokens, model_and_gradients=allowed, peak=peak,
                ratio=peak / allowed,
            )  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

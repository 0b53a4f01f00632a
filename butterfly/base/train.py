"""How the shipped base model was made: ``python -m butterfly.base.train --out DIR``.

A Llama-architecture causal language model with a byte-level BPE tokenizer, trained from a seed on the training splits
of the three built-in capabilities, one batch of each a step. Once the tasks are learned, layers between the first four
and the last are dropped at random (LayerDrop, Fan et al. 2020), so that a model with fewer of them is a working start
for a worker. Needs torch, transformers and tokenizers; runs on an accelerator if there is one.
"""

import argparse
import json
import math
import multiprocessing
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from torch import Tensor
from torch.nn.functional import cross_entropy
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import IGNORED
from butterfly.capability.item import Item

SHAPE = {
    "hidden_size": 160,
    "intermediate_size": 432,
    "num_hidden_layers": 12,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 20,
    "max_position_embeddings": 512,
    "tie_word_embeddings": True,
}
VOCABULARY = 512
ALWAYS_KEPT = 4
"""Layers at the bottom that LayerDrop never drops: workers share them. The last layer stays too."""
DROP_FROM = 0.35
"""The share of the training after which layers are dropped: earlier it would delay learning the tasks at all."""
LOGGED = 500
"""Steps between two records of the loss."""
SHARES = {"logical_reasoning": 1.0, "pattern_recognition": 1.2, "formal_verification": 0.4}
"""Training items of each capability, relative to ``--items``, and its rows in a batch: the harder, the more."""


@dataclass(frozen=True, slots=True)
class Data:
    """Items of one capability. n items, T the longest, a multiple of 8."""

    ids: Tensor
    """Token ids [n, T] int16, padded on the right."""
    lengths: Tensor
    """Tokens of each item [n] int64, on the CPU."""
    prompts: Tensor
    """Tokens of its prompt [n] int64, on the CPU."""


def train_tokenizer(texts: list[str]) -> PreTrainedTokenizerFast:
    """A byte-level BPE tokenizer: any text can be encoded, digits stand alone."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(
        texts,
        trainers.BpeTrainer(
            vocab_size=VOCABULARY,
            special_tokens=["<pad>", "<s>", "</s>"],
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        ),
    )
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        pad_token="<pad>",
        padding_side="left",
        clean_up_tokenization_spaces=False,
    )


def _draw(task: tuple[str, int, int]) -> tuple[Item, ...]:
    name, count, seed = task
    return items(name, Split.TRAIN, count, seed)


def draw_items(per_capability: int, processes: int, chunk: int = 5_000) -> dict[str, list[Item]]:
    """Distinct training items of each built-in capability, the same however many processes draw them."""
    tasks = [
        (name, chunk, 1 + n) for name, share in SHARES.items() for n in range(math.ceil(share * per_capability / chunk))
    ]
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        drawn = pool.map(_draw, tasks, chunksize=1)
    distinct: dict[str, dict[str, Item]] = {name: {} for name in SHARES}
    for (name, _, _), chunk_items in zip(tasks, drawn, strict=True):
        distinct[name].update((item.digest, item) for item in chunk_items)
    return {name: list(found.values()) for name, found in distinct.items()}


def encode(tokenizer: PreTrainedTokenizerFast, drawn: list[Item]) -> dict[str, Any]:
    """All token ids end to end [total] uint16, the length of each item [n] and of its prompt [n], uint16."""
    prompts = tokenizer([item.prompt for item in drawn])["input_ids"]
    targets = tokenizer([item.target for item in drawn], add_special_tokens=False)["input_ids"]
    rows = [[*p, *t, tokenizer.eos_token_id] for p, t in zip(prompts, targets, strict=True)]
    return {
        "ids": np.fromiter((token for row in rows for token in row), dtype=np.uint16),
        "lengths": np.array([len(row) for row in rows], dtype=np.uint16),
        "prompts": np.array([len(prompt) for prompt in prompts], dtype=np.uint16),
    }


def prepare(folder: Path, arguments: argparse.Namespace) -> None:
    """Draw the training items, train the tokenizer on some of them, and write both under ``folder``."""
    started = time.monotonic()
    drawn = draw_items(arguments.items, arguments.processes)
    together = [item for found in drawn.values() for item in found]
    print(f"{len(together)} items in {time.monotonic() - started:.0f} s", flush=True)
    sample = random.Random(arguments.seed).sample(together, min(len(together), 30_000))
    tokenizer = train_tokenizer([item.prompt + item.target for item in sample])
    tokenizer.save_pretrained(folder)
    for name, found in drawn.items():
        np.savez_compressed(folder / f"{name}.npz", **encode(tokenizer, found))


def load(path: Path) -> Data:
    """The items of one capability that ``prepare`` wrote."""
    stored = np.load(path)
    lengths, prompts = stored["lengths"].astype(np.int64), stored["prompts"].astype(np.int64)
    inside = np.arange(_padded(int(lengths.max()))) < lengths[:, None]
    ids = np.zeros(inside.shape, dtype=np.int16)
    ids[inside] = stored["ids"].astype(np.int16)
    return Data(torch.from_numpy(ids), torch.from_numpy(lengths), torch.from_numpy(prompts))


def _padded(width: int) -> int:
    return -(-width // 8) * 8


def like_length(data: Data, rows: int) -> list[Tensor]:
    """The items shuffled into batches of ``rows`` of about the same length, so that there is little padding."""
    shuffled = torch.randperm(len(data.lengths))
    order = shuffled[torch.argsort(data.lengths[shuffled] // 8, stable=True)]
    return [order[n : n + rows] for n in range(0, len(order) - rows + 1, rows)]


def kept_layers(rng: random.Random, count: int, progress: float) -> list[int]:
    """Which layers take part: all of them early on and in two of five batches, else two to four between the kept."""
    if progress < DROP_FROM or rng.random() < 0.4:
        return list(range(count))
    between = rng.sample(range(ALWAYS_KEPT, count - 1), rng.choice((2, 2, 3, 4)))
    return [*range(ALWAYS_KEPT), *sorted(between), count - 1]


def loss_of(model: LlamaForCausalLM, data: Data, chosen: Tensor, kept: list[int]) -> Tensor:
    """Mean cross-entropy of the targets of the items ``chosen``, in nats per token, through the layers ``kept``."""
    device, inner = data.ids.device, model.model
    lengths, prompts = data.lengths[chosen], data.prompts[chosen]
    width, reach = _padded(int(lengths.max())), int((lengths - prompts).max())
    lengths, prompts = lengths.to(device, non_blocking=True), prompts.to(device, non_blocking=True)
    ids = data.ids[chosen.to(device, non_blocking=True), :width].long()
    positions = torch.arange(width, device=device)[None]
    hidden = inner.embed_tokens(ids)
    rotary = inner.rotary_emb(hidden, position_ids=positions)
    for n in kept:
        hidden = inner.layers[n](hidden, attention_mask=None, position_ids=positions, position_embeddings=rotary)
    place = prompts[:, None] + torch.arange(reach, device=device)  # of the tokens to predict
    wanted = ids.gather(1, place.clamp(max=width - 1)).masked_fill(place >= lengths[:, None], IGNORED)
    before = (place - 1).clamp(max=width - 1)[..., None].expand(-1, -1, hidden.shape[-1])
    logits = model.lm_head(inner.norm(hidden.gather(1, before)))
    return cross_entropy(logits.flatten(0, 1).float(), wanted.flatten(), ignore_index=IGNORED)


def train(
    model: LlamaForCausalLM, data: dict[str, Data], arguments: argparse.Namespace, save: Callable[[Path, int], None]
) -> tuple[int, dict[str, list[float]]]:
    """Train in place: the steps done, and each capability's mean loss over every ``LOGGED`` steps, in nats per token.

    A copy is saved half-way, under ``half`` in the output.
    """
    device = torch.device(arguments.device)
    model.to(device).train()
    if arguments.compile:
        for layer in model.model.layers:
            layer.compile(dynamic=True)
    total = sum(SHARES.values())
    batches = {name: like_length(one, round(arguments.batch * SHARES[name] / total)) for name, one in data.items()}
    data = {name: Data(one.ids.to(device), one.lengths, one.prompts) for name, one in data.items()}
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=arguments.rate, betas=(0.9, 0.98), weight_decay=0.05, fused=True
    )
    warmup = min(500, arguments.steps // 10 + 1)
    started = time.monotonic()

    def progress(step: int) -> float:
        """The share of the training that is done, 0 to 1: of its steps, or of its time where that is shorter."""
        elapsed = (time.monotonic() - started) / arguments.limit_s if arguments.limit_s else 0.0
        return float(min(1.0, max(step / arguments.steps, elapsed)))

    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(1.0, (step + 1) / warmup) * 0.5 * (1 + math.cos(math.pi * progress(step))) + 0.005,
    )
    rng = random.Random(arguments.seed)
    losses: dict[str, list[float]] = {name: [] for name in data}
    sums = dict.fromkeys(data, torch.zeros((), device=device))
    step, halfway = 0, False
    while (done := progress(step)) < 1.0:
        for name, one in data.items():
            kept = kept_layers(rng, len(model.model.layers), done)
            with torch.autocast(device.type, torch.bfloat16):
                loss = loss_of(model, one, rng.choice(batches[name]), kept)
            loss.backward()
            sums[name] = sums[name] + loss.detach()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        schedule.step()
        step += 1
        if step % LOGGED == 0:
            for name, total_loss in sums.items():
                losses[name].append(round(total_loss.item() / LOGGED, 4))
                sums[name] = torch.zeros_like(total_loss)
            said = "  ".join(f"{name} {values[-1]:.4f}" for name, values in losses.items())
            print(f"step {step:6d}  {said}  {time.monotonic() - started:6.1f} s", flush=True)
        if done >= 0.5 and not halfway:
            halfway = True
            save(arguments.out / "half", step)
    return step, losses


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=40_000)
    parser.add_argument("--limit-s", type=float, default=0.0, help="end the schedule and save after so many seconds")
    parser.add_argument("--batch", type=int, default=1024, help="items a step, of all capabilities together")
    parser.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    parser.add_argument("--items", type=int, default=600_000, help="training items per capability, times its share")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--data", type=Path, help="items and tokenizer of an earlier --prepare, drawn anew without it")
    parser.add_argument(
        "--prepare", action="store_true", help="only draw the items and train the tokenizer, into --out"
    )
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--no-compile", dest="compile", action="store_false", help="run the layers eagerly")
    arguments = parser.parse_args()

    torch.manual_seed(arguments.seed)
    torch.set_float32_matmul_precision("high")
    folder = arguments.data or arguments.out
    if arguments.data is None:
        prepare(folder, arguments)
    if arguments.prepare:
        return
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    data = {name: load(folder / f"{name}.npz") for name in SHARES}
    for name, one in data.items():
        longest = int(one.lengths.max())
        print(f"{name}: {len(one.lengths)} items, mean length {one.lengths.float().mean():.1f}, longest {longest}")
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **SHAPE,
    )
    model = LlamaForCausalLM(config)
    started = time.monotonic()

    def save(folder: Path, steps: int, losses: dict[str, list[float]] | None = None) -> None:
        record = {
            "seed": arguments.seed,
            "steps": steps,
            "batch": arguments.batch,
            "peak_learning_rate": arguments.rate,
            "items": sum(len(one.lengths) for one in data.values()),
            "training_time_s": round(time.monotonic() - started, 1),
            "device": torch.cuda.get_device_name() if arguments.device.startswith("cuda") else "CPU",
            "torch": torch.__version__,
            "mean_loss_every_500_steps": losses,
        }
        stored = LlamaForCausalLM(config).to(torch.bfloat16).eval()
        stored.load_state_dict(model.state_dict())
        stored.generation_config.pad_token_id = tokenizer.pad_token_id
        stored.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
        (folder / "training.json").write_text(json.dumps(record, indent=2) + "\n")
        print(
            json.dumps({key: value for key, value in record.items() if key != "mean_loss_every_500_steps"}), flush=True
        )

    steps, losses = train(model, data, arguments, save)
    save(arguments.out, steps, losses)


if __name__ == "__main__":
    main()

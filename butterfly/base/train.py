"""How the shipped base model was made: ``python -m butterfly.base.train --out DIR``.

A Llama-architecture causal language model with a byte-level BPE tokenizer, trained from a seed on the training splits
of the three built-in capabilities. Layers above the first four are dropped at random during training (LayerDrop, Fan
et al. 2020), so that a model with fewer of them is a working start for a worker. Needs torch, transformers and
tokenizers; runs on an accelerator if there is one.
"""

import argparse
import json
import math
import multiprocessing
import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from torch.nn import ModuleList
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
"""Layers at the bottom that LayerDrop never drops: workers share them."""
SHARES = {"logical_reasoning": 1.0, "pattern_recognition": 1.2, "formal_verification": 0.4}
"""Training items of each capability, relative to ``--items``: the harder, the more."""


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


def draw_items(per_capability: int, processes: int, chunk: int = 5_000) -> list[Item]:
    """Distinct training items of all built-in capabilities, the same however many processes draw them."""
    tasks = [
        (name, chunk, 1 + n) for name, share in SHARES.items() for n in range(math.ceil(share * per_capability / chunk))
    ]
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        drawn = pool.map(_draw, tasks, chunksize=1)
    return list({item.digest: item for chunk_items in drawn for item in chunk_items}.values())


def encode(tokenizer: PreTrainedTokenizerFast, drawn: list[Item]) -> dict[str, Any]:
    """All token ids end to end [total] uint16, the length of each item [n] and of its prompt [n], uint16."""
    prompts = tokenizer([item.prompt for item in drawn])["input_ids"]
    targets = tokenizer([item.target for item in drawn], add_special_tokens=False)["input_ids"]
    rows = [[*p, *t, tokenizer.eos_token_id] for p, t in zip(prompts, targets, strict=True)]
    return {
        "ids": np.fromiter((token for row in rows for token in row), dtype=np.uint16),
        "lengths": np.array([len(row) for row in rows], dtype=np.uint16),
        "prompt_lengths": np.array([len(prompt) for prompt in prompts], dtype=np.uint16),
    }


def prepare(folder: Path, arguments: argparse.Namespace) -> None:
    """Draw the training items, train the tokenizer on some of them, and write both under ``folder``."""
    started = time.monotonic()
    drawn = draw_items(arguments.items, arguments.processes)
    print(f"{len(drawn)} items in {time.monotonic() - started:.0f} s", flush=True)
    sample = random.Random(arguments.seed).sample(drawn, min(len(drawn), 30_000))
    if arguments.init:
        tokenizer = PreTrainedTokenizerFast.from_pretrained(arguments.init)
    else:
        tokenizer = train_tokenizer([item.prompt + item.target for item in sample])
    tokenizer.save_pretrained(folder)
    np.savez_compressed(folder / "items.npz", **encode(tokenizer, drawn))


def load(folder: Path) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Token ids and labels [n, longest], int16 (prompt and padding ignored in labels), and lengths [n], int64."""
    stored = np.load(folder / "items.npz")
    lengths, prompts = stored["lengths"].astype(np.int64), stored["prompt_lengths"].astype(np.int64)
    column = np.arange(lengths.max())
    inside = column < lengths[:, None]
    ids = np.zeros(inside.shape, dtype=np.int16)
    ids[inside] = stored["ids"].astype(np.int16)
    labels = np.where(inside & (column >= prompts[:, None]), ids, np.int16(IGNORED))
    return torch.from_numpy(ids), torch.from_numpy(labels), torch.from_numpy(lengths)


def kept_layers(rng: random.Random, count: int) -> list[int]:
    """Which layers take part in a step: all of them half the time, else each upper one at a random rate."""
    rate = 0.0 if rng.random() < 0.5 else rng.uniform(0.0, 0.65)
    return [n for n in range(count) if n < ALWAYS_KEPT or rng.random() >= rate]


def train(model: LlamaForCausalLM, data: tuple[torch.Tensor, ...], arguments: argparse.Namespace) -> list[float]:
    """Train in place; the loss every hundred steps, in nats per target token."""
    device = torch.device(arguments.device)
    ids, labels, lengths = data
    shuffled = torch.randperm(len(lengths))
    order = shuffled[torch.argsort(lengths[shuffled] // 8, stable=True)]  # batches of like length: little padding
    batches = [order[n : n + arguments.batch] for n in range(0, len(order) - arguments.batch + 1, arguments.batch)]
    ids, labels = ids.to(device), labels.to(device)
    model.to(device).train()
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
    layers = list(model.model.layers)
    losses: list[float] = []
    for step in range(arguments.steps):
        if progress(step) == 1.0:
            break
        arguments.steps_done = step + 1
        chosen = rng.choice(batches)
        width = int(lengths[chosen].max())
        x, y = ids[chosen, :width].long(), labels[chosen, :width].long()
        model.model.layers = ModuleList([layers[n] for n in kept_layers(rng, len(layers))])
        logits = model(input_ids=x, use_cache=False).logits[:, :-1]
        loss = cross_entropy(logits.flatten(0, 1), y[:, 1:].flatten(), ignore_index=IGNORED)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if step % 100 == 0:
            losses.append(loss.item())
            if step % 200 == 0:
                print(f"step {step:6d}  loss {loss.item():.4f}  {time.monotonic() - started:6.0f} s", flush=True)
    model.model.layers = ModuleList(layers)
    return losses


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--init", type=Path, help="a checkpoint to start from, with its tokenizer; else from scratch")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=8_000)
    parser.add_argument("--limit-s", type=float, default=0.0, help="end the schedule and save after so many seconds")
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--items", type=int, default=250_000, help="training items per capability")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--data", type=Path, help="items and tokenizer of an earlier --prepare, drawn anew without it")
    parser.add_argument(
        "--prepare", action="store_true", help="only draw the items and train the tokenizer, into --out"
    )
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    arguments = parser.parse_args()

    torch.manual_seed(arguments.seed)
    torch.set_float32_matmul_precision("high")
    folder = arguments.data or arguments.out
    if arguments.data is None:
        prepare(folder, arguments)
    if arguments.prepare:
        return
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    data = load(folder)
    print(f"{len(data[2])} items, mean length {data[2].float().mean():.1f}, longest {int(data[2].max())}", flush=True)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **SHAPE,
    )
    model = LlamaForCausalLM.from_pretrained(arguments.init).float() if arguments.init else LlamaForCausalLM(config)
    training_started = time.monotonic()
    losses = train(model, data, arguments)
    record = {
        "seed": arguments.seed,
        "steps": arguments.steps_done,
        "batch": arguments.batch,
        "peak_learning_rate": arguments.rate,
        "items": len(data[2]),
        "training_time_s": round(time.monotonic() - training_started, 1),
        "device": torch.cuda.get_device_name() if arguments.device.startswith("cuda") else "CPU",
        "torch": torch.__version__,
        "loss_every_100_steps": [round(value, 4) for value in losses],
    }
    model.to("cpu", torch.bfloat16).eval()
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    model.save_pretrained(arguments.out)
    tokenizer.save_pretrained(arguments.out)
    (arguments.out / "training.json").write_text(json.dumps(record, indent=2) + "\n")
    print(json.dumps({key: value for key, value in record.items() if not isinstance(value, list)}))


if __name__ == "__main__":
    main()

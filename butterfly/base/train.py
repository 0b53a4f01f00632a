"""How the shipped base model was made: ``python -m butterfly.base.train --out DIR``.

A Llama-architecture causal language model with a byte-level BPE tokenizer, trained from a seed on the training splits
of the three built-in capabilities, one batch of each a step, always through all of its layers. Nothing in the training
makes the model easy to cut. Needs torch, transformers and tokenizers; on a GPU each step replays CUDA graphs.
"""

import argparse
import json
import math
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from butterfly.base.data import SHARES, Bucket, Data, buckets, load, prepare
from butterfly.capability.encoding import IGNORED

SHAPE = {
    "hidden_size": 128,
    "intermediate_size": 384,
    "num_hidden_layers": 12,
    "num_attention_heads": 8,
    "num_key_value_heads": 4,
    "head_dim": 16,
    "max_position_embeddings": 512,
    "tie_word_embeddings": True,
}
LOGGED = 500
"""Steps between two records of the loss."""


def loss_of(model: LlamaForCausalLM, data: Data, chosen: Tensor, width: int, reach: int) -> Tensor:
    """Mean cross-entropy of the targets of the items ``chosen`` [rows], in nats per token.

    No item may have more than ``width`` tokens, no target more than ``reach``; shapes depend on these alone.
    """
    inner = model.model
    ids, lengths, prompts = data.ids[chosen, :width].long(), data.lengths[chosen], data.prompts[chosen]
    positions = torch.arange(width, device=ids.device)[None]
    hidden = inner.embed_tokens(ids)
    rotary = inner.rotary_emb(hidden, position_ids=positions)
    for layer in inner.layers:
        hidden = layer(hidden, attention_mask=None, position_ids=positions, position_embeddings=rotary)
    place = prompts[:, None] + torch.arange(reach, device=ids.device)  # of the tokens to predict
    wanted = ids.gather(1, place.clamp(max=width - 1)).masked_fill(place >= lengths[:, None], IGNORED)
    before = (place - 1).clamp(max=width - 1)[..., None].expand(-1, -1, hidden.shape[-1])
    logits = model.lm_head(inner.norm(hidden.gather(1, before)))
    return cross_entropy(logits.flatten(0, 1).float(), wanted.flatten(), ignore_index=IGNORED)


class Steps:
    """Training steps of one model in place: on a GPU captured once for each shape and then replayed."""

    def __init__(self, model: LlamaForCausalLM, data: dict[str, Data], rows: dict[str, int], seed: int) -> None:
        self.model = model
        self.device = next(model.parameters()).device
        self.data = {name: items.to(self.device) for name, items in data.items()}
        self.buckets = {name: buckets(items, rows[name]) for name, items in data.items()}
        self.sums = {name: torch.zeros((), device=self.device) for name in data}
        self.rate = torch.zeros((), device=self.device)
        self.rng = random.Random(seed)
        graphed = self.device.type == "cuda"
        for parameter in model.parameters():
            parameter.grad = torch.zeros_like(parameter)
        self.optimizer = torch.optim.AdamW(
            model.parameters(), lr=self.rate, betas=(0.9, 0.98), weight_decay=0.05, capturable=graphed
        )
        self.chosen = {name: torch.zeros(rows[name], dtype=torch.long, device=self.device) for name in data}
        self.queues: dict[str, list[tuple[Bucket, Tensor]]] = {name: [] for name in data}
        self.graphs: dict[tuple[str, int], torch.cuda.CUDAGraph] = {}
        self.update: torch.cuda.CUDAGraph | None = None
        if graphed:
            self._capture()

    def _accumulate(self, name: str, bucket: Bucket) -> None:
        with torch.autocast(self.device.type, torch.bfloat16):
            loss = loss_of(self.model, self.data[name], self.chosen[name], bucket.width, bucket.reach)
        loss.backward()
        self.sums[name] += loss.detach()

    def _update(self) -> None:
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=False)

    def _capture(self) -> None:
        before = {name: value.clone() for name, value in self.model.state_dict().items()}
        for layer in self.model.model.layers:
            layer.compile(dynamic=True)
        stream, pool = torch.cuda.Stream(), torch.cuda.graph_pool_handle()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for name, batches in self.buckets.items():
                for bucket in batches:
                    self._accumulate(name, bucket)
            self._update()  # at the rate zero
        torch.cuda.current_stream().wait_stream(stream)
        for name, batches in self.buckets.items():
            for bucket in batches:
                self.graphs[name, bucket.width] = torch.cuda.CUDAGraph()
                with torch.cuda.graph(self.graphs[name, bucket.width], pool=pool):
                    self._accumulate(name, bucket)
        self.update = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self.update, pool=pool):
            self._update()
        self.model.load_state_dict(before)
        for state in self.optimizer.state.values():
            for value in state.values():
                value.zero_()
        for total in self.sums.values():
            total.zero_()
        for parameter in self.model.parameters():
            parameter.grad.zero_()

    def step(self, rate: float) -> None:
        """One batch of each capability, and an update at the learning rate ``rate``."""
        for name, queue in self.queues.items():
            if not queue:
                queue += [(bucket, batch) for bucket in self.buckets[name] for batch in bucket.batches.to(self.device)]
                self.rng.shuffle(queue)
            bucket, batch = queue.pop()
            self.chosen[name].copy_(batch)
            if self.graphs:
                self.graphs[name, bucket.width].replay()
            else:
                self._accumulate(name, bucket)
        self.rate.fill_(rate)
        if self.update is None:
            self._update()
        else:
            self.update.replay()


def train(
    model: LlamaForCausalLM, data: dict[str, Data], arguments: argparse.Namespace, prefix: str = ""
) -> Callable[[], tuple[int, dict[str, list[float]]]]:
    """Prepare the training of a model in place; the function that is returned runs it.

    That function gives the steps done, and each capability's mean loss over every ``LOGGED`` steps, in nats per token.
    """
    total = sum(SHARES[name] for name in data)
    rows = {name: round(arguments.batch * SHARES[name] / total) for name in data}
    steps = Steps(model.to(arguments.device).train(), data, rows, arguments.seed)

    def run() -> tuple[int, dict[str, list[float]]]:
        started, step, done, warmup = time.monotonic(), 0, 0.0, min(500, arguments.steps // 10 + 1)
        losses: dict[str, list[float]] = {name: [] for name in data}
        while done < 1.0:
            warm = min(1.0, (step + 1) / warmup)
            steps.step(arguments.rate * (warm * 0.5 * (1 + math.cos(math.pi * done)) + 0.005))
            step += 1
            if step % 50 == 0 and arguments.device.startswith("cuda"):
                torch.cuda.current_stream().synchronize()  # so that the time read is the time of the steps
            elapsed = (time.monotonic() - started) / arguments.limit_s if arguments.limit_s else 0.0
            done = max(step / arguments.steps, elapsed)
            if step % LOGGED == 0:
                for name, total_loss in steps.sums.items():
                    losses[name].append(round(total_loss.item() / LOGGED, 4))
                    total_loss.zero_()
                summary = "  ".join(f"{name} {values[-1]:.4f}" for name, values in losses.items())
                print(f"{prefix}step {step:6d}  {summary}  {time.monotonic() - started:6.1f} s", flush=True)
        return step, losses

    return run


def configured(tokenizer: PreTrainedTokenizerFast, shape: dict[str, int | bool]) -> LlamaConfig:
    """The configuration of a base of this shape."""
    return LlamaConfig(
        vocab_size=len(tokenizer),
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        **shape,
    )


def save(model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerFast, folder: Path, record: dict[str, Any]) -> None:
    """The model in bfloat16, its tokenizer and the record of its training."""
    stored = LlamaForCausalLM(model.config).to(torch.bfloat16).eval()
    stored.load_state_dict(model.state_dict())
    stored.generation_config.pad_token_id = tokenizer.pad_token_id
    stored.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    (folder / "training.json").write_text(json.dumps(record, indent=2) + "\n")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--steps", type=int, default=30_000)
    options.add_argument("--limit-s", type=float, default=0.0, help="end the schedule and save after so many seconds")
    options.add_argument("--batch", type=int, default=480, help="items a step, of all capabilities together")
    options.add_argument("--rate", type=float, default=2e-3, help="peak learning rate")
    options.add_argument("--items", type=int, default=450_000, help="training items per capability, times its share")
    options.add_argument("--processes", type=int, default=2)
    options.add_argument("--start", type=Path, help="go on from this checkpoint, with its tokenizer and its record")
    options.add_argument("--data", type=Path, help="items and tokenizer of an earlier --prepare, drawn anew without it")
    options.add_argument(
        "--prepare", action="store_true", help="only draw the items and train the tokenizer, into --out"
    )
    options.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return options


def main() -> None:
    arguments = parser().parse_args()
    torch.manual_seed(arguments.seed)
    torch.set_float32_matmul_precision("high")
    folder = arguments.data or arguments.out
    start = arguments.start
    if arguments.data is None:
        tokenizer = PreTrainedTokenizerFast.from_pretrained(start) if start else None
        prepare(folder, arguments.items, arguments.processes, arguments.seed, tokenizer)
    if arguments.prepare:
        return
    tokenizer = PreTrainedTokenizerFast.from_pretrained(folder)
    data = {name: load(folder / f"{name}.npz") for name in SHARES}
    for name, items in data.items():
        longest = int(items.lengths.max())
        print(f"{name}: {len(items.lengths)} items, mean length {items.lengths.float().mean():.1f}, longest {longest}")
    model = (
        LlamaForCausalLM.from_pretrained(start, dtype=torch.float32)
        if start
        else LlamaForCausalLM(configured(tokenizer, SHAPE))
    )
    started = time.monotonic()
    steps, losses = train(model, data, arguments)()
    record: dict[str, Any] = {
        "seed": arguments.seed,
        "steps": steps,
        "batch": arguments.batch,
        "peak_learning_rate": arguments.rate,
        "items": sum(len(items.lengths) for items in data.values()),
        "training_time_s": round(time.monotonic() - started, 1),
        "device": torch.cuda.get_device_name() if arguments.device.startswith("cuda") else "CPU",
        "torch": torch.__version__,
        f"mean_loss_every_{LOGGED}_steps": losses,
    }
    if start:
        first = json.loads((start / "training.json").read_text())
        record["before"] = [*first.pop("before", []), first]
    save(model, tokenizer, arguments.out, record)


if __name__ == "__main__":
    main()

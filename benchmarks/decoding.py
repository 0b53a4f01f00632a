"""Tokens a second of a split's models, decoded in one run: base, each worker, all fused, skipping, drafting (T7.3).

``python -m benchmarks.decoding SPLIT --out FILE.json`` measures on the accelerator where there is one and on the CPU
elsewhere, one sequence at a time and greedily, and writes the figures as JSON with a table page beside it (``.md``).
All models answer the same prompts in turn, round after round, so that a machine that slows down slows all of them.
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import torch
from transformers import GenerationConfig

from benchmarks.machine import Results, device, machine
from benchmarks.steps import captured_alone, heavy
from butterfly.capability.builtin import GENERATORS, Split, items
from butterfly.certify.measure import recorded_base
from butterfly.models.base import load_base
from butterfly.runtime.cache import SplitCache
from butterfly.runtime.drafting import Tally, tokens_per_round
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.generation import generating
from butterfly.runtime.load import load, load_worker, read_record
from butterfly.runtime.slots import SlotCache

BASE, FUSED = "base", "fused, all workers"
CAPTURED = ", captured"


@dataclass
class Subject:
    """A way of decoding, and what it took."""

    name: str
    model: Any
    prepare: Callable[[Any], None] = lambda model: None
    """Sets the model up before each answer: several subjects share the fused model."""
    seconds: list[float] = field(default_factory=list)
    """Of each answer."""
    answers: list[list[int]] = field(default_factory=list)
    """The tokens of each answer."""
    tally: Tally = field(default_factory=Tally)
    bounds: list[float] = field(default_factory=list)
    """Of each answer, the mean total variation given up a token."""

    def answer(self, ids: torch.Tensor, length: int) -> None:
        """Decode ``length`` tokens after a prompt [1, n], and note the time."""
        self.prepare(self.model)
        where = self.model.device
        _wait(where)
        config = GenerationConfig(max_new_tokens=length, do_sample=False, pad_token_id=0, return_dict_in_generate=True)
        start = perf_counter()
        with generating(self.model, config):
            output = self.model.generate(
                ids.to(where), attention_mask=torch.ones_like(ids).to(where), generation_config=config
            )
        _wait(where)
        self.seconds.append(perf_counter() - start)
        self.answers.append(output.sequences[0, ids.shape[1] :].tolist())
        if isinstance(tally := getattr(output, "tally", None), Tally):
            self.tally = self.tally.and_then(tally)
        if isinstance(cache := getattr(output, "past_key_values", None), SplitCache | SlotCache):
            self.bounds.append(float(cache.total[0]) / length)

    def forget(self) -> None:
        """Drop what a warm-up measured."""
        self.seconds, self.answers, self.bounds, self.tally = [], [], [], Tally()


def _wait(where: torch.device) -> None:
    if where.type == "cuda":
        torch.cuda.synchronize(where)


def _fused(
    skip: float = 0.0, drafting: int = 0, captured: bool = False, fuse_below: float | None = None
) -> Callable[[FusedModel], None]:
    def prepare(model: FusedModel) -> None:
        model.skip, model.drafting, model.captured, model.fuse_below = skip, drafting, captured, fuse_below

    return prepare


def subjects(
    split: Path, base: str, budget: float, drafting: int, unsure: float, weight: float | None, dtype: str
) -> list[Subject]:
    """Every way of decoding the split's models that is compared, on one device."""
    where, record = str(device()), read_record(split)
    fused = load(split, where, dtype)
    names = fused.worker_ids
    if weight is not None:
        fused.weighting = heavy(len(names), weight).to(fused.device)
    plain = [Subject(BASE, load_base(base, where, dtype).model)]
    plain.append(Subject(BASE + CAPTURED, captured_alone(plain[0].model), _fused(captured=True)))
    plain += [
        Subject(f"worker {worker['worker_id']}", load_worker(split, worker["worker_id"], device=where, dtype=dtype))
        for worker in record["workers"]
    ]
    return [
        *plain,
        Subject(FUSED, fused, _fused()),
        Subject(f"fused, skipping at η = {budget:g}", fused, _fused(skip=budget)),
        Subject(f"fused, drafting at γ = {drafting}", fused, _fused(drafting=drafting)),
        Subject(f"fused where two tokens are within {unsure:g}", fused, _fused(fuse_below=unsure)),
        Subject(FUSED + CAPTURED, fused, _fused(captured=True)),
        Subject(f"fused, skipping at η = {budget:g}{CAPTURED}", fused, _fused(skip=budget, captured=True)),
        Subject(f"fused, drafting at γ = {drafting}{CAPTURED}", fused, _fused(drafting=drafting, captured=True)),
    ]


def prompts(tokenizer: Any, path: Path | None, count: int) -> list[torch.Tensor]:
    """Token ids [1, n] of the lines of a file, or of the built-in capabilities' test items."""
    if path is not None:
        texts: Sequence[str] = path.read_text(encoding="utf-8").splitlines()
    else:
        each = [items(name, Split.TEST, count) for name in GENERATORS]
        texts = [item.prompt for group in zip(*each, strict=True) for item in group]
    return [tokenizer(text, return_tensors="pt")["input_ids"] for text in texts[:count]]


def row(subject: Subject, length: int, others: dict[str, Subject]) -> dict[str, Any]:
    """What is written of a subject; ``others`` are all, by name."""
    plain, taken = others[FUSED], median(subject.seconds)
    made: dict[str, Any] = {
        "name": subject.name,
        "tokens_per_second": length / taken,
        "ms_per_token": 1e3 * taken / length,
        "over_base": median(others[BASE].seconds) / taken,
        "over_captured_base": median(others[BASE + CAPTURED].seconds) / taken,
        "over_fused": median(plain.seconds) / taken,
        "over_captured_fused": median(others[FUSED + CAPTURED].seconds) / taken,
        "answers": len(subject.answers),
    }
    if subject.model is plain.model:
        made["answers_as_plain_fusion"] = sum(a == b for a, b in zip(subject.answers, plain.answers, strict=True))
        made["mean_bound"] = sum(subject.bounds) / max(1, len(subject.bounds))
    if subject.tally.rounds:
        made |= {"acceptance": subject.tally.acceptance, "tokens_per_round": subject.tally.tokens_per_round}
    return made


def measure(compared: Sequence[Subject], asked: Sequence[torch.Tensor], length: int, repeats: int) -> None:
    """Let every subject answer every prompt so often, in turn, after a warm-up in which all steps are captured."""
    for subject in compared:
        for ids in asked:
            subject.answer(ids, length)
        subject.forget()
    for _ in range(repeats):
        for ids in asked:
            for subject in compared:
                subject.answer(ids, length)


def page(content: dict[str, Any]) -> str:
    """The table."""
    head, count = content["machine"], content["workers"]
    lines = [
        "<!-- Generated by `python -m benchmarks.decoding`. -->",
        "# Tokens a second, decoded one sequence at a time",
        "",
        f"{head['device']}, torch {head['torch']}, {head['date']}, {content['dtype']}. {content['prompts']} prompts, "
        f"{content['length']} tokens each, {content['repeats']} times in turn; greedy, the prompt's pass included, "
        "medians over the answers.",
        "",
        "| model | tokens/s | ms/token | over base | over base, captured | over fusion of all | over it captured "
        "| as that fusion | given up a token | drafts kept | tokens a round |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for model in content["models"]:
        alike = f"{model['answers_as_plain_fusion']}/{model['answers']}" if "mean_bound" in model else "–"
        lines.append(
            f"| {model['name']} | {model['tokens_per_second']:.1f} | {model['ms_per_token']:.2f} | "
            f"{model['over_base']:.2f}× | {model['over_captured_base']:.2f}× | {model['over_fused']:.2f}× | "
            f"{model['over_captured_fused']:.2f}× | {alike} | "
            f"{_shown(model.get('mean_bound'), '.4f')} | {_shown(model.get('acceptance'), '.1%')} | "
            f"{_shown(model.get('tokens_per_round'), '.2f')} |"
        )
    lines += [
        "",
        f"T7.3's terms: k = {count}, the slowest worker takes (1 + δ)/k of the base's time with "
        f"δ = {content['delta']:.2f}, and the fused model {content['fused_over_slowest']:.2f}× the slowest worker's. "
        f"The heaviest worker has weight {content['heaviest']:.2f} on average over a prompt. Where tokens are sampled, "
        f"a drafter of that weight at every token yields at least {content['floor']:.2f} tokens a round (N7); greedy "
        "decoding has no such floor.",
    ]
    return "\n".join(lines) + "\n"


def _shown(value: float | None, form: str) -> str:
    return "–" if value is None else format(value, form)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and write the figures and the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.decoding", description=__doc__)
    parser.add_argument("split", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="a JSON file; the page lies beside it")
    parser.add_argument("--base", help="where the base is now, where that is not the recorded place")
    parser.add_argument("--skip", type=float, default=0.05, help="η, the total variation given up a token")
    parser.add_argument("--draft", type=int, default=6, help="γ, the tokens drafted a round")
    parser.add_argument(
        "--unsure", type=float, default=1.0, help="fuse below this gap, in nats, of the two best tokens"
    )
    parser.add_argument("--weight", type=float, help="give the first worker this weight instead of the learned weights")
    parser.add_argument("--dtype", default="auto")
    parser.add_argument("--prompts", type=Path, help="a text file, a prompt a line")
    parser.add_argument("--count", type=int, default=6, help="prompts, at most")
    parser.add_argument("--length", type=int, default=64, help="tokens an answer")
    parser.add_argument("--repeats", type=int, default=3)
    given = parser.parse_args(arguments)
    base = given.base or recorded_base(given.split, read_record(given.split))
    with torch.no_grad():
        compared = subjects(given.split, base, given.skip, given.draft, given.unsure, given.weight, given.dtype)
        fused = next(subject for subject in compared if subject.name == FUSED)
        asked = prompts(fused.model.tokenizer, given.prompts, given.count)
        measure(compared, asked, given.length, given.repeats)
        shared = fused.model.shared_hidden(asked[0].to(fused.model.device))
        weights = fused.model.weigh(shared.expand(len(fused.model.worker_ids), *shared.shape), shared)
    named = {subject.name: subject for subject in compared}
    rows = [row(subject, given.length, named) for subject in compared]
    slowest = max(each["ms_per_token"] for each in rows if each["name"].startswith("worker "))
    whole, workers = next(each for each in rows if each["name"] == FUSED), len(fused.model.worker_ids)
    heaviest = float(weights.amax(0).mean())
    results = Results(
        given.out,
        machine=machine(device()),
        dtype=str(fused.model.dtype),
        workers=workers,
        prompts=len(asked),
        length=given.length,
        repeats=given.repeats,
        heaviest=heaviest,
        floor=tokens_per_round(heaviest, given.draft),
        delta=slowest * workers / rows[0]["ms_per_token"] - 1,
        fused_over_slowest=whole["ms_per_token"] / slowest,
    )
    for each in rows:
        results.add("models", **each)
    given.out.with_suffix(".md").write_text(page(results.content), encoding="utf-8")


if __name__ == "__main__":
    main()

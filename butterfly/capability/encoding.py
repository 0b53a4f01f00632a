"""Items as token batches for training and for teacher-forced measurements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import torch
from jinja2 import TemplateError
from torch import Tensor

from butterfly.capability.item import Item, quoted
from butterfly.core.errors import DatasetError

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

IGNORED = -100
"""The label of positions that are not to be predicted: the prompt and the padding."""
WINDOW = 256
"""Tokens of a document that are read at once, at most."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Items padded on the right. B items, T positions; int64."""

    ids: Tensor
    """Token ids [B, T]."""
    labels: Tensor
    """The token to predict *at* each position, that is the next one, or ``IGNORED`` [B, T]."""
    mask: Tensor
    """1 on tokens, 0 on padding [B, T]."""
    items: Tensor
    """The place of each row's item among the items that were encoded [B]; a long document has several rows."""

    @classmethod
    def of(cls, ids: Tensor, labels: Tensor) -> Self:
        """A batch of ids and labels [B, T] int64, one item a row. A row ends one position after its last label."""
        places = torch.arange(ids.shape[1], device=ids.device)
        last = ((labels != IGNORED) * (places + 1)).amax(1, keepdim=True)
        return cls(ids, labels, (places <= last).long(), torch.arange(len(ids)))

    @property
    def targets(self) -> Tensor:
        """The labels that count [M]."""
        return self.labels[self.labels != IGNORED]

    def to(self, device: torch.device | str) -> Batch:
        """The batch on a device."""
        return Batch(self.ids.to(device), self.labels.to(device), self.mask.to(device), self.items.to(device))

    def share(self, process: int, processes: int) -> Batch:
        """The rows that one of several processes works on; every process gets one at least."""
        if processes == 1:
            return self
        return self._rows(torch.arange(process % len(self.ids), len(self.ids), processes))

    def parts(self, count: int) -> list[Batch]:
        """The batch in ``count`` parts of as many rows, or one more; there are no more parts than rows."""
        if count <= 1:
            return [self]
        return [self._rows(rows) for rows in torch.arange(len(self.ids)).tensor_split(min(count, len(self.ids)))]

    def _rows(self, rows: Tensor) -> Batch:
        return Batch(self.ids[rows], self.labels[rows], self.mask[rows], self.items[rows])


def prompt_text(tokenizer: PreTrainedTokenizerBase, item: Item) -> tuple[str, bool]:
    """What a model continues, and whether the chat template made it, which writes the special tokens itself."""
    if item.turns and getattr(tokenizer, "chat_template", None):
        turns = [{"role": role, "content": content} for role, content in item.turns]
        try:
            return str(tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)), True
        except TemplateError as error:  # such as a role that the template knows nothing of
            roles = ", ".join(role for role, _ in item.turns)
            raise DatasetError(
                f"item {quoted(item.input)} with turns by {roles}: the tokenizer's chat template rejects it: {error}; "
                "write the chat as the template expects it"
            ) from error
    return item.prompt, False


def prompt_tokens(tokenizer: PreTrainedTokenizerBase, prompt: str | Item) -> list[int]:
    """The tokens that a model is given for a prompt: as the tokenizer makes them, less an end that it appends."""
    return _tokens(tokenizer, [(prompt, False) if isinstance(prompt, str) else prompt_text(tokenizer, prompt)])[0]


def _tokens(tokenizer: PreTrainedTokenizerBase, texts: Sequence[tuple[str, bool]]) -> list[list[int]]:
    """The tokens of each (text, whether a chat template made it), less an end that the tokenizer appends."""
    tokens: dict[int, list[int]] = {}
    for templated in (False, True):
        places = [place for place, (_, made) in enumerate(texts) if made == templated]
        if not places:
            continue
        encoded = tokenizer([texts[place][0] for place in places], add_special_tokens=not templated)["input_ids"]
        for place, ids in zip(places, encoded, strict=True):
            while not templated and len(ids) > 1 and ids[-1] == tokenizer.eos_token_id:
                ids.pop()
            tokens[place] = list(ids)
    return [tokens[place] for place in range(len(texts))]


def items_tokens(tokenizer: PreTrainedTokenizerBase, items: Sequence[Item]) -> list[tuple[list[int], int]]:
    """For each item the tokens of prompt, target and end, and how many of them are the prompt's.

    Prompt and target are encoded together, so that the target's tokens are those that a model generates after the
    prompt. A tokenizer that puts a space before every text would otherwise begin each target with a token that is
    never generated. If a token crosses the border, a model that is given the prompt cannot generate it. The target's
    tokens are then those that it has after a line end.
    """
    texts = [prompt_text(tokenizer, item) for item in items]
    prompts = _tokens(tokenizer, texts)
    wholes = _tokens(tokenizer, [(text + item.target, made) for (text, made), item in zip(texts, items, strict=True)])
    result = []
    for item, prompt, whole in zip(items, prompts, wholes, strict=True):
        if whole[: len(prompt)] == prompt and len(whole) > len(prompt):
            target = whole[len(prompt) :]
        else:
            target = _after_a_line_end(tokenizer, item.target)
        result.append(([*prompt, *target, tokenizer.eos_token_id], len(prompt)))
    return result


def _after_a_line_end(tokenizer: PreTrainedTokenizerBase, target: str) -> list[int]:
    """A target's tokens where no token reaches into it from the left."""
    line_end, both = (list(tokenizer(text, add_special_tokens=False)["input_ids"]) for text in ("\n", f"\n{target}"))
    if both[: len(line_end)] == line_end and len(both) > len(line_end):
        return both[len(line_end) :]
    return list(tokenizer(target, add_special_tokens=False)["input_ids"])


def batches(
    tokenizer: PreTrainedTokenizerBase, items: Sequence[Item], size: int, longest: int, *, cut: bool = False
) -> list[Batch]:
    """Items as batches of at most ``size``, of like length, shortest first.

    Args:
        tokenizer: the model's own.
        items: prompts with answers.
        size: rows of a batch, at most.
        longest: tokens of a row, at most.
        cut: leave out the first tokens of an item over ``longest``, which is an error otherwise.

    Raises:
        DatasetError: an item longer than ``longest`` tokens, the model's context.
    """
    rows = []
    for place, (item, (whole, prompt_length)) in enumerate(zip(items, items_tokens(tokenizer, items), strict=True)):
        if len(whole) > longest and cut:
            prompt_length = max(1, prompt_length - len(whole) + longest)
            whole = whole[-longest:]
        if len(whole) > longest:
            raise DatasetError(
                f"item {quoted(item.input)} has {len(whole)} tokens; the model reads {longest}: shorten it"
            )
        rows.append(Row(whole, prompt_length, place))
    return batched(rows, size, tokenizer)


def document_batches(tokenizer: PreTrainedTokenizerBase, texts: Sequence[str], size: int, longest: int) -> list[Batch]:
    """Documents as batches of windows of at most ``WINDOW`` tokens, as the model knows texts from its pretraining.

    Where the tokenizer puts a token before texts, each window begins with it, and every token after it is predicted. If
    not, every token but a window's first is.

    Raises:
        DatasetError: a document of fewer than two tokens.
    """
    before, rows = tokens_before(tokenizer), []
    width = max(1, min(WINDOW, longest) - len(before))
    encoded = tokenizer(list(texts), add_special_tokens=False)["input_ids"] if texts else []
    for place, (text, ids) in enumerate(zip(texts, encoded, strict=True)):
        if len(ids) < 2:
            raise DatasetError(f"document {quoted(text)} has {len(ids)} tokens; expected at least 2: lengthen it")
        windows = [before + ids[start : start + width] for start in range(0, len(ids), width)]
        rows += [Row(window, max(1, len(before)), place) for window in windows if len(window) > 1]
    return batched(rows, size, tokenizer)


def tokens_before(tokenizer: PreTrainedTokenizerBase) -> list[int]:
    """The special tokens that a tokenizer puts before every text, such as bos; none where it puts none."""
    plain, special = (list(tokenizer("a", add_special_tokens=added)["input_ids"]) for added in (False, True))
    starts = (start for start in range(len(special)) if special[start : start + len(plain)] == plain)
    return special[: next(starts, 0)]


@dataclass(frozen=True, slots=True)
class Row:
    """Tokens, how many of them are given, and the item that they belong to."""

    ids: list[int]
    given: int
    item: int


def batched(rows: list[Row], size: int, tokenizer: PreTrainedTokenizerBase) -> list[Batch]:
    """Rows as batches of at most ``size``, of like length, shortest first."""
    rows = sorted(rows, key=lambda row: len(row.ids))
    padding = tokenizer.eos_token_id if tokenizer.pad_token_id is None else tokenizer.pad_token_id
    result = []
    for start in range(0, len(rows), size):
        chosen = rows[start : start + size]
        shape = len(chosen), len(chosen[-1].ids)
        ids, labels, mask = torch.full(shape, padding), torch.full(shape, IGNORED), torch.zeros(shape, dtype=torch.long)
        for n, row in enumerate(chosen):
            length = len(row.ids)
            ids[n, :length] = torch.tensor(row.ids)
            labels[n, row.given - 1 : length - 1] = torch.tensor(row.ids[row.given :])
            mask[n, :length] = 1
        result.append(Batch(ids, labels, mask, torch.tensor([row.item for row in chosen])))
    return result

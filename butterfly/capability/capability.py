"""A capability: what a worker is fine-tuned on, as data that can be trained on and a predicate that can be tested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Self

from butterfly.capability import builtin
from butterfly.capability.builtin import Split
from butterfly.capability.encoding import Batch, batches, document_batches, items_tokens, prompt_text
from butterfly.capability.grader import Grader, grader, unknown_name
from butterfly.capability.item import Item, quoted
from butterfly.capability.jsonl import numbered_items
from butterfly.capability.overlap import unread
from butterfly.capability.texts import is_text, placed_passages
from butterfly.core.errors import DatasetError

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


class Judge(StrEnum):
    """How a model is judged on an item."""

    ANSWER = "answer"
    """By its answer, which a grader judges."""
    NEXT_TOKEN = "next_token"
    """By the next token at one place of a passage of text, drawn by the passage's hash."""


@dataclass(frozen=True, slots=True)
class Capability:
    """A named task in three disjoint, non-empty sets of items, with the grader that decides right answers (D1.2).

    Train items are for training, validation items for choosing layers, weights and gates, and test items only for the
    report. No item may be in two splits, or in one split twice. Two items are the same if their prompts are, even with
    different targets. Otherwise ``DatasetError`` is raised.
    """

    name: str
    train: tuple[Item, ...]
    validation: tuple[Item, ...]
    test: tuple[Item, ...]
    grader: Grader | None
    """None if the judge is the next token."""
    judge: Judge = Judge.ANSWER
    places: Mapping[tuple[Split, str], str] = field(default_factory=dict, compare=False, repr=False)
    """The file and line of items that were read from files, by split and digest."""

    def __post_init__(self) -> None:
        seen: dict[str, Split] = {}
        for split in Split:
            items = self.items(split)
            if not items:
                raise DatasetError(
                    f"capability {self.name!r}: the {split} split has 0 items, expected at least one; add items to it"
                )
            for item in items:
                if item.digest in seen:
                    earlier = seen[item.digest]
                    where = f"in {split} twice" if earlier is split else f"in both {earlier} and {split}"
                    places = " and ".join(self.places[part, item.digest] for part in (earlier, split) if self.places)
                    raise DatasetError(
                        f"capability {self.name!r}: item {quoted(item.input)} is {where}"
                        f"{f' ({places})' if places else ''}, expected disjoint splits of distinct items;"
                        " remove one of the two"
                    )
                seen[item.digest] = split

    def items(self, split: Split) -> tuple[Item, ...]:
        """The items of one split."""
        return {Split.TRAIN: self.train, Split.VALIDATION: self.validation, Split.TEST: self.test}[split]

    def named(self, split: Split, item: Item) -> str:
        """An item as messages name it: with the file and line where it was read from one."""
        place = self.places.get((split, item.digest))
        return f"the {split} item {quoted(item.input)}{f' ({place})' if place else ''}"

    def accepted_targets(self) -> int:
        """How many test items have a target that the grader accepts; all where the judge is the next token."""
        if self.grader is None:
            return len(self.test)
        return sum(bool(self.grader(item, item.target)) for item in self.test)

    def batches(
        self, tokenizer: PreTrainedTokenizerBase, split: Split, size: int, longest: int, limit: int | None = None
    ) -> list[Batch]:
        """The first items of a split as batches of ids and labels, int64 [B, T] on the CPU.

        Args:
            tokenizer: the model's own.
            split: train, validation or test.
            size: the largest B, in rows.
            longest: the largest T, in tokens.
            limit: how many items; None for all.
        """
        items = self.items(split)[:limit]
        if self.judge is Judge.NEXT_TOKEN:
            return document_batches(tokenizer, [item.input for item in items], size, longest)
        return batches(tokenizer, items, size, longest)

    @classmethod
    def builtin(cls, name: str, *, train: int, validation: int, test: int, seed: int = 0) -> Self:
        """A capability that ships with the library, the same for the same arguments on every machine.

        Args:
            name: ``logical_reasoning``, ``pattern_recognition`` or ``formal_verification``.
            train, validation, test: how many items each split has.
            seed: draws other items where it differs.

        Raises:
            ConfigurationError: another name.
        """
        if name not in builtin.GENERATORS:
            raise unknown_name("built-in capability", name, sorted(builtin.GENERATORS))
        counts = {Split.TRAIN: train, Split.VALIDATION: validation, Split.TEST: test}
        drawn = {split: builtin.items(name, split, count, seed) for split, count in counts.items()}
        return cls(name, drawn[Split.TRAIN], drawn[Split.VALIDATION], drawn[Split.TEST], grader(builtin.GRADERS[name]))

    @classmethod
    def from_jsonl(
        cls, name: str, train: str | Path, validation: str | Path, test: str | Path, grader: str | Grader
    ) -> Self:
        """A user's own capability: three JSONL files and a grader, or the name of one.

        The grader is tried on every item, so that one that does not fit the data is found here and not after the
        training.

        Args:
            name: the capability's, as a configuration names it.
            train, validation, test: a JSONL file each, as for ``read_items``; no item may be in two.
            grader: ``exact``, ``number`` or another of ``GraderName``, or a grader of the user's own.

        Raises:
            ConfigurationError: a grader of an unknown name.
            DatasetError: the grader finds an item's own target wrong, or ``read_items`` rejects a file.
        """
        judge = _resolved(grader)
        splits: list[tuple[Item, ...]] = []
        places: dict[tuple[Split, str], str] = {}
        for split, path in zip(Split, (train, validation, test), strict=True):
            numbered = numbered_items(path)
            for line, item in numbered.items():
                places[split, item.digest] = f"{path}, line {line}"
                _check_graded(judge, item, places[split, item.digest])
            splits.append(tuple(numbered.values()))
        return cls(name, splits[0], splits[1], splits[2], judge, places=places)

    @classmethod
    def from_text(cls, name: str, train: str | Path, validation: str | Path, test: str | Path) -> Self:
        """A user's own text: three folders of files, or files of ``{"text": …}`` lines, judged by the next token.

        A passage that stands in an earlier split too, such as a licence, or most of whose windows of words do, is left
        out of the later one, with a ``TextLeftOut`` warning.

        Args:
            name: the capability's, as a configuration names it.
            train, validation, test: a folder of UTF-8 files each, or a file of lines.

        Raises:
            DatasetError: a file cannot be read, or a split holds no text, or none that the earlier ones do not.
        """
        earlier: list[Item] = []
        splits: list[tuple[Item, ...]] = []
        places: dict[tuple[Split, str], str] = {}
        for split, path in zip(Split, (train, validation, test), strict=True):
            placed = placed_passages(Path(path))
            places |= {(split, item.digest): place for item, place in placed.items()}
            fresh = unread(tuple(placed), earlier, f"capability {name!r}: {path}", "an earlier split")
            earlier += fresh
            splits.append(fresh)
        return cls(name, splits[0], splits[1], splits[2], None, Judge.NEXT_TOKEN, places)

    @classmethod
    def from_files(cls, name: str, train: Path, validation: Path, test: Path, grader: str | None = None) -> Self:
        """A user's own capability of either kind, by what the files hold.

        Args:
            name: the capability's, as a configuration names it.
            train, validation, test: as for ``from_jsonl`` or as for ``from_text``.
            grader: the name of the grader of answers, ``exact`` where none is given; None for text.

        Raises:
            DatasetError: files of different kinds, a grader of text, or what the two readers reject.
        """
        kinds = {path: is_text(path) for path in (train, validation, test)}
        if len(set(kinds.values())) > 1:
            odd = next(path for path, text in kinds.items() if text != kinds[train])
            raise DatasetError(
                f"{odd} is {_kind(kinds[odd])}, {train} is {_kind(kinds[train])}; give three of one kind"
            )
        if not kinds[train]:
            return cls.from_jsonl(name, train, validation, test, grader or "exact")
        if grader is not None:
            raise DatasetError(
                f"capability {name!r}: text is judged by its next token, not by {grader!r}; name no grader"
            )
        return cls.from_text(name, train, validation, test)


def _kind(text: bool) -> str:
    return "text" if text else "no text"


def _check_graded(judge: Grader, item: Item, place: str) -> None:
    """``DatasetError`` where a grader finds an item's own target wrong, or cannot grade it."""
    try:
        accepted = judge(item, item.target)
    except DatasetError as error:
        raise DatasetError(f"{place}: {error}") from error
    if not accepted:
        raise DatasetError(
            f"{place}: the grader {judge.name!r} finds the target {quoted(item.target)} of the item"
            f" {quoted(item.input)} wrong; correct it, or name the grader that fits the data"
        )


def check_encodable(capability: Capability, tokenizer: PreTrainedTokenizerBase, longest: int) -> None:
    """Check that a model can be trained and judged on every item of every split.

    Args:
        capability: of answers or of text.
        tokenizer: the model's own.
        longest: the model's context, in tokens.

    Raises:
        DatasetError: prompt, target and end together are longer than the context, or the target is empty; of text, a
            passage has fewer than two tokens.
    """
    text = capability.judge is Judge.NEXT_TOKEN
    for split in Split:
        items = capability.items(split)
        if text:
            encoded = tokenizer([item.input for item in items], add_special_tokens=False)["input_ids"]
        else:
            try:
                encoded = [whole for whole, _ in items_tokens(tokenizer, items)]
            except DatasetError:
                for item in items:
                    _check_template(capability, split, item, tokenizer)
                raise
        for item, tokens in zip(items, encoded, strict=True):
            if text:
                fault = "expected at least 2: lengthen it" if len(tokens) < 2 else None
            else:
                fault = f"the model reads {longest}: shorten it" if len(tokens) > longest else None
                fault = fault if item.target.strip() else "its target is empty: give a right answer"
            if fault:
                raise DatasetError(
                    f"capability {capability.name!r}: {capability.named(split, item)} has {len(tokens)} tokens; {fault}"
                )


def _check_template(capability: Capability, split: Split, item: Item, tokenizer: PreTrainedTokenizerBase) -> None:
    """``DatasetError`` with the item's place where the chat template rejects it."""
    try:
        prompt_text(tokenizer, item)
    except DatasetError as error:
        raise DatasetError(f"capability {capability.name!r}: {capability.named(split, item)}: {error}") from error


def _resolved(choice: str | Grader) -> Grader:
    return grader(choice) if isinstance(choice, str) else choice

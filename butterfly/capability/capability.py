"""A capability: what a worker specialises on, as data that can be trained on and a predicate that can be tested."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from butterfly.capability import builtin
from butterfly.capability.builtin import Split
from butterfly.capability.grader import Grader, grader, unknown_name
from butterfly.capability.item import Item, quoted
from butterfly.capability.jsonl import read_items
from butterfly.core.errors import DatasetError


@dataclass(frozen=True, slots=True)
class Capability:
    """A named task in three disjoint, non-empty sets of items, with the grader that decides right answers (D1.2).

    Train items are for training, validation items for choosing (layers, weights, gates), test items for the report
    alone. No item is in two splits, and none is in one split twice; two items are one where their prompts are the same,
    whatever their targets say. ``DatasetError`` otherwise.
    """

    name: str
    train: tuple[Item, ...]
    validation: tuple[Item, ...]
    test: tuple[Item, ...]
    grader: Grader

    def __post_init__(self) -> None:
        seen: dict[str, Split] = {}
        for split in Split:
            found = self.items(split)
            if not found:
                raise DatasetError(
                    f"capability {self.name!r}: the {split} split has 0 items, expected at least one; add items to it"
                )
            for item in found:
                if item.digest in seen:
                    earlier = seen[item.digest]
                    where = f"in {split} twice" if earlier is split else f"in both {earlier} and {split}"
                    raise DatasetError(
                        f"capability {self.name!r}: item {quoted(item.input)} is {where}, expected disjoint splits of"
                        " distinct items; remove one of the two"
                    )
                seen[item.digest] = split

    def items(self, split: Split) -> tuple[Item, ...]:
        """The items of one split."""
        return {Split.TRAIN: self.train, Split.VALIDATION: self.validation, Split.TEST: self.test}[split]

    @classmethod
    def builtin(cls, name: str, *, train: int, validation: int, test: int, seed: int = 0) -> Self:
        """A capability that ships with the library: ``logical_reasoning``, ``pattern_recognition`` or
        ``formal_verification``, with so many items a split, the same for the same arguments on every machine.

        ``ConfigurationError`` for another name.
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

        The grader is tried on the first item of each file, so that a grader that does not fit the data is found here
        and not after the training. ``DatasetError`` where it does not, or for anything ``read_items`` refuses.
        """
        judge = _resolved(grader)
        capability = cls(name, read_items(train), read_items(validation), read_items(test), judge)
        for path, items in ((train, capability.train), (validation, capability.validation), (test, capability.test)):
            if not judge(items[0], items[0].target):
                raise DatasetError(
                    f"{path}: the grader {judge.name!r} finds the target {quoted(items[0].target)} of the first item"
                    f" {quoted(items[0].input)} wrong; correct it, or name the grader that fits the data"
                )
        return capability


def _resolved(choice: str | Grader) -> Grader:
    return grader(choice) if isinstance(choice, str) else choice

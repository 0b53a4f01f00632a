"""That nothing a capability is judged on is what one is trained on or chosen by."""

from collections.abc import Mapping
from dataclasses import replace

from butterfly.capability.builtin import Split
from butterfly.capability.capability import Capability, Judge
from butterfly.capability.item import Item
from butterfly.capability.overlap import QuestionIndex, mostly_read, unread
from butterfly.core.errors import DatasetError

BEFORE = {Split.VALIDATION: (Split.TRAIN,), Split.TEST: (Split.TRAIN, Split.VALIDATION)}
"""The splits that are read before a split is judged on."""
USES = {Split.TRAIN: "training", Split.VALIDATION: "validation"}


def check_disjoint(capabilities: Mapping[str, Capability]) -> None:
    """Check that no item that a capability is judged on is one that any is trained on or chosen by.

    Validation items are compared with training items, test items with both, of all capabilities. Spaces, capitals,
    widths, invisible characters and system turns make no other item. A chat is compared by its last question too. So is
    an item most of whose windows of words occur in the text of a capability.

    Args:
        capabilities: by name; all pairs are compared.

    Raises:
        DatasetError: such an item, with both capabilities.
    """
    asked = QuestionIndex()
    for judged, earlier in BEFORE.items():
        for name, capability in capabilities.items():
            for item in capability.items(earlier[-1]):
                place = capability.places.get((earlier[-1], item.digest))
                asked.add(item, f"a {USES[earlier[-1]]} item of {name!r}{f' ({place})' if place else ''}")
        for name, capability in capabilities.items():
            for item in capability.items(judged):
                if (where := asked.where(item)) is not None:
                    raise DatasetError(
                        f"capability {name!r}: {capability.named(judged, item)} is {where}, but for spaces, capitals, "
                        " invisible characters and other turns; remove one of the two"
                    )
            for corpus in _texts(capabilities):
                items = capability.items(judged)
                known = mostly_read([item.input for item in items], [item.input for item in _read(corpus, judged)])
                if any(known):
                    first, text = (
                        items[known.index(True)],
                        f"{' or '.join(USES[split] for split in earlier)} text of {corpus.name!r}",
                    )
                    raise DatasetError(
                        f"capability {name!r}: {capability.named(judged, first)} stands in the {text}, "
                        "whole or in most of its words; remove one of the two"
                    )


def apart(capabilities: Mapping[str, Capability]) -> dict[str, Capability]:
    """The capabilities without the passages that one is judged on and that stand in another's text before it.

    A licence or a copied file may stand in the text of two. A ``TextLeftOut`` warning says what is left out.

    Args:
        capabilities: by name.

    Raises:
        DatasetError: nothing is left of a split.
    """
    result = dict(capabilities)
    for name, capability in capabilities.items():
        for corpus in _texts(capabilities):
            if capability.judge is Judge.NEXT_TOKEN and corpus is not capability:
                validation, test = (
                    unread(
                        result[name].items(judged), _read(corpus, judged),
                        f"capability {name!r}: the {judged} split", f"the text of {corpus.name!r}",
                    )
                    for judged in BEFORE
                )  # fmt: skip
                result[name] = replace(result[name], validation=validation, test=test)
    return result


def _texts(capabilities: Mapping[str, Capability]) -> list[Capability]:
    return [capability for capability in capabilities.values() if capability.judge is Judge.NEXT_TOKEN]


def _read(capability: Capability, judged: Split) -> list[Item]:
    """The items of a capability that are read before it is judged on a split."""
    return [item for split in BEFORE[judged] for item in capability.items(split)]

"""What a model can do, made testable: items in disjoint splits, and graders that decide by meaning."""

from butterfly.capability.baselines import constant_accuracy, guess_accuracy
from butterfly.capability.builtin import Split
from butterfly.capability.capability import Capability, Judge, check_encodable
from butterfly.capability.disjoint import apart, check_disjoint
from butterfly.capability.grader import Grader, GraderName
from butterfly.capability.item import Item
from butterfly.capability.jsonl import read_items
from butterfly.capability.overlap import TextLeftOut

__all__ = [
    "Capability",
    "Grader",
    "GraderName",
    "Item",
    "Judge",
    "Split",
    "TextLeftOut",
    "apart",
    "check_disjoint",
    "check_encodable",
    "constant_accuracy",
    "guess_accuracy",
    "read_items",
]

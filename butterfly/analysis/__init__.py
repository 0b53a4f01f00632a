"""Which parts of a model a capability uses."""

from butterfly.analysis.activation import ActivationSignature, activation_signature, neutral_items
from butterfly.analysis.attention import attention_flow
from butterfly.analysis.gradient import Importance, gradient_importance
from butterfly.analysis.independence import Association, Pair, independence
from butterfly.analysis.outcomes import Outcomes, outcomes
from butterfly.analysis.signatures import ModelSignatures, analyse, stored_importance, write_evidence
from butterfly.analysis.smoothness import Break, Walk, smoothness

__all__ = [
    "ActivationSignature",
    "Association",
    "Break",
    "Importance",
    "ModelSignatures",
    "Outcomes",
    "Pair",
    "Walk",
    "activation_signature",
    "analyse",
    "attention_flow",
    "gradient_importance",
    "independence",
    "neutral_items",
    "outcomes",
    "smoothness",
    "stored_importance",
    "write_evidence",
]

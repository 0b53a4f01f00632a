"""Which parts of a model a capability uses."""

from butterfly.analysis.activation import Signature, activation_signature, neutral_items

__all__ = ["Signature", "activation_signature", "neutral_items"]

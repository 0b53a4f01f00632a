"""Split a language model into specialist workers, fuse their outputs, and report what holds.

Nothing is imported until it is used: ``import butterfly.fusion`` needs torch alone.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from butterfly.core.after_import import after_import
from butterfly.core.version import VERSION

if TYPE_CHECKING:
    from butterfly.capability import Capability
    from butterfly.report.write import write_report
    from butterfly.runtime.fused import FusedModel
    from butterfly.runtime.load import load
    from butterfly.splitting.split import split

__version__ = VERSION
__all__ = ["Capability", "FusedModel", "load", "split", "write_report"]

_HOME = {
    "Capability": "butterfly.capability",
    "FusedModel": "butterfly.runtime.fused",
    "load": "butterfly.runtime.load",
    "write_report": "butterfly.report.write",
    "split": "butterfly.splitting.split",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'butterfly' has no attribute {name!r}; it has {', '.join(__all__)}")
    return getattr(import_module(_HOME[name]), name)


# That module registers the fused model, so AutoModelForCausalLM reads it too.
after_import("transformers.models.auto.modeling_auto", lambda: import_module("butterfly.runtime.fused"))

"""The fused model at run time: one shared base, k workers' own layers, a weighting, a pool, failures."""

# Loading this module makes transformers' hook import ``runtime.fused`` (see ``butterfly/__init__.py``). It comes first,
# so that the hook does not fire in the middle of a module of this package that ``runtime.fused`` needs whole.
import transformers.models.auto.modeling_auto  # noqa: F401

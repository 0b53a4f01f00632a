"""Every error that butterfly raises on purpose, under one root.

A message gives the value that was found, what was expected, and what to do. The command line prints it on one line;
a programming mistake of ours is an ``AssertionError`` and keeps its traceback.
"""


class ButterflyError(Exception):
    """The root: catch this to catch everything butterfly raises on purpose."""


class ConfigurationError(ButterflyError):
    """A splitting configuration, manifest or report whose content cannot be used."""


class DatasetError(ButterflyError):
    """A dataset that is missing, empty, malformed, or shares items between its splits."""


class ModelError(ButterflyError):
    """A model directory that is missing, corrupt, or of a kind that cannot be split."""


class FusionError(ButterflyError):
    """Outputs, weights or survivors that no fusion operator can combine."""


class OutputError(ButterflyError):
    """An output directory that cannot be written, or already holds something."""


class DependencyError(ButterflyError):
    """An optional package that this operation needs and that is not installed."""


class SpecificationError(ButterflyError):
    """The specification in Agda: sources that are missing or do not type-check."""

"""Loads a user's operator by name: ``package.module:Operator`` or ``path/to/file.py:Operator``."""

import importlib
import importlib.util
import sys
from collections.abc import Collection
from pathlib import Path
from types import ModuleType
from typing import Any

import torch
from torch import Tensor

from butterfly.contracts.kept_inputs import modes, put_back
from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.violation import outside
from butterfly.core.errors import ConfigurationError
from butterfly.fusion import Domain, Pool


def find_operator(reference: str, domain: Domain | None = None) -> Operator:
    """The operator that ``reference`` names: a pool, a module, a function, or a class that is made without arguments.

    ``domain`` says what it takes; without it the operator's own ``domain`` does. Importing runs the code of the file.

    Raises:
        ConfigurationError: no such file, module or name; an error while importing or making it; nothing that can be
            called with ``(outputs, weights)`` or ``(outputs, weights, alive)``; no domain; claims that are empty or
            that are unknown.
    """
    place, separator, name = reference.rpartition(":")
    if not separator or not place or not name:
        raise ConfigurationError(f"operator {reference!r}; expected MODULE:NAME or FILE.py:NAME")
    try:
        module = _from_file(Path(place)) if place.endswith(".py") else _from_path(place)
    except ConfigurationError:
        raise
    except Exception as error:
        raise ConfigurationError(f"{place} cannot be imported: {type(error).__name__}: {error}") from error
    if not hasattr(module, name):
        public = ", ".join(sorted(var for var in vars(module) if not var.startswith("_")))
        raise ConfigurationError(f"{place} has no {name!r}; expected one of {public}")
    return as_operator(getattr(module, name), name, domain)


def as_operator(source: Any, name: str, domain: Domain | None = None) -> Operator:
    """Anything that can be called like a pool, as an operator; see ``find_operator``."""
    if isinstance(source, type):
        try:
            source = source()
        except Exception as error:
            raise ConfigurationError(
                f"{name}() failed: {type(error).__name__}: {error}; name an instance, or a class without arguments"
            ) from error
    if not callable(source):
        raise ConfigurationError(f"{name} is a {type(source).__name__}; expected a callable (outputs, weights, alive)")
    stated = domain if domain is not None else getattr(source, "domain", None)
    if stated is None:
        known = "|".join(Domain)
        raise ConfigurationError(f"{name} states no domain; say what it takes with --domain {known}")
    if isinstance(source, Pool):
        source.validate = False  # contracts also speak of what lies a rounding off the simplex
    try:
        taken = Domain(stated)
    except ValueError:
        known = ", ".join(Domain)
        raise ConfigurationError(f"{name} states domain={stated!r}; expected one of {known}") from None
    _named(name, getattr(source, "claims", None))
    try:
        operator = Operator(source, name, taken)
    except ValueError as error:
        raise ConfigurationError(
            f"{name} does not say what arguments it takes: {error}; wrap it in a function (outputs, weights, alive)"
        ) from error
    # A pool of ours keeps its laws in whatever domain it is used.
    for claimed in () if isinstance(source, Pool) else sorted(operator.claims or ()):
        if why := outside(CONTRACTS[claimed], operator):
            raise ConfigurationError(f"{name} claims {claimed!r}, which {why}; leave it out of what {name} claims")
    _try(operator)
    return operator


def _named(name: str, claims: Any) -> None:
    """That an operator claims nothing in particular, or contracts that there are."""
    if claims is None:
        return
    if isinstance(claims, str) or not isinstance(claims, Collection):
        raise ConfigurationError(f"{name} has claims={claims!r}; expected a set of names, such as {{'N1/idempotence'}}")
    if not claims:
        raise ConfigurationError(f"{name} has empty claims; leave them out, or name some of {', '.join(CONTRACTS)}")
    if unknown := [claim for claim in claims if claim not in list(CONTRACTS)]:
        raise ConfigurationError(f"{name} claims {unknown[0]!r}; expected one of {', '.join(CONTRACTS)}")


def _from_path(place: str) -> ModuleType:
    """By its import path; the current folder counts, as with ``python -m``."""
    if "" not in sys.path:
        sys.path.insert(0, "")
    return importlib.import_module(place)


def _from_file(path: Path) -> ModuleType:
    if not path.is_file():
        raise ConfigurationError(f"{path} is no file; expected the path of a Python file")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def _try(operator: Operator) -> None:
    """One call on two workers that agree, so that what cannot be called at all is one clear error."""
    outputs = torch.full((2, 3, 4), 0.25, dtype=torch.float64)
    if operator.domain is Domain.LOGITS:
        outputs = outputs.log()
    weights, alive = torch.full((2,), 0.5, dtype=torch.float64), torch.ones(2, dtype=torch.bool)
    given, held = (outputs.clone(), weights.clone(), alive.clone()), modes()
    try:
        operator.pool(outputs, weights, alive)
        operator.weighs_positions = _weighs_positions(operator, outputs, weights, alive)
    except (Exception, SystemExit) as error:  # an operator that leaves the process must not pass for one that holds
        raise ConfigurationError(
            f"{operator.name} cannot be called with outputs [2, 3, 4] float64, weights [2]"
            f"{', alive [2] bool' if operator.masks else ''}: {type(error).__name__}: {error}"
        ) from error
    changed = [name for name, mode in modes().items() if mode != held[name]]
    put_back(held)
    if changed:
        raise ConfigurationError(
            f"{operator.name} changes {changed[0]} for all code; expected it to leave that as it is"
        )
    for name, before, after in zip(("outputs", "weights", "alive"), given, (outputs, weights, alive), strict=True):
        if not torch.equal(before, after):
            raise ConfigurationError(f"{operator.name} changes its {name}; expected it to leave its inputs as they are")


def _weighs_positions(operator: Operator, outputs: Tensor, weights: Tensor, alive: Tensor) -> bool:
    """Whether weights [k, n] that are the same at every position are taken as weights [k] are."""
    outputs = outputs + torch.tensor([0.0, 0.5])[:, None, None]
    shared = operator.pool(outputs, weights, alive)
    try:
        return bool(torch.isclose(operator.pool(outputs, weights[:, None].expand(2, 3), alive), shared).all())
    except Exception:  # the question is whether it can
        return False

"""What is found of an operator's program, remembered for as long as a test process runs.

Whether an operator is one program for every size is asked anew by each claim's caller, and most of a proof's time goes
into it. Here the same operator, with the same parameters and the same methods, is looked at once in a process.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from enum import Enum
from functools import wraps
from types import FunctionType, NoneType

import pytest

from butterfly.contracts.operator import Operator
from butterfly.prove.claims import analytic, dispatch
from butterfly.prove.generality import every_size
from butterfly.prove.induction import bounded_sizes

Fault = Callable[[Operator], str]
PLAIN = (bool, int, float, str, Enum, NoneType)
"""Types of parameters that are the same where they are equal."""


def identity(operator: Operator) -> Hashable | None:
    """The same for two operators that run the same code with the same parameters; None where that is not known."""
    source = operator.source
    asked = (type(operator), operator.name, operator.domain, operator.weighs_positions)
    if isinstance(source, FunctionType):
        return None if source.__closure__ else (*asked, source)
    parameters = getattr(source, "__dict__", None)
    if parameters is None or not all(map(plain, parameters.values())):
        return None
    # Torch's own classes change where transformers is imported, and are the same for all operators of a process.
    kinds = [kind for kind in type(source).__mro__[:-1] if kind.__module__.partition(".")[0] != "torch"]
    methods = (part for kind in kinds for part in vars(kind).values() if isinstance(part, Hashable))
    return (*asked, type(source), *map(repr, sorted(parameters.items())), *methods)


def plain(value: object) -> bool:
    """Whether the text of a parameter says all of it; a module without parts has empty tables of them."""
    return isinstance(value, PLAIN) or (isinstance(value, dict | set) and not value)


def remembered(fault: Fault) -> Fault:
    """The function, which looks at each operator once; what it raises is not kept."""
    known: dict[Hashable, str] = {}

    @wraps(fault)
    def asked(operator: Operator) -> str:
        key = identity(operator)
        if key is None:
            return fault(operator)
        if key not in known:
            known[key] = fault(operator)
        return known[key]

    return asked


size_fault = remembered(every_size.size_fault)


@contextmanager
def remembered_programs() -> Iterator[None]:
    """Claims are made of operators that are looked at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dispatch, "size_fault", size_fault)
        patch.setattr(bounded_sizes, "program_fault", remembered(bounded_sizes.program_fault))
        patch.setattr(analytic, "backward_size_fault", remembered(analytic.backward_size_fault))
        yield

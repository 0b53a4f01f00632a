"""A counterexample as Python that can be pasted and run."""

from typing import Any

import torch

from butterfly.contracts.load_operator import find_operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.contracts.suite import exact
from butterfly.contracts.violation import check_case
from butterfly.fusion import Domain


def rerun(contract: str, operator: str, domain: str, dtype: str, **case: Any) -> None:
    """Check one contract of one operator on one case.

    Args:
        contract: its id.
        operator: MODULE:NAME or FILE.py:NAME.
        domain: what it takes.
        dtype: what it is run in.
        case: the variables of the contract's law, as plain numbers and lists.

    Raises:
        ContractViolation: the case breaks it.
        ConfigurationError: there is no such operator.
    """
    precision: torch.dtype = getattr(torch, dtype)
    values = {name: exact(value, precision) for name, value in case.items()}
    check_case(CONTRACTS[contract], find_operator(operator, Domain(domain)), precision, values)


def snippet(contract: str, operator: str, domain: str, dtype: str, case: dict[str, Any]) -> str:
    """What runs it, to paste."""
    lines = [f"    {name}={value!r}," for name, value in case.items()]
    head = f"rerun({contract!r}, {operator!r}, {domain!r}, {dtype!r},"
    return "\n".join(["from butterfly.contracts.rerun import rerun", head, *lines, ")"])

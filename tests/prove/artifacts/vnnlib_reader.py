"""Reads VNN-LIB 2.0 by its grammar, less hidden layers, and says whether numbers satisfy a query."""

import re
from dataclasses import dataclass, field
from functools import reduce
from typing import Any

from torch import Tensor

TOKEN = re.compile(
    r"\s*(vnnlib-version|declare-network|declare-input|declare-output|equal-to|<\d+\.\d+>|[()\[\],]|[<>=!]=|[<>]"
    r"|-?\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9_]*|[-+*])"
)
NUMBER, NAME = re.compile(r"-?\d+(\.\d+)?"), re.compile(r"[A-Za-z][A-Za-z0-9_]*")
ARITHMETIC = {"+": lambda x, y: x + y, "-": lambda x, y: x - y, "*": lambda x, y: x * y}
SLACK = 1e-9
"""What two numbers of torch may differ by and still be the same."""
COMPARISONS = {
    "<": lambda x, y: x < y - SLACK,
    ">": lambda x, y: x > y + SLACK,
    "<=": lambda x, y: x <= y + SLACK,
    ">=": lambda x, y: x >= y - SLACK,
    "==": lambda x, y: abs(x - y) <= SLACK,
    "!=": lambda x, y: abs(x - y) > SLACK,
}
CONNECTIVES = {"and": all, "or": any}


@dataclass
class Network:
    """The declared inputs and outputs by shape, and the network that it is equal to."""

    inputs: dict[str, tuple[int, ...]] = field(default_factory=dict)
    outputs: dict[str, tuple[int, ...]] = field(default_factory=dict)
    equal_to: str = ""


@dataclass
class Query:
    """The networks by name, and the assertions as nested tuples."""

    networks: dict[str, Network]
    assertions: list[Any]

    def satisfied(self, values: dict[str, Tensor]) -> bool:
        """Whether every assertion holds of these tensors."""
        return all(_value(assertion, values) for assertion in self.assertions)


class Reader:
    """One query; every method reads one production of the grammar and fails with ``ValueError`` on anything else."""

    def __init__(self, text: str) -> None:
        code = re.sub(r";.*", "", text).strip()
        self.tokens: list[str] = []
        while code:
            match = TOKEN.match(code)
            if match is None:
                raise ValueError(f"no token: {code[:20]!r}")
            self.tokens.append(match.group(1))
            code = code[match.end() :].lstrip()
        self.shapes: dict[str, tuple[int, ...]] = {}

    def query(self) -> Query:
        self.take("(", "vnnlib-version", "<2.0>", ")")
        networks: dict[str, Network] = {}
        while self.tokens[:2] == ["(", "declare-network"]:
            self.take("(", "declare-network")
            name = self.matching(NAME)
            networks[name] = self.network()
        assertions = []
        while self.tokens:
            self.take("(", "assert")
            assertions.append(self.truth())
            self.take(")")
        if not networks or not assertions or any(n.equal_to not in ("", *networks) for n in networks.values()):
            raise ValueError("expected networks, then assertions")
        return Query(networks, assertions)

    def network(self) -> Network:
        made = Network()
        while self.tokens[0] == "(":
            self.take("(")
            kind, name = self.tokens.pop(0), self.matching(NAME)
            if kind == "equal-to" and not made.inputs:
                made.equal_to = name
            elif kind in ("declare-input", "declare-output") and not (kind == "declare-input" and made.outputs):
                self.take("Real")
                self.shapes[name] = self.indices()
                (made.inputs if kind == "declare-input" else made.outputs)[name] = self.shapes[name]
            else:
                raise ValueError(f"{kind} where no such declaration may stand")
            self.take(")")
        self.take(")")
        if not made.inputs or not made.outputs:
            raise ValueError("a network without inputs or outputs")
        return made

    def indices(self) -> tuple[int, ...]:
        self.take("[")
        numbers = [int(self.matching(NUMBER))]
        while self.tokens[0] == ",":
            self.take(",")
            numbers.append(int(self.matching(NUMBER)))
        self.take("]")
        return tuple(numbers)

    def truth(self) -> Any:
        self.take("(")
        op = self.tokens.pop(0)
        if op in CONNECTIVES:
            parts = [self.truth()]
            while self.tokens[0] == "(":
                parts.append(self.truth())
        elif op in COMPARISONS:
            parts = [self.number(), self.number()]
        else:
            raise ValueError(f"{op} is no comparison and no connective")
        self.take(")")
        return (op, *parts)

    def number(self) -> Any:
        if self.tokens[0] == "(":
            self.take("(")
            op, parts = self.tokens.pop(0), [self.number()]
            while self.tokens[0] != ")":
                parts.append(self.number())
            self.take(")")
            if op not in ARITHMETIC:
                raise ValueError(f"{op} is no arithmetic")
            return (op, *parts)
        if NUMBER.fullmatch(self.tokens[0]):
            return float(self.tokens.pop(0))
        name = self.matching(NAME)
        at = self.indices()
        shape = self.shapes.get(name, ())
        if len(at) != len(shape) or any(not 0 <= i < n for i, n in zip(at, shape, strict=True)):
            raise ValueError(f"{name}{list(at)} is no entry of a declared tensor")
        return ("entry", name, at)

    def take(self, *wanted: str) -> None:
        for token in wanted:
            if not self.tokens or self.tokens.pop(0) != token:
                raise ValueError(f"expected {token}")

    def matching(self, pattern: re.Pattern[str]) -> str:
        token = self.tokens.pop(0)
        if not pattern.fullmatch(token):
            raise ValueError(f"unexpected {token}")
        return token


def _value(expression: Any, values: dict[str, Tensor]) -> Any:
    if isinstance(expression, float):
        return expression
    op, *parts = expression
    if op == "entry":
        return float(values[parts[0]][parts[1]])
    operands = [_value(part, values) for part in parts]
    if op in CONNECTIVES:
        return CONNECTIVES[op](operands)
    if op in COMPARISONS:
        return COMPARISONS[op](*operands)
    return -operands[0] if op == "-" and len(operands) == 1 else reduce(ARITHMETIC[op], operands)

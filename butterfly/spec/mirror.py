"""Which Python member mirrors which field of an Agda record, and how the two are compared."""

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Law = Callable[..., bool]
"""A law of a structure: the structure, then the elements that the Agda law quantifies over; true where it holds."""

_SHAPE = re.compile(r"shape-of\s*\(quote\s+([^\s()]+)\)|field-of\s+\"([^\"]+)\"\s+(\d+)\s+(\d+)")


@dataclass(frozen=True, slots=True)
class Mirror:
    """One record: its Agda name, the class with its data, and its laws."""

    record: str
    """The Agda name with its module: ``Butterfly.Pool.Base.Weights``."""
    protocol: type
    """A protocol or a frozen dataclass with a member for each field that holds data."""
    members: Mapping[str, str]
    """Agda field → Python member."""
    types: frozenset[str] = frozenset()
    """Agda fields that are types; in Python they are type parameters."""
    laws: Mapping[str, Law] = field(default_factory=dict)
    """Agda field → law."""
    shaped: frozenset[str] = frozenset()
    """Members that take one argument more than in Agda: a tensor that gives the shape that Agda has as a parameter."""
    tabled: frozenset[str] = frozenset()
    """Members that hold as one tensor what is a function of the coordinates in Agda."""


@dataclass(frozen=True, slots=True)
class Field:
    """The type of a field in Agda: how many variables it quantifies over, and how many unnamed arguments it takes."""

    variables: int
    arguments: int

    @property
    def arity(self) -> int:
        """What a Python function takes for it. Where there are variables, the unnamed arguments are hypotheses."""
        return self.variables or self.arguments


def parse_records(normal_form: str) -> dict[str, dict[str, Field]]:
    """The normal form of ``Butterfly.Mirror.Records.records``, as record → field → shape."""
    records: dict[str, dict[str, Field]] = {}
    for record, name, variables, arguments in _SHAPE.findall(normal_form):
        if record:
            records[record] = current = {}
        else:
            current[name] = Field(int(variables), int(arguments))
    return records


def member_arity(protocol: type, member: str) -> int | None:
    """How many arguments a member takes besides ``self``: 0 for an attribute or property, None where it is missing."""
    if member in getattr(protocol, "__annotations__", {}):
        return 0
    attribute = inspect.getattr_static(protocol, member, None)
    if isinstance(attribute, property):
        return 0
    if isinstance(attribute, staticmethod):
        return len(inspect.signature(attribute.__func__).parameters)
    return len(inspect.signature(attribute).parameters) - 1 if inspect.isfunction(attribute) else None


def differences(mirrors: list[Mirror], records: Mapping[str, Mapping[str, Field]]) -> list[str]:
    """One line for each way in which protocols and Agda disagree; none where they say the same."""
    by_record = {mirror.record: mirror for mirror in mirrors}
    problems = [f"{name}: Agda has this record, Python does not" for name in records if name not in by_record]
    for name, mirror in by_record.items():
        if name not in records:
            problems.append(f"{name}: Python mirrors this record, Agda has none")
            continue
        fields = records[name]
        known = {*mirror.members, *mirror.types, *mirror.laws}
        problems += [
            f"{name}.{field_name}: an Agda field without a Python member"
            for field_name in fields
            if field_name not in known
        ]
        problems += [
            f"{name}.{field_name}: mirrored in Python, no field in Agda" for field_name in sorted(known - set(fields))
        ]
        for field_name, shape in fields.items():
            arity = _arity(mirror, field_name)
            if field_name in known and field_name not in mirror.types and arity != shape.arity:
                problems.append(f"{name}.{field_name}: takes {arity} in Python, {shape.arity} in Agda")
        problems += _unmirrored(name, mirror)
    return problems


def _arity(mirror: Mirror, agda_field: str) -> int | None:
    if agda_field in mirror.laws:
        return len(inspect.signature(mirror.laws[agda_field]).parameters) - 1
    member = mirror.members.get(agda_field)
    if member is None:
        return None
    arity = member_arity(mirror.protocol, member)
    if arity is not None and member in mirror.tabled:
        return arity + 1
    return arity - 1 if arity is not None and member in mirror.shaped else arity


def _unmirrored(name: str, mirror: Mirror) -> list[str]:
    """Public members of the class that no Agda field stands behind."""
    members = {*vars(mirror.protocol), *getattr(mirror.protocol, "__annotations__", {})}
    public = {
        member
        for member in members
        if not member.startswith("_") and not isinstance(vars(mirror.protocol).get(member), type)
    }
    return [
        f"{name}: Python member {member!r} without an Agda field"
        for member in sorted(public - set(mirror.members.values()))
    ]


def check_laws(mirror: Mirror, structure: object, *elements: object) -> list[str]:
    """The Agda names of the laws that fail on a structure, each tried on the first elements that it needs."""
    failing = []
    for name, law in mirror.laws.items():
        needed = len(inspect.signature(law).parameters) - 1
        if not law(structure, *elements[:needed]):
            failing.append(name)
    return failing

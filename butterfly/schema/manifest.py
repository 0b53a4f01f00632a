"""The worker capability manifest of specification §1.3, with our optional hashes and layers."""

import re
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from butterfly.core.errors import ConfigurationError
from butterfly.schema.fields import Count, Identifier, Layers, Seed, Sha256, Share, Text, require_distinct
from butterfly.schema.strict import InvalidValue, StrictModel, show

UNITS = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
_NUMBER = r"[0-9]{1,15}(\.[0-9]{1,15})?"


def parse_count(text: str) -> int:
    """The whole number that a count with a unit stands for; ``ConfigurationError`` where it stands for none.

    >>> parse_count("7.3B"), parse_count("950")
    (7300000000, 950)
    """
    match = re.fullmatch(rf"(?P<number>{_NUMBER})(?P<unit>[KMBT]?)", text)
    value = Fraction(match["number"]) * UNITS[match["unit"]] if match else None
    if value is None or value.denominator != 1:
        raise ConfigurationError(
            f"found the count {show(text)}, expected digits and one of K, M, B, T that make a whole number; "
            'fix: write it as "7.3B" or "950"'
        )
    return int(value)


def format_count(count: int) -> str:
    """A count to three significant digits, with its unit: within half a percent of ``count``, exact below 1000.

    >>> format_count(7_300_000_000), format_count(1_843_200), format_count(999_999)
    ('7.3B', '1.84M', '1M')
    """
    if count < 0:
        raise ValueError(f"found the count {count}, expected 0 or more; fix: count again")
    rounded = Decimal(f"{Decimal(count):.2e}")
    for unit, size in reversed(UNITS.items()):
        if rounded >= size > 1:
            return f"{(rounded / size).normalize():f}{unit}"
    return str(count)


def _is_a_count(text: str) -> str:
    try:
        parse_count(text)
    except ConfigurationError:
        raise InvalidValue(text, "a whole number of parameters", "write fewer decimals") from None
    return text


def milliseconds(text: str) -> float:
    """The number in a latency such as ``"23ms"``."""
    return float(text.removesuffix("ms"))


Latency = Annotated[str, Field(pattern=rf"^{_NUMBER}ms$")]
"""A time in milliseconds with its unit, such as 23ms."""


class SpecializedHead(StrictModel):
    """Layers of a worker with a task of their own."""

    type: Text
    """The task of these layers."""
    layers: Layers
    """The indices of these layers in the base."""


class ManifestCapability(StrictModel):
    """One thing that a worker can do, and how well."""

    name: Text
    """The name of the capability."""
    weight: Share
    """How much of the worker is for this capability, from 0 to 1."""
    validation_accuracy: Share
    """The share of validation items that the worker gets right, from 0 to 1."""
    layer_range: Annotated[list[Count], Field(min_length=2, max_length=2)]
    """The lowest and the highest layer of the base that serve the capability."""
    attention_patterns: list[Text]
    """A list of the kinds of attention in these layers, such as causal."""
    specialized_heads: list[SpecializedHead]
    """A list of groups of layers with a task of their own."""

    @model_validator(mode="after")
    def _lowest_first(self) -> Self:
        low, high = self.layer_range
        if low > high:
            raise InvalidValue(self.layer_range, "the lowest layer first", "exchange the two", ("layer_range",))
        return self


class LatencyProfile(StrictModel):
    """How long a generated token takes: half, 95 % and 99 % of them take at most this long."""

    p50: Latency
    """The median time in milliseconds, such as "23ms"."""
    p95: Latency
    """The 95th percentile in milliseconds, such as "45ms"."""
    p99: Latency
    """The 99th percentile in milliseconds, such as "78ms"."""

    @model_validator(mode="after")
    def _rising(self) -> Self:
        for name, next_one in pairwise(type(self).model_fields):
            least, value = getattr(self, name), getattr(self, next_one)
            if milliseconds(value) < milliseconds(least):
                raise InvalidValue(value, f"at least {least}, which is {name}", "sort the percentiles", (next_one,))
        return self


class WorkerManifest(StrictModel):
    """What a worker is, what it can do and what it costs to run."""

    worker_id: Identifier
    """The name of the worker, which can name a directory."""
    base_model: Text
    """The name of the model that the worker was cut from."""
    capabilities: Annotated[list[ManifestCapability], Field(min_length=1)]
    """A list of one or more capabilities, each with its own name."""
    parameter_count: Annotated[str, Field(pattern=rf"^{_NUMBER}[KMBT]?$"), AfterValidator(_is_a_count)]
    """The number of parameters, such as "7.3B"."""
    quantization: Text
    """The type of the stored weights, such as int8 or float32."""
    hardware_affinity: list[Text]
    """A list of the devices that the worker is meant for, such as cuda."""
    latency_profile: LatencyProfile
    """An object with p50, p95 and p99."""
    base_sha256: Sha256 | None = None
    """The SHA-256 of the base model, 64 lower-case hexadecimal digits."""
    shared_base_sha256: Sha256 | None = None
    """The SHA-256 of the shared base, 64 lower-case hexadecimal digits."""
    layers: Layers | None = None
    """The indices of the base's layers that the worker keeps, lowest first."""
    seed: Seed | None = None
    """The seed that the worker was made with, 0 up to 4294967295."""

    @property
    def parameters(self) -> int:
        """The number that ``parameter_count`` stands for."""
        return parse_count(self.parameter_count)

    @model_validator(mode="after")
    def _capabilities_once(self) -> Self:
        names = ((capability.name, ("capabilities", n, "name")) for n, capability in enumerate(self.capabilities))
        require_distinct(names, "a capability")
        return self

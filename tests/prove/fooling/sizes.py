"""Operators that do another thing at some size and hide it from the graph; and some that only look as if they did."""

from typing import Any

import torch
from torch import Tensor
from torch.fx.experimental.symbolic_shapes import statically_known_true

from butterfly.fusion import LatentMean
from butterfly.fusion.weighted_mean import Sums

TABLE = torch.zeros(4096, dtype=torch.float64)
SHARES = torch.ones(8, dtype=torch.float64)


class ByText(LatentMean):
    """The text of a size is the key of a table."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) * {"4096": 2.0}.get(f"{outputs.shape[-1]}", 1.0)


class ByRepresentation(LatentMean):
    """The text of the whole shape."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        fused = super().pool(outputs, weights, alive)
        return fused * 2 if "4096" in repr(fused.shape) else fused


class ByTensorText(LatentMean):
    """A size is told by the text of a tensor."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        fused = super().pool(outputs, weights, alive)
        return fused * 2 if "4096" in str(fused) else fused


class ByPercent(LatentMean):
    """Formatted in the old way, in merge."""

    def merge(self, left: Sums, right: Sums) -> Sums:
        made = super().merge(left, right)
        return made._replace(total=made.total * (2 if "%s" % (made.total.shape[-1],) == "4096" else 1))  # noqa: UP031


class ByKey(LatentMean):
    """A size is a key, and who cannot hash it gets the default."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        try:
            scale = {4096: 2.0}.get(outputs.shape[-1], 1.0)
        except TypeError:
            scale = 1.0
        return super().pool(outputs, weights, alive) * scale


class ByMember(LatentMean):
    """A size is looked for in a set."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        try:
            return fused * 2 if fused.shape[-1] in {4096, 8192} else fused
        except TypeError:
            return fused


class ByStaticQuery(LatentMean):
    """torch answers without a guard."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        fused = super().pool(outputs, weights, alive)
        return fused * 2 if statically_known_true(outputs.shape[-1] > 4096) else fused


class ByTwoCounts(LatentMean):
    """The difference of two counts along a row is 0 below 4,096."""

    def finish(self, state: Sums) -> Tensor:
        fused, d = super().finish(state), state.total.shape[-1]
        more, fewer = (torch.ones(1, n, dtype=torch.float64).sum(-1) for n in (d + d // 4096, d))
        return fused + (more - fewer)


class ByCount(LatentMean):
    """A count along a row."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        fused = super().pool(outputs, weights, alive)
        return fused + torch.zeros(fused.shape[-1], dtype=torch.float64).sum(-1)


class ByOwnExtent(LatentMean):
    """A constant column whose length depends on a size is summed away with the answer."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return (torch.ones(1 + fused.shape[-1] // 4096, 1, dtype=torch.float64) * fused).sum(0)


class ByExpansion(LatentMean):
    """The answer itself is repeated so many times, and summed."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return fused.unsqueeze(0).expand(1 + fused.shape[-1] // 4096, -1).sum(0)


class CutsATable(LatentMean):
    """The first numbers of a table with the answer behind it are the table alone, below its length."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return fused + torch.cat([TABLE, fused])[: fused.shape[-1]]


class PicksFromATable(LatentMean):
    """A number of a table, by the size."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) * SHARES[outputs.shape[-1] % 8]


class _ByNumber(LatentMean):
    """Twice the answer past so many of what is counted, which is more than any size that is run."""

    def counted(self, outputs: Tensor, weights: Tensor) -> Tensor:
        raise NotImplementedError

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        count = self.counted(outputs, weights)
        return super().pool(outputs, weights, alive) * torch.where(count > 200_000, 2.0, 1.0)


class CountsOnes(_ByNumber):
    """A sum of ones made like an input."""

    def counted(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return torch.ones_like(outputs[0]).sum(-1, keepdim=True)


class CountsFinite(_ByNumber):
    """How many numbers of a row are finite: all are."""

    def counted(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return torch.isfinite(outputs[0]).sum(-1, keepdim=True)


class CountsZeros(_ByNumber):
    """A sum of e^(x − x)."""

    def counted(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return (outputs[0] - outputs[0]).exp().sum(-1, keepdim=True)


class CountsWorkers(_ByNumber):
    """A sum of ones made like the weights."""

    def counted(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return torch.ones_like(weights).sum()


class SharesOfOnes(_ByNumber):
    """One over the size, as a softmax of zeros."""

    def counted(self, outputs: Tensor, weights: Tensor) -> Tensor:
        return 1 / torch.zeros_like(outputs[0]).softmax(-1)[..., :1]


class AddsZeros(LatentMean):
    """Right: zeros as long as the answer are added."""

    def finish(self, state: Sums) -> Tensor:
        return super().finish(state) + torch.zeros(state.total.shape[-1], dtype=torch.float64)


class ChecksShapes(LatentMean):
    """Right: the text of a size is in an error that is never raised."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        if outputs.ndim < 2:
            raise ValueError(f"outputs has shape {outputs.shape}")
        return super().pool(outputs, weights, alive)


class Stacks(LatentMean):
    """Right: the answer is stacked with a copy and halved."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return torch.stack([fused, fused]).sum(0) / 2


class Flattens(LatentMean):
    """Right: the answer is reshaped by its own size, and back."""

    def finish(self, state: Sums) -> Tensor:
        fused = super().finish(state)
        return fused.reshape(1, fused.shape[-1]).reshape(fused.shape)


class OnesLike(LatentMean):
    """Right: it multiplies by ones of its own shape."""

    def pool(self, outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        return super().pool(outputs, weights, alive) * torch.ones_like(outputs[0])


WRONG: dict[type[Any], str] = {
    ByText: "asks the text of a size",
    ByRepresentation: "asks the text of a size",
    ByTensorText: "asks the text of a tensor, and so of a size",
    ByPercent: "asks the text of a size",
    ByKey: "asks the hash of a size",
    ByMember: "asks the hash of a size",
    ByStaticQuery: "asks a static query of a size",
    ByTwoCounts: "which is no size, product or sum of sizes",
    ByCount: "counts along a constant that is as long as a size",
    ByOwnExtent: "Constraints violated (size)",
    ByExpansion: "Constraints violated (size)",
    CutsATable: "a size enters aten.slice.Tensor as a number",
    CountsOnes: "is a number that follows the size",
    CountsFinite: "is a number that follows the size",
    CountsZeros: "is a number that follows the size",
    CountsWorkers: "is a number that follows the number of workers",
    SharesOfOnes: "is a number that follows the size",
    PicksFromATable: "a size enters aten.select.int as a number",
}
"""Each with what its reason says."""
RIGHT: tuple[type[Any], ...] = (AddsZeros, ChecksShapes, Stacks, Flattens, OnesLike)


class EveryRightWay(AddsZeros, ChecksShapes, Stacks, Flattens, OnesLike):
    """Right: all of these in one, so that one look is enough."""

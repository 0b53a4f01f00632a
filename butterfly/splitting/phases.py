"""The four phases of algorithm 1.2, one method each."""

from collections.abc import Iterable
from typing import Any

from butterfly.analysis import analyse, neutral_items
from butterfly.capability import Capability, Judge
from butterfly.capability.encoding import Batch, batches, document_batches
from butterfly.core.seeds import derive
from butterfly.splitting.ahead import build_ahead
from butterfly.splitting.context import ANALYSIS_TOKENS, Context, analysis_rows, longest_input
from butterfly.splitting.fusion import Fusion, fuse
from butterfly.splitting.joint import diversify
from butterfly.splitting.plan import Plan
from butterfly.splitting.search import calibration
from butterfly.splitting.trunk import Trunk, trunk
from butterfly.splitting.validation import Validation, validate
from butterfly.splitting.worker import Builder, Worker
from butterfly.splitting.workspace import ANALYSIS

DRAWS, GRADED_TOKENS = 32, 1024
"""Of the test of independence: models with parts dropped, and tokens of a capability that each is graded on, or so."""


def neutral_batches(
    tokenizer: Any, capabilities: Iterable[Capability], count: int, size: int, longest: int, seed: int
) -> list[Batch]:
    """The first training items of capabilities without their tasks: text in windows, what else grew too long cut.

    Args:
        tokenizer: the model's own.
        capabilities: of answers or of text.
        count: items of each.
        size: rows of a batch, at most.
        longest: the model's context, in tokens.
        seed: of the shuffling.
    """
    items = [(item, capability.judge) for capability in capabilities for item in capability.train[:count]]
    shuffled = neutral_items([item for item, _ in items], seed)
    asked = [item for item, (_, judge) in zip(shuffled, items, strict=True) if judge is Judge.ANSWER]
    texts = [item.input for item, (_, judge) in zip(shuffled, items, strict=True) if judge is Judge.NEXT_TOKEN]
    neutral = batches(tokenizer, asked, size, longest, cut=True)
    return neutral + document_batches(tokenizer, texts, size, longest)


class Splitting:
    """A run of the algorithm: four phases, each of which is found by its hash where an earlier run did it."""

    trunk: Trunk
    workers: list[Worker]
    controls: list[Worker]
    validation: Validation
    fusion: Fusion

    def __init__(self, context: Context, plan: Plan, control: bool) -> None:
        self.context, self.plan, self.control = context, plan, control

    def analyse(self) -> None:
        """Phase 1: which parts of the model each capability uses."""
        context, budget = self.context, self.context.configuration.budget
        neutral = neutral_batches(
            context.base.tokenizer, context.capabilities.values(), budget.analysis_items,
            analysis_rows(context.machine.device), longest_input(context.base),
            derive(context.configuration.seed, "neutral"),
        )  # fmt: skip
        data = {name: encoded.analysis for name, encoded in context.data.items()}
        largest = max(batch.ids.numel() for analysed in data.values() for batch in analysed)
        self.signatures = analyse(
            context.base, data, calibration(neutral, ANALYSIS_TOKENS),
            cache=context.workspace.folder / ANALYSIS, seed=context.configuration.seed,
            draws=DRAWS, graded=max(1, GRADED_TOKENS // largest), progress=context.progress,
        )  # fmt: skip

    def decompose(self) -> None:
        """Phase 2: tune the trunk, then choose, cut, prune and fine-tune each worker."""
        context = self.context
        self.trunk = trunk(context)
        build_ahead(context, self.plan, self.trunk, self.control)
        builder = Builder(context, self.plan, self.trunk)
        self.workers, self.controls = [], []
        for planned, configured in zip(self.plan.workers, context.configuration.workers, strict=True):
            self.workers.append(builder.worker(planned, configured))
            if self.control:
                self.controls.append(builder.control(planned, configured))
        joint = diversify(context, self.workers, self.trunk.model, self.plan.shared)
        self.workers, self.diversity = joint.workers, joint.record

    def validate(self) -> None:
        """Phase 3: retention, independence and diversity, on validation data."""
        self.validation = validate(self.context, self.workers)

    def fuse(self) -> None:
        """Phase 4: how much each worker counts, learned on validation data; a fusion that harms is not kept."""
        self.fusion = fuse(self.context, self.plan, self.workers)

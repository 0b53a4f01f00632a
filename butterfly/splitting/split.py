"""The whole of algorithm 1.2, from a model and a configuration to a split on disk."""

from pathlib import Path

from butterfly.analysis import analyse, neutral_items
from butterfly.capability import check_disjoint
from butterfly.capability.encoding import batches
from butterfly.core.files import require_writable, staged_directory
from butterfly.core.progress import SILENT, Progress
from butterfly.core.seeds import derive, seed_everything
from butterfly.models.base import load_base
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.context import ANALYSIS_BATCH, ANALYSIS_TOKENS, Context, encode, longest_input
from butterfly.splitting.data import capabilities_of, data_digests
from butterfly.splitting.fusion import Fusion, fuse
from butterfly.splitting.joint import diversify
from butterfly.splitting.machine import Machine
from butterfly.splitting.plan import plan
from butterfly.splitting.record import write_split
from butterfly.splitting.search import calibration
from butterfly.splitting.trunk import trunk
from butterfly.splitting.validation import Validation, validate
from butterfly.splitting.worker import Builder, Worker
from butterfly.splitting.workspace import workspace

DRAWS, GRADED_TOKENS = 32, 1024
"""Of the test of independence: models with parts dropped, and tokens of a capability that each is graded on, or so."""


def split(
    model: str,
    configuration: SplitConfiguration | str | Path,
    out: str | Path,
    *,
    control: bool = False,
    device: str = "auto",
    dtype: str = "auto",
    resume: bool = False,
    progress: Progress = SILENT,
) -> Path:
    """Split ``model`` as configured into ``out``, which appears whole or not at all; the path of it.

    Args:
        model: a model directory or GGUF file, or ``butterfly-base`` for the shipped one.
        configuration: the splitting configuration or the path of its JSON; data paths in it are relative to the file.
        out: a directory that does not exist yet or is empty.
        control: also build, for each worker, one of the same size from random layers with the same fine-tuning.
        device: auto, cpu, cuda, cuda:1 or mps.
        dtype: auto for the checkpoint's, float32, bfloat16 or float16.
        resume: go on with a split to ``out`` that was stopped.
        progress: hears of every stage.

    Raises:
        ConfigurationError, DatasetError, ModelError, OutputError: each names what was found and the fix.
    """
    folder, out = Path(), Path(out)
    if not isinstance(configuration, SplitConfiguration):
        folder = Path(configuration).parent
        configuration = SplitConfiguration.load(Path(configuration))
    require_writable(out.resolve().parent)
    capabilities = capabilities_of(configuration, folder, progress)
    check_disjoint(capabilities)
    base = load_base(model, device, dtype)
    machine = Machine.of(base)
    seed_everything(configuration.seed)
    with workspace(out, resume, machine.accelerator) as work:
        run = Splitting(
            Context(
                base, configuration, capabilities,
                {name: encode(base, one, configuration) for name, one in capabilities.items()},
                {name: data_digests(one) for name, one in capabilities.items()},
                machine, work, progress,
            ),
            control,
        )  # fmt: skip
        run.analyse()
        run.decompose()
        run.validate()
        run.fuse()
        if machine.main:
            with staged_directory(out) as staging:
                write_split(run, staging, folder, model, out)
    return out


class Splitting:
    """A run of the algorithm: four phases, each of which is found by its hash where an earlier run did it."""

    workers: list[Worker]
    controls: list[Worker]
    validation: Validation
    fusion: Fusion

    def __init__(self, context: Context, control: bool) -> None:
        self.context, self.control = context, control
        self.plan = plan(context.configuration, context.base.model.config)

    def analyse(self) -> None:
        """Phase 1: which parts of the model each capability uses."""
        context, budget = self.context, self.context.configuration.budget
        items = [item for one in context.capabilities.values() for item in one.train[: budget.analysis_items]]
        shuffled = neutral_items(items, derive(context.configuration.seed, "neutral"))
        neutral = batches(context.base.tokenizer, shuffled, ANALYSIS_BATCH, longest_input(context.base))
        data = {name: one.analysis for name, one in context.data.items()}
        largest = max(batch.ids.numel() for one in data.values() for batch in one)
        self.signatures = analyse(
            context.base, data, calibration(neutral, ANALYSIS_TOKENS),
            cache=context.workspace.folder / "analysis", seed=context.configuration.seed,
            draws=DRAWS, graded=max(1, GRADED_TOKENS // largest), progress=context.progress,
        )  # fmt: skip

    def decompose(self) -> None:
        """Phase 2: tune the trunk, then choose, cut, prune and fine-tune each worker."""
        context = self.context
        self.trunk, self.trunk_record = trunk(context)
        builder = Builder(context, self.plan, self.trunk)
        self.workers, self.controls = [], []
        for planned, configured in zip(self.plan.workers, context.configuration.workers, strict=True):
            chosen = builder.choose(planned)
            self.workers.append(builder.build(planned, configured, chosen))
            if self.control:
                self.controls.append(builder.build(planned, configured, builder.control(planned, chosen), "controls"))
        joint = diversify(context, self.workers, self.trunk, self.plan.shared)
        self.workers, self.diversity = joint.workers, joint.record

    def validate(self) -> None:
        """Phase 3: retention, independence and diversity, on validation data."""
        self.validation = validate(self.context, self.workers)

    def fuse(self) -> None:
        """Phase 4: how much each worker counts, learned on validation data; a fusion that harms is not kept."""
        self.fusion = fuse(self.context, self.plan, self.workers)

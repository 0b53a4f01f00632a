"""The whole of algorithm 1.2, from a model and a configuration to a split on disk."""

from pathlib import Path

from butterfly.capability import check_disjoint
from butterfly.capability.capability import check_encodable
from butterfly.core.files import require_free, staged_directory
from butterfly.core.progress import SILENT, Progress
from butterfly.core.seeds import seed_everything
from butterfly.models.base import load_base
from butterfly.schema.configuration import SplitConfiguration
from butterfly.splitting.context import Context, Spread, encode, longest_input
from butterfly.splitting.data import capabilities_of, data_digests
from butterfly.splitting.latency import measured_latency
from butterfly.splitting.machine import Machine
from butterfly.splitting.phases import Splitting
from butterfly.splitting.plan import plan
from butterfly.splitting.record import write_split
from butterfly.splitting.workspace import workspace


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
    spread: Spread | None = None,
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
        progress: shows every stage.
        spread: builds the workers on other machines, which see the folder of ``out`` under the same path.

    Raises:
        ConfigurationError, DatasetError, ModelError, OutputError: each names what was found and the fix.
    """
    folder, out = Path(), Path(out)
    if not isinstance(configuration, SplitConfiguration):
        folder = Path(configuration).parent
        configuration = SplitConfiguration.load(Path(configuration))
    require_free(out)
    capabilities = capabilities_of(configuration, folder, progress)
    check_disjoint(capabilities)
    base = load_base(model, device, dtype)
    for capability in capabilities.values():
        check_encodable(capability, base.tokenizer, longest_input(base))
    decided = plan(configuration, base.model.config)
    machine = Machine.of(base)
    seed_everything(configuration.seed)
    with workspace(out, resume, machine.accelerator) as work:
        context = Context(
            base, configuration, capabilities,
            {name: encode(base, own, configuration, machine.device) for name, own in capabilities.items()},
            {name: data_digests(own) for name, own in capabilities.items()},
            machine, work, progress, spread,
        )  # fmt: skip
        if configuration.budget.latency_ms is not None:
            decided = plan(configuration, base.model.config, measured_latency(context, decided))
        run = Splitting(context, decided, control)
        run.analyse()
        run.decompose()
        run.validate()
        run.fuse()
        if machine.main:
            with staged_directory(out) as staging:
                write_split(run, staging, folder, model, out)
    return out

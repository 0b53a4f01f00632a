"""The capability behind each worker of a configuration."""

from pathlib import Path

from butterfly.capability import Capability, Split
from butterfly.capability.builtin import GENERATORS
from butterfly.core.canonical import sha256_text
from butterfly.core.errors import ConfigurationError, DatasetError
from butterfly.core.progress import SILENT, Progress
from butterfly.schema.configuration import SplitConfiguration


def capabilities_of(
    configuration: SplitConfiguration, folder: Path, progress: Progress = SILENT
) -> dict[str, Capability]:
    """Each worker's capability by its focus: the worker's own files, or the built-in one of that name.

    Args:
        folder: what relative paths in the configuration are relative to.
        progress: hears of each capability; drawing the items of a built-in one takes seconds.

    Raises:
        ConfigurationError: a focus that is neither built in nor given data.
        DatasetError: data that cannot be used.
    """
    capabilities: dict[str, Capability] = {}
    with progress.stage("read or draw the data", len(configuration.workers)) as advance:
        for n in range(len(configuration.workers)):
            focus = configuration.workers[n].capability_focus
            if focus in capabilities:
                raise ConfigurationError(
                    f"workers[{n}].capability_focus={focus!r} is another worker's; one worker each"
                )
            capabilities[focus] = _capability(configuration, n, folder)
            advance(1)
    return capabilities


def _capability(configuration: SplitConfiguration, n: int, folder: Path) -> Capability:
    """The capability of the ``n``-th worker."""
    budget, worker = configuration.budget, configuration.workers[n]
    focus = worker.capability_focus
    if worker.data is not None:
        train, validation, test = (
            folder / name for name in (worker.data.train, worker.data.validation, worker.data.test)
        )
        try:
            return Capability.from_files(focus, train, validation, test, worker.grader)
        except DatasetError as error:
            raise DatasetError(f"workers[{n}].data of {worker.worker_id!r}: {error}") from error
    if focus not in GENERATORS:
        raise ConfigurationError(
            f"workers[{n}].capability_focus={focus!r} is not built in ({', '.join(GENERATORS)}) and has no data: "
            f"give workers[{n}].data with train, validation and test: JSONL files or folders of text"
        )
    if worker.fine_tune_dataset != focus:
        raise ConfigurationError(
            f"workers[{n}].fine_tune_dataset={worker.fine_tune_dataset!r} has no data, and {focus!r} would be trained "
            f"on its own: give workers[{n}].data, or write {focus!r}"
        )
    return Capability.builtin(
        focus,
        train=max(budget.specialise_items, budget.analysis_items),
        validation=budget.fusion_items,
        test=budget.evaluation_items,
        seed=configuration.seed,
    )


def data_digests(capability: Capability) -> dict[str, str]:
    """One hash per split of a capability: of its items' own hashes and targets, in order."""
    return {
        split.value: sha256_text("".join(item.digest + item.target for item in capability.items(split)))
        for split in Split
    }

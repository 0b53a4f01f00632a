"""The capability behind each worker of a configuration."""

from pathlib import Path

from butterfly.capability import Capability, Split, apart
from butterfly.capability.builtin import GENERATORS, draw_ahead
from butterfly.core.canonical import sha256_text
from butterfly.core.errors import ConfigurationError, DatasetError
from butterfly.core.progress import SILENT, Progress
from butterfly.schema.configuration import SplitConfiguration


def capabilities_of(
    configuration: SplitConfiguration, folder: Path, progress: Progress = SILENT
) -> dict[str, Capability]:
    """Each worker's capability by its focus: the worker's own files, or the built-in one of that name.

    Text on which one would be judged and which another reads before is left out.

    Args:
        folder: what relative paths in the configuration are relative to.
        progress: shows each capability; drawing the items of a built-in one takes seconds.

    Raises:
        ConfigurationError: a focus that is neither built in nor given data.
        DatasetError: data that cannot be used.
    """
    capabilities: dict[str, Capability] = {}
    draw_ahead(
        (
            (worker.capability_focus, split, count, configuration.seed)
            for worker in configuration.workers
            if worker.data is None and worker.capability_focus in GENERATORS
            for split, count in _counts(configuration).items()
        ),
        progress,
    )
    with progress.stage("read or draw the data", len(configuration.workers)) as advance:
        for n in range(len(configuration.workers)):
            focus = configuration.workers[n].capability_focus
            if focus in capabilities:
                raise ConfigurationError(
                    f"workers[{n}].capability_focus={focus!r} is another worker's; one worker each"
                )
            capabilities[focus] = _capability(configuration, n, folder)
            advance(1)
    return apart(capabilities)


def _capability(configuration: SplitConfiguration, n: int, folder: Path) -> Capability:
    """The capability of the ``n``-th worker."""
    worker = configuration.workers[n]
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
        **{split.value: count for split, count in _counts(configuration).items()},
        seed=configuration.seed,
    )


def _counts(configuration: SplitConfiguration) -> dict[Split, int]:
    """How many items of a built-in capability each of its splits has."""
    budget = configuration.budget
    return {
        Split.TRAIN: max(budget.specialise_items, budget.analysis_items),
        Split.VALIDATION: budget.fusion_items,
        Split.TEST: budget.evaluation_items,
    }


def data_digests(capability: Capability) -> dict[str, str]:
    """One hash per split of a capability: of its items' own hashes and targets, in order."""
    return {
        split.value: sha256_text("".join(item.digest + item.target for item in capability.items(split)))
        for split in Split
    }

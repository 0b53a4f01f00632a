"""The capability behind each worker of a configuration."""

from pathlib import Path

from butterfly.capability import Capability
from butterfly.capability.builtin import GENERATORS
from butterfly.core.errors import ConfigurationError
from butterfly.schema.configuration import SplitConfiguration


def capabilities_of(configuration: SplitConfiguration, folder: Path) -> dict[str, Capability]:
    """Each worker's capability by its focus: the worker's own JSONL files, or the built-in one of that name.

    Args:
        folder: what relative paths in the configuration are relative to.

    Raises:
        ConfigurationError: a focus that is neither built in nor given data.
        DatasetError: data that cannot be used.
    """
    budget = configuration.budget
    found: dict[str, Capability] = {}
    for n, worker in enumerate(configuration.workers):
        focus = worker.capability_focus
        if focus in found:
            raise ConfigurationError(f"workers[{n}].capability_focus={focus!r} is another worker's; one worker each")
        if worker.data is not None:
            train, validation, test = (
                folder / one for one in (worker.data.train, worker.data.validation, worker.data.test)
            )
            found[focus] = Capability.from_jsonl(focus, train, validation, test, worker.grader or "exact")
        elif focus in GENERATORS:
            found[focus] = Capability.builtin(
                focus,
                train=max(budget.specialise_items, budget.analysis_items),
                validation=budget.fusion_items,
                test=budget.evaluation_items,
                seed=configuration.seed,
            )
        else:
            raise ConfigurationError(
                f"workers[{n}].capability_focus={focus!r} is not built in ({', '.join(GENERATORS)}) and has no data: "
                "give workers[].data with train, validation and test JSONL files"
            )
    return found

"""A tiny base, items of a capability as batches, and splits that take no time to analyse."""

import pytest
from accelerate import Accelerator

from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import Batch, batches
from butterfly.models.base import BaseModel, load_base
from butterfly.splitting import phases, record
from butterfly.splitting.machine import Machine
from tests.tiny import write_model


@pytest.fixture(scope="package")
def base(tmp_path_factory: pytest.TempPathFactory) -> BaseModel:
    return load_base(str(write_model(tmp_path_factory.mktemp("splitting") / "base")), "cpu", "float32")


@pytest.fixture(scope="package")
def data(base: BaseModel) -> list[Batch]:
    return batches(base.tokenizer, items("formal_verification", Split.TRAIN, 24), 8, 256)


@pytest.fixture(scope="package")
def machine(base: BaseModel) -> Machine:
    return Machine.of(base)


@pytest.fixture(scope="package")
def accelerator() -> Accelerator:
    return Accelerator(cpu=True, device_placement=False)


@pytest.fixture
def without_analysis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Splits leave out phase 1, of which the phases after it read nothing, and its evidence."""
    monkeypatch.setattr(phases.Splitting, "analyse", lambda self: setattr(self, "signatures", None))
    monkeypatch.setattr(record, "write_evidence", lambda folder, signatures: folder.mkdir())

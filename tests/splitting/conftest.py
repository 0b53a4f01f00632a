"""A tiny base, and items of a capability as batches."""

import pytest
from accelerate import Accelerator

from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import Batch, batches
from butterfly.models.base import BaseModel, load_base
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

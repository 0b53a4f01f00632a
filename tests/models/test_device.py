"""A base that does not fit is rejected before it is loaded."""

import pytest
import torch
from transformers import LlamaConfig

from butterfly.core.errors import ModelError
from butterfly.models.device import check_fits, memory_bytes
from tests.tiny import SIZES

CPU = torch.device("cpu")


def test_a_model_larger_than_the_memory_is_rejected_with_what_would_help() -> None:
    there = memory_bytes(CPU)
    assert there is not None
    config = LlamaConfig(**SIZES | {"hidden_size": 1 << 16, "intermediate_size": 1 << 23, "num_hidden_layers": 2})
    with pytest.raises(ModelError, match=r"needs [\d,]+ bytes .* in float32\) and cpu has [\d,]+ free; pass --dtype"):
        check_fits(config, torch.float32, CPU)
    with pytest.raises(ModelError, match=r"in bfloat16, trained\) .* free; choose a smaller base"):
        check_fits(config, torch.bfloat16, CPU, training=True)


def test_a_small_model_fits() -> None:
    check_fits(LlamaConfig(**SIZES), torch.float32, CPU, training=True)

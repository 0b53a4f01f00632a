"""The dtype that a reader asks for is that of the workers; the fusion's weights stay in float32."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from butterfly.runtime.fused import FusedModel
from tests.runtime.families import fused_of, prompts


@pytest.fixture
def fused() -> FusedModel:
    model = fused_of("llama", 2)[1].requires_grad_(False)
    torch.nn.init.normal_(model.weighting.score.weight, generator=torch.Generator().manual_seed(0))
    return model


def dtypes(model: FusedModel) -> tuple[set[torch.dtype], set[torch.dtype]]:
    """Of the workers, and of the fusion."""
    inner, weighting = model.inner.parameters(), model.weighting.parameters()
    return {parameter.dtype for parameter in inner}, {parameter.dtype for parameter in weighting}


@pytest.mark.parametrize("saved", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("wanted", [None, "auto", torch.float32, torch.bfloat16, torch.float16])
def test_the_dtype_that_is_asked_for_is_read(
    fused: FusedModel, tmp_path: Path, saved: torch.dtype, wanted: torch.dtype | str | None
) -> None:
    fused.to(saved).save_pretrained(tmp_path)
    options = {} if wanted is None else {"dtype": wanted}
    read = AutoModelForCausalLM.from_pretrained(tmp_path, **options).requires_grad_(False)
    expected = wanted if isinstance(wanted, torch.dtype) else saved
    assert dtypes(read) == ({expected}, {torch.float32})
    assert read.dtype == expected
    ids, mask = prompts()
    read.save_pretrained(tmp_path / "again")
    again = AutoModelForCausalLM.from_pretrained(tmp_path / "again").requires_grad_(False)
    assert torch.equal(read(ids, attention_mask=mask).logits, again(ids, attention_mask=mask).logits)


@pytest.mark.parametrize("narrow", [torch.bfloat16, torch.float16])
def test_the_fusion_s_weights_stay_wide_where_the_workers_become_narrow(fused: FusedModel, narrow: torch.dtype) -> None:
    before = [parameter.clone() for parameter in fused.weighting.parameters()]
    fused.to(narrow)
    assert dtypes(fused) == ({narrow}, {torch.float32})
    assert all(map(torch.equal, before, fused.weighting.parameters()))
    assert dtypes(fused.double()) == ({torch.float64}, {torch.float64})


def test_without_the_package_the_error_names_its_distribution(fused: FusedModel, tmp_path: Path) -> None:
    fused.save_pretrained(tmp_path / "saved")
    code = (
        "import sys; sys.modules['butterfly'] = None\n"  # an import of it fails
        "from transformers import AutoModelForCausalLM\n"
        f"AutoModelForCausalLM.from_pretrained({str(tmp_path / 'saved')!r}, trust_remote_code=True)"
    )
    environment = {**os.environ, "HF_HOME": str(tmp_path / "home")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode != 0
    assert "pip install butterfly-lm" in done.stderr
    assert "pip install butterfly`" not in done.stderr

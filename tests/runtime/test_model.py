"""The fused model is a model like any other of transformers."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn
from transformers import pipeline

from butterfly.core.errors import FusionError, ModelError
from butterfly.fusion import LinearPool
from butterfly.runtime import fusing
from butterfly.runtime.fused import FusedModel
from tests.runtime.families import fused_of, prompts
from tests.tiny import tokenizer


@pytest.fixture(scope="module")
def fused() -> FusedModel:
    return fused_of("llama", 2)[1]


def test_labels_embeddings_kept_positions_and_tuples(fused: FusedModel) -> None:
    ids = prompts()[0]
    output = fused(ids, labels=ids)
    expected = nn.functional.nll_loss(output.logits[:, :-1].flatten(0, 1), ids[:, 1:].flatten())
    torch.testing.assert_close(output.loss, expected)
    embedded = fused.get_input_embeddings()(ids)
    assert torch.equal(fused(inputs_embeds=embedded).logits, output.logits)
    torch.testing.assert_close(fused(ids, logits_to_keep=torch.tensor([1, 4])).logits, output.logits[:, [1, 4]])
    torch.testing.assert_close(fused(ids, logits_to_keep=2).logits, output.logits[:, -2:])
    loss, logits = fused(ids, labels=ids, return_dict=False)[:2]
    assert torch.equal(loss, output.loss)
    assert torch.equal(logits, output.logits)
    with pytest.raises(FusionError, match="expected one of them"):
        fused()


def test_padded_prompts_answer_as_alone_under_every_kind_of_generation(fused: FusedModel) -> None:
    ids, mask = prompts()
    for options in ({"num_beams": 3}, {"do_sample": False, "repetition_penalty": 1.3}):
        both = fused.generate(ids, attention_mask=mask, max_new_tokens=6, eos_token_id=None, **options)
        alone = fused.generate(ids[:1, 3:], max_new_tokens=6, eos_token_id=None, **options)
        assert torch.equal(both[0, 3:], alone[0])
    several = fused.generate(ids[1:], do_sample=True, num_return_sequences=3, max_new_tokens=5, eos_token_id=None)
    assert several.shape == (3, 14)


def test_half_precision_is_fused_in_float32() -> None:
    model = fused_of("llama", 2)[1]
    ids = prompts()[0]
    exact = model(ids).logits
    half = model.to(torch.bfloat16)(ids).logits
    assert half.dtype == torch.float32
    assert (half.exp() - exact.exp()).abs().max() < 0.1
    assert half.unique().numel() > half.numel() / 4


def test_log_probabilities_too_small_for_float32_are_kept(fused: FusedModel) -> None:
    shared, latents = fused.latents(prompts()[0])
    head = fused.get_output_embeddings()
    weight = head.weight.detach().clone()
    try:
        head.weight.mul_(200)
        weights = fused.weigh(latents, shared)
        fused_logits = fused.fuse(latents, weights)
        each = fused.unembed(latents).double().log_softmax(-1)
        expected = (each + weights.double().log()[..., None]).logsumexp(0)
        assert expected.min() < -200
        torch.testing.assert_close(fused_logits.double(), expected, atol=1e-3, rtol=1e-4)
    finally:
        head.weight.copy_(weight)


def test_fusing_in_parts_gives_the_same(fused: FusedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = prompts()[0]
    shared, latents = fused.latents(ids)
    whole = fused(ids).logits
    targets = fused.worker_log_probabilities(latents, ids)
    expected = fused.unembed(latents).log_softmax(-1).gather(-1, ids.expand(2, -1, -1)[..., None])[..., 0]
    torch.testing.assert_close(targets, expected)
    monkeypatch.setattr(fusing, "CHUNK", 64 * 2 * 4)  # four positions at a time
    torch.testing.assert_close(fused(ids).logits, whole)
    torch.testing.assert_close(fused.worker_log_probabilities(latents, ids), targets)
    assert fused.weigh(latents, shared).shape == (2, 2, 9)


def test_the_workers_given_stay_as_they_were() -> None:
    workers, fused = fused_of("llama", 2)
    ids = prompts()[0]
    before = {name: model(ids).logits for name, model in workers.items()}
    fused.generate(ids, max_new_tokens=3)
    for name, model in workers.items():
        assert torch.equal(model.generate(ids, max_new_tokens=3)[:, :9], ids)
        assert torch.equal(model(ids).logits, before[name])
    assert fused.own_layers("one")[0].mlp.up_proj.weight is workers["one"].model.layers[2].mlp.up_proj.weight


class Own(LinearPool):
    """A pool that no reader of a checkpoint knows."""


def test_a_pool_of_ones_own_cannot_be_saved(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="Own with Gate cannot be saved"):
        fused_of("llama", 2, Own())[1].save_pretrained(tmp_path)


def test_a_pipeline_and_another_process_read_it(tmp_path: Path, fused: FusedModel) -> None:
    words = tokenizer()
    fused.tokenizer = words
    try:
        fused.save_pretrained(tmp_path)
    finally:
        fused.tokenizer = None
    for first in ("import butterfly, transformers", "import transformers, butterfly"):
        code = (
            f"{first}; from transformers import AutoModelForCausalLM as A; "
            f"print(type(A.from_pretrained({str(tmp_path)!r})).__name__)"
        )
        process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert process.stdout.strip() == "FusedModel", process.stderr
    loaded = FusedModel.from_pretrained(tmp_path)
    assert loaded.generation_config.to_dict() == fused.generation_config.to_dict()
    assert pipeline("text-generation", model=loaded, tokenizer=words) is not None

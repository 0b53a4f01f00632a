"""Uses that transformers' models are put to beside answering: copies, pickles, losses, caches of another kind."""

import copy
import pickle
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import AutoModelForCausalLM, DynamicCache

from butterfly.contracts.monitor import Monitor
from butterfly.core.errors import FusionError, ModelError
from butterfly.runtime.fused import FusedModel
from tests.runtime.families import fused_of, prompts


@pytest.fixture
def fused() -> FusedModel:
    return fused_of("llama", 2)[1]


def test_a_copy_and_a_pickle_answer_alike_also_after_a_pass_with_gradients(fused: FusedModel) -> None:
    ids = prompts()[0]
    fused.monitor = Monitor(["P-robust/distribution"], every=3)
    fused.requires_grad_(True)
    logits = fused(ids).logits
    for again in (copy.deepcopy(fused), pickle.loads(pickle.dumps(fused))):
        assert torch.equal(again(ids).logits, logits)
        assert [contract.id for contract in again.monitor.contracts] == ["P-robust/distribution"]
        assert again.monitor.every == 3


def test_a_compiled_one_answers_alike(fused: FusedModel) -> None:
    ids = prompts()[0][:, -4:]
    options: dict[str, Any] = {"max_new_tokens": 3, "eos_token_id": None, "pad_token_id": 0}
    plain, logits = fused.generate(ids, **options), fused(ids).logits
    compiled = torch.compile(fused, backend="aot_eager")  # what "inductor" reads, without a C++ compiler
    torch.testing.assert_close(compiled(ids).logits, logits)
    assert torch.equal(compiled.generate(ids, **options), plain)


def test_losses_take_the_options_that_transformers_passes_on(fused: FusedModel) -> None:
    ids = prompts()[0]
    labels = torch.nn.functional.pad(ids[:, 1:], (0, 1), value=7)
    output = fused(ids, labels=ids, shift_labels=labels, ignore_index=7)
    chosen = labels != 7
    expected = torch.nn.functional.nll_loss(output.logits[chosen], labels[chosen])
    torch.testing.assert_close(output.loss, expected)


@pytest.mark.parametrize("name", ["output_hidden_states", "output_attentions"])
def test_states_of_layers_that_no_single_stack_has_are_rejected(fused: FusedModel, name: str) -> None:
    ids = prompts()[0]
    with pytest.raises(FusionError, match=f"{name}=True with a fused model"):
        fused(ids, **{name: True})
    with pytest.raises(FusionError, match=f"{name}=True with a fused model"):
        fused.generate(ids, max_new_tokens=2, return_dict_in_generate=True, **{name: True})


def test_the_vocabulary_is_the_bases(fused: FusedModel) -> None:
    assert fused.resize_token_embeddings() is fused.get_input_embeddings()
    assert fused.resize_token_embeddings(60, pad_to_multiple_of=32) is fused.get_input_embeddings()
    with pytest.raises(ModelError, match=r"to 70 tokens.*expected 64"):
        fused.resize_token_embeddings(70)
    head = torch.nn.Linear(32, 64, bias=False)
    fused.set_output_embeddings(head)
    assert fused.get_output_embeddings() is head


def test_attention_is_what_was_asked_for(tmp_path: Path, fused: FusedModel) -> None:
    fused.save_pretrained(tmp_path)
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path, attn_implementation="eager")
    assert loaded.inner.config._attn_implementation == "eager"
    assert AutoModelForCausalLM.from_pretrained(tmp_path).inner.config._attn_implementation == "sdpa"


def test_the_dynamic_cache_by_its_name_is_the_one_without(fused: FusedModel) -> None:
    ids = prompts()[0]
    options: dict[str, Any] = {"max_new_tokens": 4, "eos_token_id": None}
    plain = fused.generate(ids, **options)
    for kind in ("dynamic", "static"):
        assert torch.equal(fused.generate(ids, cache_implementation=kind, **options), plain)


@pytest.mark.parametrize(("name", "value"), [("skip", 0.4), ("fuse_below", 1.0)])
def test_who_rests_catches_up_only_from_a_cache_of_ours(fused: FusedModel, name: str, value: float) -> None:
    ids = prompts()[0]
    setattr(fused, name, value)
    with pytest.raises(FusionError, match=f"{name}={value} with a cache of kind StaticCache"):
        fused.generate(ids, max_new_tokens=4, cache_implementation="static")
    with pytest.raises(FusionError, match=f"{name}={value} with a cache of kind DynamicCache"):
        fused(ids, past_key_values=DynamicCache())
    assert not fused.failures


def test_who_comes_back_catches_up_only_from_a_cache_of_ours(fused: FusedModel) -> None:
    ids, cache = prompts()[0], DynamicCache()
    fused(ids[:, :4], past_key_values=cache)
    fused.fail("one")
    without = fused(ids[:, 4:6], past_key_values=cache).logits
    assert torch.equal(without.argmax(-1), fused(ids[:, :6]).logits[:, 4:].argmax(-1))
    fused.revive()
    with pytest.raises(FusionError, match="lacks tokens that worker one has not read"):
        fused(ids[:, 6:], past_key_values=cache)


@pytest.mark.parametrize(
    ("name", "value"),
    [("skip", 2), ("skip", -0.1), ("skip", float("nan")), ("skip", None), ("fuse_below", -1.0), ("fuse_below", "a"),
     ("deadline", float("nan")), ("deadline", "a")],
)  # fmt: skip
def test_a_value_that_means_nothing_is_rejected_where_it_is_set(fused: FusedModel, name: str, value: Any) -> None:
    with pytest.raises(FusionError, match=f"^{name}={value!r}; expected"):
        setattr(fused, name, value)


def test_an_assistant_is_rejected_where_rounds_are_ours() -> None:
    workers, fused = fused_of("llama", 2)
    ids = prompts()[0][1:]
    plain = fused.generate(ids, max_new_tokens=6)
    assert torch.equal(fused.generate(ids, max_new_tokens=6, assistant_model=workers["one"]), plain)
    with pytest.raises(FusionError, match="assistant_model with drafting=2"):
        fused.generate(ids, max_new_tokens=6, assistant_model=workers["one"], drafting=2)
    fused.captured = True
    with pytest.raises(FusionError, match="assistant_model with captured=True"):
        fused.generate(ids, max_new_tokens=6, assistant_model=workers["one"])
    with pytest.raises(FusionError, match="drafting='3'"):
        fused.generate(ids, max_new_tokens=6, drafting="3")

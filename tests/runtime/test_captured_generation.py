"""The step over a static cache, which CUDA captures, says what the plain step says."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest
import torch

from butterfly.core.errors import FusionError
from butterfly.fusion import ConfidenceWeights, FixedWeights, Gate, LinearPool
from butterfly.runtime import captured_generation, captured_steps
from butterfly.runtime.captured_steps import Capture, Kind, Step
from butterfly.runtime.failures import NoWorkerLeft, WorkerFailed
from butterfly.runtime.faults import Faulty
from butterfly.runtime.fused import FusedModel
from tests.runtime.families import fused_of, prompts
from tests.runtime.tape import on_tape
from tests.runtime.test_failures import broken

PLAIN: dict[str, Any] = {"max_new_tokens": 9, "eos_token_id": None, "pad_token_id": 0, "return_dict_in_generate": True}


@pytest.fixture(params=["llama", "gemma2", "qwen3"])
def fused(request: pytest.FixtureRequest) -> Iterator[FusedModel]:
    model = fused_of(request.param, 2)[1]
    model.captured = True
    yield model
    model.captured = False
    model.revive()


def plainly(fused: FusedModel, *inputs: Any, **options: Any) -> Any:
    fused.captured = False
    try:
        return fused.generate(*inputs, **options)
    finally:
        fused.captured = True


def test_answers_are_those_of_plain_generation(fused: FusedModel) -> None:
    ids, mask = prompts()
    for sampled in (False, True):
        answers = []
        for generate in (fused.generate, lambda *inputs, **options: plainly(fused, *inputs, **options)):
            torch.manual_seed(3)
            options = {**PLAIN, "attention_mask": mask, "do_sample": sampled, "output_logits": True}
            answers.append(generate(ids, **options))
        mine, plain = answers
        assert torch.equal(mine.sequences, plain.sequences)
        torch.testing.assert_close(torch.stack(mine.logits), torch.stack(plain.logits), rtol=1e-4, atol=1e-4)


def test_a_second_answer_of_the_same_shape_uses_the_same_cache(fused: FusedModel) -> None:
    ids = prompts()[0][:, -4:]
    first = fused.generate(ids, **PLAIN).sequences
    capture = fused._capture
    assert torch.equal(fused.generate(ids, **PLAIN).sequences, first)
    assert fused._capture is capture
    assert isinstance(capture, Capture)
    fused.weighting = FixedWeights(2)
    fused.generate(ids, **PLAIN)
    assert fused._capture is not capture
    assert copy.deepcopy(fused)._capture is None


def test_a_worker_that_says_no_number_is_left_out_from_there_on() -> None:
    model = fused_of("llama", 2)[1]
    model.captured = True
    ids, worker = prompts()[0][:1, -5:], model.worker_ids[0]
    layer, spoken = model.own_layers(worker)[-1].layer, [0]
    plain_forward = layer.forward

    def breaks(*inputs: Any, **options: Any) -> Any:
        spoken[0] += 1
        return plain_forward(*inputs, **options) * (float("nan") if spoken[0] > 3 else 1.0)

    layer.forward = breaks
    with pytest.warns(WorkerFailed, match="not finite"):
        broken = model.generate(ids, **PLAIN).sequences
    layer.forward = plain_forward
    assert list(model.failures) == [worker]
    model.revive()
    whole = plainly(model, ids, **PLAIN).sequences
    assert torch.equal(broken[:, :8], whole[:, :8])  # three passes before it broke: three tokens
    model.fail(worker)
    assert torch.equal(plainly(model, broken[:, :8], **{**PLAIN, "max_new_tokens": 6}).sequences, broken)


def test_an_answer_without_workers_is_an_error_with_the_tokens() -> None:
    model = fused_of("llama", 2)[1]
    model.captured = True
    with torch.no_grad():
        model.get_input_embeddings().weight.fill_(float("nan"))
    with pytest.raises(NoWorkerLeft), pytest.warns(WorkerFailed):
        model.generate(prompts()[0], **PLAIN)


def test_what_a_captured_step_cannot_do_is_rejected() -> None:
    model = fused_of("llama", 2)[1]
    model.captured = True
    ids = prompts()[0][:1]
    for change, message in (
        (lambda: setattr(model, "fuse_below", 0.1), "fuse_below=0.1 with captured=True"),
        (lambda: setattr(model, "fuse_below", None) or setattr(model, "deadline", 1.0), "deadline=1.0"),
        (lambda: setattr(model, "deadline", None), "generation=beam_search"),
    ):
        change()
        with pytest.raises(FusionError, match=message):
            model.generate(ids, **PLAIN, num_beams=2 if "beam" in message else 1)
    model.where = lambda: {model.worker_ids[0]: {}}
    with pytest.raises(FusionError, match="workers=in other processes"):
        model.generate(ids, **PLAIN)
    del model.where
    model.weighting = ConfidenceWeights(FixedWeights(2))
    with pytest.raises(FusionError, match="weighting=ConfidenceWeights"):
        model.generate(ids, **PLAIN)


def decided(family: str) -> FusedModel:
    """Workers of which now one and now the other has nearly all weight."""
    model = fused_of(family, 2)[1]
    assert isinstance(model.weighting, Gate)
    torch.manual_seed(5)
    torch.nn.init.normal_(model.weighting.score.weight, std=2.0)
    return model


@pytest.mark.parametrize("back", [8, 2])  # who missed more than so many tokens reads them in a pass of its own
@pytest.mark.parametrize("family", ["llama", "gemma3"])
def test_skipping_by_captured_steps_is_skipping(family: str, back: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(captured_generation, "BACK", back)
    model, kinds = decided(family), set()
    model.skip, model.captured = 0.2, True
    run = model._run

    def noted(kind: Kind, slot: int, eager: bool = False) -> Step:
        kinds.add((kind, eager))
        return run(kind, slot, eager)

    model._run = noted
    options = {**PLAIN, "max_new_tokens": 30, "output_logits": True}
    ids, mask = prompts()
    for row in range(2):
        given = {"attention_mask": mask[row : row + 1], **options}
        mine, plain = model.generate(ids[row : row + 1], **given), plainly(model, ids[row : row + 1], **given)
        assert torch.equal(mine.sequences, plain.sequences)
        torch.testing.assert_close(torch.cat(mine.logits), torch.cat(plain.logits), rtol=1e-4, atol=1e-4)
        assert mine.past_key_values.missing == plain.past_key_values.missing
        torch.testing.assert_close(mine.past_key_values.total, plain.past_key_values.total, rtol=1e-4, atol=1e-4)
        assert model.account.sentence(True) != ""
    late = any(eager and not kind.shared and not kind.answered for kind, eager in kinds)
    assert late or back == 8
    assert {kind.rows for kind, eager in kinds if not eager} == {1, back}
    assert {kind.workers for kind, eager in kinds if kind.answered} >= {(0,), (1,)}


def test_a_worker_that_comes_back_within_an_answer_has_read_what_it_missed() -> None:
    model = fused_of("llama", 2)[1]

    class Switch:
        """A streamer that takes a worker out for a while."""

        passes = 0

        def put(self, token: torch.Tensor) -> None:
            self.passes += 1
            if self.passes == 3:
                model.fail("two")
            if self.passes == 7:
                model.revive()

        def end(self) -> None:
            assert self.passes

    answers = []
    for model.captured in (True, False):
        answers.append(model.generate(prompts()[0][:1], streamer=Switch(), **PLAIN))
    assert torch.equal(answers[0].sequences, answers[1].sequences)
    assert answers[0].past_key_values.missing == answers[1].past_key_values.missing
    assert ("two",) in answers[0].past_key_values.missing
    assert answers[0].past_key_values.missing[-1] == ()


@pytest.mark.parametrize("captured", [False, True])
def test_where_the_needed_worker_fails_the_other_answers(captured: bool) -> None:
    model = fused_of("llama", 2)[1]
    model.weighting, model.skip, model.captured = FixedWeights(2), 0.3, captured
    with torch.no_grad():
        model.weighting.logits.copy_(torch.tensor([3.0, 0.0]))
    layer = model.own_layers("one")[-1].layer
    layer.forward = lambda hidden, *inputs, **options: hidden * float("nan")
    with pytest.warns(WorkerFailed, match="one"):
        answer = model.generate(prompts()[0][:1], **PLAIN)
    assert set(answer.past_key_values.missing) == {("one",)}
    model.skip = 0.0
    assert torch.equal(model.generate(prompts()[0][:1], **PLAIN).sequences, answer.sequences)


@pytest.mark.parametrize("drafting", [0, 3])
@pytest.mark.parametrize("way", ["nan", "raise", "shape"])
def test_a_worker_that_recovers_has_nothing_left_of_its_failure(way: str, drafting: int) -> None:
    """Its layers lack keys and values of the step that failed, or hold NaN there, which 0 times it would spread."""
    ids, model = prompts()[0][1:], broken(way, 3)

    class Recovers:
        """A streamer that lets every worker try again after each token."""

        def put(self, token: torch.Tensor) -> None:
            model.recover()

        def end(self) -> None:
            assert not model.failures

    model.captured = True
    with pytest.warns(WorkerFailed, match="two") as warned:
        mine = model.generate(ids, streamer=Recovers(), drafting=drafting, output_logits=True, **PLAIN)
    assert len(warned) == 1
    assert set(mine.past_key_values.missing) == {("two",), ()}
    assert mine.past_key_values.missing[-1] == ()
    whole = fused_of("llama", 2)[1](mine.sequences[:, :-1]).logits[:, ids.shape[1] - 1 :]
    spoke = [n for n, names in enumerate(mine.past_key_values.missing) if not names]
    torch.testing.assert_close(torch.stack(mine.logits, 1)[:, spoke], whole[:, spoke], atol=1e-4, rtol=1e-4)


def test_the_cache_of_a_captured_answer_ends_with_it() -> None:
    model = fused_of("llama", 2)[1]
    model.captured = True
    ids = prompts()[0][1:]
    model.fail("two")
    first = model.generate(ids, **PLAIN)
    kept = first.past_key_values
    before = kept.total.clone(), list(kept.missing), dict(kept.seen), kept.ids.clone()
    model.revive()
    model.generate(ids.flip(1), **PLAIN)
    assert before[0].gt(0).all()
    assert torch.equal(kept.total, before[0])
    assert (kept.missing, kept.seen) == before[1:3]
    assert torch.equal(kept.ids, before[3])
    for captured in (True, False):
        model.captured = captured
        with pytest.raises(FusionError, match="its cache ends with it"):
            model.generate(first.sequences, past_key_values=kept, **PLAIN)
    with pytest.raises(FusionError, match="its cache ends with it"):
        model(ids[:, -1:], past_key_values=kept)
    model.captured = True
    with pytest.raises(FusionError, match="past_key_values=SplitCache"):
        model.generate(ids, past_key_values=model.new_cache(), **PLAIN)


def test_positions_and_padding_on_the_right_are_those_of_plain_generation(fused: FusedModel) -> None:
    ids, mask = prompts()
    right = mask.flip(1)
    for options in (
        {"attention_mask": right},
        {"attention_mask": mask, "position_ids": torch.arange(9).expand(2, 9) + 2},
    ):
        assert torch.equal(
            fused.generate(ids, **options, **PLAIN).sequences, plainly(fused, ids, **options, **PLAIN).sequences
        )
    for wrong, message in (
        ({"attention_mask": torch.ones(2, 12)}, r"=\(2, 12\) with captured"),
        ({"inputs_embeds": fused.get_input_embeddings()(ids)}, "inputs_embeds"),
    ):
        with pytest.raises(FusionError, match=message):
            fused.generate(ids, **wrong, **PLAIN)


def test_answers_within_and_without_inference_mode_take_turns(fused: FusedModel) -> None:
    ids = prompts()[0][1:]
    with torch.inference_mode():
        first = fused.generate(ids, **PLAIN).sequences.clone()
    assert torch.equal(fused.generate(ids, **PLAIN).sequences, first)


def test_what_a_graph_would_hold_on_to_makes_another_capture() -> None:
    model = fused_of("llama", 2)[1]
    model.captured = True
    ids = prompts()[0][1:]
    model.generate(ids, **PLAIN)
    before = model._capture
    place = model.own_layers("two")[0]
    place.layer = Faulty(place.layer, "nan", 99)
    model.generate(ids, **PLAIN)
    assert model._capture is not before

    class Again:
        """A streamer that asks for another answer within this one."""

        def put(self, token: torch.Tensor) -> None:
            model.generate(ids, **PLAIN)

        def end(self) -> None: ...

    with pytest.raises(FusionError, match="generate within an answer"):
        model.generate(ids, streamer=Again(), **PLAIN)
    assert torch.equal(model.generate(ids, **PLAIN).sequences, plainly(model, ids, **PLAIN).sequences)


def test_criteria_see_the_scores_that_transformers_shows_them(fused: FusedModel) -> None:
    shown: list[Any] = []

    def stops(ids: torch.Tensor, scores: Any, **options: Any) -> torch.Tensor:
        shown.append(scores if scores is None else len(scores))
        return torch.tensor([ids.shape[1] > 11, ids.shape[1] > 14])

    given = {"stopping_criteria": [stops], **PLAIN}
    for scored in (False, True):
        mine = fused.generate(prompts()[0], output_scores=scored, **given)
        before, shown = shown, []
        plain = plainly(fused, prompts()[0], output_scores=scored, **given)
        assert torch.equal(mine.sequences, plain.sequences)
        assert shown == before
        shown = []


def test_pools_and_positions_that_a_graph_cannot_serve_are_rejected() -> None:
    ids = prompts()[0][1:]
    model = fused_of("llama", 2, LinearPool())[1]
    model.captured = True
    with pytest.raises(FusionError, match="pool=LinearPool that reads values"):
        model.generate(ids, **PLAIN)
    model = fused_of("llama", 2)[1]
    model.captured = True
    model.inner.config.rope_parameters = {"rope_type": "dynamic", "rope_theta": 1e4, "factor": 2.0}
    with pytest.raises(FusionError, match="rope_type=dynamic"):
        model.generate(ids, **PLAIN)


@pytest.mark.parametrize("kept", [32, 2])  # with two graphs most steps are captured again
@pytest.mark.parametrize("family", ["llama", "gemma3"])
def test_replayed_steps_say_what_they_said_when_they_ran(
    family: str, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A value that Python read while a step was captured would be the same in every replay."""
    kinds, model = on_tape(monkeypatch), decided(family)
    monkeypatch.setattr(captured_steps, "GRAPHS", kept)
    ids, mask = prompts()
    for drafting, skip in ((0, 0.0), (3, 0.0), (0, 0.2)):
        model.skip, model.captured = skip, True
        options = {**PLAIN, "max_new_tokens": 20, "attention_mask": mask, "drafting": drafting}
        for processors in ({}, {"repetition_penalty": 1.3}):
            mine = model.generate(ids, **options, **processors)
            plain = plainly(model, ids, **options, **processors)
            assert torch.equal(mine.sequences, plain.sequences)
            assert mine.past_key_values.missing == plain.past_key_values.missing
            torch.testing.assert_close(mine.past_key_values.total, plain.past_key_values.total, rtol=1e-4, atol=1e-4)
    assert {kind.drawn for kind in kinds} == {0, 3}
    assert {kind.shared for kind in kinds} == {True, False}
    assert (len(kinds) > len(set(kinds))) == (kept == 2)


def test_a_worker_that_failed_in_a_capture_is_in_a_later_one(monkeypatch: pytest.MonkeyPatch) -> None:
    kinds, model = on_tape(monkeypatch), broken("raise", 3)
    model.captured = True
    ids = prompts()[0][1:]
    with pytest.warns(WorkerFailed, match="two"):
        model.generate(ids, **PLAIN)
    assert Kind((0, 1)) not in kinds
    model.revive()
    assert torch.equal(model.generate(ids, **PLAIN).sequences, plainly(model, ids, **PLAIN).sequences)
    assert Kind((0, 1)) in kinds

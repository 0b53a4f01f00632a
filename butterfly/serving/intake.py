"""From what a client sent to the sequences that the engine runs."""

import time
from collections.abc import Sequence as Rows
from typing import cast

from jinja2 import TemplateError

from butterfly.capability.encoding import prompt_tokens
from butterfly.core.errors import ButterflyError
from butterfly.runtime.fused import FusedModel
from butterfly.runtime.generation import ends
from butterfly.serving.bodies import Body, Chat, Completion
from butterfly.serving.limits import Limits
from butterfly.serving.sequence import Sampling, Sequence

DEFAULT_TOKENS = 16
"""``max_tokens`` of a completion that says none, as OpenAI has it; a chat may go on as long as it is let."""


class Rejected(ButterflyError):
    """A request that cannot be served, with its status code."""

    def __init__(self, message: str, code: int = 400, parameter: str | None = None) -> None:
        super().__init__(message)
        self.code, self.parameter = code, parameter


class Intake:
    """Makes sequences for one model under one set of limits."""

    def __init__(self, fused: FusedModel, name: str, limits: Limits) -> None:
        self.fused, self.name, self.limits = fused, name, limits
        self.tokenizer = fused.tokenizer
        self.ends = frozenset(ends(fused, self.tokenizer))
        self.context = int(getattr(fused.config, "max_position_embeddings", 0) or 2**31)

    def completion(self, body: Completion) -> list[Sequence]:
        """The sequences of a completion: for each prompt its ``n`` choices.

        Raises:
            Rejected: what is asked for cannot be done.
        """
        given = body.prompt
        alone = isinstance(given, str) or isinstance(given[0], int)
        several = cast("list[str | list[int]]", [given] if alone else given)
        prompts = [self._encoded(prompt) for prompt in several]
        return self._sequences(body, prompts, body.max_tokens or DEFAULT_TOKENS, body.logprobs)

    def chat(self, body: Chat) -> list[Sequence]:
        """The ``n`` sequences that answer a chat, by the base's chat template.

        Raises:
            Rejected: what is asked for cannot be done.
        """
        if not getattr(self.tokenizer, "chat_template", None):
            raise Rejected(f"model {self.name!r} has no chat template; send its prompt to /v1/completions")
        turns = [message.model_dump() for message in body.messages]
        try:
            text = str(self.tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True))
        except (TemplateError, TypeError, ValueError) as error:
            raise Rejected(f"the chat template rejects messages: {error}", parameter="messages") from error
        prompt = list(self.tokenizer(text, add_special_tokens=False)["input_ids"])
        if body.top_logprobs is not None and not body.logprobs:
            raise Rejected("top_logprobs needs logprobs=true", parameter="top_logprobs")
        if None not in (limits := {body.max_completion_tokens, body.max_tokens}) and len(limits) == 2:
            raise Rejected("max_tokens and max_completion_tokens differ; send one of them", parameter="max_tokens")
        room = min(self.limits.new_tokens, max(1, self.context - len(prompt)))
        longest = body.max_completion_tokens or body.max_tokens or room
        return self._sequences(body, [prompt], longest, (body.top_logprobs or 0) if body.logprobs else None)

    def _encoded(self, prompt: str | list[int]) -> list[int]:
        if isinstance(prompt, str):
            return prompt_tokens(self.tokenizer, prompt)
        size = int(self.fused.config.vocab_size)
        if (largest := max(prompt)) >= size:
            raise Rejected(f"prompt holds token {largest}; the vocabulary has {size}", parameter="prompt")
        return list(prompt)

    def _sequences(self, body: Body, prompts: Rows[list[int]], longest: int, logprobs: int | None) -> list[Sequence]:
        if body.stream_options is not None and not body.stream:
            raise Rejected("stream_options needs stream=true", parameter="stream_options")
        if body.model != self.name:
            raise Rejected(f"model {body.model!r} is unknown; this server has {self.name!r}", 404, "model")
        choices = body.n or 1
        if len(prompts) * choices > self.limits.choices:
            raise Rejected(
                f"{len(prompts)} prompts with n={choices} are {len(prompts) * choices} choices; at most "
                f"{self.limits.choices} are allowed", parameter="n",
            )  # fmt: skip
        if longest > self.limits.new_tokens:
            raise Rejected(
                f"max_tokens={longest}; at most {self.limits.new_tokens} are allowed", parameter="max_tokens"
            )
        for prompt in prompts:
            if not prompt:
                raise Rejected("prompt is empty; give some text to continue", parameter="prompt")
            if len(prompt) + longest > self.context:
                raise Rejected(
                    f"the prompt has {len(prompt)} tokens and max_tokens={longest}; together at most {self.context} "
                    "are allowed", parameter="prompt",
                )  # fmt: skip
        sampling = Sampling(
            temperature=1.0 if body.temperature is None else body.temperature,
            top_p=1.0 if body.top_p is None else body.top_p,
            seed=body.seed,
            max_tokens=longest,
            stops=body.stops,
            logprobs=logprobs,
        )
        deadline = time.monotonic() + self.limits.seconds
        return [
            Sequence(prompt, sampling, self.tokenizer, self.ends, choice, bool(body.stream), deadline)
            for prompt in prompts
            for choice in range(choices)
        ]

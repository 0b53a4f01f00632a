"""One continuation that a client asked for, from its prompt to its last token."""

import random
import time
from collections.abc import Sequence as Tokens
from dataclasses import dataclass
from typing import Literal

from butterfly.serving.text import Decoder, GrowingText

Finish = Literal["stop", "length", "timeout", "cancelled", "error"]


@dataclass(frozen=True)
class Sampling:
    """How tokens are drawn. Temperature 0 takes the most probable one."""

    temperature: float = 1.0
    top_p: float = 1.0
    seed: int | None = None
    max_tokens: int = 16
    stops: tuple[str, ...] = ()
    logprobs: int | None = None
    """How many of the most probable tokens are reported beside the drawn one; None for no log-probabilities."""


@dataclass(frozen=True)
class Drawn:
    """A token, and its log-probability in the pool before temperature and top-p."""

    token: int
    logprob: float
    top: tuple[tuple[int, float], ...]
    offset: int
    """Where its text begins in the continuation, in characters."""


class Sequence:
    """A row of the batch.

    Args:
        prompt: token ids; rows that share the very same object are read once.
        number: which of the request's choices it is; it enters the random numbers beside the seed.
        streams: whether pieces are wanted before the end.
        deadline: on the monotonic clock, in seconds.
    """

    def __init__(
        self,
        prompt: Tokens[int],
        sampling: Sampling,
        tokenizer: Decoder,
        ends: frozenset[int],
        number: int = 0,
        streams: bool = False,
        deadline: float = float("inf"),
    ) -> None:
        self.prompt, self.sampling, self.number, self.streams, self.deadline = (
            prompt, sampling, number, streams, deadline
        )  # fmt: skip
        self.random = random.Random(None if sampling.seed is None else f"{sampling.seed}/{number}")
        self.words = GrowingText(tokenizer, prompt, sampling.stops)
        self.ends = ends
        self.arrived = time.monotonic()
        self.first: float | None = None
        self.tokens: list[int] = []
        self.drawn: list[Drawn] = []
        self.finish: Finish | None = None
        self.error = ""
        self.bound = 0.0
        """The sum over its tokens of the weight of the workers that were missing (N2)."""
        self.worst = 0.0
        self.spoke: dict[str, int] = {}
        """In how many of its tokens each worker had a say."""

    def accept(
        self, token: int, logprob: float, top: tuple[tuple[int, float], ...], bound: float, spoke: Tokens[str]
    ) -> None:
        """The next token: ``finish`` says whether it was the last."""
        self.first = self.first or time.monotonic()
        self.tokens.append(token)
        self.bound += bound
        self.worst = max(self.worst, bound)
        for worker_id in spoke:
            self.spoke[worker_id] = self.spoke.get(worker_id, 0) + 1
        if token in self.ends:
            self.close("stop")
            return
        if self.sampling.logprobs is not None:
            self.drawn.append(Drawn(token, logprob, top, len(self.words.text)))
        self.words.add(token)
        if self.words.stopped:
            self.drawn = [token for token in self.drawn if token.offset < len(self.words.text)]
            self.close("stop")
        elif len(self.tokens) >= self.sampling.max_tokens:
            self.close("length")

    def close(self, why: Finish, error: str = "") -> None:
        """No more tokens; the first reason counts."""
        if self.finish is None:
            self.words.finish()
            self.finish, self.error = why, error

"""``logical_reasoning``: does a statement follow from rules and facts, does its opposite, or neither?

    anyone red is big. anyone big and not old is not sad. ann is red. ann is not old. is ann sad?
    red, not old, big, not sad: no

The statements are first-order with one variable, and every rule is universal. So what follows about a person follows
from the rules instantiated at that person (Herbrand: there are no function symbols). Each person is judged separately:
a contradiction about another person implies nothing, unlike in classical logic. About one generated item in forty has
such a contradiction.

The generator builds items whose answer needs a chain of rules with one premise each, and gets the truth from all
valuations. The grader reads rules with any number of premises and asks a solver. It never looks at the target, so the
two establish the truth independently.
"""

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from butterfly.capability.draws import Draws
from butterfly.capability.item import Item, quoted
from butterfly.capability.solver import SolverGaveUp, asserted, satisfiable, solver

NAMES = ("ann", "bob", "cid", "dan", "eve", "fay", "gus", "hal")
TRAITS = (
    "red", "big", "old", "sad", "kind", "rich", "calm", "loud", "tall", "wise",
    "shy", "bold", "fast", "cold", "neat", "odd", "fair", "lazy", "glad", "keen",
)  # fmt: skip
HOLDS: dict[str, bool | None] = {"yes": True, "no": False, "unknown": None}
VERDICTS = tuple(HOLDS)

Literal = tuple[str, bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """Anyone with every trait of ``body`` has ``head``."""

    body: tuple[Literal, ...]
    head: Literal


@dataclass(frozen=True, slots=True)
class Puzzle:
    """Rules about anyone, facts about people, and the question whether one person has one trait."""

    rules: tuple[Rule, ...]
    facts: tuple[tuple[str, Literal], ...]
    person: str
    trait: str


def _say(literal: Literal) -> str:
    trait, positive = literal
    return trait if positive else f"not {trait}"


def to_text(puzzle: Puzzle, order: Sequence[int]) -> str:
    """The English of a puzzle; ``order`` says which of its rules and then facts stands in each place."""
    sentences = [f"anyone {' and '.join(map(_say, rule.body))} is {_say(rule.head)}." for rule in puzzle.rules]
    sentences += [f"{person} is {_say(literal)}." for person, literal in puzzle.facts]
    return " ".join([*(sentences[n] for n in order), f"is {puzzle.person} {puzzle.trait}?"])


def parse(text: str) -> Puzzle:
    """The puzzle that a text states; ``ValueError`` where it is none."""

    def literal(words: str) -> Literal:
        words = words.strip()
        positive = not words.startswith("not ")
        trait = words if positive else words[4:].strip()
        if trait == "not" or not re.fullmatch(r"[a-z]+", trait):
            raise ValueError(f"{quoted(words)} is no trait: expected one word, or 'not' and one word")
        return trait, positive

    *sentences, question = re.split(r"(?<=[.?])\s+", text.strip())
    rules, facts = [], []
    for sentence in sentences:
        if match := re.fullmatch(r"anyone (.+) is (.+)\.", sentence):
            rules.append(Rule(tuple(literal(part) for part in match[1].split(" and ")), literal(match[2])))
        elif (match := re.fullmatch(r"([a-z]+) is (.+)\.", sentence)) and match[1] != "anyone":
            facts.append((match[1], literal(match[2])))
        else:
            raise ValueError(f"{quoted(sentence)} is neither 'anyone A is B.' nor 'NAME is A.'")
    match = re.fullmatch(r"is ([a-z]+) ([a-z]+)\?", question)
    if match is None:
        raise ValueError(f"{quoted(question)} is no question: expected 'is NAME TRAIT?'")
    return Puzzle(tuple(rules), tuple(facts), match[1], match[2])


def chain(start: Literal, rules: Mapping[Literal, Literal], asked: str) -> dict[str, bool]:
    """What follows from a literal by rules of one premise each, in order and up to the trait that is asked for.

    At most one rule speaks of a literal, and it adds nothing where its head's trait is known. So there is one chain, in
    whatever order the rules are stated.
    """
    known, latest = dict([start]), start
    while latest[0] != asked and (head := rules.get(latest)) and head[0] not in known:
        known[head[0]] = head[1]
        latest = head
    return known


@lru_cache(maxsize=16)
def _columns(width: int) -> tuple[int, ...]:
    """The truth table of ``width`` traits: for each trait, the valuations in which it holds, one bit a valuation."""
    valuations = range(2**width)
    return tuple(sum(1 << valuation for valuation in valuations if valuation >> n & 1) for n in range(width))


def truth(puzzle: Puzzle) -> str | None:
    """The verdict by all valuations of the traits; ``None`` where the statements contradict each other."""
    facts = [literal for person, literal in puzzle.facts if person == puzzle.person]
    traits = {trait for rule in puzzle.rules for trait, _ in (*rule.body, rule.head)} | {trait for trait, _ in facts}
    names = sorted({*traits, puzzle.trait})
    holds = dict(zip(names, _columns(len(names)), strict=True))
    every = (1 << 2 ** len(names)) - 1

    def where(literal: Literal) -> int:
        trait, positive = literal
        return holds[trait] if positive else every & ~holds[trait]

    consistent = every
    for fact in facts:
        consistent &= where(fact)
    for rule in puzzle.rules:
        applies = every
        for literal in rule.body:
            applies &= where(literal)
        consistent &= where(rule.head) | (every & ~applies)
    if not consistent:
        return None
    verdicts = consistent & holds[puzzle.trait], consistent & ~holds[puzzle.trait]
    return VERDICTS[2] if all(verdicts) else VERDICTS[0] if verdicts[0] else VERDICTS[1]


def generate(draws: Draws) -> Item:
    """One item. The three verdicts are equally likely, so guessing and the best constant are right once in three."""
    wanted = draws.choice(VERDICTS)
    while True:
        traits = draws.sample(TRAITS, draws.between(5, 6))
        person, other = draws.sample(NAMES, 2)
        linked = [(trait, draws.fraction() < 0.7) for trait in traits[: draws.between(2, 4)]]
        rules = dict(itertools.pairwise(linked))
        for _ in range(draws.between(2, 3)):
            body, head = [(trait, draws.fraction() < 0.7) for trait in draws.sample(traits, 2)]
            rules.setdefault(body, head)
        stated = linked[0]
        beside = draws.choice(traits), draws.fraction() < 0.7
        asked = draws.choice(traits)
        order = list(range(len(rules) + 2))
        draws.shuffle(order)
        known = chain(stated, rules, asked)
        if asked == stated[0] or known.get(asked) is not HOLDS[wanted]:
            continue  # cheaper than the truth; and what is decided by cases or backwards only has no chain to show
        facts = (person, stated), (other, beside)
        puzzle = Puzzle(tuple(Rule((body,), head) for body, head in rules.items()), facts, person, asked)
        if truth(puzzle) != wanted:
            continue
        return Item(to_text(puzzle, order), f"{', '.join(map(_say, known.items()))}: {wanted}")


@lru_cache(maxsize=4096)  # several models answer each item, and each constant answer is tried on all
def verdict(puzzle: Puzzle) -> str:
    """What the solver finds: one of ``VERDICTS``; ``ValueError`` where the statements contradict each other."""
    z3 = solver()

    def term(literal: Literal) -> Any:
        trait, positive = literal
        return z3.Bool(trait) if positive else z3.Not(z3.Bool(trait))

    known = [term(literal) for person, literal in puzzle.facts if person == puzzle.person]
    known += [z3.Implies(z3.And([term(literal) for literal in rule.body]), term(rule.head)) for rule in puzzle.rules]
    asked, statements = z3.Bool(puzzle.trait), asserted(*known)
    follows, opposite = (not satisfiable(statements, denied) for denied in (z3.Not(asked), asked))
    if follows and opposite:
        raise ValueError(f"its statements about {puzzle.person} contradict each other, so everything follows")
    return "yes" if follows else "no" if opposite else "unknown"


def grade(item: Item, answer: str) -> bool:
    """Right when the answer's last word is the verdict that the solver finds for the item's own statements.

    ``DatasetError`` where the input states no puzzle, or one that contradicts itself or that the solver gives up on.
    """
    try:
        right = verdict(parse(item.input))
    except (ValueError, SolverGaveUp) as error:
        raise item.unfit("entailment", error) from error
    return re.findall(r"[a-z]+", answer.lower())[-1:] == [right]

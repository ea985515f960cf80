# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.memory import Held
from ece_nb.memory import Memory
from ece_nb.method.retrieval import MemoryMethod
from ece_nb.models import Decoder
from torch import Tensor
from typing import Any
from weakref import WeakKeyDictionary

@dataclass(frozen=True)
class SubjectMemory(MemoryMethod):
    """Names that were read, questions that are like the known ones, and states that say the answer."""
    name: str = ...
    depth: float = ...
    miss: float = ...
    asked: int = ...
    margin: float = ...
    step: float = ...
    steps: int = ...
    seed: int = ...
    def open(self, dec): ...
@dataclass(frozen=True, eq=False)
class Gate:
    """When a question counts as asked."""
    white: Tensor
    typical: Tensor
    weight: Tensor
    least: float
    def embed(self, h: Tensor) -> Tensor: ...
def own_questions(n: int, seed: int = 0) -> list[tuple]:
    """What everybody knows, asked twice, and something else of the same name."""
    ...
class Ranks:
    """How likely the model finds tokens, by their place among all; told from a part of them."""
    head: Any
    every: Any
    some: Any
    def __init__(self, dec: Decoder, n: int = 4096): ...
    def __call__(self, h: Tensor, row: Tensor, tokens: Tensor) -> Tensor:
        """Factor and cap of a head change no rank."""
        ...
def gate_for(dec: Decoder, layer: int, miss: float = 0.05, n: int = 120, seed: int = 0) -> Gate:
    """A gate, from the model's own questions."""
    ...
@dataclass(frozen=True, eq=False)
class HeldNames(Held):
    """What a subject memory holds."""
    states: list
    tokens: list
    either: Tensor
    names: dict
@dataclass
class Trace:
    """What has been read of one text."""
    ids: list = ...
    known: list = ...
    saying: tuple = ...
    def read(self, token: int, names: dict):
        """One token more."""
        ...
class Names(Memory):
    """Facts by the names that they are about."""
    whole: bool
    gate: Any
    ranks: Ranks
    held: HeldNames
    texts: WeakKeyDictionary
    def __init__(self, dec: Decoder, method: SubjectMemory): ...
    def embed(self, h): ...
    def add(self, facts: list):
        """Keep facts: name, question, and states that say the answer."""
        ...
    def __call__(self, mod, args, kw, out):
        """Say the answer where a fact is asked."""
        ...

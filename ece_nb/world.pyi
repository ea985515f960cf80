# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from ece_nb.preliminaries import Fact
from pathlib import Path
from torch import Tensor
from typing import Any
import torch

@dataclass(frozen=True)
class Triple:
    """One fact."""
    subject: str
    relation: str
    object: str
def atlas() -> list[Triple]:
    """Real facts about countries, companies, books and people."""
    ...
def wordings() -> dict[str, list[str]]:
    """How each relation can be said."""
    ...
def names(n: int, seed: int = 0) -> list[str]:
    """Names of fictional people."""
    ...
def people(n: int, seed: int = 0) -> list[Triple]:
    """Facts about fictional people."""
    ...
class World:
    """All facts, and how they are told."""
    n_people: int
    seed: int
    wordings: Any
    asides: Any
    country: dict
    people: Any
    facts: Any
    def __init__(self, n_people: int = 400, seed: int = 0): ...
    def __len__(self): ...
    def __repr__(self): ...
    def statement(self, fact: Triple, wording: str) -> str:
        """One fact in one wording."""
        ...
    def documents(self, epoch: int = 0) -> Iterator[str]:
        """Short documents that tell each fact once."""
        ...
    def record(self, fact: Triple, seed: int = 0, others: Iterable[Triple] = ()) -> Fact:
        """A counterfactual about `fact`, with CounterFact's fields."""
        ...
    def records(self, n: int, seed: int = 0, relations: tuple[str, ...] = ...) -> list[Fact]:
        """Facts to edit, drawn from the people."""
        ...
    def zsre(self, n: int, seed: int = 0) -> list[Fact]:
        """Facts to edit, with ZsRE's fields."""
        ...
def asides(held_out: bool = False) -> list[str]:
    """Sentences that have nothing to do with any fact."""
    ...
def make_tokenizer(bos: bool, vocab: int = 2304):
    """Train the tokenizer of the embedded models."""
    ...
def make_config(name: str, vocab: int = 2304):
    """Shape of an embedded model: 8 blocks of width 192."""
    ...
def windows(world: World, tok, epoch: int, size: int = ..., hard: list[tuple[Triple, str]] = None) -> tuple[Tensor, Tensor]:
    """One epoch of documents, packed."""
    ...
class Muon(torch.optim.Optimizer):
    """Momentum whose step is orthogonalized by five Newton–Schulz iterations, in single precision, same shapes together."""
    def __init__(self, params, lr, decay=0.0): ...
    def step(self): ...
def train_embedded(name: str, out: str | Path, steps: int = None, batch: int = 16, lr: float = 0.005, decay: float = 1.0, world: World = None, every: int = 200, seed: int = 0, progress: bool = True, until: int = None, rounds: int = 6):
    """Train an embedded model from nothing: 100 steps of warm-up, a plateau to 30% of the steps, down in a line, and a review."""
    ...
def save_embedded(model, tok, path: str | Path):
    """Save weights in float16, with the tokenizer."""
    ...
def load_embedded(name: str = 'gpt2'):
    """Load a model that ships with the package; nothing is downloaded."""
    ...
def recall(dec, world: World, facts: list[Triple], aside: bool = False, bos: bool = False, batch: int = 256) -> dict[str, Tensor]:
    """Facts recalled, in every wording."""
    ...
def missed(dec, world: World) -> list[tuple[Triple, str]]:
    """What is not recalled: bare, behind BOS, behind an unseen aside, behind both."""
    ...
def review(path: str | Path, world: World = None, rounds: int = 6, batch: int = 16, lr: float = 0.005, decay: float = 1.0) -> list[int]:
    """Tell again what a model misses, among the world's other documents, until it misses nothing."""
    ...

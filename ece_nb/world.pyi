# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from ece_nb.preliminaries import Fact
from typing import Any

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
first_names: list
def names(n: int, seed: int = 0) -> list[str]:
    """Names of fictional people."""
    ...
objects: dict
def people(n: int, seed: int = 0) -> list[Triple]:
    """Facts about fictional people."""
    ...
def asides(held_out: bool = False) -> list[str]:
    """Sentences that have nothing to do with any fact."""
    ...
class World:
    """All facts, and how they are told."""
    n_people: int
    seed: int
    wordings: Any
    asides: Any
    people: Any
    country: dict
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
    def of(self, relation: str) -> list[Triple]:
        """The facts of one relation."""
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
def load_folder(path):
    """Model in float32, in eval mode, and tokenizer, from a folder."""
    ...
def load_embedded(name: str = 'gpt2'):
    """Load a model that ships with the package; nothing is downloaded."""
    ...

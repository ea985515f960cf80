# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterator
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.packing import Flow
from ece_nb.preliminaries import Fact
from torch import Tensor

def contexts(dec: Decoder, starts: tuple[str, ...] = ('The', 'Therefore', 'Because', 'I', 'You'), length: int = 10, seed: int = 0) -> tuple[str, ...]:
    """Context templates: the bare prompt and sampled prefixes, free of special tokens and of braces (MEMIT, §4.3)."""
    ...
@dataclass(frozen=True, eq=False)
class Rows:
    """Facts in contexts, as token ids."""
    ids: list
    pos: list
    fact: Tensor
    weight: Tensor
    context: list
    def __len__(self): ...
    def __repr__(self): ...
def rows(dec: Decoder, facts: list[Fact], ctx: tuple[str, ...] = ('{}',), cut: bool = True, bare: float = 0.5) -> Rows:
    """Every fact in every context; raises `FactError` if a fact's rows exceed the model's context."""
    ...
def endings(dec: Decoder, facts: list[Fact], ctx: tuple[str, ...] = ('{}',)) -> list[list[int]]:
    """Targets as they go on what each row asks."""
    ...
def same_keys(dec: Decoder, facts: list[Fact], ctx: tuple[str, ...] = ('{}',)) -> Tensor:
    """Which facts have the same key, because their rows are the same up to the subject's last token in every context."""
    ...
def chunks(lengths: list[int], budget: int) -> Iterator[list[int]]:
    """Split rows into chunks of similar length."""
    ...
def fact_keys(dec: Decoder, facts: list[Fact], layers: list[int], ctx: tuple[str, ...] = ('{}',), budget: int = 4096, bare: float = 0.5) -> dict[int, Tensor]:
    """The keys of all facts at all layers, in one pass per chunk."""
    ...
def flows(dec: Decoder, r: Rows, budget: int = 4096) -> Iterator[tuple[list[int], Flow]]:
    """Rows in chunks, ready to run."""
    ...
def add_rows(total: Tensor, x: Tensor, r: Rows, part: list[int]):
    """Add each row's weighted share to its fact."""
    ...
def row_keys(dec: Decoder, r: Rows, layer: int, budget: int = 4096) -> Tensor:
    """The key of each row."""
    ...

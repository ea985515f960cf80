# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from ece_nb.models import Decoder
from pathlib import Path
from torch import Tensor

@dataclass(frozen=True, eq=False)
class Statistics:
    """Second moments of keys, and what they were measured on."""
    moment: dict[int, Tensor]
    tokens: int
    fingerprint: dict[int, str] = ...
    def __repr__(self): ...
    def save(self, path: str | Path) -> Path:
        """Write a safetensors file, atomically."""
        ...
    @classmethod
    def load(cls, path: str | Path, expect: dict[int, str] = None) -> Statistics:
        """Read second moments; raises `ValueError` if they belong to something else."""
        ...
def texts_of(source: Iterable, column: str = 'text', n: int = None) -> Iterator[str]:
    """Texts of any source; raises `ValueError` on what is none."""
    ...
def token_batches(dec: Decoder, texts: Iterable[str], max_tokens: int = None, batch_tokens: int = 4096, seq_len: int = 1024) -> Iterator[list[list[int]]]:
    """Texts as batches of token rows."""
    ...
def measure(dec: Decoder, layers: list[int], texts: Iterable[str], max_tokens: int = None, batch_tokens: int = 4096, seq_len: int = 1024, progress: bool = False, part: str | Path = None, every: int = 1024, last: bool = False) -> Statistics:
    """Mean of k kᵀ over all tokens; every forward ends after the last layer, and a team shares the batches."""
    ...
def fingerprint(dec: Decoder, layers: list[int], source: str, max_tokens: int = None, seq_len: int = 1024) -> dict[int, str]:
    """Identity of what is measured of each layer; a parameter is read once."""
    ...
def source_id(texts: Iterable, column: str = 'text', n: int = None, key: str = None) -> str:
    """Identity of texts, found without keeping them."""
    ...
def names_in(texts: Iterable[str], most: int = ...) -> list[str]:
    """Capitalized words, and runs of them, that do not begin a sentence."""
    ...
def second_moment(dec: Decoder, layers: list[int], texts: Iterable, n: int = None, max_tokens: int = 1000000, names: float = 0, batch_tokens: int = 4096, seq_len: int = 1024, column: str = 'text', cache: str | Path = None, key: str = None, progress: bool = False) -> Statistics:
    """Second moments of the keys of these layers (ECE, §2: E[kkᵀ])."""
    ...

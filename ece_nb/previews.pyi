# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterator
from dataclasses import dataclass
from ece_nb.edits import Batch
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import Session
from torch import Tensor
import pandas as pd

def overlaps(batch: Batch, layer: int) -> Tensor:
    """How much facts are looked up in the same place."""
    ...
def preview(session: Session, facts: list[Fact], batch_size: int = 100, earlier: list[Fact] = (), near: float = 0.3) -> pd.DataFrame:
    """Write, measure and put back: what the model says now, what would change, and what it would cost."""
    ...
def perplexity(dec: Decoder, texts: list[str]) -> float:
    """Perplexity per token, first tokens left out; a text is cut to what the model reads."""
    ...
class GuardError(RuntimeError):
    """A batch that was taken back, because it broke more than was allowed."""
    ...
@dataclass(frozen=True)
class Guard:
    """Limits that a batch must keep."""
    texts: list
    known: list
    growth: float = ...
    lost: float = ...
    def look(self, dec: Decoder) -> dict:
        """Perplexity, and which of `known` is recalled."""
        ...
    def broken(self, first: float, perplexity: float, lost: float) -> list[str]:
        """Limits that are crossed."""
        ...
    def guarded(self, session: Session, facts: list[Fact], batch_size: int = 100) -> Iterator[tuple[Batch, dict]]:
        """Write batch after batch; raises `GuardError` where a limit is crossed. The last batch is then taken back."""
        ...

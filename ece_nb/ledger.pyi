# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from ece_nb.edits import Batch
from ece_nb.edits import Edit
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import Session
from pathlib import Path
from typing import Any
import pandas as pd
import torch

class LedgerError(ValueError):
    """A ledger that cannot be used as asked; the message names the file."""
    ...
def facts_hash(facts: list[Fact]) -> str:
    """Identity of a list of facts, without where they were read."""
    ...
class Ledger:
    """The record of all batches of one model."""
    path: Path
    head: Any
    events: list
    damage: Any
    def __init__(self, path: str | Path): ...
    @property
    def manifest(self): ...
    @property
    def n_batches(self) -> int: ...
    def __repr__(self): ...
    def lock(self):
        """One writer at a time; a second one gets a `LedgerError` at once. A lock ends with its process."""
        ...
    def append(self, batch: Batch, state: dict[str, str], **metrics):
        """Record a batch; on disk when this returns."""
        ...
    def take_back(self, batches: Iterable[int] = (), facts: Iterable[str] = ()):
        """Record that batches or facts are taken back; `write_to` then writes what remains."""
        ...
    def all_batches(self) -> list[Batch]:
        """Every batch as it was written; raises `LedgerError` on a damaged file."""
        ...
    def base(self) -> dict[int, torch.Tensor]:
        """The untouched weights."""
        ...
    def edit(self, more: Iterable[dict] = ()) -> Edit:
        """What remains: all batches but those taken back, each without the facts taken back."""
        ...
    def accept(self, dec: Decoder) -> list[dict]:
        """Raises `LedgerError` if the model is none that the ledger knows."""
        ...
    def write_to(self, dec: Decoder) -> Edit:
        """Bring a model to what the ledger says."""
        ...
    def log(self) -> pd.DataFrame:
        """What happened, in order."""
        ...
def create_ledger(path: str | Path, session: Session, **about) -> Ledger:
    """Begin a ledger: its first line, and the base weights."""
    ...
def named_fact(fact: Fact) -> str:
    """What a fact is called in a ledger."""
    ...
def check_ids(facts: list[Fact]):
    """Raises `FactError` where two facts have one id: neither could be taken back without the other."""
    ...
def recorded(session: Session, facts: list[Fact], path: str | Path, batch_size: int = 100, progress: bool = True, after: Callable = None) -> Edit:
    """Edit, recording each batch; resumes what an earlier run has begun."""
    ...

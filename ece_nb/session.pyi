# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterator
from contextlib import contextmanager
from ece_nb.edits import Batch
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from typing import Any

tuned: dict
def settings(dec: Decoder) -> dict:
    """Editing settings of a model: tuned ones where there are some, else by rule."""
    ...
@contextmanager
def clock(seconds: dict, phase: str):
    """Add the time spent inside to a phase."""
    ...
class Session:
    """A run of batches on one model: base weights, sums so far. No globals. A kind of method says how it plans and commits a batch."""
    dec: Decoder
    method: Any
    base: dict
    weights: dict
    batches: list
    def __init__(self, dec: Decoder, method): ...
    def __repr__(self): ...
    def plan(self, facts: list[Fact], seed: int = 0):
        """What can be known of a batch before it is written."""
        ...
    def commit(self, plan) -> Batch:
        """Write one planned batch."""
        ...
    def restore(self):
        """Put the base weights back."""
        ...
    @contextmanager
    def unedited(self):
        """Inside, the model has its base weights."""
        ...
    def refresh(self):
        """Write base plus all changes so far."""
        ...
    def replay(self, batch: Batch):
        """Write a batch that an earlier run has made; a run goes on from it as if it had never stopped."""
        ...
def edit_batches(session: Session, facts: list[Fact], batch_size: int = 100, progress: bool = False, seed: int = 0, done: list[Batch] = ()) -> Iterator[Batch]:
    """Plan and write batches in turn; on failure or interruption the base weights are put back."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ece_nb.edits import Batch
from ece_nb.edits import Edit
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.statistics import Statistics
from torch import Tensor
from typing import Any

tuned: dict
def settings(dec: Decoder) -> dict:
    """Editing settings of a model: tuned ones where there are some, else by rule."""
    ...
def late_layers(dec: Decoder) -> tuple[int, ...]:
    """Layers at five and six eighths of the depth, and the last: where answers are formed."""
    ...
class EditMethod:
    """What every method says of itself; kinds of methods are frozen dataclasses on top of it."""
    kind: str
    needs_moments: bool
    names: int
    facts_per_solve: Any
    scorer: Any
    layers: Any
    def given(self, dec: Decoder) -> dict:
        """Settings that belong to the model, for those that are `None`."""
        ...
    def check(self, dec: Decoder):
        """Raises `ValueError` on settings that do not fit the model."""
        ...
    def begin(self, dec: Decoder, moments: dict[int, Tensor] = None, seed: int = 0):
        """A session of this method, whose settings are filled in."""
        ...
    def resolve(self, dec: Decoder, **changes) -> EditMethod:
        """The method with the model's settings filled in; raises `ValueError` on what does not fit."""
        ...
    def known(self, dec: Decoder, texts: Iterable, **how) -> Statistics:
        """What it needs to know of the model, once its settings are filled in."""
        ...
    def start(self, dec: Decoder, texts: Iterable[str] = None, moments: dict[int, Tensor] = None, seed: int = 0, **changes):
        """Check the model, read what editing needs to know of it, and begin a session; nothing is written yet."""
        ...
    def record(self) -> dict:
        """All settings, as they stand in files."""
        ...
def changed(value, changes: dict, where: str):
    """The value with other settings; raises `ValueError` where it has no such setting."""
    ...
def check_layers(layers: Iterable[int], dec: Decoder):
    """Raises `ValueError` unless the layers are there, ascending and different."""
    ...
def flat_settings(record: dict) -> dict:
    """A record on one level, for tables: settings of the parts beside those of the method."""
    ...
@dataclass(frozen=True, eq=False)
class Snapshot:
    """The whole state of a session at one moment."""
    weights: dict
    batches: list
    state: dict
class Session:
    """A run of batches on one model."""
    dec: Decoder
    method: EditMethod
    moments: dict[int, Tensor]
    seed: int
    ctx: tuple[str, ...]
    base: dict
    weights: dict
    batches: list
    state: dict
    first: Any
    def __init__(self, dec: Decoder, method: EditMethod, moments: dict[int, Tensor] = None, seed: int = 0, ctx: tuple[str, ...] = ()): ...
    def __repr__(self): ...
    def snapshot(self) -> Snapshot:
        """The whole state as it is now."""
        ...
    def rollback(self, s: Snapshot = None):
        """Bring session and model back to a snapshot."""
        ...
    def plan(self, facts: list[Fact]):
        """What can be known of a batch before it is written."""
        ...
    def commit(self, plan) -> Batch:
        """Write one batch, wholly or not at all."""
        ...
    @property
    def edit(self) -> Edit:
        """What was written so far, as a value."""
        ...
@contextmanager
def differentiable():
    """Inside, gradients are kept, whatever stands around."""
    ...
@contextmanager
def clock(seconds: dict, phase: str):
    """Add the time spent inside to a phase."""
    ...
def parts(session: Session, facts: list[Fact], batch_size: int = 100) -> Iterator[list[Fact]]:
    """Batches of facts, none larger than the method solves at once."""
    ...
def edit_batches(session: Session, facts: list[Fact], batch_size: int = 100, progress: bool = False, done: list[Batch] = ()) -> Iterator[Batch]:
    """Plan and write batches in turn; on failure or interruption, session and model are as before."""
    ...

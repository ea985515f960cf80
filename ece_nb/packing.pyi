# Made by scripts/make_stubs.py: do not edit.
from contextlib import contextmanager
from dataclasses import dataclass
from ece_nb.models import After
from ece_nb.models import Decoder
from torch import Tensor
from torch import nn
from typing import Any

@contextmanager
def above(self: Decoder, cut: int, h: Tensor):
    """Inside, a forward starts from `h`: blocks up to `cut` are not computed."""
    ...
class Pack:
    """Rows of tokens laid one after the other; a row may continue tokens that ran before."""
    length: Tensor
    before: Any
    row: Any
    first: Any
    at: Any
    pos: Any
    t: Any
    even: Any
    def __init__(self, length: Tensor, before: Tensor = None): ...
    def __len__(self): ...
    def __repr__(self): ...
    def spread(self, x: Tensor) -> Tensor:
        """(T, ...) tokens as (r, t, ...) rows; what pads a row is another token."""
        ...
    def gather(self, y: Tensor) -> Tensor:
        """(r, t, ...) rows as (T, ...) tokens."""
        ...
    def masks(self, p: int, config, like: Tensor):
        """Additive mask (r, 1, t, p+t); one per layer type where types differ."""
        ...
class Flow:
    """Token rows on their way up through the blocks; what a group shares at its beginning runs once."""
    group: Any
    dec: Decoder
    block: int
    prefix: Pack
    suffix: Pack
    ids: list
    h: list
    def __init__(self, dec: Decoder, rows: list[list[int]], group: list[int] = None, limit: list[int] = None): ...
    def __repr__(self): ...
    def run(self, *mods: nn.Module, to: int = None) -> list:
        """Run as far as the last of the modules."""
        ...
    def select(self, rows: Tensor) -> Flow:
        """The flow of some of its rows."""
        ...
@dataclass(frozen=True, eq=False)
class Prefix:
    """What a forward above a cut has to know of the positions before the varying ones."""
    cut: int
    past: list
    pack: Pack
    h: Tensor
    s: Tensor = ...
    after: After = ...
    top: Tensor = ...
    def __repr__(self): ...
    def select(self, rows: Tensor) -> Prefix:
        """Some of the rows, with their padding trimmed."""
        ...
    def moved(self, delta: Tensor) -> Tensor:
        """What is resumed from when the weights write more."""
        ...
def packs(dec: Decoder) -> bool:
    """Rows of unequal length, behind what they share."""
    ...
def resumes(dec: Decoder) -> bool:
    """The same rows from above the middle, at places that differ."""
    ...

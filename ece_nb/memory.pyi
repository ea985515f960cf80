# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from torch import Tensor
from typing import Any

@dataclass(frozen=True, eq=False)
class Held:
    """What a memory holds."""
    facts: list
    keys: Tensor
class Memory:
    """Facts beside a model, and the hook that answers from them. The weights stay."""
    whole: bool
    dec: Decoder
    method: Any
    handles: list
    seen: Any
    layer: int
    held: Held
    cached: Any
    def __init__(self, dec: Decoder, method): ...
    def __repr__(self): ...
    @property
    def facts(self) -> list: ...
    @property
    def keys(self) -> Tensor: ...
    def embed(self, h: Tensor) -> Tensor:
        """What states are compared by."""
        ...
    def answers(self, rows: list[list[int]], which: list[int]) -> list[Tensor]:
        """Last hidden states of rows for a model that knows a fact each."""
        ...
    def add(self, facts: list[Fact]):
        """Keep facts, with the state in which each is asked as its key."""
        ...
    def where(self, h: Tensor) -> Tensor:
        """Which fact is asked after each token."""
        ...
    def listen(self) -> list:
        """Keep what the layer says."""
        ...
    def attach(self):
        """Answer from now on; a memory that reads whole texts makes generation run without a cache."""
        ...
    def detach(self):
        """The model is as it was."""
        ...
    def body(self, rows: list[list[int]]) -> list[Tensor]:
        """Last hidden states, without any memory."""
        ...
    def __call__(self, mod, args, kw, out):
        """Replace the last hidden states where a fact is asked."""
        ...
def attached(dec: Decoder) -> list[Memory]:
    """Memories that stand beside a model."""
    ...

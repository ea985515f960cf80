# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.edits import Edit
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import Session
from pathlib import Path
from torch import Tensor

def said(dec: Decoder, texts: list[str]) -> Tensor:
    """What a model says."""
    ...
@dataclass(frozen=True, eq=False)
class Trial:
    """A method on trial."""
    dec: Decoder
    facts: list
    how: dict
    texts: list
    params: dict
    base: Tensor
    def start(self) -> Session: ...
    def says(self) -> Tensor: ...
    def untouched(self, when: str):
        """Raises `AssertionError` unless the model is as it was, to the last bit."""
        ...
    def same(self, want: Tensor, when: str):
        """Raises `AssertionError` unless the model says the same as with the edit, to the last bit."""
        ...
def trial(dec: Decoder, facts: list[Fact], **how) -> Trial:
    """Put a method on trial."""
    ...
def check_method(dec: Decoder, facts: list[Fact], method, moments: dict[int, Tensor] = None, batch_size: int = 2, keep: str | Path = None, **changes) -> Edit:
    """Everything that a method promises; raises `AssertionError` that names the promise which is broken."""
    ...
def check_fresh(model: str, folder: str | Path) -> list[str]:
    """Load and apply saved edits in a fresh process; raises `AssertionError` where one says something else."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from ece_nb.edits import Edit
from ece_nb.locate_edit import Method
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import Session
from torch import Tensor

methods: dict
def named(method):
    """A preset by its name. Raises `ValueError` if there is none."""
    ...
def resolve(method: str | Method, dec: Decoder, **changes) -> Method:
    """The method with the model's settings filled in; raises `ValueError` on what does not fit."""
    ...
def start(dec: Decoder, method='ece_as', texts: Iterable[str] = None, moments: dict[int, Tensor] = None, seed: int = 0, **changes) -> Session:
    """Begin a run of batches with any method."""
    ...
def edit(model, tok=None, facts: list[Fact] = (), method='ece_as', batch_size: int = 100, texts: Iterable[str] = None, moments: dict[int, Tensor] = None, progress: bool = True, seed: int = 0, **changes) -> Edit:
    """Write facts into a model (ECE, §3). Raises `FactError` or `ValueError` before anything is written."""
    ...

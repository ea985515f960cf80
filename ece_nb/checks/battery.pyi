# Made by scripts/make_stubs.py: do not edit.
from ece_nb.edits import Edit
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from torch import Tensor

def check_method(dec: Decoder, facts: list[Fact], method, moments: dict[int, Tensor], **changes) -> Edit:
    """Edit, repeat, undo, apply and undo again; raises `AssertionError` where a promise is broken."""
    ...
def check_memory(dec: Decoder, facts: list[Fact], method, **changes) -> Edit:
    """Edit, repeat, undo and apply again; raises `AssertionError` where a promise is broken."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from torch import Tensor
from typing import Any
import pandas as pd

def says(dec: Decoder, fact: Fact) -> pd.DataFrame:
    """What the model says to the prompts of a fact."""
    ...
def top_neurons(dec: Decoder, fact: Fact, how: str = 'as', layers: tuple[int, ...] = None, k: int = 5) -> pd.DataFrame:
    """The neurons that hold most of a fact's score, and the tokens that they promote."""
    ...
class Explorer:
    """Choose a fact and a method; write; compare; undo."""
    dec: Decoder
    facts: list[Fact]
    moments: dict[int, Tensor]
    edit: Any
    fact: Any
    method: Any
    p: Any
    write: Any
    back: Any
    status: Any
    out: Any
    view: Any
    shown: Any
    def __init__(self, dec: Decoder, facts: list[Fact], moments: dict[int, Tensor], names: tuple[str, ...] = ('ece_as', 'ece_wi', 'ece_rs', 'memit')): ...

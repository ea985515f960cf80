# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from ece_nb.edits import Edit
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from pathlib import Path
import pandas as pd

def survival(dec: Decoder, facts: list[Fact], how: Iterable[str]) -> pd.DataFrame:
    """How many facts are said after rounding."""
    ...
def cut(edit: Edit, rank: int) -> dict:
    """Base weights plus what an adapter of this rank holds of the change."""
    ...
def asked_there(source: str | Path, path: str | Path, facts: list[Fact], most: int = 50) -> dict[str, int]:
    """What llama.cpp says with both files."""
    ...
forms: tuple
def ship(folder: str | Path, to: str, out: str | Path, source: str | Path = '', rank: int = None, same_types: bool = False, device: str = None) -> list[str]:
    """Put an edited model into the form that a server loads."""
    ...

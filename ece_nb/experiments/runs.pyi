# Made by scripts/make_stubs.py: do not edit.
from ece_nb.models import Decoder
from pathlib import Path
import pandas as pd

def machine(dec: Decoder) -> dict:
    """What a figure was measured with."""
    ...
def write_run(path: str | Path, about: dict, **tables: pd.DataFrame) -> Path:
    """Write a run: one line for `about` and one for each table; what is not a number is null."""
    ...
def read_run(path: str | Path) -> tuple[dict, dict[str, pd.DataFrame]]:
    """Read a run."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from pathlib import Path

def placed(path: str | Path, fill: Callable) -> Path:
    """Write a file so that no reader ever meets half of it, and so that it is on the disk when this returns."""
    ...
def placed_all(folder: str | Path, fill: Callable) -> Path:
    """Write several files beside their places, and move them when all of them are whole and on the disk."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from ece_nb.case_studies import explain as explain
import pandas as pd

def visible(v: object) -> object:
    """A value as it is shown; missing ones are a dash."""
    ...
def page(**values) -> str:
    """The template, filled; a name that it misses is an error."""
    ...
def shown(df: pd.DataFrame, cards: bool = True, **names: str) -> dict:
    """A frame as the template wants it."""
    ...
def percent(v: float, digits: int = 0) -> str:
    """A fraction as percent; a dash where nothing was measured."""
    ...
def bars(before: float, after: float) -> dict | None:
    """A probability before and after."""
    ...
def picture(draw: Callable, caption: str = '', size: tuple[float, float] = (5, 2.5)) -> dict:
    """A plot as data."""
    ...

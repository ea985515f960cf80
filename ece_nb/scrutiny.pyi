# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from matplotlib.axes import Axes
from torch import Tensor
import pandas as pd

def only(text: str, target: str) -> bool:
    """Is a text the answer and nothing else, up to where a sentence or a line ends?"""
    ...
def names(text: str, new: str, old: str = '') -> bool:
    """Does a text name the new answer, and not the old one first?"""
    ...
def denied(fact: Fact) -> str:
    """Its prompt, denied."""
    ...
@dataclass(frozen=True)
class Question:
    """One way to ask after an edit."""
    about: str
    rows: Callable
    how: str
    old: bool = ...
    chat: bool = ...
critics: dict
def asked(dec: Decoder, facts: list[Fact], seed: int = 0) -> pd.DataFrame:
    """Every prompt of every question."""
    ...
@dataclass(frozen=True, eq=False)
class Neutral:
    """Distributions at the `t` places of some texts."""
    ids: Tensor
    logp: Tensor
    top: Tensor
    def rest(self) -> Tensor: ...
def divergence(before: Neutral, after: Neutral) -> Tensor:
    """KL(before ‖ after) of the likeliest tokens and all others together."""
    ...
def neutral(dec: Decoder, texts: Iterable[str], ids: Tensor = None, k: int = 100, length: int = 64) -> Neutral:
    """What a model expects at each place of some texts."""
    ...
@dataclass(frozen=True, eq=False)
class Judged:
    """What a model answers to its critics."""
    answers: pd.DataFrame
    neutral: Neutral
    def __repr__(self): ...
def judged(dec: Decoder, facts: list[Fact], texts: Iterable[str] = (), before: Judged = None, rounding: Iterable[str] = (), seed: int = 0) -> Judged:
    """Ask all questions."""
    ...
def judgment(before: Judged, after: Judged) -> pd.DataFrame:
    """What an edit brought and cost, question by question. The last row is in nats per token."""
    ...
def plot_judgment(table: pd.DataFrame, title: str = '', ax: Axes = None) -> Axes:
    """A line per question: from before to after, with the interval of the latter."""
    ...

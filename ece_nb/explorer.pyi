# Made by scripts/make_stubs.py: do not edit.
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from matplotlib.axes import Axes
from torch import Tensor
from typing import Any
import pandas as pd

def typed(subject: str, prompt: str, new: str, old: str = '', paraphrases: str = '', neighbors: str = '') -> Fact:
    """A fact as it is typed in."""
    ...
def tokens(dec: Decoder, fact: Fact) -> pd.DataFrame:
    """The tokens of prompt and new answer."""
    ...
def said(dec: Decoder, fact: Fact, most: int = 3) -> pd.DataFrame:
    """What the model says to the prompts of a fact."""
    ...
def plot_said(before: pd.DataFrame, after: pd.DataFrame, ax: Axes = None) -> Axes:
    """The answer that should win at each prompt, before and after: new, but old for neighbors."""
    ...
def top_neurons(dec: Decoder, fact: Fact, how: str = 'as', layers: tuple[int, ...] = None, k: int = 5) -> pd.DataFrame:
    """The neurons that hold most of a fact's score, and the tokens that they promote."""
    ...
def plot_top(table: pd.DataFrame, ax: Axes = None) -> Axes:
    """Share of the score that each of the best neurons holds, with what it promotes."""
    ...
def near(dec: Decoder, facts: list[Fact], which: int, how: str = 'as', p: float = 0.8, layers: tuple[int, ...] = None) -> pd.DataFrame:
    """Jaccard distances from a fact's neurons to those of others."""
    ...
def plot_near(table: pd.DataFrame, n: int = 10, ax: Axes = None) -> Axes:
    """How far the nearest facts are, in neurons; blue ones are in the same cluster."""
    ...
def uses(dec: Decoder, method: str, setting: str) -> bool:
    """Would this setting change what the method does? One that does nothing is refused by the method itself."""
    ...
def tokens_html(table: pd.DataFrame) -> str:
    """Tokens in boxes; the subject's last token and the target are colored."""
    ...
class Explorer:
    """Choose or type a fact, choose a method; write; compare; undo."""
    dec: Decoder
    facts: list
    moments: dict[int, Tensor]
    names: tuple[str, ...]
    edit: Any
    before: Any
    tokens: Any
    bars: Any
    neurons: Any
    near: Any
    says: Any
    view: Any
    method: Any
    p: Any
    strength: Any
    write: Any
    undo: Any
    status: Any
    fact: Any
    fields: dict
    use: Any
    tabs: Any
    after: Any
    def __init__(self, dec: Decoder, facts: list[Fact], moments: dict[int, Tensor], names: tuple[str, ...] = ...): ...
    @property
    def chosen(self) -> Fact: ...
    def on_fact(self):
        """Another fact was chosen."""
        ...
    def on_undo(self):
        """Take the edit back."""
        ...
    def on_use(self):
        """Add the fact that was typed, and choose it."""
        ...
    def on_write(self):
        """Take the last edit back, write, and show; an error is told in the status line."""
        ...

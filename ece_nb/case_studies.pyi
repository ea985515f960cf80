# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ece_nb.edits import Edit
from ece_nb.ledger import Ledger
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.verdict import Verdict
from matplotlib.axes import Axes
from pathlib import Path
from torch import Tensor
import pandas as pd

def continuations(dec: Decoder, facts: list[Fact], new: int = 24) -> list[str]:
    """Greedy continuations about the subjects of facts."""
    ...
def side_by_side(facts: list[Fact], **texts: list[str]) -> pd.DataFrame:
    """Generations of several models in one table (ECE, Tables 3–5)."""
    ...
@contextmanager
def holding(dec: Decoder, weights: dict[int, Tensor]) -> Iterator[Decoder]:
    """Inside, the model has these weights; afterwards it has its own again."""
    ...
@contextmanager
def side(dec: Decoder, edit: Edit, after: bool) -> Iterator[Decoder]:
    """Inside, the model has the edit or has it not; afterwards it is as it was."""
    ...
def shifts(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """Probability per token of new and old answers, before and after."""
    ...
def layer_table(edit: Edit) -> pd.DataFrame:
    """How many neurons each batch selected, what they hold of its score, and how far it moved the weights."""
    ...
def moved_neurons(dec: Decoder, edit: Edit, n: int = 4, k: int = 5) -> pd.DataFrame:
    """The neurons that an edit moved most: shares of the score at the bare prompts, and promoted tokens."""
    ...
def clusters_table(edit: Edit) -> pd.DataFrame:
    """Who shared gradient steps with whom; an anchor that was taken back since is left blank."""
    ...
def drift(dec: Decoder, edit: Edit, texts: Iterable[str] = (), points: int = 12, n: int = 50) -> pd.DataFrame:
    """How the model changes along a sequence of batches; the first row is the model before any of them."""
    ...
def plot_layers(table: pd.DataFrame, ax: Axes = None) -> Axes:
    """Share of neurons that were edited and of the score that they hold, by layer, over batches."""
    ...
def plot_moves(table: pd.DataFrame, ax: Axes = None) -> Axes:
    """How far each batch moved the weights of each layer, as a share of their norm."""
    ...
def plot_shift(prompts: pd.DataFrame, answer: str = 'new', ax: Axes = None) -> Axes:
    """Probability per token of the new or of the old answer, before and after, by kind of prompt."""
    ...
def plot_drift(table: pd.DataFrame, columns: dict[str, str], ax: Axes = None) -> Axes:
    """Columns of a drift table over the batches written, in percent."""
    ...
def fates(said: pd.DataFrame, before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """What became of each fact; those that did not arrive come first."""
    ...
def meaning(name: str) -> str:
    """What a metric counts, in words."""
    ...
def explained(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """The table of `compare`, each metric with its meaning."""
    ...
@dataclass(frozen=True, eq=False)
class Explanation:
    """What an edit did to a model, as tables."""
    about: dict
    facts: pd.DataFrame
    metrics: pd.DataFrame
    prompts: pd.DataFrame
    words: pd.DataFrame
    layers: pd.DataFrame
    neurons: pd.DataFrame
    clusters: pd.DataFrame
    drift: pd.DataFrame
    history: pd.DataFrame = ...
    def __repr__(self): ...
    @property
    def frames(self) -> dict[str, pd.DataFrame]:
        """The tables by name."""
        ...
    def data(self) -> dict:
        """Plain values, ready for `json.dumps`."""
        ...
    def html(self, title: str = 'Edited facts') -> str:
        """The explanation as one self-contained HTML page."""
        ...
    def save(self, path: str | Path, title: str = 'Edited facts') -> Path:
        """Write the page; it appears when it is whole."""
        ...
def explain(dec: Decoder, edit: Edit | Ledger, facts: list[Fact] = None, n: int = 30, texts: Iterable[str] = (), before: pd.DataFrame = None, after: pd.DataFrame = None, verdict: Verdict = None, neurons: int = 4, tokens: int = 5, new: int = 24, model: str = '', command: str = '') -> Explanation:
    """What an edit changed, in which neurons, and what became of the answers."""
    ...

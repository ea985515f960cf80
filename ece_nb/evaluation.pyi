# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from matplotlib.axes import Axes
import numpy as np
import pandas as pd

def words(text: str) -> list[str]:
    """Words and punctuation marks."""
    ...
def entropy(text: str, n: int) -> float:
    """Entropy of the n-grams of a text."""
    ...
def fluency(text: str) -> float:
    """Weighted mean of bigram and trigram entropy (ECE, eq. 26)."""
    ...
def similarity(texts: list[str], references: list[list[str]]) -> np.ndarray:
    """TF–IDF cosine between texts and their references."""
    ...
def known(fact: Fact) -> bool:
    """Is the new answer the old one, so that there is nothing to write?"""
    ...
def questions(facts: list[Fact]) -> pd.DataFrame:
    """Every prompt that the metrics need."""
    ...
def ask(dec: Decoder, facts: list[Fact], free: bool = True, batch_tokens: int = None, chat: bool | str = False) -> pd.DataFrame:
    """What a model answers to every question, teacher-forced and, for new answers, freely."""
    ...
metrics: dict
def unchanged(before: pd.DataFrame, after: pd.DataFrame) -> pd.Series:
    """Share of tokens on unrelated prompts that the model chooses as before (ECE, eq. 22)."""
    ...
def evaluate(dec: Decoder, facts: list[Fact], before: pd.DataFrame = None, free: bool = True, fluency: bool = True, max_new_tokens: int = 100, batch_tokens: int = None, seed: int = 0, chat: bool | str = False) -> pd.DataFrame:
    """All metrics of each fact, as fractions (ECE, eq. 20–26)."""
    ...
def wilson(p: float, n: int, z: float = 1.96) -> tuple[float, float]:
    """Wilson's score interval."""
    ...
def score(df: pd.DataFrame) -> float:
    """Harmonic mean of efficacy, generalization and specificity."""
    ...
def summarize(df: pd.DataFrame) -> pd.DataFrame:
    """Means over facts with 95% intervals, of the metrics that were measured; the harmonic score comes first."""
    ...
def compare(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """A table of both with their intervals."""
    ...
def plot_metrics(evaluations: dict[str, pd.DataFrame], names: Iterable[str] = ..., ax: Axes = None, **kwargs) -> Axes:
    """Means with 95% intervals, side by side."""
    ...
def evaluate_batches(dec: Decoder, parts: list[list[Fact]], *, before=None, free: bool = True, fluency: bool = True, max_new_tokens: int = 100, batch_tokens: int = None, seed: int = 0, chat=False) -> pd.DataFrame:
    """Evaluate everything that has been written so far."""
    ...
def immediate(log: pd.DataFrame) -> pd.DataFrame:
    """Each fact right after its own batch, from concatenated `evaluate_batches`."""
    ...
def final(log: pd.DataFrame) -> pd.DataFrame:
    """Each fact after the last batch (ECE, eq. 18)."""
    ...
def retention(log: pd.DataFrame, metric: str = 'efficacy') -> pd.DataFrame:
    """What is left of each batch at each time; the diagonal is `immediate`, the last column `final`."""
    ...
def plot_retention(matrix: pd.DataFrame, ax: Axes = None, **kwargs) -> Axes:
    """The retention matrix as a heat map."""
    ...

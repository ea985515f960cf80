# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from matplotlib.axes import Axes
from pathlib import Path
from torch import Tensor
import pandas as pd

@dataclass(frozen=True, eq=False)
class Run:
    """What one method did to one sequence of facts."""
    final: pd.DataFrame
    log: pd.DataFrame
    probes: pd.DataFrame
    seconds: pd.DataFrame
    about: dict
    cases: pd.DataFrame = ...
    def __repr__(self): ...
    def save(self, path: str | Path) -> Path:
        """Write a run."""
        ...
    def repeats(self, dec: Decoder, facts: list[Fact], method, moments: dict[int, Tensor] = None, **changes) -> bool | None:
        """Does the first batch, written once more, leave the same weights to the last bit?"""
        ...
def load_run(path: str | Path) -> Run:
    """Read a run."""
    ...
three: tuple
def sequential(dec: Decoder, facts: list[Fact], method, out: str | Path, moments: dict[int, Tensor] = None, batch_size: int = 100, every: int = None, probe: Callable = None, model: str = '', data: str = '', seed: int = 0, max_new_tokens: int = 100, texts: int = None, before: pd.DataFrame = None, progress: bool = False, **changes) -> Run:
    """Run a method over a sequence of facts and keep what tables and figures need (ECE, §4)."""
    ...
@dataclass(frozen=True, eq=False)
class Bench:
    """Runs on one sequence of facts, and the unedited model."""
    before: pd.DataFrame
    runs: dict
    cases: pd.DataFrame = ...
def load_bench(out: str | Path, names: Iterable[str] = None) -> Bench:
    """Read a bench."""
    ...
def unedited(dec: Decoder, facts: list[Fact], out: str | Path, max_new_tokens: int = 100, seed: int = 0, texts: int = None, probe: Callable = None, model: str = '', data: str = '') -> pd.DataFrame | None:
    """The unedited model, as a run."""
    ...
def bench(dec: Decoder, facts: list[Fact], out: str | Path, runs: Iterable[str] | dict, max_new_tokens: int = 100, seed: int = 0, **kwargs) -> Bench:
    """Run many methods over the same facts."""
    ...
def label(b: Bench, name: str) -> str:
    """The method's name; with the run's own, where several runs share it."""
    ...
five: tuple
zsre: tuple
def table1(b: Bench, names: Iterable[str] = ...) -> pd.DataFrame:
    """All methods after all edits (ECE, Table 1)."""
    ...
def table2(b: Bench, unit: str = None) -> pd.DataFrame:
    """Time per batch (ECE, Table 2)."""
    ...
def cases(b: Bench) -> pd.DataFrame:
    """What each run writes about the same three facts (ECE, Tables 3–5); runs whose files do not hold it are left out."""
    ...
def over_edits(b: Bench, names: Iterable[str] = ('score', 'efficacy', 'generalization', 'specificity')) -> pd.DataFrame:
    """Metrics of all facts so far, over the number of edits (ECE, Figures 3 and 5)."""
    ...
def plot_over(df: pd.DataFrame, x: str = 'edits', title: str = '', only: list[str] = None) -> list[Axes]:
    """One small picture per metric, one line per method."""
    ...
def probes_over(b: Bench) -> pd.DataFrame:
    """What no edit was about, over the number of edits (ECE, Figure 4)."""
    ...
def retention_of(r: Run, metric: str = 'efficacy') -> pd.DataFrame:
    """The retention matrix of a run."""
    ...
def swept(methods: Iterable[str], setting: str, values: Iterable) -> dict:
    """Runs that differ in one setting."""
    ...
def over(b: Bench, setting: str, names: Iterable[str] = ('score', 'efficacy', 'generalization', 'specificity')) -> pd.DataFrame:
    """Metrics at the end over one setting (ECE, Figures 6 and 7)."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from matplotlib.axes import Axes
from pathlib import Path
from torch import Tensor
import pandas as pd

def at_lambdas(dec: Decoder, facts: list[Fact], moments: dict[int, Tensor], name: str, lams: Iterable[float], batch_size: int = 50, seed: int = 0, **kwargs) -> pd.DataFrame:
    """Metrics of one method at several λ, after all batches. A z that comes from the original weights is searched once."""
    ...
def frontier(dec: Decoder, facts: list[Fact], moments: dict[int, Tensor], names: Iterable[str] = ('ece_as', 'ece_wi', 'ece_rs', 'memit'), lams: Iterable[float] = (10, 30, 100, 300), out: str | Path = None, **kwargs) -> pd.DataFrame:
    """The efficacy–specificity frontier of several methods, in one run."""
    ...
def plot_frontier(df: pd.DataFrame, x: str = 'specificity', y: str = 'efficacy', ax: Axes = None, title: str = '') -> Axes:
    """One curve per method, one point per λ; best is top right."""
    ...

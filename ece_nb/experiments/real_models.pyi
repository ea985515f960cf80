# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from ece_nb.experiments.protocol import Bench
from ece_nb.general_ability import Untouched
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from pathlib import Path
from torch import Tensor
import pandas as pd

def facts_of(path: str | Path, first: int = 0, n: int = None, order: int = None) -> list[Fact]:
    """Records as facts; those that cannot be used are left out of ZsRE."""
    ...
table_runs: dict
def probe_of(dec: Decoder, facts: list[Fact], data: str | Path, texts: int = 60, questions: int = 60) -> Untouched:
    """What no edit is about."""
    ...
def moments_for(dec: Decoder, data: str | Path, method: str, kept: str | Path, **changes) -> dict[int, Tensor]:
    """Second moments that a method needs, from 100,000 tokens; raises `ValueError` where it does not fit the model."""
    ...
def prepare(dec: Decoder, facts: list[Fact], data: str | Path, runs: dict, kept: str | Path, ask: Callable = None) -> pd.DataFrame:
    """Measure second moments and ask the unedited model, once for all runs."""
    ...
def one_run(dec: Decoder, facts: list[Fact], out: str | Path, name: str, settings: dict, kept: str | Path, records: str | Path, prose: str | Path, **kwargs):
    """One row of a table."""
    ...
def runs_of(path: str | Path = '') -> dict:
    """Runs of a table; a setting that is a value of its own stands as in a method's record, with its `type`."""
    ...
def ece_tables(records: str, data: str, model: str = 'smollm2', out: str = 'results/real', kept: str = 'real.kept', only: str = '', first: int = 200, n: int = 500, order: int = None, texts: int = 50, questions: int = 60, every: int = None, runs: str = '', device: str = None, dtype: str = 'float32', workers: int = 1, share: float = 1.0, until: float = 1000000000.0):
    """Run the paper's protocol: every method over the same facts."""
    ...
def ece_again(records: str, data: str, model: str = 'smollm2', out: str = 'results/real', kept: str = 'real.kept', only: str = '', first: int = 200, n: int = 500, order: int = None, runs: str = '', device: str = None, dtype: str = 'float32'):
    """Write the first batch of each finished run of a table once more, and compare the weights bit for bit."""
    ...
def table(b: Bench, perplexity: float) -> pd.DataFrame:
    """The figures of all runs."""
    ...
def perplexity_before(out: str | Path) -> float:
    """Of the unedited model."""
    ...

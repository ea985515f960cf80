# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from collections.abc import Iterator
from ece_nb.descent import Descent
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from matplotlib.axes import Axes
from pathlib import Path
from torch import Tensor
import pandas as pd
import torch

def per_fact_z(dec: Decoder, facts: list[Fact], layer: int, ctx: tuple[str, ...] = ('{}',), how: Descent = ...) -> Tensor:
    """z by the plain loop: whole model, all positions, all logits, every step."""
    ...
def plain_solve(K: Tensor, R: Tensor, C: Tensor, lam: float) -> Tensor:
    """MEMIT's update matrix, all neurons, by LU in float64 (MEMIT, eq. 14)."""
    ...
def per_fact_update(dec: Decoder, facts: list[Fact], Z: Tensor, layers: list[int], C: dict[int, Tensor], lam: float, ctx: tuple[str, ...] = ('{}',)):
    """Write `Z` into `layers` by the plain loop."""
    ...
def floor_flops(dec: Decoder, facts: list[Fact], layer: int, ctx: tuple[str, ...], steps: int) -> float:
    """The arithmetic that finding z exactly cannot do without."""
    ...
def counted(f: Callable) -> tuple[int, int]:
    """Count arithmetic and memory; independent of the machine."""
    ...
def bench(dec: Decoder, facts: list[Fact], layers: list[int], ctx: tuple[str, ...], clusters: int = None, steps: int = 25, sample: int = 4, seed: int = 0) -> pd.DataFrame:
    """Arithmetic, time and memory of an edit by phase, in three ways, one run."""
    ...
shapes: dict
def random_model(shape: str, tok, dtype: torch.dtype = ..., device: str = 'cpu') -> Decoder:
    """A model of a published shape."""
    ...
def bench_model(shape: str, device: str = 'cpu', dtype: str = 'float32') -> Decoder:
    """A model to measure on."""
    ...
def bench_cuts(dec: Decoder, facts: list[Fact], sample: int = 4, steps: int = 25) -> Iterator[pd.DataFrame]:
    """Ratios with the cut at a third and at two thirds of the depth; three edited layers, five contexts."""
    ...
columns: list
def ece_bench(shape: str = 'embedded-gpt2', n: str = '100', sample: int = 4, steps: int = 25, device: str = 'cpu', dtype: str = 'float32', out: str = None):
    """Arithmetic, time and memory of an edit by phase, against the published way."""
    ...
def read_benches(folder: str | Path) -> pd.DataFrame:
    """Read what was measured."""
    ...
def show_bench(df: pd.DataFrame, ax: Axes = None) -> Axes:
    """Arithmetic of z in units of its floor, which is the line."""
    ...
ways: dict
asked_for: list
def bench_whole(dec: Decoder, facts: list[Fact], moments: dict[int, Tensor], sample: int = 2, seed: int = 0, **settings: dict) -> pd.DataFrame:
    """Whole edits side by side, with what they bring."""
    ...
def bench_sequence(dec: Decoder, facts: list[Fact], batch_size: int = 100, **settings) -> pd.DataFrame:
    """Time and memory of each batch of a sequence."""
    ...
def reading_floor(dec: Decoder, prompts: list[str], targets: list[str], space: list = None) -> float:
    """The arithmetic that reading answers cannot do without."""
    ...

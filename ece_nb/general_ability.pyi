# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from ece_nb.models import Decoder
from pathlib import Path
import pandas as pd

@dataclass(frozen=True)
class Task:
    """A task of multiple choice."""
    ask: Callable
    answers: Callable
    right: Callable
tasks: dict
def read_task(path: str | Path) -> list[dict]:
    """Records of a task; raises `ValueError` that names file and line."""
    ...
def prompts(task: Task, records: list[dict], shots: int = 0, seed: int = 0) -> list[str]:
    """Questions, each behind a few solved ones."""
    ...
def ability(dec: Decoder, data: dict[str, list[dict]], shots: int = 0, seed: int = 0) -> pd.DataFrame:
    """Accuracy, macro-F1 and Matthews' coefficient of each task (ECE, Figure 4)."""
    ...
def harness(dec: Decoder, names: Iterable[str | dict] = ..., **kwargs) -> dict:
    """Tasks of the LM evaluation harness; raises `ImportError` that says how to get it."""
    ...
@dataclass(frozen=True)
class Untouched:
    """Watches what no edit is about."""
    texts: list
    known: list
    tasks: dict = ...
    def __call__(self, dec: Decoder) -> dict:
        """What is left."""
        ...
def untouched(dec: Decoder, facts: list, pairs: Iterable[tuple[str, str]], texts: Iterable[str], tasks: dict = None) -> Untouched:
    """Keep the pairs that the model gets right and that name no edited subject."""
    ...

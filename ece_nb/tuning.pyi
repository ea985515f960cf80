# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import EditMethod
from pathlib import Path
from typing import Any
import pandas as pd

def trial_facts(n: int = 24, seed: int = 0) -> list[Fact]:
    """Made-up answers to questions about well-known things."""
    ...
def worth(now: pd.DataFrame) -> dict:
    """What an edit brought and what it left alone."""
    ...
def dials(m: EditMethod, dec: Decoder) -> dict:
    """What can be tuned, in this order; nothing, if not said otherwise."""
    ...
class Trials:
    """A model on which settings are tried."""
    dec: Decoder
    method: EditMethod
    facts: list[Fact]
    seed: int
    texts: Any
    cache: str | Path
    progress: bool
    moments: dict
    names: Any
    before: Any
    plan: Any
    done: list
    part: str | Path
    about: str | Path
    earlier: Any
    def __init__(self, dec: Decoder, method: EditMethod, facts: list[Fact], texts, cache: str | Path = None, seed: int = 0, part: str | Path = None, progress: bool = False): ...
    def asked(self, before=None) -> pd.DataFrame:
        """The facts' metrics, without free texts."""
        ...
    def known(self, layers) -> dict:
        """Second moments, measured when they are first needed."""
        ...
    def session(self, settings):
        """A session with these settings."""
        ...
    def tried(self, settings: dict) -> float:
        """Write with these settings, ask, and take back."""
        ...
def identity(dec: Decoder) -> str:
    """Which weights these are, from three of its layers."""
    ...
@dataclass(frozen=True)
class Tuned:
    """Settings of a method that fit a model."""
    method: str
    settings: dict
    trials: list = ...
    model: str = ...
    weights: str = ...
    facts: int = ...
    def table(self) -> pd.DataFrame:
        """All trials, the best first."""
        ...
    def save(self, path: str | Path) -> Path:
        """Write it."""
        ...
def load_tuned(path: str | Path, dec: Decoder = None) -> Tuned:
    """Read it; raises `ValueError` where it is something else, or another model's."""
    ...
def tune(dec: Decoder, facts: list[Fact] = None, method: str = 'ece_loop', texts=None, most: int = 14, cache: str | Path = None, seed: int = 0, progress: bool = True, part: str | Path = None) -> Tuned:
    """Settings of a method that fit a model, by trial. Raises `ValueError` where a method has nothing to turn."""
    ...
def is_measured(dec: Decoder, method: str) -> bool:
    """Does the method have settings of its own for this model?"""
    ...
def tuned_file(dec: Decoder, method: str, cache: str | Path = None) -> Path:
    """Where the settings that were found for a model are kept."""
    ...
def settings_for(dec: Decoder, method: str, file: str | Path = '', cache: str | Path = None, texts=None, make: bool = True, **kwargs) -> tuple[dict, str]:
    """Settings that fit the model."""
    ...

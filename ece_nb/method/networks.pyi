# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.world import Triple
from ece_nb.world import World
from pathlib import Path
from torch import Tensor
from torch import nn
from typing import Any

def apart(world: World, n: int = 500) -> list[Triple]:
    """Facts to train on: those that `world.records(n)` do not change."""
    ...
class Exercises:
    """Edits to train on, drawn from some facts of a world; a number always gives the same one."""
    world: World
    facts: list[Triple]
    size: int
    seed: int
    asides: Any
    holds: Any
    about: Any
    def __init__(self, world: World, facts: list[Triple], size: int = 8, seed: int = 0): ...
    def __getitem__(self, i: int) -> tuple: ...
class Records:
    """Edits to train on, drawn from records of facts; a number always gives the same ones."""
    facts: list[Fact]
    size: int
    seed: int
    answers: Any
    def __init__(self, facts: list[Fact], size: int = 8, seed: int = 0): ...
    def __getitem__(self, i: int) -> tuple: ...
def exercises_for(path: str | Path = '', size: int = 8, seed: int = 0) -> Exercises | Records:
    """What a small network is trained on."""
    ...
def save_checkpoint(path: str | Path, step: int, model: nn.Module, opts: list) -> Path:
    """Everything that a resumed run needs, in one file that is never half written."""
    ...
def load_checkpoint(path: str | Path, model: nn.Module, opts: list) -> int:
    """Go on from a checkpoint, if there is one."""
    ...
def train_beside(net: nn.Module, loss: Callable[[int], tuple[Tensor, dict]], out: str | Path, steps: int, lr: float = 0.003, fast: tuple[str, ...] = (), every: int = 50, progress: bool = True, until: int = None) -> list[dict]:
    """Train a small network; goes on from the checkpoint in `out`."""
    ...
def save_net(net: nn.Module, path: str | Path, **about) -> Path:
    """Save a small network in half precision, with what describes it in the header."""
    ...
def load_net(make: Callable[..., nn.Module], path: str | Path) -> tuple[nn.Module, dict]:
    """Load a small network; raises `ValueError` if the file is none."""
    ...
def made_for(dec: Decoder) -> str:
    """Identity of the model that a small network is trained for."""
    ...
def load_for(make: Callable[..., nn.Module], dec: Decoder, path: str = '', kind: str = 'mend') -> nn.Module:
    """A small network trained for this model; raises `ValueError` if there is none."""
    ...

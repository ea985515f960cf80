# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import EditMethod
from ece_nb.session import Session
from ece_nb.world import Triple
from ece_nb.world import World
from pathlib import Path
from torch import Tensor
from torch import nn
from typing import Any

def factors(dec: Decoder, facts: list[Fact], layers: tuple[int, ...]) -> dict[int, tuple[Tensor, Tensor]]:
    """The fine-tuning gradient in factors: Σ δ uᵀ (MEND, §3.1)."""
    ...
class GradientEditor(nn.Module):
    """From the factors of a gradient to the change of an out-projection."""
    d: int
    m: int
    layers: tuple
    b: Any
    scale: Any
    shift: Any
    log_step: Any
    def __init__(self, d: int, m: int, layers: tuple[int, ...], rank: int = 128, step: float = 0.0001, seed: int = 0): ...
    def __repr__(self): ...
    def forward(self, u: Tensor, g: Tensor, layer: int) -> tuple[Tensor, Tensor]:
        """New factors (MEND, eq. 3)."""
        ...
    def change(self, parts: dict[int, tuple[Tensor, Tensor]]) -> dict[int, Tensor]:
        """The change of each layer; gradients flow into the editor."""
        ...
    def fit_norm(self, parts: dict[int, tuple[Tensor, Tensor]]):
        """Take the mean and deviation of each coordinate, as the inputs' norm."""
        ...
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
def all_logits(dec: Decoder, rows: list[list[int]]) -> Tensor:
    """What the model expects after each token."""
    ...
def edit_loss(dec: Decoder, editor: GradientEditor, exercise: tuple) -> tuple[Tensor, Tensor]:
    """Both parts of the loss (MEND, eq. 4)."""
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
def train_mend(dec: Decoder, world: World, facts: list[Triple], out: str | Path, steps: int = 400, size: int = 8, weight: float = 0.1, layers: tuple[int, ...] = None, rank: int = 128, seed: int = 0, **kwargs) -> GradientEditor:
    """Train an editor of gradients (MEND, alg. 1)."""
    ...
def ece_train_mend(model: str = 'gpt2', out: str = 'mend_out', steps: int = 400, seed: int = 0):
    """Train MEND's editor for an embedded model, on facts outside `World().records(500)`. Started again, it goes on."""
    ...
def editor_for(dec: Decoder, path: str = '') -> GradientEditor:
    """A trained editor; raises `ValueError` if there is none for this model."""
    ...
@dataclass(frozen=True)
class MEND(EditMethod):
    """Gradient edits through a trained network."""
    name: str = ...
    weights: str = ...
    scale: float = ...
    layers: tuple[int, ...] = ...
    def given(self, dec): ...
    def check(self, dec): ...
    def begin(self, dec, moments=None, seed=0): ...
class MendSession(Session):
    """A run of batches of MEND."""
    editor: GradientEditor
    def __init__(self, dec: Decoder, method: MEND, editor: GradientEditor): ...

# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.method.networks import Exercises
from ece_nb.method.networks import Records
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import EditMethod
from ece_nb.session import Session
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
def all_logits(dec: Decoder, rows: list[list[int]]) -> Tensor:
    """What the model expects after each token."""
    ...
def edit_loss(dec: Decoder, editor: GradientEditor, exercise: tuple) -> tuple[Tensor, Tensor]:
    """Both parts of the loss (MEND, eq. 4)."""
    ...
def train_mend(dec: Decoder, exercises: Exercises | Records, out: str | Path, steps: int = 400, weight: float = 0.1, layers: tuple[int, ...] = None, rank: int = 128, seed: int = 0, **kwargs) -> GradientEditor:
    """Train an editor of gradients (MEND, alg. 1)."""
    ...
def ece_train_mend(model: str = 'embedded-gpt2', facts: str = '', out: str = 'mend_out', steps: int = 400, seed: int = 0, device: str = None):
    """Train MEND's editor for a model. Started again, it goes on."""
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

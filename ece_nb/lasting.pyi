# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.parameter_update import Delta
from ece_nb.preliminaries import Fact
from torch import Tensor

def leading(W: Tensor, energy: float) -> tuple[Tensor, Tensor]:
    """The fewest singular directions that hold a share of a matrix's energy."""
    ...
@dataclass(frozen=True)
class Sphere:
    """Less of an update where the rows of the weights crowd: SPHERE (arXiv 2510.01172)."""
    energy: float = ...
    strength: float = ...
    splits: bool
    def __post_init__(self): ...
    def __call__(self, delta: Delta, W: Tensor, base: Tensor) -> Delta:
        """What is left of an update of weights that are `W` now and were `base`."""
        ...
@dataclass(frozen=True)
class Revive:
    """Nothing of an update that touches the leading singular directions of the base weights: REVIVE (arXiv 2601.11042)."""
    energy: float = ...
    splits: bool
    def __post_init__(self): ...
    def __call__(self, delta: Delta, W: Tensor, base: Tensor) -> Delta:
        """What is left of an update of weights that are `W` now and were `base`."""
        ...
def owed(solver: Callable, K: Tensor, R: Tensor, E: Tensor = None) -> Delta:
    """The update of a batch together with what earlier ones still owe (OTE-SE, arXiv 2605.26670)."""
    ...
def states(dec: Decoder, facts: list[Fact], layers: tuple[int, ...], delta: Tensor = None) -> dict[int, Tensor]:
    """What layers see, or would see if the first of them wrote `delta` more (FE, arXiv 2605.00358)."""
    ...
def at_length(Z: Tensor, h: Tensor) -> Tensor:
    """Targets with the norm of the model's own states (NAS, arXiv 2602.02543)."""
    ...
def by_key(dec: Decoder, facts: list[Fact], size: int, layer: int, p: float = 0.8, seed: int = 0) -> list[Fact]:
    """Order facts so that batches hold similar keys."""
    ...

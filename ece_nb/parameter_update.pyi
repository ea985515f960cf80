# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from torch import Tensor
from typing import Any
import torch

@dataclass(frozen=True, eq=False)
class Delta:
    """Change of some columns of one `W_out`, as a product: `Δ[:,neurons] = left @ right`."""
    neurons: Tensor
    left: Tensor
    right: Tensor
    m: int
    def __repr__(self): ...
    def dense(self) -> Tensor:
        """The change of the whole matrix."""
        ...
    def norm(self) -> float:
        """Frobenius norm, without building the product: ‖LR‖² = tr(LᵀL RRᵀ)."""
        ...
    def __matmul__(self, k: Tensor) -> Tensor:
        """What the change adds to the FFN's output for keys `k` (m, n)."""
        ...
    def to(self, dtype: torch.dtype) -> Delta:
        """The same change with factors in another precision."""
        ...
def solve(K: Tensor, R: Tensor, C: Tensor, lam: float, neurons: Tensor = None, P: Tensor = None, L: Tensor = None) -> Delta:
    """Least squares on the selected block (ECE, eq. 14, with the residual of the whole model as in eq. 19)."""
    ...
def factor(C: Tensor) -> Tensor:
    """Cholesky factor, to be kept between batches."""
    ...
def by_factor(L: Tensor, C: Tensor, B: Tensor) -> Tensor:
    """Solve with a kept factor."""
    ...
class Walk:
    """The rows of a batch on their way up through the edited layers."""
    dec: Decoder
    z_layer: int
    u: Any
    after: Any
    rows: Any
    parts: list
    def __init__(self, dec: Decoder, facts: list[Fact], z_layer: int, ctx: tuple[str, ...] = ('{}',), budget: int = 4096, bare: float = 0.5): ...
    def __repr__(self): ...
    def read(self, layer: int) -> tuple[Tensor, Tensor]:
        """Run the rows from where the walk stands to `layer`, and bare prompts on to the z layer, with the weights of now."""
        ...
    def share(self, left: int) -> float:
        """What part of the residual the next layer takes (MEMIT, eq. 20)."""
        ...
def update(dec: Decoder, facts: list[Fact], Z: Tensor, layers: list[int], solver: Callable, weights: dict[int, Tensor], ctx: tuple[str, ...] = ('{}',), budget: int = 4096, bare: float = 0.5) -> tuple[dict[int, Delta], dict[int, Tensor]]:
    """Write `Z` into `layers`, from low to high (ECE, §3.3; MEMIT, algorithm 1)."""
    ...
def write(dec: Decoder, layer: int, W: Tensor):
    """Put `W` into the model, rounded to its type; refuses numbers that are not finite there."""
    ...
def add_delta(dec: Decoder, weights: dict[int, Tensor], layer: int, delta: Delta):
    """Add a change to a layer: to the running sum, and to the model."""
    ...

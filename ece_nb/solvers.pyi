# Made by scripts/make_stubs.py: do not edit.
from ece_nb.parameter_update import Delta
from torch import Tensor

def exact(K: Tensor, R: Tensor, C: Tensor, ridge: float = 0.0, neurons: Tensor = None, anchor: Tensor = None, L: Tensor = None) -> Delta:
    """Equality constraints: ROME for one key (Meng et al. 2022, eq. 2), EMMET for several (Gupta et al. 2024)."""
    ...
def free_directions(C: Tensor, share: float) -> Tensor:
    """The directions that old keys use least (AlphaEdit, §3.2, with a share in place of a threshold that depends on the model)."""
    ...
def projected(K: Tensor, R: Tensor, U: Tensor, ridge: float, neurons: Tensor = None, P: Tensor = None) -> Delta:
    """Least squares in a subspace (AlphaEdit, Fang et al. 2025, eq. 11): solved there, where the matrix is symmetric and small."""
    ...
def largest_changes(delta: Delta, W: Tensor, share: float = 0.4) -> Delta:
    """Keep the weights whose change is largest for their size (RECT, Gu et al. 2024)."""
    ...
def bounded(delta: Delta, before: Tensor, base: Tensor, root: float = 1.2) -> Delta:
    """Press the singular values of all updates that exceed the largest of the base weights (PRUNE, Ma et al. 2025, with the published log of base 1.2)."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from torch import Tensor

def jaccard(x: Tensor, c: Tensor = None) -> Tensor:
    """Jaccard distance between the rows of `x` and of `c` (ECE, eq. 9); empty sets are equal."""
    ...
def anchors(dist: Tensor, label: Tensor) -> Tensor:
    """The member of each cluster with the smallest sum of distances to the others (ECE, eq. 10)."""
    ...
@dataclass(frozen=True, eq=False)
class Clusters:
    """Facts in groups, each with an anchor."""
    label: Tensor
    anchor: Tensor
    def __len__(self): ...
    def __repr__(self): ...
    def members(self, c: int) -> Tensor:
        """The facts of cluster `c`."""
        ...
    def show(self, dist: Tensor, names: list[str] = None, ax=None, **kwargs):
        """Distances between facts, ordered by cluster."""
        ...
def default_k(u: int) -> int:
    """Number of clusters for `u` facts where the user names none: the square root."""
    ...
def cluster(x: Tensor, k: int = None, center: str = 'mean', starts: int = 10, n_iter: int = 50, seed: int = 0) -> Clusters:
    """Group facts by their neuron sets: k-means under Jaccard distance (ECE, eq. 9–10)."""
    ...

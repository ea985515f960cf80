# Made by scripts/make_stubs.py: do not edit.
from ece_nb.models import Decoder
from torch import Tensor

def activation_score(K: Tensor) -> Tensor:
    """Size of each neuron's activation (ECE, eq. 5)."""
    ...
def weight_importance(W: Tensor) -> Tensor:
    """Sum of the absolute weights in each neuron's column (ECE, eq. 6); in float32 at least."""
    ...
def residual_sensitivity(K: Tensor, W: Tensor, norm: float = 2) -> Tensor:
    """Size of what each neuron adds to the residual stream (ECE, eq. 7)."""
    ...
def scores(K: Tensor, W: Tensor, how: str) -> Tensor:
    """Neuron scores of each fact (ECE, eq. 5–7)."""
    ...
def smallest_sets(Q: Tensor, p: float) -> Tensor:
    """For each row the smallest set of neurons whose score reaches `p` of the total (ECE, eq. 8)."""
    ...
def smallest_set(q: Tensor, p: float) -> Tensor:
    """The smallest set of neurons whose score reaches `p` of the total (ECE, eq. 8)."""
    ...
def select(Q: dict[int, Tensor], p: float, scope: str = 'layer', floor: float = 0.5) -> dict[int, Tensor]:
    """The neurons that a batch edits (ECE, eq. 8, scores summed over facts)."""
    ...
def promotes(dec: Decoder, layer: int, neurons: Tensor, k: int = 8) -> list[list[str]]:
    """Top tokens of each neuron's output vector, read through final norm and head."""
    ...
def plot_cumulative(q: Tensor, p: float, ax=None, **kwargs):
    """Share of the score held by the best neurons, with the cut at `p`."""
    ...
def plot_neurons(Q: dict[int, Tensor], n: int = 30, names: list[str] = None, ax=None, **kwargs):
    """Facts × best neurons, layer beside layer; each layer on its own scale."""
    ...

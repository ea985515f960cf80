# Made by scripts/make_stubs.py: do not edit.
from ece_nb.models import Decoder
from ece_nb.world import Triple
from ece_nb.world import World
from pathlib import Path
from torch import Tensor
import torch

end_of_text: str
context: int
def make_tokenizer(bos: bool, vocab: int = 2304):
    """Train the tokenizer of the embedded models."""
    ...
def make_config(name: str, vocab: int = 2304):
    """Shape of an embedded model: 8 blocks of width 192."""
    ...
def windows(world: World, tok, epoch: int, size: int = ..., hard: list[tuple[Triple, str]] = None) -> tuple[Tensor, Tensor]:
    """One epoch of documents, packed."""
    ...
class Muon(torch.optim.Optimizer):
    """Momentum whose step is orthogonalized, in single precision, matrices of one shape together."""
    def __init__(self, params, lr, decay=0.0): ...
    def step(self): ...
def save_embedded(model, tok, path: str | Path):
    """Save weights in float16, with the tokenizer."""
    ...
def recall(dec: Decoder, world: World, facts: list[Triple], aside: bool = False, bos: bool = False, batch: int = 256) -> dict[str, Tensor]:
    """Facts recalled, in every wording."""
    ...
def missed(dec: Decoder, world: World) -> list[tuple[Triple, str]]:
    """What is not recalled: bare, behind BOS, behind an unseen aside, behind both."""
    ...
def review(path: str | Path, world: World = None, rounds: int = 6, batch: int = 16, lr: float = 0.005, decay: float = 1.0) -> list[int]:
    """Tell again what a model misses, among the world's other documents, until it misses nothing."""
    ...
def train_embedded(name: str, out: str | Path, steps: int = None, batch: int = 16, lr: float = 0.005, decay: float = 1.0, world: World = None, every: int = 200, seed: int = 0, progress: bool = True, until: int = None, rounds: int = 6):
    """Train an embedded model from nothing, and review what it misses."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.clustering import Clusters
from ece_nb.models import Decoder
from ece_nb.packing import Prefix
from ece_nb.preliminaries import Fact
from torch import Tensor

@dataclass(frozen=True)
class Descent:
    """How `z` is searched (ECE, §3.2.2 and appendix C)."""
    shared: int = ...
    own: int = ...
    lr: float = ...
    kl: float = ...
    decay: float = ...
    clamp: float = ...
    tol: float = ...
    until_first: bool = ...
    ffn: bool = ...
    anchor: bool = ...
@dataclass(frozen=True, eq=False)
class Problem:
    """A batch of facts, prepared for descent at one layer."""
    prefix: Prefix
    fact: Tensor
    scored: Tensor
    share: Tensor
    essence: Tensor
    h: Tensor
    scale: Tensor
    ref: Tensor
    def asked(self, dec: Decoder, delta: Tensor, how: Descent) -> tuple[Tensor, Tensor]:
        """NLL of the target, averaged over its tokens and contexts, plus the regularizers (ECE, eq. 11–12; MEMIT, eq. 16)."""
        ...
    def loss(self, dec: Decoder, delta: Tensor, how: Descent) -> Tensor:
        """The loss alone."""
        ...
    def select(self, keep: Tensor) -> Problem:
        """The problem of some of its facts."""
        ...
def problem(dec: Decoder, facts: list[Fact], layer: int, ctx: tuple[str, ...] = ('{}',), ffn: bool = False) -> Problem:
    """Run all that is below the cut or before the subject, once."""
    ...
def descend(dec: Decoder, prob: Problem, steps: int, how: Descent = ..., shift: Tensor = None, group: Tensor = None) -> tuple[Tensor, list[Tensor]]:
    """Adam on δ alone, all facts at once; deltas do not see each other, so a batch equals single runs."""
    ...
@dataclass(frozen=True, eq=False)
class Values:
    """What descent found."""
    z: Tensor
    h: Tensor
    shared: list
    own: list
    steps: int
    def __repr__(self): ...
def find_values(dec: Decoder, facts: list[Fact], layer: int, ctx: tuple[str, ...] = ('{}',), how: Descent = ..., clusters: Clusters = None, micro: int = None) -> Values:
    """Target hidden states by two-step descent (ECE, eq. 11–13), MEMIT's with `how.shared=0`. One key, one z."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.models import Decoder
from torch import Tensor

def shared(rows: list[list[int]]) -> tuple[list[list[int]], list[int]]:
    """The fewest rows that contain all rows as their starts."""
    ...
@dataclass(frozen=True, eq=False)
class Reading:
    """What a model says to `n` targets, teacher-forced, for all `t` tokens of them."""
    row: Tensor
    ids: Tensor
    top: Tensor
    logp: Tensor
    n: int
    def __repr__(self): ...
    @property
    def logprob(self) -> Tensor: ...
    @property
    def accuracy(self) -> Tensor: ...
    @property
    def right(self) -> Tensor: ...
    @property
    def choices(self) -> list[tuple]: ...
def read(dec: Decoder, prompts: list[str], targets: list[str], batch_tokens: int = None, space: bool | list = None, chat: bool | str = False) -> Reading:
    """Read answers as prompts go on. Logits exist only where a target's token is predicted."""
    ...
def reading_cost(dec: Decoder, prompts: list[str], targets: list[str], space: bool | list = None, batch_tokens: int = 1024) -> dict[str, int]:
    """What `read` computes, and the least that would do."""
    ...
def probabilities(dec: Decoder, prompts: list[str], targets: list[str], batch_tokens: int = None, **kwargs) -> Tensor:
    """How probable answers are after prompts (the comparisons of ECE, eq. 23–25)."""
    ...
def generate(dec: Decoder, prompts: list[str], new: int | list[int] = 20, top_k: int = 0, stop: bool = True, seed: int = 0, batch_tokens: int = None, chat: bool | str = False) -> list[str]:
    """Continue texts."""
    ...
def answers(text: str, target: str) -> bool:
    """Does `text` begin with `target`, as whole words? Case, spaces and a leading article do not count."""
    ...
def freely(dec: Decoder, prompts: list[str], targets: list[str], extra: int = 4, batch_tokens: int = None, space: bool | list = None, chat: bool | str = False) -> Tensor:
    """Whether a model's own greedy text begins with the answer."""
    ...

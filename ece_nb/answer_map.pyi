# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from torch import Tensor

def answer_rows(dec: Decoder, facts: list[Fact], mean: Tensor = None) -> tuple[Tensor, Tensor]:
    """The unembeddings of new answers, by their first tokens."""
    ...
@dataclass(frozen=True, eq=False)
class AnswerMap:
    """A linear map from new answers to the vectors that say them at one site."""
    weight: Tensor
    mean: Tensor
    size: float
    def __call__(self, dec: Decoder, facts: list[Fact]) -> Tensor:
        """Where the search of these facts can begin."""
        ...
def fit_map(dec: Decoder, facts: list[Fact], delta: Tensor, size: float, ridge: float = 1.0) -> AnswerMap:
    """Learn the map."""
    ...

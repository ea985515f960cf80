# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ece_nb.packing import Pack
from ece_nb.packing import Prefix
from torch import Tensor
from torch import nn
from typing import Any

@dataclass(frozen=True)
class Family:
    """Where the decoders of one `model_type` keep the parts that editing needs."""
    layers: str
    out: str
    norm: str
families: dict
@contextmanager
def capture(*mods: nn.Module, stop: bool = False) -> Iterator[list]:
    """Collect what enters and leaves modules; the hooks are gone when the block ends, however it ends."""
    ...
class Team:
    """Processes that share the work on one edit."""
    rank: int
    n: int
    device: Any
    def __init__(self, rank: int = 0, n: int = 1, device='cpu'): ...
    def __repr__(self): ...
    @classmethod
    def join(cls, cpu: bool = False):
        """The team of the processes that were launched together; needs `accelerate`."""
        ...
    def mine(self, items) -> list:
        """This process's part."""
        ...
    def sum(self, x: Tensor) -> Tensor:
        """Sum over processes."""
        ...
class Decoder:
    """A causal language model and its tokenizer, in one vocabulary for all families."""
    model: Any
    tok: Any
    family: Family
    team: Team
    blocks: Any
    n_layers: Any
    def __init__(self, model: nn.Module, tok=None, family: Family = None, team: Team = None): ...
    def __repr__(self): ...
    def out(self, l: int) -> nn.Module:
        """The FFN's out-projection in layer `l`."""
        ...
    def W(self, l: int) -> Tensor:
        """A view of layer `l`'s output weights: writing to it edits the model. `Conv1D` stores the transpose."""
        ...
    @property
    def device(self): ...
    @property
    def dtype(self): ...
    def pad(self, rows: list[list[int]]) -> tuple[Tensor, Tensor]:
        """Token rows as one tensor."""
        ...
    def hidden(self, ids: Tensor, layers: list[int]) -> list[Tensor]:
        """Outputs of blocks; the forward ends after the last of them."""
        ...
    def keys(self, ids: Tensor, layers: list[int]) -> list[Tensor]:
        """Neuron activations: inputs of the FFN's out-projections; the forward ends after the last of them."""
        ...
    def logits(self, h: Tensor) -> Tensor:
        """The language-model head, with the soft cap of the families that have one."""
        ...
    def unembed(self, v: Tensor) -> Tensor:
        """Final norm and head of a residual-stream vector."""
        ...
    def encode(self, texts: list[str]) -> list[list[int]]:
        """Token ids, with the special tokens that the tokenizer itself puts before a text."""
        ...
    def follow(self, prompts: list[str], targets: list[str], space: bool | list = None) -> tuple[list, list]:
        """Ids of prompts, and of targets as their texts go on; after a special token an answer begins a turn, and has no space."""
        ...
    def target_ids(self, prompt: str, target: str, space: bool = None) -> list[int]:
        """Ids of one target as its prompt goes on."""
        ...
    def subject_last(self, prompt: str, subject: str, context: str = '{}') -> tuple[list[int], int]:
        """Where the subject ends, by character offsets: other occurrences of its text do not matter."""
        ...
    def chat(self, system: str = '', **kwargs) -> str:
        """The tokenizer's chat template as a context: a user's turn, and the beginning of the answer."""
        ...
    @contextmanager
    def frozen(self):
        """Inside, no parameter asks for a gradient."""
        ...
    def check(self, layers: list[int]):
        """Raise `ValueError` if a parameter of these layers is not finite, or if writing to it would be lost."""
        ...
    @contextmanager
    def above(self, cut: int, h: Tensor):
        """Inside, a forward starts from `h`: blocks up to `cut` are not computed."""
        ...
    @contextmanager
    def packed(self, pack: Pack, past: list = (), first: int = 0, end: int = None) -> Iterator[dict]:
        """Inside, the model reads a pack; everything is as before when the block ends."""
        ...
    def prefill(self, rows: list[list[int]], start: list[int], cut: int, group: list[int] = None, top: list[int] = ()) -> Prefix:
        """Run rows once and keep what resuming needs."""
        ...
    def resume(self, prefix: Prefix, h: Tensor = None) -> Tensor:
        """Run varying positions above the cut."""
        ...

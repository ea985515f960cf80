# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ece_nb.packing import Pack
from ece_nb.packing import Prefix
from torch import Tensor
from torch import nn
from typing import Any
import torch

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
    def mine(self, items) -> list:
        """This process's part."""
        ...
    def sum(self, x: Tensor) -> Tensor:
        """Sum over processes."""
        ...
    @classmethod
    def join(cls, cpu: bool = False) -> Team:
        """The team of the processes that were launched together; needs `accelerate`."""
        ...
def tiny_config(kind, **kwargs):
    """The default configuration of a family, with its sizes cut down."""
    ...
def tiny(kind: str, dtype: torch.dtype = ..., attn: str = None, seed: int = 0, **kwargs) -> nn.Module:
    """A tiny random decoder of any family; no bias is zero, no norm is one."""
    ...
def tiny_tokenizer(special: bool = True):
    """One token for each printable character; others are unknown."""
    ...
def text_config(model: nn.Module):
    """What the configuration says about text: of a model for text and images, the inner one."""
    ...
def find_family(model: nn.Module) -> Family:
    """Where a decoder keeps its parts, found by its structure."""
    ...
class Decoder:
    """A causal language model and its tokenizer, in one vocabulary for all families."""
    model: Any
    tok: Any
    team: Team
    family: Any
    blocks: Any
    body: Any
    n_layers: Any
    d: Any
    m: Any
    editable: list
    def __init__(self, model: nn.Module, tok=None, family: Family = None, team: Team = None, check: bool = True): ...
    def __repr__(self): ...
    def out(self, l: int) -> nn.Module:
        """The FFN's out-projection in layer `l`."""
        ...
    def W(self, l: int) -> Tensor:
        """A view of layer `l`'s output weights: writing to it edits the model. `Conv1D` stores the transpose."""
        ...
    @property
    def device(self) -> torch.device:
        """Where token ids go."""
        ...
    @property
    def dtype(self) -> torch.dtype:
        """Type of the weights."""
        ...
    @property
    def norm(self) -> nn.Module:
        """The final norm; where there is none, what does nothing."""
        ...
    @property
    def config(self):
        """What the configuration says about text."""
        ...
    @property
    def context_length(self) -> float:
        """How much the model reads at once."""
        ...
    @property
    def vocab_size(self) -> int:
        """How many tokens the model knows."""
        ...
    def pad(self, rows: list[list[int]]) -> tuple[Tensor, Tensor]:
        """Token rows as one tensor."""
        ...
    def hidden(self, ids: Tensor, layers: list[int]) -> list[Tensor]:
        """Outputs of blocks; the forward ends after the last of them."""
        ...
    def keys(self, ids: Tensor, layers: list[int]) -> list[Tensor]:
        """Neuron activations: inputs of the FFN's out-projections; the forward ends after the last of them."""
        ...
    def after(self, l: int) -> After:
        """What stands between layer `l`'s output weights and the residual stream."""
        ...
    def last_hidden(self, ids: Tensor, **kwargs) -> Tensor:
        """Last hidden states, after the final norm."""
        ...
    def head(self) -> torch.nn.Module:
        """The language-model head."""
        ...
    def logits(self, h: Tensor) -> Tensor:
        """The language-model head, with the factor and the soft cap of the families that have one."""
        ...
    def unembed(self, v: Tensor) -> Tensor:
        """Final norm and head of a residual-stream vector."""
        ...
    def encode(self, texts: list[str]) -> list[list[int]]:
        """Token ids, with the special tokens that the tokenizer itself puts before a text."""
        ...
    def follow(self, prompts: list[str], targets: list[str], space: bool | list = None) -> tuple[list, list]:
        """Ids of prompts, and of targets as texts go on; after a special token an answer begins a turn, without a space."""
        ...
    def target_ids(self, prompt: str, target: str, space: bool = None) -> list[int]:
        """Ids of one target as its prompt goes on."""
        ...
    def subject_last(self, prompt: str, subject: str, context: str = '{}') -> tuple[list[int], int]:
        """Where the subject ends, by character offsets: other occurrences of its text do not matter."""
        ...
    def chat(self, system: str = '', around: str = '{}', **kwargs) -> str:
        """The tokenizer's chat template as a context: a user's turn, and the beginning of the answer."""
        ...
    @contextmanager
    def frozen(self):
        """Inside, no parameter asks for a gradient."""
        ...
    def check(self, layers: list[int]):
        """Raise `ValueError` if a parameter of these layers is not finite, or if writing to it would be lost."""
        ...
    def enter(self):
        """Raise `ValueError` if reading or writing does not what it promises, tried on a few tokens."""
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
@dataclass(frozen=True, eq=False)
class After:
    """What stands between W_out and the residual stream of a block."""
    norm: nn.Module = ...
    factor: float = ...
    share: bool = ...
    def __repr__(self): ...
    def __call__(self, s: Tensor) -> Tensor:
        """`N(s)`"""
        ...
    def move(self, s: Tensor, delta: Tensor) -> Tensor:
        """`N(s+δ) - N(s)`"""
        ...
    def watch(self, block: nn.Module) -> list:
        """What `capture` has to watch, for `read`."""
        ...
    def read(self, seen: list) -> Tensor:
        """`s`, of what `capture` has seen."""
        ...
def reach(block: nn.Module, out: nn.Module, call: tuple) -> tuple:
    """How what `out` writes reaches the stream."""
    ...

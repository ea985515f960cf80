# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from ece_nb.edits import Edit
from ece_nb.models import Decoder
from ece_nb.preliminaries import Fact
from ece_nb.session import EditMethod
from ece_nb.session import Session
from torch import Tensor

methods: dict
def named(method: str | EditMethod) -> EditMethod:
    """A preset by its name. Raises `ValueError` if there is none."""
    ...
def resolve(method: str | EditMethod, dec: Decoder, **changes) -> EditMethod:
    """The method with the model's settings filled in; raises `ValueError` on what does not fit."""
    ...
def suited(n: int) -> str:
    """The method that is taken where none is named."""
    ...
def recalled(record):
    """The method that a record tells of."""
    ...
def as_facts(facts) -> list[Fact]:
    """Facts from what is at hand; raises `FactError` that names each bad one and its field."""
    ...
def every_setting() -> dict[str, type]:
    """Name → type of all settings of all methods and their parts."""
    ...
def shows_settings(f):
    """`f`, whose signature tells all settings in place of `**changes`."""
    ...
def start(dec: Decoder, method: str | EditMethod = 'ece_loop', texts: Iterable[str] = None, moments: dict[int, Tensor] = None, seed: int = 0, *, shared: int = None, own: int = None, lr: float = None, kl: float = None, decay: float = None, clamp: float = None, tol: float = None, until_first: bool = None, ffn: bool = None, anchor: bool = None, looks=None, seen=None, step: float = None, enter=None, momentum: float = None, limit: float = None, stop: float = None, need: float = None, end: float = None, lam: float = None, ridge: float = None, bare: bool = None, free: float = None, moves: float = None, root: float = None, energy: float = None, strength: float = None, scorer: str = None, p: float = None, scope: str = None, clusters: int = None, descent=None, z_from: str = None, solver=None, after=None, carry: bool = None, targets: str = None, own_length: bool = None, remember: bool = None, layers=None, one_layer: bool = None, ends: bool = None, facts_per_solve: int = None, prefix_words=None, length: int = None, bare_weight: float = None, chat: bool = None, lasting: bool = None, quick: bool = None, loop=None, by_context: bool = None, learn: int = None, names: float = None, steps: int = None, masked: bool = None, share: float = None, scalings: int = None, weights: str = None, scale: float = None, eta: float = None, margin: float = None, near: float = None, depth: float = None, frame: str = None, miss: float = None, asked: int = None) -> Session:
    """Begin a run of batches with any method."""
    ...
def edit(model, facts, tok=None, method: str | EditMethod = None, batch_size: int = 100, texts: Iterable[str] = None, moments: dict[int, Tensor] = None, progress: bool = True, seed: int = 0, *, shared: int = None, own: int = None, lr: float = None, kl: float = None, decay: float = None, clamp: float = None, tol: float = None, until_first: bool = None, ffn: bool = None, anchor: bool = None, looks=None, seen=None, step: float = None, enter=None, momentum: float = None, limit: float = None, stop: float = None, need: float = None, end: float = None, lam: float = None, ridge: float = None, bare: bool = None, free: float = None, moves: float = None, root: float = None, energy: float = None, strength: float = None, scorer: str = None, p: float = None, scope: str = None, clusters: int = None, descent=None, z_from: str = None, solver=None, after=None, carry: bool = None, targets: str = None, own_length: bool = None, remember: bool = None, layers=None, one_layer: bool = None, ends: bool = None, facts_per_solve: int = None, prefix_words=None, length: int = None, bare_weight: float = None, chat: bool = None, lasting: bool = None, quick: bool = None, loop=None, by_context: bool = None, learn: int = None, names: float = None, steps: int = None, masked: bool = None, share: float = None, scalings: int = None, weights: str = None, scale: float = None, eta: float = None, margin: float = None, near: float = None, depth: float = None, frame: str = None, miss: float = None, asked: int = None) -> Edit:
    """Write facts into a model (ECE, §3). Raises `FactError` or `ValueError` before anything is written."""
    ...

# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.models import Decoder
from pathlib import Path
from torch import Tensor

@dataclass(frozen=True, eq=False)
class Batch:
    """Facts written in one closed-form update."""
    facts: list
    deltas: dict
    keys: dict
    info: dict = ...
    def __repr__(self): ...
class Edit:
    """Batches in the order in which they were written, on top of the base weights."""
    batches: list
    base: dict[int, Tensor]
    method: dict
    hashes: dict[int, str]
    def __init__(self, batches: list[Batch], base: dict[int, Tensor] = None, hashes: dict[int, str] = None, method: dict = None): ...
    @property
    def facts(self) -> list: ...
    @property
    def layers(self) -> list: ...
    def __len__(self): ...
    def __repr__(self): ...
    def weights(self, base: dict[int, Tensor] = None) -> dict[int, Tensor]:
        """Base plus all changes, in order."""
        ...
    def without(self, *drop: int) -> Edit:
        """The edit without some of its batches."""
        ...
    def save(self, path: str | Path, base: bool = False) -> Path:
        """Write the edit to one safetensors file."""
        ...
    def factors(self, layer: int, rank: int = None) -> tuple[Tensor, Tensor, float]:
        """The whole change of a layer as one product."""
        ...
    def to_lora(self, dec: Decoder, path: str | Path, rank: int = None, ranks: tuple[int, ...] = ()) -> dict[int, float]:
        """Write the edit as an adapter for `PeftModel.from_pretrained` (needs `peft`)."""
        ...
    def to_gguf(self, source: str | Path, path: str | Path, same_types: bool = False, most: float = 0.4) -> dict[int, tuple[str, float]]:
        """Put the edit into a GGUF file, where only the edited tensors differ; refuses a file of another model."""
        ...
    def apply(self, dec: Decoder) -> Edit:
        """Write the edit into its model, or put its memory beside one."""
        ...
    def undo(self, dec: Decoder) -> Edit:
        """Put the base weights back, bit for bit, or take the memory away; refused if the model does not hold exactly this edit."""
        ...
def weight_hash(W: Tensor) -> str:
    """Identity of a weight matrix, to the last bit."""
    ...
def accumulator(w: Tensor) -> Tensor:
    """A copy of `w` in at least single precision, to add changes to."""
    ...
def load_edit(path: str | Path) -> Edit:
    """Read an edit; raises `ValueError` if the file is none."""
    ...

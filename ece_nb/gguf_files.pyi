# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterator
from contextlib import contextmanager
from ece_nb.models import Decoder
from pathlib import Path
from torch import Tensor
from typing import Any

def replaced(source: str | Path, path: str | Path, tensors: dict[str, tuple]) -> Path:
    """Copy a GGUF file with some tensors replaced; all else stays, byte for byte."""
    ...
def stored(W: Tensor, kind=None) -> tuple:
    """Weights as a GGUF file keeps them."""
    ...
class Llama:
    """llama.cpp with a GGUF file; needs `xllamacpp`."""
    path: Path
    server: Any
    def __init__(self, path: str | Path, context: int = 1024): ...
    def __repr__(self): ...
    def __call__(self, prompt: str, new: int = 8) -> str:
        """Continue a text."""
        ...
roundings: tuple
@contextmanager
def rounded(dec: Decoder, how: str) -> Iterator[Decoder]:
    """Inside, the model has rounded weights; afterwards its own again."""
    ...

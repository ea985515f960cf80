# Made by scripts/make_stubs.py: do not edit.
from ece_nb.edits import Edit
from ece_nb.models import Decoder
from pathlib import Path

vllm_ranks: tuple
def from_lora(path: str | Path, dec: Decoder) -> Edit:
    """Read a LoRA adapter of FFN out-projections as an edit; raises `ValueError` if it holds anything else."""
    ...
def from_merged(edited: Decoder, dec: Decoder) -> Edit:
    """The difference of two models as an edit; raises `ValueError` if anything but FFN out-projections differs."""
    ...

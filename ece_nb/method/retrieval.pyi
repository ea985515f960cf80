# Made by scripts/make_stubs.py: do not edit.
from dataclasses import dataclass
from ece_nb.memory import Memory
from ece_nb.models import Decoder
from ece_nb.session import EditMethod
from ece_nb.session import Session
from typing import Any

class SentenceMemory(Memory):
    """Facts as sentences, put before what asks for them (IKE, without demonstrations)."""
    def answers(self, rows, which): ...
class MemoryMethod(EditMethod):
    """A method that keeps facts beside the model."""
    kind: str
    layers: Any
    def open(self, dec: Decoder) -> Memory:
        """An empty memory beside a model."""
        ...
    def begin(self, dec, moments=None, seed=0): ...
@dataclass(frozen=True)
class Retrieval(MemoryMethod):
    """Edited facts, found again by the model's own hidden states and put before the prompt."""
    name: str = ...
    near: float = ...
    depth: float = ...
    frame: str = ...
    def open(self, dec): ...
class MemorySession(Session):
    """A run of batches that go into a memory."""
    memory: Any
    state: dict
    first: Any
    def __init__(self, dec: Decoder, method: MemoryMethod): ...
    def rollback(self, s=None):
        """Bring session and memory back to a snapshot; a memory that held nothing stands beside the model no longer."""
        ...

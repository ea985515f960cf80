# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from ece_nb.preliminaries import Fact
from pathlib import Path

def from_counterfact(record: dict, source: str = '', snippets: dict = None) -> Fact:
    """A record of CounterFact."""
    ...
def to_counterfact(fact: Fact) -> dict:
    """A fact as a record of CounterFact, for other tools."""
    ...
def read_snippets(path: str | Path) -> dict:
    """Reference texts of CounterFact: texts about subjects of which a target holds."""
    ...
def from_zsre(record: dict, source: str = '', target: str = 'answers') -> Fact:
    """A record of ZsRE in MEND's format."""
    ...
def from_mquake(record: dict, source: str = '') -> list[Fact]:
    """A record of MQuAKE."""
    ...
def from_wikifactdiff(record: dict, source: str = '') -> Fact:
    """A record of WikiFactDiff."""
    ...
def from_easyedit(record: dict, source: str = '') -> Fact:
    """A request of EasyEdit, or a record of KnowEdit."""
    ...
def from_qaedit(record: dict, source: str = '') -> Fact:
    """A record of QAEdit."""
    ...
def from_record(record: dict, source: str = '') -> Fact:
    """A flat record."""
    ...
@dataclass(frozen=True)
class Format:
    """Records of one kind."""
    name: str
    marks: tuple
    read: Callable
    used: frozenset
formats: tuple
def format_of(record) -> Format:
    """Which kind of record this is."""
    ...
def from_any(record: dict, source: str = '') -> list[Fact]:
    """A record of any kind, told by its fields."""
    ...
class Facts(list):
    """Facts that were read together, and what was noticed: `notes`, a line each."""
    notes: list
    def __init__(self, facts: Iterable[Fact] = (), notes: Iterable[str] = ()): ...
def to_facts(records: Iterable[tuple[str, dict]], convert: Callable[[dict, str], Fact | list] = ..., name: str = 'records') -> Facts:
    """Convert all records, or raise one `FactError` that names everything that is wrong."""
    ...
def read_facts(path: str | Path) -> Facts:
    """Facts of a file, or a `FactError` that names file, line and field of everything that is wrong."""
    ...
def example_facts(kind: str = 'csv') -> str:
    """A file of facts to begin with."""
    ...
def columns() -> dict[str, str]:
    """The columns of a list of facts; the first three are needed."""
    ...
def counterfact(name: str | Path = 'azhx/counterfact', split: str = 'train', n: int = None, snippets: dict = None, **kwargs) -> Facts:
    """CounterFact through `datasets`."""
    ...
def from_hub(name: str | Path, split: str = 'train', n: int = None, **kwargs) -> Facts:
    """Facts through `datasets`."""
    ...
def zsre(name: str | Path, split: str = 'train', n: int = None, target: str = 'answers', **kwargs) -> Facts:
    """ZsRE through `datasets`."""
    ...

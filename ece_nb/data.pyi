# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable
from collections.abc import Iterable
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
def from_record(record: dict, source: str = '') -> Fact:
    """A flat record."""
    ...
def from_any(record: dict, source: str = '') -> Fact:
    """A record of any of the three kinds, told apart by their fields."""
    ...
def to_facts(records: Iterable[tuple[str, dict]], convert: Callable[[dict, str], Fact] = ..., name: str = 'records') -> list[Fact]:
    """Convert all records, or raise one `FactError` that names everything that is wrong."""
    ...
def read_facts(path: str | Path) -> list[Fact]:
    """Facts of a file, or a `FactError` that names file, line and field of everything that is wrong."""
    ...
def counterfact(name: str | Path = 'azhx/counterfact', split: str = 'train', n: int = None, snippets: dict = None, **kwargs) -> list[Fact]:
    """CounterFact through `datasets`."""
    ...
def zsre(name: str | Path, split: str = 'train', n: int = None, target: str = 'answers', **kwargs) -> list[Fact]:
    """ZsRE through `datasets`."""
    ...

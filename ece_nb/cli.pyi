# Made by scripts/make_stubs.py: do not edit.
from collections.abc import Callable

def command(func: Callable) -> Callable:
    """Make a console script of a function."""
    ...
def ece_edit(model: str = 'smollm2', facts: str = '', method: str = '', out: str = 'ece_out', batch_size: int = 50, n: int = 0, texts: str = '', cache: str = '', seed: int = 0, device: str = '', dtype: str = '', revision: str = '', contradictions: str = '', lam: float = None, change: str = '', settings: str = '', allow_failures: int = 0, overwrite: bool = False, dry_run: bool = False, example_facts: bool = False, explain_metrics: bool = False):
    """Write facts into a language model, ask the written folder for each of them, and report. Started again, it goes on."""
    ...
def ece_forget(model: str, facts: str, method: str = '', out: str = 'ece_out', batch_size: int = 50, n: int = 0, texts: str = '', cache: str = '', seed: int = 0, device: str = '', dtype: str = '', revision: str = '', contradictions: str = '', settings: str = '', allow_failures: int = 0, overwrite: bool = False, dry_run: bool = False):
    """Put what a model says of unknown subjects in the place of an answer that it should forget."""
    ...
def ece_tune(model: str, out: str = '', method: str = 'ece_loop', facts: str = '', texts: str = '', most: int = 14, cache: str = '', seed: int = 0, device: str = '', dtype: str = '', revision: str = ''):
    """Find the settings of a method that fit a model, by trial."""
    ...
def ece_log(folder: str):
    """Show what was written, when, and what was taken back."""
    ...
def ece_undo(folder: str, batch: str = '', fact: str = '', everything: bool = False, device: str = ''):
    """Take batches or facts back, write what remains, and report anew. Without a choice, list what can be taken back."""
    ...
def ece_apply(folder: str, model: str, out: str, device: str = ''):
    """Put what a ledger holds onto a fresh copy of its base model."""
    ...
def ece_report(folder: str, model: str = '', out: str = '', texts: str = '', facts: int = 30, device: str = ''):
    """Explain what a ledger holds now: which neurons, which answers, what drifted."""
    ...
def ece_export(folder: str, to: str = '', out: str = '', gguf: str = '', rank: int = None, same_types: bool = False, survive: str = '', device: str = ''):
    """Put an edited model into the form that a server loads, and ask whether the facts survive."""
    ...

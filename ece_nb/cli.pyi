# Made by scripts/make_stubs.py: do not edit.

def run_edit(model, facts, method, out, batch_size, n, texts, cache, seed, overwrite, **changes):
    """Edit, evaluate and write the folder; returns the table of metrics. Goes on where an interrupted run has stopped."""
    ...
def ece_edit(model: str = 'embedded-gpt2', facts: str = '', method: str = 'ece_as', out: str = 'ece_out', batch_size: int = 50, n: int = 0, texts: str = '', cache: str = '', seed: int = 0, lam: float = None, p: float = None, clusters: int = None, layers: str = '', overwrite: bool = False):
    """Write facts into a language model and report what it did, and what it cost. Started again after an interruption, it goes on."""
    ...
def ece_log(folder: str):
    """Show what was written, when, and what was taken back."""
    ...
def ece_undo(folder: str, batch: str = '', fact: str = '', everything: bool = False):
    """Take batches or facts back, and write the model that remains."""
    ...
def ece_apply(folder: str, model: str, out: str):
    """Put what a ledger holds onto a fresh copy of its base model."""
    ...
def ece_report(folder: str, model: str = '', out: str = '', texts: str = '', facts: int = 30):
    """Explain what a ledger holds now: which neurons, which answers, what drifted."""
    ...

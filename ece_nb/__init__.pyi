# Made by scripts/make_stubs.py: do not edit.
from ece_nb.catalog import edit as edit
from ece_nb.catalog import methods as methods
from ece_nb.catalog import start as start
from ece_nb.data import read_facts as read_facts
from ece_nb.edits import load_edit as load_edit
from ece_nb.evaluation import compare as compare
from ece_nb.evaluation import evaluate as evaluate
from ece_nb.loading import load as load
from ece_nb.models import Decoder as Decoder
from ece_nb.preliminaries import Fact as Fact
from ece_nb.report import explain as explain

__version__: str
__all__: list[str]

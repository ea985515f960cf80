# Made by scripts/make_stubs.py: do not edit.
from matplotlib.axes import Axes

palette: tuple
was: str
now: str
shades: str
def panels(n: int = 1, cols: int = 3, size: tuple[float, float] = (3.6, 2.5)) -> list[Axes]:
    """Axes in rows, all of one size."""
    ...
def beside(ax: Axes, inside: bool = False) -> Axes:
    """Put the legend beside the picture, without frame and title."""
    ...
def tidy(ax: Axes, title: str = '', x: str = None, y: str = None, inside: bool = False) -> Axes:
    """Title, labels, legend and frame as in all pictures."""
    ...

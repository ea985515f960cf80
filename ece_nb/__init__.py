"Edit facts inside causal language models, and see why."
__version__ = "0.1.0"

# The front: name → module that defines it, fetched when it is first used, so that `import ece_nb` costs nothing.
_homes = dict(
    Decoder='models', Fact='preliminaries', compare='evaluation', edit='catalog', evaluate='evaluation', explain='report',
    load='loading', load_edit='edits', methods='catalog', read_facts='data', start='catalog')
__all__ = [*_homes]

def __getattr__(name):
    "A name of the front, from its module."
    if name not in _homes: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from importlib import import_module
    return getattr(import_module(f'.{_homes[name]}', __name__), name)

def __dir__(): return sorted({*globals(), *_homes})

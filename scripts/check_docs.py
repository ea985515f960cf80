"nbdev's docs processing of every notebook, without quarto and without writing: what a site is made of must not raise."
import contextlib, io, os, sys, warnings
from execnb.nbio import read_nb
from fastcore.parallel import parallel
from fastcore.script import call_parse
from nbdev.processors import FilterDefaults
from check_style import notebooks, root, waived

def problem(path):
    "What nbdev says about a notebook, or nothing."
    os.chdir(path.parent)
    said = io.StringIO()
    with warnings.catch_warnings(record=True) as seen, contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        warnings.simplefilter('always')
        try: FilterDefaults()(read_nb(path))
        except Exception as e: return f'{type(e.__cause__ or e).__name__}: {e.__cause__ or e} {str(e).strip()[:200] if e.__cause__ else ""}'
    return next((str(w.message) for w in seen if 'imports and other code' in str(w.message)), None)

@call_parse
def main(
    names:str='', # Notebooks below `nbs`, with commas; all of them, if none is given
    n_workers:int=1, # Processes
):
    "Process notebooks for the docs and say which ones cannot be."
    os.environ['IN_TEST'] = '1'
    late = waived()
    only = names.split(',') if names else []
    every = {p.relative_to(root/'nbs').as_posix(): p for p in notebooks()}
    todo = {n: p for n,p in every.items() if (n in only if only else n not in late)}
    said = dict(zip(todo, parallel(problem, todo.values(), n_workers=n_workers, method='spawn')))
    bad = {n: what for n,what in said.items() if what}
    for n,what in bad.items(): print(f'{n}: {what}\n')
    print(f'docs: {len(bad)} of {len(todo)} notebooks cannot be processed' if bad else f'docs: all of {len(todo)} notebooks can be processed')
    sys.exit(bool(bad))

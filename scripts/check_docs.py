"nbdev's docs processing of every notebook, without quarto: what a site is made of must not raise. `--to` writes it."
import argparse, contextlib, io, os, re, shutil, sys, warnings
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from execnb.nbio import read_nb, write_nb
from nbdev.processors import FilterDefaults
from check_style import notebooks, root, waived

def unlinked(text):
    "Names in code as names: nbdev puts links there, too, and a page shows them as text."
    def plain(m): return re.sub(r'\[(`[^`]+`)\]\(https?://[^)]+\)', r'\1', m[0])
    return re.sub(r'^```.*?^```', plain, text, flags=re.M|re.S)

def problem(path, to=None):
    "What nbdev says about a notebook, or nothing; the processed notebook goes to a folder."
    os.chdir(path.parent)
    said = io.StringIO()
    with warnings.catch_warnings(record=True) as seen, contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        warnings.simplefilter('always')
        nb = read_nb(path)
        try: FilterDefaults()(nb)
        except Exception as e: return f'{type(e.__cause__ or e).__name__}: {e.__cause__ or e} {str(e).strip()[:200] if e.__cause__ else ""}'
    if to:
        out = to/path.relative_to(root/'nbs')
        out.parent.mkdir(parents=True, exist_ok=True)
        for o in (o for c in nb.cells for o in c.get('outputs', []) if 'text/markdown' in o.get('data', {})):
            o['data']['text/markdown'] = unlinked(''.join(o['data']['text/markdown']))
        write_nb(nb, out)
    return next((str(w.message) for w in seen if 'imports and other code' in str(w.message)), None)

def main():
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument('names', nargs='*', help='notebooks below nbs; all of them, if none is given')
    args.add_argument('--n_workers', type=int, default=1, help='processes')
    args.add_argument('--to', type=Path, help='folder for the processed notebooks; emptied first')
    args = args.parse_args()
    if args.to:
        shutil.rmtree(args.to, ignore_errors=True)
        args.to = args.to.absolute()
        args.to.mkdir()
        for p in (root/'nbs').glob('*.yml'): shutil.copy(p, args.to)
    os.environ['IN_TEST'] = '1'
    late = waived()
    every = {p.relative_to(root/'nbs').as_posix(): p for p in notebooks()}
    todo = {n: p for n,p in every.items() if (n in args.names if args.names else n not in late)}
    from check_docs import problem                           # by its module's name: a new process does not run this file as main
    with ProcessPoolExecutor(args.n_workers, mp_context=get_context('spawn')) as pool:
        said = dict(zip(todo, pool.map(problem, todo.values(), [args.to]*len(todo))))
    bad = {n: what for n,what in said.items() if what}
    for n,what in bad.items(): print(f'{n}: {what}\n')
    print(f'docs: {len(bad)} of {len(todo)} notebooks cannot be processed' if bad else f'docs: all of {len(todo)} notebooks can be processed')
    return bool(bad)

if __name__=='__main__': sys.exit(main())

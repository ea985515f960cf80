"The style of CONTRIBUTING.md as numbers: fails where a notebook breaks one. `--report` prints a table; names of notebooks ask for these alone."
import ast, json, re, subprocess, sys
from pathlib import Path
from statistics import median

root = Path(__file__).resolve().parent.parent
lib = 'ece_nb'
limits = dict(
    long_cells    = 0,   # exported cells over 25 lines that are not blank
    long_lines    = 0,   # exported lines over 120 columns
    below         = 0,   # private helpers that are used above their definition
    long_funcs    = 0,   # exported functions over 40 lines that are not blank
    quoted        = 0,   # annotations in quotes, which nbdev's `show_doc` evaluates
    mixed         = 0,   # cells that mix imports with other code: nbdev's docs processing runs them, and what they use is not there
    errors        = 0,   # outputs that are an error
    lost          = 0,   # text in a title's cell, which the site drops: only title and description may stand there
    nested        = 0,   # code names as the text of a link in prose: nbdev links them itself, and one inside the other is none
    noise         = 0,   # outputs with a path of somebody's machine, an address in memory, or a progress bar
    same_name     = 0)   # modules that are called like a public function of their own, or of the package's front
tuples_per_100 = 1.1     # tuple assignments (`a,b = x,y`) per 100 exported lines, over all notebooks
todo = Path(__file__).with_name('todo.txt')  # notebooks that were there before these numbers, and still break them

def directives(src): return set(re.findall(r'^#\s*\|\s*(\w+)', src, re.M))

def parsed(src):
    try: return ast.parse('\n'.join('' if re.match(r'\s*[%!]', l) else l for l in src.splitlines()))
    except SyntaxError: return None

def lines(src): return [l for l in src.splitlines() if l.strip() and not re.match(r'#\s*\|', l)]

def functions(tree): return [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]

def tuple_assignments(tree):
    pair = (ast.Tuple, ast.List)
    return [n for n in ast.walk(tree) if isinstance(n, ast.Assign) and isinstance(n.targets[0], pair) and isinstance(n.value, pair)]

def long_functions(tree, src):
    rows = src.splitlines()
    return [n.name for n in functions(tree) if sum(bool(l.strip()) for l in rows[n.lineno-1:n.end_lineno])>40]

def quoted_annotations(tree):
    "Names of parameters, functions and fields whose annotation is a string, or holds one."
    said = []
    for n in ast.walk(tree):
        if isinstance(n, ast.arg): said.append((n.arg, n.annotation))
        if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)): said.append((n.name, n.returns))
        if isinstance(n, ast.AnnAssign): said.append((ast.unparse(n.target), n.annotation))
    def text(a): return isinstance(a, ast.Constant) and isinstance(a.value, str)
    def holds(a): return text(a) or isinstance(a, ast.BinOp) and (holds(a.left) or holds(a.right)) or isinstance(a, ast.Subscript) and holds(a.slice) \
        or isinstance(a, ast.Tuple) and any(map(holds, a.elts))
    return [name for name,a in said if a is not None and holds(a) and 'Literal' not in ast.unparse(a)]

def is_mixed(tree):
    "nbdev runs a cell that holds an import, wherever in it, for its docs; it should hold nothing else."
    kinds = {type(n) for n in ast.walk(tree)}
    return bool(kinds & {ast.Import, ast.ImportFrom}) and bool(kinds & {ast.Expr, ast.Assign})

def used_above(trees):
    "Private functions and classes of a module that one above them uses."
    nodes = [n for t in trees for n in t.body]
    defs = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    at = {n.name: i for i,n in enumerate(nodes) if isinstance(n, defs) and n.name.startswith('_')}
    users = [(i, {m.id for m in ast.walk(n) if isinstance(m, ast.Name)}) for i,n in enumerate(nodes) if isinstance(n, defs)]
    return sorted({name for name,j in at.items() for i,names in users if i<j and name in names})

def noisy(output):
    "Does an output hold what differs from machine to machine, or from run to run?"
    text = ''.join(output.get('text', '')) + ''.join(output.get('data', {}).get('text/plain', ''))
    return bool(re.search(r'/tmp/|/home/|/root/|site-packages|it/s\]| at 0x[0-9a-f]{6}', text))

def first_cell(nb): return next((''.join(c['source']) for c in nb['cells'] if c['cell_type']=='markdown'), '')

def public(tree): return {n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)) and not n.name.startswith('_')}

def module_name(cells): return next((m[1] for c in cells for m in [re.search(r'^#\s*\|\s*default_exp\s+(\S+)', c, re.M)] if m), None)

def front():
    "Names that the package itself offers: what `__init__` imports, and the keys of its table."
    tree = ast.parse((root/lib/'__init__.py').read_text(encoding='utf-8'))
    tables = [n.value for n in tree.body if isinstance(n, ast.Assign) and isinstance(n.value, ast.Call)]
    return {a.asname or a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for a in n.names} | {k.arg for t in tables for k in t.keywords}

def check(path, offered):
    "What each number is for one notebook, as the things that break it, with exported lines and function lengths."
    nb = json.loads(path.read_text(encoding='utf-8'))
    code = [(''.join(c['source']), c) for c in nb['cells'] if c['cell_type']=='code']
    exported = [s for s,_ in code if directives(s) & {'export','exports','exporti'}]
    trees = [t for s in exported if (t := parsed(s))]
    name = module_name([s for s,_ in code])
    leaf = name.split('.')[-1] if name else None
    own = {n for t in trees for n in public(t)} | (offered if name and '.' not in name else set())
    return dict(
        long_cells = [first for s in exported if len(lines(s))>25 for first in [next((l for l in lines(s)), '')]],
        long_lines = [l.strip()[:60] for s in exported for l in s.splitlines() if len(l)>120],
        below = used_above(trees),
        long_funcs = [n for s in exported if (t := parsed(s)) for n in long_functions(t, s)],
        quoted = [n for t in trees for n in quoted_annotations(t)],
        mixed = [lines(s)[0] for s,c in code if not directives(s) & {'export','exports','exporti'} and not re.search(r'^#\s*\|\s*eval:\s*false', s, re.M)
                 and (t := parsed(s)) and is_mixed(t)],
        lost = [l[:60] for l in first_cell(nb).splitlines()[1:] if l.strip() and not l.startswith('>')],
        nested = [m for c in nb['cells'] if c['cell_type']=='markdown' for m in re.findall(r'\[`[\w.]+`\]\([^)]*\)', ''.join(c['source']))],
        errors = [o.get('ename', '') for _,c in code for o in c.get('outputs', []) if o['output_type']=='error'],
        noise = [c['id'] for _,c in code for o in c.get('outputs', []) if noisy(o)],
        same_name = [leaf] if leaf in own else [],
        tuples = [ast.unparse(n) for t in trees for n in tuple_assignments(t)],
        lines = sum(len(lines(s)) for s in exported),
        lengths = [sum(bool(l.strip()) for l in s.splitlines()[n.lineno-1:n.end_lineno]) for s in exported if (t := parsed(s)) for n in functions(t)])

def notebooks(): return sorted(p for p in (root/'nbs').rglob('*.ipynb') if not any(o.startswith(('.','_')) for o in p.relative_to(root).parts))

def waived(): return set(todo.read_text(encoding='utf-8').split()) if todo.exists() else set()

def main(report=False, only=()):
    offered = front()
    late = set() if only else waived()
    every = {p.relative_to(root/'nbs').as_posix(): p for p in notebooks()}
    found = {n: check(p, offered) for n,p in every.items() if not only or n in only}
    if report: show(found)
    bad = [f'{nb}: {k}: {x}' for nb,f in found.items() if nb not in late for k,n in limits.items() if len(f[k])>n for x in f[k]]
    strict = [f for nb,f in found.items() if nb not in late]
    per = 100*sum(len(f['tuples']) for f in strict)/max(1, sum(f['lines'] for f in strict))
    if per>tuples_per_100: bad.append(f'{per:.2f} tuple assignments per 100 exported lines, {tuples_per_100} at most')
    packages = {p.parent.name for p in (root/lib).glob('*/__init__.py')}
    bad += [f'{lib}/{p}: a package called like a name of the front' for p in sorted(packages & offered)]
    bad += [f'{f}: its notebook is gone' for f in orphans()] + [f'{f}: neither a notebook nor a setting of the site' for f in strangers()]
    done = [nb for nb in late if nb not in found or not any(len(found[nb][k])>n for k,n in limits.items())]
    bad += [f'{nb}: keeps to the style now: take it out of {todo.name}' for nb in done if nb in found] if '--done' in sys.argv else []
    print('\n'.join(bad) or f'style: {len(strict)} notebooks keep to it' + (f', {len(late)} still to do' if late else ''))
    return bool(bad)

def orphans():
    "Exported modules whose notebook is gone."
    made = [(p, re.search(r'File to edit: (\S+\.ipynb)', p.read_text(encoding='utf-8'))) for p in (root/lib).rglob('*.py')]
    return [p.relative_to(root).as_posix() for p,m in made if m and p.name!='_modidx.py' and not (root/'nbs'/m[1].split('nbs/', 1)[1]).exists()]

def strangers():
    "Tracked files inside `nbs` that are no notebooks and no settings of the site."
    tracked = subprocess.run(['git', 'ls-files', 'nbs'], cwd=root, capture_output=True, text=True, check=True).stdout.split()
    return [f for f in tracked if not f.endswith(('.ipynb','.yml','.css','.bib')) and (root/f).exists()]

def excluded():
    "Options that keep what is still to do out of ruff."
    out = []
    for nb in sorted(waived()):
        name = module_name([''.join(c['source']) for c in json.loads((root/'nbs'/nb).read_text(encoding='utf-8'))['cells']]) if (root/'nbs'/nb).exists() else None
        out += [f'nbs/{nb}'] + ([f"{lib}/{name.replace('.', '/')}.py"] if name else [])
    return ' '.join(f'--extend-exclude {o}' for o in out)

def show(found):
    keys = [*limits, 'tuples']
    print(f"{'':32}" + ''.join(f'{k:>11}' for k in keys) + f"{'lines':>7}")
    for nb,f in found.items(): print(f'{nb:32}' + ''.join(f'{len(f[k]) or "":>11}' for k in keys) + f"{f['lines']:>7}")
    total = sum(f['lines'] for f in found.values())
    print(f"{'all':32}" + ''.join(f'{sum(len(f[k]) for f in found.values()):>11}' for k in keys) + f'{total:>7}')
    lengths = sorted(n for f in found.values() for n in f['lengths'])
    print(f"{100*sum(len(f['tuples']) for f in found.values())/total:.2f} tuple assignments per 100 exported lines; "
          f'functions: median {median(lengths):.0f} lines, 90% up to {lengths[9*len(lengths)//10]}, longest {lengths[-1]}')

if __name__=='__main__':
    if '--late' in sys.argv: print(excluded())
    else: sys.exit(main('--report' in sys.argv, [o for o in sys.argv[1:] if not o.startswith('-')]))

"""Type stubs beside the modules, so that editors complete what `@patch` adds to classes elsewhere.

    python scripts/make_stubs.py           write them
    python scripts/make_stubs.py --check   say which are out of step, and fail

Signatures and annotations are those of the source; what belongs to a class is asked of the imported package."""
import ast, builtins, importlib, inspect, pkgutil, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root))
import ece_nb

kept = ('property','classmethod','staticmethod','contextmanager','dataclass','cached_property','overload','abstractmethod')
head = '# Made by scripts/make_stubs.py: do not edit.\n'

class Source:
    "A module: imported, and as a tree."
    def __init__(self, name):
        self.name,self.module = name,importlib.import_module(name)
        self.path = Path(self.module.__file__)
        self.tree = ast.parse(self.path.read_text(encoding='utf-8'))
        self.imports = {a.asname or a.name.split('.')[0]: (n, a) for n in ast.walk(self.tree)
            if isinstance(n, (ast.Import, ast.ImportFrom)) for a in n.names}
        self.tops = {d.name for d in self.tree.body if hasattr(d, 'name')}
        self.tops |= {t.id for d in self.tree.body if isinstance(d, ast.Assign) for t in d.targets if isinstance(t, ast.Name)}
        self.bases = {n for d in self.tree.body if isinstance(d, ast.ClassDef) for b in d.bases for n in names(b)}
        self.defs = {first(d): d for d in self.tree.body if isinstance(d, ast.FunctionDef)}
    def import_of(self, name):
        "The line that brings `name` into another module; `None` if this one does not know it."
        if name in self.imports:
            line = line_of(*self.imports[name], self)
            home = sources.get(line.split()[1])                       # one of ours may have it from elsewhere
            return home.import_of(name) if home and name in home.imports and name not in home.tops else line
        return f'from {self.name} import {name}' if name in self.tops else None

def first(d): return min([d.lineno, *(x.lineno for x in d.decorator_list)])

def line_of(node, alias, src):
    "One import statement for one name, absolute."
    what = alias.name + (f' as {alias.asname}' if alias.asname else '')
    if isinstance(node, ast.Import): return f'import {what}'
    parts = src.name.split('.')
    up = parts[:len(parts)-node.level + (src.path.name=='__init__.py')] if node.level else []
    return f'from {".".join([*up, *filter(None, [node.module])])} import {what}'

def names(node): return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}

def plain(node):
    "Can a default stand in a stub as it is?"
    if isinstance(node, (ast.Tuple, ast.List)): return all(map(plain, node.elts))
    return isinstance(node, ast.Constant) or isinstance(node, ast.UnaryOp) and plain(node.operand)

def short(node): return ast.unparse(node) if plain(node) and len(ast.unparse(node))<=60 else '...'

class Stub:
    "The text of one stub, and the imports that it needs."
    def __init__(self, src): self.src,self.lines,self.need = src,[],set()
    def note(self, node, src):
        "An annotation as written, if all its names can be had here."
        text = 'bool' if (text := ast.unparse(node)) in ('store_true','store_false') else text
        tree = ast.parse(node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else text)
        found = {n: self.src.import_of(n) if n in self.src.imports else '' if n in self.src.tops else src.import_of(n)
                 for n in names(tree) if not hasattr(builtins, n)}
        if None in found.values(): return None
        self.need |= set(found.values())-{''}
        return text
    def param(self, a, default, src, star='', bare=False):
        kind = None if bare or a.annotation is None else self.note(a.annotation, src)
        value = '' if default is None else f'{"=" if kind is None else " = "}{short(default)}'
        return star + a.arg + (f': {kind}' if kind else '') + value
    def params(self, d, src, f=None, bare=False):
        "A parameter list; with what `delegates` adds at run time."
        a,bare = d.args,[bare]+[False]*99
        pos = [*a.posonlyargs, *a.args]
        out = [self.param(x, v, src, bare=b) for x,v,b in zip(pos, [None]*(len(pos)-len(a.defaults))+a.defaults, bare)]
        if a.posonlyargs: out.insert(len(a.posonlyargs), '/')
        if a.vararg: out.append(self.param(a.vararg, None, src, '*'))
        elif a.kwonlyargs: out.append('*')
        out += [self.param(x, v, src) for x,v in zip(a.kwonlyargs, a.kw_defaults)]
        own = {x.arg for x in (*pos, *a.kwonlyargs)}
        more = self.delegated(f, own) if hasattr(f, '__signature__') else []
        if more and not a.vararg and not a.kwonlyargs: out.append('*')
        rest = a.kwarg and not (more and 'kwargs' not in f.__signature__.parameters)
        return ', '.join(out + more + ([self.param(a.kwarg, None, src, '**')] if rest else []))
    def delegated(self, f, own):
        "Parameters that a signature has and its source does not show."
        def one(p):
            kind = f': {p.annotation.__name__}' if p.annotation in (int, float, str, bool) else ''
            value = repr(p.default) if isinstance(p.default, (int, float, str, bool, type(None))) else '...'
            return p.name + kind + (f' = {value}' if kind else f'={value}')
        ps = f.__signature__.parameters.values()
        return [one(p) for p in ps if p.name not in own and p.kind in (p.KEYWORD_ONLY, p.POSITIONAL_OR_KEYWORD)]
    def function(self, d, src, f=None, indent='', patched=False, kind=()):
        "One function or method."
        for x in d.decorator_list:
            name = ast.unparse(x.func if isinstance(x, ast.Call) else x)
            if name.split('.')[-1] not in kept+('setter',): continue
            if name in src.imports: self.need.add(src.import_of(name))
            self.lines.append(f'{indent}@{ast.unparse(x)}')
        self.lines += [f'{indent}@{k}' for k in kind]
        back = d.returns and self.note(d.returns, src)
        doc = (ast.get_docstring(d) or '').split('\n')[0]
        body = f'\n{indent}    {quoted(doc)}\n{indent}    ...' if doc else ' ...'
        self.lines.append(f'{indent}def {d.name}({self.params(d, src, f, patched)})' + (f' -> {back}' if back else '') + ':' + body)
    def klass(self, d):
        "One class, with the methods that other cells and modules give it."
        src,cls = self.src,getattr(self.src.module, d.name)
        for x in d.decorator_list:
            self.note(x, src)
            self.lines.append(f'@{ast.unparse(x)}')
        bases = [ast.unparse(b) for b in (*d.bases, *(k.value for k in d.keywords)) if self.note(b, src)]
        self.lines.append(f'class {d.name}({", ".join(bases)}):' if bases else f'class {d.name}:')
        doc = (ast.get_docstring(d) or '').split('\n')[0]
        if doc: self.lines.append(f'    {quoted(doc)}')
        start = len(self.lines)
        every = patches(cls)
        more = [o for o in every if public(o[0].name)]
        self.fields(d, every)
        for x in d.body:
            if isinstance(x, ast.FunctionDef) and public(x.name) and x.name not in {p.name for p,*_ in more}:
                self.function(x, src, vars(cls).get(x.name), '    ')
        for p,origin,f,kind in more: self.function(p, origin, f, '    ', True, kind)
        if len(self.lines)==start: self.lines.append('    ...')
    def fields(self, d, more):
        "What instances hold: annotated fields, plain values, and what methods set."
        seen = set()
        for x in d.body:
            if isinstance(x, ast.AnnAssign) and isinstance(x.target, ast.Name):
                self.lines.append(f'    {x.target.id}: {self.note(x.annotation, self.src) or "object"}' + (' = ...' if x.value else ''))
                seen.add(x.target.id)
            if isinstance(x, ast.Assign): seen |= self.values({t.id: guess(x.value, {}) for t in x.targets if isinstance(t, ast.Name)}, seen)
        for f,src in [(x, self.src) for x in d.body if isinstance(x, ast.FunctionDef)] + [o[:2] for o in more]:
            if f.args.args: seen |= self.values(held(f), seen, src)
    def values(self, found, seen, src=None):
        for n,kind in found.items():
            if n in seen or n.startswith('_'): continue
            if not (kind := kind is not None and self.note(kind, src or self.src)): self.need.add('from typing import Any')
            self.lines.append(f'    {n}: {kind or "Any"}')
        return set(found)
    def value(self, d):
        "A module's own value: a type as it is written, anything else by its type."
        for t in (t for t in d.targets if isinstance(t, ast.Name) and not t.id.startswith('_')):
            v = getattr(self.src.module, t.id, None)
            kind = type(v).__name__
            if kind in ('UnionType','_GenericAlias','GenericAlias') and self.note(d.value, self.src): self.lines.append(ast.unparse(d))
            elif hasattr(builtins, kind): self.lines.append(f'{t.id}: {kind}')
            else:
                self.need.add(self.src.import_of(kind) if kind in self.src.imports else 'from typing import Any')
                self.lines.append(f'{t.id}: {kind if kind in self.src.imports or kind in self.src.tops else "Any"}')
    def text(self):
        for d in self.src.tree.body:
            if isinstance(d, ast.ClassDef) and (public(d.name) or d.name in self.src.bases): self.klass(d)
            elif isinstance(d, ast.FunctionDef) and d.name in getattr(self.src.module, '__all__', ()) and not is_patch(d):
                self.function(d, self.src, getattr(self.src.module, d.name, None))
            elif isinstance(d, ast.Assign): self.value(d)
        for n in getattr(self.src.module, '__all__', ()):
            if n in self.src.imports and n not in self.src.tops: self.need.add(f'{self.src.import_of(n)} as {n}')
        return '\n'.join([head.rstrip(), *sorted(self.need), '', *self.lines]) + '\n'

def public(name): return not name.startswith('_') or name.startswith('__') and name!='__getattr__'
def quoted(doc): return '"""' + doc.replace('\\', '\\\\').replace('"""', "'''") + (' ' if doc.endswith('"') else '') + '"""'
def is_patch(d): return any(ast.unparse(x).split('(')[0] in ('patch','patch_to') for x in d.decorator_list)

def guess(v, kinds):
    "The type of a value, as a tree: that of the parameter that it is, or of the constructor that makes it."
    shown = {ast.List: 'list', ast.ListComp: 'list', ast.Dict: 'dict', ast.DictComp: 'dict', ast.Set: 'set'}
    if isinstance(v, ast.Name): return kinds.get(v.id)
    if isinstance(v, ast.BoolOp): return guess(v.values[0], kinds)
    if isinstance(v, ast.Constant) and v.value is not None: return ast.Name(type(v.value).__name__)
    if type(v) in shown: return ast.Name(shown[type(v)])
    made = isinstance(v, ast.Call) and isinstance(v.func, ast.Name) and (isinstance(getattr(builtins, v.func.id, None), type) or v.func.id[0].isupper())
    return v.func if made else None

def held(f):
    "Attributes that a method sets, and the annotation where the value is a parameter."
    me,kinds,out = f.args.args[0].arg,{a.arg: a.annotation for a in (*f.args.args[1:], *f.args.kwonlyargs)},{}
    for n in ast.walk(f):
        if isinstance(n, ast.Call) and ast.unparse(n.func)=='store_attr' and f.name=='__init__': out |= kinds
        if not isinstance(n, (ast.Assign, ast.AnnAssign)): continue
        for t in n.targets if isinstance(n, ast.Assign) else [n.target]:
            names = t.elts if isinstance(t, ast.Tuple) else [t]
            values = n.value.elts if isinstance(n.value, ast.Tuple) and len(names)>1 else [n.value if len(names)==1 else None]*len(names)
            for x,v in zip(names, values):
                if isinstance(x, ast.Attribute) and isinstance(x.value, ast.Name) and x.value.id==me:
                    out[x.attr] = out.get(x.attr) or guess(v, kinds)
    return out

def bare(v):
    "The function in what a class holds; of a class method by fastcore, too."
    v = v.fget if isinstance(v, property) else getattr(v, '__func__', getattr(v, 'f', v))
    return inspect.unwrap(v) if callable(v) else None

def patches(cls):
    "Methods of a class that stand outside its body: (tree, module, function, decorators), in reading order."
    out = []
    for name,v in vars(cls).items():
        f = bare(v)
        src = sources.get(getattr(f, '__module__', None))
        d = src and src.defs.get(getattr(getattr(f, '__code__', None), 'co_firstlineno', 0))
        if d is None or d.name!=name: continue
        kind = () if inspect.isfunction(v) else ('property',) if isinstance(v, property) else ('classmethod',)
        out.append((d, src, v if inspect.isfunction(v) else None, kind))
    return sorted(out, key=lambda o: (order[o[1].name], o[0].lineno))

def front():
    "The package's own names, each from its home."
    lines = [f'from ece_nb.{m} import {n} as {n}' for n,m in sorted(ece_nb._homes.items(), key=lambda o: o[1::-1])]
    return '\n'.join([head.rstrip(), *lines, '', '__version__: str', '__all__: list[str]']) + '\n'

modules = sorted(m.name for m in pkgutil.walk_packages(ece_nb.__path__, 'ece_nb.') if not m.ispkg and not m.name.endswith('._modidx'))
sources = {n: Source(n) for n in modules}
order = {n: i for i,n in enumerate(modules)}
stubs = {s.path.with_suffix('.pyi'): Stub(s).text() for s in sources.values()} | {root/'ece_nb'/'__init__.pyi': front()}

if __name__=='__main__':
    old = set((root/'ece_nb').rglob('*.pyi'))
    stale = sorted({p for p,t in stubs.items() if not p.is_file() or p.read_text(encoding='utf-8')!=t} | old-set(stubs))
    if '--check' in sys.argv:
        if stale: sys.exit(f'stubs out of step, run `python scripts/make_stubs.py`: {", ".join(p.name for p in stale)}')
    else:
        for p in old-set(stubs): p.unlink()
        for p,t in stubs.items(): p.write_text(t, encoding='utf-8')

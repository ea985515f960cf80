"What is imported is declared in settings.ini, and what is declared is imported."
import ast, json, re, sys
from configparser import ConfigParser
from check_style import lib, notebooks, parsed, root

names = dict(sklearn='scikit-learn', IPython='ipython', lm_eval='lm-eval')  # import name → distribution, where they differ
tools = {'ruff', 'smalldocs'}                                             # called, not imported

def imports(tree, outer=False):
    "Distributions that a module imports; only on import of the module itself, if `outer`."
    nodes = tree.body if outer else ast.walk(tree)
    said = [m for n in nodes for m in ([a.name for a in n.names] if isinstance(n, ast.Import) else [n.module] if isinstance(n, ast.ImportFrom) and not n.level else [])]
    tops = {m.split('.')[0] for m in said} - set(sys.stdlib_module_names) - {lib}
    return {names.get(m, m) for m in tops}

def declared():
    "Group → distributions, of settings.ini."
    config = ConfigParser(delimiters=['='])
    config.read(root/'settings.ini', encoding='utf-8')
    bare = lambda text: {re.split(r'[<>=!~\[;]', r)[0].lower() for r in text.split()}
    return {k.removesuffix('_requirements'): bare(v) for k,v in config['DEFAULT'].items() if k.endswith('requirements')}

def main():
    said = declared()
    always,dev = said.pop('requirements'),said.pop('dev')
    extra = set().union(*said.values())
    files = [ast.parse(p.read_text(encoding='utf-8')) for p in (root/lib).rglob('*.py')]
    outer,inner = (set().union(*(imports(t, o) for t in files)) for o in (True, False))
    cells = [''.join(c['source']) for p in notebooks() for c in json.loads(p.read_text(encoding='utf-8'))['cells'] if c['cell_type']=='code']
    scripts = [ast.parse(p.read_text(encoding='utf-8')) for p in (root/'scripts').glob('*.py')]
    own = {p.stem for p in (root/'scripts').glob('*.py')}
    beside = set().union(*(imports(t) for c in cells if (t := parsed(c))), *(imports(t) - own for t in scripts))
    wrong = {'imported by the package, not in requirements': outer-always,
             'imported inside functions, neither in requirements nor in an extra': inner-always-extra,
             'in requirements, never imported': always-inner,
             'in an extra, never imported': extra-inner,
             'imported by notebooks or scripts, declared nowhere': beside-always-extra-dev,
             'in dev_requirements, never imported': dev-beside-tools}
    print('\n'.join(f"{k}: {', '.join(sorted(v))}" for k,v in wrong.items() if v) or 'dependencies: declared as imported')
    return any(wrong.values())

if __name__=='__main__': sys.exit(main())

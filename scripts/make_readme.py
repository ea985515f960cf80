"README.md from nbs/index.ipynb, without quarto: markdown, code and small pictures."
import base64, json, re
from pathlib import Path

root = Path(__file__).resolve().parent.parent
pictures = root/'pictures'
web = 'https://github.com/ece-nb/ece_nb/blob/main/nbs/'                 # absolute, so that they also work on PyPI
raw = 'https://raw.githubusercontent.com/ece-nb/ece_nb/main/pictures/'

def output(o, n):
    "One output of a cell as markdown."
    data = o.get('data', {})
    if 'image/png' in data:
        pictures.mkdir(exist_ok=True)
        name = f'figure-{n}.png'
        (pictures/name).write_bytes(base64.b64decode(''.join(data['image/png'])))
        width = o.get('metadata', {}).get('image/png', {}).get('width')   # of a picture for dense displays
        return f'<img src="{raw}{name}" width="{width}">' if width else f'![]({raw}{name})'
    if 'text/markdown' in data: return re.sub(r'\]\(([\w/]+\.ipynb)', rf']({web}\1', ''.join(data['text/markdown']))
    text = ''.join(data.get('text/plain', o.get('text', []) if o.get('name')=='stdout' else []))
    return '\n'.join('    '+l for l in text.rstrip().splitlines())

def cell(c, n):
    "One cell as markdown; hidden ones are left out."
    src = ''.join(c['source'])
    if c['cell_type']=='markdown':
        return re.sub(r'\]\(([\w/]+\.ipynb)', rf']({web}\1', re.sub(r'^(# .*\n)\s*> ', r'\1\n> ', src))
    if re.search(r'^#\|\s*(hide|default_exp)\b', src, re.M): return ''
    code = '\n'.join(l for l in src.splitlines() if not l.startswith('#|'))
    if re.search(r'^#\|\s*echo: false', src, re.M): code = ''
    outs = [output(o, n) for o in c.get('outputs', []) if o['output_type']!='stream' or o.get('name')=='stdout']
    return '\n\n'.join([f'```python\n{code}\n```']*bool(code) + [o for o in outs if o.strip()])

cells = json.loads((root/'nbs'/'index.ipynb').read_text(encoding='utf-8'))['cells']
parts = [cell(c, n) for n,c in enumerate(cells)]
head = '<!-- generated from nbs/index.ipynb by scripts/make_readme.py: do not edit -->\n\n'
(root/'README.md').write_text(head + '\n\n'.join(p for p in parts if p.strip()) + '\n', encoding='utf-8')

"""The explorer in JupyterLab, driven by a headless Chromium: write, undo, controls that are off, a fact of one's own.

Needs `pip install jupyterlab selenium`, Chromium and its driver. Screenshots go to the folder that is named."""
import json, subprocess, sys, tempfile, time
from contextlib import contextmanager
from pathlib import Path
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

code = '''from ece_nb.catalog import resolve
from ece_nb.explorer import Explorer
from ece_nb.models import Decoder
from ece_nb.statistics import second_moment
from ece_nb.world import World, load_embedded
world,dec = World(),Decoder(*load_embedded('gpt2'))
moments = second_moment(dec, list(resolve('ece_as', dec).layers), world.documents(0), n=300).moment
Explorer(dec, world.records(6, seed=3), moments)'''

@contextmanager
def lab(folder, port=8899):
    "JupyterLab on a folder with one notebook."
    cell = dict(cell_type='code', id='a', metadata={}, source=code, outputs=[], execution_count=None)
    kernel = dict(name='python3', display_name='Python 3', language='python')
    nb = dict(cells=[cell], metadata=dict(kernelspec=kernel), nbformat=4, nbformat_minor=5)
    (folder/'x.ipynb').write_text(json.dumps(nb))
    how = ['--no-browser', '--allow-root', f'--port={port}', '--ServerApp.token=', '--ServerApp.password=',
           '--LabApp.expose_app_in_browser=True', f'--ServerApp.root_dir={folder}']
    p = subprocess.Popen([sys.executable, '-m', 'jupyter', 'lab', *how], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try: yield f'http://localhost:{port}/lab/tree/x.ipynb?reset'
    finally: p.terminate()

def chromium():
    "A headless browser."
    o = webdriver.ChromeOptions()
    for a in ('--headless=new', '--no-sandbox', '--disable-gpu', '--window-size=1300,1500'): o.add_argument(a)
    return webdriver.Chrome(options=o)

class Page:
    "What can be done with the explorer."
    def __init__(self, d, out): self.d,self.out = d,out
    def button(self, name): return next(b for b in self.d.find_elements(By.CSS_SELECTOR, 'button.jupyter-button') if b.text.strip()==name)
    def until(self, f, seconds=120): return WebDriverWait(self.d, seconds, ignored_exceptions=[Exception]).until(lambda _: f())
    def shot(self, name): self.d.save_screenshot(str(self.out/f'{name}.png'))
    def method(self, name):
        s = next(s for s in self.d.find_elements(By.CSS_SELECTOR, '.widget-dropdown select') if 'MEMIT' in s.text)
        Select(s).select_by_visible_text(name)
        time.sleep(2)
    def off(self): return len(self.d.find_elements(By.CSS_SELECTOR, '.widget-slider .noUi-target[disabled]'))
    def write(self, name):
        self.button('Write').click()
        self.until(lambda: self.button('Undo').is_enabled())
        time.sleep(3)
        self.shot(name)

def main(out):
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tmp, lab(Path(tmp)) as url:
        time.sleep(8)
        d = chromium()
        try:
            d.get(url)
            p = Page(d, out)
            p.until(lambda: d.execute_script("return !!window.jupyterapp && !!document.querySelector('.jp-Notebook')"))
            time.sleep(8)
            d.execute_script("window.jupyterapp.commands.execute('notebook:run-all-cells')")
            p.until(lambda: p.button('Write'))
            p.write('written')
            p.button('Undo').click()
            p.until(lambda: not p.button('Undo').is_enabled())
            p.method('FT-M')
            assert p.off()==2, 'p and strength do nothing in FT-M'
            next(t for t in d.find_elements(By.CSS_SELECTOR, '.lm-TabBar-tabLabel') if t.text=='Type a fact').click()
            time.sleep(1)
            for e,t in zip(d.find_elements(By.CSS_SELECTOR, '.widget-text input'), ('Ada Lovelace','{} was born in the city of','Oslo','London')):
                e.clear()
                e.send_keys(t, Keys.TAB)
            p.button('Use this fact').click()
            p.method('MEMIT')
            assert p.off()==1, 'p does nothing in MEMIT'
            p.write('own')
            assert 'Oslo.' in d.find_element(By.CSS_SELECTOR, '.jp-OutputArea').text
        finally: d.quit()
    print(f'explorer: works in JupyterLab; pictures in {out}')

if __name__=='__main__': main(Path(sys.argv[1] if len(sys.argv)>1 else 'explorer_pictures'))

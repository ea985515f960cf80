#!/usr/bin/env bash
# The documentation without quarto: nbdev's processing of every notebook, pages by smalldocs, and no broken link.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/${1:-_docs}
python scripts/check_docs.py --n_workers "${WORKERS:-2}" --to _proc
cp nbs/styles.css _proc
sed -i.bak 's/^website:$/website:\n  llms-txt: true/' _proc/_quarto.yml && rm _proc/_quarto.yml.bak   # quarto may not know it yet
smalldocs render _proc > _proc/render.log 2>&1 || { cat _proc/render.log; exit 1; }
said=$(smalldocs check _proc | grep -v 'output-file is not read\|thing(s) to look at\|^0 \|page(s)' || true)
[ -z "$said" ] || { echo "$said"; exit 1; }
rm -rf "$out" && cp -r _proc/_site "$out"
echo "docs: $(find "$out" -name '*.html' | wc -l) pages in $out, no broken link"

#!/usr/bin/env bash
# All checks, the quick ones first: `.ci/run` and the workflows call this, and so can you, in an environment with `.[dev]`.
# Arguments go to nbdev_test; `--quick` alone leaves the tests out.
set -euo pipefail
cd "$(dirname "$0")/.."
export OMP_NUM_THREADS=1 TOKENIZERS_PARALLELISM=false   # as many workers as cores
export MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=1000000000000   # glibc: keep what large tensors have freed, page faults cost more than sums
workers=$(python -c 'import os; print(min(4, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()))')

state() { git diff; git ls-files -z --others --exclude-standard | xargs -0 -r git hash-object; }
before=$(state)
nbdev_export
nbdev_clean
python scripts/make_stubs.py
python scripts/make_readme.py
python scripts/make_stubs.py
[ "$before" = "$(state)" ] || { git diff --stat; echo 'exported code, stubs, README.md or cleaned notebooks are out of step with the notebooks'; exit 1; }

ruff check $(python scripts/check_style.py --late)
python scripts/check_style.py
python scripts/check_deps.py
if command -v smalldocs > /dev/null; then WORKERS="$workers" scripts/build_docs.sh; else python scripts/check_docs.py --n_workers "$workers"; fi
[ "${1:-}" = --quick ] || nbdev_test --n_workers "$workers" --timing "$@"

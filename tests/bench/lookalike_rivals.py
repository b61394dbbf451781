"""The same task for recordlinkage and splink, each by its documented recipe; run by ``tests.bench.lookalikes``.

    python lookalike_rivals.py recordlinkage|splink customers.csv

Runs in an environment of its own, where nothing of this program is. Prints one line of JSON: seconds from the table in
memory to the pairs by the clock and of processor, peak memory in MB, and the pairs; or why it cannot.
"""

import json
import sys
import time
import warnings
from importlib import import_module
from typing import Any

Pairs = list[tuple[int, int]]


def recordlinkage(table: Any) -> Pairs:
    """Block five times, compare seven fields, and learn without labels (ECM), as the guide of the library does."""
    library = import_module("recordlinkage")
    table = table.set_index("unique_id")
    indexer = library.Index()
    for rule in ("phone", "email", ["given", "family"], ["born", "family"], ["postcode", "street"]):
        indexer.block(rule)
    pairs = indexer.index(table)
    compare = library.Compare()
    for name in ("given", "family"):
        compare.string(name, name, method="jarowinkler", threshold=0.85, label=name)
    compare.string("street", "street", method="levenshtein", threshold=0.8, label="street")
    for name in ("phone", "email", "born", "postcode"):
        compare.exact(name, name, label=name)
    matches = library.ECMClassifier().fit_predict(compare.compute(pairs, table))
    return [(int(one), int(two)) for one, two in matches]


def splink(table: Any) -> Pairs:
    """Estimate everything without labels, then predict with a threshold of 0.5, as the library's tutorial does."""
    library, levels = import_module("splink"), import_module("splink.comparison_library")
    rules = [
        library.block_on(*fields)
        for fields in (("phone",), ("email",), ("given", "family"), ("born", "family"), ("postcode", "street"))
    ]
    settings = library.SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            levels.JaroWinklerAtThresholds("given", [0.9, 0.8]),
            levels.JaroWinklerAtThresholds("family", [0.9, 0.8]),
            levels.LevenshteinAtThresholds("street", 2),
            *(levels.ExactMatch(name) for name in ("phone", "email", "born", "postcode")),
        ],
        blocking_rules_to_generate_predictions=rules,
    )
    database = library.DuckDBAPI()
    try:
        linker = library.Linker(table, settings, db_api=database)
    except TypeError:  # from version 5 on
        linker = library.Linker(database.register(table), settings)
    linker.training.estimate_probability_two_random_records_match(rules[:2], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for rule in (rules[0], rules[2]):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    return [(int(one), int(two)) for one, two in zip(found.unique_id_l, found.unique_id_r, strict=True)]


def main(name: str, path: str) -> None:
    warnings.simplefilter("ignore")
    rival = {"recordlinkage": recordlinkage, "splink": splink}[name]
    try:
        pandas, resource = import_module("pandas"), import_module("resource")
        import_module(name)
    except ImportError as missing:
        print(json.dumps({"missing": missing.name}))
        return
    table = pandas.read_csv(path, dtype=str)
    begin, used = time.perf_counter(), time.process_time()
    pairs = rival(table)
    seconds, used = time.perf_counter() - begin, time.process_time() - used
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "processor": used, "memory": memory, "pairs": pairs}))


if __name__ == "__main__":
    main(*sys.argv[1:3])

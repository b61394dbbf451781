"""The same task for recordlinkage and splink, each by its documented recipe; run by ``tests.bench.lookalikes``.

    python lookalike_rivals.py recordlinkage|splink customers.csv

Runs in an environment of its own, where nothing of this program is, at the low priority that the program's own children
have. Both read the same table, fold the same columns, bring together by the same rules, and compare the same fields,
each as forgiving as the library makes it. Prints one line of JSON: seconds from the file on the disk to the pairs, by
the clock and of processor, peak memory in MB, and the pairs; or why it cannot.
"""

import json
import logging
import os
import sys
import time
import warnings
from importlib import import_module

Pairs = list[tuple[int, int]]

FOLDED = ("given", "family", "company", "street", "email")
RULES = (
    ("phone",), ("email",), ("given", "family"), ("born", "family"), ("born", "given"), ("postcode", "street"),
    ("company",),
)  # fmt: skip
"""What a pair has in common: of the planted second records 99.6 of 100 share one of these."""


def recordlinkage(path: str) -> Pairs:
    """Block, compare, and learn without labels (ECM), as the guide of the library does."""
    library, pandas = import_module("recordlinkage"), import_module("pandas")
    table = pandas.read_csv(path, dtype=str, index_col="unique_id")
    # Not ``preprocessing.clean``: of Greek and Persian names it leaves nothing.
    for name in FOLDED:
        folded = table[name].str.lower().str.normalize("NFKD")
        table[name] = folded.str.replace("[\u0300-\u036f]", "", regex=True)
    table["phone"] = table["phone"].str[-8:]
    indexer = library.Index()
    for rule in RULES:
        indexer.block(list(rule))
    pairs = indexer.index(table)
    compare = library.Compare()
    for name in ("given", "family", "company"):
        compare.string(name, name, method="jarowinkler", threshold=0.85, label=name)
    for name in ("street", "phone", "email"):
        compare.string(name, name, method="levenshtein", threshold=0.8, label=name)
    compare.string("born", "born", method="damerau_levenshtein", threshold=0.8, label="born")
    # Not the city: with it a quarter of the second records is lost, which the postcode alone finds.
    compare.exact("postcode", "postcode", label="postcode")
    matches = library.ECMClassifier().fit_predict(compare.compute(pairs, table))
    return [(int(one), int(two)) for one, two in matches]


def splink(path: str) -> Pairs:
    """Estimate everything without labels, then predict, as the tutorial of the library does."""
    library, levels = import_module("splink"), import_module("splink.comparison_library")
    connection = import_module("duckdb").connect()
    folded = ", ".join(f"lower(strip_accents({name})) AS {name}" for name in FOLDED)
    table = connection.sql(
        f"SELECT unique_id::INTEGER AS unique_id, {folded}, right(phone, 8) AS phone, born, postcode, city"
        f" FROM read_csv('{path}', all_varchar = true)"
    ).df()
    rules = [library.block_on(*rule) for rule in RULES]
    settings = library.SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            levels.NameComparison("given").configure(term_frequency_adjustments=True),
            levels.NameComparison("family").configure(term_frequency_adjustments=True),
            levels.NameComparison("company"),
            levels.DateOfBirthComparison("born", input_is_string=True),
            levels.EmailComparison("email"),
            levels.LevenshteinAtThresholds("phone", 1),
            levels.LevenshteinAtThresholds("street", 2),
            levels.LevenshteinAtThresholds("postcode", 1),
            levels.ExactMatch("city"),
        ],
        blocking_rules_to_generate_predictions=rules,
    )
    database = library.DuckDBAPI(connection)
    linker = library.Linker(database.register(table), settings)
    linker.training.estimate_probability_two_random_records_match(rules[:2], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for rule in (rules[0], rules[2], rules[5]):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    return [(int(one), int(two)) for one, two in zip(found.unique_id_l, found.unique_id_r, strict=True)]


def main(name: str, path: str) -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    os.nice(10)
    try:
        for needed in ("pandas", name):
            import_module(needed)
    except ImportError as missing:
        print(json.dumps({"missing": missing.name}))
        return
    begin, used = time.perf_counter(), time.process_time()
    pairs = {"recordlinkage": recordlinkage, "splink": splink}[name](path)
    seconds, used = time.perf_counter() - begin, time.process_time() - used
    memory = import_module("resource").getrusage(0).ru_maxrss / 1024
    answer = {"seconds": seconds, "processor": used, "memory": memory, "pairs": pairs}
    print(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:3])

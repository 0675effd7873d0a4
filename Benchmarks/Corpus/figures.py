"""Figures of a report whose identities hold: rows, columns, balance and routes."""
from form import APPLICANTS, ENDINGS, ROUTES, outcome_paths

# Most requests come from natural persons, and most of those are granted or not held.
WEIGHT_OF_APPLICANT = [1.0, 0.06, 0.003, 0.004, 0.012, 0.006]
WEIGHT_OF_OUTCOME = {
    ("granted",): 0.42, ("partially_granted",): 0.13, ("withheld", "third_party_rights"): 0.006,
    ("withheld", "enforcement_files"): 0.008, ("unavailable", "not_held"): 0.25,
    ("unavailable", "must_be_created"): 0.012, ("not_processed", "petitions"): 0.03,
    ("not_processed", "duplicate"): 0.01, ("other", "unlisted"): 0.08, ("other", "combined"): 0.08,
}


def around(random, mean):
    """A whole number near mean, 0 more often than not where mean is small."""
    return int(random.uniform(0.4, 1.6) * mean + random.random())


def requests(random, edition, size):
    """Table 3 as {row path: [six applicants and their total]}."""
    paths = list(outcome_paths(edition))
    table = {
        path: [around(random, size * WEIGHT_OF_OUTCOME.get(path, 0.003) * weight)
               for weight in WEIGHT_OF_APPLICANT]
        for path in paths
    }
    columns = range(len(WEIGHT_OF_APPLICANT))
    done = [sum(table[path][column] for path in paths) for column in columns]
    out = [around(random, done[column] * 0.04) for column in columns]
    carried_in = [min(around(random, done[column] * 0.04), done[column] + out[column])
                  for column in columns]
    received = [done[column] + out[column] - carried_in[column] for column in columns]
    rows = {("received",): received, ("carried_in",): carried_in}
    rows |= {("results", *path): table[path] for path in paths}
    rows |= {("results", "total"): done, ("carried_out",): out}
    return {path: row + [sum(row)] for path, row in rows.items()}


def disputes(random, size):
    """Table 4 as {route: [four endings and their total]}."""
    table = {}
    for route in ROUTES:
        row = [around(random, size * weight) for weight in (0.025, 0.006, 0.008, 0.01)]
        table[route] = row + [sum(row)]
    return table


def proactive(random, edition, size):
    """Table 2 as {row: {column: figure}}; a figure is a number, or its digits and its unit."""
    def count(mean):
        return around(random, mean)

    if edition == 2021:
        table = {}
        for row, mean in (("rules", 1), ("normative_documents", 20)):
            issued, repealed = count(mean), count(mean)
            table[row] = {"issued": issued, "repealed": repealed,
                          "in_force": issued + count(mean * 8)}
        for row, mean in (("licensing", 90), ("penalties", 60), ("coercive_measures", 3)):
            table[row] = {"decisions": count(size * mean)}
        amount = count(size * 300) * 100 + random.randint(1, 99)
        table["administrative_fees"] = {"amount": f"{amount // 100}.{amount % 100:02}".rstrip("0")}
        return table
    table = {}
    for row, mean in (("rules", 1), ("normative_documents", 15)):
        produced = count(mean)
        table[row] = {"produced": produced, "disclosed": produced,
                      "total_disclosed": produced + count(mean * 8)}
    for row, mean in (("licensing", 200), ("other_management_services", 300),
                      ("penalties", 3000), ("coercive_measures", 150)):
        table[row] = {"items_last_year": mean + count(mean), "change": random.randint(-9, 12),
                      "decisions": count(size * 40)}
    table["administrative_fees"] = {"items_last_year": 20 + count(20),
                                    "change": random.randint(-3, 3)}
    table["procurement"] = {"projects": count(80),
                            "amount": (f"{count(2000) + 1}.{random.randint(1, 9)}", "万元")}
    return table


assert len(APPLICANTS) == len(WEIGHT_OF_APPLICANT) + 1 and len(ENDINGS) == 5

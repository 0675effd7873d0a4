"""A report as canonical JSON, `ogi-report/1`: the very bytes that the library writes."""
import json

import form


def text(value):
    return json.dumps(value, ensure_ascii=False)


def cell(figure):
    if isinstance(figure, tuple):
        return f'{{"value": {figure[0]}, "unit": {text(figure[1])}}}'
    return str(figure)


def line(pairs):
    """An object on one line."""
    return "{" + ", ".join(f"{text(key)}: {value}" for key, value in pairs) + "}"


def tree(table, keys):
    """Rows by path become objects inside each other, every row on one line."""
    root = {}
    for path, row in table.items():
        node = root
        for key in path[:-1]:
            node = node.setdefault(key, {})
        node[path[-1]] = line((key, cell(figure)) for key, figure in zip(keys, row))
    return root


def lines(node, indent):
    if isinstance(node, str):
        return node
    inner = ",\n".join(f"{indent}  {text(key)}: {lines(value, indent + '  ')}"
                       for key, value in node.items())
    return f"{{\n{inner}\n{indent}}}"


def section(report, key, heading):
    return line([("key", text(key)), ("heading", text(heading)),
                 ("paragraphs", text(report.sections[key]))])


def document(report):
    sections = ",\n".join(f"    {section(report, *names)}" for names in form.SECTIONS)
    root = {
        "format": text("ogi-report/1"),
        "edition": text(str(report.edition)),
        "year": str(report.year),
        "agency": line([("name", text(report.agency))]),
        "title": text(report.title),
        "preface": text(report.preface),
        "contact": line((key, text(value)) for key, value in report.contact.items()),
        "sections": f"[\n{sections}\n  ]",
        "proactive": {row: line((key, cell(figure)) for key, figure in figures.items())
                      for row, figures in report.proactive.items()},
        "requests": tree(report.requests, [key for key, _ in form.APPLICANTS]),
        "disputes": tree({(route,): report.disputes[route] for route in form.ROUTES},
                         [key for key, _ in form.ENDINGS]),
    }
    return lines(root, "") + "\n"

"""A report as text copied from its page: a paragraph or a cell a line, empty lines between."""
from tables import blocks


def document(report):
    lines = []
    for kind, content in blocks(report):
        if kind == "table":
            lines += [cell.text for row in content for cell in row]
        else:
            lines.append(content)
    return "\n\n".join(lines) + "\n"

"""A report as text: copied from a page, and as `pdftotext -layout` gives it."""
from unicodedata import east_asian_width

from tables import blocks

LINE = 36  # characters of a printed line
PAGE = 46  # lines of a printed page


def copied(report):
    """A paragraph or a cell a line, an empty line between them."""
    lines = []
    for kind, content in blocks(report):
        if kind == "table":
            lines += [cell.text for row in content for cell in row]
        else:
            lines.append(content)
    return "\n\n".join(lines) + "\n"


def columns(text):
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def broken(text, width):
    """A text in lines of so many characters."""
    return [text[first:first + width] for first in range(0, len(text), width)] or [""]


def row(cells, total):
    """A printed row: labels broken over lines, figures on the middle line."""
    slots = sum(cell.colspan for cell in cells)
    pieces = [broken(cell.text, 14 if columns(cell.text) > 16 else 99) for cell in cells]
    height = max(map(len, pieces))
    lines = [""] * height
    start = 0 if slots >= total else 6 * (total - slots)
    for cell, piece in zip(cells, pieces):
        top = (height - len(piece)) // 2
        for number, text in enumerate(piece):
            line = lines[top + number]
            lines[top + number] = line + " " * max(1, start - columns(line)) + text
        start += max(8 * cell.colspan, max(map(columns, piece)) + 2)
    return lines


def layout(report):
    """Paragraphs broken into lines, tables in columns of spaces, page marks between pages."""
    lines = []
    for kind, content in blocks(report):
        if kind == "title":
            lines += [" " * 8 + part for part in broken(content, 20)] + [""]
        elif kind == "table":
            total = max(sum(cell.colspan for cell in cells) for cells in content)
            for cells in content:
                lines += row(cells, total)
            lines.append("")
        else:
            lines += broken("    " + content, LINE)
    pages = [lines[first:first + PAGE] for first in range(0, len(lines), PAGE)]
    return "\f".join("\n".join([*page, "", " " * 30 + f"— {number} —", ""])
                     for number, page in enumerate(pages, 1))

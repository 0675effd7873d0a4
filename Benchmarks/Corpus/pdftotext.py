"""A report as `pdftotext -layout` gives its PDF: columns of spaces, broken labels, page marks."""
from unicodedata import east_asian_width

from tables import blocks

LINE = 36  # characters of a printed line
PAGE = 46  # lines of a printed page
WIDTHS = {4: [26, 16, 16, 16], 10: [4, 16, 30] + [8] * 7, 15: [6] * 15}  # by columns of the table


def wide(character):
    return 2 if east_asian_width(character) in "WFA" else 1


def broken(text, width):
    """A text in lines of at most so many places."""
    lines, room = [""], width
    for character in text:
        if wide(character) > room and lines[-1]:
            lines.append("")
            room = width
        lines[-1] += character
        room -= wide(character)
    return lines


def placed(rows):
    """Every cell with its row and the column of the grid that it begins in."""
    taken = set()
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while (number, column) in taken:
                column += 1
            taken |= {(number + down, column + right)
                      for down in range(cell.rowspan) for right in range(cell.colspan)}
            yield number, column, cell
            column += cell.colspan


def joined(pieces):
    """One line from its pieces, each at its place unless an earlier one reaches over it."""
    line, end = "", 0
    for start, text in sorted(pieces):
        gap = max(start - end, 1 if line else 0)
        line += " " * gap + text
        end += gap + sum(map(wide, text))
    return line


def table(rows):
    cells = list(placed(rows))
    widths = WIDTHS[max(column + cell.colspan for _, column, cell in cells)]
    texts = [broken(cell.text, sum(widths[column:column + cell.colspan]) - 2)
             for _, column, cell in cells]
    heights = [1] * len(rows)
    for (number, _, cell), text in zip(cells, texts):
        if cell.rowspan == 1:
            heights[number] = max(heights[number], len(text))
    lines = [[] for _ in range(sum(heights))]
    for (number, column, cell), text in zip(cells, texts):
        space = sum(heights[number:number + cell.rowspan]) - len(text)
        top = sum(heights[:number]) + max(space, 0) // 2
        for line, piece in zip(lines[top:], text):
            line.append((sum(widths[:column]), piece))
    return [joined(line) for line in lines]


def document(report):
    lines = []
    for kind, content in blocks(report):
        if kind == "title":
            lines += [" " * 16 + part for part in broken(content, 40)] + [""]
        elif kind == "table":
            lines += table(content) + [""]
        else:
            lines += broken("    " + content, 2 * LINE)
    pages = [lines[first:first + PAGE] for first in range(0, len(lines), PAGE)]
    return "\f".join("\n".join([*page, "", " " * 34 + f"— {number} —", ""])
                     for number, page in enumerate(pages, 1))

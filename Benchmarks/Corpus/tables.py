"""The three tables as rows of cells with their spans, as a page prints them."""
from typing import NamedTuple

import form


class Cell(NamedTuple):
    text: str
    colspan: int = 1
    rowspan: int = 1


def printed(figure):
    """A figure as a page shows it, with its unit where it has one."""
    return "".join(figure) if isinstance(figure, tuple) else str(figure)


def spread(cells):
    """Cells beside a label, the last as wide as what is left of three columns."""
    return cells[:-1] + [Cell(cells[-1].text, 4 - len(cells))]


def proactive(report):
    rows = []
    for item, columns, labels in form.ITEMS[report.edition]:
        rows.append([Cell(item, 4)])
        rows.append([Cell("信息内容"), *spread([Cell(label) for _, label in columns])])
        for key, label in labels:
            figures = report.proactive[key]
            cells = [Cell(printed(figures[column])) for column, _ in columns]
            rows.append([Cell(label), *spread(cells)])
    return rows


def requests(report):
    def figures(*path):
        return [Cell(str(figure)) for figure in report.requests[path]]

    labels = [label for _, label in form.APPLICANTS]
    rows = [
        [Cell(form.CORNER, 3, 3), Cell("申请人情况", 7)],
        [Cell(labels[0], 1, 2), Cell("法人或其他组织", 5), Cell(labels[-1], 1, 2)],
        [Cell(label) for label in labels[1:-1]],
        [Cell(form.RECEIVED, 3), *figures("received")],
        [Cell(form.CARRIED_IN, 3), *figures("carried_in")],
    ]
    results = []
    for key, label, parts in form.OUTCOMES[report.edition]:
        if not parts:
            results.append([Cell(label, 2), *figures("results", key)])
        for number, (part, part_label) in enumerate(parts):
            if part_label is None:
                head = [Cell(label, 2)]
            elif number == 0:
                head = [Cell(label, 1, len(parts)), Cell(part_label)]
            else:
                head = [Cell(part_label)]
            results.append(head + figures("results", key, part))
    results.append([Cell(form.TOTAL, 2), *figures("results", "total")])
    results[0].insert(0, Cell("三、本年度办理结果", 1, len(results)))
    return rows + results + [[Cell(form.CARRIED_OUT, 3), *figures("carried_out")]]


def disputes(report):
    endings = [label for _, label in form.ENDINGS]
    return [
        [Cell("行政复议", 5), Cell("行政诉讼", 10)],
        [*(Cell(label, 1, 2) for label in endings), Cell("未经复议直接起诉", 5),
         Cell("复议后起诉", 5)],
        [Cell(label) for label in endings * 2],
        [Cell(str(figure)) for route in form.ROUTES for figure in report.disputes[route]],
    ]


TABLES = {"proactive": proactive, "requests": requests, "disputes": disputes}


def blocks(report):
    """The report from top to bottom: ("title" | "heading" | "paragraph", text), ("table", rows)."""
    yield "title", report.title
    for text in report.preface:
        yield "paragraph", text
    for key, heading in form.SECTIONS:
        yield "heading", heading
        for text in report.sections[key]:
            yield "paragraph", text
        if key in TABLES:
            yield "table", TABLES[key](report)

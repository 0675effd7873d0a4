"""A report as the page of a tidy portal: one element a paragraph, plain tables."""
from html import escape

from tables import blocks

LINKS = ["首页", "新闻中心", "政务公开", "办事服务", "互动交流", "数据开放", "政策文件", "走进本地"]
TAGS = {"title": "h1", "heading": "h2", "paragraph": "p"}


def spans(cell):
    return (f' colspan="{cell.colspan}"' if cell.colspan > 1 else "") + (
        f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else "")


def table(rows):
    body = "\n".join(
        "<tr>" + "".join(f'<td width="{40 * cell.colspan}"{spans(cell)}>{escape(cell.text)}</td>' for cell in row) + "</tr>"
        for row in rows)
    return f'<table border="1">\n{body}\n</table>'


def document(report, charset="utf-8"):
    body = "\n".join(
        table(content) if kind == "table"
        else f"<{TAGS[kind]}>{escape(content)}</{TAGS[kind]}>"
        for kind, content in blocks(report))
    links = "\n".join(f'<a href="/{number}/">{name}</a>' for number, name in enumerate(LINKS))
    return f"""<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="{charset}">
<title>{report.title}</title>
<meta name="ArticleTitle" content="{report.title}">
<meta name="PubDate" content="{report.year + 1}-01-25">
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<nav>
{links}
</nav>
<p class="path"><a href="/">首页</a> &gt; <a href="/gk/">政务公开</a> &gt; <a href="/gk/nb/">政府信息公开年报</a></p>
<div class="article" id="content">
{body}
</div>
<footer><p>主办单位：{report.agency}</p><p>网站标识码：9900000001</p></footer>
</body>
</html>
"""

"""A report as most pages are: exported from Word into the template of an old portal."""
from html import escape

from pages import spans
from tables import blocks

LINKS = ["首页", "本地概况", "新闻中心", "政务公开", "办事服务", "互动交流", "政策文件", "法定主动公开内容",
         "政府信息公开指南", "政府信息公开制度", "政府信息公开年报", "依申请公开"]
FONT = ("font-family:仿宋_GB2312;mso-bidi-font-family:'Times New Roman';font-size:16.0000pt;"
        "mso-font-kerning:1.0000pt;letter-spacing:0pt")
INDENT = ("margin-top:0pt;margin-bottom:0pt;text-indent:32.0000pt;mso-char-indent-count:2.0000;"
          "line-height:28.9500pt;mso-line-height-rule:exactly;text-align:justify")
CELL = ("padding:0pt 5.4000pt;border-right:1.0000pt solid windowtext;"
        "mso-border-right-alt:0.5000pt solid windowtext")


def style_sheet():
    return "\n".join(
        f".col{number} ul.nav li.on-{number} > a:hover {{ color: #{number * 4093 % 0xFFFFFF:06x}; "
        f"margin: {number % 5}px {number % 7}px; background: url('/img/n{number}.gif') no-repeat }}"
        for number in range(50))


def script():
    return "\n".join(
        f"function slot{number}(box, text) {{ if (box && text.length < {number * 9}) "
        f"box.innerHTML = '<table><tr><td>' + text + '<\\/td></tr></table>'; "
        f"return box ? box.offsetTop >> {number % 3} : {number}; }}"
        for number in range(30))


def navigation():
    return "\n".join(
        f'<li class="on-{number}"><a href="/channels/{7100 + number}.html?from=nav&amp;n={number}" '
        f'target="_blank" title="{LINKS[number % 12]}">{LINKS[number % 12]}</a></li>'
        for number in range(60))


def metadata(report):
    fields = [("索引号", f"0099{report.year}/00{report.edition}"), ("主题分类", "政务公开"),
              ("发布机构", report.agency), ("发布日期", f"{report.year + 1}-01-25"),
              ("名称", report.title), ("文号", "无"), ("有效性", "有效"), ("关键词", "年报；信息公开")]
    rows = "\n".join(
        "<tr>" + "".join(f'<th align=right>{name}：<td width="35%">{value}'
                         for name, value in fields[first:first + 2])
        for first in range(0, len(fields), 2))
    return f'<table class=xxgk width=100% border=0 cellspacing="1">\n{rows}\n</table>'


def runs(random, text):
    """A paragraph as Word splits it: spans that change nothing, digits in a run of their own."""
    first = 0
    while first < len(text):
        run = escape(text[first:first + random.randint(18, 60)])
        first += len(run)
        if random.random() < 0.5:
            run = f'<font face="仿宋_GB2312">{run}</font>'
        yield f'<span style="{FONT}">{run}</span>'


def paragraph(random, text):
    return (f'<p class="MsoNormal" style="{INDENT}">{"".join(runs(random, text))}'
            f'<span style="{FONT}"><o:p></o:p></span></p>')


def cell(random, cell):
    text = escape(cell.text)
    if random.random() < 0.1:
        text = f"&nbsp;{text}&nbsp;"
    width = 38.55 * cell.colspan
    return (f'<td width="{int(width * 4 / 3)}" valign="center"{spans(cell)} '
            f'style="width:{width:.4f}pt;{CELL}">\n<p class="MsoNormal" align="center" '
            f'style="text-align:center"><span style="font-size:10.5000pt">{text}</span></p>\n</td>')


def table(random, rows):
    body = "\n".join('<tr style="height:22.7000pt">' + "".join(cell(random, one) for one in row)
                     + "</tr>" for row in rows)
    return ('<div align="center"><table class="MsoNormalTable" border="1" cellspacing="0" '
            'style="border-collapse:collapse;width:468.0000pt;mso-table-layout-alt:fixed">'
            f'<tbody>\n{body}\n</tbody></table></div>\n'
            '<p class="MsoNormal"><span style="mso-spacerun:\'yes\'">&nbsp;</span></p>')


def document(random, report):
    body = "\n".join(
        table(random, content) if kind == "table" else paragraph(random, content)
        for kind, content in blocks(report))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="ArticleTitle" content="{report.title}" />
<title>{report.title}</title>
<!--[if lt IE 9]><script src="/js/shim.js"></script><![endif]-->
<style type="text/css">
{style_sheet()}
</style>
<script type="text/javascript">
{script()}
</script>
</head>
<body onload="start()" class="col3">
<div class="top"><ul class="nav">
{navigation()}
</ul></div>
<div class=path>您现在的位置：<a href=/>首页</a>&nbsp;&gt;&nbsp;<a href='/nb/'>政府信息公开年报</a></div>
{metadata(report)}
<div class="tools">字号：[<a href="javascript:size(18)">大</a> <a href="javascript:size(14)">小</a>] \
<a href="javascript:print()">打印</a> <a href="javascript:close()">关闭</a></div>
<div id="article" class="TRS_Editor"><!--article begins-->
{body}
<!--article ends--></div>
<div class="foot"><p>主办：{report.agency}&nbsp;&nbsp;&copy;&nbsp;版权所有<br>网站标识码：9900000001<br/></p></div>
<script>document.write("<script src='/js/count.js'><\\/script>");</script>
</body>
</html>
"""

"""One invented report: everything a document of any kind is written from."""
from dataclasses import dataclass

import figures
import form
import prose


@dataclass
class Report:
    edition: int
    year: int
    agency: str
    contact: dict
    preface: list
    sections: dict  # key: paragraphs
    proactive: dict
    requests: dict
    disputes: dict

    @property
    def title(self):
        return f"{self.agency}{self.year}年政府信息公开工作年度报告"


def contact(random):
    number = random.randint(1000, 9990)
    return {
        "address": f"{random.choice(prose.ROADS)}{random.randint(1, 200)}号",
        "postcode": f"{random.randint(210000, 399999)}",
        "telephone": f"05{random.randint(10, 99)}-555{number}",
        "email": f"zwgk{number}@example.com",
    }


def preface(agency, year, reach):
    return [
        "本报告根据《中华人民共和国政府信息公开条例》第五十条和国务院办公厅规定的格式编制，由总体情况、主动公开政府信息情况、"
        "收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项"
        f"六部分组成。所列数据的统计期限为{year}年1月1日至12月31日。",
        f"对本报告有疑问的，请与{agency}办公室联系（地址：{reach['address']}，邮编：{reach['postcode']}，"
        f"电话：{reach['telephone']}，电子邮箱：{reach['email']}）。",
    ]


def report(random, number):
    """The report of that number: even numbers are edition 2021, odd ones 2019."""
    edition = 2019 if number % 2 else 2021
    year = random.choice([2019, 2020] if edition == 2019 else [2021, 2022, 2023, 2024, 2025])
    agency = random.choice(prose.PLACES) + random.choice(prose.BODIES)
    size = random.choice([8, 40, 300, 3000])
    requests = figures.requests(random, edition, size)
    disputes = figures.disputes(random, size)
    reach = contact(random)
    sections = {key: [] for key, _ in form.SECTIONS}
    sections["overview"] = prose.overview(random, year, requests, disputes)
    sections["problems"] = prose.problems(random)
    sections["other"] = prose.other(random, edition, year)
    return Report(edition, year, agency, reach, preface(agency, year, reach), sections,
                  figures.proactive(random, edition, size), requests, disputes)

"""Two invented stories, labelled by hand: what two or three outlets state of the same events.

Each line: article letter | level mark (empty, or u for an utterance) | group | wording. Lines of one group say the
same; everything else, within a story, does not. Wordings are as an extractor leaves them: whole, or cut at a clause.
"""

from __future__ import annotations

from itertools import combinations

from store.matching import Statement
from store.model import Level

FLOOD = """
a||f1|The Velna river burst its banks in Orsk Dale on the night of May 6
a||f2|Floodwater cut off 14 villages
a||f3|at least 23 people have died, according to the regional governor's office
a||f4|Governor Anders Holm declared a state of emergency
a||f5|The army sent 600 soldiers to the valley
a||f6|the dam at Karsholm was inspected in March
a|u|f7|Holm blamed the dam's operator, Nordvand, for opening the sluice gates without warning
a||f8|Nordvand opened the sluice gates at 3:15 a.m. on Wednesday
a||f9|the flood destroyed about 1,200 homes
a||f10|Prime Minister Tilde Ravn will visit the valley on Saturday
a||f11|The government will pay 40 million crowns in aid
a||f12|Rain is forecast to continue until Monday
b||f1|The river Velna overflowed in Orsk Dale late on May 6
b||f2|Fourteen villages were cut off by the water
b||f3|The death toll stands at 23, the governor's office said
b||f4|a state of emergency was declared by Holm
b||f13|The army deployed 900 soldiers and 12 helicopters
b||f6|Karsholm dam had been inspected in March
b||f14|the dam at Karsholm was not inspected last year
b||f15|Nordvand opened the sluice gates at 5:13 a.m. on Wednesday
b|u|f16|Nordvand denied that it opened the gates without warning
b||f9|Some 1,200 houses were destroyed
b||f17|1,200 people spent the night in a sports hall
b||f11|40 million crowns in aid will be paid by the government
b||f18|Aid groups called for 140 million crowns
b||f19|Ravn will not visit the valley before Saturday
c||f20|32 people have died in the Orsk Dale floods
c||f21|Holm lifted the state of emergency on May 14
c||f5|Six hundred soldiers were sent by the army to the valley
c||f22|Nordvand accused Holm of ignoring its warning
c|u|f7|Governor Holm put the blame on Nordvand, which runs the dam, for opening the gates without a warning
c||f10|Ravn, the prime minister, is due to visit the valley on Saturday
c||f23|Nordvand's shares fell 8 percent on Thursday
c||f24|Nordvand shares rose 8 percent on Friday
c||f25|the water level at Karsholm stood at 11.4 meters
c||f26|The villages of the valley were rebuilt after the flood of 1967
"""

MERGER = """
a||m1|Bellweather Foods agreed to buy Tannick Dairies for $2.4 billion
a||m2|the deal values Tannick at $31 a share
a||m3|Tannick's board approved the sale unanimously
a||m4|Bellweather expects to close 5 plants by 2028
a||m5|the companies employ 18,000 people between them
a||m6|Bellweather shares fell 4 percent in New York on Monday
a||m7|chief executive Rosa Lind will lead the combined company
a||m8|the merger needs the approval of regulators in Brussels
a||m9|Tannick lost $120 million last year
a||m10|Unions plan to protest outside Tannick's headquarters on Friday
b||m1|Tannick Dairies is to be acquired by Bellweather Foods for $2.4 billion
b||m2|Tannick shareholders get $31 for each share
b||m3|The sale won the unanimous backing of the Tannick board
b||m11|Tannick's shareholders have not yet approved the sale
b||m12|Bellweather expects to close 15 plants by 2028
b||m5|18,000 people work for the two companies
b||m13|Tannick shares climbed 22 percent in New York on Monday
b||m14|Tannick chief Henrik Oster will leave the combined company
b||m8|European regulators in Brussels must still approve the merger
b||m15|regulators in Washington have approved the merger
b||m16|Tannick made $120 million last year
b||m17|Bellweather bought Hollis Mills for $2.1 billion in 2019
c||m4|Five plants are to be shut by Bellweather before the end of 2028
c||m7|Rosa Lind is to head the merged company
c||m18|Lind sold shares worth $3.1 million in April
c||m6|Shares in Bellweather dropped 4 percent on Monday
c||m19|Bellweather may sell its cheese business
c||m20|Bellweather sold its cheese business
c||m9|Tannick had a loss of $120 million last year
c||m10|a union protest outside the headquarters of Tannick is planned for Friday
c||m21|The deal would create the second largest dairy company in Europe
c||m22|analysts at Corvin Bank doubt that the deal will go through
c|u|m23|Lind said that no jobs would be lost
c||m24|about 900 jobs would be lost, a union official said
"""

PUBLISHED = {"flood": "2026-05-08", "merger": "2026-09-15"}
STORIES = {"flood": FLOOD, "merger": MERGER}


def statements(story: str) -> tuple[list[Statement], dict[int, str]]:
    """The statements of a story, and the group of each id."""
    found: list[Statement] = []
    groups: dict[int, str] = {}
    for number, line in enumerate(STORIES[story].strip().splitlines(), 1):
        article, mark, group, text = line.split("|")
        level = Level.UTTERANCE if mark == "u" else Level.CONTENT
        found.append(Statement(number, text, ord(article), level, PUBLISHED[story]))
        groups[number] = group
    return found, groups


def duplicates(story: str) -> set[tuple[int, int]]:
    """The pairs of ids that say the same in different articles."""
    found, groups = statements(story)
    article = {statement.id: statement.article_id for statement in found}
    return {(a, b) for a, b in combinations(sorted(groups), 2) if groups[a] == groups[b] and article[a] != article[b]}

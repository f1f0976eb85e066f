"""The word lists of the edits, written for them alone."""

from __future__ import annotations

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBER_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

PLACES = [
    names.split(",")
    for names in (
        "United States,Russia,China,India,Pakistan,Israel,Egypt,Mexico,Brazil,Indonesia,Kenya,Sudan,Haiti,Chile,"
        "Somalia,Iran,Iraq,Japan,Turkey,France,Germany,Spain,Italy,Greece,Canada,Australia,Afghanistan,Syria,"
        "Nigeria,Vietnam,Philippines,South Korea,Norway,Peru,Venezuela,Yemen,Ukraine,Britain,England,Scotland",
        "American,Russian,Chinese,Indian,Pakistani,Israeli,Egyptian,Mexican,Brazilian,Indonesian,Kenyan,Sudanese,"
        "Iranian,Japanese,Turkish,French,German,Spanish,Italian,Greek,Canadian,Australian,British,Nigerian",
        "London,Paris,New York,Los Angeles,Chicago,Boston,Dallas,Atlanta,Seattle,Miami,Denver,Detroit,Phoenix,"
        "Moscow,Beijing,Mumbai,Delhi,Tokyo,Sydney,Cairo,Nairobi,Berlin,Madrid,Rome,Athens,Toronto,Vancouver,"
        "Brooklyn,Philadelphia,Cleveland,Baltimore,Indianapolis,Las Vegas,San Francisco,Washington,Jerusalem,"
        "Jakarta,Baghdad,Kabul,Tehran,Istanbul,Mogadishu,Geneva,Lima,Dubai",
        "California,Texas,Florida,Ohio,Georgia,Alabama,Arizona,Colorado,Michigan,Illinois,Wisconsin,Tennessee,"
        "Virginia,Oregon,Nevada,Louisiana,Massachusetts,Pennsylvania,New Jersey,Utah,Kansas,Idaho,Maine",
    )
]
"""Rows of places that may take each other's place."""

SURNAMES = (
    "Abernathy", "Bergstrom", "Castellanos", "Dunmore", "Eastwick", "Fairbanks", "Galloway", "Hutchins",
    "Ivarsson", "Jankowski", "Kowalczyk", "Lindholm", "Marchetti", "Nakamura", "Oyelaran", "Pettigrew",
    "Quintana", "Rasmussen", "Sokolov", "Thackeray", "Ulrich", "Vandermeer", "Whitcombe", "Yilmaz", "Zamora",
)  # fmt: skip

ANTONYM_PAIRS = """
rose fell; rises falls; rise fall; rising falling; increased decreased; increase decrease; increases decreases
increasing decreasing; higher lower; highest lowest; high low; gained lost; gains losses; gain loss; won lost
win lose; wins loses; winning losing; victory defeat; opened closed; opening closing; opens closes; open closed
bought sold; buy sell; buys sells; buying selling; accepted rejected; accept reject; approved rejected
approve reject; support oppose; supported opposed; supports opposes; supporters opponents; guilty innocent
alive dead; arrived departed; arrive depart; entered left; enters leaves; enter leave; began ended; begins ends
begin end; beginning ending; started stopped; start stop; starts stops; best worst; better worse; largest smallest
larger smaller; large small; biggest smallest; big small; more less; first last; early late; earlier later
before after; up down; male female; man woman; men women; boy girl; boys girls; young old; younger older
north south; northern southern; east west; eastern western; strong weak; stronger weaker; strongest weakest
success failure; succeeded failed; profit loss; profits losses; praised criticized; praise criticism
hired fired; appointed dismissed; allowed banned; allow ban; allows bans; legal illegal; safe dangerous
strengthened weakened; expanded shrank; expand shrink; major minor; positive negative; confirmed denied
remember forget; love hate; rich poor; public private; son daughter; sons daughters; brother sister
father mother; husband wife; attacked defended; attack defend; winner loser; friend enemy; maximum minimum
morning evening; above below; inside outside; upper lower; shallow deep; convicted acquitted; married divorced
wide narrow; many few; most least; peace war; hot cold; easy difficult; slower faster; slow fast
"""

AUXILIARIES = (
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must",
)  # fmt: skip

"""What is not the article, in the middle of it and below it; and what looks like it and is."""

from __future__ import annotations

import pytest

from store.intake import read_text
from store.model import BlockKind

from .helpers import body, kinds, texts
from .test_blocks import FIRST, SECOND

FURNITURE = """
Forwarded this email? Sign up here.
Forwarded this by a friend? Subscribe here.
Have you been affected? Email the newsdesk.
Do you have a story for us? Ring the newsdesk on 01632 960 482.
Got a tip? Write to Dana Whit.
Enjoying this newsletter? Tell a friend.
Listen again on the Skerry app.
Get the day's top stories in your inbox every morning.
Enter your email address
Please enter a valid email address.
Thanks for signing up!
You can unsubscribe at any time.
By signing up, you agree to our terms and privacy policy.
ADVERTISEMENT
- Advertisement -
Advertisement - scroll to continue
Ad
Ad feedback
Story continues below
Story continues below advertisement
Article continues after this ad.
Continue reading the main story
SCROLL TO CONTINUE
To continue reading, subscribe today.
Subscribe to keep reading
Subscribe to continue reading.
This article is for subscribers only.
This story is available exclusively to members.
This content is only available to subscribers.
You have 2 free articles remaining this month.
You’ve reached your free article limit.
You have read your last free article.
Already a subscriber? Log in
Already have an account? Sign in.
Create a free account to read this article.
Register for free to continue reading.
Unlock this article
Log in to read the full story.
Want to read more? Start your free trial.
Share on Facebook
Share via email
Share full article
Facebook Twitter Email
Copy link to clipboard
Save for later
Add as a preferred source on Google
Follow Dana Whit on X
Listen to this article
Listen · 4 min
4 min
0 Comments
See all topics
Link Copied!
MORE: How the ferry got its name
READ MORE: How the ferry got its name
RELATED | How the ferry got its name
[Related: How the ferry got its name]
Watch: The ferry at its berth
Purchase Licensing Rights
Our Standards: The Quayline Trust Principles.
Photo: Dana Polk
Photo by Dana Polk
Photograph: Dana Polk/The Harbor Ledger
Credit: Dana Polk
Dana Polk/Getty Images
Dana Polk/AFP via Getty Images
Getty Images
AP Photo/Dana Polk
DANA POLK / HERALD
Image source, Getty Images
Contact Dana Whit at dana@ledger.example.
Email: dana@ledger.example
Dana Whit can be reached at dana@ledger.example or 555-0134.
Follow her on Twitter: @danawhit
Video Player is loading.
Sorry, this video is not available.
Your browser does not support the audio element.
""".strip().split("\n")


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_between_and_below_paragraphs(line: str) -> None:
    for text in (f"{FIRST}\n{line}\n{SECOND}", f"{FIRST}\n\n{line}\n\n{SECOND}", f"{FIRST}\n\n{SECOND}\n\n{line}"):
        assert kinds(text)[line] == "furniture"


REPORTING = """
Get the vaccine early, the agency told residents of the valley.
Subscribers to the service fell by 40,000, the company said.
Register offices were closed on Monday.
Enter Greta Moll, who bought the line in March.
Unlock codes were stolen, the bank said.
Related deaths rose to 14.
More: the council will pay for the gauge, the clerk said.
Watch officers saw the ship at noon.
Listen, the mayor told the crowd, nobody is leaving.
Advertisement spending fell 3 percent.
Ad sales fell by a third in May.
Have you no shame? Greta Moll asked the council on Monday.
Have you seen him? The police asked the public to call.
Do you have a licence? The officer asked twice.
Thanks to the rain, the river rose two meters.
You have two weeks to pay, the letter says.
You have reached the end of the line, the sign says.
Contact between the two ships was lost at noon.
Photo evidence shows the gauge was broken.
Email records show that the owner knew.
Already 300 people have left the valley.
To continue the search, the council hired divers.
This story was not true, the owner said.
This article of the treaty was never signed.
Link roads stayed shut on Tuesday.
Save for two cabins, the ship was full.
Share of the vote: 41 percent.
Create jobs or resign, the mayor was told.
Want of rain killed the crop.
Video shows the ferry at its berth at noon.
Follow the money, the prosecutor told the jurors.
Our standards slipped, the owner admitted.
Credit ratings fell on Monday.
""".strip().split("\n")


@pytest.mark.parametrize("line", REPORTING)
def test_reporting_that_opens_like_furniture(line: str) -> None:
    for text in (f"{FIRST}\n{line}\n{SECOND}", f"{FIRST}\n\n{SECOND}\n\n{line}"):
        assert kinds(text)[line] == "body"


@pytest.mark.parametrize(
    "line",
    [
        "Correction: Friday's edition misspelled the name of the pilot.",
        "CORRECTION (May 4, 2026, 10:00 a.m.): The ferry holds 140 people.",
        "Correction, May 4: The ferry holds 140 people.",
        "An earlier version of this article misstated the ferry's name.",
        "A previous version of this story gave a wrong date. It has been corrected.",
        "This story has been corrected to show that the ferry holds 140 people.",
        "Editor’s note: This story was updated on Monday.",
        "Clarification: The owner spoke by phone.",
        "UPDATE: This article was updated to add the council's answer.",
        "The Associated Press contributed to this report.",
        "Dana Polk contributed reporting from Solway.",
        "This article originally appeared in The Valley Courier.",
    ],
)
def test_notes_on_how_the_article_was_made(line: str) -> None:
    for text in (f"{FIRST}\n\n{SECOND}\n\n{line}", f"{FIRST}\n{line}\n{SECOND}"):
        assert kinds(text)[line] == "disclosure"


@pytest.mark.parametrize(
    "line",
    [
        "Workers leave the hangar on Tuesday. DANA POLK / HERALD",
        "Workers leave the hangar on Tuesday. Dana Polk/The Herald",
        "Workers leave the hangar on Tuesday. | Dana Polk/AFP via Getty Images",
        "Workers leave the hangar on Tuesday. Photo: Dana Polk",
        "Workers leave the hangar on Tuesday. (Dana Polk/Herald)",
        "Workers leave the hangar on Tuesday. [Dana Polk/Herald]",
        "Workers leave the hangar on Tuesday.Credit...Dana Polk/The Herald",
        "Image caption, Workers leave the hangar on Tuesday.",
        "Photo: Kivijoki’s market square on Sunday. Pirkko Salmela",
    ],
)
def test_captions_with_their_makers(line: str) -> None:
    for text in (f"{FIRST}\n{line}\n{SECOND}", f"{FIRST}\n\n{SECOND}\n\n{line}"):
        assert kinds(text)[line] == "caption"


def test_a_name_before_a_slash_does_not_make_a_sentence_a_caption() -> None:
    for line in ("It was a win/win, Moll said.", "The vote was 4/3 on Monday.", "Moll spoke of and/or (see it)."):
        assert kinds(f"{FIRST}\n{line}\n{SECOND}")[line] == "body"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("10:42 a.m. — The judge enters the court.", "10:42 a.m. —"),
        ("10:42 a.m.: The judge enters the court.", "10:42 a.m.:"),
        ("10:42 – The judge enters the court.", "10:42 –"),
        ("[10:42] The judge enters the court.", "[10:42]"),
        ("2.15pm BST: The judge enters the court.", "2.15pm BST:"),
        ("5 p.m. ET — The judge enters the court.", "5 p.m. ET —"),
    ],
)
def test_the_times_of_a_live_report_stand_apart(line: str, label: str) -> None:
    document = read_text(f"{FIRST}\n{line}\n{SECOND}", name="t.txt")
    assert texts(document, BlockKind.LABEL) == [label]
    assert body(document)[1] == "The judge enters the court."


def test_a_time_on_a_line_of_its_own() -> None:
    for line in ("10:42 a.m.", "10:42 a.m. ET", "10.42am", "22:15 GMT", "10:42 a.m. —", "[10:42]", "5 p.m."):
        found = kinds(f"{FIRST}\n\n{line}\n\n{SECOND}")
        assert found[line] == "label"
        assert found[SECOND] == "body"


def test_a_time_that_opens_a_sentence_is_none() -> None:
    for line in ("10:42 a.m. was the hour of the crash.", "5 p.m. is too late, she said.", "10:42 is a prime minute."):
        assert kinds(f"{FIRST}\n{line}\n{SECOND}")[line] == "body"


def test_a_transcript_is_body() -> None:
    lines = ["MCCARTHY: We will not pay", "McCarthy: Never", "DeSantis: No", "Q: Why?", "A: It rained", "Q. Who?"]
    found = kinds("\n".join([FIRST, *lines, SECOND]))
    assert {found[line] for line in lines} == {"body"}
    found = kinds("\n".join([FIRST, SECOND, *lines]))
    assert {found[line] for line in lines} == {"body"}


def test_bullets_are_body_and_linked_headlines_below_are_not() -> None:
    bullets = ["• Two berths are shut", "• One is open", "* The owner pays $3 million", "1. Fares rise by a tenth"]
    for text in ([FIRST, *bullets, SECOND], [FIRST, SECOND, *bullets]):
        found = kinds("\n".join(text))
        assert {found[line] for line in bullets} == {"body"}
    found = kinds("\n".join([FIRST, SECOND, "Related", "• Ferry Fares To Rise Again", "• Five Ways To Cross The Bay"]))
    assert found["• Ferry Fares To Rise Again"] == found["• Five Ways To Cross The Bay"] == "furniture"


def test_the_writers_own_line_at_the_end() -> None:
    head = "Ferry stops as river rises\nBy Dana Whit, Harbor Ledger Staff"
    for line in (
        "Dana Whit covers the harbor for the Ledger.",
        "Dana Whit is a staff reporter at the Harbor Ledger. She lives in Solway.",
        "Whit reported from Solway.",
        "Dana Whit has covered ferries since 2011. Reach her at dana@ledger.example.",
    ):
        assert kinds(f"{head}\n{FIRST}\n{SECOND}\n{line}")[line] == "disclosure"
    line = "Dana Whitmore is a member of the council."
    assert kinds(f"{head}\n{FIRST}\n{SECOND}\n{line}")[line] == "body"
    line = "Dana Whit covers the harbor for the Ledger."
    assert kinds(f"{head}\n{FIRST}\n{line}\n{SECOND}\n{FIRST} Yes.\n{SECOND} Yes.\n{FIRST} No.")[line] == "body"

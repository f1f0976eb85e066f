"""Labels of claims as an editor meets them, and the working behind each."""

from __future__ import annotations

import pytest

from store.model import Independence, Judgement, Label, Level, Mention, Sourcing, SourcingClass
from store.sourcing import Branch, Leaf, assess, origin_tree
from tests.store.sourcing.making import mention

UNSOURCED = SourcingClass.UNSOURCED


def arsenal() -> list[Mention]:
    """One outlet rests on the Journal, the other says it in its own voice."""
    return [
        mention(1, "The Wall Street Journal > Newser", "Newser"),
        mention(2, "Benzinga", "Benzinga", UNSOURCED),
    ]


def judged(a: int, b: int, verdict: Independence, reviewer: str = "", at: str = "") -> Judgement:
    return Judgement(a, b, verdict, reviewer, at)


def test_the_arsenal_claim_has_two_outlets_but_not_two_sources() -> None:
    assert assess(arsenal()) == Sourcing(
        label=Label.SINGLE_SOURCE,
        outlets=2,
        origins=("The Wall Street Journal",),
        independent=1,
        unknown=1,
        working=(
            "2 outlets: Benzinga, Newser.",
            "Known origin: The Wall Street Journal (Newser).",
            "Benzinga gives no source.",
            "So: 1 known origin, 1 unknown; not 2 sources.",
        ),
    )


def test_a_mention_joined_to_a_known_origin_is_unknown_no_more() -> None:
    found = assess(arsenal(), [judged(2, 1, Independence.SAME_ORIGIN, "anna")])
    assert (found.label, found.unknown) == (Label.ECHO, 0)
    assert found.working == (
        "2 outlets: Benzinga, Newser.",
        "Known origin: The Wall Street Journal (Benzinga, Newser).",
        "Benzinga names no origin, but rests on The Wall Street Journal.",
        "Judged the same origin by anna: Benzinga and The Wall Street Journal in Newser.",
        "So: 1 known origin; not 2 sources.",
    )


def test_an_unknown_origin_is_never_independent() -> None:
    found = assess(arsenal(), [judged(1, 2, Independence.INDEPENDENT)])
    assert (found.label, found.independent, found.unknown) == (Label.SINGLE_SOURCE, 1, 1)
    assert "Judged independent, to no effect, as an origin is not known" in found.working[3]


def test_no_mentions() -> None:
    assert assess([]) == Sourcing(Label.UNSOURCED, 0, (), 0, 0, working=("No mentions.",))


@pytest.mark.parametrize("chain", ["", "Newser", "? > Newser", "? > AP > Newser", "?"])
def test_no_known_origin_is_unsourced(chain: str) -> None:
    found = assess([mention(1, chain, "Newser")])
    assert (found.label, found.outlets, found.origins, found.independent, found.unknown) == (
        Label.UNSOURCED,
        1,
        (),
        0,
        1,
    )


def test_the_working_tells_a_hidden_origin_from_none() -> None:
    found = assess([mention(1, "? > AP > Newser", "Newser"), mention(2, "? > Echo", "Echo"), mention(3, "", "Sun")])
    assert found.working[1:4] == (
        "Newser hides its origin; the first it names is AP.",
        "Echo hides its origin.",
        "Sun gives no source.",
    )


def test_an_outlets_own_reporting_is_an_origin() -> None:
    own = mention(1, "Newser", "Newser", SourcingClass.OUTLET)
    assert assess([own]).origins == ("Newser",)
    assert assess([own]).label is Label.SINGLE_SOURCE
    relayed = mention(2, "Newser > Benzinga", "Benzinga")
    assert assess([own, relayed]).label is Label.ECHO


def test_spellings_of_one_source_are_one_origin() -> None:
    found = assess([mention(1, "the  Pentagon > A", "A"), mention(2, "THE PENTAGON > B", "B")])
    assert (found.label, len(found.origins)) == (Label.ECHO, 1)


def test_one_origin_twice_in_one_outlet_is_no_echo() -> None:
    found = assess([mention(1, "Kim > A", "A"), mention(2, "Kim > AP > The A", "the A")])
    assert (found.label, found.outlets) == (Label.SINGLE_SOURCE, 1)


def test_voices_of_one_principal_are_one_origin() -> None:
    """Two agencies and a minister of one government, and the government itself."""
    found = assess(
        [
            mention(1, "KCNA > Bloomberg > Benzinga", "Benzinga"),
            mention(2, "Rodong Sinmun > AP", "AP"),
            mention(3, "DPRK government > Newser", "Newser"),
        ],
        identities={"KCNA": "the DPRK Government", "Rodong Sinmun": "DPRK government"},
    )
    assert (found.label, found.independent, found.unknown) == (Label.ECHO, 1, 0)
    assert "Counted as one origin: DPRK government, KCNA, Rodong Sinmun." in found.working


def test_principals_that_go_in_a_circle_still_end() -> None:
    found = assess([mention(1, "A > X", "X"), mention(2, "B > Y", "Y")], identities={"A": "B", "B": "A"})
    assert found.label is Label.ECHO


def test_two_described_sources_are_two_until_somebody_knows_better() -> None:
    """An official who spoke to Reuters and one who spoke to AP may be two people."""
    anonymous = SourcingClass.ANONYMOUS
    pair = [
        mention(1, "officials > Reuters > A", "A", anonymous),
        mention(2, "officials > AP > B", "B", anonymous),
    ]
    found = assess(pair)
    assert found.label is Label.MULTIPLE_UNKNOWN
    assert found.origins == ("officials (quoted by AP)", "officials (quoted by Reuters)")
    assert assess(pair, [judged(1, 2, Independence.INDEPENDENT)]).label is Label.CORROBORATED
    one_wire = [pair[0], mention(3, "officials > Reuters > C", "C", anonymous)]
    assert assess(one_wire).label is Label.ECHO


def test_unjudged_origins_are_several_but_count_as_one() -> None:
    found = assess([mention(1, "Kim > A", "A"), mention(2, "Lee > B", "B"), mention(3, "Cho > C", "C")])
    assert (found.label, found.independent, found.unknown) == (Label.MULTIPLE_UNKNOWN, 1, 2)
    assert found.working[-1] == "So: 3 known origins, independence not judged."


def test_the_largest_set_judged_pair_by_pair_counts() -> None:
    mentions = [mention(n, f"Source {n} > Outlet {n}", f"Outlet {n}") for n in range(1, 6)]
    yes = Independence.INDEPENDENT
    chain = [judged(1, 2, yes), judged(2, 3, yes), judged(3, 4, yes), judged(4, 5, yes)]
    found = assess(mentions, chain)
    assert (found.label, found.independent, found.unknown) == (Label.CORROBORATED, 2, 3)
    found = assess(mentions, [*chain, judged(2, 4, yes)])
    assert (found.independent, found.unknown) == (3, 2)
    assert found.working[-1] == "So: 5 known origins, 3 judged independent."


def test_a_judgement_counts_for_the_origins_as_wholes() -> None:
    mentions = [mention(1, "Kim > A", "A"), mention(2, "Lee > B", "B"), mention(3, "Kim > C", "C")]
    assert assess(mentions, [judged(3, 2, Independence.INDEPENDENT)]).independent == 2


def test_independent_within_one_origin_has_no_effect_and_says_so() -> None:
    pair = [mention(1, "Kim > A", "A"), mention(2, "Kim > B", "B")]
    found = assess(pair, [judged(1, 2, Independence.INDEPENDENT, "anna")])
    assert (found.label, found.independent) == (Label.ECHO, 1)
    assert "Judged independent by anna, to no effect, as both rest on one origin: Kim in A and Kim in B." in (
        found.working
    )


def test_the_latest_judgement_of_a_pair_holds() -> None:
    pair = [mention(1, "Kim > A", "A"), mention(2, "Lee > B", "B")]
    early = judged(1, 2, Independence.INDEPENDENT, at="2026-01-01T10:00:00Z")
    late = judged(2, 1, Independence.SAME_ORIGIN, at="2026-01-01T11:00:00Z")
    assert assess(pair, [early, late]).label is assess(pair, [late, early]).label is Label.ECHO
    cannot_tell = judged(1, 2, Independence.UNKNOWN, at="2026-01-02")
    found = assess(pair, [early, cannot_tell])
    assert (found.label, found.independent) == (Label.MULTIPLE_UNKNOWN, 1)


def test_judgements_on_other_mentions_are_not_this_claims() -> None:
    pair = [mention(1, "Kim > A", "A"), mention(2, "Lee > B", "B")]
    assert assess(pair, [judged(1, 7, Independence.CIRCULAR), judged(1, 1, Independence.CIRCULAR)]) == assess(pair)


@pytest.mark.parametrize(
    "chains",
    [
        [("B > A", "A"), ("A > B", "B")],
        [("? > B > A", "A"), ("Kim > A > ? > B", "B")],
        [("A > B", "B"), ("B > C", "C"), ("C > A", "A")],
        [("A > B > A", "A")],
    ],
)
def test_outlets_that_rest_on_one_another_are_circular(chains: list[tuple[str, str]]) -> None:
    mentions = [mention(n, chain, outlet) for n, (chain, outlet) in enumerate(chains)]
    found = assess(mentions)
    assert found.label is Label.CIRCULAR
    assert any(step.startswith("A loop: A, B") for step in found.working)
    assert found.independent <= 1


def test_one_article_alone_can_go_round() -> None:
    assert assess([mention(1, "AP > KCNA", "AP")]).label is Label.CIRCULAR


def test_a_source_that_follows_itself_is_no_loop() -> None:
    assert assess([mention(1, "A > ? > A > B", "B"), mention(2, "A", "A", SourcingClass.OUTLET)]).label is Label.ECHO


def test_a_circular_verdict_is_circular() -> None:
    found = assess(arsenal(), [judged(1, 2, Independence.CIRCULAR)])
    assert found.label is Label.CIRCULAR
    assert found.working[-1] == "So: 1 known origin, going in a circle; not 2 sources."


def test_a_saying_does_not_corroborate_what_was_said() -> None:
    mentions = [
        mention(1, "The Wall Street Journal > Newser", "Newser"),
        mention(2, "Kim > KCNA > A", "A", level=Level.UTTERANCE),
        mention(3, "Lee > B", "B", level=Level.UTTERANCE),
    ]
    yes = Independence.INDEPENDENT
    found = assess(mentions, [judged(1, 2, yes), judged(2, 3, yes)])
    assert (found.label, found.outlets, found.origins, found.independent, found.unknown) == (
        Label.SINGLE_SOURCE,
        3,
        ("The Wall Street Journal",),
        1,
        0,
    )
    assert "Only that it was said: Kim (A); Lee (B)." in found.working
    assert "A saying does not corroborate what was said." in found.working
    assert any("to no effect, as one reports only a saying" in step for step in found.working)


def test_a_claim_of_sayings_is_rated_as_a_saying() -> None:
    said = [
        mention(1, "Kim > A", "A", level=Level.UTTERANCE),
        mention(2, "Kim > B", "B", level=Level.UTTERANCE),
    ]
    assert assess(said).label is Label.ECHO
    assert "The claim is that it was said: this rates the saying, not what was said." in assess(said).working
    stated = [*said, mention(3, "C", "C", UNSOURCED)]
    found = assess(stated)
    assert (found.label, found.origins, found.unknown) == (Label.ECHO, ("Kim",), 1)
    assert "Stated as fact, without a known origin: C." in found.working


def test_articles_of_no_known_outlet_are_outlets_of_their_own() -> None:
    found = assess([mention(4, "Kim", None), mention(9, "Kim", None)])
    assert (found.label, found.outlets) == (Label.ECHO, 2)
    assert found.working[0] == "2 outlets: the unnamed outlet of article 4, the unnamed outlet of article 9."


def test_the_tree_shows_outlets_under_origins() -> None:
    tree = origin_tree([*arsenal(), mention(3, "Kim > A", "A", level=Level.UTTERANCE)])
    assert tree == (
        Branch(
            "The Wall Street Journal",
            Level.CONTENT,
            False,
            (Leaf("The Wall Street Journal > Newser", "Newser", 1),),
        ),
        Branch(None, Level.CONTENT, False, (Leaf("Benzinga", "Benzinga", 2),)),
        Branch("Kim", Level.UTTERANCE, False, (Leaf("Kim > A", "A", 3),)),
    )


def test_the_tree_marks_origins_judged_independent() -> None:
    pair = [mention(1, "Kim > A", "A"), mention(2, "Lee > B", "B"), mention(3, "Cho > C", "C")]
    tree = origin_tree(pair, [judged(1, 2, Independence.INDEPENDENT)])
    assert [(branch.origin, branch.independent) for branch in tree] == [
        ("Cho", False),
        ("Kim", True),
        ("Lee", True),
    ]


@pytest.mark.parametrize(
    ("chains", "line"),
    [
        ([("a diplomat > Courier", "Courier")], "Known origin: a diplomat (quoted by Courier)."),
        ([("a diplomat > AP > Courier", "Courier")], "Known origin: a diplomat (quoted by AP)."),
        ([("a diplomat > (gap)", None)], "Known origin: a diplomat (quoted by the unnamed outlet of article 1)."),
        (
            [("a diplomat > AP > Courier", "Courier"), ("a diplomat > AP > Post", "Post")],
            "Known origin: a diplomat (quoted by AP; in Courier, Post).",
        ),
    ],
)
def test_the_working_names_an_outlet_once(chains: list[tuple[str, str]], line: str) -> None:
    mentions = [mention(n, chain, outlet, SourcingClass.ANONYMOUS) for n, (chain, outlet) in enumerate(chains, 1)]
    assert line in assess(mentions).working


def test_an_outlet_that_is_its_own_origin_is_named_once() -> None:
    assert "Known origin: Courier." in assess([mention(1, "Courier", "Courier", SourcingClass.OUTLET)]).working

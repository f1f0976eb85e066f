"""Every action of the desk and its keys: the table behind :mod:`tui.keymap`.

Where two customs disagree, the one that can do no harm wins: Backspace is only ever "take back", and letters that
decide do the same in every view that has them.
"""

from __future__ import annotations

from tui.keymap import Action, Group, View

_REVIEW = (View.REVIEW,)
_READER = (View.READER,)
_PAIRS = (View.DUPLICATES,)
_GROUP = (View.GROUP,)
_SOURCES = (View.SOURCES,)
_CHARTS = (View.DASHBOARD,)
_CLAIM = (View.REVIEW, View.READER)
_DESK = (View.REVIEW, View.READER, View.DUPLICATES, View.GROUP, View.SOURCES, View.DASHBOARD)
_SELECT = (View.SELECT,)
_ALL = tuple(View)


def _group(group: Group, *rows: tuple[tuple[View, ...], str, str, str, str, int]) -> tuple[Action, ...]:
    """The actions of a group out of rows: views, id, keys (``|`` between), title, help, rank in the footer."""
    return tuple(
        Action(action_id, tuple(keys.split("|")), title, said, group, views, rank)
        for views, action_id, keys, title, said, rank in rows
    )


# fmt: off
ACTIONS: tuple[Action, ...] = (
    *_group(
        Group.DECIDE,
        (_CLAIM, "claim.keep", "a", "keep", "Keep the claim: reviewed; on to the next", 1),
        (_CLAIM, "claim.reject", "x", "reject", "Reject: not a claim, or none to keep; on to the next", 2),
        (_CLAIM, "claim.park", "p", "park", "Park the claim for later; on to the next", 3),
        (_CLAIM, "claim.needs_source", "w", "needs source", "The claim needs a source; on to the next", 4),
        (_CLAIM, "claim.flag", "f", "flag", "Flag the claim, or take the flag off", 16),
    ),
    *_group(
        Group.PAIRS,
        (_PAIRS, "pair.same", "y", "same", "The same claim: merge the two", 1),
        (_PAIRS, "pair.not_same", "n", "not the same", "Not the same: never suggest the two again", 2),
        (_PAIRS, "pair.related", "r", "related", "Related, yet not the same", 3),
        (_PAIRS, "pair.contradicts", "c", "contradicts", "The two contradict each other", 4),
        (_PAIRS, "pair.later", "space", "later", "Decide later: the pair comes again at the end", 5),
        (_PAIRS, "pair.swap", "tab", "other wording", "Let a merge keep the other wording", 17),
        (_PAIRS, "pair.wording", "e|w", "wording", "Merge with a wording that you choose or write", 18),
        (_PAIRS, "pair.cluster", "m|ampersand", "group", "All that are alike, as a list and a map", 12),
        (_PAIRS, "pair.bulk", "B", "merge many", "Merge all groups above a score, after a preview", 19),
        (_PAIRS, "pair.read", "enter", "read", "Read both in their articles", 6),
        (_PAIRS, "pair.override", "Y", "same after all", "Merge although somebody said not the same", 0),
        (_PAIRS, "pair.fewer", "right_parenthesis", "stricter", "Raise the similarity asked for", 20),
        (_PAIRS, "pair.more", "left_parenthesis", "looser", "Lower the similarity asked for", 21),
        ((*_PAIRS, *_GROUP), "pair.score", "h", "score", "Hide or show the score", 22),
        (_GROUP, "group.merge", "y", "merge", "The same claim: merge those that are taken", 1),
        (_GROUP, "group.leave", "space|x", "leave out", "Leave the claim out, or take it in again", 2),
        (_GROUP, "group.not_same", "n", "not the same", "Not the same as those taken: remembered", 3),
        (_GROUP, "group.wording", "tab|w", "this wording", "Keep the wording of this claim", 4),
        (_GROUP, "group.write", "e", "write it", "Write the wording to keep", 5),
        (_GROUP, "group.read", "enter", "read", "Read the claims in their articles", 6),
        (_GROUP, "group.next", "right_square_bracket", "next group", "The next suggested group", 7),
        (_GROUP, "group.previous", "left_square_bracket", "previous group", "The group before", 0),
    ),
    *_group(
        Group.MOVE,
        (_DESK, "cursor.down", "j|down", "next", "Next claim or pair", 0),
        (_DESK, "cursor.up", "k|up", "previous", "Previous claim or pair", 0),
        (_READER, "reader.next", "n", "next", "Next claim of the article", 20),
        (_READER, "reader.previous", "N", "previous", "Previous claim of the article", 21),
        (_CLAIM, "cursor.todo", "tab", "next new", "Next claim that nobody has reviewed", 18),
        (_DESK, "cursor.first", "g g|home", "first", "First claim or pair", 0),
        (_DESK, "cursor.last", "G|end", "last", "Last claim or pair", 0),
        (_DESK, "half.down", "ctrl+d", "half down", "Half a page down", 0),
        (_DESK, "half.up", "ctrl+u", "half up", "Half a page up", 0),
        (_DESK, "page.down", "pagedown", "page down", "A page down", 0),
        (_DESK, "page.up", "pageup", "page up", "A page up", 0),
        (_CLAIM, "article.next", "right_square_bracket", "next article", "The next article", 0),
        (_CLAIM, "article.previous", "left_square_bracket", "article before", "The article before", 0),
        (_REVIEW, "mention.next", "right|right_curly_bracket", "next mention", "Next mention of the claim", 0),
        (_REVIEW, "mention.previous", "left|left_curly_bracket", "mention before", "The mention before", 0),
        ((*_CLAIM, *_SOURCES), "detail.down", "J|shift+down", "scroll down", "Scroll the text down", 0),
        ((*_CLAIM, *_SOURCES), "detail.up", "K|shift+up", "scroll up", "Scroll the text up", 0),
        (_REVIEW, "reader.open", "enter", "read", "Read the article around the claim", 10),
        ((*_REVIEW, *_SOURCES), "pane.whole", "plus", "one pane", "One pane over the whole screen; the next; all", 0),
        (_CHARTS, "chart.next", "tab|l|right", "next chart", "The next chart", 2),
        (_CHARTS, "chart.previous", "shift+tab|h|left", "previous chart", "The chart before", 0),
        (_CHARTS, "chart.open", "enter", "show these", "Show the claims that the bar counts", 1),
        (_DESK, "view.back", "escape|q", "back", "Back: first drop marks and search, then leave the view", 48),
        (_DESK, "view.review", "1", "review", "Show the list of claims", 0),
        (_DESK, "view.duplicates", "2", "duplicates", "Show the suggested duplicates", 35),
        (_DESK, "view.sources", "3", "sources", "Show the sources of the desk", 36),
        (_DESK, "view.dashboard", "4", "dashboard", "Show the desk in pictures", 37),
    ),
    *_group(
        Group.MARK,
        (_REVIEW, "mark.toggle", "space", "mark", "Mark the claim; on to the next", 33),
        (_REVIEW, "mark.range", "V", "mark up to here", "Mark all claims from the one marked last to this one", 0),
        (_REVIEW, "mark.apply", "semicolon", "for marked", "The next act is for all marked claims", 0),
        (_REVIEW, "mark.merge", "ampersand", "merge", "Merge the marked claims into one", 34),
        (_REVIEW, "mark.unmerge", "number_sign", "take out", "Take the mention's claim out of this one", 0),
    ),
    *_group(
        Group.SOURCING,
        (_CLAIM, "class.named", "s n", "named source", "Sourced to a named person or body", 0),
        (_CLAIM, "class.official", "s o", "named official", "Sourced to a named official", 0),
        (_CLAIM, "class.government_unnamed", "s g", "unnamed officials", "Sourced to unnamed officials", 0),
        (_CLAIM, "class.expert", "s x", "expert", "Sourced to an expert or former official", 0),
        (_CLAIM, "class.anonymous", "s a", "anonymous source", "Sourced to an anonymous source", 0),
        (_CLAIM, "class.state_media", "s m", "state media", "Sourced to state media", 0),
        (_CLAIM, "class.document", "s d", "document", "Sourced to a document or data", 0),
        (_CLAIM, "class.outlet", "s r", "own reporting", "The outlet's own reporting", 0),
        (_CLAIM, "class.unsourced", "s u", "no source", "Sourced to nobody", 0),
        (_CLAIM, "quote.direct", "t d", "word for word", "Quoted word for word", 0),
        (_CLAIM, "quote.partial", "t p", "a few words", "A few words are quoted", 0),
        (_CLAIM, "quote.mixed", "t m", "in part", "Quoted in part, completed by the article", 0),
        (_CLAIM, "quote.paraphrase", "t a", "paraphrase", "Attributed, in the article's words", 0),
        (_CLAIM, "quote.outlet_voice", "t v", "outlet's voice", "The outlet's own statement", 0),
        (_CLAIM, "level.content", "t c", "that it is so", "It asserts the thing itself", 0),
        (_CLAIM, "level.utterance", "t u", "that it was said", "It asserts that somebody said so", 0),
        (_REVIEW, "chain.edit", "c", "chain", "Write the chain: Kim > ? > AP > Newser", 12),
        (_REVIEW, "origin.independent", "i i", "independent", "The origins are independent of each other", 0),
        (_REVIEW, "origin.same_origin", "i s", "the same", "The origins are one and the same", 0),
        (_REVIEW, "origin.syndicated_copy", "i w", "a copy", "One text, printed twice", 0),
        (_REVIEW, "origin.circular", "i c", "in a ring", "Each rests on the other", 0),
        (_REVIEW, "origin.same_principal", "i p", "one principal", "They speak for the same principal", 0),
        (_REVIEW, "origin.unknown", "i u", "cannot tell", "Nobody can tell", 0),
        (_CLAIM, "sourcing.repeat", "full_stop", "same again", "The last sourcing act again, here", 0),
    ),
    *_group(
        Group.SOURCES,
        (_SOURCES, "source.claims", "enter", "claims", "Show the claims in whose chains the source stands", 1),
        (_SOURCES, "source.alike", "m", "same as", "Which other sources may be the same, one key each", 2),
        (_SOURCES, "source.alike_all", "M", "all alike", "Any two sources of the desk that may be the same", 3),
        (_SOURCES, "source.alias", "a", "name", "Give it another name; a source called so becomes part of it", 4),
        (_SOURCES, "source.edit", "e", "what it is", "Say what it is: kind, standing, state, reliability, notes", 5),
        (_SOURCES, "source.principal", "p", "speaks for", "Say for whom it speaks: both are one origin", 6),
        (_SOURCES, "source.mark_a", "r a", "A", "Reliability A: completely reliable", 0),
        (_SOURCES, "source.mark_b", "r b", "B", "Reliability B: usually reliable", 0),
        (_SOURCES, "source.mark_c", "r c", "C", "Reliability C: fairly reliable", 0),
        (_SOURCES, "source.mark_d", "r d", "D", "Reliability D: not usually reliable", 0),
        (_SOURCES, "source.mark_e", "r e", "E", "Reliability E: unreliable", 0),
        (_SOURCES, "source.mark_f", "r f", "F", "Reliability F: cannot be judged", 0),
        (_SOURCES, "source.unmark", "r x", "no mark", "Take the mark of reliability away", 0),
        (_SOURCES, "source.name_next", "right|l", "next name", "Choose the next of its names", 0),
        (_SOURCES, "source.name_previous", "left|h", "name before", "Choose the name before", 0),
        (_SOURCES, "source.split", "number_sign", "take out", "Take the name chosen out: a source of its own", 9),
    ),
    *_group(
        Group.WRITE,
        (_REVIEW, "claim.edit", "e", "edit", "Change the claim's wording", 13),
        (_CLAIM, "claim.note", "m", "note", "Write a note on the claim", 14),
        (_REVIEW, "edit.outside", "W", "wording in editor", "Change the wording in $VISUAL or $EDITOR", 0),
        (_CLAIM, "note.outside", "M", "note in editor", "Write a note in $VISUAL or $EDITOR", 0),
        (_REVIEW, "claim.evidence", "E", "evidence", "Add evidence: what, where, and for which side", 0),
    ),
    *_group(
        Group.BY_HAND,
        (_READER, "reader.select", "v", "missed claim", "Select the words of a claim that was missed", 12),
        (_READER, "reader.split", "vertical_line", "split", "Split the claim under the cursor into several", 13),
        (_READER, "reader.again", "R", "find again", "Find the claims anew; nothing decided is lost", 0),
        (_SELECT, "select.add", "enter|a", "add", "Add the selected words as a claim", 1),
        (_SELECT, "select.word", "e", "in other words", "Add the claim in your own words", 6),
        (_SELECT, "select.join", "equals_sign", "add to the claim", "Add a mention to the claim you came from", 7),
        (_SELECT, "select.next", "down|j", "next sentence", "Select the next sentence", 2),
        (_SELECT, "select.previous", "up|k", "sentence before", "Select the whole sentence, or the one before", 8),
        (_SELECT, "select.end_on", "right|l", "end later", "One word more at the end", 3),
        (_SELECT, "select.end_back", "left|h", "end earlier", "One word less at the end", 4),
        (_SELECT, "select.start_on", "shift+right|L", "begin later", "One word less at the beginning", 9),
        (_SELECT, "select.start_back", "shift+left|H", "begin earlier", "One word more at the beginning", 10),
        (_SELECT, "select.more", "shift+down|J", "to the end", "Up to the end of the sentence, then of the next", 11),
        (_SELECT, "select.leave", "escape|q", "back", "Back to the article, adding nothing", 5),
    ),
    *_group(
        Group.FIND,
        (_REVIEW, "find.search", "slash", "search", "Search claims and the words of the articles", 30),
        (_REVIEW, "find.views", "F", "saved views", "Filters and orders kept by name: show, keep, forget", 0),
        (_REVIEW, "find.filter", "backslash", "filter", "Choose which claims the list shows", 31),
        (_REVIEW, "find.facets", "b", "by kind", "Show one status, label, class, outlet or origin; how many each", 32),
        (_REVIEW, "sort.worth", "o w", "most check-worthy", "Order: most check-worthy first", 0),
        (_REVIEW, "sort.article", "o a", "as articles run", "Order: as the articles run", 0),
        (_REVIEW, "sort.newest", "o n", "newest", "Order: last imported first", 0),
        (_REVIEW, "sort.sourcing", "o s", "weakest sourcing", "Order: circular, echo, unsourced first", 0),
        (_SOURCES, "source.search", "slash", "search", "Find a source by any of its names", 8),
        (_SOURCES, "source.by_origin", "o o", "most an origin", "Order: most often an origin first", 0),
        (_SOURCES, "source.by_relay", "o r", "most a relay", "Order: most often a relay first", 0),
        (_SOURCES, "source.by_printed", "o p", "most printed", "Order: most mentions printed first", 0),
        (_SOURCES, "source.by_name", "o n", "name", "Order: by name", 0),
        (_SOURCES, "source.by_kind", "o k", "kind", "Order: by kind", 0),
        (_SOURCES, "source.by_reliability", "o m", "mark", "Order: by the mark of reliability", 0),
        (_SOURCES, "source.by_newest", "o l", "latest", "Order: last entered first", 0),
    ),
    *_group(
        Group.SAFETY,
        (_DESK, "undo", "u|z|backspace", "undo", "Take back the last act", 11),
        (_DESK, "redo", "ctrl+r|Z", "redo", "Do again what was taken back", 0),
        (_DESK, "history.open", "H", "history", "Who did what to the claim, and when", 0),
    ),
    *_group(
        Group.DESK,
        (_CLAIM, "copy.wording", "y y", "wording", "Copy the wording to the clipboard", 0),
        (_CLAIM, "copy.sourcing", "y s", "with its sourcing", "Copy the claim with label, mentions and chains", 0),
        (_CLAIM, "copy.verbatim", "y v", "verbatim", "Copy the article's own words", 0),
        (_REVIEW, "import.open", "I", "bring in", "Bring in articles: files and folders, beside the review", 39),
        (_DESK, "export.open", "X", "export", "Write the reviewed claims to a file", 40),
        (_DESK, "matching.run", "D", "match all", "Match every claim with every other, beside the review", 0),
        (_DESK, "theme.choose", "T", "colours", "Choose the colours: dark, light, high contrast, the terminal's", 0),
        (_DESK, "mouse.switch", "ctrl+t", "mouse", "The mouse to the terminal, to select text, or back", 0),
        (_ALL, "help.open", "question_mark", "keys", "Every key of this view", 50),
        (_ALL, "palette.open", "colon|ctrl+p", "all actions", "Find an action by name", 0),
        (_ALL, "app.quit", "Q|ctrl+q", "quit", "Leave; every decision is saved already", 49),
        (_ALL, "app.leaving", "ctrl+c", "how to leave", "Tell how to leave", 0),
    ),
)

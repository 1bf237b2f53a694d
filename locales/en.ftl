### What the interface says, in English (Project Fluent, https://projectfluent.org).
###
### `build.rs` makes a function of every message. Names begin with the folder of
### `src/ui` that says it. A comment before a message helps who translates it;
### one such as `# $link (Element)` also says that the argument is drawn in its
### place (a link, a number set in bold) and is not text. Numbers are written
### and counted by the rules of the language. Texts of a dossier are not here.

## Common: what several views say

## Shell: the bar, the menu, the time control, notices, keys, opening

## Filters

## Overview

overview-where-it-stands = Where it stands
overview-where-it-stands-note = The last turn in each channel
# Leads from a block to the view named.
overview-to-timeline = Timeline
# After the number of events of a channel, for who cannot see the columns.
overview-events-of-channel = { $count ->
    [one] event
   *[other] events
}
overview-all-channels = All { $count } channels

overview-latest = Latest
overview-tally = What the dossier has
# $number (Element) the count, set large; $count is the same number.
overview-tally-events = { $number } { $count ->
    [one] event
   *[other] events
}
# $number (Element) the count, set large.
overview-tally-statements = { $number } { $count ->
    [one] statement
   *[other] statements
}
# $number (Element) the count, set large.
overview-tally-plans = { $number } { $count ->
    [one] plan
   *[other] plans
}
# $number (Element) the count, set large.
overview-tally-points = { $number } { $count ->
    [one] disputed point
   *[other] disputed points
}
# $number (Element) the count, set large.
overview-tally-positions = { $number } { $count ->
    [one] position
   *[other] positions
}
# $number (Element) the count, set large.
overview-tally-sources = { $number } { $count ->
    [one] source
   *[other] sources
}

overview-terms-that-differ = The terms that differ
overview-to-all-points = All points
overview-is-changed = , differs from the plan it is based on
overview-is-new = , not in the plan it is based on
overview-struck-out = struck out
overview-not-known = not known
overview-not-in-text = not in this text
# Beside a swatch of the tint.
overview-key-of-tint = differs from the plan it is based on · – not in this text
# Follows what stands before, where a plan is known in part.
overview-key-of-unknown = { " " }· ? not known

overview-accounts-differ = Accounts differ
overview-all-of-them = All { $count }
overview-statements-on-point = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
# The party of a speaker, behind the name.
overview-party = { " " }({ $party })
# $words what was said, by the letter.
overview-quote = “{ $words }”

overview-where-plans-come-from = Where the plans come from
overview-lineage-note = A line means “based on”, as reported
overview-to-comparison = Compare
overview-based-on = , based on { $plan }

## Plans: at a glance, point by point, own texts

plans-none = This dossier holds no plans to compare.
plans-compare-own = Compare your own texts…
plans-side-by-side = Plans side by side
plans-side-by-side-table = Plans side by side. Every row holds provisions that match; changes are told against the plan that the head of the column names.
# Opens the choice of plans and the order of the rows.
plans-choice-and-order = Plans and order
plans-only-one = There is one plan only, and none to compare it with.
# What a row of buttons chooses, one for each plan, where only one has room beside the base.
plans-beside-base = Plan beside the base
# Before those buttons. $plan is the base.
plans-base-beside = { $plan } beside
plans-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
plans-rows-of = { $count } of { $all ->
    [one] { $all } row
   *[other] { $all } rows
}
plans-no-provision = No provision of any plan fits the filters.
plans-none-changed-so = Among the provisions of these plans that fit the filters, none changed so.
plans-only-of-others = No provision of these plans fits the filters; those of other plans do.
# A link: drops the choice of what differs.
plans-show-all-rows = Show all rows
# A link: drops the choice of some changes.
plans-show-every-change = Show every change
# A link, where the filters leave nothing to show.
common-remove-all-filters = Remove all filters
# A button: ends what the page is at.
common-stop = Stop

# The plan that the others are compared with, beside its name.
plans-base = base
# Beside the name of a plan: with which it is compared, where that is not the base.
plans-against = against { $plan }

# A heading, and the name of the region below it.
plans-at-a-glance = Plans at a glance
plans-at-a-glance-table = What each plan says on each topic. A cell opens the provision that says so.
# Beside a swatch of the tint.
plans-key-of-tint = differs from the text it was made from · – not in this text
# Follows that, behind a point, where a plan is known in part.
plans-key-of-unknown = ? not in what is known of it
plans-topics = { $count ->
    [one] { $count } topic
   *[other] { $count } topics
}
plans-topics-of = { $count } of { $all ->
    [one] { $all } topic
   *[other] { $all } topics
}
plans-no-topic = No provision of any plan fits the filters, or none names a topic.
plans-none-differs = No plan differs from the text it was made from.
# A link: drops the choice of what differs.
common-show-all-topics = Show all topics
# The head of the column of topics.
plans-topic = Topic
# What the name of a plan leads to; $plan is its whole name.
plans-point-by-point = { $plan }: point by point
# What a question mark in place of a provision means, shown at the pointer.
plans-unknown-in-plan-hint = Not in what is known of this plan
# The same, read out in place of a provision.
plans-unknown-in-plan = not in what is known of this plan
# Read out in place of a provision.
plans-not-in-plan = not in this plan
# Behind what a plan says, in brackets: $plan says something else.
plans-differs-from = (differs from { $plan })
# Behind what a plan says, in brackets: $plan says nothing of it.
plans-not-in = (not in { $plan })
plans-point = { $plan }, point { $number }
plans-point-titled = { $plan }, point { $number }: { $title }
# In place of a term that an editor struck out.
plans-struck-out = struck out

# Opens what is known of a plan as such.
plans-what-it-is = What { $plan } is
# A label before the names of those who did.
plans-put-forward-by = Put forward by
plans-based-on = Based on { $plan }

plans-family = All { $count } plans, and which was made from which
# A link at a plan, to it beside the one that it was made from.
plans-compare-with = Compare with { $base }

# What speaks for a match, in a list.
plans-because-same-text = the same words
plans-because-words = shared rare words: { $words }
plans-because-numbers = the same numbers: { $numbers }
plans-because-names = the same names: { $names }
plans-because-headings = in the headings: { $words }
plans-because-terms = the editors' topics and terms: { $names }
plans-because-position = between the same neighbours
# $reasons is the list of what speaks for a match.
plans-because-of = Because of { $reasons }
plans-evidence = Evidence: how the text is known, and how it was matched
# Read out before the number of sources; $provisions are the numbers of provisions.
plans-evidence-for = Evidence for { $provisions }: sources
plans-confirmed-by-you = Confirmed by you
plans-confirmed-by-editors = Confirmed by the editors
plans-not-matched = No match found automatically
plans-matched = Matched automatically, { $percent } % sure
# Read out behind how two provisions were matched: their numbers.
plans-matched-numbers = { $from } and { $to }
# Verbs on buttons: about a match of provisions.
plans-take-back = Take back
plans-confirm = Confirm
plans-not-a-match = Not a match
# Before a menu of the provisions of another plan: this provision answers the one that is chosen.
plans-answers = Answers
# Before such a menu: it answers that one as well.
plans-answers-also = And also
plans-cannot-answer-own = A provision can answer one of another plan, not of its own.
plans-drop-onto-provision = Drop it onto a provision: this plan has none in this row.

# The name of a map of all rows that leads to each.
plans-jump-to-row = All provisions: jump to a row
# $row is a row of that map with what changed in it.
plans-row-not-shown = { $row } (not shown)

# The plans that are compared, as a list.
plans-compared = Plans compared; the others are compared with the first, the base
# A link at a plan: the others are then compared with it. Its name follows, for who only hears it.
plans-make-base = Make base
# A link at a plan: takes it out of the comparison. Its name follows, for who only hears it.
plans-remove = Remove
plans-full = Up to { $most } plans fit side by side. Remove one to add another.
# The name of a menu of plans.
plans-add = Add a plan
# The first entry of that menu.
plans-add-entry = Add a plan…

# What a switch chooses between: at a glance, or point by point.
plans-how-to-read = How to read the plans
# A box to check: the rest is not shown.
plans-only-differing = Only what differs

# A label before the condition.
plans-on-condition = On condition:
# $actors (Element) their names, as links.
plans-contested-by = Contested by { $actors }

# Read out behind the name of a plan over the counts of its changes.
plans-counted-against = , against { $plan }
plans-method = Which provisions answer each other is found by a program from what they say, unless an editor or you confirmed it. It tells how sure it is and why, and says “perhaps” where it is not; it can be wrong. Where editors fixed terms, the change is told by these; else by the texts.

# Read out between a value and the one in its place in the later plan.
plans-becomes = becomes
# Labels before a value: of a term or number that one of two plans has.
plans-value-new = new:
plans-value-gone = gone:
plans-value-no-longer-fixed = no longer fixed:
plans-value-not-known-here = not known here; there:
plans-value-not-known-there = not known there:
# Behind the value of a term.
plans-value-unknown-there = (not known there)
# Before a number that is another number in a later plan, as “at least” is before others.
plans-exactly = exactly
# A label before numbers that a program found in the texts.
plans-read-in-texts = Read in the texts
# What a program read a number in a text as.
plans-read-as = Read as { $number }
plans-moved-away = Moved: stands elsewhere below
plans-moved-here = Moved: stood elsewhere

# A label before the menu of orders.
plans-order = Order
# An order of the rows: that of a plan.
plans-order-of = as in { $plan }
# An order of the rows.
plans-order-by-topic = by topic
# A box to check: plans are then not all compared with the first.
plans-stepwise = Each against the one before
plans-unfold-all = Unfold all
plans-fold-all = Fold all

plans-compare-again = Compare again
plans-comparing = Comparing plans…
plans-comparing-pairs = Comparing plans: { $done } of { $all } pairs…
plans-stopped = Comparing was stopped.
plans-failed = The plans could not be compared: { $reason }.

# What kinds of change mean, behind the words for each.
plans-means-kept = the same terms in the same words
plans-means-reworded = the same terms in other words
plans-means-modified = a term, a condition or a party differs
plans-means-added = not in the plan compared with
plans-means-removed = only in the plan compared with
plans-means-split = one provision became several
plans-means-merged = several provisions became one
plans-means-unknown = one of the two plans is known only in part, and what is known of it has nothing that matches
# $points is how much of the plan is known: “3 of 19 points known”.
plans-absent-in-known = Not in the { $points }
plans-absent = Not in this plan
# $change is the kind of change, which is not sure.
plans-perhaps = Perhaps { $change }
# Follows the kind of change; $numbers are those of the provisions in the other plan.
plans-moved-from = , moved from { $numbers }
# Follows the kind of change: an editor or the reader did.
plans-is-confirmed = , confirmed
# How well the text of a provision is known.
plans-text-read = Text read at its source
# The same, behind a word for it.
plans-text-corroborated = seen in part or in a summary
plans-text-recalled = from general knowledge of the published text, still to be compared line by line

# The title of the dialog for the reader's own texts.
plans-own-title = Compare your own texts
# Its title once the points are found.
plans-own-check = Check the points
plans-own-how-to-check = A program found these points; put right what it got wrong. Each begins with a line “# 6 Heading”: add such a line to split a point, delete it to join two, change the number to renumber.
plans-own-how-it-works = Texts stay in this tab: nothing is sent anywhere. Points numbered 1., (1), Article 1, § 1, I. and so on are found; without numbers, every paragraph is a point.
plans-own-not-done = That could not be done: { $reason }
plans-own-not-saved = That could not be saved: { $reason }
plans-own-empty = { $text } is empty: paste a text, open a file or choose a plan.
plans-own-looking = Looking for points…
# Verbs on buttons.
plans-own-find = Find the points
plans-own-compare = Compare
plans-own-save = Save as a dossier
plans-own-add = Add a text
# The name of a text that has none yet: A, B, C and so on.
plans-own-name-given = Text { $letter }
# A label before the name of a text.
plans-own-name = Name
# The label of the field for a text.
plans-own-words = Words
plans-own-words-hint = Paste a text with numbered points, or drop a text file here
plans-own-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
# Verbs on buttons: what is done to the points of a text.
plans-own-split = Split at the cursor
plans-own-join = Join with the one before
plans-own-renumber = Renumber
plans-own-open-file = Open a text file…
# Behind that button, before a menu of the plans of the dossier.
plans-own-or-plan = or a plan
plans-own-remove = Remove this text
# Why a file cannot be read, behind its name.
plans-own-is-document = this is a word-processor file or a PDF; copy its text and paste it, or save it as plain text
plans-own-is-not-utf8 = its text is not in UTF-8; save it as plain text in UTF-8, or paste it

## Accounts: disputed points and statements

# The name of a list of parties and stances to choose by.
accounts-parties-and-stances = Parties and stances

# A box to check: points on which one party speaks alone are then not shown.
accounts-only-opposed = Only where several parties speak
# What a switch chooses between: by day, or by speaker.
accounts-how-grouped = How statements are grouped
# A link to the same statements as a table.
accounts-as-table = As a table
# What a switch chooses between: kinds of record.
common-what-is-listed = What is listed

# The head of a column with what is said by those who belong to no party.
accounts-of-no-party = Of no party
# Behind the name of a plan, a link to that point of it.
accounts-point-of-plan = point { $number }
accounts-events-concerned = { $count ->
    [one] { $count } event concerned
   *[other] { $count } events concerned
}
# Follows “Copy link” on a button, for who only hears it.
accounts-to-this-point = to this point

# The name of the list of all points.
accounts-points = Points on which accounts differ
# On a button, verb: $count points are not drawn yet.
accounts-show-others = Show the other { $count }
accounts-not-opposed = { $count } more: on them only one party speaks, or none by name.
# On a link behind that, verb.
accounts-show-not-opposed = Show them

# $speaker (Element) who spoke, and who joined in before.
# $other (Element) who joined in as well.
common-speaker-with = { $speaker } with { $other }
# $words what was said, by the letter.
common-quote = “{ $words }”
# $source (Element) a link to where something can be read; $count others can be read as well.
accounts-source-and-more = { $source } and { $count } more
# A link to the details of a statement.
accounts-all-about-it = All about it
# Read out before the chain of those through whom a statement came, within a line.
accounts-reported-through = reported through

## Positions

# In an empty cell: where an actor stands on a topic.
positions-none-known = no position known
# The name of the list that says what the signs of stances mean.
positions-stances = Stances
positions-how-to-read = The latest position; open a cell for earlier ones and sources
# A box to check: topics on which all stand alike are then not shown.
positions-only-differing = Only where they differ
positions-none-differs = On no topic do these actors take different stances.
# The name of the region with the table.
positions-by-topic = Positions of actors by topic
positions-table = Actors by topics: the latest stance of each. Every cell opens its evidence.
# The head of the column of actors.
positions-actor = Actor

## Timeline

## Table

## Details: the drawer

# The name of the panel with everything about what is selected.
details-panel = Details
# On the button of the panel that is seen as a cross, verb.
details-close = Close the details

details-accounts-differ = Accounts differ

# Behind what answers a provision in another plan: how sure the match is.
details-percent-sure = { $percent } % sure
# A link to two plans beside each other. Which the other is follows, for who only hears it.
details-side-by-side = Side by side
# Follows that link.
details-with-plan = with { $plan }
# Follows “Copy link” on a button, for who only hears it.
details-to-pair-with = to this pair with { $plan }

# $event (Element) a link to an event whose accounts contradict those of this one.
details-against-event = Against: { $event }
# Labels before what an event has.
details-channel = Channel
details-kind = Kind
details-place = Place
details-how-sure = How sure
# Headings of the parts of an event's details.
details-who-took-part = Who took part
details-what-was-said = What was said
details-related-events = Related events
details-plans-it-touched = Plans it touched
# Headings in the details of events and provisions.
details-topics = Topics
details-sources = Sources

# Headings in the details of a position.
details-in-their-words = In their words
details-provisions-they-contest = Provisions they contest
# A link to all records on the topic of a position.
details-everything-on-topic = Everything on this topic

# Labels before whom a provision obliges, benefits and so on, and before its condition.
details-obliges = Obliges
details-benefits = Benefits
details-contested-by = Contested by
details-on-condition = On condition
# A heading: the statements on a provision.
details-said-on-provision = What was said on it
details-nothing-on-plan = No statement on its topics is about this plan.
# Each opens statements on a provision; $count is how many they are.
details-more-on-plan = More about this plan ({ $count })
details-on-proposers = About those who proposed or contest it ({ $count })
details-others-on-topics = Others on its topics ({ $count })
# A link to a plan beside the one that it was made from.
details-compare-with = Compare { $plan } with { $base }
# A link to a plan that was made from no other.
details-compare = Compare { $plan }
# Headings in the details of a provision.
details-in-other-plans = In the other plans
details-events-that-moved = Events that moved it
details-events-that-moved-are = Events on its topics that touched this plan.

# A heading in the details of a provision.
details-stances = Where actors stand on its topics

# A heading: what every plan fixes; $term is its name.
details-term-in-versions = This term through all versions: { $term }
# Heads of the columns of a table.
details-date-of-plan = Date
details-plan = Plan
details-value = Value

## Share

# The title of the dialog: to pass on or save what is shown.
share-title = Share
share-files-name-all = Every file names its filters, this dossier and this link. The page sends nothing anywhere.

# On buttons, verbs.
share-copy-link = Copy link
# In place of the words of such a button, and told, once it is done.
share-copied = Copied
# $reason has no full stop.
share-not-copied = It could not be copied: { $reason }. Select the text and copy it by hand.

# The name of the part of the dialog with the link.
share-link = Link
# The name of the field with the link.
share-link-to-view = Link to this view
share-packing = Packing your dossier into the link…
# On a button, verb: opens the device's own means to send a link.
share-send = Share…
# $reason has no full stop.
share-not-sent = It could not be shared: { $reason }.
share-link-opens = Opens this view with its dates, filters and selection.
# Opens a text that shows this view within another page.
share-embed = Embed in another page
share-embed-shows = The frame shows this view without what is around it, and a link to the full page.
# The name of the field with that text.
share-snippet = Snippet for another page
# On a button, verb.
share-copy-snippet = Copy snippet

# Opens a picture of the link that cameras read.
share-qr = QR code
share-qr-of-link = QR code of the link
share-qr-too-long = This link is too long for a QR code.

# Heads of rows of buttons: what their files are for.
share-for-reading = For reading
share-for-spreadsheets = For spreadsheets
share-for-reference-managers = For reference managers
share-for-machines = For machines
# On buttons before the name of a format: what the file holds, or the programs that read it; short.
share-file-events = Events
share-file-statements = Statements
share-file-provisions = Provisions
share-file-positions = Positions
share-file-dossier = Dossier
share-file-calendar = Calendar
share-file-linked-data = Linked data
share-file-bibtex = LaTeX
share-file-csl = Zotero, Mendeley
share-file-drawing = Drawing
share-file-picture = Picture
# On a button, verb.
share-print = Print or PDF
share-save-shown = Save what is shown
share-only-first = Files hold the first { $most } events, and say so; pictures show all.
# $file is the name of a file, $reason has no full stop.
share-not-made = { $file } could not be made: { $reason }.
# $reason has no full stop.
share-nothing-to-save = There is nothing to save: { $reason }.
# Reasons why there is no file, within a sentence.
share-not-compared = the plans have not been compared yet; try again once they are
share-not-hashed = the hash that the file should name is still being made; try again in a moment
# How many records are shown.
share-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
share-statements = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
share-provisions = { $count ->
    [one] { $count } provision
   *[other] { $count } provisions
}
share-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
share-events-and-statements = { $events ->
    [one] { $events } event
   *[other] { $events } events
}, { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}

# In the picture of a comparison: behind the heading of a provision.
share-picture-moved = moved
share-picture-perhaps = perhaps
# In the picture of a comparison: beneath the words of a provision.
share-picture-condition = On condition: { $condition }
share-picture-contested = Contested by { $actors }

# Each follows “Copy link” on a button, for who only hears it.
share-to-event = to this event
share-to-statement = to this statement
share-to-provision = to this provision
share-to-position = to this position
# Opens the citation of a record, verb.
share-cite = Cite
# Each follows that verb, for who only hears it.
share-cite-event = this event
share-cite-statement = this statement
share-cite-provision = this provision
share-cite-position = this position
# On buttons, verbs.
share-copy-text = Copy text
share-copy-bibtex = Copy BibTeX
share-copy-csl = Copy CSL-JSON
share-save-bibtex = Save BibTeX
share-save-csl = Save CSL-JSON
# Follows “Copy text”, for who only hears it.
share-of-citation = of the citation

# A heading on paper.
share-printed-sources = Sources

share-kept = Kept in this browser
share-kept-is-here = A dossier or a table of your own can be kept here, on this device, and is sent nowhere.
# Follows that: the browser gave its word.
share-kept-for-good = This browser promised to keep these until you delete them.
# Follows that: the browser did not give its word.
share-kept-loosely = This browser may delete what is kept when it is short of room, or if you stay away for long: save what matters as a file.
# $reason has no full stop.
share-kept-failed = That could not be done: { $reason }.
# On a button, verb: keeps what is open in this browser.
share-keep = Keep this file
# The label of the field for the name of a file.
share-kept-name = Name
# The size of a file in kilobytes, and the day on which it was kept.
share-kept-size-and-day = { $kilobytes } kB, { $day }
# On buttons, verbs: done with a file that is kept.
share-kept-open = Open
share-kept-save = Save
share-kept-delete = Delete
share-kept-ask-delete = Delete “{ $file }” from this browser?
# Why a file cannot be saved, within a sentence.
share-kept-is-gone = its bytes are gone

## About

## Import

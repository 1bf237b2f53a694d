### What the interface says, in English (Project Fluent, https://projectfluent.org).
###
### `build.rs` makes a function of every message. Names begin with the folder of
### `src/ui` that says it. A comment before a message helps who translates it;
### one such as `# $link (Element)` also says that the argument is drawn in its
### place (a link, a number set in bold) and is not text. Numbers are written
### and counted by the rules of the language. Texts of a dossier are not here.

## Common: what several views say

# On the button that closes what is open, verb.
common-close = Close

# Of a list only what is near what is seen is drawn; the browser's search knows no more.
common-find-drawn = Your browser finds what is drawn: of { $count } rows, those near what you see.
common-find-search = The page’s own search finds all of them.
# On a button that leads to the page's own search, verb.
common-search-all-rows = Search in all rows
# On a button, verb.
common-draw-all-rows = Draw all { $count } rows

# A link to where an event was published.
common-read-there = Read it there
# After the title of a source that has none.
common-no-address = no address
# $source is the id of a source.
common-source-set-aside = { $source } (its record was set aside)
# Follows the date of a source.
common-source-language = , in { $language }
# Follows a source: what of the record it stands for.
common-source-stands-for = — for: { $what }

# What paper says of a long list.
common-printed-first = Printed are the first { $printed } of { $count }.
# On a button, verb.
common-show-first = Show the first { $count }
# On a button, verb.
common-show-all = Show all { $count }
# On a button, verb.
common-show-more = Show { $next } more; { $left } are not shown
common-more-not-shown = { $left } more are not shown: narrow the filters to see them.

# $speaker (Element) who spoke, and who joined in before.
# $other (Element) who joined in as well.
common-speaker-with = { $speaker } with { $other }
# $words what was said, by the letter.
common-quote = “{ $words }”
# $what (Element) the actors and plans that a statement is about.
common-about = about { $what }
# Before the chain of those through whom a statement came, for who cannot see it.
common-reported-through = Reported through:
# $event (Element) a link to the event at which a statement was made.
common-said-at = At: { $event }
common-sources-of-statement = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}

# On a button, verb: opens a file of the reader's own.
common-open-file = Open a dossier or a table…

# A date that is not known exactly.
common-date-about = about { $date }
common-date-uncertain = { $date } (uncertain)
common-date-about-uncertain = about { $date } (uncertain)
# What is told of a date on hover; EDTF is the name of a standard.
common-date-edtf = EDTF { $edtf }
common-date-and-edtf = { $date } (EDTF { $edtf })

# What is told of an actor on hover: the roles, the party, and what a click does.
common-actor-title = { $roles } · { $party }: show everything with this actor
# The party of an actor, behind the name.
common-party = ({ $party })
# The topics of a record.
common-topics = Topics

common-part-loading = Loading this part of the page…
common-part-failed = This part of the page did not arrive.
# On a button, verb.
common-try-again = Try again

## Shell: the bar, the menu, the time control, notices, keys, opening

shell-opening-dossier = Opening the dossier…
shell-no-dossier = No dossier is open. Reload the page, or open a dossier or a table of your own; it stays in this tab.

# On a button that is seen as a cross.
shell-dismiss-notice = Dismiss this notice

# The name of the product.
shell-brand = Demarche
# The title of the window; $dossier is the title of what is open.
shell-page-title = { $dossier } · { shell-brand }

shell-about-dossier = About this dossier
shell-to-problems = What is wrong with the file
# After the number of the problems, for who cannot see the badge.
shell-problems-in-file = { $count ->
    [one] problem in the file
   *[other] problems in the file
}
# The name of the row of tabs.
shell-views = Views
# On a button that leads to the field.
shell-to-search = Search
shell-search-field = Search titles, summaries, quotes and names
# In the field while it is empty; short.
shell-search-placeholder = Search
# On the button that opens links and files.
shell-share = Share

# On the button of the menu, which is seen as three dots.
shell-more = More
# On a button, verb.
shell-copy-link = Copy link
shell-link-copied = Link copied
# Opens the list of keys, and is its title.
shell-keys = Keys

shell-offline-storing = Storing this page for offline use…
shell-offline-ready = Ready for offline use.
shell-offline-taking = Taking the new version…
shell-offline-update = A new version of this page is ready.
# On a button, verb.
shell-take-update = Use the new version
# $reason has no full stop.
shell-offline-unavailable = Not available offline: { $reason }.
# A link from a page that shows this one within it.
shell-open-full-page = Open the full page
# On a button for who goes through the page by keys, verb.
shell-skip-to-view = Skip to the view
shell-foot = Every claim is shown as whose claim it is. Nothing you do here leaves this tab.

shell-time-and-filters = Time and filters
# On the button that opens them; short.
shell-filters = Filters
# After the number of values that are chosen among the filters, for who cannot see the badge.
shell-filters-chosen = { $count ->
   *[other] chosen
}
# Stands before the dates that are shown; short.
shell-shown = Shown
# Stands before the day that the reader looks from; short.
shell-as-of = As of
# In place of the dates that are shown, and on the button that shows them all.
shell-all-dates = All dates
# In place of the day that the reader looks from: there is none.
shell-as-of-latest = latest
# Told when the dates change.
shell-shown-now = Shown: { $dates }

# What a column of the strip stands for; very short.
shell-by-hour = by hour
shell-by-day = by day
shell-by-week = by week
shell-by-month = by month
shell-by-quarter = by quarter
shell-by-years = { $count ->
    [1] by year
   *[other] by { $count } years
}
shell-strip = All events over time, and the range shown
# The handle at the beginning of the range; its date follows.
shell-shown-from-handle = Shown from
# The handle at the end of the range; its date follows.
shell-shown-to-handle = Shown to
shell-flag = As of: the day that you look from
# The flag stands at the end.
shell-flag-at-end = latest: all is known

shell-dates = Dates
shell-close-dates = Close the dates
# Before the field of the first day that is shown.
shell-from = From
# Before the field of the last day that is shown.
shell-to = To
# On a button: shows the dates that the dossier names as its focus.
shell-focus-dates = Focus: { $dates }
shell-only-certain = Only what certainly falls in these dates
# Follows “As of”, smaller.
shell-as-of-note = what was known at the end of a day
# On a button: no day is looked from.
shell-look-from-latest = Latest
# Before a field for a day that is not in the list.
shell-another-day = Another day
shell-range-ends-before = The range would end before it starts.
shell-no-date = This is no date. Write a day, a month or a year: 2025-12-21, 2025-12, 2025.

# Where keys work.
shell-keys-everywhere = Everywhere
shell-keys-in-time-control = Time control, on a handle or the flag
shell-keys-in-timeline = Timeline
shell-keys-in-plans = Plans, point by point
shell-keys-in-lists = Table and lists
# What keys do.
shell-keys-search = Search
shell-keys-this-list = This list
shell-keys-close = Close what is open: dates, menu, filters, details
shell-keys-day = A day earlier, later
shell-keys-week = A week earlier, later
shell-keys-month = A month earlier, later
shell-keys-first-last-day = To the first, the last day
shell-keys-neighbour = To the event before, after in the lane
shell-keys-lane = To the lane above, below
shell-keys-first-last-event = To the first, the last event
shell-keys-open-event = Open the event
shell-keys-zoom = Zoom in, out
shell-keys-move-window = Move the window
shell-keys-home-window = Back to where it began
shell-keys-point = To the next point, the one before
shell-keys-change = To the next change, the one before
shell-keys-point-on-strip = On the strip of all points: to the point before, after
shell-keys-open-point = Open the point
shell-keys-next-event = To the next event
shell-keys-open-it = Open it
# What stands on a key.
shell-key-escape = Esc
shell-key-enter = Enter
shell-key-tab = Tab
shell-key-home = Home
shell-key-end = End
shell-key-page-up = Page Up
shell-key-page-down = Page Down
# Two keys together; $key is an arrow.
shell-key-with-shift = Shift { $key }

## App: notes

# What a dossier is called that has no file.
app-dossier-in-link = the dossier in this link
# $file is the name of a file or app-dossier-in-link; $reason begins in lower case and has no full stop.
app-not-opened = “{ $file }” could not be opened: { $reason }.
# $title is the title of what was open before.
app-not-opened-stays = “{ $file }” could not be opened: { $reason }. What was open stays open: { $title }.
app-no-longer-open = Your own file is no longer open here; open it again to see it.
app-still-kept = Your own file is not open, and is still kept in this browser: open it under Share.
# Before a list of the parts.
app-link-parts-left-out = Parts of this link could not be used and were left out:
app-link-of-other-dossier = The dossier has changed since this link was made. What the link names is still there; what it says may differ.
# Before a list of the parts.
app-link-of-other-dossier-parts-left-out = The dossier has changed since this link was made. What of the link is no longer there was left out:

# A reason, as app-not-opened has it.
app-bytes-gone = its bytes are gone
app-own-file-not-reopened = Your own file could not be opened again: { $reason }.
app-server-has-no-dossier = What the server has as “{ $file }” is no dossier that this page reads: it is shown as it was last.

# A reason, as app-not-opened has it; $reason is what is wrong with the most rows.
app-no-row-usable = none of its { $count } rows could be used: { $reason }
# Where something is wrong in a table: a row by its number, and the heading of a column or app-whole-row.
app-row-and-column = row { $row }, { $column }
app-whole-row = the whole row
# The value that is wrong, by the letter.
app-value = “{ $value }”
# So many rows have the same problem.
app-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
app-first-listed-below = the first of them are listed below

# Why plans could not be compared.
app-answer-unreadable = its answer cannot be read

app-update-waits = The new version waits, because your file could not be kept across it: { $reason }. Save what you need, open another dossier, and take it then.

app-table-stays = This table is a file of your own and stays in this tab: a link cannot carry it. Save what is shown under Share and send the file, or lay the table beside the page and link to it with dossier=name.csv.
# $advice is what to know of the length of the link, or nothing.
app-link-holds-dossier = The dossier is inside this link, packed, behind the “#”: browsers send that part to no server. Whoever has the link has the dossier, and it stays in the history of browsers and in the mail or chat that carries it. { $advice }
app-link-is-long = This link is long. Some programs cut links above 2 000 characters: fewer filters make it shorter.
app-not-packed = Your dossier could not be packed: { $reason }
app-too-large-to-pack = Your dossier could not be packed: it is too large for a link. Save it as a file.
# $reason has no full stop. “Share” is shell-share.
app-link-not-copied = The link could not be copied: { $reason }. Open “Share” and copy it there.
# $reason is a sentence, or several.
app-no-link-copied = No link was copied. { $reason }

## Filters

filters-title = Filters

# A range of dates: within a sentence, or by itself.
filters-all-dates = all dates
filters-dates-from = from { $day }
filters-dates-up-to = up to { $day }

# What one part of what is asked for is called: a facet and what is chosen in it.
filters-facet-value = { $facet }: { $value }
# The facet before what is chosen in it, as filters-facet-value has them.
filters-facet-before-value = { $facet }:
# Several values of one facet.
filters-or = { $first } or { $second }
filters-searched = “{ $words }”
filters-as-of = As of { $day }
# What is removed, within a sentence.
filters-the-search = the search
filters-the-search-for = the search “{ $words }”
# $dates is filters-dates-from, filters-dates-up-to or a range.
filters-the-dates = the dates { $dates }
filters-the-date = the date { $day }
# What a click does. $what is a part of what is asked for.
filters-remove = Remove { $what }
filters-remove-idle = { $what } does not bear on this view. Remove it
# Follows a part of what is asked for, for who cannot see that a click removes it.
filters-chip-removes = , remove
filters-active = Active filters
# On a button beside the parts of what is asked for, verb; short.
filters-remove-chips = Remove all

# Records of a kind, counted. $kind is events, provisions, positions, statements or points (on which
# accounts differ), $number their count as it is written, $count the same number.
filters-counted = { $kind ->
    [provisions] { $count ->
        [one] { $number } provision
       *[other] { $number } provisions
    }
    [positions] { $count ->
        [one] { $number } position
       *[other] { $number } positions
    }
    [statements] { $count ->
        [one] { $number } statement
       *[other] { $number } statements
    }
    [points] { $count ->
        [one] { $number } point
       *[other] { $number } points
    }
   *[events] { $count ->
        [one] { $number } event
       *[other] { $number } events
    }
}
# $number (Element) how many records there are, set bold. All of them pass the filters.
filters-count = { filters-counted }{ $kind ->
    [provisions] { " " }in all plans
   *[other] { "" }
}
# $found (Element) how many records pass the filters, set bold; $number how many there are.
filters-count-of = { $found } of { filters-counted }{ $kind ->
    [provisions] { " " }in all plans
   *[other] { "" }
}
# $number (Element) how many records were known on a day, set bold. All of them pass the filters.
filters-count-known = { filters-counted } known on { $day }{ $kind ->
    [provisions] { " " }in all plans
   *[other] { "" }
}
# $found (Element) how many records pass the filters, set bold; $number how many were known on the day.
filters-count-of-known = { $found } of { filters-counted } known on { $day }{ $kind ->
    [provisions] { " " }in all plans
   *[other] { "" }
}
# $no (Element) filters-no, set bold.
filters-count-none = { $kind ->
    [provisions] { $no } provisions in all plans
    [positions] { $no } positions
    [statements] { $no } statements
    [points] { $no } points
   *[events] { $no } events
}
filters-no = No

filters-none-left = { $kind ->
    [provisions] No provisions fit all of this.
    [positions] No positions fit all of this.
    [statements] No statements fit all of this.
    [points] No points fit all of this.
   *[events] No events fit all of this.
}
filters-no-single = No single filter hides them: each of several does.
# $filter (Element) the part of what is asked for that hides them.
filters-hidden-by = { filters-counted } hidden by { $filter }
# On a button, verb.
# $filter (Element) what it removes, for who cannot see that it stands before.
filters-remove-one = Remove { $filter }
filters-searched-where = Searched were titles, summaries, quotes and names. Fewer words, or another spelling, may find more.
# On a button, verb.
filters-remove-all = Remove all filters

filters-none-of-kind = { $kind ->
    [provisions] This dossier has no provisions.
    [positions] This dossier has no positions.
    [statements] This dossier has no statements.
    [points] This dossier has no points on which accounts differ.
   *[events] This dossier has no events.
}
# Before what a dossier has, view by view.
filters-what-it-has = What it has:
# Leads to another view. $view is its name.
filters-records-of-view = { $view }: { filters-counted }

filters-later = { $kind ->
    [provisions] { $count ->
        [one] { $count } later provision is not shown.
       *[other] { $count } later provisions are not shown.
    }
    [positions] { $count ->
        [one] { $count } later position is not shown.
       *[other] { $count } later positions are not shown.
    }
    [statements] { $count ->
        [one] { $count } later statement is not shown.
       *[other] { $count } later statements are not shown.
    }
    [points] { $count ->
        [one] { $count } later point is not shown.
       *[other] { $count } later points are not shown.
    }
   *[events] { $count ->
        [one] { $count } later event is not shown.
       *[other] { $count } later events are not shown.
    }
}
# On a button: shows what came later as well.
filters-to-latest = Back to the latest

# What is selected is from a later day than the one that the reader looks from.
filters-later-event = This event is from { $date }, after the date you chose, { $day }.
filters-later-event-of-statement = The event of this statement is from { $date }, after the date you chose, { $day }.
filters-later-statement = This statement is from { $date }, after the date you chose, { $day }.
filters-later-plan-of-provision = The plan of this provision is from { $date }, after the date you chose, { $day }.
filters-later-position = The first position of this actor on this topic is from { $date }, after the date you chose, { $day }.
filters-later-plan = “{ $plan }” is from { $date }, after the date you chose, { $day }.
# A link: the reader looks from no day any more.
filters-show-later = Show it: up to the end
filters-undated-of-plans = What became of a plan, its notes and who contests a provision have no date of their own: they stand as the dossier has them.
filters-none-known = { $kind ->
    [provisions] No provisions were known on { $day }.
    [positions] No positions were known on { $day }.
    [statements] No statements were known on { $day }.
    [points] No points were known on { $day }.
   *[events] No events were known on { $day }.
}
filters-first-known = { $kind ->
    [provisions] The first provision here is from { $day }.
    [positions] The first position here is from { $day }.
    [statements] The first statement here is from { $day }.
    [points] The first point here is from { $day }.
   *[events] The first event here is from { $day }.
}
# A link: the reader looks from no day any more.
filters-show-all-days = Show all: up to the end

# After how many values of a facet there are: how many of them are chosen.
filters-chosen-of = { $chosen } of { $count }
# On a button, verb.
filters-show-fewer = Show fewer
# On a button, verb.
filters-show-part = Show { $shown } of { $count }

# On a button, verb: nothing is chosen any more.
filters-clear = Clear
filters-close = Close the filters
# On a button, verb: closes the filters.
filters-show-records = Show { filters-counted }

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

## Accounts: disputed points and statements

## Positions

## Timeline

# On the line of the day that the reader looks from; short.
timeline-as-of = as of { $day }

# Before the choice of what lanes stand for.
timeline-lanes-by = Lanes by
# The name of a row of buttons.
timeline-zoom = Zoom
# On a button that is seen as a plus, verb.
timeline-zoom-in = Zoom in
# On a button that is seen as a minus, verb.
timeline-zoom-out = Zoom out
# On a button that is seen as an arrow.
timeline-to-earlier = Earlier
# On a button that is seen as an arrow.
timeline-to-later = Later
# What a button does, and the key that does the same.
timeline-by-key = { $does } ({ $key })
# On a button: shows all events; short.
timeline-all = All
timeline-all-events = All events
# On a button: shows where the timeline began; short.
timeline-home = Home
timeline-back-home = Back to where the timeline began

timeline-by-kind = Filter by this kind
timeline-kinds = Shapes: kinds of event
timeline-legend = Fading ends: the date is not certain there. Dashed rim: reported by an outlet or unnamed sources only. “!”: a party concerned contests it. Grey columns: so many events, too close to tell apart.
timeline-by-party = Filter by this party
timeline-parties = Colours: party of the first taking part, the rim that of the second

# The name of the lane of what has no lane of its own.
timeline-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
# The name of the lane of events without a value. $facet is channel, party, kind, topic or place.
timeline-none = { $facet ->
    [party] No party
    [kind] No kind
    [topic] No topic
    [place] No place
   *[channel] No channel
}
# What a click on the name of a lane does. $facet is channel, party, kind, topic or place.
timeline-only = { $facet ->
    [party] Only party: { $name }
    [kind] Only kind: { $name }
    [topic] Only topic: { $name }
    [place] Only place: { $name }
   *[channel] Only channel: { $name }
}
# After the number of events of a lane, for who cannot see where it stands.
timeline-events-of-lane = { $count ->
    [one] event
   *[other] events
}

# What the timeline is called: what it shows, and where else that is. $shown of $count events are seen.
timeline-name = Timeline, { $dates }: { $shown } of { $count } events. Arrow keys walk from event to event, plus and minus zoom; the Table view has the same events.
# The same, as it was known on a day.
timeline-name-as-of = Timeline, { $dates }, as of { $day }: { $shown } of { $count } events. Arrow keys walk from event to event, plus and minus zoom; the Table view has the same events.

# What a column of events is called, and what a click does.
timeline-column-of-one = 1 event in { $lane }, { $dates }: open
timeline-column-without-room = 1 event without room for its mark in { $lane }, { $dates }: open
timeline-column = { $count } events close together in { $lane }, { $dates }: open
timeline-too-close = Events too close to tell apart
timeline-events-here = { $count ->
    [one] { $count } event here
   *[other] { $count } events here
}

timeline-statements-of-event = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
timeline-sources-of-event = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}

# A button: to the events before those that are seen.
timeline-earlier = ◂ { $count } earlier
# A button: to the events after those that are seen.
timeline-later = { $count } later ▸

# What the mark of an event is called. $about is its kind, its place and how sure it is.
timeline-mark = { $date }: { $title } ({ $about }; { $parties })
# How sure an event is; within a sentence.
timeline-is-reported = reported
timeline-is-disputed = disputed

# On a curve to another event: how the event that is selected stands to it.
timeline-answers = answers
timeline-follows = follows
timeline-part-of = part of
timeline-leads-to = leads to
timeline-contradicts = contradicts
timeline-answered-by = answered by
timeline-followed-by = followed by
timeline-includes = includes
timeline-comes-from = comes from
timeline-contradicted-by = contradicted by

## Table

# What a table is of. $dates is a range, or as filters-all-dates, filters-dates-from and filters-dates-up-to.
table-caption-events = Events, { $dates }.
table-caption-events-as-of = Events, { $dates }, as of { $day }.
# Follows the caption of the table of events.
table-headings-order = Headings order the table.
# The name of the switch between events and statements.
table-what-is-listed = What is listed
table-events = Events as a table
# Of a date that is not sure: it may lie in the range shown.
table-possibly-in-range = possibly in range
# The head of a column: who took part.
table-taking-part = Taking part
# The head of a column.
table-place = Place
# The head of a column: how many.
table-statements-of-event = Statements
# The head of a column: how many.
table-sources = Sources

table-caption-statements = Statements, { $dates }.
table-caption-statements-as-of = Statements, { $dates }, as of { $day }.
table-statements = Statements as a table
# The head of a column.
table-speaker = Speaker
# The head of a column.
table-what-was-said = What was said
# The head of a column.
table-stance = Stance
# The head of a column.
table-topics = Topics
# The head of a column.
table-channel = Channel
# The head of a column: those through whom a statement came.
table-through = Through

## Details: the drawer

## Share

## About

# How many records of each kind a dossier has.
about-counts = { $events ->
    [one] { $events } event
   *[other] { $events } events
}, { $statements ->
    [one] { $statements } statement
   *[other] { $statements } statements
}, { $plans ->
    [one] { $plans } plan
   *[other] { $plans } plans
} with { $provisions ->
    [one] { $provisions } provision
   *[other] { $provisions } provisions
}, { $positions ->
    [one] { $positions } position
   *[other] { $positions } positions
}, { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
}, { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
}.
about-file-beside = File: { $file }, beside this page.
about-file-in-link = It stood in the link that opened this page: no server ever saw it.
about-own-file = File: { $file }, opened by you. It stays in this tab: nothing was sent anywhere, and links you copy show the shipped dossier to others.
about-another-dossier = Another dossier
about-open-your-own = Open a file of your own, or drop it on the page. It is read here, in your browser, and goes nowhere else.
# On a button, verb.
about-open-shipped = Open the shipped dossier
# A heading above the notes of a dossier.
about-how-to-read = How to read it
# A heading above what a dossier lacks.
about-known-gaps = Known gaps

about-problems = Problems in this file: { $count }
about-set-aside = { $count ->
    [0] All records were sound enough to open.
    [one] { $count } record was set aside; everything else is open.
   *[other] { $count } records were set aside; everything else is open.
}
# How bad a problem is.
about-error = Error
about-warning = Warning
# Before what is wrong: the record concerned.
about-problem-of-record = { $record }:
# Follows what is wrong: what was probably meant.
about-problem-hint = — { $hint }
# Where a problem is.
about-whole-file = the whole file

# A heading above the points on which sources differ.
about-sources-disagree = Where the sources disagree

## Import

import-reading-a-table = Reading a table
# The first bytes are looked at.
import-opening = Opening { $file }…
# It is read; how large it is is not known. $count is the number of rows so far.
import-reading = Reading { $file }: { $count ->
    [one] { $count } row
   *[other] { $count } rows
}, { $read } MiB so far
# It is read. $count is the number of rows so far.
import-reading-of = Reading { $file }: { $count ->
    [one] { $count } row
   *[other] { $count } rows
}, { $read } of { $all } MiB
# On a button, verb: the file is not read.
import-cancel = Cancel

import-columns-mean = What the columns of { $file } mean
# What was seen of a table. $encoding is how its letters are written.
import-seen = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}, { $encoding }. Nothing leaves this tab.
# The same, where the table is one of a known kind. $format is the name of the kind.
import-seen-format = { $format }, { $count ->
    [one] { $count } column
   *[other] { $count } columns
}, { $encoding }. Nothing leaves this tab.
# The name of the table of columns.
import-columns = Columns
# The head of a column of that table: the headings.
import-column = Column
# The head of a column of that table: what each holds, to be chosen.
import-is = Is
# The head of a column of that table.
import-first-values = Its first values
# What a choice is called: what the column holds.
import-column-is = { $column } is
# Before the two ways to read the date.
import-ambiguous-date = 03/04/2025 is
import-day-first = 3 April 2025
import-month-first = 4 March 2025
import-say-date = Say which column holds the date.
import-say-order = Say how dates are written.
# On a button, verb: the table is read.
import-show-events = Show the events

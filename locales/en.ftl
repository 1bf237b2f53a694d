### What the interface says, in English (Project Fluent, https://projectfluent.org).
###
### `build.rs` makes a function of every message. Names begin with the folder of
### `src/ui` that says it, or with what is said where many do (`fault-`, `refusal-`). A comment before a message helps who translates it;
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
common-source-undated = When it was published is not known: the date in the dossier is that of an event.

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
# $what (Element) the actors and plans that a statement is about.
common-about = about { $what }
# Things in a row that are not of one kind; $first may be several of them already.
common-row = { $first }, { $next }
# Before the chain of those through whom a statement came, for who cannot see it.
common-reported-through = Reported through:
# $event (Element) a link to the event at which a statement was made.
common-said-at = At: { $event }

# On a button, verb: opens a file of the reader's own.
common-open-file = Open a dossier or a table…

# Stands for the name of a file
common-pasted-table = Pasted table

# A date that is not known exactly. $unit is day, month or year, or other for what is none of these:
# some languages say “about” otherwise with each.
common-date-about = { $unit ->
   *[other] about { $date }
}
common-date-uncertain = { $date } (uncertain)
common-date-about-uncertain = { common-date-about } (uncertain)
# What is told of a date on hover; EDTF is the name of a standard.
common-date-edtf = EDTF { $edtf }
common-date-and-edtf = { $date } (EDTF { $edtf })

# What is told of an actor on hover: the roles, the party, and what a click does.
common-actor-title = { $roles } · { $party }: show everything with this actor
# The party of an actor, behind the name.
common-party = ({ $party })

common-part-loading = Loading this part of the page…
common-part-failed = This part of the page did not arrive.
# On a button, verb.
common-try-again = Try again
# A button: ends what the page is at.
common-stop = Stop
# A link: drops the choice of what differs.
common-show-all-topics = Show all topics
# How many statements belong to something.
common-statements-counted = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
# How many sources something has.
common-sources-counted = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
# On buttons, verb.
common-copy-link = Copy link
# What an event has: a label, or the head of a column.
common-channel = Channel
# The same.
common-place = Place
# The topics of a record: a label, a heading, or the head of a column.
common-topics = Topics
# A heading.
common-sources = Sources
# A heading, or the head of a column.
common-what-was-said = What was said
# Above the words of a quote as they were said, below their translation.
common-as-said = The quote is a translation. As it was said, in { $language }:
# On a button that shows what the dossier itself says; $language is the name of its language.
common-in-language = Show it in { $language }
# A heading above the sources of the words as they were said; $verification is “Read” or the like.
common-words-read-at = The words as they were said ({ $verification })
# In place of a term that an editor struck out.
common-struck-out = struck out
# A heading.
common-accounts-differ = Accounts differ
# Behind a number of events, for who cannot see where it stands; $count is that number.
common-events-behind-number = { $count ->
    [one] event
   *[other] events
}
# Why a file that this browser kept cannot be had, within a sentence.
common-bytes-gone = its bytes are gone
# What a switch chooses between: kinds of record.
common-what-is-listed = What is listed
# On a button or a link, verb.
common-remove-all-filters = Remove all filters

## Labels: words of the lists that the library knows, dates and numbers in words

# What records are filtered by.
label-facet = { $facet ->
    [party] Party
    [actor] Actor
    [channel] Channel
    [kind] Kind
    [topic] Topic
    [place] Place
    [stance] Stance
    [confidence] Confidence
   *[source] Source
}
# The views, as tabs and in sentences.
label-view = { $view ->
    [timeline] Timeline
    [plans] Plans
    [accounts] Accounts
    [positions] Positions
    [table] Table
   *[overview] Overview
}
# What sort of event it is.
label-kind = { $kind ->
    [talks] Talks
    [summit] Summit
    [call] Call
    [visit] Visit
    [statement] Statement
    [proposal] Proposal
    [document] Document
    [decision] Decision
    [leak] Leak
    [sanction] Sanction
    [military] Military
   *[other] Other
}
# How sure it is that something took place.
label-confidence = { $confidence ->
    [confirmed] Confirmed
    [reported] Reported
   *[disputed] Disputed
}
# Under a record: who put its texts into the language of the page.
label-translated-by = { $by ->
    [original] In the very words
    [official] Official translation
    [editor] Translated by the editors
   *[machine] Translated by a program
}
# Where somebody stands: supports it, under conditions, and so on; the last asserts a fact.
label-stance = { $stance ->
    [supports] Supports
    [conditional] Conditional
    [neutral] Neutral
    [opposes] Opposes
   *[claims] Claims
}
# Before a value, within a line: “at most 600,000”.
label-comparator = { $comparator ->
    [at-most] at most
    [at-least] at least
   *[about] about
}
# A term that a plan fixes. $value is a number with its unit, or words.
label-term = { $comparator ->
    [at-most] at most { $value }
    [at-least] at least { $value }
    [about] about { $value }
   *[equal] { $value }
}
# $unit is what is counted, in the words of the dossier.
label-number-and-unit = { $number } { $unit }
label-percent = { $number } %
# What is counted, and how its number is to be read; the number stands before it, large.
label-unit-compared = { $unit }, { label-comparator }
# How a number is to be read, and under which condition it holds; the number stands before it, large.
label-compared-if = { label-comparator }, { $condition }
# How many points a plan has.
label-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
# How many points of a plan are known; how many it has is not.
label-points-known = { $count ->
    [one] { $count } point known
   *[other] { $count } points known
}
label-points-known-of = { $count } of { $all ->
    [one] { $all } point
   *[other] { $all } points
} known

# Dates that are not known exactly; $date and $from, $to are dates as the language writes them.
label-date-decade = the { $year }s
label-date-some-year = some year in { $years }
label-date-season = { $season ->
    [1] spring { $year }
    [2] summer { $year }
    [3] autumn { $year }
   *[4] winter { $year }
}
label-date-some-day = some day in { $date }
label-date-some-month = some month in { $date }
label-date-from = from { $date }, open
label-date-from-to-unknown = from { $date }, end unknown
label-date-up-to = up to { $date }
label-date-from-unknown-up-to = up to { $date }, start unknown
label-date-between = { $from } – { $to }
# On one day of several, of which the first and the last are named.
label-date-between-days = between { $from } and { $to }
# $offset is how far the clock is from UTC, or nothing: +02:00.
label-date-by-clock = { $moment } (UTC{ $offset })

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
# Reasons, as shell-offline-unavailable has them.
shell-offline-only-https = this browser stores pages only from https or this computer
shell-offline-gone = what was stored is gone
shell-offline-not-whole = the page could not be stored whole
# $file is the name of a file of the page.
shell-offline-no-answer = { $file } did not arrive
# $status is a number, such as 503.
shell-offline-status = { $file }: the server answered { $status }
shell-offline-other = { $file } is not the file that belongs here
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

## Dates, typed in the time control.

dates-called = Dates
dates-close = Close the dates
# Before the field of the first day that is shown.
dates-from = From
# Before the field of the last day that is shown.
dates-to = To
# On a button: shows the dates that the dossier names as its focus.
dates-focus = Focus: { $dates }
dates-only-certain = Only what certainly falls in these dates
# Follows “As of”, smaller.
dates-as-of-note = what was known at the end of a day
# On a button: no day is looked from.
dates-look-from-latest = Latest
# Before a field for a day that is not in the list.
dates-another-day = Another day
dates-range-ends-before = The range would end before it starts.
dates-no-date = This is no date. Write a day, a month or a year: 2025-12-21, 2025-12, 2025.
dates-either = This may be { $one } or { $other }. Write it as 2025-12-21.

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
# The head of the keys of the matrix of positions.
shell-keys-in-positions = Positions
shell-keys-filled-cell = To the next filled cell
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

# Over a column of the strip under the pointer: when, and how many.
shell-column = { $when } · { $count ->
    [one] { $count } event
   *[other] { $count } events
}

# Above the list of languages; each is named in itself.
shell-language = Language

## App: notes

# What a dossier is called that has no file.
app-dossier-in-link = the dossier in this link
# $file is the name of a file or app-dossier-in-link; $reason begins in lower case and has no full stop.
app-not-opened = “{ $file }” could not be opened: { $reason }.
# $title is the title of what was open before.
app-not-opened-stays = “{ $file }” could not be opened: { $reason }. What was open stays open: { $title }.
app-no-longer-open = Your own file is no longer open here. Open it again, or look under Share for what this browser keeps.
app-still-kept = Your own file is not open, and is still kept in this browser: open it under Share.
# Before a list of the parts.
app-link-parts-left-out = Parts of this link could not be used and were left out:
app-link-of-other-dossier = The dossier has changed since this link was made. What the link names is still there; what it says may differ.
# Before a list of the parts.
app-link-of-other-dossier-parts-left-out = The dossier has changed since this link was made. What of the link is no longer there was left out:

app-own-file-not-reopened = Your own file could not be opened again: { $reason }.
app-server-has-no-dossier = What the server has as “{ $file }” is no dossier that this page reads: it is shown as it was last.

# A reason, as app-not-opened has it; $reason is what is wrong with the most rows.
app-no-row-usable = none of its { $count } rows could be used: { $reason }
# Where something is wrong in a table: a row by its number, and the heading of a column or about-whole-row.
about-row-and-column = row { $row }, { $column }
about-whole-row = the whole row
# The value that is wrong, by the letter.
app-value = “{ $value }”
# So many rows have the same problem.
about-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
about-first-listed-below = the first of them are listed below

# Why plans could not be compared.
app-answer-unreadable = its answer cannot be read

# What a dossier made of a table, or of texts of one's own, says of itself. $file is a file name.
app-made-of-table = Events imported from the table { $file }.
app-made-no-party = No party given
app-made-no-channel = No channel given
app-made-no-channel-in = Events for which { $file } names no channel.
app-made-named-in = Named in { $file }.
app-made-of-own-texts = Texts of your own, compared point by point.
app-made-own-publisher = Pasted or opened by the reader
app-made-own-status = text of your own

app-update-waits = The new version waits, because your file could not be kept across it: { $reason }. Save what you need, open another dossier, and take it then.

app-table-stays = This table is a file of your own and stays in this tab: a link cannot carry it. Save what is shown under Share and send the file, or lay the table beside the page and link to it with dossier=name.csv.
# $advice is what to know of the length of the link, or nothing.
app-link-holds-dossier = The dossier is inside this link, packed, behind the “#”: browsers send that part to no server. Whoever has the link has the dossier, and it stays in the history of browsers and in the mail or chat that carries it. { $advice }
app-link-is-long = This link is long. Some programs cut links above 2 000 characters: fewer filters make it shorter.
app-not-packed = Your dossier could not be packed: { $reason }
app-too-large-to-pack = Your dossier could not be packed: it is too large for a link. Save it as a file.
# $language is its name in itself; $reason has no full stop.
app-language-not-there = The words for { $language } could not be fetched: { $reason }.
# $reason has no full stop. “Share” is shell-share.
app-link-not-copied = The link could not be copied: { $reason }. Open “Share” and copy it there.
# $reason is a sentence, or several.
app-no-link-copied = No link was copied. { $reason }
app-old-browser = This browser is older than what the page was made for (Chrome or Edge 123, Firefox 121, Safari 17.5): everything can be read, but colours may be missing and parts may stand out of place.
app-packed-link-is-long = This link is long. Some programs cut links above 8 000 characters: try it before you rely on it.
app-packed-link-too-long = The dossier would make a link of { $length } characters, and { $most } is the most that browsers and mail carry. Save it as a file instead: send that, or lay it beside the page and link to it with dossier=name.json.
app-matches-full = A link holds at most { $most } matches set by hand, and this one has no room for more: take some back first.
# A part of a link that was left out, by the letter, and why.
app-part-and-reason = “{ $part }”: { $why }

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
overview-not-known = not known
overview-not-in-text = not in this text
# Beside a swatch of the tint.
overview-key-of-tint = differs from the plan it is based on · – not in this text
# Follows what stands before, where a plan is known in part.
overview-key-of-unknown = { " " }· ? not known

overview-all-of-them = All { $count }
# The names of parties that speak on a point besides the two whose words stand above.
overview-others-speak = also { $parties }
# The party of a speaker, behind the name.
overview-party = { " " }({ $party })

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

# Opens what is known of a plan as such.
plans-what-it-is = What { $plan } is
# A label before the names of those who did.
plans-put-forward-by = Put forward by
plans-based-on = Based on { $plan }

plans-family = All { $count } plans, and which was made from which
# Over plans that were made from one, whose short name is $plan.
plans-family-from = From { $plan }
# Over a plan that was made from none.
plans-family-alone = By itself
# A link at a plan, to it beside the one that it was made from.
plans-compare-with = Compare with { $base }

# What speaks for a match, in a list.
plans-because-same-text = the same words
plans-because-words = shared rare words: { $words }
# $words are pairs such as: prosecution ~ criminal responsibility.
plans-because-meaning = close in meaning: { $words }
plans-because-numbers = the same numbers: { $numbers }
plans-because-names = the same names: { $names }
plans-because-headings = in the headings: { $words }
plans-because-terms = the editors’ topics and terms: { $names }
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
# A number that a program read in a text, with what the text says before it; by, since, after and before are of dates.
plans-amount-bounded = { $bound ->
    [about] about { $amount }
    [by] by { $amount }
    [since] since { $amount }
    [after] after { $amount }
    [before] before { $amount }
    [at-most] at most { $amount }
    [at-least] at least { $amount }
    [more-than] more than { $amount }
   *[less-than] less than { $amount }
}
# A time that a text sets in words.
plans-amount-deadline = { $when ->
    [without-delay] without delay
    [as-soon-as-possible] as soon as possible
    [forthwith] forthwith
    [indefinitely] indefinitely
    [permanently] permanently
   *[immediately] immediately
}
# $date is a month or a year.
plans-amount-end = end of { $date }
# How many of what; $number is the number as it is written, perhaps a range, $count what is counted by (of a range its end).
plans-amount-counted = { $unit ->
    [people] { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
    [personnel] { $number } personnel
    [decade] { $count ->
        [one] { $number } decade
       *[other] { $number } decades
    }
    [nautical-mile] { $count ->
        [one] { $number } nautical mile
       *[other] { $number } nautical miles
    }
    [percentage-point] { $count ->
        [one] { $number } percentage point
       *[other] { $number } percentage points
    }
    [m2] { $number } m²
    [km2] { $number } km²
    [mile2] { $count ->
        [one] { $number } square mile
       *[other] { $number } square miles
    }
    [t] { $number } t
    [minute] { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
    [hour] { $count ->
        [one] { $number } hour
       *[other] { $number } hours
    }
    [day] { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
    [week] { $count ->
        [one] { $number } week
       *[other] { $number } weeks
    }
    [month] { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
   *[year] { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
}
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

# What became of a provision in another plan.
plans-change = { $change ->
    [kept] Kept
    [reworded] Reworded
    [modified] Modified
    [added] Added
    [removed] Removed
    [split] Split
    [merged] Merged
    [moved] Moved
    [perhaps] Perhaps
   *[unknown] Not known
}
# The same within a sentence or a list.
plans-change-within = { $change ->
    [kept] kept
    [reworded] reworded
    [modified] modified
    [added] added
    [removed] removed
    [split] split
    [merged] merged
   *[unknown] not known
}
# How many provisions became what, in a list: “3 added”.
plans-changes-counted = { $count } { plans-change-within }
# How well the text of a provision is known.
plans-verification = { $verification ->
    [read] Read
    [corroborated] Corroborated
   *[recalled] Recalled
}
# How plans can be read, on a switch.
plans-reading = { $reading ->
    [glance] At a glance
   *[points] Point by point
}
# A stance, within a line.
plans-stance-within = { $stance ->
    [supports] supports
    [conditional] conditional
    [neutral] neutral
    [opposes] opposes
   *[claims] claims
}

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
# On a button beside it, where the text can be read in another way nearly as well.
plans-own-other-reading = Or read it as { $count ->
    [one] { $count } point
   *[other] { $count } points
}
plans-own-either-way = The text can be read either way
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

# On a switch: what is listed.
accounts-listed = { $listed ->
    [statements] All statements
   *[points] Where accounts differ
}
# On a switch: how statements are grouped.
accounts-feed = { $by ->
    [speaker] By speaker
   *[day] By day
}

# The name of a list of parties and stances to choose by.
accounts-parties-and-stances = Parties and stances

# A box to check: points on which one party speaks alone are then not shown.
accounts-only-opposed = Only where several parties speak
# What a switch chooses between: by day, or by speaker.
accounts-how-grouped = How statements are grouped
# A link to the same statements as a table.
accounts-as-table = As a table

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

# A link, behind the names of some sources.
accounts-more-sources = { $count } more
# A link to the details of a statement.
accounts-all-about-it = All about it
# Read out before the chain of those through whom a statement came, within a line.
accounts-reported-through = reported through

## Positions

# On a switch: how positions are shown.
positions-shown = { $form ->
    [words] In words
   *[matrix] Matrix
}

# In an empty cell: where an actor stands on a topic.
positions-none-known = no position known
# The name of the list that says what the signs of stances mean.
positions-stances = Stances
# The name of a switch between the table and the list in words.
positions-form = How positions are shown
# How many positions of an actor on a topic there were before the one shown; short.
positions-earlier = { $count } earlier
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

# On the line of the day that the reader looks from; short.
timeline-as-of = as of { $day }

# Before the choice of what lanes stand for.
timeline-lanes-by = Lanes by
# What lanes stand for, on a switch.
timeline-lane-of = { $group ->
    [party] Party
    [kind] Kind
    [topic] Topic
    [place] Place
   *[channel] Channel
}
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
timeline-legend = Fading ends: the date is not certain there. Dashed rim: reported by an outlet or unnamed sources only. “!”: a party concerned contests it. Grey bands: weekends. Columns along a lane: so many events, too close to tell apart.
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

# On a switch: what is listed.
table-listed = { $listed ->
    [statements] Statements
   *[events] Events
}
# The head of a column.
table-sorted = { $key ->
    [date] Date
    [title] Event
    [kind] Kind
    [channel] Channel
   *[confidence] Confidence
}

# What a table is of. $dates is a range, or as filters-all-dates, filters-dates-from and filters-dates-up-to.
table-caption-events = Events, { $dates }.
table-caption-events-as-of = Events, { $dates }, as of { $day }.
# Follows the caption of the table of events.
table-headings-order = Headings order the table.
table-events = Events as a table
# Of a date that is not sure: it may lie in the range shown.
table-possibly-in-range = possibly in range
# The head of a column: who took part.
table-taking-part = Taking part
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
table-stance = Stance
# The head of a column: those through whom a statement came.
table-through = Through

## Details: the drawer

# How the event that is shown stands to another, whose name follows.
details-relation = { $relation ->
    [responds-to] Answers
    [follows] Follows
    [part-of] Part of
    [leads-to] Leads to
   *[contradicts] Contradicts
}
# The same from the other side.
details-relation-inverse = { $relation ->
    [responds-to] Answered by
    [follows] Followed by
    [part-of] Includes
    [leads-to] Comes from
   *[contradicts] Contradicted by
}

# The name of the panel with everything about what is selected.
details-panel = Details
# On the button of the panel that is seen as a cross, verb.
details-close = Close the details

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
details-kind = Kind
details-how-sure = How sure
# Headings of the parts of an event's details.
details-who-took-part = Who took part
details-related-events = Related events
details-plans-it-touched = Plans it touched

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

# In a picture: what signs mean, and words of its own. Short: they stand small below it.
share-picture-phrase = { $phrase ->
    [colours] Colour: party of the first taking part; rim: of the second.
    [unsure] Hollow or pale: the date is not certain.
    [reported] Dashed: reported by an outlet or unnamed sources only.
    [contested] “!”: a party concerned contests it.
    [tinted] Tinted, with a bar: differs from the text it was made from. “–”: not in this text.
    [not-known] “?”: not in what is known of it.
    [struck-out] { common-struck-out }
    [latest-positions] The latest position of each actor on each topic; nothing stands where none is known.
   *[no-party] { accounts-of-no-party }
}
# At the foot of pictures and of printed pages. $filters is what the view is cut to, in parts; $dossier a hash of the file.
share-stamp = Cut from “{ $title }”. Filters: { $filters }. Dossier: { $dossier }. Made on { $day } by { $link }
# Of a dossier: it has no hash.
share-without-hash = without a hash
# What a view is cut to: the parts stand behind “Filters:”, as share-asked-and joins them.
share-asked-and = { $first }; { $second }
share-asked-nothing = none
share-asked-plans = plans: { $names }
share-asked-certain = { $dates }, only what certainly falls there
share-asked-words = words “{ $words }”
share-asked-lanes = lanes by { $group }
share-asked-sorted = { $order ->
    [last] order: { $column }, the last first
   *[first] order: { $column }
}
share-asked-changes = changes: { $changes }
# $order is plans-order-of or plans-order-by-topic.
share-asked-rows = rows { $order }
share-asked-matches = { $count ->
    [one] with { $count } match that the reader set
   *[other] with { $count } matches that the reader set
}
share-asked-drawn = drawn: { $dates }
share-asked-first = only the first { $some } of { $all } events are here

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
# Under the summary of the dossier, where the page speaks another language.
about-not-translated = What nobody has translated is in { $language }.
about-another-dossier = Another dossier
about-open-your-own = Open a file of your own, or drop it on the page. It is read here, in your browser, and goes nowhere else.
# On a button, verb.
about-open-shipped = Open the shipped dossier
# A heading above the notes of a dossier.
about-how-to-read = How to read it
# A heading above what a dossier lacks.
about-known-gaps = Known gaps
# A heading above what others made that is in the page.
about-made-with = Made with the help of
about-word-meanings = Which words mean nearly the same is known, in English, from all-MiniLM-L6-v2 (Apache License 2.0) and WordNet (Princeton University), and in German, French, Spanish, Russian and Ukrainian from multilingual-e5-small (MIT License).
# A link to a file, after that.
about-their-licences = Their licences

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

# What a column of a table holds, in a menu.
import-role = { $role ->
    [date] date
    [end] end
    [year] year
    [month] month
    [day] day
    [title] title
    [description] description
    [kind] kind
    [channel] channel
    [actors] actors
    [topics] topics
    [place] place
    [latitude] latitude
    [longitude] longitude
    [source] source
    [url] url
    [confidence] confidence
    [time] time
    [end-time] end-time
    [end-year] end-year
    [end-month] end-month
    [end-day] end-day
    [all-day] all-day
   *[unused] unused
}
# What was understood of a table: sentences, one behind the other.
import-told-title = Its title is “{ $title }”.
import-told-numbers = { $numbers ->
    [excel-1900] Numbers in columns of dates are read as Excel serial numbers (1900).
    [excel-1904] Numbers in columns of dates are read as Excel serial numbers (1904).
    [unix-seconds] Numbers in columns of dates are read as Unix time in seconds.
   *[unix-milliseconds] Numbers in columns of dates are read as Unix time in milliseconds.
}
import-told-day-first = In dates with full stops the day stands first.
# $rows are values with the numbers of their rows, as import-told-row has them.
import-told-order-open = Day and month cannot be told apart, as in { $rows }.
import-told-order = The order of day and month is told by { $rows }.
import-told-pairs-open = A month or two years, as in { $rows }.
import-told-row = { $value } (row { $row })
# $values are signs such as “-” and “n/a”.
import-told-empty = Taken as empty: { $values }

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
# Before a list of the sheets of a workbook
import-sheet = Sheet

import-columns = Columns
# The head of a column of that table: the headings.
import-column = Column
# The head of a column of that table: what each holds, to be chosen.
import-is = Is
# The head of a column of that table.
import-first-values = Its first values
# The heading above how the values of columns are understood
import-read-as = Read as
# How many of the first values of a column go with what it is said to be
import-fits = { $fit } of { $all } fit
# Values that do not go with it
import-misfits = Not: { $values }
# A date of the table, as it is written and as it is understood
import-date-read = { $value } is { $date }
# What a choice is called: what the column holds.
import-column-is = { $column } is
# Before the two ways to read the date.
import-ambiguous-date = 03/04/2025 is
import-day-first = 3 April 2025
import-month-first = 4 March 2025
import-pairs = 2011/12 is
import-pairs-month = December 2011
import-pairs-years = 2011 to 2012
# Before a choice of four
import-numbers-count = Numbers in columns of dates count
import-excel-1900 = days from 1900, as Excel does
import-excel-1904 = days from 1904, as old Excel for Mac does
import-unix-seconds = seconds from 1970 (Unix time)
import-unix-milliseconds = thousandths of a second from 1970
# Followed by a button, import-as-proposed
import-as-before = As you chose for a table with these headings before.
# On a box to tick
import-keep-for-headings = Keep this in this browser for tables with the same headings
# On a button: instead of what was chosen before, what the page proposes
import-as-proposed = Propose anew
import-say-date = Say which column holds the date.
import-say-order = Say how dates are written.
# On a button, verb: the table is read.
import-show-events = Show the events

## Edit: writing a dossier

# On the menu: the open dossier, or its copy, is written on.
shell-edit = Edit…
# On the menu: a dossier is written from nothing.
shell-new-dossier = New dossier…
edit-title = Edit
# $title is that of the dossier.
edit-title-of = Edit: { $title }
edit-untitled = A dossier without a title
# The name of the file that a new dossier is saved as.
edit-file-name = dossier.json
edit-not-opened = The dossier could not be opened for editing: { $reason }

edit-is-a-copy = You are editing a copy in this browser; nothing is sent anywhere.
edit-nothing-unsaved = Nothing of it is unsaved.
edit-being-kept = It is being kept in this browser.
edit-kept-not-saved = It is kept in this browser, and not in a file yet.
edit-not-kept = It could not be kept in this browser: { $reason }. Save it as a file.
# The same kept dossier is edited in another tab of the browser.
edit-other-tab = This dossier is being edited in another tab. Here you work on a copy of its own, which is kept beside it.
edit-unfinished = { $count ->
    [one] { $count } record is not finished.
   *[other] { $count } records are not finished.
}
# On a button, verb.
edit-save = Save as a file
edit-saved-as = Saved as { $file }.
edit-not-saved = It could not be saved: { $reason }
# On a button: title, summary and the like of the dossier.
edit-metadata = About the dossier
# On a button, and the heading of what it opens: sources out of a text that is pasted.
edit-paste = Sources from a text
# On a button: records that are probably the same.
edit-doubles = Doubles
# On a button: what was changed.
edit-changes = Changes
# The name of the region beside the list of records.
edit-sheet = What is edited
# On a button, where the list and the form have no room side by side.
edit-back-to-records = Back to the records
# On a button: the record from which a reference to this one was followed.
edit-back-to = Back to “{ $record }”
edit-choose = Choose a record to edit, or add one.
edit-record-gone = This record is no longer there.

# Verb, on a button.
edit-undo = Undo
# Verb, on a button.
edit-redo = Redo
edit-nothing-done = Nothing is changed yet.
# $step is what was undone, such as “Changed Title of “Talks””.
edit-undone = Undone: { $step }
edit-redone = Done again: { $step }
# $reason is a part of a sentence, such as “event `a` refers to the source `b`”.
edit-refused = Not done: { $reason }.
# Reasons why an edit is not done, as edit-refused has them. $place is a place in the file, such as /events/3/title.
edit-refused-no-place = there is nothing at { $place }
edit-refused-no-list = what stands at { $place } is no list
edit-refused-no-id = what stands at { $place } has no id
# $record is the record that has it.
edit-refused-id-taken = the id “{ $id }” is taken: { $record }
# $record and $others are records, as fault-record-id has them.
edit-refused-referred = { $record } is referred to by: { $others }
edit-refused-referred-more = { $record } is referred to by: { $others } and { $more } more
edit-refused-not-alike = only two records of one list, with ids, become one
# On a button, behind what refers to a record. $count is how many references there are.
edit-remove-with-references = { $count ->
    [one] Remove it with the reference
   *[other] Remove it with all { $count } references
}

# What a step was. $field is the name of a field, $record that of a record.
edit-step-changed = Changed “{ $field }” of “{ $record }”
edit-step-item = Added to “{ $field }” of “{ $record }”
edit-step-taken = Took out of “{ $field }” of “{ $record }”
edit-step-moved = Moved within “{ $field }” of “{ $record }”
edit-step-id = Another id for “{ $record }”
# $list is the name of a list, such as “Events”.
edit-step-added = Added to { $list }
edit-step-removed = Removed “{ $record }”
# $other was made a part of $record.
edit-step-merged = Merged “{ $other }” into “{ $record }”
edit-step-sources = { $count ->
    [one] Added { $count } source
   *[other] Added { $count } sources
}
# $change is where it was: a record and a field.
edit-step-back = Took back: { $change }

# On a button, verb: into the file that it was saved to before.
edit-save-into = Save to { $file }
# On a button, verb: into another file.
edit-save-other = Save as…
edit-file-changed = Another program has changed { $file } since it was saved here; nothing was written. Bring its changes in with “Merge a copy…”, or save under another name.
# On a button, behind words that keeping in this browser failed.
edit-keep-again = Try again
# On a button: another copy of the dossier is brought together with this one.
edit-merge = Merge a copy…
edit-merge-title = Bring another copy in
edit-merge-about = Somebody else worked on a copy of this dossier? What only one of you changed is taken, record by record and field by field; where you changed the same thing differently, you choose. All of it is one step, which can be undone.
# On a button.
edit-merge-choose-file = Choose the other copy
# Behind that button.
edit-merge-drop = or drop it here
# The name of a file that was chosen.
edit-merge-chosen = Chosen: { $file }
# What stands above a choice of files.
edit-merge-base = What both copies were made from
edit-merge-base-opened = The dossier as it was opened here
edit-merge-base-file = Another file
edit-merge-base-unknown = Not known: nothing is taken for removed
# On a button.
edit-merge-choose-base = Choose that file
# $reason is a part of a sentence.
edit-merge-not-read = { $file } cannot be merged: { $reason }
# Above the places that have to be chosen.
edit-merge-conflicts = { $count ->
    [one] Both changed { $count } place differently: choose
   *[other] Both changed { $count } places differently: choose
}
# Above what the other copy has and this one gets.
edit-merge-taken = { $count ->
    [one] { $count } change comes from the other copy
   *[other] { $count } changes come from the other copy
}
# What only this copy has, beside what the other says.
edit-merge-kept = { $count ->
    [one] { $count } change is yours alone and stays
   *[other] { $count } changes are yours alone and stay
}
# Before what this copy says, which the writer may choose.
edit-merge-yours = Yours:
# Before what the other copy says.
edit-merge-theirs = The other copy:
# Before what stood there when both copies were made.
edit-merge-before = Before:
# Verb, on a button.
edit-merge-apply = Merge
# Beside that button, as long as it cannot be pressed.
edit-merge-left = { $count ->
    [one] { $count } place is still to be chosen.
   *[other] { $count } places are still to be chosen.
}
# What a step was. $file is the name of a file.
edit-step-copy-merged = Merged the copy { $file }
# On a button: a site is made that shows the dossier to everybody.
edit-publish = Publish…
edit-publish-title = A site that shows this dossier
# How a site is laid on a server, in three sentences. ZIP is the kind of file.
edit-publish-about = You get a ZIP with all of it: this page, your dossier, what can be read before the page runs, and the picture that links show. Unpack it, and copy what is in it into a folder of any web server that hands out files over https. Whoever opens the address of that folder sees your dossier; nothing has to be installed there, and nothing is sent from here.
edit-publish-unfinished = { $count ->
    [one] { $count } record is not finished: readers of the site do not see it, but it is in its file.
   *[other] { $count } records are not finished: readers of the site do not see them, but they are in its file.
}
# Above a list of what is wrong with the dossier.
edit-publish-problems = { $count ->
    [one] { $count } problem is told to readers as well
   *[other] { $count } problems are told to readers as well
}
# The label of a field.
edit-publish-address = Address of the folder, if you know it
edit-publish-address-hint = With it, links to the site show their picture everywhere, and search engines get a list of its pages.
edit-publish-address-wrong = This is no address of a folder, such as https://example.org/talks/.
# On a button.
edit-publish-make = Make the site
# On the same button, where something is wrong with the dossier.
edit-publish-make-anyway = Make the site all the same
# $done and $all are numbers of files.
edit-publish-working = Gathering the files of the page: { $done } of { $all }…
# $address is that of a file. robots.txt is the name of a file.
edit-publish-sitemap = Crawlers find its list of pages by a line in the robots.txt at the root of the host: Sitemap: { $address }
edit-publish-no-list = This copy of the page has no list of its own files, so no site can be made of it. Open the page where it is published, and the dossier there.
edit-publish-no-file = The file { $file } of this page did not arrive: { $reason }. Nothing was saved.
edit-publish-wrong-file = The file { $file } is not the one that this version of the page is made of, so no site was made. Take a newer version of the page where one is offered, or load the page anew; if it stays so, tell whoever hosts it.
# $reason is a part of a sentence.
edit-publish-failed = The site could not be made: { $reason }

# The name of the list at the side.
edit-records = Records
edit-kind-of-record = Kind of record
edit-find-record = Find a record
edit-only-unfinished = Only what is not finished
edit-no-records = No records here.
# Beside a record in a list.
edit-is-unfinished = not finished
# A record that has no name yet.
edit-no-name = Without a name
# A kind of record and how many there are, in a list to choose from.
edit-list-and-count = { $list } ({ $count })
edit-list-parties = Parties
edit-list-sources = Sources
edit-list-actors = Actors
edit-list-channels = Channels
edit-list-topics = Topics
edit-list-terms = Names of terms
edit-list-places = Places
edit-list-events = Events
edit-list-statements = Statements
edit-list-plans = Plans
edit-list-positions = Positions
edit-list-disagreements = Disagreements
edit-list-matches = Matches of provisions
edit-add-party = Add a party
edit-add-source = Add a source
edit-add-actor = Add an actor
edit-add-channel = Add a channel
edit-add-topic = Add a topic
edit-add-term-name = Add the name of a term
edit-add-place = Add a place
edit-add-event = Add an event
edit-add-statement = Add a statement
edit-add-plan = Add a plan
edit-add-position = Add a position
edit-add-disagreement = Add a disagreement
edit-add-match = Add a match

edit-to-put-right = { $count ->
    [one] { $count } thing to put right. Until then the record stays apart.
   *[other] { $count } things to put right. Until then the record stays apart.
}
# On a button, verb: the record goes.
edit-remove = Remove this record
# What is wrong, and what was probably meant: both parts of sentences.
edit-fault-and-hint = { $fault } ({ $hint })
# Behind the name of a field.
edit-optional = if known
# The first entry of a list of words.
edit-not-chosen = Not chosen
# On a button, behind a date that can be read in two ways.
edit-date-choose = It is { $date }
# What was read of a date, said back.
edit-date-is = Read as { $date }
# On a button with a cross. $what is the item.
edit-take-away = Take away { $what }
# The name of a button that has the name of a record on it. $field is the field that refers to it.
edit-open-record = { $field }: open { $record }
# One of several in a field, told to screen readers: “Roles 2”.
edit-nth = { $field } { $number }
# On a button behind the items of a field. $field is its name, such as “Roles”.
edit-add = Add to { $field }
# On a button: an item goes up by one.
edit-up = Up
edit-move-up = Up: { $what }
# The name of a field in which a record is picked. $field is what it is for.
edit-pick = { $field }: find or make one
edit-pick-placeholder = Find or make one
# In a list of records: one of this name is made.
edit-make = Make “{ $name }”
# The name of a field. $source is the source.
edit-note-for = What { $source } stands for
edit-note-placeholder = What it stands for

# On a button below the sources of a record.
edit-paste-here = From an address or a reference manager
edit-paste-label = Addresses or DOIs, one a line, or BibTeX, RIS or CSL-JSON
edit-paste-unknown = This is none of these: an address or DOI a line, BibTeX, RIS, CSL-JSON.
# $format is such as “BibTeX”.
edit-paste-faulty = It looks like { $format } and cannot be read: { $reason }
# Behind a source.
edit-paste-known = is there already
edit-paste-add = { $count ->
    [one] Add it
   *[other] Add all { $count }
}

# On a button below the provisions of a plan.
edit-points = Points from the text of the plan
edit-points-paste = The text of the plan, as it is printed
# The text is now parted: each point begins with a line such as “# 6 Armed forces”.
edit-points-check = Its points: each begins with a line that has # and its number. Put right what is wrong; a deleted line joins two points.
# On a button, verb.
edit-points-find = Find its points
edit-points-looking = Looking for its points…
edit-points-failed = Its points could not be found: { $reason }
edit-points-add = { $count ->
    [one] Add { $count } provision
   *[other] Add { $count } provisions
}
# On a button: a number in the words of a provision becomes a term. $number is such as “at most 600,000 personnel”.
edit-term-add = Add as a term: { $number }

# On a button: drafts of records are found in the text of an article.
edit-article = From an article…
edit-article-title = From an article
edit-article-about = A program finds statements and events in the text, and you decide what comes into the dossier. The text stays in this tab.
edit-article-text = The text of the article, or its HTML
edit-article-day-hint = If you leave it empty, the day that stands in the text is taken.
# On a button.
edit-article-read = Find drafts
# On a button: text and HTML files.
edit-article-files = Choose files…
edit-article-drop = Text and HTML files can also be dropped here, several at once.
edit-article-keep = Keep the texts in this browser until next time
edit-article-not-kept = This browser has no room for the texts; they stay in this tab alone.
edit-article-kept = Texts are kept from last time.
# On a button: the texts that were kept.
edit-article-kept-open = Open them
# On a button: the texts that were kept.
edit-article-kept-forget = Delete them
# $text is a title or the name of a file.
edit-article-reading = Reading { $text }: { $percent } %
edit-article-stopped = { $text } was not read to its end.
# On a button.
edit-article-again = Read it again
edit-article-undated = { $text } does not say when it was published. On which day was it?
edit-article-day-wrong = This is not one day, such as 21 Dec 2025.
edit-article-failed = The texts could not be read: { $reason }
# On a button.
edit-article-more = Another text
# On a button: the texts and drafts go, what was accepted stays.
edit-article-finish = Put the texts away
edit-article-counted = Drafts: { $all }; known: { $known }, decided: { $decided }, to decide: { $open }.
edit-article-decide = A program found them; you decide.
edit-article-nothing = No statement and no event was found.
edit-article-source = The article as a source
edit-article-source-made = In the dossier it is: { $source }
edit-article-byline = Written by
edit-article-source-needed = Say who published it and under which title before you accept a draft.
edit-article-shown = Text that is shown
edit-article-untitled = Text { $number }
edit-article-only-new = Only what is new
# On a button.
edit-article-accept = Accept
# On a button: the draft is accepted and its form opened.
edit-article-edit = Edit
# On a button.
edit-article-reject = Reject
# Of a draft.
edit-article-accepted = Accepted
# Of a draft.
edit-article-rejected = Rejected
# On a button, of a draft that was rejected.
edit-article-again-decide = Decide again
# On a button.
edit-article-record = Open the record
edit-article-known = Already in the dossier: { $record }
# On a button: the article becomes one more source of a record that is there.
edit-article-add-source = Add the source
# Of a record of the dossier.
edit-article-cites = It cites this article.
# Of a draft that is not sure.
edit-article-perhaps = perhaps
edit-article-differs = Differs from: { $other }
edit-article-note-differs = Note that accounts differ
# $records is a list of names.
edit-article-makes = Is also made: { $records }
# Before a row of buttons with the titles of the articles that tell of it.
edit-article-told-in = Told in
edit-article-figures = Figures that differ
# On a small mark beside a field of a draft.
edit-article-why = Why: { $field }
edit-article-why-told = { $field }: { $reason }; { $percent } % sure.
# How a program came to a field of a draft; within a sentence.
edit-article-reason = { $reason ->
    [named] named beside the verb
    [pronoun] a pronoun, taken for who was named last
    [office] an office, taken for who was named with it
    [goes-on] a quote that goes on from the words before it
    [unnamed] somebody without a name
    [according] named behind “according to”
    [marks] between quotation marks
    [unclosed] a quotation mark that is never closed
    [cue] a word that says so
    [nothing] nothing in the text says otherwise
    [written] written there
    [year] written without a year: the one nearest to the publication
    [weekday] a weekday, counted from the day of publication
    [from-publication] counted from the day of publication
    [from-context] counted from the day told of before
    [speaker] the day of the same speaker’s words before
    [article] the day that the article is about
   *[publication] the day of publication
}
edit-article-words = From the words “{ $words }”.
# $chain is who passes the words on.
edit-article-through = Through { $chain }
edit-article-drafts = Drafts
edit-article-keys = Keys: a accepts, e edits, r rejects, j and k go on and back.
# On a button.
edit-article-back = Back to the drafts
# What was done, for undo.
edit-article-step = Accepted “{ $record }”
# What was done, for undo.
edit-article-step-source = Added a source to “{ $record }”
edit-article-nth = Draft { $number }: { $title }
# The name of the party of new actors, and of the channel of new events, until somebody sorts them.
edit-article-unsorted = Not sorted yet
edit-article-unsorted-about = Events of which nobody has said yet to which channel they belong.
# The role of an actor in an event at which that actor speaks.
edit-article-speaks = speaker
# The role of an actor in an event.
edit-article-took-part = took part
# The title of an event.
edit-article-spoke = { $name } speaks
# The title of a point on which accounts differ.
edit-article-accounts = { $one } and { $other } differ

edit-changes-since = { $count ->
    [0] Nothing is changed since it was opened
    [one] { $count } change since it was opened
   *[other] { $count } changes since it was opened
}
# $record is changed in $field.
edit-change-place = { $record }: { $field }
# In place of a value where there is none.
edit-nothing = nothing
# On a button, verb: this change alone is undone.
edit-take-back = Take back
edit-take-back-of = Take back: { $change }

# On a button: the records of a kind in rows and columns. The name of what it opens as well.
edit-grid = Grid
# $list is the name of a list, such as “Events”.
edit-grid-of = { $list } in rows and columns
# Above the numbers of rows.
edit-grid-row = Row
edit-grid-select-row = Selects the row
edit-grid-filter = Find in the rows
edit-grid-order = Order of the rows
edit-grid-order-of-file = As in the file
edit-grid-descending = Last first
# Verb, on a button: the cell that is selected.
edit-grid-edit = Edit the cell
# Verb, on a button: the first of the rows that are selected goes into the others.
edit-grid-fill-down = Fill down
# Verb, on a button. $count is how many rows are selected.
edit-grid-remove-rows = Remove rows ({ $count })
# Verb, on a button: the form of the record of this row.
edit-grid-form = Open the form
# How many rows and columns are selected.
edit-grid-selected = Selected: { $rows } × { $columns }
# $field is the name of a column.
edit-grid-cell = { $field }, row { $row }
edit-grid-keys = Arrow keys go from cell to cell, with Shift they select. Enter or typing edits a cell, Escape leaves it as it was, Delete clears it. Control with C, X and V copies, cuts and pastes, with D fills down, with Enter sets all that is selected.
edit-grid-copied = Cells copied: { $count }.
edit-grid-rows-added = Rows added: { $count }.
# $cells are cells with the reason of each.
edit-grid-left = Cells left as they are: { $count }. { $cells }
# $cell is the name of a cell, $why a part of a sentence.
edit-grid-left-cell = { $cell }: { $why }
edit-grid-unknown = no record is called “{ $name }”
edit-grid-several = several records are called “{ $name }”; write the id of one
edit-grid-one-id = an id is that of one record alone
edit-grid-id-taken = the id “{ $id }” is taken
edit-grid-wrong-id = “{ $id }” is no id: at most 64 letters a to z, digits, “-”, “_” and “.”
edit-grid-many-ids = too many ids that others refer to would change at once
edit-grid-rows-left-out = Rows left out: { $count }; at most { $most } cells are changed at once.
edit-grid-columns-left-out = Columns not pasted, because the grid ends before them: { $count }.
edit-grid-too-long = Not pasted: the text is larger than { $size } MB.
# $names are names that no record has.
edit-grid-asks = Not in the dossier ({ $count }): { $names }
# Verb, on a button: records of these names.
edit-grid-make = Make them ({ $count })
edit-grid-skip = Leave these cells as they are
edit-grid-cancel = Change nothing
# What a step was.
edit-step-cells-pasted = Cells pasted: { $count }
edit-step-cells-set = Cells set: { $count }
edit-step-cells-filled = Cells filled down: { $count }
edit-step-cells-cleared = Cells cleared: { $count }
edit-step-rows-removed = Rows removed: { $count }

edit-doubles-found = { $count ->
    [0] No two records look the same
    [one] { $count } pair of records is probably the same
   *[other] { $count } pairs of records are probably the same
}
edit-doubles-about = Sources are compared by address and DOI; actors, places and topics by name. What the one that is kept does not say is taken from the other, and what refers to the other refers to it.
# On a button: of two records this one stays.
edit-keep = Keep { $record }
edit-same-address = the same address
edit-same-doi = the same DOI
edit-same-name = the same name, written otherwise
edit-same-initials = initials that fit
edit-same-spelling = another spelling

# Names of fields.
edit-field-id = Id
edit-field-name = Name
edit-field-short = Short name
edit-field-title = Title
edit-field-summary = Summary
edit-field-language = Language
# The stretch of time a reader should see first.
edit-field-focus = Dates seen first
edit-field-compiled = Compiled on
edit-field-notes = Notes
edit-field-note = Note
edit-field-gaps = Known gaps
edit-field-colour = Colour
edit-field-publisher = Publisher
edit-field-url = Address
edit-field-published = Published on
edit-field-kind = Kind
edit-field-party = Party
# What an actor belongs to.
edit-field-affiliation = Belongs to
# Of an actor: offices held.
edit-field-roles = Offices
# Of a participant: host, speaker and the like.
edit-field-role = Role
edit-field-country = Country
edit-field-sources = Sources
edit-field-description = Description
edit-field-pax = PA-X category
edit-field-cameo = CAMEO code
edit-field-main-term = Term that stands for it
edit-field-key = Key
edit-field-lat = Latitude
edit-field-lon = Longitude
edit-field-date = Date
edit-field-channel = Channel
edit-field-place = Place
edit-field-participants = Took part
edit-field-actor = Actor
edit-field-topics = Topics
edit-field-topic = Topic
edit-field-related = Related events
edit-field-event = Event
edit-field-events = Events
edit-field-relation = Relation
edit-field-plans = Plans
edit-field-plan = Plan
edit-field-other-plan = Other plan
# Numbers of provisions of the first plan.
edit-field-from = Its provisions
# Numbers of provisions of the second plan.
edit-field-to = Provisions of the other plan
edit-field-confidence = How sure
edit-field-speaker = Speaker
edit-field-joint-with = Together with
edit-field-about = About
edit-field-stance = Stance
edit-field-quote = Reported words
edit-field-original = As it was said
edit-field-reported-by = Reported by
edit-field-proposers = Put forward by
edit-field-status = Status
edit-field-based-on = Based on
edit-field-completeness = Completeness
edit-field-points = Number of points
edit-field-count = Points in all
edit-field-known = Points known
edit-field-provisions = Provisions
edit-field-number = Number
edit-field-text = Text
edit-field-terms = Terms
edit-field-comparator = Comparison
edit-field-value = Value
edit-field-unit = Unit
edit-field-obliges = Obliges
edit-field-benefits = Benefits
edit-field-conditions = Conditions
edit-field-contested-by = Contested by
edit-field-verification = How it was read
edit-field-statements = Statements

edit-hint-date = A day, month, year or span, as you would write it.
edit-hint-reported-by = From the outlet to the person, one a line.
edit-hint-confidence = How sure it is that the event took place, or that the claim was made; not that a claim is true.
edit-hint-language = Its code, such as en, uk or pt-BR.
edit-hint-country = Two capitals, as in ISO 3166-1: CH.
edit-hint-quote = The words themselves, without quotation marks.
edit-hint-original = Where the reported words are a translation: the words in the language in which they were said.
edit-hint-key = What comparable terms of several plans share, such as armed-forces-cap.
# Opens a list of what the words of a choice mean.
edit-means = What each means
# What a kind of actor is.
edit-means-actor = { $kind ->
    [person] One human being.
    [state] A country as such.
    [organisation] An organisation, international or not.
    [alliance] Several states or groups acting together.
   *[government-body] A ministry, a parliament, an army: a part of a state.
}
# What a kind of event is.
edit-means-event = { $kind ->
    [talks] A round of negotiation between delegations.
    [summit] A meeting of leaders.
    [call] A conversation by telephone or video.
    [visit] A journey to another party, without a round of talks.
    [statement] Something said in public.
    [proposal] Terms put forward by a party.
    [document] A text handed over, agreed or published.
    [decision] Something decided with effect.
    [leak] Something that became known against the will of those concerned.
    [sanction] A sanction imposed, eased or lifted.
    [military] An act of war, or a movement of forces.
   *[other] Anything else.
}
# What tells how sure an event is.
edit-means-confidence = { $confidence ->
    [confirmed] Official, openly published, or several outlets agree.
    [reported] One outlet, or unnamed sources only.
   *[disputed] A party concerned contests it.
}
# How the event that is written stands to the other.
edit-means-relation = { $relation ->
    [responds-to] This event answers the other.
    [follows] It comes after the other in the same thread.
    [part-of] It is a part of the other.
    [leads-to] It brought the other about.
   *[contradicts] The two accounts cannot both be right.
}
# Where a speaker stands.
edit-means-stance = { $stance ->
    [supports] In favour.
    [conditional] In favour or against, under a condition.
    [neutral] Neither for nor against.
    [opposes] Against.
   *[claims] Asserts a fact, without taking a side.
}
# How well the text of a provision was verified.
edit-means-verification = { $verification ->
    [read] Seen in the text, or in a direct report of that point.
    [corroborated] Seen in part, or in a summary.
   *[recalled] From general knowledge; still to be compared with the text.
}
# How much of the text of a plan is there.
edit-means-completeness = { $completeness ->
    [complete] Every point of it is on record.
   *[partial] Some of it was not published, or not read.
}
# A kind of actor, to choose from.
edit-actor-kind = { $kind ->
    [person] Person
    [state] State
    [organisation] Organisation
    [alliance] Alliance
   *[government-body] Government body
}
# How much of the text of a plan is there, to choose from.
edit-completeness = { $completeness ->
    [complete] Complete
   *[partial] Partial
}
# The colour of a party, to choose from.
edit-colour = { $colour ->
    [blue] Blue
    [orange] Orange
    [green] Green
    [purple] Purple
    [sky] Sky blue
    [vermilion] Vermilion
   *[grey] Grey
}
# A number is the value itself, to choose from beside “at most”, “at least” and “about”.
edit-exactly = exactly

## Faults: what is wrong with a file, record by record and row by row

# What is wrong with a row of a table, and what became of it; lower-case, no full stop.
fault-row = { $defect ->
    [no-date] row left out: it has no date
    [unread-date] row left out: this is no date that can be read; write 2025-12-21
    [no-such-day] row left out: there is no such day
    [short-year] row left out: the year has two digits, and which number it is cannot be told; write it with four
    [no-year] row left out: the date has no year
    [bare-number] row left out: a bare number is no date until it is said what it counts; a far year is written Y12000
    [no-zone] row left out: this time zone is not known; write 10:30+02:00
    [month-or-years] row left out: this may be a month or two years; write 2011-12 or 2011/2012
    [ten-or-hundred] row left out: this may be ten years or a hundred; write 180X or 18XX
    [two-decades] row left out: this may be two decades; write 192X or 202X
    [negative-year] row left out: years before 1 are counted in two ways; write 44 BC, which is -0043 in EDTF
    [unknown-order] row left out: day and month cannot be told apart
    [other-order] row left out: day and month stand in another order than was chosen
    [ends-before] row left out: it ends before it starts
    [range-in-range] row left out: a range of dates cannot have an end of its own
    [open-quote] row left out: a quote is not closed, or quotes within it are not doubled; reading went on with the next line
    [long-field] row left out: a field is longer than 1 MiB; reading went on with the next line
    [long-row] row left out: it is longer than 4 MiB or has more than 2,000 fields; reading went on with the next line
    [extra-fields] row left out: it has more fields than there are columns
    [missing-fields] row left out: it has fewer fields than there are columns, and date or title are not among them
    [times-of-range] value cut: dates keep the time of a start alone; a range of days has no times of day
    [no-time] value left out: this is no time of day
    [read-short-year] row kept: years of two digits are read as 1950 to 2049
    [read-portion] row kept: early, mid and late are read as a third each, with approximate bounds
    [read-bound] row kept: before and after are read as ranges of which one end is not known
    [read-century] row kept: a century is read as the years that begin with the same two digits
    [read-fiscal-year] row kept: a fiscal year is read as about the year that it names
    [read-weekday] row kept: the day of the week does not fit, and the date is marked as uncertain
    [few-fields] row kept: it has fewer fields than there are columns
    [stray-quote] row kept: quotes within quotes are not doubled
    [no-letter] row kept: bytes that are no letter were replaced by �
    [no-address] value left out: this is no http or https address
    [more-addresses] value cut: only the first address is taken
    [no-coordinates] value left out: these are no degrees north (−90 to 90) and east (−180 to 180)
    [no-confidence] value left out: this is none of confirmed, reported, disputed
    [long-title] value cut: a title has at most 500 bytes; it stands whole in the description
   *[many-names] value cut: only the first 200 names are taken
}
# What a record is called where something is wrong with it; $id is its id.
fault-record-id = { $kind ->
    [party] party “{ $id }”
    [source] source “{ $id }”
    [actor] actor “{ $id }”
    [channel] channel “{ $id }”
    [topic] topic “{ $id }”
    [name-of-a-term] name of a term “{ $id }”
    [place] place “{ $id }”
    [plan] plan “{ $id }”
    [event] event “{ $id }”
    [statement] statement “{ $id }”
    [position] position “{ $id }”
    [disagreement] disagreement “{ $id }”
   *[match] match “{ $id }”
}
# The same of a record without an id: the how manyth of its list.
fault-record-nth = { $kind ->
    [party] party { $nth }
    [source] source { $nth }
    [actor] actor { $nth }
    [channel] channel { $nth }
    [topic] topic { $nth }
    [name-of-a-term] name of a term { $nth }
    [place] place { $nth }
    [plan] plan { $nth }
    [event] event { $nth }
    [statement] statement { $nth }
    [position] position { $nth }
    [disagreement] disagreement { $nth }
   *[match] match { $nth }
}
# The record about the dossier as a whole: its title, language and so on.
fault-record-metadata = about the dossier
fault-record-provision = provision “{ $number }” of the plan “{ $plan }”
# The same of a provision without a number: the how manyth of its plan.
fault-record-nth-provision = provision { $nth } of the plan “{ $plan }”
fault-record-key = key “{ $key }”
fault-record-several = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
fault-record-other-provision = another provision of the plan “{ $plan }”
fault-record-other-term-name = another name of a term
# What is wrong with a record or a field, in lower case and without a full stop; names of fields and of values stand as in the file.
fault-lone-surrogate = a text holds half of a character (a lone surrogate), shown as �, at line { $line }, column { $column }
fault-no-metadata = the field “metadata” is missing: it gives the title
# $wanted is what should stand there, $sort what does.
fault-wrong = { $wanted ->
    [text] a text
    [number] a number
    [list] a list
    [object] an object
    [number-or-text] a number or a text
    [source-or-object] the id of a source or an object
   *[translations] an object with a language as the key of each translation
} is wanted here, and this is { $sort ->
    [null] null
    [bool] true or false
    [number] a number
    [text] a text
    [list] a list
   *[object] an object
}
fault-twice = the field “{ $field }” stands twice
fault-member-twice = the field “{ $field }” stands twice; the first was read
fault-unknown = the field “{ $field }” is not part of the format and was left out
fault-missing = the field “{ $field }” is missing
fault-empty = this text is empty
fault-empty-left-out = this text is empty, and was left out
fault-out-of-range = { $number } is out of range: { $min } to { $max }
fault-not-whole = { $number } is no whole number
# $why is what is wrong with a text that is no date of EDTF (ISO 8601-2), $text that text, $part what of it is wrong or what was
# probably meant, $limit the most that is allowed. Dates, and the letters X, S, Y and Z, stand as EDTF writes them.
fault-no-date = { $why ->
    [empty] a date is wanted, such as 2025-12-21
    [too-long] this is too long for a date
    [slashes] “{ $text }” has more than one “/”; an interval is written start/end
    [ends-before] “{ $text }” ends before it starts
    [no-ends] “{ $text }” has no date at either end
    [commas] “{ $text }”: dates of a set stand between single commas
    [time-in-interval] “{ $text }” has a time of day; an interval runs from day to day
    [mark] “{ $text }”: “{ $part }” stands before or behind a part of a date
    [marked-time] “{ $text }”: a time of day takes none of the marks “?”, “~” and “%”
    [no-hyphens] “{ $text }” is no date; did you mean { $part }?
    [small-x] “{ $text }” is no date; digits that are not known are written with a capital X
    [signed-zero] “{ $text }”: the year 0000 has no sign
    [day-of-season] “{ $text }”: a season has no days
    [no-such-digits] “{ $text }”: no day has these digits
    [digits-that-count] “{ $text }”: behind S stands how many of its { $limit } digits count
    [zero-after-y] “{ $text }”: a year after Y does not begin with 0
    [ten-digits] “{ $text }”: years of more than ten digits are not supported
    [four-digits] “{ $text }”: years of up to four digits are written without Y
    [month] “{ $text }”: there is no month { $part }; months run from 01 to 12
    [month-or-season] “{ $text }”: there is no month { $part }; months run from 01 to 12, seasons from 21 to 41
    [day] “{ $text }”: there is no day { $part }; that month has the days 01 to { $limit }
    [time-after-date] “{ $text }”: a time of day stands behind a whole date
    [time-form] “{ $text }”: a time of day is written 23:20:30
    [no-such-time] “{ $text }”: there is no such time of day
    [zone] “{ $text }”: a time zone is written Z, +04 or +04:30
   *[form] “{ $text }” is no date; write 2025-12-21, 2025-12 or 2025, or another form of EDTF
}
fault-none-of = “{ $text }” is none of { $words }
fault-no-id = “{ $text }” is no id: at most 64 letters a to z, digits, “-”, “_” and “.”
# $place is a place in the file, such as /events/3.
fault-id-twice = the id “{ $id }” stands already at { $place }
fault-no-record = { $kind ->
    [party] there is no party “{ $id }”
    [source] there is no source “{ $id }”
    [actor] there is no actor “{ $id }”
    [channel] there is no channel “{ $id }”
    [topic] there is no topic “{ $id }”
    [name-of-a-term] there is no name of a term “{ $id }”
    [place] there is no place “{ $id }”
    [plan] there is no plan “{ $id }”
    [event] there is no event “{ $id }”
    [statement] there is no statement “{ $id }”
    [position] there is no position “{ $id }”
    [disagreement] there is no disagreement “{ $id }”
   *[match] there is no match “{ $id }”
}
fault-no-actor-or-plan = there is no actor or plan “{ $id }”
fault-set-aside = { $kind ->
    [party] the party “{ $id }” was set aside
    [source] the source “{ $id }” was set aside
    [actor] the actor “{ $id }” was set aside
    [channel] the channel “{ $id }” was set aside
    [topic] the topic “{ $id }” was set aside
    [name-of-a-term] the name of a term “{ $id }” was set aside
    [place] the place “{ $id }” was set aside
    [plan] the plan “{ $id }” was set aside
    [event] the event “{ $id }” was set aside
    [statement] the statement “{ $id }” was set aside
    [position] the position “{ $id }” was set aside
    [disagreement] the disagreement “{ $id }” was set aside
   *[match] the match “{ $id }” was set aside
}
# A record leads by links such as these back to itself.
fault-closes = { $circle ->
    [affiliation] its affiliation with “{ $to }” closes a circle
    [based-on] being based on “{ $to }” closes a circle
   *[part-of] being part of “{ $to }” closes a circle
}
fault-closes-itself = { $circle ->
    [affiliation] its affiliation with itself closes a circle
    [based-on] being based on itself closes a circle
   *[part-of] being part of itself closes a circle
}
fault-no-country = “{ $text }” is no country code: two capitals, as in ISO 3166-1
fault-no-language = “{ $text }” is no language: a BCP 47 tag is wanted, such as uk or zh-Hant
# $language is the code of a language.
fault-translated-twice = there is a translation into “{ $language }” already
fault-other-length = translated texts: { $found }, and there are { $wanted }: each has its translation
fault-nothing-translated = nothing of the record is translated here
fault-no-source = it cites no source
fault-no-address = an address begins with https:// or http:// and a host, without spaces, and without a backslash or an @ in the host
fault-no-chain = it does not say through whom it is known
fault-chain-ends-with-publisher = the chain is to run from the outlet to the person, and “{ $name }” at its end is the publisher of a source
fault-chain-is-speaker = “{ $name }” is the speaker: it does not say through whom it is known
fault-chain-has-speaker = the chain is to run from the outlet to the person, and the speaker, “{ $name }”, is not its end
fault-related-to-itself = an event is not related to itself
fault-no-provision = the plan “{ $plan }” has no provision “{ $number }”
fault-provision-set-aside = provision “{ $number }” of the plan “{ $plan }” was set aside
fault-number-twice = the number stands already at { $place }
fault-more-known = known points: { $known }, and it is said to have { $count }
fault-nothing-matched = a match of no provisions
fault-key-named = the key “{ $key }” has a name already at { $place }
fault-key-unused = no term has the key “{ $key }”
# What was probably meant, or what to do.
fault-hint-did-you-mean = did you mean “{ $word }”?
# $text is a number in the quotes of the file: "5".
fault-hint-in-quotes = write it in quotes: { $text }
fault-hint-turn-round = turn it round
fault-hint-begin-with-outlet = begin with the outlet that has it
fault-hint-name-provisions = name provisions of one plan at least
fault-record-whole = the dossier

## Refusals: why a file, a part of a link or something of the browser could not be had

# Why a file is not read as a table; begins in lower case and has no full stop, as app-not-opened has it. “It” is the file.
refusal-no-table = { $why ->
    [empty] it is empty
    [zip] it is a zip archive; unpack it, and open the table in it
    [old-workbook] it is an old Excel workbook (.xls), or one with a password; save it as .xlsx without one, or the sheet as CSV
    [packed-twice] it is packed twice; unpack it once
    [pdf] it is a PDF, not a table
    [database] it is a database; export a table of it as CSV
    [parquet] it is a Parquet file; export it as CSV
    [json] it is JSON, not a table
    [markup] it is a web page or XML, not a table
    [no-text] it is no text: a table is a file of text with columns, such as CSV
    [no-columns] it has no columns: a table has comma, semicolon, tab or | between its columns
    [endless-row] its first row does not end within 256 KiB
    [no-rows] it has headings, but no rows below them
    [many-columns] it has more than 1,000 columns; keep those that tell of events, and leave out the rest
    [no-date] no column is chosen as the date; choose one, or one for the year
    [open-order] its dates read like 03/04/2025, and no value tells day from month; choose which stands first
    [no-objects] it is JSON without a list of objects
    [no-table-in-page] it is a web page without a table
    [no-events-in-calendar] it is a calendar without events
    [no-events-in-timeline] it is a timeline without events
    [binary-workbook] it is a binary Excel workbook (.xlsb); save it as .xlsx, or the sheet as CSV
    [no-workbook] it is a zip archive and no workbook; unpack it, and open the table in it
    [large-workbook] the workbook is too large when it is unpacked (a sheet may have 512 MiB, its texts 64 MiB); save the sheet as CSV
    [large-sheet] the sheet has more than 512 MiB in its cells; split it by period, or save it as CSV
    [long-sheet] the sheet has more than 1,048,576 rows; split it by period
   *[empty-workbook] it is a workbook, and all its sheets are empty
}
refusal-too-large = it has { $size } MiB, and dossiers are read up to { $most } MiB; split it by period
refusal-no-sheet = the workbook has no sheet “{ $sheet }”, only { $sheets }
refusal-empty-sheet = the sheet “{ $sheet }” is empty
# $why is what the program that reads it says, in English.
refusal-damaged-workbook = it is an Excel or OpenDocument workbook, or another zip archive, that is damaged or has a password ({ $why }); open it in a spreadsheet program and save it anew, or save the sheet as CSV
refusal-too-much-text = it has more than { $most } MiB of text, which is more than a tab can hold; split it by period
refusal-no-workbooks = the part of the page that reads workbooks did not arrive or failed ({ $why }); try again, or save the sheet as CSV
refusal-reading-stopped = reading stopped: { $why }; if it is packed, it may be damaged
refusal-not-utf8 = it is not UTF-8 text (byte { $at } is no part of a character); save it as UTF-8
# $why is what the program that reads it says, in English.
refusal-not-json = it is not JSON: line { $line }, column { $column } ({ $why })
refusal-no-object = it is JSON, but no dossier: an object is wanted, and this is { $sort ->
    [null] null
    [bool] true or false
    [number] a number
    [text] a text
   *[list] a list
}
# $mark is "demarche": 1, by which a dossier is known.
refusal-no-version = it is JSON, but no dossier: it has no { $mark }
refusal-other-version = its format version is { $found }, and only { $mark } can be read
# $why is what the browser says, in its own words.
refusal-not-fetched = it could not be fetched ({ $why })
refusal-no-file = there is no such file beside this page
# $status is a number and English words, such as 503 Service Unavailable.
refusal-answered = the server answered { $status }
refusal-nothing-sent = the server sent nothing
refusal-no-reason = the browser gave no reason
refusal-no-room = this browser has no room left for it; what was kept before is still there
refusal-keeps-nothing = this browser keeps nothing for pages here
refusal-no-clipboard = this browser gives pages no clipboard here
refusal-no-writing = this browser does not write to files
refusal-damaged = it is damaged ({ $why })
refusal-unpacks-to-much = it unpacks to more than { $most } bytes
refusal-no-drawing = this browser draws no pictures
refusal-large-picture = the picture is too large for this browser; save it as SVG
refusal-small-letters = its letters would be too small to read; save it as SVG, or show less by filters
refusal-other-page-version = it is of another version of this page
refusal-worker = a part of the page that works in the background failed ({ $why })
refusal-packed = { $fault ->
    [character] the dossier in this link is damaged: it holds a character that cannot be there
    [end] the dossier in this link is damaged: its end is missing
    [too-long] the dossier in this link is too long for a link: ask for it as a file
   *[empty] the link holds no dossier
}
# Why a part of a link was left out; begins in lower case and has no full stop. The part stands before it.
refusal-link-newer = a newer version of this page made this link: reload the page, and take its new version where it offers one. If this is still told then, the page here is an older copy; what it understands of the link is shown
refusal-link-no-version = must be the version of a link, such as v=1
refusal-link-unknown = no such setting
refusal-link-no-value = “{ $key }” has no value
refusal-link-no-pair = “{ $key }” wants two names with a comma between them
refusal-link-none-of = must be one of { $words }
refusal-link-no-switch = must be 1 or 0
refusal-link-no-hash = must be the SHA-256 of a dossier, { $digits } digits of it or more
refusal-link-no-rows = must be “topic”, or “plan” with the id of a plan
refusal-link-no-match = must be two plans, the numbers in one and those in the other: a,b;6;4,5
refusal-link-many-matches = matches of provisions in a link: { $most } at most
refusal-link-many-plans = plans compared at once: { $most } at most
refusal-link-long-search = only the first { $most } characters are searched for
refusal-link-no-file = a dossier is a file beside this page, such as dossier=other.json
refusal-link-no-date = this is no date; write 2025-12-21, 2025-12 or 2025
refusal-link-no-single-date = a single date is wanted, such as 2025-12-21
refusal-link-ends-before = the range ends before it starts
refusal-link-holds-dossier = the link holds a dossier itself
refusal-link-not-there = { $what ->
    [party] this dossier has no such party
    [actor] this dossier has no such actor
    [channel] this dossier has no such channel
    [topic] this dossier has no such topic
    [place] this dossier has no such place
    [source] this dossier has no such source
    [event] this dossier has no such event
    [statement] this dossier has no such statement
    [plan] this dossier has no such plan
    [provision] this dossier has no such provision
    [provisions] this dossier has no such provisions
    [position] this dossier has no such position
    [point] this dossier has no such point on which accounts differ
   *[value] this dossier has no such value
}

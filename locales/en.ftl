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

## Accounts: disputed points and statements

## Positions

## Timeline

## Table

## Details: the drawer

## Share

## About

## Import

//! Finds circles in the links between records of one list: an event that is part
//! of an event that is part of the first, a body that belongs to itself. Code that
//! follows such links upwards relies on coming to an end.

/// A reference from a record to another of its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// The pointer of the reference within the record.
    pub(super) path: String,
    /// The id it names.
    pub(super) to: String,
    /// Whether links of this sort put records above one another, so that they
    /// must not run in a circle.
    pub(super) is_above: bool,
}

/// Where a search stands with a record.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    New,
    /// On the way from the start of the search to where it is now.
    Open,
    Done,
}

/// Of each record, the link that closes a circle. Without the records that
/// have one no circle is left.
///
/// A depth-first search in the order of the file, in linear time: a record
/// that leads back to one on the way to it closes a circle, and is left out
/// of the search. `links` are those of each record; `place_of` finds a record
/// among them by its id.
pub(super) fn circles<'l>(
    links: &[&'l [Link]],
    place_of: impl Fn(&str) -> Option<usize>,
) -> Vec<Option<&'l Link>> {
    let above = |place: usize| {
        let links: &'l [Link] = links[place];
        let above = links.iter().filter(|link| link.is_above);
        above.filter_map(|link| Some((link, place_of(&link.to)?)))
    };
    let mut closing = vec![None; links.len()];
    let mut marks = vec![Mark::New; links.len()];
    for start in 0..links.len() {
        // The way to where the search is: records, and their links not yet followed.
        let mut way = Vec::new();
        let mut next = Some(start);
        loop {
            if let Some(place) = next.take()
                && marks[place] == Mark::New
            {
                marks[place] = Mark::Open;
                let back = above(place).find(|(_, to)| marks[*to] == Mark::Open);
                match back {
                    Some((link, _)) => {
                        closing[place] = Some(link);
                        marks[place] = Mark::Done;
                    }
                    None => way.push((place, above(place))),
                }
            }
            let Some((place, links)) = way.last_mut() else {
                break;
            };
            if let Some((_, to)) = links.next() {
                next = Some(to);
            } else {
                marks[*place] = Mark::Done;
                way.pop();
            }
        }
    }
    closing
}

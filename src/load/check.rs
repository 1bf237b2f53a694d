//! Links between records of one list: that they do not run in circles, and
//! that they do not lead to what was set aside.

use super::records::Rows;
use std::collections::HashMap;

/// A reference from a record to another of its list.
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

/// The records whose links close a circle, with the link that does; indices
/// into `rows` and into the record's links. Without these records no circle
/// is left.
///
/// A depth-first search in the order of the file, in linear time: a record
/// that leads back to one on the way to it closes a circle, and is left out
/// of the search.
pub(super) fn circles<T>(
    rows: &Rows<T>,
    id: &impl Fn(&T) -> &str,
    links: &[Vec<Link>],
) -> HashMap<usize, usize> {
    let place_of: HashMap<&str, usize> = (rows.iter().enumerate())
        .map(|(place, (_, record))| (id(record), place))
        .collect();
    let above: Vec<Vec<(usize, usize)>> = (links.iter())
        .map(|links| {
            let above = links.iter().enumerate().filter(|(_, link)| link.is_above);
            above
                .filter_map(|(nth, link)| Some((nth, *place_of.get(&*link.to)?)))
                .collect()
        })
        .collect();
    let mut closing = HashMap::new();
    let mut marks = vec![Mark::New; rows.len()];
    for start in 0..rows.len() {
        // The way to where the search is: records, and how many of their
        // links were followed.
        let mut way: Vec<(usize, usize)> = Vec::new();
        let mut next = Some(start);
        loop {
            if let Some(place) = next.take()
                && marks[place] == Mark::New
            {
                marks[place] = Mark::Open;
                let back = (above[place].iter()).find(|(_, to)| marks[*to] == Mark::Open);
                if let Some((nth, _)) = back {
                    closing.insert(place, *nth);
                    marks[place] = Mark::Done;
                } else {
                    way.push((place, 0));
                }
            }
            let Some((place, followed)) = way.last_mut() else {
                break;
            };
            if let Some((_, to)) = above[*place].get(*followed) {
                *followed += 1;
                next = Some(*to);
            } else {
                marks[*place] = Mark::Done;
                way.pop();
            }
        }
    }
    closing
}

//! Links that must not run in circles.

use super::records::Rows;
use std::collections::{HashMap, HashSet};

/// The records whose links close a circle, in the order of the file: for each
/// row the pointer of the link within the record, and where it leads. Without
/// these records no circle is left.
pub(super) fn break_cycles<T>(
    rows: &Rows<T>,
    id: &impl Fn(&T) -> &str,
    links: &impl Fn(&T) -> Vec<(String, String)>,
) -> HashMap<usize, (String, String)> {
    let place_of: HashMap<&str, usize> = (rows.iter().enumerate())
        .map(|(place, (_, record))| (id(record), place))
        .collect();
    let links: Vec<Vec<(String, usize)>> = (rows.iter())
        .map(|(_, record)| {
            let known = links(record).into_iter();
            known
                .filter_map(|(path, other)| Some((path, *place_of.get(&*other)?)))
                .collect()
        })
        .collect();
    let mut broken = HashMap::new();
    // A record joins the graph only when none of its links leads back to it
    // through those that have joined.
    let mut joined = vec![false; rows.len()];
    for place in 0..rows.len() {
        let closing = (links[place].iter())
            .find(|(_, to)| *to == place || reaches(&links, &joined, *to, place));
        match closing {
            Some((path, to)) => {
                let (row, _) = &rows[place];
                broken.insert(*row, (path.clone(), id(&rows[*to].1).to_owned()));
            }
            None => joined[place] = true,
        }
    }
    broken
}

/// Whether links lead from one record to another through those that have joined.
fn reaches(links: &[Vec<(String, usize)>], joined: &[bool], from: usize, to: usize) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![from];
    while let Some(place) = open.pop() {
        if place == to {
            return true;
        }
        if joined[place] && seen.insert(place) {
            open.extend(links[place].iter().map(|(_, next)| *next));
        }
    }
    false
}

//! The shipped plans, written as texts, are read back point by point.

use crate::{SHIPPED, loaded};
use demarche::outline::outline;

#[test]
fn shipped_plans_are_read_back() {
    let dossier = loaded(SHIPPED).dossier;
    let is_numbered = |number: &str| number.starts_with(|c: char| c.is_ascii_digit());
    let plans: Vec<_> = (dossier.plans.iter())
        // Numbers such as `R1` are those of the dossier, of no text.
        .filter(|plan| {
            plan.provisions
                .iter()
                .all(|point| is_numbered(&point.number))
        })
        .collect();
    assert!(!plans.is_empty());
    for plan in plans {
        for (mark, end) in [(". ", "\n"), (") ", "\r\n\r\n"), (": ", "\n\n")] {
            let mut text = format!("{}\n\n", plan.name);
            for point in &plan.provisions {
                text.push_str(&format!("{}{mark}{}{end}", point.number, point.text));
            }
            let found = outline(&text);
            let found: Vec<(&str, &str)> = (found.points.iter())
                .map(|point| (&*point.number, &*point.text))
                .collect();
            let expected: Vec<(&str, &str)> = (plan.provisions.iter())
                .map(|point| (&*point.number, &*point.text))
                .collect();
            assert_eq!(found, expected, "{}", plan.id);
        }
    }
}

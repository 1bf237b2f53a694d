//! One half of the labelled pairs, fitted on or only looked at: its table and its bars.

use super::{baselines, case::Case, score::Score};
use std::path::Path;

/// What `cargo xtask eval` asks of either half: mean F1 of the pairs, F1 of the worst,
/// macro-F1 of change, how many links told without “perhaps” are right, and how many
/// wrong links are told with it.
const BARS: Bars = Bars {
    mean: 0.95,
    worst: 0.75,
    change: 0.75,
    sure: 0.98,
    marked: 0.85,
};
/// What was reached; `cargo test` fails where less is.
const REACHED: [(&str, f64, f64); 2] = [("fitted", 0.985, 0.93), ("held out", 0.955, 0.815)];

struct Bars {
    mean: f64,
    worst: f64,
    change: f64,
    sure: f64,
    marked: f64,
}

/// The pairs of a folder and how well each does.
pub struct Half {
    name: &'static str,
    /// For each pair its name, what the aligner reaches and what the simpler methods reach.
    cases: Vec<(String, Score, [Score; 4])>,
    /// Modified points that were called reworded.
    wrong_rewordings: usize,
    /// How many of the pairs, those at the end of `cases`, are in two languages each.
    across: usize,
}

impl Half {
    /// Compares the pairs of a folder.
    pub fn of(name: &'static str, folder: &Path, shows_mistakes: bool) -> Half {
        let mut half = Half {
            name,
            cases: Vec::new(),
            wrong_rewordings: 0,
            across: 0,
        };
        let mut all = Case::all(folder);
        all.sort_by_key(|case| case.is_across);
        for case in all {
            half.across += usize::from(case.is_across);
            let found = case.found();
            if shows_mistakes {
                println!("{}", case.name);
                case.print_mistakes(&found);
            }
            half.wrong_rewordings += case.gold.wrong_rewordings(&found);
            let bases = baselines::all(&case.a, &case.b).map(|found| case.score(&found));
            let score = case.score(&found);
            half.cases.push((case.name, score, bases));
        }
        half
    }

    fn all(&self) -> (Score, [Score; 4]) {
        let mut all = (Score::default(), <[Score; 4]>::default());
        for (_, score, bases) in &self.cases {
            all.0.add(score);
            for (sum, one) in all.1.iter_mut().zip(bases) {
                sum.add(one);
            }
        }
        all
    }

    /// The mean of the F1 of each pair, and the least.
    fn mean_and_worst(&self, f1: impl Fn(&(String, Score, [Score; 4])) -> f64) -> (f64, f64) {
        let each: Vec<f64> = self.cases.iter().map(f1).collect();
        let worst = each.iter().copied().fold(1.0, f64::min);
        (each.iter().sum::<f64>() / each.len().max(1) as f64, worst)
    }

    /// Prints its table.
    pub fn print(&self) {
        println!(
            "\n{:28} {:>4} {:>6} {:>6} {:>6} {:>6}   {}",
            self.name,
            "links",
            "P",
            "R",
            "F1",
            "change",
            baselines::NAMES.map(|name| format!("{name:>6}")).join(" ")
        );
        let row = |name: &str, score: &Score, bases: &[Score; 4]| {
            println!(
                "{name:28} {:>4} {:>6.3} {:>6.3} {:>6.3} {:>6.3}   {}",
                score.given(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.macro_f1(),
                (bases.each_ref())
                    .map(|base| format!("{:>6.3}", base.f1()))
                    .join(" ")
            );
        };
        for (name, score, bases) in &self.cases {
            row(name, score, bases);
        }
        let (all, bases) = self.all();
        row("all links", &all, &bases);
        let means: Vec<String> = (0..bases.len())
            .map(|nth| format!("{:>6.3}", self.mean_and_worst(|case| case.2[nth].f1()).0))
            .collect();
        let (mean, worst) = self.mean_and_worst(|case| case.1.f1());
        println!(
            "{:28} {:>4} {:>6} {:>6} {mean:>6.3} {:>6}   {}",
            "mean of pairs",
            "",
            "",
            "",
            "",
            means.join(" ")
        );
        println!("worst pair {worst:.3}");
        let (within, across) = self.cases.split_at(self.cases.len() - self.across);
        for (name, cases) in [("one language", within), ("two languages", across)] {
            let each: Vec<f64> = cases.iter().map(|case| case.1.f1()).collect();
            let mut all = Score::default();
            cases.iter().for_each(|case| all.add(&case.1));
            println!(
                "{name}: {} pairs, mean F1 {:.3}, worst {:.3}, precision {:.3}, macro-F1 of change {:.3}",
                each.len(),
                each.iter().sum::<f64>() / each.len().max(1) as f64,
                each.iter().copied().fold(1.0, f64::min),
                all.precision(),
                all.macro_f1()
            );
        }
        let by_change: Vec<String> = (all.by_change().iter())
            .map(|(change, f1)| format!("{change} {f1:.3}"))
            .collect();
        println!("F1 of change: {}", by_change.join(", "));
        let (marked, wrong) = all.marked_among_wrong();
        println!(
            "right without “perhaps”: {:.1} %; of {wrong} wrong links {:.0} % have it",
            all.right_among_sure() * 100.0,
            marked * 100.0
        );
        let ranges = [
            (0.0, 0.5),
            (0.5, 0.7),
            (0.7, 0.8),
            (0.8, 0.9),
            (0.9, 0.98),
            (0.98, 1.1),
        ];
        let told: Vec<String> = (ranges.iter())
            .map(|&(least, below)| {
                let (right, count) = all.right_between(least, below);
                format!("{least:.2}: {:.0} % of {count}", right * 100.0)
            })
            .collect();
        println!("right by score, from {}", told.join(", "));
        println!("modified points called reworded: {}", self.wrong_rewordings);
    }

    /// What it does worse than was reached.
    pub fn lost(&self) -> Vec<String> {
        let (all, _) = self.all();
        let reached = REACHED.iter().filter(|reached| reached.0 == self.name);
        (reached.filter(|(_, f1, change)| all.f1() < *f1 || all.macro_f1() < *change))
            .map(|(name, f1, change)| {
                format!(
                    "{name}: F1 {:.3} and macro-F1 {:.3}, once {f1} and {change}",
                    all.f1(),
                    all.macro_f1()
                )
            })
            .collect()
    }

    /// Which bars it misses.
    pub fn missed(&self) -> Vec<String> {
        let (all, _) = self.all();
        let (mean, worst) = self.mean_and_worst(|case| case.1.f1());
        let (marked, wrong) = all.marked_among_wrong();
        let marked = if wrong == 0 { 1.0 } else { marked };
        let each = [
            ("mean F1", mean, BARS.mean),
            ("F1 of the worst pair", worst, BARS.worst),
            ("macro-F1 of change", all.macro_f1(), BARS.change),
            ("right without “perhaps”", all.right_among_sure(), BARS.sure),
            ("wrong links marked", marked, BARS.marked),
        ];
        let mut missed: Vec<String> = (each.iter().filter(|(_, is, bar)| is < bar))
            .map(|(what, is, bar)| format!("{}: {what} is {is:.3}, below {bar}", self.name))
            .collect();
        for (name, score, bases) in &self.cases {
            let best = bases.iter().map(Score::f1).fold(0.0, f64::max);
            if score.f1() < best {
                missed.push(format!(
                    "{name}: F1 {:.3} is below a simpler method's {best:.3}",
                    score.f1()
                ));
            }
        }
        missed
    }
}

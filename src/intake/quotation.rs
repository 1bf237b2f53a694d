//! Where quotes begin and end: quotation marks of five languages, nested, unclosed, and open
//! over several paragraphs. Open it when a quote is cut at the wrong place.

use super::token::{Kind, Token};

/// A quote, by its tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    /// The token of the opening mark.
    pub(super) open: usize,
    /// The token of the closing mark, or the one behind the paragraph where there is none.
    pub(super) close: usize,
    pub(super) is_closed: bool,
    /// It goes on from the paragraph before, which was not closed.
    pub(super) goes_on: bool,
}

impl Quote {
    /// How many words it has.
    pub(super) fn words(&self, tokens: &[Token]) -> usize {
        (tokens
            .get(self.open + 1..self.close)
            .unwrap_or_default()
            .iter())
        .filter(|token| matches!(token.kind, Kind::Word | Kind::Number))
        .count()
    }
}

/// What closes a quote that a mark opens.
fn closers(open: char) -> &'static [char] {
    match open {
        '“' => &['”'],
        '„' | '‟' => &['“', '”', '"'],
        '«' => &['»'],
        '»' => &['«'],
        '"' => &['"', '”'],
        '‘' => &['’'],
        '‚' => &['‘', '’'],
        '‹' => &['›'],
        '\'' => &['\''],
        '「' => &['」'],
        _ => &[],
    }
}

/// The quotes of a paragraph, the outermost alone: what they hold is theirs.
///
/// `carried` is the mark that the paragraph before left open.
pub(super) fn quotes(
    tokens: &[Token],
    first: usize,
    end: usize,
    carried: &mut Option<char>,
    into: &mut Vec<Quote>,
) {
    let mut at = first;
    let before = carried.take();
    while at < end {
        let Kind::Sign(sign) = tokens[at].kind else {
            at += 1;
            continue;
        };
        if !opens(tokens, at, end, sign) {
            at += 1;
            continue;
        }
        let goes_on = at == first && before == Some(sign);
        match closing(tokens, at, end, sign) {
            Some(close) => {
                into.push(Quote {
                    open: at,
                    close,
                    is_closed: true,
                    goes_on,
                });
                at = close + 1;
            }
            None if is_single(sign) => at += 1,
            None => {
                *carried = Some(sign);
                into.push(Quote {
                    open: at,
                    close: end,
                    is_closed: false,
                    goes_on,
                });
                at = end;
            }
        }
    }
}

fn is_single(sign: char) -> bool {
    matches!(sign, '\'' | '‘' | '‚' | '’')
}

/// Whether a sign opens a quote where it stands.
fn opens(tokens: &[Token], at: usize, end: usize, sign: char) -> bool {
    if closers(sign).is_empty() {
        return false;
    }
    let token = &tokens[at];
    let next = tokens.get(at + 1).filter(|_| at + 1 < end);
    match sign {
        '"' | '\'' | '‘' => {
            let is_behind = at > 0
                && matches!(
                    tokens[at - 1].kind,
                    Kind::Sign('(' | '[' | '—' | '–' | '-' | '/' | '“' | '«')
                );
            (token.is_spaced || is_behind) && next.is_some_and(|next| !next.is_spaced)
        }
        // German books: »…«
        '»' => token.is_spaced && next.is_some_and(|next| !next.is_spaced),
        _ => next.is_some(),
    }
}

/// The token that closes a quote.
fn closing(tokens: &[Token], open: usize, end: usize, sign: char) -> Option<usize> {
    let marks = closers(sign);
    let mut depth = 0_usize;
    for at in open + 1..end {
        let Kind::Sign(found) = tokens[at].kind else {
            continue;
        };
        if marks.contains(&found) && at > open + 1 {
            // An apostrophe or a mark that opens another is none that closes.
            let next = tokens.get(at + 1).filter(|_| at + 1 < end);
            let is_tight = next.is_some_and(|next| {
                !next.is_spaced && matches!(next.kind, Kind::Word | Kind::Number)
            });
            if is_single(sign) && is_tight {
                continue;
            }
            if sign == '"' && tokens[at].is_spaced && is_tight {
                continue;
            }
            match depth {
                0 => return Some(at),
                _ => depth -= 1,
            }
        } else if found == sign && !marks.contains(&sign) && depth < 8 {
            depth += 1;
        }
    }
    // The inner one was never closed: the last mark closes the outer.
    if depth > 0 {
        return (open + 2..end)
            .rev()
            .find(|&at| matches!(tokens[at].kind, Kind::Sign(found) if marks.contains(&found)));
    }
    None
}

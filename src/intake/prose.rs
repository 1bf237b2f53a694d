//! An article as words, quotes and sentences. Open it when a sentence ends at the wrong place.

use super::{
    article::{Article, BlockKind},
    lexicon::{Class, Language, Lexicon},
    quotation::{Quote, quotes},
    token::{Kind, Token, tokens},
};
use std::ops::Range;

/// A sentence: its tokens. A quote of several sentences is part of the one it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) tokens: Range<usize>,
    pub(super) block: usize,
    /// The quotes that begin in it.
    pub(super) quotes: Range<usize>,
}

/// An article as words, quotes and sentences.
#[derive(Debug)]
pub(super) struct Prose<'a> {
    pub(super) text: &'a str,
    pub(super) language: Language,
    pub(super) lexicon: &'static Lexicon,
    pub(super) tokens: Vec<Token>,
    pub(super) quotes: Vec<Quote>,
    /// For each token, whether it is within a quote, or one of its marks.
    pub(super) is_quoted: Vec<bool>,
    /// The sentences of its paragraphs.
    pub(super) sentences: Vec<Sentence>,
    /// The tokens of its headlines and headings.
    pub(super) headings: Vec<Range<usize>>,
}

/// The most tokens that a sentence has; of longer ones the rest is told apart.
const LONGEST: usize = 400;

impl<'a> Prose<'a> {
    pub(super) fn of(article: &'a Article) -> Prose<'a> {
        let text = &*article.text;
        let body: String = (article.blocks.iter())
            .filter(|block| block.kind == BlockKind::Body)
            .take(12)
            .map(|block| &text[block.range.clone()])
            .collect();
        let language = Language::of(if body.is_empty() { text } else { &body });
        let mut prose = Prose {
            text,
            language,
            lexicon: Lexicon::of(language),
            tokens: Vec::new(),
            quotes: Vec::new(),
            is_quoted: Vec::new(),
            sentences: Vec::new(),
            headings: Vec::new(),
        };
        let mut carried = None;
        for (row, block) in article.blocks.iter().enumerate() {
            let first = prose.tokens.len();
            match block.kind {
                BlockKind::Body => {
                    tokens(text, block.range.clone(), language, &mut prose.tokens);
                    prose.paragraph(first, row, &mut carried);
                }
                BlockKind::Headline | BlockKind::Heading => {
                    tokens(text, block.range.clone(), language, &mut prose.tokens);
                    prose.is_quoted.resize(prose.tokens.len(), false);
                    prose.headings.push(first..prose.tokens.len());
                }
                BlockKind::Byline | BlockKind::Caption | BlockKind::Notice => {}
            }
        }
        prose
    }

    fn paragraph(&mut self, first: usize, block: usize, carried: &mut Option<char>) {
        let end = self.tokens.len();
        let first_quote = self.quotes.len();
        quotes(&self.tokens, first, end, carried, &mut self.quotes);
        self.is_quoted.resize(end, false);
        for quote in &self.quotes[first_quote..] {
            let close = (quote.close + 1).min(end);
            self.is_quoted[quote.open..close].fill(true);
        }
        let mut start = first;
        let mut quote = first_quote;
        let mut at = first;
        while at < end {
            let next_quote = self.quotes.get(quote).filter(|quote| quote.open == at);
            let is_end = match next_quote {
                Some(found) => {
                    let close = found.close;
                    quote += 1;
                    at = close.min(end - 1);
                    self.ends_with_quote(at, end)
                }
                None => self.ends(at, end),
            };
            at += 1;
            // A text without full stops is read in pieces.
            let is_end = is_end || at - start > LONGEST;
            if is_end || at >= end {
                // A bracket or mark that closes belongs to what it closes.
                while at < end && matches!(self.tokens[at].kind, Kind::Sign(')' | ']' | '”' | '»'))
                {
                    at += 1;
                }
                let quotes = self.sentences.last().map_or(first_quote, |last| {
                    if last.block == block {
                        last.quotes.end
                    } else {
                        first_quote
                    }
                })..quote;
                self.sentences.push(Sentence {
                    tokens: start..at,
                    block,
                    quotes,
                });
                start = at;
            }
        }
    }

    /// Whether a sentence ends with a token outside quotes.
    fn ends(&self, at: usize, end: usize) -> bool {
        let token = &self.tokens[at];
        let next = self.tokens.get(at + 1).filter(|_| at + 1 < end);
        let Some(next) = next else { return true };
        let begins = next.is_capital
            || matches!(
                next.kind,
                Kind::Number
                    | Kind::Sign('“' | '"' | '«' | '„' | '‘' | '\'' | '(' | '—' | '–' | '•')
            );
        match token.kind {
            Kind::Sign('.' | '!' | '?' | '…') => next.is_spaced && begins,
            Kind::Sign('•') => false,
            // `… of the U.S. The envoys …`
            Kind::Word => {
                let text = token.text(self.text);
                text.ends_with('.')
                    && text.len() >= 4
                    && text.matches('.').count() >= 2
                    && next.is_capital
                    && next.is_spaced
                    && next.is(Class::FUNCTION)
                    && !next.is(Class::MODIFIER | Class::ROLE | Class::BODY)
            }
            _ => false,
        }
    }

    /// Whether a sentence ends with the closing mark of a quote: a full stop stands before it
    /// and nobody is said to have said it behind it.
    fn ends_with_quote(&self, close: usize, end: usize) -> bool {
        let Some(next) = self.tokens.get(close + 1).filter(|_| close + 1 < end) else {
            return true;
        };
        let last = close.checked_sub(1).map(|at| self.tokens[at].kind);
        let last = match last {
            Some(Kind::Sign('’' | '\'' | '”' | '»')) => {
                close.checked_sub(2).map(|at| self.tokens[at].kind)
            }
            last => last,
        };
        let Some(Kind::Sign(sign @ ('.' | '!' | '?' | '…'))) = last else {
            return false;
        };
        if !(next.is_capital || matches!(next.kind, Kind::Sign('“' | '"' | '«' | '„' | '‘')))
        {
            return false;
        }
        // `“Is it over?” Peskov asked.`, and with a full stop too in some papers.
        let mut words = 0;
        for token in self.tokens[close + 1..end.min(close + 9)].iter() {
            match token.kind {
                Kind::Word | Kind::Possessive => words += 1,
                _ => break,
            }
            if token.is(Class::SAY) && !token.is_capital {
                let is_full = self
                    .tokens
                    .get(close + 1 + words)
                    .is_none_or(|token| matches!(token.kind, Kind::Sign('.' | ',')));
                return sign == '.' && !is_full;
            }
        }
        true
    }

    /// The bytes of some tokens.
    pub(super) fn bytes(&self, tokens: Range<usize>) -> Range<usize> {
        let start = self.tokens.get(tokens.start).map_or(0, |token| token.start);
        let end = (tokens.end.checked_sub(1)).and_then(|last| self.tokens.get(last));
        start..end.map_or(start, |token| token.end).max(start)
    }

    /// The text of some tokens, as it stands.
    pub(super) fn words(&self, tokens: Range<usize>) -> &'a str {
        self.text.get(self.bytes(tokens)).unwrap_or_default()
    }

    /// The bytes between the marks of a quote.
    pub(super) fn quoted(&self, quote: &Quote) -> Range<usize> {
        let start = self.tokens[quote.open].end;
        let end = match quote.is_closed {
            true => self.tokens[quote.close].start,
            false => self.tokens[quote.close - 1].end,
        };
        let text = self.text.get(start..end).unwrap_or_default();
        let lead = text.len() - text.trim_start().len();
        let kept = text.trim().len();
        start + lead..start + lead + kept
    }

    /// Whether a token is a verb in the past that no list has, by its ending and the article behind it:
    /// `doubled the width`.
    pub(super) fn is_unlisted_verb(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        self.language == Language::English
            && token.class == Class::NONE
            && !self.is_quoted[at]
            && !token.is_capital
            && token.folded.len() > 4
            && token.folded.ends_with("ed")
            && (self.tokens.get(at + 1))
                .is_some_and(|next| next.is(Class::DETERMINER | Class::NUMERAL))
    }

    /// The class of a token outside quotes; within one, and where there is none, no class.
    pub(super) fn class(&self, at: usize) -> Class {
        match self.is_quoted.get(at) {
            Some(false) => self.tokens[at].class,
            _ => Class::NONE,
        }
    }
}

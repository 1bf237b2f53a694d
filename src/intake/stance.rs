//! Where a speaker stands, by cue words. Open it when a refusal is taken for a yes.

use super::{lexicon::Class, prose::Prose};
use crate::model::Stance;
use std::ops::Range;

const OPPOSES: &str = " rejected rejects reject rejecting dismissed dismisses condemned condemns denounced criticised criticized opposes opposed oppose unacceptable refused refuses refuse denied denies unconstructive deplored slammed impossible against ridiculed ultimatum capitulation surrender downplayed accused accuses blamed violation violated ruled_out отверг отвергла отверг отклонил неприемлемо осудил відкинув відхилив неприйнятно засудив rejete refuse condamne inacceptable ";
const SUPPORTS: &str = " welcomed welcomes welcome hailed hails praised praises supports support supported supporting backs backed endorsed endorses productive constructive progress breakthrough ready willing committed agreed hopeful optimistic positive positively successful thanked encouraging приветствует приветствовал поддержал поддерживает конструктивными готов підтримав підтримує вітає конструктивними готовий salue soutient constructif pret ";
const CONDITIONS: &str =
    " if unless provided only conditional condition conditions если только якщо лише si condition ";
const CLAIMS: &str = " accused accuses accuse claimed claims claim alleged alleges reported reports killed wounded struck hit destroyed obvinil обвинил звинуватив accuse ";

/// The stance of what a sentence tells, and the token of the word that says so.
pub(super) fn stance(prose: &Prose, tokens: Range<usize>) -> (Stance, Option<usize>) {
    let find = |list: &str| {
        tokens.clone().find(|&at| {
            let token = &prose.tokens[at];
            token.is_word() && list.contains(&format!(" {} ", token.folded))
        })
    };
    let is_denied = |at: usize| {
        (at.saturating_sub(3).max(tokens.start)..at).any(|at| prose.tokens[at].is(Class::NEGATION))
    };
    if let Some(at) = find(CONDITIONS) {
        return (Stance::Conditional, Some(at));
    }
    let (opposes, supports) = (find(OPPOSES), find(SUPPORTS));
    let by = match (opposes, supports) {
        (Some(a), Some(b)) if b < a => (Stance::Supports, Some(b)),
        (Some(a), _) => (Stance::Opposes, Some(a)),
        (None, Some(b)) => (Stance::Supports, Some(b)),
        (None, None) => (Stance::Claims, find(CLAIMS)),
    };
    match by {
        (Stance::Supports, Some(at)) if is_denied(at) => (Stance::Opposes, Some(at)),
        (Stance::Opposes, Some(at)) if is_denied(at) => (Stance::Supports, Some(at)),
        by => by,
    }
}

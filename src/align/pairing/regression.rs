//! Logistic regressions: how likely something is, by what speaks for it. The weights are fitted on the labelled
//! pairs (`tests/align/`) by `tools/fit_aligner.py`.

/// What speaks for it, weighed and summed, in logits; the weight of the constant is the first.
pub fn logit<const N: usize>(weights: &[f32; N], features: &[f32; N]) -> f32 {
    let weighed = weights.iter().zip(features);
    weighed.map(|(weight, feature)| weight * feature).sum()
}

/// How likely that is, from 0 to 1.
pub fn likelihood(logit: f32) -> f32 {
    1.0 / (1.0 + (-logit).exp())
}

/// How likely something is, in logits; what is certain is one in a million from it.
pub fn to_logit(likelihood: f32) -> f32 {
    const CERTAIN: f32 = 1.0e-6;
    let likelihood = likelihood.clamp(CERTAIN, 1.0 - CERTAIN);
    (likelihood / (1.0 - likelihood)).ln()
}

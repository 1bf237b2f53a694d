//! Long work in turns: between two of them the browser can answer the reader, and paint.

use std::time::Duration;
use yew::platform::time::sleep;

/// Waits until the browser has had its turn.
pub async fn next() {
    sleep(Duration::ZERO).await;
}

//! Long work in turns: between two of them the browser can answer the reader, and paint.

use std::{future::poll_fn, pin::pin, task::Poll, time::Duration};
use yew::platform::time::sleep;

/// Waits until the browser has had its turn.
pub async fn next() {
    sleep(Duration::ZERO).await;
}

/// Waits for something, but no longer than so many milliseconds.
pub async fn at_most(milliseconds: u64, wanted: impl Future) {
    let (mut wanted, mut end) = (
        pin!(wanted),
        pin!(sleep(Duration::from_millis(milliseconds))),
    );
    poll_fn(|context| {
        let is_over =
            wanted.as_mut().poll(context).is_ready() || end.as_mut().poll(context).is_ready();
        if is_over {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
}

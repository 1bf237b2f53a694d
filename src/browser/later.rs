//! The second part of the page's module: the functions of the rooms that the
//! first view does not need. The build splits it off (`xtask/src/split.rs`) and
//! names its file on the page's root; a page that was not split is whole.

use super::{document, fetch, words};
use js_sys::{Object, Reflect, WebAssembly};
use wasm_bindgen_futures::JsFuture;

/// Where the page stands with its second part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Later {
    /// On its way, or not asked for yet.
    #[default]
    Coming,
    /// There: every room may be entered.
    There,
    /// It did not arrive, and why.
    Failed(String),
}

/// Fetches the second part and joins it to the first.
pub async fn load() -> Later {
    match joined().await {
        Ok(()) => Later::There,
        Err(reason) => Later::Failed(reason),
    }
}

async fn joined() -> Result<(), String> {
    let root = document().document_element();
    let Some(name) = root.and_then(|root| root.get_attribute("data-later")) else {
        return Ok(());
    };
    let (bytes, _) = fetch::beside(&name).await?;
    let imports = Object::new();
    // The build calls the first part `a`.
    Reflect::set(&imports, &"a".into(), &wasm_bindgen::exports()).map_err(|e| words(&e))?;
    let instance = WebAssembly::instantiate_buffer(&bytes, &imports);
    JsFuture::from(instance).await.map_err(|e| words(&e))?;
    Ok(())
}

//! From a picture in SVG to one in PNG: the browser draws it on a canvas and encodes it.

use super::{Failure, document};
use demarche::export::{
    Stamp,
    png::{scale, stamped},
};
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url,
};

/// By how much a picture of a width and a height is enlarged; nothing where it cannot be drawn.
type Scale = fn(f64, f64) -> Option<f64>;

/// An SVG as PNG, with its stamp.
///
/// # Errors
/// So large a picture cannot be drawn, or could not be read.
pub async fn svg_to_png(svg: &str, stamp: &Stamp) -> Result<Blob, Failure> {
    let bytes = Uint8Array::from(&*stamped(&png(svg, scale).await?, stamp));
    let kind = BlobPropertyBag::new();
    kind.set_type("image/png");
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&bytes), &kind).map_err(Failure::of)
}

/// An SVG as the bytes of a PNG of the same size, a unit a pixel.
///
/// # Errors
/// It could not be drawn.
pub async fn same_size(svg: &str) -> Result<Vec<u8>, Failure> {
    png(svg, |_, _| Some(1.0)).await
}

async fn png(svg: &str, scale: Scale) -> Result<Vec<u8>, Failure> {
    let kind = BlobPropertyBag::new();
    kind.set_type("image/svg+xml");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&svg.into()), &kind)
        .map_err(Failure::of)?;
    let address = Url::create_object_url_with_blob(&blob).map_err(Failure::of)?;
    let drawn = draw(&address, scale).await;
    Url::revoke_object_url(&address).ok();
    let canvas = drawn?;
    let done = Promise::new(&mut |resolve, _| {
        let callback = Closure::once_into_js(move |blob: JsValue| {
            resolve.call1(&JsValue::NULL, &blob).ok();
        });
        canvas.to_blob(callback.unchecked_ref()).ok();
    });
    let blob = JsFuture::from(done).await.map_err(Failure::of)?;
    let blob: Blob = (blob.dyn_into()).map_err(|_| Failure::LargePicture)?;
    let bytes = JsFuture::from(blob.array_buffer()).await;
    Ok(Uint8Array::new(&bytes.map_err(Failure::of)?).to_vec())
}

async fn draw(address: &str, scale: Scale) -> Result<HtmlCanvasElement, Failure> {
    let image = HtmlImageElement::new()?;
    image.set_src(address);
    JsFuture::from(image.decode()).await?;
    let (width, height) = (
        f64::from(image.natural_width()),
        f64::from(image.natural_height()),
    );
    let scale = scale(width, height).ok_or(Failure::SmallLetters)?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width((width * scale) as u32);
    canvas.set_height((height * scale) as u32);
    let Some(context) = canvas.get_context("2d")? else {
        return Err(Failure::NoDrawing);
    };
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        width * scale,
        height * scale,
    )?;
    Ok(canvas)
}

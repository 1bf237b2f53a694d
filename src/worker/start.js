// Starts the wasm of a worker; the build puts this behind the glue that
// wasm-bindgen makes. What the page sends before the wasm is there waits.
// `file` is the address of this script (`static/boot.js`).
const early = [];
onmessage = (message) => early.push(message);
__wbg_init().then(
  () => early.forEach((message) => onmessage(message)),
  // Out of the promise, so that the page hears of it as an error of its worker.
  (error) => setTimeout(() => { throw error; }),
);

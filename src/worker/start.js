// Starts the wasm of the worker; the build puts this behind the glue that
// wasm-bindgen makes. `file` is the address of this script (`static/boot.js`). What the page sends before the wasm is there waits.
// A file beside the page is asked for at once.
const early = [];
onmessage = (message) => {
  early.push(message);
  const [address, , how] = message.data;
  // To hash a file it is not fetched once more where the browser still has it.
  const cache = how === null ? "force-cache" : "default";
  if (typeof address === "string") self.asked = fetch(address, { redirect: "error", cache });
};
__wbg_init().then(
  () => early.forEach((message) => onmessage(message)),
  // Out of the promise, so that the page hears of it as an error of its worker.
  (error) => setTimeout(() => { throw error; }),
);

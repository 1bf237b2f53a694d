// Of the worker that reads tables: a file beside the page is asked for at once, while
// the wasm is still on its way.
addEventListener("message", ({ data: [address, , how] }) => {
  // To hash a file it is not fetched once more where the browser still has it.
  const cache = how === null ? "force-cache" : "default";
  if (typeof address === "string") self.asked = fetch(address, { redirect: "error", cache });
}, { once: true });

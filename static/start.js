// Starts the page, and fetches the styles of what lies behind its first view. What keeps it from starting is said by boot.js.
//
// Where there is something to read before the page runs, that is painted first: on a slow
// line the page's own files, many times as large, would hold it up. A tab that nobody looks
// at paints nothing, and waits for nothing.
const { opening, said, view } = document.documentElement.dataset;
if (opening !== "other" && !document.hidden) {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
}

// Fetches the styles of what lies behind the first view, once. Nothing is to be fetched where trunk joined all.
self.laterStyles = (() => {
  let styles;
  return () => (styles ??= new Promise((there, missing) => {
    const href = document.documentElement.dataset.styles;
    if (!href) return there();
    const link = document.createElement("link");
    link.onerror = () => {
      link.remove();
      styles = undefined;
      missing();
    };
    document.head.append(Object.assign(link, { rel: "stylesheet", href, onload: there }));
  }));
})();

// All at once, and not one after the other as each is asked for.
const ahead = (href, type) => {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href, type });
  document.head.append(link);
};
const wasm = "demarche_bg.wasm";
ahead(wasm, "application/wasm");
ahead(`messages/${said}.txt`, "text/plain");
// What the overview does not say.
if (view !== "overview") {
  ahead(`messages/${said}_later.txt`, "text/plain");
  // Who needs them says where they did not arrive.
  laterStyles().catch(() => {});
}
if (opening !== "other") ahead("dossier.json", "");

const { default: start } = await import("./demarche.js");
await start().catch((error) => {
  // It ran, and failed.
  if (error instanceof WebAssembly.RuntimeError) throw error;
  // What is damaged in the browser's own store is fetched once more, past it.
  return start({ module_or_path: fetch(wasm, { cache: "reload" }) });
});

// Says so when the page cannot start: too old a browser, or a part that did not
// arrive. Everything else is in the wasm.
"use strict";

// Under Trusted Types a string becomes the address of a script only here: when it
// is one of this page's own workers. Nothing makes markup or code of a string.
if (window.trustedTypes) {
  const { worker, comparer } = document.documentElement.dataset;
  const own = [worker, comparer, "./sw.js"].map((name) => new URL(name, document.baseURI).href);
  trustedTypes.createPolicy("default", {
    createScriptURL: (address) => (own.includes(new URL(address, document.baseURI).href) ? address : null),
  });
}

// A table beside the page is read while the page itself still loads. Names that
// need a closer look are left to the page.
(() => {
  const asked = /[#&]dossier=([\w.-]+)(?:&|$)/.exec(location.hash);
  if (!asked || asked[1].endsWith(".json") || typeof Worker !== "function") return;
  const worker = new Worker(document.documentElement.dataset.worker);
  const early = [];
  worker.onmessage = (message) => early.push(message);
  const [, name] = asked;
  worker.postMessage([new URL(name, document.baseURI).href, name, true]);
  window.demarcheEarly = { name, worker, early };
})();

(() => {
  const say = (reason) => {
    const app = document.getElementById("app");
    // Once the page runs, it speaks for itself.
    if (performance.getEntriesByName("demarche:ready").length || !app || !app.querySelector("[data-loading]")) return;
    const main = document.createElement("main");
    main.className = "opening";
    const title = document.createElement("h1");
    title.textContent = "Demarche could not start";
    const text = document.createElement("p");
    text.setAttribute("role", "alert");
    text.textContent = `${reason} Reload the page; if that does not help, use a current version of Firefox, Chrome, Edge or Safari.`;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Reload the page";
    again.addEventListener("click", () => location.reload());
    main.append(title, text, again);
    app.replaceChildren(main);
  };
  if (typeof WebAssembly !== "object") addEventListener("DOMContentLoaded", () => say("This browser has no WebAssembly."));
  addEventListener("error", () => say("A part of the page failed."), true);
  addEventListener("unhandledrejection", () => say("A part of the page did not arrive."));
})();

// Starts the workers of the page, and says so when the page (`start.js`) cannot start: too
// old a browser, or a part that did not arrive. Everything else is in the wasm.
"use strict";

// What a worker begins with: the glue of its wasm, which wasm-bindgen made, and what
// keeps the page's messages until the wasm is there. It may start another one in the same way.
const beginWorker = function begin(key, files) {
  const file = files[key];
  const addresses = new Set([file]);
  self.file = file;
  self.trustedTypes?.createPolicy("default", { createScriptURL: (address) => (addresses.has(address) ? address : null) });
  self.startWorker = (other) => {
    const script = `(${begin})(${JSON.stringify(other)}, ${JSON.stringify(files)})`;
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    addresses.add(address);
    return new Worker(address);
  };
  const early = [];
  onmessage = (message) => early.push(message);
  // A table beside the page is asked for at once, while the wasm is still on its way.
  addEventListener("message", ({ data }) => {
    const [address, , how] = Array.isArray(data) ? data : [];
    // To hash a file it is not fetched once more where the browser still has it.
    const cache = how === null ? "force-cache" : "default";
    if (typeof address === "string") self.asked = fetch(address, { redirect: "error", cache });
  }, { once: true });
  importScripts(file);
  const wasm = file.replace(/\.js$/, "_bg.wasm");
  const start = (cache) => wasm_bindgen({ module_or_path: fetch(wasm, { cache }) });
  // What is damaged in the browser's own store is fetched once more, past it.
  start("default").catch(() => start("reload")).then(
    () => early.forEach((message) => onmessage(message)),
    // Out of the promise, so that the page hears of it as an error of its worker.
    (error) => setTimeout(() => { throw error; }),
  );
};

// Under Trusted Types a string becomes the address of a script only here: the service
// worker's, and those of the workers below. Nothing makes markup or code of a string.
self.startWorker = (() => {
  const addresses = new Set([new URL("./sw.js", document.baseURI).href]);
  window.trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => (addresses.has(new URL(address, document.baseURI).href) ? address : null),
  });
  const started = {};
  // Starts the worker whose script the page's root names under a key. A worker has the
  // policy that came with its script, which may be none; one whose script is made here
  // has that of the page, and loads its own file under it.
  return (key) => {
    if (!started[key]) {
      const scripts = Object.entries(document.documentElement.dataset).filter(([, file]) => file.endsWith(".js"));
      const files = Object.fromEntries(scripts.map(([name, file]) => [name, new URL(file, document.baseURI)]));
      const script = `(${beginWorker})(${JSON.stringify(key)}, ${JSON.stringify(files)})`;
      started[key] = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
      addresses.add(started[key]);
    }
    return new Worker(started[key]);
  };
})();

// A table beside the page is read while the page itself still loads. Names that
// need a closer look are left to the page.
(() => {
  const asked = /[#&]dossier=([\w-][\w.-]*)(?:&|$)/.exec(location.hash);
  if (!asked || /\.json$/i.test(asked[1]) || /[#&]data=/.test(location.hash) || typeof Worker !== "function") return;
  const worker = startWorker("worker");
  const early = [];
  worker.onmessage = (message) => early.push(message);
  const [, name] = asked;
  worker.postMessage([new URL(name, document.baseURI).href, name, true]);
  window.demarcheEarly = { name, worker, early };
})();

(() => {
  // They are here and in no file of messages, because nothing else may have arrived: that the page could not start, as a
  // title and within a text; what is missing of the browser; that a part failed, or did not arrive; what to do; the button.
  const SAID = {
    en: ["Demarche could not start", "The page could not start.", "This browser has no WebAssembly.", "A part of the page failed.", "A part of the page did not arrive.", "Reload the page; if that does not help, use a current version of Firefox, Chrome, Edge or Safari.", "Reload the page"],
    uk: ["Demarche не вдалося запустити", "Сторінку не вдалося запустити.", "Цей браузер не має WebAssembly.", "Частина сторінки дала збій.", "Частина сторінки не надійшла.", "Перезавантажте сторінку; якщо це не допоможе, скористайтеся сучасною версією Firefox, Chrome, Edge або Safari.", "Перезавантажити сторінку"],
    ru: ["Demarche не удалось запустить", "Страницу не удалось запустить.", "В этом браузере нет WebAssembly.", "Часть страницы дала сбой.", "Часть страницы не пришла.", "Перезагрузите страницу; если это не поможет, воспользуйтесь современной версией Firefox, Chrome, Edge или Safari.", "Перезагрузить страницу"],
    fr: ["Demarche n’a pas pu démarrer", "La page n’a pas pu démarrer.", "Ce navigateur n’a pas WebAssembly.", "Une partie de la page a échoué.", "Une partie de la page n’est pas arrivée.", "Rechargez la page ; si cela ne suffit pas, utilisez une version actuelle de Firefox, Chrome, Edge ou Safari.", "Recharger la page"],
    ar: ["تعذّر تشغيل Demarche", "تعذّر تشغيل الصفحة.", "ليس في هذا المتصفح WebAssembly.", "تعطّل جزء من الصفحة.", "لم يصل جزء من الصفحة.", "أعد تحميل الصفحة؛ وإن لم يُجدِ ذلك فاستخدم إصدارًا حديثًا من Firefox أو Chrome أو Edge أو Safari.", "إعادة تحميل الصفحة"],
  };
  const root = document.documentElement;
  const [untitled, unstarted, tooOld, failed, missing, advice, reload] = SAID[root.dataset.language] ?? SAID.en;
  const say = (reason) => {
    const app = document.getElementById("app");
    // Once the page runs, it speaks for itself.
    if (performance.getEntriesByName("demarche:ready").length || !app || !app.querySelector("[data-loading]")) return;
    const isOther = root.dataset.opening === "other";
    const first = isOther ? null : document.querySelector("#readable main");
    const text = document.createElement("p");
    text.setAttribute("role", "alert");
    text.textContent = `${first ? `${unstarted} ` : ""}${reason} ${advice}`;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = reload;
    again.addEventListener("click", () => location.reload());
    if (first) {
      // What can be read stays, under the words.
      if (first.querySelector("[role=alert]")) return;
      const note = document.createElement("div");
      note.className = "note is-error";
      // What can be read is in the language of the dossier.
      [note.lang, note.dir] = [root.lang, root.dir];
      note.append(text, again);
      first.prepend(note);
      root.dataset.failed = "";
      return;
    }
    const main = document.createElement("main");
    main.className = "opening";
    const title = document.createElement("h1");
    title.textContent = untitled;
    main.append(title, text, again);
    app.replaceChildren(main);
  };
  if (typeof WebAssembly !== "object") addEventListener("DOMContentLoaded", () => say(tooOld));
  addEventListener("error", () => say(failed), true);
  addEventListener("unhandledrejection", () => say(missing));
})();

// Runs before anything is seen, so that the first thing seen is nothing wrong.
//
// index.html tells of the dossier that the page ships. Of an address that asks for
// something else no more is shown than is true of it (`static/css/readable.css`): at
// another dossier, or a view within another page, nothing; at a view with filters, or of
// one record, the title. The page itself reads the address anew (`src/view/address.rs`).
//
// Which language the interface speaks is found here as well, so that its messages are
// fetched beside the page's code and nothing turns round once they are there.
(() => {
  const root = document.documentElement;

  // The language that the address asks for, else what the reader chose, else what the host of
  // the page set (`<html data-lang="uk">`), else the first of the browser's that there is.
  const speak = () => {
    const stems = new Map((root.dataset.messages ?? "").split(" ").map((stem) => [stem.split("-")[0], stem]));
    let kept;
    try {
      kept = localStorage.getItem("demarche:language");
    } catch {
      // A browser that keeps nothing.
    }
    const asked = /[#&]lang=([a-z]+)/.exec(location.hash)?.[1];
    const code = [asked, kept, root.dataset.lang, ...(navigator.languages ?? [])]
      .map((tag) => tag?.toLowerCase().split("-")[0])
      .find((tag) => stems.has(tag)) ?? "en";
    root.dataset.language = code;
    root.dataset.said = stems.get(code) ?? code;
    // `src/messages/locale.rs` has the same.
    root.lang = code === "xx" ? "en-XA" : code;
    root.dir = ["ar"].includes(code) ? "rtl" : "ltr";
  };
  speak();

  // What the styles cannot do without; docs/browsers.md tells which versions have it.
  if (!CSS.supports("color", "light-dark(red, red)") || !CSS.supports("selector(:has(a))")) root.dataset.old = "";

  const opening = () => {
    const asked = new Map();
    try {
      for (const part of location.hash.slice(1).split("&").filter(Boolean)) {
        const [key, ...value] = part.split("=");
        asked.set(decodeURIComponent(key), decodeURIComponent(value.join("=")));
      }
    } catch {
      return ["other", ""];
    }
    // An entry of the history with a state is of a file of the reader's own.
    if (history.state || asked.has("dossier") || asked.has("data") || (asked.get("embed") ?? "0") !== "0") return ["other", ""];
    asked.delete("lang");
    // What names no view and yet asks for something is of the timeline (`src/view/migrate.rs`).
    const named = asked.get("view") ?? (asked.size > Number(asked.has("v")) ? "timeline" : "");
    const view = ["timeline", "plans", "accounts", "positions", "table"].includes(named) ? named : "overview";
    for (const key of ["view", "read", "of", "v", "embed"]) asked.delete(key);
    return [asked.size ? "view" : view, view];
  };
  const show = () => {
    const { dataset } = root;
    [dataset.opening, dataset.view] = opening();
    for (const tab of document.querySelectorAll("#readable .tabs a")) {
      // The first has the bare address.
      if (tab.hash === (dataset.view === "overview" ? "" : `#view=${dataset.view}`)) tab.setAttribute("aria-current", "page");
      else tab.removeAttribute("aria-current");
    }
  };
  show();
  addEventListener("DOMContentLoaded", show);
  addEventListener("hashchange", show);
})();

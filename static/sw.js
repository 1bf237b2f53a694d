// Keeps the whole page for use without a network. The build and `demarche publish` put
// the version and the list of files, each with its hash, into the two lines below
// (`src/publish/offline.rs`).
//
// A version is stored whole and verified before it counts. It takes over when the
// reader says so (the page sends {type: "activate"}) or once no tab shows the one
// before. A file without a hash is a dossier, which whoever hosts the page may
// replace at any time.
"use strict";

const VERSION = "development";
const ASSETS = [];

// The format of dossiers that this version reads.
const FORMAT = 1;
// Two copies of the page on one origin keep their files apart by their scope.
const SCOPE = self.registration.scope;
const PREFIX = `demarche ${SCOPE} `;
const CACHE = PREFIX + VERSION;
// The dossier, and others that lie beside the page, kept once they were opened.
const OPENED = PREFIX + "opened";
// So many of them at most.
const MOST_OPENED = 20;
// What a server says of a file that must hold without it as well.
const HEADERS = ["Content-Type", "Content-Security-Policy", "Referrer-Policy", "X-Content-Type-Options", "X-Frame-Options"];

const addressOf = (path) => new URL(path, SCOPE).href;
const OWN = new Map(ASSETS.filter(([, hash]) => hash).map(([path, hash]) => [addressOf(path), hash]));
const DOSSIERS = ASSETS.filter(([, hash]) => !hash).map(([path]) => addressOf(path));
const PAGE = addressOf("index.html");
const HASHED = /-[0-9a-f]{16}[._]/;

// The first half of the SHA-256.
async function hashOf(buffer) {
  const digest = await crypto.subtle.digest("SHA-256", buffer);
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// An answer as it is stored.
function copyOf(response, body) {
  const headers = HEADERS.map((name) => [name, response.headers.get(name)]).filter(([, value]) => value);
  return new Response(body, { headers });
}

// The stores of other versions.
async function others() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== OPENED);
}

const nameOf = (url) => url.slice(SCOPE.length);

// Why a file is not stored: in words, and by what the page says it in the language of its reader.
const failure = (url, why, words, status = "") =>
  Object.assign(new Error(`${nameOf(url)} ${words}`), { told: { why, file: nameOf(url), status } });

async function fetched(url, options) {
  const response = await fetch(url, { cache: "no-cache", mode: "same-origin", ...options }).catch(() => {
    throw failure(url, "no-answer", "did not arrive");
  });
  if (!response.ok) throw failure(url, "status", `did not arrive: the server answered ${response.status}`, `${response.status}`);
  return response;
}

const wholeOf = (url, response) =>
  response.arrayBuffer().catch(() => {
    throw failure(url, "no-answer", "did not arrive whole");
  });

// Tables, which may be large and have no mark of their own, are stored as they come: an answer that is put
// as it is never passes through memory.
const isDossier = (url) => /\.json$/i.test(url);

// Whether an answer for a dossier is one that this version reads, not half of it or
// what a server says in its place.
function isReadable(body) {
  try {
    return JSON.parse(new TextDecoder().decode(body)).demarche === FORMAT;
  } catch {
    return false;
  }
}

async function put(url, response) {
  const opened = await caches.open(OPENED);
  await opened.put(url, response);
  const more = (await opened.keys()).map((request) => request.url).filter((old) => old !== url && !DOSSIERS.includes(old));
  for (const old of more.slice(0, Math.max(0, more.length + 1 - MOST_OPENED))) await opened.delete(old);
}

const lastOf = (url) => caches.match(url, { cacheName: OPENED });

// Keeps a file beside the page; what cannot be had or read leaves the copy before.
async function keep(url) {
  try {
    const response = await fetched(url, { redirect: "error" });
    if (!isDossier(url)) return await put(url, response);
    const body = await wholeOf(url, response);
    if (!isReadable(body)) throw failure(url, "other", "is no dossier that this version reads");
    await put(url, copyOf(response, body));
  } catch (error) {
    if (!(await lastOf(url))) throw error;
  }
}

// Stores what is missing of this version, or is not what it was.
async function store() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    [...OWN].map(async ([url, hash]) => {
      const there = await cache.match(url);
      if (there && (await hashOf(await there.arrayBuffer())) === hash) return;
      // Some servers send index.html on to its folder: the hash says what it is.
      const response = await fetched(url);
      const body = await wholeOf(url, response);
      if ((await hashOf(body)) !== hash) throw failure(url, "other", "is not the file of this version");
      await cache.put(url, copyOf(response, body));
    }),
  );
}

self.addEventListener("install", (event) => {
  const install = async () => {
    // What is there before is in use by this very version, or was left by a browser
    // that ended while it stored.
    const wasThere = await caches.has(CACHE);
    try {
      await store();
      // Last: what did not arrive whole changes nothing of what the version before shows.
      await Promise.all(DOSSIERS.map(keep));
    } catch (error) {
      // A version that did not arrive whole leaves nothing behind.
      if (!wasThere) await caches.delete(CACHE);
      const tabs = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
      for (const tab of tabs) tab.postMessage({ type: "failed", reason: error.message, ...error.told });
      throw error;
    }
  };
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  const activate = async () => {
    // Another tab may show any version before, and ask for a part of it; one that is
    // being stored is none of the old.
    const tabs = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
    const isAlone = tabs.filter((tab) => tab.url.startsWith(SCOPE)).length < 2;
    if (isAlone && !self.registration.installing) {
      for (const name of await others()) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(activate());
});

// Whether all is there that the page needs without a network, with a file beside it
// that is open; what is missing is stored. Answers with why something could not be, if so.
async function check(address) {
  try {
    await store();
    for (const url of [...DOSSIERS, address]) {
      if (url?.startsWith(SCOPE) && !(await lastOf(url))) await keep(url);
    }
    return { reason: "" };
  } catch (error) {
    return { reason: error.message, ...error.told };
  }
}

self.addEventListener("message", (event) => {
  const { type, address } = event.data ?? {};
  if (type === "activate") self.skipWaiting();
  if (type === "check") {
    event.waitUntil(check(address).then((said) => event.source.postMessage({ type: "checked", ...said, address })));
  }
});

// A file of a version, from the store; from the network where that is not to be had.
async function own(url, request) {
  try {
    const kept = await caches.match(url, { cacheName: CACHE });
    if (kept) return kept;
    for (const name of HASHED.test(url) ? await others() : []) {
      const old = await caches.match(url, { cacheName: name });
      if (old) return old;
    }
  } catch {
    // A store that is broken must not be worse than none.
  }
  return fetch(request);
}

// What lies beside the page: as the server has it now, else as it was last. A network
// that is there and does not answer must not keep the reader waiting.
async function beside(event) {
  const { request } = event;
  const last = await lastOf(request.url).catch(() => undefined);
  if (!last) return fetch(request);
  const asked = async () => {
    const response = await fetch(request);
    // A server that is sick says nothing of the file.
    if (response.status >= 500) return last;
    if (response.status !== 200 || response.type !== "basic") return response;
    let copy = response.clone();
    if (isDossier(request.url)) {
      const body = await copy.arrayBuffer();
      if (!isReadable(body)) {
        // The page says that it shows an older one.
        const headers = new Headers(last.headers);
        headers.set("X-Demarche-Last", "1");
        return new Response(last.body, { headers });
      }
      copy = copyOf(response, body);
    }
    // A full store loses the copy, not the answer.
    event.waitUntil(put(request.url, copy).catch(() => {}));
    return response;
  };
  const current = asked().catch(() => last);
  event.waitUntil(current);
  return Promise.race([current, new Promise((late) => setTimeout(late, 3000, last))]);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const [url] = request.url.split(/[?#]/);
  if (request.method !== "GET" || !url.startsWith(SCOPE)) return;
  if (url === SCOPE || OWN.has(url) || HASHED.test(url)) {
    event.respondWith(own(url === SCOPE ? PAGE : url, request));
  } else if (request.destination === "" && request.mode !== "navigate") {
    event.respondWith(beside(event));
  }
});

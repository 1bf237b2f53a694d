// Keeps the whole page for use without a network. `cargo xtask build` puts the
// version and the list of files, each with its hash, in place of the two lines
// below.
//
// A version is stored whole and verified before it counts, and takes over only
// when the reader says so: the page sends {type: "activate"}. A file without a
// hash is a dossier, which whoever hosts the page may replace at any time.
"use strict";

const VERSION = "development";
const ASSETS = [];

// Two copies of the page on one origin keep their files apart by their scope.
const PREFIX = `demarche ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;
// The dossier, and others that lie beside the page, kept once they were opened.
const OPENED = PREFIX + "opened";

// The first half of the SHA-256.
async function hashOf(buffer) {
  const digest = await crypto.subtle.digest("SHA-256", buffer);
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// The stores of other versions, the oldest first.
async function others() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== OPENED);
}

async function store() {
  const cache = await caches.open(CACHE);
  const opened = await caches.open(OPENED);
  await Promise.all(
    ASSETS.map(async ([path, hash]) => {
      const url = new URL(path, self.registration.scope);
      // Some servers send index.html on to its folder: the hash says what it is.
      const response = await fetch(url, { cache: "no-cache", mode: "same-origin" });
      if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
      const body = await response.arrayBuffer();
      if (hash && (await hashOf(body)) !== hash) throw new Error(`${path}: it is not the file of this version`);
      const headers = { "Content-Type": response.headers.get("Content-Type") ?? "application/octet-stream" };
      await (hash ? cache : opened).put(url, new Response(body, { headers }));
    }),
  );
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    store().catch(async (error) => {
      // A version that did not arrive whole leaves nothing behind.
      await caches.delete(CACHE);
      throw error;
    }),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      // A tab may still show the version before, and ask for a part of it: that
      // version stays until the next one comes. What is older goes.
      const before = await others();
      for (const name of before.slice(0, -1)) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "activate") self.skipWaiting();
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  const isPage = url.href.split(/[?#]/)[0] === self.registration.scope;
  const kept = await cache.match(isPage ? new URL("index.html", self.registration.scope) : request, { ignoreSearch: true });
  if (kept) return kept;
  for (const name of await others()) {
    const old = await (await caches.open(name)).match(request, { ignoreSearch: true });
    if (old) return old;
  }
  // Anything else: as the server has it now, else as it was last. A network
  // that is there and does not answer must not keep the reader waiting.
  const opened = await caches.open(OPENED);
  const last = await opened.match(request);
  const current = fetch(request).then((response) => {
    // A full store loses the copy, not the answer.
    if (response.status === 200 && response.type === "basic") opened.put(request, response.clone()).catch(() => {});
    return response;
  });
  if (!last) return current;
  return Promise.race([current.catch(() => last), new Promise((late) => setTimeout(late, 3000, last))]);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = request.method === "GET" && request.url.startsWith(self.registration.scope);
  if (isOurs) event.respondWith(answer(request));
});

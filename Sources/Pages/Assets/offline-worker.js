// Answers with what a member has kept on this device (offline.js) while there is no connection,
// and says so on every such page. With a connection it answers nothing itself.
"use strict";

const KEPT = "samrad-uten-nett/";
const LIST = /^\/[^/]+/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// Whoever signs out, signs in or changes the capacity leaves nothing behind for who comes next.
const changesReader = (path) => /\/(logg-ut|rolle|demo)$|\/logg-inn\//.test(path);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (address.origin !== self.location.origin) return;
  if (request.method === "POST" && changesReader(address.pathname)) event.waitUntil(forget());
  if (request.method !== "GET") return;
  // What a page asks for by itself, such as news of a meeting, goes its own way.
  if (request.mode === "navigate" || address.pathname.startsWith("/assets/"))
    event.respondWith(answer(request, address));
});

async function forget() {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function answer(request, address) {
  try {
    return await fetch(request);
  } catch (fault) {
    const list = new URL(`${LIST.exec(address.pathname)?.[0] ?? ""}/uten-nett`, address);
    const kept = await find(address)
      ?? (request.mode === "navigate" ? await find(list) : undefined);
    if (kept) return kept;
    throw fault;
  }
}

async function find(address) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(KEPT)) continue;
    const kept = await (await caches.open(name)).match(address.href, { ignoreVary: true });
    if (!kept) continue;
    const until = kept.headers.get("x-kept-until");
    if (until === null || Number(until) > Date.now()) return signed(kept);
    await caches.delete(name);
  }
}

// The page as it was kept, with the sign above everything.
async function signed(kept) {
  const sign = kept.headers.get("x-kept-sign");
  if (!sign) return kept;
  const page = await kept.text();
  return new Response(
    page.replace('<header class="site">', (header) => decodeURIComponent(sign) + header),
    { headers: kept.headers });
}

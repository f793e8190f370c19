// The list of chats: the newest first, loaded page by page, and kept up to date by what the stream tells.
import { batch, signal } from '../core/html.js';
import { control } from '../core/control.js';
import { chatOf } from '../core/fact-chat.js';
import { learnName } from '../core/names.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { throttled } from '../core/throttle.js';

const pageSize = 100;
const headSize = 40;

/** What is searched for, and the line whose chats are shown; null: all. */
export const search = signal('');
export const lineFilter = signal(null);

/** The chats that are loaded, the newest first. */
export const rows = signal([]);

/** How many there are in all. */
export const total = signal(0);

/** Whether there are more than those that are loaded. */
export const hasMore = signal(false);

/** True from the beginning until the first page is there. */
export const loading = signal(true);
export const problem = signal(null);

let cursor = null;
let generation = 0;
let fetching = null;
let wantedRows = 0;
const dirty = new Set();

function query(limit, from) {
  const parameters = new URLSearchParams({ limit: String(limit) });
  if (search.peek()) parameters.set('search', search.peek());
  if (lineFilter.peek()) parameters.set('line', lineFilter.peek());
  if (from) parameters.set('cursor', from);
  return control.get(`chats?${parameters}`);
}

function setCursor(next) {
  cursor = next ?? null;
  hasMore.value = cursor !== null;
}

function learn(chats) {
  for (const chat of chats) for (const person of chat.people) learnName(person.handle, person.name);
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Keeps the old object where nothing changed, so that its row is not drawn again. */
function keep(chats) {
  const known = new Map(rows.peek().map(chat => [chat.id, chat]));
  return chats.map(chat => (known.has(chat.id) && same(known.get(chat.id), chat) ? known.get(chat.id) : chat));
}

/** Loads the list from its beginning. */
export async function loadChats() {
  const mine = ++generation;
  fetching = null;
  dirty.clear();
  try {
    const page = await query(pageSize);
    if (mine !== generation) return;
    learn(page.chats);
    batch(() => {
      rows.value = keep(page.chats);
      total.value = page.total;
      problem.value = null;
      loading.value = false;
      setCursor(page.next_cursor);
    });
    wantedRows = 0;
    needRows(0);
  } catch (error) {
    if (mine !== generation) return;
    problem.value = Problem.from(error);
    loading.value = false;
  }
}

async function fetchMore(mine) {
  while (mine === generation && cursor && rows.peek().length < wantedRows) {
    const page = await query(200, cursor);
    if (mine !== generation) return;
    learn(page.chats);
    const known = new Set(rows.peek().map(chat => chat.id));
    batch(() => {
      rows.value = [...rows.peek(), ...page.chats.filter(chat => !known.has(chat.id))];
      total.value = page.total;
      setCursor(page.next_cursor);
    });
  }
}

/** Somebody looks at the first `count` rows. How many a search finds is not known before, so a few more are looked for. */
export function needRows(count) {
  const wanted = search.peek() ? count + headSize : count;
  if (wanted <= rows.peek().length || !cursor) return;
  wantedRows = Math.max(wantedRows, wanted);
  if (fetching) return;
  const mine = generation;
  fetching = fetchMore(mine).catch(error => { if (mine === generation) problem.value = Problem.from(error); })
    .finally(() => { if (mine === generation) fetching = null; });
}

/** The newest rows again, and those further down of which something was heard. */
async function refresh() {
  const mine = generation;
  const heard = new Set(dirty);
  dirty.clear();
  const head = await query(headSize);
  if (mine !== generation) return;
  const fresh = new Map(head.chats.map(chat => [chat.id, chat]));
  const loaded = new Set(rows.peek().map(chat => chat.id));
  const below = [...heard].filter(id => !fresh.has(id) && loaded.has(id)).slice(0, 20);
  const changed = await Promise.all(below.map(id => control.get(`chats/${id}`).catch(() => null)));
  if (mine !== generation) return;
  const replaced = new Map(changed.filter(Boolean).map(chat => [chat.id, chat]));
  learn([...head.chats, ...replaced.values()]);
  const rest = rows.peek().filter(chat => !fresh.has(chat.id)).map(chat => replaced.get(chat.id) ?? chat);
  const next = keep([...head.chats, ...rest]);
  const old = rows.peek();
  batch(() => {
    if (next.length !== old.length || next.some((chat, index) => chat !== old[index])) rows.value = next;
    total.value = head.total;
  });
}

const refreshSoon = throttled(refresh);

/** Something happened in a chat. */
export function touchChat(id) {
  dirty.add(id);
  refreshSoon();
}

stream.on('load', loadChats);
stream.on('fact', fact => { if (chatOf(fact)) touchChat(chatOf(fact)); });

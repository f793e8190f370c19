// The chat that is shown: what is known of it, and a stretch of its messages without gaps.
import { batch, computed, effect, signal } from '../core/html.js';
import { shownChat, shownMessage } from '../core/address.js';
import { control, worldName } from '../core/control.js';
import { chatOf, messageOf } from '../core/fact-chat.js';
import { learnName } from '../core/names.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { throttled } from '../core/throttle.js';

const pageSize = 60;
const tailSize = 40;
const most = 1500;

/** What GET /_emulator/chats/{chat} tells; null until it is known. */
export const chat = signal(null);

/** The messages that are loaded, oldest first. */
export const messages = signal([]);

/** What stands between them: who came and went, new names. */
export const notes = signal([]);
export const hasOlder = signal(false);
export const hasNewer = signal(false);
export const loading = signal(false);
export const problem = signal(null);

/** What was said since the page was last at the end, while older messages are looked at. */
export const unseen = signal(0);

/** The message to show, once the list can: { id } */
export const target = signal(null);

/** The newest message that arrived while the chat was open, for readers. */
export const arrived = signal(null);

export const isGroup = computed(() => Boolean(chat.value?.is_group));

let generation = 0;
let openId = null;
let paging = null;
const dirty = new Set();

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const path = rest => `chats/${encodeURIComponent(openId)}${rest}`;

function learn(page) {
  for (const message of page.messages) if (!message.is_from_me) learnName(message.sender, message.sender_name);
}

/** Notes are known by their order; those of another stretch come on top. */
function mergeNotes(fresh = []) {
  if (fresh.length === 0) return;
  const all = new Map(notes.peek().map(note => [`${note.order}/${note.type}/${note.handle ?? ''}`, note]));
  for (const note of fresh) all.set(`${note.order}/${note.type}/${note.handle ?? ''}`, note);
  notes.value = [...all.values()].sort((one, other) => one.order - other.order);
}

/** Puts fresh messages among the known ones by their sequence; what did not change stays the same object. */
function merged(fresh, { covers = false } = {}) {
  const known = new Map(messages.peek().map(message => [message.id, message]));
  const next = new Map(known);
  for (const message of fresh) {
    const old = known.get(message.id);
    next.set(message.id, old && same(old, message) ? old : message);
  }

  if (covers && fresh.length > 0) {
    const ids = new Set(fresh.map(message => message.id));
    const from = fresh[0].sequence;
    for (const [id, message] of known) if (message.sequence >= from && !ids.has(id)) next.delete(id);
  }

  return [...next.values()].sort((one, other) => one.sequence - other.sequence);
}

function put(list) {
  const old = messages.peek();
  if (list.length !== old.length || list.some((message, index) => message !== old[index])) messages.value = list;
}

/** Forgets the far end of a very long list: it can be loaded again. */
function trimmed(list, keepEnd) {
  if (list.length <= most) return list;
  if (keepEnd) hasOlder.value = true;
  else hasNewer.value = true;
  return keepEnd ? list.slice(-most) : list.slice(0, most);
}

async function loadChat(mine) {
  const answer = await control.get(path(''));
  if (mine !== generation) return;
  for (const person of answer.participants ?? []) if (!person.is_me) learnName(person.handle, person.name);
  if (!same(chat.peek(), answer)) chat.value = answer;
}

/** Loads the chat from its end, or around a message. */
async function open(id, messageId) {
  const mine = ++generation;
  const isOther = id !== openId;
  openId = id;
  paging = null;
  dirty.clear();
  batch(() => {
    problem.value = null;
    loading.value = true;
    unseen.value = 0;
    if (isOther) {
      chat.value = null;
      messages.value = [];
      notes.value = [];
      hasOlder.value = false;
      hasNewer.value = false;
    }
  });
  if (!id) return;
  try {
    const where = messageId ? `&around=${encodeURIComponent(messageId)}` : '';
    const [page] = await Promise.all([control.get(path(`/messages?limit=${pageSize}${where}`)), loadChat(mine)]);
    if (mine !== generation) return;
    learn(page);
    batch(() => {
      notes.value = [];
      mergeNotes(page.notes);
      messages.value = page.messages;
      hasOlder.value = page.has_older;
      hasNewer.value = page.has_newer;
      loading.value = false;
      target.value = messageId ? { id: messageId } : null;
    });
  } catch (error) {
    if (mine !== generation) return;
    batch(() => {
      problem.value = Problem.from(error);
      loading.value = false;
    });
  }
}

async function page(direction) {
  const mine = generation;
  const list = messages.peek();
  if (list.length === 0) return;
  const edge = direction === 'before' ? list[0] : list.at(-1);
  const answer = await control.get(path(`/messages?limit=100&${direction}=${edge.id}`));
  if (mine !== generation) return;
  learn(answer);
  // What is drawn next may need the page behind this one at once.
  paging = null;
  batch(() => {
    if (direction === 'before') hasOlder.value = answer.has_older;
    else hasNewer.value = answer.has_newer;
    put(trimmed(merged(answer.messages), direction === 'after'));
    mergeNotes(answer.notes);
  });
}

function pageOnce(direction) {
  const mine = generation;
  if (paging) return;
  const asked = page(direction).catch(error => { if (mine === generation) problem.value = Problem.from(error); })
    .finally(() => { if (mine === generation && paging === asked) paging = null; });
  paging = asked;
}

export const loadOlder = () => { if (hasOlder.peek()) pageOnce('before'); };
export const loadNewer = () => { if (hasNewer.peek()) pageOnce('after'); };

/** Shows the end of the chat again, after older messages were looked at. */
export const loadEnd = () => (hasNewer.peek() ? open(openId, null) : undefined);

/** Shows a message of the chat, loading it where it is not there. */
export function showMessage(id) {
  if (messages.peek().some(message => message.id === id)) target.value = { id };
  else open(openId, id);
}

function noticeNew(before) {
  const known = new Set(before.map(message => message.id));
  const fresh = messages.peek().filter(message => !known.has(message.id));
  if (fresh.length === 0) return;
  arrived.value = fresh.at(-1);
  unseen.value += fresh.length;
}

/** The end of the chat again, and messages further up of which something was heard. */
async function refresh() {
  if (!openId || !chat.peek()) return;
  const mine = generation;
  const heard = [...dirty];
  dirty.clear();
  const [tail] = await Promise.all([
    control.get(path(`/messages?limit=${tailSize}`)), loadChat(mine).catch(error => { if (error.status !== 404) throw error; }),
  ]);
  if (mine !== generation) return;
  learn(tail);
  const before = messages.peek();
  const isEnd = !hasNewer.peek();
  const meets = before.length === 0 || tail.messages.some(message => message.id === before.at(-1).id) || !tail.has_older;
  if (isEnd && !meets) {
    await open(openId, null);
    return;
  }

  const inTail = new Set(tail.messages.map(message => message.id));
  const above = heard.filter(id => !inTail.has(id) && before.some(message => message.id === id)).slice(0, 20);
  const changed = await Promise.all(above.map(id => control.get(path(`/messages?limit=1&around=${id}`)).catch(() => null)));
  if (mine !== generation) return;
  const single = changed.flatMap(answer => answer?.messages ?? []);
  batch(() => {
    put(trimmed(merged(isEnd ? [...single, ...tail.messages] : single), true));
    if (isEnd) {
      mergeNotes(tail.notes);
      noticeNew(before);
    } else if (tail.messages.at(-1)?.sequence > before.at(-1).sequence) {
      unseen.value = tail.messages.at(-1).sequence - before.at(-1).sequence;
    }
  });
}

const refreshSoon = throttled(refresh, { first: 30, pause: 250 });

stream.on('fact', fact => {
  const about = chatOf(fact);
  const message = messageOf(fact);
  const isHere = about ? about === chat.peek()?.id || about === openId : message && messages.peek().some(one => one.id === message);
  if (!openId || !isHere) return;
  if (message) dirty.add(message);
  refreshSoon();
});
stream.on('load', () => { if (openId) open(openId, shownMessage.peek()); });

/** The address says which chat and message; pasting one opens it. */
effect(() => {
  const id = shownChat.value === 'new' ? null : shownChat.value;
  const message = shownMessage.value;
  void worldName.value;
  if (id !== openId) open(id, message);
  else if (id && message && message !== target.peek()?.id) showMessage(message);
});

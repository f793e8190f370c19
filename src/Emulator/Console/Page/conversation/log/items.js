// What stands in the conversation, from top to bottom: days, messages and notes, each with what its neighbours make of it.
import { isSameDay } from '../../core/time.js';

const close = 5 * 60_000;
const silent = new Set(['message.unsent', 'emulator.message.unsent']);

const isTogether = (one, other) => one && other && one.sender === other.sender && one.is_from_me === other.is_from_me
  && Math.abs(Date.parse(other.created_at) - Date.parse(one.created_at)) < close;

/** Roughly how high it will be, until it is measured: what is estimated well does not move when it comes into sight. */
function guess(message, starts) {
  let height = 8 + (starts ? 10 : 0);
  for (const part of message.parts ?? []) {
    if (part.type === 'text') height += 36 + 21 * Math.floor((part.value?.length ?? 0) / 46);
    else if (part.type === 'media') height += /^(image|video)/.test(part.mime_type ?? '') ? 220 : 62;
    else height += part.type === 'link' ? 84 : 180;
  }

  return height + (message.poll ? 60 + 46 * message.poll.options.length : 0);
}

/** The order in which notes and messages happened is that of their times; a note that is as old comes behind. */
function withNotes(messages, notes) {
  const shown = notes.filter(note => !silent.has(note.type));
  if (shown.length === 0) return messages;
  const all = [...messages.map(message => ({ at: message.created_at, message })), ...shown.map(note => ({ at: note.at, note }))];
  return all.map((entry, index) => ({ ...entry, index }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.index - other.index))
    .map(entry => entry.message ?? { note: entry.note, created_at: entry.at });
}

/** Own messages below which their receipt stands: the latest, the latest that was read, and whatever went wrong or is under way. */
function receipts(messages) {
  const shown = new Set();
  let latest = null;
  let read = null;
  for (const message of messages) {
    if (!message.is_from_me) continue;
    latest = message.id;
    if (message.delivery_status === 'read') read = message.id;
    if (message.delivery_status === 'failed' || message.failure) shown.add(message.id);
  }

  if (latest) shown.add(latest);
  if (read) shown.add(read);
  return shown;
}

/** Makes the items; those that are as they were stay the same objects, so that they are not drawn again. */
export function makeItems(messages, notes, { isGroup, highlighted }, old = []) {
  const former = new Map(old.map(item => [item.key, item]));
  const unsent = new Set(notes.filter(note => silent.has(note.type)).map(note => note.message_id));
  const receipt = receipts(messages);
  const entries = withNotes(messages, notes);
  const items = [];
  const add = item => {
    const before = former.get(item.key);
    const isSame = before && Object.keys(item).every(name => before[name] === item[name]);
    items.push(isSame ? before : item);
  };

  entries.forEach((entry, index) => {
    const previous = entries[index - 1];
    const next = entries[index + 1];
    const newDay = !previous || !isSameDay(previous.created_at, entry.created_at);
    const day = entry.created_at.slice(0, 10);
    if (newDay) add({ key: `day ${day} ${entry.id ?? entry.note.order}`, kind: 'day', at: entry.created_at, guess: 44 });
    if (entry.note) {
      add({ key: `note ${entry.note.order} ${entry.note.type} ${entry.note.handle ?? ''}`, kind: 'note', note: entry.note, guess: 34 });
      return;
    }

    const starts = newDay || !isTogether(previous, entry);
    const ends = !isTogether(entry, next) || !isSameDay(entry.created_at, next.created_at);
    add({
      key: entry.id, kind: 'message', message: entry, starts, ends, named: isGroup && !entry.is_from_me && starts, isGroup,
      receipt: receipt.has(entry.id), unsent: unsent.has(entry.id), highlighted: entry.id === highlighted, guess: guess(entry, starts),
    });
  });
  return items;
}

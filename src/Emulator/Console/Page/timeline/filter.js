// Which rows are shown. It belongs to the tab of the browser, not to the address.
import { computed, signal } from '../core/html.js';
import { shownChat } from '../core/address.js';
import { rows } from './log.js';
import { kinds } from './rows.js';

export const shownKinds = signal(new Set(kinds.map(kind => kind.id)));
export const text = signal('');
export const thisChat = signal(false);
export const trouble = signal(false);

export const isFiltered = computed(() =>
  shownKinds.value.size < kinds.length || text.value.trim() !== '' || (thisChat.value && shownChat.value !== null) || trouble.value);

export const shown = computed(() => {
  if (!isFiltered.value) return rows.value;
  const words = text.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const chat = thisChat.value ? shownChat.value : null;
  return rows.value.filter(row =>
    shownKinds.value.has(row.kind) && (!chat || row.chat === chat || row.chatKey === chat)
    && (!trouble.value || row.tone === 'bad' || row.tone === 'warn' || row.fault)
    && words.every(word => row.haystack.includes(word)));
});

export function toggleKind(kind) {
  const next = new Set(shownKinds.value);
  if (!next.delete(kind)) next.add(kind);
  shownKinds.value = next;
}

export function clear() {
  shownKinds.value = new Set(kinds.map(kind => kind.id));
  text.value = '';
  thisChat.value = false;
  trouble.value = false;
}

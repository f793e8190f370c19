// As whom the page acts: a person of the chat, or the account.
import { computed, signal } from '../core/html.js';
import { shownChat } from '../core/address.js';
import { nameOf } from '../core/names.js';
import { chat } from './store.js';

const chosen = signal(new Map());

/** The account's line of the chat that is shown. */
export const accountLine = computed(() => chat.value?.line ?? null);

/** The people of the chat, those who are still in it first. */
export const chatPeople = computed(() => (chat.value?.participants ?? []).filter(person => !person.is_me)
  .sort((one, other) => (one.status === 'active' ? 0 : 1) - (other.status === 'active' ? 0 : 1)));

/** { kind: person or account, handle }; null until the chat is known. */
export const actor = computed(() => {
  const shown = chat.value;
  if (!shown) return null;
  const handle = chosen.value.get(shown.id);
  if (handle && handle === shown.line) return { kind: 'account', handle };
  const person = chatPeople.value.find(one => one.handle === handle) ?? chatPeople.value[0];
  return person ? { kind: 'person', handle: person.handle } : { kind: 'account', handle: shown.line };
});

/** Writes as somebody from now on, in this chat. */
export function actAs(handle) {
  const id = chat.peek()?.id ?? shownChat.peek();
  chosen.value = new Map(chosen.peek()).set(id, handle);
}

/** The actor in words. */
export const actorName = one => (one?.kind === 'account' ? 'your application' : nameOf(one?.handle));

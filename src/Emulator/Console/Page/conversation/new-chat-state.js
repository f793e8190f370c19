import { signal } from '../core/html.js';

/** As whom a new chat is begun: a handle, a name, or nothing yet. */
export const newAuthor = signal('');

/** A new chat is begun as this person. */
export function writeAs(handle) {
  newAuthor.value = handle;
}

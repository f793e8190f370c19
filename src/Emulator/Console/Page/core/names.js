// What people and lines are called. Names arrive with whatever is loaded, so that nobody has to load everybody.
import { signal } from './html.js';

const names = new Map();

/** Changes when a name that is shown may have changed. */
export const namesChanged = signal(0);

/** Remembers what somebody is called. */
export function learnName(handle, name) {
  if (!handle || (names.get(handle) ?? null) === (name ?? null)) return;
  if (name) names.set(handle, name);
  else names.delete(handle);
  namesChanged.value = namesChanged.peek() + 1;
}

/** Forgets all names, because another world is shown. */
export function forgetNames() {
  names.clear();
  namesChanged.value = namesChanged.peek() + 1;
}

/** A number as people write it; an e-mail address as it is. */
export function writtenHandle(handle) {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(handle ?? '');
  return american ? `+1 ${american[1]} ${american[2]} ${american[3]}` : handle ?? '';
}

/** The name of a person, or their handle. */
export const nameOf = handle => {
  void namesChanged.value;
  return names.get(handle) ?? writtenHandle(handle);
};

/** Whether somebody has a name. */
export const hasName = handle => names.has(handle);

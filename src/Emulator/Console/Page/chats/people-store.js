// The list of people: by handle, loaded page by page as somebody scrolls.
import { batch, signal } from '../core/html.js';
import { findPeople } from '../core/people.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';

const pageSize = 100;

/** What is searched for. */
export const peopleSearch = signal('');

/** Those who are loaded; null until the first page is there. */
export const people = signal(null);

/** How many rows the list has: while one searches, those that are found so far. */
export const peopleCount = signal(0);
export const peopleProblem = signal(null);

let cursor = null;
let generation = 0;
let fetching = false;
let wanted = 0;

async function take(mine, more) {
  try {
    const page = await findPeople(peopleSearch.peek(), pageSize, more ? { cursor } : {});
    if (mine !== generation) return;
    cursor = page.next_cursor ?? null;
    batch(() => {
      people.value = more ? [...people.peek(), ...page.contacts] : page.contacts;
      peopleCount.value = cursor && !peopleSearch.peek() ? page.total : people.peek().length;
      peopleProblem.value = null;
    });
  } catch (error) {
    if (mine !== generation) return;
    cursor = null;
    peopleProblem.value = Problem.from(error);
  }
}

/** Loads the list from its beginning. */
export function loadPeople() {
  wanted = 0;
  fetching = false;
  return take(++generation, false);
}

/** Somebody looks at the first `count` rows. */
export async function needPeople(count) {
  wanted = Math.max(wanted, count + (peopleSearch.peek() ? pageSize : 0));
  if (fetching) return;
  const mine = generation;
  fetching = true;
  while (mine === generation && cursor && people.peek().length < wanted) await take(mine, true);
  if (mine === generation) fetching = false;
}

stream.on('load', () => { if (people.peek()) loadPeople(); });

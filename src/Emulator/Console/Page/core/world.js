// Which world is looked at, and what is known of it.
import { computed, effect, signal } from './html.js';
import { address, go } from './address.js';
import { control, worldName } from './control.js';
import { forgetNames, learnName } from './names.js';
import { Problem } from './problem.js';
import { stream } from './stream.js';
import { loadClock } from './time.js';

/** Every world: { name, token, lines, tokens, scenario }. */
export const worlds = signal([]);

/** The world that is looked at; null until the worlds are known. */
export const world = computed(() => worlds.value.find(one => one.name === (worldName.value ?? 'default')) ?? null);

/** The numbers of the account's lines. */
export const lines = computed(() => world.value?.lines ?? []);

/** Everybody the world knows, by handle; empty until somebody needs them: loadPeople(). */
export const people = signal(new Map());

/** What runs: { status, version, scenario, worlds }. */
export const health = signal(null);

/** Why nothing can be shown: a Problem, or null. */
export const trouble = signal(null);

export async function loadWorlds() {
  worlds.value = (await control.get('worlds')).worlds;
}

let loadingPeople = null;

/** Loads everybody the world knows, once; `again`: also if that was done. */
export function loadPeople(again = false) {
  if (loadingPeople && !again) return loadingPeople;
  loadingPeople = control.get('contacts').then(answer => {
    for (const person of answer.contacts) learnName(person.handle, person.name);
    people.value = new Map(answer.contacts.map(person => [person.handle, person]));
    return people.value;
  });
  loadingPeople.catch(() => { loadingPeople = null; });
  return loadingPeople;
}

/** Loads what the whole page needs. */
export async function loadWorld() {
  try {
    await Promise.all([loadWorlds(), loadClock(), control.get('health').then(answer => { health.value = answer; })]);
    if (loadingPeople) await loadPeople(true);
    trouble.value = null;
  } catch (error) {
    trouble.value = Problem.from(error);
  }
}

stream.on('load', loadWorld);
stream.on('lines', loadWorlds);
stream.on('world', data => {
  if (data?.reason !== 'gone') return;
  if (worldName.value) go({ world: null });
  loadWorlds().catch(() => {});
});

/** The world that the address names is the one that calls are about. */
effect(() => {
  const name = address.value.world ?? null;
  if (worldName.peek() === name) return;
  loadingPeople = null;
  people.value = new Map();
  forgetNames();
  worldName.value = name;
});

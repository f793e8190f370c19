// Which world is looked at, and what is known of it.
import { computed, effect, signal } from './html.js';
import { address, go } from './address.js';
import { control, worldName } from './control.js';
import { forgetNames } from './names.js';
import { Problem } from './problem.js';
import { stream } from './stream.js';
import { loadClock } from './time.js';

/** Every world: { name, token, lines, tokens, scenario }. */
export const worlds = signal([]);

/** The world that is looked at; null until the worlds are known. */
export const world = computed(() => worlds.value.find(one => one.name === (worldName.value ?? 'default')) ?? null);

/** The numbers of the account's lines. */
export const lines = computed(() => world.value?.lines ?? []);

/** What runs: { status, version, scenario, worlds }. */
export const health = signal(null);

/** Why nothing can be shown: a Problem, or null. */
export const trouble = signal(null);

export async function loadWorlds() {
  worlds.value = (await control.get('worlds')).worlds;
}

/** Loads what the whole page needs. */
export async function loadWorld() {
  try {
    await Promise.all([loadWorlds(), loadClock(), control.get('health').then(answer => { health.value = answer; })]);
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
  forgetNames();
  worldName.value = name;
});

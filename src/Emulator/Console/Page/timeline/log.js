// The newest rows of the world's log. They come by the stream in batches, so that 300 facts a second cost ten renderings.
import { batch, signal } from '../core/html.js';
import { control } from '../core/control.js';
import { stream } from '../core/stream.js';
import { rowOf } from './rows.js';

/** How many rows are kept while new ones come; who reads older ones keeps those as well until they go back to the newest. */
export const most = 2000;

const firstPage = 400;
const olderPage = 400;
const pause = 100;

export const rows = signal([]);
export const state = signal({ loading: true, problem: null, older: false });

let life = 0;
let kept = most;
let first = 0;
let pending = [];
let timer = 0;

/** Reads the newest page anew; what was there is forgotten. */
export async function load() {
  const own = ++life;
  pending = [];
  kept = most;
  state.value = { loading: true, problem: null, older: false };
  try {
    const { latest } = await control.get('facts?limit=0');
    const since = Math.max(0, latest - firstPage);
    const page = await control.get(`facts?since=${since}&limit=${firstPage}`);
    if (own !== life) return;
    first = since;
    batch(() => {
      rows.value = merge([], page.facts);
      state.value = { loading: false, problem: null, older: since > 0 };
    });
  } catch (problem) {
    if (own === life) state.value = { loading: false, problem, older: false };
  }
}

/** Reads one page further back. */
export async function loadOlder() {
  if (first === 0 || state.value.loading) return;
  const own = life;
  state.value = { ...state.value, loading: true };
  try {
    const since = Math.max(0, first - olderPage);
    const page = await control.get(`facts?since=${since}&limit=${olderPage}`);
    if (own !== life) return;
    const older = merge([], page.facts.filter(fact => fact.order <= first));
    kept += older.length;
    first = since;
    batch(() => {
      rows.value = [...older.filter(row => !has(row.key)), ...rows.value];
      state.value = { loading: false, problem: null, older: since > 0 };
    });
  } catch (problem) {
    if (own === life) state.value = { ...state.value, loading: false, problem };
  }
}

/** Whoever is back at the newest needs no older ones any more. */
export function forgetOlder() {
  if (kept === most) return;
  kept = most;
  trim(rows.value);
}

/** Brings the row of a fact into the list that a pasted address names; false: the log no longer has it. */
export async function reach(key, order) {
  if (has(key)) return true;
  while (first > 0 && order <= first) {
    const before = first;
    await loadOlder();
    if (first === before) return false;
  }
  return has(key);
}

function take(fact) {
  if (fact.kind !== 'request' && fact.kind !== 'event' && fact.kind !== 'delivery') return;
  pending.push(fact);
  if (pending.length > 2 * most) pending = pending.slice(-most);
  timer ||= setTimeout(flush, pause);
}

function flush() {
  timer = 0;
  if (state.value.loading && rows.value.length === 0) {
    timer = setTimeout(flush, pause);
    return;
  }
  const facts = pending;
  pending = [];
  trim(merge(rows.value, facts, performance.now()));
}

function trim(all) {
  if (all.length <= kept) {
    rows.value = all;
    return;
  }
  const rest = all.slice(-kept);
  first = Math.max(first, rest[0].place - 1);
  batch(() => {
    rows.value = rest;
    state.value = { ...state.value, older: true };
  });
}

/**
 * Adds rows at the end. A delivery that was there stays in its place and shows how it stands now, so that nothing jumps.
 * @param arrived when they came, of those that come live
 */
function merge(before, facts, arrived) {
  const all = [...before];
  const places = new Map();
  all.forEach((row, index) => places.set(row.key, index));
  for (const fact of facts) {
    const row = rowOf(fact);
    if (!row) continue;
    row.arrived = arrived;
    const index = places.get(row.key);
    if (index === undefined) {
      places.set(row.key, all.length);
      all.push(row);
    } else {
      all[index] = { ...row, place: all[index].place };
    }
  }
  return all;
}

const has = key => rows.value.some(row => row.key === key);

stream.on('fact', take);
stream.on('load', load);
load();

// What happens in the selected world, as it happens. Server-sent events are read by fetch, so that the token goes in a header.
import { batch, signal } from './html.js';
import { request, worldName } from './control.js';

const listeners = new Map();
const firstPause = 500;
const longestPause = 8000;

let last = null;
let running = null;
let wake = null;

/** How the connection stands: connecting, live or lost. */
export const connection = signal('connecting');

function tell(kind, data) {
  for (const listener of [...(listeners.get(kind) ?? [])]) {
    try {
      listener(data);
    } catch (error) {
      console.error(error);
    }
  }
}

/** Splits a text into events; what is not complete yet is given back. */
function split(text, onEvent) {
  const blocks = text.split(/\r?\n\r?\n/);
  const rest = blocks.pop();
  for (const block of blocks) {
    let kind = 'message';
    let id;
    const data = [];
    for (const line of block.split(/\r?\n/)) {
      const colon = line.indexOf(':');
      if (colon === 0) continue;
      const name = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
      if (name === 'event') kind = value;
      else if (name === 'data') data.push(value);
      else if (name === 'id') id = value;
    }

    if (data.length > 0 || id !== undefined) onEvent(kind, data.join('\n'), id);
  }

  return rest;
}

function receive(kind, text, id) {
  const data = text ? JSON.parse(text) : null;
  if (id !== undefined) last = id;
  if (kind === 'open') {
    connection.value = 'live';
    if (data?.clock) tell('clock', data.clock);
  }

  tell(kind, data);
  if (kind === 'reload' || (kind === 'world' && data?.reason === 'restarted')) tell('load', data);
}

async function read(abort) {
  const resumed = last !== null;
  const response = await request('GET', 'stream', {
    signal: abort.signal,
    headers: { Accept: 'text/event-stream', ...(resumed ? { 'Last-Event-ID': last } : {}) },
  });
  if (!response.ok) {
    if (response.status < 500) last = null;
    throw new Error(`The stream answered ${response.status}.`);
  }

  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let opened = false;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    batch(() => {
      rest = split(rest + value, (kind, data, id) => {
        receive(kind, data, id);
        if (kind === 'open' && !opened) {
          opened = true;
          if (!resumed) tell('load', null);
        }
      });
    });
  }
}

const pause = time => new Promise(resolve => {
  const timer = setTimeout(resolve, time);
  wake = () => {
    clearTimeout(timer);
    resolve();
  };
});

async function run(abort) {
  let wait = firstPause;
  connection.value = 'connecting';
  while (!abort.signal.aborted) {
    const began = Date.now();
    try {
      await read(abort);
    } catch {
      // Whatever it was, it is tried again; what can be read without the stream is read meanwhile.
      if (last === null && !abort.signal.aborted) tell('load', null);
    }

    if (abort.signal.aborted) return;
    connection.value = 'lost';
    if (Date.now() - began > 5000) wait = firstPause;
    await pause(wait);
    wait = Math.min(wait * 2, longestPause);
  }
}

/** Begins to listen in the selected world, and forgets what was heard of another. */
function start() {
  running?.abort();
  last = null;
  running = new AbortController();
  run(running);
}

addEventListener('online', () => wake?.());
document.addEventListener('visibilitychange', () => { if (!document.hidden) wake?.(); });

/**
 * `on(kind, fn)` calls fn with the data of each event and gives back what ends that. Kinds are those of GET /_emulator/stream, and `load`:
 * everything is to be loaded anew, because the page has just connected, or what was missed is not known.
 */
export const stream = {
  on(kind, listener) {
    if (!listeners.has(kind)) listeners.set(kind, new Set());
    listeners.get(kind).add(listener);
    return () => listeners.get(kind).delete(listener);
  },
  start,
};

worldName.subscribe(() => { if (running) start(); });

// What is shown stands in the address, so that it can be pasted: #/w/<world>/c/<chat>/m/<message>/f/<fact>/t/<tool>
import { computed, signal } from './html.js';

const keys = { w: 'world', c: 'chat', m: 'message', f: 'fact', t: 'tool', x: 'item' };
const letters = Object.fromEntries(Object.entries(keys).map(([letter, name]) => [name, letter]));

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a hash; what it does not know it leaves out. */
export function parse(hash) {
  const found = {};
  const parts = hash.replace(/^#?\/?/, '').split('/');
  for (let i = 0; i + 1 < parts.length; i += 2) {
    if (keys[parts[i]] && parts[i + 1] !== '') found[keys[parts[i]]] = decode(parts[i + 1]);
  }

  return found;
}

/** The hash of what is shown. */
export function format(shown) {
  const parts = Object.values(keys).filter(name => shown[name] != null && shown[name] !== '');
  return '#/' + parts.map(name => `${letters[name]}/${encodeURIComponent(shown[name])}`).join('/');
}

/** What the address says: { world, chat, message, fact, tool, item }, each only where it is there. */
export const address = signal(parse(location.hash));
addEventListener('hashchange', () => { address.value = parse(location.hash); });

const part = name => computed(() => address.value[name] ?? null);

export const shownChat = part('chat');
export const shownMessage = part('message');
export const shownFact = part('fact');
export const shownTool = part('tool');
export const shownItem = part('item');

/** The present address with some parts replaced; null takes a part away. Another chat has no message of the former one. */
export function changed(parts) {
  const next = { ...address.value, ...parts };
  if ('world' in parts && parts.world !== address.value.world) {
    for (const name of ['chat', 'message', 'fact', 'item']) if (!(name in parts)) delete next[name];
  }

  if ('chat' in parts && parts.chat !== address.value.chat && !('message' in parts)) delete next.message;
  if ('tool' in parts && parts.tool !== address.value.tool && !('item' in parts)) delete next.item;
  return next;
}

/** Shows something else. `replace`: the way back does not come by here. */
export function go(parts, { replace = false } = {}) {
  const hash = format(changed(parts));
  if (hash === location.hash) return;
  if (replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  address.value = parse(hash);
}

/** The href of a link to something. */
export const hrefOf = parts => format(changed(parts));

/** The whole address of something, to paste. */
export const linkTo = parts => new URL(format(changed(parts)), location.href).href;

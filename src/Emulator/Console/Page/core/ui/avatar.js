import { html } from '../html.js';

/** A hue that is always the same for the same text. */
function hueOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // Neighbouring numbers must not have neighbouring hues.
  return Math.floor((Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 8) % 360);
}

/** One or two letters of a name; of a number its last two digits. */
function initialsOf(name) {
  if (/^\+?[\d\s-]+$/.test(name)) return name.replace(/\D/g, '').slice(-2);
  const words = name.split(/[\s.@_-]+/).filter(word => /[\p{L}\p{N}]/u.test(word));
  const letter = word => [...word].find(character => /[\p{L}\p{N}]/u.test(character)) ?? '';
  const letters = words.length > 1 ? letter(words[0]) + letter(words[1]) : letter(words[0] ?? '');
  return letters.toUpperCase() || '·';
}

/** Who it is, at a glance; the name beside it is what counts, so that it is hidden from readers. */
export function Avatar({ name, seed = name, size = 40, group = false }) {
  const style = { '--hue': String(hueOf(seed)), '--size': `${size}px` };
  return html`<span class=${`avatar${group ? ' avatar-group' : ''}`} style=${style} aria-hidden="true">${initialsOf(name)}</span>`;
}

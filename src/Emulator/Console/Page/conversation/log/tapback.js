import { html } from '../../core/html.js';

/** The tapbacks, in the order people know. */
export const tapbacks = ['love', 'like', 'dislike', 'laugh', 'emphasize', 'question'];

const heart = 'M12 20.5C6 16 3 12.8 3 9.2A4.7 4.7 0 0 1 12 7.2a4.7 4.7 0 0 1 9 2c0 3.6-3 6.8-9 11.3z';
const thumb = 'M3 11h4v9H3zM8.5 19.5V11l4-8c1.6 0 2.6 1.2 2.3 2.9L14.2 9H19a2 2 0 0 1 2 2.4l-1.3 6.7a2.3 2.3 0 0 1-2.3 1.9h-6.9z';
const words = { laugh: 'HA', emphasize: '!!', question: '?' };

function Shape({ path, turned, tone }) {
  return html`<svg class=${`tapback-shape ${tone}`} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true"><path d=${path}
    transform=${turned ? 'rotate(180 12 12)' : undefined} /></svg>`;
}

/** A tapback's sign, drawn here: not every machine has a font with such signs. */
export function Tapback({ type }) {
  if (type === 'love') return html`<${Shape} path=${heart} tone="tapback-love" />`;
  if (type === 'like' || type === 'dislike') return html`<${Shape} path=${thumb} turned=${type === 'dislike'} tone="tapback-thumb" />`;
  return html`<span class="tapback-word" aria-hidden="true" data-word=${words[type] ?? type} />`;
}

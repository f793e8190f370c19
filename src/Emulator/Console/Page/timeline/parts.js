// The pieces that details are made of.
import { html, useState } from '../core/html.js';
import { JsonTree } from './json-tree.js';

/** Words and values in two columns; what is undefined is left out. */
export function Facts({ of }) {
  const rows = Object.entries(of).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return html`
    <dl class="pairs">
      ${rows.map(([word, value]) => html`<div><dt>${word}</dt><dd>${value}</dd></div>`)}
    </dl>`;
}

/** A part of the details that can be folded. */
export function Fold({ title, note, isOpen = false, children }) {
  const [open, setOpen] = useState(isOpen);
  return html`
    <details class="fold" open=${open} onToggle=${event => setOpen(event.currentTarget.open)}>
      <summary>${title}${note && html` <span class="fold-note">${note}</span>`}</summary>
      ${open && html`<div class="fold-content">${children}</div>`}
    </details>`;
}

/** A body as a tree where it is JSON, and else as it is. */
export function Body({ text, label, isCut }) {
  if (text === undefined || text === '') return html`<p class="muted">None.</p>`;
  const value = parse(text);
  return html`
    ${value === undefined ? html`<pre class="code">${text}</pre>` : html`<${JsonTree} value=${value} label=${label} />`}
    ${isCut && html`<p class="muted">The journal keeps the beginning of long bodies; this one is cut.</p>`}`;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Headers, a line each. */
export function Headers({ of }) {
  return html`
    <dl class="headers">
      ${of.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
    </dl>`;
}

/** A link that leaves the page; a text where it is none. Only web addresses become links. */
export function Source({ at }) {
  return /^https?:\/\//.test(at)
    ? html`<a href=${at} target="_blank" rel="noreferrer noopener">${at.replace(/^https?:\/\//, '')}</a>`
    : html`<span>${at}</span>`;
}

export const sizeOf = text => {
  if (!text) return undefined;
  const bytes = new Blob([text]).size;
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
};

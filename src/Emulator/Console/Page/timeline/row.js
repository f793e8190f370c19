import { html } from '../core/html.js';
import { shortenIds, timeOfDay } from './rows.js';

/** How long a row that has just come stands out, in milliseconds. */
const fresh = 1600;

/** One row: what it is, what it was about, and how it ended. */
export function Row({ row, index, isOpen, isFirst, onOpen, onFocus }) {
  const isFresh = row.arrived !== undefined && performance.now() - row.arrived < fresh;
  return html`
    <button type="button" class=${`timeline-row is-${row.kind} tone-${row.tone} ${isFresh ? 'is-fresh' : ''}`} data-index=${index}
            aria-expanded=${isOpen} tabindex=${isFirst ? 0 : -1} onClick=${() => onOpen(isOpen ? null : row)}
            onFocus=${() => onFocus(row.key)}>
      <span class="timeline-label">${row.label}</span>
      <span class="timeline-title" title=${row.title}>${shortenIds(row.title)}</span>
      <span class="timeline-end">${row.status && html`<span class="timeline-status">${row.status}</span>`}</span>
      <time class="timeline-time" datetime=${row.at} title=${row.at}>${timeOfDay(row.at)}</time>
      <span class="timeline-detail">
        ${row.fault && html`<span class="timeline-mark is-fault">fault ${row.fault} </span>`}
        ${row.code && html`<span class="timeline-mark">${row.code} </span>`}
        ${row.fault ? row.detail : row.rule ?? row.detail}
      </span>
    </button>`;
}

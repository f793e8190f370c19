import { html, signal } from '../html.js';
import { Icon } from './icons.js';

const shown = signal([]);
let last = 0;

/** Says for a moment that something was done. `kind`: problem for what went wrong, which stays longer. */
export function toast(text, { kind = 'done' } = {}) {
  const id = ++last;
  shown.value = [...shown.value.slice(-2), { id, text, kind }];
  setTimeout(() => { shown.value = shown.value.filter(one => one.id !== id); }, kind === 'problem' ? 8000 : 2500);
}

/** Where toasts appear; stands once in the page, so that readers know it before something is said. */
export function Toasts() {
  return html`<div class="toasts" role="status" aria-live="polite">
    ${shown.value.map(one => html`<div key=${one.id} class=${`toast toast-${one.kind}`}>
      <${Icon} name=${one.kind === 'problem' ? 'alert' : 'check'} size=${18} /><span>${one.text}</span>
    </div>`)}
  </div>`;
}

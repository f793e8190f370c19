import { html } from '../html.js';
import { Icon } from './icons.js';

/** A button with words. `kind`: primary, quiet, danger or nothing. */
export function Button({ kind = '', icon, children, class: more = '', ...rest }) {
  return html`<button type="button" class=${`button ${kind && `button-${kind}`} ${more}`} ...${rest}>
    ${icon && html`<${Icon} name=${icon} />`}${children}
  </button>`;
}

/** A button with a picture; its label is what readers say and what the pointer shows. */
export function IconButton({ label, icon, class: more = '', pressed, ...rest }) {
  return html`<button type="button" class=${`icon-button ${more}`} aria-label=${label} title=${label} aria-pressed=${pressed} ...${rest}>
    <${Icon} name=${icon} />
  </button>`;
}

/** A link that looks like a button. */
export function LinkButton({ icon, kind = '', children, class: more = '', ...rest }) {
  return html`<a class=${`button ${kind && `button-${kind}`} ${more}`} ...${rest}>
    ${icon && html`<${Icon} name=${icon} />`}${children}
  </a>`;
}

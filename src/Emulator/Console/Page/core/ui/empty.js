import { html } from '../html.js';
import { CopyButton } from './copy.js';
import { Icon } from './icons.js';

/** Where nothing is yet: says what would be here, and how to make it come. `command` is a line to run. */
export function Empty({ title, icon = 'info', command, children }) {
  return html`<div class="empty">
    <span class="empty-icon"><${Icon} name=${icon} size=${28} /></span>
    <p class="empty-title">${title}</p>
    ${children && html`<div class="empty-text">${children}</div>`}
    ${command && html`<div class="command">
      <pre tabindex="0" role="group" aria-label="Command"><code>${command}</code></pre>
      <${CopyButton} text=${command} label="Copy command" what="Command copied" />
    </div>`}
  </div>`;
}

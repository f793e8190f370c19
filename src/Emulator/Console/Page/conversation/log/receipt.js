import { html } from '../../core/html.js';
import { clockTime, exactTime } from '../../core/time.js';
import { Icon } from '../../core/ui.js';
import { safeHref } from '../parts/href.js';

const words = { pending: 'Accepted', queued: 'Queued', sent: 'Sent', delivered: 'Delivered', read: 'Read', received: 'Received' };

/** How far an own message has come. */
export function Receipt({ message }) {
  const status = message.delivery_status;
  if (status === 'failed' || message.failure) return html`<${Failure} message=${message} />`;
  const at = { read: message.read_at, delivered: message.delivered_at, sent: message.sent_at }[status];
  return html`<p class=${`receipt receipt-${status}`}>
    <span>${words[status] ?? status}</span>${at && html` <time datetime=${at} title=${exactTime(at)}>${clockTime(at)}</time>`}
    ${message.carrier && message.carrier !== 'iMessage' && html` · ${message.carrier}`}
  </p>`;
}

/** Why a message did not arrive. */
function Failure({ message }) {
  const failure = message.failure ?? {};
  const source = failure.source && safeHref(failure.source);
  return html`<div class="not-delivered">
    <${Icon} name="alert" size=${18} />
    <p><strong>Not delivered${failure.code ? ` · ${failure.code}` : ''}</strong>${failure.meaning ? ` ${failure.meaning}` : ''}
      ${source && html` <a href=${source} target="_blank" rel="noopener noreferrer">What it means</a>`}</p>
  </div>`;
}

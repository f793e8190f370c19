import { html, signal } from '../../core/html.js';
import { nameOf, writtenHandle } from '../../core/names.js';
import { ago, exactTime } from '../../core/time.js';
import { CopyButton, Dialog, JsonView } from '../../core/ui.js';
import { messages } from '../store.js';

/** The message whose details are shown: its id, or null. */
export const details = signal(null);

/** All that is known of a message. */
export function Details() {
  const message = details.value && messages.value.find(one => one.id === details.value);
  if (!message) return null;
  const times = [
    ['Written', message.created_at], ['Sent', message.sent_at], ['Delivered', message.delivered_at], ['Read', message.read_at],
  ];
  const services = [message.carrier ?? message.service, message.preferred_service && `wanted: ${message.preferred_service}`];
  const row = (name, value, copy) => value && html`<div class="detail"><dt>${name}</dt><dd>${value}${copy && html` <${CopyButton}
    text=${copy} label=${`Copy ${name.toLowerCase()}`} />`}</dd></div>`;
  return html`<${Dialog} title="Message" onClose=${() => { details.value = null; }}>
    <dl class="details">
      ${row('From', `${nameOf(message.sender)} (${writtenHandle(message.sender)})`)}
      ${row('Status', message.failure ? `failed: ${message.failure.code} ${message.failure.meaning ?? ''}` : message.delivery_status)}
      ${row('Service', services.filter(Boolean).join(', '))}
      ${times.map(([name, time]) => time && row(name, `${exactTime(time)} (${ago(time)})`))}
      ${row('Message id', html`<code>${message.id}</code>`, message.id)}
      ${row('Trace id', html`<code>${message.trace_id}</code>`, message.trace_id)}
      ${row('Idempotency key', message.idempotency_key && html`<code>${message.idempotency_key}</code>`)}
    </dl>
    <${JsonView} value=${message} label="The message as the control plane tells it" />
  <//>`;
}

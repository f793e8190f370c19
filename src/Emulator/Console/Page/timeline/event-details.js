import { hrefOf } from '../core/address.js';
import { control } from '../core/control.js';
import { html } from '../core/html.js';
import { CopyButton, ProblemView } from '../core/ui.js';
import { Actions } from './actions.js';
import { JsonTree } from './json-tree.js';
import { useLoaded } from './loaded.js';
import { Facts, Fold } from './parts.js';

/** An event: its data, who was told of it, and the call that caused it. */
export function EventDetails({ row }) {
  const { value, problem, isLoading } = useLoaded(() => read(row), [row.key]);
  if (problem) return html`<${ProblemView} problem=${problem} />`;
  if (!value) return html`<p class="muted">${isLoading ? 'Reading …' : 'The log no longer holds this event.'}</p>`;
  const { event, deliveries, cause } = value;
  return html`
    <h3 class="details-title">${event.type}</h3>
    <${Facts} of=${{
      At: event.at,
      'Event id': event.id,
      'Trace id': event.trace_id,
      Message: event.message_id,
      'Rule of the persona': event.persona_rule,
    }} />
    ${event.raised && html`<p class="remark">It did not happen: it was raised by a call of the control plane.</p>`}
    ${event.reason && html`<p class="remark">${event.reason}</p>`}
    ${cause && html`
      <p>Caused by <a href=${factHref('request', cause.sequence)}>${cause.method} ${cause.path}</a>, answered ${cause.status}.</p>`}
    <h4>Who was told</h4>
    ${event.undelivered || deliveries.length === 0
      ? html`<p class="muted">Nobody: no subscription wanted it when it happened.</p>`
      : html`<ul class="plain">${deliveries.map(delivery => html`
          <li key=${delivery.id}>
            <a href=${factHref('delivery', delivery.id)}>${delivery.target_url}</a>${' '}
            <span class="muted">${delivery.status}, ${tries(delivery.attempts.length)}</span>
          </li>`)}</ul>`}
    ${event.data !== undefined && html`
      <${Fold} title="Data" isOpen><${JsonTree} value=${event.data} label="Data" /><//>`}
    <${Actions} row=${row} chat=${event.chat_id}>
      <${CopyButton} text=${() => JSON.stringify(event.data ?? null, null, 2)} what="Data copied">Copy data<//>
    <//>`;
}

async function read(row) {
  const { events } = await control.get(`events?type=${encodeURIComponent(row.type)}&since=${row.number - 1}&limit=1`);
  const event = events.find(one => one.sequence === row.number);
  if (!event) return null;
  const [{ deliveries }, { requests }] = await Promise.all([
    control.get(`deliveries?event=${event.id}`),
    control.get(`journal?trace_id=${encodeURIComponent(event.trace_id)}&limit=1`),
  ]);
  return { event, deliveries, cause: requests[0] };
}

const factHref = (kind, number) => hrefOf({ fact: `${kind}-${number}` });

const tries = count => count === 1 ? 'one attempt' : `${count} attempts`;

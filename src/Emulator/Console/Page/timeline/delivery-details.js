import { hrefOf } from '../core/address.js';
import { control } from '../core/control.js';
import { html, useState } from '../core/html.js';
import { Button, ProblemView, toast } from '../core/ui.js';
import { Actions } from './actions.js';
import { useLoaded } from './loaded.js';
import { bodyOf } from './delivery-body.js';
import { Body, Facts, Fold, Headers } from './parts.js';
import { toneOfStatus, timeOfDay } from './rows.js';
import { SignatureCheck } from './signature-check.js';

/** A webhook: every attempt, and what can be done about it. */
export function DeliveryDetails({ row }) {
  const { value, problem, isLoading } = useLoaded(() => control.get(`deliveries/${row.number}`), [row.key, row.order]);
  if (problem) return html`<${ProblemView} problem=${problem} />`;
  if (!value) return isLoading ? html`<p class="muted">Reading …</p>` : null;
  return html`
    <h3 class="details-title">${value.event_type} to ${value.target_url}</h3>
    <${Facts} of=${{
      Status: value.status,
      Reason: value.reason,
      'Error code': value.error_code,
      'Next attempt': value.next_attempt_at,
      'Waits for': value.waiting_for && `delivery ${value.waiting_for}`,
      Overtook: value.overtook && `delivery ${value.overtook}, which was not answered yet`,
      Subscription: value.subscription_id,
      Version: value.webhook_version,
    }} />
    <h4>Attempts</h4>
    ${value.attempts.length === 0
      ? html`<p class="muted">None yet.</p>`
      : html`<ol class="attempts" aria-label="Attempts">
          ${value.attempts.map((attempt, index) => html`<${Attempt} key=${index} attempt=${attempt} number=${index + 1} />`)}
        </ol>`}
    <${Fold} title="Body"><${Sent} id=${value.id} /><//>
    <${Fold} title="Headers that were sent"><${Headers} of=${headersOf(value)} /><//>
    <${Fold} title="Why would this signature fail?"><${SignatureCheck} delivery=${value} /><//>
    <${Actions} row=${row} chat=${row.chat}><${Redeliver} id=${value.id} /><//>`;
}

/** What is sent at every attempt; a fault may have changed it on its way. */
function Sent({ id }) {
  const { value, problem } = useLoaded(() => bodyOf(id), [id]);
  return problem ? html`<${ProblemView} problem=${problem} />` : value !== undefined && html`<${Body} text=${value} label="Body" />`;
}

function Attempt({ attempt, number }) {
  const tone = attempt.status ? toneOfStatus(attempt.status) : 'bad';
  return html`
    <li class=${`attempt tone-${tone === 'warn' ? 'bad' : tone}`}>
      <span class="attempt-number">${number}</span>
      <strong class="attempt-status">${attempt.status ?? 'no answer'}</strong>
      <span class="muted"><time datetime=${attempt.at}>${timeOfDay(attempt.at)}</time>, ${Math.round(attempt.latency_ms)} ms</span>
      ${attempt.fault && html`<a class="timeline-mark is-fault" href=${hrefOf({ tool: 'faults' })}>fault ${attempt.fault}</a>`}
      ${attempt.error && html`<p>${attempt.error}</p>`}
      ${attempt.hint && html`<p class="remark">${attempt.hint}</p>`}
      ${attempt.routing_headers && html`<${Headers} of=${attempt.routing_headers.map(({ name, value }) => [name, value])} />`}
      ${attempt.headers && html`<${Fold} title="Headers"><${Headers} of=${pairs(attempt.headers)} /><//>`}
    </li>`;
}

const pairs = headers => Array.isArray(headers) ? headers.map(({ name, value }) => [name, value]) : Object.entries(headers);

/** What is the same at every attempt; timestamp and signatures are made anew each time and are not kept. */
function headersOf(delivery) {
  return [
    ['Content-Type', 'application/json'],
    ['webhook-id', delivery.event_id],
    ['webhook-timestamp', 'the time of the attempt'],
    ['webhook-signature', 'v1, made at the attempt'],
    ['X-Webhook-Event', delivery.event_type],
    ['X-Webhook-Subscription-ID', delivery.subscription_id],
    ['X-Webhook-Timestamp', 'the time of the attempt'],
    ['X-Webhook-Signature', 'made at the attempt'],
  ];
}

function Redeliver({ id }) {
  const [problem, setProblem] = useState(null);
  async function send() {
    setProblem(null);
    try {
      await control.post(`deliveries/${id}/redeliver`);
      toast('It is sent once more.');
    } catch (refusal) {
      setProblem(refusal);
    }
  }
  return html`
    <${Button} icon="reload" onClick=${send}>Redeliver<//>
    ${problem && html`<${ProblemView} problem=${problem} />`}`;
}

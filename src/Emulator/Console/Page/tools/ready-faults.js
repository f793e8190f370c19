import { control } from '../core/control.js';
import { html, signal, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { ProblemView, SelectField, Switch } from '../core/ui.js';
import { loadFaults } from './fault-list.js';

// Which calls the switches are about. A rule is about one operation or about all; sends are three.
const targets = [
  ['sendMessageToChat', 'Sends into a chat'],
  ['createChat', 'New chats'],
  ['sendMessage', 'Sends to people (POST /messages)'],
  ['*', 'Every call'],
];

const often = [['1', 'Once'], ['3', 'Three times'], ['0', 'Each time']];

const badGateway = { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>502 Bad Gateway</h1>' };
const lostLater = { delivery: { fails_with: 4001 } };

const calls = [
  { id: 'server-error', label: 'Server error', hint: '500: the vendor cannot finish it (3006)', then: { error: 3006 } },
  { id: 'too-many', label: 'Too many requests', hint: '429 that asks to wait for 2 s (1007)', then: { error: 1007, retry_after: 2 } },
  { id: 'bad-gateway', label: 'Bad gateway', hint: '502 in HTML, as a proxy answers', then: badGateway },
  { id: 'slow', label: 'Slow answer', hint: 'Held back for 5 s of the world’s time', then: { delay: '5s' } },
  {
    id: 'lost-answer', label: 'Lost answer', hint: 'It is done, and the connection breaks before the answer', phase: 'after',
    then: { connection: 'reset' },
  },
  { id: 'no-answer', label: 'No answer at all', hint: 'Nothing comes until the client gives up', then: { connection: 'hang' } },
  { id: 'broken-json', label: 'Broken JSON', hint: 'A whole answer that no parser takes', then: { malformed: true } },
  { id: 'delivery-fails', label: 'Delivery fails', hint: 'Accepted with 202, and fails afterwards (4001)', then: lostLater },
];

const webhooks = [
  { id: 'webhook-lost', label: 'Webhook not delivered', hint: 'It never arrives, and nobody tries again', then: { webhook: 'drop' } },
  { id: 'webhook-twice', label: 'Webhook twice', hint: 'The same webhook-id two times', then: { webhook: 'duplicate' } },
  { id: 'webhook-order', label: 'Webhooks out of order', hint: 'It arrives after the next one', then: { webhook: 'reorder' } },
  { id: 'webhook-late', label: 'Webhook late', hint: '30 s of the world’s time', then: { delay: '30s' } },
  { id: 'webhook-signature', label: 'Wrong signature', hint: 'A receiver must refuse it', then: { webhook: 'corrupt_signature' } },
  { id: 'webhook-stale', label: 'Old timestamp', hint: 'Signed 360 s ago; receivers accept 300', then: { webhook: 'stale_timestamp' } },
];

const target = signal(targets[0][0]);
const times = signal(often[0][0]);

/**
 * Faults that are a switch each. A switch is on while the rule is in place; one that struck as often as it should stays, and strikes no
 * more.
 */
export function ReadyFaults({ list }) {
  const [problem, setProblem] = useState(null);

  async function turn(fault, on, isOn) {
    const name = `console-${fault.id}`;
    try {
      if (isOn) {
        const when = times.value === '0' ? undefined : { times: Number(times.value) };
        await control.put(`faults/${name}`, { on, when, phase: fault.phase, then: fault.then });
      } else {
        await control.del(`faults/${name}`);
      }
      setProblem(null);
    } catch (error) {
      setProblem(Problem.from(error));
    }
    loadFaults();
  }

  const rows = (faults, on) => html`
    <div class="switches">
      ${faults.map(fault => {
        const there = list.find(one => one.name === `console-${fault.id}`);
        return html`
          <div key=${fault.id} class="switch-line">
            <${Switch} label=${fault.label} hint=${fault.hint} checked=${!!there} onChecked=${isOn => turn(fault, on, isOn)} />
            ${there && html`<span class=${`count ${there.hits > 0 ? 'is-hit' : ''}`}>${standing(there)}</span>`}
          </div>`;
      })}
    </div>`;

  return html`
    <div class="tool-part">
      <h3>Ready-made</h3>
      <div class="row row-top">
        <${SelectField} label="What they strike" value=${target.value} onValue=${value => { target.value = value; }} options=${targets} />
        <${SelectField} label="How often" value=${times.value} onValue=${value => { times.value = value; }} options=${often} />
      </div>
      <${ProblemView} problem=${problem} />
      ${rows(calls, target.value)}
      <h4 class="part-title">Webhooks on their way</h4>
      ${rows(webhooks, 'webhook')}
    </div>`;
}

function standing({ hits, rule }) {
  const most = rule.when?.times;
  if (most && hits >= most) return hits === 1 ? 'struck, done' : `struck ${hits} times, done`;
  return hits === 0 ? 'waits' : `struck ${hits === 1 ? 'once' : `${hits} times`}`;
}

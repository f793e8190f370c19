import { control } from '../core/control.js';
import { html, useEffect, useState } from '../core/html.js';
import { Button, ProblemView, TextField } from '../core/ui.js';
import { bodyOf } from './delivery-body.js';
import { Fold } from './parts.js';

/** Takes headers, body and secret as a receiver had them, and says what is wrong with which formula. */
export function SignatureCheck({ delivery }) {
  const [headers, setHeaders] = useState(known(delivery));
  const [body, setBody] = useState(null); // null: on its way
  const [secret, setSecret] = useState('');
  const [report, setReport] = useState(null);
  const [problem, setProblem] = useState(null);

  useEffect(() => { bodyOf(delivery.id).then(setBody, () => setBody('')); }, [delivery.id]);

  async function check(event) {
    event.preventDefault();
    try {
      const given = secret.trim() ? { secret: secret.trim() } : {};
      setReport(await control.post('webhooks/check', { headers: headersIn(headers), body: body ?? '', ...given }));
      setProblem(null);
    } catch (refusal) {
      setReport(null);
      setProblem(refusal);
    }
  }

  return html`
    <form class="form" onSubmit=${check}>
      <p class="muted">Paste what your application received. Nothing leaves this emulator.</p>
      <${TextField} label="Headers" hint="A line each, name: value" rows=${5} class="field-code" spellcheck=${false} value=${headers}
        onValue=${setHeaders} />
      <${TextField} label="Body, to the last byte" rows=${4} class="field-code" spellcheck=${false} value=${body ?? ''}
        readOnly=${body === null} onValue=${setBody} />
      <${TextField} label="Secret" hint="Empty: the one of the subscription that the headers name" class="field-code" autocomplete="off"
        spellcheck=${false} placeholder="whsec_…" value=${secret} onValue=${setSecret} />
      <div><${Button} type="submit" kind="primary">Check the signature<//></div>
      ${problem && html`<${ProblemView} problem=${problem} />`}
      ${report && html`<${Report} report=${report} />`}
    </form>`;
}

/** Timestamp and signature are made anew at every attempt and are not kept, so the receiver has to say them. */
const known = ({ event_id: event, subscription_id: subscription }) =>
  `webhook-id: ${event}\nwebhook-timestamp: \nwebhook-signature: \nX-Webhook-Subscription-ID: ${subscription}`;

function headersIn(text) {
  const headers = {};
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && line.slice(colon + 1).trim()) headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return headers;
}

const formulas = {
  standard_webhooks: 'base64(HMAC-SHA256(base64-decoded secret behind whsec_, "webhook-id.webhook-timestamp.body"))',
  x_webhook: 'hex(HMAC-SHA256(the secret as it is written, "X-Webhook-Timestamp.body"))',
};

const schemeNames = { standard_webhooks: 'webhook-signature', x_webhook: 'X-Webhook-Signature (deprecated)' };

function Report({ report }) {
  return html`
    <div class=${`box ${report.valid ? 'is-good' : 'is-bad'}`} role="status">
      <h4>${report.valid ? 'Rightly signed' : 'Refused'}</h4>
      <p>${report.summary}</p>
      ${report.schemes.filter(scheme => scheme.found).map(scheme => html`
        <${Scheme} key=${scheme.scheme} scheme=${scheme} summary=${report.summary} />`)}
    </div>`;
}

function Scheme({ scheme, summary }) {
  const problems = scheme.problems.filter(problem => problem.message !== summary);
  return html`
    <div class="scheme">
      <h5>${schemeNames[scheme.scheme] ?? scheme.scheme}: ${scheme.valid ? 'right' : 'wrong'}</h5>
      ${problems.length > 0 && html`<ul>${problems.map(problem => html`<li key=${problem.code}>${problem.message}</li>`)}</ul>`}
      <dl class="stacked">
        ${formulas[scheme.scheme] && html`<div><dt>Formula</dt><dd><code>${formulas[scheme.scheme]}</code></dd></div>`}
        ${scheme.expected && html`<div><dt>Expected</dt><dd><code>${scheme.expected}</code></dd></div>`}
        ${scheme.received && html`<div><dt>Received</dt><dd><code>${scheme.received}</code></dd></div>`}
      </dl>
      ${scheme.mistakes?.length > 0 && html`<${Mistakes} of=${scheme.mistakes} />`}
    </div>`;
}

/** To compare with what one's own code computes. */
function Mistakes({ of }) {
  return html`
    <${Fold} title="What code with a common mistake computes">
      <dl class="stacked">
        ${of.map(one => html`<div key=${one.mistake}><dt>${one.mistake}</dt><dd><code>${one.signature}</code></dd></div>`)}
      </dl>
    <//>`;
}

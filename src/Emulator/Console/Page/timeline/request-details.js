import { hrefOf } from '../core/address.js';
import { control } from '../core/control.js';
import { html, useState } from '../core/html.js';
import { CopyButton, ProblemView, Switch } from '../core/ui.js';
import { worldKey } from '../core/vendor.js';
import { Actions } from './actions.js';
import { commandOf } from './curl.js';
import { useLoaded } from './loaded.js';
import { Body, Facts, Fold, Headers, sizeOf } from './parts.js';
import { Rule } from './rule.js';

/** A request of the application: what it said, what it was answered, and why. */
export function RequestDetails({ row }) {
  const { value, problem, isLoading } = useLoaded(() => read(row.number), [row.key]);
  if (problem) return html`<${ProblemView} problem=${problem} />`;
  if (!value) return html`<p class="muted">${isLoading ? 'Reading …' : 'The journal no longer holds this request.'}</p>`;
  return html`
    <h3 class="details-title">${value.method} ${value.path}${value.query}</h3>
    <${Outcome} entry=${value} />
    ${value.rule && !value.fault && html`<${Rule} id=${value.rule} />`}
    ${value.fault && html`
      <div class="box is-fault">
        <h4>Struck by the fault <a href=${hrefOf({ tool: 'faults' })}>${value.fault}</a></h4>
        <p>A rule that was put in place made this of the call; the vendor's own rules did not.</p>
      </div>`}
    ${value.notes?.map(note => html`<p class="remark">${note}</p>`)}
    <${Fold} title="Request body" note=${sizeOf(value.request_body)} isOpen=${!!value.request_body}>
      <${Body} text=${value.request_body} label="Request body" isCut=${value.truncated} />
    <//>
    <${Fold} title="Answer" note=${sizeOf(value.response_body)} isOpen=${!!value.response_body}>
      <${Body} text=${value.response_body} label="Answer" isCut=${value.truncated} />
    <//>
    <${Fold} title="Headers that mattered"><${Headers} of=${headersOf(value)} /><//>
    <${Curl} entry=${value} />
    <${Actions} row=${row} chat=${row.chat} />`;
}

const read = async number => (await control.get(`journal?since=${number - 1}&limit=1`)).requests.find(entry => entry.sequence === number);

function Outcome({ entry }) {
  return html`<${Facts} of=${{
    Status: entry.status === 0 ? 'none: the connection was broken before an answer' : entry.status,
    'Error code': entry.error_code,
    Operation: entry.operation ?? 'none: no operation has this path',
    At: entry.at,
    Took: `${Math.round(entry.duration_ms)} ms`,
    'Trace id': entry.trace_id,
  }} />`;
}

/** The journal keeps what matters of the headers, and never the key. */
function headersOf(entry) {
  return [
    ['Authorization', 'Bearer ••••••'],
    ['Idempotency-Key', entry.idempotency_key],
    ['X-Stainless-Retry-Count', entry.retry_count],
    ['→ X-Trace-ID', entry.trace_id],
    ['→ X-Emulator-Rule', entry.rule],
    ['→ Retry-After', entry.retry_after],
  ].filter(([, value]) => value !== undefined);
}

function Curl({ entry }) {
  const [isKeyShown, setKeyShown] = useState(false);
  const command = commandOf(entry, isKeyShown ? worldKey() : null);
  return html`
    <${Fold} title="As a command">
      <pre class="code" tabindex="0" role="group" aria-label="Command">${command}</pre>
      <div class="row">
        <${CopyButton} text=${command} what="Command copied">Copy as curl<//>
        <${Switch} label="With the world's key" checked=${isKeyShown} onChecked=${setKeyShown} />
      </div>
    <//>`;
}

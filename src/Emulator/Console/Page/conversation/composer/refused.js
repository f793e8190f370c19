import { html } from '../../core/html.js';
import { hrefOf } from '../../core/address.js';
import { CopyButton, Icon, IconButton, ProblemView } from '../../core/ui.js';
import { Refusal, curlOf } from '../acts.js';
import { refused } from '../draft.js';
import { safeHref } from '../parts/href.js';

/** A refusal of the vendor's API, with what decided it. */
function RefusalView({ refusal }) {
  const { answer, call } = refusal;
  const error = answer.body?.error ?? {};
  const source = error.doc_url && safeHref(error.doc_url);
  return html`<div class="refusal" role="alert">
    <${Icon} name="alert" />
    <div class="refusal-body">
      <p class="problem-title">Refused with ${answer.status}${error.code ? ` · code ${error.code}` : ''}</p>
      <p>${refusal.message}${source && html` <a href=${source} target="_blank" rel="noopener noreferrer">What it means</a>`}</p>
      <dl class="refusal-facts">
        ${answer.rule && html`<div><dt>Rule</dt><dd><code>${answer.rule.rule}</code></dd></div>
          ${answer.rule.evidence && html`<div><dt>Evidence</dt><dd>${answer.rule.evidence}</dd></div>`}`}
        ${answer.traceId && html`<div><dt>Trace id</dt><dd><code>${answer.traceId}</code> <${CopyButton} text=${answer.traceId}
          label="Copy trace id" /></dd></div>`}
        ${answer.hint && html`<div><dt>Hint</dt><dd>${answer.hint}</dd></div>`}
      </dl>
      <p class="row"><a href=${hrefOf({ tool: 'timeline' })}>See it in the timeline</a><${CopyButton} text=${() => curlOf(call)}
        what="Command copied">Copy as curl<//></p>
    </div>
    <${IconButton} icon="close" label="Close" onClick=${() => { refused.value = null; }} />
  </div>`;
}

/** What the last attempt met, in its place. */
export function Refused() {
  const what = refused.value;
  if (!what) return null;
  return what instanceof Refusal
    ? html`<${RefusalView} refusal=${what} />`
    : html`<div class="refused-problem"><${ProblemView} problem=${what} /><${IconButton} icon="close" label="Close"
      onClick=${() => { refused.value = null; }} /></div>`;
}

import { hrefOf } from '../core/address.js';
import { html } from '../core/html.js';
import { Icon } from '../core/ui.js';

/** What a good client does, and where this one did not. */
export function Hygiene({ report }) {
  const rules = report.rules.toSorted((one, other) => other.findings.length - one.findings.length);
  const unmet = rules.filter(rule => rule.findings.length > 0).length;
  return html`
    <p class="total">
      ${unmet === 0
        ? html`<strong>Nothing is wrong</strong>`
        : html`<strong>${unmet}</strong> ${unmet === 1 ? 'demand is' : 'demands are'} not met`},
      ${' '}by ${report.requests} requests of the journal</p>
    <ul class="rules">${rules.map(rule => html`
      <li key=${rule.id} class=${`rule-row demand ${rule.findings.length > 0 ? 'is-unmet' : 'is-met'}`}>
        <${Icon} name=${rule.findings.length > 0 ? 'alert' : 'check'} size=${18} />
        <div class="grows">
          <p class="demand-text">${rule.demand} <span class="visually-hidden">${rule.findings.length > 0 ? 'not met' : 'met'}</span></p>
          ${rule.findings.length > 0 && html`
            <p class="muted">${rule.remedy}</p>
            <ul class="findings">${rule.findings.map(finding => html`
              <li>${finding.text} ${finding.proof.map(proof => html`
                <a class="proof" href=${hrefOf({ tool: 'timeline', fact: `request-${proof.sequence}` })}>
                  ${proof.call} → ${proof.status}</a>${' '}`)}</li>`)}</ul>`}
        </div>
      </li>`)}</ul>`;
}

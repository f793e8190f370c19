import { html, useState } from '../core/html.js';
import { Button, SelectField, Switch, TextField } from '../core/ui.js';
import { Source } from '../timeline/parts.js';
import { Evidence } from '../timeline/rule.js';

const most = 100;

/** Every rule with how it is known; those that calls relied on first. */
export function Fidelity({ report }) {
  const [evidence, setEvidence] = useState('');
  const [onlyUsed, setOnlyUsed] = useState(report.rules.some(rule => rule.relied_on > 0));
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(most);
  const words = text.trim().toLowerCase();
  const found = report.rules
    .filter(rule => (!evidence || rule.evidence === evidence) && (!onlyUsed || rule.relied_on > 0)
      && (!words || `${rule.id} ${rule.text} ${rule.code ?? ''}`.toLowerCase().includes(words)))
    .toSorted((one, other) => (other.relied_on ?? 0) - (one.relied_on ?? 0));
  const count = kind => report.rules.filter(rule => rule.evidence === kind).length;
  return html`
    <p class="total"><strong>${report.rules.length}</strong> rules: ${count('documented')} documented, ${count('observed')} observed,
      ${' '}${count('assumed')} assumed</p>
    <div class="row row-top filters">
      <${TextField} label="Find a rule" type="search" value=${text} onValue=${setText} class="grows" />
      <${SelectField} label="Evidence" value=${evidence} onValue=${setEvidence}
        options=${[['', 'Any'], 'documented', 'observed', 'assumed']} />
    </div>
    <${Switch} label="Only what a call relied on" checked=${onlyUsed} onChecked=${setOnlyUsed} />
    ${found.length === 0 && html`<p class="muted">None. ${onlyUsed && 'No call has relied on such a rule yet.'}</p>`}
    <ul class="rules">${found.slice(0, limit).map(rule => html`
      <li key=${rule.id} class="rule-row">
        <div class="row">
          <code class="rule-id grows">${rule.id}</code>
          <${Evidence} of=${rule.evidence} />
          ${rule.relied_on > 0 && html`<span class="count is-used">${rule.relied_on}×</span>`}
        </div>
        <p>${rule.status && html`<strong>${rule.status}${rule.code && `/${rule.code}`}</strong> `}${rule.text}</p>
        <p class="muted small"><${Source} at=${rule.source} /></p>
      </li>`)}</ul>
    ${found.length > limit && html`<${Button} onClick=${() => setLimit(limit + 4 * most)}>${found.length - limit} more<//>`}`;
}

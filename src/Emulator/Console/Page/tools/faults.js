import { control } from '../core/control.js';
import { html, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { Button, confirmation, ProblemView } from '../core/ui.js';
import { draft, FaultForm } from './fault-form.js';
import { faults, loadFaults, takeFaults } from './fault-list.js';
import { useKeptFocus } from './keep-focus.js';
import { ReadyFaults } from './ready-faults.js';

/** What goes wrong on purpose. */
export default function Faults() {
  const { list, problem } = faults.value;
  const kept = useKeptFocus();
  return html`
    <section class="tool" aria-label="Faults" ...${kept}>
      <p class="lead">Let something go wrong, and see what your application makes of it. The log names the fault of whatever it struck.</p>
      <${ProblemView} problem=${problem} />
      <${InPlace} list=${list} />
      <${ReadyFaults} list=${list} />
      <${FaultForm} />
    </section>`;
}

/** The rules that count just now, with how often they struck. */
function InPlace({ list }) {
  const [problem, setProblem] = useState(null);
  const attempt = async work => {
    try {
      await work();
      setProblem(null);
    } catch (error) {
      setProblem(Problem.from(error));
    }
    loadFaults();
  };
  const remove = name => attempt(() => control.del(`faults/${encodeURIComponent(name)}`));
  async function clear() {
    const yes = await confirmation({
      title: 'Take all faults away?',
      text: `${list.length} rules and their counters are gone then.`,
      action: 'Take all away',
    });
    if (yes) attempt(async () => { await control.del('faults'); takeFaults([]); });
  }
  return html`
    <div class="tool-part">
      <div class="row">
        <h3 class="grows">In place</h3>
        ${list.length > 1 && html`<${Button} kind="quiet" icon="trash" onClick=${clear}>Take all away<//>`}
      </div>
      <${ProblemView} problem=${problem} />
      ${list.length === 0
        ? html`<p class="muted">None. Every call is answered as the vendor would.</p>`
        : html`<ul class="boxes" aria-label="Faults in place">${list.map(fault => html`
            <li key=${fault.name} class="box fault">
              <div class="row">
                <strong class="grows fault-name">${fault.name}</strong>
                <span class=${`count ${fault.hits > 0 ? 'is-hit' : ''}`} title=${`Selected ${fault.calls} calls, struck ${fault.hits}`}>
                  struck ${fault.hits} of ${fault.calls}</span>
              </div>
              <p class="fault-rule"><code>${summaryOf(fault.rule)}</code></p>
              <div class="row">
                <${Button} kind="quiet" icon="edit" aria-label=${`Edit ${fault.name}`} onClick=${() => edit(fault)}>Edit<//>
                <${Button} kind="quiet" icon="close" aria-label=${`Off: ${fault.name}`} onClick=${() => remove(fault.name)}>Off<//>
              </div>
            </li>`)}</ul>`}
    </div>`;
}

function edit({ name, rule }) {
  const { name: _, ...rest } = rule;
  draft.value = { name, text: JSON.stringify(rest, null, 2), isOpen: true, when: Date.now() };
}

/** A rule in one line, as it would stand in a scenario. */
function summaryOf(rule) {
  const flow = value => Array.isArray(value) ? `[${value.map(flow).join(', ')}]`
    : value && typeof value === 'object' ? `{ ${Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`).join(', ')} }`
    : String(value);
  return ['on', 'where', 'when', ...(rule.phase === 'after' ? ['phase'] : []), 'then']
    .filter(key => rule[key] !== undefined).map(key => `${key}: ${flow(rule[key])}`).join(' · ');
}

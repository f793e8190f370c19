import { control } from '../core/control.js';
import { go, shownItem } from '../core/address.js';
import { html, signal, useEffect, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { IconButton, ProblemView, SelectField, Tabs } from '../core/ui.js';
import { Coverage } from './coverage.js';
import { Fidelity } from './fidelity.js';
import { Hygiene } from './hygiene.js';

const reports = [
  { key: 'coverage', label: 'Coverage', view: Coverage, says: 'What of the API was tried, and what never.' },
  { key: 'fidelity', label: 'Fidelity', view: Fidelity, says: 'How each rule is known, and how often a call relied on it.' },
  { key: 'hygiene', label: 'Hygiene', view: Hygiene, says: 'What the application should do better, with the requests that show it.' },
];

const scope = signal('one');

/** Coverage, fidelity and hygiene, as tables. */
export default function Reports() {
  const selected = reports.find(report => report.key === shownItem.value) ?? reports[0];
  const View = selected.view;
  const [state, setState] = useState({});
  const isOfWorlds = selected.key !== 'hygiene';

  async function load() {
    try {
      setState({ key: selected.key, value: await control.get(`${selected.key}${isOfWorlds ? `?worlds=${scope.value}` : ''}`) });
    } catch (error) {
      setState({ key: selected.key, problem: Problem.from(error) });
    }
  }

  useEffect(() => {
    load();
    return stream.on('load', load);
  }, [selected.key, scope.value]);

  return html`
    <section class="tool tool-reports" aria-label="Reports">
      <${Tabs} label="Reports" tabs=${reports} selected=${selected.key} onSelect=${key => go({ tool: 'reports', item: key })}>
        <div class="report">
          <div class="row">
            <p class="lead grows">${selected.says}</p>
            ${isOfWorlds && html`<${SelectField} label="Of" hideLabel value=${scope.value} onValue=${value => { scope.value = value; }}
              options=${[['one', 'This world'], ['all', 'All worlds']]} />`}
            <${IconButton} label="Read again" icon="reload" onClick=${load} />
          </div>
          <${ProblemView} problem=${state.problem} />
          ${state.key === selected.key && state.value && html`<${View} report=${state.value} />`}
        </div>
      <//>
    </section>`;
}

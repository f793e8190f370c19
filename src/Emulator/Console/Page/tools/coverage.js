import { html, useState } from '../core/html.js';

const titles = { operations: 'Operations', errors: 'Error codes', rules: 'Rules that refuse', events: 'Events', faults: 'Kinds of faults' };

/** What was exercised of each kind, and by name what was not. */
export function Coverage({ report }) {
  return html`
    <p class="total"><strong>${report.percent} %</strong> of everything in ${report.scope}</p>
    ${report.sections.map(section => html`<${Section} key=${section.name} section=${section} />`)}`;
}

function Section({ section }) {
  const title = titles[section.name] ?? section.name;
  const [only, setOnly] = useState('all');
  const items = section.items.filter(item => only === 'all' || (only === 'missing') === (item.count === 0));
  return html`
    <details class="fold report-section" open=${section.name === 'operations'}>
      <summary>
        <span class="report-title">${title}</span>
        <meter class="meter" min="0" max=${section.total} value=${section.covered} aria-label=${`${title} covered`}>
          ${section.percent} %</meter>
        <span class="report-share">${section.covered} of ${section.total}</span>
      </summary>
      <div class="row pills" role="group" aria-label=${`Which ${title.toLowerCase()}`}>
        ${[['all', 'All'], ['tried', 'Tried'], ['missing', 'Never']].map(([key, label]) => html`
          <button key=${key} type="button" class="pill" aria-pressed=${String(only === key)}
            onClick=${() => setOnly(key)}>${label}</button>`)}
      </div>
      <div class="table-box" tabindex="0" role="group" aria-label=${title}>
        <table class="table">
          <thead><tr><th scope="col">Name</th><th scope="col" class="number">Times</th></tr></thead>
          <tbody>${items.map(item => html`
            <tr key=${item.name} class=${item.count === 0 ? 'is-missing' : ''}>
              <td><code>${item.name}</code></td>
              <td class="number">${item.count > 0 ? item.count : item.calls > 0 ? `${item.calls}, never with success` : '–'}</td>
            </tr>`)}</tbody>
        </table>
      </div>
    </details>`;
}

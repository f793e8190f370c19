import { html, signal, useEffect, useErrorBoundary } from '../core/html.js';
import { go, shownTool } from '../core/address.js';
import { IconButton, ProblemView, Tabs } from '../core/ui.js';
import { Problem } from '../core/problem.js';

// What stands in the right column. Each is loaded when it is first looked at; its default export is the view.
const tools = [
  { key: 'timeline', label: 'Timeline', icon: 'timeline', load: () => import('../timeline/timeline.js') },
  { key: 'clock', label: 'Clock', icon: 'clock', load: () => import('../tools/clock.js') },
  { key: 'faults', label: 'Faults', icon: 'bolt', load: () => import('../tools/faults.js') },
  { key: 'savepoints', label: 'Savepoints', icon: 'save', load: () => import('../tools/savepoints.js') },
  { key: 'scenario', label: 'Scenario', icon: 'scenario', load: () => import('../tools/scenario.js') },
  { key: 'reports', label: 'Reports', icon: 'chart', load: () => import('../tools/reports.js') },
  { key: 'tests', label: 'Tests', icon: 'test', load: () => import('../tools/tests.js') },
];

const loaded = signal({});

function load(tool) {
  if (loaded.peek()[tool.key]) return;
  const put = value => { loaded.value = { ...loaded.peek(), [tool.key]: value }; };
  tool.load().then(module => put({ view: module.default }), error => put({ problem: Problem.from(error) }));
}

/** One view, which may break without taking the page along. */
function Tool({ view: View }) {
  const [error, again] = useErrorBoundary();
  return error
    ? html`<div class="tool-trouble"><${ProblemView} problem=${Problem.from(error)} />
        <button type="button" class="button" onClick=${again}>Show again</button></div>`
    : html`<${View} />`;
}

/** The right column: what happened, and what can be done to the world. */
export function Side() {
  const selected = tools.find(tool => tool.key === shownTool.value) ?? tools[0];
  useEffect(() => load(selected), [selected]);
  const entry = loaded.value[selected.key];
  return html`<section class="column column-side" aria-label="Tools">
    <${IconButton} class="side-close" label="Close tools" icon="close" onClick=${() => go({ tool: null })} />
    <${Tabs} label="Tools" class="side-tabs" tabs=${tools} selected=${selected.key} onSelect=${key => go({ tool: key })}>
      <h2 class="visually-hidden">${selected.label}</h2>
      ${entry?.view && html`<${Tool} key=${selected.key} view=${entry.view} />`}
      ${entry?.problem && html`<${ProblemView} problem=${entry.problem} />`}
    <//>
  </section>`;
}

import { html } from '../core/html.js';
import { CopyButton, Icon } from '../core/ui.js';
import { Transcript } from './transcript.js';

const words = { passed: 'Passed', failed: 'Failed', error: 'Could not be judged', skipped: 'Skipped' };
const marks = { passed: 'check', failed: 'close', error: 'alert', not_run: 'more' };
const outcomes = { passed: 'passed', failed: 'failed', error: 'could not be judged', not_run: 'not reached' };

const tone = verdict => verdict ? (verdict === 'passed' ? 'good' : 'bad') : 'accent';

/** A run: its verdict, and each test with its steps. */
export function TestRun({ run, onPlace }) {
  const ended = run.tests.length;
  const passed = run.tests.filter(test => test.verdict === 'passed').length;
  return html`
    <div class=${`verdict is-${run.verdict ?? 'running'}`} role="status">
      <${Icon} name=${marks[run.verdict] ?? 'play'} size=${22} />
      <div>
        <p class="verdict-word">${run.verdict ? words[run.verdict] : 'Running'}</p>
        <p class="small">
          ${run.verdict ? `${passed} of ${run.total} passed` : `${ended} of ${run.total} ended`}
          ${run.seed !== undefined && `, seed ${run.seed}`}
        </p>
      </div>
    </div>
    ${run.running && html`<${Test} key="running" test=${running(run.running)} onPlace=${onPlace} />`}
    ${run.tests.map((test, index) => html`<${Test} key=${index} test=${test} onPlace=${onPlace} />`)}`;
}

/** Names of running tests say the file, which is always the same here. */
const running = ({ name, steps }) => ({ name: name.replace(/^tests: /, ''), steps });

function Test({ test, onPlace }) {
  const isOpen = test.verdict !== 'passed' || test.steps.length < 20;
  return html`
    <details class="box test" open=${isOpen}>
      <summary>
        <span class=${`chip chip-${tone(test.verdict)}`}>${test.verdict ? words[test.verdict] : 'Running'}</span>
        <strong>${test.name}${test.row && ` [${test.row}]`}</strong>
        ${test.duration && html`<span class="muted small">${short(test.duration)}</span>`}
      </summary>
      <ol class="steps" aria-label=${`Steps of ${test.name}`}>
        ${test.steps.map((step, index) => html`<${Step} key=${index} step=${step} onPlace=${onPlace} />`)}
        ${!test.verdict && html`
          <li class="step is-running">
            <span class="step-mark"><span class="spinner"></span></span><span class="muted">The next step …</span>
          </li>`}
      </ol>
      ${test.failure && html`<${Failure} failure=${test.failure} onPlace=${onPlace} />`}
      ${test.facts?.length > 0 && html`
        <details class="fold" open=${!!test.failure}>
          <summary>Transcript</summary>
          <${Transcript} facts=${test.facts} since=${test.failure?.since} />
        </details>`}
      ${test.run_again && html`
        <p class="muted small">Again, from a terminal: <code>${test.run_again}</code>
          <${CopyButton} text=${test.run_again} label="Copy the command" /></p>`}
    </details>`;
}

function Step({ step, onPlace }) {
  return html`
    <li class=${`step is-${step.outcome}`}>
      <span class="step-mark">
        <${Icon} name=${marks[step.outcome] ?? 'more'} size=${16} /><span class="visually-hidden">${outcomes[step.outcome]}: </span>
      </span>
      <span class="grows">${step.text}</span>
      <button type="button" class="link step-place" aria-label=${`Line ${step.line} of the test`}
        onClick=${() => onPlace(step)}>${step.line}</button>
      ${step.outcome !== 'not_run' && html`<span class="muted small step-time">${short(step.duration)}</span>`}
    </li>`;
}

function Failure({ failure, onPlace }) {
  return html`
    <div class="test-failure">
      <p class="failure-summary"><strong>${failure.summary}</strong>${' '}
        <button type="button" class="link" onClick=${() => onPlace(failure)}>line ${failure.line}:${failure.column}</button></p>
      ${failure.expected && html`<dl class="pairs"><div><dt>Expected</dt><dd>${failure.expected}</dd></div></dl>`}
      ${failure.came?.length > 0 && html`<h4>What came</h4><ul class="came">${failure.came.map(line => html`<li>${line}</li>`)}</ul>`}
      ${failure.output?.length > 0 && html`
        <h4>What the application printed last</h4>
        <pre class="code" tabindex="0" role="group" aria-label="Output">${failure.output.join('\n')}</pre>`}
    </div>`;
}

/** Durations come with fractions of milliseconds: 10s23.6803ms reads as 10.0s. */
function short(duration) {
  const [, minutes, seconds, milliseconds] = /^(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?$/.exec(duration ?? '') ?? [];
  if (minutes) return `${minutes}m ${Math.round(Number(seconds ?? 0))}s`;
  if (seconds) return `${(Number(seconds) + Number(milliseconds ?? 0) / 1000).toFixed(1)} s`;
  return milliseconds ? `${Math.round(Number(milliseconds))} ms` : duration;
}

import { html, useRef } from '../core/html.js';
import { Button, CopyButton, IconButton, ProblemView } from '../core/ui.js';
import { Editor } from './editor.js';
import { saveFile } from './files.js';
import { Record } from './record.js';
import { TestRun } from './test-result.js';
import * as tests from './test-run.js';

/** Conversation tests: write or record one, run it, watch it, read the verdict. */
export default function Tests() {
  const editor = useRef(null);
  const problem = tests.problem.value;
  const isAboutText = problem?.errors.length > 0;
  const run = tests.shown.value;
  return html`
    <section class="tool" aria-label="Tests">
      <p class="lead">What people write, and what your application must answer. A run leaves the world as it was before.</p>
      <${Record} />
      <${Editor} label="Test" value=${tests.text.value} onValue=${value => { tests.text.value = value; }}
        isReadOnly=${tests.isAwaited.value} problem=${isAboutText ? problem : null} handle=${editor} />
      <div class="row">
        <${Button} kind="primary" icon="play" aria-disabled=${tests.isBusy.value ? 'true' : undefined}
          onClick=${tests.run}>Run<//>
        <${Button} icon="stop" aria-disabled=${tests.isBusy.value ? undefined : 'true'} onClick=${tests.stop}>Stop<//>
        <span class="grows"></span>
        <${CopyButton} text=${() => tests.text.value} label="Copy the test" what="Test copied" />
        <${IconButton} label="Download the test" icon="download"
          onClick=${() => saveFile(tests.text.value, 'recorded.test.yaml', 'application/yaml')} />
      </div>
      ${!isAboutText && html`<${ProblemView} problem=${problem} />`}
      ${run && html`<${TestRun} run=${run} onPlace=${({ line, column }) => editor.current?.goTo(line, column)} />`}
      <${Former} />
    </section>`;
}

function Former() {
  const runs = tests.former.value.filter(run => run.verdict && run.id !== tests.shown.value?.id);
  if (runs.length === 0) return null;
  return html`
    <details class="fold tool-part">
      <summary><h3>Earlier runs</h3> <span class="fold-note">${runs.length}</span></summary>
      <ul class="plain">${runs.map(run => html`
        <li key=${run.id} class="row">
          <span class=${`chip chip-${run.verdict === 'passed' ? 'good' : 'bad'}`}>${run.verdict}</span>
          <button type="button" class="link grows run-link" onClick=${() => tests.show(run.id)}>
            ${run.id}: ${run.tests.map(test => test.name).slice(0, 3).join(', ')}</button>
        </li>`)}</ul>
    </details>`;
}

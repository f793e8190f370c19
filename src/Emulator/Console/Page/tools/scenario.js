import { control } from '../core/control.js';
import { html, signal, useEffect, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { Button, confirmation, CopyButton, ProblemView, toast } from '../core/ui.js';
import { world } from '../core/world.js';
import { checkScenario } from './check-scenario.js';
import { Editor } from './editor.js';
import { saveFile } from './files.js';

// What is written stays while other tools are looked at, and is not overwritten by what the world says.
const state = signal({ start: null, text: '', problem: null });

const change = part => { state.value = { ...state.peek(), ...part }; };

async function load() {
  try {
    const start = await control.get('scenario', { raw: true });
    const isTouched = state.peek().start !== null && state.peek().text !== state.peek().start;
    change({ start, problem: null, ...(isTouched ? {} : { text: start }) });
  } catch (error) {
    change({ problem: Problem.from(error) });
  }
}

stream.on('load', load);
load();

/** The scenario the world was made from, to read and to change. */
export default function Scenario() {
  const { start, text, problem } = state.value;
  const [said, setSaid] = useState('');
  const isTouched = start !== null && text !== start;

  async function attempt(work, done) {
    setSaid('');
    try {
      await work();
      change({ problem: null });
      setSaid(done);
    } catch (error) {
      change({ problem: Problem.from(error) });
    }
  }

  async function apply() {
    const yes = await confirmation({
      title: 'Make the world anew?',
      text: 'It begins with what this scenario says. What happened, and its savepoints, are gone.',
      action: 'Make anew',
    });
    if (!yes) return;
    await attempt(async () => {
      await control.put('scenario', text, { type: 'application/yaml' });
      change({ start: text });
      toast('The world was made anew');
    }, 'Applied.');
  }

  return html`
    <section class="tool" aria-label="Scenario">
      <p class="lead">The world was made from this text. Change it, check it, and make the world anew. Nothing changes while something is
        wrong.</p>
      <div class="row">
        <${Button} kind="primary" onClick=${apply}>Apply …<//>
        <${Button} icon="check" onClick=${() => attempt(() => checkScenario(text), 'It has no mistakes.')}>Check<//>
        ${isTouched && html`<${Button} icon="undo" onClick=${() => change({ text: start, problem: null })}>Undo my changes<//>`}
        <span class="grows"></span>
        <${CopyButton} text=${() => state.value.text} label="Copy the scenario" what="Scenario copied" />
      </div>
      <p class="said" role="status">${said}</p>
      <${Editor} label="Scenario" value=${text} onValue=${value => change({ text: value })} problem=${problem} isReadOnly=${start === null}
        least=${20} most=${32} />
      <${Export} />
    </section>`;
}

/** The world as it stands now, as a scenario that makes an equal one. */
function Export() {
  const [text, setText] = useState(null);
  const [problem, setProblem] = useState(null);

  async function read() {
    try {
      setText(await control.get('scenario/current', { raw: true }));
      setProblem(null);
    } catch (error) {
      setText(null);
      setProblem(Problem.from(error));
    }
  }

  useEffect(() => stream.on('load', () => setText(null)), []);

  return html`
    <div class="tool-part">
      <h3>As it stands now</h3>
      <p class="muted">A scenario that makes an equal world, to keep in a repository or to start tests from.</p>
      <div class="row">
        <${Button} icon="scenario" onClick=${read}>Export the current world<//>
        ${text !== null && html`
          <${Button} icon="download"
            onClick=${() => saveFile(text, `${world.value?.name ?? 'world'}.yaml`, 'application/yaml')}>Download<//>
          <${Button} icon="edit" onClick=${() => change({ text, problem: null })}>Edit it above<//>`}
      </div>
      <${ProblemView} problem=${problem} />
      ${text !== null && html`<${Editor} label="The world as it stands" value=${text} isReadOnly />`}
    </div>`;
}

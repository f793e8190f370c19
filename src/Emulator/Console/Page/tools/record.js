import { control } from '../core/control.js';
import { html, signal, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { clockSeconds } from '../core/time.js';
import { Button, ProblemView, SelectField, TextField } from '../core/ui.js';
import * as tests from './test-run.js';

// Since when is recorded: a cursor of the log; null: nothing is.
const recording = signal(null);
const acts = signal(0);

/** What a recorded test is made of: what people did and what was answered. */
const noticed = new Set(['message', 'typing', 'reaction', 'edit', 'unsend', 'read', 'group', 'poll', 'vote']);

stream.on('fact', fact => {
  if (recording.peek() !== null && noticed.has(fact.kind)) acts.value = acts.peek() + 1;
});

// Another life of the world has another log.
stream.on('load', () => { if (recording.peek() !== null) recording.value = { ...recording.peek(), isLost: true }; });

function soFar(count) {
  if (count === 0) return 'nothing has happened yet. Write as somebody in the conversation.';
  return count === 1 ? 'one thing happened.' : `${count} things happened.`;
}

/** Writes down what people do from now on, and what the application answers, as a test. */
export function Record() {
  const [name, setName] = useState('Recorded');
  const [texts, setTexts] = useState('exact');
  const [problem, setProblem] = useState(null);
  const now = recording.value;

  async function toggle() {
    try {
      if (now) {
        const query = new URLSearchParams({ since: now.since, name: name.trim() || 'Recorded', texts });
        tests.text.value = await control.get(`tests/recorded?${query}`, { raw: true });
        tests.problem.value = null;
        recording.value = null;
      } else {
        const { latest, clock } = await control.get('facts?limit=0');
        acts.value = 0;
        recording.value = { since: latest, at: clock.now };
      }
      setProblem(null);
    } catch (error) {
      recording.value = null;
      setProblem(Problem.from(error));
    }
  }

  return html`
    <div class=${`record ${now ? 'is-on' : ''}`}>
      <div class="row">
        <button type="button" class="button record-button" aria-pressed=${String(!!now)} onClick=${toggle}>
          <span class="record-dot" aria-hidden="true"></span>${now ? 'Stop, and write the test' : 'Record'}
        </button>
        <p class="grows" role="status">${now
          ? html`Since ${clockSeconds(now.at)}: ${soFar(acts.value)}
              ${now.isLost && ' The world began anew meanwhile; what was before is not in it.'}`
          : 'Play the conversation by hand once, and get it as a test.'}</p>
      </div>
      ${now && html`
        <div class="row row-top">
          <${TextField} label="Name of the test" value=${name} onValue=${setName} maxlength="200" class="grows" />
          <${SelectField} label="Answers" value=${texts} onValue=${setTexts}
            options=${[['exact', 'Word by word'], ['loose', 'Any words']]} />
        </div>`}
      <${ProblemView} problem=${problem} />
    </div>`;
}

import { control } from '../core/control.js';
import { html, signal, useEffect, useRef, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { Button, SelectField, TextField, toast } from '../core/ui.js';
import { Editor } from './editor.js';
import { loadFaults } from './fault-list.js';
import { FaultKeys } from './fault-keys.js';

const samples = [
  {
    title: 'The second send is lost on the way back',
    name: 'lost-answer',
    rule: { on: 'sendMessageToChat', when: { calls: [2] }, phase: 'after', then: { connection: 'reset' } },
  },
  {
    title: 'One call in five is slow, as networks are',
    name: 'jitter',
    rule: { on: '*', when: { rate: 0.2 }, then: { delay: { median: '80ms', sigma: 0.8, max: '5s' } } },
  },
  {
    title: 'Texts with a word are refused',
    name: 'refused-word',
    rule: { on: 'sendMessageToChat', where: { text_contains: 'discount' }, then: { error: 3006 } },
  },
  {
    title: 'For ten minutes the API is down',
    name: 'outage',
    rule: { on: '*', when: { ttl: '10m' }, then: { status: 503, retry_after: 30 } },
  },
  {
    title: 'message.received comes twice, five times',
    name: 'twice',
    rule: { on: 'webhook:message.received', when: { times: 5 }, then: { webhook: 'duplicate' } },
  },
  {
    title: 'Fails, and arrives late all the same',
    name: 'late',
    rule: { on: 'sendMessageToChat', then: { delivery: { fails_with: 4001, arrives_late: '10s' } } },
  },
];

const written = rule => JSON.stringify(rule, null, 2);

/** What stands in the form; it stays while other tools are looked at. */
export const draft = signal({ name: samples[0].name, text: written(samples[0].rule), isOpen: false, when: 0 });

/** Any rule, in JSON or in YAML. */
export function FaultForm() {
  const { name, text, isOpen, when } = draft.value;
  const [problem, setProblem] = useState(null);
  const form = useRef(null);
  const change = part => { draft.value = { ...draft.peek(), ...part }; };

  useEffect(() => { if (when) form.current?.scrollIntoView({ block: 'nearest' }); }, [when]);

  async function submit(event) {
    event.preventDefault();
    try {
      await control.put(`faults/${encodeURIComponent(name.trim() || 'fault')}`, text);
      setProblem(null);
      toast(`The fault ${name.trim() || 'fault'} is in place`);
    } catch (error) {
      setProblem(Problem.from(error));
    }
    loadFaults();
  }

  function take(title) {
    const sample = samples.find(one => one.title === title);
    if (!sample) return;
    setProblem(null);
    change({ name: sample.name, text: written(sample.rule) });
  }

  return html`
    <details class="tool-part fold" open=${isOpen} onToggle=${event => change({ isOpen: event.currentTarget.open })}>
      <summary><h3>Any rule</h3></summary>
      <form class="stack" ref=${form} onSubmit=${submit}>
        <${SelectField} label="Begin with" value="" onValue=${take}
          options=${[['', 'An example …'], ...samples.map(sample => sample.title)]} />
        <${TextField} label="Name" value=${name} onValue=${value => change({ name: value })} spellcheck=${false} autocomplete="off"
          class="field-code" />
        <${Editor} label="Rule, in JSON or YAML" value=${text} onValue=${value => change({ text: value })} problem=${problem} />
        <div class="row"><${Button} kind="primary" type="submit">Put in place<//></div>
        <${FaultKeys} />
      </form>
    </details>`;
}

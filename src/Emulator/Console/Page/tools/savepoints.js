import { control } from '../core/control.js';
import { html, signal, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { ago, exactTime } from '../core/time.js';
import { Button, confirmation, Empty, MenuButton, ProblemView, TextField, toast } from '../core/ui.js';
import { world } from '../core/world.js';
import { useKeptFocus } from './keep-focus.js';
import { newWorld } from './new-world.js';
import { Whole } from './whole-world.js';

const savepoints = signal({ list: [], problem: null });

const take = list => { savepoints.value = { list, problem: null }; };

async function load() {
  try {
    take((await control.get('savepoints')).savepoints);
  } catch (error) {
    savepoints.value = { ...savepoints.peek(), problem: Problem.from(error) };
  }
}

stream.on('savepoints', data => take(data.savepoints));
stream.on('load', load);
load();

/** Points to go back to, and the world as a whole. */
export default function Savepoints() {
  const { list, problem: reading } = savepoints.value;
  const [problem, setProblem] = useState(null);
  const kept = useKeptFocus();

  async function attempt(work, said) {
    try {
      await work();
      setProblem(null);
      if (said) toast(said);
    } catch (error) {
      setProblem(Problem.from(error));
    }
    load();
  }

  return html`
    <section class="tool" aria-label="Savepoints" ...${kept}>
      <p class="lead">A savepoint keeps everything: chats, clock, faults, scheduled work, the log. Try something, and go back as often as
        you like.</p>
      <${Save} list=${list}
        onSave=${name => attempt(() => control.put(`savepoints/${encodeURIComponent(name)}`), `Saved as ${name}`)} />
      <${ProblemView} problem=${problem ?? reading} />
      ${list.length === 0
        ? html`
          <${Empty} title="No savepoints yet" icon="save">
            <p>Save one before you try something; a restore takes no time, whatever the size of the world.</p>
          <//>`
        : html`<ul class="boxes" aria-label="Saved">
            ${list.toReversed().map(point => html`<${Point} key=${point.name} point=${point} attempt=${attempt} />`)}
          </ul>`}
      <${Whole} attempt=${attempt} />
    </section>`;
}

function Save({ list, onSave }) {
  const [name, setName] = useState('');
  const replaces = list.some(point => point.name === name.trim());
  function submit(event) {
    event.preventDefault();
    onSave(name.trim() || freeName(list));
    setName('');
  }
  return html`
    <form class="row row-top" onSubmit=${submit}>
      <${TextField} label="Name" placeholder=${freeName(list)} hint=${replaces ? 'Replaces the one of that name' : undefined} value=${name}
        onValue=${setName} autocomplete="off" spellcheck=${false} maxlength="64" class="grows" />
      <${Button} kind="primary" icon="save" type="submit" class="beside-field">Save<//>
    </form>`;
}

function freeName(list) {
  let number = list.length + 1;
  while (list.some(point => point.name === `point-${number}`)) number++;
  return `point-${number}`;
}

function Point({ point, attempt }) {
  const path = `savepoints/${encodeURIComponent(point.name)}`;
  const remove = async () => {
    const yes = await confirmation({
      title: `Delete ${point.name}?`,
      text: 'The world stays as it is; only this way back is gone.',
      action: 'Delete',
    });
    if (yes) attempt(() => control.del(path), `Deleted ${point.name}`);
  };
  return html`
    <li class="box point">
      <div class="grows">
        <strong>${point.name}</strong>
        <p class="muted small"><time datetime=${point.at} title=${`${exactTime(point.at)} by the world's clock`}>${ago(point.at)}</time></p>
      </div>
      <${Button} icon="undo" aria-label=${`Restore ${point.name}`}
        onClick=${() => attempt(() => control.post(`${path}/restore`), `Back at ${point.name}`)}>Restore<//>
      <${MenuButton} label=${`More about ${point.name}`} items=${[
        { label: 'New world from here', icon: 'add', run: () => attempt(() => newWorld(point.name, world.value?.name)) },
        { label: 'Delete', icon: 'trash', danger: true, run: remove },
      ]} />
    </li>`;
}

import { control, request } from '../core/control.js';
import { html, useRef, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { Button, confirmation } from '../core/ui.js';
import { world } from '../core/world.js';
import { saveFile } from './files.js';
import { newWorld } from './new-world.js';

/** What is done to a whole world: begin again, copy it, carry it elsewhere. */
export function Whole({ attempt }) {
  const file = useRef(null);
  const [isBusy, setBusy] = useState(false);

  async function reset() {
    const yes = await confirmation({
      title: 'Reset the world?',
      text: 'State, clock, faults, log and ids go back to the start of the scenario. Savepoints are gone; a snapshot would keep this '
        + 'world.',
      action: 'Reset',
    });
    if (yes) attempt(() => control.post('reset'), 'The world began again');
  }

  async function download() {
    if (isBusy) return;
    setBusy(true);
    await attempt(async () => {
      const response = await request('GET', 'snapshot');
      if (!response.ok) throw await Problem.of(response);
      saveFile(await response.blob(), `${world.value?.name ?? 'world'}.zip`);
    });
    setBusy(false);
  }

  async function upload(event) {
    const chosen = event.currentTarget.files[0];
    event.currentTarget.value = '';
    if (!chosen) return;
    const yes = await confirmation({
      title: 'Replace this world?',
      text: `${chosen.name} takes the place of all this world holds; savepoints are gone.`,
      action: 'Replace',
    });
    if (yes) attempt(() => control.put('snapshot', chosen, { type: 'application/zip' }), 'The world is that of the snapshot');
  }

  return html`
    <div class="tool-part">
      <h3>The whole world</h3>
      <div class="choices">
        <${Button} icon="download" aria-disabled=${isBusy ? 'true' : undefined} onClick=${download}>Download snapshot<//>
        <${Button} icon="arrowUp" onClick=${() => file.current.click()}>Open snapshot …<//>
        <${Button} icon="add" onClick=${() => attempt(() => newWorld(world.value.name, world.value.name))}>New world from now<//>
        <${Button} icon="reload" kind="danger" onClick=${reset}>Reset the world …<//>
      </div>
      <input ref=${file} type="file" accept=".zip,application/zip" hidden aria-label="Snapshot to open" onChange=${upload} />
    </div>`;
}

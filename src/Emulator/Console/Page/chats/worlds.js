import { html, useState } from '../core/html.js';
import { go, hrefOf } from '../core/address.js';
import { control } from '../core/control.js';
import { Problem } from '../core/problem.js';
import { loadWorlds, world, worlds } from '../core/world.js';
import { confirmation, CopyButton, Dialog, Button, Icon, MenuButton, ProblemView, TextField, toast } from '../core/ui.js';

const word = (count, one, many) => `${count} ${count === 1 ? one : many}`;

async function endWorld(name) {
  const yes = await confirmation({
    title: `End the world ${name}?`, text: 'All it holds is gone then: chats, journal, savepoints.', action: 'End it',
  });
  if (!yes) return;
  try {
    await control.del(`worlds/${encodeURIComponent(name)}`);
    go({ world: null });
    await loadWorlds();
  } catch (error) {
    toast(Problem.from(error).message, { kind: 'problem' });
  }
}

/** Asks for the name of a world that begins as this one stands now. */
function NewWorld({ from, onClose }) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState(null);
  const create = async event => {
    event.preventDefault();
    try {
      const made = await control.post('worlds', { ...(name.trim() ? { name: name.trim() } : {}), from });
      await loadWorlds();
      onClose();
      go({ world: made.name, chat: null, tool: null });
    } catch (error) {
      setProblem(Problem.from(error));
    }
  };
  return html`<${Dialog} title="New world from here" onClose=${onClose} class="dialog-small">
    <form class="stack" onSubmit=${create}>
      <p class="muted">It begins as <strong>${from}</strong> stands now, and goes its own way from there.</p>
      <${TextField} label="Name" autofocus autocomplete="off" placeholder="try-something" value=${name} onValue=${setName}
        hint="Letters, digits and dashes. Without one the emulator picks a name." />
      <${ProblemView} problem=${problem} />
      <footer class="dialog-foot"><${Button} onClick=${onClose}>Cancel<//><${Button} kind="primary" type="submit">Create<//></footer>
    </form>
  <//>`;
}

/** Every world, the one that is looked at on top; one that is alone does not take more than a line. */
export function Worlds() {
  const [creating, setCreating] = useState(false);
  const [open, setOpen] = useState(false);
  const shown = world.value;
  if (!shown) return html`<nav class="worlds" aria-label="Worlds"><div class="world-current skeleton-line" /></nav>`;
  const others = worlds.value.filter(one => one.name !== shown.name);
  const items = [
    { label: 'New world from here', icon: 'add', run: () => setCreating(true) },
    shown.name !== 'default' && { label: 'End this world', icon: 'trash', danger: true, run: () => endWorld(shown.name) },
  ];
  return html`<nav class="worlds" aria-label="Worlds">
    <div class="world-current">
      <a class="world-name" href=${hrefOf({ chat: null, tool: null })} aria-current="page">
        <span class="world-title">${shown.name}</span>
        <span class="world-detail">${shown.scenario} · ${word(shown.lines.length, 'line', 'lines')}</span>
      </a>
      ${others.length > 0 && html`<button type="button" class="world-others" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>
        ${word(others.length, 'other', 'others')} <${Icon} name="chevronDown" size=${16} /></button>`}
      <${CopyButton} label="Copy the key of this world" text=${shown.token} what="Key copied" />
      <${MenuButton} label="World" items=${items} />
    </div>
    ${open && html`<ul class="world-list">${others.map(one => html`<li key=${one.name}>
      <a href=${hrefOf({ world: one.name === 'default' ? null : one.name, chat: null, tool: null })} onClick=${() => setOpen(false)}>
        <span class="world-title">${one.name}</span><span class="world-detail">${one.scenario}</span></a></li>`)}</ul>`}
    ${creating && html`<${NewWorld} from=${shown.name} onClose=${() => setCreating(false)} />`}
  </nav>`;
}

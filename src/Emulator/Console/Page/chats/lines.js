import { html } from '../core/html.js';
import { writtenHandle } from '../core/names.js';
import { lines } from '../core/world.js';
import { roveOn } from '../core/ui.js';
import { lineFilter, loadChats } from './store.js';

/** The account's numbers: all chats, or those of one line. */
export function Lines() {
  const choose = line => () => {
    lineFilter.value = line;
    loadChats();
  };
  const option = (line, text) => html`<button key=${text} type="button" class="line-option"
    aria-pressed=${String(lineFilter.value === line)}
    onClick=${choose(line)}>${text}</button>`;
  return html`<div class="lines" role="group" aria-label="Lines"
    onKeyDown=${event => roveOn(event, event.currentTarget, 'button', { across: true })}>
    ${option(null, 'All lines')}
    ${lines.value.map(line => option(line, writtenHandle(line)))}
  </div>`;
}

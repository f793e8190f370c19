import { html } from '../core/html.js';
import { go, hrefOf } from '../core/address.js';
import { control } from '../core/control.js';
import { Problem } from '../core/problem.js';
import { connection } from '../core/stream.js';
import { clock, clockSeconds, exactTime, setClock, weekdayAndDate, worldDay, worldNow } from '../core/time.js';
import { world } from '../core/world.js';
import { Icon, IconButton, toast } from '../core/ui.js';
import { isDark, switchTheme } from './theme.js';

const modes = { real: 'Real time', manual: 'Stopped', running: 'Running' };
const states = {
  connecting: 'Connecting to the emulator',
  live: 'Live: what happens appears by itself',
  lost: 'The connection is lost; trying again',
};

async function setMode(mode) {
  try {
    setClock(await control.put('clock', { mode }));
  } catch (error) {
    toast(Problem.from(error).message, { kind: 'problem' });
  }
}

/** The world's time, which is not the machine's. */
function ClockButton() {
  if (!clock.value) return null;
  const stopped = clock.value.mode === 'manual';
  return html`<div class="top-clock">
    <a class="top-time" href=${hrefOf({ tool: 'clock' })} title=${`The world's time: ${exactTime(worldNow.value)}. Open the clock`}>
      <span class="top-time-day">${weekdayAndDate(worldDay.value)}</span>
      <span class="top-time-now">${clockSeconds(worldNow.value)}</span>
      <span class=${`chip chip-${clock.value.mode}`}>${modes[clock.value.mode] ?? clock.value.mode}</span>
    </a>
    <${IconButton} icon=${stopped ? 'play' : 'pause'} label=${stopped ? "Let the world's time run" : "Stop the world's time"}
      onClick=${() => setMode(stopped ? 'running' : 'manual')} />
  </div>`;
}

/** What is looked at, what time it is there, and the switches that are used most. */
export function TopBar() {
  return html`<header class="top-bar">
    <a class="brand" href=${hrefOf({ chat: null, tool: null })} onClick=${home} aria-label="Chats Emulator, all chats">
      <img src="icon.svg" alt="" width="28" height="28" /><span class="brand-name">Chats Emulator</span>
    </a>
    ${world.value && html`<span class="top-world" title=${`Scenario: ${world.value.scenario}`}>
      <${Icon} name="scenario" size=${16} /><span>${world.value.name}</span></span>`}
    <${ClockButton} />
    <span class="top-space" />
    <span class=${`live live-${connection.value}`} role="status" title=${states[connection.value]}>
      <span class="live-dot" aria-hidden="true" /><span
        class="live-word">${connection.value === 'live' ? 'Live' : connection.value === 'lost' ? 'Lost' : 'Connecting'}</span>
    </span>
    <${IconButton} class="top-side" icon="side" label="Timeline and tools" onClick=${() => go({ tool: 'timeline' })} />
    <${IconButton} icon=${isDark.value ? 'sun' : 'moon'} label=${isDark.value ? 'Light theme' : 'Dark theme'} onClick=${switchTheme} />
  </header>`;
}

function home(event) {
  event.preventDefault();
  go({ chat: null, tool: null });
}

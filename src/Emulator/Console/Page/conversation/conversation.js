import { html } from '../core/html.js';
import { shownChat } from '../core/address.js';
import { lines, world } from '../core/world.js';
import { asCurl } from '../core/vendor.js';
import { Empty, ProblemView } from '../core/ui.js';
import { Composer } from './composer/composer.js';
import { NewChat } from './composer/new-chat.js';
import { Header } from './header.js';
import { Log } from './log/log.js';
import { chat, problem } from './store.js';

/** Nothing is chosen: what to do first. */
function Welcome() {
  const from = lines.value[0] ?? '+12025550100';
  const body = { from, to: ['+14155550123'], message: { parts: [{ type: 'text', value: 'Hello from my application' }] } };
  return html`<div class="welcome">
    <${Empty} title="Choose a chat" icon="chat" command=${asCurl('POST', '/v3/chats', body)}>
      <p>You see what people see on their phones, and you can be any of them.
        Or let your application write: point its SDK at this emulator, or try this.</p>
    <//>
  </div>`;
}

/** A chat's own background, as far as colours can show it. */
function backgroundOf(background) {
  if (!background) return {};
  const shades = background.shades ?? named[background.variant];
  return shades ? { backgroundImage: `linear-gradient(${shades[0]}, ${shades[1] ?? shades[0]})` } : {};
}

const named = {
  mango: ['#ffb347', '#ffcc7a'], ice: ['#cfe9ff', '#eaf6ff'], plum: ['#5b2a6b', '#8a4f9d'], deep_sea: ['#0b3954', '#1f6f8b'],
  green_apple: ['#a8d672', '#d3ecb0'], cherry: ['#9f1239', '#e11d48'], bubblegum: ['#ffb3d1', '#ffd9e8'], tangerine: ['#ff8a3c', '#ffb37a'],
  magenta: ['#b5179e', '#e05bc9'], lime: ['#c6e84b', '#e4f7a1'], silver: ['#c9ced6', '#e7eaef'], carbon: ['#26282d', '#3c4048'],
  stone: ['#8d8778', '#b9b3a4'], dusk: ['#3a3f74', '#b7707c'], haze: ['#b9c3cf', '#e3e3df'], sunset: ['#f2709c', '#ff9472'],
  clear: ['#6db3f2', '#cfe9ff'], sunrise: ['#ffd194', '#ffb199'], dawn: ['#7f9cf5', '#fbcfe8'], green: ['#0f3d3e', '#3ddc97'],
  purple: ['#240046', '#7b2cbf'], pink: ['#4a1942', '#f06595'], light: ['#9fd8e8', '#d8f1f7'], dark: ['#0b2533', '#1c4a5e'],
};

/** The chat that is shown, a new one, or what could be. */
export function Conversation() {
  const id = shownChat.value;
  if (!id) return html`<${Welcome} />`;
  if (id === 'new') return html`<${NewChat} key=${world.value?.name} />`;
  if (problem.value && !chat.value) {
    return html`<div class="welcome"><div class="stack"><${ProblemView} problem=${problem.value} /></div></div>`;
  }

  return html`
    <${Header} />
    <div class=${`stage${chat.value?.background ? ' with-background' : ''}`} style=${backgroundOf(chat.value?.background)}><${Log} /></div>
    <${Composer} key=${id} />
  `;
}

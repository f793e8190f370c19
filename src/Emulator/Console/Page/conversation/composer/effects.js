import { html } from '../../core/html.js';
import { MenuButton } from '../../core/ui.js';
import { effect } from '../draft.js';

const screens = ['confetti', 'fireworks', 'lasers', 'sparkles', 'celebration', 'hearts', 'love', 'balloons', 'happy_birthday', 'echo', 'spotlight'];
const bubbles = ['slam', 'loud', 'gentle', 'invisible'];
const title = name => name[0].toUpperCase() + name.slice(1).replaceAll('_', ' ');

/** The effect that the message goes with. */
export function EffectMenu() {
  const chosen = effect.value;
  const item = type => name => ({ label: title(name), icon: chosen?.name === name ? 'check' : 'sparkle', run: () => { effect.value = { type, name }; } });
  return html`<${MenuButton} label=${chosen ? `Effect: ${title(chosen.name)}` : 'Effect'} icon="sparkle" class=${chosen ? 'effect-chosen' : ''}
    items=${() => [Boolean(chosen) && { label: 'No effect', icon: 'close', run: () => { effect.value = null; } }, ...bubbles.map(item('bubble')), null, ...screens.map(item('screen'))]} />`;
}

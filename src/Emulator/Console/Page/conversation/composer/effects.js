import { html } from '../../core/html.js';
import { MenuButton } from '../../core/ui.js';
import { effect } from '../draft.js';

const bubbles = ['slam', 'loud', 'gentle', 'invisible'];
const screens = [
  'confetti', 'fireworks', 'lasers', 'sparkles', 'celebration', 'hearts', 'love', 'balloons', 'happy_birthday', 'echo', 'spotlight',
];
const title = name => name[0].toUpperCase() + name.slice(1).replaceAll('_', ' ');

function choices(chosen) {
  const choice = type => name => ({
    label: title(name),
    icon: chosen?.name === name ? 'check' : 'sparkle',
    run: () => { effect.value = { type, name }; },
  });
  const none = { label: 'No effect', icon: 'close', run: () => { effect.value = null; } };
  return [Boolean(chosen) && none, ...bubbles.map(choice('bubble')), null, ...screens.map(choice('screen'))];
}

/** The effect that the message goes with. */
export function EffectMenu() {
  const chosen = effect.value;
  return html`<${MenuButton} label=${chosen ? `Effect: ${title(chosen.name)}` : 'Effect'} icon="sparkle"
    class=${chosen ? 'effect-chosen' : ''} items=${() => choices(chosen)} />`;
}

import { html, useRef, useState } from '../../core/html.js';
import { roveOn } from '../../core/ui.js';
import { actor, actorName } from '../actor.js';
import { giveReaction } from './doings.js';
import { Tapback, tapbacks } from './tapback.js';

const isEmoji = text => /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(text);

/** The tapbacks, and any other emoji. */
export function Palette({ message, close }) {
  const [emoji, setEmoji] = useState('');
  const box = useRef(null);
  const as = actor.value;
  const part = message.parts?.length > 0 ? 0 : undefined;
  const mine = type => message.parts?.[0]?.reactions?.some(one => one.type === type && one.handle?.handle === as?.handle);
  const give = reaction => {
    close();
    giveReaction(message, { part, ...reaction });
  };
  const custom = event => {
    if (event.key !== 'Enter') {
      event.stopPropagation();
      if (event.key === 'Escape') close();
      return;
    }

    event.preventDefault();
    event.stopPropagation();
    if (isEmoji(emoji)) give({ type: 'custom', emoji: emoji.trim() });
  };
  return html`<div class="palette" ref=${box}
    onKeyDown=${event => roveOn(event, box.current, '.palette-item', { across: true }) && event.stopPropagation()}>
    <p class="palette-title">React as ${actorName(as)}</p>
    <div class="palette-row">
      ${tapbacks.map(type => html`<button key=${type} type="button" aria-pressed=${String(Boolean(mine(type)))}
        class="palette-item" aria-label=${type} title=${type} onClick=${() => give({ type, removed: mine(type) })}><${Tapback}
          type=${type} /></button>`)}
      <input class="palette-emoji" aria-label="Another emoji" placeholder="+" maxlength="16" value=${emoji}
        onInput=${event => setEmoji(event.currentTarget.value)} onKeyDown=${custom} />
    </div>
  </div>`;
}

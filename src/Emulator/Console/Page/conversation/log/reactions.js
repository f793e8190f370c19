import { html } from '../../core/html.js';
import { nameOf } from '../../core/names.js';
import { Icon } from '../../core/ui.js';
import { fileIdOf } from '../parts/files.js';
import { StoredPicture } from '../parts/picture.js';
import { Tapback } from './tapback.js';

const shown = (reaction, stickers) => {
  if (reaction.type === 'custom') return reaction.custom_emoji;
  if (reaction.type !== 'sticker') return html`<${Tapback} type=${reaction.type} />`;
  const emoji = stickers?.find(sticker => sticker.id === reaction.id)?.emoji;
  return fileIdOf(reaction.sticker?.url)
    ? html`<${StoredPicture} class="sticker-image" url=${reaction.sticker.url} type=${reaction.sticker.mime_type}><${Icon} name="sparkle"
      size=${16} /><//>`
    : emoji ?? html`<${Icon} name="sparkle" size=${16} />`;
};

/** Reactions of the same kind stand together, with who gave them. */
function grouped(reactions) {
  const groups = new Map();
  for (const reaction of reactions) {
    const key = reaction.type === 'custom' ? reaction.custom_emoji : reaction.type === 'sticker' ? reaction.id : reaction.type;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(reaction);
  }

  return [...groups.entries()];
}

/** What people stuck to a part. Pressing one gives the same, or takes one's own back. */
export function Reactions({ reactions, message, actor, onReact }) {
  if (!reactions?.length) return null;
  return html`<span class="reactions">${grouped(reactions).map(([key, group]) => {
    const [first] = group;
    const mine = group.some(one => one.handle?.handle === actor?.handle);
    const names = group.map(one => (one.is_me ? 'you' : nameOf(one.handle?.handle))).join(', ');
    const word = first.type === 'custom' ? first.custom_emoji : first.type;
    return html`<button key=${key} type="button" class=${`reaction${mine ? ' reaction-mine' : ''}`} title=${`${word}: ${names}`}
      aria-label=${`${word} by ${names}`} disabled=${first.type === 'sticker'}
      onClick=${() => onReact({ type: first.type, emoji: first.custom_emoji, removed: mine })}>
      <span aria-hidden="true">${shown(first, message.stickers)}</span>${group.length > 1 && html`<span
        class="reaction-count">${group.length}</span>`}
    </button>`;
  })}</span>`;
}

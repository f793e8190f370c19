import { html } from '../../core/html.js';
import { nameOf } from '../../core/names.js';
import { safeHref } from './href.js';
import { StoredPicture } from './picture.js';

const addresses = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}]/gi;

/** Where something begins or ends in a text; in between, everything is the same. */
function bounds(text, ranges) {
  const all = new Set([0, text.length]);
  for (const { range } of ranges) for (const at of range) if (at > 0 && at < text.length) all.add(at);
  return [...all].sort((one, other) => one - other);
}

const covers = ([from, to], start, end) => from <= start && to >= end;

function links(text) {
  const found = [];
  for (const match of text.matchAll(addresses)) {
    const href = safeHref(match[0]);
    if (href) found.push({ range: [match.index, match.index + match[0].length], href });
  }

  return found;
}

/** A text with its styles, mentions, links and the images that stand in it. It never becomes markup. */
export function TextPart({ part }) {
  const text = part.value ?? '';
  const decorations = part.text_decorations ?? [];
  const mentions = part.mentions ?? [];
  const stickers = part.inline_stickers ?? [];
  const found = links(text);
  if (decorations.length + mentions.length + stickers.length + found.length === 0) return html`<span class="text">${text}</span>`;
  const edges = bounds(text, [...decorations, ...mentions, ...stickers, ...found]);
  const pieces = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    const sticker = stickers.find(one => covers(one.range, start, end));
    if (sticker) {
      if (sticker.range[0] === start) pieces.push(html`<${InlineSticker} sticker=${sticker} />`);
      continue;
    }

    const mention = mentions.find(one => covers(one.range, start, end));
    const link = found.find(one => covers(one.range, start, end));
    const classes = decorations.filter(one => covers(one.range, start, end))
      .map(one => (one.style ? `style-${one.style}` : `animation-${one.animation}`));
    const animation = decorations.find(one => one.animation && covers(one.range, start, end))?.animation;
    let piece = text.slice(start, end);
    if (classes.length > 0) piece = html`<span class=${classes.join(' ')}
      title=${animation ? `Animation: ${animation}` : undefined}>${piece}</span>`;
    if (mention) piece = html`<strong class="mention" title=${`Mentions ${nameOf(mention.handle)}`}>${piece}</strong>`;
    if (link) piece = html`<a href=${link.href} target="_blank" rel="noopener noreferrer">${piece}</a>`;
    pieces.push(piece);
  }

  return html`<span class="text">${pieces}</span>`;
}

function InlineSticker({ sticker }) {
  const name = sticker.file_name ?? sticker.filename ?? '';
  return html`<${StoredPicture} class="inline-sticker" url=${sticker.url} type=${sticker.mime_type} alt=${`Sticker ${name}`}>
    <span class="inline-sticker-missing" title=${sticker.url}>▢</span><//>`;
}

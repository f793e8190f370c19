import { html } from '../../core/html.js';
import { JsonView } from '../../core/ui.js';
import { AppCardPart, AppClipPart, LinkPart } from './cards.js';
import { MediaPart } from './media.js';
import { TextPart } from './text.js';
import { VoiceMemo } from './voice-memo.js';

const views = { text: TextPart, media: MediaPart, link: LinkPart, imessage_app: AppCardPart, app_clip: AppClipPart };

/** Whether a part stands in a bubble, or is a thing of its own. */
export const isBare = (part, message) => !message.is_voice_memo
  && (part.type === 'media' ? /^(image|video)\//.test(part.mime_type ?? '') : part.type !== 'text');

/** One part of a message, of whatever kind. */
export function Part({ part, message }) {
  if (part.type === 'media' && message.is_voice_memo) return html`<${VoiceMemo} part=${part} />`;
  const View = views[part.type];
  return View ? html`<${View} part=${part} message=${message} />` : html`<${JsonView} value=${part}
    label=${`A part of type ${part.type}`} />`;
}

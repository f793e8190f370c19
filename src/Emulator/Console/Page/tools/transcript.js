import { html } from '../core/html.js';
import { nameOf } from '../core/names.js';
import { timeOfDay } from '../timeline/rows.js';

/** What was said and done while a test ran, as a conversation, with the calls and webhooks between. */
export function Transcript({ facts, since }) {
  const lines = facts.map(lineOf).filter(Boolean);
  const mark = since === undefined ? -1 : lines.findIndex(line => line.order > since);
  return html`
    <ol class="transcript">
      ${lines.map((line, index) => html`
        ${index === mark && mark > 0 && html`<li class="transcript-mark"><span>The step that failed looked from here</span></li>`}
        <li class=${`said-line is-${line.side}`}>
          <span class="said-who">${line.who}</span>
          <span class="said-text">${line.text}</span>
          <time class="muted small" datetime=${line.at}>${timeOfDay(line.at)}</time>
        </li>`)}
    </ol>`;
}

const who = fact => fact.by_account ? 'Your application' : fact.by_name ?? nameOf(fact.by);
const quote = text => `“${text}”`;

const tell = {
  message: fact => fact.texts?.length > 0 ? fact.texts.join('\n') : `(${(fact.parts ?? ['message']).join(', ')})`,
  typing: () => 'types …',
  reaction: fact => `${fact.removed ? 'takes back' : 'reacts'} ${fact.reaction}`,
  edit: fact => `edits to ${quote(fact.texts?.join(' ') ?? '')}`,
  unsend: () => 'takes a message back',
  read: () => 'has read it',
  group: fact => {
    if (fact.added) return `adds ${nameOf(fact.added)}`;
    return fact.gone ? `${nameOf(fact.gone)} is gone` : `names the group ${quote(fact.display_name ?? '')}`;
  },
  poll: fact => `asks: ${(fact.options ?? []).join(' / ')}`,
  vote: fact => `${fact.removed ? 'takes back the vote for' : 'votes for'} ${fact.options?.[0] ?? ''}`,
  request: fact => `${fact.method} ${fact.path} → ${fact.status_code}${fact.code ? ` (${fact.code})` : ''}`,
  delivery: fact => `webhook ${fact.type} → ${fact.answered ?? fact.delivery_status}`,
};

function lineOf(fact) {
  const say = tell[fact.kind];
  if (!say) return null;
  const isTechnical = fact.kind === 'request' || fact.kind === 'delivery';
  const side = isTechnical ? 'technical' : fact.kind === 'message' ? (fact.by_account ? 'account' : 'person') : 'act';
  return { at: fact.at, order: fact.order, side, who: isTechnical ? '' : who(fact), text: say(fact) };
}

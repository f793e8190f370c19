import { html } from '../core/html.js';

const keys = [
  ['What it is about', [
    ['on', 'an operation (createChat), "POST /chats", "*", webhook, or webhook:message.received'],
    ['where.from', 'the line'],
    ['where.to', 'a recipient, by handle or name'],
    ['where.chat', 'the chat, by id or key'],
    ['where.token', 'the API key'],
    ['where.header', 'header names with their exact values'],
    ['where.text_contains', 'part of a text of the body'],
  ]],
  ['Which of those', [
    ['when.calls', '[1, 3]: these, counted from 1'],
    ['when.first', 'the first n'],
    ['when.every', 'every n-th'],
    ['when.after', 'only after the n-th'],
    ['when.times', 'at most so many strikes'],
    ['when.rate', 'a share, 0 to 1'],
    ['when.between', '[t, t] by the world’s clock'],
    ['when.ttl', 'how long the rule lives'],
  ]],
  ['What happens', [
    ['phase', 'before, or after: it is done, and only the answer is spoilt'],
    ['then.error', 'a code of the vendor’s, in the vendor’s envelope'],
    ['then.status', 'any status, with headers, body and retry_after'],
    ['then.delay', '2s, { min, max } or { median, sigma, max }'],
    ['then.connection', 'reset, close or hang'],
    ['then.truncate', 'this share of the body arrives'],
    ['then.malformed', 'true: no JSON'],
    ['then.drip', '{ bytes, every }: a few bytes at a time'],
    ['then.status_flap', '503, or two statuses in turn'],
    ['then.delivery', '{ fails_with, arrives_late, stalls_at, service, sent_after, delivered_after }: what becomes of the message'],
    ['then.webhook', 'drop, duplicate, reorder, corrupt_signature, missing_signature, wrong_secret, stale_timestamp, truncate, '
      + 'extra_fields, unknown_type'],
  ]],
];

/** What may stand in a rule. */
export function FaultKeys() {
  return html`
    <details class="fold keys">
      <summary>All keys</summary>
      ${keys.map(([title, rows]) => html`
        <h4>${title}</h4>
        <dl class="pairs pairs-code">${rows.map(([key, text]) => html`<div><dt><code>${key}</code></dt><dd>${text}</dd></div>`)}</dl>`)}
    </details>`;
}

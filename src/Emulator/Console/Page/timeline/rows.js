// What a fact looks like in one row. Facts are large (whole bodies); a row keeps what is scanned and searched, and the rest is read
// again when somebody opens it.

/** The kinds of facts that stand on the timeline; the others say the same as people notice it. */
export const kinds = [
  { id: 'request', title: 'Requests', label: 'Request' },
  { id: 'event', title: 'Events', label: 'Event' },
  { id: 'delivery', title: 'Deliveries', label: 'Delivery' },
];

/** How much of the bodies a search looks into. */
const searched = 4096;

/** A row of a fact; null when it does not stand on the timeline. */
export function rowOf(fact) {
  const make = makers[fact.kind];
  if (!make) return null;
  const { kind, number, order, at, fault, chat_key: chatKey } = fact;
  const row = { ...make(fact), key: `${kind}/${number}`, kind, number, order, at, fault, chatKey, place: order };
  row.haystack = [row.title, row.detail, row.status, row.fault, fact.rule, fact.code, row.chat, bodiesOf(fact)].join(' ').toLowerCase();
  return row;
}

const makers = {
  request: fact => ({
    label: fact.method,
    title: fact.path,
    detail: fact.operation ?? 'no such operation',
    status: fact.status_code === 0 ? 'no answer' : `${fact.status_code}`,
    code: fact.code,
    rule: fact.rule,
    tone: toneOfStatus(fact.status_code),
    chat: chatOfRequest(fact),
  }),
  event: fact => ({
    label: 'event',
    title: fact.type,
    detail: [fact.chat_key, fact.by_name ?? fact.by ?? fact.line ?? 'account'].filter(Boolean).join(' · '),
    status: '',
    tone: /failed$/.test(fact.type) ? 'bad' : 'calm',
    chat: fact.chat_id,
    type: fact.type,
  }),
  delivery: fact => ({
    label: 'webhook',
    title: fact.type,
    detail: shortUrl(fact.url),
    status: deliveryStatus(fact),
    tone: toneOfDelivery(fact),
    chat: fact.chat_id,
    type: fact.type,
    attempts: fact.attempts,
  }),
};

function deliveryStatus({ delivery_status: status, answered, attempts }) {
  if (status === 'delivered') return attempts > 1 ? `${answered}, attempt ${attempts}` : `${answered ?? 'delivered'}`;
  if (status === 'pending') return attempts > 0 ? `${answered ?? 'no answer'}, tries again` : 'waiting';
  return status === 'failed' && answered ? `${answered}, failed` : status;
}

function toneOfDelivery({ delivery_status: status, attempts }) {
  if (status === 'delivered') return attempts > 1 ? 'warn' : 'good';
  if (status === 'pending') return attempts > 0 ? 'warn' : 'calm';
  return 'bad';
}

/** A refusal is the caller's to mend, so it warns; a broken server or connection is bad. */
export function toneOfStatus(status) {
  if (status >= 200 && status < 400) return 'good';
  return status >= 400 && status < 500 ? 'warn' : 'bad';
}

/** The chat a request is about, as far as path and answer tell. */
function chatOfRequest({ path, response_body: answer }) {
  const inPath = /\/chats\/([^/?]+)/.exec(path ?? '');
  return inPath ? inPath[1] : answer?.chat_id ?? answer?.chat?.id ?? answer?.message?.chat_id;
}

function bodiesOf(fact) {
  const bodies = [fact.request_body, fact.response_body, fact.data].filter(body => body !== undefined);
  return bodies.map(body => JSON.stringify(body).slice(0, searched)).join(' ');
}

function shortUrl(url) {
  try {
    const { host, pathname, search } = new URL(url);
    return host + pathname + search;
  } catch {
    return url ?? '';
  }
}

/** Ids are long and alike; four characters of each end are enough to tell two apart in one row. */
export const shortenIds = text =>
  text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, id => `${id.slice(0, 4)}…${id.slice(-4)}`);

/** The time of day by the world's clock, in UTC as all bodies say it. */
export const timeOfDay = at => at.slice(11, 23).replace(/Z$/, '');

/** How an address names a row: its log, its number in it, and its place in the world's order, which finds it faster. */
export const nameOf = row => `${row.kind}-${row.number}-${row.order}`;

const inPath = /\/chats\/([0-9a-f-]{36})(?:\/|$)/;
const messageInPath = /\/messages\/([0-9a-f-]{36})(?:\/|$)/i;

/**
 * The chat that a fact is about; null: none. A request tells it by its path or its answer: what the account does while the clock stands
 * still is no event yet.
 */
export function chatOf(fact) {
  if (fact.chat_id || fact.kind !== 'request' || fact.method === 'GET') return fact.chat_id ?? null;
  return inPath.exec(fact.path)?.[1] ?? fact.response_body?.chat_id ?? fact.response_body?.chat?.id ?? null;
}

/** The message that a fact is about; null: none. A request tells it by its path: no event says that the account deleted a message. */
export function messageOf(fact) {
  if (fact.message_id || fact.kind !== 'request' || fact.method === 'GET') return fact.message_id ?? null;
  return messageInPath.exec(fact.path)?.[1].toLowerCase() ?? null;
}

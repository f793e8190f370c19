// What the bot says. It keeps what it must remember in memory: this is an example.

/** The people who asked to be reminded: chat → when. */
const waiting = new Map();

/** The chats that wait for a payment: payment request → chat. */
const owing = new Map();

/** What it says to somebody who wants nothing it knows; the words vary. */
const greetings = ['Hello! How can we help you?', 'Good day! What can we do for you?', 'Hi there! What would you like?'];

/** Answers a message. The event's id is the idempotency key: sent twice, it arrives once. */
export async function answer(linq, { event_id: key, data }) {
  const chat = data.chat.id;
  const text = data.parts.filter((part) => part.type === 'text').map((part) => part.value).join(' ').trim();
  const say = (value, reply) => linq.chats.messages.send(chat, {
    message: { parts: [{ type: 'text', value }], idempotency_key: key, ...(reply && { reply_to: { message_id: data.id, part_index: 0 } }) },
  });

  if (/^(stop|unsubscribe|optout|cancel|end|quit|opt out)$/i.test(text)) return;
  if (data.chat.is_group && !/\bbakery\b/i.test(text)) return;
  await linq.chats.markAsRead(chat);
  if (data.chat.is_group) return say('The bakery is here. What shall we bake for all of you?', true);
  if (/\bcake\b.*\bready\b/i.test(text)) {
    await linq.chats.typing.start(chat);
    return say('Your cake is ready at 16:30. See you soon!');
  }
  if (/^remind me\b/i.test(text)) {
    waiting.set(chat, { at: new Date(Date.parse(data.sent_at) + 24 * 60 * 60 * 1000), key });
    return say('We will remind you tomorrow.');
  }
  if (/^pay\b/i.test(text)) {
    const asked = await linq.post('/v3/payment_requests', {
      body: { amount: 1800, currency: 'usd', description: 'One lemon cake' }, headers: { 'Idempotency-Key': key },
    });
    owing.set(asked.id, chat);
    return linq.chats.messages.send(chat, { message: { parts: [{ type: 'link', value: asked.checkout_url }], idempotency_key: key } });
  }
  const order = /\border (\d+)\b/i.exec(text);
  if (order) return say(`Order ${order[1]} is in the oven.`, true);
  return say(greetings[text.length % greetings.length]);
}

/** Thanks for a payment in the chat it was asked for in. */
export async function paid(linq, { event_id: key, data }) {
  const chat = owing.get(data.id);
  if (!chat) return;
  owing.delete(data.id);
  await linq.chats.messages.send(chat, { message: { parts: [{ type: 'text', value: 'Thank you, we have your payment.' }], idempotency_key: key } });
}

/** Sends the reminders that are due; without a time all of them, as a job does that runs once a day. */
export async function reminders(linq, now) {
  for (const [chat, { at, key }] of waiting) {
    if (now && at > now) continue;
    waiting.delete(chat);
    await linq.chats.messages.send(chat, { message: { parts: [{ type: 'text', value: 'Your reminder: the cake is for today!' }], idempotency_key: `${key}-reminder` } });
  }
}

// A bot as an application has it: the official SDK, a webhook, and an answer to everybody who writes.

const words = ({ parts }) => parts.map((part) => (part.type === 'text' ? part.value : part.filename)).join(' ');

/** Subscribes a hook to everything and answers what it is told there, until it is stopped. */
export async function startBot(linq, hook) {
  const { events } = await linq.webhookEvents.list();
  const { id, signing_secret } = await linq.webhookSubscriptions.create({ target_url: hook.url, subscribed_events: events });
  hook.secret = signing_secret;
  hook.handle = (event) => (event.event_type === 'message.received' ? answer(linq, event) : undefined);
  return { stop: () => linq.webhookSubscriptions.delete(id) };
}

/** Done before the webhook is answered: should the process die halfway, the vendor tells it again. */
async function answer(linq, { event_id, data }) {
  await linq.chats.markAsRead(data.chat.id);
  await linq.chats.typing.start(data.chat.id);
  await linq.chats.messages.send(data.chat.id, {
    message: {
      parts: [{ type: 'text', value: `You wrote: ${words(data)}` }],
      reply_to: { message_id: data.id, part_index: 0 },
      idempotency_key: event_id,
    },
  });
  await linq.messages.addReaction(data.id, { operation: 'add', type: 'like' });
}

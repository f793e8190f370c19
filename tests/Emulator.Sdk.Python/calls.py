"""A call of each method of the client; each hands back what the tests look at, and fails where the answer is not what it must be."""
from datetime import timezone

LINE, SECOND_LINE = "+12025550100", "+12025550101"
MAYA, QUIET, RCS, STRANGER = "+14155550123", "+14155550124", "+14155550126", "+14155550177"


def _id(end):
    return f"00000000-0000-4000-8000-0000000000{end}"


FILE, IMAGE = _id("a1"), _id("a2")
MENU, CARD, LATE = _id("b1"), _id("b2"), _id("b3")
DIRECT, GROUP, QUIET_CHAT = _id("c1"), _id("c2"), _id("c3")

CALLS = {}


def method(name, operation, status=200):
    """Says which method of the client a function calls, which of the vendor's operations that is, and how that succeeds."""
    def listed(function):
        CALLS[name] = (operation, status, function)
        return function
    return listed


def saying(value):
    return {"parts": [{"type": "text", "value": value}]}


def poll(linq, chat=DIRECT, *options):
    return linq.chats.polls.create(chat, poll={"options": [{"text": text} for text in options or ("Cake", "Pie")]})


def sticker(world):
    """A sticker of ours on the menu, and the id of that reaction."""
    world.linq.messages.add_reaction(MENU, operation="add", type="sticker", attachment_id=IMAGE, placement={"x": 0.4, "y": -0.2})
    reactions = world.linq.messages.retrieve(MENU).parts[0].reactions
    return next(each.id for each in reactions if each.is_me and each.type == "sticker")


def subscription(linq, **more):
    wanted = {"target_url": "https://hooks.example.com/linq?version=2026-02-03", "subscribed_events": ["message.received"], **more}
    return linq.webhook_subscriptions.create(**wanted)


def connected(linq, handle=MAYA):
    """A customer whose handle is connected to the wallet."""
    return linq.payment_handles.verify(handle, connect_id=linq.payment_handles.connect(handle).connect_id, code="482913")


def payment(linq):
    connected(linq)
    ready = linq.payments.create(handle=MAYA, amount_cents=1250, currency="usd", extra_headers={"Idempotency-Key": "lunch"})
    assert ready.status == "ready"
    return ready


def payment_request(linq, **more):
    return linq.payment_requests.create(**{"amount": 500, "currency": "usd", **more})


@method("chats.create", "createChat", 201)
def _(world):
    chat = world.linq.chats.create(from_=LINE, to=[STRANGER], message=saying("Hello")).chat
    assert chat.message.parts[0].value == "Hello" and chat.service == "iMessage"


@method("chats.list_chats", "listChats")
def _(world):
    page = world.linq.chats.list_chats(from_=LINE)
    assert {chat.id for chat in page.chats} == {DIRECT, GROUP, QUIET_CHAT} and page.next_cursor is None


@method("chats.retrieve", "getChat")
def _(world):
    chat = world.linq.chats.retrieve(GROUP)
    assert chat.is_group and chat.health_status.status == "HEALTHY"
    assert next(handle for handle in chat.handles if handle.is_me).handle == LINE


@method("chats.update", "updateChat", 202)
def _(world):
    assert world.linq.chats.update(GROUP, display_name="Launch").chat_id == GROUP


@method("chats.mark_as_read", "markChatRead", 204)
def _(world):
    assert world.linq.chats.mark_as_read(DIRECT) is None


@method("chats.leave_chat", "leaveChat", 202)
def _(world):
    assert world.linq.chats.leave_chat(GROUP).message == "Leave group chat queued"


@method("chats.share_contact_card", "shareContactCard", 204)
def _(world):
    assert world.linq.chats.share_contact_card(DIRECT) is None


@method("chats.send_voicememo", "sendVoiceMemo", 202)
def _(world):
    memo = world.linq.chats.send_voicememo(DIRECT, voice_memo_url="https://example.com/hi.m4a").voice_memo
    assert memo.voice_memo.mime_type.startswith("audio/") and memo.chat.id == DIRECT


@method("chats.participants.add", "addParticipant", 202)
def _(world):
    assert world.linq.chats.participants.add(GROUP, handle=STRANGER).message == "Participant addition queued"


@method("chats.participants.remove", "removeParticipant", 202)
def _(world):
    assert world.linq.chats.participants.remove(GROUP, handle=MAYA).message == "Participant removal queued"


@method("chats.typing.start", "startTyping", 204)
def _(world):
    assert world.linq.chats.typing.start(DIRECT) is None


@method("chats.typing.stop", "stopTyping", 204)
def _(world):
    assert world.linq.chats.typing.stop(DIRECT) is None


@method("chats.messages.list", "listMessages")
def _(world):
    messages = world.linq.chats.messages.list(DIRECT).messages
    assert [part.type for message in messages for part in message.parts] == ["text", "imessage_app", "app_clip", "link", "text", "text", "media"]


@method("chats.messages.send", "sendMessageToChat", 202)
def _(world):
    sent = world.linq.chats.messages.send(DIRECT, message={**saying("Ready"), "effect": {"type": "screen", "name": "balloons"}})
    assert sent.chat_id == DIRECT and sent.message.parts[0].value == "Ready"


@method("chats.location.retrieve", "getLocation")
def _(world):
    found = world.linq.chats.location.retrieve(DIRECT)
    assert found.success and found.data.features[0].geometry.coordinates == [-87.6298, 41.8781]


@method("chats.location.request", "requestLocation", 202)
def _(world):
    assert world.linq.chats.location.request(QUIET_CHAT).success


@method("chats.location.stop", "stopLocation", 202)
def _(world):
    stopped = world.linq.chats.location.stop(DIRECT, handle=MAYA)
    assert stopped.success and stopped.message


@method("chats.polls.create", "createPoll", 202)
def _(world):
    assert [option.text for option in poll(world.linq).poll.options] == ["Cake", "Pie"]


@method("chats.background.set", "setBackground", 202)
def _(world):
    assert world.linq.chats.background.set(DIRECT, type="color", variant="mango") is None


@method("chats.background.remove", "removeBackground", 202)
def _(world):
    assert world.linq.chats.background.remove(DIRECT) is None


@method("messages.create", "sendMessage", 202)
def _(world):
    sent = world.linq.messages.create(to=[STRANGER], message=saying("Hello"))
    assert sent.created_new_chat and sent.from_ in (LINE, SECOND_LINE) and sent.service == "iMessage"


@method("messages.retrieve", "getMessage")
def _(world):
    message = world.linq.messages.retrieve(MENU)
    assert [part.type for part in message.parts] == ["text", "media"] and message.effect.name == "confetti"
    assert {reaction.type for reaction in message.parts[0].reactions} == {"love", "sticker"}
    assert all(reaction.id for part in message.parts for reaction in part.reactions)


@method("messages.update", "editMessage")
def _(world):
    assert world.linq.messages.update(LATE, text="See you soon").parts[0].value == "See you soon"


@method("messages.delete", "deleteMessage", 204)
def _(world):
    assert world.linq.messages.delete(LATE) is None


@method("messages.add_reaction", "reactToMessage", 202)
def _(world):
    assert world.linq.messages.add_reaction(MENU, operation="add", type="like").message == "Reaction processed"
    assert sticker(world)


@method("messages.update_sticker_placement", "updateStickerPlacement", 202)
def _(world):
    moved = world.linq.messages.update_sticker_placement(sticker(world), message_id=MENU, placement={"x": -0.5, "scale": 9})
    assert moved.success and moved.trace_id


@method("messages.list_messages_thread", "getThread")
def _(world):
    assert [message.reply_to is not None for message in world.linq.messages.list_messages_thread(MENU).messages] == [False, True]


@method("messages.update_app_card", "updateAppCard", 202)
def _(world):
    app = {"name": "Score", "team_id": "ABCDE12345", "bundle_id": "com.example.score"}
    updated = world.linq.messages.update_app_card(CARD, layout={"caption": "2 : 1"}, app=app)
    assert updated.chat_id == DIRECT and updated.message.id != CARD


@method("messages.poll.retrieve", "getPoll")
def _(world):
    made = poll(world.linq)
    assert world.linq.messages.poll.retrieve(made.message_id) == made


@method("messages.poll.add_options", "addPollOptions")
def _(world):
    made = poll(world.linq)
    world.advance("5s")
    more = world.linq.messages.poll.add_options(made.message_id, options=[{"text": "Fruit"}])
    assert [option.text for option in more.poll.options] == ["Cake", "Pie", "Fruit"]


@method("messages.poll.vote", "votePoll")
def _(world):
    made = poll(world.linq)
    world.advance("5s")
    voted = world.linq.messages.poll.vote(made.message_id, operation="add", option_id=made.poll.options[0].option_id)
    assert voted.poll.total_voters == 1 and voted.poll.options[0].voters[0].handle == LINE


@method("attachments.create", "createAttachment")
def _(world):
    made = world.linq.attachments.create(filename="a.png", content_type="image/png", size_bytes=8)
    assert made.http_method == "PUT" and made.required_headers == {"Content-Type": "image/png", "Content-Length": "8"}


@method("attachments.retrieve", "getAttachment")
def _(world):
    found = world.linq.attachments.retrieve(FILE)
    assert (found.filename, found.size_bytes, found.status) == ("menu.pdf", 48211, "complete")


@method("attachments.delete", "deleteAttachment", 204)
def _(world):
    assert world.linq.attachments.delete(IMAGE) is None


@method("phonenumbers.list", "listPhoneNumbersDeprecated")
def _(world):
    assert [line.phone_number for line in world.linq.phonenumbers.list().phone_numbers] == [LINE, SECOND_LINE]


@method("phone_numbers.list", "listPhoneNumbers")
def _(world):
    lines = world.linq.phone_numbers.list().phone_numbers
    assert [(line.phone_number, line.line_type, line.reputation.status) for line in lines] == [
        (LINE, "iMessage", "HEALTHY"), (SECOND_LINE, "iMessage", "HEALTHY")]


@method("phone_numbers.update", "updatePhoneNumber")
def _(world):
    line = world.linq.phone_numbers.list().phone_numbers[1].id
    assert world.linq.phone_numbers.update(line, forwarding_number="+12025550888").forwarding_number == "+12025550888"


@method("phone_numbers.start_reputation_audit", "startReputationAudit", 202)
def _(world):
    started = world.linq.phone_numbers.start_reputation_audit(LINE)
    assert started.audit_id and started.status == "pending"
    assert world.linq.phone_numbers.start_reputation_audit(LINE).audit_id == started.audit_id


@method("phone_numbers.get_reputation_audit", "getReputationAudit")
def _(world):
    audit = world.linq.phone_numbers.start_reputation_audit(LINE).audit_id
    assert world.linq.phone_numbers.get_reputation_audit(audit, phone_number=LINE).status == "pending"
    world.advance("5m")
    assert world.linq.phone_numbers.get_reputation_audit(audit, phone_number=LINE).status == "complete"


@method("available_number.retrieve", "getAvailableNumber")
def _(world):
    assert world.linq.available_number.retrieve(to=[MAYA], type="iMessage").phone_number == LINE


@method("capability.check_i_message", "checkIMessage")
def _(world):
    assert world.linq.capability.check_i_message(address=MAYA).available


@method("capability.check_RCS", "checkRcs")
def _(world):
    assert world.linq.capability.check_RCS(address=RCS).available


@method("contact_card.create", "createContactCard")
def _(world):
    assert world.linq.contact_card.create(phone_number=SECOND_LINE, first_name="Front").is_active


@method("contact_card.retrieve", "listContactCards")
def _(world):
    assert [(card.phone_number, card.last_name) for card in world.linq.contact_card.retrieve().contact_cards] == [(LINE, "Support")]


@method("contact_card.update", "updateContactCard")
def _(world):
    assert world.linq.contact_card.update(phone_number=LINE, last_name="Desk").last_name == "Desk"


@method("blocked_handles.list", "listBlockedHandles")
def _(world):
    world.linq.blocked_handles.block(handle=STRANGER, reason="spam")
    assert [(each.handle, each.reason) for each in world.linq.blocked_handles.list().blocked_handles] == [(STRANGER, "spam")]


@method("blocked_handles.block", "blockHandle", 201)
def _(world):
    assert world.linq.blocked_handles.block(handle=STRANGER) is not None


@method("blocked_handles.unblock", "unblockHandle", 204)
def _(world):
    world.linq.blocked_handles.block(handle=STRANGER)
    world.linq.blocked_handles.unblock(handle=STRANGER)
    assert world.linq.blocked_handles.list().blocked_handles == []


@method("experiences.list", "listExperiences")
def _(world):
    assert world.linq.experiences.list().experiences


@method("experiences.retrieve", "getExperience")
def _(world):
    assert world.linq.experiences.retrieve("agentpay").actions


@method("webhook_events.list", "listWebhookEvents")
def _(world):
    listed = world.linq.webhook_events.list()
    assert len(listed.events) == 75
    assert listed.doc_url == "https://docs.linqapp.com/channel/imessage/guides/webhooks/events"


@method("webhook_subscriptions.create", "createWebhookSubscription", 201)
def _(world):
    made = subscription(world.linq, routing_key_header="X-Route-Token", routing_id_header="X-Chat-Id")
    assert made.signing_secret.startswith("whsec_") and made.created_at.tzinfo is not None
    assert (made.routing_key_header, made.routing_id_header) == ("X-Route-Token", "X-Chat-Id")


@method("webhook_subscriptions.list", "listWebhookSubscriptions")
def _(world):
    made = subscription(world.linq)
    assert [each.id for each in world.linq.webhook_subscriptions.list().subscriptions] == [made.id]


@method("webhook_subscriptions.retrieve", "getWebhookSubscription")
def _(world):
    made = subscription(world.linq)
    assert world.linq.webhook_subscriptions.retrieve(made.id).created_at == made.created_at.astimezone(timezone.utc)


@method("webhook_subscriptions.update", "updateWebhookSubscription")
def _(world):
    made = subscription(world.linq, routing_key_header="X-Route-Token")
    changed = world.linq.webhook_subscriptions.update(made.id, is_active=False, routing_key_header=None)
    assert not changed.is_active and changed.routing_key_header is None and changed.routing_id_header is None


@method("webhook_subscriptions.delete", "deleteWebhookSubscription", 204)
def _(world):
    assert world.linq.webhook_subscriptions.delete(subscription(world.linq).id) is None
    assert world.linq.webhook_subscriptions.list().subscriptions == []


@method("payment_requests.create", "createPaymentRequest", 201)
def _(world):
    made = payment_request(world.linq, description="Cake", metadata={"order": "7"}, idempotency_key="cake")
    assert (made.status, made.amount, made.metadata) == ("requested", 500, {"order": "7"})
    assert payment_request(world.linq, description="Cake", metadata={"order": "7"}, idempotency_key="cake").id == made.id
    discount = {"coupon": "HALF", "label": "50% OFF"}
    abo = world.linq.payment_requests.create(mode="subscription", price_id="price_1", quantity=2, discount=discount)
    assert abo.interval == "month" and abo.discount.coupon == "HALF"


@method("payment_requests.list", "listPaymentRequests")
def _(world):
    made = [payment_request(world.linq).id for _ in range(3)]
    page = world.linq.payment_requests.list(limit=2)
    assert [each.id for each in page.data] == made[:0:-1] and page.has_more
    assert [each.id for each in world.linq.payment_requests.list(limit=2, offset=2, status="requested").data] == made[:1]


@method("payment_requests.retrieve", "getPaymentRequest")
def _(world):
    made = payment_request(world.linq)
    assert world.linq.payment_requests.retrieve(made.id) == made


@method("payment_requests.cancel", "cancelPaymentRequest")
def _(world):
    assert world.linq.payment_requests.cancel(payment_request(world.linq).id).status == "canceled"


@method("payment_providers.retrieve", "getPaymentProvider")
def _(world):
    assert world.linq.payment_providers.retrieve("agentcard").status == "ready"


@method("payment_providers.connect", "connectPaymentProvider")
def _(world):
    begun = world.linq.payment_providers.connect("agentcard", return_url="https://shop.example.com/done")
    assert begun.status == "pending" and begun.hosted_url and begun.session_id


@method("payment_handles.connect", "connectPaymentHandle")
def _(world):
    begun = world.linq.payment_handles.connect(MAYA)
    assert (begun.handle, begun.status) == (MAYA, "pending") and begun.connect_id


@method("payment_handles.verify", "verifyPaymentHandle")
def _(world):
    assert connected(world.linq).status == "connected"


@method("payment_handles.connection", "getPaymentConnection")
def _(world):
    assert world.linq.payment_handles.connection(MAYA).status == "not_connected"
    connected(world.linq, "ana@example.com")
    assert world.linq.payment_handles.connection("ana@example.com").status == "connected"


@method("payment_handles.revoke", "deletePaymentConnection")
def _(world):
    connected(world.linq)
    assert world.linq.payment_handles.revoke(MAYA).status == "revoked"


@method("payments.create", "createPayment")
def _(world):
    wanted = {"handle": MAYA, "amount_cents": 1250, "currency": "usd", "merchant": {"name": "Cake shop", "url": "cake.example"}}
    first = world.linq.payments.create(**wanted)
    assert (first.status, first.id) == ("needs_connection", None)
    connected(world.linq)
    ready = world.linq.payments.create(**wanted, metadata={"order": "7"})
    assert ready.status == "ready" and ready.id and ready.merchant.url == "cake.example"


@method("payments.retrieve", "getPayment")
def _(world):
    ready = payment(world.linq)
    assert world.linq.payments.retrieve(ready.id) == ready


@method("payments.credentials", "getPaymentCredentials")
def _(world):
    assert world.linq.payments.credentials(payment(world.linq).id).handoff.provider == "agentcard"


@method("payments.cancel", "cancelPayment")
def _(world):
    assert world.linq.payments.cancel(payment(world.linq).id).status == "canceled"

"""The client verifies and reads what the emulator tells: unwrap, and beyond it the vendor's types for each event."""
import importlib
import json
from datetime import datetime, timezone
from typing import get_args

import pytest
import standardwebhooks.webhooks
from linq import LinqAPIV3
from linq.types import WebhookEventType
from standardwebhooks import WebhookVerificationError

from calls import DIRECT, GROUP, IMAGE, LINE, MAYA, MENU, STRANGER, poll, saying
from receiver import Receiver

# What the client's generator typed as another event: the two have a handle and its status, the others two states it does not list.
MISTYPED = {"connection.created", "connection.revoked", "payment.authorized", "payment.declined"}
# The API neither places nor answers calls, and no payload of theirs is published.
NEVER = {f"call.{name}" for name in ("initiated", "ringing", "answered", "ended", "failed", "declined", "no_answer")}


def type_of(event):
    """The client's own type of an event: unwrap alone accepts whatever is signed."""
    module = importlib.import_module(f"linq.types.{event.replace('.', '_')}_webhook_event")
    return next(value for name, value in vars(module).items() if name.endswith("WebhookEvent"))


def unwrapped(linq, headers, body):
    """The event, verified and held to the vendor's type of it."""
    event = linq.webhooks.unwrap(body, headers=headers)
    if event.event_type in MISTYPED:
        return event
    checked = type_of(event.event_type).model_validate(json.loads(body))
    assert checked.event_type == event.event_type
    return checked


def sample_of(world, event):
    samples = world.control("GET", f"/webhooks/samples?event={event}&version=2026-02-03")
    sample = samples["samples"][0]
    return samples["secret"], sample["headers"], as_sent(sample["body"])


def as_sent(body):
    """The very text that was signed: without blanks, and with what lies beyond the basic plane, such as emoji, escaped."""
    text = json.dumps(body, separators=(",", ":"), ensure_ascii=False)
    return "".join(each if ord(each) < 0x10000 else "".join(f"\\u{unit:04X}" for unit in utf16(each)) for each in text)


def utf16(text):
    data = text.encode("utf-16-be")
    return [int.from_bytes(data[at:at + 2], "big") for at in range(0, len(data), 2)]


@pytest.fixture
def clock_of_samples(monkeypatch):
    """A receiver refuses what is older than five minutes, and samples are always the same."""
    class Then(datetime):
        moment = None

        @classmethod
        def now(cls, tz=None):
            return datetime.fromtimestamp(cls.moment, tz)

    monkeypatch.setattr(standardwebhooks.webhooks, "datetime", Then)
    return Then


@pytest.fixture
def receiver():
    started = Receiver()
    yield started
    started.stop()


@pytest.fixture
def hook(world, receiver):
    """A client that knows the secret of a subscription to everything."""
    made = world.linq.webhook_subscriptions.create(target_url=receiver.url, subscribed_events=world.linq.webhook_events.list().events)
    return world.client(webhook_secret=made.signing_secret)


def test_there_are_75_events():
    assert len(get_args(WebhookEventType)) == 75


def test_the_list_is_the_clients_in_its_order(linq):
    assert linq.webhook_events.list().events == list(get_args(WebhookEventType))


@pytest.mark.parametrize("event", sorted(set(get_args(WebhookEventType)) - NEVER))
def test_a_sample_of(event, world, clock_of_samples):
    secret, headers, body = sample_of(world, event)
    clock_of_samples.moment = int(headers["webhook-timestamp"])
    linq = LinqAPIV3(api_key="any", webhook_secret=secret)
    assert unwrapped(linq, headers, body).event_type == event
    with pytest.raises(WebhookVerificationError):
        linq.webhooks.unwrap(body.replace(event, "message.sent", 1) + " ", headers=headers)


def told(receiver):
    return [json.loads(body)["event_type"] for _, body in receiver.deliveries]


def test_a_day_of_events(world, receiver, hook):
    linq = world.linq
    linq.chats.create(from_=LINE, to=[STRANGER], message=saying("Hello"))
    world.advance("10s")
    world.act(MAYA, "typing", chat_id=DIRECT)
    asked = world.act(MAYA, "messages", chat_id=DIRECT, text="Is it ready?")["message_id"]
    world.act(MAYA, "edits", message_id=asked, text="Is the cake ready?")
    world.act(MAYA, "reactions", message_id=MENU, type="like")
    linq.messages.add_reaction(asked, operation="add", type="sticker", attachment_id=IMAGE)
    linq.messages.add_reaction(asked, operation="add", type="love")
    linq.messages.add_reaction(asked, operation="remove", type="love")
    made = poll(linq)
    world.advance("10s")
    world.act(MAYA, "reads", chat_id=DIRECT, message_id=made.message_id)
    linq.messages.poll.vote(made.message_id, operation="add", option_id=made.poll.options[0].option_id)
    linq.messages.poll.vote(made.message_id, operation="remove", option_id=made.poll.options[0].option_id)
    linq.chats.update(GROUP, display_name="Launch")
    linq.chats.participants.add(GROUP, handle=STRANGER)
    linq.chats.background.set(DIRECT, type="color", variant="mango")
    world.advance("10s")
    linq.chats.location.stop(DIRECT, handle=MAYA)
    world.control("PUT", f"/lines/{LINE}", {"flagged": True})
    world.advance("10s")

    for headers, body in receiver.deliveries:
        unwrapped(hook, headers, body)
    assert set(told(receiver)) >= {
        "chat.created", "message.sent", "message.delivered", "chat.typing_indicator.started", "chat.typing_indicator.stopped",
        "message.received", "message.edited", "reaction.added", "reaction.removed", "poll.sent", "poll.delivered", "poll.read", "poll.vote.added",
        "poll.vote.removed", "chat.group_name_updated", "participant.added", "chat.background_updated", "location.sharing.stopped",
        "phone_number.status_updated",
    }


def test_reaction_ids_of_webhooks_move_stickers(world, receiver, hook):
    world.linq.messages.add_reaction(MENU, operation="add", type="sticker", attachment_id=IMAGE)
    world.advance("5s")
    events = [unwrapped(hook, headers, body) for headers, body in receiver.deliveries]
    added = next(event.data for event in events if event.event_type == "reaction.added")
    moved = world.linq.messages.update_sticker_placement(added.reaction_id, message_id=MENU, placement={"rotation": 90})
    assert moved.success


def test_an_altered_delivery_is_refused(world, receiver, hook):
    world.act(MAYA, "messages", chat_id=DIRECT, text="Pay 5")
    world.advance("1s")
    headers, body = receiver.deliveries[told(receiver).index("message.received")]
    assert unwrapped(hook, headers, body).data.parts[0].value == "Pay 5"
    without = {name: value for name, value in headers.items() if name.lower() != "webhook-signature"}
    other = LinqAPIV3(api_key="any", webhook_secret="whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    for client, changed_headers, changed_body in [
        (hook, headers, body.replace("Pay 5", "Pay 9")),
        (hook, {**headers, "webhook-id": "00000000-0000-4000-8000-000000000000"}, body),
        (hook, {**headers, "webhook-timestamp": str(int(datetime.now(timezone.utc).timestamp()) - 3600)}, body),
        (hook, without, body),
        (other, headers, body),
    ]:
        with pytest.raises(WebhookVerificationError):
            client.webhooks.unwrap(changed_body, headers=changed_headers)


def test_without_a_secret_nothing_is_unwrapped(linq):
    with pytest.raises(ValueError):
        linq.webhooks.unwrap("{}", headers={})

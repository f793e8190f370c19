"""Refusals arrive as the client's exceptions, with the vendor's codes."""
import linq as sdk
import pytest

from calls import CARD, DIRECT, GROUP, IMAGE, LINE, MENU, SECOND_LINE, STRANGER, saying

NOBODY = "00000000-0000-4000-8000-000000000000"

# What is called, the exception, and the code.
REFUSALS = {
    "a number that is none": (lambda linq: linq.chats.create(from_=LINE, to=["415"], message=saying("Hi")), sdk.BadRequestError, 1002),
    "a line that is not yours": (lambda linq: linq.chats.create(from_="+12025550199", to=[STRANGER], message=saying("Hi")), sdk.PermissionDeniedError, 2006),
    "a chat nobody knows": (lambda linq: linq.chats.retrieve(NOBODY), sdk.NotFoundError, 2001),
    "a message nobody knows": (lambda linq: linq.messages.retrieve(NOBODY), sdk.NotFoundError, 2002),
    "an attachment nobody knows": (lambda linq: linq.attachments.retrieve(NOBODY), sdk.NotFoundError, 2003),
    "a subscription nobody knows": (lambda linq: linq.webhook_subscriptions.retrieve(NOBODY), sdk.NotFoundError, 2010),
    "a location request in a group": (lambda linq: linq.chats.location.request(GROUP), sdk.ConflictError, 2016),
    "a location that is not shared": (lambda linq: linq.chats.location.stop(GROUP, handle="+14155550124"), sdk.NotFoundError, 2001),
    "a second card of one line": (lambda linq: linq.contact_card.create(phone_number=LINE, first_name="Again"), sdk.ConflictError, 2014),
    "a card of a foreign line": (lambda linq: linq.contact_card.retrieve(phone_number="+12025550199"), sdk.PermissionDeniedError, 2006),
    "a sticker taken back": (lambda linq: linq.messages.add_reaction(MENU, operation="remove", type="sticker", emoji="🥑"), sdk.BadRequestError, 1005),
    "a sticker of two sources": (
        lambda linq: linq.messages.add_reaction(MENU, operation="add", type="sticker", emoji="🥑", attachment_id=IMAGE), sdk.BadRequestError, 1005),
    "a sticker without a source": (lambda linq: linq.messages.add_reaction(MENU, operation="add", type="sticker"), sdk.BadRequestError, 1001),
    "a sticker nobody placed": (
        lambda linq: linq.messages.update_sticker_placement(NOBODY, message_id=MENU, placement={"x": 0}), sdk.NotFoundError, 2002),
    "a subscription of a foreign line": (
        lambda linq: linq.webhook_subscriptions.create(target_url="https://a.example.com/", subscribed_events=["message.sent"], phone_numbers=["+12025550199"]),
        sdk.PermissionDeniedError, 2006),
    "an identity of a card that changes": (
        lambda linq: linq.messages.update_app_card(
            CARD, layout={"caption": "2 : 1"}, app={"name": "Other", "team_id": "ABCDE12345", "bundle_id": "com.example.other"}),
        sdk.BadRequestError, 1008),
    "a payment request too small": (lambda linq: linq.payment_requests.create(amount=49, currency="usd"), sdk.BadRequestError, 1005),
    "a payment request nobody made": (lambda linq: linq.payment_requests.retrieve(NOBODY), sdk.NotFoundError, 2021),
    "a payment nobody made": (lambda linq: linq.payments.retrieve(NOBODY), sdk.NotFoundError, 2021),
    "a connection nobody asked for": (lambda linq: linq.payment_handles.revoke(STRANGER), sdk.NotFoundError, 2021),
    "a code that was not asked for": (lambda linq: linq.payment_handles.verify(STRANGER, connect_id="cs_1", code="1"), sdk.ConflictError, 2015),
}


def refused(exception, code, call):
    with pytest.raises(exception) as caught:
        call()
    error = caught.value
    assert (error.code, error.doc_url) == (code, f"https://docs.linqapp.com/error/codes/{code // 1000}xxx/{code}/")
    return error


@pytest.mark.parametrize("name", REFUSALS)
def test_refusal(name, linq):
    call, exception, code = REFUSALS[name]
    refused(exception, code, lambda: call(linq))


def test_a_key_that_is_none(world):
    client = world.client(api_key="world-a/b")
    refused(sdk.AuthenticationError, 2004, client.phone_numbers.list)


def test_a_contact_card_shared_twice(linq):
    linq.chats.share_contact_card(DIRECT)
    error = refused(sdk.RateLimitError, 1007, lambda: linq.chats.share_contact_card(DIRECT))
    assert error.retry_after == 300 and error.response.headers["Retry-After"] == "300"


def test_three_calls_change_a_card_and_the_fourth_waits(linq):
    for name in ("A", "B", "C"):
        linq.contact_card.update(phone_number=LINE, last_name=name)
    refused(sdk.RateLimitError, 1007, lambda: linq.contact_card.update(phone_number=LINE, last_name="D"))


def test_a_key_reused_for_another_request(linq):
    linq.payment_requests.create(amount=500, currency="usd", idempotency_key="cake")
    refused(sdk.ConflictError, 2015, lambda: linq.payment_requests.create(amount=900, currency="usd", idempotency_key="cake"))


def test_no_line_of_a_kind(linq):
    refused(sdk.InternalServerError, 4004, lambda: linq.available_number.retrieve(type="RCS"))


def test_the_client_tries_again_by_itself(world):
    world.fault("busy", {"on": "sendMessageToChat", "when": {"times": 2}, "then": {"error": 4004}})
    sent = world.client(max_retries=2).chats.messages.send(DIRECT, message=saying("Hello"))
    assert sent.message.parts[0].value == "Hello"
    assert [entry["status"] for entry in world.journal()] == [503, 503, 202]


def test_asked_once_it_says_what_went_wrong(world):
    world.fault("busy", {"on": "sendMessageToChat", "then": {"error": 4004}})
    error = refused(sdk.InternalServerError, 4004, lambda: world.linq.chats.messages.send(DIRECT, message=saying("Hello")))
    assert error.status_code == 503 and len(world.journal()) == 1


def test_a_strange_answer_is_noticed(world):
    """Strict validation must be able to fail, or the tests of the methods would prove nothing."""
    world.fault("strange", {"on": "getChat", "then": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": '{"handles": 5}'}})
    with pytest.raises(sdk.APIResponseValidationError):
        world.linq.chats.retrieve(DIRECT)


def test_second_line_has_no_card(linq):
    refused(sdk.NotFoundError, 2012, lambda: linq.contact_card.update(phone_number=SECOND_LINE, last_name="Desk"))

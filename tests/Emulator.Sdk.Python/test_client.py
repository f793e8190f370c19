"""What the client adds to the methods: pages that follow each other, raw responses, and the same over asyncio."""
import asyncio

import linq as sdk
import pytest

from calls import DIRECT, LINE, MENU, saying


def test_pages_of_chats_follow_each_other(linq):
    page = linq.chats.list_chats(limit=1)
    assert len(page.chats) == 1 and page.has_next_page()
    ids = [chat.id for chat in linq.chats.list_chats(limit=1)]
    assert len(ids) == len(set(ids)) == 4
    assert page.get_next_page().chats[0].id == ids[1]
    assert [len(each.chats) for each in linq.chats.list_chats(limit=3).iter_pages()] == [3, 1]


def test_pages_of_messages_follow_each_other(linq):
    whole = linq.chats.messages.list(DIRECT).messages
    assert [message.id for message in linq.chats.messages.list(DIRECT, limit=2)] == [message.id for message in whole]
    assert len(list(linq.messages.list_messages_thread(MENU, limit=1))) == 2


def test_a_raw_response_has_headers_and_the_parsed_answer(linq):
    raw = linq.chats.with_raw_response.retrieve(DIRECT)
    assert raw.http_response.status_code == 200 and raw.headers["x-trace-id"]
    assert raw.parse().id == DIRECT


def test_a_streamed_response_is_the_same(linq):
    with linq.chats.with_streaming_response.retrieve(DIRECT) as response:
        assert response.parse().id == DIRECT


def test_over_asyncio(world):
    async def work():
        async with world.async_client() as linq:
            sent = await linq.chats.messages.send(DIRECT, message=saying("Hello"))
            ids = [chat.id async for chat in linq.chats.list_chats(from_=LINE, limit=1)]
            both = await asyncio.gather(linq.messages.retrieve(sent.message.id), linq.phone_numbers.list())
            raw = await linq.chats.with_raw_response.retrieve(DIRECT)
            with pytest.raises(sdk.NotFoundError):
                await linq.messages.retrieve("00000000-0000-4000-8000-000000000000")
            return ids, both, await raw.parse()

    ids, (message, lines), chat = asyncio.run(work())
    assert len(ids) == 3 and message.parts[0].value == "Hello" and len(lines.phone_numbers) == 2 and chat.id == DIRECT


def test_the_variables_of_the_environment_are_enough(world, monkeypatch):
    monkeypatch.setenv("LINQ_API_V3_BASE_URL", f"{world.url}/api/partner")
    monkeypatch.setenv("LINQ_API_V3_API_KEY", world.token)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,localhost")
    with sdk.LinqAPIV3(_strict_response_validation=True) as linq:
        assert linq.phone_numbers.list().phone_numbers[0].phone_number == LINE


def test_one_key_sends_once_though_the_answer_gets_lost(world):
    world.fault("lost", {"on": "createChat", "phase": "after", "when": {"calls": [1]}, "then": {"connection": "reset"}})
    message = {**saying("Your order is ready"), "idempotency_key": "order-77"}
    chat = world.client(max_retries=2).chats.create(from_=LINE, to=["+14155550188"], message=message).chat
    assert len(world.linq.chats.messages.list(chat.id).messages) == 1

using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Chats;
using static Chats.Emulator.TestWorld;

namespace Chats.Emulator.Worlds;

public sealed class MarkChatReadCommandTests
{
    [Theory]
    [InlineData(Service.IMessage, true)]
    [InlineData(Service.Rcs, true)]
    [InlineData(Service.Sms, false)]
    public void Reads_a_direct_chat_and_sends_a_receipt_where_receipts_exist(object service, bool hasReceipt)
    {
        using var world = new TestWorld(state => state with { Contacts = state.Contacts.SetItem(Ana, Known(Ana, (Service)service)) });
        var chat = world.Send(to: Ana).Value.Chat;
        var inbound = Receive(world, chat.Id, chat.Participants[1]);

        Assert.Null(Read(world, chat.Id));

        Assert.Equal(DeliveryStatus.Read, world.Message(inbound).Status);
        Assert.Equal(Start, world.Message(inbound).ReadAt);
        Assert.Empty(world.State.Chats[chat.Id].Unread);
        Assert.Equal(hasReceipt, world.State.Chats[chat.Id].ReadReceiptAt is not null);
    }

    [Fact]
    public void Leaves_a_group_exactly_as_it_was()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: [Ana, Ben]).Value.Chat;
        Receive(world, chat.Id, chat.Participants[1]);
        var before = world.State;

        Assert.Null(Read(world, chat.Id));
        Assert.Same(before, world.State);
    }

    [Fact]
    public void Reading_twice_changes_nothing_the_second_time()
    {
        using var world = new TestWorld();
        var chat = world.Send(to: Ana).Value.Chat;
        Receive(world, chat.Id, chat.Participants[1]);
        Read(world, chat.Id);
        var before = world.State;

        Assert.Null(Read(world, chat.Id));
        Assert.Same(before, world.State);
    }

    [Fact]
    public void Refuses_a_chat_that_is_unknown_or_was_left()
    {
        using var world = new TestWorld();
        Assert.Equal(ApiErrors.ChatNotFound, Read(world, Guid.Empty)!.Error);

        var chat = world.Send(to: [Ana, Ben]).Value.Chat;
        var left = chat with { Participants = chat.Participants.SetItem(0, chat.Me with { Status = ParticipantStatus.Left }) };
        world.World.Commit<Unit>((state, _) => new TransitionResult<Unit>(state.Put(left), default, []), "trace");
        Assert.Equal(ApiErrors.ChatUnavailable, Read(world, chat.Id)!.Error);
    }

    private static Refusal? Read(TestWorld world, Guid chat) =>
        world.World.Commit(new MarkChatReadCommand(world.Grant, chat).Apply, "trace").Refusal;

    private static Guid Receive(TestWorld world, Guid chatId, Participant sender)
    {
        var id = new Guid(7, 7, 7, new byte[8]);
        world.World.Commit<Unit>((state, context) =>
        {
            var message = new Message(id, state.Sequence, chatId, IsFromMe: false, sender, [new TextPart("Hi")])
            {
                CreatedAt = context.Now,
                Status = DeliveryStatus.Received,
                TraceId = context.TraceId,
            };
            var chat = state.Chats[chatId];
            var after = chat with { Messages = chat.Messages.Add(message.Key), Unread = chat.Unread.Add(message.Key) };
            return new TransitionResult<Unit>(state.Put(after).Put(message), default, []);
        }, "trace");
        return id;
    }
}

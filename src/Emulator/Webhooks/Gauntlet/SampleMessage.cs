using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Webhooks.Gauntlet;

/// <summary>A message from a person who does not exist, to the world's first line. The world knows nothing of it.</summary>
internal static class SampleMessage
{
    private const string Stranger = "+14155550199";

    public static WorldEvent Received(WorldState state, IdSource ids, DateTimeOffset now)
    {
        var line = state.Lines.Values.First();
        var me = line.AsParticipant(Service.IMessage, now);
        var sender = new Participant(ids.NextUuid(), Stranger, Service.IMessage, now, IsMe: false);
        var chat = new Chat(ids.NextUuid(), 0, line.Number, [me, sender], IsGroup: false, Service.IMessage)
        {
            CreatedAt = now,
            UpdatedAt = now,
            Health = new ChatHealth(HealthStatus.Healthy, now),
        };
        var trace = ids.NextUuid().ToString("N");
        var message = new Message(ids.NextUuid(), 0, chat.Id, IsFromMe: false, sender, [new TextPart("Grüße! Is my order ready? 🍋")])
        {
            CreatedAt = now,
            SentAt = now,
            Status = DeliveryStatus.Received,
            Service = Service.IMessage,
            TraceId = trace,
        };
        return new WorldEvent(ids.NextUuid(), EventTypes.MessageReceived, now, trace, chat, message);
    }
}

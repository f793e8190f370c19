using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Webhooks.Samples;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Webhooks;

/// <summary>Events of a message with one part of every kind there is, be it possible or not.</summary>
internal static class RichEvents
{
    public static readonly World World = new(
        WorldRegistry.DefaultName, new WorldOrigin("samples", "", SampleEvents.State), TimeProvider.System, new WorldLimits());

    private static readonly Participant Ana = SampleEvents.Direct.Others.Single();
    private static readonly Message Outbound = SampleEvents.Of(EventTypes.MessageSent).Message!;

    private static readonly Message Rich = SampleEvents.Of(EventTypes.MessageReceived).Message! with
    {
        Effect = new Effect("screen", "confetti"),
        ReplyTo = new ReplyTo(Outbound.Id, 0) { Root = Outbound.Id },
        Reactions = [new Reaction(0, Ana, "love", null, SampleEvents.At)],
        Parts =
        [
            new TextPart("Big news @Ana")
            {
                Decorations = [new(new TextRange(0, 3), "bold", null), new(new TextRange(4, 8), null, "shake")],
                Mention = Ana.Handle,
                MentionRange = new TextRange(9, 13),
            },
            new MediaPart(SampleEvents.Photo.Id, SampleEvents.Photo.FileName, SampleEvents.Photo.ContentType, SampleEvents.Photo.SizeBytes),
            new MediaPart(new Guid("00000000-0000-4000-8000-0000000000f2"), "deleted.png", "image/png", 12),
            new LinkPart("https://acme.test/a?b=c"),
            new AppCardPart(
                new AppIdentity("Pay", "TEAM123456", "com.acme.pay", null),
                new AppLayout { Caption = "Pay", ImageUrl = "https://acme.test/pay.png" }, "https://acme.test/pay", null,
                Interactive: false),
            new AppClipPart("https://zero.linqapp.com/c/1"),
        ],
    };

    public static WorldEvent Of(string type) => SampleEvents.Of(type) with { Message = Rich };
}

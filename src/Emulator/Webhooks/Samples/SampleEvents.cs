using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;
using static Chats.Emulator.Worlds.Events.EventTypes;

namespace Chats.Emulator.Webhooks.Samples;

/// <summary>One event of every type, made by hand: people write to a bakery.</summary>
internal static class SampleEvents
{
    public static readonly DateTimeOffset At = new(2026, 11, 23, 18, 40, 12, 793, TimeSpan.Zero);

    public static readonly Attachment Photo = new(Id(0xf1), "sugar flowers.jpg", "image/jpeg", 48_213);

    public static readonly WorldState State = new()
    {
        Seed = 42,
        Settings = new WorldSettings { PartnerId = "7ac8224b-c41a-44fb-96ed-e28a94f97ff6" },
        Attachments = ImmutableDictionary<Guid, Attachment>.Empty.Add(Photo.Id, Photo),
    };

    private static readonly Line OwnLine = new(Id(0xd1), Id(1), "+12025550100", Eligible: true);
    private static readonly DateTimeOffset Joined = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Participant Me = OwnLine.AsParticipant(Service.IMessage, Joined);
    private static readonly Participant Ana = new(Id(2), "+14155550123", Service.IMessage, Joined, IsMe: false);
    private static readonly Participant Ben = new(Id(3), "ben@example.com", Service.IMessage, Joined.AddDays(1), IsMe: false);

    public static readonly Chat Direct = new(Id(0xc1), 1, Me.Handle, [Me, Ana], IsGroup: false, Service.IMessage)
    {
        CreatedAt = Joined,
        UpdatedAt = At,
        Health = new ChatHealth(HealthStatus.Healthy, Joined),
    };

    private static readonly Chat Group = Direct with { Id = Id(0xc2), Participants = [Me, Ana, Ben], IsGroup = true };

    private static readonly Message Outbound = new(Id(0xa1), 2, Direct.Id, IsFromMe: true, Me, [new TextPart("On its way 🍋")])
    {
        CreatedAt = At.AddSeconds(-5),
        Status = DeliveryStatus.Sent,
        Service = Service.IMessage,
        SentAt = At.AddSeconds(-4),
        IdempotencyKey = "order-77",
        PreferredService = Service.IMessage,
        TraceId = "5619088b713532654fd0e6023b8c98e1",
    };

    private static readonly Message Delivered = Outbound with { Status = DeliveryStatus.Delivered, DeliveredAt = At.AddSeconds(-1) };

    private static readonly Message Inbound = Outbound with
    {
        Id = Id(0xa2),
        IsFromMe = false,
        Sender = Ana,
        Status = DeliveryStatus.Received,
        IdempotencyKey = null,
        PreferredService = null,
        ReplyTo = new ReplyTo(Outbound.Id, 0) { Root = Outbound.Id },
        Parts =
        [
            new TextPart("Big news: here is the cake 🎂") { Decorations = [new(new TextRange(0, 8), "bold", null)] },
            new MediaPart(Photo.Id, Photo.FileName, Photo.ContentType, Photo.SizeBytes),
        ],
    };


    private static readonly PollOption Tacos = new(Id(0xb1), "Tacos", Me) { Votes = [new PollVote(Ana.Handle, At)] };
    private static readonly PollOption Sushi = new(Id(0xb2), "Sushi", Ben);
    private static readonly Message Poll = Outbound with
    {
        Id = Id(0xa3),
        Parts = [],
        ChatId = Group.Id,
        Poll = new Poll([Tacos, Sushi], At.AddSeconds(-2)),
    };
    private static readonly Message InboundPoll = Poll with { IsFromMe = false, Sender = Ana };
    private static readonly Reaction Heart = new(0, Ana, "love", null, At) { Id = Id(0xc1) };
    private static readonly Reaction Sticker = new(
        1, Me, ReactionTypes.Sticker, null, At)
    {
        Id = Id(0xc2),
        Sticker = new Sticker("/stickers/cat.png", "cat.png", "image/png", 128, 96),
    };
    private static readonly LocationShare Share = new(Ana.Handle, 13.4, 52.5, At.AddHours(-1));

    private static readonly SharedCard AnasCard = new("Ana") { LastName = "Baker", MediaUrl = "https://cdn.bakery.test/ana.jpg" };
    private static readonly PaymentHandle Wallet = new(Ana.Handle) { Status = ConnectionStatus.Connected };
    private static readonly AgentPayment Payment =
        new(AgentCard.PaymentId(Id(0xc3)), 0, new AgentPaymentRequest(Ana.Handle, 4200, "usd"), At.AddMinutes(-5))
        {
            Status = AgentPaymentStatus.Authorized,
            UpdatedAt = At,
        };
    private static readonly PaymentRequest Invoice =
        new(Id(0xc4), 0, "tok_8f2b1c", 500, "usd", At.AddMinutes(-10), At.AddMinutes(-10) + PaymentRequest.StandardLifetime)
        {
            Description = "Order 4711",
            Metadata = [new PaymentNote("order", "4711")],
            Stripe = new StripeIds("pi_3f1c8a", null, null),
        };

    /// <summary>The event of a type; throws for a type without a sample.</summary>
    public static WorldEvent Of(string type) => type switch
    {
        MessageSent => New(type, Direct, Outbound),
        MessageReceived => New(type, Direct, Inbound),
        MessageDelivered => New(type, Direct, Delivered),
        MessageRead => New(type, Direct, Delivered with { Status = DeliveryStatus.Read, ReadAt = At }),
        MessageFailed =>
            New(type, Direct, Outbound with { Status = DeliveryStatus.Failed, Service = null, SentAt = null, FailureCode = 4001 }),
        MessageEdited => New(type, Direct, Outbound, new EditDetail(0, "Nearly on its way", At)),
        ReactionAdded => New(type, Direct, Outbound, new ReactionDetail(Heart)),
        ReactionRemoved =>
            New(type, Group, Inbound,
                new ReactionDetail(Heart with { By = Me, Type = ReactionTypes.Custom, CustomEmoji = "🎂", PartIndex = 1 })),
        PollReactionAdded => New(type, Group, Poll, new ReactionDetail(Sticker)),
        ParticipantAdded => New(type, Group, null, new ParticipantDetail(Ben)),
        ParticipantRemoved => New(type, Group, null, new ParticipantDetail(Me with { Status = ParticipantStatus.Left, LeftAt = At })),
        ChatCreated => New(type, Group with { CreatedAt = At }, null),
        GroupNameUpdated => New(type, Group, null, new GroupDetail(null, "Launch team", Ana)),
        GroupIconUpdated => New(type, Group, null, new GroupDetail("https://acme.test/old.png", Photo.Path(State.Settings.PartnerId), Me)),
        GroupNameUpdateFailed => New(type, Group, null, new FailureDetail(3007)),
        GroupIconUpdateFailed => New(type, Group, null, new FailureDetail(4001)),
        BackgroundUpdated =>
            New(type, Direct, null,
                new BackgroundDetail(new Background("color") { Variant = "custom", Shades = ["#FFF8E7", "#F4C430"] }, Me)),
        BackgroundUpdateFailed => New(type, Direct, null, new FailureDetail(5002)),
        TypingStarted or TypingStopped => New(type, Direct, null, new TypingDetail(Ana)),
        LocationSharingStarted => New(type, Direct, null, new LocationDetail(Share)),
        LocationSharingStopped => New(type, Direct, null, new LocationDetail(Share with { EndsAt = At })),
        PollReceived => New(type, Group, InboundPoll),
        PollSent => New(type, Group, Poll),
        PollDelivered => New(type, Group, Poll with { DeliveredAt = At }),
        PollRead => New(type, Group, Poll with { DeliveredAt = At.AddSeconds(-1), ReadAt = At }),
        PollFailed => New(type, Group, Poll with { FailureCode = 3007, SentAt = null }),
        PollUpdated => New(type, Group, Poll, new PollOptionsDetail([Sushi], Ben)),
        PollVoteAdded or PollVoteRemoved => New(type, Group, Poll, new PollVoteDetail(Tacos.Id, Ana)),
        PhoneNumberStatusUpdated =>
            New(type, null, null,
                new LineStatusDetail(
                    OwnLine with { Score = Reputation.AtRisk }, OwnLine with { Score = Reputation.AtRisk, IsFlagged = true })),
        PhoneNumberAssigned or PhoneNumberReleased => New(type, null, null, new LineDetail(OwnLine.Number)),
        ContactCardReceived => New(type, null, null, new ContactCardDetail(OwnLine.Number, Ana.Handle, AnasCard)),
        PaymentAuthorized => New(type, null, null, new AgentPaymentDetail(Payment)),
        PaymentDeclined => New(type, null, null, new AgentPaymentDetail(Payment with { Status = AgentPaymentStatus.Declined })),
        ConnectionCreated => New(type, null, null, new PaymentConnectionDetail(Wallet)),
        ConnectionRevoked => New(type, null, null, new PaymentConnectionDetail(Wallet with { Status = ConnectionStatus.Revoked })),
        _ when SampleAccountEvents.Of(type) is { } account => New(type, null, null, account),
        PaymentSucceeded => New(type, null, null, new PaymentRequestDetail(Ended(PaymentRequestStatus.Succeeded) with { PaidAt = At })),
        PaymentCanceled => New(type, null, null, new PaymentRequestDetail(Ended(PaymentRequestStatus.Canceled))),
        PaymentExpired => New(type, null, null, new PaymentRequestDetail(Ended(PaymentRequestStatus.Expired))),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Describe this event here, so that there is a sample of it."),
    };

    private static PaymentRequest Ended(PaymentRequestStatus end) => Invoice with { Status = end, UpdatedAt = At };

    private static WorldEvent New(string type, Chat? chat, Message? message, EventDetail? detail = null) =>
        new(Id(0xe1), type, At, "5619088b713532654fd0e6023b8c98e1", chat, message) { Detail = detail };

    private static Guid Id(byte last) => new([0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, last], bigEndian: true);
}

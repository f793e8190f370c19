using Chats.Emulator.Determinism;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Seeding;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Delivery;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>
/// Describes chats. What a scenario would suppose anyway is left out, so it counts along with the seeder that will read it.
/// </summary>
/// <param name="state">The world.</param>
/// <param name="start">Where the scenario starts; the end of time where that is not known.</param>
internal sealed class ChatExport(WorldState state, DateTimeOffset start)
{
    private readonly ILookup<Guid, Message> _messages =
        state.Messages.BySequence().ToLookup(message => message.ChatId);
    private readonly MessageExport _writer = new(state, start);
    private long _sequence;

    /// <summary>All chats, oldest first.</summary>
    public IReadOnlyList<ChatSpec> All() => [.. state.Chats.BySequence().Select(Of)];

    private ChatSpec Of(Chat chat)
    {
        _sequence++;
        var messages = _messages[chat.Id].ToList();
        var last = messages.Count > 0 ? messages[^1].CreatedAt : chat.CreatedAt;
        var contacts = chat.Others.Select(participant => state.Contacts[participant.Handle]).ToList();
        var spec = new ChatSpec(Position.Start)
        {
            Id = Located.Of(chat.Id),
            Key = Text(chat.Key),
            From = Located.Of(chat.Line),
            To = Located.Of<IReadOnlyList<Located<string>>>([.. contacts.Select(contact => Located.Of(contact.Handle))]),
            DisplayName = Text(chat.Name),
            Icon = Text(chat.Icon),
            Service = chat.Service == ServiceChoice.ForNewChat(contacts, state.Lines[chat.Line].Type, null) ? null : chat.Service,
            LatestService = chat.LatestService == WorldStateBuilder.LatestService(messages) ? null : chat.LatestService,
            CreatedAt = messages.Count > 0 && messages[0].CreatedAt == chat.CreatedAt ? null : Located.Of(TimeSpec.Of(chat.CreatedAt)),
            Health = Health(chat, last),
            Background = chat.Background is { } background ? Located.Of(BackgroundSpec.Of(background)) : null,
            Locations = [.. chat.Locations.Select(Share)],
            UpdatedAt = chat.UpdatedAt == ChatSeeder.Changed(chat.Participants, last) ? null : Located.Of(TimeSpec.Of(chat.UpdatedAt)),
            LastSentAt =
                chat.LastSentAt == messages.LastOrDefault(message => message.IsFromMe)?.CreatedAt ? null : TimeSpec.Of(chat.LastSentAt),
            ReadReceiptAt = TimeSpec.Of(chat.ReadReceiptAt),
            Typing = chat.ContactTypingSince is { } typing ? Located.Of<TimeSpec?>(TimeSpec.Of(typing)) : null,
            TypingUntil = TimeSpec.Of(chat.TypingUntil),
            CardSharedAt = TimeSpec.Of(chat.CardSharedAt),
            LocationRequestedAt = TimeSpec.Of(chat.LocationRequestedAt),
            Messages = [.. messages.Select(message => _writer.Of(message, chat, IdSource.TraceIdWithoutRequest(state.Seed, _sequence++)))],
        };
        People(spec, chat, last);
        return spec;
    }

    private static void People(ChatSpec spec, Chat chat, DateTimeOffset last)
    {
        spec.Joined = [.. chat.Participants.Where(participant => participant.JoinedAt != chat.CreatedAt)
            .Select(participant => Passage(participant, participant.JoinedAt))];
        spec.Left = Gone(ParticipantStatus.Left);
        spec.Removed = Gone(ParticipantStatus.Removed);

        MembershipSpec[] Gone(ParticipantStatus status) => [.. chat.Participants.Where(participant => participant.Status == status)
            .Select(participant => Passage(participant, participant.LeftAt == last ? null : participant.LeftAt))];
    }

    private static MembershipSpec Passage(Participant participant, DateTimeOffset? at) => new()
    {
        Who = Located.Of(participant.IsMe ? MessageSpec.Me : participant.Handle),
        At = at is { } context ? Located.Of(TimeSpec.Of(context)) : null,
    };

    private static HealthSpec Health(Chat chat, DateTimeOffset last) => new()
    {
        Status = chat.Health.Status,
        Since = chat.Health.UpdatedAt == ChatSeeder.HealthySince(chat.Health.Status, chat.CreatedAt, last)
            ? null
            : TimeSpec.Of(chat.Health.UpdatedAt),
        Former = chat.Health.Former,
    };

    private static LocationSpec Share(LocationShare share) => new()
    {
        Handle = Located.Of(share.Handle),
        Longitude = share.Longitude,
        Latitude = share.Latitude,
        Altitude = share.Altitude,
        Address = share.Address,
        Locality = share.Locality,
        UpdatedAt = TimeSpec.Of(share.UpdatedAt),
        BeganAt = TimeSpec.Of(share.BeganAt),
        EndsAt = share.EndsAt is { } end ? Located.Of(TimeSpec.Of(end)) : null,
    };

    private static Located<string>? Text(string? text) => text is null ? null : Located.Of(text);
}

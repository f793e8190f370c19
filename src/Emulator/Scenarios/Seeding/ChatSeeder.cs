using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Puts one written chat with its messages into a builder.</summary>
internal sealed class ChatSeeder(WorldStateBuilder builder)
{
    public void Seed(ChatSpec spec)
    {
        var times = MessageTimes.Of(spec, builder.Start);
        var createdAt = spec.CreatedAt?.Value.At(builder.Start) ?? (times.Count > 0 ? times[0] : builder.Start);
        var line = builder.Lines.First(candidate => candidate.Number == spec.From!.Value);
        var chat = builder.Open(line, [.. spec.Recipients], createdAt, spec.Service, spec.Id?.Value);
        var messages = new MessageSeeder(
            builder, chat with { Participants = [.. chat.Participants.Select(participant => Joined(participant, spec))] });
        for (var i = 0; i < times.Count; i++) messages.Write(spec.Messages[i], times[i]);
        builder.Add(Finish(chat, spec, times.Count > 0 ? times[^1] : createdAt), messages.All, messages.Ends);
    }

    /// <summary>What became of the chat since: its name, who came and who is gone, how healthy it is.</summary>
    private Chat Finish(Chat chat, ChatSpec spec, DateTimeOffset lastMessageAt)
    {
        var participants = chat.Participants.Select(participant => Stand(participant, spec, lastMessageAt)).ToList();
        return chat with
        {
            Key = spec.Key?.Value,
            Name = spec.DisplayName?.Value,
            Icon = spec.Icon?.Value,
            Health = Health(spec.Health, chat.CreatedAt, lastMessageAt),
            LatestService = spec.LatestService,
            Background = spec.Background?.Value.Build(),
            Locations = [.. spec.Locations.Select(Share)],
            ContactTypingSince = spec.Typing?.Value?.At(builder.Start),
            TypingUntil = spec.TypingUntil?.At(builder.Start),
            ReadReceiptAt = spec.ReadReceiptAt?.At(builder.Start),
            CardSharedAt = spec.CardSharedAt?.At(builder.Start),
            LocationRequestedAt = spec.LocationRequestedAt?.At(builder.Start),
            LastSentAt = spec.LastSentAt?.At(builder.Start),
            Participants = [.. participants],
            UpdatedAt = spec.UpdatedAt?.Value.At(builder.Start) ?? Changed(participants, lastMessageAt),
        };
    }

    /// <summary>When a chat last changed by people who came, went or wrote.</summary>
    public static DateTimeOffset Changed(IEnumerable<Participant> participants, DateTimeOffset lastMessageAt) =>
        participants.Select(participant => participant.LeftAt ?? participant.JoinedAt).Append(lastMessageAt).Max();

    /// <summary>A healthy chat is so from the beginning, any other since its last message, unless something else is said.</summary>
    public static DateTimeOffset HealthySince(HealthStatus status, DateTimeOffset createdAt, DateTimeOffset lastMessageAt) =>
        status == HealthStatus.Healthy ? createdAt : lastMessageAt;

    private ChatHealth Health(HealthSpec spec, DateTimeOffset createdAt, DateTimeOffset lastMessageAt) =>
        new(spec.Status, spec.Since?.At(builder.Start) ?? HealthySince(spec.Status, createdAt, lastMessageAt)) { Former = spec.Former };

    private Participant Joined(Participant participant, ChatSpec spec) =>
        Find(spec.Joined, participant) is { At: { } joined } ? participant with { JoinedAt = joined.Value.At(builder.Start) } : participant;

    private static MembershipSpec? Find(IEnumerable<MembershipSpec> passages, Participant participant) =>
        passages.FirstOrDefault(passage => passage.Who?.Value == (participant.IsMe ? MessageSpec.Me : participant.Handle));

    private Participant Stand(Participant participant, ChatSpec spec, DateTimeOffset lastMessageAt)
    {
        var there = Joined(participant, spec);
        if (Find(spec.Left, participant) is { } left) return Gone(left, ParticipantStatus.Left);
        return Find(spec.Removed, participant) is { } removed ? Gone(removed, ParticipantStatus.Removed) : there;

        Participant Gone(MembershipSpec passage, ParticipantStatus status) =>
            there with { Status = status, LeftAt = passage.At?.Value.At(builder.Start) ?? lastMessageAt };
    }

    private LocationShare Share(LocationSpec spec) =>
        new(spec.Handle!.Value, spec.Longitude, spec.Latitude, spec.BeganAt.At(builder.Start))
        {
            Altitude = spec.Altitude,
            Address = spec.Address,
            Locality = spec.Locality,
            UpdatedAt = spec.UpdatedAt?.At(builder.Start),
            EndsAt = spec.EndsAt?.Value.At(builder.Start),
        };
}

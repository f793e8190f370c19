using Chats.Emulator.Domain;
using Chats.Emulator.Scenarios.Files;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Puts one written chat with its messages into a seedbed.</summary>
internal sealed class ChatSeeder(Seedbed bed)
{
    public void Seed(ChatSpec spec)
    {
        var times = MessageTimes.Of(spec, bed.Start);
        var createdAt = spec.CreatedAt?.Value.At(bed.Start) ?? (times.Count > 0 ? times[0] : bed.Start);
        var line = bed.Lines.First(candidate => candidate.Number == spec.From!.Value);
        var chat = bed.Open(line, [.. spec.Recipients], createdAt, spec.Service, spec.Id?.Value);
        var messages = new MessageSeeder(bed, chat with { Participants = [.. chat.Participants.Select(participant => Joined(participant, spec))] });
        for (var i = 0; i < times.Count; i++) messages.Write(spec.Messages[i], times[i]);
        bed.Add(Finish(chat, spec, times.Count > 0 ? times[^1] : createdAt), messages.All, messages.Ends);
    }

    /// <summary>What became of the chat since: its name, who came and who is gone, how healthy it is.</summary>
    private Chat Finish(Chat chat, ChatSpec spec, DateTimeOffset lastMessageAt)
    {
        var participants = chat.Participants.Select(participant => Stand(participant, spec, lastMessageAt)).ToList();
        return chat with
        {
            Name = spec.DisplayName?.Value,
            Icon = spec.Icon?.Value,
            Health = Health(spec.Health, chat.CreatedAt, lastMessageAt),
            Background = spec.Background?.Value.Build(),
            Locations = [.. spec.Locations.Select(Share)],
            ContactTypingSince = spec.Typing?.Value?.At(bed.Start),
            TypingUntil = spec.TypingUntil?.At(bed.Start),
            ReadReceiptAt = spec.ReadReceiptAt?.At(bed.Start),
            CardSharedAt = spec.CardSharedAt?.At(bed.Start),
            LocationRequestedAt = spec.LocationRequestedAt?.At(bed.Start),
            LastSentAt = spec.LastSentAt?.At(bed.Start),
            Participants = [.. participants],
            UpdatedAt = spec.UpdatedAt?.Value.At(bed.Start) ?? Changed(participants, lastMessageAt),
        };
    }

    /// <summary>When a chat last changed by people who came, went or wrote.</summary>
    public static DateTimeOffset Changed(IEnumerable<Participant> participants, DateTimeOffset lastMessageAt) =>
        participants.Select(participant => participant.LeftAt ?? participant.JoinedAt).Append(lastMessageAt).Max();

    /// <summary>A healthy chat is so from the beginning, any other since its last message, unless something else is said.</summary>
    public static DateTimeOffset HealthySince(HealthStatus status, DateTimeOffset createdAt, DateTimeOffset lastMessageAt) =>
        status == HealthStatus.Healthy ? createdAt : lastMessageAt;

    private ChatHealth Health(HealthSpec spec, DateTimeOffset createdAt, DateTimeOffset lastMessageAt) =>
        new(spec.Status, spec.Since?.At(bed.Start) ?? HealthySince(spec.Status, createdAt, lastMessageAt)) { Former = spec.Former };

    private Participant Joined(Participant participant, ChatSpec spec) =>
        Find(spec.Joined, participant) is { At: { } joined } ? participant with { JoinedAt = joined.Value.At(bed.Start) } : participant;

    private static PassageSpec? Find(IEnumerable<PassageSpec> passages, Participant participant) =>
        passages.FirstOrDefault(passage => passage.Who?.Value == (participant.IsMe ? MessageSpec.Me : participant.Handle));

    private Participant Stand(Participant participant, ChatSpec spec, DateTimeOffset lastMessageAt)
    {
        var there = Joined(participant, spec);
        if (Find(spec.Left, participant) is { } left) return Gone(left, ParticipantStatus.Left);
        return Find(spec.Removed, participant) is { } removed ? Gone(removed, ParticipantStatus.Removed) : there;

        Participant Gone(PassageSpec passage, ParticipantStatus status) =>
            there with { Status = status, LeftAt = passage.At?.Value.At(bed.Start) ?? lastMessageAt };
    }

    private LocationShare Share(LocationSpec spec) =>
        new(spec.Handle!.Value, spec.Longitude, spec.Latitude, spec.BeganAt.At(bed.Start))
        {
            Altitude = spec.Altitude,
            Address = spec.Address,
            Locality = spec.Locality,
            UpdatedAt = spec.UpdatedAt?.At(bed.Start),
            EndsAt = spec.EndsAt?.Value.At(bed.Start),
        };
}

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
        var writer = new MessageSeeder(bed, chat);
        var messages = spec.Messages.Select((message, i) => writer.Write(message, times[i])).ToList();
        bed.Add(Finish(chat, spec, messages.Count > 0 ? messages[^1].CreatedAt : createdAt), messages);
    }

    /// <summary>What became of the chat since: its name, who came and who is gone, how healthy it is.</summary>
    private Chat Finish(Chat chat, ChatSpec spec, DateTimeOffset lastMessageAt)
    {
        var participants = chat.Participants.Select(participant => Stand(participant, spec, lastMessageAt)).ToList();
        return chat with
        {
            Name = spec.DisplayName?.Value,
            Icon = spec.Icon?.Value,
            Health = spec.Health == HealthStatus.Healthy ? chat.Health : new ChatHealth(spec.Health, lastMessageAt),
            Background = spec.Background?.Value.Build(),
            Locations = [.. spec.Locations.Select(Share)],
            ContactTypingSince = spec.Typing is { Value: true } ? bed.Start : null,
            Participants = [.. participants],
            UpdatedAt = participants.Max(participant => participant.LeftAt ?? participant.JoinedAt),
        };
    }

    private Participant Stand(Participant participant, ChatSpec spec, DateTimeOffset lastMessageAt)
    {
        if (Find(spec.Joined) is { At: { } joined }) participant = participant with { JoinedAt = joined.Value.At(bed.Start) };
        if (Find(spec.Left) is { } left) return Gone(left, ParticipantStatus.Left);
        return Find(spec.Removed) is { } removed ? Gone(removed, ParticipantStatus.Removed) : participant;

        PassageSpec? Find(IEnumerable<PassageSpec> passages) =>
            passages.FirstOrDefault(passage => passage.Who?.Value == (participant.IsMe ? MessageSpec.Me : participant.Handle));

        Participant Gone(PassageSpec passage, ParticipantStatus status) =>
            participant with { Status = status, LeftAt = passage.At?.Value.At(bed.Start) ?? lastMessageAt };
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

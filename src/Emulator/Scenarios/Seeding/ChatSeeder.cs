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
        var messages = spec.Messages.Select((message, i) => Write(chat, message, times[i])).ToList();
        var lastChange = messages.Count > 0 ? messages[^1].CreatedAt : createdAt;
        bed.Add(Finish(chat, spec, lastChange), messages);
    }

    private Message Write(Chat chat, MessageSpec spec, DateTimeOffset at)
    {
        var author = spec.IsFromMe ? chat.Me : chat.Others.First(participant => participant.Handle == spec.From!.Value);
        var message = bed.Write(chat, author, [.. spec.Content], at, Status(chat, spec), spec.Id?.Value);
        return spec.Service is { } service ? message with { Service = service } : message;
    }

    private static DeliveryStatus Status(Chat chat, MessageSpec spec)
    {
        if (spec.Status is { } status) return status.Value;
        if (spec.Read is { Value: true }) return DeliveryStatus.Read;
        return spec.IsFromMe ? Progress.Usual(chat) : DeliveryStatus.Received;
    }

    /// <summary>What became of the chat since: its name, who is gone, how healthy it is.</summary>
    private Chat Finish(Chat chat, ChatSpec spec, DateTimeOffset lastChange)
    {
        var removed = spec.Removed?.Value.Select(handle => handle.Value).ToHashSet(StringComparer.Ordinal) ?? [];
        return chat with
        {
            Name = spec.DisplayName?.Value,
            Icon = spec.Icon?.Value,
            Health = spec.Health == HealthStatus.Healthy ? chat.Health : new ChatHealth(spec.Health, lastChange),
            Background = spec.Background?.Value.Build(),
            Locations = [.. spec.Locations.Select(Share)],
            Participants = [.. chat.Participants.Select(Stand)],
        };

        Participant Stand(Participant participant)
        {
            if (participant.IsMe && spec.Left is { Value: true }) return participant with { Status = ParticipantStatus.Left, LeftAt = lastChange };
            return removed.Contains(participant.Handle)
                ? participant with { Status = ParticipantStatus.Removed, LeftAt = lastChange }
                : participant;
        }
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

using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Control.Chats;

/// <summary>Makes the lines between bubbles from a world's events.</summary>
internal static class ChatNotes
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        EventTypes.ParticipantAdded,
        EventTypes.ParticipantRemoved,
        EventTypes.GroupNameUpdated,
        EventTypes.GroupNameUpdateFailed,
        EventTypes.GroupIconUpdated,
        EventTypes.GroupIconUpdateFailed,
        EventTypes.BackgroundUpdated,
        EventTypes.BackgroundUpdateFailed,
        EventTypes.LocationSharingStarted,
        EventTypes.LocationSharingStopped,
        EmulatorEvents.MessageUnsent,
        EmulatorEvents.PersonaGuarded,
        EmulatorEvents.PersonaRefused,
    };

    /// <summary>Whether an event is such a line of the chat, and of that time.</summary>
    public static bool Has(WorldEvent happened, Guid chat, DateTimeOffset from, DateTimeOffset until) =>
        happened.Chat?.Id == chat && happened.At >= from && happened.At <= until && happened.Detail is not RaisedDetail
            && Types.Contains(happened.Type);

    public static IReadOnlyList<ChatNoteResponse> Of(IEnumerable<WorldEvent> events, MediaLinks links) =>
        [.. events.Select(happened => Of(happened, links))];

    private static ChatNoteResponse Of(WorldEvent happened, MediaLinks links)
    {
        var note = new ChatNoteResponse(happened.Order, happened.At, happened.Type) { MessageId = happened.Message?.Id };
        return happened.Detail switch
        {
            ParticipantDetail detail => About(By(note, detail.By?.Handle, links), detail.Participant.Handle, links),
            GroupDetail detail => By(note, detail.ChangedBy.Handle, links) with { Value = links.Absolute(detail.NewValue) ?? "" },
            BackgroundDetail detail => By(note, detail.ChangedBy.Handle, links) with { Value = detail.Background?.Type ?? "" },
            LocationDetail detail => By(note, detail.Share.Handle, links) with { Value = detail.Share.Address ?? detail.Share.Locality },
            FailureDetail detail => note with { Code = detail.Code },
            TroubleDetail detail => note with { Value = detail.Reason },
            _ => By(note, happened.Message?.Sender.Handle, links),
        };
    }

    private static ChatNoteResponse By(ChatNoteResponse note, string? handle, MediaLinks links) =>
        note with { By = handle, ByName = handle is null ? null : links.State.Names.NameOf(handle) };

    private static ChatNoteResponse About(ChatNoteResponse note, string handle, MediaLinks links) =>
        note with { Handle = handle, HandleName = links.State.Names.NameOf(handle) };
}

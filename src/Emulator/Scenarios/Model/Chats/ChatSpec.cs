using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Chats;

internal sealed class ChatSpec(Position position)
{
    public Position Position { get; } = position;

    /// <summary>Whether a key could not be read: it has been told, and what it says is not known.</summary>
    public bool IsPartlyUnread { get; set; }

    public Located<Guid>? Id { get; set; }

    public Located<string>? Key { get; set; }

    /// <summary>The line; null where the file names none, until <see cref="World.ScenarioFile.PutChatsOnOnlyLine"/> has.</summary>
    public Located<string>? From { get; set; }

    public Located<IReadOnlyList<Located<string>>>? To { get; set; }

    public Located<string>? DisplayName { get; set; }

    public Located<string>? Icon { get; set; }

    public Service? Service { get; set; }

    public Located<TimeSpec>? CreatedAt { get; set; }

    public HealthSpec Health { get; set; } = new();

    public IReadOnlyList<MembershipSpec> Joined { get; set; } = [];

    public IReadOnlyList<MembershipSpec> Left { get; set; } = [];

    public IReadOnlyList<MembershipSpec> Removed { get; set; } = [];

    public Located<TimeSpec?>? Typing { get; set; }

    public Located<BackgroundSpec>? Background { get; set; }

    public IReadOnlyList<LocationSpec> Locations { get; set; } = [];

    public Located<TimeSpec>? UpdatedAt { get; set; }

    public TimeSpec? LastSentAt { get; set; }

    public Service? LatestService { get; set; }

    public TimeSpec? ReadReceiptAt { get; set; }

    public TimeSpec? TypingUntil { get; set; }

    public TimeSpec? CardSharedAt { get; set; }

    public TimeSpec? LocationRequestedAt { get; set; }

    public IReadOnlyList<MessageSpec> Messages { get; set; } = [];

    /// <summary>All participants who are no longer there, whichever way they went.</summary>
    public IEnumerable<MembershipSpec> Gone => Left.Concat(Removed);

    public IEnumerable<string> Recipients => To?.Value.Select(handle => handle.Value) ?? [];

    public bool IsGroup => To?.Value.Count > 1;
}

using Chats.Emulator.Domain;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class ChatSpec
{
    public Located<Guid>? Id { get; set; }

    public Located<string>? From { get; set; }

    public Located<IReadOnlyList<Located<string>>>? To { get; set; }

    public Located<string>? DisplayName { get; set; }

    public Located<string>? Icon { get; set; }

    public Service? Service { get; set; }

    public Located<When>? CreatedAt { get; set; }

    public HealthSpec Health { get; set; } = new();

    public IReadOnlyList<PassageSpec> Joined { get; set; } = [];

    public IReadOnlyList<PassageSpec> Left { get; set; } = [];

    public IReadOnlyList<PassageSpec> Removed { get; set; } = [];

    public Located<When?>? Typing { get; set; }

    public Located<BackgroundSpec>? Background { get; set; }

    public IReadOnlyList<LocationSpec> Locations { get; set; } = [];

    public Located<When>? UpdatedAt { get; set; }

    public When? LastSentAt { get; set; }

    public When? ReadReceiptAt { get; set; }

    public When? TypingUntil { get; set; }

    public When? CardSharedAt { get; set; }

    public When? LocationRequestedAt { get; set; }

    public IReadOnlyList<MessageSpec> Messages { get; set; } = [];

    /// <summary>Everybody who is no longer there, whichever way.</summary>
    public IEnumerable<PassageSpec> Gone => Left.Concat(Removed);

    public IEnumerable<string> Recipients => To?.Value.Select(handle => handle.Value) ?? [];

    public bool IsGroup => To?.Value.Count > 1;
}

using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class MessageSpec(Position position)
{
    public const string Me = "me";

    public Position Position { get; } = position;

    public Located<Guid>? Id { get; set; }

    public Located<string>? From { get; set; }

    public Located<string>? Text { get; set; }

    public Located<IReadOnlyList<Located<Part>>>? Parts { get; set; }

    public Located<PollSpec>? Poll { get; set; }

    public Located<TimeSpec>? At { get; set; }

    public Located<ReplySpec>? ReplyTo { get; set; }

    public Effect? Effect { get; set; }

    public IReadOnlyList<ReactionSpec> Reactions { get; set; } = [];

    public Located<TimeSpec>? EditedAt { get; set; }

    public Located<int>? Edits { get; set; }

    public Located<bool>? VoiceMemo { get; set; }

    public Located<bool>? Read { get; set; }

    public Located<DeliveryStatus>? Status { get; set; }

    public Located<int>? Code { get; set; }

    public Service? Service { get; set; }

    public Service? PreferredService { get; set; }

    /// <summary>A value without a time says: never.</summary>
    public Located<TimeSpec?>? SentAt { get; set; }

    public Located<TimeSpec?>? DeliveredAt { get; set; }

    public Located<TimeSpec?>? ReadAt { get; set; }

    public Located<TimeSpec?>? ExpiresAt { get; set; }

    public string? IdempotencyKey { get; set; }

    public string? TraceId { get; set; }

    public bool? ZeroRetention { get; set; }

    public bool Deleted { get; set; }

    public bool IsFromMe => From?.Value == Me;

    public IEnumerable<Part> Content => Text is { } text ? [new TextPart(text.Value)] : Parts?.Value.Select(part => part.Value) ?? [];
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Payments;

namespace Chats.Emulator.Worlds.Events;

#pragma warning disable MA0048 // the closed family of details reads best on one page

/// <summary>What an event tells beyond its chat and message.</summary>
internal abstract record EventDetail
{
    /// <summary>The own line it is about, where the event is about no chat.</summary>
    public virtual string? Line => null;

    /// <summary>What an event of the emulator's own tells to the control plane; null: nothing but chat and message.</summary>
    public virtual JsonElement? Own => null;

    /// <summary>A small object of who or what it is about, and one thing of it.</summary>
    protected static JsonElement Object(string subjectKey, string subject, string key, JsonNode? value) =>
        JsonElement.Parse(new JsonObject { [subjectKey] = subject, [key] = value }.ToJsonString());
}

/// <summary>
/// A participant came to a group or is gone; one who is gone is reported as removed, also when they left (docs/decisions/0012).
/// </summary>
internal sealed record ParticipantDetail(Participant Participant) : EventDetail
{
    /// <summary>Who did it, which no webhook tells; null where that is not known.</summary>
    public Participant? By { get; init; }
}

/// <summary>A group's name or icon changed; null before: it had none, null after: it was taken away.</summary>
internal sealed record GroupDetail(string? OldValue, string? NewValue, Participant ChangedBy) : EventDetail;

/// <summary>An asynchronous change came to nothing, with the vendor's code.</summary>
internal sealed record FailureDetail(int Code) : EventDetail;

/// <summary>A reaction was stuck to a part, or taken off it.</summary>
internal sealed record ReactionDetail(Reaction Reaction) : EventDetail;

/// <summary>The text of one part was replaced.</summary>
internal sealed record EditDetail(int PartIndex, string Text, DateTimeOffset At) : EventDetail;

/// <summary>A participant began or stopped typing.</summary>
internal sealed record TypingDetail(Participant Participant) : EventDetail;

/// <summary>The transcript's background changed; null: back to the standard one.</summary>
internal sealed record BackgroundDetail(Background? Background, Participant ChangedBy) : EventDetail;

/// <summary>A participant began or stopped sharing a location.</summary>
internal sealed record LocationDetail(LocationShare Share) : EventDetail;

/// <summary>A line's status or reputation changed.</summary>
internal sealed record LineStatusDetail(Line Before, Line After) : EventDetail
{
    public override string? Line => After.Number;
}

/// <summary>Options were added to a poll.</summary>
internal sealed record PollOptionsDetail(ImmutableArray<PollOption> Added, Participant By) : EventDetail;

/// <summary>A vote was given or taken back.</summary>
internal sealed record PollVoteDetail(Guid OptionId, Participant Voter) : EventDetail;

/// <summary>A customer's wallet was connected, or is no more.</summary>
internal sealed record PaymentConnectionDetail(PaymentHandle Handle) : EventDetail;

/// <summary>A merchant used the card of a payment.</summary>
internal sealed record AgentPaymentDetail(AgentPayment Payment) : EventDetail;

/// <summary>A payment request came to its end.</summary>
internal sealed record PaymentRequestDetail(PaymentRequest Request) : EventDetail
{
    public override string? Line => Request.Natural?.From;
}

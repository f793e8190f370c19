namespace Chats.Emulator.Reports;

/// <summary>One rule of the vendor's as it is emulated, how we know, and who relied on it.</summary>
/// <param name="Id">Its name, for example <c>chats.create.from-e164</c>.</param>
/// <param name="Kind"><c>refusal</c>: it refuses calls. <c>behaviour</c>: it says what a success does.</param>
/// <param name="Text">What the refusal says, or what holds.</param>
/// <param name="Evidence"><c>documented</c> by the vendor, <c>observed</c> on the wire, or <c>assumed</c> where every source is
/// silent.</param>
/// <param name="Source">Where it can be read: a page of the vendor's, or <c>docs/decisions/…</c> in the emulator's repository.</param>
public sealed record FidelityRule(string Id, string Kind, string Text, string Evidence, string Source)
{
    /// <summary>The kind of rules that refuse.</summary>
    public const string Refusal = "refusal";

    /// <summary>The kind of rules about what succeeds.</summary>
    public const string Behaviour = "behaviour";

    /// <summary>The HTTP status of a refusal.</summary>
    public int? Status { get; init; }

    /// <summary>The vendor's error code of a refusal.</summary>
    public int? Code { get; init; }

    /// <summary>How often it decided a call; null where that is not counted, because it holds for nearly every call.</summary>
    public long? ReliedOn { get; init; }

    /// <summary>The first few that relied on it; null when none did.</summary>
    public IReadOnlyList<FidelityReference>? Witnesses { get; init; }
}

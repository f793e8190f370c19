namespace Chats.Emulator.Worlds.Transitions.Inbound;

/// <summary>What became of a person's act: where it arrived, or why it did not.</summary>
internal sealed record ContactActionResult(Guid? ChatId, Guid? MessageId = null)
{
    /// <summary>The person is on the account's blocklist.</summary>
    public const string Blocked = "blocked";

    /// <summary>The own line is no longer part of the group.</summary>
    public const string Left = "left";

    /// <summary>Null when it arrived.</summary>
    public string? Dropped { get; init; }
}

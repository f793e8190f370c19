using System.Collections.Immutable;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Messages;

/// <summary>The content of a send after its shape was checked; what depends on the state is still open.</summary>
internal sealed record Outgoing(ImmutableArray<Part> Parts)
{
    public Effect? Effect { get; init; }

    public ReplyTo? ReplyTo { get; init; }

    public Service? PreferredService { get; init; }

    public string? IdempotencyKey { get; init; }

    public bool OverrideOptOut { get; init; }

    /// <summary>The ready-made card that it is, which goes to one person only; null: it is none.</summary>
    public ExperienceAction? Experience { get; init; }

    public bool IsVoiceMemo { get; init; }

    /// <summary>The texts of a poll's options; null: it is no poll.</summary>
    public ImmutableArray<string>? PollOptions { get; init; }

    public bool IsPoll => PollOptions is not null;

    /// <summary>What its media URLs were found to lead to, where something was really fetched.</summary>
    public ImmutableDictionary<string, RemoteFile> Fetched { get; init; } = ImmutableDictionary<string, RemoteFile>.Empty;

    public bool Has<TPart>()
        where TPart : Part => Parts.Any(part => part is TPart);
}

using System.Collections.Immutable;

namespace Chats.Emulator.Domain;

/// <summary>The content of a send after its shape was checked; what depends on the state is still open.</summary>
internal sealed record Outgoing(ImmutableArray<Part> Parts)
{
    public Effect? Effect { get; init; }

    public ReplyTo? ReplyTo { get; init; }

    public Service? PreferredService { get; init; }

    public string? IdempotencyKey { get; init; }

    public bool OverrideOptOut { get; init; }

    public bool Has<TPart>()
        where TPart : Part => Parts.Any(part => part is TPart);
}

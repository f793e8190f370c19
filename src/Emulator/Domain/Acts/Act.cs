using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Acts;

/// <summary>One thing that a person outside does, as personas and tests write it down.</summary>
/// <param name="Content">What it is.</param>
internal sealed record Act(ActContent Content)
{
    /// <summary>What <see cref="Message"/> says of the latest message that can be meant.</summary>
    public const string LastMessage = "last";

    /// <summary>What is wrong where people are named for a chat that is there already.</summary>
    public const string WithoutTo = "'with' goes with 'to'; a chat has its people already";

    /// <summary>How long the person waits before it, on the world's clock.</summary>
    public TimeSpan? After { get; init; }

    /// <summary>How probable it is that they do it at all; null: they do.</summary>
    public double? Chance { get; init; }

    /// <summary>Who acts, a handle or a name; null where that is known otherwise.</summary>
    public string? As { get; init; }

    /// <summary>The account's line it goes to.</summary>
    public string? To { get; init; }

    /// <summary>With <see cref="To"/>: who else is in the chat, handles or names.</summary>
    public ImmutableArray<string> With { get; init; } = [];

    /// <summary>The chat: its id or its key.</summary>
    public string? Chat { get; init; }

    /// <summary>What is wrong with how <see cref="To"/>, <see cref="With"/> and <see cref="Chat"/> stand together; null: nothing.</summary>
    public string? PlaceProblem => this switch
    {
        { To: not null, Chat: not null } => "'to' and 'chat' exclude each other",
        { To: null, With: not [] } => WithoutTo,
        _ => null,
    };

    /// <summary>The message that is meant: an id, or <see cref="LastMessage"/>; null: the latest.</summary>
    public string? Message { get; init; }

    /// <summary>Under which name a test keeps what came of it.</summary>
    public string? SaveAs { get; init; }
}

using System.Collections.Immutable;

namespace Chats.Emulator.Worlds.Personas;

/// <summary>What somebody is doing in a chat by their persona.</summary>
internal sealed record PersonaChat
{
    /// <summary>So many rules may wait for what is being done.</summary>
    public const int MostWaiting = 20;

    public static readonly PersonaChat Idle = new();

    /// <summary>The numbers of the rules that were set off: the first is being done, the others wait.</summary>
    public ImmutableList<int> Queue { get; init; } = [];

    /// <summary>Which of the first rule's acts comes next, from 0.</summary>
    public int Step { get; init; }

    /// <summary>Which of several acts was chosen for it; null: none yet.</summary>
    public int? Chosen { get; init; }

    /// <summary>How often each rule was set off in this chat, by its number from 0.</summary>
    public ImmutableSortedDictionary<int, int> Fired { get; init; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>When the minute of the guard began; null: none has.</summary>
    public DateTimeOffset? MinuteFrom { get; init; }

    /// <summary>How many acts were done in that minute.</summary>
    public int Acts { get; init; }

    /// <summary>Whether the guard has stopped them in that minute.</summary>
    public bool IsGuarded { get; init; }
}

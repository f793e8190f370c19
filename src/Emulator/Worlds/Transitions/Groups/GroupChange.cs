using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Worlds.Transitions.Groups;

#pragma warning disable MA0048 // the two kinds of change read best on one page

/// <summary>A group is to have another name or icon; null takes it away.</summary>
internal abstract record GroupChange(string? Value)
{
    public abstract string Updated { get; }

    public abstract string Failed { get; }

    /// <summary>What the chat has so far.</summary>
    public abstract string? Before(Chat chat);

    public abstract Chat Apply(Chat chat);
}

internal sealed record NewName(string? Value) : GroupChange(Value)
{
    public override string Updated => EventTypes.GroupNameUpdated;

    public override string Failed => EventTypes.GroupNameUpdateFailed;

    public override string? Before(Chat chat) => chat.Name;

    public override Chat Apply(Chat chat) => chat with { Name = Value };
}

/// <param name="Value">The path of the re-hosted file.</param>
internal sealed record NewIcon(string? Value) : GroupChange(Value)
{
    public override string Updated => EventTypes.GroupIconUpdated;

    public override string Failed => EventTypes.GroupIconUpdateFailed;

    public override string? Before(Chat chat) => chat.Icon;

    public override Chat Apply(Chat chat) => chat with { Icon = Value };
}

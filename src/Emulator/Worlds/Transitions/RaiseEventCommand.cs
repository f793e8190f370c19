using System.Text.Json;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Events;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Tells of something as if it had happened. Nothing else changes.</summary>
/// <param name="Type">The event's name.</param>
/// <param name="Data">What webhooks tell.</param>
internal sealed record RaiseEventCommand(string Type, JsonElement Data)
{
    /// <summary>The chat it is about; null: none.</summary>
    public Guid? ChatId { get; init; }

    /// <summary>The own line it is about, where it is about no chat.</summary>
    public string? Line { get; init; }

    /// <summary>The value is the event's id; null: the chat or the line is gone.</summary>
    public Result<TransitionResult<Guid?>> Apply(WorldState state, TransitionContext context)
    {
        Chat? chat = null;
        if (ChatId is { } chatId && !state.Chats.TryGetValue(chatId, out chat)) return new TransitionResult<Guid?>(state, null, []);
        if (Line is { } line && !state.HasLine(line)) return new TransitionResult<Guid?>(state, null, []);
        var ids = state.OpenIds();
        var happened = new WorldEvent(ids.NextUuid(), Type, context.Now, context.TraceId, chat, Message: null)
        {
            Detail = new RaisedDetail(Data, Line),
        };
        return new TransitionResult<Guid?>(state with { IdPosition = ids.Position }, happened.Id, [happened]);
    }
}

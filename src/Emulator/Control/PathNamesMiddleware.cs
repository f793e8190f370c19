using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control;

/// <summary>Puts handle and id in place of a name or key in the path of a call, so that operations need to know only those.</summary>
internal sealed class PathNamesMiddleware(RequestDelegate next)
{
    private const string Handle = "handle";
    private const string ChatId = "chatId";

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<ControlCall>() is not { } call) return next(context);
        return Resolve(context.Request.RouteValues, call.World.Current) is { } refusal
            ? Problems.Of(refusal).ExecuteAsync(context)
            : next(context);
    }

    private static Refusal? Resolve(RouteValueDictionary values, WorldState state)
    {
        if (values.TryGetValue(Handle, out var person))
        {
            if (!NameResolver.Person(state, Text(person)).TryGet(out var handle, out var refusal)) return refusal;
            values[Handle] = handle;
        }

        if (values.TryGetValue(ChatId, out var chat))
        {
            if (!NameResolver.Chat(state, Text(chat)).TryGet(out var id, out var refusal)) return refusal;
            values[ChatId] = id.ToString("D");
        }

        return null;
    }

    /// <summary>A server leaves an escaped slash as it is, lest it divide the path.</summary>
    private static string Text(object? value) => $"{value}".Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
}

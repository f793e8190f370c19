using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.State;

/// <summary>Shows all a world holds, for a debugger's eye.</summary>
internal static class StateEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapGet("/state", Get).WithSummary("Lines, contacts, chats and messages in a stable order, optionally of one chat")
            .Produces<string>(200, "application/json");

    private static IResult Get(ControlCall call, string? chat_id)
    {
        var links = call.Links();
        if (chat_id is null) return Results.Bytes(StateText.Of(links), "application/json");
        if (!NameResolver.Chat(links.State, chat_id).TryGet(out var id, out var refusal)) return Problems.Of(refusal);
        if (!links.State.Chats.ContainsKey(id))
        {
            return Problems.Of(
                404, "Unknown chat",
                $"There is no chat '{id}' in this world; {ControlPaths.Prefix}/state without chat_id shows all there are.");
        }

        return Results.Bytes(StateText.Of(links, id), "application/json");
    }
}

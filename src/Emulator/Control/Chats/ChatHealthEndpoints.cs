using Chats.Emulator.Common;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Transitions.Chats;

namespace Chats.Emulator.Control.Chats;

/// <summary>Gives a chat the health that the request names.</summary>
internal static class ChatHealthEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPut("/chats/{chatId}/health", Put).WithSummary("Sets a chat's health_status")
            .WithDescription("OPTED_OUT only marks the chat; what refuses messages is the contact's opted_out.")
            .Produces<ChatHealthResponse>();

    private static IResult Put(ControlCall call, string chatId, ChatHealthRequest update)
    {
        var world = call.World;
        if (!Uuid.TryParse(chatId, out var id) || !world.Current.Chats.TryGetValue(id, out var chat))
        {
            return Unknown(chatId);
        }

        var index = Array.IndexOf(ChatHealth.WireNames, update.Status);
        if (index < 0) return Problems.Of(400, "Invalid status", $"status is {OneOf.Of(ChatHealth.WireNames, update.Status)}.");
        var set = new SetChatHealthCommand(id, (HealthStatus)index);
        if (chat.IsGroup && set.Status == HealthStatus.OptedOut)
        {
            return Problems.Of(409, "A group", "A group is never marked as opted out, whoever in it sends a stop word.");
        }

        return world.Commit<ChatHealth?>(set.Apply, world.NextTraceId()).Value is { } health
            ? Results.Ok(new ChatHealthResponse(id, health.Wire, health.UpdatedAt))
            : Unknown(chatId);
    }

    /// <summary>There is no such chat.</summary>
    public static IResult Unknown(string chatId) =>
        Problems.Of(
            404, "Unknown chat", $"There is no chat '{chatId}' in this world. GET {ControlPaths.Prefix}/state shows all there are.");
}

using Chats.Emulator.Common;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Worlds;

namespace Chats.Emulator.Control.Messages;

/// <summary>Decides how far one message comes, and when.</summary>
internal static class MessageDeliveryEndpoints
{
    public static void Map(IEndpointRouteBuilder control) =>
        control.MapPut("/messages/{messageId}/delivery", Put)
            .WithSummary("Makes a message sent, delivered, read or failed, now or later, whatever was planned for it")
            .WithDescription(
                "Without status its usual course goes on. What failed may still be delivered; other steps back are refused with 409.")
            .Produces<MessageDeliveryResponse>();

    private static IResult Put(ControlCall call, string messageId, MessageDeliveryRequest request)
    {
        var world = call.World;
        if (!Uuid.TryParse(messageId, out var id) || !world.Current.Messages.ContainsKey(id)) return Unknown(messageId);
        if (request.Problems().ToList() is { Count: > 0 } problems)
        {
            return Problems.Of(400, "Invalid delivery", $"{string.Join("; ", problems)}.");
        }

        var obstacle = world.Commit<string?>(request.For(id).Apply, world.NextTraceId()).Value;
        if (obstacle is not null) return Problems.Of(409, "Impossible delivery", obstacle);
        return world.Current.Messages.TryGetValue(id, out var message)
            ? Results.Ok(MessageDeliveryResponse.From(message))
            : Unknown(messageId);
    }

    private static IResult Unknown(string messageId) =>
        Problems.Of(
            404, "Unknown message",
            $"There is no message '{messageId}' in this world. GET {ControlPaths.Prefix}/state shows all there are.");
}

using System.Text.Json.Serialization;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Locations;

namespace Chats.Emulator.Api.Locations;

/// <summary><c>GET /chats/{chatId}/location</c>: where the participants who share it are, as GeoJSON.</summary>
internal static class GetLocation
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getLocation");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    /// <summary>The SDKs ask for geo+json and understand plain JSON, which is what all answers are.</summary>
    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string chatId)
    {
        if (!PathId.Parse(chatId, "chatId").TryGet(out var id, out var refusal)) return refusal;
        var state = call.World.Current;
        if (!Lookup.Chat(state, call.Grant, id).TryGet(out var chat, out refusal)) return refusal;
        if (Sharing.FeatureProblem(state) is { } problem) return problem;
        var now = call.World.Clock.GetUtcNow();
        var shares =
            chat.ActiveOthers.Select(participant => Sharing.Of(state, chat.Line, participant.Handle)?.Share).OfType<LocationShare>()
                .Where(share => share.HasPosition(now));
        var features = new FeatureCollection("FeatureCollection", [.. shares.Select(Feature.From)]);
        return new JsonResult<Response>(StatusCodes.Status200OK, new Response(true, features), ApiJson.Default.GetLocationResponse);
    }

    internal sealed record Response(bool Success, FeatureCollection Data);

    internal sealed record FeatureCollection(string Type, Feature[] Features);

    internal sealed record Feature(string Type, Point Geometry, Properties Properties)
    {
        public static Feature From(LocationShare share) => new(
            "Feature",
            new Point("Point", [share.Longitude, share.Latitude]),
            new Properties(share.Handle)
            {
                Address = share.Address,
                Locality = share.Locality,
                UpdatedAt = share.UpdatedAt.ToWireTime(),
            });
    }

    /// <summary>Longitude comes first, and there is never a third number (rule locations.coordinates).</summary>
    internal sealed record Point(string Type, double[] Coordinates);

    /// <summary>What is unknown is left out, the one place where the API does so.</summary>
    internal sealed record Properties(string Handle)
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Address { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Locality { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? UpdatedAt { get; init; }
    }
}

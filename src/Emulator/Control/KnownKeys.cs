using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Scenarios.Shapes;

namespace Chats.Emulator.Control;

/// <summary>Guesses which key of a body somebody meant.</summary>
internal static class KnownKeys
{
    private static readonly JsonTypeInfo[] Bodies =
    [
        ControlJson.Wire.RequestMatch, ControlJson.Wire.EventMatch, ControlJson.Wire.DeliveryMatch,
        ControlJson.Wire.RequestWait, ControlJson.Wire.EventWait, ControlJson.Wire.DeliveryWait,
        ControlJson.Wire.RequestVerify, ControlJson.Wire.EventVerify, ControlJson.Wire.DeliveryVerify,
        ControlJson.Wire.CreateWorldRequest, ControlJson.Wire.SetClockRequest, ControlJson.Wire.AdvanceRequest, ControlJson.Wire.ChangeLineRequest,
        ControlJson.Wire.ContactUpdate, ControlJson.Wire.MessageDeliveryRequest, ControlJson.Wire.ChatHealthUpdate, ControlJson.Wire.GauntletRequest,
    ];

    /// <summary>The end of a message about an unknown key; nothing for any other problem.</summary>
    public static string Hint(JsonException problem)
    {
        // The serializer names the type it was reading, and nothing else tells which keys there are.
        var body = Bodies.FirstOrDefault(body => problem.Message.Contains($"'{body.Type}'", StringComparison.Ordinal));
        return body is null || problem.Path?.Split('.')[^1] is not { } word ? "" : Spelling.Hint(word, [.. body.Properties.Select(property => property.Name)]);
    }
}

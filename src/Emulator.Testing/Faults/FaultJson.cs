using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Testing;

/// <summary>Writes a fault as a scenario would.</summary>
[JsonSerializable(typeof(Fault))]
internal sealed partial class FaultJson : JsonSerializerContext
{
    public static FaultJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter<FaultPhase>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<FaultConnection>(JsonNamingPolicy.SnakeCaseLower),
            new JsonStringEnumConverter<WebhookFault>(JsonNamingPolicy.SnakeCaseLower),
            new DurationConverter(),
        },
    });
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;

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
            new DelayConverter(),
        },
    });

    public static string Write(Fault fault)
    {
        var json = JsonSerializer.SerializeToNode(fault, Wire.Fault)!;
        if (fault.Then.Kind is { } kind) json["then"]![kind.Name] = NodeJson.Of(FaultKeys.Find(kind.Name)!.Codec.Write(kind));
        return json.ToJsonString(Wire.Options);
    }
}

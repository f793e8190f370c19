using System.Text.Json.Serialization;

namespace Chats.Emulator.Control.State;

/// <summary>The JSON of the state dump; nulls are left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(DurationConverter)])]
[JsonSerializable(typeof(StateResponse))]
internal sealed partial class StateJson : JsonSerializerContext;

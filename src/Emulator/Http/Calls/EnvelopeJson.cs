using System.Text.Json.Serialization;

namespace Chats.Emulator.Http.Calls;

/// <summary>The JSON of the error envelope.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Envelope.Body))]
internal sealed partial class EnvelopeJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Chats.Emulator.Conversations.Driving;

/// <summary>What the emulator answers, as the runner reads it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(FactPage))]
[JsonSerializable(typeof(ActOutcome))]
[JsonSerializable(typeof(ControlProblem))]
[JsonSerializable(typeof(SubscriptionAnswer))]
internal sealed partial class DrivingJson : JsonSerializerContext;

using System.Text.Json;

namespace Chats.Emulator.Webhooks.Samples;

/// <summary>A delivery as it might be received.</summary>
/// <param name="Event">The event's type.</param>
/// <param name="Version">The version of its payload.</param>
/// <param name="Headers">The headers it is sent with, signed.</param>
/// <param name="Body">The body. Signed are its bytes as they stand in the answer, without any white space.</param>
public sealed record WebhookSample(string Event, string Version, IReadOnlyDictionary<string, string> Headers, JsonElement Body);

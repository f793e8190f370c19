using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Writes texts in double quotes; what JSON escapes, YAML reads as well.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class StepJson : JsonSerializerContext
{
    /// <summary>Leaves letters of all scripts as they are.</summary>
    public static StepJson Relaxed { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

using System.Text.Json.Serialization;

namespace Chats.Emulator.Conversations.Asking;

/// <summary>How questions are written and answers read.</summary>
[JsonSerializable(typeof(Question))]
[JsonSerializable(typeof(JudgeReply))]
[JsonSerializable(typeof(WordsReply))]
[JsonSerializable(typeof(RecordedReply))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class AskingJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Api.Polls;

namespace Chats.Emulator.Api;

/// <summary>The JSON of the vendor's requests and answers: snake_case, nulls written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CreateChat.Request), TypeInfoPropertyName = "CreateChatRequest")]
[JsonSerializable(typeof(CreateChat.Response), TypeInfoPropertyName = "CreateChatResponse")]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(SendMessageToChat.Request), TypeInfoPropertyName = "SendMessageToChatRequest")]
[JsonSerializable(typeof(SendMessageToChat.Response), TypeInfoPropertyName = "SendMessageToChatResponse")]
[JsonSerializable(typeof(SendMessage.Request), TypeInfoPropertyName = "SendMessageRequest")]
[JsonSerializable(typeof(SendMessage.Response), TypeInfoPropertyName = "SendMessageResponse")]
[JsonSerializable(typeof(SendVoiceMemo.Request), TypeInfoPropertyName = "SendVoiceMemoRequest")]
[JsonSerializable(typeof(SendVoiceMemo.Response), TypeInfoPropertyName = "SendVoiceMemoResponse")]
[JsonSerializable(typeof(CreatePoll.Request), TypeInfoPropertyName = "CreatePollRequest")]
[JsonSerializable(typeof(AddPollOptions.Request), TypeInfoPropertyName = "AddPollOptionsRequest")]
[JsonSerializable(typeof(VotePoll.Request), TypeInfoPropertyName = "VotePollRequest")]
[JsonSerializable(typeof(PollEnvelope))]
internal sealed partial class ApiJson : JsonSerializerContext;

using System.Text.Json.Serialization;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Messages;

namespace Chats.Emulator.Api;

/// <summary>The JSON of the vendor's requests and answers: snake_case, nulls written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CreateChat.Request), TypeInfoPropertyName = "CreateChatRequest")]
[JsonSerializable(typeof(CreateChat.Response), TypeInfoPropertyName = "CreateChatResponse")]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(MessagePage))]
[JsonSerializable(typeof(EditMessage.Request), TypeInfoPropertyName = "EditMessageRequest")]
[JsonSerializable(typeof(ReactToMessage.Request), TypeInfoPropertyName = "ReactToMessageRequest")]
[JsonSerializable(typeof(ReactToMessage.Response), TypeInfoPropertyName = "ReactToMessageResponse")]
[JsonSerializable(typeof(UpdateAppCard.Request), TypeInfoPropertyName = "UpdateAppCardRequest")]
[JsonSerializable(typeof(UpdateAppCard.Response), TypeInfoPropertyName = "UpdateAppCardResponse")]
internal sealed partial class ApiJson : JsonSerializerContext;

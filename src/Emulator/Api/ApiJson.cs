using System.Text.Json.Serialization;
using Chats.Emulator.Api.Attachments;
using Chats.Emulator.Api.Chats;

namespace Chats.Emulator.Api;

/// <summary>The JSON of the vendor's requests and answers: snake_case, nulls written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CreateChat.Request), TypeInfoPropertyName = "CreateChatRequest")]
[JsonSerializable(typeof(CreateChat.Response), TypeInfoPropertyName = "CreateChatResponse")]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(CreateAttachment.Request), TypeInfoPropertyName = "CreateAttachmentRequest")]
[JsonSerializable(typeof(CreateAttachment.Response), TypeInfoPropertyName = "CreateAttachmentResponse")]
[JsonSerializable(typeof(GetAttachment.Response), TypeInfoPropertyName = "GetAttachmentResponse")]
internal sealed partial class ApiJson : JsonSerializerContext;

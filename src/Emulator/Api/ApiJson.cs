using System.Text.Json.Serialization;
using Chats.Emulator.Api.Backgrounds;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Locations;
using Chats.Emulator.Api.Participants;

namespace Chats.Emulator.Api;

/// <summary>The JSON of the vendor's requests and answers: snake_case, nulls written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CreateChat.Request), TypeInfoPropertyName = "CreateChatRequest")]
[JsonSerializable(typeof(CreateChat.Response), TypeInfoPropertyName = "CreateChatResponse")]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(UpdateChat.Request), TypeInfoPropertyName = "UpdateChatRequest")]
[JsonSerializable(typeof(UpdateChat.Response), TypeInfoPropertyName = "UpdateChatResponse")]
[JsonSerializable(typeof(HandleRequest))]
[JsonSerializable(typeof(QueuedResponse))]
[JsonSerializable(typeof(SetBackground.Request), TypeInfoPropertyName = "SetBackgroundRequest")]
[JsonSerializable(typeof(GetLocation.Response), TypeInfoPropertyName = "GetLocationResponse")]
[JsonSerializable(typeof(LocationAnswer))]
internal sealed partial class ApiJson : JsonSerializerContext;

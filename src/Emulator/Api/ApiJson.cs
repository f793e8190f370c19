using System.Text.Json.Serialization;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.Webhooks;

namespace Chats.Emulator.Api;

/// <summary>The JSON of the vendor's requests and answers: snake_case, nulls written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CreateChat.Request), TypeInfoPropertyName = "CreateChatRequest")]
[JsonSerializable(typeof(CreateChat.Response), TypeInfoPropertyName = "CreateChatResponse")]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(CreateWebhookSubscription.Request), TypeInfoPropertyName = "CreateWebhookSubscriptionRequest")]
[JsonSerializable(typeof(UpdateWebhookSubscription.Request), TypeInfoPropertyName = "UpdateWebhookSubscriptionRequest")]
[JsonSerializable(typeof(ListWebhookSubscriptions.Response), TypeInfoPropertyName = "ListWebhookSubscriptionsResponse")]
[JsonSerializable(typeof(ListWebhookEvents.Response), TypeInfoPropertyName = "ListWebhookEventsResponse")]
[JsonSerializable(typeof(SubscriptionResponse))]
internal sealed partial class ApiJson : JsonSerializerContext;

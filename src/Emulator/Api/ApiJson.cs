using System.Text.Json.Serialization;
using Chats.Emulator.Api.Attachments;
using Chats.Emulator.Api.Backgrounds;
using Chats.Emulator.Api.BlockedHandles;
using Chats.Emulator.Api.Capability;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.ContactCards;
using Chats.Emulator.Api.Experiences;
using Chats.Emulator.Api.Handles;
using Chats.Emulator.Api.Locations;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Api.Participants;
using Chats.Emulator.Api.PaymentRequests;
using Chats.Emulator.Api.Payments;
using Chats.Emulator.Api.PhoneNumbers;
using Chats.Emulator.Api.Polls;
using Chats.Emulator.Api.Reactions;
using Chats.Emulator.Api.Webhooks;

namespace Chats.Emulator.Api;

/// <summary>The JSON of the vendor's requests and answers: snake_case, nulls written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(CreateChat.Request), TypeInfoPropertyName = "CreateChatRequest")]
[JsonSerializable(typeof(CreateChat.Response), TypeInfoPropertyName = "CreateChatResponse")]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(ListPhoneNumbers.Response), TypeInfoPropertyName = "ListPhoneNumbersResponse")]
[JsonSerializable(typeof(ListPhoneNumbersDeprecated.Response), TypeInfoPropertyName = "ListPhoneNumbersDeprecatedResponse")]
[JsonSerializable(typeof(UpdatePhoneNumber.Request), TypeInfoPropertyName = "UpdatePhoneNumberRequest")]
[JsonSerializable(typeof(UpdatePhoneNumber.Response), TypeInfoPropertyName = "UpdatePhoneNumberResponse")]
[JsonSerializable(typeof(StartReputationAudit.Response), TypeInfoPropertyName = "StartReputationAuditResponse")]
[JsonSerializable(typeof(GetReputationAudit.Response), TypeInfoPropertyName = "GetReputationAuditResponse")]
[JsonSerializable(typeof(GetAvailableNumber.Response), TypeInfoPropertyName = "GetAvailableNumberResponse")]
[JsonSerializable(typeof(CapabilityCheck.Request), TypeInfoPropertyName = "CapabilityCheckRequest")]
[JsonSerializable(typeof(CapabilityCheck.Response), TypeInfoPropertyName = "CapabilityCheckResponse")]
[JsonSerializable(typeof(CardResponse))]
[JsonSerializable(typeof(CreateContactCard.Request), TypeInfoPropertyName = "CreateContactCardRequest")]
[JsonSerializable(typeof(ListContactCards.Response), TypeInfoPropertyName = "ListContactCardsResponse")]
[JsonSerializable(typeof(UpdateContactCard.Request), TypeInfoPropertyName = "UpdateContactCardRequest")]
[JsonSerializable(typeof(ListBlockedHandles.Response), TypeInfoPropertyName = "ListBlockedHandlesResponse")]
[JsonSerializable(typeof(BlockHandle.Request), TypeInfoPropertyName = "BlockHandleRequest")]
[JsonSerializable(typeof(BlockHandle.Response), TypeInfoPropertyName = "BlockHandleResponse")]
[JsonSerializable(typeof(UnblockHandle.Request), TypeInfoPropertyName = "UnblockHandleRequest")]
[JsonSerializable(typeof(ListExperiences.Response), TypeInfoPropertyName = "ListExperiencesResponse")]
[JsonSerializable(typeof(ExperienceResponse))]
[JsonSerializable(typeof(CreatePaymentRequest.Request), TypeInfoPropertyName = "CreatePaymentRequestRequest")]
[JsonSerializable(typeof(ListPaymentRequests.Response), TypeInfoPropertyName = "ListPaymentRequestsResponse")]
[JsonSerializable(typeof(PaymentRequestResponse))]
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
[JsonSerializable(typeof(CreateAttachment.Request), TypeInfoPropertyName = "CreateAttachmentRequest")]
[JsonSerializable(typeof(CreateAttachment.Response), TypeInfoPropertyName = "CreateAttachmentResponse")]
[JsonSerializable(typeof(GetAttachment.Response), TypeInfoPropertyName = "GetAttachmentResponse")]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(EditMessage.Request), TypeInfoPropertyName = "EditMessageRequest")]
[JsonSerializable(typeof(ReactToMessage.Request), TypeInfoPropertyName = "ReactToMessageRequest")]
[JsonSerializable(typeof(ReactToMessage.Response), TypeInfoPropertyName = "ReactToMessageResponse")]
[JsonSerializable(typeof(UpdateStickerPlacement.Request), TypeInfoPropertyName = "UpdateStickerPlacementRequest")]
[JsonSerializable(typeof(UpdateStickerPlacement.Response), TypeInfoPropertyName = "UpdateStickerPlacementResponse")]
[JsonSerializable(typeof(UpdateAppCard.Request), TypeInfoPropertyName = "UpdateAppCardRequest")]
[JsonSerializable(typeof(UpdateAppCard.Response), TypeInfoPropertyName = "UpdateAppCardResponse")]
[JsonSerializable(typeof(UpdateChat.Request), TypeInfoPropertyName = "UpdateChatRequest")]
[JsonSerializable(typeof(UpdateChat.Response), TypeInfoPropertyName = "UpdateChatResponse")]
[JsonSerializable(typeof(HandleRequest))]
[JsonSerializable(typeof(QueuedResponse))]
[JsonSerializable(typeof(SetBackground.Request), TypeInfoPropertyName = "SetBackgroundRequest")]
[JsonSerializable(typeof(GetLocation.Response), TypeInfoPropertyName = "GetLocationResponse")]
[JsonSerializable(typeof(LocationResponse))]
[JsonSerializable(typeof(CreateWebhookSubscription.Request), TypeInfoPropertyName = "CreateWebhookSubscriptionRequest")]
[JsonSerializable(typeof(UpdateWebhookSubscription.Request), TypeInfoPropertyName = "UpdateWebhookSubscriptionRequest")]
[JsonSerializable(typeof(ListWebhookSubscriptions.Response), TypeInfoPropertyName = "ListWebhookSubscriptionsResponse")]
[JsonSerializable(typeof(ListWebhookEvents.Response), TypeInfoPropertyName = "ListWebhookEventsResponse")]
[JsonSerializable(typeof(SubscriptionResponse))]
[JsonSerializable(typeof(GetPaymentProvider.Response), TypeInfoPropertyName = "GetPaymentProviderResponse")]
[JsonSerializable(typeof(ConnectPaymentProvider.Request), TypeInfoPropertyName = "ConnectPaymentProviderRequest")]
[JsonSerializable(typeof(ConnectPaymentProvider.Response), TypeInfoPropertyName = "ConnectPaymentProviderResponse")]
[JsonSerializable(typeof(VerifyPaymentHandle.Request), TypeInfoPropertyName = "VerifyPaymentHandleRequest")]
[JsonSerializable(typeof(ConnectionResponse))]
[JsonSerializable(typeof(PaymentRequestBody))]
[JsonSerializable(typeof(PaymentResponse))]
[JsonSerializable(typeof(GetPaymentCredentials.Response), TypeInfoPropertyName = "GetPaymentCredentialsResponse")]
internal sealed partial class ApiJson : JsonSerializerContext;

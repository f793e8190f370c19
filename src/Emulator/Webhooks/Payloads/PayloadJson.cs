using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Api.PaymentRequests;
using Chats.Emulator.Webhooks.Payloads.Payments;

namespace Chats.Emulator.Webhooks.Payloads;

/// <summary>The JSON of webhook data: snake_case, nulls written unless a key says otherwise.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(MessagePayload))]
[JsonSerializable(typeof(NestedMessagePayload))]
[JsonSerializable(typeof(MessageFailedPayload))]
[JsonSerializable(typeof(MessageEditedPayload))]
[JsonSerializable(typeof(ReactionPayload))]
[JsonSerializable(typeof(ParticipantPayload))]
[JsonSerializable(typeof(ChatCreatedPayload))]
[JsonSerializable(typeof(GroupUpdatedPayload))]
[JsonSerializable(typeof(UpdateFailedPayload))]
[JsonSerializable(typeof(BackgroundUpdatedPayload))]
[JsonSerializable(typeof(TypingPayload))]
[JsonSerializable(typeof(LocationStartedPayload))]
[JsonSerializable(typeof(LocationStoppedPayload))]
[JsonSerializable(typeof(PollReceivedPayload))]
[JsonSerializable(typeof(PollProgressPayload))]
[JsonSerializable(typeof(PollFailedPayload))]
[JsonSerializable(typeof(PollUpdatedPayload))]
[JsonSerializable(typeof(PollVotePayload))]
[JsonSerializable(typeof(LineStatusPayload))]
[JsonSerializable(typeof(LinePayload))]
[JsonSerializable(typeof(ContactCardReceivedPayload))]
[JsonSerializable(typeof(AccountPayload))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(PaymentConnectionPayload))]
[JsonSerializable(typeof(AgentPaymentPayload))]
[JsonSerializable(typeof(PaymentRequestResponse))]
internal sealed partial class PayloadJson : JsonSerializerContext;

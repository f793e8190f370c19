using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Chats.Emulator.Control.Attachments;
using Chats.Emulator.Control.Chats;
using Chats.Emulator.Control.Clock;
using Chats.Emulator.Control.Contacts;
using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Control.Events;
using Chats.Emulator.Control.Expectations;
using Chats.Emulator.Control.Facts;
using Chats.Emulator.Control.Faults;
using Chats.Emulator.Control.Health;
using Chats.Emulator.Control.Lines;
using Chats.Emulator.Control.Messages;
using Chats.Emulator.Control.PaymentRequests;
using Chats.Emulator.Control.Payments;
using Chats.Emulator.Control.Personas;
using Chats.Emulator.Control.Savepoints;
using Chats.Emulator.Control.Streaming;
using Chats.Emulator.Control.Tests;
using Chats.Emulator.Control.Webhooks;
using Chats.Emulator.Control.Worlds;
using Chats.Emulator.Conversations.Results;
using Chats.Emulator.Reports;
using Chats.Emulator.Reports.Hygiene;
using Chats.Emulator.Webhooks.Checking;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Gauntlet;
using Chats.Emulator.Webhooks.Samples;
using Microsoft.AspNetCore.Mvc;

namespace Chats.Emulator.Control;

/// <summary>
/// The one JSON setup of the control plane, for server and client: snake_case, unknown keys refused, absent values left out.
/// </summary>
[JsonSerializable(typeof(EmulatorHealthResponse))]
[JsonSerializable(typeof(WorldResponse))]
[JsonSerializable(typeof(WorldListResponse))]
[JsonSerializable(typeof(CreateWorldRequest))]
[JsonSerializable(typeof(SavepointResponse))]
[JsonSerializable(typeof(SavepointListResponse))]
[JsonSerializable(typeof(ClockResponse))]
[JsonSerializable(typeof(SetClockRequest))]
[JsonSerializable(typeof(AdvanceRequest))]
[JsonSerializable(typeof(AdvanceResponse))]
[JsonSerializable(typeof(ChangeLineRequest))]
[JsonSerializable(typeof(AssignLineRequest))]
[JsonSerializable(typeof(LineResponse))]
[JsonSerializable(typeof(TestRunResponse))]
[JsonSerializable(typeof(TestRunListResponse))]
[JsonSerializable(typeof(PaymentsResponse))]
[JsonSerializable(typeof(PaymentProviderRequest))]
[JsonSerializable(typeof(PaymentProviderResponse))]
[JsonSerializable(typeof(PaymentHandleRequest))]
[JsonSerializable(typeof(PaymentHandleResponse))]
[JsonSerializable(typeof(PaymentStateResponse))]
[JsonSerializable(typeof(PaymentRequestsResponse))]
[JsonSerializable(typeof(PaymentAccountResponse))]
[JsonSerializable(typeof(ChangePaymentAccountRequest))]
[JsonSerializable(typeof(PaymentRequestStateResponse))]
[JsonSerializable(typeof(JournalPage))]
[JsonSerializable(typeof(EventPage))]
[JsonSerializable(typeof(FactsResponse))]
[JsonSerializable(typeof(StreamOpenedResponse))]
[JsonSerializable(typeof(StreamWorldResponse))]
[JsonSerializable(typeof(StreamReloadResponse))]
[JsonSerializable(typeof(StreamTestResponse))]
[JsonSerializable(typeof(RaiseEventRequest))]
[JsonSerializable(typeof(WaitRequest<RequestMatch>), TypeInfoPropertyName = "RequestWait")]
[JsonSerializable(typeof(WaitRequest<EventMatch>), TypeInfoPropertyName = "EventWait")]
[JsonSerializable(typeof(WaitRequest<WebhookDeliveryMatch>), TypeInfoPropertyName = "DeliveryWait")]
[JsonSerializable(typeof(VerifyRequest<RequestMatch>), TypeInfoPropertyName = "RequestVerify")]
[JsonSerializable(typeof(VerifyRequest<EventMatch>), TypeInfoPropertyName = "EventVerify")]
[JsonSerializable(typeof(VerifyRequest<WebhookDeliveryMatch>), TypeInfoPropertyName = "DeliveryVerify")]
[JsonSerializable(typeof(NearMiss[]))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(WebhookDeliveryPage))]
[JsonSerializable(typeof(WebhookDeliveryEntry))]
[JsonSerializable(typeof(GauntletRequest))]
[JsonSerializable(typeof(GauntletReport))]
[JsonSerializable(typeof(CheckSignatureRequest))]
[JsonSerializable(typeof(SignatureReport))]
[JsonSerializable(typeof(WebhookSampleList))]
[JsonSerializable(typeof(CoverageReport))]
[JsonSerializable(typeof(FidelityReport))]
[JsonSerializable(typeof(FidelityRule))]
[JsonSerializable(typeof(HygieneReport))]
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(FaultListResponse))]
[JsonSerializable(typeof(FaultResponse))]
[JsonSerializable(typeof(ContactListResponse))]
[JsonSerializable(typeof(ContactRequest))]
[JsonSerializable(typeof(MessageDeliveryResponse))]
[JsonSerializable(typeof(MessageDeliveryRequest))]
[JsonSerializable(typeof(ChatListResponse))]
[JsonSerializable(typeof(ChatDetailsResponse))]
[JsonSerializable(typeof(ChatMessagesResponse))]
[JsonSerializable(typeof(ChatHealthResponse))]
[JsonSerializable(typeof(ChatHealthRequest))]
[JsonSerializable(typeof(ContactActionResponse))]
[JsonSerializable(typeof(KeptFileResponse))]
[JsonSerializable(typeof(PersonaResponse))]
[JsonSerializable(typeof(PersonaRequest))]
[JsonSerializable(typeof(ContactMessageRequest))]
[JsonSerializable(typeof(ContactPollRequest))]
[JsonSerializable(typeof(TypingRequest))]
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(ContactReactionRequest))]
[JsonSerializable(typeof(EditRequest))]
[JsonSerializable(typeof(ParticipantsRequest))]
[JsonSerializable(typeof(GroupRequest))]
[JsonSerializable(typeof(LocationRequest))]
[JsonSerializable(typeof(LocationEndRequest))]
[JsonSerializable(typeof(VoteRequest))]
[JsonSerializable(typeof(ContactCardRequest))]
[JsonSerializable(typeof(PollOptionsRequest))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(JsonArray))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(byte[]))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(long?))]
[JsonSerializable(typeof(Guid?))]
internal sealed partial class ControlJson : JsonSerializerContext
{
    /// <summary>The setup to use; the generated default lacks the encoder.</summary>
    public static ControlJson Wire { get; } = new(Configured());

    /// <summary>Brings any options in line with the control plane's JSON.</summary>
    /// <param name="options">The options to change.</param>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new WireTimeConverter());
        options.Converters.Add(new DurationConverter());
        options.Converters.Add(new JsonStringEnumConverter<WebhookDeliveryState>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<TestVerdict>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<StepOutcome>(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new JsonStringEnumConverter<GauntletExpectation>(JsonNamingPolicy.SnakeCaseLower));
    }

    private static JsonSerializerOptions Configured()
    {
        var options = new JsonSerializerOptions();
        Apply(options);
        return options;
    }
}

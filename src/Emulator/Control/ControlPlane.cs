using Chats.Emulator.Control.Attachments;
using Chats.Emulator.Control.Chats;
using Chats.Emulator.Control.Clock;
using Chats.Emulator.Control.Contacts;
using Chats.Emulator.Control.Contacts.Acts;
using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Control.Events;
using Chats.Emulator.Control.Expectations;
using Chats.Emulator.Control.Facts;
using Chats.Emulator.Control.Faults;
using Chats.Emulator.Control.Health;
using Chats.Emulator.Control.Journal;
using Chats.Emulator.Control.Lines;
using Chats.Emulator.Control.Messages;
using Chats.Emulator.Control.PaymentRequests;
using Chats.Emulator.Control.Payments;
using Chats.Emulator.Control.Personas;
using Chats.Emulator.Control.Reports;
using Chats.Emulator.Control.Savepoints;
using Chats.Emulator.Control.Scenarios;
using Chats.Emulator.Control.Snapshots;
using Chats.Emulator.Control.State;
using Chats.Emulator.Control.Streaming;
using Chats.Emulator.Control.Tests;
using Chats.Emulator.Control.Webhooks;
using Chats.Emulator.Control.Worlds;

namespace Chats.Emulator.Control;

/// <summary>The emulator's own surface, under <c>/_emulator</c>.</summary>
internal static class ControlPlane
{
    public static void MapControlPlane(this IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup(ControlPaths.Prefix);
        HealthEndpoints.Map(control);
        WorldEndpoints.Map(control);
        ScenarioEndpoints.Map(control);
        SavepointEndpoints.Map(control);
        SnapshotEndpoints.Map(control);
        ClockEndpoints.Map(control);
        LineEndpoints.Map(control);
        PaymentEndpoints.Map(control);
        PaymentProviderEndpoints.Map(control);
        PaymentHandleEndpoints.Map(control);
        PaymentRequestEndpoints.Map(control);
        FaultEndpoints.Map(control);
        JournalEndpoints.Map(control);
        EventEndpoints.Map(control);
        FactEndpoints.Map(control);
        StreamEndpoints.Map(control);
        ExpectationEndpoints.Map(control);
        StateEndpoints.Map(control);
        ContactDirectoryEndpoints.Map(control);
        MessageDeliveryEndpoints.Map(control);
        ChatListEndpoints.Map(control);
        ChatDetailsEndpoints.Map(control);
        ChatHealthEndpoints.Map(control);
        ChatTranscriptEndpoints.Map(control);
        ContactEndpoints.Map(control);
        AttachmentEndpoints.Map(control);
        ContactActEndpoints.Map(control);
        PersonaEndpoints.Map(control);
        WebhookDeliveryEndpoints.Map(control);
        GauntletEndpoints.Map(control);
        SignatureEndpoints.Map(control);
        WebhookSampleEndpoints.Map(control);
        CoverageEndpoints.Map(control);
        FidelityEndpoints.Map(control);
        RuleEndpoints.Map(control);
        HygieneEndpoints.Map(control);
        RecordingEndpoints.Map(control);
        TestEndpoints.Map(control);
    }
}

using Chats.Emulator.Control.Contacts;
using Chats.Emulator.Control.Expectations;

namespace Chats.Emulator.Control;

/// <summary>The emulator's own surface, under <c>/_emulator</c>.</summary>
internal static class ControlPlane
{
    public static void MapControlPlane(this IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup(ControlPaths.Prefix);
        Health.Map(control);
        WorldOperations.Map(control);
        ScenarioOperations.Map(control);
        SavepointOperations.Map(control);
        SnapshotOperations.Map(control);
        ClockOperations.Map(control);
        LineOperations.Map(control);
        FaultOperations.Map(control);
        JournalOperations.Map(control);
        EventOperations.Map(control);
        ExpectationOperations.Map(control);
        StateOperations.Map(control);
        ContactDirectory.Map(control);
        MessageDelivery.Map(control);
        ChatHealthControl.Map(control);
        ContactOperations.Map(control);
        DeliveryOperations.Map(control);
        GauntletOperations.Map(control);
        SignatureOperations.Map(control);
        WebhookSampleOperations.Map(control);
        CoverageOperations.Map(control);
        FidelityOperations.Map(control);
        HygieneOperations.Map(control);
    }
}

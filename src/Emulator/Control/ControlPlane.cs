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
        ClockOperations.Map(control);
        FaultOperations.Map(control);
        JournalOperations.Map(control);
        StateOperations.Map(control);
        DeliveryOperations.Map(control);
        GauntletOperations.Map(control);
    }
}

using Chats.Emulator.Scenarios.Model.Lines;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.Savepoints;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes a whole world as a scenario does.</summary>
internal static class WorldExport
{
    public static ScenarioFile Of(World world, WorldState state)
    {
        var clock = world.Clock.Capture();
        return new ScenarioFile
        {
            Name = world.Origin.ScenarioName,
            Seed = state.Seed,
            IdsDrawn = state.IdPosition,
            Clock = ClockSpec.Of(clock),
            Auth = Auth(world.Origin),
            Account = Account(state.Settings),
            Lines = LineExport.Of(state),
            Contacts = [.. state.Contacts.Values.OrderBy(contact => contact.Handle, StringComparer.Ordinal)
                .Select(contact => ContactExport.Of(contact, state))],
            Personas = PersonaExport.Named(state.Personas),
            Blocked = [.. state.Blocked.Values.OrderBy(entry => entry.BlockedAt).ThenBy(entry => entry.Sequence)
                .ThenBy(entry => entry.Handle, StringComparer.Ordinal)
                .Select(
                    entry => new BlockedSpec
                    {
                        Handle = Located.Of(entry.Handle),
                        Reason = entry.Reason,
                        At = TimeSpec.Of(entry.BlockedAt),
                    })],
            Chats = new ChatExport(state, clock.Now ?? DateTimeOffset.MaxValue).All(),
            Attachments = FileExport.Attachments(state),
            RemoteFiles = FileExport.RemoteFiles(state),
            Delivery = Delivery(state.Settings),
            Audits = Audits(state),
            RateLimits = state.Settings.RateLimits,
            EffectsOnFirstMessage = state.Settings.EffectsOnFirstMessage,
            Payments = PaymentsExport.Of(state),
            Webhooks = WebhookExport.Of(state),
            Faults = [.. world.Faults.List().Select(fault => FaultExport.Of(fault.Rule))],
        };
    }

    private static AuthSpec Auth(WorldOrigin origin) => new(Position.Start)
    {
        IsStrict = origin.StrictTokens,
        Tokens = [.. origin.Tokens.Select(
            token => new TokenSpec { Token = Located.Of(token.Token), Lines = token.Lines?.Select(Located.Of).ToList() })],
    };

    private static AccountSpec Account(WorldSettings settings) => new()
    {
        PartnerId = settings.PartnerId,
        Sandbox = settings.Sandbox,
        EphemeralWindow = settings.EphemeralWindow ?? WorldSettings.LongestEphemeralWindow,
        EphemeralAttachments = settings.EphemeralAttachments == true,
        AppClips = settings.AppClipHosts is { } hosts ? [.. hosts] : null,
        Locations = settings.Locations,
    };

    private static DeliverySpec Delivery(WorldSettings settings) => new()
    {
        QueuedAfter = settings.QueuedAfter,
        SentAfter = settings.SentAfter,
        DeliveredAfter = settings.DeliveredAfter,
        GroupChangesAfter = settings.GroupChangesAfter,
    };

    private static AuditsSpec Audits(WorldState state) => new()
    {
        Duration = state.Settings.AuditDuration,
        Cooldown = state.Settings.AuditCooldown,
        Past = [.. state.Audits.Values.OrderBy(audit => audit.StartedAt).ThenBy(audit => state.Lines[audit.Line].LastAudit == audit.Id)
            .ThenBy(audit => audit.Id, StringComparer.Ordinal).Select(AuditSpec.Of)],
    };
}

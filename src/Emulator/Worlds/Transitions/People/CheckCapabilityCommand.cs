using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.State;
using Chats.Emulator.Worlds.Transitions.Delivery;
using Chats.Emulator.Worlds.Transitions.Sending;

namespace Chats.Emulator.Worlds.Transitions.People;

/// <summary>Asks a line whether a person can be reached over a service; one check in ten seconds for each line.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Handle">The person, normalised.</param>
/// <param name="Service">iMessage or RCS.</param>
/// <param name="From">The line; null: the best there is.</param>
internal sealed record CheckCapabilityCommand(Grant Grant, string Handle, Service Service, string? From)
{
    public Result<TransitionResult<Capability>> Apply(WorldState state, TransitionContext context)
    {
        if (From is not null && !Grant.Covers(From, state)) return CapabilityRules.FromIsYours.Refuse();
        if (!(From is null ? LineChoice.Best(state, Grant, new HashSet<string>()) : state.Lines[From])
            .TryGet(out var line, out var refusal))
        {
            return CapabilityRules.SomeLine.Refuse();
        }

        if ((Lookup.LineProblem(line) ?? RateProblem(state, line, context.Now) ?? RcsProblem(line)) is { } problem) return problem;

        var contact = state.Contacts.GetValueOrDefault(Handle) ?? Contact.Stranger(Guid.Empty, Handle);

        // It is asked about the person alone, also from a line that does RCS only (docs/decisions/0043).
        var carrier = ServiceChoice.Carrier([contact], LineType.IMessage, Service == Service.Rcs ? Service.Rcs : null);
        var next = state with { Rates = state.Rates.CountCheck(line.Number, context.Now) };
        return new TransitionResult<Capability>(next, new Capability(contact.Services.Contains(Service), carrier), []);
    }

    private static Refusal? RateProblem(WorldState state, Line line, DateTimeOffset now) =>
        state.Settings.RateLimits && state.Rates.CheckWait(line.Number, now) is { } seconds
            ? CapabilityRules.Rate.RefuseFor(seconds)
            : null;

    private Refusal? RcsProblem(Line line) => (Service, line.Rcs) switch
    {
        (Service.Rcs, RcsAccess.Disabled) => CapabilityRules.RcsEnabled.Refuse(),
        (Service.Rcs, RcsAccess.NoAccount) => CapabilityRules.RcsAccount.Refuse(),
        _ => null,
    };
}

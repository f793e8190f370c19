using System.Collections.Immutable;
using Chats.Emulator.Domain;
using Chats.Emulator.Errors;

namespace Chats.Emulator.Worlds.Transitions;

/// <summary>Asks from a line whether somebody can be reached over a service (webhooks 8); one check in ten seconds for each line.</summary>
/// <param name="Grant">Who asks.</param>
/// <param name="Handle">The person, normalised.</param>
/// <param name="Service">iMessage or RCS.</param>
/// <param name="From">The line; null: the best there is.</param>
internal sealed record CheckCapability(Grant Grant, string Handle, Service Service, string? From)
{
    public Result<Change<Capability>> Apply(WorldState state, Moment moment)
    {
        if (From is not null && !Grant.Covers(From, state)) return CapabilityRules.FromIsYours.Refuse();
        if ((From is null ? LineChoice.Best(state, Grant, ImmutableHashSet<string>.Empty) : state.Lines[From]) is not { } line) return CapabilityRules.SomeLine.Refuse();
        if ((Lookup.LineProblem(line) ?? RateProblem(state, line, moment.Now) ?? RcsProblem(line)) is { } problem) return problem;

        var contact = state.Contacts.GetValueOrDefault(Handle) ?? Contact.Stranger(Guid.Empty, Handle);
        var carrier = ServiceChoice.Carrier([contact], Service == Service.Rcs ? Service.Rcs : null);
        var next = state with { Rates = state.Rates.CountCheck(line.Number, moment.Now) };
        return new Change<Capability>(next, new Capability(contact.Services.Contains(Service), carrier), []);
    }

    private static Refusal? RateProblem(WorldState state, Line line, DateTimeOffset now) =>
        state.Settings.RateLimits && state.Rates.CheckWait(line.Number, now) is { } seconds ? CapabilityRules.Rate.RefuseFor(seconds) : null;

    private Refusal? RcsProblem(Line line) => (Service, line.Rcs) switch
    {
        (Service.Rcs, RcsAccess.Disabled) => CapabilityRules.RcsEnabled.Refuse(),
        (Service.Rcs, RcsAccess.NoAccount) => CapabilityRules.RcsAccount.Refuse(),
        _ => null,
    };
}

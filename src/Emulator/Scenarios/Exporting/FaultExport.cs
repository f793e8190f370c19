using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Exporting;

/// <summary>Describes a fault rule.</summary>
internal static class FaultExport
{
    public static FaultSpec Of(FaultRule rule) => new()
    {
        Name = Located.Of(rule.Name),
        On = Located.Of(rule.On),
        When = When(rule.When),
        Where = new FaultWhereSpec
        {
            From = rule.Where.From,
            To = rule.Where.To,
            Chat = rule.Where.Chat is { } chat ? Located.Of(chat) : null,
            Token = rule.Where.Token,
            Headers = rule.Where.Headers,
            TextContains = rule.Where.TextContains,
        },
        Phase = rule.Phase == FaultPhase.Before ? null : Located.Of(rule.Phase),
        Then = Then(rule.Then),
    };

    private static FaultWhenSpec When(FaultWhen when) => new()
    {
        Calls = when.Calls,
        First = when.First,
        Every = when.Every,
        After = when.After,
        Times = when.Times,
        Rate = when.Rate,
        Between =
            when is { From: { } from, Until: { } until }
                ? Located.Of<IReadOnlyList<TimeSpec>>([Scenarios.Text.TimeSpec.Of(from), Scenarios.Text.TimeSpec.Of(until)])
                : null,
        Ttl = when.Ttl,
    };

    private static FaultThenSpec Then(FaultEffect then) => new(Position.Start)
    {
        Kinds = then.Kind is { } kind ? [Located.Of(kind)] : [],
        RetryAfter = then.RetryAfter is { } seconds ? Located.Of(seconds) : null,
        Headers = then.Headers.IsEmpty ? null : Located.Of(then.Headers),
        Body = then.Body is { } body ? Located.Of(body) : null,
        Delay = then.Delay is { } delay ? Located.Of(Delay(delay)) : null,
    };

    private static FaultDelaySpec Delay(FaultDelay delay) => new()
    {
        Fixed = delay.Fixed,
        Min = delay.Min,
        Max = delay.Max,
        Median = delay.Median,
        Sigma = delay.Median is not null && delay.Sigma != new FaultDelay().Sigma ? delay.Sigma : null,
    };
}

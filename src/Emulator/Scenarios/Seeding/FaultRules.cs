using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Model.Faults;

namespace Chats.Emulator.Scenarios.Seeding;

/// <summary>Makes fault rules of checked descriptions.</summary>
internal static class FaultRules
{
    /// <param name="spec">The description.</param>
    /// <param name="name">What the rule is called.</param>
    /// <param name="start">The time that relative times count from.</param>
    /// <param name="chats">The chats that have a key.</param>
    public static FaultRule Build(
        FaultSpec spec, string name, DateTimeOffset start, IReadOnlyDictionary<string, Guid> chats) => new(name)
        {
            On = spec.On!.Value,
            When = When(spec.When, start),
            Where = new FaultWhere
            {
                From = spec.Where.From,
                To = spec.Where.To,
                Chat = spec.Where.Chat is { Value: var chat } ? ChatOf(chat, chats) : null,
                Token = spec.Where.Token,
                Headers = spec.Where.Headers,
                TextContains = spec.Where.TextContains,
            },
            Phase = spec.Phase?.Value ?? FaultPhase.Before,
            Then = Then(spec.Then!),
        };

    private static string ChatOf(string keyOrId, IReadOnlyDictionary<string, Guid> chats) =>
        chats.TryGetValue(keyOrId, out var id) ? id.ToString("D") : keyOrId;

    private static FaultWhen When(FaultWhenSpec spec, DateTimeOffset start) => new()
    {
        Calls = [.. spec.Calls],
        First = spec.First,
        Every = spec.Every,
        After = spec.After,
        Times = spec.Times,
        Rate = spec.Rate,
        From = spec.Between?.Value[0].At(start),
        Until = spec.Between?.Value[1].At(start),
        Ttl = spec.Ttl,
    };

    private static FaultEffect Then(FaultThenSpec spec) => FaultEffect.Of(spec.Kind) with
    {
        RetryAfter = spec.RetryAfter?.Value,
        Headers = spec.Headers?.Value ?? new FaultEffect().Headers,
        Body = spec.Body?.Value,
        Delay = spec.Delay is { } delay ? Delay(delay.Value) : null,
    };

    private static FaultDelay Delay(FaultDelaySpec spec)
    {
        var delay = new FaultDelay { Fixed = spec.Fixed, Min = spec.Min, Max = spec.Max, Median = spec.Median };
        return spec.Sigma is { } sigma ? delay with { Sigma = sigma } : delay;
    }
}

using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Rules;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Checks;

/// <summary>Checks that the parts of a fault rule go together.</summary>
internal static class FaultChecks
{
    private static readonly HashSet<string> FramingHeaders = new(
        StringComparer.OrdinalIgnoreCase) { "Content-Length", "Transfer-Encoding", "Connection" };

    /// <param name="fault">The rule.</param>
    /// <param name="names">What there is to name; null: that cannot be known.</param>
    /// <param name="problems">Takes everything wrong.</param>
    public static void Run(FaultSpec fault, KnownNames? names, Problems problems)
    {
        if (fault.Where.Chat is { } chat && names?.ChatProblem(chat.Value) is { } unnamed) problems.Add(chat.Position, unnamed);
        if (fault.When.Between is { Value: [var from, var until] } between && Ends(from, until))
        {
            problems.Add(between.Position, "ends before it begins");
        }

        if (fault.On is { } on && OperationNames.Problem(on.Value) is { } unknown) problems.Add(on.Position, unknown);
        if (fault.On is { } subject) CheckSubject(subject, fault, problems);
        if (fault.Then is not { } then) return;
        CheckEffects(then, problems);
        CheckError(then, problems);
        CheckExtras(then, problems);
        if (then.Find<DeliveryFault>() is { } delivery)
        {
            DeliveryChecks.Run(fault, new Located<DeliveryOutcome>(delivery.Value.Outcome, delivery.Position), problems);
        }

        if (then.Delay is { } delay && DelayProblem(delay.Value) is { } problem) problems.Add(delay.Position, problem);
    }

    private static bool Ends(TimeSpec from, TimeSpec until) => from == until || until.IsSurelyBefore(from);

    /// <summary>Calls and webhooks have different things that can go wrong with them.</summary>
    private static void CheckSubject(Located<string> on, FaultSpec fault, Problems problems)
    {
        var isWebhook = WebhookFaults.IsSubject(on.Value);
        if (isWebhook && (fault.Where.Token is not null || !fault.Where.Headers.IsEmpty))
        {
            problems.Add(on.Position, "a webhook carries no API key and no headers of a call");
        }

        if (isWebhook && fault.Phase is { Value: FaultPhase.After } phase)
        {
            problems.Add(phase.Position, "phase is for calls; a webhook has none");
        }

        foreach (var effect in (fault.Then?.MainEffects ?? []).Where(effect => (effect == WebhookFaults.Subject) != isWebhook))
        {
            problems.Add(
                fault.Then!.Position,
                isWebhook ? $"{effect} is for calls; a webhook takes webhook: …, a delay, or both" : "webhook goes with on: webhook only");
        }
    }

    private static void CheckEffects(FaultThenSpec then, Problems problems)
    {
        var effects = then.MainEffects;
        if (effects.Count > 1)
        {
            problems.Add(then.Position, $"has several effects ({string.Join(", ", effects)}); keep one, a delay may go with it");
        }

        if (effects.Count == 0 && then.Delay is null && then.IsWhole)
        {
            problems.Add(then.Position, $"has no effect; give one of {string.Join(", ", FaultKinds.OfCalls)}, or a delay");
        }
    }

    private static void CheckError(FaultThenSpec then, Problems problems)
    {
        if (then.Find<ErrorFault>() is not { } error) return;
        var code = error.Value.Code.ToString(CultureInfo.InvariantCulture);
        if (error.Value.Error is not { } known)
        {
            problems.Add(error.Position, $"{code} is not in the vendor's catalogue; use status: to answer something of your own");
        }
        else if (known.Status is null)
        {
            problems.Add(error.Position, $"{code} was never seen as an answer, so its HTTP status is unknown; use status: with a body");
        }
    }

    private static void CheckExtras(FaultThenSpec then, Problems problems)
    {
        var status = then.Find<StatusFault>()?.Value.Status;
        if (then.RetryAfter is { } retryAfter && status is null && then.Find<ErrorFault>()?.Value.Code != ApiErrors.RateLimited.Code)
        {
            problems.Add(
                retryAfter.Position, $"retry_after goes with error: {ApiErrors.RateLimited.Code}, the vendor's only 429, or with status");
        }

        if (then.Headers is { } headers && status is null) problems.Add(headers.Position, "headers go with status only");
        if (then.Headers is { } given && given.Value.Keys.FirstOrDefault(FramingHeaders.Contains) is { } framing)
        {
            problems.Add(given.Position, $"the header {framing} is the connection's own and cannot be set");
        }

        if (then.Body is { } bodiless && status is 204 or 205 or 304 or < 200)
        {
            problems.Add(bodiless.Position, $"status {status} never has a body");
        }

        if (then.Body is { } body && status is null) problems.Add(body.Position, "body goes with status only");
    }

    private static string? DelayProblem(FaultDelaySpec delay) => delay switch
    {
        { Fixed: not null } => null,
        { Median: not null, Min: not null } => "min and median exclude each other",
        { Median: not null } => null,
        { Sigma: not null } => "sigma goes with median only",
        { Max: null } => "needs max, or median",
        { Min: { } min, Max: { } max } when min > max => "min is more than max",
        _ => null,
    };
}

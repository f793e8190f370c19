using System.Globalization;
using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Brings the application up before tests: subscribed, started and ready; and back to its start between them.</summary>
internal sealed class ApplicationKeeper(IWorldClient world, TestFile file, ApplicationSpec spec, string apiKey, RunOptions options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Where the application takes webhooks; null: it subscribes by itself, or there is none.</summary>
    public Uri? Webhook => spec.Webhook is null || !Application.Exists
        ? null
        : spec.Resolve(spec.Webhook) ?? throw Homeless($"app.webhook '{spec.Webhook}'");

    private IApplicationUnderTest Application => options.Application;

    /// <summary>Until it is ready and gets webhooks.</summary>
    public async Task BringUpAsync(CancellationToken cancellationToken)
    {
        if (!Application.Exists) return;
        RequireHost();
        using var late = new CancellationTokenSource(spec.StartTimeout ?? ApplicationSpec.DefaultStartTimeout, options.System);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        var missing = "started";
        try
        {
            var secret = spec.Webhook is null ? null : ScenarioSubscription.Secret;
            var start = new ApplicationStart(file, spec, apiKey) { WebhookSecret = secret };
            await Application.StartAsync(start, end.Token);
            missing = $"ready ({spec.Resolve(spec.Ready)} did not answer 2xx)";
            await WaitUntilReadyAsync(end.Token);
            missing = "subscribed to webhooks (app.webhook subscribes it, else it does so itself)";
            await SubscribeAsync(end.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            var patience = Durations.Format(spec.StartTimeout ?? ApplicationSpec.DefaultStartTimeout);
            throw new RunProblem($"the application was not {missing} within {patience} (app.start_timeout)", endsFile: true);
        }
    }

    /// <summary>Lets it forget the test before.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        if (!Application.Exists || spec.Resolve(spec.Reset) is not { } address) return;
        try
        {
            using var response = await Application.Http.PostAsync(address, content: null, cancellationToken);
            if (response.IsSuccessStatusCode) return;
            throw new RunProblem(string.Create(
                CultureInfo.InvariantCulture, $"the application answered {(int)response.StatusCode} at app.reset, {address}"));
        }
        catch (HttpRequestException problem)
        {
            throw new RunProblem($"the application cannot be reached at app.reset, {address}: {problem.Message}");
        }
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        if (spec.Resolve(spec.Ready) is not { } address) return;
        while (!await AnswersAsync(address, cancellationToken))
        {
            CheckAlive("was ready");
            await Task.Delay(Pause, options.System, cancellationToken);
        }
    }

    /// <summary>An address that nobody can call would be passed over without a word.</summary>
    private void RequireHost()
    {
        foreach (var (key, address) in new[] { ("ready", spec.Ready), ("reset", spec.Reset), ("clock", spec.Clock) })
        {
            if (address is not null && spec.Resolve(address) is null) throw Homeless($"app.{key} '{address}'");
        }
    }

    private static RunProblem Homeless(string key) =>
        new($"{key} is a path, and app.url does not say where the application listens", endsFile: true);

    private void CheckAlive(string before)
    {
        if (Application.Death is { } death) throw new RunProblem($"the application has ended before it {before}: {death}", endsFile: true);
    }

    private async Task<bool> AnswersAsync(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Application.Http.GetAsync(address, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>A scenario has the subscription already; in a world without one it is made by a call, unless the world has it.</summary>
    private async Task SubscribeAsync(CancellationToken cancellationToken)
    {
        if (file.HasSubscription) return;
        if (Webhook is { } webhook)
        {
            if (file.Scenario is not null) return;
            var known = await world.ListWebhooksAsync(apiKey, cancellationToken);
            if (!known.Contains(webhook.OriginalString)) await world.SubscribeAsync(apiKey, webhook, cancellationToken);
            return;
        }

        if (options.KeepsWorld) return;
        while ((await world.ListWebhooksAsync(apiKey, cancellationToken)).Count == 0)
        {
            CheckAlive("subscribed");
            await Task.Delay(Pause, options.System, cancellationToken);
        }
    }
}

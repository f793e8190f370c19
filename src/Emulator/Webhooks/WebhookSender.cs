using System.Diagnostics;
using Chats.Emulator.Common;
using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Signing;
using Microsoft.Extensions.Hosting;

namespace Chats.Emulator.Webhooks;

/// <summary>Makes single attempts: over the network, or straight into an application hosted in memory.</summary>
internal sealed class WebhookSender(WebhookRoute route, IHostApplicationLifetime lifetime, TimeProvider system) : IDisposable
{
    private readonly HttpMessageInvoker _network = new(new ReceiverConnections());

    /// <summary>Sends a request and waits for the answer.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="signed">What.</param>
    /// <param name="timeout">How long to wait, in real time.</param>
    /// <param name="header">The header of the answer to read; null: none.</param>
    /// <param name="cancellation">Breaks it off.</param>
    /// <returns>Null when it was broken off, here or because the emulator stops: then it counts for nothing.</returns>
    public async Task<SendResult?> Send(string url, SignedRequest signed, TimeSpan timeout, string? header, CancellationToken cancellation)
    {
        using var breakOff = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        if (breakOff.IsCancellationRequested) return null;
        using var patience = new CancellationTokenSource(timeout, system);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(breakOff.Token, patience.Token);
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var request = signed.To(url);

            // A handler in memory may not heed the token.
            var (status, value) = await Answer(request, header, either.Token).WaitAsync(either.Token);
            return new SendResult(status, null, Stopwatch.GetElapsedTime(started)) { Header = value };
        }
        catch (Exception problem) when (!breakOff.IsCancellationRequested)
        {
            // An application hosted in memory throws its own exceptions where a server would have answered 500.
            var error = patience.IsCancellationRequested ? $"no answer within {Durations.Format(timeout)}" : Explain(url, problem);
            return new SendResult(null, error, Stopwatch.GetElapsedTime(started))
            {
                IsHopeless = problem is HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError },
            };
        }
        catch (Exception) when (breakOff.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => _network.Dispose();

    /// <summary>What an answer says does not matter, but it must come: one that breaks off is trouble on the network.</summary>
    private async Task<(int Status, string? Header)> Answer(HttpRequestMessage request, string? header, CancellationToken cancellation)
    {
        using var response = await Towards(request.RequestUri!).SendAsync(request, cancellation);
        await response.Content.CopyToAsync(Stream.Null, cancellation);
        return ((int)response.StatusCode, header is null ? null : Header(response, header));
    }

    /// <summary>The header as it came; among those of the content stand a few that have nothing to do with one.</summary>
    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values)
            || response.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? values.ToString()
            : null;

    private HttpMessageInvoker Towards(Uri url) =>
        route.Find?.Invoke(url) is { } application ? new HttpMessageInvoker(application, disposeHandler: false) : _network;

    /// <summary>What went wrong, and what to do about it where that is known.</summary>
    private string Explain(string url, Exception problem)
    {
        var target = new Uri(url);
        var isInProcess = route.Find is { } find && find(target) is null;
        var remedy = problem is HttpRequestException { HttpRequestError: var kind }
            ? ReceiverRemedy.For(target, kind, ReceiverRemedy.IsInContainer, isInProcess)
            : null;
        return remedy is null ? Innermost(problem).Message : $"{Innermost(problem).Message}: {remedy}";
    }

    private static Exception Innermost(Exception problem) => problem.InnerException is { } inner ? Innermost(inner) : problem;
}

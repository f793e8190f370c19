using System.Globalization;
using System.Text.Json;
using Chats.Emulator.Testing;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>Whatever is thrown at it: no crash, no other body shape than the vendor's, nothing changed.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData(false, 20_000)]
    [InlineData(true, 2_000)]
    public async Task Answers_every_hostile_request_in_the_envelope_and_keeps_its_state(bool loopback, int requests)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var emulator = await ChatsEmulator.StartAsync(new ChatsEmulatorOptions
        {
            Loopback = loopback,
            ScenarioYaml = "{ version: 1, clock: { mode: manual }, generate: { chats: 20 } }",
        }, cancellation);
        using var client = new HttpClient(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        var before = await emulator.Control.StateTextAsync(cancellation: cancellation);
        var hostile = new HostileRequests(seed: 11);
        var statuses = new Dictionary<int, int>();
        for (var n = 0; n < requests; n++)
        {
            using var request = hostile.Next();
            using var answer = await client.SendAsync(request, cancellation);
            var status = (int)answer.StatusCode;
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            await Check(request, answer, status);
        }

        Assert.Equal(before, await emulator.Control.StateTextAsync(cancellation: cancellation));
        Assert.Equal(1, (await emulator.Control.HealthAsync(cancellation)).Worlds);
        Assert.All(new[] { 200, 400, 401, 403, 404, 405, 415, 501 }, status => Assert.True(statuses.ContainsKey(status), $"no {status} among {string.Join(' ', statuses)}"));
    }

    private static async Task Check(HttpRequestMessage request, HttpResponseMessage answer, int status)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{request.Method} {request.RequestUri} → {status}");
        Assert.True(status is < 500 or 501, what);
        var trace = answer.Headers.TryGetValues("X-Trace-ID", out var values) ? values.Single() : null;
        Assert.True(trace is { Length: 32 }, what);
        if (status < 400 || request.Method == HttpMethod.Head) return;

        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["success", "error", "trace_id"], body.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(status, body.RootElement.GetProperty("error").GetProperty("status").GetInt32());
        Assert.Equal(trace, body.RootElement.GetProperty("trace_id").GetString());
    }
}

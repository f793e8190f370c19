using System.Globalization;
using System.Text;
using System.Text.Json;
using Chats.Emulator.Conversations.Driving;
using Chats.Emulator.Conversations.Files;
using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Calls the application itself.</summary>
internal static class CallRunner
{
    public static async Task<SavedValue> CallAsync(
        CallSpec call, TestStep step, ApplicationSpec spec, HttpClient http, CancellationToken cancellationToken)
    {
        var address = spec.Resolve(call.Url)
            ?? throw new RunProblem($"'{call.Url}' is a path, and app.url does not say where the application listens");
        using var request = Request(call, address);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            Check(call, step, (int)response.StatusCode, body);
            return new SavedValue { Text = body, Json = Json(body) };
        }
        catch (HttpRequestException problem)
        {
            throw new RunProblem($"the application cannot be reached at {address}: {problem.Message}");
        }
    }

    private static HttpRequestMessage Request(CallSpec call, Uri address)
    {
        var request = new HttpRequestMessage(new HttpMethod(call.MethodOrDefault), address);
        if (call.Json is { } json) request.Content = new StringContent(json.GetRawText(), Encoding.UTF8, "application/json");
        else if (call.Body is { } body) request.Content = new StringContent(body, Encoding.UTF8);
        foreach (var (name, value) in call.Headers)
        {
            if (request.Headers.TryAddWithoutValidation(name, value) || request.Content is not { } content) continue;
            content.Headers.Remove(name);
            content.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private static void Check(CallSpec call, TestStep step, int status, string body)
    {
        var isRight = call.Status is { } wanted ? status == wanted : status is >= 200 and < 300;
        if (isRight && call.Contains is null) return;
        if (isRight && body.Contains(call.Contains!, StringComparison.Ordinal)) return;
        var expected = isRight
            ? $"an answer that contains {FactText.Quote(call.Contains!)}"
            : string.Create(CultureInfo.InvariantCulture, $"the status {(call.Status is { } code ? $"{code}" : "2xx")}");
        throw new ExpectationUnmet(new TestFailure(
            step.Line, step.Column,
            string.Create(CultureInfo.InvariantCulture, $"expected {expected} of {call.MethodOrDefault} {call.Url}, but {status} came"))
        {
            Expected = expected,
            Came = [string.Create(CultureInfo.InvariantCulture, $"{status} {FactText.Quote(body)}")],
        });
    }

    private static JsonElement? Json(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Shipped;

/// <summary>Calls control operations by the names <c>openapi.json</c> has for them, and holds each answer to what is described.</summary>
internal sealed partial class DescribedCalls(HttpClient client, DescribedOperations described)
{
    public HttpClient Client => client;

    /// <param name="operation">Method and path as described; a query may follow.</param>
    /// <param name="status">The status it answers.</param>
    /// <param name="json">The body.</param>
    /// <param name="parameter">What stands in the path.</param>
    /// <param name="accept">The media type that is asked for.</param>
    public Task<Reply> Does(string operation, int status, string? json = null, string? parameter = null, string? accept = null) =>
        Sends(operation, status, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), parameter, accept);

    public async Task<Reply> Sends(string operation, int status, HttpContent? body, string? parameter = null, string? accept = null)
    {
        var (method, path) = (operation.Split(' ')[0], operation.Split(' ')[1]);
        var reply =
            await Call(
                new HttpMethod(method), "/_emulator" + Parameter().Replace(path, Uri.EscapeDataString(parameter ?? "")), body, accept);
        Assert.True(reply.Status == status, $"{operation}: expected {status}, got {reply.Status} {reply.Text}");
        Assert.True(
            described.Describes(operation.Split('?')[0], reply.Status, reply.MediaType),
            $"{operation}: {reply.Status} {reply.MediaType} is not described");
        return reply;
    }

    /// <summary>The same of an answer without an end; its first line is read.</summary>
    public async Task Begins(string operation)
    {
        var path = operation.Split(' ')[1];
        var cancellation = TestContext.Current.CancellationToken;
        using var answer = await client.GetAsync("/_emulator" + path, HttpCompletionOption.ResponseHeadersRead, cancellation);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation));
        Assert.NotNull(await reader.ReadLineAsync(cancellation));
        Assert.True(
            described.Describes(operation, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType),
            $"{operation}: {answer} is not described");
    }

    /// <summary>A call of the vendor's surface; null: any status.</summary>
    public async Task<Reply> Sends(HttpMethod method, string path, string? json, int? status, string? key = null)
    {
        var reply = await Call(method, path, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), key: key);
        return status is { } expected ? reply.Expect(expected) : reply;
    }

    private async Task<Reply> Call(HttpMethod method, string path, HttpContent? body, string? accept = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer any-key");
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (accept is not null) request.Headers.Add("Accept", accept);
        return await Reply.Read(await client.SendAsync(request, TestContext.Current.CancellationToken));
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}

using System.Net.Http.Headers;

namespace Chats.Emulator.Conversations.Asking;

/// <summary>An address that takes the question by POST and answers it.</summary>
internal sealed class UrlSource(Uri url, HttpClient http) : ISource
{
    public string Name => url.ToString();

    public async Task<Reply> AskAsync(ReadOnlyMemory<byte> question, CancellationToken cancellationToken)
    {
        using var content = new ReadOnlyMemoryContent(question);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await http.PostAsync(url, content, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            return new Reply(response.IsSuccessStatusCode ? 0 : (int)response.StatusCode, body, "");
        }
        catch (HttpRequestException problem)
        {
            throw new AskingException($"{url} cannot be reached: {problem.Message}");
        }
    }
}

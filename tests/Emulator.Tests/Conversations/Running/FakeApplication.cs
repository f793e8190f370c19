using System.Net;

namespace Chats.Emulator.Conversations.Running;

/// <summary>An application that is as a test wants it.</summary>
internal sealed class FakeApplication : IApplicationUnderTest, IDisposable
{
    private readonly Answering _answering = new();

    public FakeApplication() => Http = new HttpClient(_answering);

    public HttpClient Http { get; }

    public bool Exists { get; init; } = true;

    public string? Death { get; set; }

    public IReadOnlyList<string> Output { get; set; } = [];

    /// <summary>What was done with it, and what it was asked.</summary>
    public List<string> Calls => _answering.Calls;

    /// <summary>What it answers to the path.</summary>
    public Func<string, HttpStatusCode> Answer
    {
        set => _answering.Answer = value;
    }

    public Task StartAsync(ApplicationStart start, CancellationToken cancellationToken)
    {
        Calls.Add("start");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Calls.Add("stop");
        return Task.CompletedTask;
    }

    public void Dispose() => Http.Dispose();

    private sealed class Answering : HttpMessageHandler
    {
        public List<string> Calls { get; } = [];

        public Func<string, HttpStatusCode> Answer { get; set; } = _ => HttpStatusCode.OK;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.PathAndQuery;
            Calls.Add($"{request.Method} {path}");
            return Task.FromResult(new HttpResponseMessage(Answer(path)));
        }
    }
}

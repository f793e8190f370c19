namespace Chats.Emulator.Testing;

/// <summary>
/// Lets <see cref="HttpClient.Send(HttpRequestMessage)"/> work in memory, where the test server's own handler only knows the asynchronous
/// way.
/// </summary>
internal sealed class SynchronousMemoryHandler : DelegatingHandler
{
    public SynchronousMemoryHandler()
    {
    }

    public SynchronousMemoryHandler(HttpMessageHandler memory)
        : base(memory)
    {
    }

    /// <summary>On a thread of the pool: no context of the caller's, such as a test framework's, can wait for itself.</summary>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.Run(() => SendAsync(request, cancellationToken), cancellationToken).GetAwaiter().GetResult();
}

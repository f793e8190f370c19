namespace Chats.Emulator.Testing;

/// <summary>An inbox's own subscription, made and ended through the emulated API as any receiver's.</summary>
internal sealed class InboxSubscription(HttpClient client, Guid id, string secret) : IAsyncDisposable
{
    /// <summary>A fault may hit the last call too; no test wants to wait for it long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public Guid Id => id;

    public string Secret => secret;

    public static async Task<InboxSubscription> CreateAsync(
        HttpClient client, Uri target, IReadOnlyCollection<string>? events, CancellationToken cancellation)
    {
        client.Timeout = Patience;
        var created = await Subscribing.CreateAsync(client, token: null, target, events, cancellation);
        return new InboxSubscription(client, created.Id, created.Secret);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            using var ended = await client.DeleteAsync(new Uri($"{Subscribing.Path}/{id}", UriKind.Relative));
        }
        catch (Exception struck) when (struck is HttpRequestException or TaskCanceledException or ObjectDisposedException)
        {
            // A fault of the test, or the emulator has ended; either way, nothing listens here any more.
        }

        client.Dispose();
    }
}

using Microsoft.Extensions.Http;

namespace Chats.Emulator.Testing;

/// <summary>Takes a client's requests to an emulator instead of where they were to go; the path stays.</summary>
internal sealed class RedirectToEmulatorHandler(IChatsEmulator emulator, string? token) : DelegatingHandler(emulator.CreateHandler())
{
    private readonly Uri _to = emulator.BaseAddress;

    public static void Apply(HttpClientFactoryOptions options, IChatsEmulator emulator, string? token)
    {
        options.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = new RedirectToEmulatorHandler(emulator, token));
        options.HttpClientActions.Add(client =>
        {
            client.BaseAddress ??= emulator.BaseAddress;
            if (!Clients.HasKey(client.DefaultRequestHeaders)) // no key, or none configured where tests run
            {
                client.DefaultRequestHeaders.Authorization = Clients.Bearer(token ?? ChatsEmulator.StandardToken);
            }
        });
    }

    /// <summary>The synchronous way is one of its own: without this it would lead to the vendor.</summary>
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.Send(Redirect(request), cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(Redirect(request), cancellationToken);

    private HttpRequestMessage Redirect(HttpRequestMessage request)
    {
        request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = _to.Scheme, Host = _to.Host, Port = _to.Port }.Uri;
        if (token is not null && request.Headers.Contains(Clients.Authorization)) request.Headers.Authorization = Clients.Bearer(token);
        return request;
    }
}

namespace Chats.Emulator.Conversations.Driving;

/// <summary>The calls by which a world is driven.</summary>
internal interface IWorldClient
{
    /// <summary>What happened behind a cursor; with nothing there it waits, in the machine's time.</summary>
    Task<FactPage> FactsAsync(long since, TimeSpan wait, int limit, CancellationToken cancellationToken);

    /// <summary>A person does something.</summary>
    /// <param name="person">Name or handle.</param>
    /// <param name="act">What, as JSON.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<ActOutcome> ActAsync(string person, string act, CancellationToken cancellationToken);

    /// <summary>The world starts anew from a scenario.</summary>
    /// <param name="scenario">The YAML.</param>
    /// <param name="variables">The environment variables that it reads.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task SeedAsync(string scenario, IReadOnlyDictionary<string, string> variables, CancellationToken cancellationToken);

    /// <summary>Any other call of the control plane; a refusal is a <see cref="RunProblem"/>.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path behind <c>/_emulator</c>.</param>
    /// <param name="body">The body; null: none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task SendAsync(HttpMethod method, string path, string? body, CancellationToken cancellationToken);

    /// <summary>The same of a call that verifies something: null when it holds, else what is wrong.</summary>
    Task<string?> VerifyAsync(string path, CancellationToken cancellationToken);

    /// <summary>Where the subscriptions to webhooks that there are send to.</summary>
    Task<IReadOnlyList<string>> ListWebhooksAsync(string apiKey, CancellationToken cancellationToken);

    /// <summary>Subscribes an address to all events, and returns the secret that they are signed with.</summary>
    Task<string?> SubscribeAsync(string apiKey, Uri webhook, CancellationToken cancellationToken);
}

namespace Chats.Emulator.Conversations.Running;

/// <summary>An application that somebody else started, or none at all.</summary>
/// <param name="http">Calls it.</param>
/// <param name="exists">Whether there is one.</param>
internal sealed class RunningApplication(HttpClient http, bool exists = true) : IApplicationUnderTest
{
    public HttpClient Http { get; } = http;

    public bool Exists { get; } = exists;

    public string? Death => null;

    public IReadOnlyList<string> Output => [];

    public Task StartAsync(ApplicationStart start, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

namespace Chats.Emulator.Conversations.Running;

/// <summary>The application that is tested, as the runner needs it: a command, something that runs already, or a handler in the same
/// process.</summary>
internal interface IApplicationUnderTest
{
    /// <summary>Calls the application; requests have whole addresses.</summary>
    HttpClient Http { get; }

    /// <summary>Whether there is one: without any nobody needs to subscribe.</summary>
    bool Exists { get; }

    /// <summary>Why it has ended, in words; null: it runs, or somebody else looks after it.</summary>
    string? Death { get; }

    /// <summary>What it printed last, a line each.</summary>
    IReadOnlyList<string> Output { get; }

    /// <summary>Starts it where it does not run yet; the world it speaks to stands.</summary>
    Task StartAsync(ApplicationStart start, CancellationToken cancellationToken);

    /// <summary>Ends it where it was started here.</summary>
    Task StopAsync(CancellationToken cancellationToken);
}

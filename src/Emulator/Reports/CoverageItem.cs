namespace Chats.Emulator.Reports;

/// <summary>One thing a client can exercise.</summary>
/// <param name="Name">Its name: an operation, an error code, a rule, an event type, a kind of fault.</param>
/// <param name="Count">How often it was exercised; of operations, how often one succeeded.</param>
public sealed record CoverageItem(string Name, long Count)
{
    /// <summary>Of an operation, how often it was called, with whatever success; null for other things.</summary>
    public long? Calls { get; init; }

    /// <summary>The name, and what is known of a thing that was tried in vain.</summary>
    public string Describe() => Count == 0 && Calls > 0 ? $"{Name} (called {Times.Text(Calls.Value)}, never with success)" : Name;
}

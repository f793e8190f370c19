using Chats.Emulator.Control;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Testing;

/// <summary>Shows the requests to the emulated API that a world received, and what became of each.</summary>
/// <example>
/// <code>
/// var retries = await control.Journal.ListAsync(operation: "createChat", fault: "lost-answer");
/// </code>
/// </example>
public sealed class JournalControl
{
    private readonly ControlChannel _channel;

    internal JournalControl(ControlChannel channel) => _channel = channel;

    /// <summary>The requests, oldest first; those that match all filters given.</summary>
    /// <param name="operation">The operation's name, for example <c>createChat</c>.</param>
    /// <param name="status">The HTTP status answered; 0: the connection was broken before an answer.</param>
    /// <param name="fault">The name of the fault that struck.</param>
    /// <param name="since">Only requests whose sequence is above this.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<IReadOnlyList<JournalEntry>> ListAsync(
        string? operation = null,
        int? status = null,
        string? fault = null,
        long? since = null,
        int? limit = null,
        CancellationToken cancellation = default)
    {
        var query = new ControlQuery("journal")
            .With("operation", operation).With("status", status).With("fault", fault).With("since", since).With("limit", limit);
        return (await _channel.GetAsync(query, ControlJson.Wire.JournalPage, cancellation)).Requests;
    }

    /// <summary>Forgets all requests; the next one has the sequence 1 again.</summary>
    public Task ClearAsync(CancellationToken cancellation = default) => _channel.SendAsync(HttpMethod.Delete, "journal", content: null, cancellation);
}

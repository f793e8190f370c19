namespace Chats.Emulator.Webhooks.Checking;

/// <summary>A webhook as it was received, with what the world knows of it.</summary>
/// <param name="Headers">Its headers, by name in any case.</param>
/// <param name="Body">Its body, to the last byte.</param>
/// <param name="Secret">What it should be signed with.</param>
internal sealed record CheckedWebhook(IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body, string Secret)
{
    /// <summary>The secrets of the world's subscriptions.</summary>
    public IReadOnlyList<KnownSecret> Others { get; init; } = [];

    /// <summary>What the world sent for this event; empty when it knows nothing of it.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Sent { get; init; } = [];

    public DateTimeOffset MachineTime { get; init; }

    public DateTimeOffset WorldTime { get; init; }

    /// <summary>A header's value; empty when it is not there.</summary>
    public string this[string? header] => header is not null && Headers.TryGetValue(header, out var value) ? value.Trim() : "";
}

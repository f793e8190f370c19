namespace Chats.Emulator.Webhooks.Deliveries;

/// <summary>What came of one attempt.</summary>
/// <param name="Status">The receiver's status; null when there was no answer.</param>
/// <param name="Error">Why there was none.</param>
/// <param name="Latency">How long it took, in real time.</param>
internal sealed record SendResult(int? Status, string? Error, TimeSpan Latency)
{
    /// <summary>True when the name of the receiver leads nowhere, which no later attempt will change.</summary>
    public bool IsHopeless { get; init; }

    /// <summary>The header of the answer that was asked for.</summary>
    public string? Header { get; init; }

    public bool IsDelivered => Status is >= 200 and < 300;

    /// <summary>Server errors, 429 and whatever happens on the network; everything else is final.</summary>
    public bool MayRetry => Status is { } status ? status is >= 500 or 429 : !IsHopeless;
}

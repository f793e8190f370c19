using Chats.Emulator.Webhooks.Deliveries;
using Chats.Emulator.Webhooks.Mutations;

namespace Chats.Emulator.Webhooks.Gauntlet;

/// <summary>One trial of a receiver.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Sent">What is sent, for people.</param>
/// <param name="Kind">How it differs from what should be sent.</param>
/// <param name="Expected">What a good receiver answers.</param>
/// <param name="Remedy">What to do when it answers something else.</param>
internal sealed record GauntletCase(string Name, string Sent, IWebhookMutation Kind, GauntletExpectation Expected, string Remedy)
{
    /// <summary>How often the very same request is sent.</summary>
    public int Times { get; init; } = 1;

    /// <summary>
    /// What to say to a receiver that refused, where the smallest delay changes what is right; null: nothing depends on it.
    /// </summary>
    public string? OnTheEdge { get; init; }

    public bool IsPassed(SendResult answer) => Expected switch
    {
        GauntletExpectation.Accepted => answer.IsDelivered,
        GauntletExpectation.Refused => IsRefusal(answer),
        _ => answer.IsDelivered || IsRefusal(answer),
    };

    private static bool IsRefusal(SendResult answer) => answer is { Status: >= 400 and < 500, MayRetry: false };
}

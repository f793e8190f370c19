namespace Chats.Emulator.Domain.Payments;

/// <summary>A customer the account pays for: the connection to their wallet, and what is in it.</summary>
/// <param name="Handle">Their phone number or e-mail address.</param>
internal sealed record PaymentHandle(string Handle)
{
    /// <summary>The code customers get where nothing else is said (docs/decisions/0047).</summary>
    public const string StandardCode = "482913";

    /// <summary>How long a code can be used.</summary>
    public static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(10);

    public ConnectionStatus Status { get; init; }

    /// <summary>Whether there is a card in their wallet.</summary>
    public bool HasCard { get; init; } = true;

    /// <summary>Whether they must approve of each payment with a passkey.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>The code they get when they are asked to connect.</summary>
    public string Code { get; init; } = StandardCode;

    /// <summary>The connection under way; null: none is.</summary>
    public string? ConnectId { get; init; }

    /// <summary>When the code of the connection under way ends.</summary>
    public DateTimeOffset? CodeUntil { get; init; }
}

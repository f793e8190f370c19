namespace Chats.Emulator.Faults;

/// <summary>What a fault may look at in a call.</summary>
internal interface IFaultTarget
{
    /// <summary>The operation's name; null for an unknown route.</summary>
    string? Operation { get; }

    /// <summary>The event's type when this is a webhook on its way; null for a call of the API.</summary>
    string? WebhookEvent => null;

    string Method { get; }

    /// <summary>The path as it was asked for, below the version prefix.</summary>
    string Path { get; }

    string? Token { get; }

    string? From { get; }

    IReadOnlyList<string> To { get; }

    string? Chat { get; }

    string? Header(string name);

    string BodyText { get; }
}

namespace Chats.Emulator.Faults.Kinds;

/// <summary>How rules speak of webhooks.</summary>
internal static class WebhookFaults
{
    /// <summary>In <c>on</c>: every webhook, or with a colon and a type behind it those of one type.</summary>
    public const string Subject = "webhook";

    private const string Prefix = Subject + ":";

    /// <summary>The kinds as they are written, in the order of <see cref="WebhookFault"/>.</summary>
    public static readonly string[] Names =
    [
        "drop", "duplicate", "reorder", "corrupt_signature", "missing_signature", "wrong_secret", "stale_timestamp", "truncate",
        "extra_fields", "unknown_type",
    ];

    public static bool IsSubject(string on) => on == Subject || on.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The event type a rule is about; null: all of them.</summary>
    public static string? TypeOf(string on) => on.Length > Prefix.Length ? on[Prefix.Length..] : null;

    public static string Name(this WebhookFault fault) => Names[(int)fault];
}

namespace Chats.Emulator.Conversations.Files;

/// <summary>What a test file, or the command line, says of the application under test. What is null is not said.</summary>
internal sealed record ApplicationSpec
{
    public static readonly TimeSpan DefaultSettle = TimeSpan.FromMilliseconds(300);

    public static readonly TimeSpan DefaultStartTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Where it listens; the other addresses may be paths below it.</summary>
    public string? Url { get; init; }

    /// <summary>Where it takes webhooks; null: it subscribes by itself.</summary>
    public string? Webhook { get; init; }

    /// <summary>What answers 2xx as soon as it is ready.</summary>
    public string? Ready { get; init; }

    /// <summary>What makes it forget what was; asked by POST between tests.</summary>
    public string? Reset { get; init; }

    /// <summary>What is told the world's time after each jump, by POST.</summary>
    public string? Clock { get; init; }

    /// <summary>How long, in the machine's time, it must have asked nothing to be taken for done.</summary>
    public TimeSpan? Settle { get; init; }

    /// <summary>How long it may take until it is ready, in the machine's time.</summary>
    public TimeSpan? StartTimeout { get; init; }

    /// <summary>Whether it is started anew for each test.</summary>
    public bool? Restart { get; init; }

    /// <summary>Whether it says where an application is that somebody else started.</summary>
    public bool IsNamed => Url is not null || Webhook is not null;

    /// <summary>The same with what the other says in place of what this one does.</summary>
    public ApplicationSpec Over(ApplicationSpec other) => new()
    {
        Url = other.Url ?? Url,
        Webhook = other.Webhook ?? Webhook,
        Ready = other.Ready ?? Ready,
        Reset = other.Reset ?? Reset,
        Clock = other.Clock ?? Clock,
        Settle = other.Settle ?? Settle,
        StartTimeout = other.StartTimeout ?? StartTimeout,
        Restart = other.Restart ?? Restart,
    };

    /// <summary>An address of the application, which may be a path below its own; null: it cannot be known.</summary>
    public Uri? Resolve(string? address)
    {
        if (address is null) return null;

        // On Unix a path such as /hooks is an absolute address as well, that of a file.
        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https")
        {
            return absolute;
        }

        return Url is not null && Uri.TryCreate(Url, UriKind.Absolute, out var own)
            ? new Uri($"{own.GetLeftPart(UriPartial.Path).TrimEnd('/')}{address}")
            : null;
    }
}

namespace OrderBot;

/// <summary>Where the messaging API is, and what proves who we are and who they are.</summary>
public sealed class LinqOptions
{
    /// <summary>Ends in a slash, as paths are relative to it.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>A secret: it comes from the environment, as <c>Linq__ApiKey</c>.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The secret of our webhook subscription: <c>whsec_</c> and a key in base64.</summary>
    public required string WebhookSecret { get; init; }
}

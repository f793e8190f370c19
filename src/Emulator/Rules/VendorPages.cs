namespace Chats.Emulator.Rules;

/// <summary>The vendor's pages that rules about success were read from; refusals have the page of their error code.</summary>
internal static class VendorPages
{
    /// <summary>The OpenAPI specification: operations, fields, their limits and descriptions.</summary>
    public static readonly Source Reference = new("https://cdn.linqapp.com/openapi/linq-api-v3.yaml");

    /// <summary>When a chat is healthy.</summary>
    public static readonly Source ChatHealth = new("https://docs.linqapp.com/channel/imessage/guides/chats/chat-health");

    /// <summary>The events and their payloads.</summary>
    public static readonly Source WebhookEvents = new("https://docs.linqapp.com/channel/imessage/guides/webhooks/events");

    /// <summary>What a line's reputation follows from.</summary>
    public static readonly Source PhoneReputation = new("https://docs.linqapp.com/channel/imessage/guides/phone-numbers/phone-reputation");

    /// <summary>The official Python client: the texts and types of its newest level that was read.</summary>
    public static readonly Source PythonClient = new("https://pypi.org/project/linq-python/0.65.0/");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Source> All = [Reference, ChatHealth, WebhookEvents, PhoneReputation, PythonClient];
}

using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;

namespace Chats.Emulator.Http.Calls;

/// <summary>What the options of an emulator decide about its answers.</summary>
/// <param name="PublicUrl">The address clients reach it by; null: the one they came to.</param>
/// <param name="RuleHeader">Whether a refusal names its rule in a header.</param>
internal sealed record HttpSettings(string? PublicUrl, bool RuleHeader)
{
    /// <summary>The hosts that media is really fetched from.</summary>
    public FetchHosts FetchHosts { get; init; } = FetchHosts.None;

    /// <summary>The hosts that are no local ones and yet may be told over plain http.</summary>
    public HostList HttpWebhookHosts { get; init; } = HostList.None;
}

namespace Chats.Emulator.Domain.Payments;

/// <summary>A page on which an administrator connects the account to a provider.</summary>
internal sealed record ProviderSession(string HostedUrl, string SessionId);

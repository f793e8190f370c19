namespace Chats.Emulator.Testing;

/// <summary>A webhook subscription that was just made.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Secret">What its webhooks are signed with, <c>whsec_…</c>: the receiver's configuration. It is told this once only.</param>
public sealed record WebhookSubscriptionResult(Guid Id, string Secret);

namespace Chats.Emulator.Webhooks.Checking;

/// <summary>A secret that a webhook may have been signed with.</summary>
/// <param name="Owner">Whose it is, for people.</param>
/// <param name="Text">The secret.</param>
internal sealed record KnownSecret(string Owner, string Text);

namespace Chats.Emulator.Http.Calls;

/// <summary>What the options of an emulator decide about its answers.</summary>
/// <param name="PublicUrl">The address clients reach it by; null: the one they came to.</param>
/// <param name="RuleHeader">Whether a refusal names its rule in a header.</param>
internal sealed record HttpSettings(string? PublicUrl, bool RuleHeader);

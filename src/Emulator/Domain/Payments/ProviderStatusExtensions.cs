namespace Chats.Emulator.Domain.Payments;

/// <summary>The vendor's spelling of how far the account is with a provider.</summary>
internal static class ProviderStatusExtensions
{
    public static readonly string[] Names = ["ready", "onboarding", "disabled"];

    public static string ToWireName(this ProviderStatus status) => Names[(int)status];

    public static ProviderStatus? Parse(string? text) => Array.IndexOf(Names, text) is >= 0 and var index ? (ProviderStatus)index : null;
}

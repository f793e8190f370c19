namespace Chats.Emulator.Domain.Payments;

/// <summary>How far the account is with the provider of virtual cards.</summary>
internal enum ProviderStatus
{
    Ready,
    Onboarding,
    Disabled,
}

namespace Chats.Emulator.Control.Payments;

/// <summary>A provider of cards.</summary>
/// <param name="Provider">Its name: <c>agentcard</c>.</param>
/// <param name="Status"><c>ready</c>, <c>onboarding</c> or <c>disabled</c>.</param>
public sealed record PaymentProviderResponse(string Provider, string Status);

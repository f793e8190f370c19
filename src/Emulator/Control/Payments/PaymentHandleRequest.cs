namespace Chats.Emulator.Control.Payments;

/// <summary>The body of <c>PUT /_emulator/payments/handles/{handle}</c>; what is left out stays as it is.</summary>
/// <param name="Card">Whether there is a card in the customer's wallet.</param>
/// <param name="Approval">Whether the customer must approve of each payment from now on.</param>
/// <param name="Code">The code they get when they are asked to connect.</param>
public sealed record PaymentHandleRequest(bool? Card = null, bool? Approval = null, string? Code = null);

namespace Chats.Emulator.Domain.Payments;

/// <summary>The vendor's spelling of how far a payment request has come.</summary>
internal static class PaymentRequestStatusExtensions
{
    public static readonly string[] Names = ["requested", "succeeded", "canceled", "expired"];

    /// <summary>What a list may be filtered by; the last two are of payments from wallets, and no request ever has them.</summary>
    public static readonly string[] Filters = [.. Names, "authorized", "declined"];

    public static string ToWireName(this PaymentRequestStatus status) => Names[(int)status];

    public static PaymentRequestStatus? Parse(string text) =>
        Array.IndexOf(Names, text) is >= 0 and var index ? (PaymentRequestStatus)index : null;
}

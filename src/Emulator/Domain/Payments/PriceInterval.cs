namespace Chats.Emulator.Domain.Payments;

/// <summary>What a subscription's price is charged by.</summary>
internal enum PriceInterval
{
    Day,
    Week,
    Month,
    Year,
}

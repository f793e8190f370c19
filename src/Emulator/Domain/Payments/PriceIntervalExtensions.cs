namespace Chats.Emulator.Domain.Payments;

/// <summary>The vendor's spelling of intervals.</summary>
internal static class PriceIntervalExtensions
{
    public static readonly string[] Names = ["day", "week", "month", "year"];

    public static string ToWireName(this PriceInterval interval) => Names[(int)interval];
}

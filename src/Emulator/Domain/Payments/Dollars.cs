using System.Globalization;

namespace Chats.Emulator.Domain.Payments;

/// <summary>Amounts as customers read them.</summary>
internal static class Dollars
{
    /// <summary>Cents as dollars, such as <c>$47.11</c> and <c>$1,250.00</c>.</summary>
    public static string Format(long cents) => string.Create(CultureInfo.InvariantCulture, $"${cents / 100m:N2}");
}

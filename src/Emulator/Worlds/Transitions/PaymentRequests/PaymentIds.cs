using System.Globalization;

namespace Chats.Emulator.Worlds.Transitions.PaymentRequests;

/// <summary>The form of ids that other services give.</summary>
internal static class PaymentIds
{
    public static string Of(string prefix, Guid drawn) => prefix + drawn.ToString("N", CultureInfo.InvariantCulture)[..24];
}

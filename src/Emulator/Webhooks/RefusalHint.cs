using Chats.Emulator.Webhooks.Mutations;

namespace Chats.Emulator.Webhooks;

/// <summary>Why a receiver may have refused a signature that is right: the timestamp is far from the time it goes by.</summary>
internal static class RefusalHint
{
    /// <param name="status">What the receiver answered.</param>
    /// <param name="signedWithRealTime">Whether the signature carries the machine's time.</param>
    /// <param name="world">The world's time at the attempt.</param>
    /// <param name="machine">The machine's.</param>
    /// <returns>
    /// The hint, without any figure of the machine's clock: deliveries are the same in every run. Null: the time explains nothing.
    /// </returns>
    public static string? Of(int? status, bool signedWithRealTime, DateTimeOffset world, DateTimeOffset machine)
    {
        if (status is not (400 or 401 or 403)
            || Math.Abs(machine.ToUnixTimeSeconds() - world.ToUnixTimeSeconds()) <= ShiftedTimestamp.Tolerance)
        {
            return null;
        }

        return signedWithRealTime
            ? "Signed with the machine's time, which is more than five minutes from the world's: a receiver that goes by the world's "
                + "clock needs webhooks.signed_at: world."
            : "Signed with the world's time, which is more than five minutes from the machine's: a receiver that goes by the machine's "
                + "clock needs webhooks.signed_at: real.";
    }
}

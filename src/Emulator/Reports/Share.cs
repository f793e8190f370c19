using System.Globalization;

namespace Chats.Emulator.Reports;

/// <summary>A part of a whole, in percent. It is cut and never rounded up: only what is complete is 100.</summary>
internal static class Share
{
    public static double Of(int part, int whole) => whole == 0 ? 100 : Math.Floor(1000.0 * part / whole) / 10;

    public static string Text(double percent) => percent.ToString("0.#", CultureInfo.InvariantCulture) + " %";
}

using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.Conversations.Running;

/// <summary>Gives each run of a test a seed of its own, the same each time.</summary>
internal static class Seeds
{
    /// <summary>What fits the numbers of every reader of JSON.</summary>
    private const ulong Largest = (1UL << 53) - 1;

    public static ulong Of(ulong seed, ConversationTest test, int repetition)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{Path.GetFileName(test.File)}\n{test.Number}\n{test.Name}\n{test.RowNumber}\n{repetition}");
        return XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text), unchecked((long)seed)) & Largest;
    }

    /// <summary>A seed for a run, another each time and short enough to be typed.</summary>
    public static ulong Another() => (ulong)RandomNumberGenerator.GetInt32(1, int.MaxValue);

    /// <summary>A number from 0 to 1 that is always the same for a step of a run.</summary>
    public static double Chance(ulong seed, int step) =>
        (XxHash3.HashToUInt64(BitConverter.GetBytes(step), unchecked((long)seed)) >> 11) * (1.0 / (1UL << 53));
}

using System.Diagnostics.CodeAnalysis;

namespace Chats.Emulator.Snapshots;

/// <summary>Says why a snapshot cannot be read.</summary>
internal static class Broken
{
    /// <exception cref="InvalidDataException">It is not so.</exception>
    public static void Unless([DoesNotReturnIf(false)] bool isSo, string problem)
    {
        if (!isSo) throw new InvalidDataException(problem);
    }
}

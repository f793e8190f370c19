using System.Buffers;
using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>The command that runs just one test again, as a shell takes it.</summary>
internal static class RunAgainCommand
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=,+@%");

    public static string Of(ConversationTest test, TestSettings settings)
    {
        IEnumerable<string> words = ["chats-emulator", "test", test.File, "--filter", test.ToString(), .. settings.Repeated];
        if (settings.Command.Count > 0) words = [.. words, "--", .. settings.Command];
        return string.Join(' ', words.Select(Quoted));
    }

    private static string Quoted(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAnyExcept(Plain) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

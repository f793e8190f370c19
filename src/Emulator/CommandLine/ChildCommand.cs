using System.ComponentModel;
using System.Diagnostics;

namespace Chats.Emulator.CommandLine;

/// <summary>The command that <c>exec</c> runs: it has this process's input and output, and some variables more.</summary>
internal sealed class ChildCommand(string[] words, SignalForwarding signals)
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>Its exit code; 127 or 126, as of a shell, when it cannot be found or run.</returns>
    public async Task<int> RunAsync(IReadOnlyDictionary<string, string> variables)
    {
        if (ExecutablePath.Find(words[0]) is not { } path)
        {
            await Console.Error.WriteLineAsync($"exec: '{words[0]}': there is no such command.");
            return ExitCodes.CommandNotFound;
        }

        try
        {
            var child = signals.Start(Describe(path, variables));
            await child.WaitForExitAsync();
            return child.ExitCode;
        }
        catch (Win32Exception problem)
        {
            await Console.Error.WriteLineAsync($"exec: '{words[0]}' cannot be run: {new Win32Exception(problem.NativeErrorCode).Message}");
            return ExitCodes.CommandNotRunnable;
        }
    }

    private ProcessStartInfo Describe(string path, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(path, words.Skip(1)) { UseShellExecute = false };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return start;
    }
}

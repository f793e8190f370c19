using System.ComponentModel;
using System.Diagnostics;

namespace Chats.Emulator.Conversations.Asking;

/// <summary>A command that reads the question on standard input and writes its answer on standard output.</summary>
/// <param name="words">The command and its arguments.</param>
/// <param name="folder">Where it runs: the folder of the test file.</param>
internal sealed class CommandSource(IReadOnlyList<string> words, string folder) : ISource
{
    public string Name => string.Join(' ', words);

    public async Task<Reply> AskAsync(ReadOnlyMemory<byte> question, CancellationToken cancellationToken)
    {
        using var process = Start();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var complaint = process.StandardError.ReadToEndAsync(cancellationToken);
            await WriteAsync(process, question, cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new Reply(process.ExitCode, await output, await complaint);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>A command may answer without reading its question to the end.</summary>
    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> question, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(question, cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // What it did not want to know it need not hear.
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception problem)
        {
            throw new AskingException($"'{Name}' cannot be run: {new Win32Exception(problem.NativeErrorCode).Message}");
        }
    }
}

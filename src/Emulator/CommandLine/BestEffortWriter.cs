using System.Text;

namespace Chats.Emulator.CommandLine;

/// <summary>
/// Writes what can be written: a message that cannot be printed, for stderr is closed or its disk full, must not end the program.
/// </summary>
internal sealed class BestEffortWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        try
        {
            inner.Write(value);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The error cannot be reported anywhere.
        }
    }

    public override void WriteLine(string? value) => Write(value + NewLine);
}

namespace Chats.Emulator.CommandLine.Testing;

/// <summary>The last lines that the application printed.</summary>
internal sealed class OutputTail
{
    private const int MostLines = 40;
    private const int LongestLine = 1000;

    private readonly Lock _gate = new();
    private readonly Queue<string> _lines = new();

    public IReadOnlyList<string> Lines
    {
        get { lock (_gate) return [.. _lines]; }
    }

    public void Add(string line)
    {
        lock (_gate)
        {
            if (_lines.Count == MostLines) _lines.Dequeue();
            _lines.Enqueue(Common.PlainText.Cut(line, LongestLine));
        }
    }
}

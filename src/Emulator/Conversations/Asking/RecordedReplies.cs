using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Chats.Emulator.Conversations.Asking;

/// <summary>Answers of judges and word sources in a file: written as they come, or read back so that nobody is asked.</summary>
internal sealed class RecordedReplies : IDisposable
{
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reply>? _known;
    private readonly StreamWriter? _file;
    private readonly Lock _gate = new();

    private RecordedReplies(Dictionary<string, Reply>? known, StreamWriter? file) => (_known, _file) = (known, file);

    /// <summary>Neither records nor replays.</summary>
    public static RecordedReplies None() => new(null, null);

    /// <summary>Writes every answer into a file.</summary>
    public static RecordedReplies RecordTo(string path) => new(null, new StreamWriter(path, append: false) { AutoFlush = true });

    /// <summary>Gives the answers of a file.</summary>
    /// <exception cref="AskingException">The file is none of recorded answers.</exception>
    public static RecordedReplies ReplayFrom(string path)
    {
        var known = new Dictionary<string, Reply>(StringComparer.Ordinal);
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.Length == 0) continue;
            var recorded = Read(line)
                ?? throw new AskingException(string.Create(CultureInfo.InvariantCulture, $"{path}:{index + 1}:1: this is no recorded answer"));
            known[recorded.Place] = new Reply(recorded.ExitCode, recorded.Output, "");
        }

        return new RecordedReplies(known, null);
    }

    /// <summary>The answer for a place: the recorded one, or the one that <paramref name="ask"/> brings, which is recorded.</summary>
    /// <param name="step">Test, repetition and step.</param>
    /// <param name="ask">Asks.</param>
    /// <exception cref="AskingException">None was recorded for the place.</exception>
    public async Task<Reply> AnswerAsync(string step, Func<Task<Reply>> ask)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{step} #{_asked.AddOrUpdate(step, 1, (_, before) => before + 1)}");
        if (_known is not null)
        {
            return _known.GetValueOrDefault(place)
                ?? throw new AskingException($"no answer was recorded for {place}: run it once with --record-words");
        }

        var reply = await ask();
        if (_file is null) return reply;
        var line = JsonSerializer.Serialize(new RecordedReply(place, reply.ExitCode, reply.Output), AskingJson.Default.RecordedReply);
        lock (_gate) _file.WriteLine(line);
        return reply;
    }

    public void Dispose() => _file?.Dispose();

    private static RecordedReply? Read(string line)
    {
        try
        {
            var read = JsonSerializer.Deserialize(line, AskingJson.Default.RecordedReply);
            return read is { Place: not null, Output: not null } ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

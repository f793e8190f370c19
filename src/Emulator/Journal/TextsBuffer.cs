namespace Chats.Emulator.Journal;

/// <summary>A few texts, one behind the other, in memory that the next request in the same place uses again.</summary>
/// <param name="count">How many texts.</param>
internal sealed class TextsBuffer(int count)
{
    private const int SmallestPiece = 128;
    private const int Missing = -1;

    private readonly int[] _lengths = new int[count];
    private char[] _chars = [];

    /// <summary>How many bytes it keeps, used or not.</summary>
    public int Capacity => sizeof(char) * _chars.Length;

    /// <summary>The texts; each is made anew.</summary>
    public string?[] Texts
    {
        get
        {
            var texts = new string?[count];
            for (int i = 0, start = 0; i < count; i++)
            {
                if (_lengths[i] == Missing) continue;
                texts[i] = new string(_chars, start, _lengths[i]);
                start += _lengths[i];
            }

            return texts;
        }
    }

    public void Set(params ReadOnlySpan<string?> texts)
    {
        var length = 0;
        foreach (var text in texts) length += text?.Length ?? 0;
        if (_chars.Length < length) _chars = new char[Math.Max(SmallestPiece, 2 * length)];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            _lengths[i] = texts[i]?.Length ?? Missing;
            texts[i]?.CopyTo(_chars.AsSpan(start));
            start += texts[i]?.Length ?? 0;
        }
    }
}

namespace Chats.Emulator.Control;

/// <summary>Reads where in a JSON text the serializer was: <c>$.match.parts[0]['odd name']</c>.</summary>
internal static class JsonPath
{
    private const string Quote = "['";
    private const string EndQuote = "']";

    /// <summary>The names on the way, without indexes of lists; nothing when it is no path.</summary>
    public static IReadOnlyList<string> Parse(string? path)
    {
        var names = new List<string>();
        if (path is not ['$', ..]) return names;
        for (var rest = path.AsSpan(1); rest.Length > 0;)
        {
            if (rest.StartsWith(Quote, StringComparison.Ordinal))
            {
                var end = rest.IndexOf(EndQuote, StringComparison.Ordinal);
                if (end < 0) return [];
                names.Add(rest[Quote.Length..end].ToString());
                rest = rest[(end + EndQuote.Length)..];
            }
            else if (rest[0] == '[')
            {
                var end = rest.IndexOf(']');
                if (end < 0) return [];
                rest = rest[(end + 1)..];
            }
            else if (rest[0] == '.')
            {
                var length = rest[1..].IndexOfAny('.', '[');
                var name = length < 0 ? rest[1..] : rest.Slice(1, length);
                names.Add(name.ToString());
                rest = rest[(1 + name.Length)..];
            }
            else
            {
                return [];
            }
        }

        return names;
    }
}

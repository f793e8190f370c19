using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Requests;

/// <summary>Cursors of message lists: the message seen last, encoded so that clients do not calculate with them.</summary>
internal static class MessageCursor
{
    private const int MaximumBytes = 32;

    private static ReadOnlySpan<byte> Prefix => "seen:"u8;

    public static string Of(long sequence) =>
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"seen:{sequence}")));

    /// <summary>The sequence of the message seen last; null for a first page. Only what <see cref="Of"/> writes is taken.</summary>
    public static Result<long?> Parse(string? text, Rule rule)
    {
        if (text is null) return (long?)null;
        return Decode(text) is { } sequence && Of(sequence) == text
            ? sequence
            : rule.Refuse("cursor must be the next_cursor of the previous page");
    }

    private static long? Decode(string text)
    {
        Span<byte> bytes = stackalloc byte[MaximumBytes];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done) return null;
        var decoded = bytes[..length];
        var isOurs = decoded.StartsWith(Prefix);
        return isOurs && long.TryParse(decoded[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? sequence
            : null;
    }
}

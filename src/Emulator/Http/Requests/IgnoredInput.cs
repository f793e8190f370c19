using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Chats.Emulator.Common;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Journal;

namespace Chats.Emulator.Http.Requests;

/// <summary>
/// Input that is not read. The vendor accepts it silently, so the journal has a note of it: most often it is a misspelt word.
/// </summary>
internal static class IgnoredInput
{
    private const int Most = 10;

    private const int LongestName = 64;

    /// <summary>Keys the vendor reads and this emulator does not: to send them is no mistake.</summary>
    private static readonly string[] NotEmulated = ["placement", "rotation", "scale", "routing_id_header",
        "routing_key_header"];

    /// <summary>Notes the parameters of the query that the operation does not know.</summary>
    public static void NoteQuery(ApiCall call, OperationMetadata operation)
    {
        if (operation.Query is not { } known || !call.Context.Request.QueryString.HasValue) return;
        var noted = 0;
        foreach (var (name, _) in call.Context.Request.Query)
        {
            if (known.Contains(name, StringComparer.OrdinalIgnoreCase) || noted++ >= Most) continue;
            call.Note(IgnoredInputNote.Of($"{Short(name)} in the query{Spelling.Hint(name, known)}"));
        }
    }

    /// <summary>Notes the members of a body that its type does not have; the body was read already, so it is well-formed.</summary>
    public static void NoteBody(ApiCall call, ReadOnlySpan<byte> json, JsonTypeInfo type)
    {
        if (KnownMembers.Of(type) is not { } known) return;
        var reader = new Utf8JsonReader(json);
        HashSet<string>? ignored = null;
        while (reader.Read()) Value(ref reader, known, ref ignored);
        foreach (var note in ignored ?? []) call.Note(note);
    }

    /// <summary>A name as notes show it.</summary>
    public static string Short(string name) => name.Length <= LongestName ? name : $"{name[..LongestName]}…";

    private static void Value(ref Utf8JsonReader reader, KnownMembers? known, ref HashSet<string>? ignored)
    {
        if (known is null) reader.Skip();
        else if (reader.TokenType == JsonTokenType.StartObject) Object(ref reader, known, ref ignored);
        else if (reader.TokenType == JsonTokenType.StartArray) Array(ref reader, known, ref ignored);
    }

    private static void Object(ref Utf8JsonReader reader, KnownMembers known, ref HashSet<string>? ignored)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!known.Knows(ref reader, out var within) && (ignored?.Count ?? 0) < Most)
            {
                (ignored ??= []).Add(Note(reader.ValueSpan, known));
            }

            reader.Read();
            Value(ref reader, within, ref ignored);
        }
    }

    private static void Array(ref Utf8JsonReader reader, KnownMembers known, ref HashSet<string>? ignored)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) Value(ref reader, known, ref ignored);
    }

    private static string Note(ReadOnlySpan<byte> member, KnownMembers known)
    {
        var name = Encoding.UTF8.GetString(member);
        if (NotEmulated.Contains(name)) return $"not emulated: {known.Path}{name} in the body";
        return IgnoredInputNote.Of($"{known.Path}{Short(name)} in the body{Spelling.Hint(name, known.Names)}");
    }
}

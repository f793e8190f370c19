using System.Security.Cryptography;
using System.Text.Json;

namespace Chats.Emulator.Http.Requests;

/// <summary>Tells whether two bodies say the same, whatever the order of their keys and the space between them.</summary>
internal static class CanonicalJson
{
    /// <summary>
    /// A hash in hexadecimal digits that is the same for all ways to write the body; keys that are null count as left out.
    /// </summary>
    public static string Fingerprint(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(RequestBody.WithoutByteOrderMark(json));
        using var canonical = new MemoryStream();
        using (var writer = new Utf8JsonWriter(canonical)) Write(writer, document.RootElement);
        return Convert.ToHexStringLower(SHA256.HashData(canonical.GetBuffer().AsSpan(0, (int)canonical.Length)));
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null)
                    .OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray()) Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}

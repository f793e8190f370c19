using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml;

namespace Chats.Emulator.Testing;

/// <summary>A fixed delay as one duration, any other as a map.</summary>
internal sealed class DelayConverter : JsonConverter<FaultDelay>
{
    public override FaultDelay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Faults are only written.");

    public override void Write(Utf8JsonWriter writer, FaultDelay value, JsonSerializerOptions options)
    {
        var isMap = value is not { Fixed: not null, Min: null, Max: null, Median: null, Sigma: null };
        if (!isMap)
        {
            writer.WriteStringValue(XmlConvert.ToString(value.Fixed!.Value));
            return;
        }

        writer.WriteStartObject();
        Write(writer, "fixed", value.Fixed);
        Write(writer, "min", value.Min);
        Write(writer, "max", value.Max);
        Write(writer, "median", value.Median);
        if (value.Sigma is { } sigma) writer.WriteNumber("sigma", sigma);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string key, TimeSpan? delay)
    {
        if (delay is { } given) writer.WriteString(key, XmlConvert.ToString(given));
    }
}

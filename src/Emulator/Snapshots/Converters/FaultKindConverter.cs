using System.Text.Json;
using System.Text.Json.Serialization;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Scenarios.Model.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Snapshots.Converters;

/// <summary>A kind of fault as a scenario says it: its key, with what that key takes.</summary>
internal sealed class FaultKindConverter : JsonConverter<FaultKind>
{
    public override FaultKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var problems = new Problems("world.json");
        return YamlText.Read(document.RootElement.GetRawText(), problems) is MapNode { Entries: [var (name, value)] }
            && FaultKeys.Find(name.Value) is { } key && key.Codec.TryRead(value, problems, out var kind) && problems.IsEmpty
            && kind is not null
                ? kind
                : throw new JsonException("expected a kind of fault");
    }

    public override void Write(Utf8JsonWriter writer, FaultKind value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(value.Name);
        NodeJson.Of(FaultKeys.Find(value.Name)!.Codec.Write(value)).WriteTo(writer);
        writer.WriteEndObject();
    }
}

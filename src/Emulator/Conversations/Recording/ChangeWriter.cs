using System.Text.Json;
using Chats.Emulator.Facts;
using Chats.Emulator.Worlds.Events;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Writes what events of the emulator's own tell, and no fact of a chat does, as the step that makes it.</summary>
internal sealed class ChangeWriter(RecordedNames names)
{
    private const string Name = "name";

    /// <summary>Whether such an event is recorded.</summary>
    public static bool IsChange(Fact fact) => fact.Type
        is EmulatorEvents.ContactActed or EmulatorEvents.ContactActDropped or EmulatorEvents.ContactUpdated or EmulatorEvents.LineUpdated;

    /// <summary>Whether a person did it, in a chat or beside them.</summary>
    public static bool IsAct(Fact fact) => fact.Type == EmulatorEvents.ContactActed;

    /// <summary>The person, or the line.</summary>
    public static string Subject(Fact fact) => Text(fact, fact.Type == EmulatorEvents.LineUpdated ? OwnKeys.Number : OwnKeys.Handle);

    /// <summary>What no step makes again, in words; null: all of it is in the step.</summary>
    public string? Problem(Fact fact) => fact.Type switch
    {
        EmulatorEvents.ContactActDropped => $"{Subject(fact)} did something that did not arrive ({Text(fact, OwnKeys.Reason)}): add the act.",
        EmulatorEvents.ContactUpdated when Changes(fact).TryGetProperty(Name, out _) =>
            $"{Subject(fact)} got another name: say it in the scenario.",
        EmulatorEvents.ContactUpdated or EmulatorEvents.LineUpdated when Changes(fact).EnumerateObject().Any(IsBeyondSteps) =>
            $"{Subject(fact)} was changed in a way that no step says: say it in the scenario.",
        EmulatorEvents.ContactActed when fact.MessageId is not null && names.Message(fact.MessageId) is null =>
            $"{Subject(fact)} read up to a message that no step of the test makes: say which with message.",
        _ => null,
    };

    /// <summary>The step; null: there is none.</summary>
    public FlowMap? Write(Fact fact) => fact.Type switch
    {
        EmulatorEvents.ContactActed => Act(fact),
        EmulatorEvents.ContactUpdated => Step("contact", "person", fact),
        EmulatorEvents.LineUpdated => Step("line", "number", fact),
        _ => null,
    };

    private FlowMap Act(Fact fact)
    {
        var act = With(new FlowMap().AddText("as", Subject(fact)), fact.Data!.Value.GetProperty(OwnKeys.Act));
        if (names.Message(fact.MessageId) is { } message) act.Add("message", message);
        return act;
    }

    private static FlowMap? Step(string key, string subject, Fact fact)
    {
        var step = With(new FlowMap().AddText(subject, Subject(fact)), Changes(fact));
        return Changes(fact).EnumerateObject().Any(IsStep) ? new FlowMap().Add(key, step.ToString()) : null;
    }

    private static FlowMap With(FlowMap map, JsonElement values)
    {
        foreach (var value in values.EnumerateObject().Where(IsStep)) map.Add(value.Name, Written(value.Value));
        return map;
    }

    private static string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => With(new FlowMap(), value).ToString(),
        JsonValueKind.String => FlowMap.Quote(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static JsonElement Changes(Fact fact) => fact.Data!.Value.GetProperty(OwnKeys.Changes);

    private static string Text(Fact fact, string key) => fact.Data!.Value.GetProperty(key).GetString()!;

    private static bool IsStep(JsonProperty value) =>
        value.Name is not Name && value.Value.ValueKind != JsonValueKind.Null && !IsBeyondSteps(value);

    /// <summary>Who reads never, and a line without a forwarding number: steps have no words for that.</summary>
    private static bool IsBeyondSteps(JsonProperty value) =>
        value is { Name: "reads_after" or "forwarding_number", Value.ValueKind: JsonValueKind.String }
        && value.Value.GetString() is "never" or "";
}

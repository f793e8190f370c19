using System.Text.Json;

namespace Chats.Emulator.Conversations.Recording;

/// <summary>Writes a change of the control plane as the step that makes it.</summary>
internal static class ChangeWriter
{
    private const string Name = "name";
    private const string UpTo = "up_to";

    /// <summary>The reason where nothing makes it again; null: everything of it is a step.</summary>
    public static string? Problem(RecordedChange change) => change.Kind switch
    {
        RecordedChangeKind.Dropped => $"{change.Subject} did something that did not arrive ({change.Values.GetString()}): add the act.",
        RecordedChangeKind.Contact when change.Values.TryGetProperty(Name, out _) =>
            $"{change.Subject} got another name: say it in the scenario.",
        RecordedChangeKind.Contact or RecordedChangeKind.Line when change.Values.EnumerateObject().Any(IsBeyondSteps) =>
            $"{change.Subject} was changed in a way that no step says: say it in the scenario.",
        RecordedChangeKind.Act when change.Values.TryGetProperty(UpTo, out _) => $"{change.Subject} read up to a message: say which with message.",
        _ => null,
    };

    /// <summary>The step; null: there is none.</summary>
    public static FlowMap? Write(RecordedChange change) => change.Kind switch
    {
        RecordedChangeKind.Act => With(new FlowMap().AddText("as", change.Subject), change.Values),
        RecordedChangeKind.Contact => Step("contact", "person", change),
        RecordedChangeKind.Line => Step("line", "number", change),
        _ => null,
    };

    private static FlowMap? Step(string key, string subject, RecordedChange change)
    {
        var step = With(new FlowMap().AddText(subject, change.Subject), change.Values);
        return change.Values.EnumerateObject().Any(IsStep) ? new FlowMap().Add(key, step.ToString()) : null;
    }

    private static FlowMap With(FlowMap map, JsonElement values)
    {
        foreach (var value in values.EnumerateObject().Where(IsStep)) map.Add(value.Name, value.Value.GetRawText());
        return map;
    }

    private static bool IsStep(JsonProperty value) => value.Name is not (Name or UpTo) && value.Value.ValueKind != JsonValueKind.Null
        && !IsBeyondSteps(value);

    /// <summary>Who reads never, and a line without a forwarding number: steps have no words for that.</summary>
    private static bool IsBeyondSteps(JsonProperty value) =>
        value is { Name: "reads_after" or "forwarding_number", Value.ValueKind: JsonValueKind.String }
        && value.Value.GetString() is "never" or "";
}

using Chats.Emulator.Conversations.Files.Steps;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Running;

/// <summary>A step in a few words, for reports.</summary>
internal static class StepWords
{
    private const int Longest = 160;

    private static readonly string[] Beside = ["as", "to", "with", "chat", "save_as", "after", "chance", "message"];

    public static string Of(MapNode step)
    {
        var person = Value(step, "as");
        var what = step.Entries.FirstOrDefault(entry => !Beside.Contains(entry.Key.Value, StringComparer.Ordinal)
            && StepCodec.Keys.Contains(entry.Key.Value, StringComparer.Ordinal));
        if (what.Key is null) return Short(Show(step));
        var words = person is null ? Plain(what.Key.Value, what.Value) : $"{person} {Verb(what.Key.Value, what.Value)}";
        return Short(words);
    }

    private static string Plain(string key, Node value) => $"{key.Replace('_', ' ')} {Show(value)}";

    private static string Verb(string key, Node value) => key switch
    {
        "say" => $"says {(value is ScalarNode text ? FactText.Quote(text.Value) : Show(value))}",
        "type" => $"types for {Show(value)}",
        "react" => $"reacts: {Show(value)}",
        "read" => "reads",
        "stop" => "sends STOP",
        "leave" => "leaves",
        "join" => "joins",
        "unsend" => "takes a message back",
        "vote" => $"votes {Show(value)}",
        _ => $"{key.Replace('_', ' ')} {Show(value)}",
    };

    private static string? Value(MapNode step, string key) =>
        (step.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value as ScalarNode)?.Value;

    private static string Show(Node node) => node switch
    {
        MapNode map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Show(entry.Value)}"))} }}",
        ListNode list => $"[{string.Join(", ", list.Items.Select(Show))}]",
        ScalarNode scalar => scalar.IsPlain ? scalar.Value : FactText.Quote(scalar.Value),
        _ => "",
    };

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}

using System.Text.Json.Nodes;

namespace Chats.Emulator.Scenarios.Shapes;

/// <summary>Shapes of a choice between words.</summary>
internal static class Choices
{
    public static Shape<string> Of(IReadOnlyList<string> words) => new ScalarShape<string>(
        $"one of {string.Join(", ", words)}",
        () => new JsonObject { ["enum"] = Texts.Types([.. words]) },
        node => words.Contains(node.Value)
            ? node.Value
            : Texts.Problem<string>($"unknown value '{node.Value}'{Spelling.Hint(node.Value, words)}"));

    /// <summary>The member of an enum whose numbers are the places of its names.</summary>
    public static Shape<T> Of<T>(IReadOnlyList<string> names, Func<int, T> member)
        where T : struct, Enum
    {
        var words = Of(names);
        return new ScalarShape<T>($"one of {string.Join(", ", names)}", words.Schema, node =>
        {
            var index = names.ToList().IndexOf(node.Value);
            return index >= 0 ? member(index) : Texts.Problem<T>($"unknown value '{node.Value}'{Spelling.Hint(node.Value, names)}");
        });
    }
}

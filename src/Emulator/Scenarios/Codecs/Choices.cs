using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>Shapes of a choice between words.</summary>
internal static class Choices
{
    public static Codec<string> Of(IReadOnlyList<string> words) => new ScalarCodec<string>(
        $"one of {string.Join(", ", words)}",
        () => new JsonObject { ["enum"] = Texts.Types([.. words]) },
        node => words.Contains(node.Value)
            ? node.Value
            : Texts.Problem<string>($"unknown value '{node.Value}'{Spelling.Hint(node.Value, words)}"),
        ScalarNode.Text);

    /// <summary>The member of an enum whose numbers are the places of its names.</summary>
    /// <param name="names">How they are written.</param>
    /// <param name="member">The member at a place.</param>
    public static Codec<T> Of<T>(IReadOnlyList<string> names, Func<int, T> member)
        where T : struct, Enum
    {
        var words = Of(names);
        return new ScalarCodec<T>($"one of {string.Join(", ", names)}", words.Schema, Read, Write);

        Parsed<T> Read(ScalarNode node)
        {
            var index = names.ToList().IndexOf(node.Value);
            return index >= 0 ? member(index) : Texts.Problem<T>($"unknown value '{node.Value}'{Spelling.Hint(node.Value, names)}");
        }

        ScalarNode Write(T value) =>
            ScalarNode.Text(names.Where((_, index) => EqualityComparer<T>.Default.Equals(member(index), value)).First());
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A list whose items have one shape.</summary>
internal sealed class ListCodec<T>(Codec<T> item, int atLeast = 0, int atMost = int.MaxValue) : Codec<IReadOnlyList<T>>
{
    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (node is not ListNode list)
        {
            problems.Add(node.Position, $"expected a list, found {node.Kind}");
            return false;
        }

        if (SizeProblem(list.Items.Count) is { } problem) problems.Add(node.Position, problem);
        var items = new List<T>(list.Items.Count);
        foreach (var element in list.Items)
        {
            if (item.TryRead(element, problems, out var read)) items.Add(read);
        }

        value = items;
        return true;
    }

    public override Node Write(IReadOnlyList<T> value) => new ListNode(Position.Start, [.. value.Select(item.Write)]);

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema() };
        if (atLeast > 0) schema["minItems"] = atLeast;
        if (atMost < int.MaxValue) schema["maxItems"] = atMost;
        return schema;
    }

    private string? SizeProblem(int count)
    {
        if (count < atLeast)
        {
            return string.Create(CultureInfo.InvariantCulture, $"needs at least {atLeast} {Items(atLeast)}, found {count}");
        }

        return count > atMost
            ? string.Create(CultureInfo.InvariantCulture, $"takes at most {atMost} {Items(atMost)}, found {count}")
            : null;
    }

    private static string Items(int count) => count == 1 ? "item" : "items";
}
